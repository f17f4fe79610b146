"""Hands a desk the widgets of a form that it works with, and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing import NamedTuple

    Parts = TypeVar("Parts", bound=NamedTuple)
else:
    Parts = TypeVar("Parts")


def parts_of(form: object, kind: type[Parts]) -> Parts:
    """Return the widgets that the fields name: `note_table` is the noteTable of the form."""
    return kind(*(getattr(form, _in_the_form(name)) for name in kind._fields))


def _in_the_form(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(each.capitalize() for each in others)
