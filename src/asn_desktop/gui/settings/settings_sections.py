"""Which parts the settings have, in which order, and what each is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from asn_desktop.gui.settings.settings_display import DisplayTab
from asn_desktop.gui.settings.settings_evaluators import EvaluatorsTab
from asn_desktop.gui.settings.settings_folders import FoldersTab
from asn_desktop.gui.settings.settings_habits import HabitsTab
from asn_desktop.gui.settings.settings_instruments import InstrumentsTab
from asn_desktop.gui.settings.settings_letterhead import LetterheadTab
from asn_desktop.gui.settings.settings_papers import PapersTab
from asn_desktop.gui.settings.settings_session import SessionTab
from asn_desktop.gui.settings.settings_signers import SignersTab

if TYPE_CHECKING:
    from asn_desktop.gui.settings.settings_tab import SettingsTab


class Section(NamedTuple):
    """One part; `of_session` ones are the coordinator's, the others are of this computer."""

    title: str
    kind: type[SettingsTab]
    heading: str
    of_session: bool


def sections(*, has_session: bool) -> tuple[Section, ...]:
    """Return the parts on offer."""
    tr = QCoreApplication.translate
    session, here = tr("Sections", "Sesi ini"), tr("Sections", "Komputer ini")
    own = (
        (tr("Sections", "Sesi"), SessionTab),
        (tr("Sections", "Penilai"), EvaluatorsTab),
        (tr("Sections", "Kop surat"), LetterheadTab),
        (tr("Sections", "Penanda tangan"), SignersTab),
        (tr("Sections", "Nomor dan cetakan"), PapersTab),
    )
    computer = (
        (tr("Sections", "Cara menilai"), HabitsTab),
        (tr("Sections", "Tampilan"), DisplayTab),
        (tr("Sections", "Folder"), FoldersTab),
    )
    found = [Section(title, kind, session, of_session=True) for title, kind in own]
    shelf = Section(
        tr("Sections", "Instrumen"),
        InstrumentsTab,
        session if has_session else here,
        of_session=False,
    )
    offered = [*found, shelf] if has_session else [shelf]
    return (
        *offered,
        *(Section(title, kind, here, of_session=False) for title, kind in computer),
    )
