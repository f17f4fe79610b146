"""`python -m asn_desktop` and the console script."""

from __future__ import annotations


def main() -> None:
    """Run the program with the process's arguments."""
    from asn_desktop.bootstrap import run

    run()


if __name__ == "__main__":
    main()
