"""Feed damaged and made-up files to every reader, led by what code each file reaches: `make fuzz SECONDS=600`.

A reader may not raise, take more than `SLOW` seconds for a file, or more memory than `MULTIPLE` times the file and a
fixed `FLOOR`. What breaks that is written to `--found`, and becomes a case in `tests/core/formats/cases`.
"""

import argparse
import random
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parent.parent))
with atheris.instrument_imports(include=["wellmet.core.formats"]):
    from wellmet.core import formats
    from wellmet.core.formats import card_writing
from tests.core.formats import seeds

from wellmet.core.people import Seeker

OWN = Seeker(name="Ada King", email="ada@example.org")
SLOW = 2.0  # seconds for a file of at most `LONGEST` bytes
LONGEST = 16_384
MULTIPLE, FLOOR = 60, 200  # times the file, and megabytes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--corpus", type=Path, required=True, help="A folder that keeps what reached new code.")
    parser.add_argument("--found", type=Path, required=True, help="A folder for what went wrong.")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for folder in (options.corpus, options.found):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds.files()):
        (options.corpus / f"seed-{number}").write_bytes(seed)
    flags = [f"-max_total_time={options.seconds}", f"-max_len={LONGEST}", f"-seed={options.seed}", "-timeout=300"]
    flags += ["-rss_limit_mb=2000", f"-artifact_prefix={options.found}/", "-print_final_stats=1"]
    atheris.Setup([sys.argv[0], str(options.corpus), *flags], look, custom_mutator=mutated)
    atheris.Fuzz()


def look(data: bytes) -> None:
    before, began = peak_mb(), time.process_time()
    for read in READERS:
        read(data)
    seconds = time.process_time() - began
    if seconds > SLOW:
        raise TimeoutError(f"{seconds:.1f} s for {len(data)} bytes")
    if (grown := peak_mb() - before) > FLOOR + MULTIPLE * len(data) / 2**20:
        raise MemoryError(f"{grown:.0f} MB more for {len(data)} bytes")


def whole(data: bytes) -> None:
    """A file of any kind; a card that was read is written and read again."""
    for entry in (entry for file in formats.read_all(data, name="file", own=OWN) for entry in file.parsed.entries):
        written = card_writing.write_card(entry.contact, cards=[entry.lines])
        again = formats.read(written.encode("utf-8", "surrogatepass")).entries
        assert len(again) == 1, "a card that was read comes out as one card"
        assert [line[1] for line in again[0].lines if line[1] in {"BDAY", "UID"}] == [
            line[1] for line in card_writing.united([entry.lines]) if line[1] in {"BDAY", "UID"}
        ]


def resume(data: bytes) -> None:
    formats.read_resume(data)


def answer(data: bytes) -> None:
    """What an address book server may say, however damaged or hostile."""
    for one in formats.read_multistatus(data).resources:
        formats.read((one.card or "").encode())


READERS: tuple[Callable[[bytes], None], ...] = (whole, resume, answer)


def mutated(data: bytes, most: int, seed: int) -> bytes:
    """Change bytes as libFuzzer does, or lines and cells as files have them, in equal parts."""
    chance = random.Random(seed)
    if chance.random() < 0.5:
        return bytes(atheris.Mutate(data, most))
    ends = chance.choice([b"\n", b"\r\n", b",", b";", b":", b'"'])
    parts = data.split(ends)
    other = chance.choice(SEEDS).split(ends)
    deed = chance.randrange(5)
    at = chance.randrange(len(parts))
    if deed == 0:
        parts.insert(at, chance.choice(other))
    elif deed == 1:
        parts[at : at + chance.randrange(1, 4)] = []
    elif deed == 2:
        parts[at] = chance.choice(NASTY)
    elif deed == 3:
        parts[at:at] = parts[at : at + 8] * chance.choice([1, 2, 50])
    else:
        parts = parts[:at] + other[chance.randrange(len(other)) :]
    return ends.join(parts)[:most]


SEEDS = seeds.files()
NASTY = (
    *(b"", b"\0", b"\xff\xfe", b"\xed\xa0\x80", b'"', b"=", b"=\n", b"\\", b"a" * 5_000, b"\r\r\n", b"\xe2\x80\xa8"),
    *(b"9999999999999999", b"-1", b"TZID=Nowhere/None", b"FREQ=SECONDLY;COUNT=999999999", b"INTERVAL=0", b"=?x?b?!!?="),
    *(b"BEGIN:VCARD", b"END:VCARD", b"BEGIN:VEVENT", b"PK\x03\x04", b"From x", b"\n\n", b"../../x", b"=cmd|' /C'!A0"),
)


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
