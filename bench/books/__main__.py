"""Tell what is in an invented book, without asking any matcher: how many share what, and what true pairs share."""

import argparse
from collections import Counter, defaultdict
from itertools import combinations

from bench.books.elsewhere import ELSEWHERE
from bench.books.saying import Told, book
from bench.books.stocks import HELD_OUT, LEARNED
from bench.books.unseen import UNSEEN

from wellmet.core import people

STOCKS = {"learned": LEARNED, "held-out": HELD_OUT, "unseen": UNSEEN, "elsewhere": ELSEWHERE}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stock", choices=STOCKS, default="learned")
    parser.add_argument("--records", type=int, default=30_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    told = book(STOCKS[options.stock], records=options.records, seed=options.seed)
    by_person: dict[int, list[Told]] = defaultdict(list)
    for one in told:
        by_person[one.person].append(one)
    print(f"{len(told)} records of {len(by_person)} people: {dict(Counter(one.source for one in told))}")
    common: Counter[str] = Counter()
    for records in by_person.values():
        for one, other in combinations(records, 2):
            common[in_common(one.contact, other.contact)] += 1
    total = sum(common.values())
    print(f"{total} pairs of records are one person's; the strongest thing that they have in common:")
    for what, count in common.most_common():
        print(f"  {what:28} {count:6} {count / total:6.1%}")
    bearers: dict[str, set[int]] = defaultdict(set)
    mailboxes: dict[str, set[int]] = defaultdict(set)
    for one in told:
        bearers[" ".join(sorted(people.tokens(one.contact.name)))].add(one.person)
        for address in (*one.contact.emails, *one.contact.phones):
            mailboxes[people.fold(address)].add(one.person)
    namesakes = set().union(*(found for name, found in bearers.items() if len(found) > 1 and " " in name))
    sharers = set().union(*(found for found in mailboxes.values() if len(found) > 1))
    print(f"{len(namesakes) / len(by_person):.1%} of people are called exactly as somebody else somewhere")
    print(f"{len(sharers) / len(by_person):.1%} share a mailbox or a number with somebody else")


def in_common(one: people.Contact, other: people.Contact) -> str:
    if set(people.strong_keys(one)) & set(people.strong_keys(other)):
        return "a mailbox, number or page"
    firms = [{people.employer_key(place.employer) for place in each.affiliations} for each in (one, other)]
    towns = [{address.split(", ")[-1] for address in each.addresses} for each in (one, other)]
    same_name = sorted(people.tokens(one.name)) == sorted(people.tokens(other.name))
    rest = "an employer" if firms[0] & firms[1] else "a town" if towns[0] & towns[1] else "nothing else"
    return f"{'the same' if same_name else 'another form of the'} name, {rest}"


if __name__ == "__main__":
    main()
