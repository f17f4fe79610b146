"""Holds the glossary true: its names exist where it says, and the two bad names exist nowhere."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "asn_desktop"
ROW = re.compile(r"^\| (?P<term>[^|]+) \| `(?P<name>\w+)` \| `(?P<place>[\w/.]+)` \| [^|]+ \|$")
FORBIDDEN = {"nilai", "value"}


def glossary() -> list[re.Match[str]]:
    lines = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines()
    return [found for line in lines if (found := ROW.match(line))]


@pytest.mark.parametrize("row", glossary(), ids=lambda row: row["name"])
def test_a_term_stands_where_the_glossary_says(row: re.Match[str]) -> None:
    text = (SOURCE / row["place"]).read_text(encoding="utf-8")
    definition = rf"(class|def|CREATE TABLE) {row['name']}\b|^ *{row['name']}\b *[:=]"
    assert re.search(definition, text, re.MULTILINE), f"{row['term']}: {row['name']}"


def test_the_glossary_is_there_and_names_each_term_once() -> None:
    terms = [row["term"] for row in glossary()]
    assert len(terms) == len(set(terms)) > 30


@pytest.mark.parametrize(
    "path",
    [path for path in SOURCE.rglob("*.py") if "forms" not in path.parts],
    ids=lambda path: str(path.relative_to(SOURCE)),
)
def test_nothing_is_named_nilai_or_a_bare_value(path: Path) -> None:
    named = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.arg(arg=name):
                named.add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                named.add(name)
    assert not named & FORBIDDEN
