"""Every text on screen has its English, Qt's own words are Indonesian, refusals follow."""

from __future__ import annotations

import re
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from language_kit import DoubledTranslator, ListeningTranslator, doubled, english, spoken_in
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFileSystemModel,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

from asn_desktop.domain.discipline import DisciplineState
from asn_desktop.domain.errors import (
    NIP_SENTENCES,
    CannotWriteError,
    NipRefusedError,
    ReasonMissingError,
    SheetNameMissingError,
    UnusableNameError,
)
from asn_desktop.domain.file_names import name_fault
from asn_desktop.domain.paper_reasons import NOT_FINAL, REASONS
from asn_desktop.domain.people import Participant
from asn_desktop.gui.frame.menus import Menus
from asn_desktop.gui.paper.register_rows import entries_of
from asn_desktop.gui.sentences import sentence, spoken
from asn_desktop.gui.widgets.reason_dialog import ReasonDialog
from asn_desktop.gui.widgets.state_words import WORDS, state_word
from asn_desktop.services.certificates.certificate_register import NOT_ISSUED, CertificateState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs

NAMES_ONLY = {"QFontDatabase", "QPageSize", "QShortcut", "QGuiApplication"}
BASES = {"QObject", "QWidget", "QPaintDevice"}
"""Asked last for texts of our own classes, which have them all as bases."""
"""Names of scripts, papers and keys, which are the same in every language."""
FIGURES = {"%1 x %2 in", "..."}
ENGLISH_WORDS = frozenset(
    re.findall(
        r"\w+",
        "look in files file type name size date modified computer open save cancel directory"
        " parent create new forward back view list remove rename delete show hidden choose",
    )
)


@pytest.fixture
def qt_words(qapp: object) -> Iterator[ListeningTranslator]:
    del qapp
    translator = ListeningTranslator("qtbase_id.qm")
    with spoken_in(translator):
        yield translator


def unknown_words(translator: ListeningTranslator) -> set[tuple[str, str]]:
    """Return Qt's texts without an Indonesian word; papers are named by their own names."""
    return {
        (context, text)
        for context, text in translator.unknown
        if context.startswith("Q")
        and context not in NAMES_ONLY | BASES
        and text not in FIGURES
        and not text[:1].isdigit()
        and not text.startswith(("Pica", "Didot", "Cicero"))
    }


@pytest.mark.parametrize(
    "mode",
    [
        QFileDialog.FileMode.ExistingFiles,
        QFileDialog.FileMode.AnyFile,
        QFileDialog.FileMode.Directory,
    ],
)
def test_a_file_dialog_of_qt_shows_no_english(
    qt_words: ListeningTranslator,
    qtbot: QtBot,
    tmp_path: Path,
    mode: QFileDialog.FileMode,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)  # a dialog looks there first: the system names kinds of files
    (tmp_path / "daftar.pdf").write_bytes(b"%PDF")
    (tmp_path / "laporan").mkdir()
    dialog = QFileDialog(None, "Pilih", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    if mode == QFileDialog.FileMode.AnyFile:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.show()
    model = dialog.findChild(QFileSystemModel)
    assert isinstance(model, QFileSystemModel)
    qtbot.waitUntil(lambda: model.rowCount(model.index(str(tmp_path))) > 0)

    shown = set(texts_shown(dialog)) - {str(tmp_path), "Pilih"}

    assert {text for text in shown if ENGLISH_WORDS & set(words_of(text))} == set()
    assert "&Cari di:" in shown or mode != QFileDialog.FileMode.AnyFile
    assert unknown_words(qt_words) == set()


def test_qts_other_dialogs_and_menus_have_indonesian_words(
    qt_words: ListeningTranslator, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "cetak.pdf"))
    message = QMessageBox()
    message.setDetailedText("rincian")
    for button in QMessageBox.StandardButton:
        if button.value & 0xFFFFFC00:
            message.addButton(button)
    for made in (QPrintDialog(printer), message, QCalendarWidget(), QDialogButtonBox()):
        qtbot.addWidget(made)
        made.show()
    for editor in (QLineEdit(), QPlainTextEdit(), QTextBrowser()):
        qtbot.addWidget(editor)
        assert editor.createStandardContextMenu().actions()

    assert unknown_words(qt_words) == set()


