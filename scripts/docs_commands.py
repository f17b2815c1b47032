"""Write docs/commands.md from the commands' own help; with --check, tell whether it is up to date."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from wellmet.cli.main import cli

PAGE = Path(__file__).resolve().parent.parent / "docs" / "commands.md"
WIDTH = 100
INTRODUCTION = """\
# Commands

Written by `make docs` from the commands' own help; change the help, not this page.

Every command takes `--help`. Exit codes: `0` done, `1` done and the answer is "no", `2` wrong usage, `3` the input
cannot be used and nothing was changed, `4` refused by a rule and nothing was changed, `70` a defect of ours.
"""


def commands(command: click.Command = cli, *, name: str = "wellmet") -> Iterator[tuple[str, click.Command]]:
    """Walk the commands by their whole names, groups before what is in them."""
    if command is not cli:
        yield name, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=name)
        for word in command.list_commands(context):
            inner = command.get_command(context, word)
            if inner and not inner.hidden:
                yield from commands(inner, name=f"{name} {word}")


def help_text(command: click.Command, *, name: str) -> str:
    """Give a command's help as a terminal of fixed width shows it."""
    with click.Context(command, info_name=name, terminal_width=WIDTH, max_content_width=WIDTH) as context:
        return command.get_help(context).rstrip()


def page() -> str:
    """Compose the whole page."""
    named = [("wellmet", cli), *commands()]
    sections = (f"## {name}\n\n```text\n{help_text(command, name=name)}\n```\n" for name, command in named)
    return "\n".join((INTRODUCTION, *sections))


def main() -> int:
    """Write the page, or compare."""
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page():
        return 0
    click.echo("docs/commands.md is behind the commands' help: `make docs` writes it anew.", err=True)
    return 1


if __name__ == "__main__":
    sys.exit(main())
