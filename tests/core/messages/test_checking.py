"""What the checker says about drafts, rule by rule, and what it never does."""

from collections.abc import Mapping
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellmet.core import ethics, messages
from wellmet.core.messages import Context, Draft
from wellmet.core.messages.acting import UNSURE
from wellmet.core.people import Channel as C
from wellmet.core.people import Purpose as P
from wellmet.core.people import Relationship as R

GOOD = (
    "Dear Tom,\n\nI am exploring work in logistics, and read about your move. "
    "Could we talk for 15 minutes, at a time that suits you? I am not asking for a job. A no is fine.\n\nAda Moore"
)
RECORDS = Context(
    recipient_name="Tom Hughes",
    recipient_given="Tom",
    recipient_employers=("Acme Logistics",),
    seeker_name="Ada Moore",
    other_names=MappingProxyType({"Ana Ruiz": False, "Bo Li": True, "王小明": False, "Prince": False, "": False}),
)


def draft(
    body: str, channel: C = C.LETTER, relationship: R = R.STRANGER, purpose: P = P.ADVICE, subject: str = ""
) -> Draft:
    return Draft(channel, relationship, purpose, body, subject)


def found(letter: Draft, context: Context | None = None) -> dict[str, tuple[str, str]]:
    """Give rule, severity and the words pointed at."""
    findings = messages.check(letter, context=context)
    texts = {"body": letter.body, "subject": letter.subject}
    return {each.rule: (each.severity.value, texts[each.field][each.start : each.end]) for each in findings}


def test_a_good_letter_has_no_findings() -> None:
    assert not found(draft(GOOD), RECORDS)


def test_what_only_may_be_a_request_is_let_pass_where_one_thanks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wellmet.core.messages.requests.likeliest", lambda *_: UNSURE - 0.01)
    doubted = "Thank you for the talk. Did you enjoy being part of the team there?"
    assert found(draft(doubted))["ASK-01"][0] == "warn"
    assert "ASK-01" not in found(draft(doubted, purpose=P.THANKS))


@pytest.mark.parametrize(
    ("relationship", "purpose", "hon", "ask"),
    [
        (R.STRANGER, P.ADVICE, "block", "error"),
        (R.EMPLOYER, P.ADVICE, "block", "error"),
        (R.REFERRED, P.REFERRAL, None, "error"),
        (R.REFERRED, P.INTRODUCTION, None, "error"),
        (R.AFFILIATED, P.FOLLOW_UP, None, "error"),
        (R.STRANGER, P.OPENINGS, None, None),
        (R.STRANGER, P.THANKS, None, "warn"),
        (R.CLOSE, P.ADVICE, None, "warn"),
        (R.KNOWN, P.OPENINGS, None, None),
        (R.DORMANT, P.REFERRAL, None, None),
        (R.EMPLOYER, P.EMPLOYER, None, None),
        (R.STRANGER, P.EMPLOYER, None, None),
        (R.EMPLOYER, P.FOLLOW_UP, None, None),
    ],
)
def test_relationship_and_purpose_decide_whether_work_may_be_asked_for(
    relationship: R, purpose: P, hon: str | None, ask: str | None
) -> None:
    said = found(draft("Are you hiring?", relationship=relationship, purpose=purpose))
    assert said.get("HON-01", (None, ""))[0] == hon
    assert said.get("ASK-01", (None, ""))[0] == ask


def test_a_request_in_the_subject_is_seen_there() -> None:
    assert found(draft(GOOD, C.EMAIL, subject="Are you hiring?"))["HON-01"] == ("block", "Are you hiring")


