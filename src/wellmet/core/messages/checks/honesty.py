"""Whether the draft is what it seems: thread, hurry, praise, blanks, blame and sender (rules HON)."""

import re
from collections.abc import Iterator

from wellmet.core.people import Channel, Expression, Purpose

from .reading import Check, Hit, Reading, doubted, everywhere, whole

__all__ = ["HONESTY"]

THREAD = Expression(r"^\W*(?:re|fwd?|aw|wg|sv|vs|tr|rv)(?:\s*\[\d+\])?\s*[:：]", re.I)
URGENCY = Expression(
    r"\b(?:a\.?s\.?a\.?p\b\.?|urgent(?:ly)?|as soon as (?:you can|possible)|at (?:the|your) (?:very"
    r" )?earliest(?: convenience)?"
    r"|right away|without delay|immediate(?:ly)? (?:reply|response|answer|attention)|(?:reply|answer"
    r"|respond|let me know|need (?:an answer|to hear)|hear back)"
    r"[^.?!;]{0,20}\b(?:by (?:tonight|tomorrow|today|eod|end of|noon|mon|tues|wednes|thurs|fri|\d)"
    r"|immediately|today|tonight|within \d+)"
    r"|time[- ]sensitive|last chance|before it(?:'s| is) too late|deadline is|don't miss|quick(?:ly)?"
    r" reply|prompt (?:reply|response))",
    re.I,
)
PRAISE = Expression(
    r"!+|\b(?:amazing|incredibl[ey]|awesome|phenomenal|extraordinary|brilliant|outstanding|exceptional"
    r"|unbelievabl[ey]|legendary|visionary"
    r"|world-class|stellar|genius|fantastic|fabulous|magnificent|the (?:very )?best|greatest|most"
    r" (?:inspiring|impressive|brilliant|talented|amazing)"
    r"|huge fan|in awe|idol|wonderful|superb|spectacular|remarkable)\b",
    re.I,
)
BLANK = Expression(
    r"\[(?![\d\s,–-]*\]|sic\]|…\]|\.\.\.\]|(?:it|from|in|on|at|and|or|but|i|we|he|she|they|other|see|laughs?)\b"
    r"|the (?!company|firm|employer|role|job|position|name|topic)\w)[^\]\[\n]{1,60}\](?!\()|\{\{?[^{}\n\":]{0,60}\}?\}"
    r"|\$\{?[A-Z_]{2,30}\}?|%[A-Z][A-Z_]+%|«[\w ]{1,40}»"
    r"|<(?!https?:|mailto:|www\.)(?:[a-z]+[ _-])*(?:insert|name|company|employer|role|title|position|date"
    r"|number|school|skill|industry|field|city|topic)[^<>@\n]{0,20}>"
    r"|\bX{3,}\b|_{3,}|\b(?:INSERT|FILL IN|ADD)(?: [A-Z]{2,})+\b|\b(?:TBD|TBC|TODO|FIXME|FNAME|FIRSTNAME"
    r"|LASTNAME|FIRST_NAME|LAST_NAME)\b"
    r"|\((?:your|their|his|her|the|company|first|full|last|recipient(?:'s)?|employer)?[ _]?(?:name"
    r"|company name|job title|phone number|employer)\)"
    r"|\((?:insert|enter|add|fill in)\b[^()\n]{1,40}\)"
    r"|<<[^<>\n]{1,40}>>|%%\w{2,30}%%|#[A-Z_]{3,30}#|\*\|\w{2,30}\|\*|(?<!\.)\.{6,}|…{2,}|\?{4,}"
    r"|\b(?:your|their|the) (?:company|firm|employer|school|job title|name) here\b|(?-i:\b[A-Z]{3,} HERE\b)"
    r"|\b(?:insert|enter|add"
    r"|put|fill in) (?:the |your |their )?"
    r"(?:company |first |last |job )?(?:name|title|employer|date|position)\b(?! (?:of|on|in|to|for|down)\b)"
    r"|(?-i:\b(?:FIRST |LAST |COMPANY |CONTACT |RECIPIENT )?NAME\b|\b(?:COMPANY|EMPLOYER|POSITION"
    r"|JOB TITLE|RECIPIENT|INDUSTRY)\b)"
    r"|\b(?:Dear|Hello|Hi) (?:first|last|contact|company|recipient) ?name\b|\bcompany (?-i:[XYZ])\b|\blorem ipsum\b",
    re.I | re.M,
)
NAMELESS = Expression(
    r"\b(?:Dear|Hello|Hi)(?: (?-i:[XYZ])\b(?=[ ,])|\s+(?-i:None|null|undefined|nan|NaN)\b)|^Dear[ \t]*,",
    re.I | re.M,
)
# Without one of these there is no blank, which spares a long search in most letters.
BLANK_CUES = (
    "[", "{", "$", "%", "«", "<", "__", "#", "*|", "....", "……", "??", "xxx", "insert", "fill in", "add ", "(add",
    "tbd", "tbc", "todo", "fixme", "name", "(your", "(comp", "(job", "(phone", "(empl", "lorem", " here", "company",
    "employer", "position", "title", "recipient", "industry", "enter ", "(enter",
)  # fmt: skip
CASED_BLANK = Expression(r"X{3,}|\$|%|TB[DC]|TODO|FIXME|INSERT|FILL IN|ADD", re.I)
BLAME = Expression(
    r"\b(?:you|nobody|no one|u)(?:'ve| have|'d| had)?\b[^.?!;]{0,25}\b(?:(?:haven't|have not|hasn't"
    r"|didn't|did not|never|not|failed to|yet to)"
    r" (?:yet |even |once |bothered to |had the courtesy to )*"
    r"(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|writ(?:e|ten)|wrote|got(?:ten)? back|get back"
    r"|bother(?:ed)?|call(?:ed)?|acknowledged?)|ignor(?:ed|ing|e))\b"
    r"|\b(?:stop|keep|are|been|feel) (?:you )?ignor(?:ed|ing)\b|\bignor(?:ed|ing) (?:me|my)\b"
    r"|\bthis is (?:now )?my (?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|last|final) (?:e-?mail"
    r"|message|attempt|try|letter|note|call|text)\b"
    r"|\b(?:i(?:'m| am) |i was )?(?:disappointed|hurt|upset|frustrated|surprised)\b[^.?!;]{0,25}\b(?:not"
    r" (?:to have )?(?:hear|heard|get|got)|silence|no (?:reply|answer|response)|that you|you (?:haven't"
    r"|have not|didn't))"
    r"|\bi (?:still )?(?:haven't|have not|never) (?:yet )?(?:heard|received|got(?:ten)?)(?: back|"
    r" anything| a (?:reply|response|word)| any \w+)*\b"
    r"|\b(?:still|yet) (?:no|waiting for|awaiting|without) (?:an? |any |your )?(?:reply|answer|response"
    r"|word)\b|\bstill waiting\b"
    r"|\b(?:the )?least you (?:could|can)\b|\byou owe me\b|\byou promised (?:me|to|that|you)\b|\bafter"
    r" (?:all|everything) i(?:'ve| have)? (?:did|done)\b"
    r"|\bit(?:'s| is) (?:rude|impolite|unprofessional)\b|\bcommon courtesy\b|\bi (?:expected|thought)"
    r" better\b|\bclearly (?:you|don't|too)\b|\btoo (?:important|busy) to (?:answer|reply|respond)\b",
    re.I,
)
TOKEN = Expression(r"[^\W_]+(?:[-'.][^\W_]+)*")


