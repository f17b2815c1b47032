"""The properties of vCard files, card by card: name, types and value of each line; a bad line costs only itself."""

import re
from binascii import a2b_qp
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from .encodings import decode, decode_as, encode_as, undecode
from .folding import BINARY, LONGEST_HEAD, frame_of, logical_lines
from .remarks import Remarks
from .values import CardLine

__all__ = ["BASE64", "Card", "Property", "cards", "items", "kept_property", "pieces", "property_of", "unescaped"]

BASE64 = frozenset({"base64", "b"})
_HEAD = re.compile(r'[^":]*+(?:"[^"]*+"[^":]*+)*+:')
_NAME = re.compile(r"(?:([\w-]+)\.)?([A-Za-z0-9_-]+)", re.ASCII)
# Parameters that say how a value was written, which is undone when it is read.
_UNDONE = re.compile(r'(?:encoding\s*=\s*"?)?(?:quoted-printable|[78]bit)"?|charset\s*=.*', re.IGNORECASE | re.DOTALL)
_BROKEN = re.compile(r"=(?![0-9A-Fa-f]{2})")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPE_OR_SEMICOLON = re.compile(r"\\.|;", re.DOTALL)
_ESCAPE_OR_COMMA = re.compile(r"\\.|,", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Property:
    """One property: group and kinds (types, named or bare) in lower case, name in upper case, value escaped.

    `parameters` are all that stood between name and value, as written, but for those that are undone in the value.
    """

    line: int
    group: str
    name: str
    kinds: tuple[str, ...]
    value: str
    parameters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the colon of a property."""

    group: str
    name: str
    kinds: tuple[str, ...]
    charset: str
    parameters: tuple[str, ...]


@dataclass(slots=True)
class Card:
    """One card: the line of its BEGIN and its properties."""

    line: int
    properties: list[Property] = field(default_factory=list)


def cards(lines: list[str], *, remarks: Remarks) -> Iterator[Card]:
    """Give every card as it ends, also one inside another and one that never ends."""
    unfinished: list[Card] = []
    heads = lru_cache(maxsize=1_000)(_head)  # the same few dozen come again in every card; it goes with the file
    for line, text in logical_lines(lines):
        frame = frame_of(text)
        if frame == "BEGIN":
            if unfinished and not _expects_agent(unfinished[-1]):
                yield _cut_short(unfinished.pop(), remarks)
            unfinished.append(Card(line))
        elif not unfinished:
            remarks.note(line, "", "text outside of a card was left out")
        elif frame == "END":
            yield unfinished.pop()
        elif found := _property(line, text, heads, remarks):
            unfinished[-1].properties.append(found)
        else:
            remarks.note(line, "", "this line is no vCard property and was left out")
    for card in unfinished:
        yield _cut_short(card, remarks)


def property_of(line: int, text: str, *, remarks: Remarks) -> Property | None:
    """Take one whole line apart; None if it is no property."""
    return _property(line, text, _head, remarks)


def kept_property(line: CardLine) -> Property:
    """Make of a kept line the property it was."""
    kinds, _ = _parameters([parameter.replace('"', "") for parameter in line.parameters])
    return Property(0, line.group, line.name, kinds, line.value, line.parameters)


def pieces(value: str) -> list[str]:
    """Split a structured value at its semicolons and unescape each piece.

    >>> pieces(r"Doe;John;Richter\\, James;a\\;b")
    ['Doe', 'John', 'Richter, James', 'a;b']
    """
    if "\\" not in value:
        return value.split(";")
    return [unescaped(piece) for piece in _split(_ESCAPE_OR_SEMICOLON, value)]


def items(value: str) -> list[str]:
    """Split a list at its commas and unescape each item."""
    if "\\" not in value:
        return value.split(",")
    return [unescaped(item) for item in _split(_ESCAPE_OR_COMMA, value)]


def unescaped(value: str) -> str:
    """Undo the backslashes of the format; one before anything else is a backslash."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(_unescape, value)


def _split(escape_or_mark: re.Pattern[str], value: str) -> list[str]:
    marked = escape_or_mark.sub(lambda match: match[0] if match[0][0] == "\\" else "\0", value)
    return marked.split("\0")


def _unescape(match: re.Match[str]) -> str:
    if match[1] in "nN":
        return "\n"
    return match[1] if match[1] in ',;:\\"' else match[0]


def _expects_agent(card: Card) -> bool:
    last = card.properties[-1] if card.properties else None
    return last is not None and last.name == "AGENT" and not last.value.strip()


def _cut_short(card: Card, remarks: Remarks) -> Card:
    remarks.note(card.line, "END", "this card has no end; it was read as far as it goes")
    return card


def _property(line: int, text: str, heads: Callable[[str], Head | None], remarks: Remarks) -> Property | None:
    written, colon, value = text.partition(":")
    if '"' in written and (quoted := _HEAD.match(text, 0, LONGEST_HEAD)):
        written, value = text[: quoted.end() - 1], text[quoted.end() :]
    head = heads(written) if colon and len(written) <= LONGEST_HEAD else None
    if not head:
        return None
    if head.kinds or head.charset:
        value = _decoded(line, head, value, remarks)
    return Property(line, head.group, head.name, head.kinds, value, head.parameters)


def _head(written: str) -> Head | None:
    name, *parameters = _outside_quotes(written)
    match = _NAME.fullmatch(name.strip())
    if not match:
        return None
    kinds, charset = _parameters([parameter.replace('"', "") for parameter in parameters])
    kept = tuple([bare for parameter in parameters if (bare := parameter.strip()) and not _UNDONE.fullmatch(bare)])
    return Head((match[1] or "").lower(), match[2].upper(), kinds, charset, kept)


def _outside_quotes(head: str) -> list[str]:
    """Split at semicolons that are not inside quotation marks."""
    if '"' not in head:
        return head.split(";")
    parts = [""]
    for place, chunk in enumerate(head.split('"')):
        first, *others = [chunk] if place % 2 else chunk.split(";")
        parts[-1] += f'"{first}' if place else first
        parts += others
    return parts


def _parameters(parameters: list[str]) -> tuple[tuple[str, ...], str]:
    """Gather types and encodings, named or bare, and the character set; other parameters say nothing that is kept."""
    kinds: list[str] = []
    charset = ""
    for parameter in parameters:
        key, named, value = parameter.partition("=")
        key = key.strip().upper()
        if not named:
            kinds.append(key.lower())
        elif key in {"TYPE", "ENCODING"}:
            kinds += (kind.strip().lower() for kind in value.split(","))
        elif key == "CHARSET":
            charset = value.strip()
    return tuple(kinds), charset


def _decoded(line: int, head: Head, value: str, remarks: Remarks) -> str:
    if "quoted-printable" in head.kinds:
        return _unquoted(line, head, value, remarks)
    if head.name not in BINARY and not BASE64.isdisjoint(head.kinds):
        remarks.note(line, head.name, "encoded as base64, which is kept but not read for text")
        return value
    if head.charset and not value.isascii():
        raw = undecode(value)
        return (raw and decode_as(raw, head.charset)) or value
    return value


def _unquoted(line: int, head: Head, value: str, remarks: Remarks) -> str:
    charset = head.charset or "utf-8"
    if _BROKEN.search(value):
        remarks.note(line, head.name, "broken quoted-printable; read as far as possible")
    raw = a2b_qp(encode_as(value, charset) or value.encode("utf-8"))
    text = decode_as(raw, charset)
    if text is None:
        if head.charset:
            remarks.note(line, head.name, "the characters do not fit the encoding named here; please check accents")
        text = decode(raw, remarks=Remarks())
    return text
