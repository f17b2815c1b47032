"""Write the guide's months: three invented seekers, 20 asks each, played through the command line on invented days.

With --check, tell whether the pages are what would be written; names of months restrict it to these. What comes of an
ask is in the world's file and nothing is drawn at random: who says "talked" talks on the day they are asked, and names
whom they name; thanks are given on the next working day; who does not reply is asked again when that falls due. One ask
a working day is made: the first suggestion.
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from textwrap import fill
from typing import Any

WORLDS = Path(__file__).resolve().parent / "months"
PAGES = Path(__file__).resolve().parent.parent / "docs" / "guide"
FIRST, ASKS = date(2026, 11, 2), 20  # a Monday
TOLD_WHOLE = 4  # days; later ones are told without reasons, to be readable


@dataclass(frozen=True, slots=True)
class Somebody:
    """An invented person: what the seeker knows of them, and what only the world knows."""

    name: str
    occupation: str
    employer: str
    relationship: str
    how_met: str
    ways: tuple[str, ...]
    outcome: str
    names: tuple[str, ...]


@dataclass(slots=True)
class Month:
    """One seeker's month as it is played."""

    said: dict[str, str]
    people: dict[str, Somebody]
    lines: list[str] = field(default_factory=list)
    thanks: list[tuple[str, str]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)


def read(path: Path) -> Month:
    """Read a world: lines of what the seeker says, then one line per person."""
    rows = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    said = dict(row.split(": ", 1) for row in rows if "|" not in row or row.startswith("work:"))
    people = [somebody(row) for row in rows if "|" in row and not row.startswith("work:")]
    return Month(said, {one.name: one for one in people})


def somebody(row: str) -> Somebody:
    """Read one person."""
    name, occupation, employer, relationship, met, ways, outcome, names = (cell.strip() for cell in row.split("|"))
    named = tuple(part.strip() for part in names.split(",")) if names else ()
    return Somebody(name, occupation, employer, relationship, met, tuple(filter(None, ways.split(","))), outcome, named)


def resume(said: dict[str, str]) -> dict[str, Any]:
    """Give the seeker as a JSON Resume."""
    employer, position, since = (part.strip() for part in said["work"].split("|"))
    many = {key: [part.strip() for part in said[key].split(";")] for key in ("seeks", "employers", "skills")}
    own = {"town": "Port Calder", "hours": int(said["hours"]), "confidence": int(said["confidence"])}
    return {
        "basics": {"name": said["name"], "location": {"city": "Port Calder", "countryCode": "US"}},
        "work": [{"name": employer, "position": position, "startDate": since}],
        "skills": [{"name": skill} for skill in many["skills"]],
        "wellmet": {"seeks": many["seeks"], "employers": many["employers"], **own},
    }


def run(*arguments: str, day: date, shown: Month | None = None) -> str:
    """Run one command on that morning, in this process, and note it where it is to be shown."""
    from click.testing import CliRunner

    from wellmet.cli.main import cli

    result = CliRunner().invoke(cli, ["--now", f"{day}T09:00+00:00", *arguments], catch_exceptions=False)
    if result.exit_code not in {0, 1}:
        raise SystemExit(f"{arguments}: {result.output}")
    if shown:
        words = " ".join(f'"{one}"' if " " in one else one for one in arguments)
        shown.lines += [f"$ wellmet {words}"]
        if arguments[0] != "refer":  # which shows the whole new person
            shown.lines += [result.output.rstrip()]
    return result.output


