"""A book of another kind, written after the matcher and tried on it once: other tongues, other sources, other dirt.

A SIM card cuts names and knows numbers alone, a scanner misreads cards, a school lists parents by their child's house,
a choir writes by ear, and a newsletter knows mailboxes and half a name.
"""

import random
from dataclasses import dataclass

from bench.books.saying import Told

from wellmet.core.people import Affiliation, Contact

__all__ = ["village"]

GIVEN = (
    "Ayşe Mehmet Fatma Emre Zeynep Hakan Elif Murat Özge Çağrı Eszter Gábor Zsófia László Katalin Béla "
    "Judit Ágnes Péter Aino Eero Väinö Helmi Jukka Päivi Riitta Tapio Haruto Yūna Kenji Sakura Hiroshi "
    "Emiko Takumi Putri Budi Dewi Agus Siti Rizky Ravindu Nadeesha Tharindu Aroha Tāne Mere Hemi Leilani "
    "Kai Søren Astrid Rasmus Freja Signe"
).split()
FAMILY = (
    "Yılmaz Kaya Demir Çelik Şahin Öztürk Aydın Arslan Doğan Kılıç Nagy Kovács Szabó Horváth Varga Kiss "
    "Molnár Németh Balogh Farkas Korhonen Virtanen Mäkinen Nieminen Hämäläinen Laine Heikkinen Koskinen "
    "Tanaka Suzuki Takahashi Watanabe Itō Yamamoto Nakamura Kobayashi Wijaya Santoso Hidayat Nugroho "
    "Susanto Perera Fernando Jayasuriya Bandara Ngata Parata Kahale Kealoha Nielsen Hansen Rasmussen "
    "Mortensen Kjær Østergaard"
).split()
ENDS = "lar ler oğlu dal falvi nen la moto gawa dono singhe hana gaard toft by".split()
PLACES = "Aldermoor Bexcombe Carrow Dunmarsh Elmstead Fenwick Garsdale Holmfirth".split()
ROADS = "Chapel Lane|Quarry Road|The Green|Tannery Row|Weir Street|Abbey Close".split("|")
FIRMS = "Aldermoor Dairy|Weir Pumps|Garsdale Joinery|Fenwick Surgery|Holmfirth College|Tannery Arts|Carrow Stone".split(
    "|"
)
MISREAD = str.maketrans({"l": "1", "o": "0", "m": "rn", "e": "c", "i": "l"})


@dataclass(frozen=True, slots=True)
class Villager:
    id: int
    given: str
    family: str
    mobile: str
    line: str
    mail: str
    firm: str
    living: str


def village(*, records: int, seed: int) -> list[Told]:
    """Invent records of a village's people, the same for the same seed."""
    dice = random.Random(f"village/{seed}")
    found: list[Told] = []
    house: Villager | None = None
    number = 0
    while len(found) < records:
        house = born(dice, number=number, house=house if dice.random() < 0.3 else None)
        number += 1
        said = [said for said, share in SOURCES.items() if dice.random() < share] or [choir]
        found += [Told(house.id, say.__name__, say(house, dice)) for say in said]
    return found[:records]


def born(dice: random.Random, *, number: int, house: Villager | None) -> Villager:
    given, family = dice.choice(GIVEN), dice.choice(FAMILY)
    if dice.random() < 0.6:
        family = family[: dice.randrange(3, 6)] + dice.choice(ENDS)
    place = f"{dice.choice(PLACES)} {dice.choice('ABCD')}{dice.randrange(10, 99)}"
    living = f"{dice.randrange(1, 90)} {dice.choice(ROADS)}, {place}"
    line = f"+44 1{dice.randrange(200, 999)} {dice.randrange(100_000, 999_999)}"
    if house:
        family, living, line = (house.family if dice.random() < 0.8 else family), house.living, house.line
    plain = f"{given}{dice.choice(('.', '', '_'))}{family}".casefold()
    local = plain if dice.random() < 0.6 else plain[:1] + family.casefold()
    mail = f"{local}{dice.choice(('', '', str(number)))}@{dice.choice(('posta', 'netmail', 'freebox'))}.example"
    mobile = f"+44 7{dice.randrange(100, 999)} {dice.randrange(100_000, 999_999)}"
    return Villager(number, given, family, mobile, line, mail, dice.choice(FIRMS), living)


def sim(one: Villager, dice: random.Random) -> Contact:
    name = f"{one.given} {one.family}"[: dice.choice((10, 14, 20))]
    return Contact(
        name=name.upper() if dice.random() < 0.3 else name, phones=(one.mobile if dice.random() < 0.8 else one.line,)
    )


def scanner(one: Villager, dice: random.Random) -> Contact:
    misread = [letter.translate(MISREAD) if dice.random() < 0.04 else letter for letter in f"{one.given} {one.family}"]
    ways = (one.mobile,) if dice.random() < 0.7 else ()
    mails = (one.mail,) if dice.random() < 0.5 else ()
    return Contact(name="".join(misread), phones=ways, emails=mails, affiliations=(Affiliation(one.firm),))


def school(one: Villager, dice: random.Random) -> Contact:
    name = f"{one.family} {one.given}" if dice.random() < 0.7 else f"{one.family}, {one.given[:1]}."
    return Contact(name=name, phones=(one.line,), addresses=(one.living,))


def choir(one: Villager, dice: random.Random) -> Contact:
    place = dice.randrange(1, len(one.family) - 1)
    family = one.family[:place] + one.family[place + 1 :] if dice.random() < 0.25 else one.family
    return Contact(
        name=f"{one.given} {family}", addresses=(one.living if dice.random() < 0.6 else one.living.split(", ")[1],)
    )


def newsletter(one: Villager, dice: random.Random) -> Contact:
    return Contact(name=one.given if dice.random() < 0.4 else f"{one.given} {one.family}", emails=(one.mail,))


SOURCES = {sim: 0.5, scanner: 0.4, school: 0.4, choir: 0.4, newsletter: 0.4}
