"""Whether the draft asks for the right thing, shortly, and leaves the reader free (rules ASK and HON-01)."""

import re
from collections.abc import Iterator

from wellmet.core.ethics import Severity
from wellmet.core.messages.counts import minutes_named, questions
from wellmet.core.messages.request_words import CV
from wellmet.core.messages.requests import Request, interest_in_openings, plain, requests
from wellmet.core.messages.sentences import Span, sentences
from wellmet.core.people import Channel, Expression, Purpose, Relationship

from .reading import Check, Hit, Reading, whole

__all__ = ["ASKING"]

NOT_FOR_JOBS = frozenset({Purpose.ADVICE, Purpose.REFERRAL, Purpose.INTRODUCTION, Purpose.FOLLOW_UP})
MEETINGS = frozenset({Purpose.ADVICE, Purpose.REFERRAL})
MEETING = Expression(
    r"\b(?:meet|meeting|talk(?:ing)?(?! to\b(?! you\b))|chat|call(?!ed| again| once| back)|coffee|tea|lunch|speak"
    r"|conversation|zoom|visit|catch[- ]up|brains?|stop by|drop by"
    r"|come by|come over|come round|come for|sit down|sit with|set aside|shadow|ride along|spend"
    r"|minutes|mins?|(?:half|quarter of) an hour|an hour|hours?|of your time"
    r"|some time|a little time"
    r"|(?:a|quick|short) word|interview you)\b",
    re.I,
)
ASKS = Expression(
    r"[?？؟]|\b(?:could|can|may|might|shall) (?:you|i|we)\b|\bi(?:'d| would) (?:\w+ )?(?:like|love|be"
    r"|appreciate|welcome|value)\b"
    r"|\bgrateful\b|\bplease\b|\bkindly\b|\bobliged\b|\blmk\b|\b(?:guide|advise|enlighten) me\b"
    r"|\bhelp me\b|\bi wonder|\bwondering\b|\blet's\b|\bask (?:you )?for\b|\bspare\b|\bi(?:"
    r" am|'m) (?:asking|hoping)\b|\blet me know\b"
    r"|\b(?:write to|write|drop|ring|show|teach) me\b|\bhop(?:e|ing) (?:you|for|to (?:hear|learn|talk|ask))\b"
    r"|\bdo (?:you|u)\b|\bwe (?:could|can|might)\b|\bsuggest\b|\b(?:should|would) (?:\w+ )?(?:like|love) to\b"
    r"|\bgladly\b"
    r"|\b(?:tell me (?:the|how|what|why|who|when|where|if)|put me|get me"
    r"|(?:tell|put|get|give|send|toss|pass) (?:him|her|them|ur|your|my))\b"
    r"|\bi should (?:like|be)\b|\bkeen to (?:hear|know|learn)\b|\bcurious\b|\bneed your\b|\brequest\b"
    r"|\b(?:any|your|some) (?:tips?|advice|pointers?|thoughts?|ideas?|guidance|words?)\b"
    r"|\bwant(?:ed)? to (?:ask|know|learn|hear|understand)\b|\b(?:a|one|two|my|three) (?:\w+ )?questions?\b"
    r"|\b(?:welcome|lovely|great|wonderful|kind of you|a help) (?:if|to (?:hear|talk|learn|have))\b"
    r"|\bi(?:'d| would|'ll| will)? need\b|\bwould (?:enjoy|mean|make|do|help|be (?:plenty|great|good|lovely|enough))\b"
    r"|\bif you\b|\bwhen you\b|\bwhenever\b|\bwould be\b|\bit'd be\b|\bask(?:ing)?\b|\banswers?\b|\bhelp\b|\bbeg\b"
    r"|\b(?:looking for|seek(?:ing)?|after|in need of|for) (?:your |some |a little "
    r"|any )?(?:guidance|help|insights?|views?)\b"
    r"|\b(?:allow|permit|forgive) me\b|\bwish to\b"
    r"|\blet me\b|\b(?:reach|contact|e-?mail|text) me\b|\bforward to (?:hearing|your)\b",
    re.I,
)
TOLD = Expression(r"\b(?:told|said|advised|suggested|keeps? (?:telling|saying))\b", re.I)
CONVENIENCE = Expression(
    r"\bconvenien(?:t|ce)\b|\b(?:what|which|when|where)ever\b[^.?!;]{0,30}\b(?:suit|work|fit|good|easy"
    r"|easier|easiest|best|free|like|prefer|handy|have)"
    r"|\b(?:suits?|works?|fits?) (?:you|your|for you|best|better)\b|\b(?:your|any other|another)"
    r" (?:schedule|calendar|diary|timetable|time)\b"
    r"|\bwhen(?: you are|'s| is| would be| might be| you're)?(?: a)? ?(?:good|free|best|easiest|right"
    r"|have)\b|\bat a (?:time|moment) (?:that|which|you|of your)"
    r"|\btime of your choice\b|\byou (?:choose|pick|name)\b|\bany ?time\b|\bfit (?:in with|around)\b|\bflexible\b",
    re.I,
)
OPTION = Expression(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)(?= (?:at )?\d)"
    r"|\b(?:morning|afternoon|evening|tomorrow"
    r"|lunchtime)s?\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)\b",
    re.I,
)
WAY_OUT = Expression(
    r"\bno (?:pressure|obligation|worries|problem|hard feelings|need to (?:reply|answer|respond)|reply"
    r" needed|trouble|bother)\b"
    r"|\b(?:understand|fine|okay|ok|all right|alright|no harm)\b[^.?!;]{0,40}\b(?:if|busy|not|no\b|can't"
    r"|cannot|unable|time|either way|too)"
    r"|\bif (?:you(?:'re| are) (?:too )?(?:busy|not able)|not\b|that(?:'s| is) not|it(?:'s| is) not|you"
    r" (?:can't|cannot|would rather not|prefer not|don't))"
    r"|\b(?:feel|entirely|of course|perfectly) free to (?:say no|decline|refuse|ignore|pass)\b|\b(?:say"
    r"|saying) no\b|\ba no\b|\b(?:decline|rather not|say so)\b"
    r"|\b(?:it|this) (?:does not|doesn't) suit\b|\bthat(?: is|'s) (?:perfectly |quite )?(?:fine|all right"
    r"|ok)\b|\beither way\b|\bno is\b|\bdon't (?:feel|worry)\b|\bonly if\b|\bfree to (?:refuse|decline"
    r"|ignore)\b|\bplease ignore\b|\blet it (?:go|rest)\b",
    re.I,
)
RESUME = Expression(
    rf"\b(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing|e)|appended|includ(?:ed|ing|e))\b[^.?!;]{{0,30}}\b{CV}"
    rf"|\b{CV}\b[^.?!;]{{0,20}}\b(?:attached|enclosed|below|included|appended)\b"
    rf"|\b(?:here is|here's|find|see|look at|look over|read|review|glance at|(?:am|'m) sending(?: you)?"
    rf"|have sent|send you|share)\s+(?:\w+ ){{0,3}}?(?:my|the) (?:\w+ )?{CV}",
    re.I,
)
RESUME_ON_REQUEST = Expression(r"\b(?:if|should|when) (?:you|it|that)\b|\bhappy to\b|\bon request\b", re.I)


