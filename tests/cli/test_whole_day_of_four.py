"""The day of an agency by real processes: four laptops, a clone, a copy, and the agency's own.

Everything goes from folder to folder as packages. Every conflict that the command line can bring
about comes about, is told in a sentence, is settled with a reason, and stops paper until then.
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from command_kit import NIPS, PASSPHRASE, PEOPLE, Laptop, mark_rows, new_session_arguments
from pypdf import PdfReader
from python_calamine import CalamineWorkbook
from typing_extensions import override

from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from command_kit import Outcome

SITI, JOKO, MARIA, ANDI = NIPS
RINA = "198808172019032001"
EVERYBODY = (*NIPS, RINA)
THREE_YEARS = 3 * 31_556_952 * 10**9
AT_START = """
import time
from asn_desktop.vault import keys
keys.COST = keys.StretchCost(memory=64, rounds=1, lanes=1)
now = time.time_ns
time.time_ns = lambda: now() + {shift}
"""
HEAD = ("nip", "criterion", "level", "note")
FIRST_KINDS = {
    "satu_kunci_dua_tempat": 1,
    "salinan_berkas": 1,
    "meja_dan_laptop": 1,
    "dua_laptop": 1,
    "diketik_dua_kali": 1,
    "dibuka_setelah_final": 1,
    "data_peserta": 1,
}


class OwnLaptop(Laptop):
    """One whose processes see its clock, and stretch passphrases as cheaply as the tests do."""

    def __init__(self, folder: Path, shift: int = 0) -> None:
        super().__init__(folder)
        self._shift = shift

    @override
    def run_process(self, *arguments: str | Path, prefix: tuple[str, ...] = ()) -> Outcome:
        place = self.folder / "jam"
        place.mkdir(exist_ok=True)
        (place / "sitecustomize.py").write_text(AT_START.format(shift=self._shift))
        paths = os.pathsep.join(filter(None, (str(place), os.environ.get("PYTHONPATH"))))
        return super().run_process(*arguments, prefix=("env", f"PYTHONPATH={paths}", *prefix))


class Four:
    """The laptops of the day: two tables, Rahma's two, and what was copied of the first."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.agency = OwnLaptop(folder / "bkpsdm")
        self.desk, self.dewi = OwnLaptop(folder / "meja-1"), OwnLaptop(folder / "meja-2")
        self.first = OwnLaptop(folder / "rahma-1")
        self.second = OwnLaptop(folder / "rahma-2", THREE_YEARS)
        self.sticks = folder / "flashdisk"
        self.sticks.mkdir()

    def begin(self) -> None:
        """Make the session, hand out one assignment and the second table's."""
        self.agency.do_process("agency", "new", "kunci")
        public = self.agency.folder / "kunci" / "agency.pub"
        self.desk.do_process(*new_session_arguments("sesi.asn", "--agency", public))
        self.roster(self.desk, "Dinas Kesehatan")
        for whom in (("--evaluator", "Rahma"), ("--coordinator", "Dewi")):
            out = self.sticks / f"{whom[1]}.tugas"
            self.desk.do_process("package", "assign", "sesi.asn", *whom, "--out", out)
        opened = ((self.dewi, "Dewi"), (self.first, "Rahma"), (self.second, "Rahma"))
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda each: self.open_assignment(*each), opened))

    def open_assignment(self, laptop: Laptop, name: str) -> None:
        package = self.sticks / f"{name}.tugas"
        laptop.do_process("package", "open", package, "--out", "sesi.asn")

    def roster(self, laptop: Laptop, unit: str) -> None:
        rows = [("NIP", "Nama", "Unit Kerja"), (PEOPLE[0][0], PEOPLE[0][1], unit), *PEOPLE[1:]]
        laptop.do_process("roster", "import", "sesi.asn", laptop.write("peserta.csv", rows))

    def marks(self, laptop: Laptop, evaluator: str, rows: list[tuple[object, ...]]) -> None:
        table = laptop.write("nilai.csv", rows)
        said = laptop.do_process(
            "marks", "import", "sesi.asn", table, "--evaluator", evaluator, "--json"
        ).said
        assert said["problems"] == []

    def one(self, laptop: Laptop, nip: str, code: str, level: object) -> None:
        self.marks(laptop, "Rahma", [HEAD, (nip, code, level, "")])

    def sent(self, laptop: Laptop, name: str) -> Path:
        package = self.sticks / f"{name}.paket"
        laptop.do_process("package", "export", "sesi.asn", "--out", package)
        return package

    def merged(self, laptop: Laptop, *packages: Path, file: str = "sesi.asn") -> dict[str, Any]:
        return laptop.do_process("package", "merge", file, *packages, "--json").said

    def conflicts(self, laptop: Laptop, file: str = "sesi.asn") -> list[dict[str, Any]]:
        found = laptop.do("conflicts", "list", file, "--json").said["conflicts"]
        assert isinstance(found, list)
        return found

    # --- the day -----------------------------------------------------------------------

    def evaluate_on_the_first(self) -> list[Path]:
        """Let Rahma mark everybody; her disk is cloned and her file copied meanwhile."""
        laptop = self.first
        laptop.do_process("participants", "add", "sesi.asn", "--name", "Rina Wati", "--nip", RINA)
        self.marks(laptop, "Rahma", mark_rows(3, EVERYBODY))
        clone, copy = OwnLaptop(self.folder / "klon"), OwnLaptop(self.folder / "salinan")
        shutil.copytree(laptop.folder, clone.folder, dirs_exist_ok=True)
        shutil.copy2(laptop.folder / "sesi.asn", copy.folder / "sesi.asn")
        self.one(copy, MARIA, "KB", 4)
        self.one(clone, ANDI, "KB", 1)
        self.one(laptop, ANDI, "KB", 2)
        self.one(laptop, MARIA, "KB", 5)
        laptop.do_process("sheets", "final", "sesi.asn", "--evaluator", "Rahma")
        laptop.do_process("attest", "sesi.asn", "--evaluator", "Rahma", "--all")
        named = ((laptop, "rahma-1"), (clone, "klon"), (copy, "salinan"))
        return [self.sent(*each) for each in named]

    def evaluate_on_the_second(self) -> list[Path]:
        """Let Rahma go on at a laptop whose clock is three years ahead; she opens a sheet again."""
        laptop = self.second
        laptop.do_process("participants", "add", "sesi.asn", "--name", "Rina Watti", "--nip", RINA)
        self.marks(laptop, "Rahma", mark_rows(3, EVERYBODY))
        self.one(laptop, SITI, "AK", 5)
        laptop.do_process("sheets", "final", "sesi.asn", "--evaluator", "Rahma")
        reopen = ("sheets", "reopen", "sesi.asn", "--evaluator", "Rahma", "--participant", SITI)
        laptop.do_process(*reopen, "--why", "salah baca kertas")
        return [self.sent(laptop, "rahma-2")]

    def key_in(self) -> list[Path]:
        """Let both tables key in from paper and correct the roster, each its own way."""
        self.marks(self.desk, "Budi", mark_rows(4))
        self.one(self.desk, JOKO, "HM", 1)
        self.roster(self.desk, "Inspektorat Daerah")
        self.marks(self.dewi, "Tika", mark_rows(5))
        self.roster(self.dewi, "Dinas Perhubungan")
        return [self.sent(self.dewi, "dewi")]

    def kinds(self, laptop: Laptop) -> Counter[str]:
        return Counter(each["kind"] for each in self.conflicts(laptop))

    def resolve(self, laptop: Laptop, conflict: dict[str, Any], n: int, why: str) -> None:
        laptop.do_process(
            "conflicts", "resolve", "sesi.asn", conflict["id"], "--take", str(n), "--why", why
        )


