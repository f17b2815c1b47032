"""The evidence on all pairs worth comparing, and what the book itself shows about its names and lists."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import replace

from .adapting import LEARNED, SURE, probability
from .blocking import candidates
from .doubles import doubled
from .evidence import Book, book_of, evidence, listed
from .guards import may_be_unasked
from .naming import Variants
from .profiles import Profile
from .variants import variants_in

__all__ = ["Compared", "compared", "looked_again", "looked_at"]

Compared = tuple[int, int, tuple[str, ...]]  # two people by number, and the evidence


def looked_at(
    everyone: tuple[Profile, ...],
    *,
    fresh: Set[int] | None = None,
    apart: Set[tuple[int, int]] = frozenset(),
    variants: Variants | None = None,
) -> tuple[list[Compared], Book]:
    """Give the evidence on all pairs worth it with somebody fresh among them, and what is common in the book.

    The book's own `variants` of names are found in it, where they are not given.
    """
    book = book_of(everyone)
    by_id = {one.id: one for one in everyone}
    held = compared(everyone, book=book, fresh=set(by_id) if fresh is None else fresh)
    if variants is None:
        variants = variants_in(held, everyone=by_id, apart=apart)
    if variants:
        before, book = book, book_of(everyone, variants=variants)
        held = compared_anew(held, before=before, book=book, everyone=by_id)
    book = replace(book, doubled=doubled(plain(held), everyone=by_id))
    return relisted(held, book=book, everyone=by_id), book


def looked_again(
    held: list[Compared],
    *,
    book: Book,
    everyone: Mapping[int, Profile],
    merged: Iterable[Profile],
    apart: Set[tuple[int, int]],
) -> tuple[list[Compared], Book]:
    """Give the evidence anew where those who were `merged` by it show more words to be one name."""
    variants = variants_in(held, everyone=everyone, apart=apart, merged=merged)
    if variants <= book.variants:
        return held, book
    knowing = replace(book_of(everyone.values(), variants=book.variants | variants), doubled=book.doubled)
    return compared_anew(held, before=book, book=knowing, everyone=everyone), knowing


def compared(profiles: tuple[Profile, ...], *, book: Book, fresh: Set[int]) -> list[Compared]:
    """Give the evidence on all pairs worth it with somebody fresh among them."""
    return [
        (profiles[a].id, profiles[b].id, evidence(profiles[a], profiles[b], book=book))
        for a, b in sorted(candidates(profiles))
        if profiles[a].id in fresh or profiles[b].id in fresh
    ]


def compared_anew(
    held: Iterable[Compared], *, before: Book, book: Book, everyone: Mapping[int, Profile]
) -> list[Compared]:
    """Give the evidence anew on those pairs of whom it may be other, now that the book's variants are known."""
    other_users = {way for way, users in book.users.items() if users != before.users[way]}
    variants: dict[str, set[str]] = defaultdict(set)
    for one, other in book.variants:
        variants[one].add(other)
        variants[other].add(one)
    called = {
        id_: {word for name in (*one.names, *one.aliases) for word in name.words} for id_, one in everyone.items()
    }
    otherwise = {id_: {form for word in words for form in variants.get(word, ())} for id_, words in called.items()}

    def may_change(a: int, b: int) -> bool:
        common = (everyone[a].mailboxes & everyone[b].mailboxes) | (everyone[a].numbers & everyone[b].numbers)
        return not otherwise[a].isdisjoint(called[b]) or not other_users.isdisjoint(common)

    return [
        (a, b, evidence(everyone[a], everyone[b], book=book) if may_change(a, b) else pieces) for a, b, pieces in held
    ]


def plain(held: Iterable[Compared]) -> Iterable[tuple[int, int]]:
    """Give the pairs within one list that are one person by all but their standing there, as strictly as can be."""
    for a, b, pieces in held:
        elsewhere = (*pieces[:-1], "source apart")
        if pieces[-1] == "source shared" and may_be_unasked(pieces) and probability(elsewhere, weights=LEARNED) >= SURE:
            yield a, b


def relisted(held: Iterable[Compared], *, book: Book, everyone: Mapping[int, Profile]) -> list[Compared]:
    """Say anew of two in one list what that tells, now that it is known which lists hold people twice."""
    return [
        (a, b, (*pieces[:-1], listed(everyone[a], everyone[b], doubled=book.doubled)))
        if pieces[-1] == "source shared"
        else (a, b, pieces)
        for a, b, pieces in held
    ]
