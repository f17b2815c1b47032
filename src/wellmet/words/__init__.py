"""Words for people: the one catalogue, which turns ids and numbers of the core into what a calm friend would say."""

from .chains import chain, coverage, nobody_to_ask
from .closeness import closeness
from .dues import due
from .employers import employer_likeness
from .forgetting import in_log, let_go
from .labels import channel, purpose, put_off, relationship
from .likeness import likeness
from .notes import note_refusals, note_remark, said_refusals
from .numbers import odds
from .reasons import reason
from .routes import first as first_step
from .routes import knowing, no_way, shut, step
from .sayings import approach, aside, ladder, source, voice
from .services import service
from .times import day, window

__all__ = [
    "approach",
    "aside",
    "chain",
    "channel",
    "closeness",
    "coverage",
    "day",
    "due",
    "employer_likeness",
    "first_step",
    "in_log",
    "knowing",
    "ladder",
    "let_go",
    "likeness",
    "no_way",
    "nobody_to_ask",
    "note_refusals",
    "note_remark",
    "odds",
    "purpose",
    "put_off",
    "reason",
    "relationship",
    "said_refusals",
    "service",
    "shut",
    "source",
    "step",
    "voice",
    "window",
]
