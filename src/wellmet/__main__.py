"""`wellmet` and `python -m wellmet`."""

import sys

from wellmet.cli import errors
from wellmet.cli.main import cli


def main() -> None:
    """Run the command line."""
    sys.excepthook = errors.report_defect
    cli(prog_name="wellmet")


if __name__ == "__main__":
    main()
