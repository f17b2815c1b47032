"""Invented employers, each under the several names that people give it; whose a name is is known, since it was made so.

The words here are other ones than the matcher's, but for what nobody can leave out, such as Ltd and University.
"""

import random
import unicodedata
from collections.abc import Callable, Iterator

__all__ = ["firms"]

SYLLABLES = (
    "bal bren cor dan dru el fal fen gar hol jor kel lan mar nol or pel quin ras sel tan ul vor wes yar zim "
    "ård lün mø ré čap oš hań kö"
).split()
ENDS = "dale mont vik stad lin tec ora ium well brook sen ski era on ix ana".split()
TRADES = (
    "Logistics Foods Freight Pharma Steel Motors Airlines Insurance Bank Hotels Energy Media Textiles Dairy Timber "
    "Optics Ceramics Tools Travel Press"
).split()
DOES = "Consulting Software Technologies Analytics Systems Services Group Holding International Solutions".split()
HEADS = "Summit Pioneer Delta Apple Harbor Liberty Crystal Eagle United First Golden Northern Royal Phoenix".split()
FAMILIES = (
    "Okafor Lindgren Castellanos Yilmaz Novotny Papadakis Eriksen Moreau Szabo Takahashi Brandão Kowalczyk".split()
)
TOWNS = (
    "Ravenholm Lisberg Montclair Østerby Villanova Krasnopol Tannheim Port-Haven Grünau Alderney Santa-Rita Dunmore"
).split()
SAINTS = "Agnes Bridget Columba Damian Edmund Felix".split()
MORE = "Coastal Marine Research Data Printing Railway Water Research Garden Paper Wood Metal Safety Health".split()
FORMS = (
    "Inc.|LLC|Ltd|GmbH|AG|GmbH & Co. KG|S.A.|S.r.l.|S.p.A.|B.V.|AB|A/S|Oy|Sp. z o.o.|s.r.o.|Kft.|Pty Ltd|plc|Corp.|"
    "Co., Ltd.|e.V.|SARL|Ltda.|A.Ş."
).split("|")
CYRILLIC = {"Romashka": "Ромашка", "Zvezda": "Звезда", "Sever": "Север", "Berezka": "Березка"}
UNITS = ("Department of Physics", "Faculty of Law", "Institute of History", "Library")
LANDS = ("UK", "Germany", "Deutschland", "USA", "Canada", "India", "Nederland")

Name = Callable[[random.Random, str], str]


def bare(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))


def formed(dice: random.Random, name: str) -> str:
    return f"{name}{dice.choice((' ', ', '))}{dice.choice(FORMS)}"


def slipped(dice: random.Random, name: str) -> str:
    at = dice.randrange(2, len(name) - 1)
    return name[:at] + name[at + 1 :] if dice.random() < 0.5 else name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def initials(dice: random.Random, name: str) -> str:
    letters = "".join(word[0] for word in name.split() if word[0].isupper())
    return dice.choice((letters, ".".join(letters) + "."))


SPELLED: tuple[Name, ...] = (
    formed,
    formed,
    formed,
    lambda _, name: name.upper(),
    lambda _, name: bare(name),
    lambda _, name: f"The {name}",
    lambda _, name: name.replace(" ", "  ").lower(),
    lambda dice, name: formed(dice, name.upper()),
    lambda _, name: name.replace(" & ", " and "),
    lambda _, name: name.replace("-", " "),
)
OTHERWISE: tuple[Name, ...] = (
    lambda dice, name: f"{name} {dice.choice(LANDS)}",
    lambda dice, name: f"{name} {dice.choice(LANDS)}",
    slipped,
    initials,
    lambda _, name: " ".join(name.split()[:-1]),
    lambda dice, name: f"{dice.choice(UNITS)}, {name}",
    lambda dice, name: f"{name} {dice.choice(DOES)}",
)


def plain(name: str) -> str:
    return "".join(filter(str.isalnum, bare(name).casefold()))


def brand(dice: random.Random) -> str:
    return "".join(dice.choice(SYLLABLES) for _ in range(2)).capitalize() + dice.choice(ENDS)


def pick(dice: random.Random, *words: list[str]) -> str:
    return " ".join(dice.choice(each) for each in words)


Kind = Callable[[random.Random, str], tuple[str, ...]]
KINDS: dict[Kind, int] = {
    lambda dice, first: (f"{first} {dice.choice(TRADES)}",): 30,
    lambda _, first: (first,): 10,
    lambda dice, first: tuple(f"{first} {trade}" for trade in dice.sample(TRADES, 2)): 15,  # namesakes
    lambda dice, _: (pick(dice, HEADS, MORE, TRADES),): 10,
    lambda dice, first: (
        f"{dice.choice(FAMILIES)} & {dice.choice((*FAMILIES, 'Sons', 'Söhne', 'Filhos'))} {first}",
    ): 7,
    lambda dice, first: (f"{first} {pick(dice, MORE, MORE, TRADES)}",): 8,
    lambda dice, _: (f"St. {dice.choice(SAINTS)}'s Hospital, {dice.choice(TOWNS)}",): 5,
    lambda dice, first: (f"University of {dice.choice(TOWNS)} {first}",): 5,
    lambda dice, _: (f"{dice.choice(TOWNS)} School No. {dice.randrange(1, 60)}",): 4,
    lambda dice, first: (f"First National Bank of {dice.choice(TOWNS)} {first}",): 3,
    lambda dice, first: (f"{first} {dice.choice(DOES)}",): 3,
}


def houses(dice: random.Random) -> Iterator[str]:
    """Names as the houses would write them themselves; many begin alike."""
    while True:
        (kind,) = dice.choices(list(KINDS), weights=list(KINDS.values()))
        yield from kind(dice, brand(dice))


def firms(count: int, *, seed: int) -> list[tuple[str, int]]:
    """So many names, each with the number of its house; what two houses would be called is left out."""
    dice = random.Random(seed)
    found: dict[str, int] = {latin: -place for place, latin in enumerate(CYRILLIC, 1)}
    found |= {f"ООО «{other}»": found[latin] for latin, other in CYRILLIC.items()}
    twice: set[str] = set()
    whose = {plain(name): number for name, number in found.items()}
    for number, house in enumerate(houses(dice), 1):
        if len(found) >= count:
            break
        if plain(house) in whose:
            continue
        names = {house}
        for _ in range(dice.choice((0, 1, 1, 2, 3))):
            made = dice.choice(SPELLED if dice.random() < 0.6 else OTHERWISE)(dice, house)
            if len(made) > 1:
                names.add(made)
        for name in sorted(names):
            found.setdefault(name, number)
            if whose.setdefault(plain(name), number) != number:
                twice.add(plain(name))
    rows = [(name, number) for name, number in found.items() if plain(name) not in twice]
    dice.shuffle(rows)
    return rows
