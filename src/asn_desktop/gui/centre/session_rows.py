"""How a session of the centre is said: one row, and what the row has no room for."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.wording import MONTHS, date_range, listed, whole
from asn_desktop.gui.widgets.clock_words import moment
from asn_desktop.gui.widgets.text_table import TextRow

if TYPE_CHECKING:
    from asn_desktop.domain.centre import CentralPackage, CentralSession

NOTHING = "-"
MOST_NAMES = 4
SHORT_MONTH = 3


class State(NamedTuple):
    """How a session stands: a word, and how it is painted."""

    word: str
    icon: str
    tone: str


def day(iso: str) -> str:
    """Return "4 Feb 2026" of an ISO date; any other text as it is."""
    return days(iso, iso)


def days(first: str, last: str) -> str:
    """Return one or two ISO dates as people write them; texts that are none as they are."""
    try:
        from_day = dt.date.fromisoformat(first)
        told = date_range(from_day, dt.date.fromisoformat(last) if last else None)
    except ValueError:
        return first or NOTHING
    for month in MONTHS:
        told = told.replace(month, month[:SHORT_MONTH])
    return told


def count_of(number: int) -> str:
    """Return a number, or a dash for none: what is there stands out."""
    return whole(number) if number else NOTHING


def state_of(session: CentralSession) -> State:
    """Return what needs somebody most; only a session without any such thing is complete."""
    if not session.known_root:
        return State(_tr("akar belum dikenal"), "perhatian", "warning")
    if session.gaps or session.forks:
        return State(_tr("isian kurang"), "perhatian", "bad")
    if session.conflicts:
        return State(_tr("ada konflik"), "gabung", "warning")
    if session.sample:
        return State(_tr("contoh"), "info", "muted")
    if not session.closed:
        return State(_tr("belum ditutup"), "sebagian", "muted")
    return State(_tr("ditutup"), "centang", "good")


def session_row(session: CentralSession) -> TextRow:
    """Return a session as a row of the list."""
    state = state_of(session)
    title = " · ".join(filter(None, (session.title, session.place)))
    return TextRow(
        (
            days(session.date, session.until),
            title or session.ses[:8],
            state.word,
            f"{whole(session.present)}/{whole(session.participants)}",
            f"{whole(session.marks)}/{whole(session.expected_marks)}",
            count_of(session.conflicts),
            count_of(sum(last - first + 1 for gap in session.gaps for first, last in gap.missing)),
            count_of(session.late),
            count_of(session.corrections),
            count_of(session.reissue),
        ),
        key=session.ses,
        icon=state.icon,
        tone=state.tone,
    )


def session_in_full(session: CentralSession) -> str:
    """Return what is to be known of a session, a sentence each, the gravest first."""
    told = list(_warnings(session))
    told.append(
        _tr(
            "{evaluators} penilai · {notes} catatan disiplin · {attestations} pernyataan nihil ·"
            " {certificates} sertifikat · {packages} paket, terakhir {last}"
        ).format(
            evaluators=whole(session.evaluators),
            notes=whole(session.notes),
            attestations=whole(session.attestations),
            certificates=whole(session.certificates),
            packages=whole(session.packages),
            last=moment(session.last_at) or NOTHING,
        )
    )
    return "\n".join(told)


def _warnings(session: CentralSession) -> list[str]:
    told = []
    if not session.known_root:
        told.append(
            _tr(
                "Akar sesi ini belum dikenal: siapa pun dapat membuatnya. Minta berkas kunci publik"
                " dari koordinatornya, lalu tekan Kenali akar sesi."
            )
        )
    if session.gaps:
        laptops = listed([gap.evaluator or gap.device[:4] for gap in session.gaps], MOST_NAMES)
        told.append(
            _tr("Isian dari {laptops} belum lengkap; minta paket baru dari laptop itu.").format(
                laptops=laptops
            )
        )
    if session.forks:
        laptops = listed(
            list(dict.fromkeys(fork.laptop or fork.device[:4] for fork in session.forks)),
            MOST_NAMES,
        )
        told.append(_tr("Berkas {laptops} pernah dipakai di dua laptop.").format(laptops=laptops))
    if session.conflicts:
        told.append(
            _tr("{count} konflik diputuskan di meja koordinator, bukan di sini.").format(
                count=whole(session.conflicts)
            )
        )
    aside = session.quarantined + session.set_apart
    if aside:
        told.append(
            _tr("{count} isian disisihkan: tidak dapat dibaca atau bukan haknya.").format(
                count=whole(aside)
            )
        )
    return told


def package_row(package: CentralPackage) -> TextRow:
    """Return a package of the chosen session as a row."""
    counts = _tr("{new} baru, {changed} berubah").format(
        new=whole(package.new or 0), changed=whole(package.changed or 0)
    )
    return TextRow(
        (
            moment(package.at),
            package.sender or NOTHING,
            package.file_name or NOTHING,
            package.receipt,
            counts if package.new is not None else NOTHING,
        ),
        key=f"{package.digest} {package.at}",
        icon="paket",
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("session_rows", text)
