"""Bytes become text: by byte order mark, as UTF-8, as Chinese or Cyrillic where no other words look so, or as
Windows-1252, which leaves no byte without a character.
"""

import re
from codecs import getincrementaldecoder

from .remarks import Remarks
from .texts import physical_lines

__all__ = [
    "READ_AS",
    "decode",
    "decode_as",
    "decoded_lines",
    "encode_as",
    "fits",
    "is_utf8",
    "uncontrolled",
    "undecode",
]

_UTF8_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
# The five bytes that Windows-1252 leaves undefined keep their Latin-1 meaning, so that nothing can fail.
_WINDOWS = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0x100)}
_ESCAPED = {0xDC00 + byte: character for byte, character in _WINDOWS.items()}
_TO_BYTES = {ord(character): chr(byte) for byte, character in _WINDOWS.items()}
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_RAW_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_RAW_LINE = re.compile(rb"[^\r\n]*+(?:\r?\r\n|\r|\n)|[^\r\n]++")
PIECE = 1 << 20
READ_AS = "not UTF-8, so read as {}; please check names with accents"
_WORD, _HIGH = re.compile(rb"[A-Za-z\x80-\xff]+"), re.compile(rb"[\x80-\xff]{2,}")
# Words without a plain letter that tell a script, and the part of all that has to look like it.
FEWEST, MOST_OF = 2, 0.9
_SCRIPTS = {
    "windows-1251": re.compile(rb"[\xc0-\xdf\xa8]?[\xe0-\xff\xb8]+|[\xc0-\xdf\xa8]{2,}"),
    "gb18030": re.compile(rb"(?:[\xa1-\xf7][\xa1-\xfe])+"),
}
_UNCONTROLLED = dict.fromkeys((*range(9), *range(14, 32))) | {11: " ", 12: " "}
# Only these may be named by a file: Python knows codecs that are no character sets, and some are slow.
_CHARSET = re.compile(
    r"(?:us-)?ascii|utf-?(?:8|16|16le|16be)|iso-?8859-\d{1,2}|latin-?1|(?:windows-|cp)\d{3,4}|koi8-[ru]|gb2312|gbk|gb18030"
    r"|big5|shift[_-]jis|s-?jis|euc-(?:jp|kr)|iso-2022-(?:jp|kr)|macintosh|mac-?roman",
    re.ASCII | re.IGNORECASE,
)


def decode(data: bytes, *, remarks: Remarks) -> str:
    """Read a whole file as text, noting what did not fit; control characters other than tab and line ends go."""
    text = _characters(data, remarks).removeprefix("\ufeff")
    control = _CONTROLS.search(text)
    if control:
        line = len((text[: control.start()].encode("utf-8", "replace") + b".").splitlines())
        remarks.note(line, "encoding", "invisible control characters were removed")
        text = text.translate(_UNCONTROLLED)
    return text


def decoded_lines(data: bytes, *, remarks: Remarks) -> list[str]:
    """Read a whole file as lines. Where all of it is plain UTF-8, line by line: one emoji would make a text of sixty
    million letters take four times the room.
    """
    if data.startswith((*_UTF16_MARKS, _UTF8_MARK)) or _RAW_CONTROLS.search(data) or not is_utf8(data):
        return physical_lines(decode(data, remarks=remarks))
    return [line[0].replace(b"\r\r\n", b"\r\n").decode("utf-8") for line in _RAW_LINE.finditer(data)]


def is_utf8(data: bytes) -> bool:
    """Tell whether all of a file is UTF-8."""
    decoder = getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), PIECE):
            decoder.decode(data[start : start + PIECE], start + PIECE >= len(data))
    except UnicodeDecodeError:
        return False
    return True


def decode_as(data: bytes, charset: str) -> str | None:
    """Read a value in the character set that it names itself; None if there is no such set, or it does not fit.

    >>> decode_as(b"Ren\\xe9", "ISO-8859-1")
    'René'
    """
    if not _CHARSET.fullmatch(charset):
        return None
    try:
        return data.decode(charset)
    except (LookupError, UnicodeError):
        return None


def encode_as(text: str, charset: str) -> bytes | None:
    """Write a value in the character set that it names; None if there is no such set, or it cannot hold the value."""
    if not _CHARSET.fullmatch(charset):
        return None
    try:
        return text.encode(charset)
    except (LookupError, UnicodeError):
        return None


def uncontrolled(text: str) -> str:
    """Take out control characters other than tab and line ends."""
    return text.translate(_UNCONTROLLED) if _CONTROLS.search(text) else text


def undecode(text: str) -> bytes | None:
    """Give back the bytes of a text that `decode` read as Windows-1252; None if it cannot have been."""
    try:
        return text.translate(_TO_BYTES).encode("latin-1")
    except UnicodeEncodeError:
        return None


def _characters(data: bytes, remarks: Remarks) -> str:
    wide = _UTF16_MARKS.get(data[:2])
    if wide:
        return _wide(data[2:], wide, remarks)
    data = data.removeprefix(_UTF8_MARK)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _mended(data, error.start, remarks)


def _wide(data: bytes, encoding: str, remarks: Remarks) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        remarks.note(0, "encoding", "some characters are damaged; each is shown as �")
        return data.decode(encoding, "replace")


def _mended(data: bytes, start: int, remarks: Remarks) -> str:
    """Read all as Windows-1252, unless most accented characters are UTF-8: then mend the odd ones out."""
    text = data.decode("utf-8", "surrogateescape")
    odd = len(text) - len(data.decode("utf-8", "ignore"))
    fine = len(text) - len(text.encode("ascii", "ignore")) - odd
    if odd > fine:
        if charset := _guessed(data):
            remarks.note(0, "encoding", READ_AS.format(charset))
            return data.decode(charset)
        remarks.note(0, "encoding", READ_AS.format("Windows-1252"))
        return data.decode("latin-1").translate(_WINDOWS)
    line = len((data[:start] + b".").splitlines())
    remarks.note(
        line, "encoding", f"{odd:,} damaged characters from here on, read as Windows-1252; please check accents"
    )
    return text.translate(_ESCAPED)


def _guessed(data: bytes) -> str:
    """Tell Cyrillic and Chinese from Western words, in which accented letters stand among plain ones; else nothing."""
    words = [word for word in _WORD.findall(data[:PIECE]) if not word.isascii()]
    whole = [word for word in words if _HIGH.fullmatch(word)]
    if len(whole) < FEWEST or len(whole) < MOST_OF * len(words):
        return ""
    for charset, like in _SCRIPTS.items():
        if sum(1 for word in whole if like.fullmatch(word)) >= MOST_OF * len(whole) and fits(data, charset):
            return charset
    return ""


def fits(data: bytes, charset: str) -> bool:
    """Tell whether every byte of a file means something in a character set."""
    try:
        data.decode(charset)
    except UnicodeDecodeError:
        return False
    return True
