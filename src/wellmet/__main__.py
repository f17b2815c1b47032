"""`wellmet` and `python -m wellmet`."""

import os
import sys
from pathlib import Path

from wellmet.cli import errors, output
from wellmet.cli.main import cli


def main() -> None:
    """Run the command line."""
    sys.excepthook = errors.report_defect
    output.any_terminal()
    sys.argv[1:] = map(readable, sys.argv[1:])
    cli(prog_name="wellmet")


def readable(argument: str) -> str:
    """Give an argument as text whatever the terminal's character set, unless it names a file as it is."""
    try:
        argument.encode()
    except UnicodeEncodeError:
        return argument if Path(argument).exists() else os.fsencode(argument).decode(errors="replace")
    return argument


if __name__ == "__main__":
    main()
