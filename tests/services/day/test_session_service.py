from __future__ import annotations

import datetime as dt
import io
import json
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from session_kit import DAY

from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    DatesOrderError,
    EvaluatorExistsError,
    EvaluatorNameMissingError,
    NotAPictureError,
    ReasonMissingError,
    SettingsError,
    TitleMissingError,
    UnknownBandsError,
)
from asn_desktop.domain.session import LetterheadSettings, Numbering, PaperSwitches, Signer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.services.workspace import Workspace


def test_a_session_at_a_glance(desk: Workspace) -> None:
    overview = desk.session.overview()
    assert (overview.weekday, overview.date, overview.until) == ("Rabu", DAY, DAY)
    assert (overview.participants, overview.present, overview.expected_marks) == (4, 4, 56)
    assert (overview.bands, overview.wording, overview.status) == (
        "tingkat-5",
        "UU-20-2023",
        "open",
    )
    assert {item.key: item.ok for item in overview.ready} == {
        "roster": True,
        "evaluators": True,
        "letterhead": False,
        "signers": False,
        "backup": False,
    }
    assert not overview.sample


def test_the_table_counts_the_sheets_of_all_and_a_laptop_its_own(
    desk: Workspace, laptop_of: Callable[[EvaluatorId], Workspace], rahma: EvaluatorId
) -> None:
    assert desk.session.progress() == (0, 8)
    person = desk.roster.participants()[0].id
    criteria = desk.session.overview().criteria
    desk.scoring.mark(person, rahma, [(code, 4) for code in criteria])

    assert desk.session.progress() == (1, 8)
    assert laptop_of(rahma).session.progress().of == 4


def test_an_evaluators_laptop_has_a_short_list(
    laptop_of: Callable[[EvaluatorId], Workspace], rahma: EvaluatorId
) -> None:
    laptop = laptop_of(rahma)
    ready = laptop.session.overview().ready
    assert [(item.key, item.ok) for item in ready] == [("assigned", True), ("backup", False)]
    assert laptop.session.overview().expected_marks == 28
    with pytest.raises(CoordinatorOnlyError):
        laptop.settings.rename(title="x")
    with pytest.raises(CoordinatorOnlyError):
        laptop.session.close_session()


def test_names_and_dates(desk: Workspace) -> None:
    desk.settings.rename(title=" Evaluasi ", until=dt.date(2026, 2, 6))
    overview = desk.session.overview()
    assert (overview.title, overview.place, overview.until.day) == ("Evaluasi", "Pendopo", 6)
    with pytest.raises(TitleMissingError):
        desk.settings.rename(title=" ")
    with pytest.raises(DatesOrderError):
        desk.settings.rename(date=dt.date(2026, 2, 7))
    desk.settings.rename(date=dt.date(2026, 2, 5), place="Aula")
    assert desk.session.overview().weekday == "Kamis"


def test_evaluators_come_and_go(desk: Workspace, budi: EvaluatorId) -> None:
    desk.settings.add_evaluator("  Citra   Dewi ")
    with pytest.raises(EvaluatorExistsError):
        desk.settings.add_evaluator("citra dewi")
    with pytest.raises(EvaluatorNameMissingError):
        desk.settings.add_evaluator(" ")
    with pytest.raises(ReasonMissingError):
        desk.settings.remove_evaluator(budi, " ")
    desk.settings.remove_evaluator(budi, "sakit")
    names = [evaluator.name for evaluator in desk.session.overview().evaluators]
    assert names == ["Citra Dewi", "Rahma"]
    desk.settings.add_evaluator("Budi")
    assert len(desk.session.overview().evaluators) == 3
    assert budi in [evaluator.id for evaluator in desk.session.overview().evaluators]


