"""Whose names the draft uses, and whether they are the right ones (rules REF-01, REF-02 and FMT-08)."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from wellmet.core.messages.sentences import Span
from wellmet.core.messages.values import Context
from wellmet.core.people import Expression

from .reading import Check, Hit, Reading, doubted, everywhere

__all__ = ["NAMES"]

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam dame rev reverend pastor father sister brother rabbi"
    " imam sheikh captain coach"
    " herr frau monsieur madame senor señor señora don doña".split()
)
ANYBODY = frozenset(
    "there all everyone everybody team colleague colleagues friend friends neighbor neighbors neighbour"
    " neighbours folks again hiring"
    " manager recruiter sir madam both you to whom it may concern from and or the your"
    " dear hello hi members member office hr".split()
)
NO_NAMES = TITLES | frozenset(
    "i i'm this it thank thanks could would may my our when as after if since because and but last yesterday".split()
)
TOKEN = Expression(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
UNSPACED = Expression(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
GREETING = Expression(
    r"\A\s*(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day))["
    r" ,]+([^\n,:;!?—–]{1,60}?)\s*(?:[,:;!?\n—–]|\.\s|\s-\s|$)",
    re.I,
)
NAME = r"(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?(?![a-z])[^\W\d_][\w'-]*(?: (?![a-z])[^\W\d_][\w'-]*){0,2}"
MENTIONS = Expression(
    rf"\b({NAME}) (?:just |kindly |has |had |also |recently )*(?:suggest|mention|told|tells|said|says|gave"
    rf"|recommend|refer|pointed|encourag|advis|introduc|put|connect|thought|thinks|spoke|speaks|named|sent"
    rf"|passed|asked)"
    rf"|(?i:\b(?:referred (?:to you )?by|suggestion of|recommendation of|advice of|through|via|friends?"
    rf" (?:of|with)|spoke (?:with|to)|talked (?:with|to)|thanks to|met|know|knows|told by|behalf of|got"
    rf" your (?:name|number|address) from|name from)) ({NAME})"
)
OVERSTATED = Expression(
    r"\b(?:recommend(?:s|ed)? (?:me\b|that you (?:hire|take|talk|speak|meet|help|see))|recommended"
    r" (?:highly|strongly|warmly)|(?:highly|strongly|warmly) recommend(?:s|ed)?(?: me)?"
    r"|(?:at|on|upon) (?:the |his |her |their |[\w'-]+'s )?(?:\w+ )?(?:recommendation|endorsement)\b"
    r"|(?:comes?|came) (?:highly |warmly )?recommended"
    r"|(?:vouch(?:es|ed)?|will vouch) for me|endorse(?:s|d) me|speaks? (?:very )?(?:highly|well) of me"
    r"|sp(?:oke|eaks) (?:highly|well) of me"
    r"|(?:said|says|told me|assured me|promised(?: me)?|thinks|is sure|was sure) (?:that )?(?:you(?:'d|"
    r" would|'ll| will) (?:\w+ly )?(?:help|hire|take|find|give|sort|see|make|do|get|put|employ|want|fix"
    r"|fit|love|say yes|be (?:glad|happy|sure"
    r"|delighted|able) to)|i(?:'d| would|'m| am) (?:be )?(?:a |an |the )?(?:\w+ )?(?:perfect|ideal|great"
    r"|right|excellent|good fit))"
    r"|(?:with|has|have) (?:his|her|their|[\w'-]+'s) (?:full |strong )?(?:recommendation|endorsement|backing))\b",
    re.I,
)
PRAISING = Expression(r"recommend|endors|vouch|sp(?:eak|oke)|said|says|told|assured|promised|thinks|sure", re.I)
YOUR_EMPLOYER = Expression(
    r"\b(?:you(?:r (?:\w+ ){0,2}(?:work|role|job|team|time|position|experience|colleagues|years|career)"
    r"|(?: currently| now)? work(?: \w+){0,4}?|(?: are|'re)(?: \w+){0,4}?)) (?:at|with|for) "
    r"((?-i:[A-Z])[\w&.'-]*(?: (?:of |and |& |the )?(?-i:[A-Z])[\w&'-]*){0,4})",
    re.I,
)


def names_without_permission(reading: Reading) -> Iterator[Hit]:
    """Find known people named without a record that their name may be used with this reader (rule REF-01)."""
    context = reading.context
    if context is None:
        return
    for field, text in (("subject", reading.draft.subject), ("body", reading.words)):
        for part in _kept_apart([*_whole_names(text, context), *_mentions(text, context)]):
            yield Hit("REF-01", part.start, part.end, field=field)


def overstates_a_referral(reading: Reading) -> Iterator[Hit]:
    """Find 'recommended me' and the like, where only a name was lent (rule REF-02)."""
    is_permitted = reading.context is not None and reading.context.may_mention_permission
    if not is_permitted and PRAISING.search(reading.words):
        yield from doubted(reading, everywhere(reading, "REF-02", OVERSTATED), "overstated")


def greets_the_right_person(reading: Reading) -> Iterator[Hit]:
    """Compare the greeting with the reader's name (rule FMT-08)."""
    context = reading.context
    found = GREETING.match(reading.words)
    if context is None or found is None:
        return
    known = _tokens(f"{context.recipient_name} {context.recipient_given}")
    said = _tokens(found[1]) if not _goes_on(reading.words, found) else frozenset()
    if known and said and not said & ANYBODY and not _fits(said - TITLES, known):
        yield Hit("FMT-08", found.start(1), found.end(1))


