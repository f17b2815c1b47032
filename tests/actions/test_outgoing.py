"""The way out: whom a password goes to, and every kind of trouble with a server told in one sentence."""

import hashlib
import re
import shutil
import ssl
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests import servers
from tests.asking_servers import ada, everything, told
from tests.servers import BOOK, Answer, Asked, multistatus, one_book, response

from wellmet.actions import address_books, outgoing
from wellmet.actions.address_books import NotFetched, SignIn, WrongPassword

# --- whom the password goes to -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("dav.example.org", "https://dav.example.org/"),
        (" https://DAV.example.org:443/a b/ ", "https://dav.example.org/ab/"),
        ("https://dav.example.org/größe/%20/", "https://dav.example.org/gr%C3%B6%C3%9Fe/%20/"),
        ("https://dav.example.org:8443/x?y=1#z", "https://dav.example.org:8443/x?y=1"),
        ("localhost:5232", "http://localhost:5232/"),
        ("http://[::1]:5232/ada/", "http://[::1]:5232/ada/"),
    ],
)
def test_an_address_is_understood_as_people_write_it(said: str, meant: str) -> None:
    assert outgoing.address_of(said) == meant
    assert outgoing.address_of(meant) == meant


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("http://dav.example.org/", "Write https://"),
        ("http://127.0.0.1.example.org/", "Write https://"),
        ("https://ada:secret@dav.example.org/", "into their own fields"),
        ("ftp://dav.example.org/", "no address of a server"),
        ("file:///etc/passwd", "no address of a server"),
        ("https://", "no address of a server"),
        ("https://[::1", "no address of a server"),
        ("https://dav.example.org:99999/", "no address of a server"),
        ("https://" + "a" * 64 + ".example.org", "no address of a server"),
        ("https://dav.example.org/" + "a" * 2000, "no address of a server"),
    ],
)
def test_an_address_that_is_none_or_would_show_the_password_is_refused(said: str, why: str) -> None:
    with pytest.raises(NotFetched, match=why) as refused:
        outgoing.address_of(said)
    assert "secret" not in str(refused.value)


def test_the_password_is_in_no_text_about_it() -> None:
    assert "secret" not in repr(SignIn("https://dav.example.org", "ada", "secret"))


@pytest.mark.parametrize("method", ["a turn", "a principal", "a home", "a card"])
def test_another_server_is_never_asked_but_named_to_the_user(method: str) -> None:
    with servers.invented(one_book("rosa")) as other:
        href = f"<href>{other.address}/ada/</href>"

        def answers(asked: Asked) -> Answer:
            if method == "a turn":
                return Answer(302, headers={"Location": f"{other.address}/ada/"})
            if method == "a card":
                card = response(f"{other.address}/ada/", "<getetag/>")
                return Answer(501 if asked.method == "REPORT" else 207, multistatus(response("/", BOOK), card))
            name = "current-user-principal" if method == "a principal" else "C:addressbook-home-set"
            return Answer(body=multistatus(response("/", f"<{name}>{href}</{name}>")))

        with servers.invented(answers) as server, pytest.raises(address_books.Elsewhere) as refused:
            everything(ada(server))
        assert refused.value.address == f"{other.address}/ada/"
        assert "Your password goes to no other place by itself" in str(refused.value)
        assert other.asked == []


def test_from_https_nothing_leads_to_http() -> None:
    with outgoing.Server(SignIn("https://dav.example.org/", "ada", "secret")) as server:
        with pytest.raises(NotFetched, match="could read your password"):
            server.place("http://dav.example.org/ada/", base="https://dav.example.org/")
        with pytest.raises(NotFetched, match="says that your address book is kept"):
            server.place("//evil.example/ada/", base="https://dav.example.org/")
        assert server.place("/ada/", base="https://dav.example.org/x/") == "https://dav.example.org/ada/"


def test_turns_on_one_server_are_followed_with_the_same_question_but_not_in_a_circle() -> None:
    def answers(asked: Asked) -> Answer:
        if asked.path == "/.well-known/carddav":
            return Answer(301, headers={"Location": "/dav/"})
        return one_book("rosa")(asked) if asked.path == "/dav/" or asked.method == "REPORT" else Answer(404)

    with servers.invented(answers) as server:
        (found,) = everything(ada(server))
    assert found.cards == 1
    said, asked = told(lambda asked: Answer(307, headers={"Location": asked.path + "x"}))
    assert "sends on in a circle" in said
    assert len(asked) == outgoing.MOST_TURNS


def test_a_server_that_wants_digests_gets_no_plain_password_in_its_proof() -> None:
    def md5(*parts: str) -> str:
        return hashlib.md5(":".join(parts).encode(), usedforsecurity=False).hexdigest()

    def answers(asked: Asked) -> Answer:
        proof = asked.headers.get("Authorization", "")
        given = dict(re.findall(r'(\w+)="?([^",]+)"?', proof.removeprefix("Digest ")))
        if proof.startswith("Digest "):
            inside = (given["nonce"], given["nc"], given["cnonce"], given["qop"])
            right = md5(md5("ada", "books", "secret"), *inside, md5(asked.method, asked.path))
            if given["response"] == right and given["uri"] == asked.path:
                return one_book("rosa")(asked)
        challenge = 'Digest realm="books", nonce="abc", qop="auth", algorithm=MD5'
        return Answer(401, headers={"WWW-Authenticate": challenge})

    with servers.invented(answers) as server:
        assert [one.cards for one in everything(ada(server))] == [1]
        with pytest.raises(WrongPassword):
            address_books.find(replace(ada(server), password="wrong"))


