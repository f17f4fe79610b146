"""Keeps the pages as they are made now, as text and as pictures, in tests/data/papers.

Run it after a page was changed on purpose, look at the difference, and submit both:

    .venv/bin/python tests/papers/renew.py

It takes about twenty seconds: a whole demonstration on a fixed day.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "kit"))


def main() -> None:
    """Make the pages, keep them, tell how many and how large."""
    from page_kit import KEPT, keep, pages_today  # noqa: PLC0415 - found by the line above

    made = list(pages_today())
    size = keep(made)
    sys.stdout.write(f"{len(made)} pages, {size / 1000:.0f} kB in {KEPT}\n")


if __name__ == "__main__":
    main()