@pytest.mark.timeout(900)  # some sixty processes, where all others share the machine
def test_four_laptops_and_the_agency(tmp_path: Path) -> None:
    day = Four(tmp_path)
    day.begin()
    parts = (day.evaluate_on_the_first, day.key_in, day.evaluate_on_the_second)
    with ThreadPoolExecutor(2) as pool:
        packages = [package for sent in pool.map(lambda part: part(), parts) for package in sent]

    require_one_state(day, packages)
    report = day.merged(day.desk, *packages)
    assert (report["refused"], report["gaps"], report["conflicts"]) == ([], [], 7)
    assert len(report["forks"]) == 1
    require_sentences(day)
    require_no_paper(day)
    decide(day, packages)
    finish(day)
    late(day)
    to_the_agency(day)


def require_one_state(day: Four, packages: list[Path]) -> None:
    """Merge in several orders, at once and one by one; one state and the same conflicts each."""
    orders = [packages, packages[::-1]]
    states, told = set(), set()

    def merge(place: int) -> None:
        file = f"urutan-{place}.asn"
        shutil.copy2(day.desk.folder / "sesi.asn", day.desk.folder / file)
        runs = [orders[place][:2], orders[place][2:]] if place else [orders[place]]
        for run in runs:
            report = day.merged(day.desk, *run, file=file)
        states.add(report["state"])

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(merge, range(len(orders))))
    for place in range(len(orders)):
        found = day.conflicts(day.desk, f"urutan-{place}.asn")
        told.add(tuple((each["id"], each["kind"], each["how"]) for each in found))
    assert len(states) == len(told) == 1


