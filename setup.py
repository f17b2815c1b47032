"""What pyproject.toml cannot say: before the package is put together, its pages' script and stylesheet are built."""

import subprocess
import sys

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithFrontend(build_py):
    """Build the front end, then gather the files of the package."""

    def run(self) -> None:
        subprocess.run([sys.executable, "frontend/build.py"], check=True)
        super().run()


setup(cmdclass={"build_py": BuildWithFrontend})
