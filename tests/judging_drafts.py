"""What every first draft has to keep to, judged alike by the suite and by bench/saying.py."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from difflib import SequenceMatcher
from itertools import combinations

from rapidfuzz.distance import Indel
from tests.searches import LEARNED, TODAY, Search, Somebody

from wellmet.core import messages
from wellmet.core.messages import Context, Draft, Situation
from wellmet.core.people import Channel, Purpose

BLANK = re.compile(r"[\[\]{}_]|\bNone\b|  | [,.?;:]|\.\.|[?.:!]\.|\( |\(\)|X{2,}", re.M)
CAPITAL = re.compile(r"(?<=[a-z0-9,;] )[^\W\d_][\w'’-]*")
NUMBER = re.compile(r"\d+")
TIMES = (datetime(2026, 12, 1, 10, 0, tzinfo=UTC), datetime(2026, 12, 3, 16, 0, tzinfo=UTC))
Kind = tuple[str, str, str]


def situations(search: Search, one: Somebody) -> Iterator[tuple[str, Situation]]:
    """Give every ask of one person by every way that makes sense, with what may come after it."""
    goal = search.seeker.employers[0] if search.seeker.employers else ""
    for channel in Channel:
        for purpose in Purpose:
            if not messages.makes_sense(one.relationship, purpose, channel):
                continue
            base = Situation(
                search.seeker, one.recipient, one.relationship, channel, purpose, TODAY, one.referrer, goal,
                15 + one.id % 2 * 5, seed=one.id, times=TIMES, asked=usual(one),
                learned=LEARNED[one.id % len(LEARNED)] if purpose is Purpose.THANKS else "",
            )  # fmt: skip
            yield "first", base
            if purpose is Purpose.ADVICE:
                yield "after yes", replace(base, after_yes=True)
            if purpose is Purpose.THANKS:
                yield "after no", replace(base, after_no=True)
            if purpose is Purpose.REFERRAL:
                yield "leave", replace(base, about="Milo Benfar")


def usual(one: Somebody) -> Purpose:
    return Purpose.OPENINGS if one.relationship.is_personal else Purpose.ADVICE


def drafts(search: Search) -> Iterator[tuple[Kind, Situation, Draft]]:
    """Give every first draft of a search, with its kind: by which way, what for, and after what."""
    for one in search.people:
        for occasion, situation in situations(search, one):
            draft = messages.compose(situation)
            yield (situation.channel.value, draft.purpose.value, occasion), situation, draft


def context(situation: Situation, search: Search) -> Context:
    others = {one.recipient.name: False for one in search.people if one.recipient.name != situation.recipient.name}
    if situation.referrer:
        others[situation.referrer.name] = situation.referrer.may_use_name
    return Context(
        recipient_name=situation.recipient.name,
        recipient_given=situation.recipient.given,
        recipient_employers=tuple(each.employer for each in situation.recipient.affiliations),
        seeker_name=situation.seeker.name,
        seeker_has_phone=bool(situation.seeker.phone),
        other_names=others,
        is_first_contact=situation.purpose.asks_for_something and not situation.after_yes,
    )


def faults(situation: Situation, draft: Draft, search: Search) -> list[str]:
    """Tell what is wrong with a draft: what its check objects to, blanks, and words that stand in no record."""
    found = [
        f"{one.severity} {one.rule}"
        for one in messages.check(draft, context=context(situation, search))
        if one.severity in {"block", "error"}
    ]
    text = f"{draft.subject}\n{draft.body}"
    if blank := BLANK.search(text):
        found.append(f"blank {blank[0]!r}")
    known = f"{situation!r} {situation.minutes} {' '.join(said_times(situation))}".casefold()
    for word in (*CAPITAL.findall(text), *NUMBER.findall(text)):
        if is_naming(word) and word.casefold() not in known:
            found.append(f"in no record: {word}")
    found += [f"unsourced: {each}" for one in draft.said for each in unsourced(one)]
    return found


def is_naming(word: str) -> bool:
    """Tell whether a word is a number or begins like a name."""
    return word[0].isdigit() or (word[0].isupper() and word.partition("'")[0] != "I")


def said_times(situation: Situation) -> list[str]:
    return [f"{at:%A} {at.day} {at:%B} {at.hour}:{at.minute:02}" for at in situation.times]


def unsourced(said: messages.Said) -> list[str]:
    """Give the names and numbers of a sentence that none of the facts it claims to stand on holds."""
    facts = " ".join(fact.text for fact in said.facts)
    words = (*CAPITAL.findall(said.text), *NUMBER.findall(said.text))
    return [word for word in words if is_naming(word) and word not in facts]


def likeness(one: str, other: str) -> float:
    """Tell how alike two texts are, 0 to 1: twice the words in common stretches, by all words (Ratcliff-Obershelp)."""
    matcher = SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() > 0.85 else matcher.quick_ratio()


def alike(made: list[tuple[Kind, Draft]], *, most: float) -> list[tuple[float, Kind, str, str]]:
    """Find the pairs of one kind that are more alike than `most`, by `likeness`."""
    kinds: dict[Kind, list[str]] = defaultdict(list)
    for kind, draft in made:
        kinds[kind].append(draft.body)
    found = [
        (likeness(one, other), kind, one, other)
        for kind, bodies in kinds.items()
        for one, other in combinations(bodies, 2)
        # The longest common subsequence holds all common stretches, and is found a hundred times as quickly.
        if Indel.normalized_similarity(one.split(), other.split(), score_cutoff=most) >= most
    ]
    return sorted((each for each in found if each[0] > most), reverse=True)
