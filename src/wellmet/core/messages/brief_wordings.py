"""What to say where there is room for two or three short sentences: LinkedIn notes, texts and voicemails."""

from wellmet.core.people import Purpose

from .after_wordings import news
from .facts import Facts
from .lines import Line, line
from .values import Situation

__all__ = ["notes", "voicemails"]

SHORT = 80


def notes(known: Facts, situation: Situation, *, purpose: Purpose) -> tuple[Line, ...]:
    """Give the lines of a note or text, between greeting and name."""
    asked, out = line("ask", *_asked(known, situation, purpose)), line("out", *_out(purpose), rank=3)
    if not purpose.asks_for_something:
        return (asked,)
    link = line("link", *known.links, rank=1)
    about = line("about", _looking(known, situation) if purpose is not Purpose.FOLLOW_UP else "", rank=2)
    return (link, about, asked, out)


def voicemails(known: Facts, situation: Situation, *, purpose: Purpose) -> tuple[Line, ...]:
    """Give the lines of a voicemail, between name and number at the start and at the end."""
    link = line("link", *known.links, rank=2)
    said = line("said", *_said(known, situation, purpose))
    after = line(
        "after",
        "I will try again another day, so there is no need to call back.",
        "No need to call back; I will call once more.",
        "I will call again; please do not trouble to call back.",
        rank=1,
    )
    if not known.phone:
        after = line(
            "after",
            "I will call you again in a few days.",
            "I will try you again in a few days.",
            "I will call once more in a few days.",
        )
    return (link, said, after) if purpose.asks_for_something else (said,)


def _looking(known: Facts, situation: Situation) -> str:
    if not known.is_sought_known:
        return ""
    return (
        f"I am looking for {known.sought}." if situation.relationship.is_personal else f"I am exploring {known.sought}."
    )


def _asked(known: Facts, situation: Situation, purpose: Purpose) -> tuple[str, ...]:
    minutes = known.minutes
    where = f"at {known.employer}" if known.employer else "with you"
    who = f"somebody at {known.goal}" if known.goal else "somebody who could advise me"
    return {
        Purpose.ADVICE: (
            f"Could I ask your advice for {minutes} minutes, whenever suits you? A no is fine.",
            f"May I have {minutes} minutes of advice, when it suits you? No pressure.",
            f"Would {minutes} minutes of advice be possible, at a time that suits you? No is fine.",
            f"Would you give me {minutes} minutes of advice, whenever suits you? A no is fine.",
        ),
        Purpose.REFERRAL: (
            "Whom should I talk to, to learn more? A no is fine.",
            "Who else would you talk to in my place? No pressure.",
            "Can you think of somebody I should talk to? No pressure.",
            "Does anybody come to mind whom I should ask? A no is fine.",
        ),
        Purpose.INTRODUCTION: (
            f"Would you introduce me to {who}? A no is fine.",
            f"Could you put me in touch with {who}? No pressure.",
            f"Might you introduce me to {who}? Only if you like.",
        ),
        Purpose.OPENINGS: (
            "Do you know of an opening, or of somebody I should ask?",
            "Have you heard of an opening, or do you know whom I should ask?",
            "Does an opening come to mind, or a person to ask?",
        ),
        Purpose.EMPLOYER: (
            f"I am interested in openings {where}. Whom should I talk to?",
            f"I am interested in openings {where}. May I ask you about them?",
            f"I would like to ask about openings {where}. Are you the right person?",
        ),
        Purpose.THANKS: _grateful(known, situation),
        Purpose.FOLLOW_UP: _reminded(known, situation),
        Purpose.UPDATE: _reported(known, situation),
    }[purpose]


def _reminded(known: Facts, situation: Situation) -> tuple[str, ...]:
    asked = known.question
    if situation.asked in {Purpose.OPENINGS, Purpose.REFERRAL} and situation.relationship.is_personal:
        return (
            f"I am coming back to {asked}. Has anything come to mind?",
            f"Coming back to {asked}: has anything come to mind?",
            f"A small reminder of {asked}. Does anything come to mind?",
        )
    return (
        f"I am coming back to {asked}. Would another time suit you better?",
        f"Coming back to {asked}: is there a better time?",
        f"A small reminder of {asked}. Is there a better time?",
    )


