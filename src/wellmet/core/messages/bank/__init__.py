"""The bank of sentences: what can be said, as data, by part of a message, circumstance, voice and facts."""

from .outlines import aside_outlines, body_outline, note_to_forward, subject_part
from .parts import Part

__all__ = ["Part", "aside_outlines", "body_outline", "note_to_forward", "subject_part"]