def names_the_right_employer(reading: Reading) -> Iterator[Hit]:
    """Compare 'your work at …' with where the reader works (rule FMT-08)."""
    context = reading.context
    if context is None or not context.recipient_employers:
        return
    known = [_tokens(employer) for employer in context.recipient_employers]
    for found in YOUR_EMPLOYER.finditer(reading.words):
        said = _tokens(found[1])
        if said and not any(said & tokens for tokens in known):
            yield Hit("FMT-08", found.start(1), found.start(1) + len(found[1].rstrip(".'")))


def _goes_on(words: str, found: re.Match[str]) -> bool:
    """Tell whether a sentence, not a name, follows the greeting's comma: 'Good day, I am Ada.'"""
    first = found[1].split(" ")[0]
    is_after_comma = words[: found.start(1)].rstrip().endswith(",")
    return is_after_comma and (first[:1].islower() or first.casefold() in NO_NAMES)


def _whole_names(text: str, context: Context) -> Iterator[Span]:
    """Find full names that are not free to use; only names whose words all occur are searched for."""
    said, lowered = _tokens(text), text.casefold()
    for name, may_use in context.other_names.items():
        if may_use or not name:
            continue
        is_unspaced = not name.isascii() and UNSPACED.search(name) is not None
        is_there = name.casefold() in lowered if is_unspaced else " " in name and _tokens(name) <= said
        if is_there and not _is_own(name, context):
            yield from _occurrences(text, name.split(), is_unspaced=is_unspaced)


def _occurrences(text: str, words: list[str], *, is_unspaced: bool) -> Iterator[Span]:
    expression = r"\s+".join(re.escape(word.replace("’", "'")) for word in words)
    if not is_unspaced:
        expression = rf"(?<!\w){expression}(?!\w)"
    for found in re.finditer(expression, text, re.I):
        yield Span(found.start(), found.end(), found[0])


def _mentions(text: str, context: Context) -> Iterator[Span]:
    """Find first names and family names where somebody is said to have helped."""
    own = _tokens(f"{context.recipient_name} {context.recipient_given} {context.seeker_name}")
    for found in MENTIONS.finditer(text):
        part = _name_within(text, *found.span(1 if found[1] else 2))
        said = _tokens(part.text) - TITLES
        if said and not said <= own and not _is_free(said, context):
            yield part


def _is_free(said: frozenset[str], context: Context) -> bool:
    """Tell whether the words are nobody's name in the records, or fit somebody whose name may be used."""
    meant = [may_use for name, may_use in context.other_names.items() if said <= _tokens(name)]
    return not meant or any(meant)


def _name_within(text: str, start: int, end: int) -> Span:
    """Narrow a stretch to its words that are written like names; scripts without capitals count as names."""
    tokens = TOKEN.finditer(text, start, end)
    words = [found for found in tokens if not found[0][0].islower() and found[0].casefold() not in NO_NAMES]
    if not words:
        return Span(start, start, "")
    return Span(words[0].start(), words[-1].end(), text[words[0].start() : words[-1].end()])


def _is_own(name: str, context: Context) -> bool:
    return name.casefold() in {context.recipient_name.casefold(), context.seeker_name.casefold()}


def _fits(said: frozenset[str], known: frozenset[str]) -> bool:
    """Tell whether each word said is one of the name or begins one, as Chris begins Christine and Tom not Thomas."""
    return all(any(word == part or (len(word) > 2 and part.startswith(word)) for part in known) for word in said)


@lru_cache(maxsize=65536)
def _tokens(text: str) -> frozenset[str]:
    """Give the folded words of a text; the same few thousand names come again with every draft, hence the cache."""
    bare = text if text.isascii() else _bare(text)
    return frozenset(found[0].casefold().removesuffix("'s") for found in TOKEN.finditer(bare.replace("’", "'")))


def _bare(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


def _kept_apart(parts: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for part in sorted(parts, key=lambda part: (part.start, -part.end)):
        if part.end > part.start and not (kept and part.start < kept[-1].end):
            kept.append(part)
    return kept


NAMES: tuple[Check, ...] = (
    names_without_permission,
    overstates_a_referral,
    greets_the_right_person,
    names_the_right_employer,
)
