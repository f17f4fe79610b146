"""Parts of a flow that stay together on a page, so that no page holds signatures alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.printing.flow import Flow
from asn_desktop.printing.page import Box
from asn_desktop.printing.signature import (
    MOST_COLUMNS,
    draw_signatures,
    signature_columns,
    signatures_height,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.domain.documents import SignatureBlock
    from asn_desktop.printing.signature import SignatureStyle

    Writer = Callable[[Flow], None]

ENDLESS = 1e6


def height_of(flow: Flow, *writers: Writer) -> float:
    """Return how high it is what these write, were there no end to the page."""
    trial = Flow(flow.press, Box(flow.left, -ENDLESS, flow.width, 0), lambda _: 0.0)
    for write in writers:
        write(trial)
    return -trial.y


def write_together(flow: Flow, room: float, *writers: Writer) -> None:
    """Write all of it on one page; where that is higher than `room`, as many of the last ones."""
    for place, write in enumerate(writers):
        height = height_of(flow, *writers[place:])
        if height <= room:
            flow.need(height)
        write(flow)


def columns_of(blocks: Sequence[SignatureBlock]) -> int:
    """Return how many blocks stand in the first row: of more than three, the last stands alone."""
    return len(blocks) if len(blocks) <= MOST_COLUMNS else signature_columns(len(blocks) - 1)


def write_signatures(flow: Flow, blocks: Sequence[SignatureBlock], style: SignatureStyle) -> None:
    """Draw rows of signature blocks, a row never parted; of many, the last block stands alone."""
    columns = columns_of(blocks)
    rest = blocks if len(blocks) <= MOST_COLUMNS else blocks[:-1]
    rows = [rest[start : start + columns] for start in range(0, len(rest), columns)]
    for row in [*rows, *([blocks[-1:]] if len(rest) < len(blocks) else [])]:
        height = signatures_height(flow.ink, row, flow.width, style)
        draw_signatures(flow.ink, row, flow.box_below(height), style)
