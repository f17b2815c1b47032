"""Invented contacts in any number, the same for the same seed."""

import csv
import io
import random

GIVEN = "Ana Bo Cem Dara Eli Fay Gus Hana Ivo Joan Kofi Lea Milo Nia Omar Pia Rosa Sami Uma Vik Wren Yara Zoë".split()
SYLLABLES = "ba ber da den fal gar han jo kar lin mor nas ol per quin ros sol tan ur vel win yor zan".split()
TRADES = ("nurse", "welder", "teacher", "shop manager", "driver", "cook", "accountant", "librarian", "electrician")


def surname(number: int) -> str:
    parts: list[str] = []
    while number or not parts:
        number, rest = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[rest])
    return "".join(parts).capitalize()


def google_csv(count: int, *, seed: int = 1) -> bytes:
    """A Google contacts export: one e-mail, one phone and one employer each, 3,000 employers in all."""
    rng = random.Random(seed)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(
        "First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,"
        "Phone 1 - Label,Phone 1 - Value".split(",")
    )
    for number in range(count):
        given, family = rng.choice(GIVEN), surname(number)
        phone = f"+1 {201 + number // 10_000 % 700} 555 {number % 10_000:04d}"
        employer = f"{surname(rng.randrange(3_000))} Works"
        mail = f"{given.casefold()}.{family.casefold()}{number}@example.org"
        writer.writerow([given, family, employer, rng.choice(TRADES), "* myContacts", "* Work", mail, "Mobile", phone])
    return out.getvalue().encode()
