"""Wellmet in processes of its own, as a person runs it."""

import os


def surroundings(**more: str) -> dict[str, str]:
    """This process's environment without its database, and without what measures which lines are run.

    A test of the whole must not write into the database of another test; and the core is measured by tests that call
    it, since to measure each command as well makes it half as slow again.
    """
    ours = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return {name: value for name, value in ours.items() if not name.startswith("COVERAGE")} | more
