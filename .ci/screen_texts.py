"""Finds every text the program shows on screen, with the context under which Qt looks it up.

PySide's `tr` asks for the class of the object, then for each of its bases: so the class in which
`self.tr("…")` is written is always among those asked, whatever subclass the object is.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ERRORS = "errors"
"""The context of the sentences of domain/errors; see gui/sentences.py."""
NOT_FOR_TRANSLATION = "true"
MARKS = {"marked", "QT_TRANSLATE_NOOP"}
"""What marks a text that is translated elsewhere: see gui/marking.py."""


class ScreenText(NamedTuple):
    """One text: the context of its lookup, and where it is written."""

    context: str
    source: str
    where: str


class UnknownContextError(Exception):
    """A text is written so that nobody can tell under which context it is looked up."""


def texts_of_form(form: Path) -> Iterator[ScreenText]:
    """Yield the texts of a Qt form; its class is their context."""
    tree = ET.parse(form).getroot()  # noqa: S314 - the project's own form
    context = tree.findtext("class") or form.stem
    looks = {each for found in tree.iterfind(".//property[@name='role']") for each in found}
    for found in tree.iter("string"):
        text = found.text or ""
        if text.strip() and found.get("notr") != NOT_FOR_TRANSLATION and found not in looks:
            yield ScreenText(context, text, form.name)


def widget_classes(forms: list[Path]) -> dict[str, str]:
    """Return the class of each widget by its name in a form, for `ui.someLabel.tr("…")`."""
    return {
        str(each.get("name")): str(each.get("class"))
        for form in forms
        for each in ET.parse(form).getroot().iter("widget")  # noqa: S314 - our own forms
    }


class TextFinder(ast.NodeVisitor):
    """Walks one module; `texts` and `problems` are what it found."""

    def __init__(self, module: Path, widgets: dict[str, str]) -> None:
        self.texts: list[ScreenText] = []
        self.problems: list[str] = []
        self._module, self._widgets = module, widgets
        self._classes: list[str] = []
        self._types: list[dict[str, str]] = [{}]
        tree = ast.parse(module.read_text(encoding="utf-8"))
        self._shorthands = dict(_shorthands(tree))
        self._translators = {"translate", *_aliases(tree)}
        self._defined = [each.name for each in ast.walk(tree) if isinstance(each, ast.ClassDef)]
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        arguments = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
        types = {each.arg: _class_of(each.annotation) for each in arguments if each.annotation}
        self._types.append({**self._types[-1], **types})
        self.generic_visit(node)
        self._types.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        if isinstance(node.value, ast.Call) and isinstance(node.targets[0], ast.Name):
            self._types[-1][node.targets[0].id] = _class_of(node.value.func)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = node.func
        if isinstance(called, ast.Attribute) and called.attr == "tr":
            self._take(node, self._context_of(called.value), node.args[0])
        elif _name_of(called) in self._translators:
            if len(node.args) > 1 and _texts(node.args[0]):
                self._take(node, _texts(node.args[0])[0], node.args[1])
        elif isinstance(called, ast.Name) and called.id in MARKS:
            self._take(node, _texts(node.args[0])[0], node.args[1])
        elif isinstance(called, ast.Name) and called.id in self._shorthands:
            self._take(node, self._shorthands[called.id], node.args[0])

    def _take(self, call: ast.Call, context: str | None, argument: ast.expr) -> None:
        where = f"{self._module.name}:{call.lineno}"
        found = _texts(argument)
        if found and context is None:
            self.problems.append(
                f"{where}: whose tr is this? Annotate the name, or use self.tr (or page.tr)"
            )
        self.texts += [ScreenText(context, each, where) for each in found if context and each]

    def _context_of(self, owner: ast.expr) -> str | None:
        if isinstance(owner, ast.Name):
            if owner.id in {"self", "cls"}:
                return self._classes[-1] if self._classes else None
            return self._types[-1].get(owner.id) or self._namesake(owner.id)
        if isinstance(owner, ast.Attribute):
            return self._widgets.get(owner.attr)
        return None

    def _namesake(self, name: str) -> str | None:
        """Return the module's one class that ends in a name: `page` of ScoringPage's parts."""
        found = [each for each in self._defined if each.endswith(name.capitalize())]
        return found[0] if len(found) == 1 else None


def texts_of_errors(module: Path) -> Iterator[ScreenText]:
    """Yield the templates of a module: `sentence = …`, tables of sentences, single constants."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
            continue
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        name = target.id if isinstance(target, ast.Name) else ""
        written: list[ast.expr] = []
        if name == "sentence":
            written = [node.value]
        elif name.isupper() and isinstance(node.value, ast.Dict):
            written = list(node.value.values)
        elif name.isupper():
            written = [node.value]
        for text in (text for each in written for text in _texts(each)):
            if not text or text.strip("{}").isidentifier():
                continue  # nothing, or only a place for another sentence
            yield ScreenText(ERRORS, text, f"{module.name}:{node.lineno}")


def _texts(node: ast.expr) -> list[str]:
    """Return the text of a literal; both of a choice between two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    return []


def _class_of(node: ast.expr | None) -> str:
    """Return the last name of an annotation or of a call: `gui.page.Page` -> Page."""
    if isinstance(node, ast.BinOp):  # Page | None
        return _class_of(node.left)
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.rpartition(".")[2]
    return node.id if isinstance(node, ast.Name) and node.id[:1].isupper() else ""


def _name_of(called: ast.expr) -> str:
    """Return the name by which something is called, whatever stands before it."""
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _aliases(tree: ast.Module) -> Iterator[str]:
    """Yield names that stand for `QCoreApplication.translate` in a module."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign):
            continue
        target, given = node.targets[0], node.value
        targets = target.elts if isinstance(target, ast.Tuple) else [target]
        values = given.elts if isinstance(given, ast.Tuple) else [given]
        for name, each in zip(targets, values, strict=False):
            if isinstance(each, ast.Attribute) and each.attr == "translate":
                yield _name_of(name)


def _shorthands(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield functions of a module that only pass their text on to translate("context", text)."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        first = function.args.args[0].arg
        for call in ast.walk(function):
            if (
                isinstance(call, ast.Call)
                and _name_of(call.func) == "translate"
                and len(call.args) > 1
                and isinstance(call.args[1], ast.Name)
                and call.args[1].id == first
                and _texts(call.args[0])
            ):
                yield function.name, _texts(call.args[0])[0]
