"""The one-time link that `wellmet start` prints: who holds it, is the owner."""

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User
from django.core import signing
from django.core.cache import cache

SALT = "session:enter"
MAX_AGE = 600  # seconds


def redeem(token: str) -> User | None:
    """The owner whom a pass lets in; nobody if it is forged, too old, used, or of a server that has ended since."""
    try:
        owner_id, nonce = signing.loads(token, salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return None
    # Who issued the pass left its nonce in the cache of this process; of two who come at once, one finds it.
    if not cache.delete(nonce):
        return None
    user = ModelBackend().get_user(owner_id)
    return user if isinstance(user, User) else None