@pytest.mark.parametrize(
    ("rule", "expected", "letter"),
    [
        ("ASK-02", ("error", "attached my resume"), draft("I have attached my resume.")),
        ("ASK-02", ("error", "CV is attached"), draft("My CV is attached.")),
        ("ASK-02", None, draft("I have attached my resume.", relationship=R.KNOWN, purpose=P.OPENINGS)),
        ("ASK-02", None, draft("If you like, I can share my CV.")),
        ("ASK-03", ("warn", "Could we talk?"), draft("Could we talk?")),
        ("ASK-03", ("error", "45 minutes"), draft("Could we talk for 45 minutes?")),
        ("ASK-03", ("error", "an hour"), draft("Would you give me an hour of your time?")),
        ("ASK-03", None, draft("Could we talk for half an hour?")),
        ("ASK-03", None, draft("Could we talk?", C.IN_PERSON, R.CLOSE)),
        ("ASK-03", None, draft("Whom should I talk to?", purpose=P.REFERRAL)),
        ("ASK-04", ("error", "Tell me."), draft("Tell me.")),
        ("ASK-04", ("warn", "I would like your view."), draft("I would like your view.")),
        ("ASK-04", ("warn", "A? B? C? D?"), draft("A? B? C? D?")),
        ("ASK-05", ("warn", "Could we talk for 15 minutes?"), draft("Could we talk for 15 minutes?")),
        ("ASK-05", None, draft("Could we talk on Tuesday or Thursday?")),
        ("ASK-06", ("warn", "Could we talk?"), draft("Could we talk?", relationship=R.REFERRED)),
        ("ASK-06", None, draft("Could we talk?", relationship=R.KNOWN)),
        ("ASK-08", ("error", "How is work there?"), draft("How is work there?", purpose=P.EMPLOYER)),
        ("ASK-08", None, draft("I am interested in openings.", purpose=P.EMPLOYER)),
        ("HON-03", ("block", "Re:"), draft(GOOD, C.EMAIL, subject="Re: our chat")),
        ("HON-03", ("block", "FWD:"), draft(GOOD, C.EMAIL, subject="FWD: advice")),
        ("HON-03", None, draft(GOOD, C.EMAIL, subject="Reading advice")),
        ("HON-03", None, draft(GOOD, C.EMAIL, purpose=P.THANKS, subject="Re: our chat")),
        ("HON-04", ("warn", "ASAP"), draft("Please reply ASAP")),
        ("HON-04", None, draft("Whenever suits you. Thank you for the immediate answer.", purpose=P.THANKS)),
        ("HON-06", ("info", "amazing"), draft("Wow! Wow! You are amazing.")),
        ("HON-06", None, draft("You are amazing!")),
        ("HON-07", ("block", "[Name]"), draft("Hello [Name]")),
        ("HON-07", ("block", "XXX"), draft("at XXX Corp")),
        ("HON-07", None, draft("see [my page](https://a.example), note [1] xxx")),
        ("HON-08", ("error", "You still haven't replied"), draft("You still haven't replied", purpose=P.FOLLOW_UP)),
        ("HON-08", None, draft("Just bringing this back up in case it is useful", purpose=P.FOLLOW_UP)),
        ("REF-02", ("error", "recommended me"), draft("Ana recommended me.")),
        ("REF-02", None, draft("Ana suggested I contact you.")),
        ("FMT-01", ("error", "a " * 151), draft("a " * 151, C.EMAIL)),
        ("FMT-01", ("warn", "a " * 126), draft("a " * 126, C.EMAIL)),
        ("FMT-01", ("warn", "a " * 151), draft("a " * 151, C.EMAIL, purpose=P.THANKS)),
        ("FMT-01", ("info", "a " * 101), draft("a " * 101, C.EMAIL)),
        ("FMT-01", None, draft("a " * 80, C.EMAIL)),
        ("FMT-02", ("error", ""), draft(GOOD, C.EMAIL)),
        ("FMT-02", ("warn", "a " * 10), draft(GOOD, C.EMAIL, subject="a " * 10)),
        ("FMT-02", ("info", "Hello"), draft(GOOD, C.EMAIL, subject="Hello")),
        ("FMT-02", None, draft(GOOD, C.EMAIL, subject="A question about work")),
        ("FMT-03", ("block", "b"), draft("a" * 200 + "b", C.LINKEDIN_NOTE)),
        ("FMT-03", None, draft("a" * 200, C.LINKEDIN_NOTE)),
        ("FMT-04", ("warn", "b"), draft("a" * 400 + "b", C.LINKEDIN_MESSAGE)),
        ("FMT-04", ("block", "b"), draft("a" * 1900 + "b", C.LINKEDIN_MESSAGE)),
        ("FMT-04", ("block", "b"), draft("a", C.LINKEDIN_MESSAGE, subject="a" * 200 + "b")),
        ("FMT-05", ("warn", "a" * 161), draft("a" * 161, C.TEXT)),
        ("FMT-05", ("error", "a" * 307), draft("a" * 307, C.TEXT)),
        ("FMT-05", ("warn", "ą" * 71), draft("ą" * 71, C.TEXT)),
        ("FMT-05", None, draft("a" * 160, C.TEXT)),
        ("FMT-06", ("warn", "My name is Li."), draft("My name is Li.", C.PHONE)),
        ("FMT-06", ("warn", "Is this a good time? " + "a " * 75), draft("Is this a good time? " + "a " * 75, C.PHONE)),
        ("FMT-06", None, draft("Is this a good time?", C.PHONE)),
        ("FMT-06", ("warn", "Call me."), draft("Call me.", C.VOICEMAIL)),
        ("FMT-06", None, draft("0113 496 0000, that is 0113 496 0000.", C.VOICEMAIL)),
        ("CON-01", ("error", "Who is getting laid off"), draft("Who is getting laid off?")),
        ("CON-01", ("error", "How much do you make"), draft("How much do you make?")),
        ("CON-01", ("error", "client list"), draft("Can you share your client list?")),
        ("CON-01", None, draft("What salary range is usual for a new starter?")),
        ("RCP-02", ("error", "pay you for an introduction"), draft("I will pay you for an introduction.")),
        ("RCP-02", None, draft("I'll buy the coffee.")),
        ("SAF-02", ("block", "send your bank details"), draft("Please send your bank details.")),
        ("SAF-02", None, draft("Please do not send your bank details.")),
        ("SAF-02", None, draft("The fee for the course was high.")),
    ],
)  # fmt: skip
def test_each_rule_meets_its_words_and_leaves_its_near_misses(
    rule: str, expected: tuple[str, str] | None, letter: Draft
) -> None:
    assert found(letter).get(rule) == expected


