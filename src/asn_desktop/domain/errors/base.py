"""What every refusal is made of: a sentence that the user reads."""

from __future__ import annotations

from typing import ClassVar

from typing_extensions import override


class UserError(Exception):
    """What was asked for is refused; `str(error)` is the sentence that the user reads.

    A subclass gives `sentence`, a template; the facts it names are the keyword arguments.
    """

    sentence: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        super().__init__(self.sentence.format(**facts))
        self.facts = facts

    @override
    def __reduce__(self) -> tuple[object, ...]:
        """Return what makes the same refusal again in another process."""
        return _again, (type(self), self.facts)


def _again(kind: type[UserError], facts: dict[str, object]) -> UserError:
    return kind(**facts)
