"""`wellmet` itself: serves the pages to this computer only, lets its owner in once, and ends quietly."""

import os
import secrets
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from wellmet.cli import errors
from wellmet.cli.session import Session, pass_session

HERE = "127.0.0.1"
PORT = 8765
TRIES = 100
PASS_SECONDS = 600

Application = Callable[..., Any]


def port_option(command: Callable[..., Any]) -> Callable[..., Any]:
    text = f"The port, 0 for any; if left out {PORT}, or the next free one."
    return click.option("--port", type=click.IntRange(0, 65535), help=text)(command)


def no_browser_option(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option("--no-browser", is_flag=True, help="Print the link without opening it.")(command)


@click.command()
@port_option
@no_browser_option
@pass_session
def start(session: Session, port: int | None, no_browser: bool) -> None:
    """Open Wellmet in the browser, served to this computer only."""
    end_quietly()
    with closing(listen(port)) as listener:
        owner_id = session.open()
        from wellmet.actions import scrubbing, uploads

        uploads.sweep(owner_id)
        scrubbing.carry_through(owner_id, folder=session.backups)
        serve(listener, owner_id=owner_id, known={"wellmet.now": session.clock}, opens_browser=not no_browser)


@click.command()
@port_option
@no_browser_option
@pass_session
def demo(session: Session, port: int | None, no_browser: bool) -> None:
    """Open a throw-away sample search in the browser."""
    end_quietly()
    # Not even a hosted database is touched: the sample lives in its own file, and goes with it.
    os.environ.pop("DATABASE_URL", None)
    with (
        closing(listen(port)) as listener,
        tempfile.TemporaryDirectory(prefix="wellmet-demo-", ignore_cleanup_errors=True) as folder,
    ):
        owner_id = replace(session, folder=Path(folder)).open()
        from wellmet.actions import sample

        sample.load(owner_id, now=session.now)
        known = {"wellmet.now": session.clock, "wellmet.is_demo": True}
        serve(listener, owner_id=owner_id, known=known, opens_browser=not no_browser)


def end_quietly() -> None:
    """Make Ctrl-C, and whoever stops services, end the server as if it had finished."""
    for one in (signal.SIGINT, signal.SIGTERM):
        # NB SystemExit, which the server lets through; it would swallow click's own way out as a mishap of one request.
        signal.signal(one, lambda *_: sys.exit(0))


def listen(wanted: int | None) -> socket.socket:
    """Listen on the wanted port; on the usual one or the next that is free, where none was wanted."""
    error: OSError | None = None
    for port in ports(wanted):
        try:
            return socket.create_server((HERE, port))
        except OSError as refusal:
            error = error or refusal
    assert error
    raise errors.Unusable(
        f"Port {PORT if wanted is None else wanted} cannot be used: {error.strerror}. "
        "Leave --port out, and Wellmet finds a free one."
    ) from error


def ports(wanted: int | None) -> Iterator[int]:
    if wanted is None:
        yield from range(PORT, PORT + TRIES)
        yield 0
    else:
        yield wanted


def serve(listener: socket.socket, *, owner_id: int, known: dict[str, Any], opens_browser: bool) -> None:
    """Answer until told to end; `known` joins what the server tells the pages with every request."""
    from django.core.wsgi import get_wsgi_application
    from waitress.server import create_server

    from wellmet.cli.bodies import Channel

    application = get_wsgi_application()

    def knowing(environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        return application({**environ, **known}, start_response)

    server = create_server(knowing, sockets=[listener], ident=None)
    server.channel_class = Channel
    link = f"http://{HERE}:{listener.getsockname()[1]}{way_in(owner_id)}"
    click.echo(f"Wellmet is open at {link} ; stop it with Ctrl-C.")
    if opens_browser:
        open_browser(link)
    server.run()


def way_in(owner_id: int) -> str:
    """The path that lets the owner in once; see web/passes.py, which redeems it."""
    from django.core import signing
    from django.core.cache import cache
    from django.urls import reverse

    nonce = secrets.token_urlsafe(16)
    cache.set(nonce, owner_id, PASS_SECONDS)
    return reverse("session:enter", args=[signing.dumps([owner_id, nonce], salt="session:enter")])


def open_browser(link: str) -> None:
    """Ask for the page from a thread of its own: a browser in the terminal would keep the server waiting for itself."""
    import webbrowser

    threading.Thread(target=webbrowser.open, args=(link,), daemon=True).start()
