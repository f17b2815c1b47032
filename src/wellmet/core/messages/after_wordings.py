"""What to say after a talk or an ask: thanks, one reminder, an update."""

from wellmet.core.people import Purpose, Relationship

from .facts import Facts
from .lines import Line, line
from .values import Situation

__all__ = ["exploring", "follow_up", "thank", "thanks", "update"]


def exploring(known: Facts, *, rank: int = 1) -> Line:
    """Say which work is looked into."""
    if not known.is_sought_known:
        return line(
            "exploring",
            "I am finding out which work would suit me next.",
            "I am thinking about my next step at work.",
            "I am working out where my working life should go next.",
            rank=rank,
        )
    return line(
        "exploring",
        f"I am exploring {known.sought}.",
        f"I would like to understand {known.sought} better.",
        f"I am looking into {known.sought}.",
        rank=rank,
    )


def thanks() -> Line:
    """Close with thanks."""
    return line(
        "thanks",
        "Thank you for reading this.",
        "Thank you either way.",
        "Many thanks, whatever you decide.",
        rank=5,
        paragraph=2,
    )


def thank(known: Facts, situation: Situation) -> tuple[Line, ...]:
    """Thank for help, with what was learned; after a no, for the answer alone."""
    if situation.after_no:
        return _thank_after_no()
    said = line(
        "thank",
        "Thank you very much for your help.",
        "Thank you for your time and your help.",
        "I want to thank you for your help.",
    )
    learned = line(
        "learned",
        *(
            (
                f"I will remember this: {known.learned}.",
                f"This has stayed with me: {known.learned}.",
                f"I took this away with me: {known.learned}.",
            )
            if known.learned
            else ("It means a lot to me.", "I am glad that I asked you.", "I am truly grateful for it.")
        ),
    )
    after = line(
        "after",
        "I will let you know how it goes.",
        "I will tell you what comes of it.",
        "You will hear from me how it goes on.",
        rank=2,
    )
    back = line(
        "back",
        "And if I can ever be of use to you, please say so.",
        "If there is something I can do for you one day, I will gladly do it.",
        "I hope I can return the kindness one day.",
        rank=3,
    )
    return (said, learned, after, back)


def _thank_after_no() -> tuple[Line, ...]:
    said = line(
        "thank",
        "Thank you for letting me know, and for your time.",
        "Thank you for your time, and for letting me know.",
        "Thank you for telling me, and for the time you took.",
    )
    wish = line("wish", "I wish you well.", "I wish you all the best.", "All good wishes to you.")
    return (said, wish)


def follow_up(known: Facts, situation: Situation) -> tuple[Line, ...]:
    """Remind once of what was asked, and leave it at that."""
    said = line(
        "said",
        f"I am coming back to {known.question}.",
        f"I would like to come back to {known.question}.",
        f"This is a small reminder of {known.question}.",
    )
    out = line(
        "out",
        "If not, there is no need to reply, and I will let it rest.",
        "If it does not suit you, no reply is needed.",
        "If not, that is perfectly all right, and I will not ask again.",
        rank=1,
    )
    return (line("link", *known.links), said, _still_looking(known, situation), _still(situation), out, thanks())


def _still_looking(known: Facts, situation: Situation) -> Line:
    if not situation.relationship.is_personal and situation.relationship is not Relationship.EMPLOYER:
        return exploring(known, rank=2)
    verb = "looking for" if situation.relationship.is_personal else "interested in"
    return line("exploring", f"I am still {verb} {known.sought}." if known.is_sought_known else "", rank=2)


def _still(situation: Situation) -> Line:
    if situation.asked in {Purpose.OPENINGS, Purpose.REFERRAL} and situation.relationship.is_personal:
        return line(
            "still",
            "Has anything come to mind since?",
            "Has anybody or anything come to mind?",
            "Does anything come to mind?",
        )
    return line(
        "still",
        "Would it suit you better now, or at some later time?",
        "Would another time be easier for you?",
        "Is there a better time, or a better person to ask?",
    )


def update(known: Facts, situation: Situation) -> tuple[Line, ...]:
    """Tell how it went in one sentence, thank once, and ask nothing."""
    nothing = line(
        "nothing",
        "There is nothing you need to do.",
        "There is no need to answer.",
        "No reply is needed.",
        rank=2,
    )
    return (line("said", *news(known, situation)), _once(situation), nothing)


def news(known: Facts, situation: Situation) -> tuple[str, ...]:
    """Tell what is known to have happened: whom one talked with, what came of it, or that the search goes on."""
    if known.talked_with:
        name = known.talked_with
        return (
            f"I wanted to tell you that I have talked with {name}.",
            f"I wanted to let you know that I have talked with {name}.",
            f"A short update: I have talked with {name}.",
        )
    if known.learned:
        return (
            f"I wanted to tell you what came of it: {known.learned}.",
            f"I wanted to let you know what came of it: {known.learned}.",
            f"This is what has come of it so far: {known.learned}.",
        )
    if situation.asked is Purpose.ADVICE:
        return (
            "I wanted to tell you that I followed up on your advice.",
            "I wanted to let you know that I followed up on your advice.",
            "A short update: I followed up on your advice.",
        )
    search = f"my search for {known.sought}" if known.is_sought_known else "my search"
    return (
        f"I wanted to tell you that {search} goes on.",
        f"I wanted to let you know that {search} goes on.",
        f"A short update: {search} goes on.",
    )


def _once(situation: Situation) -> Line:
    is_known = bool(situation.talked_with or situation.learned or situation.asked)
    return (
        line(
            "thanks", "Thank you for your part in it.", "Thank you for your help with it.", "I thank you for your help."
        )
        if is_known
        else line("thanks", "Thank you.", "Many thanks.", "Thank you for your interest.")
    )