def texts_shown(window: QWidget) -> Iterator[str]:
    """Yield every text of a window: labels, buttons, tips, heads of columns, lists, menus."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.whatsThis())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model, root = widget.model(), widget.rootIndex()
            if not isinstance(model, QFileSystemModel):
                continue
            yield from (
                str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                for column in range(model.columnCount(root))
            )
            # Sizes ("2 bytes") follow the system's own language: Qt does not ask us.
            yield from (
                str(model.index(row, column, root).data() or "")
                for row in range(model.rowCount(root))
                for column in (0, 2)
            )
    yield from (action.text() for action in window.findChildren(QAction))


def words_of(text: str) -> list[str]:
    return "".join(letter if letter.isalpha() else " " for letter in text.lower()).split()


def test_a_refusal_is_said_in_the_language_of_the_screen(jobs: InlineJobs) -> None:
    said: list[str] = []
    jobs.refused.connect(said.append)

    def refuse() -> None:
        raise CannotWriteError(name="sesi.asn", reason="izin ditolak")

    jobs.run(refuse)
    with spoken_in(english()):
        jobs.run(refuse)

    indonesian, in_english = said
    assert indonesian == (
        "sesi.asn tidak dapat ditulis: izin ditolak. Pilih folder lain atau kosongkan ruang;"
        " tidak ada yang diubah."
    )
    assert in_english == (
        "sesi.asn cannot be written: permission refused. Choose another folder or free some space;"
        " nothing was changed."
    )


def test_a_sentence_within_a_refusal_is_translated_too(qapp: object) -> None:
    del qapp
    problem = NIP_SENTENCES["nip_length"].format(count=17)
    error = NipRefusedError(problem=problem)

    assert sentence(error) == problem
    with spoken_in(english()):
        assert sentence(error) == "The NIP has 17 of 18 digits. Check it with the decree (SK)."


def test_a_sentence_that_comes_as_text_is_known_by_its_template(qapp: object) -> None:
    del qapp
    error = SheetNameMissingError(name="a.xlsx", sheet="Mei", choices="Juni, Juli")
    with spoken_in(english()):
        assert spoken(str(error)) == 'a.xlsx has no sheet "Mei". Choose one of: Juni, Juli.'
        assert spoken(ReasonMissingError.sentence) == (
            "The reason is still empty. Write a short reason."
        )
        assert spoken("Kalimat yang tidak dikenal.") == "Kalimat yang tidak dikenal."
    assert spoken(str(error)) == str(error)


@pytest.mark.parametrize("template", REASONS)
def test_why_somebody_gets_no_paper_is_said_in_the_language_of_the_screen(
    qapp: object, template: str
) -> None:
    del qapp
    facts = {name: f"<{name}>" for _, name, _, _ in Formatter().parse(template) if name}
    said = template.format(**facts)
    with spoken_in(english()):
        told = spoken(said)
        assert told != said
        assert all(fact in told for fact in facts.values())
        error = UnusableNameError(name="CON", reason=name_fault("CON"))
        assert sentence(error).startswith('"CON" cannot be used as a name: on Windows that is')
    assert spoken(said) == said


def test_a_state_of_a_certificate_is_said_in_the_language_of_the_screen(qapp: object) -> None:
    del qapp
    somebody = Participant(**dict.fromkeys(Participant._fields, ""))  # type: ignore[arg-type]
    state = CertificateState(somebody, NOT_ISSUED, "", NOT_FINAL.format(names="Rahma"))
    assert [entry.told for entry in entries_of([state], [])] == ["belum final oleh Rahma"]
    with spoken_in(english()):
        assert [entry.told for entry in entries_of([state], [])] == ["not final yet by Rahma"]


def test_texts_of_a_base_class_are_found_for_its_subclasses(qtbot: QtBot) -> None:
    class AskingAgain(ReasonDialog):
        """PySide asks for the class of the object first, then for its bases."""

    parent = QWidget()
    qtbot.addWidget(parent)
    with spoken_in(english()):
        dialog = AskingAgain(parent, "Judul", "Pertanyaan")
        qtbot.addWidget(dialog)
        dialog.accept()

        assert dialog.ui.problemLabel.text() == (
            "Still empty. Write something short, then press OK."
        )


def test_the_doubled_language_doubles_our_texts_and_no_others(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    with spoken_in(DoubledTranslator()):
        dialog = ReasonDialog(parent, "Judul", "Pertanyaan")
        qtbot.addWidget(dialog)
        dialog.accept()

        assert dialog.ui.problemLabel.text() == doubled(
            "Belum diisi. Tulis singkat, lalu tekan Oke."
        )
        assert dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancel"
    assert doubled(" &Buka && tutup ") == " &Buka && tutup Buka && tutup "


def test_states_of_discipline_are_said_in_the_language_of_the_screen(qapp: object) -> None:
    del qapp
    assert tuple(state.label for state in DisciplineState) == WORDS
    with spoken_in(english()):
        assert state_word(DisciplineState.UNCHECKED) == "unchecked"
    assert state_word(DisciplineState.UNCHECKED) == "belum diperiksa"


def test_no_two_entries_of_a_menu_answer_to_one_letter_in_english(qtbot: QtBot) -> None:
    with spoken_in(english()):
        bar = QMenuBar()
        qtbot.addWidget(bar)
        Menus(bar)
    for menu in (bar, *bar.findChildren(QMenu)):
        letters = [
            found[1].casefold()
            for action in menu.actions()
            if (found := re.search(r"&([^&])", action.text())) is not None
        ]
        assert len(letters) == len(set(letters)), [action.text() for action in menu.actions()]
    assert bar.actions()[0].text() == "&Session"
