"""Whether the draft fits its channel (rules FMT-01 to FMT-06)."""

import re
from collections.abc import Iterator

from wellmet.core.ethics import Severity
from wellmet.core.messages.counts import is_gsm, reading_grade, text_units, words
from wellmet.core.people import Channel, Expression

from .reading import Check, Hit, Reading, whole

__all__ = ["FORMS"]

GOOD_TIME = Expression(
    r"\b(?:good|bad|convenient|right|okay|ok) (?:time|moment)\b|\b(?:do|have) you (?:got |have )?(?:a|one"
    r"|two|time|half|\w+) ?(?:quick |spare |short )?(?:minutes?|moments?|seconds?|now|to talk|to speak)\b"
    r"|\bcatch(?:ing)? you at\b|\b(?:can|could|may) (?:you|i|we) (?:talk|speak|have a word|take a"
    r" (?:minute|moment)|borrow a (?:minute|moment))\b"
    r"|\b(?:am i|i'm not) (?:interrupting|disturbing|calling at)\b|\bis now\b|\bfree to (?:talk|speak)\b"
    r"|\btime (?:for|to) (?:a|talk|speak)\b",
    re.I,
)
TWICE = 2
LEAST_WORDS = 10
PHONE = Expression(r"\+?\(?\d(?:[\s().-]{0,3}\d){6,14}")


def is_a_short_email(reading: Reading) -> Iterator[Hit]:
    """Weigh the words of a first e-mail (rule FMT-01)."""
    limits, count = reading.limits, words(reading.draft.body)
    if reading.draft.channel is not Channel.EMAIL:
        return
    if count > limits.email_words_most:
        yield whole(reading, "FMT-01", severity=Severity.ERROR if reading.is_first else Severity.WARN)
    elif reading.is_first and count > limits.email_words_long:
        yield whole(reading, "FMT-01", severity=Severity.WARN)
    elif reading.is_first and not _least(reading) <= count <= limits.email_words_good:
        yield whole(reading, "FMT-01", severity=Severity.INFO)


def _least(reading: Reading) -> int:
    """Give how many words an e-mail should have at least; thanks and news may be as short as they like."""
    return reading.limits.email_words_short if reading.draft.purpose.asks_for_something else 0


def has_a_short_subject(reading: Reading) -> Iterator[Hit]:
    """Weigh the subject of an e-mail (rule FMT-02)."""
    subject, limits = reading.draft.subject, reading.limits
    if reading.draft.channel is not Channel.EMAIL:
        return
    count = words(subject)
    if not subject.strip():
        yield Hit("FMT-02", 0, len(subject), Severity.ERROR, "subject")
    elif count > limits.subject_words_most or len(subject) > limits.subject_characters:
        yield Hit("FMT-02", 0, len(subject), Severity.WARN, "subject")
    elif not limits.subject_words_least <= count <= limits.subject_words_good:
        yield Hit("FMT-02", 0, len(subject), Severity.INFO, "subject")


def fits_a_linkedin_note(reading: Reading) -> Iterator[Hit]:
    """Find what LinkedIn would not send with an invitation (rule FMT-03)."""
    is_premium = reading.context is not None and reading.context.is_premium
    most = reading.limits.linkedin_note_premium if is_premium else reading.limits.linkedin_note
    if reading.draft.channel is Channel.LINKEDIN_NOTE and len(reading.draft.body) > most:
        yield Hit("FMT-03", most, len(reading.draft.body))


def fits_a_linkedin_message(reading: Reading) -> Iterator[Hit]:
    """Find what makes a LinkedIn message too long to be read, or to be sent (rule FMT-04)."""
    limits, draft = reading.limits, reading.draft
    if draft.channel is not Channel.LINKEDIN_MESSAGE:
        return
    if len(draft.subject) > limits.linkedin_subject_characters:
        yield Hit("FMT-04", limits.linkedin_subject_characters, len(draft.subject), Severity.BLOCK, "subject")
    if len(draft.body) > limits.linkedin_message_most:
        yield Hit("FMT-04", limits.linkedin_message_most, len(draft.body), Severity.BLOCK)
    elif len(draft.body) > limits.linkedin_message:
        yield Hit("FMT-04", limits.linkedin_message, len(draft.body))


def fits_one_text(reading: Reading) -> Iterator[Hit]:
    """Count the parts of a text message: one is right, two are many (rule FMT-05)."""
    body, limits = reading.draft.body, reading.limits
    if reading.draft.channel is not Channel.TEXT:
        return
    single, part = (
        (limits.text_gsm, limits.text_gsm_part) if is_gsm(body) else (limits.text_unicode, limits.text_unicode_part)
    )
    units = text_units(body)
    if units > single:
        yield whole(reading, "FMT-05", severity=Severity.ERROR if units > part * limits.text_parts_most else None)


def reads_easily(reading: Reading) -> Iterator[Hit]:
    """Weigh how hard it is to read, where it is read (rule FMT-07)."""
    if reading.draft.channel.is_spoken or words(reading.draft.body) < LEAST_WORDS:
        return
    grade = reading_grade(reading.draft.body)
    if grade > reading.limits.grade_good:
        yield whole(reading, "FMT-07", severity=Severity.WARN if grade > reading.limits.grade_most else None)


def opens_a_call_well(reading: Reading) -> Iterator[Hit]:
    """Ask a caller for a short opening and for leave to talk (rule FMT-06)."""
    if reading.draft.channel is not Channel.PHONE:
        return
    if words(reading.draft.body) > reading.limits.opener_words:
        yield whole(reading, "FMT-06")
    if not GOOD_TIME.search(reading.words):
        yield whole(reading, "FMT-06")


def leaves_a_clear_voicemail(reading: Reading) -> Iterator[Hit]:
    """Ask for a short voicemail with name, and number where there is one, twice (rule FMT-06)."""
    if reading.draft.channel is not Channel.VOICEMAIL:
        return
    count, limits = words(reading.draft.body), reading.limits
    has_phone = reading.context is None or reading.context.seeker_has_phone
    variant = "voicemail" if has_phone else "voicemail without number"
    if count > limits.voicemail_words:
        severity = Severity.ERROR if count > limits.voicemail_words_most else None
        yield whole(reading, "FMT-06", severity=severity, variant=variant)
    is_number_missing = has_phone and len(PHONE.findall(reading.draft.body)) < TWICE
    if is_number_missing or _times_named(reading) < TWICE:
        yield whole(reading, "FMT-06", variant=variant)


def _times_named(reading: Reading) -> int:
    """Count how often the seeker's name is said; where it is not known, take it as said."""
    name = reading.context.seeker_name.strip().casefold() if reading.context else ""
    return reading.draft.body.casefold().count(name) if name else TWICE


FORMS: tuple[Check, ...] = (
    is_a_short_email,
    has_a_short_subject,
    fits_a_linkedin_note,
    fits_a_linkedin_message,
    fits_one_text,
    reads_easily,
    opens_a_call_well,
    leaves_a_clear_voicemail,
)
