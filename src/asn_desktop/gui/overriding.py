"""`override` for what is imported before the first paint.

`typing_extensions` alone would be a twentieth of the time to it; checkers still see the real one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    Method = TypeVar("Method")

    def override(method: Method) -> Method:
        """Return the method as it is."""
        return method


__all__ = ["override"]
