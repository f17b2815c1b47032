"""Understanding one sentence about somebody one met: only what stands there, and the rest kept as a note."""

import re
from dataclasses import dataclass, replace

from .contacts import Affiliation, Contact
from .expressions import Expression
from .names import fold
from .occupations import occupation

__all__ = ["Meeting", "meeting"]

LONGEST = 2_000  # letters that are read; what follows is kept in the note

EMAIL = Expression(r"[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\W\d_]{2,}")
PHONE = Expression(r"(?<![\w@])\+?\(?\d[\d ()/.-]{5,}\d(?!\w)")

# A clause ends at a comma or a full stop, but not at the one of "Dr. Lee" and "St. Mary's".
FULL_STOP = r"(?<!\b[dms]r)(?<!\bm[rs])(?<!\bmrs)(?<!\bst)(?<!\bprof)\."
CLAUSE = Expression(
    rf"{FULL_STOP}(?:\s+|$)|"
    r"[,;:!?()،؛؟\n]+\s*|\s[–—-]+\s|"
    r"\s+(?:and|but|who|where)\s+(?=(?:he|she|they|is|works|runs|knows|said|told)\b)",
    re.IGNORECASE,
)

SENTENCE = Expression(rf"{FULL_STOP}\s+|\s+(?:who|and)\s+", re.IGNORECASE)

MET = Expression(
    r"(?:(?:today|yesterday|just now|just|tonight|last night|this morning)\b[ ,]*)?(?:i\s+)?(?:have\s+|just\s+)?"
    r"(?:met(?: up)?(?: with)?|ran into|bumped into|(?:re)?connected with|(?:spoke|talked|chatted|got talking) "
    r"(?:to|with)|saw|sat next to|know|got to know|caught up with|had (?:a )?(?:coffee|lunch|dinner|breakfast|tea|"
    r"beer|chat|call|drink)s? with|(?:was )?introduced to)\s+",
    re.IGNORECASE,
)
INTRODUCED = Expression(r"(?P<by>.+?)\s+introduced me to\s+(?P<rest>.+)", re.IGNORECASE)
ADDRESSED = Expression(
    r"(?:mr|mrs|ms|miss|dr|prof|professor|sir|father|sister|brother|coach|imam|rabbi|pastor|judge|rev|captain)\.?$",
    re.IGNORECASE,
)
PARTICLE = Expression(r"(?:van|von|der|den|de|da|di|la|le|bin|al|el|dos|del|ter|ibn)$")
WHERE = Expression(
    r"(?:at|in|on|from|through|via|during|while|after|before|by|outside|near|over|behind|under|with)\b", re.IGNORECASE
)
WHEN = Expression(r"\b(?:today|yesterday|tonight|last night|this morning|last week)\b\s*", re.IGNORECASE)
KIN = (
    "aunt|uncle|cousin|brother|sister|mother|father|mom|mum|dad|wife|husband|partner|son|daughter|niece|nephew|"
    "grandmother|grandfather|friend|neighbou?r|boss|manager|colleague|coworker|co-worker|supervisor|landlord|"
    "landlady|teammate|classmate|roommate|flatmate|mate|foreman|buddy"
)
MINE = Expression(
    rf"(?:my\s+)?(?P<how>(?:(?:old|former|ex|best|school|next-door)[ -])*(?:{KIN}))\s+(?P<rest>\S.*)", re.IGNORECASE
)
OWNED = Expression(rf"\S+['’]s?\s+(?:{KIN})\s+(?=\S)", re.IGNORECASE)
ONLY_MINE = Expression(rf"(?:(?:an?|my)\s+)?(?:(?:old|former)\s+)?(?:{KIN})$|my\s+.+", re.IGNORECASE)

PRONOUN = Expression(r"(?:he|she|they|who)(?:['’](?:s|re)|\s+(?:is|are|was))?\s+(?:now\s+|also\s+)?", re.IGNORECASE)
BEING = Expression(r"(?:(?:he|she|they|who)(?:['’](?:s|re)|\s+(?:is|are))|is|works? as)\s+", re.IGNORECASE)
BEFORE_TRADE = Expression(r"(?:now\s+)?(?:an?|the|our|their)\s+", re.IGNORECASE)
WORKS = Expression(
    r"(?:now\s+)?works?\s+(?:as\s+(?:an?\s+)?(?P<role>.+?)\s+)?(?:at|for|with)\s+(?P<employer>.+?)"
    r"(?:\s+as\s+(?:an?\s+)?(?P<later>.+))?$",
    re.IGNORECASE,
)
PLACED = Expression(r"(?P<role>.+?)\s+(?:at|for|with)\s+(?P<employer>.+)", re.IGNORECASE)
SMALL = Expression(r"(?:an?|small|some|his|her|their|my|local|people|kids|children)\b", re.IGNORECASE)
TRAILING = Expression(r"\s+(?:now|there|today|these days|at the moment)$", re.IGNORECASE)
NO_TRADE = Expression(r"\b(?:retired|used to|hiring|no idea|not sure|don['’]t know)\b", re.IGNORECASE)

