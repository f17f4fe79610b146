from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from papers_kit import codes_of, finish, pages_of, set_up
from pypdf import PdfReader
from session_kit import NIPS, PASSPHRASE, fill, new_session

from asn_desktop.domain.errors import (
    NoCertificateReadyError,
    NothingToPrintError,
)
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.session import PaperSwitches
from asn_desktop.services.workspace import Workspace, create_session

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId


@pytest.fixture
def finished(desk: Workspace) -> Workspace:
    return finish(desk)


def test_a_certificate_says_what_it_must_and_its_code_is_read_from_the_page(
    finished: Workspace, siti: ParticipantId
) -> None:
    pdf = finished.papers.preview(PrintWish("certificate", (siti,)))
    front, back = pages_of(pdf)
    for said in (
        "PEMERINTAHKOTACONTOH",
        "SERTIFIKAT",
        "Nomor800.1.4.4/17/BKPSDM/2026",
        "SitiAminah",
        "NIP199203142025061001",
        "telahmengikutiEvaluasiPascaLatsarpadahariRabu,4Februari2026,diPendopo",
        "kualifikasiSANGATBAIK",
        "Plt.KepalaBKPSDM,",
        "SekarUmpama",
        "bukantandatangan",
    ):
        assert said in front
    assert "M.AP." not in front
    assert "empatkomalimanol" in back
    codes = codes_of(pdf)
    assert len(codes) == 1
    assert codes[0].startswith("ASN1:")
    assert "STTPL" not in front + back
    attached = PdfReader(BytesIO(pdf)).attachments
    assert "fakta-sertifikat.json" in attached


def test_the_office_switches_title_event_and_the_signers_titles(
    finished: Workspace, siti: ParticipantId
) -> None:
    finished.settings.set_papers(
        PaperSwitches(
            certificate_title="Piagam",
            signer_titles_on_certificate=True,
            event_sentence="telah menyelesaikan Orientasi.",
        )
    )
    front = pages_of(finished.papers.preview(PrintWish("certificate", (siti,))))[0]
    assert "PIAGAM" in front
    assert "Dr.SekarUmpama,M.AP." in front
    assert "telahmenyelesaikanOrientasipadahariRabu" in front


def test_what_nobody_could_observe_has_no_figure(finished: Workspace, siti: ParticipantId) -> None:
    code = finished.session.overview().criteria[1]
    for evaluator in finished.session.overview().evaluators:
        finished.sheets.reopen(evaluator.id, [siti], "keliru")
        finished.scoring.mark(siti, evaluator.id, [(code, "T")], "tidak tampak")
        finished.sheets.finalise(evaluator.id, [siti])
    minutes = "".join(pages_of(finished.papers.preview(PrintWish("minutes"))))
    assert "Belumdikonfirmasi1" in minutes
    finished.results.confirm("Sekar Umpama")
    back = pages_of(finished.papers.preview(PrintWish("certificate", (siti,))))[1]
    assert "Ttidakteramati" in back
    card = pages_of(finished.papers.preview(PrintWish("scorecard", (siti,))))[0]
    assert "2tidakteramatidantidakdihitung." in card


def test_nobody_ready_is_said_by_name(desk: Workspace, tmp_path: Path) -> None:
    set_up(desk)
    report = desk.papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    assert report.printed == 0
    assert {reason for _, reason in report.left_out} == {"belum dinilai"}
    with pytest.raises(NoCertificateReadyError, match=r"Siti Aminah \(belum dinilai\)"):
        desk.papers.preview(PrintWish("certificate"))


def test_an_empty_session_has_nothing_to_print(tmp_path: Path) -> None:
    path = tmp_path / "sesi.asn"
    create_session(path, new_session(), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as desk, pytest.raises(NothingToPrintError):
        desk.papers.write(PrintWish("scorecard"), tmp_path / "a.pdf")


def test_the_minutes_of_a_complete_day(finished: Workspace, tmp_path: Path) -> None:
    people = finished.roster.participants()
    finished.roster.set_fields(
        people[0].id,
        {
            "latsar_qualification": "Memuaskan",
            "latsar_source": "BPSDM",
            "latsar_date": "2026-01-23",
            "skp_predicate": "Baik",
            "skp_source": "e-Kinerja",
        },
    )
    attended = [(person.id, "hadir", "", 0) for person in people[1:3]]
    finished.attendance.set([(people[0].id, "terlambat", "", 12), *attended])
    finished.papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    report = finished.papers.write(PrintWish("minutes"), tmp_path / "b.pdf")
    assert (report.files, report.printed) == ((tmp_path / "b.pdf",), 1)
    text = "".join(pages_of((tmp_path / "b.pdf").read_bytes()))
    for said in (
        "Rabu,tanggalempatbulanFebruaritahunduaribuduapuluhenam",
        "Pesertaterdaftar4",
        "Hadirtepatwaktu2",
        "Hadirterlambat1",
        "Kehadiranbelumdicatat1",
        "Tidakadapesertayangtercatattidakhadir.",
        "Memuaskan1Tidakadaketerangan3",
        "Sumber:Latsar:BPSDM,23Januari2026;SKP:e-Kinerja.",
        "Tanpacatatan(dinyatakannihilolehpenilai)4",
        "Budi28284",
        "Tidakadayangkurang",
        "SangatBaik4",
        "800.1.4.4/17/BKPSDM/2026SitiAminah",
        "Dr.SekarUmpama,M.AP.",
    ):
        assert said in text, said
    assert "DRAF" not in text


def test_the_minutes_name_what_is_missing(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, budi: EvaluatorId, tmp_path: Path
) -> None:
    set_up(desk)
    fill(desk, rahma)
    desk.sheets.finalise(rahma)
    codes = desk.session.overview().criteria
    desk.scoring.mark(siti, budi, [(codes[0], 4)])
    joko = desk.roster.find(NIPS[1]).id
    desk.attendance.set([(joko, "tidak_hadir", "sakit", 0)])
    text = "".join(pages_of(desk.papers.preview(PrintWish("minutes"))))
    assert "DRAF" in text
    assert "Budibelumlengkapmenilai3peserta:SitiAminah(1dari7);" in text
    assert "Rahmabelummenyatakankeadaandisiplinsemua3pesertayanghadir." in text
    assert "JokoSusilo" in text
    assert "Sakit" in text
    assert "Belumadahasilyangdikonfirmasi." in text

    desk.session.close_session(with_gaps=True, why="Budi sakit")
    closed = "".join(pages_of(desk.papers.preview(PrintWish("minutes"))))
    assert "Sesiditutupdenganalasan:Budisakit." in closed
    assert "DRAF" not in closed


def test_the_minutes_mark_certificates_to_be_renewed(
    finished: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    finished.papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    finished.roster.set_fields(siti, {"name": "Siti Aminatun"})
    text = "".join(pages_of(finished.papers.preview(PrintWish("minutes"))))
    assert "SangatBaik*" in text
    assert "Sertifikatbertanda*perluterbitulang:SitiAminatun." in text
