"""Values into words: what a template gets is frozen, and holds nothing but text to show."""

from . import imports, messages, network, style, today

__all__ = ["imports", "messages", "network", "style", "today"]
