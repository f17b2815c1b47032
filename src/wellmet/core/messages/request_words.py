"""Words from which the patterns of job requests are built."""

import re
from dataclasses import dataclass

from wellmet.core.people import Expression

__all__ = [
    "BOSS",
    "COLLECTIVE",
    "CV",
    "FILLER",
    "JOB",
    "NOT_IN_A_DIARY",
    "OPENING",
    "PERSON",
    "TARGET",
    "WANTS",
    "WHEN",
    "WORKERS",
    "YOURS",
    "Pattern",
    "asks",
]

CV = r"(?:cv|c\.v\.|r[eé]sum[eé]|curriculum vitae)"
OPENING = (
    r"(?:(?:job |career |employment |staff )?(?:vacanc(?:y|ies)|openings?)|(?:job|employment|career)"
    r" opportunit(?:y|ies)"
    r"|positions?|roles?(?! model)|jobs?|posts?|employment|apprenticeships?|internships?|traineeships?"
    r"|trial shifts?|shifts?"
    r"|work (?:for me|going|available|at your|in your|on your|with you)|opportunit(?:y|ies) (?:for|at|in|with|on)\b"
    r"|(?:place|room|spot|slot|space)s? (?:on|in|at) your (?:team|staff|crew|company|firm|department)"
    r"|(?:place|room|spot|slot|space)s? for (?:me\b|one more|another|(?:someone|somebody|a person) (?:like|with|of)"
    r"|an? (?!coffee|chat|talk|meeting|call|walk|quick|short|quiet|drink|bite)\w+))"
    r"(?! (?:papers?|fairs?|market|descriptions?|titles?|ads?|adverts?|boards?|permits?|satisfaction|office|statements?"
    r"|patterns?|security|cent(?:re|er)|hunt|search|seekers?|specification|experience|sharing|rotation|work\b))"
)
PERSON = (
    r"(?!(?:\w*(?:computer|paper|letter|number|reminder|offer|order|answer|chapter|water|weather|other"
    r"|better|longer|further"
    r"|later|folder|printer|summer|winter|dinner|power|matter|center|filter|quarter|error|color|moment"
    r"|favor|minister))\b)"
    r"(?:\w+(?:er|or|ist|ian|ant|man|woman|hand|lead)s?|nurses?|cooks?|chefs?|clerks?|help|staff|people"
    r"|hands|aides?|hygienists?"
    r"|apprentices?|graduates?|pairs? of hands|someone|somebody|men|women|labou?r|crew)"
)
BOSS = (
    r"(?:boss|manager|hr\b|supervisor|foreman|director|head|owner|employer|colleagues in hr|team lead(?:er)?|principal)"
)
JOB = (
    r"(?:jobs?|work|positions?|placements?|vacanc(?:y|ies)|openings?|interviews?|shifts?|roles?"
    r"|trials?|internships?|apprenticeships?|employment|gigs?)"
)
NOT_IN_A_DIARY = (
    r"(?! (?:in|on|for|at) (?:your|the|a|an)? ?(?:\w+ )?(?:calendar|diary|schedule|agenda|week|call|chat"
    r"|talk|meeting|coffee)"
    r"| (?:on|this|next|for) (?:mon|tues|wednes|thurs|fri|satur|sun)day| (?:this|next) week| to (?:help"
    r"|advise|answer|judge|say))"
)
YOURS = r"(?:you\b(?! on\b| to\b)|your\b|yours\b|here\b|this (?:company|firm|shop|school|place)\b|(?-i:[A-Z])\w+)"
FILLER = r"(?:(?!about|on|for|of|how|to|in|with|advice|tips?|thoughts?|ideas?|experience|time)[\w'-]+ ){0,4}"
COLLECTIVE = (
    r"(?:team|staff|crew|company|firm|organi[sz]ation|department|practice|family|school|ward|kitchen|shop"
    r"|group|workforce"
    r"|faculty|office|ranks|business|unit|agency|studio|clinic)"
)
WANTS = (
    r"(?:would|'d|will|'ll)? ?(?:really |very much |dearly |also |so |be |am |'m )*"
    r"(?:love|like|want|wish|hope|hoping|dream|glad|happy|keen|eager|hono(?:u)?red|thrilled|delighted"
    r"|pleased|proud|ready|looking)"
)
WHEN = (
    r"(?:on|from|as early as|as soon as|this|next|right|straight|immediately|tomorrow|today|at once|any ?time|whenever"
    r"|monday|now|in (?:a|two|\d))"
)
TARGET = (
    r"(?:hr\b|human resources|personnel|manager|boss|foreman|recruit|team\b|whoever|department|hiring"
    r"|employer|owner|director"
    r"|supervisor|head of|principal|your (?:company|firm))"
)
WORKERS = (
    r"(?:people|staff|help|hands|someone|somebody|anyone|anybody|new \w+|more \w+|workers?|drivers?|nurses?"
    r"|(?:an? |another )?\w+(?:ers|ors|ists|ians|men|ants|cooks|hands|staff|graduates|apprentices))"
)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of asking.

    Without one of its `cues` in small letters it cannot match, which spares most searches; where `minds_questions`
    is set, 'how', 'what' or 'usually' make it a question about practice.
    """

    cues: tuple[str, ...]
    expression: Expression
    minds_questions: bool = False


def asks(cues: str, expression: str, *, minds_questions: bool = False) -> Pattern:
    """Make a pattern from its cues, parted by bars, and its expression."""
    return Pattern(tuple(cues.split("|")), Expression(expression, re.I), minds_questions)
