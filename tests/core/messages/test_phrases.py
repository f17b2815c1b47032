"""Grammar that survives free words from profiles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.messages import phrases


@pytest.mark.parametrize(
    ("seeks", "expected"),
    [
        ((), "new work"),
        (("", " "), "new work"),
        (("Nurse",), "work as a nurse"),
        (("HR assistant", "Office Manager"), "work as an HR assistant or an office manager"),
        (("teaching assistants",), "work as teaching assistants"),
        (("a cook",), "work as a cook"),
        (("Head of Operations",), "work as head of operations"),
        (("customer service",), "work in customer service"),
        (("dental hygienist",), "work as a dental hygienist"),
        (("work with animals",), "work with animals"),
        (("倉庫管理", "nurse"), "work such as 倉庫管理 or nurse"),
        (("nursing", "retail"), "work in nursing or retail"),
        (("nurse (part-time)",), "work as a nurse"),
        (("baker", "potter", "third wish"), "work as a baker or a potter"),
    ],
)
def test_kinds_of_work_fit_into_a_sentence(seeks: tuple[str, ...], expected: str) -> None:
    assert phrases.work_named(seeks) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("hour", "an hour"),
        ("RN", "an RN"),
        ("NHS nurse", "an NHS nurse"),
        ("UX designer", "a UX designer"),
        ("usher", "an usher"),
        ("MSc", "an MSc"),
        ("MA", "an MA"),
        ("PhD", "a PhD"),
        ("NASA trainee", "a NASA trainee"),
        ("", "a "),
    ],
)
def test_articles_follow_the_sound(phrase: str, expected: str) -> None:
    assert phrases.article(phrase) == expected


@given(st.text(max_size=40))
def test_cleaned_words_leave_no_blanks_behind(text: str) -> None:
    cleaned = phrases.clean(text)
    assert not set(cleaned) & set("[]{}<>_") and "  " not in cleaned and cleaned == cleaned.strip()
    assert phrases.work_named((text,)).startswith(("work ", "new work"))
