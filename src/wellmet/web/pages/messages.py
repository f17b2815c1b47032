"""What there is to say about words that are being written: on the page that checks them, and wherever they are."""

from dataclasses import dataclass, replace

from django import forms
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellmet.core import ethics, messages
from wellmet.core.ethics import Severity
from wellmet.core.people import Channel
from wellmet.queries.messages import Drafted
from wellmet.web.pages import marking, reaching

LEAST_GRADED = 10  # words; of fewer no grade can be told
QUOTED = 60  # characters of a longer quotation


@dataclass(frozen=True, slots=True)
class Remark:
    """One finding: how grave it is, the words it is about and where they stand, why, and whether one may insist.

    `field` is empty where it is about the whole; `start` and `end` count as a script does.
    """

    severity: str
    grave: str
    title: str
    field: str
    start: int
    end: int
    quoted: str
    why: str
    advice: str
    insisting: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checker says about one text, cut where it is remarked upon; and the button that takes it on its way.

    `person_id` is 0 where the text is for nobody in particular; `drops` says that one's own words can be dropped.
    """

    verdict: str
    remarks: tuple[Remark, ...]
    subject: tuple[marking.Segment, ...]
    body: tuple[marking.Segment, ...]
    measures: tuple[str, ...]
    reach: reaching.Reach
    person_id: int = 0
    drops: bool = False

    @property
    def is_marked(self) -> bool:
        return any(part.is_marked for part in (*self.subject, *self.body))


@dataclass(frozen=True, slots=True)
class Page:
    """The form as it was sent, and what is said of it; without words nothing is."""

    form: forms.Form
    checked: Checked | None


def page(form: forms.Form, *, checked: Checked | None) -> Page:
    return Page(form, checked)


def checked_draft(draft: messages.Draft) -> Checked:
    """Words for nobody in particular."""
    return told(draft, findings=messages.check(draft), measures=measures(draft))


def checked(found: Drafted) -> Checked:
    """Words for one person; what a rule blocks, no button of ours sends on its way."""
    reach = reaching.Reach() if is_blocked(found) else reaching.reach(found.whole.contact, draft=found.draft)
    said = told(found.draft, findings=found.findings, measures=(length(found),))
    return replace(said, reach=reach, person_id=found.whole.listed.id, drops=found.is_own)


def told(draft: messages.Draft, *, findings: tuple[ethics.Finding, ...], measures: tuple[str, ...]) -> Checked:
    texts = {"body": draft.body, "subject": draft.subject}
    cut = {
        field: marking.segments(text, findings=[one for one in findings if one.field == field])
        for field, text in texts.items()
    }
    return Checked(
        verdict=summary([one.severity for one in findings]),
        remarks=tuple(remark(one, text=texts[one.field]) for one in findings),
        subject=cut["subject"],
        body=cut["body"],
        measures=measures,
        reach=reaching.Reach(),
    )


def remark(finding: ethics.Finding, *, text: str) -> Remark:
    rule = ethics.RULES[finding.rule]
    is_placed = finding.start < finding.end and not marking.is_about_all(finding, text=text)
    about = text[finding.start : finding.end] if is_placed else ""
    return Remark(
        severity=finding.severity.value,
        grave=grave(finding.severity),
        title=rule.title,
        field=finding.field if is_placed else "",
        start=marking.place(text, finding.start),
        end=marking.place(text, finding.end),
        quoted=Truncator(" ".join(about.split())).chars(QUOTED),
        why=finding.message,
        advice=finding.advice,
        insisting=insisting(finding.severity, is_overridable=rule.is_overridable),
    )


def is_blocked(found: Drafted) -> bool:
    return any(finding.severity is ethics.Severity.BLOCK for finding in found.findings)


def length(found: Drafted) -> str:
    """How long it is, in what counts: seconds where it is spoken, else words."""
    measure = found.measure
    if found.draft.channel.is_spoken:
        said = ngettext("%(count)d second to say", "%(count)d seconds to say", measure.seconds)
        return said % {"count": measure.seconds}
    return ngettext("%(count)d word", "%(count)d words", measure.words) % {"count": measure.words}


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


def measures(draft: messages.Draft) -> tuple[str, ...]:
    """How long the words are and how they read: of a text its parts, of what is read the school year."""
    measure = messages.measure(draft)

    def said(one: str, many: str, count: int) -> str:
        return ngettext(one, many, count) % {"count": count}

    told = [
        said("%(count)d word", "%(count)d words", measure.words),
        said("%(count)d character", "%(count)d characters", measure.characters),
        said("%(count)d second aloud", "%(count)d seconds aloud", measure.seconds),
        said("%(count)d question", "%(count)d questions", measure.questions),
    ]
    if draft.channel is Channel.TEXT:
        told.append(said("sent as %(count)d text message", "sent as %(count)d text messages", measure.parts))
    if not draft.channel.is_spoken and measure.words >= LEAST_GRADED:
        told.append(_("reads at school year %(year)d") % {"year": max(1, round(measure.grade))})
    if measure.minutes is not None:
        told.append(said("names %(count)d minute", "names %(count)d minutes", measure.minutes))
    return tuple(told)
