"""The conventions of the house, as tests; each rule about code is also shown a violation, so that it can fail."""

import ast
import importlib
import os
import re
import subprocess
import sys
import tomllib
from functools import cache
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from scripts import docs_commands
from tests import house

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "wellmet"
MODULE_LINES = 400
TEMPLATE_LINES = 200
PATCHES_PER_TEST = 0.05

# Functions of queries and actions that reach rows and yet take no owner_id: each with its reason.
OWNERLESS = {
    "actions.backups.raise_sequences": "lets PostgreSQL count on over everybody's rows, and tells nothing",
    "actions.backups.flush": "writes rows that name their owner already",
    "actions.backups.shift_of": "asks whether anybody's row has a number, and tells nothing else",
    "actions.owners.ensure_local": "makes the owner",
    "actions.forgetting.empty_log": "empties the log of the database file, which has no owner",
    "queries.health.database": "looks at the database, not at rows",
}
# Django looks for these names itself, so no view of ours does.
NAMED_BY_DJANGO = {"400.html", "403.html", "403_csrf.html", "404.html", "500.html"}
# The one module that asks servers, and the one that finds a free port for our own.
DOORS = {SOURCE / "actions" / "outgoing.py", SOURCE / "cli" / "start.py"}
CLOCKS = {SOURCE / "cli" / "clock.py", SOURCE / "web" / "clock.py"}


def modules(*folders: Path) -> list[Path]:
    found = [path for folder in folders for path in folder.rglob("*.py") if "migrations" not in path.parts]
    assert found, f"no module in {folders}: the rule would hold of nothing"
    return sorted(found)


@cache
def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def offences(rule: house.Rule, *folders: Path, but: frozenset[Path] | set[Path] = frozenset()) -> list[str]:
    paths = [path for path in modules(*folders) if path not in but]
    return [f"{path.relative_to(ROOT)}: {found}" for path in paths for found in rule(parse(path))]


# --- the rules can fail -----------------------------------------------------------------------------------------


VIOLATIONS: list[tuple[house.Rule, str]] = [
    (house.bare_saves, "person.save()"),
    (house.bare_saves, "person.save(force_insert=True)"),
    (house.writes, "Person.objects.filter(id=1).update(name='')"),
    (house.writes, "Person.objects.abulk_create([])"),
    (house.transactions, "@transaction.atomic\ndef f(): ..."),
    (house.transactions, "from django.db.transaction import atomic"),
    (house.clock_reads, "import datetime as dt\ndt.datetime.now(dt.UTC)"),
    (house.clock_reads, "date.today()"),
    (house.clock_reads, "field(default=timezone.now)"),
    (house.clock_reads, "timezone.localdate()"),
    (house.clock_reads, "time.time()"),
    (house.clock_reads, "DateTimeField(auto_now=True)"),
    (house.clock_reads, "from django.db.models.functions import Lower, Now"),
    (house.unlocked, "@transaction.atomic\ndef add(owner_id): Person.objects.create(owner_id=owner_id)"),
    (house.vague_names, "class PersonManager: ..."),
    (house.vague_names, "class Base: ..."),
    (house.undocumented, "def routes(): ..."),
    (house.undocumented, "class Tie:\n    '''A tie.'''\n    def ends(self): ..."),
    (house.deep_imports, "from wellmet.core.people.names import fold"),
    (house.outgoing, "import http.client"),
    (house.outgoing, "def f():\n    from urllib import request"),
    (house.ownerless, "def everybody(): return Person.objects.all()"),
    (house.ownerless, "def one(person_id): return get_object_or_404(Person, id=person_id)"),
]
HONEST: list[tuple[house.Rule, str]] = [
    (house.bare_saves, "person.save(update_fields=['name'])\nactions.profile.save(owner_id, seeker=ada)"),
    (house.writes, "Person.objects.filter(owner_id=owner_id).values_list('id')\nseen.update(row.keys)"),
    (house.clock_reads, "timezone.localtime(asked_at)\ntime.monotonic()\nlesson.time.hour"),
    (house.unlocked, "@transaction.atomic\ndef add(owner_id): owners.lock(owner_id)\ndef help(): ..."),
    (house.vague_names, "class SeekerManager(UserManager): ...\nclass Database: ..."),
    (
        house.undocumented,
        "__all__ = ['Tie']\ndef inner(): ...\nclass Tie:\n    '''A tie.'''\n    def __str__(self): ...",
    ),
    (house.deep_imports, "from wellmet.core.people import fold"),
    (house.outgoing, "from urllib.parse import urlsplit\nfrom django.http import HttpResponse\nfrom . import http"),
    (house.ownerless, "def due(owner_id): return Ask.objects.all()\ndef words(row): return row"),
]


@pytest.mark.parametrize(("rule", "code"), VIOLATIONS)
def test_each_rule_sees_what_it_forbids(rule: house.Rule, code: str) -> None:
    assert list(rule(ast.parse(code)))


