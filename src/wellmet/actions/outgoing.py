"""The one way out of this computer: to the server that the user named, when they pressed the button that says so."""

import base64
import http.client
import socket
import ssl
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import NamedTuple, Self
from urllib.error import URLError
from urllib.parse import quote, urljoin, urlsplit

from django.conf import settings

LONGEST_ADDRESS = 2_000  # characters
PAUSE = 20  # seconds that a server may be silent
PATIENCE = 90  # seconds for one answer, however slowly it comes
LARGEST_ANSWER = 32 * 1024 * 1024  # bytes
PIECE = 64 * 1024
MOST_TURNS = 5  # by which one answer sends on to another place
TURNS = {301, 302, 303, 307, 308}
WEB_PORTS = {"http": 80, "https": 443}
AS_IT_IS = "/%~:@!$&'()*+,;=?"  # in the path of an address
AGENT = "Wellmet (address book import)"
LEFT = "Nothing was changed."


class NotFetched(ValueError):
    """A server could not be asked, or gave no answer that can be used; nothing was changed."""


class WrongPassword(NotFetched):
    """The server does not know this name with this password."""


class TooLarge(NotFetched):
    """An answer was larger than is read at once."""


class Elsewhere(NotFetched):
    """The server sends on to another one, which the password does not go to by itself."""

    def __init__(self, address: str, *, host: str) -> None:
        super().__init__(
            f"{host} says that your address book is kept at {address}. Your password goes to no other place by itself: "
            f"if this is your provider, ask again at that address. {LEFT}"
        )
        self.address = address


@dataclass(frozen=True, slots=True)
class SignIn:
    """Where to ask and as whom: for one question, and kept nowhere."""

    address: str
    user: str
    password: str = field(repr=False)


class Reply(NamedTuple):
    """What a server answered, and the place that answered in the end."""

    status: int
    body: bytes
    url: str


def address_of(said: str) -> str:
    """The address that somebody wrote, with https where they wrote none; http is for this computer alone."""
    text = "".join(said.split())
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host, port = parts.hostname or "", parts.port
        host.encode("idna")
    except ValueError as error:
        raise NotFetched(f"“{text[:100]}” is no address of a server. {LEFT}") from error
    if not host or len(text) > LONGEST_ADDRESS or parts.scheme not in WEB_PORTS:
        raise NotFetched(f"“{text[:100]}” is no address of a server; one looks like https://dav.example.org. {LEFT}")
    if parts.username is not None:
        raise NotFetched(f"Write the name and the password into their own fields, not into the address. {LEFT}")
    is_near = is_loopback(host) and not settings.IS_HOSTED
    if "://" not in text and is_near:
        return address_of(f"http://{text}")
    if parts.scheme == "http" and not is_near:
        raise NotFetched(f"By http:// anybody on the way could read your password. Write https:// instead. {LEFT}")
    shown = f"[{host}]" if ":" in host else host
    place = shown if port in (None, WEB_PORTS[parts.scheme]) else f"{shown}:{port}"
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.scheme}://{place}" + quote(f"{parts.path or '/'}{query}", safe=AS_IT_IS)


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return False


def origin_of(url: str) -> str:
    """Scheme, host and port of an address, the port only where it is not the usual one."""
    return "/".join(address_of(url).split("/", 3)[:3])


def refused(host: str, *, user: str, status: int) -> str:
    """What a number in the place of an answer means."""
    if status == 403:
        said = f"{host} does not let {user} read this."
    elif status in {404, 410}:
        said = f"{host} has no address book at that address. Your provider's help names it, as “CardDAV”."
    elif status in {429, 503}:
        said = f"{host} is too busy now. Try again in some minutes."
    elif status >= 500:
        said = f"{host} has a trouble of its own ({status}). Try again later."
    else:
        said = f"{host} did not answer as an address book does ({status}). Look at the address."
    return f"{said} {LEFT}"


