"""What the user said of the columns of tables."""

from wellmet.db.models import ColumnLayout


def said(owner_id: int) -> dict[str, dict[str, str]]:
    """By layout: what each heading means."""
    return dict(ColumnLayout.objects.filter(owner_id=owner_id).order_by("id").values_list("key", "fields"))
