"""What to say for each purpose, in at least three wordings per sentence (METHOD.md, section 2.6)."""

from collections.abc import Callable

from wellmet.core.people import Channel, Purpose, Relationship

from .after_wordings import exploring, follow_up, thank, thanks, update
from .facts import Facts
from .lines import Line, line
from .values import Situation

__all__ = ["letters", "subjects"]

Slots = Callable[[Facts, Situation], tuple[Line, ...]]


def letters(known: Facts, situation: Situation, *, purpose: Purpose) -> tuple[Line, ...]:
    """Give the lines of a full message, between greeting and signature."""
    return FULL[purpose](known, situation)


def subjects(known: Facts, situation: Situation, *, purpose: Purpose) -> tuple[str, ...]:
    """Give the subject lines that suit; a permitted referrer comes first of all."""
    referrer = situation.referrer
    is_request = purpose in {Purpose.ADVICE, Purpose.REFERRAL} and not situation.relationship.is_personal
    if is_request and referrer is not None and referrer.may_use_name and known.links:
        name = " ".join(referrer.name.split())
        return (
            f"{name} suggested I contact you",
            f"Suggested by {name}: {known.minutes} minutes",
            f"A question, suggested by {name}",
        )
    place = known.goal or known.employer
    return {
        Purpose.ADVICE: (
            f"Asking for {known.minutes} minutes of advice",
            "A short question about your work",
            "Your advice on a question",
        ),
        Purpose.REFERRAL: ("Whom would you talk to?", "A question about people to meet", "Who else should I ask?"),
        Purpose.INTRODUCTION: (
            "Would you introduce me to somebody?",
            "Asking for an introduction",
            "A small request: an introduction",
        ),
        Purpose.OPENINGS: ("Looking for new work", "A question about openings", "My search for new work"),
        Purpose.EMPLOYER: (
            f"Interest in openings at {place}",
            f"A question about openings at {place}",
            f"Openings at {place}: a question",
        )
        if place
        else ("Interest in openings with you", "A question about openings", "Are there openings with you?"),
        Purpose.THANKS: ("Thank you for letting me know", "Thank you for your answer", "With thanks for your time")
        if situation.after_no
        else ("Thank you for your help", "Thank you for your time", "With thanks for your help"),
        Purpose.FOLLOW_UP: (
            "Following up on my message",
            "Coming back to my earlier message",
            "My earlier message to you",
        ),
        Purpose.UPDATE: ("A short update from me", "How it went, with thanks", "What has happened since"),
    }[purpose]


def _about_me(known: Facts, situation: Situation, *, rank: int = 2) -> Line:
    """Say who one is, to those who do not know it."""
    if situation.relationship is Relationship.CLOSE:
        return line("about", rank=rank)
    if not known.background:
        return line("about", *_strengths(known), rank=rank)
    return line(
        "about",
        f"{known.background}.",
        f"By way of background, {known.background}.",
        f"Let me add that {known.background}.",
        rank=rank,
    )


def _bring(known: Facts, situation: Situation) -> Line:
    is_said = known.background and situation.relationship is not Relationship.CLOSE
    return line("bring", *(_strengths(known) if is_said else ()), rank=4)


def _strengths(known: Facts) -> tuple[str, ...]:
    if not known.skills:
        return ()
    return (f"I can offer {known.skills}.", f"I bring {known.skills}.", f"My strengths include {known.skills}.")


def _news(known: Facts) -> Line:
    return line(
        "news",
        f"I am looking for {known.sought}.",
        f"I am now looking for {known.sought}.",
        f"I have started to look for {known.sought}.",
    )


def _hello(situation: Situation, known: Facts) -> tuple[Line, ...]:
    if situation.relationship is Relationship.DORMANT:
        return (_long_ago(situation), _place(known))
    if situation.channel is Channel.IN_PERSON:
        return ()  # the greeting has said it
    return (
        line("hello", "I hope you are well.", "I hope all is well with you.", "I hope all goes well for you.", rank=4),
    )


