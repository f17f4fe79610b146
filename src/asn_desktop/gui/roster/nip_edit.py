"""Says beside a NIP, while it is typed, how many digits there are and what is wrong with them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.identity import NipFault, Sex, nip_sentence, read_nip
from asn_desktop.domain.wording import NIP_LENGTH, long_date

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QLineEdit

UNFINISHED = (NipFault.MISSING, NipFault.LENGTH)


class NipCounter(QObject):
    """Watches a line and writes the count into one label, what is wrong into another."""

    judged = Signal()
    """Both labels say something new."""

    def __init__(self, line: QLineEdit, count: QLabel, problem: QLabel) -> None:
        super().__init__(line)
        self._line, self._count, self._problem = line, count, problem
        line.textChanged.connect(self._on_text)
        line.editingFinished.connect(self.judge)
        self._on_text(line.text())

    @Slot()
    def judge(self) -> bool:
        """Say what is wrong with what was typed to the end; an empty line is nothing wrong."""
        reading = read_nip(self._line.text(), _today())
        wrong = bool(reading.faults) and reading.faults[0] is not NipFault.MISSING
        self._problem.setText(nip_sentence(reading.faults[0], reading.digits) if wrong else "")
        self._problem.setVisible(wrong)
        self.judged.emit()
        return not wrong

    @Slot(str)
    def _on_text(self, text: str) -> None:
        reading = read_nip(text, _today())
        count = sum(each.isdigit() for each in reading.digits)
        said = self.tr("{count} dari {of} digit").format(count=count, of=NIP_LENGTH)
        if reading.nip is not None:
            sex = self.tr("laki-laki") if reading.nip.sex is Sex.MALE else self.tr("perempuan")
            said += self.tr(" · lahir {day}, {sex}").format(
                day=long_date(reading.nip.birth), sex=sex
            )
        self._count.setText(said)
        # While digits are still missing only the count speaks: nobody has made a slip yet.
        fault = next((each for each in reading.faults if each not in UNFINISHED), None)
        if count > NIP_LENGTH:
            fault = NipFault.LENGTH
        self._problem.setText(nip_sentence(fault, reading.digits) if fault else "")
        self._problem.setVisible(fault is not None)
        self.judged.emit()


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
