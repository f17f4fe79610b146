"""The finder of texts on screen: it names the right context, or says that it cannot."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from extract_messages import (
    as_ts,
    compiled,
    fill_from_twins,
    misfits,
    stored_translations,
    texts_on_screen,
)
from screen_texts import ScreenText, TextFinder, texts_of_errors, texts_of_form

if TYPE_CHECKING:
    from pathlib import Path


def found_in(folder: Path, code: str) -> TextFinder:
    module = folder / "some_page.py"
    module.write_text(dedent(code), encoding="utf-8")
    return TextFinder(module, {"whyLabel": "QLabel"})


def keys(finder: TextFinder) -> list[tuple[str, str]]:
    return [(each.context, each.source) for each in finder.texts]


def test_the_context_is_the_class_in_which_a_text_is_written(tmp_path: Path) -> None:
    finder = found_in(
        tmp_path,
        """
        class Page(QWidget):
            def say(self):
                def inner():
                    return self.tr("dalam")
                return self.tr("satu" if inner() else "dua")

        def built(page: Page | None, other: gui.Other):
            page.tr("tiga"), other.tr("empat")
            box = QMessageBox(page)
            box.tr("lima")
            page.ui.whyLabel.tr("enam")

        class Parts:
            def show(self, page):
                page.tr("tujuh {x}").format(x=1)
        """,
    )

    assert keys(finder) == [
        ("Page", "dalam"),
        ("Page", "satu"),
        ("Page", "dua"),
        ("Page", "tiga"),
        ("Other", "empat"),
        ("QMessageBox", "lima"),
        ("QLabel", "enam"),
        ("Page", "tujuh {x}"),
    ]
    assert finder.problems == []


def test_translate_and_its_shorthands_name_their_context(tmp_path: Path) -> None:
    finder = found_in(
        tmp_path,
        """
        LATER = QT_TRANSLATE_NOOP("nama", "kemudian")

        def listed():
            tr, other = QCoreApplication.translate, 1
            return tr("Sections", "bagian")

        def said():
            return QCoreApplication.translate("sample", "satu"), _tr("dua"), painter.translate(1, 2)

        def _tr(text):
            return QCoreApplication.translate("passphrases", text)
        """,
    )

    assert keys(finder) == [
        ("nama", "kemudian"),
        ("Sections", "bagian"),
        ("sample", "satu"),
        ("passphrases", "dua"),
    ]


def test_a_text_whose_context_cannot_be_known_is_told(tmp_path: Path) -> None:
    finder = found_in(tmp_path, 'def say(thing):\n    return thing.tr("apa")\n')

    assert finder.texts == []
    assert finder.problems == [
        "some_page.py:2: whose tr is this? Annotate the name, or use self.tr (or page.tr)"
    ]


def test_a_form_gives_its_texts_but_no_names_of_looks(tmp_path: Path) -> None:
    form = tmp_path / "some.ui"
    form.write_text(
        """<ui><class>Some</class><widget class="QLabel" name="a">
        <property name="role" stdset="0"><string>title</string></property>
        <property name="text"><string>Judul</string></property>
        <property name="x"><string notr="true">tetap</string></property>
        </widget></ui>""",
        encoding="utf-8",
    )

    assert list(texts_of_form(form)) == [ScreenText("Some", "Judul", "some.ui")]


def test_templates_of_refusals_are_found(tmp_path: Path) -> None:
    module = tmp_path / "base.py"
    module.write_text(
        'class A:\n    sentence = "{name} rusak."\nclass B:\n    sentence = "{problem}"\n'
        'SENTENCES: Mapping[str, str] = {"a": "Kosong."}\n',
        encoding="utf-8",
    )

    assert {each.source for each in texts_of_errors(module)} == {"{name} rusak.", "Kosong."}


@pytest.mark.parametrize(
    ("source", "translated", "told"),
    [
        ("{a} dari {b}", "{a} of {b}", ""),
        ("{a} dari {b}", "{a} of {c}", "other {fields}"),
        ("{a}", "", "not translated"),
        (" menit", "minutes", "other blanks"),
        ("Kurung { biasa", "A plain { bracket", ""),
    ],
)
def test_what_does_not_fit_is_told(source: str, translated: str, told: str) -> None:
    key = ("Page", source)
    found = misfits({key: ScreenText(*key, "a.py:1")}, {key: translated})

    assert bool(found) == bool(told)
    assert all(told in each for each in found)


def test_translations_outlive_their_texts_and_are_taken_over_by_twins(tmp_path: Path) -> None:
    gone, kept, twin = ("Page", "Hilang"), ("Page", "Buka"), ("Dialog", "Buka")
    texts = {key: ScreenText(*key, "a.py:1") for key in (kept, twin)}
    known = {gone: "Gone", kept: "Open"}
    fill_from_twins(texts, known)
    stored = tmp_path / "x.ts"
    stored.write_text(as_ts(texts, known), encoding="utf-8")

    assert known[twin] == "Open"
    assert stored_translations(stored) == known
    assert stored.read_text(encoding="utf-8").count("vanished") == 1
    assert compiled(stored)


def test_the_program_has_many_texts_and_each_has_a_context() -> None:
    texts, problems = texts_on_screen()

    assert problems == []
    assert len(texts) > 1000
