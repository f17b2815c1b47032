"""Whether the draft fishes for secrets, offers money or hands over papers (rules CON-01, RCP-02, SAF-02)."""

import re
from collections.abc import Iterator

from wellmet.core.people import Expression

from .reading import Check, Hit, Reading, doubted, everywhere

__all__ = ["SAFETY"]

SECRETS = Expression(
    r"\b(?:client|customer|supplier|donor|patient|price|pricing) (?:lists?|data(?:base)?|books?"
    r"|records?)\b(?! (?:clerk|software|work|manager|skills))"
    r"|\b(?:trade secrets?|confidential|proprietary|inside(?:r)? (?:information|info|knowledge|track)|off"
    r" the record|under nda|internal (?:figures|numbers|plans|documents|budget|data|memo))\b"
    r"|\b(?:who|how many|anyone|people|staff|is anybody|are you|will there"
    r" be)\b[^.?!;]{0,25}\b(?:(?:getting |being |be )?(?:laid off|fired|made redundant|let go|sacked)"
    r"|lay-?offs|redundanc\w+)\b"
    r"|\b(?:how much|what) (?:do|does|did) (?:you|he|she|they|your \w+|the \w+) (?:make|earn|get paid"
    r"|charge|pay)\b|\bwhat(?:'s| is| are) your (?:salary|pay|wages?|bonus|income|margins?|profits?"
    r"|revenue|rates?)\b|\byour (?:own )?(?:salary|paycheck|pay packet|profit margins?|biggest accounts?"
    r"|biggest clients?)\b"
    r"|\b(?:unannounced|unreleased|unpublished|secret|upcoming) (?:products?|launch\w*|plans?|deals?"
    r"|mergers?|acquisitions?|contracts?|bids?|figures|results)\b"
    r"|\b(?:your (?:company|firm|employer)(?:'s)?|their|the firm's) (?:profit|margins?|revenue|next"
    r" (?:product|deal|move)|bid|pricing|budget|source code|recipe|formula)\b",
    re.I,
)
PUBLIC = Expression(r"\b(?:not|nothing|without|never|no|don't|avoid|range|usual(?:ly)?|typical(?:ly)?|public)\b", re.I)
PAYMENT = Expression(
    r"(?<!\w)(?:pay|paying|give|offer|offering|send|wire|reward|split|cut|compensate|tip|slip|commission"
    r"|bonus|finder's fee|gift card|cash|money|voucher|percent|%|[$€£]\s?\d+)[^.?!;]{0,60}"
    r"\b(?:introduc\w+|referr\w+|refer me|recommend\w*|good word|help(?:ing)? me (?:get|find|land)"
    r"|get(?:ting)? me (?:in|an?|hired)|forward(?:ing)? my|interview for me|a lead|leads)\b",
    re.I,
)
PAID_FIRST = Expression(
    r"\b(?:introduc\w+|referr\w+|refer me|recommend\w*|good word|hire me|get me (?:in|hired|an?))\b[^.?!;]{0,40}"
    r"(?:\b(?:bonus|commission|finder's fee|gift card|cash|reward|voucher|payment|in return for (?:money"
    r"|\w*\d))\b|[$€£]\s?\d+|\d+\s?(?:dollars|euros|pounds|percent|%))"
    r"|\bsplit the (?:\w+ )?bonus\b|\bfinder's fee\b",
    re.I,
)
MONEY = Expression(
    r"pay|reward|split|cut\b|compensat|tip\b|commission|bonus|fee|gift card|cash|money|voucher|percent|%"
    r"|[$€£]\s?\d|slip you",
    re.I,
)
KIND = Expression(
    r"\b(?:pay(?:ing)? (?:attention|a visit|back|it forward)|i (?:do not|don't|would never|won't|cannot"
    r"|can't) (?:pay|offer)|pay for (?:the|your|our|a) (?:coffee|tea|lunch))\b|\bbuy (?:you |the )?(?:a"
    r" )?(?:coffee|tea|lunch)\b",
    re.I,
)
PAPERS = Expression(
    r"\b(?:pay|send|transfer|wire|deposit|cover|charge)(?:ing|s)?\b[^.?!;]{0,25}\b(?:(?:registration"
    r"|application|processing|training|admin(?:istration|istrative)?|placement|visa|background[- ]check"
    r"|starter kit|equipment|upfront|up-front|joining|onboarding|enrol?lment|agency) (?:fees?|costs?"
    r"|charges?|deposit|payment)|fees? (?:up ?front|in advance|first)|deposit (?:for|to secure|first))\b"
    r"|\b(?:send|give|share|provide|text|email|e-mail|forward|attach(?:ed)?|enclose(?:d)?|here (?:is|are)"
    r"|here's|need|submit|confirm|tell (?:me|us)"
    r"|(?:my|your)(?! passport\b(?! (?:number|copy|scan|photo|details))))\b[^.?!;]{0,25}"
    r"\b(?:bank (?:account|details|information|info|number|login)|account (?:number|details)|routing"
    r" number|sort code|iban|social security(?: number)?|ssn|national insurance number|passport(?:"
    r" (?:number|copy|scan|photo|details))?|credit[- ]card(?: number| details)?|debit[- ]card|card"
    r" (?:number|details)|(?:id|identity)(?:[- ]card)?(?: (?:number|card|copy|scan|documents?))|driver'?s"
    r" licen[cs]e number|pin(?: code| number)|tax id|mother's maiden name|one-time (?:code|password)|password)\b"
    r"|\b(?:western union|moneygram|gift cards? (?:codes?|numbers?)|crypto wallet|bitcoin)\b",
    re.I,
)
PAPER_CUES = (
    "fee cost charge deposit payment bank account routing sort iban social ssn insurance passport card identity"
    " licen pin tax maiden one-time password western moneygram crypto bitcoin"
).split()
ID = Expression(r"\bid\b", re.I)
WARNING = Expression(r"\b(?:never|don't|do not|not|without|lost|renew\w*|forgot|stolen)\b", re.I)


def fishes_for_secrets(reading: Reading) -> Iterator[Hit]:
    """Find questions for what somebody must keep to themselves (rule CON-01)."""
    yield from doubted(reading, _unless(reading, "CON-01", SECRETS, PUBLIC), "secret")


def offers_money(reading: Reading) -> Iterator[Hit]:
    """Find money or gifts offered for a referral; a coffee is fine (rule RCP-02)."""
    # One quick look first: most drafts have no word of money in them.
    for expression in (PAYMENT, PAID_FIRST) if MONEY.search(reading.words) else ():
        hits = (
            hit
            for hit in _unless(reading, "RCP-02", expression, KIND)
            if MONEY.search(reading.words, hit.start, hit.end)
        )
        yield from doubted(reading, hits, "money")


def hands_over_papers(reading: Reading) -> Iterator[Hit]:
    """Find fees, identity numbers and bank details (rule SAF-02)."""
    lowered = reading.words.lower()
    if any(cue in lowered for cue in PAPER_CUES) or ID.search(lowered):
        yield from doubted(reading, _unless(reading, "SAF-02", PAPERS, WARNING), "papers")


def _unless(reading: Reading, rule: str, expression: Expression, excuse: Expression) -> Iterator[Hit]:
    """Yield what the expression matches, unless the words up to its end in that sentence excuse it."""
    for hit in everywhere(reading, rule, expression):
        begin = max(reading.words.rfind(mark, 0, hit.start) for mark in ".?!;\n") + 1
        if not excuse.search(reading.words, begin, hit.end):
            yield hit


SAFETY: tuple[Check, ...] = (fishes_for_secrets, offers_money, hands_over_papers)