def bring_in(month: Month, *, day: date) -> None:
    """Fill in the profile, and write everybody down by hand."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(resume(month.said), file)
        file.flush()
        run("profile", "set", "--from", file.name, day=day)
    for number, one in enumerate(month.people.values()):
        values = {"employer": one.employer, "occupation": one.occupation, "relationship": one.relationship}
        if one.employer:
            values = {**values, "role": one.occupation}
        options = [part for key, value in values.items() if value for part in (f"--{key}", value)]
        options += ["--phone", f"+1 503 555 {100 + number:04}"] if "phone" in one.ways else []
        options += ["--email", f"{one.name.split()[-1].lower()}@example.org"] if "email" in one.ways else []
        run("add", one.name, "--how-met", one.how_met, *options, day=day)


def play(month: Month) -> None:
    """Play working days until enough asks are made."""
    day = FIRST
    bring_in(month, day=day)
    asked = 0
    while asked < ASKS and day < FIRST + timedelta(days=42):
        if day.weekday() < 5:
            month.lines += [f"\n### {day:%A}, {day:%B} {day.day}\n", "```text"]
            for name, channel in month.thanks:
                run("log", name, "--channel", channel, "--purpose", "thanks", "--outcome", "sent", day=day, shown=month)
            month.thanks = []
            follow_up(month, day=day)
            asked += ask(month, day=day, is_whole=asked < TOLD_WHOLE)
            month.lines += ["```"]
        day += timedelta(days=1)


def follow_up(month: Month, *, day: date) -> None:
    """Ask those once more for whom it is due."""
    for one in json.loads(run("due", "--days", "0", "--json", day=day) or "[]"):
        if one["what"] == "permission":
            settle(month, person=one, day=day)
        if one["what"] == "follow-up" and one["name"] in month.people:
            words = ("log", one["name"], "--channel", channel_of(month, one["name"]), "--purpose", "follow-up")
            run(*words, "--outcome", "sent", day=day, shown=month)


def settle(month: Month, *, person: dict[str, Any], day: date) -> None:
    """Ask somebody who gave a name whether they may be mentioned: in this world they say yes."""
    month.lines += [f"  (due: {person['text']} {person['name']} says yes.)"]
    named = month.people[month.people[person["name"]].names[0]]
    month.people[named.name] = replace(named, outcome="talked")
    run("refer", person["name"], named.name, "--may-use-name", "yes", day=day, shown=month)


def channel_of(month: Month, name: str) -> str:
    """Give the first way to reach somebody."""
    return next(iter(month.people[name].ways), "in-person")


def ask(month: Month, *, day: date, is_whole: bool) -> bool:
    """Ask the first who is suggested, and note what comes of it; tell whether there was anybody."""
    found = json.loads(run("next", "--count", "1", "--json", day=day))["suggestions"]
    if not found:
        run("next", "--count", "1", day=day, shown=month)
        return False
    (one,) = found
    told = run("next", "--count", "1", day=day).split("\n\n")[0]
    month.lines += ["$ wellmet next --count 1", told if is_whole else shortened(told)]
    other = month.people[one["name"]]
    outcome = "sent" if other.outcome == "no-reply" else other.outcome
    knew = ("--knew-someone", "yes" if other.names else "no") if outcome == "talked" else ()
    words = ("log", one["name"], "--channel", one["channel"], "--purpose", one["purpose"], "--outcome", outcome)
    run(*words, *knew, day=day, shown=month)
    month.counts[other.outcome] = month.counts.get(other.outcome, 0) + 1
    if outcome == "talked":
        month.thanks.append((one["name"], one["channel"]))
        if other.names:
            refer(month, other=other, day=day)
    return True


def shortened(told: str) -> str:
    """The suggestion with the first of the reasons for, and the first against."""
    first, *others = told.splitlines()
    marks = [next((line for line in others if line.strip().startswith(mark)), "") for mark in ("+", "-")]
    return "\n".join(filter(None, (first, *marks)))


def refer(month: Month, *, other: Somebody, day: date) -> None:
    """Note whom somebody named, who becomes one of the people of this world."""
    name, role, employer, may = other.names
    if name in month.people:
        return
    met = Somebody(name, role, employer, "referred", "", ("phone",), "talked" if may == "yes" else "no-reply", ())
    month.people[name] = met
    phone = f"+1 503 555 {200 + len(month.people):04}"
    words = ("--employer", employer, "--role", role, "--phone", phone, "--may-use-name", may)
    run("refer", other.name, name, *words, day=day, shown=month)


def page(month: Month) -> str:
    """Compose the page."""
    said = month.said
    talks, names = month.counts.get("talked", 0), sum(one.relationship == "referred" for one in month.people.values())
    head = f"""# {said["title"]}

{fill(said["about"], 120)}

{said["name"]} is invented, and so is everybody else here; what each of them answers was written down beforehand. The
commands and their answers are real: written by `scripts/guide_months.py`, one ask a working day, always the first
suggestion. Thanks go out on the next working day, and reminders when they fall due. Whoever was named with permission
talks; where the permission is missing, it is asked for when that falls due, and given. After the first days only one
reason for and one against are shown. The asks are made on the day itself, even where a better hour was suggested.

* seeks: {said["seeks"]}
* would like to work at: {said["employers"]}
* hours a week: {said["hours"]}; confidence: {said["confidence"]} of 10

## What came of it

{sum(month.counts.values())} asks, {talks} talks, {names} names.

## What a career counselor would say

{fill(said["counselor"], 120)}

## Day by day
"""
    return "\n".join((head.rstrip(), *month.lines)) + "\n"


def played(name: str) -> str:
    """Play one month in a process of its own, since each needs a database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--play", name]
        environment = {**os.environ, "WELLMET_DATA": folder, "TZ": "UTC"}
        environment.pop("DATABASE_URL", None)
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout


def main() -> int:
    """Write the pages, or compare."""
    if "--play" in sys.argv:
        sys.stdout.write(told(read(WORLDS / f"{sys.argv[-1]}.txt")))
        return 0
    named = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    wanted = named or [path.stem for path in sorted(WORLDS.glob("*.txt"))]
    behind = [name for name in wanted if is_behind(name, is_checking="--check" in sys.argv)]
    if behind:
        sys.stderr.write(f"Behind what the commands answer: {', '.join(behind)}. `make docs` writes them anew.\n")
    return int(bool(behind))


def told(month: Month) -> str:
    """Play a month, ask for the ways in the end, and give the page."""
    play(month)
    month.lines += ["\n### And the ways there, in the end\n", "```text"]
    for employer in month.said["employers"].split("; "):
        run("route", employer, "--count", "2", day=FIRST + timedelta(days=28), shown=month)
    month.lines += ["```"]
    return page(month)


def is_behind(name: str, *, is_checking: bool) -> bool:
    """Write a page anew, or tell whether it would be another."""
    target, text = PAGES / f"a-month-as-a-{name}.md", played(name)
    if is_checking:
        return not target.exists() or target.read_text("utf-8") != text
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    return False


if __name__ == "__main__":
    sys.exit(main())
