"""The base of all models: frozen, and closed to fields nobody declared."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable value; an unknown field is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")
