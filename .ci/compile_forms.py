"""Compile ui/ROOM/*.ui into gui/ROOM/forms/; with --check only say which are stale."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "ui"
GUI = ROOT / "src" / "asn_desktop" / "gui"
HEADER = '"""Generated from ui/{name} by .ci/compile_forms.py; edit the form instead."""\n\n'
VERSION_COMMENT = re.compile(r"\A(?:#.*\n|\n)+")
ROLE = re.compile(r'(setProperty\(u"role", )QCoreApplication\.translate\("\w+", (u"\w+"), None\)')
IMPORT = re.compile(r"^from (PySide6\.\w+) import \((.*?)\)\n", re.DOTALL | re.MULTILINE)


def compiled(source: Path) -> str:
    """Return the Python of one form, without the compiler's version, which would make it stale."""
    program = shutil.which("pyside6-uic", path=str(Path(sys.executable).parent))
    if program is None:
        sys.exit("pyside6-uic is not in this Python's environment")
    command = [program, "--no-autoconnection", str(source)]
    # The compiler and the path are the project's own.
    output = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout  # noqa: S603
    # A role is the name of a look, not a text: translated it would find no look.
    code = ROLE.sub(r"\1\2", VERSION_COMMENT.sub("", output))
    return HEADER.format(name=source.relative_to(SOURCES).as_posix()) + without_idle_imports(code)


def without_idle_imports(code: str) -> str:
    """Leave out imports the form does not use: each class costs time before the first paint."""
    body = IMPORT.sub("", code)

    def used(found: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", found[2]) if re.search(rf"\b{name}\b", body)]
        return f"from {found[1]} import {', '.join(names)}\n" if names else ""

    return IMPORT.sub(used, code)


def form_of(source: Path) -> Path:
    """Return where the Python of a form stands: with the room that its folder names."""
    return GUI / source.parent.name / "forms" / f"{source.stem}.py"


def stale_forms(*, write: bool) -> list[str]:
    """Return what differs from a fresh compilation, orphans included; set it right if told."""
    stale = []
    sources = {form_of(source): source for source in sorted(SOURCES.glob("*/*.ui"))}
    for form, source in sources.items():
        fresh = compiled(source)
        if not form.exists() or form.read_text(encoding="utf-8") != fresh:
            stale.append(form.name)
            if write:
                form.write_text(fresh, encoding="utf-8", newline="\n")
    for form in sorted(GUI.glob("*/forms/*.py")):
        if form.stem != "__init__" and form not in sources:
            stale.append(f"{form.name} (no .ui)")
            if write:
                form.unlink()
    return stale


def main() -> None:
    check = sys.argv[1:] == ["--check"]
    stale = stale_forms(write=not check)
    for name in stale:
        sys.stdout.write(f"{'stale' if check else 'compiled'}: {name}\n")
    if check and stale:
        sys.exit("recompile: .venv/bin/python .ci/compile_forms.py")


if __name__ == "__main__":
    main()
