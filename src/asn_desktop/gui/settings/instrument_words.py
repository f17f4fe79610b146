"""What is said about instruments: where one is from, what the session does with it, what locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asn_desktop.gui.marking import marked
from asn_desktop.gui.widgets.text_table import TextRow

if TYPE_CHECKING:
    from asn_desktop.services.session.instrument_shelf import Shelved
    from asn_desktop.services.session.session_instrument import InstrumentState


LOCKS = (
    marked("InstrumentWords", "sudah ada nilai yang diberikan dengannya"),
    marked(
        "InstrumentWords",
        "paket penugasan sudah dibagikan, jadi penilai mungkin sudah menilai dengannya",
    ),
    marked("InstrumentWords", "setelan sesi diatur di laptop koordinator"),
)
"""What a session says of its lock; a test holds the two equal."""


def shelf_row(shelved: Shelved, state: InstrumentState | None, wanted: Shelved | None) -> TextRow:
    """Return the row of an instrument in the list."""
    translate, instrument = QCoreApplication.translate, shelved.instrument
    origin = translate("InstrumentWords", "bawaan")
    if shelved.is_own:
        origin = translate("InstrumentWords", "sendiri")
    elif not shelved.ref:
        origin = translate("InstrumentWords", "sesi ini")
    contents = translate("InstrumentWords", "{criteria} kriteria, {levels} tingkat").format(
        criteria=len(instrument.criterion_codes), levels=instrument.top_level
    )
    use, icon, tone = "", "", "muted"
    if wanted is not None and shelved.ref == wanted.ref:
        use, icon, tone = translate("InstrumentWords", "akan dipakai sesi ini"), "maju", "accent"
    elif state is not None and instrument.fingerprint == state.instrument.fingerprint:
        use, icon, tone = translate("InstrumentWords", "dipakai sesi ini"), "centang", "good"
    elif shelved.is_own and shelved.is_used:
        use = translate("InstrumentWords", "pernah dipakai")
    texts = (instrument.title, str(instrument.version), origin, contents, use)
    return TextRow(texts, shelved.ref, icon, tone)


def session_words(state: InstrumentState) -> str:
    """Return what the session uses."""
    titles = {each.id: each.title for each in state.instrument.wordings}
    text = QCoreApplication.translate(
        "InstrumentWords", "Sesi ini memakai {title}, versi {version}. Rumusan: {wording}."
    )
    return text.format(
        title=state.instrument.title,
        version=state.instrument.version,
        wording=titles.get(state.wording, state.wording),
    )


def lock_words(state: InstrumentState, wanted: Shelved | None) -> tuple[str, str]:
    """Return whether the session's instrument can be changed, with the role of the text."""
    translate = QCoreApplication.translate
    if state.lock:
        text = translate(
            "InstrumentWords",
            "Terkunci: {why}. Perubahan menjadi versi baru untuk sesi berikutnya.",
        )
        return "warning", text.format(why=translate("InstrumentWords", state.lock))
    if wanted is not None:
        text = translate(
            "InstrumentWords", "Sesudah Simpan sesi ini memakai {title}, versi {version}."
        )
        found = wanted.instrument
        return "muted", text.format(title=found.title, version=found.version)
    text = translate("InstrumentWords", "Belum ada nilai: instrumen sesi masih dapat diganti.")
    return "muted", text


def effect_words(shelved: Shelved, state: InstrumentState | None) -> str:
    """Return before an edit what will come of it for this session; "" where nothing will."""
    if state is None or shelved.instrument.id != state.instrument.id:
        return ""
    translate = QCoreApplication.translate
    if not state.lock:
        return translate(
            "InstrumentWords", "Sesi ini belum memuat nilai dan ikut memakai hasil perubahannya."
        )
    text = translate(
        "InstrumentWords",
        "Sesi ini tetap memakai versi {version}, karena {why}. Yang disimpan di sini menjadi"
        " versi baru untuk sesi berikutnya.",
    )
    why = translate("InstrumentWords", state.lock)
    return text.format(version=state.instrument.version, why=why)
