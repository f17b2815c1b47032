"""The table of sources and fields says what the readers do."""

from scripts import docs_sources


def test_the_table_of_sources_is_what_the_readers_do() -> None:
    assert docs_sources.PAGE.read_text("utf-8") == docs_sources.page()


def test_each_mark_in_the_table_is_earned() -> None:
    lines = docs_sources.page().splitlines()
    connections = next(line for line in lines if line.startswith("| LinkedIn connections"))
    assert connections.count("yes") == 5
    assert any(line.startswith("| vCard 4.0") and line.count("yes") == 10 for line in lines)