CALL = (
    r"(?:call|ring|phone|ask(?: for)?|asking(?: for)?|contact|try|see|text|email|e-mail|message|write to|"
    r"(?:talk|speak) (?:to|with)|look up|reach out to|get in touch with)"
)
NAMES = Expression(
    r"(?:^|[\s,;.:–—])(?:and\s+)?(?:(?:he|she|they)\s+)?(?:"
    r"(?:said|says|told me|suggested|suggests|advised|wants me)\s+(?:that\s+)?"
    rf"(?:(?:i\s+)?(?:should\s+|could\s+|to\s+))?{CALL}|"
    r"(?:mentioned|recommended|named|told me about|knows|referred me to|sent me to|pointed me to|put me on to|"
    r"(?<=[,;.] )introduced me to|gave me the (?:name|number|e-?mail|contact) of)"
    r")\s+(?P<who>[^,;]+)",
    re.IGNORECASE,
)
KIN_NAMED = Expression(
    rf"(?:^|[\s,;.:–—])(?P<who>(?:his|her|their)\s+(?:{KIN})\s+(?P<name>\w+)\s+(?:works\s+|is\s+)?(?:at|for|in|with)\s+[^,;]+)",
    re.IGNORECASE,
)
THEIR = Expression(rf"(?:his|her|their)\s+(?P<kin>(?:old\s+|best\s+)?(?:{KIN}))\b\s*(?P<rest>.*)", re.IGNORECASE)
NOBODY = Expression(
    r"(?:some(?:one|body)|any(?:one|body)|every(?:one|body)|people|the|an?|them|him|me|all)\b|her$", re.IGNORECASE
)


