"""What to say after a talk or an ask: thanks, one reminder, an update."""

from wellmet.core.people import Relationship

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
    """Thank for help, with what was learned."""
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
                f"What stays with me: {known.learned}.",
                f"What I take away: {known.learned}.",
                f"This will stay with me: {known.learned}.",
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


def follow_up(known: Facts, situation: Situation) -> tuple[Line, ...]:
    """Remind once, and leave it at that."""
    where = f"openings at {known.employer}" if known.employer else "openings with you"
    about = where if situation.relationship is Relationship.EMPLOYER else f"{known.minutes} minutes of your advice"
    said = line(
        "said",
        f"A little while ago I got in touch to ask about {where}, and I am still interested."
        if situation.relationship is Relationship.EMPLOYER
        else f"A little while ago I asked you for {about}.",
        f"I am coming back to my earlier question about {about}.",
        f"This is a small reminder of my question about {about}.",
    )
    still = line(
        "still",
        "Would it suit you better now, or at some later time?",
        "Would another time be easier for you?",
        "Is there a better time, or a better person to ask?",
    )
    out = line(
        "out",
        "If not, there is no need to reply, and I will let it rest.",
        "If it does not suit you, no reply is needed.",
        "If not, that is perfectly all right, and I will not ask again.",
        rank=1,
    )
    return (line("link", *known.links), said, exploring(known, rank=2), still, out, thanks())


def update(known: Facts, situation: Situation) -> tuple[Line, ...]:
    """Tell how it went, and ask nothing."""
    said = line(
        "said",
        "You were kind enough to help me, so here is a short update.",
        "I would like to tell you how things stand.",
        "Here is how things have gone since we were last in touch.",
    )
    learned = line(
        "learned",
        *(
            (f"What came of it: {known.learned}.", f"The news: {known.learned}.", f"In short: {known.learned}.")
            if known.learned
            else (
                "I am following it up step by step.",
                "I am still on my way, one step at a time.",
                "My search goes on, a little wiser than before.",
            )
        ),
    )
    nothing = line(
        "nothing",
        "Nothing is needed from you; I only wanted you to know.",
        "There is no need to answer; I just wanted to tell you.",
        "This asks nothing of you; I thought that you might like to hear.",
        rank=2,
    )
    thanks = line("thanks", "Thank you again.", "Thank you once more.", "With thanks for your part in it.", rank=1)
    return (said, learned, nothing, thanks)
