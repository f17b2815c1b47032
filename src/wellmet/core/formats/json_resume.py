"""JSON Resume to the seeker's profile and back; our own questions stand under `wellmet`."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wellmet.core.people import Experience, Seeker, Voice

from .encodings import decode
from .others import is_archive
from .remarks import Remarks
from .texts import LONGEST_NOTE, LONGEST_VALUE, clean, clean_block
from .values import Problem

__all__ = ["read_resume", "write_resume"]

MOST_ITEMS = 500
MOST_HOURS = 80  # a week
HIGHEST_CONFIDENCE = 10
MOST_EMPLOYERS = 10  # as many as the first-run questions ask for
_DATE = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")
_UNTIL_NOW = frozenset({"", "now", "present", "current", "today"})
_READ = frozenset({"basics", "work", "education", "skills", "wellmet", "$schema", "meta"})
_READ_BASICS = frozenset({"name", "email", "phone", "url", "website", "label", "summary", "location"})
_PICTURES = frozenset({"image", "picture"})
_OURS = (
    "seeks", "town", "employers", "hours", "confidence", "questions", "pitch", "sign_off", "voice", "linkedin_premium",
)  # fmt: skip
_ARCHIVE = (
    "this is an archive, and not LinkedIn's with something of you in it; "
    "write a JSON Resume, or answer the questions that `wellmet start` opens with"
)
_NOTHING = "there is nothing here for a profile: no basics, work, education, skills or answers under wellmet"


def read_resume(data: bytes) -> tuple[Seeker | None, tuple[Problem, ...]]:
    """Read a profile; a field that cannot be used keeps its default and is told of, and None means nothing can be used.

    >>> seeker, problems = read_resume(b'{"basics": {"name": "Ada"}, "wellmet": {"seeks": "nurse", "confidence": 11}}')
    >>> seeker.name, seeker.seeks, seeker.confidence, problems[0].field
    ('Ada', ('nurse',), 5, 'wellmet.confidence')
    """
    remarks = Remarks()
    if is_archive(data):
        remarks.note(0, "", _ARCHIVE)
        return None, remarks.told()
    try:
        document = json.loads(decode(data, remarks=remarks))
    except json.JSONDecodeError as error:
        remarks.note(error.lineno, "", f"this is not JSON, or it is damaged at column {error.colno}")
        return None, remarks.told()
    except (ValueError, RecursionError):
        remarks.note(0, "", "this is JSON that no profile needs: too deep, or a number too long")
        return None, remarks.told()
    if not isinstance(document, dict):
        remarks.note(0, "", "this is JSON, but no résumé: it must be an object with basics, work, education, skills")
        return None, remarks.told()
    whole = _Part("", document, remarks)
    seeker = _seeker(whole)
    if seeker == Seeker() and not _answers(document):
        remarks.note(0, "", _NOTHING)
        return None, remarks.told()
    return seeker, remarks.told()


def write_resume(seeker: Seeker) -> dict[str, object]:
    """Write a profile as JSON Resume, so that `read_resume` gives the same profile back."""
    return {
        "basics": {
            "name": seeker.name,
            "label": seeker.headline,
            "email": seeker.email,
            "phone": seeker.phone,
            "url": seeker.url,
            "summary": seeker.summary,
            "location": {"city": seeker.town, "countryCode": seeker.country},
        },
        "work": [_written(stretch, place="name", title="position") for stretch in seeker.work],
        "education": [_written(stretch, place="institution", title="studyType") for stretch in seeker.education],
        "skills": [{"name": skill} for skill in seeker.skills],
        "wellmet": {
            "seeks": list(seeker.seeks),
            "town": seeker.town,
            "employers": list(seeker.employers),
            "hours": seeker.hours,
            "confidence": seeker.confidence,
            "questions": list(seeker.questions),
            **{key: text for key, text in _phrases(seeker).items() if text},
            **({"linkedin_premium": True} if seeker.has_linkedin_premium else {}),
        },
    }


@dataclass(frozen=True, slots=True)
class _Part:
    """One object of the document with its path, read field by field; null counts as absent."""

    path: str
    values: Mapping[str, object]
    remarks: Remarks

    def note(self, key: str, message: str) -> None:
        self.remarks.note(0, f"{self.path}{key}", message)

    def text(self, *keys: str) -> str:
        """Give the first of these fields that holds text, on one line."""
        return next(filter(None, (self._cut(key, clean(self._raw(key)), LONGEST_VALUE) for key in keys)), "")

    def block(self, key: str) -> str:
        return self._cut(key, clean_block(self._raw(key)), LONGEST_NOTE)

    def date(self, key: str) -> str:
        text = self.text(key)
        if text.casefold() in _UNTIL_NOW:
            return ""
        if _DATE.fullmatch(text):
            return text
        self.note(key, "this date is not understood; dates look like 2024, 2024-06 or 2024-06-30")
        return ""

    def part(self, key: str) -> "_Part":
        value = self.values.get(key)
        if isinstance(value, dict):
            return _Part(f"{self.path}{key}.", value, self.remarks)
        if value is not None:
            self.note(key, "this must be an object")
        return _Part(f"{self.path}{key}.", {}, self.remarks)

    def parts(self, key: str) -> Iterator["_Part"]:
        for place, value in enumerate(self._items(key)):
            if isinstance(value, dict):
                yield _Part(f"{self.path}{key}[{place}].", value, self.remarks)
            elif value is not None:
                self.note(f"{key}[{place}]", "this must be an object")

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts, each once; a single text is a list of one."""
        value = self.values.get(key)
        found = [value] if isinstance(value, str) else self._items(key)
        if not all(item is None or isinstance(item, str) for item in found):
            self.note(key, "this must be a list of texts; other items were left out")
        texts = (self._cut(key, clean(item), LONGEST_VALUE) for item in found if isinstance(item, str))
        return tuple(dict.fromkeys(filter(None, texts)))

    def number(self, key: str, *, highest: int) -> float | None:
        """Give a number from 0 to the highest."""
        value = self.values.get(key)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= highest:
            return float(value)
        if value is not None:
            self.note(key, f"this must be a number from 0 to {highest}")
        return None

    def flag(self, key: str) -> bool:
        """Give whether something is so; what is neither true nor false is not."""
        value = self.values.get(key)
        if value is not None and not isinstance(value, bool):
            self.note(key, "this must be true or false")
        return value is True

    def _raw(self, key: str) -> str:
        value = self.values.get(key)
        if value is not None and not isinstance(value, str):
            self.note(key, "this must be text")
        return value if isinstance(value, str) else ""

    def _items(self, key: str) -> list[object]:
        value = self.values.get(key)
        if isinstance(value, list):
            if len(value) > MOST_ITEMS:
                self.note(key, f"only the first {MOST_ITEMS} of these were read")
            return value[:MOST_ITEMS]
        if value is not None:
            self.note(key, "this must be a list")
        return []

    def _cut(self, key: str, text: str, limit: int) -> str:
        if len(text) > limit:
            self.note(key, f"too long: cut after {limit:,} characters")
        return text[:limit].rstrip()


