"""Whole searches to write first drafts for: the sample, and three invented seekers with their people."""

import json
import random
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.invented import GIVEN, surname

from wellmet.core import formats, people
from wellmet.core.messages import Recipient, Referrer
from wellmet.core.people import Affiliation, AffiliationKind, Experience, Relationship, Seeker

TODAY = date(2026, 11, 26)
SAMPLE = Path(__file__).parents[1] / "src/wellmet/actions/sample/search.json"
LEARNED = (
    "they train people in May", "a licence counts more than a degree", "they hire through the evening course", "",
    "the early shift is where people learn most", "two years with children is what they look for",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person of a search, how the seeker stands to them, and who named them."""

    id: int
    recipient: Recipient
    relationship: Relationship
    referrer: Referrer | None = None


@dataclass(frozen=True, slots=True)
class Search:
    """A seeker, whom they know, and the employer aimed at."""

    name: str
    seeker: Seeker
    people: tuple[Somebody, ...]


NURSE = Seeker(
    name="Ngozi Adeyemi",
    phone="+44 20 7946 0101",
    seeks=("Nurse", "Midwife"),
    skills=("wound care", "triage", "night shifts"),
    employers=("Northgate Hospice",),
    work=(Experience("St Mary's Hospital", "Registered Nurse", "2018"),),
    education=(Experience("City College", "Diploma in Nursing", "2014", "2017"),),
    sign_off="Peace and thanks",
)
WELDER = Seeker(
    name="Marek Dvořák",
    seeks=("welder",),
    skills=("TIG welding", "reading drawings"),
    employers=("Harbour Yard",),
    work=(Experience("Kovo Works", "Welder", "2009", "2026-03"),),
    pitch="I have welded pipes and frames for seventeen years, the last five as a lead hand.",
)
HISTORIAN = Seeker(
    name="Zoë Łuczak",
    phone="+43 1 555 0199",
    seeks=("museum curator", "archivist"),
    employers=("City Museum",),
    education=(Experience("University of Leeds", "MA History", "2024", "2026"),),
)
EMPLOYERS = {
    "nurse": ("Northgate Hospice", "St Mary's Hospital", "Elm Street Practice", "Riverside Care Home"),
    "welder": ("Harbour Yard", "Kovo Works", "Dale Pipes", "Union Forge"),
    "historian": ("City Museum", "County Archive", "University of Leeds", "Lantern Books"),
}
TRADES = {
    "nurse": ("Ward Sister", "Nurse", "Head of Nursing", "Porter", "GP"),
    "welder": ("Foreman", "Welder", "Head of Production", "Crane Driver", "Buyer"),
    "historian": ("Curator", "Archivist", "Head of Collections", "Lecturer", "Editor"),
}
AROUND = ("hairdresser", "teacher", "imam", "librarian", "bus driver", "social worker", "")
MET = ("choir", "Met at the gym", "book club", "school", "", "", "Rosa's party")


def invented(kind: str, seeker: Seeker, *, count: int, seed: int) -> Search:
    """A search with `count` people of every relationship, the same for the same seed."""
    rng = random.Random(seed)
    found = []
    for number in range(count):
        given, family = GIVEN[number % len(GIVEN)], surname(rng.randrange(90_000))
        relationship = list(Relationship)[number % len(Relationship)]
        at_work = rng.random() < 0.6
        places = (Affiliation(rng.choice(EMPLOYERS[kind]), rng.choice(TRADES[kind])),) if at_work else ()
        if relationship is Relationship.AFFILIATED and seeker.education:
            school = seeker.education[0].place
            places = (*places, Affiliation(school, is_current=False, kind=AffiliationKind.SCHOOL))
        recipient = Recipient(
            f"{given} {family}", given, "" if at_work else rng.choice(AROUND), rng.choice(MET), places
        )
        is_sent = relationship in {Relationship.REFERRED, Relationship.INTRODUCED}
        referrer = Referrer(f"Ana {surname(number % 5 + 500)}", rng.random() < 0.7) if is_sent else None
        found.append(Somebody(number + 1, recipient, relationship, referrer))
    return Search(kind, seeker, tuple(found))


def sample() -> Search:
    """The sample search, as it stands in its file."""
    kept = json.loads(SAMPLE.read_text(encoding="utf-8"))
    seeker, _ = formats.read_resume(json.dumps(kept["profile"]).encode())
    assert seeker is not None
    found = [person_of(number, person) for number, person in enumerate(kept["people"], 1)]
    named = [step for step in kept["history"] if step["do"] == "refer"]
    for number, step in enumerate(named, len(found) + 1):
        place = (Affiliation(step["employer"], step.get("role", "")),) if step.get("employer") else ()
        recipient = Recipient(step["name"], people.likely_given(step["name"]), affiliations=place)
        referrer = Referrer(step["from"], step.get("may_use_name") == "yes", step.get("words", ""))
        found.append(Somebody(number, recipient, Relationship.REFERRED, referrer))
    return Search("sample", seeker, tuple(found))


def person_of(number: int, person: dict[str, object]) -> Somebody:
    places = tuple(
        Affiliation(
            place["employer"], place.get("role", ""), place.get("current", True),
            kind=AffiliationKind(place.get("kind", "work")),
        )
        for place in person.get("affiliations", ())  # type: ignore[attr-defined]
    )  # fmt: skip
    text = {key: str(person.get(key, "")) for key in ("name", "given", "occupation", "how_met")}
    recipient = Recipient(text["name"], text["given"], text["occupation"], text["how_met"], places)
    return Somebody(number, recipient, Relationship(str(person.get("relationship") or "known")))


def all_searches(*, count: int = 48) -> tuple[Search, ...]:
    """The sample and three others, with `count` people each."""
    others = (("nurse", NURSE, 1), ("welder", WELDER, 2), ("historian", HISTORIAN, 3))
    return (sample(), *(invented(kind, seeker, count=count, seed=seed) for kind, seeker, seed in others))
