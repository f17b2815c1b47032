"""A data folder for each process of the tests, made before anything reads where the data is.

It is a plugin named in pyproject.toml: pytest-django reads the settings, and with them the folder, before any conftest
is there. A test must never open the search of the person who runs it, whatever their shell exports, nor share a folder
with another process.
"""

import os
import shutil
import tempfile

os.environ["WELLMET_DATA"] = FOLDER = tempfile.mkdtemp(prefix="wellmet-test-")


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(FOLDER, ignore_errors=True)
