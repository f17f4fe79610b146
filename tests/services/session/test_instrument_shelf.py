"""Own instruments: kept, versioned, brought from files, used by sessions, locked by marks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import (
    CannotReadError,
    CannotWriteError,
    FileMissingError,
    InstrumentBundledError,
    InstrumentFaultsError,
    InstrumentFileError,
    InstrumentLockedError,
    UnknownInstrumentError,
)
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.instrument_draft import InstrumentDraft
from asn_desktop.services.session.instrument_shelf import InstrumentShelf, write_instrument
from asn_desktop.services.session.instruments import bundled_instrument

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace

BUNDLED = "berakhlak-7-bars5"


@pytest.fixture
def shelf(tmp_path: Path) -> InstrumentShelf:
    return InstrumentShelf(tmp_path)


def own_plain(**changed: object) -> dict[str, object]:
    plain = InstrumentDraft.of(bundled_instrument(BUNDLED)).to_plain()
    return {**plain, "id": "kota-1", "title": "Instrumen Kota", **changed}


def test_own_instruments_stand_behind_the_bundled_ones(shelf: InstrumentShelf) -> None:
    shelf.keep(own_plain())
    shelf.keep(own_plain(version=2))
    assert [each.ref for each in shelf.all()] == [
        "berakhlak-21-bars5",
        BUNDLED,
        "kota-1@2",
        "kota-1@1",
    ]
    assert shelf.get("kota-1").instrument.version == 2
    assert shelf.get("kota-1@1").is_own
    assert shelf.next_version("kota-1") == 3


def test_what_does_not_fit_is_not_kept(shelf: InstrumentShelf) -> None:
    with pytest.raises(InstrumentFaultsError, match="Judul: tidak boleh kosong"):
        shelf.keep(own_plain(title=""))
    with pytest.raises(UnknownInstrumentError):
        shelf.get("kota-1")


def test_only_own_ones_are_removed(shelf: InstrumentShelf) -> None:
    shelf.keep(own_plain())
    assert shelf.remove("kota-1@1").title == "Instrumen Kota"
    assert all(not each.is_own for each in shelf.all())
    with pytest.raises(InstrumentBundledError):
        shelf.remove(BUNDLED)


def test_a_file_goes_to_another_computer_and_back(shelf: InstrumentShelf, tmp_path: Path) -> None:
    kept = shelf.keep(own_plain())
    write_instrument(kept.instrument, tmp_path / "keluar.json")
    there = InstrumentShelf(tmp_path / "lain")
    brought = there.bring(tmp_path / "keluar.json")
    assert not brought.was_there
    assert brought.shelved.instrument.fingerprint == kept.instrument.fingerprint
    assert there.bring(tmp_path / "keluar.json").was_there


def test_the_same_id_with_other_words_is_a_new_version(
    shelf: InstrumentShelf, tmp_path: Path
) -> None:
    shelf.keep(own_plain())
    other = tmp_path / "lain.json"
    other.write_text(json.dumps(own_plain(source="lain")), encoding="utf-8")
    assert shelf.bring(other).shelved.ref == "kota-1@2"


def test_a_changed_bundled_one_comes_in_under_a_name_of_its_own(
    shelf: InstrumentShelf, tmp_path: Path
) -> None:
    changed = tmp_path / "ubah.json"
    changed.write_text(json.dumps(own_plain(id=BUNDLED, source="lain")), encoding="utf-8")
    assert shelf.bring(changed).shelved.instrument.id.startswith("instrumen-kota-")
    same = tmp_path / "sama.json"
    write_instrument(bundled_instrument(BUNDLED), same)
    assert shelf.bring(same).shelved.ref == BUNDLED


def written(path: Path, plain: dict[str, object]) -> Path:
    path.write_text(json.dumps(plain), encoding="utf-8")
    return path


def test_a_changed_bundled_one_comes_in_once(shelf: InstrumentShelf, tmp_path: Path) -> None:
    changed = written(tmp_path / "ubah.json", own_plain(id=BUNDLED, source="lain"))
    first = shelf.bring(changed)
    again = shelf.bring(changed)
    assert again.was_there
    assert again.shelved.ref == first.shelved.ref


@pytest.mark.parametrize("id_", ["../../luar", "KOTA-1", "kota.1", "kota 1@3", "k\0ta"])
def test_an_id_that_is_no_file_name_gets_another(
    shelf: InstrumentShelf, tmp_path: Path, id_: str
) -> None:
    kept = shelf.keep(own_plain())
    brought = shelf.bring(written(tmp_path / "masuk.json", own_plain(id=id_, title="Lain")))
    assert brought.shelved.instrument.id.startswith("lain-")
    assert shelf.get("kota-1@1") == kept
    assert len(list((tmp_path / "instrumen").glob("*.json"))) == 2


def test_what_does_not_show_is_no_text(shelf: InstrumentShelf, tmp_path: Path) -> None:
    plain = own_plain(title="Instrumen\n\u202eKota\u200b")
    assert shelf.bring(written(tmp_path / "a.json", plain)).shelved.instrument.title == (
        "Instrumen Kota"
    )
    blank = written(tmp_path / "b.json", own_plain(title="\u200b \u202e"))
    with pytest.raises(InstrumentFileError, match="Judul: tidak boleh kosong"):
        shelf.bring(blank)


def test_a_file_that_cannot_be_removed_is_told(
    shelf: InstrumentShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.keep(own_plain())

    def refuse(path: Path, **_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("pathlib.Path.unlink", refuse)
    with pytest.raises(CannotWriteError, match=r"kota-1-v1\.json"):
        shelf.remove("kota-1@1")


def test_a_bad_file_names_every_fault(shelf: InstrumentShelf, tmp_path: Path) -> None:
    bad = tmp_path / "buruk.json"
    plain = own_plain(title="")
    plain["core_values"][1]["name"] = ""  # type: ignore[index]
    bad.write_text(json.dumps(plain), encoding="utf-8")
    with pytest.raises(InstrumentFileError, match=r"Judul.*Nilai dasar nomor 2, nama"):
        shelf.bring(bad)
    bad.write_text("{}", encoding="utf-8")
    with pytest.raises(InstrumentFileError, match="Dan 6 lagi"):
        shelf.bring(bad)
    bad.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CannotReadError):
        shelf.bring(bad)
    with pytest.raises(FileMissingError):
        shelf.bring(tmp_path / "tidak-ada.json")
    with pytest.raises(CannotReadError):
        shelf.bring(tmp_path)


def test_damaged_files_on_the_shelf_are_left_out(shelf: InstrumentShelf, tmp_path: Path) -> None:
    shelf.keep(own_plain())
    (tmp_path / "instrumen" / "rusak.json").write_text("{", encoding="utf-8")
    (tmp_path / "instrumen" / "biner.json").write_bytes(b"\xff")
    assert [each.ref for each in shelf.all() if each.is_own] == ["kota-1@1"]


def test_a_use_is_remembered_for_what_was_used(shelf: InstrumentShelf) -> None:
    shelf.keep(own_plain())
    assert not shelf.get("kota-1").is_used
    shelf.note_use("kota-1@1")
    shelf.note_use("tidak-ada")
    assert shelf.get("kota-1").is_used
    shelf.keep(own_plain(version=2, source="lain"))
    assert not shelf.get("kota-1@2").is_used


def test_an_unmarked_session_takes_another_instrument_and_gives_it_back(
    desk: Workspace, settings_folder: Path
) -> None:
    shelf = InstrumentShelf(settings_folder)
    finer = shelf.keep(own_plain(default_bands=None, bands=[])).instrument
    before = desk.instrument.state()
    assert before.lock == ""
    desk.instrument.use(finer)
    assert desk.instrument.state().instrument.fingerprint == finer.fingerprint
    assert desk.session.overview().bands == ""
    assert shelf.get("kota-1").is_used
    desk.history.undo()
    assert desk.instrument.state() == before


def test_marks_lock_the_instrument(desk: Workspace, siti: ParticipantId) -> None:
    evaluator = desk.session.overview().evaluators[0].id
    desk.scoring.mark(siti, evaluator, [(CriterionCode("BP"), 4)])
    state = desk.instrument.state()
    assert "sudah ada nilai" in state.lock
    with pytest.raises(InstrumentLockedError, match="versi baru"):
        desk.instrument.use(bundled_instrument("berakhlak-21-bars5"))
    assert desk.instrument.state() == state


def test_an_assignment_that_went_out_locks_it_too(desk: Workspace, tmp_path: Path) -> None:
    evaluator = desk.session.overview().evaluators[0].id
    desk.packages.assign(evaluator, tmp_path / "tugas.asnpkg", "sandi")
    assert "penugasan" in desk.instrument.state().lock


def test_bands_of_its_own_and_a_known_wording_stay(desk: Workspace, settings_folder: Path) -> None:
    other = InstrumentShelf(settings_folder).keep(own_plain(title="Lain")).instrument
    desk.settings.set_bands("pp30-120")
    desk.instrument.use(other, "SE-20-2021")
    assert desk.session.overview().bands == "pp30-120"
    assert desk.instrument.state().wording == "SE-20-2021"


def test_an_evaluator_only_reads_it(
    laptop_of: Callable[[EvaluatorId], Workspace], rahma: EvaluatorId
) -> None:
    assert "koordinator" in laptop_of(rahma).instrument.state().lock


def test_undo_does_not_change_the_instrument_under_an_assignment(
    desk: Workspace, tmp_path: Path
) -> None:
    desk.instrument.use(bundled_instrument("berakhlak-21-bars5"))
    evaluator = desk.session.overview().evaluators[0].id
    desk.packages.assign(evaluator, tmp_path / "tugas.asnpkg", "sandi")
    with pytest.raises(InstrumentLockedError):
        desk.history.undo()
    assert len(desk.session.overview().criteria) == 21