def asks_for_a_job(reading: Reading) -> Iterator[Hit]:
    """Find requests for a job where advice was announced or the reader is no acquaintance (rules ASK-01 and HON-01)."""
    purpose = reading.draft.purpose
    if reading.is_open_about_work or (reading.is_personal and purpose is not Purpose.ADVICE):
        return
    is_advice_to_others = purpose is Purpose.ADVICE and not reading.is_personal
    for asked, field in _requests(reading):
        # Thanks and news tell of work as a matter of course.
        if not (asked.is_sure or purpose.asks_for_something):
            continue
        part, doubt = asked.span, None if asked.is_sure else Severity.WARN
        if is_advice_to_others:
            yield Hit("HON-01", part.start, part.end, doubt, field)
        yield Hit("ASK-01", part.start, part.end, doubt or _weight(reading), field)


def sends_a_resume(reading: Reading) -> Iterator[Hit]:
    """Find a résumé nobody asked for (rule ASK-02)."""
    draft, context = reading.draft, reading.context
    was_asked = context is not None and context.requested_resume
    is_advice = draft.purpose is Purpose.ADVICE or (draft.purpose in NOT_FOR_JOBS and not reading.is_personal)
    if was_asked or not is_advice or reading.is_open_about_work:
        return
    for sentence in sentences(reading.words):
        found = RESUME.search(sentence.text)
        if found and not RESUME_ON_REQUEST.search(sentence.text):
            yield Hit("ASK-02", sentence.start + found.start(), sentence.start + found.end())


