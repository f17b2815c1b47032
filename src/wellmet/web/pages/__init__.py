"""Values into words: what a template gets is frozen, and holds nothing but text to show."""

from . import style, today

__all__ = ["style", "today"]
