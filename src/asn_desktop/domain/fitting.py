"""Fit foreign JSON text to a model, or say in one Indonesian clause which field does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pydantic import ValidationError

from asn_desktop.domain.field_problems import FIELD_PROBLEM_UNNAMED, FIELD_PROBLEMS

if TYPE_CHECKING:
    from asn_desktop.domain.errors import UserError
    from asn_desktop.domain.models import Frozen

MOST_CHARACTERS = 1_000_000
TAG = "="
"""Begins the tags of a union: they are in pydantic's path, but not in the document."""


Model = TypeVar("Model", bound="Frozen")


def fit(model: type[Model], text: str, refusal: type[UserError]) -> Model:
    """Return the model that the JSON text holds.

    :raises refusal: with the facts `field` ("signers nomor 1, valid_from") and `problem`, for the
        first field that does not fit.
    """
    if len(text) > MOST_CHARACTERS:
        raise refusal(field="berkas", problem=FIELD_PROBLEMS["too_large"])
    try:
        return model.model_validate_json(text.removeprefix("\ufeff"))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    problem = FIELD_PROBLEMS.get(first["type"], FIELD_PROBLEM_UNNAMED)
    raise refusal(field=field_path(first["loc"]), problem=problem)


def field_path(location: tuple[int | str, ...]) -> str:
    """Return a place in a JSON document in words, counted from 1: signers nomor 1, valid_from."""
    path = ""
    for step in location:
        if isinstance(step, int):
            path += f" nomor {step + 1}"
        elif not step.startswith(TAG):
            path += f", {step}"
    return path.removeprefix(", ") or "berkas"