def _long_ago(situation: Situation) -> Line:
    if situation.channel.is_spoken:
        return line(
            "hello",
            "It has been a long time.",
            "It has been far too long.",
            "We have not spoken for a long time.",
            rank=2,
        )
    return line(
        "hello",
        "It has been a long time, and I hope you are well.",
        "It has been far too long since we spoke.",
        "We have not spoken for a long time; I hope all is well.",
        rank=2,
    )


def _place(known: Facts) -> Line:
    if not known.reminder:
        return line("place", rank=3)
    return line(
        "place",
        f"We know each other from {known.reminder}.",
        f"You may remember me from {known.reminder}.",
        f"You and I know each other from {known.reminder}.",
        rank=3,
    )


def _way_out(*, rank: int = 0, paragraph: int = 2) -> Line:
    return line(
        "out",
        "If it does not suit you, that is perfectly all right.",
        "No pressure at all: a no is fine.",
        "If you are too busy, I will understand.",
        "A no is perfectly fine, too.",
        rank=rank,
        paragraph=paragraph,
    )


def _no_idea(*, rank: int) -> Line:
    return line(
        "out",
        "If nothing comes to mind, that is perfectly all right.",
        "It is fine, of course, if nothing comes to mind.",
        "There is no hurry, and it is fine if nothing comes to mind.",
        rank=rank,
        paragraph=2,
    )


def _reason(known: Facts) -> Line:
    return line("reason", *known.reasons, rank=2)


def _link(known: Facts) -> Line:
    return line("link", *known.links)


def _not_a_job() -> Line:
    return line(
        "not a job",
        "I am not asking for a job, only for your advice.",
        "To be plain, this is about advice, not about a job.",
        "It is your advice I am after, not a job.",
        rank=1,
        paragraph=2,
    )


def _meeting(known: Facts) -> Line:
    minutes = known.minutes
    return line(
        "ask",
        f"Could we talk for {minutes} minutes, one morning or late one afternoon, or whenever it suits you?",
        f"Would you have {minutes} minutes for me, early or late in the week, or at any time that suits you better?",
        f"May I ask you for {minutes} minutes, by phone or over coffee, at a time that suits you?",
        f"Would {minutes} minutes be possible, this week or next, whenever suits you best?",
        paragraph=2,
    )


def _advice(known: Facts, situation: Situation) -> tuple[Line, ...]:
    if situation.relationship.is_personal:
        friendly = line(
            "ask",
            f"Could I ask your advice for {known.minutes} minutes, this week or next, whenever suits you?",
            f"Would you have {known.minutes} minutes to think it over with me, at a time that suits you?",
            f"May I have {known.minutes} minutes of your time for advice, whenever it is easy for you?",
            paragraph=2,
        )
        whom = line(
            "whom",
            "I would also like to hear whom else I should talk to.",
            "Perhaps you can also think of somebody I should talk to.",
            "And you may know whom else I should ask.",
            rank=3,
            paragraph=2,
        )
        return (
            *_hello(situation, known),
            _link(known),
            _news(known),
            _about_me(known, situation),
            friendly,
            whom,
            _way_out(rank=1),
        )
    question = line(
        "topic",
        "Above all I would like to hear which skills matter most in practice.",
        "I would mainly ask how you see the field, and what a newcomer should learn first.",
        "My main question is what you would learn first in my place.",
        rank=3,
        paragraph=2,
    )
    opening = (_link(known), exploring(known), _about_me(known, situation), _reason(known))
    return (*opening, _meeting(known), question, _not_a_job(), _way_out(), thanks())


def _referral(known: Facts, situation: Situation) -> tuple[Line, ...]:
    asked = line(
        "ask",
        "Who else do you think I should talk to, to learn more?",
        "Whom would you talk to in my place?",
        "Can you think of one or two people I should listen to?",
        paragraph=2,
    )
    permission = line(
        "permission",
        "If somebody comes to mind, may I say that you suggested it?",
        "If so, may I mention that you suggested it?",
        "And if you name somebody, may I say where I have the name from?",
        rank=2,
        paragraph=2,
    )
    if situation.relationship.is_personal:
        return (
            *_hello(situation, known),
            _news(known),
            _about_me(known, situation),
            asked,
            permission,
            _no_idea(rank=3),
            thanks(),
        )
    return (
        _link(known),
        exploring(known),
        _about_me(known, situation),
        _reason(known),
        asked,
        permission,
        _not_a_job(),
        _way_out(),
        thanks(),
    )


