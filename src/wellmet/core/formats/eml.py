"""One message as a file that mail programs open as a draft (RFC 5322)."""

from email.message import EmailMessage
from email.policy import SMTP

__all__ = ["write_eml"]


def write_eml(*, subject: str, body: str, to: str, sender: str) -> bytes:
    """Write a message that is not sent yet; an address that no mail program would take is left out.

    >>> b"X-Unsent: 1" in write_eml(subject="A question", body="Dear Tom,", to="tom@example.org", sender="")
    True
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(subject.split())
    for header, address in (("To", to), ("From", sender)):
        if is_plain(address):
            message[header] = address
    message["X-Unsent"] = "1"  # Outlook opens it for writing, others as any message
    message.set_content(body, charset="utf-8")
    return message.as_bytes()


def is_plain(address: str) -> bool:
    """Tell whether an address can stand in a header as it is."""
    local, at, host = address.partition("@")
    is_printed = address.isascii() and address.isprintable() and not set(address) & set(' <>,;:\\"()[]')
    return bool(local and at and host) and is_printed and "@" not in host
