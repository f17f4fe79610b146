"""The rules of the house that no linter knows: sizes, packages, forms, words, forbidden parts."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "asn_desktop"
GENERATED = "forms"
"""Folders of this name hold what .ci/compile_forms.py makes of ui/."""
SOURCES = [path for path in sorted(PACKAGE.rglob("*.py")) if path.parent.name != GENERATED]
TESTS = [path for path in sorted((ROOT / "tests").rglob("*.py")) if "reference" not in path.parts]
EVERY_FILE = [*SOURCES, *TESTS, *sorted((ROOT / ".ci").glob("*.py"))]

FILE_LINES, CLASS_LINES, FUNCTION_LINES = 400, 200, 40
FORBIDDEN_MODULES = re.compile(
    r"^(numpy|pandas|requests|fitz|pickle|shelve|marshal|unittest\.mock"
    r"|PySide6\.Qt(Charts|Graphs|DataVisualization|Pdf|PdfWidgets|WebEngine\w*|Sql))\b"
)
FORBIDDEN_NAMES = frozenset({"nilai", "value"})
FORBIDDEN_NAME_PARTS = re.compile(r"Manager|Helper|Utils?(?![a-z])|Data$|Info$|Handler?$")
BROAD_EXCEPT_FILES = frozenset({"gui/jobs.py", "gui/crash.py"})
"""The job runner and the excepthook: what fails there is a bug, and is logged as one."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def lines_of(node: ast.ClassDef | Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def oversize(source: str) -> list[str]:
    """Return what is longer than it may be."""
    found = []
    count = len(source.splitlines())
    if count > FILE_LINES:
        found.append(f"file: {count} lines")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef) and lines_of(node) > CLASS_LINES:
            found.append(f"class {node.name}: {lines_of(node)} lines")
        if isinstance(node, Function) and lines_of(node) > FUNCTION_LINES:
            found.append(f"function {node.name}: {lines_of(node)} lines")
    return found


def names_given(tree: ast.Module) -> list[str]:
    """Return every name that a module gives: variables, fields, arguments, functions."""
    given = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            given.append(node.id)
        elif isinstance(node, ast.arg):
            given.append(node.arg)
        elif isinstance(node, Function):
            given.append(node.name)
    return given


def vague_names(tree: ast.Module) -> list[str]:
    classes = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    given = [name for name in names_given(tree) if name in FORBIDDEN_NAMES]
    return given + [name for name in classes if FORBIDDEN_NAME_PARTS.search(name)]


def imported_modules(tree: ast.Module) -> list[str]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return found


def is_broad(handler: ast.ExceptHandler) -> bool:
    caught = [handler.type] if not isinstance(handler.type, ast.Tuple) else handler.type.elts
    names = {node.id for node in caught if isinstance(node, ast.Name)}
    reraises = any(isinstance(node, ast.Raise) and node.exc is None for node in handler.body)
    return (handler.type is None or bool(names & {"Exception", "BaseException"})) and not reraises


def test_nothing_is_longer_than_it_may_be() -> None:
    found = {name_of(path): oversize(path.read_text(encoding="utf-8")) for path in EVERY_FILE}
    assert {name: long for name, long in found.items() if long} == {}


def test_the_measure_of_sizes_sees_what_is_too_long() -> None:
    body = "    x = 1\n" * 40
    assert oversize(f"def long():\n{body}") == ["function long: 41 lines"]
    assert oversize(f"def fits():\n{body[:-10]}") == []
    assert oversize("class Long:\n" + "    x = 1\n" * 200) == ["class Long: 201 lines"]
    assert oversize("x = 1\n" * 401) == ["file: 401 lines"]


def test_every_package_has_an_init() -> None:
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    assert [name_of(f) for f in sorted(folders) if not (f / "__init__.py").exists()] == []


def test_every_module_says_what_it_is_for() -> None:
    trees = {name_of(path): parsed(path) for path in SOURCES}
    assert [name for name, tree in trees.items() if tree.body and not ast.get_docstring(tree)] == []


def test_no_forbidden_part_is_imported() -> None:
    found = {
        name_of(path): [n for n in imported_modules(parsed(path)) if FORBIDDEN_MODULES.match(n)]
        for path in SOURCES
    }
    assert {name: modules for name, modules in found.items() if modules} == {}


def test_names_say_what_they_mean() -> None:
    found = {name_of(path): vague_names(parsed(path)) for path in SOURCES}
    assert {name: names for name, names in found.items() if names} == {}


def test_bugs_are_caught_in_two_places_only() -> None:
    broad = {
        path.relative_to(PACKAGE).as_posix()
        for path in SOURCES
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ExceptHandler) and is_broad(node)
    }
    assert broad - BROAD_EXCEPT_FILES == set()


def test_no_event_is_processed_in_the_middle_of_a_job() -> None:
    assert [name_of(p) for p in SOURCES if "processEvents" in p.read_text(encoding="utf-8")] == []


def test_the_rules_see_what_breaks_them() -> None:
    tree = ast.parse(
        "import numpy.linalg\nfrom PySide6 import QtCharts\nvalue = 1\nclass FileHelper: ...\n"
        "try:\n    f()\nexcept Exception:\n    pass\n"
    )
    assert [n for n in imported_modules(tree) if FORBIDDEN_MODULES.match(n)] == [
        "numpy.linalg",
        "PySide6.QtCharts",
    ]
    assert vague_names(tree) == ["value", "FileHelper"]
    assert [is_broad(n) for n in ast.walk(tree) if isinstance(n, ast.ExceptHandler)] == [True]


def test_a_form_is_named_as_its_page_or_dialog_and_used_by_its_room_alone() -> None:
    """A tab of a dialog takes the dialog's name too: settings_session.ui of settings_dialog."""
    gui, forms = (
        PACKAGE / "gui",
        {path.relative_to(ROOT / "ui") for path in ROOT.rglob("ui/*/*.ui")},
    )
    assert forms
    for form in forms:
        room = gui / form.parent
        wholes = tuple(re.sub("_(page|dialog)$", "", path.stem) for path in room.glob("*.py"))
        assert (room / f"{form.stem}.py").exists() or form.stem.startswith(wholes), form
        used = re.compile(rf"gui\.(\w+)\.forms\.{form.stem} ")
        users = {path for path in SOURCES if used.search(path.read_text(encoding="utf-8"))}
        assert {path.parent for path in users} == {room}, form


@pytest.mark.parametrize("script", ["compile_forms.py", "compile_messages.py"])
def test_what_is_compiled_is_fresh(script: str) -> None:
    command = [sys.executable, str(ROOT / ".ci" / script), "--check"]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert (checked.returncode, checked.stdout) == (0, ""), checked.stderr


def test_a_command_starts_without_the_heavy_parts() -> None:
    """Qt, ReportLab and the rest cost more to import than a command takes."""
    heavy = ("PySide6", "reportlab", "sqlite_utils", "sqlcipher3", "pydantic", "PIL", "zxingcpp")
    program = (
        "import sys; from asn_desktop.bootstrap import start; code = start(['--help']);"
        f"print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr);"
        "sys.exit(code)"
    )
    command = [sys.executable, "-c", program]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)  # noqa: S603
    assert (done.returncode, done.stderr.strip()) == (0, "[]")
