"""Pictures of people on their way through: a large one becomes a thumbnail, and none is ever shown or looked at."""

import binascii
import warnings
from base64 import b64decode, b64encode
from io import BytesIO

from .values import CardLine

__all__ = ["LARGEST", "shrunk"]

LARGEST = 48_000  # characters of base64; address books send thumbnails below that, cameras photographs above
SIDE = 256  # pixels
MOST_PIXELS = 50_000_000
KINDS = ("JPEG", "PNG", "GIF", "WEBP")


def shrunk(line: CardLine) -> CardLine:
    """Give a picture's property with a thumbnail in it where it is large; with no value where it cannot be made small.

    >>> shrunk(CardLine("", "PHOTO", ("VALUE=uri",), "https://x.example/a.jpg")).value
    'https://x.example/a.jpg'
    """
    if len(line.value) <= LARGEST:
        return line
    before, comma, encoded = line.value.partition(",")
    is_link = before[:5].lower() == "data:"
    thumbnail = _thumbnail(encoded if is_link and comma else line.value)
    if not thumbnail:
        return line._replace(value="")
    kept = tuple(one for one in line.parameters if one.upper().partition("=")[0] != "TYPE")
    if is_link:
        return line._replace(parameters=kept, value=f"data:image/jpeg;base64,{thumbnail}")
    return line._replace(parameters=(*kept, "TYPE=JPEG"), value=thumbnail)


def _thumbnail(encoded: str) -> str:
    from PIL import Image, UnidentifiedImageError  # here, because few cards have a picture, and fewer a large one

    try:
        data = b64decode(encoded)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture = Image.open(BytesIO(data), formats=KINDS)
            if picture.width * picture.height > MOST_PIXELS:
                return ""
            picture.draft("RGB", (SIDE, SIDE))
            picture.thumbnail((SIDE, SIDE))
            small = BytesIO()
            picture.convert("RGB").save(small, "JPEG", quality=80)
    # What a damaged picture makes its decoders raise.
    except (binascii.Error, ValueError, OSError, UnidentifiedImageError, SyntaxError, ArithmeticError, LookupError):
        return ""
    return b64encode(small.getvalue()).decode("ascii")