NOBODY_NAMED = Contact()


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a sentence says: somebody, and whom they named; the name of the other is empty where nobody was named."""

    contact: Contact
    named: Contact = NOBODY_NAMED


def meeting(sentence: str) -> Meeting:
    """Read one sentence about somebody; what is not understood stands in the note, and nothing is made up.

    >>> met = meeting("Met Rosa at the gym, she teaches, said to call her cousin at Acme")
    >>> met.contact.name, met.contact.how_met, met.contact.occupation
    ('Rosa', 'at the gym', 'teaches')
    >>> met.named.name, met.named.affiliations[0].employer
    ('Rosa’s cousin', 'Acme')
    """
    text = " ".join(sentence[:LONGEST].split())
    over = sentence[LONGEST:].strip()
    head, who = _parted(text)
    contact = _points(head)
    clauses = [clause for part in CLAUSE.split(_bare(head)) if (clause := (part or "").strip(" .,-–—"))]
    if clauses:
        contact = _opened(clauses[0], contact)
        for clause in clauses[1:]:
            contact = _grown(contact, clause)
    notes = ". ".join(filter(None, (contact.notes, over)))
    return (
        Meeting(replace(contact, notes=notes), _named(who, by=contact.name))
        if who
        else Meeting(replace(contact, notes=notes))
    )


def _parted(text: str) -> tuple[str, str]:
    """Part what is said of the person from the words about whom they named."""
    for pattern in (NAMES, KIN_NAMED):
        for found in pattern.finditer(text):
            is_start = not text[: found.start()].strip()
            if not is_start and not NOBODY.match(found["who"]):
                tail = text[found.end() :]
                points = " ".join([*EMAIL.findall(tail), *PHONE.findall(tail)])
                rest = _bare(tail).strip(" ,;.")
                kept = f"{text[: found.start()]}. {rest}" if rest else text[: found.start()]
                return kept, f"{found['who']} {points}".strip()
    return text, ""


def _bare(text: str) -> str:
    return PHONE.sub(" ", EMAIL.sub(" ", text))


def _points(text: str) -> Contact:
    without = EMAIL.sub(" ", text)
    return Contact(
        emails=tuple(dict.fromkeys(EMAIL.findall(text))),
        phones=tuple(dict.fromkeys(one.strip() for one in PHONE.findall(without))),
    )


def _opened(clause: str, contact: Contact) -> Contact:
    """Read the clause that names the person."""
    via = INTRODUCED.match(clause)
    if via:
        contact = replace(contact, notes=f"{via['by']} introduced us")
        clause = via["rest"]
    is_met = bool(MET.match(clause))
    said = OWNED.sub("", MET.sub("", clause, count=1), count=1)
    mine = MINE.match(said)
    if mine:
        contact = replace(contact, how_met=mine["how"])
        said = mine["rest"]
    name, rest = _name(said.split())
    trade, rest = _trade_before(name, rest)
    contact = replace(contact, name=trade[1], occupation=trade[0])
    rest = WHEN.sub("", rest).strip()
    return _rest(contact, rest, is_met=is_met or bool(via)) if rest else contact


def _trade_before(name: str, rest: str) -> tuple[tuple[str, str], str]:
    """Take the trade off the front of a name: Hairdresser Lola."""
    first, _, others = name.partition(" ")
    is_trade = (
        bool(others) and not ADDRESSED.match(first) and occupation(first) is not None and first.islower() is False
    )
    if is_trade and len(others.split()) == 1 and len(first) > 4:
        return (first, others), rest
    return ("", name), rest


def _name(words: list[str]) -> tuple[str, str]:
    """Take the name from the front: capital letters, or up to two words where all are small."""
    taken: list[str] = []
    for word in words:
        if WHERE.match(word) and not word[0].isupper():
            break
        if taken and not _goes_on(taken, word):
            break
        taken.append(word)
    while len(taken) > 1 and PARTICLE.match(taken[-1]):
        taken.pop()
    return " ".join(taken), " ".join(words[len(taken) :])


def _goes_on(taken: list[str], word: str) -> bool:
    """Tell whether a word still belongs to a name that has begun."""
    if ADDRESSED.match(taken[-1]) or PARTICLE.match(word):
        return True
    return not word[0].islower() and (not taken[0][0].islower() or not word[0].isupper())


def _rest(contact: Contact, rest: str, *, is_met: bool) -> Contact:
    """Read what follows the name in the same clause."""
    if not WHERE.match(rest):
        return _grown(contact, rest)
    _, _, place = rest.partition(" ")
    works_there = bool(contact.occupation) or not is_met
    if works_there and rest.lower().startswith(("at ", "with ")) and place[:1].isupper():
        return _placed(contact, place)
    inner = re.split(r"\s+(?:who|where)\s+", rest, maxsplit=1)
    contact = replace(contact, how_met=contact.how_met or inner[0])
    return _grown(contact, inner[1]) if len(inner) > 1 else contact


def _grown(contact: Contact, clause: str) -> Contact:
    """Add what one further clause says: where they met, what they do, where they work; anything else is a note."""
    clause = TRAILING.sub("", WHEN.sub("", clause).strip())
    met = re.match(r"(?:we\s+)?(?:i\s+)?met\s+(?:(?:him|her|them|you)\s+)?(?P<where>.+)", clause, re.IGNORECASE)
    if met:
        return _kept(contact, clause) if contact.how_met else replace(contact, how_met=met["where"])
    if not contact.how_met and (ONLY_MINE.match(clause) or re.match(r"(?:via|through|from)\s", clause, re.IGNORECASE)):
        return replace(contact, how_met=clause)
    if NO_TRADE.search(clause):
        return _kept(contact, clause)
    said = PRONOUN.sub("", clause, count=1) if PRONOUN.match(clause) else clause
    works = WORKS.match(said)
    if works:
        return _employed(contact, works["role"] or works["later"] or "", works["employer"])
    said = re.sub(r"^works?\s+as\s+", "", said, flags=re.IGNORECASE)
    said = said[found.end() :] if (found := BEFORE_TRADE.match(said)) else said
    return _occupied(contact, clause, said=said)


def _occupied(contact: Contact, clause: str, *, said: str) -> Contact:
    placed = PLACED.match(said)
    if placed and not SMALL.match(placed["employer"]) and occupation(placed["role"]):
        return _employed(contact, placed["role"], placed["employer"])
    is_doing = bool(PRONOUN.match(clause)) and not contact.occupation and len(said.split()) < 8
    if contact.occupation or not (is_doing or occupation(said)):
        return _kept(contact, clause)
    if placed and not SMALL.match(placed["employer"]) and placed["employer"][:1].isupper():
        return _employed(contact, placed["role"], placed["employer"])
    return replace(contact, occupation=said)


def _employed(contact: Contact, role: str, employer: str) -> Contact:
    contact = replace(contact, occupation=contact.occupation or role)
    return _placed(contact, employer)


def _placed(contact: Contact, employer: str) -> Contact:
    return replace(contact, affiliations=(*contact.affiliations, Affiliation(TRAILING.sub("", employer).strip(" ."))))


def _kept(contact: Contact, clause: str) -> Contact:
    return replace(contact, notes=". ".join(filter(None, (contact.notes, clause))))


def _named(who: str, *, by: str) -> Contact:
    """Read whom somebody named; a cousin without a name is called after who has them."""
    contact = _points(who)
    said = SENTENCE.split(_bare(who).strip(" ."), maxsplit=1)
    theirs = THEIR.match(said[0])
    rest = theirs["rest"] if theirs else said[0]
    name, after = _name(rest.split())
    if theirs and not name:
        name = f"{by}’s {theirs['kin']}" if by else ""
    place = re.search(r"(?:^|\s)(?:at|for|with)\s+(?P<employer>.+)", after, re.IGNORECASE)
    affiliations = (Affiliation(place["employer"].strip(" .")),) if place and fold(place["employer"]) else ()
    notes = said[1] if len(said) > 1 else ""
    return replace(contact, name=name, affiliations=affiliations, notes=notes)
