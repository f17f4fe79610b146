"""Leaving while a long job runs: asks first, for else all would stand still until it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.jobs import Progress


def asks_about_job(window: QWidget, running: Progress | None, leave: Callable[[], object]) -> bool:
    """Ask whether a job is to be cancelled, and leave after a yes; False where none runs."""
    if running is None or running.is_cancelled:
        return False
    from asn_desktop.gui.widgets.reason_dialog import ask_consent  # noqa: PLC0415 - rarely needed

    def end() -> None:
        running.cancel()
        leave()

    question = QCoreApplication.translate(
        "Leaving",
        "Masih berjalan: {job}. Bila ditutup sekarang, pekerjaan itu dibatalkan; yang sudah"
        " tersimpan tetap aman.",
    )
    yes = QCoreApplication.translate("Leaving", "Batalkan dan tutup")
    ask_consent(window, question.format(job=running.title), yes, end)
    return True
