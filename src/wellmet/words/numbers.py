"""Numbers as people say them."""

from .catalogue import gettext

__all__ = ["odds", "spread"]


def odds(chance: float) -> str:
    """Say a chance (0-1) in tens, as nobody means 37.4 %.

    >>> odds(0.38), odds(0.06), odds(0.99)
    ('about 4 in 10', 'about 1 in 20', 'more than 9 in 10')
    """
    if chance >= 0.95:
        return gettext("more than 9 in 10")
    if chance < 0.03:
        return gettext("fewer than 1 in 30")
    if chance < 0.075:
        return gettext("about 1 in 20")
    return gettext("about {count} in 10").format(count=max(1, _half_up(10 * chance)))


def spread(low: float, high: float) -> str:
    """Say within what a chance lies: "3 to 5 in 10"; empty where both ends are said alike."""
    fewest, most = _half_up(10 * low), _half_up(10 * high)
    return gettext("{low} to {high} in 10").format(low=fewest, high=most) if fewest < most else ""


def _half_up(value: float) -> int:
    return int(value + 0.5)
