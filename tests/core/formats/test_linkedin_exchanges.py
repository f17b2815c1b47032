from datetime import date

import pytest

from wellmet.core import formats
from wellmet.core.formats import Format, Parsed
from wellmet.core.people import Exchange, ExchangeKind, Seeker

HEADER = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
)
ADA, ROSA, TOM = (f"https://www.linkedin.com/in/{name}" for name in ("ada", "rosa", "tom"))
SECRET = "the words of a message"


def _message(conversation: str, sender: str, to: str, day: str, *, folder: str = "INBOX") -> str:
    names = {ADA: "Ada King", ROSA: "Rosa Diaz", TOM: "Tom Okafor", "": "LinkedIn Member"}
    urls = to.split(",")
    told = ", ".join(names.get(url, "Somebody Else") for url in urls)
    return f'{conversation},,{names[sender]},{sender},"{told}","{to}",{day} 10:00:00 UTC,,"{SECRET}",{folder}'


def _read(*rows: str, header: str = HEADER, own: Seeker | None = None) -> Parsed:
    return formats.read("\n".join([header, *rows]).encode(), own=own)


def _exchanges(parsed: Parsed) -> dict[str, tuple[Exchange, ...]]:
    return {entry.contact.name: entry.contact.exchanges for entry in parsed.entries}


def test_who_wrote_to_whom_is_counted_by_month_and_no_word_is_kept() -> None:
    parsed = _read(
        _message("1", ROSA, ADA, "2024-05-01"),
        _message("1", ADA, ROSA, "2024-05-03"),
        _message("1", ADA, ROSA, "2024-06-03"),
        _message("2", TOM, ADA, "2023-01-09"),
    )
    message = ExchangeKind.MESSAGE
    assert parsed.format is Format.LINKEDIN_MESSAGES
    assert _exchanges(parsed) == {
        "Rosa Diaz": (Exchange(message, date(2024, 5, 3), 1, 1), Exchange(message, date(2024, 6, 3), 1, 0)),
        "Tom Okafor": (Exchange(message, date(2023, 1, 9), 0, 1),),
    }
    assert [entry.is_known_only for entry in parsed.entries] == [False, True]
    assert SECRET not in repr(parsed)


def test_which_of_two_people_is_the_seeker_is_said_or_asked_for() -> None:
    row = _message("1", ROSA, ADA, "2024-05-01")
    assert _read(row).entries == ()
    assert "which of these people is you" in _read(row).problems[0].message
    for own in (Seeker(name="ada king"), Seeker(url=f"{ADA}/")):
        assert list(_exchanges(_read(row, own=own))) == ["Rosa Diaz"]
    assert list(_exchanges(_read(row, own=Seeker(name="Rosa Diaz")))) == ["Ada King"]


def test_advertisements_spam_drafts_and_crowds_are_left_out() -> None:
    crowd = ",".join(f"https://www.linkedin.com/in/x{number}" for number in range(9))
    parsed = _read(
        _message("1", "", ADA, "2024-05-01"),
        _message("2", ROSA, ADA, "2024-05-01", folder="SPAM"),
        _message("3", ADA, crowd, "2024-05-01"),
        _message("4", ROSA, ADA, "yesterday"),
        own=Seeker(name="Ada King"),
    )
    assert parsed.entries == ()
    assert {problem.field for problem in parsed.problems} == {"", "DATE"}
    draft = _message("1", ADA, ROSA, "2024-05-01") + ",Yes"
    assert _read(draft, header=f"{HEADER},IS MESSAGE DRAFT", own=Seeker(name="Ada King")).entries == ()


def test_a_message_to_some_is_one_to_each_and_nobody_is_named_by_a_list() -> None:
    parsed = _read(_message("1", ADA, f"{ROSA},{TOM}", "2024-05-01"), own=Seeker(name="Ada King"))
    assert [(entry.contact.name, entry.contact.exchanges[0].sent) for entry in parsed.entries] == [("", 1), ("", 1)]


def test_an_older_layout_without_recipients_tells_what_others_wrote() -> None:
    header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
    rows = [f"1,,Ada King,{ADA},Rosa,2022-05-01 14:03:22 UTC,,x,INBOX"] + [
        f"{number},,{name},{url},Ada,2022-05-02 14:03:22 UTC,,x,INBOX"
        for number, name, url in ((1, "Rosa Diaz", ROSA), (2, "Tom Okafor", TOM), (2, "Ada King", ADA))
    ]
    parsed = _read(*rows, header=header)
    assert {name: (one[0].sent, one[0].received) for name, one in _exchanges(parsed).items()} == {
        "Rosa Diaz": (1, 1),
        "Tom Okafor": (1, 1),
    }


def test_an_older_layout_knows_the_seeker_by_the_name_that_others_wrote_to() -> None:
    header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
    row = f"1,,Rosa Diaz,{ROSA},Ada King,2022-05-01 14:03:22 UTC,,x,INBOX"
    parsed = _read(row, header=header, own=Seeker(name="Ada King"))
    assert [entry.contact.exchanges[0].received for entry in parsed.entries] == [1]


def test_invitations_and_endorsements_go_to_whose_page_they_name() -> None:
    invited = _read(
        f'Ada King,Rosa Diaz,"1/29/26, 2:37 PM",hello,OUTGOING,{ADA},{ROSA}',
        f'Tom Okafor,Ada King,"9/1/25, 10:00 AM",,INCOMING,{TOM},{ADA}',
        'Ivy Hart,Ada King,"9/1/25, 10:00 AM",,INCOMING,,',
        f"Ivy Hart,Ada King,never,,INCOMING,{ADA},{ADA}",
        header="From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
    )
    assert {name: (one[0].sent, one[0].last_on) for name, one in _exchanges(invited).items()} == {
        "Rosa Diaz": (1, date(2026, 1, 29)),
        "Tom Okafor": (0, date(2025, 9, 1)),
    }
    assert all(entry.is_known_only for entry in invited.entries)
    assert len(invited.problems) == 2
    endorsed = _read(
        "2019/03/04 08:00:00 UTC,Welding,Rosa,Diaz,www.linkedin.com/in/rosa,ACCEPTED",
        header="Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Status",
    )
    assert _exchanges(endorsed)["Rosa Diaz"][0].received == 1
    given = _read(
        "2019/03/04 08:00:00 UTC,Welding,Rosa,Diaz,www.linkedin.com/in/rosa,ACCEPTED",
        header="Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Status",
    )
    assert _exchanges(given)["Rosa Diaz"][0].sent == 1


@pytest.mark.parametrize(("name", "sent"), [("Recommendations_Given.csv", 1), ("Recommendations_Received.csv", 0)])
def test_recommendations_are_looked_up_by_name_among_the_connections(name: str, sent: int) -> None:
    data = (
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
        'Rosa,Diaz,Lincoln High,Teacher,very good,"05/12/19, 02:21 PM",VISIBLE\nIvy,Hart,,,,"05/12/19",VISIBLE\n'
    )
    parsed = formats.read(data.encode(), name=f"export/{name}", pages={"rosa diaz": ROSA, "ivy hart": ""})
    (entry,) = parsed.entries
    assert entry.contact.urls == (ROSA,)
    assert (entry.contact.exchanges[0].last_on, entry.contact.exchanges[0].sent) == (date(2019, 5, 12), sent)
