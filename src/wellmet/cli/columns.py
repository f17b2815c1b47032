from typing import TYPE_CHECKING

import click

from wellmet.cli import errors, options, output, reading
from wellmet.cli.session import Session, pass_session

if TYPE_CHECKING:
    from wellmet.core.formats import Layout


@click.command()
@click.argument("file", type=click.Path(allow_dash=True, readable=False))
@click.option("--set", "said", multiple=True, metavar="HEADING=FIELD", help="Say what a column means.")
@options.as_json
@pass_session
def columns(session: Session, file: str, said: tuple[str, ...], as_json: bool) -> None:
    """What the columns of a table mean, where you know better; it is remembered for tables like it."""
    if why := reading.missing(file):
        raise errors.Unusable(f"{file}: {why}.")
    told = dict(one.rpartition("=")[::2] for one in said)
    owner_id = session.open()
    from wellmet.actions import layouts as actions

    layout = layout_of(owner_id, file=file)
    if told:
        actions.remember(owner_id, layout=layout, said=told)
        layout = layout_of(owner_id, file=file)
    pairs = list(zip(layout.headings, layout.fields, strict=True))
    if as_json:
        output.document({"columns": [{"heading": heading, "field": field.value} for heading, field in pairs]})
    else:
        output.table(["column", "means"], [[heading, field.value] for heading, field in pairs])


def layout_of(owner_id: int, *, file: str) -> "Layout":
    for one in reading.read(owner_id, path=file):
        if one.parsed.layout:
            return one.parsed.layout
    raise errors.Unusable(f"{file}: this is no table whose columns can be chosen; it is read as it is, or not at all.")
