"""The people of an invented book: who they are, with whom they live, where they work, and who is called alike."""

import random
import re
from dataclasses import dataclass, field

from bench.books.stocks import Culture, Stock

__all__ = ["Life", "Word", "lives", "words_of"]

HOUSEHOLDS = 0.06  # of all people begin a household of two to four, with a landline and often one mailbox for all
GENERATIONS = 0.006  # begin a pair of parent and child of one name
NAMESAKES = 0.06  # bear somebody else's whole name, a quarter of them in the same town, a few at the same firm
CHANGED_FAMILY = 0.08  # of the women had another family name before
DOUBLE_FAMILY = 0.05
COMMON = 0.3  # have a family name of the lists; with the lists alone half of all would be namesakes
MADE_OF_TWO = 0.8
FEW_FAMILIES = frozenset({"no-space", "middle-vietnamese"})


@dataclass(frozen=True, slots=True)
class Word:
    """One name: `forms` as it may be written, the first of them the home script's; `shorts` what friends say."""

    forms: tuple[str, ...]
    shorts: tuple[str, ...] = ()
    shorts_at_home: tuple[str, ...] = ()


@dataclass(slots=True)
class Life:
    """The truth about one person."""

    id: int
    culture: Culture
    is_woman: bool
    given: Word
    family: Word
    middle: str = ""
    former: Word | None = None
    second: Word | None = None
    generation: str = ""
    town: str = ""
    street: str = ""
    emails: list[str] = field(default_factory=list)
    work_email: str = ""
    mobile: str = ""
    landline: str = ""
    switchboard: str = ""
    shared_mail: str = ""
    slug: str = ""
    jobs: list[tuple[str, str]] = field(default_factory=list)
    romanised: int = 0


def words_of(text: str) -> list[Word]:
    """Read a list of a stock: `form/form=short,short/short`, with + for a space within a name.

    >>> words_of("Иван/Ivan=Ваня/Vanya")[0].shorts
    ('Vanya',)
    """
    found = []
    for item in text.split():
        name, _, shorts = item.replace("+", " ").partition("=")
        spoken = [short.split("/") for short in shorts.split(",") if short]
        found.append(Word(tuple(name.split("/")), tuple(one[-1] for one in spoken), tuple(one[0] for one in spoken)))
    return found


