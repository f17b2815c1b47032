"""The seeker's own words to people, as far as they are kept."""

from collections.abc import Iterable
from dataclasses import dataclass

from wellmet.core.people import Channel, Purpose
from wellmet.db.models import Wording

MOST_KEPT = 60  # texts that a first draft is held against


@dataclass(frozen=True, slots=True)
class Own:
    """The seeker's own words for one channel and purpose, in the place of a first draft."""

    channel: Channel
    purpose: Purpose
    body: str
    subject: str = ""


def own(owner_id: int, *, person_ids: Iterable[int]) -> dict[tuple[int, Channel, Purpose], Own]:
    """The seeker's own words to some people."""
    kept = Wording.objects.filter(owner_id=owner_id, person_id__in=list(person_ids))
    rows = kept.values_list("person_id", "channel", "purpose", "body", "subject")
    return {
        (person_id, Channel(channel), Purpose(purpose)): Own(Channel(channel), Purpose(purpose), body, subject)
        for person_id, channel, purpose, body, subject in rows
    }


def kept(owner_id: int) -> tuple[tuple[int, Own], ...]:
    """The words the seeker keeps for anybody, the latest of them, with the person they are for."""
    rows = Wording.objects.filter(owner_id=owner_id).order_by("-id")[:MOST_KEPT]
    return tuple(
        (person_id, Own(Channel(channel), Purpose(purpose), body))
        for person_id, channel, purpose, body in rows.values_list("person_id", "channel", "purpose", "body")
    )
