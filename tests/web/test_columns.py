"""Saying what the columns of a table mean, before its people are brought in."""

import shutil
from collections.abc import Iterator

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests import world
from tests.web.visiting import visitor

from wellmet.db import uploads
from wellmet.queries import layouts, profile

pytestmark = pytest.mark.django_db
TABLE = "who,where\nRosa Diaz,Lincoln High\nTom Okafor,Pier Nine\n"


@pytest.fixture
def ada() -> Iterator[int]:
    owner_id = world.ada()
    shutil.rmtree(uploads.shelf(owner_id), ignore_errors=True)
    yield owner_id
    shutil.rmtree(uploads.shelf(owner_id), ignore_errors=True)


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def chosen(client: Client, name: str, text: str) -> str:
    return client.post("/bring/files/", {"files": [SimpleUploadedFile(name, text.encode())]})["Location"]


def test_columns_are_said_once_and_the_preview_follows(ada: int, client: Client) -> None:
    address = chosen(client, "people.csv", TABLE)
    assert "Nothing new in this" in client.get(address).text
    page = client.get(f"{address}columns/").text
    (key,) = {part.split('"')[0].rpartition("-")[0] for part in page.split('<select id="')[1:]}
    client.post(f"{address}columns/say/", {f"{key}-0": "name", f"{key}-1": "employer"})
    assert layouts.said(ada)[key] == {"who": "name", "where": "employer"}
    assert "Bring 2 people in?" in client.get(address).text
    assert "Bring 2 people in?" in client.get(chosen(client, "others.csv", TABLE)).text


def test_files_without_columns_have_none_to_say(client: Client) -> None:
    address = chosen(client, "rosa.vcf", "BEGIN:VCARD\nFN:Rosa\nEND:VCARD\n")
    assert "no table" in client.get(f"{address}columns/").text


def test_a_profile_in_an_archive_is_shown_and_filled_only_where_it_is_blank(ada: int, client: Client) -> None:
    before = profile.seeker(ada)
    address = chosen(client, "Education.csv", "School Name,Start Date,End Date,Degree Name\nState,2012,2016,BA\n")
    is_blank = not before.education
    assert ("Fill in my profile" in client.get(address).text) is is_blank
    client.post(f"{address}profile/")
    assert (profile.seeker(ada).education != before.education) is is_blank