def test_papers_are_set_and_read_back(desk: Workspace) -> None:
    signer = Signer(name="Sudi Priyanto", jabatan="Kepala BKPSDM")
    letterhead = LetterheadSettings(lines=("PEMERINTAH KOTA BONTANG", "BKPSDM"))
    desk.settings.set_signers((signer,))
    desk.settings.set_letterhead(letterhead)
    desk.settings.set_numbering(Numbering(klasifikasi="800.1.4.4", unit="BKPSDM", blank=False))
    desk.settings.set_papers(PaperSwitches(certificate_title="Piagam"))
    desk.settings.set_bands("pp30-120")
    assert desk.settings.signers() == (signer,)
    assert desk.settings.letterhead() == letterhead
    assert desk.settings.numbering().number_text(17, 2026) == "800.1.4.4/17/BKPSDM/2026"
    assert desk.settings.papers().certificate_title == "Piagam"
    assert desk.session.overview().bands == "pp30-120"
    assert [item.key for item in desk.session.overview().ready if not item.ok] == ["backup"]
    desk.restore_point("sebelum mulai")
    assert all(item.ok for item in desk.session.overview().ready)
    with pytest.raises(UnknownBandsError):
        desk.settings.set_bands("tidak-ada")


def test_a_settings_file_is_applied_as_one_step(
    desk: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (40, 40), "teal").save(picture, "PNG")
    (tmp_path / "logo.png").write_bytes(picture.getvalue())
    settings = {
        "title": "Evaluasi 2026",
        "letterhead": {"lines": ["PEMERINTAH KOTA"], "address": "Jalan 1", "logo": "logo.png"},
        "signers": [{"name": "Sudi", "jabatan": "Kepala"}],
        "numbering": {"klasifikasi": "800", "unit": "BKPSDM", "blank": False},
        "papers": {"certificate_title": "Piagam"},
        "evaluators": [{"name": "Rahma, S.STP.", "nip": "198510082008121002"}, {"name": "Citra"}],
        "bands": "pp30-120",
    }
    desk.settings.apply_settings(json.dumps(settings), tmp_path)
    overview = desk.session.overview()
    assert overview.title == "Evaluasi 2026"
    assert desk.settings.letterhead().logo.startswith(b"\x89PNG")
    assert [e.name for e in overview.evaluators] == ["Budi", "Citra", "Rahma, S.STP."]
    assert rahma in [evaluator.id for evaluator in overview.evaluators]
    assert desk.history.undo_label() == "Terapkan setelan"
    desk.history.undo()
    assert desk.session.overview().title == "Evaluasi Pasca Latsar"


def test_an_offices_own_bands_are_kept_whole(desk: Workspace, tmp_path: Path) -> None:
    own = {
        "id": "kota",
        "title": "Kualifikasi kota",
        "maximum": "5",
        "comparison": ">=",
        "cuts": [{"at": "3.25", "name": "Hebat"}],
        "below": "Biasa",
    }
    desk.settings.apply_settings(json.dumps({"bands": own}), tmp_path)
    assert desk.session.overview().bands == "kota"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("{", SettingsError),
        ('{"numbering": {"template": "x"}}', SettingsError),
        ('{"bands": "tidak-ada"}', UnknownBandsError),
        ('{"letterhead": {"logo": "logo.png"}}', NotAPictureError),
    ],
)
def test_a_settings_file_that_does_not_fit_changes_nothing(
    desk: Workspace, tmp_path: Path, text: str, error: type[Exception]
) -> None:
    (tmp_path / "logo.png").write_bytes(b"%PDF-1.7 bukan gambar")
    state = desk.session.state()
    with pytest.raises(error):
        desk.settings.apply_settings(text, tmp_path)
    assert desk.session.state() == state


def test_a_restore_point_is_a_whole_session(desk: Workspace) -> None:
    from session_kit import PASSPHRASE  # noqa: PLC0415

    from asn_desktop.services.workspace import Workspace as Opened  # noqa: PLC0415

    point = desk.restore_point("manual")
    with Opened.open(point, PASSPHRASE) as copy:
        assert copy.session.state() == desk.session.state()
