import subprocess
import sys

import click
import pytest
from tests.cli.console import run

from wellmet.cli.main import COMMANDS, cli


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_the_table_of_commands_says_what_each_command_says(name: str) -> None:
    context = click.Context(cli)
    command = cli.get_command(context, name)
    assert command is not None
    assert command.name == name
    assert COMMANDS[name][1].rstrip(".") in (command.help or "").replace("\n", " ")


def test_help_lists_every_command_without_starting_django() -> None:
    code = "import sys\nsys.argv = ['wellmet', '--help']\nfrom wellmet.__main__ import main\nimport atexit\n"
    code += "atexit.register(lambda: print('django' in sys.modules, 'phonenumbers' in sys.modules))\nmain()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert all(f"  {name} " in done.stdout for name in COMMANDS)
    assert done.stdout.splitlines()[-1] == "False False"


def test_an_unknown_command_ends_with_2() -> None:
    assert run("conquer").exit_code == 2


def test_a_clock_that_is_none_ends_with_2() -> None:
    assert run("people", now="yesterday").exit_code == 2


def test_a_clock_without_a_zone_is_the_users() -> None:
    assert run("check", "--help", now="2026-11-16").exit_code == 0


@pytest.mark.parametrize("now", ["1989-12-31T23:00", "2201-01-01T00:00", "0001-01-01T00:00", "9999-12-31T23:59"])
def test_a_clock_of_another_age_ends_with_2(now: str) -> None:
    result = run("people", now=now)
    assert result.exit_code == 2
    assert "1990 to 2200" in result.stderr


@pytest.mark.parametrize("folder", ["", "  "])
def test_a_folder_without_a_name_ends_with_2(folder: str) -> None:
    assert run("--data", folder, "people").exit_code == 2
