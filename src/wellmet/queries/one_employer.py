"""Which employers may be one: all held against each other, and what waits for an answer."""

from collections import defaultdict

from django.db.models import Count

from wellmet.core import employers
from wellmet.db.models import Affiliation, Employer, EmployerApart, EmployerLikeness
from wellmet.queries import pairs
from wellmet.queries.employers import House, houses, mailboxes, names_of
from wellmet.queries.naming import forest
from wellmet.queries.pairs import Question, Shown

TARGET, KNOWN = 10**12, 10**9  # what weighs more than any number of people: an aim, and having been there before
FEWEST_QUESTIONS, PEOPLE_A_QUESTION = 20, 50


def matches(owner_id: int, *, fresh: int | None = None) -> employers.Matches:
    """Hold all employers against each other; those with a number above `fresh` came in just now, and keep no name."""
    trees = forest(owner_id)
    apart = EmployerApart.objects.filter(owner_id=owner_id).values_list("a_id", "b_id")
    return employers.match(firms(owner_id, trees=trees, fresh=fresh), apart=trees.pairs(apart))


def firms(owner_id: int, *, trees: employers.Forest, fresh: int | None) -> list[employers.Firm]:
    rows = list(Employer.objects.filter(owner_id=owner_id).order_by("id").values_list("id", "name", "target_rank"))
    names: dict[int, list[str]] = defaultdict(list)
    weights: dict[int, int] = {}
    for number, name, rank in rows:
        names[trees.root(number)].append(name)
        weights[number] = (TARGET if rank else 0) + (KNOWN if fresh is not None and number <= fresh else 0)
    counted = Affiliation.objects.filter(owner_id=owner_id).values_list("employer_id").annotate(many=Count("id"))
    for number, many in counted:
        weights[number] += many
    houses = mailboxes(owner_id)
    return [
        employers.Firm(number, tuple(called), weights[number], frozenset(houses.get(number, ())))
        for number, called in names.items()
    ]


def most_questions(owner_id: int) -> int:
    """How many questions may wait: one for fifty people, and some anyway."""
    many = Affiliation.objects.filter(owner_id=owner_id).values("person_id").distinct().count()
    return max(FEWEST_QUESTIONS, many // PEOPLE_A_QUESTION)


def standing(owner_id: int, *, employer_id: int | None = None) -> tuple[Shown, ...]:
    """The questions that wait for an answer, the likeliest first; those about one employer, where it is named."""
    rows = EmployerLikeness.objects.filter(owner_id=owner_id).order_by("-score", "a_id", "b_id")
    if not rows.exists():
        return ()
    trees = forest(owner_id)
    answered = trees.pairs(EmployerApart.objects.filter(owner_id=owner_id).values_list("a_id", "b_id"))
    waiting: dict[tuple[int, int], tuple[float, str, tuple[str, ...]]] = {}
    for a, b, score, verdict, reasons in rows.values_list("a_id", "b_id", "score", "verdict", "reasons"):
        for pair in trees.pairs([(a, b)]) - answered:
            waiting.setdefault(pair, (score, verdict, tuple(reasons)))
    names = names_of(owner_id, employer_ids={number for pair in waiting for number in pair})
    return tuple(
        Shown(Question(a, b, score, verdict, reasons), (names[a], names[b]))
        for (a, b), (score, verdict, reasons) in waiting.items()
        if employer_id is None or employer_id in (a, b)
    )


def count(owner_id: int) -> int:
    """How many questions wait for an answer."""
    return len(standing(owner_id))


def asked(owner_id: int, *, place: int) -> pairs.Asked[House]:
    """The question at a place, with both employers whole."""
    return pairs.asked(
        standing(owner_id), place=place, whole=lambda employer_ids: houses(owner_id, employer_ids=employer_ids)
    )