def test_a_long_voicemail_is_an_error() -> None:
    severities = {
        each.severity.value for each in messages.check(draft("a " * 91, C.VOICEMAIL)) if each.rule == "FMT-06"
    }
    assert severities == {"error", "warn"}
    assert len([each for each in messages.check(draft("a " * 80, C.VOICEMAIL)) if each.rule == "FMT-06"]) == 1


@pytest.mark.parametrize(
    ("rule", "expected", "body"),
    [
        ("HON-09", "whole", "Dear Tom, could we talk?"),
        ("HON-09", None, "Dear Tom, could we talk? Ada Moore"),
        ("REF-01", "Ana Ruiz", "Ana Ruiz is kind."),
        ("REF-01", "Ana Ruiz", "Ana Ruiz suggested I write."),
        ("REF-01", "Ana", "Ana suggested I write."),
        ("REF-01", "Ruiz", "I was told by Mr. Ruiz about it."),
        ("REF-01", "王小明", "我認識王小明。"),
        ("REF-01", "Prince", "Prince told me about you."),
        ("REF-01", None, "Bo Li suggested I write. It was princely."),
        ("REF-01", None, "she told me about you"),
        ("REF-01", None, "When Tom said it, I met Tom."),
        ("FMT-08", "Tim", "Dear Tim,\nhow are you?"),
        ("FMT-08", None, "Dear Mr. Hughes,\nhow are you?"),
        ("FMT-08", None, "Hello there,\nhow are you?"),
        ("FMT-08", "Initech", "I admire your work at Initech."),
        ("FMT-08", None, "I admire your work at Acme."),
    ],
)
def test_the_records_are_used_where_they_are_given(rule: str, expected: str | None, body: str) -> None:
    said = found(draft(body), RECORDS).get(rule)
    assert (said[1] if said else None) == (body if expected == "whole" else expected)


def changed(**facts: object) -> Context:
    from dataclasses import replace

    return replace(RECORDS, **facts)  # type: ignore[arg-type]


def test_permissions_and_threads_in_the_records_quiet_the_rules() -> None:
    resume = draft("I have attached my resume.")
    assert "ASK-02" not in found(resume, changed(requested_resume=True))
    assert "REF-02" not in found(draft("Ana recommended me."), changed(may_mention_permission=True))
    assert "HON-03" not in found(draft(GOOD, C.EMAIL, subject="Re: us"), changed(has_thread=True))
    own = draft(GOOD, C.EMAIL, purpose=P.FOLLOW_UP, subject="Re: us")
    assert "HON-03" not in found(own, changed(is_first_contact=False))
    assert "HON-03" in found(own, RECORDS)
    assert "FMT-03" not in found(draft("a" * 300, C.LINKEDIN_NOTE), changed(is_premium=True))


