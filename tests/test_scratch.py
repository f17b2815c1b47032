"""The tests keep to a folder of their own."""

from pathlib import Path

from django.conf import settings
from tests import scratch


def test_no_test_works_in_the_folder_of_the_person_who_runs_it() -> None:
    assert Path(scratch.FOLDER) == settings.DATA
