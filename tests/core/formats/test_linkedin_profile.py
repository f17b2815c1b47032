from wellmet.core import formats
from wellmet.core.formats import Format
from wellmet.core.people import Experience, Seeker


def _seeker(header: str, *rows: str) -> Seeker | None:
    parsed = formats.read("\n".join([header, *rows]).encode())
    assert (parsed.format, parsed.entries) == (Format.LINKEDIN_PROFILE, ())
    return parsed.profile


def test_each_part_of_an_archive_says_something_of_the_seeker() -> None:
    profile = _seeker(
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Geo Location,Websites",
        'Ada,King,,,,Analyst,"one\ntwo",Engines,"Leeds, England",[COMPANY:https://ada.example/x]',
    )
    assert profile == Seeker(
        name="Ada King", headline="Analyst", summary="one\ntwo", town="Leeds", url="https://ada.example/x"
    )
    assert _seeker(
        "Company Name,Title,Description,Location,Started On,Finished On", "Pier Nine,Clerk,counted,,Jan 2019,Mar 2021"
    ) == Seeker(work=(Experience("Pier Nine", "Clerk", "2019-01", "2021-03", "counted"),))
    assert _seeker("School Name,Start Date,End Date,Notes,Degree Name,Activities", "State,2012,2016,,BA,") == Seeker(
        education=(Experience("State", "BA", "2012", "2016"),)
    )
    assert _seeker("Name", "Welding", "Python", "Welding") == Seeker(skills=("Welding", "Python"))
    assert _seeker("Email Address,Confirmed,Primary,Updated On", "b@x.org,Yes,No,", "a@x.org,Yes,Yes,") == Seeker(
        email="a@x.org"
    )
    assert _seeker("Extension,Number,Type", ",+1 503 555 0142,Mobile") == Seeker(phone="+1 503 555 0142")
    many = [f"Employer {number},today" for number in range(12)]
    assert len((_seeker("Organization,Followed On", *many) or Seeker()).employers) == 10
    assert _seeker("Saved Date,Job Url,Job Title,Company Name", "1/1/26,u,Clerk,Acme") == Seeker(employers=("Acme",))


def test_a_part_with_nothing_in_it_says_nothing() -> None:
    assert _seeker("Organization,Followed On") is None


def test_no_part_is_read_without_end() -> None:
    parsed = formats.read(("Name\n" + "".join(f"skill {number}\n" for number in range(600))).encode())
    assert len((parsed.profile or Seeker()).skills) == 500
    assert "only the first 500" in parsed.problems[0].message
