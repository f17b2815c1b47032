"""The WSGI application, for the server that `wellmet start` runs and for any other."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
