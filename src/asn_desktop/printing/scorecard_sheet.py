"""What scorecards of one kind share: where everything stands, and what lies under every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing import identity_block as identity
from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.letterhead import (
    LetterheadStyle,
    draw_letterhead,
    draw_warnings,
)
from asn_desktop.printing.page import MIDDLE, Box, Ink, Point, Press
from asn_desktop.printing.radar import Radar, draw_names, draw_rings, draw_spokes
from asn_desktop.printing.result_column import BODY
from asn_desktop.printing.scorecard_table import (
    EASY_TEXT,
    RowTexts,
    TableLayout,
    draw_table,
    lay_table,
    row_texts,
)
from asn_desktop.printing.signature import MOST_COLUMNS, SignatureStyle, signatures_height

if TYPE_CHECKING:
    from collections.abc import Hashable

    from asn_desktop.domain.documents import ScorecardDocument

MARGIN, TOP, BOTTOM = 40.0, 31.0, 20.0
GAP = 8.0
TITLE, EVENT = 12.5, 8.5
LARGEST_RADIUS, SMALLEST_RADIUS, RADAR_FRAME = 62.0, 34.0, 26.0
LOWER_ZONE = 2 * SMALLEST_RADIUS + RADAR_FRAME
SIGNATURE = SignatureStyle()
SIGNATURE_ROWS = SignatureStyle(size=7.8, room=31.0, after=8.0)
"""How signatures stand one row over another."""


class Spacing(NamedTuple):
    """How closely a page is set.

    `wanted` is what result, notes and discipline like to have: the table gives way for it, down to
    type of size `easy`. `body` is the type of the notes, `room` and `after` are the signatures'.
    """

    radar_width: float = 232.0
    wanted: float = 160.0
    body: float = BODY
    room: float = SIGNATURE.room
    after: float = SIGNATURE_ROWS.after
    easy: float = EASY_TEXT
    is_close: bool = False
    """Whether the identity blocks are only as high as this person's texts."""


SPACINGS = (
    Spacing(),
    Spacing(200.0, 220.0, 7.3),
    Spacing(196.0, 260.0, 7.0, room=29.0, after=6.0, is_close=True),
    Spacing(194.0, 280.0, 6.8, room=28.0, after=5.0, easy=6.0, is_close=True),
    Spacing(192.0, 300.0, 6.6, room=27.0, after=4.0, easy=5.5, is_close=True),
)
"""From what looks best to what still reads well; only then a second page is begun."""

PLACE_LINE = 10.0
FOOTER_ZONE = 30.0
LEGEND = 6.8


class Sheet(NamedTuple):
    """What pages of the same kind share: two forms, and where the rest stands."""

    size: Point
    under: str
    over: str
    blocks: tuple[Box, Box]
    table: TableLayout
    texts: RowTexts
    radar: Radar
    legend_y: float
    spacing: Spacing
    signature: SignatureStyle

    @property
    def radar_floor(self) -> float:
        return self.radar.centre[1] - self.radar.radius - RADAR_FRAME / 2

    def column(self, signatures: float) -> Box:
        """Return where the result stands, over signatures that are so high."""
        x = MARGIN + self.spacing.radar_width + GAP
        floor = BOTTOM + FOOTER_ZONE + signatures + PLACE_LINE + GAP
        return Box(x, floor, self.size[0] - MARGIN - x, self.legend_y - 8 - floor)


def shared_texts(document: ScorecardDocument) -> Hashable:
    """Return what decides over the forms and places that a page shares with others."""
    rows = tuple(
        (row.name, row.weight, tuple([(line.text, bool(line.mean)) for line in row.behaviours]))
        for row in document.rows
    )
    texts = (document.title, document.event, document.legend, document.headings)
    switches = (document.draft, document.specimen, len(document.evaluators))
    return (document.letterhead, document.radar, texts, switches, rows, len(document.signatures))


