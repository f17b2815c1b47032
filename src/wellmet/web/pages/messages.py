"""The page that checks one's own words: what stands in the form, and what there is to say about it."""

from dataclasses import dataclass

from django import forms
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet.core import ethics, messages
from wellmet.core.ethics import Severity
from wellmet.web.pages import marking

QUOTED = 60  # characters of a longer quotation


@dataclass(frozen=True, slots=True)
class Remark:
    """One finding: how grave it is, the words it is about, why, what to write instead, and whether one may insist."""

    severity: str
    grave: str
    title: str
    quoted: str
    why: str
    advice: str
    insisting: str


@dataclass(frozen=True, slots=True)
class Result:
    """What the checker says about one text, cut where it is remarked upon."""

    summary: str
    remarks: tuple[Remark, ...]
    subject: tuple[marking.Segment, ...]
    body: tuple[marking.Segment, ...]
    measures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The form as it was sent, and the result; without words there is none."""

    form: forms.Form
    result: Result | None


def page(form: forms.Form, *, draft: messages.Draft | None) -> Page:
    return Page(form, result(draft) if draft else None)


def result(draft: messages.Draft) -> Result:
    found = messages.check(draft)
    texts = {"body": draft.body, "subject": draft.subject}
    cut = {
        field: marking.segments(text, findings=[one for one in found if one.field == field])
        for field, text in texts.items()
    }
    return Result(
        summary=summary([one.severity for one in found]),
        remarks=tuple(remark(one, text=texts[one.field]) for one in found),
        measures=measures(messages.measure(draft)),
        **cut,
    )


def remark(finding: ethics.Finding, *, text: str) -> Remark:
    rule = ethics.RULES[finding.rule]
    about = "" if marking.is_about_all(finding, text=text) else text[finding.start : finding.end]
    return Remark(
        severity=finding.severity.value,
        grave=grave(finding.severity),
        title=rule.title,
        quoted=Truncator(" ".join(about.split())).chars(QUOTED),
        why=finding.message,
        advice=finding.advice,
        insisting=insisting(finding.severity, is_overridable=rule.is_overridable),
    )


def summary(severities: list[Severity]) -> str:
    """The verdict in one line, for the eye and for the ear."""
    count = len(severities)
    if Severity.BLOCK in severities:
        words = ngettext("Better not like this: %(count)d remark.", "Better not like this: %(count)d remarks.", count)
    elif Severity.ERROR in severities:
        words = ngettext("Think again: %(count)d remark.", "Think again: %(count)d remarks.", count)
    else:
        words = ngettext("It could be better: %(count)d remark.", "It could be better: %(count)d remarks.", count)
    return words % {"count": count} if count else _("Nothing to mend.")


def grave(severity: Severity) -> str:
    return {
        Severity.BLOCK: _("Better not"),
        Severity.ERROR: _("Think again"),
        Severity.WARN: _("Could be better"),
        Severity.INFO: _("A hint"),
    }[severity]


def insisting(severity: Severity, *, is_overridable: bool) -> str:
    """Whether one may send it all the same; what only advises needs no leave."""
    if severity not in {Severity.BLOCK, Severity.ERROR}:
        return ""
    if is_overridable:
        return _("With a good reason you may send it all the same.")
    return _("There is no exception to this.")


def measures(measure: messages.Measure) -> tuple[str, ...]:
    def said(one: str, many: str, count: int) -> str:
        return ngettext(one, many, count) % {"count": count}

    return (
        said("%(count)d word", "%(count)d words", measure.words),
        said("%(count)d character", "%(count)d characters", measure.characters),
        said("%(count)d second aloud", "%(count)d seconds aloud", measure.seconds),
        said("%(count)d question", "%(count)d questions", measure.questions),
    )
