"""What is typed into the settings, or comes in with a file, is shown to the letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from asn_desktop.domain.instrument_draft import InstrumentDraft
from asn_desktop.domain.session import Signer
from asn_desktop.gui.settings.instrument_dialog import InstrumentDialog
from asn_desktop.gui.settings.settings_dialog import SettingsDialog
from asn_desktop.gui.settings.settings_folders import FoldersTab
from asn_desktop.gui.settings.settings_instruments import InstrumentsTab
from asn_desktop.gui.settings.settings_session import SessionTab
from asn_desktop.gui.settings.settings_signers import SignersTab
from asn_desktop.services.session.instrument_shelf import InstrumentShelf, Shelved
from asn_desktop.services.session.instruments import bundled_instrument

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

MARKUP = "<b>tebal</b>"


@pytest.fixture
def own(settings_folder: Path) -> Shelved:
    """Put an instrument on the shelf whose every name looks like markup."""
    plain = InstrumentDraft.of(bundled_instrument("berakhlak-7-bars5")).to_plain()
    plain |= {"id": "kota-1", "title": f"Kota {MARKUP}"}
    for part in (*plain["wordings"], *plain["bands"]):  # type: ignore[misc]
        part["title"] += MARKUP
    for part in plain["core_values"]:  # type: ignore[attr-defined]
        part["name"] += MARKUP
    for rule in plain["bands"]:  # type: ignore[attr-defined]
        rule["cuts"] = [{**cut, "name": cut["name"] + MARKUP} for cut in rule["cuts"]]
    return InstrumentShelf(settings_folder).keep(plain)


@pytest.fixture
def dialog(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot, own: Shelved) -> SettingsDialog:
    workspace.instrument.use(own.instrument)
    signer = Signer(name=f"Ani {MARKUP}", jabatan=MARKUP, form="a.n.", on_behalf_of=MARKUP)
    workspace.settings.set_signers((signer,))
    made = SettingsDialog(workspace, jobs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def labels_with_markup(widget: QWidget) -> list[QLabel]:
    return [each for each in widget.findChildren(QLabel) if MARKUP in each.text()]


def interpreted(widget: QWidget) -> list[str]:
    """Return what is shown as markup, though somebody only typed it."""
    plain = Qt.TextFormat.PlainText
    return [each.text() for each in labels_with_markup(widget) if each.textFormat() != plain]


def test_names_are_never_taken_for_markup(dialog: SettingsDialog) -> None:
    for kind in (SessionTab, SignersTab, FoldersTab, InstrumentsTab):
        dialog.show_part(kind)
    dialog.built(FoldersTab).edits["sessions"].setText(f"/{MARKUP}")
    dialog.save()
    dialog.show_part(InstrumentsTab)
    tab = dialog.built(InstrumentsTab)
    tab.table.setCurrentIndex(tab.model.index(tab.model.find("kota-1@1"), 0))
    tab.ask_removal()

    assert len(labels_with_markup(dialog)) >= 8
    assert interpreted(dialog) == []


def test_a_strange_weight_is_named_and_nothing_stops(dialog: SettingsDialog) -> None:
    dialog.show_part(InstrumentsTab)
    tab = dialog.built(InstrumentsTab)
    tab.table.setCurrentIndex(tab.model.index(tab.model.find("kota-1@1"), 0))
    tab.edit()
    editor = dialog.findChildren(InstrumentDialog)[-1]
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    table = editor.values.table
    for weight in ("1e999999", "1e-999999", "NaN", "9" * 400):
        assert table.setData(table.index(0, 3), weight)
        assert editor.values.sumLabel.text().startswith("Ada bobot yang bukan bilangan")
        assert table.index(0, 4).data() == ""
    table.setData(table.index(0, 3), "0")
    assert "bobot: terlalu kecil" in editor.faultLabel.text()
    assert interpreted(editor) == []
    tip = table.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert "&lt;b&gt;" in tip
