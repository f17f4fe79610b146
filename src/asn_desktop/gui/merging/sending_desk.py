"""Packages that leave this laptop: assignments for evaluators, and what goes back or on."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QListWidgetItem

from asn_desktop.domain.file_names import file_name_part
from asn_desktop.domain.registers import Role
from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing
from asn_desktop.gui.icons import list_icon
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import (
        QLabel,
        QLineEdit,
        QListWidget,
        QPushButton,
        QRadioButton,
        QWidget,
    )

    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.domain.merging import Exported
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.merging.receipt_card import ReceiptCard
    from asn_desktop.services.workspace import Workspace

EVALUATOR = Qt.ItemDataRole.UserRole
SUFFIX = ".asnpkg"
PLAIN_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No letter that looks like another one when it is written by hand."""
GROUPS, GROUP = 3, 4


class AssignParts(NamedTuple):
    """The widgets of Tugaskan."""

    people: QListWidget
    name: QLabel
    coordinator_label: QLabel
    coordinator: QLineEdit
    own: QRadioButton
    passphrase: QLineEdit
    fresh: QPushButton
    shared: QRadioButton
    save: QPushButton
    receipt: ReceiptCard


class AssignDesk(QObject):
    """One evaluator after the other: passphrase, stick, next."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: AssignParts, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._jobs, self._parts, self._page = workspace, jobs, parts, page
        self._given: set[str] = set()
        parts.own.setChecked(True)
        parts.own.toggled.connect(self._follow)
        parts.people.currentRowChanged.connect(self._on_person)
        parts.fresh.clicked.connect(self.renew)
        parts.save.clicked.connect(self.choose)
        parts.passphrase.textChanged.connect(self._follow)
        parts.coordinator.textChanged.connect(self._follow)

    def show_evaluators(self, evaluators: Sequence[Evaluator]) -> None:
        """List the evaluators, and at the end another coordinator."""
        people = self._parts.people
        row = max(0, people.currentRow())
        people.blockSignals(True)  # noqa: FBT003 - Qt's methods take no keywords
        people.clear()
        for evaluator in evaluators:
            item = QListWidgetItem(evaluator.name)
            item.setData(EVALUATOR, evaluator.id)
            people.addItem(item)
        other = QListWidgetItem(self.tr("Koordinator lain…"))
        other.setData(EVALUATOR, "")
        people.addItem(other)
        self._mark_given()
        people.blockSignals(False)  # noqa: FBT003
        people.setCurrentRow(min(row, people.count() - 1))

    @Slot()
    def renew(self) -> None:
        """Propose another passphrase of its own."""
        groups = ("".join(secrets.choice(PLAIN_LETTERS) for _ in range(GROUP)) for _ in range(3))
        self._parts.passphrase.setText("-".join(groups))

    @Slot()
    def choose(self) -> None:
        """Ask where the package goes."""
        title = self.tr("Simpan paket penugasan")
        name = f"Penugasan {file_name_part(self._name(), 'laptop')}{SUFFIX}"
        suggestion = choosing.in_usual("packages", name)
        choosing.choose_target(self._page, title, suggestion, self.write)

    def write(self, out: Path) -> None:
        """Write the package of the chosen laptop."""
        parts, packages = self._parts, self._workspace.packages
        name, evaluator = self._name(), self._chosen()
        passphrase = parts.passphrase.text() if parts.own.isChecked() else None

        def job() -> tuple[Path, str, str]:
            if evaluator:
                written = packages.assign(evaluator, out, passphrase)
            else:
                written = packages.assign_coordinator(name, out, passphrase)
            return written, name, passphrase or ""

        parts.receipt.hide()
        parts.save.setEnabled(False)
        self._jobs.run(job, self._tell, refused=self._tell_refusal)

    def _tell(self, answer: tuple[Path, str, str]) -> None:
        written, name, passphrase = answer
        self._given.add(name)
        self._mark_given()
        words = self.tr("Aman dicabut. {file} untuk {name}").format(file=written.name, name=name)
        if passphrase:
            words += self.tr("\nKata sandinya: {passphrase}").format(passphrase=passphrase)
        else:
            words += self.tr("\nKata sandinya: kata sandi sesi ini.")
        self._parts.receipt.show_receipt(self.tr("Penugasan tersimpan"), "", words)
        self._follow()

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        self._follow()
        self._jobs.refused.emit(sentence)

    def _chosen(self) -> EvaluatorId | None:
        item = self._parts.people.currentItem()
        return (item.data(EVALUATOR) or None) if item is not None else None

    def _name(self) -> str:
        item = self._parts.people.currentItem()
        if item is None or not item.data(EVALUATOR):
            return self._parts.coordinator.text().strip()
        return item.text()

    @Slot()
    def _on_person(self) -> None:
        self._parts.receipt.hide()
        self.renew()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Enable what fits the choice."""
        parts, is_other = self._parts, self._chosen() is None
        name = self.tr("Laptop koordinator lain") if is_other else self._name()
        parts.name.setText(name)
        for widget in (parts.coordinator_label, parts.coordinator):
            widget.setVisible(is_other)
        own = parts.own.isChecked()
        parts.passphrase.setEnabled(own)
        parts.fresh.setEnabled(own)
        parts.save.setEnabled(bool(self._name()) and (not own or bool(parts.passphrase.text())))

    def _mark_given(self) -> None:
        colours = colours_of(self._parts.people.palette())
        for row in range(self._parts.people.count()):
            item = self._parts.people.item(row)
            if item.text() in self._given:
                item.setIcon(list_icon("centang", colours.good, colours.on_accent))
                item.setToolTip(self.tr("Paket sudah dibuat"))


