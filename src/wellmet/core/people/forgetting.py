"""Knowing an erased person again without keeping anything about them, and taking them out of what was written."""

import hmac
import re
import unicodedata
from collections.abc import Iterable

from .contacts import Contact
from .identity import Key, strong_keys
from .names import WORD, display_name, fold, tokens

__all__ = [
    "digests",
    "kept_digests",
    "mention_digests",
    "mentioned",
    "mentions",
    "name_digests",
    "person_digests",
    "strike",
]

LONGEST_MENTION = 8  # words: a name, a number written in groups, a page's address


def digests(
    keys: Iterable[Key], *, fingerprints: Iterable[str] = (), names: Iterable[str] = (), salts: Iterable[str]
) -> frozenset[str]:
    """Hash strong keys and record fingerprints with each of the owner's salts (HMAC-SHA-256, hexadecimal).

    With `names`, each key is hashed with each of them too: of a household's phone only that is one person's.

    >>> len(digests((), fingerprints=("f00",), salts=("s",)))
    1
    """
    known, called_ = tuple(keys), {" ".join(sorted(tokens(name))) for name in names} - {""}
    secrets = [f"{key.kind}:{key.value}" for key in known] + [f"record:{fingerprint}" for fingerprint in fingerprints]
    return hashed([*secrets, *(f"{key.kind}:{key.value}|{name}" for key in known for name in called_)], salts=salts)


def name_digests(contacts: Iterable[Contact], *, salts: Iterable[str]) -> frozenset[str]:
    """Hash the name and the employers of a person; far weaker than a key, so imports never ask for it.

    >>> len(name_digests((Contact(name="Rosa Diaz"),), salts=("s",)))
    1
    """
    said = tuple(contacts)
    names = sorted({fold(called(contact)) for contact in said})
    employers = sorted({fold(place.employer) for contact in said for place in contact.affiliations})
    return hashed([f"name:{','.join(names)}|{','.join(employers)}"], salts=salts)


def person_digests(
    contacts: Iterable[Contact], *, fingerprints: Iterable[str], region: str, salts: Iterable[str]
) -> frozenset[str]:
    """Hash all by which a person may be known again: strong keys and fingerprints, or else the name and the employers.

    >>> len(person_digests((Contact(name="Rosa Diaz"),), fingerprints=(), region="", salts=("s",)))
    1
    """
    said = tuple(contacts)
    names = {contact.name for contact in said}
    keys = {key for contact in said for key in strong_keys(contact, region=region)}
    return digests(keys, fingerprints=fingerprints, names=names, salts=salts) or name_digests(said, salts=salts)


def kept_digests(
    contacts: Iterable[Contact],
    *,
    fingerprints: Iterable[str],
    region: str,
    salts: Iterable[str],
    shared: frozenset[Key] = frozenset(),
) -> frozenset[str]:
    """Hash what is kept of a forgotten person; a key that is shared with others, only together with their names.

    >>> rosa = Contact(name="Rosa", phones=("+14155550134",))
    >>> (phone,) = strong_keys(rosa)
    >>> kept = kept_digests((rosa,), fingerprints=(), region="", salts=("s",), shared=frozenset({phone}))
    >>> kept & digests((phone,), names=("Tom",), salts=("s",))
    frozenset()
    """
    said, marks, secrets = tuple(contacts), tuple(fingerprints), tuple(salts)
    names = {contact.name for contact in said}
    keys = {key for contact in said for key in strong_keys(contact, region=region)}
    own = digests(keys - shared, fingerprints=marks, salts=secrets)
    named = digests(keys & shared, names=names, salts=secrets) - digests(keys & shared, salts=secrets)
    return own | named or name_digests(said, salts=secrets)


def mention_digests(strings: Iterable[str], *, salts: Iterable[str]) -> frozenset[str]:
    """Hash the words by which a text may mean a person, so that a text is known by them that comes in later.

    >>> mention_digests(("Rosa Diaz",), salts=("s",)) == mention_digests(("ROSA  Díaz",), salts=("s",))
    True
    """
    spelled = {" ".join(WORD.findall(fold(string))) for string in strings} - {""}
    return hashed([f"mention:{words}" for words in sorted(spelled)], salts=salts)


def mentioned(text: str, *, digests: frozenset[str], salts: Iterable[str]) -> tuple[str, ...]:
    """List the stretches of a text whose hashes are there, longest first, as `strike` takes them.

    >>> kept = mention_digests(("Rosa Diaz",), salts=("s",))
    >>> mentioned("Through Rosa Díaz, at work", digests=kept, salts=("s",))
    ('rosa diaz',)
    """
    folded, secrets = fold(text), tuple(salts)
    words = [(found.start(), found.end(), found[0]) for found in WORD.finditer(folded)]
    found = {
        folded[words[first][0] : words[last][1]]
        for first in range(len(words))
        for last in range(first, min(first + LONGEST_MENTION, len(words)))
        if not digests.isdisjoint(
            hashed(["mention:" + " ".join(word for *_, word in words[first : last + 1])], salts=secrets)
        )
    }
    return tuple(sorted(found, key=lambda string: (-len(string), string)))


def hashed(secrets: list[str], *, salts: Iterable[str]) -> frozenset[str]:
    return frozenset(
        hmac.digest(salt.encode(), secret.encode("utf-8", "replace"), "sha256").hex()
        for salt in salts
        for secret in secrets
    )


def called(contact: Contact) -> str:
    return display_name(name=contact.name, emails=contact.emails, phones=contact.phones, urls=contact.urls)


def mentions(contacts: Iterable[Contact]) -> tuple[str, ...]:
    """List the words by which a text may mean a person, longest first: every name and every contact point.

    A name of one word is left out, because it is often somebody else's, or a word of the language (May, Will).

    >>> mentions((Contact(name="Rosa Diaz", emails=("r@example.org",)), Contact(name="May")))
    ('r@example.org', 'Rosa Diaz')
    """
    said = tuple(contacts)
    names = {contact.name for contact in said if len(contact.name.split()) > 1}
    points = {point for contact in said for point in (*contact.emails, *contact.phones, *contact.urls)}
    return tuple(sorted(names | points, key=lambda string: (-len(string), string)))


def strike(text: str, *, strings: Iterable[str]) -> str:
    """Take every mention of a forgotten person out of a text: whole words, whatever their case and accents.

    >>> strike("Ask ROSA DÍAZ about nights, not Rosa Diazepam", strings=("Rosa Diaz",))
    'Ask [forgotten] about nights, not Rosa Diazepam'
    """
    folded = fold(text)
    for string in strings if folded else ():
        words = fold(string).split()
        if words and " ".join(words) in folded:
            text = cut(text, pattern=r"(?<!\w)" + r" +".join(map(re.escape, words)) + r"(?!\w)")
            folded = fold(text)
    return text


def cut(text: str, *, pattern: str) -> str:
    """Find a pattern in the folded text, and cut what it stands for out of the text as it was written."""
    folded = [(bare, position) for position, letter in enumerate(text) for bare in bare_form(letter)]
    starts = [*(position for _, position in folded), len(text)]
    kept, end = [], 0
    for found in re.finditer(pattern, "".join(bare for bare, _ in folded)):
        kept += [text[end : starts[found.start()]], "[forgotten]"]
        # Marks have no place in the folded text: what follows a letter up to the next belongs to it.
        end = max(starts[found.end() - 1] + 1, starts[found.end()])
    return "".join(kept) + text[end:]


def bare_form(letter: str) -> str:
    return fold(letter) or ("" if unicodedata.combining(letter) else " ")
