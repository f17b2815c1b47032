"""Seekers, recipients and every situation that makes sense, to compose for."""

import itertools
from datetime import date
from functools import cache

from wellmet.core import messages
from wellmet.core.messages import Context, Draft, Recipient, Referrer, Situation
from wellmet.core.people import Affiliation, AffiliationKind, Experience, Seeker
from wellmet.core.people import Channel as C
from wellmet.core.people import Purpose as P
from wellmet.core.people import Relationship as R

ADA = Seeker(
    name="Ada Moore",
    phone="+44 113 496 0000",
    seeks=("warehouse shift lead", "Logistics"),
    skills=("Forklift licence", "stock control", "SAP"),
    work=(Experience("Acme Logistics", "Warehouse Shift Lead", "2015-01", "2024-05"),),
)
NURSE = Seeker(
    name="Ngozi Adeyemi",
    seeks=("Nurse",),
    skills=("wound care",),
    work=(Experience("St Mary's Hospital", "Registered Nurse", "2018"),),
)
GRADUATE = Seeker(
    name="Zoë Łuczak",
    seeks=("museum curator", "archives", "teaching"),
    education=(Experience("Universität Wien", "MA History", "2018", "2023"),),
)
SEEKERS = (
    ADA,
    NURSE,
    GRADUATE,
    Seeker(name="Li"),
    Seeker(name="陳大文", seeks=("倉庫管理",), work=(Experience("台北倉儲"),)),
)
TOM = Recipient("Tom Hughes", "Tom", "", "choir", (Affiliation("Northwind", "Head of Nursing"),))
RECIPIENTS = (
    TOM,
    Recipient("Imam Yusuf Demir", "", "imam"),
    Recipient(
        "王小明", "小明", affiliations=(Affiliation("Universität Wien", is_current=False, kind=AffiliationKind.SCHOOL),)
    ),
    Recipient("Rosa Alvarez", "Rosa", "hairdresser", "Met at the gym", (Affiliation("Acme Logistics"),)),
)
REFERRERS = (
    None,
    Referrer("Ana Ruiz", may_use_name=True),
    Referrer("Ana Ruiz", may_use_name=False, words="Ask Tom, says Ana"),
)


def situation(
    seeker: Seeker = ADA,
    recipient: Recipient = TOM,
    relationship: R = R.STRANGER,
    channel: C = C.EMAIL,
    purpose: P = P.ADVICE,
) -> Situation:
    return Situation(seeker, recipient, relationship, channel, purpose, date(2026, 11, 22))


def records(ask: Situation) -> Context:
    may_use = ask.referrer is not None and ask.referrer.may_use_name
    return Context(
        recipient_name=ask.recipient.name,
        recipient_given=ask.recipient.given,
        recipient_employers=tuple(each.employer for each in ask.recipient.affiliations),
        seeker_name=ask.seeker.name,
        seeker_has_phone=bool(ask.seeker.phone),
        other_names={"Ana Ruiz": may_use},
        is_first_contact=ask.purpose.asks_for_something and ask.purpose is not P.FOLLOW_UP,
    )


def asks() -> list[Situation]:
    """Give every sensible relationship, purpose and channel; people, referrers and facts take turns."""
    turns = itertools.cycle(
        itertools.product(SEEKERS, RECIPIENTS, REFERRERS, ("", "Globex"), ("", "they train people in May"))
    )
    sensible = (each for each in itertools.product(R, P, C) if messages.makes_sense(*each))
    return [
        Situation(
            seeker,
            recipient,
            relationship,
            channel,
            purpose,
            date(2026, 11, 22),
            referrer,
            goal,
            15 + seed % 3 * 15,
            True,
            learned,
            seed,
        )
        for seed, (relationship, purpose, channel) in enumerate(sensible)
        for seeker, recipient, referrer, goal, learned in [next(turns) for _ in range(7)][-2:]
    ]


ASKS = asks()


@cache
def composed(ask: Situation) -> Draft:
    return messages.compose(ask)


def body_and_subject(draft: Draft) -> str:
    return f"{draft.subject}\n{draft.body}"
