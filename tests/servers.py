"""Address book servers on this computer: a real one, and one that answers whatever a test wants it to."""

import http.client
import socket
import ssl
import subprocess
import sys
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PATIENCE = 20  # seconds
PROOF = "Basic " + b64encode(b"ada:secret").decode()
CONFIG = """[server]
hosts = 127.0.0.1:{port}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = {folder}/books
"""
MAKE = """<mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><set><prop><resourcetype><collection/>
<C:addressbook/></resourcetype><displayname>{name}</displayname></prop></set></mkcol>"""


@dataclass(frozen=True, slots=True)
class Radicale:
    """A running Radicale, whose only user is ada with the password secret."""

    port: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def book(self, place: str, *cards: str, name: str = "") -> str:
        """Make an address book with some cards, in the place of one that was there; gives its address."""
        self.ask("DELETE", f"/ada/{place}/")
        if name:
            assert self.ask("MKCOL", f"/ada/{place}/", MAKE.format(name=name)) == 201
            for number, card in enumerate(cards):
                assert self.ask("PUT", f"/ada/{place}/{number}.vcf", card, kind="text/vcard") == 201
        else:
            assert self.ask("PUT", f"/ada/{place}/", "".join(cards), kind="text/vcard") == 201
        return f"{self.address}/ada/{place}/"

    def empty(self, *places: str) -> None:
        for place in places:
            self.ask("DELETE", f"/ada/{place}/")

    def ask(self, method: str, path: str, body: str = "", *, kind: str = "application/xml") -> int:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request(method, path, body.encode(), {"Authorization": PROOF, "Content-Type": kind})
        with connection.getresponse() as answer:
            answer.read()
        connection.close()
        return answer.status


@contextmanager
def radicale(folder: Path) -> Iterator[Radicale]:
    port = free_port()
    (folder / "config").write_text(CONFIG.format(port=port, folder=folder))
    (folder / "users").write_text("ada:secret\n")
    command = [sys.executable, "-m", "radicale", "--config", str(folder / "config")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            wait_for(port)
            yield Radicale(port)
        finally:
            process.kill()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def wait_for(port: int) -> None:
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise AssertionError("the address book server did not start")


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What to give back; `cut` says more of its length than comes, `pause` waits before every byte."""

    status: int = 207
    body: bytes | str = b""
    headers: dict[str, str] = field(default_factory=dict)
    cut: int = 0
    pause: float = 0


Answers = Callable[[Asked], Answer]


@dataclass(slots=True)
class Invented:
    """A server made for one test, and what it was asked."""

    address: str
    asked: list[Asked] = field(default_factory=list)


class Door(ThreadingHTTPServer):
    """Where an invented server listens."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(("127.0.0.1", 0), Hall)
        self.answers, self.asked, self.is_over = answers, list[Asked](), threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a browser that hung up."""


class Hall(BaseHTTPRequestHandler):
    """One connection of an invented server."""

    protocol_version = "HTTP/1.1"
    server: Door

    def handle_one_request(self) -> None:
        self.command = ""  # there may be no further question
        super().handle_one_request()
        if self.command:
            self.answer()

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        one = Asked(self.command, self.path, dict(self.headers), body)
        self.server.asked.append(one)
        answer = self.server.answers(one)
        content = answer.body.encode() if isinstance(answer.body, str) else answer.body
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content) + answer.cut))
        self.end_headers()
        self.close_connection = self.close_connection or bool(answer.cut)
        if not answer.pause:
            self.wfile.write(content)
            return
        for byte in content:
            if self.server.is_over.wait(answer.pause):
                return
            self.wfile.write(bytes([byte]))

    def __getattr__(self, name: str) -> Callable[[], None]:
        if name.startswith("do_"):  # every method is answered alike, after it was read
            return lambda: None
        raise AttributeError(name)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def invented(answers: Answers, *, tls: ssl.SSLContext | None = None) -> Iterator[Invented]:
    """A server that answers as a function says."""
    server = Door(answers)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield Invented(f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}", server.asked)
    finally:
        server.is_over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def multistatus(*responses: str) -> str:
    names = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"'
    return f'<?xml version="1.0" encoding="utf-8"?><multistatus {names}>{"".join(responses)}</multistatus>'


def response(href: str, properties: str, *, status: int = 200) -> str:
    said = f"<propstat><prop>{properties}</prop><status>HTTP/1.1 {status} OK</status></propstat>"
    return f"<response><href>{href}</href>{said}</response>"


BOOK = "<resourcetype><collection/><C:addressbook/></resourcetype><displayname>Contacts</displayname>"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEMAIL:{name}@example.org\r\nEND:VCARD\r\n"


def one_book(*names: str) -> Answers:
    """Answers of a server that is nothing but one address book with these people."""

    def answers(asked: Asked) -> Answer:
        listed = [response(f"/{name}.vcf", "<getetag>1</getetag>") for name in names]
        if asked.method == "REPORT":
            cards = (
                response(f"/{name}.vcf", f"<C:address-data>{CARD.format(name=name)}</C:address-data>") for name in names
            )
            return Answer(body=multistatus(*cards))
        if asked.method == "GET":
            return Answer(200, CARD.format(name=asked.path.strip("/").removesuffix(".vcf")))
        return Answer(
            body=multistatus(response(asked.path, BOOK), *(listed if asked.headers.get("Depth") == "1" else ()))
        )

    return answers