@pytest.mark.parametrize("challenge", ["Digest", "Digest realm", 'Digest realm="x", nonce="y", algorithm=NEW', "Basic"])
def test_a_challenge_that_nobody_understands_ends_as_a_wrong_password(challenge: str) -> None:
    said, _ = told(lambda asked: Answer(401, headers={"WWW-Authenticate": challenge}))
    assert "app password" in said


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for 127.0.0.1 that nobody but its maker vouches for, with its key in the same file."""
    if not shutil.which("openssl"):
        pytest.skip("openssl is not here to make a certificate")
    file = tmp_path / "certificate.pem"
    command = f"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout {file}.key -out {file}"
    subject = ["-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([*command.split(), *subject], check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + Path(f"{file}.key").read_bytes())
    return file


def test_a_server_that_cannot_prove_who_it_is_is_told_nothing(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    with servers.invented(one_book("rosa"), tls=tls) as server:
        with pytest.raises(NotFetched, match="could not prove that it is what it says"):
            everything(ada(server))
        assert server.asked == []
        with pytest.raises(NotFetched, match=r"cut off|took too long|No safe"):
            everything(SignIn(server.address.replace("https", "http"), "ada", "secret"))
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert [one.cards for one in everything(ada(server))] == [1]
        assert server.asked


def test_on_a_host_of_many_nobody_reaches_what_stands_behind_it(
    certificate: Path, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    settings.IS_HOSTED = True
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    with servers.invented(one_book("rosa"), tls=tls) as server:
        with pytest.raises(NotFetched, match="is not on the internet"):
            everything(ada(server))
        assert server.asked == []
    with pytest.raises(NotFetched, match="Write https://"):
        everything(SignIn("http://localhost:1/", "ada", "secret"))


# --- trouble -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(401), "app password"),
        (Answer(403), "does not let ada read this"),
        (Answer(404), "has no address book at that address"),
        (Answer(405), "did not answer as an address book does"),
        (Answer(200, "<html>Welcome</html>"), "did not answer as an address book does"),
        (Answer(429), "too busy"),
        (Answer(500), "a trouble of its own"),
        (Answer(503), "too busy"),
        (Answer(207, "<html>Welcome</html>"), "damaged"),
        (Answer(207, ""), "damaged"),
        (Answer(207, "<!DOCTYPE a [<!ENTITY b 'c'>]><multistatus xmlns='DAV:'>&b;</multistatus>"), "damaged"),
        (Answer(207, multistatus(), cut=10), "cut off in the middle"),
        (Answer(207, multistatus(), {"Content-Encoding": "gzip"}), "a packing that was not asked for"),
        (
            Answer(207, multistatus(response("/", "<resourcetype><collection/></resourcetype>"))),
            "has no address book for",
        ),
    ],
)
@pytest.mark.parametrize("path", ["/", "/dav/"])
def test_each_kind_of_trouble_is_one_clear_sentence(answer: Answer, said: str, path: str) -> None:
    sentence, _ = told(lambda asked: answer, path)
    assert said in sentence
    assert sentence.endswith("Nothing was changed.")
    assert "secret" not in sentence


def test_a_server_that_is_not_there_is_told() -> None:
    for address, said in (
        (f"http://127.0.0.1:{servers.free_port()}", "Nothing answers at"),
        ("https://no-such-server.invalid", "There is no server called no-such-server.invalid"),
    ):
        with pytest.raises(NotFetched, match=said):
            address_books.find(SignIn(address, "ada", "secret"))


@pytest.mark.parametrize(("pause", "patience"), [(0.2, 30.0), (30.0, 0.2)])
def test_a_server_that_says_nothing_or_says_it_byte_by_byte_is_left(
    pause: float, patience: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "PAUSE", pause)
    monkeypatch.setattr(outgoing, "PATIENCE", patience)
    said, _ = told(lambda asked: Answer(207, multistatus(), pause=0.05 if pause > 1 else 10))
    assert "took too long to answer" in said


def test_a_server_that_hung_up_between_two_questions_is_asked_again() -> None:
    def answers(asked: Asked) -> Answer:
        return one_book("rosa")(asked)

    with servers.invented(answers) as server, outgoing.Server(ada(server)) as door:
        assert door.ask("PROPFIND", server.address + "/", depth="0").status == 207
        assert door._socket
        door._socket.shutdown(2)
        assert door.ask("PROPFIND", server.address + "/", depth="0").status == 207


@pytest.mark.parametrize("is_said", [True, False])
def test_an_answer_past_all_bounds_is_left_unread(monkeypatch: pytest.MonkeyPatch, is_said: bool) -> None:
    monkeypatch.setattr(outgoing, "LARGEST_ANSWER", 2**20)
    answer = Answer(207, b" " * (2**20 + 1), {} if is_said else {"Connection": "close"})
    said, _ = told(lambda asked: answer)
    assert "larger than 1 MB" in said
