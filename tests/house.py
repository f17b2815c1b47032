"""The conventions that a syntax tree can show: each rule takes one module's tree and tells what offends."""

import ast
import re
from collections.abc import Callable, Iterator

Function = ast.FunctionDef | ast.AsyncFunctionDef
Rule = Callable[[ast.Module], Iterator[str]]


def at(node: ast.expr | ast.stmt, what: str) -> str:
    return f"line {node.lineno}: {what}"


def last_name(node: ast.expr) -> str:
    """The last word of a dotted name: `now` of `timezone.now`."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def public(body: list[ast.stmt]) -> Iterator[Function | ast.ClassDef]:
    for node in body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield node


def offered(tree: ast.Module) -> set[str] | None:
    """What `__all__` lists; None where a module has none, and everything without an underscore is public."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and last_name(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    return None


SAVE_KEYWORDS = {"force_insert", "force_update", "using"}


def bare_saves(tree: ast.Module) -> Iterator[str]:
    """A row's save() without update_fields writes back what another window has changed meanwhile."""
    for call in calls(tree):
        saves = isinstance(call.func, ast.Attribute) and call.func.attr in {"save", "asave"}
        # With other arguments it is no row that is saved, but an action of that name.
        if saves and not call.args and {keyword.arg for keyword in call.keywords} <= SAVE_KEYWORDS:
            yield at(call, "save() without update_fields")


WRITES = {"create", "update", "delete", "save", "bulk_create", "bulk_update", "get_or_create", "update_or_create"}


def writes(tree: ast.Module) -> Iterator[str]:
    for call in calls(tree):
        name = call.func.attr.removeprefix("a") if isinstance(call.func, ast.Attribute) else ""
        # Rows are updated by keywords; an update() with something in it is a dictionary's or a set's.
        if name in WRITES and not (name == "update" and call.args):
            yield at(call, f"{name}()")


def transactions(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "atomic":
            yield at(node, "transaction.atomic")
        if isinstance(node, ast.ImportFrom) and node.module == "django.db.transaction":
            yield at(node, "from django.db.transaction")


CLOCK_READS = {
    *(("datetime", name) for name in ("now", "today", "utcnow")),
    *(("timezone", name) for name in ("now",)),
    *(("time", name) for name in ("time", "time_ns")),
    ("date", "today"),
}
# These read the clock only when they are given nothing to convert.
CLOCK_CALLS = {("timezone", "localdate"), ("timezone", "localtime"), ("time", "localtime"), ("time", "gmtime")}
CLOCK_IMPORTS = {
    ("django.utils.timezone", "now"),
    ("django.db.models.functions", "Now"),
    ("time", "time"),
}


def clock_reads(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and owner_and_name(node) in CLOCK_READS:
            yield at(node, node.attr)
        if isinstance(node, ast.Call) and not node.args and owner_and_name(node.func) in CLOCK_CALLS:
            yield at(node, f"{last_name(node.func)}()")
        if isinstance(node, ast.ImportFrom):
            yield from (at(node, name.name) for name in node.names if (node.module, name.name) in CLOCK_IMPORTS)
        if isinstance(node, ast.keyword) and node.arg in {"auto_now", "auto_now_add"}:
            yield at(node.value, node.arg)


def owner_and_name(node: ast.expr) -> tuple[str, str]:
    """The last two words of a dotted name, however long."""
    return (last_name(node.value), node.attr) if isinstance(node, ast.Attribute) else ("", "")


VAGUE = {"Manager", "Handler", "Helper", "Helpers", "Util", "Utils", "Base", "Mixin"}
VAGUE_MODULES = {"util", "utils", "helper", "helpers", "common", "misc", "managers", "handlers", "mixins", "exceptions"}


def last_word(name: str) -> str:
    words: list[str] = re.findall(r"[A-Z][a-z0-9]*", name)
    return words[-1] if words else ""


def vague_names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            # A class that must inherit from Django's UserManager may say so in its name.
            inherited = {last_word(last_name(base)) for base in node.bases}
            if last_word(node.name) in VAGUE - inherited:
                yield at(node, node.name)


def undocumented(tree: ast.Module) -> Iterator[str]:
    names = offered(tree)
    for node in public(tree.body):
        if names is not None and node.name not in names:
            continue
        if not ast.get_docstring(node):
            yield at(node, f"{node.name} has no docstring")
        if isinstance(node, ast.ClassDef):
            yield from (at(method, method.name) for method in public(node.body) if not ast.get_docstring(method))


def deep_imports(tree: ast.Module) -> Iterator[str]:
    """A topic of the core is used by its package, so that what is inside may move."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and re.match(r"wellmet\.core\.\w+\.", node.module or ""):
            yield at(node, node.module or "")


ROWS = {"objects", "_default_manager", "_base_manager", "cursor", "get_object_or_404", "get_list_or_404"}


def ownerless(tree: ast.Module) -> Iterator[str]:
    """Public functions that reach rows without being told whose; a function that only turns values into values may."""
    for node in public(tree.body):
        if isinstance(node, Function):
            parameters = {argument.arg for argument in (*node.args.args, *node.args.kwonlyargs)}
            reached = {last_name(part) for part in ast.walk(node) if isinstance(part, ast.Attribute | ast.Name)}
            if "owner_id" not in parameters and reached & ROWS:
                yield node.name


def unlocked(tree: ast.Module) -> Iterator[str]:
    """An action that does not lock lets another window in between, and leaves what is remembered of people stale."""
    for node in ast.walk(tree):
        is_action = isinstance(node, Function) and "atomic" in map(last_name, node.decorator_list)
        if isinstance(node, Function) and is_action and "lock" not in {last_name(call.func) for call in calls(node)}:
            yield at(node, f"{node.name}()")


NETWORK = {"aiohttp", "asyncio", "ftplib", "http", "httpx", "requests", "smtplib", "socket", "ssl", "urllib", "urllib3"}
PARTS_OF_ADDRESSES = {"urllib.parse"}


def outgoing(tree: ast.Module) -> Iterator[str]:
    """A library by which something could leave this computer; to take an address apart is no such thing."""
    for node in ast.walk(tree):
        names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
        for name in names:
            if name.partition(".")[0] in NETWORK and name not in PARTS_OF_ADDRESSES:
                yield f"imports {name}"
