"""Lists in which nobody stands twice, where every merge is wrong, and pairs of lists that share people.

The worst that a matcher can do is to put two people together: most address books have far fewer doubles than any book
made for trying matchers. Even and odd seeds share next to no names (`tongues`).
"""

import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count

from bench.books.saying import Told
from bench.books.tongues import TONGUES, Called, called

from wellmet.core.people import Affiliation, Contact

__all__ = ["CLEAN", "SHARED", "clean", "shared"]

FIRMS = (
    "Northwind Foods|Kestrel Rail|Alder & Sons|Blue Harbor Logistics|Orchard Clinic|Vega Chemicals|Tern Software|Pilot "
    "Press|Lumen Energy|Summit School|Quarry Stone|Delta Textiles|Ivory Bank|Ridge Motors|Cedar Homes|Falcon Air|"
    "Mill Bakery|Port Authority|Sable Mining|Willow Care"
).split("|")
ROLES = "Nurse|Clerk|Engineer|Analyst|Driver|Teacher|Manager|Cook|Welder|Designer|Buyer|Planner".split("|")
TOWNS = "Averton Beckley Crane Dorfeld Eastmere Flint Garrow Hexley Ilmen Jarrow".split()
ROADS = "Mill Lane|High Street|Church Road|Park Avenue|Station Road|Elm Close|Hill Rise|Bridge Street".split("|")
PROVIDERS = ("gmail.com", "outlook.com", "yahoo.com", "netmail.example")


@dataclass(frozen=True, slots=True)
class Member:
    """The truth about one person of a list."""

    id: int
    named: Called
    firm: str
    role: str
    mobile: str
    mail: str
    work_mail: str
    town: str
    street: str
    line: str = ""
    box: str = ""  # of the household
    mark: str = ""  # of the generation

    @property
    def living(self) -> str:
        return f"{self.street}, {self.town}"


def letters(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold().translate(str.maketrans("đðþøæ", "ddtoa")))
    return "".join(letter for letter in bare if letter.isascii() and letter.isalpha())


def members(people: int, *, tongues: tuple[str, ...], seed: int, firms: int = len(FIRMS)) -> list[Member]:
    """Invent people, each with mailboxes and a number of their own; of one name there may be several."""
    dice = random.Random(f"members/{people}/{'+'.join(tongues)}/{seed}")
    taken: dict[str, count[int]] = {}

    def own(local: str) -> str:
        number = next(taken.setdefault(local, count(1)))
        return local if number == 1 else f"{local}{number}"

    found = []
    for number in range(people):
        named = called(dice.choice(tongues), seed=seed, dice=dice)
        given, family = letters(named.given[0]), letters("".join(named.families)) or "x"
        firm = FIRMS[int(firms * dice.random() ** 1.5)]
        habit = dice.choice((f"{given}.{family}", f"{given}{family}", f"{given[:1]}{family}", f"{family}{given[:1]}"))
        mobile = f"+1 {dice.randrange(201, 980)} {dice.randrange(200, 1000)} {number:04d}"
        found.append(
            Member(
                number, named, firm, dice.choice(ROLES), mobile,
                f"{own(habit)}@{dice.choice(PROVIDERS)}",
                f"{own(f'{given}.{family}')}@{letters(firm)}.example",
                dice.choice(TOWNS), f"{dice.randrange(1, 200)} {dice.choice(ROADS)}",
            )
        )  # fmt: skip
    return found


# How a list speaks of its people: each takes a person, dice and how the name stands there.


def office(one: Member, _: random.Random, name: str) -> Contact:
    return Contact(name=name, emails=(one.work_mail,), affiliations=(Affiliation(one.firm, one.role),))


def intranet(one: Member, _: random.Random, name: str) -> Contact:
    """A firm's telephone list: everybody behind one number."""
    return Contact(name=name, phones=("+1 800 555 0000",), affiliations=(Affiliation(one.firm, one.role),))


def network(one: Member, dice: random.Random, name: str) -> Contact:
    page = f"linkedin.com/in/{letters(one.named.short)}-{one.id:x}"
    return Contact(
        name=name,
        urls=(page,) if dice.random() < 0.85 else (),
        emails=(one.mail,) if dice.random() < 0.03 else (),
        affiliations=(Affiliation(one.firm, one.role),) if dice.random() < 0.95 else (),
    )


def phone(one: Member, dice: random.Random, name: str) -> Contact:
    return Contact(
        name=name,
        phones=(one.mobile,),
        emails=(one.mail,) if dice.random() < 0.25 else (),
        affiliations=(Affiliation(one.firm),) if dice.random() < 0.3 else (),
    )


def club(one: Member, dice: random.Random, name: str) -> Contact:
    ways = (one.line,) if one.line else (one.mobile,) if dice.random() < 0.5 else ()
    mails = (one.box,) if one.box else (one.mail,) if dice.random() < 0.4 else ()
    return Contact(name=name, phones=ways, emails=mails, addresses=(one.living,))


Speaks = Callable[[Member, random.Random, str], Contact]


def told(people: list[Member], *, source: str, speaks: Speaks, seed: int, form: str = "full") -> list[Told]:
    """Let a list speak of its people, each once, all names in one form."""
    dice = random.Random(f"told/{source}/{seed}")
    return [
        Told(one.id, source, speaks(one, dice, (getattr(one.named, form) or one.named.full) + one.mark))
        for one in people
    ]


# --- nobody twice -------------------------------------------------------------------------------------------------


def firm(people: int, seed: int) -> list[Told]:
    """One firm, short names, each with a mailbox at the house."""
    return told(members(people, tongues=("english",), seed=seed, firms=1), source="office", speaks=office, seed=seed)


