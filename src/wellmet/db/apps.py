from django.apps import AppConfig
from django.db.backends.signals import connection_created


class DbConfig(AppConfig):
    name = "wellmet.db"
    label = "wellmet"
    verbose_name = "Wellmet"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from .sqlite import prepare

        connection_created.connect(prepare)
