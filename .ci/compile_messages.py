"""Compile what is translated under resources/i18n; with --check only say what is stale.

A .po becomes the .mo beside it (the standard library reads .mo files and has no program to make
them), a .ts the .qm. --check also fails where a text on screen has no English: see
extract_messages.py.
"""

from __future__ import annotations

import ast
import re
import struct
import sys
from pathlib import Path

from extract_messages import is_stale, wrong_messages

ROOT = Path(__file__).resolve().parents[1]
MAGIC, HEADER_BYTES, PAIR_BYTES = 0x950412DE, 28, 8
ENTRY = re.compile(
    r'^msgid (?P<one>".*")\n(?:msgid_plural (?P<many>".*")\n)?(?P<texts>(?:msgstr.*\n?)+)', re.M
)
TEXT = re.compile(r'^msgstr(?:\[\d\])? (".*")$', re.M)


def messages(po: str) -> dict[bytes, bytes]:
    """Return what a .po file translates, each message on one line; plurals joined by NUL."""
    found = {}
    for entry in ENTRY.finditer(po):
        keys = [ast.literal_eval(text) for text in (entry["one"], entry["many"]) if text]
        texts = [ast.literal_eval(text) for text in TEXT.findall(entry["texts"])]
        found["\0".join(keys).encode()] = "\0".join(texts).encode()
    return found


def compiled(po: str) -> bytes:
    """Return the .mo: a header, two tables of (length, offset), and the texts, sorted by key."""
    pairs = sorted(messages(po).items())
    texts = [key for key, _ in pairs] + [text for _, text in pairs]
    offset = HEADER_BYTES + PAIR_BYTES * len(texts)
    table = []
    for text in texts:
        table += [len(text), offset]
        offset += len(text) + 1
    second = HEADER_BYTES + PAIR_BYTES * len(pairs)
    header = struct.pack("<7I", MAGIC, 0, len(pairs), HEADER_BYTES, second, 0, 0)
    return header + struct.pack(f"<{len(table)}I", *table) + b"".join(t + b"\0" for t in texts)


def is_stale_po(source: Path, *, write: bool) -> bool:
    """Tell whether the .mo beside a .po differs from a fresh one; set it right if told."""
    target, fresh = source.with_suffix(".mo"), compiled(source.read_text(encoding="utf-8"))
    if target.exists() and target.read_bytes() == fresh:
        return False
    if write:
        target.write_bytes(fresh)
    return True


def main() -> None:
    check = sys.argv[1:] == ["--check"]
    folder = ROOT / "resources" / "i18n"
    stale = [each for each in sorted(folder.rglob("*.po")) if is_stale_po(each, write=not check)]
    stale += [each for each in sorted(folder.rglob("*.ts")) if is_stale(each, write=not check)]
    for source in stale:
        sys.stdout.write(f"{'stale' if check else 'compiled'}: {source.name}\n")
    if not check:
        return
    wrong = wrong_messages()
    sys.stdout.writelines(f"{each}\n" for each in wrong)
    if stale:
        sys.exit("recompile: .venv/bin/python .ci/compile_messages.py")
    if wrong:
        sys.exit(f"{len(wrong)} texts: .venv/bin/python .ci/extract_messages.py, then translate")


if __name__ == "__main__":
    main()
