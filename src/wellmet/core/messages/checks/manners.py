"""Whether the draft has a reason, leads with the link, thanks for thanking's sake, and keeps two people apart."""

import re
from collections.abc import Iterator

from wellmet.core.ethics import Severity
from wellmet.core.messages.requests import plain
from wellmet.core.messages.sentences import Span, sentences
from wellmet.core.people import Expression, Purpose, Relationship

from .asking import ASKS, MEETINGS
from .reading import Check, Hit, Reading, whole

__all__ = ["MANNERS"]

OF_ANYBODY = (
    r"time|advice|help|reply|answer|response|convenience|schedule|calendar|diary|consideration|attention|kindness"
    r"|patience|understanding|opinion|thoughts?|views?|perspective|guidance|support|day|week|message|e-?mail|inbox"
    r"|kind|good|valuable|earliest|name|availability"
)
REASON = Expression(
    rf"\byour (?!(?:{OF_ANYBODY})\b)\w+|\b(?:you|who) (?:\w+ly )?(?:work|run|lead|led|moved|went|came"
    r"|wrote|spoke|gave|teach|taught"
    r"|made|build|built|do|did|know|started|left|changed|trained|studied|have (?:been|worked|done|run|made))\b"
    r"|\b(?:suggest|mention|told|recommend|introduc|referr|pointed|sent)\w*\b|\bput us in touch\b|\bgave me your\b"
    r"|\b(?:we both|like you|fellow|alumn\w+|the same|people like you|somebody who|someone who)\b",
    re.I,
)
LINK = Expression(
    r"\b(?:suggest(?:ed|s|ion)?|gave me your|put us in touch|introduced (?:us|me)|passed (?:me|on) your"
    r"|referred (?:me|by)"
    r"|sent me (?:to|your way)|pointed me to|told me (?:to|about you|that you)|said (?:that )?you"
    r"|mentioned (?:you|your)"
    r"|we both|like you, i|fellow|alumn\w+|same (?:school|college|union|club|parish|course|year))\b",
    re.I,
)
SOUGHT = Expression(
    r"\b(?:(?:looking|searching|hunting|hoping|out) for|seek(?:ing)?|interested in|exploring|after (?:an?|some)\b"
    r"|want(?:ing)? (?:to|an?)\b|hop(?:e|ing) to|(?:like|love) to (?:work|find|become|move|get|do)|work (?:as|in)"
    r"|jobs? (?:as|in)|train(?:ing|ed)? (?:as|in|to)|thinking (?:of|about)|move into|get into|become|retrain\w*)",
    re.I,
)
LEARNED = Expression(
    r"\b(?:learn(?:ed|t)|what you (?:said|told)|your (?:advice|tip|idea|point|story|suggestion|words"
    r"|example)|you (?:said|told"
    r"|explained|showed|suggested|recommended|mentioned)|remember|stay(?:ed|s)? with me|took away"
    r"|take away|helped me (?:to )?\w+"
    r"|made me (?:see|think|realize|realise)|now (?:know|see|understand)|opened my eyes|letting me know"
    r"|telling me|note to)\b",
    re.I,
)
REQUEST = Expression(
    r"\b(?:(?:could|would|can|will) you|may i ask|would you mind|do you (?:know|think you)|is there any ?(?:chance|way)"
    r"|one more (?:thing|favou?r)|another favou?r)\b(?!.{0,20}\bfor you\b)",
    re.I,
)
HOME = Expression(
    r"\b(?:to|at|in|by|round to|over to) (?:my|your) (?:own )?(?:home|house|flat|apartment|bedsit|kitchen"
    r"|living room)\b"
    r"(?! (?:care|page|town|office|ground))|\b(?:come|pop|drop|call|stop) (?:round|over|by)? ?to mine\b"
    r"|\b(?:meet|talk|come|visit|see you)\b[^.?!;]{0,30}\b(?:at|to) my place\b",
    re.I,
)
AT_HOME = Expression(r"\b(?:come|meet|visit|drop|stop|pop|round|over|coffee|tea|talk|chat|see you|sit)\b", re.I)
NOT_HOME = Expression(r"\b(?:not|never|rather than|instead of)\b", re.I)
COPIED = Expression(
    r"\b(?:copy(?:ing)?|copied|cc(?:['’]?(?:d|ed|ing))?|looping|looped|adding|added) (?:in )?(?-i:[A-Z])\w+"
    r"|\b(?-i:[A-Z])\w+ (?:is |are )?(?:copied|cc['’]?d|in copy|on copy|in cc)\b"
    r"|\b(?-i:[A-Z])\w+, (?:please )?meet (?-i:[A-Z])\w+|\b(?:introducing|connecting) (?:you two"
    r"|the two of you|you both)\b",
    re.I,
)
PLEAS = Expression(
    r"\b(?:please|kindly|i (?:would|'d) (?:like|love|appreciate)|i(?: am|'m) asking|let me know)\b", re.I
)
THREE, MOST_REQUESTS = 3, 3


