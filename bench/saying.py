"""First drafts for four whole searches: how many there are, what is wrong with any, and how alike those of a kind are.

Run `python bench/saying.py --people 126 --read 30 --seed 1`: so many people of each invented seeker, and so many drafts
drawn at random, to be read aloud.
"""

import argparse
import random
import sys
from collections import Counter
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests import judging_drafts, searches

from wellmet.core import messages

MOST = 0.9


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=48, help="how many each invented seeker knows")
    parser.add_argument("--read", type=int, default=0, help="how many drafts to print")
    parser.add_argument("--seed", type=int, default=1, help="which drafts these are")
    parser.add_argument("--only", default="", help="one search: sample, nurse, welder or historian")
    options = parser.parse_args()
    every, bad = [], Counter[str]()
    for search in searches.all_searches(count=options.people):
        if options.only not in {"", search.name}:
            continue
        began = perf_counter()
        made = list(judging_drafts.drafts(search))
        took = perf_counter() - began
        found = [(fault, draft) for _, asked, draft in made for fault in judging_drafts.faults(asked, draft, search)]
        near = judging_drafts.alike([(kind, draft) for kind, _, draft in made], most=MOST)
        grades = sorted(messages.measure(draft).grade for _, _, draft in made)
        print(
            f"{search.name}: {len(search.people)} people, {len(made):,} drafts, {len(found)} faults, "
            f"{len(near)} pairs over {MOST} alike, median grade {grades[len(grades) // 2]}, "
            f"{took / len(made) * 1000:.1f} ms each"
        )
        for fault, draft in found[:8]:
            print(f"  {fault}: {draft.subject} | {draft.body!r}")
        for ratio, kind, one, other in near[:6]:
            print(f"  {ratio:.2f} {kind}\n    {one!r}\n    {other!r}")
        bad.update(fault.split(":")[0] for fault, _ in found)
        bad["alike"] += len(near)
        every += [(search.name, kind, draft) for kind, _, draft in made]
    for name, kind, draft in random.Random(options.seed).sample(every, options.read):
        print(f"\n--- {name} {' / '.join(kind)} to {draft.relationship}\n{draft.subject}\n{draft.body}")
    return int(any(bad.values()))


if __name__ == "__main__":
    sys.exit(main())