def identity_height(
    press: Press, document: ScorecardDocument, size: Point, spacing: Spacing
) -> float:
    """Return how high the identity blocks are."""
    if not spacing.is_close:
        return identity.block_height(len(document.evaluators))
    half = (size[0] - 2 * MARGIN - GAP) / 2
    people = (document.participant, *document.evaluators[: len(document.evaluators) == 1])
    lines = max(identity.lines_of(press, person, half) for person in people)
    return identity.block_height(len(document.evaluators), lines)


def _signature_style(document: ScorecardDocument, spacing: Spacing) -> SignatureStyle:
    """Return how the signatures stand: closer where one row of them is not enough."""
    style = SIGNATURE_ROWS if len(document.signatures) > MOST_COLUMNS else SIGNATURE
    return style._replace(room=min(style.room, spacing.room), after=min(style.after, spacing.after))


def make_sheet(
    press: Press, document: ScorecardDocument, size: Point, spacing: Spacing = SPACINGS[0]
) -> Sheet:
    """Lay out a page from its first document and keep what lies under and over it as forms."""
    under, number = Ink(press), len(press.form_names)
    width = size[0] - 2 * MARGIN
    blocks = _draw_top(under, document, size, spacing)
    style = _signature_style(document, spacing)
    reserved = signatures_height(under, document.signatures, width, style) + PLACE_LINE
    ground = BOTTOM + FOOTER_ZONE + reserved + GAP
    floor = ground + LOWER_ZONE + GAP + LEGEND + 3
    area = Box(MARGIN, floor, width, blocks[0].y - GAP - floor)
    wanted = floor + spacing.wanted - LOWER_ZONE
    table = lay_table(press, document, area, wanted, spacing.easy)
    draw_table(under, table)
    legend_y = table.box.y - LEGEND - 2.2
    room = legend_y - 4 - ground
    radius = max(SMALLEST_RADIUS, min(LARGEST_RADIUS, (room - RADAR_FRAME) / 2))
    centre = (MARGIN + spacing.radar_width / 2, legend_y - 4 - RADAR_FRAME / 2 - radius)
    radar = Radar(centre, radius, document.radar)
    draw_spokes(under, radar, len(document.rows))
    over = Ink(press)
    draw_rings(over, radar, len(document.rows))
    draw_names(over, radar, [row.name for row in document.rows])
    names = (press.add_form(f"lembar{number}", under), press.add_form(f"cincin{number}", over))
    texts = row_texts(press, document, table)
    return Sheet(size, *names, blocks, table, texts, radar, legend_y, spacing, style)


def _draw_top(
    ink: Ink, document: ScorecardDocument, size: Point, spacing: Spacing
) -> tuple[Box, Box]:
    """Draw kop, title and the frames of the identity blocks; return these."""
    width, centre, y = size[0] - 2 * MARGIN, size[0] / 2, size[1] - TOP
    warned = {"draft": document.draft, "specimen": document.specimen}
    draw_warnings(ink, (centre, y + 5), **warned)
    y = draw_letterhead(ink, document.letterhead, Box(MARGIN, 0, width, y), LetterheadStyle())
    y -= TITLE + 7
    ink.fitted(ink.press.style(SANS_BOLD, TITLE, MIDDLE), (centre, y), width, document.title)
    if document.event:
        event = ink.press.style(SANS, EVENT, MIDDLE)
        setting = event.face.fitted(document.event, EVENT, width, 2)
        y = ink.block(event, (centre, y - EVENT - 4), EVENT * 1.25, setting) + EVENT * 1.25
    blocks = identity_blocks(size, y - GAP, identity_height(ink.press, document, size, spacing))
    identity.draw_block_frames(ink, blocks)
    return blocks


def identity_blocks(size: Point, top: float, height: float) -> tuple[Box, Box]:
    """Return the two blocks, side by side down from `top`."""
    half = (size[0] - 2 * MARGIN - GAP) / 2
    y = top - height
    return Box(MARGIN, y, half, height), Box(MARGIN + half + GAP, y, half, height)
