"""What everybody is called, for finding their names in what the seeker writes."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from wellmet.core import people
from wellmet.db.models import Person
from wellmet.queries.remembered import remembered


@dataclass(frozen=True, slots=True)
class Names:
    """Everybody's name, by number; and by its first word where it has several, the others being too common to tell."""

    by_id: Mapping[int, str]
    by_word: Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]


def everyones(owner_id: int) -> Names:
    """All names as they are now."""
    mine = Person.objects.filter(owner_id=owner_id).values_list("id", "name")
    return remembered(
        owner_id,
        what="names",
        make=lambda: with_names(Names({}, {}), called=dict(mine)),
        mend=lambda names, ids: with_names(names, called=dict(mine.filter(id__in=ids)), changed=ids),
    )


def with_names(names: Names, *, called: dict[int, str], changed: Collection[int] = ()) -> Names:
    """Names with those of some people as they are called now; whoever of the changed is called nothing is gone."""
    by_id = {one: name for one, name in names.by_id.items() if one not in changed} | called
    by_word = dict(names.by_word)
    fresh: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    for person_id, name in called.items():
        words = people.tokens(name)
        if len(words) > 1:
            fresh[words[0]].append((tuple(words), person_id))
    stale = {word for one in changed for word in people.tokens(names.by_id.get(one, ""))[:1]}
    for word in stale | fresh.keys():
        others = [pair for pair in by_word.pop(word, ()) if pair[1] not in changed]
        if here := sorted([*others, *fresh[word]], key=lambda pair: pair[1]):
            by_word[word] = tuple(here)
    return Names(by_id, by_word)
