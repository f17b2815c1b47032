"""How long commands take to start, as whole processes, beside a Python that does nothing."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "wellmet --help": [sys.executable, "-m", "wellmet", "--help"],
    "wellmet next --help": [sys.executable, "-m", "wellmet", "next", "--help"],
    "wellmet check": [
        *(sys.executable, "-m", "wellmet", "check", "--channel", "email", "--relationship", "stranger"),
        *("--purpose", "advice", "-"),
    ],
    "wellmet people (empty)": [sys.executable, "-m", "wellmet", "people"],
}
WORDS = "Hello Grace, could I ask you a few questions about your work, for fifteen minutes, whenever it suits you?"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "WELLMET_DATA": folder}
        took: dict[str, list[float]] = {name: [] for name in COMMANDS}
        for _ in range(options.runs + 1):  # the first round warms the disk and makes the database
            for name, command in COMMANDS.items():
                began = time.perf_counter()
                subprocess.run(command, env=environment, input=WORDS, capture_output=True, text=True, check=False)
                took[name].append(time.perf_counter() - began)
    medians = {name: statistics.median(found[1:]) for name, found in took.items()}
    floor = medians["python -c pass"]
    print(f"median of {options.runs} runs")
    for name, seconds in medians.items():
        print(f"{name:<24}{seconds:6.3f} s {seconds / floor:6.1f} x an empty Python")


if __name__ == "__main__":
    main()
