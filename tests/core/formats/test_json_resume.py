import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellmet.core import formats
from wellmet.core.people import Experience, Seeker


def _read(document: Any) -> tuple[Seeker, list[str]]:
    seeker, problems = formats.read_resume(json.dumps(document).encode())
    assert seeker is not None
    return seeker, [problem.field for problem in problems]


def test_a_resume_fills_the_profile() -> None:
    seeker, problems = _read(
        {
            "$schema": "https://x.org",
            "basics": {
                "name": "Ada King",
                "label": "Analyst",
                "email": "ada@x.org",
                "phone": "1",
                "url": None,
                "website": "https://x.org",
                "summary": "Two\nlines",
                "location": {"city": "Leeds", "countryCode": "GB"},
            },
            "work": [
                {
                    "company": "Acme",
                    "position": "Clerk",
                    "startDate": "2019-04",
                    "endDate": "Present",
                    "highlights": ["a", "b"],
                },
            ],
            "education": [{"institution": "Leeds", "studyType": "BSc", "area": "Physics", "endDate": "2018"}],
            "skills": [{"name": "Web", "keywords": ["HTML", "CSS", "Web"]}, {"name": "HTML"}],
            "wellmet": {"seeks": "nurse", "employers": ["NHS"], "hours": 7.5, "confidence": 3.0},
        }
    )
    assert problems == []
    assert seeker == Seeker(
        name="Ada King",
        email="ada@x.org",
        phone="1",
        url="https://x.org",
        town="Leeds",
        country="GB",
        headline="Analyst",
        summary="Two\nlines",
        seeks=("nurse",),
        employers=("NHS",),
        hours=7.5,
        confidence=3,
        skills=("Web", "HTML", "CSS"),
        work=(Experience("Acme", "Clerk", "2019-04", "", "a\nb"),),
        education=(Experience("Leeds", "BSc, Physics", "", "2018"),),
    )


def test_our_town_comes_before_the_one_of_the_resume() -> None:
    seeker, _ = _read({"basics": {"location": {"city": "Leeds"}}, "wellmet": {"town": "York"}})
    assert seeker.town == "York"


@pytest.mark.parametrize(
    ("ours", "field"),
    [
        ({"confidence": 11}, "wellmet.confidence"),
        ({"confidence": -1}, "wellmet.confidence"),
        ({"confidence": True}, "wellmet.confidence"),
        ({"confidence": "5"}, "wellmet.confidence"),
        ({"confidence": 5.5}, "wellmet.confidence"),
        ({"hours": 81}, "wellmet.hours"),
        ({"hours": float("nan")}, "wellmet.hours"),
        ({"hours": 10**400}, "wellmet.hours"),
        ({"seeks": 5}, "wellmet.seeks"),
        ({"seeks": [["nurse"]]}, "wellmet.seeks"),
        ({"town": ["York"]}, "wellmet.town"),
    ],
)
def test_a_field_that_cannot_be_used_keeps_its_default_and_is_told(ours: dict[str, object], field: str) -> None:
    seeker, problems = _read({"basics": {"name": "Ada"}, "wellmet": ours})
    assert seeker == Seeker(name="Ada")
    assert problems == [field]


@pytest.mark.parametrize(
    ("document", "field"),
    [
        ({"basics": []}, "basics"),
        ({"basics": {"name": 5}}, "basics.name"),
        ({"basics": {"location": "Leeds"}}, "basics.location"),
        ({"basics": {"profiles": [{}]}}, "basics.profiles"),
        ({"basics": {"image": "x.jpg"}}, "photo"),
        ({"work": {}}, "work"),
        ({"work": ["Acme", None]}, "work[0]"),
        ({"work": [{"summary": "x"}]}, "work[0]."),
        ({"skills": [{"keywords": 5}]}, "skills[0].keywords"),
        ({"awards": [{"title": "x"}]}, "awards"),
    ],
)
def test_wrong_types_and_unread_parts_are_told_with_their_path(document: dict[str, object], field: str) -> None:
    seeker, problems = _read({"basics": {"name": "Ada"}} | document | {"wellmet": {"hours": 5}})
    assert seeker in {Seeker(), Seeker(name="Ada")}
    assert problems == [field]


@pytest.mark.parametrize(
    "document", [{}, {"basics": {}}, {"basics": {"name": 5}}, {"wellmet": {"hours": -1, "colour": "red"}}, {"x": 1}]
)
def test_what_says_nothing_of_anybody_is_no_profile(document: dict[str, object]) -> None:
    seeker, problems = formats.read_resume(json.dumps(document).encode())
    assert seeker is None
    assert "nothing here" in problems[0].message or "nothing here" in problems[-1].message


def test_an_answer_that_is_the_default_is_an_answer() -> None:
    assert _read({"wellmet": {"hours": 5}}) == (Seeker(), [])
    assert _read({"wellmet": {"questions": ["Is a license a must?"]}})[0] == Seeker(questions=("Is a license a must?",))
    assert _read({"wellmet": {"confidence": 5}}) == (Seeker(), [])


