"""What every composed draft keeps to, over people of many trades."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.messages.situations import ADA, ASKS, TOM, body_and_subject, composed, records, situation

from wellmet.core import messages
from wellmet.core.messages import Recipient, Referrer
from wellmet.core.messages.bank.brief_after import WISHES
from wellmet.core.people import Affiliation, AffiliationKind, Experience, Seeker
from wellmet.core.people import Channel as C
from wellmet.core.people import Purpose as P
from wellmet.core.people import Relationship as R


def test_an_introduction_is_acknowledged() -> None:
    asked = replace(situation(relationship=R.INTRODUCED), referrer=Referrer("Ana Ruiz", may_use_name=True))
    assert re.search(r"Ana Ruiz (?:kindly )?(?:put us|introduced us)", messages.compose(asked).body)


def test_what_was_learned_is_thanked_for_where_it_fits() -> None:
    asked = replace(situation(relationship=R.KNOWN, purpose=P.THANKS), learned="they train people in May")
    bodies = [messages.compose(replace(asked, channel=C.TEXT, seed=seed)).body for seed in range(12)]
    assert any("train people" in body for body in bodies)
    assert "train people" in messages.compose(asked).body
    reports = [messages.compose(replace(asked, purpose=P.UPDATE, channel=C.TEXT, seed=seed)).body for seed in range(12)]
    assert any("train people" in body for body in reports)


LEEDS = Affiliation("University of Leeds", is_current=False, kind=AffiliationKind.SCHOOL)
JOY = Seeker(
    "Joy Bell",
    seeks=("museum curator",),
    work=(Experience("Café Central", "Waitress", "2021"),),
    education=(Experience("University of Leeds", "MA History", "2022", "2023"),),
)


@pytest.mark.parametrize(
    ("how_met", "affiliations", "expected"),
    [
        ("choir", (), "the choir"),
        ("Met at the gym", (), "the gym"),
        ("book club", (), "the book club"),
        ("school", (), "school"),
        ("university of leeds", (), "the University of Leeds"),
        ("Hull College", (), "Hull College"),
        ("", (LEEDS,), "the University of Leeds"),
        ("stuff", (LEEDS,), "the University of Leeds"),
        ("stuff", (), ""),
        ("hull college", (), ""),
        ("", (), ""),
        ("via Rosa", (), ""),
        ("Rosa's party", (), ""),
        ("at Jim Beam", (), ""),
        ("a very long story about how the two of us met", (), ""),
        ("", (Affiliation("university of leeds"),), ""),
    ],
)
def test_old_acquaintances_are_reminded_only_in_plain_words_that_name_nobody(
    how_met: str, affiliations: tuple[Affiliation, ...], expected: str
) -> None:
    recipient = Recipient("Tom Hughes", "Tom", "", how_met, affiliations)
    body = messages.compose(situation(JOY, recipient, R.DORMANT, C.LETTER, P.REFERRAL)).body
    assert f"from {expected}." in body if expected else not re.search(r"each other from|remember me", body)


@pytest.mark.parametrize(
    ("name", "given_name", "stranger", "friend"),
    [
        ("Tom Hughes", "Tom", "Tom", "Tom"),
        ("Mary Ann Poe", "Mary Ann", "Mary Ann", "Mary Ann"),
        ("HL", "HL", "", "there"),
        ("Wien", "Wien", "", "Wien"),
        ("Universität Wien", "Wien", "", "there"),
        ("Prof. Karl Huber", "Prof. Karl", "Karl Huber", "Karl Huber"),
        ("Pfarrer", "Pfarrer", "", "there"),
        ("Rev. Joy Adeyemi", "", "Joy Adeyemi", "Joy Adeyemi"),
        ("Mary J. van Poe, PhD", "", "Mary van Poe", "Mary van Poe"),
        ("Aunt Mary", "Aunt", "", "Aunt Mary"),
        ("Sister Angela Ward 7", "Sister", "Sister Angela", "Sister Angela"),
        ("Imam Yusuf", "", "Imam Yusuf", "Imam Yusuf"),
        ("Anna Berg 2", "", "Anna Berg", "Anna Berg"),
        ("Rosa Diaz Room 12b", "", "Rosa Diaz", "Rosa Diaz"),
        ("Acme Logistics", "Acme", "", "there"),
        ("Northwind", "North", "", "there"),
        ("Physics", "Physics", "", "there"),
        ("陳大文", "", "陳大文", "陳大文"),
        ("tom", "tom", "", "there"),
    ],
)
def test_people_are_greeted_by_a_name_that_is_one(name: str, given_name: str, stranger: str, friend: str) -> None:
    recipient = Recipient(name, given_name, affiliations=(Affiliation("Northwind"),))
    formal = messages.compose(situation(recipient=recipient)).body
    familiar = messages.compose(situation(recipient=recipient, relationship=R.CLOSE)).body
    assert re.match(rf"(?:Dear|Hello) {stranger},\n" if stranger else "Hello,\n", formal)
    assert re.match(rf"(?:Dear|Hello|Hi) {friend},\n", familiar)


WAITRESS = ("Café Central", "Waitress", "2015")
HISTORY = ("University of Leeds", "MA History", "2010", "2012")
MA = "have an MA in History from the University of Leeds"


@pytest.mark.parametrize(
    ("work", "education", "expected"),
    [
        (WAITRESS, (), "I work as a waitress at Café Central."),
        (("St Mary Hospital", "Staff Nurse, wards", "2018", "2020"), (), "as a staff nurse at St Mary Hospital."),
        (("", "Odds and ends"), (), None),
        ((), HISTORY, f"I {MA}."),
        ((), ("Leeds", "BSc (Hons) Physics", "2022", "2023"), "I have a BSc"),
        ((), ("Leeds", "Bachelor of Arts, History", "", "2023"), "I have a Bachelor of Arts from Leeds."),
        ((), ("", "Diploma in Nursing"), "I have a diploma in nursing."),
        ((), ("Leeds", "MSc Physics", "2025"), "I am studying for an MSc in Physics at Leeds."),
        ((), ("", "MSc Physics", "2025", "2028"), "I am studying for an MSc in Physics."),
        ((), ("Leeds", "Physics", "2025"), "I am studying physics at Leeds."),
        ((), ("", "Physics", "2020", "2023"), "I studied physics."),
        ((), ("Leeds", "Bits", "2025"), "I study at Leeds."),
        ((), ("Leeds", "Nurse", "", "2020"), "I trained as a nurse at Leeds."),
        ((), ("Leeds", "Plumbing apprenticeship", "", "2020"), "I did a plumbing apprenticeship at Leeds."),
        ((), ("", "Forklift licence", "", "2020"), "I have a forklift licence."),
        ((), ("Leeds", "MAX", "", "2020"), "I studied at Leeds."),
        ((), ("", ""), None),
        (("Acme", "Curator", "2015"), HISTORY, "I work as a curator at Acme."),
        (WAITRESS, HISTORY, f"I {MA} and work as a waitress at Café Central."),
        (("Acme", "Curator", "2011", "2014"), HISTORY, f"I {MA} and have worked as a curator at Acme."),
    ],
)
def test_work_and_training_are_said_as_one_would_say_them(
    work: tuple[str, ...], education: tuple[str, ...], expected: str | None
) -> None:
    jobs, studies = ((Experience(*each),) if each else () for each in (work, education))
    seeker = Seeker("Joy Bell", seeks=("museum curator",), work=jobs, education=studies)
    body = messages.compose(situation(seeker, relationship=R.KNOWN, purpose=P.OPENINGS)).body
    assert (expected in body) if expected else not re.search(r"\bI (?:work|have worked|studied|trained)", body)


def test_a_graduate_tells_a_professor_of_the_training_even_where_room_is_short() -> None:
    professor = Recipient("Prof. Karl Huber", "", "historian", "", (Affiliation("Universität Wien", "Professor"),))
    for seed in range(6):
        asked = replace(situation(JOY, professor, R.AFFILIATED), seed=seed)
        assert MA in messages.compose(asked).body


def test_friends_sign_with_the_first_name_and_others_with_the_whole() -> None:
    def last_line(seeker: Seeker, relationship: R) -> str:
        return messages.compose(situation(seeker, TOM, relationship)).body.split("\n")[-1]

    assert last_line(ADA, R.CLOSE) == last_line(ADA, R.KNOWN) == "Ada"
    assert last_line(ADA, R.DORMANT) == last_line(ADA, R.REFERRED) == "Ada Moore"
    for name in ("Ada", "J. Moore", "Ада Мур"):
        assert last_line(Seeker(name), R.CLOSE) == name
    assert re.search(r"\bAda\.", messages.compose(situation(relationship=R.CLOSE, channel=C.PHONE)).body)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (P.OPENINGS, "my question about openings"),
        (P.ADVICE, r"my request for (?:20 minutes of )?your advice"),
        (P.REFERRAL, "my question about whom else to ask"),
        (P.INTRODUCTION, "my question about an introduction"),
        (P.THANKS, "my message"),
        (None, "my message"),
    ],
)
@pytest.mark.parametrize("channel", [C.EMAIL, C.TEXT, C.VOICEMAIL, C.IN_PERSON])
def test_a_reminder_is_of_what_was_asked(asked: P | None, words: str, channel: C) -> None:
    reminder = replace(situation(relationship=R.KNOWN, purpose=P.FOLLOW_UP, channel=channel), asked=asked)
    assert re.search(words, messages.compose(reminder).body)


def test_an_employer_is_reminded_of_the_question_about_openings() -> None:
    asked = replace(situation(relationship=R.EMPLOYER, purpose=P.FOLLOW_UP), asked=P.OPENINGS)
    assert "my question about openings at Northwind" in messages.compose(asked).body
    nowhere = replace(asked, recipient=Recipient("Tom Hughes", "Tom"))
    assert "my question about openings with you" in messages.compose(nowhere).body


@pytest.mark.parametrize("relationship", R)
@pytest.mark.parametrize("asked", [None, *P])
def test_no_reminder_breaks_a_rule(relationship: R, asked: P | None) -> None:
    for seed, channel in enumerate(C):
        ask = replace(
            situation(relationship=relationship, purpose=P.FOLLOW_UP, channel=channel), asked=asked, seed=seed
        )
        draft = messages.compose(ask)
        found = messages.check(draft, context=records(ask))
        assert not [each for each in found if each.severity in {"block", "error"}], (draft, found)
        assert re.search(r"my (?:question|request|message)", draft.body)


@pytest.mark.parametrize("channel", C)
def test_thanks_after_a_no_are_for_the_answer(channel: C) -> None:
    for seed in range(4):
        asked = replace(situation(relationship=R.REFERRED, purpose=P.THANKS, channel=channel), after_no=True, seed=seed)
        draft = messages.compose(asked)
        assert "help" not in body_and_subject(draft)
        assert re.search(r"(?i)thank|grateful|appreciate|friendly reply", draft.body), draft.body
        assert any(wish in draft.body for wish in WISHES), draft.body


@pytest.mark.parametrize("channel", C)
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"talked_with": "Ana Ruiz"}, r"talk.* Ana Ruiz|Ana Ruiz .*talked"),
        ({"learned": "they train people in May"}, r"they train people in May\."),
        ({"asked": P.ADVICE}, "(?i)your (?:advice|words)|you (?:told me|said)"),
        ({}, " work (?:as a warehouse shift lead|in logistics)"),
    ],
)
def test_an_update_tells_what_is_known_and_thanks_once(channel: C, changes: dict[str, object], words: str) -> None:
    for seed in range(4):
        asked = situation(relationship=R.KNOWN, purpose=P.UPDATE, channel=channel)
        body = messages.compose(replace(asked, seed=seed, **changes)).body  # type: ignore[arg-type]
        assert re.search(words, body) and len(re.findall(r"(?i)\bthank", body)) == 1, body


def test_an_update_of_somebody_without_aims_says_that_the_search_goes_on() -> None:
    body = messages.compose(situation(Seeker("Li"), TOM, R.KNOWN, C.EMAIL, P.UPDATE)).body
    assert re.search(r"still looking|goes on|keep at it", body)


def test_after_a_greeting_on_the_same_line_the_sentence_goes_on_in_small_letters() -> None:
    for ask in ASKS:
        body = composed(ask).body
        word = re.match(r"(?:Hi|Hello|Dear)[^.,\n]*, (\S+)", body)
        assert word is None or not word[1][0].isupper() or word[1].split("'")[0] == "I" or word[1] in repr(ask), body


def test_nothing_spoken_is_a_label() -> None:
    for ask in ASKS:
        if ask.channel.is_spoken:
            body = composed(ask).body
            assert not re.search(r"My news:|To say who|A word about|What I|(?<! a )good week", body), body
            assert not re.match(r"(?:Hello|Hi)[^,]{0,12}\.", body), body


def test_without_a_number_a_voicemail_says_that_one_will_call_again() -> None:
    silent = situation(replace(ADA, phone=""), TOM, R.KNOWN, C.VOICEMAIL)
    for seed in range(4):
        draft = messages.compose(replace(silent, seed=seed))
        assert re.search(r"again|once more|another try", draft.body) and draft.body.count("Ada Moore") == 2
        assert not messages.check(draft, context=records(silent))
        assert {each.rule for each in messages.check(draft)} == {"FMT-06"}


def test_a_job_request_hidden_in_the_profile_does_not_get_into_a_request_for_advice() -> None:
    seeker = replace(ADA, seeks=("a job in your company",), work=(Experience("Are you hiring?", "Please hire me"),))
    assert not messages.job_requests(messages.compose(situation(seeker)).body)


NAMES = st.text(st.characters(categories=("L", "M", "N", "P", "Z")), min_size=1, max_size=25).filter(str.strip)


@settings(max_examples=60, deadline=None)
@given(
    st.builds(Seeker, name=NAMES, seeks=st.tuples(NAMES, NAMES), skills=st.tuples(NAMES),
              work=st.lists(st.builds(Experience, NAMES, NAMES), max_size=2).map(tuple)),
    st.builds(Recipient, NAMES, st.just("") | NAMES, st.just("") | NAMES),
    st.sampled_from(R), st.sampled_from(C), st.sampled_from(P), st.integers(),
)  # fmt: skip
def test_composing_never_fails_on_any_profile(
    seeker: Seeker, recipient: Recipient, relationship: R, channel: C, purpose: P, seed: int
) -> None:
    draft = messages.compose(replace(situation(seeker, recipient, relationship, channel, purpose), seed=seed))
    assert draft.body.strip()
    messages.check(draft)
