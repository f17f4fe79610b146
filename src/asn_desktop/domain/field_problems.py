"""Why one field of a file does not fit: clauses that follow the field's name in a refusal."""

from __future__ import annotations

FIELD_PROBLEMS = {
    "missing": "belum diisi",
    "extra_forbidden": "tidak dikenal",
    "json_invalid": "bukan JSON yang utuh",
    "too_large": "terlalu besar",
    "string_type": "harus berupa teks",
    "string_too_short": "tidak boleh kosong",
    "string_too_long": "terlalu panjang",
    "string_pattern_mismatch": "bentuknya tidak sesuai",
    "literal_error": "bukan pilihan yang ada",
    "int_type": "harus berupa bilangan bulat",
    "int_from_float": "harus berupa bilangan bulat",
    "int_parsing": "harus berupa bilangan bulat",
    "greater_than": "terlalu kecil",
    "greater_than_equal": "terlalu kecil",
    "less_than_equal": "terlalu besar",
    "bool_type": "harus true atau false",
    "date_type": "harus berupa tanggal seperti 2026-02-04",
    "date_from_datetime_parsing": "harus berupa tanggal seperti 2026-02-04",
    "date_parsing": "harus berupa tanggal seperti 2026-02-04",
    "time_parsing": "harus berupa jam seperti 08:15",
    "decimal_text": 'harus berupa bilangan dalam tanda kutip seperti "4.50"',
    "decimal_parsing": 'harus berupa bilangan dalam tanda kutip seperti "4.50"',
    "tuple_type": "harus berupa daftar",
    "too_long": "terlalu banyak",
    "too_short": "terlalu sedikit",
    "model_type": "harus berupa objek",
    "dict_type": "harus berupa objek",
    "cuts_order": "harus memuat batas dari yang tertinggi ke yang terendah",
    "cuts_range": "memuat batas di luar skala",
    "levels_order": "harus memuat tingkat 1, 2, 3 dan seterusnya",
    "standard_level": "menunjuk tingkat standar yang tidak ada",
    "codes_repeat": "memuat kode yang sama dua kali",
    "anchors_count": "harus memuat satu uraian untuk tiap tingkat",
    "criteria_unknown": "memuat kriteria yang bukan nilai dasar atau panduan perilaku",
    "criteria_gap": "harus memuat tiap nilai dasar, sebagai nilai atau sebagai perilakunya",
    "minimum_range": "melebihi banyaknya nilai dasar",
    "wording_unknown": "menunjuk rumusan yang tidak ada",
    "wording_gap": "tidak memuat teks rumusan pertama",
    "bands_unknown": "menunjuk kualifikasi yang tidak ada",
    "validity_order": "berakhir sebelum mulai berlaku",
    "on_behalf_missing": 'memerlukan "on_behalf_of" karena ditandatangani atas nama',
    "number_template": (
        "hanya boleh memuat {klasifikasi}, {nomor}, {unit}, {tahun}, dan harus memuat {nomor}"
    ),
    "block_order": "berakhir sebelum nomor pertama",
    "image_text": "bukan gambar PNG dalam base64",
}
"""By the kind of the fault: the types of pydantic's errors, and our own."""

FIELD_PROBLEM_UNNAMED = "isinya tidak sesuai"
