"""A message as a file, read back as a mail program reads it."""

from email import message_from_bytes
from email.policy import default

import pytest

from wellmet.core.formats import write_eml


def test_a_mail_program_reads_back_what_was_written() -> None:
    body = "Dear Zoë,\n\nmay I ask you something?\n\nAda"
    kept = write_eml(subject="Ein Gruß", body=body, to="zoe@example.org", sender="ada@example.org")
    read = message_from_bytes(kept, policy=default)
    assert (read["Subject"], read["To"], read["From"]) == ("Ein Gruß", "zoe@example.org", "ada@example.org")
    assert read["X-Unsent"] == "1"
    assert read.get_content().replace("\r\n", "\n").strip() == body


@pytest.mark.parametrize("address", ["", "nobody", "a@b\nBcc: c@d", "a b@c", "a@b@c", "ä@example.org"])
def test_what_is_no_plain_address_stands_in_no_header(address: str) -> None:
    read = message_from_bytes(write_eml(subject="x\ny", body="z", to=address, sender=""), policy=default)
    assert read["To"] is None and read["Bcc"] is None and read["Subject"] == "x y"