def invents_a_thread(reading: Reading) -> Iterator[Hit]:
    """Find 'Re:' or 'Fwd:' where they never wrote (rule HON-03)."""
    found = THREAD.match(reading.draft.subject)
    if found and not _has_thread(reading):
        yield Hit("HON-03", found.start(), found.end(), field="subject")


def presses(reading: Reading) -> Iterator[Hit]:
    """Find a hurry that is not theirs (rule HON-04)."""
    if reading.draft.purpose.asks_for_something:
        yield from doubted(reading, everywhere(reading, "HON-04", URGENCY), "pressure")


def flatters(reading: Reading) -> Iterator[Hit]:
    """Find more praise than is believable; the first two pass (rule HON-06)."""
    yield from list(everywhere(reading, "HON-06", PRAISE))[reading.limits.praise_most :]


def leaves_blanks(reading: Reading) -> Iterator[Hit]:
    """Find blanks that nobody filled in (rule HON-07)."""
    for field, text in (("subject", reading.draft.subject), ("body", reading.draft.body)):
        lowered = text.lower()
        blanks = BLANK.finditer(text) if any(cue in lowered for cue in BLANK_CUES) else ()
        for found in (*NAMELESS.finditer(text), *blanks):
            # Marks such as TBD or XXX are written in capitals; in small letters they are words or kisses.
            if not CASED_BLANK.match(found[0]) or not any(letter.islower() for letter in found[0]):
                yield Hit("HON-07", found.start(), found.end(), field=field)


def blames(reading: Reading) -> Iterator[Hit]:
    """Find guilt and reproach (rule HON-08)."""
    yield from doubted(reading, everywhere(reading, "HON-08", BLAME), "blame")


def says_who_writes(reading: Reading) -> Iterator[Hit]:
    """Ask for the seeker's name: whole on a first contact, a part of it among acquaintances (rule HON-09)."""
    if reading.context is None or not reading.context.seeker_name.strip():
        return
    if reading.is_personal and reading.draft.channel is Channel.IN_PERSON:
        return  # they see who is talking
    name = _tokens(reading.context.seeker_name)
    said = _tokens(reading.draft.body)
    is_known = reading.is_personal or not reading.is_first or reading.draft.channel.is_linkedin
    # Names in scripts without spaces are looked for as they stand.
    is_there = reading.context.seeker_name.strip().casefold() in reading.draft.body.casefold()
    if not (is_there or (name & said if is_known else name and name <= said)):
        yield whole(reading, "HON-09")


def _has_thread(reading: Reading) -> bool:
    if reading.context is None:
        return reading.draft.purpose in {Purpose.THANKS, Purpose.UPDATE, Purpose.FOLLOW_UP}
    is_own_thread = reading.draft.purpose is Purpose.FOLLOW_UP and not reading.context.is_first_contact
    return reading.context.has_thread or is_own_thread


def _tokens(text: str) -> set[str]:
    return {found[0].casefold() for found in TOKEN.finditer(text)}


HONESTY: tuple[Check, ...] = (invents_a_thread, presses, flatters, leaves_blanks, blames, says_who_writes)
