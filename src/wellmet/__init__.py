"""Wellmet: find work through people, on your own computer, in private."""

__version__ = "0.1.0"
__all__ = ["__version__"]