def initials(people: int, seed: int) -> list[Told]:
    """One firm that writes J. Hall."""
    staff = members(people, tongues=("english", "sikh"), seed=seed, firms=1)
    return told(staff, source="office", speaks=office, seed=seed, form="initialed")


def switchboard(people: int, seed: int) -> list[Told]:
    """One firm's telephone list: nobody has anything of their own; of one name there is one."""
    once = {one.named.full: one for one in members(people, tongues=("english", "spanish"), seed=seed, firms=1)}
    return told(list(once.values()), source="intranet", speaks=intranet, seed=seed)


def branches(people: int, seed: int) -> list[Told]:
    """Two lists of one firm, of different people."""
    staff = members(people, tongues=("english", "portuguese"), seed=seed, firms=1)
    half = people // 2
    return [
        *told(staff[:half], source="north", speaks=office, seed=seed),
        *told(staff[half:], source="south", speaks=office, seed=seed),
    ]


def connections(people: int, seed: int) -> list[Told]:
    """A network's export, of all tongues."""
    return told(members(people, tongues=(*TONGUES,), seed=seed), source="linkedin", speaks=network, seed=seed)


def strangers(people: int, seed: int) -> list[Told]:
    """A phone and a network's export without anybody in common."""
    everybody = members(people, tongues=(*TONGUES,), seed=seed)
    half = people // 2
    return [
        *told(everybody[:half], source="phone", speaks=phone, seed=seed, form="short"),
        *told(everybody[half:], source="linkedin", speaks=network, seed=seed),
    ]


def families(people: int, seed: int) -> list[Told]:
    """A school's or club's list: households on one line with one mailbox, twins, and fathers and sons of one name."""
    dice = random.Random(f"families/{people}/{seed}")
    found: list[Member] = []
    for one in members(people, tongues=("english", "portuguese", "icelandic", "sikh"), seed=seed):
        home = found[-1] if found and dice.random() < 0.6 else None
        if home and any(one.named.given[0] in other.named.given for other in found[-9:]):
            home = None  # brothers are not called alike
        line = f"+1 415 555 {one.id:04d}"
        box = f"{letters(one.named.families[0])}{one.id}@netmail.example" if dice.random() < 0.6 else ""
        if home is None:
            found.append(replace(one, line=line, box=box))
            continue
        named = replace(one.named, families=home.named.families, between=())
        marks = ("", "")
        chance = dice.random()
        if chance < 0.15 and not home.mark:
            named, marks = home.named, (dice.choice((" Sr", "")), " Jr")
        elif chance < 0.35 and home.line != found[-2:][0].line:  # twins, as parents name them
            first = home.named.given[0]
            named = replace(named, given=(first[:-1] + ("e" if first.endswith("a") else "a"),))
        found[-1] = replace(home, mark=home.mark or marks[0])
        found.append(
            replace(
                one, named=named, line=home.line, box=home.box, town=home.town, street=home.street, mark=marks[1],
            )
        )  # fmt: skip
    return told(found, source="club", speaks=club, seed=seed)


def hamlet(people: int, seed: int) -> list[Told]:
    """Few family names, few streets, each with a number of their own."""
    tongue = "sikh" if seed % 4 < 2 else "vietnamese"
    few = [replace(one, town="Averton") for one in members(people, tongues=(tongue,), seed=seed)]
    return told(few, source="hamlet", speaks=club, seed=seed)


CLEAN: dict[str, Callable[[int, int], list[Told]]] = {
    one.__name__: one
    for one in (firm, initials, switchboard, branches, connections, strangers, families, hamlet)
}  # fmt: skip


def of_tongue(tongue: str, speaks: Speaks) -> Callable[[int, int], list[Told]]:
    def made(people: int, seed: int) -> list[Told]:
        everybody = members(people, tongues=(tongue,), seed=seed)
        return told(everybody, source=speaks.__name__, speaks=speaks, seed=seed)

    return made


CLEAN |= {
    f"{tongue} {speaks.__name__}": of_tongue(tongue, speaks) for tongue in TONGUES for speaks in (office, network, club)
}


def clean(name: str, *, people: int, seed: int) -> list[Told]:
    """Invent a list in which nobody stands twice, the same for the same seed."""
    return CLEAN[name](people, seed)


# --- many in both -------------------------------------------------------------------------------------------------


def staff(people: int, seed: int) -> list[Told]:
    """A firm's list and a network's export, in which half of the firm is."""
    everybody = members(people, tongues=(*TONGUES,), seed=seed, firms=3)
    third = people // 3
    return [
        *told(everybody[: 2 * third], source="office", speaks=office, seed=seed),
        *told(everybody[third:], source="linkedin", speaks=network, seed=seed, form="short"),
    ]


def neighbors(people: int, seed: int) -> list[Told]:
    """A club's list and a phone, in which half of the club is, by names in another order or form."""
    everybody = members(people, tongues=(*TONGUES,), seed=seed)
    third, dice = people // 3, random.Random(f"neighbors/{seed}")
    in_phone = everybody[third:]
    forms = [[one for one in in_phone if one.id % 4 == rest] for rest in range(4)]
    dice.shuffle(forms)
    return [
        *told(everybody[: 2 * third], source="club", speaks=club, seed=seed),
        *(
            one
            for people_, form in zip(forms, ("full", "turned", "short", "initialed"), strict=True)
            for one in told(people_, source="phone", speaks=phone, seed=seed, form=form)
        ),
    ]


SHARED: dict[str, Callable[[int, int], list[Told]]] = {one.__name__: one for one in (staff, neighbors)}


def shared(name: str, *, people: int, seed: int) -> list[Told]:
    """Invent two lists that share people, the same for the same seed."""
    return SHARED[name](people, seed)
