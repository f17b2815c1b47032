"""Rules about other people's names, about rhythm and about giving back."""

from .findings import Rule, Severity

__all__ = ["CADENCE", "RECIPROCITY", "REFERRALS"]

REFERRALS = (
    Rule(
        "REF-01",
        "A name only with permission",
        "There is no record that this person agreed to be mentioned to this reader.",
        "Ask them first ('May I say that you suggested I write?'), or leave the name out.",
        Severity.BLOCK,
        False,
        ("USU", "EDUB", "STAN"),
    ),
    Rule(
        "REF-02",
        "Do not overstate a referral",
        "Letting you use a name is not the same as recommending you.",
        "Say that they suggested you get in touch.",
        Severity.ERROR,
        True,
        ("SCIP",),
    ),
    Rule(
        "REF-03",
        "Lead with the connection",
        "What links you is the main reason to read on.",
        "Put the link in the subject or in the first two sentences.",
        Severity.WARN,
        True,
        ("SFU", "OTB", "NEU", "STAN"),
    ),
    Rule(
        "REF-04",
        "Both sides agree before an introduction",
        "Each of the two should have said yes before they find themselves in one message.",
        "Ask the one, then the other, and introduce them after both agreed.",
        Severity.BLOCK,
        False,
        ("DOI",),
    ),
    Rule(
        "REF-05",
        "Close the loop",
        "Whoever named somebody to you would like to hear what came of it, even if nothing did.",
        "Tell them in two lines.",
        Severity.WARN,
        True,
        ("NIFTY", "YALE", "GG10"),
    ),
    Rule(
        "REF-07",
        "Do not overload a helper",
        "A request is still open with them, or thanks are still owed.",
        "Thank them or tell them how it went before you ask again.",
        Severity.ERROR,
        True,
        ("NIFTY", "DOI"),
    ),
    Rule(
        "REF-08",
        "Do not carry private remarks",
        "What somebody told you about another person was told to you alone.",
        "Leave it out, and say only what they do for a living and how you were put in touch.",
        Severity.ERROR,
        True,
        ("NCDA", "SCIP"),
    ),
)

CADENCE = (
    Rule(
        "CAD-01",
        "Wait before a follow-up",
        "People answer when they can; an early reminder reads as pressure.",
        "Wait seven business days after a written message and three after a call.",
        Severity.BLOCK,
        True,
        ("DUKE-3B7", "SFU", "WIF"),
    ),
    Rule(
        "CAD-02",
        "Stop after the last follow-up",
        "Silence is an answer too.",
        "Let it rest for ninety days and turn to somebody else.",
        Severity.BLOCK,
        False,
        ("SFU", "WOOD", "DUKE-3B7", "STRIPO"),
    ),
    Rule(
        "CAD-03",
        "No means no",
        "They said no, or asked not to be contacted.",
        "Leave them in peace; there are others to ask.",
        Severity.BLOCK,
        False,
        ("GDPR21", "LI-UA", "DOI"),
    ),
    Rule(
        "CAD-05",
        "One cold request per employer at a time",
        "Colleagues compare notes, and several requests at once look like a mailing.",
        "Wait three business days before you write to a second person there.",
        Severity.ERROR,
        True,
        ("DUKE-3B7",),
    ),
    Rule(
        "CAD-07",
        "Thank within a day",
        "Thanks are warmest, and easiest to write, on the day after.",
        "Send them by tomorrow.",
        Severity.WARN,
        True,
        ("YALE", "SCHO", "BOLLES", "GG10"),
    ),
    Rule(
        "CAD-09",
        "End on time",
        "The time agreed on is a promise.",
        "Thank them, or ask whether they can go on.",
        Severity.WARN,
        True,
        ("SCHO", "CLARK", "LIQUI"),
    ),
    Rule(
        "CAD-10",
        "No mass mailing",
        "A message sent to many is written to nobody.",
        "Write to one person at a time.",
        Severity.BLOCK,
        True,
        ("LI-UA", "LI-LIMIT"),
    ),
)

RECIPROCITY = (
    Rule(
        "RCP-02",
        "No payment for a referral",
        "Money makes a favor a trade, and people then name others whom they hardly know.",
        "Offer thanks, news of what came of it, or a coffee.",
        Severity.ERROR,
        True,
        ("BOND", "FORM"),
    ),
)
