"""`wellmet` and `wellmet demo` as processes: where they listen, what they print, how they end."""

import signal
import socket
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from tests.e2e import serving

QUIET = ("--no-browser", "--port", "0")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "search"


def port_of(link: str) -> int:
    return int(link.split("/")[2].partition(":")[2])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_quietly_when_told_to(number: signal.Signals, folder: Path) -> None:
    with serving.served("start", *QUIET, folder=folder) as wellmet:
        assert wellmet.end(number) == (0, "")


def test_without_a_command_it_starts(folder: Path) -> None:
    with serving.served(folder=folder) as wellmet:
        assert port_of(wellmet.link) >= 8765
        assert wellmet.end() == (0, "")


def test_it_listens_to_this_computer_only(folder: Path) -> None:
    with serving.served("start", *QUIET, folder=folder) as wellmet:
        outside = [str(address[4][0]) for address in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)]
        for address in {*outside, "127.0.0.2"} - {"127.0.0.1"}:
            with pytest.raises(OSError, match=r"refused|unreachable|denied"):
                socket.create_connection((address, port_of(wellmet.link)), timeout=2).close()


def test_a_port_that_was_asked_for_and_is_busy_is_said_so_and_nothing_is_made(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]
        process = serving.begin("start", "--no-browser", "--port", str(port), folder=folder)
        _, complaints = process.communicate(timeout=serving.PATIENCE)
    assert process.returncode == 3
    assert f"Port {port} cannot be used" in complaints
    assert not folder.exists()


def test_where_the_usual_port_is_busy_the_next_free_one_is_taken(folder: Path) -> None:
    with (
        serving.served("start", "--no-browser", folder=folder) as first,
        serving.served("start", "--no-browser", folder=folder) as second,
    ):
        assert port_of(first.link) < port_of(second.link)


def test_a_demo_leaves_nothing_behind_and_touches_no_database_of_ones_own(folder: Path, tmp_path: Path) -> None:
    own = {"DATABASE_URL": "postgres://nobody@127.0.0.1:1/nothing", "TMPDIR": str(tmp_path)}
    with serving.served("demo", *QUIET, folder=folder, **own) as wellmet:
        assert [path.name[:13] for path in tmp_path.iterdir()] == ["wellmet-demo-"]
        assert wellmet.end() == (0, "")
    assert not list(tmp_path.iterdir())
    assert not folder.exists()


def test_a_browser_that_does_not_come_keeps_nobody_waiting(folder: Path) -> None:
    with (
        tempfile.TemporaryDirectory() as programs,
        serving.served("start", "--port", "0", folder=folder, BROWSER=slow_browser(programs)) as wellmet,
        pytest.raises(urllib.error.HTTPError, match="403"),
    ):
        urllib.request.urlopen(wellmet.home, timeout=serving.PATIENCE)


def slow_browser(programs: str) -> str:
    path = Path(programs) / "browser"
    path.write_text("#!/bin/sh\nexec sleep 10 >/dev/null 2>&1\n", encoding="ascii")
    path.chmod(0o755)
    return str(path)
