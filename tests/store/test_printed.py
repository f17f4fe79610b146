from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.store.printed import PrintedBook, RunRow, SheetRow

if TYPE_CHECKING:
    from laptop_kit import Hall

PRINTER = RunRow(2_000, "Meja 1", "certificate", "Canon", is_printer=True)
FILE = RunRow(1_000, "Meja 1", "certificate", "sertifikat.pdf", is_printer=False)


def book_of(hall: Hall) -> PrintedBook:
    return PrintedBook(hall.coordinator().ledger.connection)


def test_runs_come_back_the_latest_first_with_their_sheets(hall: Hall) -> None:
    book = book_of(hall)
    assert book.runs() == []
    file, printer = book.begin(FILE), book.begin(PRINTER)
    book.add(file, [SheetRow(2, "a", "18", 1), SheetRow(1, "b", "17", 1)])
    book.add(printer, [SheetRow(1, "b", "17", 2)])
    book.add(printer, [SheetRow(1, "c", "99", 9), SheetRow(2, "", "", 1)])  # sheet 1 is known

    assert book.runs() == [
        (PRINTER, (SheetRow(1, "b", "17", 2), SheetRow(2, "", "", 1))),
        (FILE, (SheetRow(1, "b", "17", 1), SheetRow(2, "a", "18", 1))),
    ]


def test_the_copy_that_came_out_last_counts_and_only_of_its_kind(hall: Hall) -> None:
    book = book_of(hall)
    for copy in (1, 2, 1):  # the third was issued anew
        book.add(book.begin(PRINTER), [SheetRow(1, "a", "17", copy)])
    book.add(book.begin(PRINTER), [SheetRow(1, "a", "18", 5)])
    book.add(book.begin(PRINTER._replace(kind="scorecard")), [SheetRow(1, "a", "17", 7)])

    assert book.latest_copies("certificate") == {("a", "17"): 1, ("a", "18"): 5}
    assert book.latest_copies("scorecard") == {("a", "17"): 7}
    assert book.latest_copies("minutes") == {}


def test_a_file_makes_no_copy(hall: Hall) -> None:
    book = book_of(hall)
    for _ in range(2):
        book.add(book.begin(FILE), [SheetRow(1, "a", "17", 1)])
    assert book.latest_copies("certificate") == {("a", "17"): 0}
    book.add(book.begin(PRINTER), [SheetRow(1, "a", "17", 1)])
    assert book.latest_copies("certificate") == {("a", "17"): 1}
    book.add(book.begin(FILE), [SheetRow(1, "a", "17", 2)])
    assert book.latest_copies("certificate") == {("a", "17"): 1}
    book.add(book.begin(FILE), [SheetRow(1, "a", "17", 1)])  # issued anew, into a file
    assert book.latest_copies("certificate") == {("a", "17"): 0}
