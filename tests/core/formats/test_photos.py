from base64 import b64decode, b64encode
from io import BytesIO
from random import Random

import pytest
from PIL import Image

from wellmet.core import formats
from wellmet.core.formats import CardLine
from wellmet.core.formats.photos import LARGEST, shrunk


def _picture(kind: str, *, side: int = 400) -> str:
    noise = Image.frombytes("RGB", (side, side), Random(1).randbytes(side * side * 3))
    file = BytesIO()
    noise.save(file, kind)
    return b64encode(file.getvalue()).decode()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_large_picture_becomes_a_thumbnail(kind: str) -> None:
    picture = _picture(kind)
    assert len(picture) > LARGEST
    small = shrunk(CardLine("", "PHOTO", ("ENCODING=b", f"TYPE={kind}"), picture))
    assert small.parameters == ("ENCODING=b", "TYPE=JPEG")
    assert len(small.value) <= LARGEST
    with Image.open(BytesIO(b64decode(small.value))) as opened:
        assert opened.size == (256, 256)


def test_a_picture_in_a_link_stays_one() -> None:
    small = shrunk(CardLine("", "PHOTO", (), f"data:image/png;base64,{_picture('PNG')}"))
    assert small.value.startswith("data:image/jpeg;base64,/9j/")


@pytest.mark.parametrize("value", ["A" * 60_000, "!" * 60_000, "/9j/" + "A" * 60_000, "data:" + "x" * 60_000])
def test_what_is_no_picture_is_dropped_where_it_is_large(value: str) -> None:
    assert shrunk(CardLine("", "PHOTO", (), value)).value == ""


def test_a_picture_of_too_many_points_is_never_unpacked() -> None:
    file = BytesIO()
    Image.new("1", (9_000, 9_000)).save(file, "PNG", compress_level=0)
    assert shrunk(CardLine("", "PHOTO", (), b64encode(file.getvalue()).decode())).value == ""


def test_a_small_picture_is_kept_as_it_is() -> None:
    card = b"BEGIN:VCARD\nFN:Rosa\nPHOTO;TYPE=JPEG;ENCODING=b:/9j/AAAA\nEND:VCARD\n"
    (entry,) = formats.read(card).entries
    assert entry.lines[-1] == CardLine("", "PHOTO", ("TYPE=JPEG", "ENCODING=b"), "/9j/AAAA")
