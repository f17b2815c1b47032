"""What every composed draft keeps to, over people of many trades."""

import re
from dataclasses import replace

import pytest
from tests.core.messages.situations import (
    ADA,
    ASKS,
    GRADUATE,
    RECIPIENTS,
    body_and_subject,
    composed,
    records,
    situation,
)

from wellmet.core import messages
from wellmet.core.messages import Recipient, Referrer
from wellmet.core.people import Channel as C
from wellmet.core.people import Experience, Seeker
from wellmet.core.people import Purpose as P
from wellmet.core.people import Relationship as R


def test_no_sensible_draft_breaks_a_rule() -> None:
    for ask in ASKS:
        draft = composed(ask)
        grave = [each for each in messages.check(draft, context=records(ask)) if each.severity in {"block", "error"}]
        assert not grave, (draft, grave)


def test_no_draft_has_blanks_or_stray_marks() -> None:
    for ask in ASKS:
        text = body_and_subject(composed(ask))
        assert not re.search(r"[\[\]{}_]|\bNone\b|  | [,.?;:]|\.\.|[?.:]\.|\( |your company|recommend", text), text


def test_every_draft_fits_its_channel() -> None:
    for ask in ASKS:
        draft = composed(ask)
        measure = messages.measure(draft)
        most = {C.LINKEDIN_NOTE: 200, C.LINKEDIN_MESSAGE: 400}.get(ask.channel, 2000)
        emailed = 125 if ask.purpose is P.INTRODUCTION else 100  # with a note to pass on
        words = {C.EMAIL: emailed, C.PHONE: 75, C.VOICEMAIL: 60, C.IN_PERSON: 90, C.VIDEO: 90}.get(ask.channel, 150)
        assert measure.characters <= most and measure.words <= words, draft
        assert (draft.subject != "") == (ask.channel is C.EMAIL)
        if (
            ask.channel is C.TEXT
            and ask.seeker.name.isascii()
            and ask.recipient.name.isascii()
            and "Wien" not in draft.body
        ):
            assert measure.characters <= 160, draft


def test_every_name_and_number_comes_from_the_situation() -> None:
    for ask in ASKS:
        text = body_and_subject(composed(ask))
        facts = f"{ask!r} {min(ask.minutes, 30)}".casefold()
        inside = re.findall(r"(?<=[a-z;] )[^\W\d_][\w'-]*", text)
        strange = [
            word
            for word in inside
            if word[0].isupper() and word.partition("'")[0] != "I" and word.casefold() not in facts
        ]
        numbers = [number for number in re.findall(r"\d+", text) if number not in facts]
        assert not strange and not numbers, (strange, numbers, text)


def test_a_referrer_without_permission_leaves_no_trace() -> None:
    silent = Referrer("Ana Ruiz", may_use_name=False)
    for ask in ASKS:
        text = body_and_subject(messages.compose(replace(ask, referrer=silent, learned="Ana knows everybody")))
        assert "Ana" not in text and "Ruiz" not in text
        assert not re.search(r"suggested I|put us in touch|introduced us|somebody told", text)


def test_a_referrer_with_permission_comes_first() -> None:
    draft = messages.compose(
        replace(situation(relationship=R.REFERRED), referrer=Referrer("Ana Ruiz", may_use_name=True))
    )
    assert "Ana Ruiz" in draft.subject
    assert "Ana Ruiz" in draft.body.split("\n\n")[1].split(".")[0]


def test_a_title_is_never_taken_for_a_given_name() -> None:
    for given_name in ("", "Imam", "Dr."):
        draft = messages.compose(situation(recipient=Recipient("Imam Yusuf Demir", given_name)))
        assert re.match(r"\w+ Yusuf Demir,", draft.body)


def test_nobody_known_by_name_is_greeted_all_the_same() -> None:
    assert re.match(r"Hello,", messages.compose(situation(recipient=Recipient(""))).body)
    assert messages.compose(situation(recipient=Recipient(""), channel=C.PHONE)).body
    for channel in (C.VOICEMAIL, C.TEXT, C.EMAIL, C.PHONE):
        assert "Ada" not in messages.compose(situation(seeker=Seeker(), channel=channel)).body
    assert "0113" in messages.compose(situation(seeker=Seeker(phone="0113 496 0000"), channel=C.VOICEMAIL)).body


def test_a_voicemail_says_name_and_number_twice() -> None:
    body = messages.compose(situation(channel=C.VOICEMAIL)).body
    assert body.count("Ada Moore") == body.count("+44 113 496 0000") == 2


def test_a_caller_asks_whether_it_is_a_good_time() -> None:
    for seed in range(6):
        assert re.search(
            r"good time|good moment|bad time", messages.compose(replace(situation(channel=C.PHONE), seed=seed)).body
        )


