"""What five sources say about invented people: each with its habits, its gaps and its dirt."""

import random
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bench.books.living import Life, Word, lives
from bench.books.stocks import Stock

from wellmet.core.people import Affiliation, Contact, employer_key

__all__ = ["SOURCES", "Told", "book"]

SOURCES = ("linkedin", "phone", "mail", "office", "club")
IN_SOURCE = {"linkedin": 0.55, "phone": 0.45, "mail": 0.45, "office": 0.35, "club": 0.22}
TWICE = 0.05  # of what a source says it says a second time, somewhat differently
TYPOS = 0.03  # of names
# Of later records have nothing but the name in common with the earlier ones. With five sources that know nothing of
# each other half would; then a question in two would be about a name alone, which beside this many namesakes nobody,
# not even the user, could answer, and the book would measure the luck of a matcher and not its skill.
NAME_ALONE = 0.03
KEYS = "qwertyuiopasdfghjklzxcvbnm"
TITLES = ("Dr.", "Mr.", "Mrs.", "Ms.", "Prof.")
TAILS = (", PhD", ", MBA", " 🚀", " ⭐", ", RN", " (she/her)", " | Hiring!", " ✅", ", PMP")
LEFT_OUT = ("Analytics", "Consulting", "Software", "Systems", "Partners", "Studio", "Labs")  # Northwind, for short
FORMS = (" Inc.", ", Inc.", " LLC", " Ltd", " GmbH", " Co.", " Corporation", "")


@dataclass(frozen=True, slots=True)
class Told:
    """One record: who it is about in truth, which source said it, and what."""

    person: int
    source: str
    contact: Contact