@pytest.mark.parametrize(("rule", "code"), HONEST)
def test_no_rule_forbids_honest_code(rule: house.Rule, code: str) -> None:
    assert not list(rule(ast.parse(code)))


# --- the code obeys them -------------------------------------------------------------------------------------------


def test_nothing_is_saved_whole() -> None:
    assert not offences(house.bare_saves, SOURCE)


def test_queries_never_write() -> None:
    assert not offences(house.writes, SOURCE / "queries")


def test_only_actions_open_transactions() -> None:
    assert not offences(house.transactions, SOURCE, but=set(modules(SOURCE / "actions")))


def test_every_action_locks_its_owner_first() -> None:
    # Who has no seeker yet has nothing to lock.
    assert not offences(house.unlocked, SOURCE / "actions", but={SOURCE / "actions" / "owners.py"})


def test_only_the_two_clocks_read_the_clock() -> None:
    assert not offences(house.clock_reads, SOURCE, but=CLOCKS)


def test_only_one_module_can_ask_anything_of_a_server() -> None:
    assert not offences(house.outgoing, SOURCE, but=DOORS)


def test_no_class_or_module_has_a_vague_name() -> None:
    assert not offences(house.vague_names, SOURCE)
    assert not [path for path in modules(SOURCE) if path.stem in house.VAGUE_MODULES]


def test_everything_public_in_the_core_says_what_it_does() -> None:
    assert not offences(house.undocumented, SOURCE / "core")


def test_a_topic_of_the_core_is_imported_whole() -> None:
    for topic in (path for path in SOURCE.iterdir() if path.is_dir() and path.name != "core"):
        assert not [found for path in topic.rglob("*.py") for found in house.deep_imports(parse(path))]


def test_every_query_and_action_is_told_whose_rows_it_may_touch() -> None:
    found = {
        ".".join((*path.relative_to(SOURCE).with_suffix("").parts, name))
        for path in modules(SOURCE / "queries", SOURCE / "actions")
        for name in house.ownerless(parse(path))
    }
    assert found == set(OWNERLESS), "an exception is listed with its reason, and leaves the list with its cause"


def test_no_module_or_template_grows_past_its_idea() -> None:
    sizes = {
        path: (len(path.read_text("utf-8").splitlines()), MODULE_LINES) for path in modules(SOURCE, ROOT / "tests")
    }
    sizes |= {path: (len(path.read_text("utf-8").splitlines()), TEMPLATE_LINES) for path in templates().values()}
    assert not {str(path): lines for path, (lines, limit) in sizes.items() if lines > limit}


def test_each_package_of_the_core_says_what_it_is_and_what_it_offers() -> None:
    for folder in sorted(path.parent for path in (SOURCE / "core").rglob("__init__.py")):
        package = importlib.import_module(".".join(folder.relative_to(SOURCE.parent).parts))
        assert package.__doc__, folder
        if folder != SOURCE / "core":
            assert package.__all__, folder
            assert not [name for name in package.__all__ if not hasattr(package, name)], folder


def test_each_test_of_the_core_mirrors_a_module() -> None:
    tests = sorted((ROOT / "tests" / "core").rglob("test_*.py"))
    assert tests
    for path in tests:
        name, folder = path.stem.removeprefix("test_"), SOURCE / path.relative_to(ROOT / "tests").parent
        modules = {module.stem for module in folder.iterdir()}
        assert any(name == module or name.startswith(f"{module}_") for module in modules), path


def test_almost_nothing_is_patched() -> None:
    trees = [parse(path) for path in modules(ROOT / "tests")]
    tests = sum(
        isinstance(node, house.Function) and node.name.startswith("test_") for tree in trees for node in ast.walk(tree)
    )
    patches = sum(
        "patch" in {house.last_name(call.func), house.last_name(getattr(call.func, "value", call.func))}
        for tree in trees
        for call in house.calls(tree)
    )
    assert patches < PATCHES_PER_TEST * tests


# --- templates -----------------------------------------------------------------------------------------------------


def templates() -> dict[str, Path]:
    folders = [path for path in SOURCE.rglob("templates") if path.is_dir()]
    return {path.relative_to(folder).as_posix(): path for folder in folders for path in folder.rglob("*.html")}


def test_every_template_that_is_named_exists_and_the_reverse() -> None:
    strings = (
        node.value for path in modules(SOURCE) for node in ast.walk(parse(path)) if isinstance(node, ast.Constant)
    )
    in_code = {
        text.split("#")[0]
        for text in strings
        if isinstance(text, str) and re.fullmatch(r"[\w/.-]+\.html(#[\w-]+)?", text)
    }
    texts = [path.read_text("utf-8") for path in templates().values()]
    in_templates = {name for text in texts for name in re.findall(r"{%\s*(?:extends|include)\s+[\"']([^\"'#]+)", text)}
    assert templates(), "there are pages, so there are templates"
    assert (in_code | in_templates) - NAMED_BY_DJANGO == set(templates()) - NAMED_BY_DJANGO