def _seeker(document: _Part) -> Seeker:
    basics, ours = document.part("basics"), document.part("wellmet")
    _note_unread(document, basics, ours)
    hours = ours.number("hours", highest=MOST_HOURS)
    return Seeker(
        name=basics.text("name"),
        email=basics.text("email"),
        phone=basics.text("phone"),
        url=basics.text("url", "website"),
        town=ours.text("town") or basics.part("location").text("city"),
        country=basics.part("location").text("countryCode"),
        headline=basics.text("label"),
        summary=basics.block("summary"),
        seeks=ours.texts("seeks"),
        employers=_employers(ours),
        hours=Seeker().hours if hours is None else hours,
        confidence=_confidence(ours),
        skills=tuple(dict.fromkeys(_skills(document))),
        work=tuple(_stretches(document, "work", "name", "company")),
        education=tuple(_stretches(document, "education", "institution")),
        questions=ours.texts("questions"),
        pitch=ours.text("pitch"),
        sign_off=ours.text("sign_off"),
        voice=_voice(ours),
        has_linkedin_premium=ours.flag("linkedin_premium"),
    )


def _phrases(seeker: Seeker) -> dict[str, str]:
    """Give the seeker's own phrases, and the voice where it is not the usual one."""
    voice = "" if seeker.voice is Voice.PLAIN else seeker.voice.value
    return {"pitch": seeker.pitch, "sign_off": seeker.sign_off, "voice": voice}


def _voice(ours: "_Part") -> Voice:
    said = ours.text("voice")
    if said and said not in set(Voice):
        ours.note("voice", f"this must be one of {', '.join(Voice)}")
        return Voice.PLAIN
    return Voice(said) if said else Voice.PLAIN


def _answers(document: Mapping[str, object]) -> bool:
    """Tell whether hours or confidence were said, which may be the same as their defaults."""
    ours = _Part("", document, Remarks()).part("wellmet")
    hours, confidence = ours.number("hours", highest=MOST_HOURS), ours.number("confidence", highest=HIGHEST_CONFIDENCE)
    return hours is not None or (confidence is not None and confidence.is_integer())


def _employers(ours: _Part) -> tuple[str, ...]:
    employers = ours.texts("employers")
    if len(employers) > MOST_EMPLOYERS:
        ours.note("employers", f"a search goes well with up to {MOST_EMPLOYERS} employers; all of these were kept")
    return employers


def _confidence(ours: _Part) -> int:
    confidence = ours.number("confidence", highest=HIGHEST_CONFIDENCE)
    if confidence is not None and not confidence.is_integer():
        ours.note("confidence", "this must be a whole number")
        confidence = None
    return Seeker().confidence if confidence is None else int(confidence)


def _skills(document: _Part) -> Iterator[str]:
    for skill in document.parts("skills"):
        yield from filter(None, (skill.text("name"), *skill.texts("keywords")))


def _stretches(document: _Part, section: str, *places: str) -> Iterator[Experience]:
    for item in document.parts(section):
        title = item.text("position") or ", ".join(filter(None, (item.text("studyType"), item.text("area"))))
        stretch = Experience(
            place=item.text(*places),
            title=title,
            started_on=item.date("startDate"),
            ended_on=item.date("endDate"),
            summary="\n".join(filter(None, (item.block("summary"), *item.texts("highlights")))),
        )
        if stretch.place or stretch.title:
            yield stretch
        else:
            item.note("", "this entry names neither a place nor a title and was left out")


def _note_unread(document: _Part, basics: _Part, ours: _Part) -> None:
    for key in ours.values:
        if key not in _OURS:
            ours.note(key, f"this is not known here; known are {', '.join(_OURS)}")
    for key, value in document.values.items():
        if value and key not in _READ:
            document.note(key, "this part is not read")
    for key, value in basics.values.items():
        if value and key in _PICTURES:
            document.remarks.leave_out("photo")
        elif value and key not in _READ_BASICS:
            basics.note(key, "this part is not read")


def _written(stretch: Experience, *, place: str, title: str) -> dict[str, str]:
    fields = {
        place: stretch.place,
        title: stretch.title,
        "startDate": stretch.started_on,
        "endDate": stretch.ended_on,
        "summary": stretch.summary,
    }
    return {key: value for key, value in fields.items() if value}
