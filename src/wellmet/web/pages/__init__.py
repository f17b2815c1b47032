"""Values into words: what a template gets is frozen, and holds nothing but text to show."""

from . import (
    asks,
    backups,
    closeness,
    imports,
    listing,
    meetings,
    messages,
    network,
    person,
    portrait,
    profile,
    retention,
    settings,
    style,
    today,
)

__all__ = [
    "asks",
    "backups",
    "closeness",
    "imports",
    "listing",
    "meetings",
    "messages",
    "network",
    "person",
    "portrait",
    "profile",
    "retention",
    "settings",
    "style",
    "today",
]