def require_sentences(day: Four) -> None:
    """Demand that each conflict says how it came about, and the wrong clock is named."""
    found = {each["kind"]: each for each in day.conflicts(day.desk)}
    assert dict.fromkeys(found, 1) == FIRST_KINDS
    starts = {
        "satu_kunci_dua_tempat": "Satu berkas laptop Rahma (",
        "salinan_berkas": "Rahma (",
        "meja_dan_laptop": "Isian Rahma diketik di meja dan juga diisi di laptopnya: Koordinator"
        " memberi 1, Rahma (",
        "dua_laptop": "Rahma mengisi di dua laptop: Rahma (",
        "diketik_dua_kali": "Orang yang sama diketik sebagai peserta tambahan di dua laptop: ",
        "dibuka_setelah_final": "Lembar sudah final di Rahma (",
        "data_peserta": "Data peserta dibetulkan di dua meja: Dewi menulis Dinas Perhubungan,"
        " Koordinator menulis Inspektorat Daerah.",
    }
    for kind, start in starts.items():
        assert found[kind]["how"].startswith(start), found[kind]["how"]
    assert "memakai salinan atau cadangan dari berkas" in found["salinan_berkas"]["how"]
    assert '"salah baca kertas") membukanya lagi.' in found["dibuka_setelah_final"]["how"]
    assert found["data_peserta"]["before"] == "Dinas Kesehatan"
    assert "3 tahun" in found["dua_laptop"]["clock_warning"]
    assert all(each["look"] for each in found.values())
    assert (len(found["meja_dan_laptop"]["choices"]), len(found["dua_laptop"]["choices"])) == (2, 2)


def require_no_paper(day: Four) -> None:
    out = ("--out", "sertifikat.pdf")
    refused = day.desk.run_process("print", "certificates", "sesi.asn", *out)
    assert "konflik" in refused.err + refused.out
    assert not (day.desk.folder / "sertifikat.pdf").exists()


def decide(day: Four, packages: list[Path]) -> None:
    """Let both tables decide one conflict differently, meet again, and settle all there is."""
    day.merged(day.dewi, *packages, day.sent(day.desk, "meja-1"))
    assert day.kinds(day.dewi) == FIRST_KINDS
    disputed = next(c for c in day.conflicts(day.desk) if c["kind"] == "meja_dan_laptop")
    day.resolve(day.desk, disputed, 1, "sesuai lembar kertas")
    day.resolve(day.dewi, disputed, 2, "menurut Bu Rahma")
    day.merged(day.desk, day.sent(day.dewi, "dewi-2"))
    kinds = day.kinds(day.desk)
    assert kinds == Counter(FIRST_KINDS) - Counter(["meja_dan_laptop"]) + Counter(
        ["putusan_berbeda"]
    )
    twice = next(c for c in day.conflicts(day.desk) if c["kind"] == "putusan_berbeda")
    assert twice["how"].startswith("Dua koordinator memutuskan berbeda: Dewi memilih 3")
    day.resolve(day.desk, twice, 2, "disepakati berdua")

    laptops = next(c for c in day.conflicts(day.desk) if c["kind"] == "dua_laptop")["laptops"]
    ahead = next(c for c in day.conflicts(day.desk) if c["kind"] == "dibuka_setelah_final")
    final = next(c["device"] for c in ahead["choices"] if c["shown"] == "final")
    assert final in laptops
    every = ("conflicts", "resolve", "sesi.asn", "--all-of", final, "--why", "laptop utama")
    seen = day.desk.do(*every, "--dry-run").out
    assert " konflik akan diputuskan menurut Rahma (" in seen
    assert len(day.conflicts(day.desk)) == 6
    assert "tersisa " in day.desk.do_process(*every).out
    for conflict in day.conflicts(day.desk):
        day.resolve(day.desk, conflict, 1, "diperiksa bersama")
    assert day.conflicts(day.desk) == []
    told = day.desk.do("conflicts", "history", "sesi.asn", "--json").said["decisions"]
    assert {"laptop utama", "disepakati berdua", "menurut Bu Rahma"} <= {d["why"] for d in told}
    assert sum(each["overtaken"] for each in told) == 2


