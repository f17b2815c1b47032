"""What an earlier version wrote, in the database or in a backup, made what this one would have written."""

from django.db import transaction

from wellmet.actions import folding, naming, notes, owners
from wellmet.db.models import Change


@transaction.atomic
def complete(owner_id: int) -> int:
    """Make it all anew where it is not so yet; gives of how many records something was left out."""
    owners.lock(owner_id)
    Change.objects.filter(owner_id=owner_id).delete()  # taken back, they would bring an earlier version's words again
    naming.complete(owner_id)
    folding.complete(owner_id)
    return notes.leave_out(owner_id)
