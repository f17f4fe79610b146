"""What goes back to the table or on to BKPSDM, in a package on a stick."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asn_desktop.domain.file_names import file_name_part
from asn_desktop.domain.registers import Role
from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.merging.forms.send_tab import Ui_SendTab
from asn_desktop.gui.merging.merging_tab import MergingTab
from asn_desktop.gui.merging.sent_part import SentPart
from asn_desktop.gui.merging.writing_steps import in_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.domain.merging import Exported
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.session.emergency import EmergencyCopy
    from asn_desktop.services.workspace import Workspace

SUFFIX = ".asnpkg"


class Found(NamedTuple):
    """Whose package it will be, for how many it lacks something and what, and who can open it."""

    name: str
    missing: int
    is_scored: bool
    by_passphrase: bool
    laptop: str
    """By which the table knows this laptop in its lists."""


class SendTab(MergingTab):
    """An evaluator's package goes to the coordinator, a coordinator's to BKPSDM."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(workspace, jobs, parent)
        self.ui = Ui_SendTab()
        self.ui.setupUi(self)
        self._name = ""
        self._again: Callable[[], object] | None = None
        self.ui.sendFailed.hide()
        self.sent = SentPart(self.ui.sendContent)
        self.ui.sendColumn.addWidget(self.sent, 1)
        self.sent.begin(workspace, jobs)
        self.sent.said.connect(self.said)
        self.sent.unfolded.connect(self._reveal)
        self.ui.sendButton.clicked.connect(self.choose)
        self.ui.elsewhereButton.clicked.connect(self._choose_elsewhere)
        self.ui.emergencyButton.clicked.connect(self.choose_emergency)
        if workspace.role == Role.EVALUATOR:
            self.ui.sendTitle.setText(self.tr("Kirim hasil ke meja koordinator"))
        else:
            self.ui.sendTitle.setText(self.tr("Kirim sesi ke BKPSDM"))

    @property
    @override
    def title(self) -> str:
        return self.tr("Ki&rim")

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return (self.ui.sendButton,)

    @override
    def refresh(self) -> None:
        """Read what is still missing and for whom the package will be sealed."""
        workspace = self.workspace

        def read() -> Found:
            overview, own = workspace.session.overview(), workspace.own_evaluator
            gaps = [
                each for each in workspace.results.missing() if own in (None, each.evaluator.id)
            ]
            missing = {each.participant.id for each in gaps}
            is_scored = all(each.what == "status" for each in gaps)
            names = {each.id: each.name for each in overview.evaluators}
            name = names.get(own, "") if own else overview.title
            packages = workspace.packages
            return Found(
                name, len(missing), is_scored, packages.goes_to_passphrase, packages.laptop
            )

        self.jobs.run(read, self._show)
        self.sent.refresh()

    def _show(self, found: Found) -> None:
        self._name, missing, is_scored, by_passphrase, laptop = found
        ui = self.ui
        if self.workspace.role == Role.COORDINATOR:
            ui.sendLabel.setText(
                self.tr(
                    "Kunci BKPSDM tidak dikenal di sesi ini, jadi paket disegel dengan kata sandi"
                    " sesi. Sampaikan kata sandinya kepada BKPSDM, terpisah dari paketnya."
                )
                if by_passphrase
                else self.tr("Paket berisi seluruh sesi dan hanya dapat dibuka oleh BKPSDM.")
            )
        else:
            ui.sendLabel.setText(
                self.tr(
                    "Paket berisi nilai, catatan, dan status lembar dari laptop ini. Hanya meja"
                    " koordinator yang dapat membukanya; penilai lain tidak. Di daftar meja, laptop"
                    " ini bertanda {code}."
                ).format(code=laptop)
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
        ui.sendGapLabel.setProperty("role", role)
        ui.sendGapLabel.style().unpolish(ui.sendGapLabel)
        ui.sendGapLabel.setText(text)

    @Slot(QWidget)
    def _reveal(self, part: QWidget) -> None:
        """Scroll to what has just appeared, once the layout has made room for it."""
        QTimer.singleShot(0, part, partial(self.ui.sendArea.ensureWidgetVisible, part))

    @Slot()
    def choose(self) -> None:
        """Ask where the package goes."""
        suggestion = choosing.in_usual("packages", self._file_name())
        choosing.choose_target(self, self.tr("Simpan paket"), suggestion, self.write)

    @Slot()
    def _choose_elsewhere(self) -> None:
        """Ask again, after a stick that took nothing: on this computer."""
        if self._again is not None:
            self._again()

    def write(self, out: Path) -> None:
        """Write the package; "Aman dicabut" is said only after it was read back."""
        packages = self.workspace.packages
        self._again = lambda: choosing.choose_target(
            self,
            self.tr("Simpan paket"),
            choosing.documents_folder() / self._file_name(),
            self.write,
        )
        progress = self._begin_writing(self.tr("Menulis paket (MB)"))
        self.jobs.run(
            lambda: packages.export(out, partial(in_pieces, progress)),
            self._tell,
            progress=progress,
            refused=self._tell_refusal,
        )

    @Slot()
    def choose_emergency(self) -> None:
        """Ask for the stick that takes the whole file."""
        choosing.choose_folder(self, self.tr("Salinan darurat ke folder"), self.write_emergency)

    def write_emergency(self, folder: Path) -> None:
        """Write the raw copy: for when nothing else works any more."""
        emergency = self.workspace.emergency
        self._again = self.choose_emergency
        progress = self._begin_writing(self.tr("Menyalin berkas sesi (MB)"))
        self.jobs.run(
            lambda: emergency.write(folder, partial(in_pieces, progress)),
            self._tell_emergency,
            progress=progress,
            refused=self._tell_refusal,
        )

    def _begin_writing(self, title: str) -> Progress:
        self.ui.sendReceipt.hide()
        self.ui.sendFailed.hide()
        self.sent.clear()
        self._enable(is_free=False)
        progress = Progress(title)
        self.ui.sendSteps.follow(progress)
        return progress

    def _enable(self, *, is_free: bool) -> None:
        self.ui.sendButton.setEnabled(is_free)
        self.ui.emergencyButton.setEnabled(is_free)

    def _file_name(self) -> str:
        word = self.tr("Hasil") if self.workspace.role == Role.EVALUATOR else self.tr("Sesi")
        return f"{word} {file_name_part(self._name, 'laptop')}{SUFFIX}"

    def _tell(self, exported: Exported) -> None:
        words = self.tr(
            "Aman dicabut. {file} berisi {events} isian.\nKode ini harus sama dengan kode yang"
            " tampil setelah paket digabung."
        ).format(file=Path(exported.package).name, events=whole(exported.events))
        self._finish(self.tr("Paket tersimpan"), exported.receipt, words)

    def _tell_emergency(self, copy: EmergencyCopy) -> None:
        words = self.tr(
            "Aman dicabut. {file}, dengan petunjuk BACA DULU di sebelahnya.\nDi meja koordinator"
            " berkas .asn ini digabung seperti paket; kata sandinya sama dengan laptop ini."
        ).format(file=copy.path.name)
        self._finish(self.tr("Salinan darurat tersimpan"), copy.receipt, words)

    def _finish(self, title: str, code: str, words: str) -> None:
        self._enable(is_free=True)
        self.ui.sendSteps.finish()
        self.ui.sendReceipt.show_receipt(title, code, words)
        self.sent.refresh()

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        """Say in place what is wrong, and offer another place: what was entered is safe here."""
        self._enable(is_free=True)
        self.ui.sendSteps.give_up()
        self.ui.sendProblem.setText(sentence)
        self.ui.sendFailed.show()
        self.ui.elsewhereButton.setFocus()
