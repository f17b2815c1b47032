"""What is seen of a sentence before it is judged, and that judging it never fails."""

import math
from base64 import b85decode, b85encode
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import messages
from wellmet.core.messages.acting import Bar, acting
from wellmet.core.messages.speech import chances, features, judging
from wellmet.core.messages.speech.tokens import NAME, concepts_of, normalized, stem, unnamed
from wellmet.core.people import Channel, Purpose, Relationship


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("vaccancy", "vacancy"),
        ("hirring", "hire"),
        ("positon", "position"),
        ("intervew", "interview"),
        ("jion", "jion"),
    ],
)
def test_a_slip_of_one_letter_is_mended_in_a_long_word(slip: str, meant: str) -> None:
    assert stem(slip) == meant


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Aren't you hiring?", "Are you not hiring?"),
        ("I'd like to join the organisation.", "I would like to join the organization."),
        ("pls lmk", "please let me know"),
    ],
)
def test_two_spellings_read_the_same(one: str, other: str) -> None:
    assert sorted(normalized(one)) == sorted(normalized(other))


def test_what_is_denied_is_marked_up_to_a_but() -> None:
    seen = features("I am not after a job, but would you take me on?")
    assert "NOT:WORK" in seen
    assert "HIRE" in seen


def test_a_greeting_says_nothing_of_what_is_asked() -> None:
    assert features("Dear Mr Cook, how are you?") == features("how are you?")


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("I hear that Nadia says so.", True),
        ("Nadia says so.", True),
        ("Nadia Brook is kind.", True),
        ("She says so.", False),
        ("Who told Tom?", True),
        ("My CV is here on Monday.", False),
        ("Ask.", False),
        ("WOULD YOU TAKE ME ON?", False),
        ("nadia says so.", False),
    ],
)
def test_a_name_is_seen_as_a_name_and_not_as_a_word(text: str, is_named: bool) -> None:
    assert (NAME in unnamed(text)) is is_named


def test_whose_name_it_is_makes_no_difference_to_the_order_of_a_sentence() -> None:
    one, other = (set(features(f"I hear {name} thinks highly of me.")) for name in ("Nadia Brook", "Père Anselm"))
    assert {"I>NAME", "NAME~think", "NAME-think-highly"} <= one & other


def test_different_words_for_one_thing_have_one_concept() -> None:
    assert "HIRE" in concepts_of(normalized("Could you bring me on board?"))
    assert "HIRE" in concepts_of(normalized("Could you take me on?"))


def test_a_long_sentence_is_also_judged_by_its_clauses() -> None:
    text = "I have read all of your articles on the history of the docks with pleasure, but would you take me on?"
    (found,) = acting(text, Bar("job", 1.01, 0.5))
    assert text[found.span.start : found.span.end] == "would you take me on?"


def test_a_word_that_training_never_met_is_judged_by_those_that_stand_near_it() -> None:
    unmet = "dividend"
    folder = files("wellmet.core.messages.speech")
    assert f"\nw:{unmet}\t" not in folder.joinpath("weights.txt").read_text("utf-8")
    assert f"\n{unmet}\t" in folder.joinpath("words.txt").read_text("utf-8")
    asked, nonsense = (chances(f"What is your {word}?")["secret"] for word in (unmet, "qzxvw"))
    assert asked > nonsense


def test_each_known_word_has_a_weight_for_each_act() -> None:
    step, *lines = files("wellmet.core.messages.speech").joinpath("words.txt").read_text("utf-8").splitlines()
    assert int(step) > 0
    assert {len(b85decode(line.split("\t")[1])) for line in lines} == {len(chances("Hello."))}


@given(st.text())
def test_any_text_can_be_judged(text: str) -> None:
    assert all(0 <= chance <= 1 for chance in chances(text).values())


@given(st.text(), st.sampled_from(Channel), st.sampled_from(Relationship), st.sampled_from(Purpose))
def test_every_finding_lies_inside_the_text(
    text: str, channel: Channel, relationship: Relationship, purpose: Purpose
) -> None:
    draft = messages.Draft(channel=channel, relationship=relationship, purpose=purpose, body=text, subject=text)
    for finding in (*messages.check(draft), *messages.check_note(text)):
        assert 0 <= finding.start <= finding.end <= len(text)


@given(
    st.lists(st.tuples(*[st.integers(-9000, 9000)] * 3), min_size=2, max_size=2),
    st.tuples(*[st.integers(0, 255)] * 3),
)
def test_each_act_has_its_own_sum_whatever_the_others_come_to(
    weights: list[tuple[int, int, int]], told: tuple[int, int, int]
) -> None:
    lines = "".join(
        f"{name}\t{' '.join(f'{place}:{weight}' for place, weight in enumerate(row))}\n"
        for name, row in zip(("", "w:zebra"), weights, strict=True)
    )
    try:
        judging.use(f"job blame sales\n{lines}", f"3\nzebra\t{b85encode(bytes(told)).decode()}\n")
        found = chances("zebra")
    finally:
        judging.use("", "")
    sums = [sum(column) + 3 * (each - 128) for *column, each in zip(*weights, told, strict=True)]
    totals = (max(-30.0, min(30.0, each * judging.share(len(features("zebra"))) / 100)) for each in sums)
    assert [*found.values()] == pytest.approx([1 / (1 + math.exp(-total)) for total in totals])


def test_other_weights_can_be_put_in_the_place_of_those_that_ship() -> None:
    shipped = chances("Would you take me on?")
    try:
        judging.use("job blame\nHIRE\t1:900\n", "1\n")
        tried = chances("Would you take me on?")
        assert set(tried) == {"job", "blame"}
        assert tried["blame"] > tried["job"] == 0.5
    finally:
        judging.use("", "")
    assert chances("Would you take me on?") == shipped
