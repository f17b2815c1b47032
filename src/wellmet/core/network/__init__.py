"""Ties, chains, circles and routes: who knows whom, and who can reach whom through people who may be asked."""

from .chains import Chain, Link, chains
from .circles import Circle, CircleKind, circles
from .routes import Net, Route, Step, routes, steps
from .ties import USUAL, Place, Places, Source, Tie, joint, pair, ties_of

__all__ = [
    "USUAL",
    "Chain",
    "Circle",
    "CircleKind",
    "Link",
    "Net",
    "Place",
    "Places",
    "Route",
    "Source",
    "Step",
    "Tie",
    "chains",
    "circles",
    "joint",
    "pair",
    "routes",
    "steps",
    "ties_of",
]
