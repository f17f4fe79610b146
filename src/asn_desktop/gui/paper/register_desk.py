"""Takes certificates back and lets them hold again; writes the list for those who check paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.registers import Role
from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing
from asn_desktop.gui.paper.register_rows import Standing, batch_word, entries_of
from asn_desktop.gui.paper.register_tab import RegisterTab
from asn_desktop.gui.paper.revoking_words import (
    batch_question,
    restoring_question,
    revoking_question,
)
from asn_desktop.gui.widgets.reason_dialog import ask_reason

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QTabWidget, QWidget

    from asn_desktop.domain.changes import Changed
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.paper.register_rows import Entry
    from asn_desktop.services.workspace import Workspace

LIST_NAME = "sertifikat-tidak-berlaku.json"


class RegisterDesk(QObject):
    """Asks for a reason before each act; what cannot be is said in the message bar instead."""

    said = Signal(str)
    refused = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self.tab = RegisterTab(parent)
        ui = self.tab.ui
        ui.revokeButton.clicked.connect(self.ask_revoke)
        ui.revokeBatchButton.clicked.connect(self.ask_revoke_batch)
        ui.restoreButton.clicked.connect(self.ask_restore)
        ui.revokedListButton.clicked.connect(self.choose_list)
        ui.registerView.selectionModel().selectionChanged.connect(self._name_buttons)
        ui.revokeButton.setToolTip(self.tr("Delete di daftar"))
        for text, key, act in (
            (self.tr("Cabut sertifikat…"), "Delete", self.ask_revoke),
            (self.tr("Cabut seluruh cetakan…"), "", self.ask_revoke_batch),
            (self.tr("Batalkan pencabutan…"), "", self.ask_restore),
        ):
            self.tab.add_act(text, key, act)

    def stand_in(self, tabs: QTabWidget, before: QWidget) -> None:
        """Take a place among the tabs, on a coordinator's laptop."""
        place = tabs.insertTab(tabs.indexOf(before), self.tab, self.tr("B&uku sertifikat"))
        tabs.setTabVisible(place, self._workspace.role == Role.COORDINATOR)

    def read(self) -> None:
        """Read the register."""
        workspace = self._workspace
        self._jobs.run(
            lambda: entries_of(workspace.papers.certificate_states(), workspace.revocations.all()),
            self._show,
        )

    def _show(self, entries: Sequence[Entry]) -> None:
        self.tab.show_entries(entries)
        self._name_buttons()

    @Slot()
    def _name_buttons(self) -> None:
        """Say on the buttons what they would hit."""
        ui, chosen = self.tab.ui, self.tab.chosen
        count = sum(each.can_be_revoked for each in chosen)
        many = self.tr("Cabut {count} sertifikat…").format(count=whole(count))
        ui.revokeButton.setText(many if count > 1 else self.tr("Cabut sertifikat…"))
        has_people = any(each.participant for each in self.tab.entries)
        for button in (ui.revokeButton, ui.revokeBatchButton, ui.restoreButton):
            button.setEnabled(has_people)
        batch = self._chosen_batch()
        whole_batch = self.tr("Cabut seluruh cet&akan…")
        if batch:
            whole_batch = self.tr("Cabut seluruh cet&akan {number}…").format(number=whole(batch))
        ui.revokeBatchButton.setText(whole_batch)

    # --- taking back -------------------------------------------------------------------

    @Slot()
    def ask_revoke(self) -> None:
        """Ask why the chosen certificates no longer hold."""
        chosen = self.tab.chosen
        out = [each for each in chosen if each.can_be_revoked]
        if not out:
            self.refused.emit(
                self.tr(
                    "Tidak ada yang dapat dicabut di baris yang dipilih. Pilih orang yang"
                    " sertifikatnya sudah terbit dan belum dicabut."
                )
            )
            return
        people = [ParticipantId(each.key) for each in out]
        question = revoking_question(out, len(chosen) - len(out))
        why = partial(self._revoke, people)
        ask_reason(self.tab, self.tr("Cabut sertifikat"), question, why)

    def _revoke(self, people: Sequence[ParticipantId], why: str) -> None:
        revocations = self._workspace.revocations
        told = self.tr("{count} sertifikat dicabut. {next}").format(
            count=whole(len(people)), next=self._next_step()
        )
        self._jobs.run(lambda: revocations.revoke(people, why), partial(self._tell, told))

    @Slot()
    def ask_revoke_batch(self) -> None:
        """Ask why everything that one print issued no longer holds."""
        batch = self._chosen_batch()
        if batch is None:
            self.refused.emit(
                self.tr("Pilih dulu sertifikat yang sudah terbit, dari satu cetakan saja.")
            )
            return
        held = [each for each in self.tab.entries if batch in each.batches]
        gone = [gone.batch for each in held for gone in each.revocations if gone.is_batch]
        if batch in gone or all(each.standing is Standing.REVOKED for each in held):
            told = self.tr("Semua sertifikat dari {batch} sudah dicabut.")
            self.refused.emit(told.format(batch=batch_word(batch)))
            return
        ask_reason(
            self.tab,
            self.tr("Cabut seluruh cetakan"),
            batch_question(batch, len(held)),
            partial(self._revoke_batch, batch, len(held)),
        )

    def _revoke_batch(self, batch: int, count: int, why: str) -> None:
        revocations = self._workspace.revocations
        told = self.tr("Seluruh {batch} dicabut: {count} sertifikat. {next}").format(
            batch=batch_word(batch), count=whole(count), next=self._next_step()
        )
        self._jobs.run(lambda: revocations.revoke_batch(batch, why), partial(self._tell, told))

    # --- putting back ------------------------------------------------------------------

    @Slot()
    def ask_restore(self) -> None:
        """Ask why what was taken back holds again."""
        gone = {each.subject: each for entry in self.tab.chosen for each in entry.revocations}
        if not gone:
            self.refused.emit(self.tr("Pilih dulu baris yang berstatus dicabut."))
            return
        question = restoring_question(tuple(gone.values()), self.tab.entries)
        why = partial(self._restore, tuple(gone))
        ask_reason(self.tab, self.tr("Batalkan pencabutan"), question, why)

    def _restore(self, subjects: Sequence[str], why: str) -> None:
        revocations = self._workspace.revocations
        told = self.tr("Pencabutan dibatalkan. {next}").format(next=self._next_step())
        self._jobs.run(lambda: revocations.restore(subjects, why), partial(self._tell, told))

    # --- telling others ----------------------------------------------------------------

    @Slot()
    def choose_list(self) -> None:
        """Ask where the list of what no longer holds goes."""
        suggestion = choosing.in_usual("papers", LIST_NAME)
        title = self.tr("Tulis daftar yang tidak berlaku")
        choosing.choose_target(self.tab, title, suggestion, self.write_list)

    def write_list(self, path: Path) -> None:
        """Write the list for those who check paper elsewhere."""
        revocations = self._workspace.revocations
        self._jobs.run(lambda: revocations.write_list(path), partial(self._tell_list, path))

    def _tell_list(self, path: Path, count: int) -> None:
        told = self.tr("Tersimpan: {name}. {count} yang tidak berlaku, tanpa nama dan alasan.")
        self.said.emit(told.format(name=path.name, count=whole(count)))

    def _tell(self, told: str, _changed: Changed) -> None:
        self.said.emit(told)

    def _next_step(self) -> str:
        return self.tr("Kirim paketnya, atau tulis daftarnya untuk pemeriksa.")

    def _chosen_batch(self) -> int | None:
        """Return the one print that the chosen certificates came from; None for none or several."""
        found = {batch for each in self.tab.chosen for batch in each.batches}
        return found.pop() if len(found) == 1 else None
