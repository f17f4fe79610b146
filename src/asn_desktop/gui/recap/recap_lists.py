"""The numbers of the recap page, and the list behind each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from asn_desktop.domain.discipline import NoteState
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.domain.wording import whole
from asn_desktop.gui.widgets.count_tiles import Tile
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QLabel

    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.recap.count_grid import CountGrid
    from asn_desktop.gui.widgets.plain_table import PlainTable
    from asn_desktop.services.day.recap_board import RecapBoard, SheetState

SHARES = (6, 32, 34, 40)
PRESENT, COMPLETE, NOTES, CONFLICTS = "hadir", "lengkap", "disiplin", "konflik"


class ListParts(NamedTuple):
    """The tiles and the list behind them."""

    list_label: QLabel
    list_view: PlainTable
    tiles: CountGrid


class Counted(NamedTuple):
    """One tile: its number, its sentence, and the rows behind it."""

    number: int
    sentence: str
    rows: tuple[TextRow, ...]


class RecapLists(QObject):
    """Counts what a board lists; works nothing else out."""

    def __init__(self, parts: ListParts) -> None:
        super().__init__(parts.list_view)
        self._parts = parts
        self._board: RecapBoard | None = None
        self._labels: Mapping[str, str] = {}
        self._rows: tuple[TextRow, ...] = ()
        self.chosen = PRESENT
        headings = (self.tr("No"), self.tr("Peserta"), self.tr("Unit"), self.tr("Keterangan"))
        self.model = TextTable(headings, self, right=(0,))
        parts.list_view.show_model(self.model, SHARES)
        parts.tiles.offer(self._tiles())

    def use(self, labels: Mapping[str, str]) -> None:
        """Take the names of the categories of notes, by code."""
        self._labels = labels

    def show(self, board: RecapBoard) -> None:
        """Show a reading in the tiles and in the list that is open."""
        self._board = board
        counted = self._counted(board)
        self._parts.tiles.show_counts(
            {key: (of.number, of.sentence) for key, of in counted.items()}
        )
        self.show_list(self.chosen)

    def show_list(self, key: str) -> None:
        """Show the list behind a tile."""
        self.chosen = key
        if self._board is not None:
            counted = self._counted(self._board)[key]
            if counted.rows != self._rows:  # the same rows keep what is chosen among them
                self._rows = counted.rows
                self.model.show(counted.rows)
            told = self.tr("{sentence}. Enter membuka orangnya.")
            nobody = self.tr("{sentence}: tidak ada yang perlu ditampilkan.")
            told = told if counted.rows else nobody
            self._parts.list_label.setText(told.format(sentence=counted.sentence))

    def _tiles(self) -> tuple[Tile, ...]:
        return (
            Tile(PRESENT, self.tr("hadir"), "peserta", "accent"),
            Tile(COMPLETE, self.tr("dinilai lengkap"), "lengkap", "good"),
            Tile(SheetStatus.DRAFT, self.tr("draf"), "draf", "warning"),
            Tile(SheetStatus.FINAL, self.tr("final"), "kunci", "accent"),
            Tile(SheetStatus.RECEIVED, self.tr("diterima"), "diterima", "good"),
            Tile(NOTES, self.tr("catatan disiplin"), "disiplin", "warning"),
            Tile(CONFLICTS, self.tr("konflik"), "perhatian", "bad"),
        )

    def _counted(self, board: RecapBoard) -> dict[str, Counted]:
        waiting = {each.participant.id for each in board.list.waiting}
        present = [each for each in board.people if each.is_present]
        complete = [each for each in present if each.id not in waiting] if board.sheets else []
        found = {
            PRESENT: Counted(
                len(present),
                self.tr("{count} hadir dari {of}").format(
                    count=whole(len(present)), of=whole(len(board.people))
                ),
                tuple(_person_row(each, self._attendance(each)) for each in present),
            ),
            COMPLETE: Counted(
                len(complete),
                self.tr("{count} dinilai lengkap").format(count=whole(len(complete))),
                tuple(_person_row(each, self.tr("semua penilai lengkap")) for each in complete),
            ),
        }
        for status, told in (
            (SheetStatus.DRAFT, self.tr("{count} lembar draf")),
            (SheetStatus.FINAL, self.tr("{count} lembar final")),
            (SheetStatus.RECEIVED, self.tr("{count} lembar diterima")),
        ):
            sheets = [each for each in board.sheets if each.status is status]
            rows = tuple(_person_row(each.participant, self._filled(each)) for each in sheets)
            found[status] = Counted(len(sheets), told.format(count=whole(len(sheets))), rows)
        return {**found, NOTES: self._notes(board), CONFLICTS: self._conflicts(board)}

    def _notes(self, board: RecapBoard) -> Counted:
        people = {each.id: each for each in board.people}
        states = {
            NoteState.TERCATAT: self.tr("{category}, {date}, tercatat"),
            NoteState.DIKLARIFIKASI: self.tr("{category}, {date}, diklarifikasi"),
        }
        rows = [
            _person_row(
                people[note.record.participant],
                states[note.state].format(
                    category=self._labels.get(note.record.category, note.record.category),
                    date=f"{note.record.date:%d-%m-%Y}",
                ),
            )
            for note in board.notes
            if note.record.participant in people
        ]
        told = self.tr("{count} catatan disiplin").format(count=whole(len(rows)))
        return Counted(len(rows), told, tuple(rows))

    def _conflicts(self, board: RecapBoard) -> Counted:
        rows = tuple(TextRow(("", each.participant, "", each.field)) for each in board.conflicts)
        told = self.tr("{count} konflik").format(count=whole(len(rows)))
        return Counted(len(rows), told, rows)

    def _attendance(self, person: Participant) -> str:
        status, minutes = person.attendance.status, person.attendance.minutes
        if status == "terlambat":
            return self.tr("terlambat {minutes} menit").format(minutes=minutes)
        return self.tr("hadir") if status else self.tr("kehadiran belum dicatat")

    def _filled(self, sheet: SheetState) -> str:
        told = self.tr("{evaluator}: {have} dari {of} terisi")
        return told.format(evaluator=sheet.evaluator.name, have=sheet.have, of=sheet.of)


def _person_row(person: Participant, told: str) -> TextRow:
    return TextRow((str(person.number), person.full_name, person.unit, told), person.id)
