"""Write training/messages/near_drafts.txt: the sentences of Wellmet's own first drafts, which do nothing amiss.

python -m scripts.draft_texts    after the bank of sentences changed; then make the weights again

Sentences that begin alike, names, places and numbers aside, are one: the first of them is kept.
"""

import re

from scripts.message_texts import TRAINING
from tests import judging_drafts, searches

from wellmet.core.messages.sentences import sentences

FILE = TRAINING / "messages" / "near_drafts.txt"
PEOPLE, BEGINNING = 12, 6
# A word that is written large within a sentence, or a number; several in a row are one name.
NAMED = re.compile(r"(?<=\s)(?:[A-Z0-9+][^\s]*)(?:\s+[A-Z0-9+][^\s]*)*")


def main() -> None:
    """Compose drafts for four invented searches, and keep a sentence of each kind."""
    found: dict[str, str] = {}
    for search in searches.all_searches(count=PEOPLE):
        for _, _, draft in judging_drafts.drafts(search):
            for part in sentences(f"{draft.subject}\n\n{draft.body}"):
                text = " ".join(part.text.split())
                found.setdefault(" ".join(NAMED.sub("N", text).split()[:BEGINNING]), text)
    FILE.write_text("".join(f"{text}\n" for text in sorted(set(found.values()))), encoding="utf-8")


if __name__ == "__main__":
    main()
