"""`python -m asn_desktop` and the console script."""

from __future__ import annotations

from asn_desktop.bootstrap import run


def main() -> None:
    """Run the program with the process's arguments."""
    run()


if __name__ == "__main__":
    main()