def blend(start: str, end: str) -> str:
    """Make a rare family name of two common ones.

    >>> blend("Whitaker", "Holloway")
    'Whitoway'
    """
    return start[: (len(start) + 1) // 2] + end[len(end) // 2 :].casefold().lstrip("-' ")


def compound(one: Word, other: Word) -> Word:
    """Make a given name of two syllables as Chinese and Korean ones are, together and with a hyphen.

    >>> compound(Word(("志强", "Zhiqiang", "Zhi-Qiang")), Word(("海涛", "Haitao", "Hai-Tao"))).forms
    ('志涛', 'Zhitao', 'Zhi-Tao')
    """
    first, last = (next((form for form in word.forms if "-" in form), word.forms[-1]) for word in (one, other))
    start, end = first.split("-")[0], last.split("-")[-1]
    return Word((one.forms[0][:1] + other.forms[0][-1:], start + end.casefold(), f"{start}-{end}"))


class Registry:
    """The lists of a stock, read once, and dice that draw from them unevenly, as names are."""

    def __init__(self, stock: Stock, dice: random.Random) -> None:
        self.stock, self.dice = stock, dice
        self.men = {one.name: words_of(one.men) for one in stock.cultures}
        self.women = {one.name: words_of(one.women) for one in stock.cultures}
        self.families = {one.name: words_of(one.families) for one in stock.cultures}
        firsts, seconds = stock.firms.split(), stock.trades.split()
        self.firms = [*firsts[:12], *(f"{one} {two}" for one in firsts for two in seconds)]
        dice.shuffle(self.firms)
        self.towns, self.streets = stock.towns.split(), stock.streets.split()
        self.roles, self.domains = stock.roles.split("|"), stock.domains.split()

    def draw(self, words: list[Word], *, skew: float = 1.2) -> Word:
        return words[int(len(words) * self.dice.random() ** skew)]

    def family(self, culture: Culture) -> Word:
        """Draw a family name: a common one, or, as most are, a rare one, made of the parts of two."""
        one, other = self.draw(self.families[culture.name]), self.draw(self.families[culture.name], skew=1)
        if self.dice.random() < COMMON or FEW_FAMILIES & culture.does or len(one.forms) != len(other.forms):
            return one
        blended = tuple(blend(start, end) for start, end in zip(one.forms, other.forms, strict=True))
        return Word(blended)

    def given(self, culture: Culture, *, is_woman: bool) -> Word:
        """Draw a given name; where families are few, given names are made of two and are many."""
        words = (self.women if is_woman else self.men)[culture.name]
        one, other = self.draw(words), self.draw(words, skew=1)
        if "no-space" in culture.does and self.dice.random() < MADE_OF_TWO:
            return compound(one, other)
        return one

    def firm(self) -> str:
        return self.firms[int(len(self.firms) * self.dice.random() ** 1.6)]


def lives(stock: Stock, *, count: int, seed: int) -> list[Life]:
    """Invent a town's worth of people, the same for the same seed."""
    dice = random.Random(f"lives/{seed}/{count}")
    registry = Registry(stock, dice)
    found: list[Life] = []
    while len(found) < count:
        begin = born(registry, number=len(found))
        found.append(begin)
        chance = dice.random()
        if chance < HOUSEHOLDS:
            found += household(registry, begin=begin, size=dice.choice((1, 1, 2, 3)))
        elif chance < HOUSEHOLDS + GENERATIONS:
            found += child(registry, parent=begin)
        elif chance < HOUSEHOLDS + GENERATIONS + NAMESAKES and len(found) > 20:
            namesake(registry, life=begin, of=dice.choice(found[:-1]))
    for life in found[:count]:
        equip(registry, life=life)
    return found[:count]


def born(registry: Registry, *, number: int) -> Life:
    dice = registry.dice
    (culture,) = dice.choices(registry.stock.cultures, [one.share for one in registry.stock.cultures])
    is_woman = dice.random() < 0.5
    given = registry.given(culture, is_woman=is_woman)
    family = registry.family(culture)
    life = Life(number, culture, is_woman, given, family, romanised=dice.randrange(12))
    if "middle" in culture.does and dice.random() < 0.6:
        life.middle = registry.draw((registry.women if is_woman else registry.men)[culture.name]).forms[0]
    if "middle-vietnamese" in culture.does:
        life.middle = "Thị" if is_woman and dice.random() < 0.5 else dice.choice(("Văn", "Minh", "Ngọc", "Thanh"))
    if "two-families" in culture.does:
        life.second = registry.family(culture)
    if is_woman and "two-families" not in culture.does and dice.random() < CHANGED_FAMILY:
        life.former = registry.family(culture)
    if "double" in culture.does and dice.random() < DOUBLE_FAMILY:
        life.second = registry.family(culture)
    life.town, life.street = dice.choice(registry.towns), f"{dice.randrange(1, 400)} {dice.choice(registry.streets)}"
    life.jobs = [(registry.firm(), dice.choice(registry.roles)) for _ in range(dice.choice((1, 1, 2, 2, 3)))]
    return life


def household(registry: Registry, *, begin: Life, size: int) -> list[Life]:
    """Others at the same address: the family's name mostly, a landline, and for many one mailbox."""
    dice = registry.dice
    begin.landline = phone(dice)
    mailbox = dice.random() < 0.6
    if mailbox:
        begin.shared_mail = f"{plain(begin.family.forms[-1])}s{dice.randrange(100)}@{dice.choice(registry.domains)}"
    found = []
    for offset in range(size):
        other = born(registry, number=begin.id + 1 + offset)
        other.town, other.street, other.landline = begin.town, begin.street, begin.landline
        other.shared_mail = begin.shared_mail
        if dice.random() < 0.85:
            other.culture, other.family, other.second = begin.culture, begin.family, None
            words = (registry.women if other.is_woman else registry.men)[begin.culture.name]
            other.given = registry.draw([word for word in words if word != begin.given])
        found.append(other)
    return found


def child(registry: Registry, *, parent: Life) -> list[Life]:
    """A child of the parent's whole name; the papers say Jr, the parent is Sr, and at times neither is said."""
    other = born(registry, number=parent.id + 1)
    other.culture, other.is_woman, other.given, other.family = (
        parent.culture,
        parent.is_woman,
        parent.given,
        parent.family,
    )
    other.middle, other.second, other.former = parent.middle, parent.second, None
    parent.generation, other.generation = "Sr", "Jr"
    if registry.dice.random() < 0.5:
        other.town, other.street = parent.town, parent.street
        other.landline = parent.landline = phone(registry.dice)
    return [other]


def namesake(registry: Registry, *, life: Life, of: Life) -> None:
    """Give somebody another's whole name, and a quarter of the time the other's town, seldom the firm."""
    life.culture, life.is_woman, life.given, life.family = of.culture, of.is_woman, of.given, of.family
    life.second, life.former = of.second, None
    if registry.dice.random() < 0.5:
        life.middle = of.middle
    shares = registry.dice.random()
    if shares < 0.25:
        life.town = of.town
    elif shares < 0.28:
        life.jobs[0] = (of.jobs[0][0], life.jobs[0][1])


def equip(registry: Registry, *, life: Life) -> None:
    """Give a person their own mailboxes, numbers and page, and the firm's mailbox and switchboard to some."""
    dice = registry.dice
    given, family = plain(life.given.forms[-1]), plain(life.family.forms[-1])
    local = dice.choice(
        (f"{given}.{family}", f"{given[:1]}{family}", f"{family}{given[:2]}", f"{given}_{family}", given + family)
    )
    if dice.random() < 0.12:
        local = dice.choice(("sun", "moto", "blue", "tiger", "lucky", "river")) + dice.choice(
            ("fan", "girl", "cat", "king")
        )
    life.emails = [f"{local}{life.id}@{dice.choice(registry.domains)}"]
    if dice.random() < 0.25:
        life.emails.append(f"{given}{dice.randrange(1950, 2005)}.{life.id}@{dice.choice(registry.domains)}")
    firm = plain(life.jobs[-1][0])
    life.work_email = f"{given}.{family}{life.id if dice.random() < 0.3 else ''}@{firm}.example"
    if dice.random() < 0.05:
        life.shared_mail = (
            life.shared_mail
            or f"{dice.choice(('info', 'office', 'sales', 'team', 'frontdesk', 'bureau'))}@{firm}.example"
        )
    life.switchboard = f"+1 800 {sum(map(ord, firm)) % 900 + 100} {sum(map(ord, firm)) * 7 % 10_000:04d}"
    life.mobile = phone(dice)
    life.slug = f"{given}-{family}-{life.id:x}"


def phone(dice: random.Random) -> str:
    return f"+1 {dice.randrange(201, 980)} {dice.randrange(200, 1000)} {dice.randrange(10_000):04d}"


def plain(text: str) -> str:
    import unicodedata

    bare = unicodedata.normalize(
        "NFKD", text.casefold().replace("ß", "ss").replace("đ", "d").replace("ł", "l").replace("ø", "o")
    )
    return re.sub(r"[^a-z]", "", bare)