def names_a_short_time(reading: Reading) -> Iterator[Hit]:
    """Ask for a length in minutes, and for no more than thirty (rule ASK-03)."""
    asked = _meeting_requests(reading)
    if not asked:
        return
    named = minutes_named(reading.words)
    if not named:
        yield whole(reading, "ASK-03")
    for minutes, part in named:
        around = [sentence for sentence in asked if sentence.start <= part.start < sentence.end]
        if (
            minutes > reading.limits.minutes_most
            and around
            and not TOLD.search(reading.words, around[0].start, part.start)
        ):
            yield Hit("ASK-03", part.start, part.end, Severity.ERROR)


def asks_one_to_three_questions(reading: Reading) -> Iterator[Hit]:
    """Ask for one to three questions on a first contact (rule ASK-04)."""
    is_chat = reading.is_personal and reading.draft.channel.is_spoken
    if (
        not reading.is_first
        or reading.draft.purpose not in MEETINGS
        or is_chat
        or reading.draft.channel is Channel.VOICEMAIL
    ):
        return
    count = questions(reading.draft.body)
    if count == 0:
        # A request in other words is seldom misread, so it only warns.
        yield whole(reading, "ASK-04", severity=None if ASKS.search(reading.words) else Severity.ERROR)
    elif count > reading.limits.questions_most:
        yield whole(reading, "ASK-04")


def fits_their_schedule(reading: Reading) -> Iterator[Hit]:
    """Ask for words that leave the time to the reader, or for two options (rule ASK-05)."""
    if _meeting_requests(reading) and not CONVENIENCE.search(reading.words) and len(OPTION.findall(reading.words)) < 2:
        yield whole(reading, "ASK-05")


def leaves_a_way_out(reading: Reading) -> Iterator[Hit]:
    """Ask for an easy way to say no, where the reader does not know the seeker (rule ASK-06)."""
    is_to_others = reading.draft.purpose in MEETINGS and not reading.is_personal
    if is_to_others and not WAY_OUT.search(reading.words) and ASKS.search(reading.words):
        yield whole(reading, "ASK-06")


def is_plain_with_an_employer(reading: Reading) -> Iterator[Hit]:
    """Ask for plain words about openings where the seeker writes to an employer (rule ASK-08)."""
    if reading.context is not None and reading.context.is_inbound:
        return
    said = f"{reading.draft.subject}\n\n{reading.draft.body}"
    if reading.draft.purpose is Purpose.EMPLOYER and not interest_in_openings(said):
        yield whole(reading, "ASK-08")


def _requests(reading: Reading) -> Iterator[tuple[Request, str]]:
    for field, text in (("subject", reading.draft.subject), ("body", reading.draft.body)):
        yield from ((asked, field) for asked in requests(text))


def _weight(reading: Reading) -> Severity | None:
    return None if not reading.is_personal and reading.draft.purpose in NOT_FOR_JOBS else Severity.WARN


def _meeting_requests(reading: Reading) -> tuple[Span, ...]:
    draft = reading.draft
    is_seen_anyway = draft.channel is Channel.IN_PERSON and draft.relationship in {
        Relationship.CLOSE,
        Relationship.KNOWN,
    }
    if draft.purpose not in MEETINGS or is_seen_anyway:
        return ()
    return tuple(
        part for part in sentences(reading.words) if MEETING.search(part.text) and ASKS.search(plain(part.text))
    )


ASKING: tuple[Check, ...] = (
    asks_for_a_job,
    sends_a_resume,
    names_a_short_time,
    asks_one_to_three_questions,
    fits_their_schedule,
    leaves_a_way_out,
    is_plain_with_an_employer,
)