def says_why_this_person(reading: Reading) -> Iterator[Hit]:
    """Ask a first letter for one reason that fits its reader alone (rule ASK-07)."""
    draft = reading.draft
    is_cold = reading.is_first and not reading.is_personal and not draft.channel.is_spoken
    if not is_cold or draft.purpose not in MEETINGS | {Purpose.INTRODUCTION} or not ASKS.search(reading.words):
        return
    said = reading.words.lower()
    known = reading.context.recipient_employers if reading.context is not None else ()
    if not REASON.search(said) and not any(employer and employer.lower() in said for employer in known):
        yield whole(reading, "ASK-07")


def tells_friends_what_is_sought(reading: Reading) -> Iterator[Hit]:
    """Ask for the kind of work, where friends are asked for openings or people (rule ASK-09)."""
    is_for_leads = reading.draft.purpose in {Purpose.OPENINGS, Purpose.REFERRAL}
    said = f"{reading.draft.subject}\n{reading.words}"
    if reading.is_personal and is_for_leads and reading.is_first and not SOUGHT.search(said):
        yield whole(reading, "ASK-09")


def leads_with_the_link(reading: Reading) -> Iterator[Hit]:
    """Ask for the link in the subject or the first two sentences (rule REF-03)."""
    has_link = reading.draft.relationship in {Relationship.REFERRED, Relationship.INTRODUCED, Relationship.AFFILIATED}
    found = LINK.search(reading.words) if has_link and reading.is_first else None
    if found is None or LINK.search(reading.draft.subject):
        return
    # A greeting is a sentence of its own.
    first = sentences(reading.words)[:THREE]
    if found.start() >= first[-1].end:
        yield Hit("REF-03", found.start(), found.end())


def thanks_for_thankings_sake(reading: Reading) -> Iterator[Hit]:
    """Find thanks that ask for something new, or that name nothing learned (rule RCP-03)."""
    if reading.draft.purpose is not Purpose.THANKS:
        return
    asked = [part for part in sentences(reading.words) if REQUEST.search(plain(part.text))]
    yield from (Hit("RCP-03", part.start, part.end) for part in asked)
    if not asked and not LEARNED.search(reading.words):
        yield whole(reading, "RCP-03", severity=Severity.INFO)


def meets_in_a_safe_place(reading: Reading) -> Iterator[Hit]:
    """Find a private home as the place to meet somebody who is not known yet (rule SAF-01)."""
    if reading.is_personal:
        return
    for part in sentences(reading.words):
        found = HOME.search(part.text)
        if found and AT_HOME.search(part.text) and not NOT_HOME.search(part.text, 0, found.start()):
            yield Hit("SAF-01", part.start + found.start(), part.start + found.end())


def makes_one_clear_ask(reading: Reading) -> Iterator[Hit]:
    """Find a first letter that asks for many things in sentences without a question mark (rule ASK-04)."""
    if not reading.is_first or reading.draft.purpose not in MEETINGS or reading.draft.channel.is_spoken:
        return
    asked = [part for part in sentences(reading.words) if is_request(part)]
    if len(asked) > MOST_REQUESTS and reading.draft.body.count("?") <= reading.limits.questions_most:
        yield Hit("ASK-04", asked[0].start, asked[-1].end)


def is_request(part: Span) -> bool:
    return bool(re.search(r"[?？؟]", part.text) or REQUEST.search(part.text) or PLEAS.search(part.text))


def introduces_with_consent(reading: Reading) -> Iterator[Hit]:
    """Find two people brought together in one message, where no record says that both agreed (rule REF-04)."""
    context = reading.context
    for found in COPIED.finditer(reading.words) if context is None or not context.may_introduce else ():
        is_known = context is not None and bool(context.other_names)
        yield Hit("REF-04", found.start(), found.end(), None if is_known else Severity.WARN)


MANNERS: tuple[Check, ...] = (
    says_why_this_person,
    tells_friends_what_is_sought,
    leads_with_the_link,
    thanks_for_thankings_sake,
    meets_in_a_safe_place,
    makes_one_clear_ask,
    introduces_with_consent,
)