def book(stock: Stock, *, records: int, seed: int) -> list[Told]:
    """Invent records until there are enough of them, in the order in which a user would bring them in."""
    dice = random.Random(f"book/{seed}/{records}")
    people = lives(stock, count=records * 2 // 3, seed=seed)
    found: list[Told] = []
    for life in people:
        if len(found) >= records:
            break
        sources = [source for source in SOURCES if dice.random() < IN_SOURCE[source]] or [dice.choice(SOURCES)]
        told: list[Contact] = []
        for source in sources:
            for _ in range(1 + (dice.random() < TWICE)):
                contact = SAID[source](life, dice)
                if told and dice.random() >= NAME_ALONE:
                    contact = anchored(contact, life, dice, among=told)
                told.append(contact)
                found.append(Told(life.id, source, contact))
    found = found[:records]
    return sorted(found, key=lambda told: SOURCES.index(told.source))


def anchored(contact: Contact, life: Life, dice: random.Random, *, among: list[Contact]) -> Contact:
    """Give a record something that an earlier one of the person has: a mailbox or number, the firm, the address."""
    if any(has_in_common(contact, other) for other in among):
        return contact
    for other in dice.sample(among, len(among)):
        grown = joined(contact, other, life=life, by=dice.random())
        if grown != contact:
            return grown
    return contact


def joined(contact: Contact, other: Contact, *, life: Life, by: float) -> Contact:
    """Give a record one thing that another has, if that has anything; a firm or an address now and then, else a way."""
    if by < 0.05 and any(life.town in address for address in other.addresses):
        return replace(contact, addresses=(f"{life.street}, {life.town}",))
    own = [address for address in other.emails if address.casefold() != life.shared_mail.casefold()]
    mobile = [number for number in other.phones if number[-4:] == life.mobile[-4:]]
    if own and (by > 0.25 or not other.affiliations):
        return replace(contact, emails=(*contact.emails, own[0]))
    if mobile and (by > 0.25 or not other.affiliations):
        return replace(contact, phones=(*contact.phones, mobile[0]))
    if other.affiliations:
        return replace(contact, affiliations=(*contact.affiliations, other.affiliations[0]))
    return replace(contact, urls=(*contact.urls, *other.urls[:1]))


def has_in_common(one: Contact, other: Contact) -> bool:
    mine, theirs = (
        {
            *(address.casefold() for address in each.emails),
            *(number[-4:] for number in each.phones),
            *each.urls,
            *(employer_key(place.employer) for place in each.affiliations),
        }
        for each in (one, other)
    )
    return not mine.isdisjoint(theirs)


def linkedin(life: Life, dice: random.Random) -> Contact:
    """A connection: full name as the person writes it, employer and role, a page; the address of few."""
    name = written(life, dice, Habit(middle=0.12, short=0.12, former=0.04, home=0.3, second=0.6))
    if dice.random() < 0.08:
        name = name + dice.choice(TAILS)
    return Contact(
        name=name,
        urls=(f"https://www.linkedin.com/in/{life.slug}",) if dice.random() < 0.85 else (),
        emails=mailboxes(life, dice, own=0.12, work=0.03),
        affiliations=(job(life, dice),) if dice.random() < 0.95 else (),
        connected_on=date(2012, 1, 1) + timedelta(days=dice.randrange(5000)),
    )


def phone(life: Life, dice: random.Random) -> Contact:
    """A card of a phone: as one calls them, the firm in the name at times, a number, seldom more."""
    name = written(life, dice, Habit(middle=0.02, short=0.3, former=0.08, home=0.5, second=0.2))
    dirt = dice.random()
    if dirt < 0.04:
        name = called(life, dice, short=0.5, home=0.3)
    elif dirt < 0.09 and life.jobs:
        name = f"{name} {life.jobs[-1][0].split()[0]}"
    elif dirt < 0.13:
        name = f"{name} {dice.choice('🎾🏀🌸😀🔥')}"
    elif dirt < 0.16:
        name = name.upper() if dirt < 0.145 else name.lower()
    return Contact(
        name=name,
        phones=numbers(life, dice, mobile=0.93, landline=0.5, switchboard=0.03),
        emails=mailboxes(life, dice, own=0.3, work=0.08, shared=0.5),
        affiliations=(job(life, dice),) if dice.random() < 0.2 else (),
        addresses=(f"{life.street}, {life.town}",) if dice.random() < 0.12 else (),
    )


def mail(life: Life, dice: random.Random) -> Contact:
    """The mail program's people: an address nearly always, a name or its half, at times a number."""
    name = written(life, dice, Habit(middle=0.05, short=0.2, former=0.06, home=0.4, second=0.3, initial=0.08))
    if dice.random() < 0.05:
        name = called(life, dice, short=0.3, home=0.3)
    return Contact(
        name=name,
        emails=mailboxes(life, dice, own=0.85, work=0.25, shared=0.6) or tuple(life.emails[:1]),
        phones=numbers(life, dice, mobile=0.35, landline=0.2, switchboard=0.02),
        affiliations=(job(life, dice),) if dice.random() < 0.25 else (),
        addresses=(life.town,) if dice.random() < 0.1 else (),
    )


def office(life: Life, dice: random.Random) -> Contact:
    """The office's list: turned names, titles, the firm, the work address and a number."""
    name = written(life, dice, Habit(middle=0.2, short=0.05, former=0.05, home=0.2, second=0.6, turned=0.55))
    if dice.random() < 0.12:
        name = f"{dice.choice(TITLES)} {name}"
    return Contact(
        name=name,
        emails=mailboxes(life, dice, own=0.15, work=0.85, shared=0.3),
        phones=numbers(life, dice, mobile=0.4, landline=0.0, switchboard=0.25),
        affiliations=(job(life, dice),) if dice.random() < 0.85 else (),
        addresses=(life.town,) if dice.random() < 0.3 else (),
    )


def club(life: Life, dice: random.Random) -> Contact:
    """An alumni or club list: the name in full, of the time; the town; an old address or number."""
    name = written(life, dice, Habit(middle=0.6, short=0.02, former=0.6, home=0.1, second=0.9, initial_middle=0.4))
    return Contact(
        name=name,
        emails=mailboxes(life, dice, own=0.65, work=0.1, shared=0.3),
        phones=numbers(life, dice, mobile=0.35, landline=0.6, switchboard=0.0),
        affiliations=(job(life, dice),) if dice.random() < 0.4 else (),
        addresses=(f"{life.street}, {life.town}" if dice.random() < 0.6 else life.town,)
        if dice.random() < 0.85
        else (),
    )


SAID = {"linkedin": linkedin, "phone": phone, "mail": mail, "office": office, "club": club}


def form(word: Word, life: Life, dice: random.Random, *, home: bool) -> str:
    """One spelling of a name: the script of home, or one romanisation, mostly the person's own."""
    if "gendered" in life.culture.does and word.forms[0].endswith(("ski", "cki")):
        return word.forms[life.is_woman and len(word.forms) > 1]
    if home or len(word.forms) == 1 or not life.culture.script:
        if home or dice.random() < 0.85:
            return word.forms[0]
        return dice.choice(word.forms)
    latin = word.forms[1:] or word.forms
    return latin[life.romanised % len(latin)] if dice.random() < 0.8 else dice.choice(latin)


def called(life: Life, dice: random.Random, *, short: float, home: float) -> str:
    at_home = dice.random() < home * life.culture.script * 2
    spoken = life.given.shorts_at_home if at_home else life.given.shorts
    if spoken and dice.random() < short:
        return dice.choice(spoken)
    return form(life.given, life, dice, home=at_home)


@dataclass(frozen=True, slots=True)
class Habit:
    """How often a source writes a middle name, a short form, a former name, the script of home, and so on."""

    middle: float
    short: float
    former: float
    home: float
    second: float
    turned: float = 0.03
    initial: float = 0.0
    initial_middle: float = 0.3


def written(life: Life, dice: random.Random, habit: Habit) -> str:
    """Write a name as a source would: form and script, middle, generation, order, initials, typos, lost marks."""
    at_home = bool(life.culture.script) and dice.random() < habit.home * life.culture.script * 2
    given = form(life.given, life, dice, home=at_home)
    if life.given.shorts and dice.random() < habit.short:
        given = dice.choice(life.given.shorts_at_home if at_home else life.given.shorts)
    family_word = life.former if life.former and dice.random() < habit.former else life.family
    family = feminine(form(family_word, life, dice, home=at_home), life)
    if life.second and dice.random() < habit.second and family_word is life.family:
        joint = "-" if "two-families" not in life.culture.does or dice.random() < 0.1 else " "
        family += joint + feminine(form(life.second, life, dice, home=at_home), life)
    if dice.random() < habit.initial:
        given = f"{given[:1]}."
    between = ""
    if life.middle and dice.random() < habit.middle:
        between = life.middle[:1] + "." if dice.random() < habit.initial_middle else life.middle
    turned = dice.random() < habit.turned
    name = ordered(life, dice, parts=(given, between, family), at_home=at_home, turned=turned)
    # Of two of one name it is the younger who is marked; the elder only by some.
    if life.generation and dice.random() < (0.92 if life.generation == "Jr" else 0.5):
        name += dice.choice((", ", " ")) + life.generation + dice.choice((".", ""))
    if dice.random() < TYPOS:
        name = mistyped(name, dice)
    if dice.random() < 0.15:
        name = without_marks(name)
    return name


def ordered(life: Life, dice: random.Random, *, parts: tuple[str, str, str], at_home: bool, turned: bool) -> str:
    given, between, family = parts
    if at_home and "no-space" in life.culture.does:
        return family + given
    if "family-first" in life.culture.does and ("western" not in life.culture.does or at_home or dice.random() < 0.25):
        return " ".join(filter(None, (family, between, given)))
    if turned:
        return f"{family}, {' '.join(filter(None, (given, between)))}"
    return " ".join(filter(None, (given, between, family)))


def feminine(family: str, life: Life) -> str:
    if not life.is_woman or "feminine" not in life.culture.does:
        return family
    if family.endswith(("ов", "ев", "ёв", "ин")):
        return family + "а"
    return family + "a" if family.endswith(("ov", "ev", "in")) else family


def without_marks(name: str) -> str:
    kept = "".join(letter for letter in unicodedata.normalize("NFD", name) if unicodedata.category(letter) != "Mn")
    return (
        unicodedata.normalize("NFC", kept).translate(str.maketrans("łđøŁĐØ", "ldoLDO"))
        if name.upper() != name
        else name
    )


def mistyped(name: str, dice: random.Random) -> str:
    place = dice.randrange(1, max(2, len(name) - 1))
    kind = dice.random()
    if kind < 0.3:
        return name[:place] + name[place + 1 :]
    if kind < 0.55:
        return name[:place] + name[place : place + 1] * 2 + name[place + 1 :]
    if kind < 0.8:
        return name[:place] + name[place + 1 : place + 2] + name[place : place + 1] + name[place + 2 :]
    return name[:place] + dice.choice(KEYS) + name[place + 1 :]


def mailboxes(life: Life, dice: random.Random, *, own: float, work: float, shared: float = 0.0) -> tuple[str, ...]:
    found = []
    if dice.random() < own:
        found.append(life.emails[0] if dice.random() < 0.8 else dice.choice(life.emails))
    if dice.random() < work:
        found.append(life.work_email)
    if life.shared_mail and dice.random() < shared:
        found.append(life.shared_mail)
    return tuple(address.upper() if dice.random() < 0.02 else address for address in found)


def numbers(life: Life, dice: random.Random, *, mobile: float, landline: float, switchboard: float) -> tuple[str, ...]:
    found = []
    if dice.random() < mobile:
        found.append(life.mobile)
    if life.landline and dice.random() < landline:
        found.append(life.landline)
    if dice.random() < switchboard:
        found.append(life.switchboard)
    return tuple(number.replace(" ", dice.choice((" ", "-", ""))) for number in found)


def job(life: Life, dice: random.Random) -> Affiliation:
    """The job of now, or at times one from before; firms with and without their legal form or second word."""
    firm, role = life.jobs[-1] if dice.random() < 0.8 else dice.choice(life.jobs)
    if firm.endswith(LEFT_OUT) and dice.random() < 0.15:
        firm = firm.split()[0]
    if dice.random() < 0.3:
        firm += dice.choice(FORMS)
    elif dice.random() < 0.05:
        firm = firm.upper()
    return replace(Affiliation(firm), role=role if dice.random() < 0.7 else "")
