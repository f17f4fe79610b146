"""Keep resources/i18n/en/asn_en.ts, the English of every text on screen, in step with the program.

    extract_messages.py               take in new texts, mark vanished ones, compile the .qm
    extract_messages.py --check       only say what is missing, untranslated or does not fit
    extract_messages.py --todo FILE   write what is untranslated as JSON: {"Indonesian": ""}
    extract_messages.py --take FILE   fill in from such a file; {"Context": {"Indonesian":
                                      "English"}} gives one context a text of its own

A text that is translated the same everywhere else is filled in without asking.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter
from typing import TypeAlias

from screen_texts import ScreenText, TextFinder, texts_of_errors, texts_of_form, widget_classes

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "asn_desktop"
ENGLISH = ROOT / "resources" / "i18n" / "en" / "asn_en.ts"
GENERATED = "forms"
CLAUSES = ("field_problems.py", "paper_reasons.py")
"""Modules of the domain, beside its errors, whose texts are said on screen."""

Key: TypeAlias = tuple[str, str]
"""A context and a source text."""


def texts_on_screen() -> tuple[dict[Key, ScreenText], list[str]]:
    """Return every text by its key, and the places that nobody can extract."""
    forms = sorted((ROOT / "ui").glob("*/*.ui"))
    found = [text for form in forms for text in texts_of_form(form)]
    problems, widgets = [], widget_classes(forms)
    for module in sorted((PACKAGE / "gui").rglob("*.py")):
        if module.parent.name != GENERATED:
            finder = TextFinder(module, widgets)
            found += finder.texts
            problems += finder.problems
    domain = PACKAGE / "domain"
    for module in (*sorted((domain / "errors").glob("*.py")), *(domain / each for each in CLAUSES)):
        found += texts_of_errors(module)
    return {(each.context, each.source): each for each in found}, problems


def stored_translations(file: Path) -> dict[Key, str]:
    """Return what a .ts file translates, vanished texts included: they may come back."""
    if not file.is_file():
        return {}
    found = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            english = message.findtext("translation") or ""
            if english:
                found[context.findtext("name") or "", message.findtext("source") or ""] = english
    return found


def fill_from_twins(texts: dict[Key, ScreenText], known: dict[Key, str]) -> None:
    """Give untranslated texts the translation that all their twins in other contexts share."""
    twins: dict[str, set[str]] = {}
    for (_, source), english in known.items():
        twins.setdefault(source, set()).add(english)
    for key in texts:
        if key not in known and len(twins.get(key[1], ())) == 1:
            (known[key],) = twins[key[1]]


def as_ts(texts: dict[Key, ScreenText], known: dict[Key, str]) -> str:
    """Return the .ts file: contexts and texts in order, so that changes read well."""
    root = ET.Element("TS", version="2.1", language="en_GB", sourcelanguage="id_ID")
    contexts: dict[str, ET.Element] = {}
    for name, source in sorted({*texts, *known}):
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = known.get((name, source), "")
        if (name, source) not in texts:
            translation.set("type", "vanished")
        elif not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def fields(text: str) -> set[str]:
    """Return the names of the {fields} of a template."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def edges(text: str) -> tuple[bool, bool]:
    """Tell whether a text begins and ends with a blank: it is joined to others there."""
    return text[:1].isspace(), text[-1:].isspace()


def misfits(texts: dict[Key, ScreenText], known: dict[Key, str]) -> list[str]:
    """Return a line for every text that is missing, untranslated, or has other {fields}."""
    found = []
    for key, text in texts.items():
        english = known.get(key, "")
        if not english:
            found.append(f"{text.where}: not translated ({key[0]}): {key[1]!r}")
            continue
        try:
            fit = fields(key[1]) == fields(english)
        except ValueError:
            fit = key[1].count("{") == english.count("{")
        if not fit:
            found.append(f"{text.where}: other {{fields}}: {key[1]!r} and {english!r}")
        elif edges(key[1]) != edges(english):
            found.append(f"{text.where}: other blanks at the ends: {key[1]!r} and {english!r}")
    return found


def compiled(source: Path) -> bytes:
    """Return the .qm of a .ts file."""
    program = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if program is None:
        sys.exit("pyside6-lrelease is not in this Python's environment")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "fresh.qm"
        command = [program, "-silent", "-nounfinished", str(source), "-qm", str(target)]
        # The compiler and the path are the project's own.
        subprocess.run(command, check=True)  # noqa: S603
        return target.read_bytes()


def is_stale(source: Path, *, write: bool) -> bool:
    """Tell whether the .qm beside a .ts differs from a fresh one; set it right if told."""
    target, fresh = source.with_suffix(".qm"), compiled(source)
    if target.is_file() and target.read_bytes() == fresh:
        return False
    if write:
        target.write_bytes(fresh)
    return True


def taken(file: Path, texts: dict[Key, ScreenText]) -> dict[Key, str]:
    """Return the translations of a JSON file by key; unknown texts are told and left out."""
    found: dict[Key, str] = {}
    for name, entry in json.loads(file.read_text(encoding="utf-8")).items():
        if isinstance(entry, dict):
            found |= {(name, source): english for source, english in entry.items() if english}
        elif entry:
            found |= {key: entry for key in texts if key[1] == name}
    for key in found.keys() - texts.keys():
        sys.stdout.write(f"not on screen, left out: {key}\n")
    return {key: english for key, english in found.items() if key in texts}


def update(texts: dict[Key, ScreenText], known: dict[Key, str]) -> None:
    """Write the .ts and its .qm."""
    fill_from_twins(texts, known)
    ENGLISH.parent.mkdir(exist_ok=True)
    ENGLISH.write_text(as_ts(texts, known), encoding="utf-8", newline="\n")
    is_stale(ENGLISH, write=True)
    left = [key for key in texts if not known.get(key)]
    sys.stdout.write(f"{len(texts)} texts, {len(left)} untranslated\n")


def wrong_messages() -> list[str]:
    """Return a line for each text that cannot be shown in English as it should."""
    texts, problems = texts_on_screen()
    return problems + misfits(texts, stored_translations(ENGLISH))


def main() -> None:
    texts, problems = texts_on_screen()
    known = stored_translations(ENGLISH)
    match sys.argv[1:]:
        case ["--check"]:
            wrong = problems + misfits(texts, known)
            sys.stdout.writelines(f"{each}\n" for each in wrong)
            sys.exit(1 if wrong else 0)
        case ["--todo", file]:
            todo = {key[1]: "" for key in texts if not known.get(key)}
            shown = json.dumps(todo, ensure_ascii=False, indent=1)
            Path(file).write_text(shown + "\n", encoding="utf-8")
        case ["--take", file]:
            update(texts, known | taken(Path(file), texts))
        case []:
            update(texts, known)
            sys.stdout.writelines(f"{problem}\n" for problem in problems)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