@pytest.mark.parametrize(
    ("relationship", "purpose", "expected"),
    [
        (R.STRANGER, P.OPENINGS, P.ADVICE),
        (R.EMPLOYER, P.ADVICE, P.EMPLOYER),
        (R.CLOSE, P.EMPLOYER, P.OPENINGS),
        (R.REFERRED, P.REFERRAL, P.REFERRAL),
    ],
)
def test_a_purpose_that_does_not_suit_becomes_the_nearest(relationship: R, purpose: P, expected: P) -> None:
    assert messages.compose(situation(relationship=relationship, purpose=purpose)).purpose is expected
    assert not messages.makes_sense(relationship, purpose, C.EMAIL) or purpose is expected


def test_strangers_are_not_texted_and_notes_carry_no_introductions() -> None:
    assert not messages.makes_sense(R.STRANGER, P.ADVICE, C.TEXT)
    assert messages.makes_sense(R.STRANGER, P.THANKS, C.TEXT)
    assert not messages.makes_sense(R.CLOSE, P.INTRODUCTION, C.LINKEDIN_NOTE)


@pytest.mark.parametrize("purpose", P)
def test_texts_differ_between_people_and_agree_with_themselves(purpose: P) -> None:
    asked = situation(relationship=R.EMPLOYER if purpose is P.EMPLOYER else R.KNOWN, purpose=purpose)
    bodies = [messages.compose(replace(asked, seed=seed)).body for seed in range(12)]
    assert len(set(bodies)) >= 9
    assert bodies[3] == messages.compose(replace(asked, seed=3)).body


def test_acquaintances_are_told_what_is_sought_and_what_one_brings() -> None:
    body = messages.compose(situation(relationship=R.KNOWN, purpose=P.OPENINGS)).body
    assert "work as a warehouse shift lead or in logistics" in body and "Acme Logistics" in body


@pytest.mark.parametrize("channel", [C.EMAIL, C.LETTER, C.IN_PERSON, C.PHONE])
def test_close_people_are_not_told_who_one_is(channel: C) -> None:
    asked = situation(relationship=R.CLOSE, purpose=P.OPENINGS, channel=channel)
    for seed in range(4):
        body = messages.compose(replace(asked, seed=seed)).body
        assert "Acme" not in body and "stock control" not in body and "warehouse shift lead" in body


def test_an_employer_hears_plainly_of_the_interest_in_openings() -> None:
    for seed in range(6):
        asked = replace(situation(relationship=R.EMPLOYER, purpose=P.EMPLOYER), seed=seed)
        assert "opening" in messages.compose(asked).body and "Northwind" in messages.compose(asked).body


def test_a_shared_school_or_employer_is_the_link() -> None:
    school = messages.compose(situation(GRADUATE, RECIPIENTS[2], R.AFFILIATED)).body
    work = messages.compose(situation(ADA, RECIPIENTS[3], R.AFFILIATED)).body
    assert "Universität Wien" in school and "Acme Logistics" in work


@pytest.mark.parametrize(
    ("seeker", "expected"),
    [
        (Seeker("Li", education=(Experience("", "Welding course"),)), "took a welding course"),
        (Seeker("Li", education=(Experience("Night School"),)), "I studied at Night School"),
        (Seeker("Li", work=(Experience("", "Baker", "2019"),)), "I work as a baker"),
        (Seeker("Li", work=(Experience("", "22 years as a porter"),)), "I have worked as a porter"),
        (
            Seeker("Li", work=(Experience("Acme", "Bits and bobs", "2019", "2020"),)),
            "I have worked at Acme.",
        ),
        (Seeker("Li", skills=("baking", "German")), "baking and German"),
    ],
)
def test_whatever_the_profile_has_is_said_in_a_sentence(seeker: Seeker, expected: str) -> None:
    assert expected in messages.compose(situation(seeker, relationship=R.KNOWN, purpose=P.OPENINGS)).body


def test_with_linkedin_premium_a_note_may_be_longer_and_is_never_too_long() -> None:
    asked = situation(channel=C.LINKEDIN_NOTE)
    premium = replace(asked, seeker=replace(ADA, has_linkedin_premium=True))
    lengths = [
        [len(messages.compose(replace(each, seed=seed)).body) for seed in range(12)] for each in (asked, premium)
    ]
    assert max(lengths[0]) <= 200 < max(lengths[1]) <= 300


def test_what_somebody_else_was_told_is_put_otherwise() -> None:
    for channel in C:
        asked = situation(relationship=R.KNOWN, purpose=P.THANKS, channel=channel)
        first = messages.compose(asked).body
        other = messages.compose(asked, others=[first])
        assert not messages.is_alike(other.body, others=[first])
        assert messages.compose(asked, others=["Something else altogether."]).body == first


def test_where_all_wordings_are_taken_one_is_said_all_the_same() -> None:
    asked = situation(relationship=R.KNOWN, purpose=P.THANKS, channel=C.TEXT)
    taken = [messages.compose(replace(asked, seed=101 * turn)).body for turn in range(13)]
    assert messages.compose(asked, others=taken).body in taken
