"""How the chain of talks fares, in a sentence or two."""

from collections.abc import Collection

from wellmet.core.network import Circle
from wellmet.core.planning import Chain

from .catalogue import gettext, marked, ngettext

__all__ = ["chain", "coverage", "nobody_to_ask"]

TALKS = 10  # that the sentence is about: nobody has 0.4 talks
# One sentence: what the figures mean, and what to do.
CHAINS = {
    "fading": marked(
        "Ten talks lead to about {mean} new ones ({low} to {high}): ask for two names, and for an introduction."
    ),
    "keep-adding": marked(
        "Ten talks lead to about {mean} new ones ({low} to {high}): keep adding two or three people of your own a week."
    ),
    "enough": marked(
        "Ten talks lead to about {mean} new ones ({low} to {high}), which carries itself: take your time for each."
    ),
}

ADVICE = {
    "make-list": marked(
        "Start with a list: family, neighbors, school, past work, clubs, places of worship, people whose services you "
        "use, your children's school, sport, people you know online."
    ),
    "begin": marked("No talks yet. Begin with somebody you know, and ask for two names."),
}


def nobody_to_ask(*, known: int, has_found_work: bool = False) -> str:
    """Say why there is no suggestion at all, and what to do."""
    if has_found_work:
        return gettext(
            "You have found work, so nobody is suggested any more. Tell those who helped, and thank them; the settings "
            "name them."
        )
    if not known:
        return gettext("Nobody is here yet. Bring your people in, or write down the first few by hand.")
    return gettext(
        "There is nobody to ask just now: everyone has been asked, is resting, cannot be reached, or this week has "
        "seen enough. Note what came of your asks, or add somebody new."
    )


def chain(chain: Chain) -> str:
    """Say whether the talks lead on to new ones, with what that means and what to do."""
    if chain.advice in ADVICE:
        return gettext(ADVICE[chain.advice])
    mean, low, high = (int(TALKS * rate + 0.5) for rate in (chain.reproduction, chain.low, chain.high))
    return gettext(CHAINS[chain.advice]).format(mean=mean, low=low, high=high)


def coverage(circles: Collection[Circle], *, reached: int, aimed_at: int) -> str:
    """Say how far talks have spread: over the circles one knows, and over the employers one aims at.

    >>> coverage((), reached=1, aimed_at=3)
    'Talks have reached 1 of the 3 employers you have in mind.'
    """
    covered = sum(one.is_covered for one in circles)
    places = ngettext(
        "{reached} of the {count} employer you have in mind",
        "{reached} of the {count} employers you have in mind",
        aimed_at,
    ).format(reached=reached, count=aimed_at)
    known = ngettext("{covered} of {count} circle", "{covered} of {count} circles", len(circles)).format(
        covered=covered, count=len(circles)
    )
    if circles and aimed_at:
        said = gettext("Talks have reached {circles}, and {employers}.").format(circles=known, employers=places)
    elif circles or aimed_at:
        said = gettext("Talks have reached {one}.").format(one=known if circles else places)
    else:
        return ""
    if covered * 2 < len(circles):
        said = f"{said} {gettext('The next talk is worth most in a circle that none has reached.')}"
    return said
