"""Telling a taxi, a hotline or a voicemail from a person, by the name and the numbers of an entry."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .names import WORD, fold

__all__ = ["Service", "service"]

# Judgement, after what people put into address books; each is what an entry is, whoever it names beside it.
SERVICES = frozenset(
    # English
    "taxi taxis minicab voicemail mailbox hotline helpline helpdesk switchboard reception frontdesk pizza pizzeria "
    "takeaway takeout restaurant ambulance emergency pharmacy roadside infoline "
    # German, Dutch, Scandinavian
    "anrufbeantworter notruf pannenhilfe pannendienst apotheke auskunft kundendienst kundenservice kundenhotline "
    "klantenservice apotheek apotek kundservice kundeservice "
    # French, Spanish, Portuguese, Italian
    "repondeur messagerie urgences pharmacie depannage farmacia restaurante urgencias emergencias emergencia "
    "segreteria ristorante emergenza "
    # Polish, Turkish, Russian
    "taksowka taksi apteka pogotowie eczane такси аптека справочная".split()
)
# What makes a service of an entry only where nothing else stands beside it: family names, too, or departments.
BESIDE = frozenset(
    "bank banking service services support care customer customers desk office info information line number phone "
    "center centre hotel school insurance garage shop store airport station delivery booking bookings order orders "
    "sushi kebab cafe bar water gas power electric electricity internet broadband mobile clinic hospital front and "
    "the my of for new old home work main local test cab cabs car cars bus rail train flight zentrale praxis klinik "
    "polizei feuerwehr banque banco banca servicio servico client clients cliente".split()
)
FREE_OR_DEAR = re.compile(
    r"\+(?:1(?:800|833|844|855|866|877|888|900)|44(?:80[08]|84\d|87\d|9\d\d)|49(?:800|180|137|900)|33(?:8\d\d)|"
    r"34(?:90[0-2]|80\d)|39(?:80\d|84\d|89\d)|31(?:800|900)|43(?:800|810|900)|41(?:800|84\d|900))\d+"
)
SHORT = re.compile(r"[*#]?\d{2,5}#?|[*#][\d*]+#?")


@dataclass(frozen=True, slots=True)
class Service:
    """What tells that an entry is no person: words of its name, surely where nothing stands beside, else its number."""

    word: str
    is_sure: bool


def service(name: str, *, phones: Iterable[str] = ()) -> Service | None:
    """Find what tells that an entry is no person; nothing where it may well be one.

    `phones` are numbers, in the international form where that is known.

    >>> service("AA Taxi"), service("Ahmed Taxi"), service("Rosa Diaz")
    (Service(word='taxi', is_sure=True), Service(word='taxi', is_sure=False), None)
    >>> service("Tom", phones=["+18005550134"]), service("Anna Bank")
    (Service(word='', is_sure=False), None)
    """
    words = WORD.findall(fold(name))
    found = next((word for word in words if word in SERVICES), "")
    # Where all is written large, capitals are no mark of a firm.
    capitals = {fold(word) for word in WORD.findall(name) if word.isupper() and len(word) <= 3 and not name.isupper()}
    is_bare = all(word in SERVICES or word in BESIDE or word in capitals or not word.isalpha() for word in words)
    if found or (is_bare and sum(word in BESIDE for word in words) > 1):
        return Service(found or " ".join(words), is_bare)
    numbers = tuple(phones)
    is_special = bool(numbers) and all(FREE_OR_DEAR.fullmatch(one) or SHORT.fullmatch(one) for one in numbers)
    return Service("", is_sure=False) if is_special else None
