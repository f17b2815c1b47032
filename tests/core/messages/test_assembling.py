"""First drafts for whole searches: a slice of what bench/saying.py judges in full."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests import judging_drafts, searches
from tests.core.messages.situations import ADA, TOM, situation

from wellmet.core import messages
from wellmet.core.messages import FactKind, Recipient, Referrer, Said
from wellmet.core.messages.assembling import Line, fitted
from wellmet.core.people import Channel as C
from wellmet.core.people import Purpose as P
from wellmet.core.people import Relationship as R
from wellmet.core.people import Voice

SEARCHES = searches.all_searches(count=16)
TIMES = (datetime(2026, 11, 24, 10, 0, tzinfo=UTC), datetime(2026, 12, 3, 16, 30, tzinfo=UTC))


@pytest.mark.parametrize("search", SEARCHES, ids=lambda search: search.name)
def test_drafts_pass_their_check_have_no_blank_and_say_nothing_that_is_in_no_record(search: searches.Search) -> None:
    for turn, one in enumerate(search.people):
        for _, asked in list(judging_drafts.situations(search, one))[turn % 13 :: 13]:
            draft = messages.compose(asked)
            assert not judging_drafts.faults(asked, draft, search), (draft.subject, draft.body)


@pytest.mark.parametrize(
    ("channel", "purpose", "count"),
    [
        (C.EMAIL, P.ADVICE, 126),
        (C.LETTER, P.OPENINGS, 40),
        (C.TEXT, P.ADVICE, 40),
        (C.TEXT, P.FOLLOW_UP, 40),
        (C.LINKEDIN_NOTE, P.OPENINGS, 40),
        (C.VOICEMAIL, P.REFERRAL, 40),
    ],
)
def test_no_two_people_are_told_nearly_the_same(channel: C, purpose: P, count: int) -> None:
    search = SEARCHES[0]
    made = [
        ((channel.value, purpose.value, "first"), messages.compose(asked))
        for one in search.people[:count]
        for occasion, asked in judging_drafts.situations(search, one)
        if (occasion, asked.channel, asked.purpose) == ("first", channel, purpose)
    ]
    assert len(made) > 8
    assert not judging_drafts.alike(made, most=0.9)


def test_likeness_is_one_for_the_same_words_and_low_for_others() -> None:
    assert judging_drafts.likeness("a b c d", "a b c d") == 1
    assert judging_drafts.likeness("a b c d", "e f g h") == 0


def test_a_sentence_knows_the_facts_it_stands_on() -> None:
    draft = messages.compose(situation())
    facts = {fact.kind: fact.text for said in draft.said for fact in said.facts}
    assert facts[FactKind.SOUGHT] == "work as a warehouse shift lead or in logistics"
    assert facts[FactKind.THEIR_EMPLOYER] == "work as head of nursing at Northwind"
    assert all(said.text in draft.body for said in draft.said)


def test_a_voice_changes_how_it_is_said_and_nothing_of_what_is_asked() -> None:
    bodies = {voice: messages.compose(replace(situation(), voice=voice)).body for voice in Voice}
    assert len(set(bodies.values())) == len(Voice)
    assert all("20 minutes" in body for body in bodies.values())
    assert bodies[Voice.FORMAL].startswith("Dear Tom") and "convenien" in bodies[Voice.FORMAL]


def test_talk_and_texts_are_in_short_forms_unless_formal_and_own_words_as_they_are() -> None:
    for channel, voice, is_short in (
        (C.PHONE, Voice.PLAIN, True),
        (C.PHONE, Voice.FORMAL, False),
        (C.EMAIL, Voice.PLAIN, False),
    ):
        asked = replace(situation(replace(ADA, pitch="I am calm"), relationship=R.KNOWN, channel=channel), voice=voice)
        said = messages.compose(asked).said
        assert any("'" in each.text for each in said) == is_short
        assert any("I am calm." in each.text for each in said)


def test_thanks_name_whom_they_named() -> None:
    thanks = replace(situation(relationship=R.KNOWN, purpose=P.THANKS), about="Grace Kim")
    assert all("Grace Kim" in messages.compose(replace(thanks, channel=channel)).body for channel in C)


def test_the_seekers_own_phrases_are_kept() -> None:
    ada = replace(ADA, pitch="I keep warehouses calm", sign_off="So long")
    body = messages.compose(situation(ada)).body
    assert "I keep warehouses calm." in body and body.endswith("So long,\nAda Moore")
    assert "calm?" in messages.compose(situation(replace(ADA, pitch="Have you seen a warehouse that is calm?"))).body


def test_a_pitch_that_asks_for_a_job_is_not_said_where_advice_is_asked_for() -> None:
    body = messages.compose(situation(replace(ADA, pitch="Please hire me for your warehouse"))).body
    assert "hire me" not in body


def test_a_reply_to_a_yes_offers_two_times() -> None:
    for channel in C:
        asked = replace(situation(channel=channel), after_yes=True, times=TIMES)
        if channel is not C.LINKEDIN_NOTE:
            body = messages.compose(asked).body
            assert re.search(r"Tue(?:sday)? at 10:00", body) and re.search(r"Thu.* 3 Dec.* at 16:30", body), body
    assert "suit" in messages.compose(replace(situation(), after_yes=True)).body


@pytest.mark.parametrize("channel", [C.EMAIL, C.TEXT, C.VOICEMAIL, C.PHONE])
def test_leave_to_use_a_name_is_asked_for_with_a_way_to_say_no(channel: C) -> None:
    asked = replace(situation(relationship=R.KNOWN, purpose=P.REFERRAL, channel=channel), about="Grace Kim")
    draft = messages.compose(asked)
    assert "Grace Kim" in draft.body
    assert re.search(r"no is (?:\w+ )?fine|rather not|[Oo]nly if|[Ii]f not|without your yes|say no", draft.body)


def test_an_introduction_brings_a_note_to_pass_on() -> None:
    asked = replace(situation(relationship=R.KNOWN, purpose=P.INTRODUCTION), about="Grace Kim")
    draft = messages.compose(asked)
    assert "Grace Kim" in draft.body and "pass" in draft.body and "Ada Moore" in draft.body
    (note,) = [one for one in messages.asides(replace(asked, channel=C.TEXT)) if one.kind == "forward"]
    assert "Ada Moore" in note.text and "Grace" not in note.text


def test_a_call_has_ready_what_may_come_up() -> None:
    ready = {one.kind: one.text for one in messages.asides(replace(situation(channel=C.PHONE), times=TIMES))}
    assert set(ready) == {"reception", "no-time", "who-are-you", "send-cv", "yes", "no", "close", "voicemail"}
    assert "Tom" in ready["reception"] and "Tuesday at 10:00" in ready["yes"]
    assert not messages.job_requests(" ".join(ready.values()))
    assert not messages.asides(situation())
    assert not messages.asides(situation(purpose=P.THANKS, channel=C.IN_PERSON))


@pytest.mark.parametrize(
    ("purpose", "answered"),
    [(P.OPENINGS, "may I"), (P.REFERRAL, "may I"), (P.INTRODUCTION, "pass on"), (P.ADVICE, "Tue")],
)
def test_a_yes_on_the_phone_is_answered_by_what_was_asked(purpose: P, answered: str) -> None:
    asked = replace(situation(relationship=R.KNOWN, channel=C.PHONE, purpose=purpose), times=TIMES)
    ready = {one.kind: one.text for one in messages.asides(asked)}
    assert answered in ready["yes"] and "who-are-you" not in ready


def test_somebody_out_of_touch_may_ask_who_is_calling() -> None:
    asked = situation(relationship=R.DORMANT, channel=C.PHONE, purpose=P.OPENINGS)
    assert "who-are-you" in {one.kind for one in messages.asides(asked)}


def test_reception_is_asked_for_the_right_person_where_none_is_known() -> None:
    shop = Recipient("Northwind", "")
    asked = situation(recipient=shop, relationship=R.EMPLOYER, channel=C.PHONE, purpose=P.EMPLOYER)
    ready = {one.kind: one.text for one in messages.asides(asked)}
    assert "who" in ready["reception"].casefold()
    assert "whom" in messages.compose(asked).body.casefold() or "who" in messages.compose(asked).body.casefold()
    friend = messages.asides(situation(relationship=R.KNOWN, channel=C.PHONE, purpose=P.OPENINGS))
    assert "reception" not in {one.kind for one in friend}


def test_an_update_says_truly_that_no_answer_came() -> None:
    asked = replace(situation(relationship=R.KNOWN, purpose=P.UPDATE), wrote_to="Grace Kim")
    assert "Grace Kim" in messages.compose(asked).body and "so far" in messages.compose(asked).body


def test_a_question_that_is_open_is_the_one_that_is_asked() -> None:
    ada = replace(ADA, questions=("Do they train people on nights?",))
    assert "Do they train people on nights?" in messages.compose(situation(ada, channel=C.LETTER)).body


def test_what_the_checker_objects_to_is_said_otherwise() -> None:
    seeker = replace(ADA, skills=("forklift licence", "stock control", "SAP"))
    for seed in range(12):
        asked = replace(situation(seeker, TOM, R.EMPLOYER, C.EMAIL, P.EMPLOYER), seed=seed)
        assert not [one for one in messages.check(messages.compose(asked)) if one.severity in {"block", "error"}]


def test_a_referrer_is_in_the_subject_only_with_leave() -> None:
    asked = replace(situation(relationship=R.REFERRED), referrer=Referrer("Ana Ruiz", may_use_name=True))
    assert "Ana Ruiz" in messages.compose(asked).subject


def test_where_hardly_anything_fits_the_shortest_is_said() -> None:
    sentences = (
        *(f"A sentence of more words than there is room for, number {number}." for number in range(90)),
        "Hello.",
    )
    line = Line("greeting", tuple(Said(text, ()) for text in sentences), 0, 0)
    for room in (10, 0):
        text, said = fitted((line,), seed=3, fits=lambda text, room=room: len(text) < room, gap=" ")  # type: ignore[misc]
        assert text == "Hello."
        assert [each.text for each in said] == ["Hello."]
