"""What an earlier version wrote, in the database or in a backup, made what this one would have written."""

from django.db import transaction

from wellmet.actions import folding, naming, notes, owners


@transaction.atomic
def complete(owner_id: int) -> int:
    """Make it all anew where it is not so yet; gives of how many records something was left out."""
    owners.lock(owner_id)
    naming.complete(owner_id)
    folding.complete(owner_id)
    return notes.leave_out(owner_id)
