"""What the rule book promises to everybody who reads it."""

import re

import pytest

from wellmet.core import ethics

PROMISED = (
    *(f"ASK-0{number}" for number in range(1, 10)),
    *(f"HON-0{number}" for number in (1, 2, 3, 4, 6, 7, 8, 9)),
    *(f"REF-0{number}" for number in (1, 2, 3, 4, 5, 7, 8)),
    *(f"FMT-0{number}" for number in range(1, 9)),
    *(f"CAD-{number}" for number in ("01", "02", "03", "05", "06", "07", "08", "09", "10")),
    *("CON-01", "CON-02", "PRV-01", "PRV-02", "PRV-03", "PLT-01", "PLT-02", "DIS-01", "RCP-02", "RCP-03"),
    *("SAF-01", "SAF-02"),
)


@pytest.mark.parametrize("rule_id", PROMISED)
def test_every_promised_rule_stands_in_the_book(rule_id: str) -> None:
    assert ethics.RULES[rule_id].id == rule_id


def test_no_id_stands_twice() -> None:
    assert len(ethics.RULES) == len(PROMISED)


def test_the_book_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        ethics.RULES["ASK-01"] = ethics.RULES["HON-01"]  # type: ignore[index]


def test_the_gravest_rules_have_no_override() -> None:
    final = {rule.id for rule in ethics.RULES.values() if not rule.is_overridable}
    assert final == {"REF-01", "REF-04", "CAD-02", "CAD-03", "PRV-01", "PRV-03", "PLT-01"}


@pytest.mark.parametrize("rule", ethics.RULES.values(), ids=lambda rule: rule.id)
def test_every_rule_says_why_and_what_to_do_and_where_it_comes_from(rule: ethics.Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}-\d\d", rule.id)
    assert rule.title and not rule.title.endswith(".")
    assert rule.why.endswith(".") and rule.advice.endswith(".")
    assert rule.sources


@pytest.mark.parametrize("other", ethics.VARIANTS.values(), ids=lambda rule: rule.why)
def test_other_words_are_those_of_a_rule_in_the_book(other: ethics.Rule) -> None:
    assert other.id in ethics.RULES and other.title == ethics.RULES[other.id].title
    assert other.why.endswith(".") and other.advice.endswith(".")


def test_a_no_is_named_as_one() -> None:
    assert ethics.RULES["CAD-03"].why == "They said no, or asked not to be contacted."
