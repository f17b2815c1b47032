"""Values into words: what a template gets is frozen, and holds nothing but text to show."""

from . import asks, imports, listing, meetings, messages, network, person, profile, settings, style, today

__all__ = [
    "asks",
    "imports",
    "listing",
    "meetings",
    "messages",
    "network",
    "person",
    "profile",
    "settings",
    "style",
    "today",
]
