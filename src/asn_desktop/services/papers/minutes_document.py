"""Berita acara: the day in counts and names, from the ledger to what the paper says."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from asn_desktop.domain.discipline import DisciplineState
from asn_desktop.domain.documents import (
    Absentee,
    Count,
    EvaluatorProgress,
    MinutesDocument,
    SignatureBlock,
)
from asn_desktop.domain.recap import confirmed_bands, known_before
from asn_desktop.domain.results import CONFIRMED
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.domain.wording import long_date
from asn_desktop.services.certificates.certificate_register import distinctly_numbered
from asn_desktop.services.papers.minutes_register import register_lines
from asn_desktop.services.papers.minutes_remarks import minutes_remarks, missing_sentences
from asn_desktop.services.papers.minutes_statements import nihil_sentences, statements
from asn_desktop.services.papers.paper_number import blank_number
from asn_desktop.services.papers.paper_parts import evaluator_block, signer_block, state_footer
from asn_desktop.services.papers.result_words import is_unconfirmed, rules_used
from asn_desktop.services.papers.unit_lines import unit_lines
from asn_desktop.services.session.closing import is_closed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.merging import Missing
    from asn_desktop.domain.results import Result
    from asn_desktop.services.certificates.certificate_register import CertificateRegister
    from asn_desktop.services.evaluation.discipline import DisciplineService
    from asn_desktop.services.papers.paper_parts import PaperParts
    from asn_desktop.services.session.context import SessionContext

MOST_BLOCKS = 6
"""More evaluators than so many sign beside their statements, in the table."""

NOTHING_KNOWN = "Tidak ada keterangan"
DISCIPLINE_WORDS = {
    DisciplineState.HAS_NOTES: "Ada catatan",
    DisciplineState.ATTESTED_CLEAN: "Tanpa catatan (dinyatakan nihil oleh penilai)",
    DisciplineState.UNCHECKED: "Belum diperiksa",
}


class MinutesDocuments:
    """Makes the minutes of one session."""

    def __init__(
        self, context: SessionContext, parts: PaperParts, discipline: DisciplineService
    ) -> None:
        self._context, self._parts, self._discipline = context, parts, discipline

    def of(
        self, results: Sequence[Result], missing: Sequence[Missing], register: CertificateRegister
    ) -> MinutesDocument:
        """Return the minutes; a draft as long as something is missing and nobody closed."""
        parts = self._parts
        present = [result for result in results if result.participant.is_present]
        states = distinctly_numbered(register.states(results))
        scoring = self._scoring(present)
        return MinutesDocument(
            letterhead=parts.letterhead,
            subtitle=parts.title.upper(),
            number=blank_number(self._context, parts.issued.year),
            held=parts.held,
            until=parts.until,
            place=parts.place,
            attendance=self._attendance(results),
            absentees=self._absentees(results),
            known_before=_known_before(results),
            known_source=_known_source(results),
            discipline=self._discipline_counts(),
            scoring=scoring,
            missing=tuple(missing_sentences(missing, len(present))),
            bands=self._bands(present),
            rules=rules_used(
                parts.wording_title, self._context.instrument, self._context.band_rule
            ),
            units=unit_lines(self._context, results),
            statements=statements(self._context, scoring),
            nihil=nihil_sentences(self._context, self._discipline),
            register_lines=register_lines(states),
            remarks=tuple(minutes_remarks(self._context, states, register)),
            footer=state_footer(self._context),
            issued_place=parts.town,
            issued=parts.issued,
            signatures=self._signatures(),
            draft=(bool(missing) and not is_closed(self._context))
            or is_unconfirmed(self._context, present),
            specimen=parts.specimen,
        )

    def _attendance(self, results: Sequence[Result]) -> tuple[Count, ...]:
        people = [result.participant for result in results]
        by_status = Counter(person.attendance.status for person in people)
        counts = (
            ("Peserta terdaftar", len(people), True),
            ("Hadir tepat waktu", by_status["hadir"], True),
            ("Hadir terlambat", by_status["terlambat"], True),
            ("Tidak hadir", sum(not person.is_present for person in people), True),
            ("Kehadiran belum dicatat", by_status[""], False),
            ("Di antaranya peserta tambahan", sum(person.walk_in for person in people), False),
        )
        return tuple(
            Count(label=label, count=count) for label, count, always in counts if count or always
        )

    def _absentees(self, results: Sequence[Result]) -> tuple[Absentee, ...]:
        labels = {each.code: each.label for each in self._context.picklist.categories}
        absent = [r.participant for r in results if not r.participant.is_present]
        return tuple(
            Absentee(
                name=person.full_name,
                unit=person.unit,
                reason=labels.get(person.attendance.reason, person.attendance.reason),
            )
            for person in absent
        )

    def _discipline_counts(self) -> tuple[Count, ...]:
        found = Counter(self._discipline.states().values())
        return tuple(
            Count(label=DISCIPLINE_WORDS[state], count=found[state]) for state in DisciplineState
        )

    def _scoring(self, present: Sequence[Result]) -> tuple[EvaluatorProgress, ...]:
        views, of = self._context.views, len(self._context.criteria)
        here = {result.participant.id for result in present}
        lines = []
        for evaluator in self._context.evaluators():
            filled = views.filled(evaluator.id)
            final = [
                sheet
                for sheet in views.sheets(evaluator.id)
                if sheet.status == SheetStatus.FINAL and sheet.participant in here
            ]
            lines.append(
                EvaluatorProgress(
                    name=evaluator.name,
                    expected=len(here) * of,
                    received=sum(count for person, count in filled.items() if person in here),
                    final_sheets=len(final),
                )
            )
        return tuple(lines)

    def _bands(self, present: Sequence[Result]) -> tuple[Count, ...]:
        """Count confirmed bands from the highest down, and who has none yet."""
        rule = self._context.band_rule
        came = [each.band if each.status == CONFIRMED else "" for each in present]
        counts = confirmed_bands(came, rule.names if rule else ())
        return tuple(Count(label=name, count=count) for name, count in counts)

    def _signatures(self) -> tuple[SignatureBlock, ...]:
        """Return evaluators, where there is room for all, and who answers for the day."""
        evaluators = self._context.evaluators()
        blocks = []
        if len(evaluators) <= MOST_BLOCKS:
            for evaluator in evaluators:
                block = evaluator_block(evaluator)
                blocks.append(
                    SignatureBlock(role="Penilai,", name=block.name, rank=block.rank, nip=block.nip)
                )
        signer = self._parts.signer("minutes")
        lead = "Mengetahui," if evaluators else ""
        return (*blocks, signer_block(signer, titles=True, lead=lead))


def _known_before(results: Sequence[Result]) -> tuple[tuple[str, tuple[Count, ...]], ...]:
    groups = []
    for title, field in (
        ("Kualifikasi Latsar", "latsar_qualification"),
        ("Predikat SKP", "skp_predicate"),
    ):
        found = Counter(getattr(result.participant, field) for result in results)
        if set(found) - {""}:
            nothing = found.pop("", 0)
            counts = [*found.most_common(), *([(NOTHING_KNOWN, nothing)] if nothing else [])]
            groups.append((title, tuple(Count(label=name, count=n) for name, n in counts)))
    return tuple(groups)


def _known_source(results: Sequence[Result]) -> str:
    """Return where each of it comes from and of which days: "Latsar: BPSDM, 23 Januari 2026"."""
    texts = []
    for title, fields in (
        ("Latsar", ("latsar_source", "latsar_date")),
        ("SKP", ("skp_source", "skp_date")),
    ):
        sources = set()
        for result in results:
            known = known_before(result.participant)
            source, day = (getattr(known, field) for field in fields)
            if source or day:
                sources.add(", ".join(filter(None, (source, long_date(day) if day else ""))))
        if sources:
            texts.append(f"{title}: {' dan '.join(sorted(sources))}")
    return "; ".join(texts) + "." if texts else ""
