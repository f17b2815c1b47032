"""The command `wellmet` and all its commands."""

import sys
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import click

import wellmet
from wellmet.cli import errors
from wellmet.cli.session import YEARS, Session

# Where each command stands and what it does in a line: the modules are imported only for the command that runs.
COMMANDS = {
    "about": ("likeness:about", "What is held on a person, from where, since when."),
    "add": ("people:add", "Write down somebody you know."),
    "backup": ("backups:backup", "Keep a copy of everything in one file."),
    "bin": ("likeness:bin_", "Who is in the bin, and back out of it."),
    "check": ("messages:check", "Check your own words; needs no data."),
    "closeness": ("closeness:closeness", "How people seem to stand to you, by what passed between you."),
    "columns": ("columns:columns", "What the columns of a table mean, where you know better."),
    "consent": ("consents:consent", "Note whether GIVER may be named to PERSON."),
    "consents": ("consents:consents", "Who may be named to whom."),
    "demo": ("start:demo", "Open a throw-away sample search in the browser."),
    "doctor": ("health:doctor", "Check the data and the installation."),
    "due": ("asks:due", "What you owe and what is to be done: thanks, news, follow-ups."),
    "duplicates": ("likeness:duplicates", "Pairs that may be one person."),
    "edit": ("people:edit", "Change what you say of a person."),
    "employers": ("employers:employers", "Employers, each once: list them, join names, and take them apart."),
    "export": ("backups:export", "Everything out, in a form that other programs read."),
    "forget": ("people:forget", "Erase a person everywhere, for good."),
    "import": ("imports:import_", "Bring people in from files of any known format, told by their content."),
    "later": ("planning:later", "Suggest PERSON again after some days."),
    "log": ("asks:log", "Note an ask, or what came of it."),
    "merge": ("likeness:merge", "Make one person of two."),
    "met": ("meetings:met", "Write down somebody you met, in one sentence."),
    "net": ("network:net", "How far your talks carry, whom they reached, and what is owed along each chain."),
    "next": ("planning:next_", "Whom to ask next, how, and why."),
    "pass": ("planning:pass_", "Not this one, because…: suggest PERSON no more."),
    "people": ("people:people_", "Find people by name, e-mail, employer or occupation."),
    "person": ("people:person", "Show one person, whole."),
    "profile": ("profile:profile", "Say who you are and what you seek."),
    "refer": ("network:refer", "Note that somebody gave you somebody's name."),
    "remove": ("likeness:remove", "Put a person into the bin, for thirty days."),
    "restore": ("backups:restore", "Put a backup in the place of everything there is now."),
    "route": ("network:route", "Ways to an employer or person, through people who may be asked."),
    "say": ("messages:say", "A first draft of what to say, and its check."),
    "services": ("services:services", "Entries that are no people: taxis, hotlines, voicemail."),
    "start": ("start:start", "Open Wellmet in the browser."),
    "tie": ("network:tie", "Note that two people know each other."),
    "unmerge": ("likeness:unmerge", "Make two people of one again."),
    "untie": ("network:untie", "Take back that two people know each other."),
}


class Commands(errors.Group):
    """The commands of the table above, each imported when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name][0].split(":")
        command: click.Command = getattr(import_module(f"wellmet.cli.{module}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


class Moment(click.ParamType[datetime]):
    """An ISO 8601 day and hour; without a zone it is the user's."""

    name = "date-time"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not a date and time like 2026-11-22T10:00.", param, ctx)
        if moment.year not in YEARS:
            self.fail(f"{value!r} is outside the years {YEARS[0]} to {YEARS[-1]}.", param, ctx)
        return moment if moment.tzinfo else moment.astimezone()


class Folder(click.Path):
    """A folder that may be missing yet, but has a name."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not str(value).strip():
            self.fail("Name a folder, or leave it out for the usual one.", param, ctx)
        return super().convert(value, param, ctx)


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(wellmet.__version__, prog_name="wellmet")
@click.option(
    "--data",
    type=Folder(path_type=Path, readable=False),
    help="The folder that holds everything (or WELLMET_DATA); made where missing.",
)
@click.option("--now", type=Moment(), help="Take this for the present moment, for this one command.")
@click.pass_context
def cli(ctx: click.Context, data: Path | None, now: datetime | None) -> None:
    """Find work through people: whom to ask next, how, and why.

    Without a command, Wellmet starts and opens in the browser. Everything stays on this computer.
    """
    if sys.stdout is None and ctx.invoked_subcommand not in {None, "start", "demo"}:
        raise errors.Unusable("Standard output is closed, so there is nowhere to answer; nothing was done.")
    ctx.obj = Session(folder=data, clock=now)
    if ctx.invoked_subcommand is None:
        from wellmet.cli import start

        ctx.invoke(start.start)
