"""The weights that ship are those that the training texts make; `make weights` makes them again."""

from scripts import message_texts

SPEECH = message_texts.ROOT / "src" / "wellmet" / "core" / "messages" / "speech"


def test_the_weights_were_made_from_the_texts_and_scripts_as_they_are() -> None:
    mark, made_from, _ = shipped()
    assert mark == message_texts.MARK
    assert made_from == message_texts.fingerprint(), "make weights"


def test_nobody_changed_the_weights_by_hand() -> None:
    _, lines = (SPEECH / "weights.txt").read_text("utf-8").split("\n", 2)[1:]
    of_words = (SPEECH / "words.txt").read_text("utf-8")
    assert shipped()[2] == message_texts.summed(lines, of_words)


def test_other_hands_are_read_apart_from_the_first() -> None:
    assert len(message_texts.hands()) > 1
    assert all(message_texts.whole_messages(hand) for hand in message_texts.hands())


def shipped() -> tuple[str, str, str]:
    """Read what the weights say of their making."""
    mark, _, sums = (SPEECH / "weights.txt").read_text("utf-8").split("\n", 2)[1].partition("\t")
    made_from, became = sums.split(" ")
    return mark, made_from, became