def finish(day: Four) -> None:
    """Complete the sheets that the walk-in lacks, confirm, close with a reason."""
    for name, level in (("Budi", 4), ("Tika", 5)):
        day.marks(day.desk, name, mark_rows(level, [RINA]))
        day.desk.do_process("sheets", "final", "sesi.asn", "--evaluator", name)
        day.desk.do_process("attest", "sesi.asn", "--evaluator", name, "--all")
    # what stands behind the fork is said anew at the table, or no paper trusts it
    again = ("sheets", "reopen", "sesi.asn", "--evaluator", "Rahma", "--why", "berkasnya tersalin")
    day.desk.do_process(*again)
    day.desk.do_process("sheets", "final", "sesi.asn", "--evaluator", "Rahma")
    day.desk.do_process("attest", "sesi.asn", "--evaluator", "Rahma", "--all")
    refused = day.desk.run_process("session", "close", "sesi.asn")
    assert refused.code == 1
    day.desk.do_process("results", "confirm", "sesi.asn", "--by", "Sekar Umpama")
    day.desk.do_process(
        *("session", "close", "sesi.asn", "--with-gaps", "--why", "laptop Budi tidak dipakai")
    )
    said = day.desk.do("session", "show", "sesi.asn", "--json").said
    assert (said["participants"], said["marks"], said["conflicts"]) == (5, 105, 0)


def late(day: Four) -> None:
    """Let a laptop send after closing: it is told, waits for approval, and stops its paper."""
    day.one(day.second, SITI, "LY", 5)
    day.merged(day.desk, day.sent(day.second, "susulan"))
    (conflict,) = day.conflicts(day.desk)
    assert (conflict["kind"], conflict["participant"]) == ("dua_laptop", "Siti Aminah")
    five = next(choice["n"] for choice in conflict["choices"] if choice["shown"][0] == "5")
    day.resolve(day.desk, conflict, five, "Rahma membenarkan")
    assert day.desk.do("session", "late", "sesi.asn", "--json").out != ""
    printed = ("print", "certificates", "sesi.asn", "--out", "sertifikat.pdf", "--json")
    waits = day.desk.run_process(*printed)
    assert "Siti Aminah" in waits.out + waits.err
    day.desk.do_process("session", "accept-late", "sesi.asn", "--why", "disetujui ketua")
    day.desk.do_process("sheets", "final", "sesi.asn", "--evaluator", "Rahma")
    day.desk.do_process("results", "confirm", "sesi.asn", "--by", "Sekar Umpama")
    day.desk.do_process(*printed)
    assert len(PdfReader(day.desk.folder / "sertifikat.pdf").pages) == 2 * len(EVERYBODY)
    day.desk.do_process("print", "scorecards", "sesi.asn", "--out", "lembar.pdf")
    assert len(PdfReader(day.desk.folder / "lembar.pdf").pages) == len(EVERYBODY)


def to_the_agency(day: Four) -> None:
    """Let both tables' files come to the agency, in either order; recap and ledger agree."""
    sent = [day.sent(day.desk, "sesi"), day.sent(day.dewi, "sesi-dewi")]
    states = set()
    for place, order in enumerate((sent, sent[::-1])):
        key = ("--agency-key", "kunci/agency.key", "--json")
        report = day.agency.do_process("central", "merge", f"pusat-{place}.db", *order, *key).said
        assert report["refused"] == []
        states.add(report["state"])
    assert len(states) == 1
    recap = ("central", "recap", "pusat-0.db", "--out", "rekap.xlsx", "--json")
    assert day.agency.do_process(*recap).said["rows"] == len(EVERYBODY)
    sheet = CalamineWorkbook.from_path(day.agency.folder / "rekap.xlsx").get_sheet_by_index(0)
    cells = {str(cell) for row in sheet.to_python() for cell in row}
    assert set(EVERYBODY) <= cells, "NIPs are texts"
    require_nothing_lost(day)


def require_nothing_lost(day: Four) -> None:
    """Demand that whatever was entered on any laptop stands in the first table's file."""
    folders = [day.dewi, day.first, day.second, Laptop(day.folder / "klon")]
    folders.append(Laptop(day.folder / "salinan"))
    with Workspace.open(day.desk.folder / "sesi.asn", PASSPHRASE) as desk:
        connection = desk._context.ledger.connection
        here = {row[0] for row in connection.execute("SELECT id FROM event WHERE standing = 0")}
        levels = dict(
            connection.execute(
                "SELECT criterion, level FROM mark m JOIN participant p ON p.id = m.participant"
                " JOIN evaluator e ON e.id = m.evaluator WHERE p.nip = ? AND e.name = 'Rahma'",
                (SITI,),
            ).fetchall()
        )
        assert connection.execute("SELECT count(*) FROM mark").fetchone() == (105,)
        assert connection.execute("SELECT count(*) FROM certificate").fetchone() == (5,)
    assert levels["LY"] == 5
    for laptop in folders:
        with Workspace.open(laptop.folder / "sesi.asn", PASSPHRASE) as opened:
            rows = opened._context.ledger.connection.execute("SELECT id FROM event")
            assert {row[0] for row in rows} <= here, laptop.folder.name
