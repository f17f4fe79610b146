"""Why somebody's paper is not made now: clauses that stand behind a name, on screen and in print.

Each constant is a template; the windows know a filled one by it and say it in their language.
"""

from __future__ import annotations

VOIDED = "sudah dihapus dari daftar"
ABSENT = "tidak hadir"
NO_NOTE = "tidak ada catatan disiplin yang dihitung"
NO_EVALUATOR = "belum ada penilai"

PERSON_DISPUTED = "ada konflik pada datanya"
CERTIFICATE_DISPUTED = "ada konflik pada sertifikatnya"
EVALUATOR_DISPUTED = "ada konflik pada data penilai"
SETTING_DISPUTED = "setelan sesi berkonflik: {field}"
PACKAGE_LACKS = "paket dari {laptop} kurang: {runs}"
LATE_ENTRIES = "isian susulan belum disetujui"
FORKED = "ditulis di laptop yang berkasnya tersalin; isi ulang"

UNMARKED = "belum dinilai"
NOT_FINAL = "belum final oleh {names}"
PARTLY_MARKED = "baru {marked} dari {expected} penilaian diterima"
NO_TOTAL = "belum ada nilai akhir"
UNCONFIRMED = "kualifikasi belum dikonfirmasi"
CONFIRM_AGAIN = "kualifikasi perlu dikonfirmasi ulang"
REVOKED = "sertifikatnya dicabut: {why}"

REASONS = (
    *(VOIDED, ABSENT, NO_NOTE, NO_EVALUATOR, PERSON_DISPUTED, CERTIFICATE_DISPUTED),
    *(EVALUATOR_DISPUTED, SETTING_DISPUTED, PACKAGE_LACKS, LATE_ENTRIES, FORKED, UNMARKED),
    *(NOT_FINAL, PARTLY_MARKED, NO_TOTAL, UNCONFIRMED, CONFIRM_AGAIN, REVOKED),
)
