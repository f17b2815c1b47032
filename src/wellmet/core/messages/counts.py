"""Counting words, questions, minutes and the parts of a text message."""

import re
from functools import lru_cache

from wellmet.core.people import Expression

from .limits import LIMITS, Limits
from .sentences import Span, sentences
from .values import Draft, Measure

__all__ = [
    "is_gsm",
    "measure",
    "minutes_named",
    "questions",
    "reading_grade",
    "seconds",
    "syllables",
    "text_parts",
    "text_units",
    "words",
]

WORDS_PER_SECOND = 2.5
GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENDED = frozenset("^{}\\[~]|€\f")
WORD = Expression(r"[^\W_]+(?:[-'’.@/&+][^\W_]+)*")
SYLLABLED = Expression(r"[A-Za-zÀ-ÿ]+")
VOWELS = Expression(r"[aeiouyà-öø-ÿ]+", re.I)
UNSPACED = Expression(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
QUESTION = Expression(r"[?？؟\u037e]+")
NUMBERS = {
    "five": 5, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40,
    "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90, "a-couple-of": 2, "a-few": 5,
}  # fmt: skip
NUMBER = r"\d{1,3}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)).replace("-", r"[-\s]")
MINUTES = Expression(
    rf"\b(?:\d{{1,3}}\s*[-–]\s*|(?:{NUMBER})\s+(?:to|or)\s+)?(?P<many>{NUMBER})[\s-]*(?:minutes?"
    rf"|mins?)\b(?!\s+(?:from|away|walk|drive))"
    r"|\b(?P<quarter>(?:a )?quarter of an hour)\b"
    r"|\b(?P<half>half an hour|half[- ]hour|half hour)\b"
    r"|\b(?P<threequarters>three[- ]quarters of an hour)\b"
    r"|\b(?P<long>(?:an?|one|1) hour and a half|(?:one|1|an?) and a half hours|(?:two|three|four"
    r"|five|six|several|[2-9]|a couple"
    r" of|a few)(?: (?:good|full|whole|solid))?[- ]?(?:hours|hrs|hour\b)"
    r"|[12][.,]5 ?(?:hours|hrs|h)|[2-9] ?h)\b(?!\s+(?:from|away|by|a (?:day|week)))"
    r"|\b(?P<day>half a day|(?:an?|one|the) (?:whole|full|entire) (?:day|morning|afternoon|evening|shift)"
    r"|a day or two|(?:for|spend) (?:the|a) day(?= (?:and|at|with|in|on)\b)"
    r"|the (?:best|better) part of an? (?:day|morning|afternoon))\b"
    r"|\b(?P<hour>(?<!\bat )(?<!\bin )(?<!\bmany )(?<!\bmuch )(?<!\byou )(?<!\d )(?:an|one|1)[- ]?(?:hour|hr)"
    r"|hour[- ]long|1 ?h|60[- ]?min)\b"
    r"(?!\s+(?:of your (?:choice|choosing)|from|away|by|that|a (?:day|week))|['’]s (?!chat|talk|call"
    r"|time|conversation))",
    re.I,
)
SPANS_OF_TIME = {"quarter": 15, "half": 30, "threequarters": 45, "long": 90, "day": 240, "hour": 60}


def words(text: str) -> int:
    """Count words; in scripts written without spaces two characters count as one word.

    >>> words("I'd like 15-20 minutes, at most.")
    6
    """
    unspaced = len(UNSPACED.findall(text))
    return len(WORD.findall(UNSPACED.sub(" ", text))) + (unspaced + 1) // 2


def seconds(text: str) -> int:
    """Tell how many seconds it takes to say, at 150 words a minute (METHOD.md, section 2.1, NCVS)."""
    return round(words(text) / WORDS_PER_SECOND)


def questions(text: str) -> int:
    """Count question marks of any script, a run of them as one.

    >>> questions("Really?? And when?")
    2
    """
    return len(QUESTION.findall(text))


def minutes_named(text: str) -> tuple[tuple[int, Span], ...]:
    """Find the lengths of time a text names, in minutes; of a range the longer end counts.

    >>> [minutes for minutes, _ in minutes_named("15 to 20 minutes, or half an hour")]
    [20, 30]
    """
    return tuple((_minutes(found), Span(found.start(), found.end(), found[0])) for found in MINUTES.finditer(text))


def is_gsm(text: str) -> bool:
    """Tell whether a text message can be sent in the GSM-7 alphabet."""
    return all(letter in GSM_BASIC or letter in GSM_EXTENDED for letter in text)


def text_units(text: str) -> int:
    """Count what a text message is billed by: GSM-7 septets, or else UTF-16 units.

    >>> text_units("€"), text_units("ą"), text_units("🙂")
    (2, 1, 2)
    """
    if is_gsm(text):
        return len(text) + sum(letter in GSM_EXTENDED for letter in text)
    return sum(2 if ord(letter) > 0xFFFF else 1 for letter in text)


def text_parts(text: str, *, limits: Limits = LIMITS) -> int:
    """Count the parts a text message is sent in (METHOD.md, section 2.1, SMS).

    >>> text_parts("a" * 160), text_parts("a" * 161), text_parts("ą" * 71)
    (1, 2, 2)
    """
    single, part = _sizes(text, limits)
    units = text_units(text)
    return 1 if units <= single else -(-units // part)


def measure(draft: Draft) -> Measure:
    """Tell how long a draft's body is."""
    body = draft.body
    minutes = max((many for many, _ in minutes_named(body)), default=None)
    return Measure(
        words(body), len(body), seconds(body), questions(body), reading_grade(body), minutes, text_parts(body)
    )


def reading_grade(text: str) -> float:
    """Tell which school year it takes to read a text, by Flesch and Kincaid; nothing written takes none.

    >>> reading_grade("We met at the fair."), reading_grade("")
    (0.0, 0.0)
    """
    said, parts = SYLLABLED.findall(text), sentences(text)
    if not said or not parts:
        return 0.0
    beats = sum(map(syllables, said))
    grade = 0.39 * len(said) / len(parts) + 11.8 * beats / len(said) - 15.59
    return max(0.0, round(grade, 1))


@lru_cache(maxsize=4096)
def syllables(word: str) -> int:
    """Count the beats of an English word by its vowels; a last silent e is none.

    >>> [syllables(word) for word in ("nurse", "table", "hospital", "queue")]
    [1, 2, 3, 1]
    """
    bare = word.lower()
    if bare.endswith("e") and not bare.endswith(("le", "ee", "ye")):
        bare = bare[:-1]
    return max(1, len(VOWELS.findall(bare)))


def _sizes(text: str, limits: Limits) -> tuple[int, int]:
    if is_gsm(text):
        return limits.text_gsm, limits.text_gsm_part
    return limits.text_unicode, limits.text_unicode_part


def _minutes(found: re.Match[str]) -> int:
    many = found["many"]
    if many is None:
        return SPANS_OF_TIME[str(found.lastgroup)]
    return int(many) if many.isdecimal() else NUMBERS["-".join(many.lower().replace("-", " ").split())]
