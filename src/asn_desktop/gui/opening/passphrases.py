"""What dialogs say about a new passphrase while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton

SHORTEST = 8
STRONG = 14


def strength_hint(passphrase: str) -> str:
    """Return how strong a passphrase is, in a sentence; "" while nothing is typed."""
    if not passphrase:
        return ""
    if len(passphrase) < SHORTEST:
        return _tr("Terlalu pendek: sedikitnya 8 huruf.")
    if len(set(passphrase.casefold())) < SHORTEST // 2:
        return _tr("Lemah: hurufnya berulang-ulang.")
    if len(passphrase) < STRONG:
        return _tr("Cukup. Lebih kuat: tiga atau empat kata biasa berurutan.")
    return _tr("Kuat.")


def passphrase_problem(passphrase: str, again: str) -> str:
    """Return why a new passphrase cannot be taken, or ""."""
    if len(passphrase) < SHORTEST:
        return _tr("Kata sandi terlalu pendek. Pakai sedikitnya 8 huruf, misalnya tiga kata.")
    if passphrase != again:
        return _tr("Kedua kata sandi berbeda. Ketik ulang yang kedua.")
    return ""


def join_show_button(button: QToolButton, *edits: QLineEdit) -> None:
    """Let a button show what is typed in passphrase fields."""

    def show(is_shown: bool) -> None:  # noqa: FBT001 - Qt's own signature
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        for edit in edits:
            edit.setEchoMode(mode)

    button.toggled.connect(show)


def _tr(text: str) -> str:
    return QCoreApplication.translate("passphrases", text)
