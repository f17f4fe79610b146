"""Names the facts whose words a page holds but does not show, and those that are hard to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.services.checking.page_text import Cell
    from asn_desktop.services.checking.page_words import PageWords
    from asn_desktop.services.checking.printed_facts import Difference

    Cells = Sequence[Cell]


class Doubt(NamedTuple):
    """A fact that stands on a page beneath or among other ink: somebody has to look at it."""

    fact: str
    page: int


class Papers(NamedTuple):
    """The two pages of a certificate, and how facts are looked for among the words of each.

    `page` is the front's number; the back is the page behind.
    """

    page: int
    front: PageWords
    back: PageWords | None
    differing: Callable[[Cells, Cells | None], tuple[Difference, ...]]

    def differences(self) -> tuple[Difference, ...]:
        """Return what the eye does not find; each says whether the page holds it all the same.

        Behind those that it holds stand words that nobody signed: what was laid over them, say.
        """
        front, back = self.front, self.back
        found = self.differing(front.seen, back and back.seen)
        if not found:
            return ()
        tried = [(self.page, front.held, back and back.seen)]
        if back:
            tried += [(self.page + 1, front.seen, back.held), (self.page, front.held, back.held)]
        for page, first, second in tried:
            left = {each[:2] for each in self.differing(first, second)}
            found = tuple(
                each
                if each.hidden_on or not each.signed or each[:2] in left
                else each._replace(hidden_on=page)
                for each in found
            )
        if not any(each.hidden_on for each in found):
            return found
        besides = self.differing(front.held, back and back.held)
        return found + tuple(each for each in besides if not each.signed and each not in found)

    def doubts(self) -> tuple[Doubt, ...]:
        """Return what the eye would not find without what it cannot be sure of."""
        front, back = self.front, self.back
        if front.plain is front.seen and (not back or back.plain is back.seen):
            return ()
        tried = [(self.page, front.plain, back and back.seen)]
        tried += [(self.page + 1, front.seen, back.plain)] if back else []
        known = {each[:2] for each in self.differing(front.seen, back and back.seen)}
        doubts = {
            Doubt(each.fact, page): None
            for page, first, second in tried
            for each in self.differing(first, second)
            if each.signed and each[:2] not in known
        }
        return tuple(doubts)