class Server:
    """One server, asked as one user: it leads to no other, and its answers have bounds of size and time."""

    def __init__(self, sign_in: SignIn) -> None:
        self.address = address_of(sign_in.address)
        self.origin = origin_of(self.address)
        self.user, self._password = sign_in.user, sign_in.password
        self._challenge = ""
        self._socket: socket.socket | None = None
        self._is_late = threading.Event()
        parts = urlsplit(self.origin)
        self.host = parts.hostname or ""
        self._connection = (
            http.client.HTTPSConnection(self.host, parts.port, timeout=PAUSE, context=ssl.create_default_context())
            if parts.scheme == "https"
            else http.client.HTTPConnection(self.host, parts.port, timeout=PAUSE)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self._connection.close()

    def place(self, href: str, *, base: str) -> str:
        """The address that a server means by a reference; one at another server is refused."""
        url = urljoin(base, href.strip())
        if base.startswith("https:") and url.startswith("http:"):
            raise NotFetched(
                f"{self.host} sends on to {url[:200]}, where anybody on the way could read your password; it was not "
                f"sent there. Ask your provider for the whole https:// address of the address book. {LEFT}"
            )
        url = address_of(url)
        if origin_of(url) != self.origin:
            raise Elsewhere(url, host=self.host)
        return url

    def ask(self, method: str, url: str, *, body: str = "", depth: str = "") -> Reply:
        """Ask for one thing; turns to other places of the same server are followed."""
        for _ in range(MOST_TURNS):
            status, headers, answer = self._signed_in(method, url, body.encode(), depth)
            if status not in TURNS or not headers.get("Location"):
                return Reply(status, answer, url)
            url = self.place(headers["Location"], base=url)
        raise NotFetched(f"{self.host} sends on in a circle. Look at the address. {LEFT}")

    def _signed_in(self, method: str, url: str, body: bytes, depth: str) -> tuple[int, http.client.HTTPMessage, bytes]:
        status, headers, answer = self._once(method, url, body, depth)
        offered = next((one for one in headers.get_all("WWW-Authenticate", []) if one[:7].lower() == "digest "), "")
        if status == 401 and offered:  # at the first question, and when what it gave out has grown old
            self._challenge = offered[7:]
            status, headers, answer = self._once(method, url, body, depth)
        if status == 401:
            raise WrongPassword(
                f"{self.host} does not accept this name with this password. Many providers ask for an app password, "
                f"made in their settings. {LEFT}"
            )
        return status, headers, answer

    def _once(self, method: str, url: str, body: bytes, depth: str) -> tuple[int, http.client.HTTPMessage, bytes]:
        headers = {"User-Agent": AGENT, "Accept-Encoding": "identity", "Authorization": self._proof(method, url)}
        headers |= {"Content-Type": "application/xml; charset=utf-8"} if body else {}
        headers |= {"Depth": depth} if depth else {}
        was_open = self._connection.sock is not None
        with self._in_words(), self._in_time():
            try:
                response = self._send(method, url, body, headers)
            except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
                if not was_open:
                    raise
                self._connection.close()  # it had hung up between two questions, which is no trouble
                response = self._send(method, url, body, headers)
            with response:
                return response.status, response.headers, self._read(response)

    def _send(self, method: str, url: str, body: bytes, headers: dict[str, str]) -> http.client.HTTPResponse:
        if self._connection.sock is None:
            self._connection.connect()
            opened: socket.socket = self._connection.sock  # type: ignore[assignment]  # there once it is connected
            self._socket = opened
            if self._is_late.is_set():  # there was nothing to hang up on yet
                raise TimeoutError
            self._look_where(opened)
        self._connection.request(method, url[len(self.origin) :], body=body or None, headers=headers)
        return self._connection.getresponse()

    def _look_where(self, opened: socket.socket) -> None:
        """On a host of many, nobody may reach by it what stands behind it: looked at before anything is said."""
        if settings.IS_HOSTED and not ip_address(opened.getpeername()[0]).is_global:
            self._connection.close()
            raise NotFetched(f"{self.host} is not on the internet, and cannot be asked from here. {LEFT}")

    def _read(self, response: http.client.HTTPResponse) -> bytes:
        pieces: list[bytes] = []
        size = 0
        if response.headers.get("Content-Encoding", "identity") != "identity":
            self._connection.close()
            raise NotFetched(f"{self.host} answered in a packing that was not asked for. {LEFT}")
        while size <= LARGEST_ANSWER and (response.length or 0) <= LARGEST_ANSWER:
            piece = response.read(PIECE)
            if not piece:
                if response.length:
                    raise http.client.IncompleteRead(b"", response.length)
                return b"".join(pieces)
            pieces.append(piece)
            size += len(piece)
        self._connection.close()
        raise TooLarge(f"An answer of {self.host} is larger than {LARGEST_ANSWER // 2**20} MB. {LEFT}")

    def _proof(self, method: str, url: str) -> str:
        if self._challenge:
            passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
            passwords.add_password(None, self.origin, self.user, self._password)
            digest = urllib.request.HTTPDigestAuthHandler(passwords)
            with suppress(ValueError, URLError, KeyError):  # of a kind that nobody here knows
                parts = urllib.request.parse_keqv_list([*filter(None, urllib.request.parse_http_list(self._challenge))])
                if proof := digest.get_authorization(urllib.request.Request(url, method=method), parts):
                    return f"Digest {proof}"
        return "Basic " + base64.b64encode(f"{self.user}:{self._password}".encode()).decode("ascii")

    @contextmanager
    def _in_time(self) -> Iterator[None]:
        """Hang up on an answer that comes so slowly that no pause is long enough to tell."""
        self._is_late.clear()

        def hang_up() -> None:
            self._is_late.set()
            with suppress(OSError):
                if self._socket:  # the connection forgets its own once the answer begins
                    self._socket.shutdown(socket.SHUT_RDWR)

        watch = threading.Timer(PATIENCE, hang_up)
        watch.daemon = True
        watch.start()
        try:
            yield
        except (OSError, http.client.HTTPException) as error:
            if self._is_late.is_set():
                raise TimeoutError from error
            raise
        else:
            if self._is_late.is_set():  # and what came before it hung up would pass for all of it
                raise TimeoutError
        finally:
            watch.cancel()

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except (OSError, http.client.HTTPException, UnicodeError) as error:
            self._connection.close()
            raise NotFetched(f"{self._trouble(error)} {LEFT}") from error

    def _trouble(self, error: Exception) -> str:
        if isinstance(error, socket.gaierror | UnicodeError):
            return f"There is no server called {self.host}, or this computer is not on the internet. See the address."
        if isinstance(error, ssl.SSLCertVerificationError):
            return (
                f"{self.host} could not prove that it is what it says ({error.verify_message}), so your password was "
                "not sent."
            )
        if isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError):
            return f"No safe connection to {self.host} could be made, so your password was not sent."
        if isinstance(error, TimeoutError):
            return f"{self.host} took too long to answer. Try again later."
        if isinstance(error, ConnectionRefusedError):
            return f"Nothing answers at {self.origin}. See the address, and whether the server is running."
        if isinstance(error, ConnectionError | ssl.SSLError | http.client.HTTPException):
            return f"The connection to {self.host} was cut off in the middle of an answer. Try again."
        return f"{self.host} cannot be reached from here ({error.strerror if isinstance(error, OSError) else error})."
