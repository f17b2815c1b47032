"""The months of the guide are what the commands really answer; `make docs` writes all three anew."""

import subprocess
import sys
from pathlib import Path

from tests.processes import surroundings

ROOT = Path(__file__).resolve().parent.parent


def test_a_month_in_the_guide_is_what_the_commands_answer() -> None:
    # One of the three, as each costs the time of a hundred commands.
    command = [sys.executable, str(ROOT / "scripts" / "guide_months.py"), "--check", "nurse"]
    done = subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_month_has_its_page() -> None:
    worlds = {path.stem for path in (ROOT / "scripts" / "months").glob("*.txt")}
    pages = {path.stem.removeprefix("a-month-as-a-") for path in (ROOT / "docs" / "guide").glob("a-month-as-*.md")}
    assert worlds
    assert worlds == pages
