"""What may be done with employers in a search in which things happen."""

from collections.abc import Callable
from typing import Any

from wellmet.actions import changes, employers
from wellmet.db.models import Employer
from wellmet.queries import one_employer

BACK = "/"


def firm(life: Any) -> int:
    found: int = life.dice.choice(list(Employer.objects.filter(owner_id=life.ada).values_list("id", flat=True)))
    return found


def two(life: Any) -> dict[str, int]:
    return {"one_id": firm(life), "other_id": firm(life)}


def answer(life: Any) -> None:
    employers.look(life.ada)
    waiting = one_employer.standing(life.ada)
    pairs = [(one.question.a, one.question.b) for one in waiting[:1]] or [(firm(life), firm(life))]
    done = employers.decide(life.ada, pairs=pairs, is_one=life.dice.random() < 0.7)
    life.back.append(lambda: employers.take_back(life.ada, decisions=done))


def join(life: Any) -> None:
    made = employers.merge(life.ada, kept_id=firm(life), other_id=firm(life))
    life.back.append(lambda: employers.unmerge(life.ada, employer_id=made.other_id))


def change(life: Any, number: int) -> None:
    life.back.append(lambda: changes.take_back(life.ada, change_id=number))


DEEDS: dict[str, Callable[[Any], object]] = {
    "employers.look employers.decide employers.take_back": answer,
    "employers.merge employers.unmerge": join,
    "employers.keep_apart": lambda it: employers.keep_apart(it.ada, **two(it)),
    "employers.ask_again": lambda it: employers.ask_again(it.ada, **two(it)),
    "changes.decide_employers": lambda it: change(
        it, changes.decide_employers(it.ada, pairs=[(firm(it), firm(it))], is_one=True, back=BACK)[0]
    ),
    "changes.join_employers": lambda it: change(
        it, changes.join_employers(it.ada, kept_id=firm(it), other_id=firm(it), back=BACK)
    ),
    "changes.part_employer": lambda it: change(it, changes.part_employer(it.ada, employer_id=firm(it), back=BACK)),
}
