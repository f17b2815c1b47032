"""The weights that ship are those that the training texts make; `make weights` makes them again."""

from scripts import message_texts

SPEECH = message_texts.ROOT / "src" / "wellmet" / "core" / "messages" / "speech"


def test_the_weights_were_made_from_the_texts_and_scripts_as_they_are() -> None:
    made_from, _, _ = shipped()
    assert made_from == message_texts.fingerprint(), "make weights"


def test_nobody_changed_the_weights_by_hand() -> None:
    _, became, lines = shipped()
    assert became == message_texts.summed(lines, (SPEECH / "words.txt").read_text("utf-8"))


def test_what_is_kept_is_never_learned_from() -> None:
    kept = [each for hand in message_texts.hands() for each in message_texts.kept_messages(hand)]
    assert kept
    assert not {each.id for each in kept} & {text.source for text in message_texts.read()}


def test_other_hands_are_read_apart_from_the_first() -> None:
    assert len(message_texts.hands()) > 1
    assert all(message_texts.whole_messages(hand) for hand in message_texts.hands())


def shipped() -> tuple[str, str, str]:
    """Read what the weights say of their making, and the weights."""
    heading, lines = (SPEECH / "weights.txt").read_text("utf-8").split("\n", 1)
    made_from, became = heading.partition("\t")[2].split(" ")
    return made_from, became, lines
