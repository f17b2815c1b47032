"""Knowing an erased person again without keeping anything about them."""

import hmac
import re
from collections.abc import Iterable

from .identity import Key

__all__ = ["digests", "strike"]


def digests(keys: Iterable[Key], *, fingerprints: Iterable[str], salts: Iterable[str]) -> frozenset[str]:
    """Hash strong keys and record fingerprints with each of the owner's salts (HMAC-SHA-256, hexadecimal).

    >>> len(digests((), fingerprints=("f00",), salts=("s",)))
    1
    """
    secrets = [f"{key.kind}:{key.value}" for key in keys] + [f"record:{fingerprint}" for fingerprint in fingerprints]
    return frozenset(
        hmac.digest(salt.encode(), secret.encode("utf-8", "replace"), "sha256").hex()
        for salt in salts
        for secret in secrets
    )


def strike(text: str, *, string: str) -> str:
    """Take every mention of a forgotten person's name or number out of a text, in any letter case.

    >>> strike("Ask ROSA DIAZ about nights", string="Rosa Diaz")
    'Ask [forgotten] about nights'
    """
    return re.sub(re.escape(string), "[forgotten]", text, flags=re.IGNORECASE) if string else text
