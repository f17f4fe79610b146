"""The tabs of Pusat over real central files: what each shows, and what is done by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from centre_place import column
from office_kit import make_office, real_session
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from session_kit import PASSPHRASE

from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from centre_place import Place
    from office_kit import Office

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_codes_of_acknowledgement_are_written_for_who_sent(
    place: Place, filled: Office, tmp_path: Path
) -> None:
    tabs = place.open(filled)
    chosen = tabs.sessions.chosen
    assert chosen is not None

    tabs.sessions.write_receipt(chosen.ses, tmp_path / "terima.txt")

    assert "terima.txt" in place.said
    assert chosen.title in (tmp_path / "terima.txt").read_text(encoding="utf-8-sig")


def test_a_list_is_searched_and_copied_by_keys(place: Place, filled: Office) -> None:
    tabs = place.open(filled)
    QTest.keyClick(place.window, Key.Key_F, CONTROL)
    field = tabs.sessions.ui.searchEdit
    assert place.window.focusWidget() is field
    QTest.keyClicks(field, "gelombang ii")
    assert "1 dari 3" in tabs.sessions.ui.listLabel.text()

    QTest.keyClick(field, Key.Key_Return)
    QTest.keyClick(tabs.sessions.ui.view, Key.Key_C, CONTROL)
    assert "Evaluasi Pasca Latsar Gelombang II" in QGuiApplication.clipboard().text()

    QTest.keyClick(place.window, Key.Key_F, CONTROL)
    QTest.keyClicks(field, "tidak ada")
    assert "Tidak ada yang cocok" in tabs.sessions.ui.emptyLabel.text()
    QTest.keyClick(field, Key.Key_Escape)
    assert tabs.sessions.model.rowCount() == 3


def test_somebody_is_found_over_sessions(place: Place, filled: Office) -> None:
    tabs = place.open(filled)
    QTest.keyClick(place.window, Key.Key_3, CONTROL)
    field = tabs.people.ui.searchEdit
    assert place.window.focusWidget() is field
    assert "Ketik nama atau NIP" in tabs.people.ui.emptyLabel.text()

    QTest.keyClicks(field, "peserta 5")
    tabs.people.refresh()

    assert column(tabs.people, 0) == ["Peserta 5"]
    assert tabs.people.history.rowCount() == 3
    assert "3 sesi" in tabs.people.names_label.text()

    field.clear()
    QTest.keyClicks(field, "tidak bernama")
    tabs.people.refresh()
    assert "Tidak ada yang bernama" in tabs.people.ui.emptyLabel.text()
    assert tabs.people.history_view.isHidden()


def test_small_units_are_withheld_by_session_and_by_year(place: Place, filled: Office) -> None:
    tabs = place.open(filled)
    tabs.open_tab(tabs.units)
    means = dict(zip(column(tabs.units, 2), column(tabs.units, 5), strict=True))
    assert means["Dinas 5"] == "ditahan"
    assert means["Semua unit"] != "ditahan"
    assert tabs.units.by is not None

    tabs.units.by.setCurrentIndex(1)

    assert set(column(tabs.units, 0)) == {"2026"}


def test_corrections_and_certificates_say_when_there_are_none(place: Place, filled: Office) -> None:
    tabs = place.open(filled)

    tabs.open_tab(tabs.corrections)
    assert "Belum ada koreksi" in tabs.corrections.ui.emptyLabel.text()
    tabs.open_tab(tabs.reissue)
    assert "masih sama" in tabs.reissue.ui.emptyLabel.text()


def test_what_a_later_package_changed_is_shown_old_beside_new(place: Place, tmp_path: Path) -> None:
    office = make_office(tmp_path / "pusat", sessions=0)
    first, second = real_session(tmp_path, office)
    tabs = place.open(office)
    tabs.merge.ui.drop.add([first])
    tabs.merge.ui.mergeButton.click()
    tabs.merge.ui.emptyButton.click()

    tabs.merge.ui.drop.add([second])
    model = tabs.merge.changes.changes
    assert model.row(0).texts[0] == "Siti Aminah"
    before, after = model.row(0).texts[2:]
    assert (before[0], after[0]) == ("4", "2")
    tabs.merge.ui.mergeButton.click()

    tabs.open_tab(tabs.corrections)
    assert column(tabs.corrections, 2) == ["Siti Aminah"]
    assert (column(tabs.corrections, 4), column(tabs.corrections, 5)) == ([before], [after])
    assert f"semula {before}" in tabs.corrections.ui.detailText.toPlainText()
    tabs.open_tab(tabs.sessions)
    assert column(tabs.sessions, 8) == ["1"]
    assert tabs.sessions.packages.rowCount() == 2


def test_a_sessions_root_is_taken_in_from_its_coordinator(place: Place, tmp_path: Path) -> None:
    office = make_office(tmp_path / "pusat", sessions=0)
    first, _ = real_session(tmp_path, office)
    tabs = place.open(office)
    tabs.merge.ui.drop.add([first])
    tabs.merge.ui.mergeButton.click()
    tabs.open_tab(tabs.sessions)
    assert column(tabs.sessions, 2) == ["akar belum dikenal"]
    assert tabs.sessions.root_button.isVisible()
    with Workspace.open(tmp_path / "koordinator" / "sesi.asn", PASSPHRASE) as workspace:
        workspace.session.write_public_key(tmp_path / "akar.json")

    tabs.sessions.trust(tmp_path / "akar.json")

    assert column(tabs.sessions, 2) == ["belum ditutup"]
    assert not tabs.sessions.root_button.isVisible()
    assert "Akar dikenal" in place.said


def test_an_expected_package_is_typed_and_taken_off_by_keys(place: Place, tmp_path: Path) -> None:
    tabs = place.open(make_office(tmp_path / "pusat", sessions=1))
    tab = tabs.expected
    tabs.open_tab(tab)
    assert "Belum ada yang ditunggu" in tab.ui.emptyLabel.text()
    tab.form.begin()
    for field, text in (
        (tab.form.ui.titleEdit, "Latsar XXX"),
        (tab.form.ui.dateEdit, "bukan tanggal"),
        (tab.form.ui.dueEdit, "11-2-2026"),
    ):
        QTest.keyClicks(field, text)
    QTest.keyClick(tab.form.ui.dueEdit, Key.Key_Return)
    assert "bukan tanggal" in tab.form.ui.problemLabel.text()
    tab.form.ui.dateEdit.clear()
    QTest.keyClicks(tab.form.ui.dateEdit, "4-2-2026")
    QTest.keyClick(tab.form.ui.dateEdit, Key.Key_Return)
    assert column(tab, 0) == ["lewat batas"]
    assert place.window.focusWidget() is tab.form.ui.titleEdit

    QTest.keyClick(tab.form.ui.titleEdit, Key.Key_Escape)
    QTest.keyClick(tab.ui.view, Key.Key_Delete)
    tab.ui.question.yes.click()

    assert tab.model.rowCount() == 0
    assert "Terhapus" in place.said


def test_a_table_of_expected_packages_names_its_bad_rows(place: Place, tmp_path: Path) -> None:
    tabs = place.open(make_office(tmp_path / "pusat", sessions=1))
    table = tmp_path / "daftar.csv"
    table.write_text("judul;tanggal\nLatsar A;2026-12-01\n;2026-12-02\n", encoding="utf-8")
    tabs.open_tab(tabs.expected)

    tabs.expected.add_table(table)

    assert column(tabs.expected, 2) == ["Latsar A"]
    assert "1 masuk" in place.said
    assert "baris 3" in place.said

    tabs.expected.learn()
    assert place.window.messages.property("tone") == "good"


def test_recaps_are_written(place: Place, filled: Office, tmp_path: Path) -> None:
    tabs = place.open(filled)
    tabs.open_tab(tabs.recap)

    tabs.recap.write_workbook(tmp_path / "rekap.xlsx")
    assert "3 sesi" in place.said
    tabs.recap.write_csv("nilai", tmp_path / "nilai.csv")

    assert (tmp_path / "rekap.xlsx").read_bytes()[:2] == b"PK"
    assert "Peserta 5" in (tmp_path / "nilai.csv").read_text(encoding="utf-8-sig")


def test_sessions_are_forgotten_after_a_reason_and_a_typed_word(
    place: Place, tmp_path: Path
) -> None:
    tabs = place.open(make_office(tmp_path / "pusat"))
    tab = tabs.forget
    tabs.open_tab(tab)
    assert "Tidak ada sesi yang berakhir" in tab.ui.emptyLabel.text()
    assert not tab.forget_button.isEnabled()
    assert tab.before is not None
    tab.before.setDate(QDate(2026, 12, 31))
    assert column(tab, 0) == ["4 Feb 2026"] * 3
    QTest.keyClick(tab.ui.view, Key.Key_A, CONTROL)
    assert "3 sesi" in tab.forget_button.text()

    tab.forget_button.click()
    line = tab.ui.question.line
    QTest.keyClicks(line, "masa simpan berakhir")
    QTest.keyClick(line, Key.Key_Return)
    QTest.keyClicks(line, "ya")
    QTest.keyClick(line, Key.Key_Return)
    assert len(tabs.opened.centre.reading.sessions()) == 3
    assert tab.ui.question.isVisible()
    QTest.keyClicks(line, "hapus")
    QTest.keyClick(line, Key.Key_Return)

    assert tabs.opened.centre.reading.sessions() == ()
    assert "3 sesi dihapus" in place.said
    tabs.open_tab(tabs.sessions)
    assert tabs.sessions.model.rowCount() == 0