def test_no_template_reads_the_clock() -> None:
    reads = re.compile(r"{%\s*now\b|\|\s*(?:timesince|timeuntil)(?!:)|\|\s*natural(?:day|time)\b")
    assert not [name for name, path in templates().items() if reads.search(path.read_text("utf-8"))]


# --- documents -----------------------------------------------------------------------------------------------------

GUIDES = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md")


def code_in(document: str) -> str:
    """What a document shows as code: fenced blocks and spans."""
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`", (ROOT / document).read_text("utf-8"), re.DOTALL))


@pytest.mark.parametrize("document", GUIDES)
def test_every_make_target_in_a_guide_exists(document: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)", code_in(document))) <= targets


@pytest.mark.parametrize("document", GUIDES)
def test_every_command_in_a_guide_exists(document: str) -> None:
    topmost = {name.split()[1] for name, _ in docs_commands.commands()}
    assert set(re.findall(r"^\s*`?wellmet ([a-z]+)", code_in(document), re.MULTILINE)) <= topmost


def test_every_command_has_help() -> None:
    commands = dict(docs_commands.commands())
    assert commands
    assert not [name for name, command in commands.items() if not command.help]


def test_every_command_stands_in_the_docs_as_it_is() -> None:
    # In a process of its own: click remembers how a command was called first, which here may have been by itself.
    command = [sys.executable, str(ROOT / "scripts" / "docs_commands.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_setting_is_documented_and_the_reverse() -> None:
    files = [*modules(SOURCE), ROOT / "tests" / "conftest.py", ROOT / "Makefile", ROOT / ".ci" / "run"]
    setting = re.compile(r"\b(?:WELLMET_[A-Z_]+|DATABASE_URL|(?<=environ\.get\(\")\w+|(?<=environ\[\")\w+)\b")
    read = {name for path in files for name in setting.findall(path.read_text("utf-8"))} - {"DJANGO_ALLOW_ASYNC_UNSAFE"}
    documented = set(re.findall(r"^\| `([A-Z_]+)`", (ROOT / "docs" / "settings.md").read_text("utf-8"), re.MULTILINE))
    assert read == documented


def test_every_dependency_is_reasoned_about() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["postgres"]]
    decisions = "\n".join(path.read_text("utf-8") for path in (ROOT / "docs" / "decisions").glob("*.md"))
    names = [re.split(r"[\[<>=~ ]", dependency)[0] for dependency in wanted]
    assert not [name for name in names if f"**{name}**" not in decisions]


def test_every_link_between_documents_leads_somewhere() -> None:
    pages = [path for path in own_files() if path.suffix == ".md"]
    links = {(page, link) for page in pages for link in re.findall(r"\]\(([^)#:]+)[^):]*\)", page.read_text("utf-8"))}
    assert links
    assert not [f"{page.relative_to(ROOT)}: {link}" for page, link in links if not (page.parent / link).exists()]


# --- the tree ------------------------------------------------------------------------------------------------------


def own_files() -> list[Path]:
    """What is, or is about to be, under version control; without git, every file outside dotted folders."""
    listed = (
        subprocess.run(
            ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        if (ROOT / ".git").exists()
        else None
    )
    if listed and listed.returncode == 0:
        return [ROOT / line for line in listed.stdout.splitlines() if (ROOT / line).is_file()]
    plain = [path for path in ROOT.iterdir() if not path.name.startswith(".")]
    return [path for top in plain for path in (top, *top.rglob("*")) if path.is_file()]


def test_no_file_names_a_path_of_some_machine() -> None:
    path_of_a_machine = re.compile(rb"(?<![\w./~>-])/(?:root|home|work|Users)/\w")
    files = own_files()
    assert len(files) > len(list(SOURCE.rglob("*.py"))), "the list of files is too short to be true"
    assert not [str(path) for path in files if path_of_a_machine.search(path.read_bytes())]


def test_the_locks_name_no_registry() -> None:
    assert not [path for path in (ROOT / "requirements").iterdir() if "://" in path.read_text("utf-8")]


@pytest.mark.django_db
def test_migrations_are_complete() -> None:
    call_command("makemigrations", check=True, dry_run=True, stdout=StringIO(), stderr=StringIO())


@pytest.mark.django_db
def test_the_database_is_the_one_asked_for() -> None:
    wants_postgres = os.environ.get("DATABASE_URL", "").startswith("postgres")
    if "postgres" in os.environ.get("WELLMET_REQUIRE", "").split(","):
        assert wants_postgres, "WELLMET_REQUIRE names postgres, but DATABASE_URL names no PostgreSQL"
    assert connection.vendor == ("postgresql" if wants_postgres else "sqlite")
