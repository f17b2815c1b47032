"""Wellmet in processes of its own, as a person runs it."""

import os


def surroundings(**more: str) -> dict[str, str]:
    """This process's environment without its database: a test of the whole must not write into that of another."""
    return {name: value for name, value in os.environ.items() if name != "DATABASE_URL"} | more