def test_an_archive_is_told_kindly() -> None:
    seeker, (problem,) = formats.read_resume(b"PK\x03\x04rest")
    assert seeker is None
    assert "archive" in problem.message


def test_unknown_answers_and_many_employers_are_told() -> None:
    seeker, problems = _read({"wellmet": {"employer": "Acme", "employers": [str(number) for number in range(11)]}})
    assert problems == ["wellmet.employer", "wellmet.employers"]
    assert len(seeker.employers) == 11


def test_damaged_json_is_told_with_line_and_column() -> None:
    _, (problem,) = formats.read_resume(b'{"basics":\n nonsense')
    assert (problem.line, "column 2" in problem.message) == (2, True)


def test_a_date_that_is_none_is_told() -> None:
    seeker, problems = _read({"work": [{"name": "Acme", "startDate": "last May"}]})
    assert seeker.work == (Experience("Acme"),)
    assert problems == ["work[0].startDate"]


def test_too_much_is_cut_and_told() -> None:
    seeker, problems = _read(
        {"basics": {"name": "a" * 5_000}, "skills": [{"name": str(number)} for number in range(501)]}
    )
    assert (len(seeker.name), len(seeker.skills)) == (2_000, 500)
    assert problems == ["basics.name", "skills"]


@pytest.mark.parametrize(
    ("data", "line"),
    [(b"", 1), (b'{"basics":\n nonsense', 2), (b"[]", 0), (b"5", 0), (b"[" * 100_000, 0), (b"1" * 5_000, 0)],
)
def test_what_is_no_resume_at_all_is_none(data: bytes, line: int) -> None:
    seeker, problems = formats.read_resume(data)
    assert seeker is None
    assert [problem.line for problem in problems] == [line]


LINE = st.text(st.characters(exclude_categories=("C", "Z")), max_size=20)
FILLED = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=20)
MONTH = st.sampled_from(["", "2019", "2019-04", "2019-04-30"])
STRETCHES = st.lists(st.builds(Experience, FILLED, LINE, MONTH, MONTH, LINE), max_size=3).map(tuple)
FILLED_ONCE = st.lists(FILLED, max_size=4, unique=True).map(tuple)
SEEKERS = st.builds(
    Seeker,
    name=LINE,
    email=LINE,
    phone=LINE,
    url=LINE,
    town=LINE,
    country=LINE,
    headline=LINE,
    summary=st.lists(FILLED, max_size=3).map("\n".join),
    seeks=FILLED_ONCE,
    employers=FILLED_ONCE,
    hours=st.floats(0, 80),
    confidence=st.integers(0, 10),
    skills=FILLED_ONCE,
    work=STRETCHES,
    education=STRETCHES,
)


@settings(max_examples=50)
@given(SEEKERS)
def test_a_profile_written_out_comes_back(seeker: Seeker) -> None:
    assert _read(formats.write_resume(seeker)) == (seeker, [])


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "hours", "city", "x"]), inner),
    max_leaves=8,
)
SECTIONS = st.sampled_from(["basics", "work", "education", "skills", "wellmet", "name"])


@settings(max_examples=50)
@given(st.dictionaries(SECTIONS, JSON))
def test_any_json_object_is_answered(document: dict[str, object]) -> None:
    seeker, _ = formats.read_resume(json.dumps(document).encode())
    seeker = seeker or Seeker()
    assert 0 <= seeker.hours <= 80
    assert 0 <= seeker.confidence <= 10
    json.dumps(formats.write_resume(seeker), ensure_ascii=False).encode("utf-8")


@given(st.binary())
def test_any_bytes_are_answered(data: bytes) -> None:
    formats.read_resume(data)


def test_the_seekers_own_phrases_come_back_and_an_unknown_voice_is_told() -> None:
    said = {"name": "Ada"}, {"pitch": "I keep warehouses calm.", "sign_off": "So long", "voice": "warm"}
    seeker, problems = formats.read_resume(json.dumps({"basics": said[0], "wellmet": said[1]}).encode())
    assert seeker and (seeker.pitch, seeker.sign_off, seeker.voice) == ("I keep warehouses calm.", "So long", "warm")
    assert not problems
    assert formats.read_resume(json.dumps(formats.write_resume(seeker)).encode())[0] == seeker
    loud, (problem,) = formats.read_resume(json.dumps({"basics": said[0], "wellmet": {"voice": "loud"}}).encode())
    assert loud and loud.voice == "plain" and problem.field == "wellmet.voice"


def test_linkedin_premium_comes_back_and_is_said_with_true_or_false() -> None:
    seeker, _ = formats.read_resume(b'{"basics": {"name": "Ada"}, "wellmet": {"linkedin_premium": true}}')
    assert seeker and seeker.has_linkedin_premium
    assert formats.read_resume(json.dumps(formats.write_resume(seeker)).encode())[0] == seeker
    plain, (problem,) = formats.read_resume(b'{"basics": {"name": "Ada"}, "wellmet": {"linkedin_premium": "yes"}}')
    assert plain and not plain.has_linkedin_premium and problem.field == "wellmet.linkedin_premium"
