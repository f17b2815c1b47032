from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.formats.content_lines import Property, cards, items, pieces, unescaped
from wellmet.core.formats.encodings import decode
from wellmet.core.formats.remarks import Remarks
from wellmet.core.formats.texts import physical_lines


def _properties(*lines: str) -> tuple[list[Property], list[tuple[int, str]]]:
    remarks = Remarks()
    text = "\n".join(["BEGIN:VCARD", *lines, "END:VCARD"])
    (card,) = cards(physical_lines(text), remarks=remarks)
    return card.properties, [(problem.line, problem.field) for problem in remarks.told()]


def _value(line: str) -> str:
    (found,), problems = _properties(line)
    assert problems == []
    return found.value


def test_types_are_read_named_bare_and_in_quotes() -> None:
    found, problems = _properties(
        "TEL;CELL;VOICE:1", "tel;type=Cell,voice:2", 'TEL;VALUE=uri;TYPE="work,cell";PREF=1:tel:3', "item1.TEL:4"
    )
    assert [(one.name, one.group, one.kinds, one.value) for one in found] == [
        ("TEL", "", ("cell", "voice"), "1"),
        ("TEL", "", ("cell", "voice"), "2"),
        ("TEL", "", ("work", "cell"), "tel:3"),
        ("TEL", "item1", (), "4"),
    ]
    assert problems == []


def test_a_colon_in_quotes_ends_no_name() -> None:
    assert _value('X-A;X="a:b;c";Y=d:value:more') == "value:more"


def test_an_odd_quote_is_only_a_quote() -> None:
    (found,), problems = _properties('URL;X=a"b:http://x.org')
    assert (found.name, found.value, problems) == ("URL", "http://x.org", [])


def test_an_unreadable_line_costs_only_itself() -> None:
    found, problems = _properties(
        "FN:Ada", "this is no property", "söme thing:x", "TEL;A=" + "," * 50_000, ":", "TEL:1"
    )
    assert [one.name for one in found] == ["FN", "TEL"]
    assert problems == [(3, "")]


def test_quoted_printable_is_decoded_in_its_own_character_set() -> None:
    assert _value("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ren=C3=A9") == "René"
    assert _value("FN;quoted-printable;charset=iso-8859-1:Ren=E9") == "René"
    assert _value("FN;ENCODING=quoted-printable;CHARSET=SHIFT_JIS:=8E=52") == "山"
    assert _value("FN;ENCODING=QUOTED-PRINTABLE:René") == "René"


def test_raw_characters_are_read_in_the_character_set_that_a_line_names() -> None:
    as_the_file_was_read = decode("FN;CHARSET=SHIFT_JIS:山田".encode("shift_jis"), remarks=Remarks())
    assert _value(as_the_file_was_read) == "山田"
    assert _value("FN;CHARSET=ISO-8859-1:René") == "René"
    assert _value("FN;CHARSET=UTF-8:山田") == "山田"


def test_broken_quoted_printable_is_read_as_far_as_possible() -> None:
    found, problems = _properties("NOTE;ENCODING=QUOTED-PRINTABLE:50=% of=20it=")
    assert "of it" in found[0].value
    assert problems == [(2, "NOTE")]


def test_characters_that_fit_no_promise_are_told() -> None:
    for parameters in ("CHARSET=UTF-8;", "CHARSET=NOPE;"):
        found, problems = _properties(f"FN;{parameters}ENCODING=QUOTED-PRINTABLE:Ren=E9")
        assert (found[0].value, problems) == ("René", [(2, "FN")])


def test_where_none_was_promised_there_is_nothing_to_tell() -> None:
    found, problems = _properties("FN;ENCODING=QUOTED-PRINTABLE:Ren=E9")
    assert (found[0].value, problems) == ("René", [])


def test_text_in_base64_is_told_and_pictures_are_not() -> None:
    found, problems = _properties("NOTE;ENCODING=b:QURB", "PHOTO;ENCODING=b:QURB")
    assert found[0].value == "QURB"
    assert problems == [(2, "NOTE")]


def test_a_card_without_end_loses_nothing() -> None:
    remarks = Remarks()
    text = "BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Grace\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:Linus"
    found = list(cards(physical_lines(text), remarks=remarks))
    assert [card.properties[0].value for card in found] == ["Ada", "Grace", "Linus"]
    assert [(problem.line, problem.field) for problem in remarks.told()] == [(1, "END"), (6, "")]


def test_an_agent_is_a_card_of_its_own_inside_another() -> None:
    remarks = Remarks()
    text = "BEGIN:VCARD\nFN:Ada\nAGENT:\nBEGIN:VCARD\nFN:Grace\nEND:VCARD\nTEL:1\nEND:VCARD\n"
    agent, outer = cards(physical_lines(text), remarks=remarks)
    assert agent.properties[0].value == "Grace"
    assert [one.name for one in outer.properties] == ["FN", "AGENT", "TEL"]
    assert remarks.told() == ()


def test_what_stands_between_cards_is_told() -> None:
    remarks = Remarks()
    found = list(
        cards(["BEGIN:VCARD\n", "END:VCARD\n", "hello\n", "\n", "\ufeffBEGIN:VCARD\n", "END:VCARD\n"], remarks=remarks)
    )
    assert [card.line for card in found] == [1, 5]
    assert [problem.line for problem in remarks.told()] == [3]


def test_only_the_escapes_of_the_format_are_undone() -> None:
    assert unescaped(r"a\, b\; c\: d\\ e\n f\N g\"") == 'a, b; c: d\\ e\n f\n g"'
    assert unescaped("ACME\\ada and \\") == "ACME\\ada and \\"
    assert items("a,b\\,c") == ["a", "b,c"]
    assert items("a,b") == ["a", "b"]


TEXT = st.text(st.characters(exclude_categories=["C"]))


@given(st.lists(TEXT, min_size=1, max_size=6))
def test_escaped_pieces_come_back(parts: list[str]) -> None:
    escaped = [part.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,") for part in parts]
    assert pieces(";".join(escaped)) == items(",".join(escaped)) == parts


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    for value in (unescaped(text), *pieces(text), *items(text)):
        assert len(value) <= len(text)
    list(cards(physical_lines(f"BEGIN:VCARD\n{text}"), remarks=Remarks()))