def _grateful(known: Facts, situation: Situation) -> tuple[str, ...]:
    if situation.after_no:
        return (
            "Thank you for letting me know, and for your time. I wish you well.",
            "Thank you for telling me, and for your time. All good wishes to you.",
            "Many thanks for letting me know, and for your time. I wish you all the best.",
        )
    plainly = (
        "Thank you very much for your help. I will let you know how it goes.",
        "Thank you for your time and help; I am grateful.",
        "Many thanks for your help. It means a lot to me.",
    )
    return (
        (f"Thank you for your help. I will remember this: {known.learned}.", *plainly)
        if 0 < len(known.learned) <= SHORT
        else plainly
    )


def _reported(known: Facts, situation: Situation) -> tuple[str, ...]:
    return tuple(f"{each} Thank you." for each in news(known, situation))


def _out(purpose: Purpose) -> tuple[str, ...]:
    if purpose is Purpose.FOLLOW_UP:
        return ("If not, no reply is needed.", "If it does not suit, that is fine.", "No need to reply if not.")
    return ("Thank you!", "Many thanks.", "Thank you.")


def _said(known: Facts, situation: Situation, purpose: Purpose) -> tuple[str, ...]:
    where = f"at {known.employer}" if known.employer else "with you"
    who = f"somebody at {known.goal}" if known.goal else "somebody who could advise me"
    return {
        Purpose.ADVICE: (
            f"I would like to ask for {known.minutes} minutes of your advice, whenever it suits you; a no is fine.",
            f"My question is whether you have {known.minutes} minutes of advice for me, at a time that"
            f" suits you. No pressure.",
            f"I am calling to ask for {known.minutes} minutes of advice, when it suits you. If not, that is fine.",
        ),
        Purpose.REFERRAL: (
            "I would like to ask whom else I should talk to. A no is fine.",
            "My question is who else could advise me. If nobody comes to mind, that is fine.",
            "I am calling to ask whom you would talk to in my place. No pressure.",
        ),
        Purpose.INTRODUCTION: (
            f"I would like to ask whether you might introduce me to {who}. A no is fine.",
            f"My question is whether you could put me in touch with {who}. No pressure.",
            f"I am calling to ask for an introduction to {who}, if you feel comfortable with it.",
        ),
        Purpose.OPENINGS: (
            f"I am looking for {known.sought}, and wonder whether you know of an opening or of somebody to ask.",
            f"My news is that I am looking for {known.sought}. Perhaps you know of an opening, or whom to ask.",
            f"I am calling because I am looking for {known.sought}, and you may know of an opening.",
        ),
        Purpose.EMPLOYER: (
            f"I am interested in openings {where}, and would like to know whom to talk to.",
            f"I am calling about openings {where}, because I am interested in work there."
            if known.employer
            else "I am calling about openings, because I am interested in working with you.",
            f"I would like to ask about openings {where}.",
        ),
        Purpose.THANKS: (
            "Thank you for letting me know, and for your time. I wish you well.",
            "I am calling to thank you for letting me know, and for your time. I wish you well.",
            "I only wanted to say thank you for your answer and for your time. I wish you well.",
        )
        if situation.after_no
        else (
            "I am calling to thank you for your help.",
            "I only wanted to say thank you for your help.",
            "This is just to thank you for your time and your help.",
        ),
        Purpose.FOLLOW_UP: (
            f"I am coming back to {known.question}. If it does not suit, that is fine.",
            f"This is a small reminder of {known.question}. A no is fine.",
            f"I would like to come back to {known.question}. If it does not suit, that is fine.",
        ),
        Purpose.UPDATE: _reported(known, situation),
    }[purpose]