def _introduction(known: Facts, situation: Situation) -> tuple[Line, ...]:
    who = f"somebody at {known.goal}" if known.goal else "somebody who could advise me"
    opening = (
        (*_hello(situation, known), _news(known))
        if situation.relationship.is_personal
        else (_link(known), exploring(known))
    )
    asked = line(
        "ask",
        f"Would you be willing to introduce me to {who}?",
        f"Could you put me in touch with {who}?",
        f"Might you introduce me to {who}, if you feel comfortable with it?",
        paragraph=2,
    )
    consent = line(
        "consent",
        "Please ask them first, so that they are free to say no.",
        "Please make sure first that they would like it.",
        "It should be welcome to them as well, so please ask them first.",
        rank=2,
        paragraph=2,
    )
    purpose = line(
        "blurb",
        f"You may tell them that I would like {known.minutes} minutes of advice, at any time that suits them.",
        f"You could tell them that I am after {known.minutes} minutes of advice, whenever it suits them.",
        f"They should know that it is about {known.minutes} minutes of advice, at a time of their choice.",
        rank=1,
        paragraph=3,
    )
    return (*opening, _about_me(known, situation), asked, consent, purpose, _way_out(paragraph=3))


def _openings(known: Facts, situation: Situation) -> tuple[Line, ...]:
    asked = line(
        "ask",
        "Do you know of any openings that might fit, or of somebody I should talk to?",
        "Have you heard of an opening that might suit me, or do you know whom I should ask?",
        "Does an opening come to mind, or a person I should talk to?",
        paragraph=2,
    )
    mind = line(
        "mind",
        "Please keep me in mind if you hear of something.",
        "If you hear of something later, I would be glad of a word.",
        "And if something comes up later, please think of me.",
        rank=3,
        paragraph=2,
    )
    return (
        *_hello(situation, known),
        _news(known),
        _about_me(known, situation),
        _bring(known, situation),
        asked,
        mind,
        _no_idea(rank=2),
    )


def _employer(known: Facts, situation: Situation) -> tuple[Line, ...]:
    where = f"at {known.employer}" if known.employer else "with you"
    what = known.sought if known.is_sought_known else "work"
    interest = line(
        "interest",
        f"I am interested in {what} {where}, and I would like to ask about openings.",
        f"I am getting in touch because I am interested in {what} {where} and would like to ask about openings."
        if known.is_sought_known
        else f"I am getting in touch because I am interested in openings {where}.",
        f"I would like to ask about openings {where}; I am interested in {what}."
        if known.is_sought_known
        else f"I would like to ask about openings {where}.",
    )
    asked = line(
        "ask",
        "Is there an opening now or in the coming months, or is there somebody else I should ask?",
        "Could you tell me whether you expect an opening, and who looks after this?",
        "May I ask whether there is an opening, and whom I should talk to about it?",
        paragraph=2,
    )
    time = line(
        "time",
        "I am glad to call or come by whenever it suits you.",
        "I can call or come by at a time that suits you.",
        "For a talk, I will gladly fit in with your schedule.",
        rank=2,
        paragraph=2,
    )
    out = line(
        "out",
        "If there is nothing at present, a short line is plenty.",
        "If there is nothing just now, that is fine, of course.",
        "If not, I thank you for your time all the same.",
        rank=1,
        paragraph=2,
    )
    return (_link(known), interest, _about_me(known, situation, rank=1), _bring(known, situation), asked, time, out)


FULL: dict[Purpose, Slots] = {
    Purpose.ADVICE: _advice,
    Purpose.REFERRAL: _referral,
    Purpose.INTRODUCTION: _introduction,
    Purpose.OPENINGS: _openings,
    Purpose.EMPLOYER: _employer,
    Purpose.THANKS: thank,
    Purpose.FOLLOW_UP: follow_up,
    Purpose.UPDATE: update,
}
