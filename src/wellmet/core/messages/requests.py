"""Where a text asks for a job, and where it only sounds as if it did."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from wellmet.core.people import Expression

from .acting import DOUBT, UNSURE, Bar, acting, likeliest
from .request_patterns import REQUESTS
from .request_words import OPENING, Pattern
from .sentences import Span, quotations, sentences
from .speech import chances

__all__ = ["Request", "interest_in_openings", "job_requests", "plain", "requests"]

PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "\n": " ", "\t": " ", "‑": "-"})
ASKING = Bar("job")
# A letter that is for asking about work may say so in passing, and a miss would be a false reproach.
INTERESTED = Bar("job", 0.3, 0.3)
QUESTION_WORD = Expression(r"\b(?:what|how|why|which|who|whom|whose|where)\b[^,;:.?!]*$", re.I)
IN_GENERAL = Expression(r"\b(?:usually|normally|typically|generally|in general|as a rule|back then|these days)\b", re.I)

NEGATION = Expression(
    r"(?:\b(?:i|we)\b ?(?:'m|am|'ve|have|'d|would|do|'ll|will|was)? ?(?:really |certainly |absolutely "
    r"|definitely |just )?"
    r"(?:not|never|don't|won't|wouldn't|haven't|can't|didn't) (?:\w+ ){0,3}?"
    r"(?:ask|asking|looking|look|seek|seeking|after|want|expect|expecting|hoping|hope|here|apply|applying"
    r"|request|requesting"
    r"|trying|need|mean|angling|fishing|writing|calling|about|going to|interested in)\b"
    r"|\b(?:this|it|that|mine|my (?:note|question|message|request|call|letter))(?: is|'s)? (?:not|isn't|never)\b"
    r"|\bisn't (?:a|an|about)\b|\bnot (?:about|for) (?:a|any|the)\b|\bnot a (?:hidden )?(?:job|request)\b"
    r"|\bno (?:hidden |secret )?(?:job )?(?:request|application|ask)\b|\brather than\b|\binstead of\b"
    r"|\bwithout (?:asking|expecting|wanting|any)\b|\bdon't (?:think|imagine|worry|fear|feel)\b|\bno need to\b"
    r"|\byou (?:need not|needn't|don't have to|do not have to)\b|\bnot (?:in order )?to ask\b)"
    r".*?(?=$|;|\bbut\b|\bhowever\b|\byet\b|\bthough\b|\balthough\b|\bthat said\b|\binstead,|\bunless\b| [—–-] "
    r"|[,:] (?:and |so |then )?(?:could|would|can|please|do you|is there|are (?:you|there)|may i|maybe"
    r"|perhaps|if|i'd|i would|i am|i'm|let|have you)\b)",
    re.I | re.S,
)
INTEREST = Expression(
    r"\binterest(?:ed)? in (?:[\w'-]+ ){0,5}?(?:openings?|vacanc\w+|positions?|roles?|jobs?|posts?"
    r"|opportunit\w+|employment"
    r"|working|joining|work\b|apprenticeships?|internships?)"
    rf"|\b(?:looking|searching|hoping|seeking|applying|apply|ask|asking|enquire|enquiring|inquire"
    rf"|inquiring|wondering|learn)\b[^.?!;]{{0,60}}\b{OPENING}"
    r"|\b(?:about|for|regarding) (?:the|your|a|this) (?:[\w'’-]+ ){0,3}?"
    r"(?:job|post|position|opening|vacancy)\b"
    r"|\b(?:my|a) (?:cv|r[eé]sum[eé])\b"
    r"|\b(?:openings?|vacanc\w+)\b|\bapply\b|\bapplication\b|\blooking for (?:[\w'-]+ ){0,5}?(?:work|job|employment)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Request:
    """Where a text asks for a job, and whether that is sure enough to stop it."""

    span: Span
    is_sure: bool


def requests(text: str) -> tuple[Request, ...]:
    """Find where a text asks for a job, by plain wordings and by the learned weights, which may doubt the first.

    >>> [(found.span.text, found.is_sure) for found in requests("I like your shop. Are you hiring?")]
    [('Are you hiring', True)]
    """
    plainly = job_requests(text)
    likely = [
        act for act in acting(text, ASKING) if not any(act.span.start <= one.start < act.span.end for one in plainly)
    ]
    quoted = quotations(text) if likely else ()
    heard = [act for act in likely if _is_said(act.span, quoted)]
    judged = [(span, likeliest(text, span.start, "job")) for span in plainly]
    sure = [Request(span, chance >= UNSURE) for span, chance in judged if chance >= DOUBT]
    found = [*sure, *(Request(act.span, act.is_sure) for act in heard)]
    return tuple(sorted(found, key=lambda one: one.span.start))


def _is_said(span: Span, quoted: tuple[Span, ...]) -> bool:
    """Tell whether the writer asks, and not somebody whom they quote: what is left without the quotation still asks."""
    if any(quote.start <= span.start < quote.end for quote in quoted):
        return False
    own = span.text
    for quote in quoted:
        own = own.replace(quote.text, " ")
    return own == span.text or chances(own)["job"] >= ASKING.sentence


def job_requests(text: str) -> tuple[Span, ...]:
    """Find where a text asks for a job in plain wordings; what is denied or quoted does not count.

    >>> [part.text for part in job_requests("I'm not asking for a job, but if one comes up, think of me.")]
    ['if one comes up', 'think of me']
    """
    found = [part for sentence in sentences(text) for part in _in_sentence(sentence)]
    quoted = quotations(text) if found else ()
    heard = (part for part in found if not any(quote.start <= part.start < quote.end for quote in quoted))
    return tuple(Span(part.start, part.end, text[part.start : part.end]) for part in _apart(heard))


def interest_in_openings(text: str) -> bool:
    """Tell whether a text says plainly that its writer wants work there (rule ASK-08).

    >>> interest_in_openings("I am interested in openings on your ward."), interest_in_openings("How is the work?")
    (True, False)
    >>> interest_in_openings("A question about your work")
    False
    """
    if any(_said(part, INTEREST) for part in sentences(text)) or job_requests(text):
        return True
    return any(True for _ in acting(text, INTERESTED))


@lru_cache(maxsize=256)
def plain(text: str) -> str:
    """Straighten quotes and spaces without moving any character."""
    return text.translate(PLAIN)


def _said(sentence: Span, expression: Expression) -> bool:
    words = plain(sentence.text)
    denied = _denials(words)
    return any(not _inside(found.start(), denied) for found in expression.finditer(words))


def _in_sentence(sentence: Span) -> list[Span]:
    places = _places(plain(sentence.text))
    return [Span(sentence.start + start, sentence.start + end, sentence.text[start:end]) for start, end in places]


@lru_cache(maxsize=1024)
def _places(words: str) -> tuple[tuple[int, int], ...]:
    """Find where one sentence asks for a job; most sentences come again while a draft is edited, hence the cache."""
    lowered = words.lower()
    patterns = (pattern for pattern in REQUESTS if any(cue in lowered for cue in pattern.cues))
    found = [match.span() for pattern in patterns for match in _matches(pattern, words)]
    denied = _denials(words) if found else ()
    return tuple(span for span in found if not _inside(span[0], denied))


def _matches(pattern: Pattern, words: str) -> list[re.Match[str]]:
    found = list(pattern.expression.finditer(words))
    if not pattern.minds_questions or not found:
        return found
    if IN_GENERAL.search(words):
        return []
    return [match for match in found if not QUESTION_WORD.search(words, 0, match.start())]


def _denials(words: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in NEGATION.finditer(words))


def _inside(place: int, spans: tuple[tuple[int, int], ...]) -> bool:
    return any(start <= place < end for start, end in spans)


def _apart(parts: Iterable[Span]) -> list[Span]:
    """Keep the widest of overlapping stretches, in order."""
    kept: list[Span] = []
    for part in sorted(parts, key=lambda part: (part.start, -part.end)):
        if kept and part.start < kept[-1].end:
            last = kept.pop()
            part = Span(last.start, max(last.end, part.end), last.text)
        kept.append(part)
    return kept
