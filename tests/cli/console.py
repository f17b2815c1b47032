"""Running commands as a user does, in this process and on the test database."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result
from tests import world

from wellmet.cli.main import cli


def run(*arguments: str, input: str | bytes | None = None, now: str = world.NOW.isoformat()) -> Result:
    """Run one command; what a rule or the input forbids is in its exit code."""
    result = CliRunner().invoke(cli, ["--now", now, *arguments], input=input)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def answer(*arguments: str, code: int = 0, input: str | bytes | None = None, now: str = world.NOW.isoformat()) -> Any:
    """Run a command with --json, expect its exit code, and give the one document on standard output."""
    result = run(*arguments, "--json", input=input, now=now)
    assert result.exit_code == code, result.output
    return json.loads(result.stdout)


def profile(folder: Path) -> Path:
    """Ada's profile as a JSON Resume."""
    path = folder / "me.json"
    path.write_text(
        json.dumps(
            {
                "basics": {
                    "name": "Ada Byron",
                    "email": "ada@example.org",
                    "phone": "+1 503 555 0100",
                    "location": {"city": "Port Calder", "countryCode": "US"},
                },
                "work": [{"name": "Bayline Foods", "position": "Shift lead", "startDate": "2019-04"}],
                "skills": [{"name": "forklift"}, {"name": "WMS"}],
                "wellmet": {
                    "seeks": ["warehouse shift lead"],
                    "town": "Port Calder",
                    "employers": ["Harbor Logistics", "Pier Nine"],
                    "hours": 5,
                    "confidence": 5,
                },
            }
        )
    )
    return path