class SendParts(NamedTuple):
    """The widgets of Kirim."""

    title: QLabel
    label: QLabel
    gaps: QLabel
    save: QPushButton
    receipt: ReceiptCard


class SendDesk(QObject):
    """An evaluator's package goes to the coordinator, a coordinator's to BKPSDM."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: SendParts, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._jobs, self._parts, self._page = workspace, jobs, parts, page
        self._name = ""
        parts.save.clicked.connect(self.choose)
        if workspace.role == Role.EVALUATOR:
            parts.title.setText(self.tr("Kirim hasil ke meja koordinator"))
            parts.label.setText(
                self.tr(
                    "Paket berisi nilai, catatan, dan status lembar dari laptop ini. Hanya meja"
                    " koordinator yang dapat membukanya; penilai lain tidak."
                )
            )
        else:
            parts.title.setText(self.tr("Kirim sesi ke BKPSDM"))

    def refresh(self) -> None:
        """Read what is still missing and for whom the package will be sealed."""
        workspace = self._workspace

        def read() -> tuple[str, int, bool, bool]:
            overview, own = workspace.session.overview(), workspace.own_evaluator
            gaps = [
                each for each in workspace.results.missing() if own in (None, each.evaluator.id)
            ]
            missing = {each.participant.id for each in gaps}
            is_scored = all(each.what == "status" for each in gaps)
            names = {each.id: each.name for each in overview.evaluators}
            name = names.get(own, "") if own else overview.title
            return name, len(missing), is_scored, workspace.packages.goes_to_passphrase

        self._jobs.run(read, self._show)

    def _show(self, found: tuple[str, int, bool, bool]) -> None:
        self._name, missing, is_scored, by_passphrase = found
        parts = self._parts
        if self._workspace.role == Role.COORDINATOR:
            parts.label.setText(
                self.tr(
                    "Kunci BKPSDM tidak dikenal di sesi ini, jadi paket disegel dengan kata sandi"
                    " sesi. Sampaikan kata sandinya kepada BKPSDM, terpisah dari paketnya."
                )
                if by_passphrase
                else self.tr("Paket berisi seluruh sesi dan hanya dapat dibuka oleh BKPSDM.")
            )
        role, text = "good", self.tr("Semua lembar lengkap dan final.")
        if missing:
            role = "warning"
            text = self.tr(
                "Masih kurang untuk {count} peserta. Paket tetap dapat dikirim; sisanya menyusul"
                " dengan paket berikutnya."
            )
            if is_scored:
                text = self.tr(
                    "Semua sudah dinilai; lembar {count} peserta belum final. Paket tetap dapat"
                    " dikirim; lembar final menyusul dengan paket berikutnya."
                )
            text = text.format(count=whole(missing))
        parts.gaps.setProperty("role", role)
        parts.gaps.style().unpolish(parts.gaps)
        parts.gaps.setText(text)

    @Slot()
    def choose(self) -> None:
        """Ask where the package goes."""
        word = self.tr("Hasil") if self._workspace.role == Role.EVALUATOR else self.tr("Sesi")
        name = f"{word} {file_name_part(self._name, 'laptop')}{SUFFIX}"
        suggestion = choosing.in_usual("packages", name)
        choosing.choose_target(self._page, self.tr("Simpan paket"), suggestion, self.write)

    def write(self, out: Path) -> None:
        """Write the package; "Aman dicabut" is said only after it was read back."""
        packages = self._workspace.packages
        self._parts.receipt.hide()
        self._parts.save.setEnabled(False)
        self._jobs.run(lambda: packages.export(out), self._tell, refused=self._tell_refusal)

    def _tell(self, exported: Exported) -> None:
        self._parts.save.setEnabled(True)
        words = self.tr(
            "Aman dicabut. {file} berisi {events} isian.\nKode ini harus sama dengan kode yang"
            " tampil setelah paket digabung."
        ).format(file=Path(exported.package).name, events=whole(exported.events))
        self._parts.receipt.show_receipt(self.tr("Paket tersimpan"), exported.receipt, words)

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        self._parts.save.setEnabled(True)
        self._jobs.refused.emit(sentence)
