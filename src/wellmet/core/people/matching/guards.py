"""Which pieces of evidence let two be merged without asking, however likely they are one."""

from .adapting import LEARNED, Weights

__all__ = ["BESIDE_A_HALF", "is_told_apart", "may_be_unasked", "personal"]

# Whatever else speaks for it, nobody is merged unasked over one of these.
NEVER_UNASKED = frozenset(
    {"generation differs", "generation one-sided", "page other fits", "page other near", "page other conflicts"}
)
# Nor over these, but for a birthday and more beside it: they are the names of a household.
OTHER_NAMES = frozenset(
    {"name middle-differs", "name given-differs", "name family-differs", "name alias-differs", "name differs"}
)
# A given name alone, or an initial with more left over, is anybody's: beside it only somebody's own mailbox, number,
# page or birthday will do.
HALF_NAMES = frozenset(
    {
        "name part", "name same-word", "name spoken-word", "name typo-word", "name near-word", "name initial-word",
        "name initial+extra", "name near-part", "name unknown",
    }
)  # fmt: skip
NEARLY = frozenset({"name initial", "name near", "name near+extra"})  # a brother may be called so
# Signs of a house or an office, beside which something of one's own is needed.
HOUSEHOLDS = frozenset(
    {
        "mailbox shared fits", "mailbox shared near", "number shared fits", "number shared near", "number partly fits",
        "number partly near",
    }
)  # fmt: skip
OWN = frozenset(
    {
        "mailbox own fits",
        "mailbox own near",
        "number own fits",
        "page own fits",
        "page own near",
        "day same",
        "day slip",
    }
)
# What one list may call one person, if it has them twice; a slip may be a twin.
ONE_NAME = frozenset(
    {"name same", "name spoken", "name same+extra", "name spoken+extra", "name initial", "name initial+extra"}
)
SMALL_FIRMS = frozenset({"firm same 0", "firm same 1"})  # or a role that few have in a large one
# What is somebody's own, and not their firm's: by the first word of a piece of evidence.
PERSONAL = ("mailbox", "number", "page", "day", "place")
BIRTHDAYS = frozenset({"day same", "day slip"})
OF_THE_NAME = ("name", "rare", "generation", "source")
BESIDE_A_NAME = 2.5  # weight of all that speaks for two beside it: a town, or a firm of hundreds, is not enough
BESIDE_A_HALF = 4.0  # weight of what is personal, together
CORROBORATING = 1.5  # weight of one of the two that are asked for beside another name, of which one is a birthday


def may_be_unasked(pieces: tuple[str, ...], *, weights: Weights = LEARNED) -> bool:
    """Tell whether two may be merged without asking, however likely: names that differ or are half there need more."""
    if not NEVER_UNASKED.isdisjoint(pieces):
        return False
    if beside_the_name(pieces, weights=weights) < BESIDE_A_NAME:
        return False
    if "source shared" in pieces and not is_one_in_a_list(pieces):
        return False  # whoever keeps one list knows whom it names twice better than a likeness does
    if OWN.isdisjoint(pieces):
        is_anybodys = pieces[0] in HALF_NAMES | NEARLY
        if "role other" in pieces or (is_anybodys and not HOUSEHOLDS.isdisjoint(pieces)):
            return False  # namesakes at one firm, or a brother on the house's line
    if pieces[0] in NEARLY and "number other near" in pieces:
        return False
    if pieces[0] in HALF_NAMES:
        return personal(pieces, weights=weights) >= BESIDE_A_HALF
    if pieces[0] in OTHER_NAMES:
        corroborating = {
            piece for piece in pieces if piece.startswith(PERSONAL) and weights.pieces.get(piece, 0.0) >= CORROBORATING
        }
        return len(corroborating) > 1 and not BIRTHDAYS.isdisjoint(corroborating)
    return True


def is_one_in_a_list(pieces: tuple[str, ...]) -> bool:
    """Tell whether two of one list may be merged unasked: for what is their own, or the same name, firm and role.

    A number beside an address may be the house's, where twins live who are called nearly alike.
    """
    if pieces[0] == "name same":
        is_job = "role same" in pieces and "name turned" not in pieces and not SMALL_FIRMS.isdisjoint(pieces)
        return not OWN.isdisjoint(pieces) or (is_job and not any(" other " in piece for piece in pieces))
    own = OWN - {"number own fits"} if any(piece.startswith("place same") for piece in pieces) else OWN
    return pieces[0] in ONE_NAME and not own.isdisjoint(pieces)


def beside_the_name(pieces: tuple[str, ...], *, weights: Weights) -> float:
    """Weigh what speaks for two beside their name: a name alone is a namesake's, however rare it is.

    No book makes more of it here than was learned, lest another number or firm come to speak for somebody.
    """
    beside = [piece for piece in pieces if not piece.startswith(OF_THE_NAME)]
    return sum(max(0.0, min(weights.pieces.get(piece, 0.0), LEARNED.pieces.get(piece, 0.0))) for piece in beside)


def personal(pieces: tuple[str, ...], *, weights: Weights) -> float:
    """Weigh what is somebody's own, and not their firm's."""
    return sum(max(0.0, weights.pieces.get(piece, 0.0)) for piece in pieces if piece.startswith(PERSONAL))


def is_told_apart(pieces: tuple[str, ...]) -> bool:
    """Tell whether two stand in one list with a profile page each: a network has one for everybody."""
    return pieces[-1] != "source apart" and any(piece.startswith("page other") for piece in pieces)