def test_among_friends_a_part_of_the_name_will_do_and_face_to_face_none() -> None:
    assert "HON-09" not in found(draft("It is Ada.", relationship=R.CLOSE), RECORDS)
    assert "HON-09" in found(draft("It is Ada."), RECORDS)
    assert "HON-09" not in found(draft("It is me.", C.IN_PERSON, R.CLOSE), RECORDS)


def test_records_without_facts_raise_no_findings_of_their_own() -> None:
    said = found(draft("Dear Tim,\nAna told me of your work at Initech."), Context())
    assert not {"HON-09", "FMT-08", "REF-01"} & set(said)


def test_a_voicemail_says_the_name_twice() -> None:
    once = "This is Ada Moore, 0113 496 0000. Again: 0113 496 0000."
    assert "FMT-06" in found(draft(once, C.VOICEMAIL), RECORDS)
    assert "FMT-06" not in found(draft(once + " Ada Moore.", C.VOICEMAIL), RECORDS)


def test_the_rules_are_data() -> None:
    letter = draft("Are you hiring?")
    fewer: Mapping[str, ethics.Rule] = {"ASK-01": ethics.RULES["ASK-01"]}
    assert {each.rule for each in messages.check(letter, rules=fewer)} == {"ASK-01"}
    assert (
        messages.check(draft("a" * 50, C.LINKEDIN_NOTE), limits=messages.Limits(linkedin_note=10))[0].rule == "FMT-03"
    )


WORDS = st.sampled_from(
    "Dear|Tom|Ana|Ruiz|are you hiring|not|a job|“|”|'|?|.|\n\n|[|]|20 minutes|my CV|pay|for an introduction"
    "|recommended me|王小明|é|🙂|your work at|Acme|if|there is|!".split("|")
)


@settings(max_examples=150, deadline=None)
@given(
    st.text() | st.lists(WORDS).map(" ".join),
    st.text(max_size=80),
    st.sampled_from(C),
    st.sampled_from(R),
    st.sampled_from(P),
    st.sampled_from([None, RECORDS]),
)
def test_checking_never_fails_and_points_inside_the_text(
    body: str, subject: str, channel: C, relationship: R, purpose: P, context: Context | None
) -> None:
    for each in messages.check(Draft(channel, relationship, purpose, body, subject), context=context):
        text = body if each.field == "body" else subject
        assert 0 <= each.start <= each.end <= len(text)
        assert each.message and each.advice and each.rule in ethics.RULES


def test_the_gravest_come_first() -> None:
    findings = messages.check(draft("Dear [Name], are you hiring? Wow! Wow! Wow!"))
    order = list(ethics.Severity)
    places = [order.index(each.severity) for each in findings]
    assert places == sorted(places)


@pytest.mark.parametrize("channel", C)
@pytest.mark.parametrize("body", ["", " \n"])
def test_of_an_empty_draft_it_is_only_said_that_there_is_nothing_to_check(channel: C, body: str) -> None:
    (only,) = messages.check(draft(body, channel), context=RECORDS)
    assert only.rule == "HON-07" and "nothing to check" in only.message
    assert not messages.check(draft(body, channel), rules={})


def test_a_voicemail_is_judged_in_words_of_its_own() -> None:
    call = [each for each in messages.check(draft("Hello.", C.PHONE)) if each.rule == "FMT-06"]
    voicemail = [each for each in messages.check(draft("Hello.", C.VOICEMAIL)) if each.rule == "FMT-06"]
    silent = messages.check(draft("Hello.", C.VOICEMAIL), context=changed(seeker_has_phone=False))
    assert "interrupts" in call[0].message and "interrupts" not in voicemail[0].message
    assert "number" in voicemail[0].advice
    assert [each.advice for each in silent if each.rule == "FMT-06" and "number" not in each.advice]


@pytest.mark.parametrize("body", ["Good day, I am Ada Moore.", "Good day, my name is Ada Moore.", "Hello, thank you."])
def test_a_sentence_after_the_greeting_is_not_taken_for_a_name(body: str) -> None:
    assert "FMT-08" not in found(draft(body), RECORDS)
    assert "FMT-08" in found(draft("Hello, Tim, " + body), RECORDS)


def test_thanks_may_be_as_short_as_they_like() -> None:
    assert "FMT-01" not in found(draft("Thank you.", C.EMAIL, purpose=P.THANKS), RECORDS)
    assert "FMT-01" in found(draft("Could we talk?", C.EMAIL))
