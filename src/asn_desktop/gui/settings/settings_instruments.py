"""Settings of the instruments: what this session uses, and what is on this computer's shelf."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from asn_desktop.gui import choosing
from asn_desktop.gui.roles import give_role
from asn_desktop.gui.settings.instrument_desk import InstrumentDesk
from asn_desktop.gui.settings.instrument_words import (
    effect_words,
    lock_words,
    session_words,
    shelf_row,
)
from asn_desktop.gui.settings.shelf_panel import ShelfPanel
from asn_desktop.services.session.instrument_shelf import InstrumentShelf, Shelved

if TYPE_CHECKING:
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.settings.settings_tab import SessionSetup, Storing
    from asn_desktop.services.session.session_instrument import InstrumentState

INSTRUMENT_FILES = "Instrumen (*.json)"


class InstrumentsTab(ShelfPanel):
    """The shelf is stored at once; what the session uses waits for Simpan like all the rest."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self.desk = InstrumentDesk(self, InstrumentShelf())
        self._state: InstrumentState | None = None
        self._wanted: Shelved | None = None
        self._shelved: list[Shelved] = []
        for button, act in (
            (self.viewButton, self.view),
            (self.useButton, self.use),
            (self.copyButton, self.copy),
            (self.editButton, self.edit),
            (self.removeButton, self.ask_removal),
            (self.importButton, self._choose_import),
            (self.exportButton, self._choose_export),
        ):
            button.clicked.connect(act)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.table.doubleClicked.connect(self.view)
        self.desk.stored.connect(self.take_stored)
        self.setFocusProxy(self.table)

    @override
    def show_setup(self, setup: SessionSetup) -> None:
        self._state, self._wanted = setup.instrument, None
        self._list("")

    @override
    def show_computer(self) -> None:
        if self._state is None:
            self._list("")

    @override
    def changes(self) -> list[Storing]:
        wanted = self._wanted
        return [] if wanted is None else [lambda to: to.instrument.use(wanted.instrument)]

    @property
    def chosen(self) -> Shelved | None:
        row = self.table.currentIndex().row()
        return self._shelved[row] if 0 <= row < len(self._shelved) else None

    @Slot()
    def view(self) -> None:
        """Show everything that the chosen instrument says."""
        if self.chosen is not None:
            self.desk.view(self.chosen.instrument)

    @Slot()
    def edit(self) -> None:
        """Write the chosen own instrument; one that was used becomes a new version."""
        if self.chosen is not None and self.chosen.is_own:
            self.desk.edit(self.chosen, effect_words(self.chosen, self._state))

    @Slot()
    def copy(self) -> None:
        """Begin an own instrument with what the chosen one says."""
        if self.chosen is not None:
            self.desk.copy(self.chosen.instrument)

    @Slot()
    def use(self) -> None:
        """Let the session use the chosen instrument, once Simpan is pressed."""
        if self.chosen is not None and self._state is not None and not self._state.lock:
            is_same = self.chosen.instrument.fingerprint == self._state.instrument.fingerprint
            self._wanted = None if is_same else self.chosen
            self._list(self.chosen.ref)
            self.edited.emit()

    @Slot(object)
    def take_stored(self, shelved: Shelved) -> None:
        """Show what was stored; the session's own follows its edit while it may."""
        state = self._state
        follows = (
            state is not None
            and not state.lock
            and shelved.instrument.id
            == (self._wanted.instrument.id if self._wanted else state.instrument.id)
        )
        if follows:
            self._wanted = shelved
            self.edited.emit()
        self._list(shelved.ref)

    @Slot()
    def ask_removal(self) -> None:
        """Take an own instrument off the shelf after a yes; there is no way back but its file."""
        if self.chosen is None or not self.chosen.is_own:
            return
        question = self.tr(
            "Hapus {title} versi {version} dari komputer ini? Ini tidak dapat diurungkan; ekspor"
            " dulu bila masih perlu. Sesi yang memakainya tetap menyimpan salinannya."
        ).format(title=self.chosen.instrument.title, version=self.chosen.instrument.version)
        ref = self.chosen.ref
        self.question.ask_consent(question, self.tr("Hapus"), lambda _text: self._remove(ref))

    def bring(self, path: Path) -> None:
        """Take in an instrument from a file; what is wrong with it is said here."""
        self.problemLabel.clear()
        brought = self.desk.bring(path, self.problemLabel.setText)
        if brought is not None:
            self._list(brought.shelved.ref)
            if brought.was_there:
                text = self.tr("Instrumen itu sudah ada di daftar; tidak ada yang berubah.")
                self.problemLabel.setText(text)

    def write(self, path: Path) -> None:
        """Write the chosen instrument to a file."""
        if self.chosen is not None:
            self.desk.write(self.chosen.instrument, path, self.problemLabel.setText)

    # --- within ------------------------------------------------------------------------

    def _remove(self, ref: str) -> None:
        if self._wanted is not None and self._wanted.ref == ref:
            self._wanted = None
        self.desk.remove(ref, self.problemLabel.setText)
        self._list("")

    def _list(self, ref: str) -> None:
        """List the shelf; the session's own instrument stands there even where it is not on it."""
        found = list(self.desk.shelf.all())
        state = self._state
        prints = {each.instrument.fingerprint for each in found}
        if state is not None and state.instrument.fingerprint not in prints:
            found.insert(0, Shelved("", state.instrument, is_own=False, is_used=True))
        self._shelved = found
        self.model.show([shelf_row(each, state, self._wanted) for each in found])
        self.settling.start()
        shown = ref or (self._wanted.ref if self._wanted else "")
        own = state.instrument.fingerprint if state is not None else ""
        fitting = [
            n
            for n, each in enumerate(found)
            if each.ref == shown or (not shown and each.instrument.fingerprint == own)
        ]
        self.table.setCurrentIndex(self.model.index(fitting[0] if fitting else 0, 0))
        self._tell()
        self._follow()

    def _tell(self) -> None:
        """Say what the session uses, and whether that can be changed."""
        state = self._state
        for label in (self.sessionLabel, self.lockLabel):
            label.setVisible(state is not None)
        if state is not None:
            role, lock = lock_words(state, self._wanted)
            self.sessionLabel.setText(session_words(state))
            give_role(self.lockLabel, role)
            self.lockLabel.setText(lock)

    @Slot()
    def _follow(self) -> None:
        """Enable what can be done with the chosen one."""
        chosen, state = self.chosen, self._state
        for button in (self.viewButton, self.copyButton, self.exportButton):
            button.setEnabled(chosen is not None)
        self.editButton.setEnabled(chosen is not None and chosen.is_own)
        self.removeButton.setEnabled(chosen is not None and chosen.is_own)
        self.useButton.setVisible(state is not None)
        self.useButton.setEnabled(
            chosen is not None and bool(chosen.ref) and state is not None and not state.lock
        )

    @Slot()
    def _choose_import(self) -> None:
        choosing.choose_file(self, self.tr("Impor instrumen"), (INSTRUMENT_FILES,), self.bring)

    @Slot()
    def _choose_export(self) -> None:
        if self.chosen is not None:
            instrument = self.chosen.instrument
            suggestion = Path(f"{instrument.id}-v{instrument.version}.json")
            choosing.choose_target(self, self.tr("Ekspor instrumen"), suggestion, self.write)
