"""Attesting "nihil": for the chosen people, or asked first for everybody who is present."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asn_desktop.domain.wording import ended, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.discipline.discipline_desk import DisciplineDesk
    from asn_desktop.gui.discipline.discipline_models import PersonState
    from asn_desktop.gui.discipline.draft_keeper import DraftKeeper
    from asn_desktop.gui.widgets.inline_question import InlineQuestion
    from asn_desktop.services.evaluation.discipline import NihilPlan

NAMED = 4
"""So many names stand in a sentence; the rest are counted."""


class NihilParts(NamedTuple):
    """Where to ask, who gives the evaluator's name, and who knows what is half typed."""

    question: InlineQuestion
    evaluator: Callable[[], str]
    drafts: DraftKeeper


class LeftOut(NamedTuple):
    """Who is not attested, and why."""

    noted: Sequence[Participant] = ()
    drafted: Sequence[Participant] = ()
    absent: Sequence[Participant] = ()
    attested: Sequence[Participant] = ()


class NihilDesk(QObject):
    """Whoever attests "tanpa catatan" has looked, so nobody is attested by the way."""

    said = Signal(str)
    refused = Signal(str)

    def __init__(self, desk: DisciplineDesk, parts: NihilParts) -> None:
        super().__init__(parts.question)
        self._desk, self._parts = desk, parts

    def attest(self, chosen: Sequence[PersonState]) -> None:
        """Attest the chosen people.

        Left out is who has a note by this evaluator, recorded or half typed, and who is absent.
        """
        ready, drafted = self._parted([each.person for each in chosen if each.is_open_here])
        noted = [each.person for each in chosen if each.noted_here]
        absent = [e.person for e in chosen if not (e.person.is_present or e.noted_here)]
        left_out = self._told(LeftOut(noted, drafted, absent))
        if not ready:
            done = self.tr("Peserta yang dipilih sudah dinyatakan nihil oleh penilai ini.")
            nobody = self.tr("Tidak ada yang dinyatakan nihil. Dilewati: {left_out}.")
            nothing = self.tr("Pilih dulu pesertanya di daftar.")
            told = nobody.format(left_out=left_out) if left_out else done
            self.refused.emit(told if chosen else nothing)
            return
        self._attest(ready, left_out)

    def ask_all(self) -> None:
        """Ask in place before attesting everybody who is present and not checked yet."""
        self._desk.plan_nihil(self._ask)

    def take_back(self, chosen: Sequence[PersonState]) -> None:
        """Take this evaluator's "nihil" back for the chosen people."""
        attested = [each.person for each in chosen if each.attested_here]
        if not attested:
            self.refused.emit(self.tr("Peserta yang dipilih tidak dinyatakan nihil di sini."))
            return
        told = ended(self.tr("Pernyataan nihil ditarik: {names}").format(names=_names(attested)))
        self._desk.withdraw_attestations(
            [each.id for each in attested], lambda _changed: self.said.emit(told)
        )

    def _ask(self, plan: NihilPlan) -> None:
        ready, drafted = self._parted(plan.ready)
        if not (ready or drafted):
            self.said.emit(self.tr("Semua peserta yang hadir sudah diperiksa oleh penilai ini."))
            return
        left_out = self._told(LeftOut(plan.noted, drafted, plan.absent, plan.attested))
        if not ready:
            nobody = self.tr("Tidak ada yang dinyatakan nihil. Dilewati: {left_out}.")
            self.refused.emit(nobody.format(left_out=left_out))
            return
        question = self.tr(
            "{evaluator} menyatakan {count} peserta hadir tanpa catatan (nihil)?"
        ).format(count=whole(len(ready)), evaluator=self._parts.evaluator())
        if left_out:
            told = self.tr("{question} Tidak termasuk: {left_out}.")
            question = told.format(question=question, left_out=left_out)
        else:
            told = self.tr("{question} Tidak ada yang dilewati.")
            question = told.format(question=question)
        self._parts.question.ask_consent(
            question, self.tr("Nyatakan nihil"), lambda _: self._attest(ready, left_out)
        )

    def _parted(self, people: Sequence[Participant]) -> tuple[list[Participant], list[Participant]]:
        """Part those of whom a note is half typed from the others: nobody attests against it."""
        drafts = self._parts.drafts.people
        ready = [each for each in people if each.id not in drafts]
        return ready, [each for each in people if each.id in drafts]

    def _attest(self, people: Sequence[Participant], left_out: str) -> None:
        told = self.tr("{count} peserta dinyatakan tanpa catatan (nihil).")
        if left_out:
            told = self.tr(
                "{count} peserta dinyatakan tanpa catatan (nihil). Dilewati: {left_out}."
            )
        said = told.format(count=whole(len(people)), left_out=left_out)

        def tell(_changed: Changed) -> None:
            self.said.emit(said)

        self._desk.attest([each.id for each in people], tell)

    def _told(self, left_out: LeftOut) -> str:
        parts = [
            told.format(count=whole(len(people)), names=_names(people))
            for told, people in (
                (self.tr("{count} ada catatan penilai ini ({names})"), left_out.noted),
                (self.tr("{count} ada draf catatan ({names})"), left_out.drafted),
                (self.tr("{count} tidak hadir ({names})"), left_out.absent),
                (self.tr("{count} sudah dinyatakan nihil"), left_out.attested),
            )
            if people
        ]
        return "; ".join(parts)


def _names(people: Sequence[Participant]) -> str:
    """Return names with semicolons between them: titles have commas of their own."""
    names = "; ".join(each.full_name for each in people[:NAMED])
    more = len(people) - NAMED
    if more > 0:
        told = QCoreApplication.translate("NihilDesk", "{names}; dan {count} lainnya")
        return told.format(names=names, count=whole(more))
    return names
