"""Values into words: what a template gets is frozen, and holds nothing but text to show."""

from . import imports, listing, meetings, messages, network, person, profile, settings, style, today

__all__ = ["imports", "listing", "meetings", "messages", "network", "person", "profile", "settings", "style", "today"]
