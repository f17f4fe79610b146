<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>&amp;Lisensi</source>
   <translation>&amp;Licences</translation>
  </message>
  <message>
   <source>&amp;Program</source>
   <translation>&amp;Program</translation>
  </message>
  <message>
   <source>&amp;Salin keterangan</source>
   <translation>&amp;Copy details</translation>
  </message>
  <message>
   <source>Ada yang bermasalah: baca keterangannya di bawah.</source>
   <translation>Something is faulty: read what is said below.</translation>
  </message>
  <message>
   <source>Bagian</source>
   <translation>Share</translation>
  </message>
  <message>
   <source>Bagian keterangan program</source>
   <translation>Parts of what is said about the program</translation>
  </message>
  <message>
   <source>Belum ada laporan galat.</source>
   <translation>No error report yet.</translation>
  </message>
  <message>
   <source>Buka folder lo&amp;g</source>
   <translation>Open lo&amp;g folder</translation>
  </message>
  <message>
   <source>Buka laporan g&amp;alat terakhir</source>
   <translation>Open last &amp;error report</translation>
  </message>
  <message>
   <source>Dibangun dengan Qt dan PySide6 (LGPL 3), huruf Noto (OFL 1.1), dan pustaka terbuka lain yang disebut dalam README.</source>
   <translation type="vanished">Built with Qt and PySide6 (LGPL 3), Noto fonts (OFL 1.1) and other open libraries named in the README.</translation>
  </message>
  <message>
   <source>Disalin: versi dan sistem, tanpa data pribadi.</source>
   <translation>Copied: version and system, without personal details.</translation>
  </message>
  <message>
   <source>Evaluasi ASN</source>
   <translation>Evaluasi ASN</translation>
  </message>
  <message>
   <source>Folder tulis</source>
   <translation>Folders to write to</translation>
  </message>
  <message>
   <source>Hasil pemeriksaan</source>
   <translation>Results of the check</translation>
  </message>
  <message>
   <source>Huruf</source>
   <translation>Fonts</translation>
  </message>
  <message>
   <source>Keadaan</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Keterangan</source>
   <translation>Remarks</translation>
  </message>
  <message>
   <source>Kode QR</source>
   <translation>QR code</translation>
  </message>
  <message>
   <source>Laporan terakhir: {name}. Isinya tanpa data pribadi.</source>
   <translation>Last report: {name}. It holds no personal details.</translation>
  </message>
  <message>
   <source>Lisensi</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Lisensi pustaka yang disertakan</source>
   <translation>Licences of the libraries included</translation>
  </message>
  <message>
   <source>Mencoba huruf, sandi berkas, PDF, kode QR, dan folder tulis di komputer ini.</source>
   <translation>Tries fonts, file encryption, PDF, QR code and folders to write to on this computer.</translation>
  </message>
  <message>
   <source>Naskah lisensi</source>
   <translation>Text of the licence</translation>
  </message>
  <message>
   <source>P&amp;eriksa komputer</source>
   <translation>C&amp;heck computer</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Paket ini tidak membawa naskah lisensinya.</source>
   <translation>This package does not bring the text of its licence.</translation>
  </message>
  <message>
   <source>Pengaturan komputer ini: {folder}</source>
   <translation type="vanished">Settings of this computer: {folder}</translation>
  </message>
  <message>
   <source>Penilaian perilaku BerAKHLAK, catatan disiplin, dan cetak di tempat untuk ASN, tanpa internet. Semua data tersandi di laptop ini; tidak ada yang dikirim ke luar.</source>
   <translation>BerAKHLAK behaviour scoring, discipline notes and printing on the spot for civil servants, without internet. All records are encrypted on this laptop; nothing is sent anywhere.</translation>
  </message>
  <message>
   <source>Periksa &amp;sekarang</source>
   <translation>Check &amp;now</translation>
  </message>
  <message>
   <source>Proses pembantu</source>
   <translation>Helper processes</translation>
  </message>
  <message>
   <source>Pustaka</source>
   <translation>Library</translation>
  </message>
  <message>
   <source>Sandi berkas</source>
   <translation>File encryption</translation>
  </message>
  <message>
   <source>Sedang memeriksa…</source>
   <translation>Checking…</translation>
  </message>
  <message>
   <source>Semua bagian baik.</source>
   <translation>All parts are good.</translation>
  </message>
  <message>
   <source>Setelan komputer ini: {folder}</source>
   <translation>Settings of this computer: {folder}</translation>
  </message>
  <message>
   <source>Tentang program</source>
   <translation>About this program</translation>
  </message>
  <message>
   <source>Versi</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Versi {own} · Qt {qt}</source>
   <translation>Version {own} · Qt {qt}</translation>
  </message>
  <message>
   <source>baik</source>
   <translation>good</translation>
  </message>
  <message>
   <source>bermasalah</source>
   <translation>faulty</translation>
  </message>
 </context>
 <context>
  <name>AllOfPage</name>
  <message>
   <source>Putuskan {count} konflik</source>
   <translation>Decide {count} conflicts</translation>
  </message>
  <message>
   <source>Tulis dulu alasannya dengan singkat.</source>
   <translation>Write a short reason first.</translation>
  </message>
  <message>
   <source>{count} konflik akan diputuskan menurut isian {laptop}, sekaligus.</source>
   <translation>{count} conflicts will be decided as {laptop} has them, all at once.</translation>
  </message>
  <message>
   <source>{count} lainnya tetap menunggu: laptop itu ada di dua sisi.</source>
   <translation>{count} others go on waiting: that laptop stands on two sides.</translation>
  </message>
 </context>
 <context>
  <name>AnchorsPart</name>
  <message>
   <source>Nilai dasar</source>
   <translation>Core value</translation>
  </message>
  <message>
   <source>Tingkat</source>
   <translation>Level</translation>
  </message>
  <message>
   <source>Uraian tingkat tiap nilai</source>
   <translation>Descriptions of levels by value</translation>
  </message>
  <message>
   <source>Yang tampak</source>
   <translation>What is seen</translation>
  </message>
 </context>
 <context>
  <name>AssignDesk</name>
  <message>
   <source>
Kata sandinya: kata sandi sesi ini.</source>
   <translation type="vanished">
Its passphrase: the passphrase of this session.</translation>
  </message>
  <message>
   <source>
Kata sandinya: {passphrase}</source>
   <translation type="vanished">
Its passphrase: {passphrase}</translation>
  </message>
  <message>
   <source>Aman dicabut. {file} untuk {name}</source>
   <translation type="vanished">Safe to unplug. {file} for {name}</translation>
  </message>
  <message>
   <source>Koordinator lain…</source>
   <translation type="vanished">Another coordinator…</translation>
  </message>
  <message>
   <source>Laptop koordinator lain</source>
   <translation type="vanished">Laptop of another coordinator</translation>
  </message>
  <message>
   <source>Paket sudah dibuat</source>
   <translation type="vanished">Package made already</translation>
  </message>
  <message>
   <source>Penugasan tersimpan</source>
   <translation type="vanished">Assignment saved</translation>
  </message>
  <message>
   <source>Simpan paket penugasan</source>
   <translation type="vanished">Save the assignment package</translation>
  </message>
 </context>
 <context>
  <name>AssignTab</name>
  <message>
   <source>
Kata sandinya: kata sandi sesi ini.</source>
   <translation>
Its passphrase: the passphrase of this session.</translation>
  </message>
  <message>
   <source>
Kata sandinya: {passphrase}</source>
   <translation>
Its passphrase: {passphrase}</translation>
  </message>
  <message>
   <source>&amp;Tugaskan</source>
   <translation>&amp;Assign</translation>
  </message>
  <message>
   <source>Aman dicabut. {file} untuk {name}</source>
   <translation>Safe to unplug. {file} for {name}</translation>
  </message>
  <message>
   <source>Buat kata sandi lain</source>
   <translation>Make another passphrase</translation>
  </message>
  <message>
   <source>Buat lagi</source>
   <translation>Another</translation>
  </message>
  <message>
   <source>Kata sandi sesi ini</source>
   <translation>Passphrase of this session</translation>
  </message>
  <message>
   <source>Kata sandi terse&amp;ndiri untuk laptop ini</source>
   <translation>A passphrase of its ow&amp;n for this laptop</translation>
  </message>
  <message>
   <source>Kata sandi tersendiri</source>
   <translation>Passphrase of its own</translation>
  </message>
  <message>
   <source>Koordinator lain…</source>
   <translation>Another coordinator…</translation>
  </message>
  <message>
   <source>Laptop koordinator lain</source>
   <translation>Laptop of another coordinator</translation>
  </message>
  <message>
   <source>Laptop siapa?</source>
   <translation>Whose laptop?</translation>
  </message>
  <message>
   <source>Nama koor&amp;dinator</source>
   <translation>Name of the c&amp;oordinator</translation>
  </message>
  <message>
   <source>Nama koordinator lain</source>
   <translation>Name of the other coordinator</translation>
  </message>
  <message>
   <source>Paket penugasan berisi daftar peserta dan instrumen, tanpa nilai siapa pun. Di laptop penilai: Sesi &gt; Buka paket penugasan.</source>
   <translation>An assignment package holds the list of participants and the instrument, and nobody's scores. On the evaluator's laptop: Session &gt; Open assignment package.</translation>
  </message>
  <message>
   <source>Paket sudah dibuat</source>
   <translation>Package made already</translation>
  </message>
  <message>
   <source>Penilai yang ditugaskan</source>
   <translation>Evaluator who is assigned</translation>
  </message>
  <message>
   <source>Penugasan tersimpan</source>
   <translation>Assignment saved</translation>
  </message>
  <message>
   <source>Simpan paket penugasan</source>
   <translation>Save the assignment package</translation>
  </message>
  <message>
   <source>Simpan paket penugasan ke &amp;flashdisk…</source>
   <translation>Save assignment package to &amp;USB stick…</translation>
  </message>
  <message>
   <source>Tulis dan serahkan terpisah dari flashdisk. Kata sandi ini tidak disimpan di mana pun.</source>
   <translation>Write it down and hand it over apart from the USB stick. This passphrase is not stored anywhere.</translation>
  </message>
 </context>
 <context>
  <name>AttendanceDesk</name>
  <message>
   <source>Alasan tidak hadir</source>
   <translation>Reason for the absence</translation>
  </message>
  <message>
   <source>Alasan {count} orang tidak hadir</source>
   <translation>Reason why {count} people are absent</translation>
  </message>
  <message>
   <source>Isi angka 1 sampai 1440.</source>
   <translation>Enter a number from 1 to 1440.</translation>
  </message>
  <message>
   <source>Kehadiran semua peserta di daftar ini sudah diisi.</source>
   <translation>The attendance of all participants in this list has been filled in.</translation>
  </message>
  <message>
   <source>Pilih dulu pesertanya di daftar, selain yang dihapus.</source>
   <translation>First choose the participants in the list, other than those removed.</translation>
  </message>
  <message>
   <source>Pilih dulu pesertanya di daftar.</source>
   <translation type="vanished">Choose a participant in the list first.</translation>
  </message>
  <message>
   <source>Simpan</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Tandai hadir</source>
   <translation>Mark as present</translation>
  </message>
  <message>
   <source>Tandai {count} peserta yang belum diisi sebagai hadir?</source>
   <translation>Mark {count} participants whose attendance is empty as present?</translation>
  </message>
  <message>
   <source>Terlambat berapa menit?</source>
   <translation>How many minutes late?</translation>
  </message>
  <message>
   <source>misalnya 15</source>
   <translation>for example 15</translation>
  </message>
  <message>
   <source>sakit, izin, cuti, dinas luar; boleh kosong</source>
   <translation>ill, excused, on leave, on duty elsewhere; may stay empty</translation>
  </message>
  <message>
   <source>{count} orang terlambat berapa menit?</source>
   <translation>How many minutes were {count} people late?</translation>
  </message>
 </context>
 <context>
  <name>BandsPart</name>
  <message>
   <source>&amp;Hapus batas</source>
   <translation>&amp;Delete limit</translation>
  </message>
  <message>
   <source>&amp;Jadikan bawaan</source>
   <translation>&amp;Make it usual</translation>
  </message>
  <message>
   <source>Batas</source>
   <translation>Limit</translation>
  </message>
  <message>
   <source>Batas kualifikasi</source>
   <translation>Limits of qualifications</translation>
  </message>
  <message>
   <source>Batas pada skala 0 sampai {maximum}; baris terakhir untuk sisanya.</source>
   <translation>Limits on a scale from 0 to {maximum}; the last row is for the rest.</translation>
  </message>
  <message>
   <source>Bila</source>
   <translation>When</translation>
  </message>
  <message>
   <source>Hapus batas</source>
   <translation>Delete limit</translation>
  </message>
  <message>
   <source>Instrumen ini tanpa kualifikasi: jumlahnya ditampilkan tanpa sebutan.</source>
   <translation>This instrument has no qualifications: its total is shown without a name.</translation>
  </message>
  <message>
   <source>Kuali&amp;fikasi:</source>
   <translation>Qualif&amp;ications:</translation>
  </message>
  <message>
   <source>Perangkat kualifikasi</source>
   <translation>Set of qualifications</translation>
  </message>
  <message>
   <source>Sebutan</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Tam&amp;bah batas</source>
   <translation>&amp;Add limit</translation>
  </message>
  <message>
   <source>Tambah batas</source>
   <translation>Add limit</translation>
  </message>
  <message>
   <source>Ubah kualifikasi bawaan</source>
   <translation>Change the usual qualifications</translation>
  </message>
  <message>
   <source>{title} (bawaan)</source>
   <translation>{title} (usual)</translation>
  </message>
 </context>
 <context>
  <name>BatchDesk</name>
  <message>
   <source>; {count} tidak ikut</source>
   <translation>; {count} left out</translation>
  </message>
  <message>
   <source>Belum ada lembar yang dikirim ke printer.</source>
   <translation type="vanished">No sheet has been sent to the printer yet.</translation>
  </message>
  <message>
   <source>Cetakan dihentikan.</source>
   <translation>Printing was stopped.</translation>
  </message>
  <message>
   <source>Lembar terakhir yang dikirim: ke-{last} dari {of}, {name}.</source>
   <translation type="vanished">Last sheet sent: {last} of {of}, {name}.</translation>
  </message>
  <message>
   <source>Lembar terakhir yang dikirim: ke-{last} dari {of}.</source>
   <translation type="vanished">Last sheet sent: {last} of {of}.</translation>
  </message>
  <message>
   <source>Masih mencetak ke {printer}. Tunggu sampai selesai, atau tekan Batal.</source>
   <translation>Still printing on {printer}. Wait until it is done, or press Cancel.</translation>
  </message>
  <message>
   <source>Mencetak ke {printer}</source>
   <translation>Printing on {printer}</translation>
  </message>
  <message>
   <source>Muka {count} lembar sudah keluar. Balik tumpukannya, masukkan lagi ke baki printer, lalu tekan Cetak belakang.</source>
   <translation>The fronts of {count} sheets are out. Turn the stack over, put it back into the tray, then press Print backs.</translation>
  </message>
  <message>
   <source>Terbitkan sertifikat</source>
   <translation>Issue certificates</translation>
  </message>
  <message>
   <source>{sheets} lembar dikirim ke {printer}</source>
   <translation>{sheets} sheets sent to {printer}</translation>
  </message>
 </context>
 <context>
  <name>CellDesk</name>
  <message>
   <source>Daftar peserta diubah di laptop koordinator. Catat perubahannya dan sampaikan ke koordinator; peserta yang belum terdaftar boleh ditambahkan di sini (Insert).</source>
   <translation>The list of participants is changed on the coordinator's laptop. Note the change and tell the coordinator; participants who are not registered yet may be added here (Insert).</translation>
  </message>
 </context>
 <context>
  <name>CentralChanges</name>
  <message>
   <source>Belum ada paket. Yang akan berubah tampil di sini sebelum digabungkan.</source>
   <translation>No packages yet. What will change is shown here before it is merged.</translation>
  </message>
  <message>
   <source>Berkas {laptops} pernah dipakai di dua laptop.</source>
   <translation>The file of {laptops} was used on two laptops.</translation>
  </message>
  <message>
   <source>Dari paket</source>
   <translation>From the package</translation>
  </message>
  <message>
   <source>Di sini</source>
   <translation>Here</translation>
  </message>
  <message>
   <source>Isi</source>
   <translation>Entry</translation>
  </message>
  <message>
   <source>Isian dari {laptops} belum lengkap; minta paket baru.</source>
   <translation>Entries from {laptops} are incomplete; ask for a new package.</translation>
  </message>
  <message>
   <source>Mengapa, dan apa langkahnya</source>
   <translation>Why, and what to do</translation>
  </message>
  <message>
   <source>Paket</source>
   <translation>Package</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participant</translation>
  </message>
  <message>
   <source>baru</source>
   <translation>new</translation>
  </message>
  <message>
   <source>berubah</source>
   <translation>changed</translation>
  </message>
  <message>
   <source>ditolak</source>
   <translation>refused</translation>
  </message>
  <message>
   <source>konflik</source>
   <translation>conflict</translation>
  </message>
  <message>
   <source>sama</source>
   <translation>same</translation>
  </message>
  <message>
   <source>{count} isian belum pernah ada di pusat.</source>
   <translation>{count} entries were never in the centre.</translation>
  </message>
  <message>
   <source>{count} isian berbeda antarlaptop; diputuskan di meja koordinatornya.</source>
   <translation>{count} entries differ between laptops; settled at their coordinator's table.</translation>
  </message>
  <message>
   <source>{count} isian disisihkan: tidak dapat dibaca atau bukan haknya.</source>
   <translation>{count} entries set aside: unreadable, or not theirs to make.</translation>
  </message>
  <message>
   <source>{count} isian sudah sama di pusat.</source>
   <translation>{count} entries are the same in the centre already.</translation>
  </message>
  <message>
   <source>{count} isian yang sudah ada di pusat mendapat isi baru:</source>
   <translation>{count} entries that the centre has get new content:</translation>
  </message>
  <message>
   <source>{count} paket ditolak; yang lain tidak terhalang.</source>
   <translation>{count} packages refused; the others go on.</translation>
  </message>
 </context>
 <context>
  <name>CentralMergeTab</name>
  <message>
   <source>&amp;Gabungkan</source>
   <translation>Mer&amp;ge</translation>
  </message>
  <message>
   <source>&amp;Gabungkan {count} paket</source>
   <translation>Mer&amp;ge {count} packages</translation>
  </message>
  <message>
   <source>&amp;Kosongkan</source>
   <translation type="vanished">Empt&amp;y</translation>
  </message>
  <message>
   <source>&amp;Pilih paket…</source>
   <translation>&amp;Choose packages…</translation>
  </message>
  <message>
   <source>1  Paket dari sesi-sesi</source>
   <translation>1  Packages of the sessions</translation>
  </message>
  <message>
   <source>2  Yang akan berubah</source>
   <translation>2  What will change</translation>
  </message>
  <message>
   <source>3  Gabungkan</source>
   <translation>3  Merge</translation>
  </message>
  <message>
   <source>Baris terpilih selengkapnya</source>
   <translation>The chosen row in full</translation>
  </message>
  <message>
   <source>Cari di daftar perubahan</source>
   <translation>Search the list of changes</translation>
  </message>
  <message>
   <source>Cari peserta, isi, paket</source>
   <translation>Search person, entry, package</translation>
  </message>
  <message>
   <source>G&amp;abung</source>
   <translation>&amp;Merge</translation>
  </message>
  <message>
   <source>Gabu&amp;ngkan</source>
   <translation type="vanished">Mer&amp;ge</translation>
  </message>
  <message>
   <source>Gabu&amp;ngkan {count} paket</source>
   <translation type="vanished">Mer&amp;ge {count} packages</translation>
  </message>
  <message>
   <source>Kosongkan</source>
   <translation>Empty</translation>
  </message>
  <message>
   <source>Laporan tersimpan: {name}</source>
   <translation>Report saved: {name}</translation>
  </message>
  <message>
   <source>Memeriksa {count} paket</source>
   <translation>Checking {count} packages</translation>
  </message>
  <message>
   <source>Menggabungkan {count} paket</source>
   <translation>Merging {count} packages</translation>
  </message>
  <message>
   <source>P&amp;eriksa ulang</source>
   <translation>Check a&amp;gain</translation>
  </message>
  <message>
   <source>Paket yang akan digabung</source>
   <translation>Packages to be merged</translation>
  </message>
  <message>
   <source>Penggabungan tidak dapat diurungkan di pusat. Batal selagi berjalan mengembalikan semuanya.</source>
   <translation>A merge cannot be undone at the centre. Cancel while it runs brings everything back.</translation>
  </message>
  <message>
   <source>Periksa ula&amp;ng</source>
   <translation type="vanished">Check a&amp;gain</translation>
  </message>
  <message>
   <source>Perubahan</source>
   <translation>Changes</translation>
  </message>
  <message>
   <source>Pilih paket dahulu; isinya diperiksa tanpa menulis apa pun.</source>
   <translation>Choose packages first; their contents are checked without writing anything.</translation>
  </message>
  <message>
   <source>Pilih paket sesi</source>
   <translation>Choose packages of sessions</translation>
  </message>
  <message>
   <source>Selesai digabung · kode {code}</source>
   <translation>Merged · code {code}</translation>
  </message>
  <message>
   <source>Selesai. Kosongkan daftar untuk paket berikutnya.</source>
   <translation>Done. Clear the list for the next packages.</translation>
  </message>
  <message>
   <source>Seret paket ke sini, atau pilih.</source>
   <translation>Drop packages here, or choose.</translation>
  </message>
  <message>
   <source>Si&amp;mpan laporan…</source>
   <translation>Save re&amp;port…</translation>
  </message>
  <message>
   <source>Simpan &amp;laporan…</source>
   <translation type="vanished">Save &amp;report…</translation>
  </message>
  <message>
   <source>Simpan laporan</source>
   <translation>Save report</translation>
  </message>
  <message>
   <source>Simpan laporan penggabungan</source>
   <translation>Save the report of the merge</translation>
  </message>
  <message>
   <source>Tidak ada paket yang dapat digabung; alasannya di sebelah.</source>
   <translation>No package can be merged; the reasons stand beside.</translation>
  </message>
  <message>
   <source>{count} paket digabung: {new} isian baru, {changed} berubah.</source>
   <translation>{count} packages merged: {new} entries new, {changed} changed.</translation>
  </message>
  <message>
   <source>{told} {count} ditolak; alasannya ada di daftar.</source>
   <translation>{told} {count} refused; the reasons are in the list.</translation>
  </message>
 </context>
 <context>
  <name>CentreStart</name>
  <message>
   <source>&amp;Hapus dari daftar</source>
   <translation>&amp;Remove from the list</translation>
  </message>
  <message>
   <source>&amp;Lihat</source>
   <translation type="vanished">&amp;Show</translation>
  </message>
  <message>
   <source>&amp;Pilih berkas pusat…</source>
   <translation>&amp;Choose a central file…</translation>
  </message>
  <message>
   <source>&amp;Tanpa kunci</source>
   <translation>No ke&amp;y</translation>
  </message>
  <message>
   <source>B&amp;uka</source>
   <translation>O&amp;pen</translation>
  </message>
  <message>
   <source>Banyak sesi dalam satu berkas: riwayat orang, unit, koreksi, dan rekap.</source>
   <translation>Many sessions in one file: people's histories, units, corrections, and recaps.</translation>
  </message>
  <message>
   <source>Berkas</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Berkas pusat terakhir</source>
   <translation>Recent central files</translation>
  </message>
  <message>
   <source>Buat &amp;juga pasangan kunci BKPSDM</source>
   <translation>Make BKPSDM's key pair &amp;too</translation>
  </message>
  <message>
   <source>Buat b&amp;erkas pusat…</source>
   <translation>Make a c&amp;entral file…</translation>
  </message>
  <message>
   <source>Buat berkas &amp;pusat…</source>
   <translation type="vanished">&amp;Make a central file…</translation>
  </message>
  <message>
   <source>Buat berkas pusat baru</source>
   <translation>Make a new central file</translation>
  </message>
  <message>
   <source>Buat juga &amp;pasangan kunci BKPSDM</source>
   <translation type="vanished">Make BKPSDM's &amp;key pair too</translation>
  </message>
  <message>
   <source>Buka berkas pusat</source>
   <translation>Open a central file</translation>
  </message>
  <message>
   <source>Hapus berkas terpilih dari daftar ini; berkasnya tetap ada</source>
   <translation>Take the chosen file off this list; the file itself stays</translation>
  </message>
  <message>
   <source>Kata &amp;sandi</source>
   <translation>Pa&amp;ssphrase</translation>
  </message>
  <message>
   <source>Kata sandi ba&amp;ru</source>
   <translation>&amp;New passphrase</translation>
  </message>
  <message>
   <source>Kata sandi baru sekali lagi</source>
   <translation>New passphrase once more</translation>
  </message>
  <message>
   <source>Kata sandi belum diisi. Ketik kata sandi berkas pusat ini.</source>
   <translation>No passphrase yet. Type the passphrase of this central file.</translation>
  </message>
  <message>
   <source>Kata sandi berkas pusat</source>
   <translation>Passphrase of the central file</translation>
  </message>
  <message>
   <source>Kata sandi berkas pusat baru</source>
   <translation>Passphrase of the new central file</translation>
  </message>
  <message>
   <source>Kata sandi ini tidak dapat dipulihkan atau diganti oleh siapa pun. Bila hilang, isi berkas pusat dan agency.key ikut hilang. Catat dan simpan terkunci.</source>
   <translation>Nobody can recover or change this passphrase. If it is lost, so are the central file and agency.key. Write it down and keep it locked away.</translation>
  </message>
  <message>
   <source>Kunci instansi</source>
   <translation>Agency's key</translation>
  </message>
  <message>
   <source>L&amp;ihat</source>
   <translation type="vanished">S&amp;how</translation>
  </message>
  <message>
   <source>Lih&amp;at</source>
   <translation>S&amp;how</translation>
  </message>
  <message>
   <source>Lihat</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>Membuka…</source>
   <translation>Opening…</translation>
  </message>
  <message>
   <source>Perlihatkan kata sandi</source>
   <translation>Show the passphrase</translation>
  </message>
  <message>
   <source>Perlihatkan kata sandi baru</source>
   <translation>Show the new passphrase</translation>
  </message>
  <message>
   <source>Pilih &amp;berkas pusat…</source>
   <translation type="vanished">Choose a central &amp;file…</translation>
  </message>
  <message>
   <source>Pilih agency.key</source>
   <translation>Choose agency.key</translation>
  </message>
  <message>
   <source>Pilih dahulu berkas pusatnya.</source>
   <translation>Choose the central file first.</translation>
  </message>
  <message>
   <source>Pusat (BKPSDM)</source>
   <translation>Centre (BKPSDM)</translation>
  </message>
  <message>
   <source>Satu berkas untuk semua sesi BKPSDM. Paket dari setiap sesi digabungkan ke sini.</source>
   <translation>One file for all sessions of BKPSDM. The packages of every session are merged into it.</translation>
  </message>
  <message>
   <source>Sekali la&amp;gi</source>
   <translation>&amp;Once more</translation>
  </message>
  <message>
   <source>Simpan berkas pusat baru</source>
   <translation>Save the new central file</translation>
  </message>
  <message>
   <source>agency.&amp;key…</source>
   <translation>agency.&amp;key…</translation>
  </message>
  <message>
   <source>agency.pub dibagikan ke laptop yang membuat sesi; agency.key tinggal di sini. Paket yang disegel untuk kunci ini hanya terbuka dengan agency.key dan kata sandi ini: simpan salinannya di tempat lain.</source>
   <translation>agency.pub goes to the laptops that make sessions; agency.key stays here. Packages sealed to this key open only with agency.key and this passphrase: keep a copy somewhere else.</translation>
  </message>
  <message>
   <source>belum dipilih</source>
   <translation>not chosen yet</translation>
  </message>
  <message>
   <source>tanpa: hanya melihat dan rekap</source>
   <translation>none: only to look and to make recaps</translation>
  </message>
  <message>
   <source>tidak ditemukan</source>
   <translation>not found</translation>
  </message>
 </context>
 <context>
  <name>CentreTabs</name>
  <message>
   <source>Bagian Pusat</source>
   <translation>Parts of the centre</translation>
  </message>
  <message>
   <source>Menyiapkan berkas pusat</source>
   <translation>Preparing the central file</translation>
  </message>
  <message>
   <source>{count} sesi memakai baris dari program lama: paketnya tidak ada lagi di sini. Gabungkan lagi paketnya.</source>
   <translation>{count} sessions have rows of an older program: their packages are no longer here. Merge the packages again.</translation>
  </message>
 </context>
 <context>
  <name>CentreWindow</name>
  <message>
   <source>&amp;Berkas</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <source>&amp;Cari</source>
   <translation>&amp;Find</translation>
  </message>
  <message>
   <source>&amp;Daftar tombol</source>
   <translation>List of &amp;keys</translation>
  </message>
  <message>
   <source>&amp;Lihat</source>
   <translation>&amp;View</translation>
  </message>
  <message>
   <source>&amp;Panduan</source>
   <translation>&amp;Manual</translation>
  </message>
  <message>
   <source>&amp;Tutup jendela ini</source>
   <translation>&amp;Close this window</translation>
  </message>
  <message>
   <source>Ba&amp;gian</source>
   <translation type="vanished">Pa&amp;rt</translation>
  </message>
  <message>
   <source>Ba&amp;ntuan</source>
   <translation>He&amp;lp</translation>
  </message>
  <message>
   <source>Baca &amp;ulang</source>
   <translation>Read &amp;again</translation>
  </message>
  <message>
   <source>Bag&amp;ian</source>
   <translation>&amp;Jump to</translation>
  </message>
  <message>
   <source>Belum ada berkas pusat yang dibuka</source>
   <translation>No central file is open</translation>
  </message>
  <message>
   <source>Per&amp;kecil tulisan</source>
   <translation>&amp;Smaller text</translation>
  </message>
  <message>
   <source>Perbe&amp;sar tulisan</source>
   <translation>Lar&amp;ger text</translation>
  </message>
  <message>
   <source>Pusat (BKPSDM) - {program}</source>
   <translation>Centre (BKPSDM) - {program}</translation>
  </message>
  <message>
   <source>Tulisan &amp;100 %</source>
   <translation>Text at &amp;100 %</translation>
  </message>
  <message>
   <source>Tutup be&amp;rkas pusat</source>
   <translation>Close central &amp;file</translation>
  </message>
  <message>
   <source>{name} · Pusat (BKPSDM) - {program}</source>
   <translation>{name} · Centre (BKPSDM) - {program}</translation>
  </message>
 </context>
 <context>
  <name>ChangeList</name>
  <message>
   <source>Baris terpilih selengkapnya</source>
   <translation>The chosen row in full</translation>
  </message>
  <message>
   <source>Belum ada paket.</source>
   <translation>No packages yet.</translation>
  </message>
  <message>
   <source>Cari di daftar perubahan</source>
   <translation>Search the list of changes</translation>
  </message>
  <message>
   <source>Cari nama atau isi</source>
   <translation>Search names or contents</translation>
  </message>
  <message>
   <source>Daftar perubahan</source>
   <translation>List of changes</translation>
  </message>
  <message>
   <source>Dari</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Dari paket</source>
   <translation>From the package</translation>
  </message>
  <message>
   <source>Di sini</source>
   <translation>Here</translation>
  </message>
  <message>
   <source>Isi</source>
   <translation>Field</translation>
  </message>
  <message>
   <source>Kode paket</source>
   <translation>Package code</translation>
  </message>
  <message>
   <source>Kode terima</source>
   <translation>Receipt code</translation>
  </message>
  <message>
   <source>Laptop</source>
   <translation>Laptop</translation>
  </message>
  <message>
   <source>Mengapa tidak dihitung</source>
   <translation>Why it does not count</translation>
  </message>
  <message>
   <source>Mengapa, dan apa langkahnya</source>
   <translation>Why, and what to do</translation>
  </message>
  <message>
   <source>Paket</source>
   <translation>Package</translation>
  </message>
  <message>
   <source>Paket yang ditampilkan</source>
   <translation>Package that is shown</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participant</translation>
  </message>
  <message>
   <source>Tidak ada yang {kind}.</source>
   <translation>Nothing is {kind}.</translation>
  </message>
  <message>
   <source>baru</source>
   <translation>new</translation>
  </message>
  <message>
   <source>berubah</source>
   <translation>changed</translation>
  </message>
  <message>
   <source>disisihkan</source>
   <translation type="vanished">set aside</translation>
  </message>
  <message>
   <source>ditolak</source>
   <translation>refused</translation>
  </message>
  <message>
   <source>konflik</source>
   <translation>conflict</translation>
  </message>
  <message>
   <source>paket</source>
   <translation>packages</translation>
  </message>
  <message>
   <source>sama</source>
   <translation>same</translation>
  </message>
  <message>
   <source>semua paket</source>
   <translation>all packages</translation>
  </message>
  <message>
   <source>tidak dihitung</source>
   <translation>not counted</translation>
  </message>
  <message>
   <source>{count} berbeda antarlaptop; diputuskan di Konflik.</source>
   <translation>{count} differ between laptops; they are settled in Conflicts.</translation>
  </message>
  <message>
   <source>{count} disimpan tetapi tidak dihitung; alasannya disebut:</source>
   <translation>{count} are kept but do not count; the reasons are given:</translation>
  </message>
  <message>
   <source>{count} paket:</source>
   <translation>{count} packages:</translation>
  </message>
  <message>
   <source>{count} sudah sama di sini; tidak ada yang perlu dilihat.</source>
   <translation>{count} are the same here already; nothing needs looking at.</translation>
  </message>
  <message>
   <source>{count} tidak digabung; alasan dan langkahnya disebut:</source>
   <translation>{count} are not merged; reason and remedy are given:</translation>
  </message>
  <message>
   <source>{count} yang {kind}:</source>
   <translation>{count} that are {kind}:</translation>
  </message>
  <message>
   <source>{place}
Di sini: {here}
Dari paket: {brought}</source>
   <translation>{place}
Here: {here}
From the package: {brought}</translation>
  </message>
  <message>
   <source>{shown} dari {count} yang {kind}:</source>
   <translation>{shown} of {count} that are {kind}:</translation>
  </message>
 </context>
 <context>
  <name>ChoiceCard</name>
  <message>
   <source>(kosong)</source>
   <translation>(empty)</translation>
  </message>
  <message>
   <source>Laptop {laptop}</source>
   <translation type="vanished">Laptop {laptop}</translation>
  </message>
  <message>
   <source>Pilih &amp;{letter}</source>
   <translation type="vanished">Choose &amp;{letter}</translation>
  </message>
  <message>
   <source>Pilih {letter} (Alt+&amp;{number})</source>
   <translation>Choose {letter} (Alt+&amp;{number})</translation>
  </message>
  <message>
   <source>Semua dari laptop ini ({count})…</source>
   <translation>All of this laptop ({count})…</translation>
  </message>
  <message>
   <source>Semua dari {laptop}</source>
   <translation>All of {laptop}</translation>
  </message>
  <message>
   <source>alasan: {why}</source>
   <translation>reason: {why}</translation>
  </message>
  <message>
   <source>{person} di {laptop}</source>
   <translation>{person} on {laptop}</translation>
  </message>
  <message>
   <source>{time} menurut jam laptopnya</source>
   <translation>{time} by its own clock</translation>
  </message>
 </context>
 <context>
  <name>CloseDesk</name>
  <message>
   <source> Masih ada {count} konflik yang belum diputuskan.</source>
   <translation type="vanished"> There are {count} conflicts still undecided.</translation>
  </message>
  <message>
   <source>Isian yang datang sesudah ini disebut susulan. Kirim paket sesi ke BKPSDM di Kirim.</source>
   <translation type="vanished">Entries that come after this are called late. Send the session package to BKPSDM under Send.</translation>
  </message>
  <message>
   <source>Masih kurang {count} hal pada {people} peserta. Lengkapi dahulu, atau tulis alasan mengapa sesi ditutup sekarang.</source>
   <translation type="vanished">{count} things are missing for {people} participants. Complete them first, or write a reason why the session is closed now.</translation>
  </message>
  <message>
   <source>Semua penilai sudah lengkap. Setelah ditutup, isian yang datang kemudian disebut susulan dan perlu persetujuan.</source>
   <translation type="vanished">All evaluators are complete. After closing, entries that come later are called late and need consent.</translation>
  </message>
  <message>
   <source>Sesi ditutup</source>
   <translation type="vanished">Session closed</translation>
  </message>
  <message>
   <source>Sesi sudah ditutup</source>
   <translation type="vanished">The session is closed</translation>
  </message>
  <message>
   <source>Tidak ada isian susulan.</source>
   <translation type="vanished">No late entries.</translation>
  </message>
  <message>
   <source>Tulis dulu alasannya dengan singkat.</source>
   <translation type="vanished">Write a short reason first.</translation>
  </message>
  <message>
   <source>Tutup sesi</source>
   <translation type="vanished">Close session</translation>
  </message>
  <message>
   <source>Tutup sesi &amp;dengan alasan</source>
   <translation type="vanished">Close session w&amp;ith a reason</translation>
  </message>
  <message>
   <source>{late} isian susulan masuk setelah penutupan. Tutup lagi dengan alasan agar ikut dihitung.</source>
   <translation type="vanished">{late} late entries came in after the closing. Close again with a reason so that they count.</translation>
  </message>
 </context>
 <context>
  <name>CloseTab</name>
  <message>
   <source> Masih ada {count} konflik yang belum diputuskan.</source>
   <translation type="vanished"> There are {count} conflicts still undecided.</translation>
  </message>
  <message>
   <source>Alasa&amp;n</source>
   <translation>Reaso&amp;n</translation>
  </message>
  <message>
   <source>Alasan menutup sesi</source>
   <translation type="vanished">Reason for closing the session</translation>
  </message>
  <message>
   <source>Alasan menutup sesi atau menerima susulan</source>
   <translation>Reason for closing the session or accepting late entries</translation>
  </message>
  <message>
   <source>Berkas tersalin</source>
   <translation>Copied file</translation>
  </message>
  <message>
   <source>Isi</source>
   <translation>Field</translation>
  </message>
  <message>
   <source>Isian susulan diterima</source>
   <translation>Late entries accepted</translation>
  </message>
  <message>
   <source>Isian susulan, semula dan menjadi</source>
   <translation>Late entries, before and after</translation>
  </message>
  <message>
   <source>Isian yang datang sesudah ini disebut susulan. Kirim paket sesi ke BKPSDM di Kirim.</source>
   <translation>Entries that come after this are called late. Send the session package to BKPSDM under Send.</translation>
  </message>
  <message>
   <source>Konfirmasi dan cetak ulang yang bersangkutan, lalu kirim paket sesi ke BKPSDM lagi.</source>
   <translation>Confirm and print again for those concerned, then send the session package to BKPSDM once more.</translation>
  </message>
  <message>
   <source>Konflik</source>
   <translation>Conflicts</translation>
  </message>
  <message>
   <source>Li&amp;hat siapa belum</source>
   <translation>See who is missin&amp;g</translation>
  </message>
  <message>
   <source>Masih ada yang kurang. Lengkapi dahulu, atau tulis alasan mengapa sesi ditutup sekarang; alasannya tercantum di berita acara.</source>
   <translation>Something is still missing. Complete it first, or write why the session is closed now; the reason stands in the minutes.</translation>
  </message>
  <message>
   <source>Masih kurang {count} hal pada {people} peserta. Lengkapi dahulu, atau tulis alasan mengapa sesi ditutup sekarang.</source>
   <translation type="vanished">{count} things are missing for {people} participants. Complete them first, or write a reason why the session is closed now.</translation>
  </message>
  <message>
   <source>Menjadi</source>
   <translation>After</translation>
  </message>
  <message>
   <source>Oleh</source>
   <translation>By</translation>
  </message>
  <message>
   <source>Paket</source>
   <translation>Package</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participant</translation>
  </message>
  <message>
   <source>Semua penilai sudah lengkap. Setelah ditutup, isian yang datang kemudian disebut susulan dan perlu persetujuan.</source>
   <translation>All evaluators are complete. After closing, entries that come later are called late and need consent.</translation>
  </message>
  <message>
   <source>Semula</source>
   <translation>Before</translation>
  </message>
  <message>
   <source>Sesi ditutup</source>
   <translation>Session closed</translation>
  </message>
  <message>
   <source>Sesi sudah ditutup</source>
   <translation>The session is closed</translation>
  </message>
  <message>
   <source>Siapa</source>
   <translation>Who</translation>
  </message>
  <message>
   <source>T&amp;utup sesi</source>
   <translation>C&amp;lose session</translation>
  </message>
  <message>
   <source>Terima &amp;susulan</source>
   <translation>Accept &amp;late entries</translation>
  </message>
  <message>
   <source>Terima isian susulan dengan alasan</source>
   <translation>Accept late entries with a reason</translation>
  </message>
  <message>
   <source>Tidak ada isian susulan.</source>
   <translation>No late entries.</translation>
  </message>
  <message>
   <source>Tulis dulu alasannya dengan singkat.</source>
   <translation>Write a short reason first.</translation>
  </message>
  <message>
   <source>Tutup sesi</source>
   <translation>Close session</translation>
  </message>
  <message>
   <source>Tutup sesi &amp;dengan alasan</source>
   <translation>Close session w&amp;ith a reason</translation>
  </message>
  <message>
   <source>Yang masih kurang</source>
   <translation>What is still missing</translation>
  </message>
  <message>
   <source>Yang masih kurang sebelum menutup</source>
   <translation>What is still missing before closing</translation>
  </message>
  <message>
   <source>laptop ini</source>
   <translation>this laptop</translation>
  </message>
  <message>
   <source>misalnya: dr. Budi sakit, disusulkan Senin</source>
   <translation>for example: dr. Budi is ill, follows on Monday</translation>
  </message>
  <message>
   <source>{count} belum diperiksa disiplinnya</source>
   <translation>{count} with discipline not checked</translation>
  </message>
  <message>
   <source>{count} belum final</source>
   <translation>{count} not final</translation>
  </message>
  <message>
   <source>{count} belum penuh</source>
   <translation>{count} not full</translation>
  </message>
  <message>
   <source>{count} isian ganda dari berkas yang tersalin.</source>
   <translation>{count} doubled entries of a copied file.</translation>
  </message>
  <message>
   <source>{count} konflik belum diputuskan; putuskan di bagian Konflik.</source>
   <translation>{count} conflicts are undecided; decide them under Conflicts.</translation>
  </message>
  <message>
   <source>{count} lembar belum terkirim</source>
   <translation>{count} sheets not sent</translation>
  </message>
  <message>
   <source>{late} isian susulan masuk setelah penutupan dan belum disetujui. Periksa isinya, lalu terima dengan alasan; sampai itu sertifikat orangnya tidak dicetak.</source>
   <translation>{late} late entries came in after closing and are not approved yet. Look at them, then accept them with a reason; until then the certificates of these people are not printed.</translation>
  </message>
  <message>
   <source>{late} isian susulan masuk setelah penutupan. Tutup lagi dengan alasan agar ikut dihitung.</source>
   <translation type="vanished">{late} late entries came in after the closing. Close again with a reason so that they count.</translation>
  </message>
 </context>
 <context>
  <name>ColumnChooser</name>
  <message>
   <source> Isinya </source>
   <translation> It holds </translation>
  </message>
  <message>
   <source>(lewati)</source>
   <translation>(skip)</translation>
  </message>
  <message>
   <source>Arti kolom {label}</source>
   <translation>Meaning of the column {label}</translation>
  </message>
  <message>
   <source>Isinya</source>
   <translation type="vanished">Its contents</translation>
  </message>
  <message>
   <source>Kolom {name} belum ada. Tunjukkan di baris pertama kolom mana itu.</source>
   <translation>The column {name} is missing. Show in the first row which column it is.</translation>
  </message>
  <message>
   <source>Tunjukkan kolom mana yang berisi {name}.</source>
   <translation type="vanished">Show which column holds {name}.</translation>
  </message>
  <message>
   <source>{name} dipilih untuk dua kolom. Lewati salah satunya.</source>
   <translation>{name} is chosen for two columns. Skip one of them.</translation>
  </message>
 </context>
 <context>
  <name>ConflictBoard</name>
  <message>
   <source>Alasa&amp;n</source>
   <translation>Reaso&amp;n</translation>
  </message>
  <message>
   <source>Alasan pilihan</source>
   <translation>Reason for the choice</translation>
  </message>
  <message>
   <source>Alasan siap pakai</source>
   <translation>Ready reasons</translation>
  </message>
  <message>
   <source>Nan&amp;ti saja</source>
   <translation type="vanished">La&amp;ter</translation>
  </message>
  <message>
   <source>Nanti sa&amp;ja</source>
   <translation>La&amp;ter</translation>
  </message>
  <message>
   <source>Pilih dulu salah satu sisi.</source>
   <translation>Choose one of the sides first.</translation>
  </message>
  <message>
   <source>Putus&amp;kan</source>
   <translation>Dec&amp;ide</translation>
  </message>
  <message>
   <source>Tulis dulu alasannya dengan singkat.</source>
   <translation>Write a short reason first.</translation>
  </message>
  <message>
   <source>misalnya: sesuai lembar kertas Bu Rahma</source>
   <translation>for example: as on Bu Rahma's paper sheet</translation>
  </message>
 </context>
 <context>
  <name>ConflictFilter</name>
  <message>
   <source>Dilewati {count}.</source>
   <translation>Left for later: {count}.</translation>
  </message>
  <message>
   <source>Ditampilkan {shown}.</source>
   <translation>Shown: {shown}.</translation>
  </message>
  <message>
   <source>Tidak ada konflik. Bila dua laptop mengisi hal yang sama dengan isi berbeda, keduanya tampil di sini dan tidak ada yang dipilih diam-diam.</source>
   <translation>No conflicts. Where two laptops say different things about the same entry, both are shown here and none is chosen silently.</translation>
  </message>
  <message>
   <source>semua jenis</source>
   <translation>all kinds</translation>
  </message>
  <message>
   <source>semua laptop</source>
   <translation>all laptops</translation>
  </message>
  <message>
   <source>{count} isian berbeda antarlaptop; pilih satu sisi dan tulis alasannya. Putusan tidak dapat diurungkan; isinya masih dapat diubah di lembarnya.</source>
   <translation>{count} entries differ between laptops; choose a side and write the reason. A decision cannot be undone; what it says can still be changed on the sheet.</translation>
  </message>
 </context>
 <context>
  <name>ConflictKind</name>
  <message>
   <source>catatan disiplin</source>
   <translation>discipline notes</translation>
  </message>
  <message>
   <source>data peserta</source>
   <translation>participant's facts</translation>
  </message>
  <message>
   <source>dibuka lagi setelah final</source>
   <translation>reopened after final</translation>
  </message>
  <message>
   <source>digabung dan dipisahkan</source>
   <translation>joined and parted</translation>
  </message>
  <message>
   <source>dihapus dan dipulihkan</source>
   <translation>deleted and restored</translation>
  </message>
  <message>
   <source>dihapus, lalu diubah</source>
   <translation>deleted, then changed</translation>
  </message>
  <message>
   <source>diketik di dua meja</source>
   <translation>keyed in at two tables</translation>
  </message>
  <message>
   <source>diubah setelah diputuskan</source>
   <translation>changed after a decision</translation>
  </message>
  <message>
   <source>dua entri satu orang</source>
   <translation>two entries, one person</translation>
  </message>
  <message>
   <source>meja dan laptop</source>
   <translation>table and laptop</translation>
  </message>
  <message>
   <source>pengaturan sesi</source>
   <translation>session settings</translation>
  </message>
  <message>
   <source>peserta diketik dua kali</source>
   <translation>a participant typed twice</translation>
  </message>
  <message>
   <source>putusan berbeda</source>
   <translation>decided differently</translation>
  </message>
  <message>
   <source>salinan atau cadangan</source>
   <translation>a copy or a backup</translation>
  </message>
  <message>
   <source>satu berkas di dua tempat</source>
   <translation>one file in two places</translation>
  </message>
  <message>
   <source>satu penilai di dua laptop</source>
   <translation>one evaluator on two laptops</translation>
  </message>
  <message>
   <source>sertifikat dari dua meja</source>
   <translation>certificate from two tables</translation>
  </message>
 </context>
 <context>
  <name>ConflictsTab</name>
  <message>
   <source>(kosong)</source>
   <translation>(empty)</translation>
  </message>
  <message>
   <source>Alasa&amp;n</source>
   <translation>Reaso&amp;n</translation>
  </message>
  <message>
   <source>Alasan untuk semua konflik ini</source>
   <translation>Reason for all of these conflicts</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Cari nama atau isian</source>
   <translation>Search for a name or an entry</translation>
  </message>
  <message>
   <source>Cari nama atau isian dalam konflik</source>
   <translation>Search for a name or an entry among conflicts</translation>
  </message>
  <message>
   <source>Daftar konflik</source>
   <translation>List of conflicts</translation>
  </message>
  <message>
   <source>Dilewati {count}.</source>
   <translation type="vanished">Left for later: {count}.</translation>
  </message>
  <message>
   <source>Ditampilkan {shown}.</source>
   <translation type="vanished">Shown: {shown}.</translation>
  </message>
  <message>
   <source>Jenis konflik</source>
   <translation>Kind of conflict</translation>
  </message>
  <message>
   <source>K&amp;onflik</source>
   <translation>C&amp;onflicts</translation>
  </message>
  <message>
   <source>Kembali ke &amp;konflik</source>
   <translation>&amp;Back to the conflicts</translation>
  </message>
  <message>
   <source>Konflik dari laptop</source>
   <translation>Conflicts of a laptop</translation>
  </message>
  <message>
   <source>Konflik diputuskan; tinggal {left}.</source>
   <translation>Conflict decided; {left} left.</translation>
  </message>
  <message>
   <source>Konflik yang akan diputuskan</source>
   <translation>Conflicts that will be decided</translation>
  </message>
  <message>
   <source>Ri&amp;wayat putusan</source>
   <translation>Decisions so &amp;far</translation>
  </message>
  <message>
   <source>Riwayat putusan</source>
   <translation>Decisions so far</translation>
  </message>
  <message>
   <source>Semua konflik sudah diputuskan.</source>
   <translation>All conflicts have been decided.</translation>
  </message>
  <message>
   <source>Tidak ada konflik. Bila dua laptop mengisi hal yang sama dengan isi berbeda, keduanya tampil di sini dan tidak ada yang dipilih diam-diam.</source>
   <translation type="vanished">There are no conflicts. When two laptops fill in the same thing differently, both are shown here and none is chosen silently.</translation>
  </message>
  <message>
   <source>misalnya: laptop yang lain dipakai untuk latihan</source>
   <translation>for instance: the other laptop was used for practice</translation>
  </message>
  <message>
   <source>{conflict} (nanti)</source>
   <translation>{conflict} (later)</translation>
  </message>
  <message>
   <source>{count} isian berbeda antarlaptop; pilih satu sisi dan tulis alasannya. Putusan tidak dapat diurungkan; isinya masih dapat diubah di lembarnya.</source>
   <translation type="vanished">{count} entries differ between laptops; choose one side and write the reason. A decision cannot be undone; its contents can still be changed on their sheet.</translation>
  </message>
  <message>
   <source>{count} konflik diputuskan sekaligus; tinggal {left}.</source>
   <translation>{count} conflicts decided at once; {left} left.</translation>
  </message>
 </context>
 <context>
  <name>Copies</name>
  <message>
   <source>Aman dicabut. Salinan darurat: {path}. Di meja koordinator berkas ini digabung seperti paket; baca BACA DULU di sebelahnya.</source>
   <translation>Safe to remove. Emergency copy: {path}. At the coordinator's table this file is merged like a package; read BACA DULU beside it.</translation>
  </message>
  <message>
   <source>Buat titik pulih</source>
   <translation>Make a restore point</translation>
  </message>
  <message>
   <source>Menyalin berkas sesi</source>
   <translation>Copying the session file</translation>
  </message>
  <message>
   <source>Salinan darurat ke folder</source>
   <translation>Emergency copy to a folder</translation>
  </message>
  <message>
   <source>Salinan selamat di {path}. Tutup berkas ini, lalu buka salinannya.</source>
   <translation>A copy is safe at {path}. Close this file, then open the copy.</translation>
  </message>
  <message>
   <source>Selamatkan salinan sesi</source>
   <translation>Rescue a copy of the session</translation>
  </message>
  <message>
   <source>Semua yang diisi sudah tersimpan dengan sendirinya. Titik pulih adalah salinan yang dapat dibuka lagi. Beri nama, misalnya: sebelum istirahat.</source>
   <translation>Everything you enter is saved by itself already. A restore point is a copy that can be opened again. Give it a name, for example: before the break.</translation>
  </message>
  <message>
   <source>Sudah tersimpan sejak tadi; titik pulih dibuat: {path}</source>
   <translation>Saved all along; restore point made: {path}</translation>
  </message>
 </context>
 <context>
  <name>CorrectionsTab</name>
  <message>
   <source>&amp;Koreksi</source>
   <translation>Correctio&amp;ns</translation>
  </message>
  <message>
   <source>Alasan: {why}</source>
   <translation>Reason: {why}</translation>
  </message>
  <message>
   <source>Belum ada koreksi.
Bila paket susulan mengubah isian yang sudah ada di pusat, yang semula dan yang baru tampil di sini.</source>
   <translation>No corrections yet.
When a later package changes what the centre has, old and new are shown here.</translation>
  </message>
  <message>
   <source>Berbeda antarlaptop; diputuskan di meja koordinator.</source>
   <translation>Differs between laptops; settled at the coordinator's table.</translation>
  </message>
  <message>
   <source>Dari paket {receipt} · {sender} · {author}</source>
   <translation>From package {receipt} · {sender} · {author}</translation>
  </message>
  <message>
   <source>Dicabut.</source>
   <translation>Withdrawn.</translation>
  </message>
  <message>
   <source>Diterima</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>Isi</source>
   <translation>Entry</translation>
  </message>
  <message>
   <source>Menjadi</source>
   <translation>After</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participant</translation>
  </message>
  <message>
   <source>Semula</source>
   <translation>Before</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>{count} koreksi terakhir, yang terbaru di atas.</source>
   <translation>The last {count} corrections, the latest first.</translation>
  </message>
  <message>
   <source>{count} koreksi, yang terbaru di atas.</source>
   <translation>{count} corrections, the latest first.</translation>
  </message>
  <message>
   <source>{field}: semula {before}, menjadi {after}</source>
   <translation>{field}: was {before}, now {after}</translation>
  </message>
 </context>
 <context>
  <name>CrashReporter</name>
  <message>
   <source>(tidak dapat ditulis)</source>
   <translation>(cannot be written)</translation>
  </message>
  <message>
   <source>Ada kesalahan di dalam program. Pekerjaan Anda tetap tersimpan.</source>
   <translation>There is a fault in the program. Your work is saved.</translation>
  </message>
  <message>
   <source>Lanjutkan</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>Lanjutkan bekerja; bila terulang, tutup lalu buka lagi program ini.
Laporan tanpa data pribadi ada di:
{path}</source>
   <translation>Go on working; if it happens again, close this program and open it once more.
A report without personal details is at:
{path}</translation>
  </message>
 </context>
 <context>
  <name>DayEdit</name>
  <message>
   <source>Kalender</source>
   <translation>Calendar</translation>
  </message>
 </context>
 <context>
  <name>DecisionsPage</name>
  <message>
   <source>Alasan</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>Belum ada konflik yang diputuskan.</source>
   <translation>No conflict has been decided yet.</translation>
  </message>
  <message>
   <source>Bukan</source>
   <translation>Not</translation>
  </message>
  <message>
   <source>Dipilih</source>
   <translation>Chosen</translation>
  </message>
  <message>
   <source>Isian</source>
   <translation>Entry</translation>
  </message>
  <message>
   <source>Menurut jam laptop</source>
   <translation>By the laptop's clock</translation>
  </message>
  <message>
   <source>Oleh</source>
   <translation>By</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participant</translation>
  </message>
  <message>
   <source>{chosen} (sudah diubah lagi)</source>
   <translation>{chosen} (changed again since)</translation>
  </message>
  <message>
   <source>{count} putusan, yang terakhir di atas menurut jam laptop yang memutuskan.</source>
   <translation>{count} decisions, the latest on top by the clock of the laptop that decided.</translation>
  </message>
  <message>
   <source>{person} di {laptop}</source>
   <translation>{person} on {laptop}</translation>
  </message>
 </context>
 <context>
  <name>DetailFold</name>
  <message>
   <source>Berikutnya</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>Berikutnya yang belum</source>
   <translation>Next incomplete</translation>
  </message>
 </context>
 <context>
  <name>DisciplineFilter</name>
  <message>
   <source>Saring</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Saring ({count})</source>
   <translation>Filter ({count})</translation>
  </message>
  <message>
   <source>ada draf</source>
   <translation>has a draft</translation>
  </message>
  <message>
   <source>belum dinyatakan nihil</source>
   <translation>not stated yet</translation>
  </message>
  <message>
   <source>berlaku</source>
   <translation>in force</translation>
  </message>
  <message>
   <source>ditarik</source>
   <translation>withdrawn</translation>
  </message>
  <message>
   <source>semua</source>
   <translation>all</translation>
  </message>
  <message>
   <source>semua penilai</source>
   <translation>all evaluators</translation>
  </message>
  <message>
   <source>semua unit</source>
   <translation>all units</translation>
  </message>
 </context>
 <context>
  <name>DisciplinePage</name>
  <message>
   <source> menit</source>
   <translation> minutes</translation>
  </message>
  <message>
   <source>&amp;Rincian dan riwayat</source>
   <translation>&amp;Details and history</translation>
  </message>
  <message>
   <source>07.45</source>
   <translation>07.45</translation>
  </message>
  <message>
   <source>Ada SK hukuman disiplin</source>
   <translation>There is a disciplinary decree (SK)</translation>
  </message>
  <message>
   <source>Apa yang teramati, singkat dan netral; bukan putusan</source>
   <translation>What was observed, short and neutral; not a verdict</translation>
  </message>
  <message>
   <source>Belum ada catatan tentang peserta ini.</source>
   <translation type="vanished">No notes about this participant yet.</translation>
  </message>
  <message>
   <source>Belum ada peserta. Impor daftar dari Excel di Peserta (Ctrl+2).</source>
   <translation>No participants yet. Import a list from Excel in Participants (Ctrl+2).</translation>
  </message>
  <message>
   <source>Buang isian ini; yang sudah tercatat tidak berubah</source>
   <translation>Discard these fields; what has been noted does not change</translation>
  </message>
  <message>
   <source>Cari nama, NIP, unit (Ctrl+F)</source>
   <translation>Search name, NIP, unit (Ctrl+F)</translation>
  </message>
  <message>
   <source>Cari peserta menurut nama, NIP, atau unit</source>
   <translation>Search participants by name, NIP or unit</translation>
  </message>
  <message>
   <source>Catat</source>
   <translation>Write note</translation>
  </message>
  <message>
   <source>Catatan</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Catatan &amp;baru</source>
   <translation type="vanished">&amp;New note</translation>
  </message>
  <message>
   <source>Catatan b&amp;aru</source>
   <translation>Ne&amp;w note</translation>
  </message>
  <message>
   <source>Catatan baru:</source>
   <translation type="vanished">New note:</translation>
  </message>
  <message>
   <source>Catatan disiplin</source>
   <translation>Discipline notes</translation>
  </message>
  <message>
   <source>Catatan disiplin baru</source>
   <translation>New discipline note</translation>
  </message>
  <message>
   <source>Catatan disiplin peserta ini</source>
   <translation type="vanished">Discipline notes of this participant</translation>
  </message>
  <message>
   <source>Catatan disiplin tersimpan.</source>
   <translation type="vanished">Discipline note saved.</translation>
  </message>
  <message>
   <source>Catatan disiplin tersimpan: {name}</source>
   <translation>Discipline note saved: {name}</translation>
  </message>
  <message>
   <source>Catatan disiplin tersimpan: {name}.</source>
   <translation type="vanished">Discipline note saved: {name}.</translation>
  </message>
  <message>
   <source>Catatan semua peserta</source>
   <translation>Notes on all participants</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Ctrl+Shift+F: saring menurut unit, keadaan dan macam catatan, pencatat</source>
   <translation>Ctrl+Shift+F: filter by unit, state and kind of note, writer</translation>
  </message>
  <message>
   <source>Ctrl+Shift+H: semua yang hadir dan belum diperiksa; ditanya dahulu</source>
   <translation>Ctrl+Shift+H: all who are present and unchecked; asked first</translation>
  </message>
  <message>
   <source>Ctrl+Shift+N: menyatakan peserta terpilih tanpa catatan disiplin</source>
   <translation type="vanished">Ctrl+Shift+N: states that there is nothing to note about the chosen participant</translation>
  </message>
  <message>
   <source>Ctrl+Shift+N: peserta terpilih dinyatakan tanpa catatan disiplin</source>
   <translation>Ctrl+Shift+N: states that there is nothing to note about the chosen participant</translation>
  </message>
  <message>
   <source>Ctrl+Shift+T: catatan tetap terlihat bersama alasannya</source>
   <translation>Ctrl+Shift+T: the note stays visible together with the reason</translation>
  </message>
  <message>
   <source>Ctrl+Shift+U: peserta terpilih kembali belum diperiksa</source>
   <translation>Ctrl+Shift+U: the chosen participant is unchecked again</translation>
  </message>
  <message>
   <source>Ctrl+T: catat jawaban peserta</source>
   <translation>Ctrl+T: note the participant's answer</translation>
  </message>
  <message>
   <source>Dicatat oleh</source>
   <translation>Noted by</translation>
  </message>
  <message>
   <source>F2: perbaiki catatan ini; isi sebelumnya tetap ada di riwayat</source>
   <translation>F2: correct this note; what it said before stays in its history</translation>
  </message>
  <message>
   <source>Hanya rujukan ke keputusan pejabat yang berwenang; penilai tidak menjatuhkan hukuman</source>
   <translation>Only a reference to the decision of the official in charge; evaluators do not punish</translation>
  </message>
  <message>
   <source>Hapus saringan</source>
   <translation>Clear filters</translation>
  </message>
  <message>
   <source>Isi lengkap dan riwayat catatan</source>
   <translation>Full contents and history of the note</translation>
  </message>
  <message>
   <source>Isian dan rincian catatan</source>
   <translation>Fields and details of the note</translation>
  </message>
  <message>
   <source>Isian di bawah belum dicatat. Catat atau kosongkan dulu.</source>
   <translation>The fields below have not been noted yet. Note them or clear them first.</translation>
  </message>
  <message>
   <source>Jam</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>Jam kejadian, misalnya 07.45; boleh kosong</source>
   <translation>Time of what happened, for example 07.45; may stay empty</translation>
  </message>
  <message>
   <source>Kategori</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>Keadaan isian</source>
   <translation>State of the fields</translation>
  </message>
  <message>
   <source>Keadaan yang ditampilkan</source>
   <translation>States shown</translation>
  </message>
  <message>
   <source>Kembali ke daftar peserta</source>
   <translation>Back to the list of participants</translation>
  </message>
  <message>
   <source>Kembali ke lembar penilaian</source>
   <translation>Back to the scoring sheet</translation>
  </message>
  <message>
   <source>Kosongkan</source>
   <translation>Clear</translation>
  </message>
  <message>
   <source>Lamanya dalam menit</source>
   <translation>How long, in minutes</translation>
  </message>
  <message>
   <source>Macam</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Macam: catatan atau pembinaan</source>
   <translation>Kind: note or guidance</translation>
  </message>
  <message>
   <source>Menampilkan catatan semua peserta di daftar kiri, bukan hanya yang terpilih</source>
   <translation>Shows the notes on all participants in the left list, not only on the chosen one</translation>
  </message>
  <message>
   <source>Mengapa catatan ini ditarik?</source>
   <translation type="vanished">Why is this note withdrawn?</translation>
  </message>
  <message>
   <source>Nihil</source>
   <translation>Nothing to note</translation>
  </message>
  <message>
   <source>Nihil semua hadir...</source>
   <translation type="vanished">Nothing to note, all present...</translation>
  </message>
  <message>
   <source>Nihil semua hadir…</source>
   <translation>All present…</translation>
  </message>
  <message>
   <source>Nihil untuk semua yang hadir</source>
   <translation>Nothing to note about all who are present</translation>
  </message>
  <message>
   <source>Nihil untuk semua yang hadir...</source>
   <translation type="vanished">Nothing to note about all who are present...</translation>
  </message>
  <message>
   <source>Nihil untuk semua yang hadir…</source>
   <translation>Nothing to note about all who are present…</translation>
  </message>
  <message>
   <source>Nomor SK</source>
   <translation>Decree number</translation>
  </message>
  <message>
   <source>Nomor SK hukuman disiplin</source>
   <translation>Number of the disciplinary decree</translation>
  </message>
  <message>
   <source>Nyatakan nihil</source>
   <translation type="vanished">State nothing to note</translation>
  </message>
  <message>
   <source>Nyatakan {count} peserta hadir yang belum diperiksa tanpa catatan?</source>
   <translation type="vanished">State that there is nothing to note about {count} present participants who are unchecked?</translation>
  </message>
  <message>
   <source>Panjang uraian</source>
   <translation>Length of the description</translation>
  </message>
  <message>
   <source>Pembinaan</source>
   <translation>Guidance</translation>
  </message>
  <message>
   <source>Pencatat</source>
   <translation>Noted by</translation>
  </message>
  <message>
   <source>Penilai yang mencatat</source>
   <translation>Evaluator who notes</translation>
  </message>
  <message>
   <source>Perubahan catatan tersimpan, isi sebelumnya ada di riwayat: {name}</source>
   <translation>Changes to the note saved, what it said before is in its history: {name}</translation>
  </message>
  <message>
   <source>Perubahan catatan tersimpan: {name}. Isi sebelumnya ada di riwayat.</source>
   <translation type="vanished">Changed note saved: {name}. What it said before is in its history.</translation>
  </message>
  <message>
   <source>Peserta dan keadaan disiplinnya</source>
   <translation>Participants and the state of their discipline</translation>
  </message>
  <message>
   <source>Peserta yang dipilih tidak dinyatakan nihil di sini.</source>
   <translation type="vanished">The chosen participant is not stated as having nothing to note here.</translation>
  </message>
  <message>
   <source>Pilih dulu pesertanya di daftar.</source>
   <translation type="vanished">Choose a participant in the list first.</translation>
  </message>
  <message>
   <source>Rincian catatan disiplin</source>
   <translation>Details of the discipline note</translation>
  </message>
  <message>
   <source>Rincian dan riwayat catatan</source>
   <translation>Details and history of the note</translation>
  </message>
  <message>
   <source>Saksi atau rujukan bukti</source>
   <translation>Witness or reference to evidence</translation>
  </message>
  <message>
   <source>Saring</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Saring daftar</source>
   <translation>Filter the list</translation>
  </message>
  <message>
   <source>Saring menurut keadaan catatan</source>
   <translation>Filter by state of the note</translation>
  </message>
  <message>
   <source>Saring menurut macam catatan</source>
   <translation>Filter by kind of note</translation>
  </message>
  <message>
   <source>Saring menurut penilai yang mencatat</source>
   <translation>Filter by the evaluator who noted</translation>
  </message>
  <message>
   <source>Saring menurut unit</source>
   <translation>Filter by unit</translation>
  </message>
  <message>
   <source>Saringan lain</source>
   <translation>More filters</translation>
  </message>
  <message>
   <source>Semua peserta yang hadir sudah diperiksa oleh penilai ini.</source>
   <translation type="vanished">This evaluator has checked all participants who are present.</translation>
  </message>
  <message>
   <source>Simpan</source>
   <translation type="vanished">Save</translation>
  </message>
  <message>
   <source>Simpan catatan disiplin</source>
   <translation>Save discipline note</translation>
  </message>
  <message>
   <source>Sumber</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Sumber catatan</source>
   <translation>Source of the note</translation>
  </message>
  <message>
   <source>Tanggal</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Tanggal SK hukuman disiplin</source>
   <translation>Date of the disciplinary decree</translation>
  </message>
  <message>
   <source>Tanggal kejadian</source>
   <translation>Date of what happened</translation>
  </message>
  <message>
   <source>Tanggapan peserta</source>
   <translation>Participant's reply</translation>
  </message>
  <message>
   <source>Tanggapan peserta tentang catatan ini</source>
   <translation>Participant's reply to this note</translation>
  </message>
  <message>
   <source>Tanggapan peserta, bila sudah ada</source>
   <translation type="vanished">Participant's reply, if there is one already</translation>
  </message>
  <message>
   <source>Tanggapan peserta...</source>
   <translation type="vanished">Participant's reply...</translation>
  </message>
  <message>
   <source>Tanggapan peserta; boleh menyusul</source>
   <translation>Participant's reply; may follow later</translation>
  </message>
  <message>
   <source>Tanggapan peserta…</source>
   <translation>Participant's reply…</translation>
  </message>
  <message>
   <source>Tanggapan tersimpan: {name}</source>
   <translation>Reply saved: {name}</translation>
  </message>
  <message>
   <source>Tanggapan tersimpan: {name}.</source>
   <translation type="vanished">Reply saved: {name}.</translation>
  </message>
  <message>
   <source>Tanggapan…</source>
   <translation>Reply…</translation>
  </message>
  <message>
   <source>Tanpa catatan (nihil)</source>
   <translation>Nothing to note</translation>
  </message>
  <message>
   <source>Tanpa catatan (nihil) untuk peserta terpilih</source>
   <translation>Nothing to note about the chosen participant</translation>
  </message>
  <message>
   <source>Tarik catatan</source>
   <translation type="vanished">Withdraw note</translation>
  </message>
  <message>
   <source>Tarik catatan ini</source>
   <translation>Withdraw this note</translation>
  </message>
  <message>
   <source>Tarik catatan terpilih…</source>
   <translation>Withdraw the chosen note…</translation>
  </message>
  <message>
   <source>Tarik catatan...</source>
   <translation type="vanished">Withdraw note...</translation>
  </message>
  <message>
   <source>Tarik catatan…</source>
   <translation type="vanished">Withdraw note…</translation>
  </message>
  <message>
   <source>Tarik nihil</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>Tarik pernyataan nihil</source>
   <translation>Withdraw the statement of nothing to note</translation>
  </message>
  <message>
   <source>Tarik pernyataan nihil peserta terpilih</source>
   <translation>Withdraw the statement about the chosen participant</translation>
  </message>
  <message>
   <source>Tarik…</source>
   <translation>Withdraw…</translation>
  </message>
  <message>
   <source>Tidak ada yang cocok.</source>
   <translation>Nothing fits.</translation>
  </message>
  <message>
   <source>Tingkat hukuman disiplin</source>
   <translation>Level of the disciplinary punishment</translation>
  </message>
  <message>
   <source>Ubah catatan terpilih</source>
   <translation>Change the chosen note</translation>
  </message>
  <message>
   <source>Ubah…</source>
   <translation>Change…</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>Uraian: apa yang teramati</source>
   <translation>What was observed</translation>
  </message>
  <message>
   <source>Yang perlu diperbaiki</source>
   <translation>What is to be mended</translation>
  </message>
  <message>
   <source>menit?</source>
   <translation>minutes?</translation>
  </message>
  <message>
   <source>semua</source>
   <translation type="vanished">all</translation>
  </message>
  <message>
   <source>{counts}, {drafts} draf</source>
   <translation>{counts}, {drafts} drafts</translation>
  </message>
  <message>
   <source>{number}. {name}</source>
   <translation>{number}. {name}</translation>
  </message>
 </context>
 <context>
  <name>DisciplineState</name>
  <message>
   <source>ada catatan</source>
   <translation>has notes</translation>
  </message>
  <message>
   <source>belum diperiksa</source>
   <translation>unchecked</translation>
  </message>
  <message>
   <source>tanpa catatan</source>
   <translation>nothing to note</translation>
  </message>
 </context>
 <context>
  <name>DisplayTab</name>
  <message>
   <source>&amp;Besar tulisan</source>
   <translation>Si&amp;ze of text</translation>
  </message>
  <message>
   <source>&amp;Gelap</source>
   <translation>&amp;Dark</translation>
  </message>
  <message>
   <source>&amp;Ikuti sistem</source>
   <translation>&amp;Follow the system</translation>
  </message>
  <message>
   <source>Ba&amp;hasa</source>
   <translation>&amp;Language</translation>
  </message>
  <message>
   <source>Bahasa layar</source>
   <translation>Language of the screen</translation>
  </message>
  <message>
   <source>Besar tulisan dalam persen</source>
   <translation>Size of text in per cent</translation>
  </message>
  <message>
   <source>Cetakan dan berkas tetap berbahasa Indonesia.</source>
   <translation>Prints and files stay in Indonesian.</translation>
  </message>
  <message>
   <source>Contoh tampilan</source>
   <translation>Sample of the look</translation>
  </message>
  <message>
   <source>T&amp;erang</source>
   <translation>L&amp;ight</translation>
  </message>
  <message>
   <source>Tema</source>
   <translation>Theme</translation>
  </message>
 </context>
 <context>
  <name>DraftTable</name>
  <message>
   <source>Ubah {what}</source>
   <translation>Change {what}</translation>
  </message>
 </context>
 <context>
  <name>DraftedForm</name>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Belum ada penilai. Tambah di Sesi &gt; Setelan sesi.</source>
   <translation>No evaluators yet. Add them in Session &gt; Session settings.</translation>
  </message>
  <message>
   <source>Buang</source>
   <translation>Discard</translation>
  </message>
  <message>
   <source>Buang isian yang belum dicatat ini? Tidak dapat diurungkan.</source>
   <translation>Discard these fields that have not been noted? This cannot be undone.</translation>
  </message>
  <message>
   <source>Catat</source>
   <translation>Write note</translation>
  </message>
  <message>
   <source>Catatan &amp;baru</source>
   <translation type="vanished">&amp;New note</translation>
  </message>
  <message>
   <source>Catatan b&amp;aru</source>
   <translation>Ne&amp;w note</translation>
  </message>
  <message>
   <source>Draf belum tersimpan</source>
   <translation>Draft not saved</translation>
  </message>
  <message>
   <source>Draf, belum dicatat</source>
   <translation>Draft, not noted yet</translation>
  </message>
  <message>
   <source>Kosongkan</source>
   <translation>Clear</translation>
  </message>
  <message>
   <source>Pilih dulu pesertanya di daftar.</source>
   <translation>Choose a participant in the list first.</translation>
  </message>
  <message>
   <source>Simpan perubahan</source>
   <translation>Save changes</translation>
  </message>
  <message>
   <source>Simpan tanggapan</source>
   <translation>Save reply</translation>
  </message>
  <message>
   <source>T&amp;anggapan peserta</source>
   <translation>Part&amp;icipant's reply</translation>
  </message>
  <message>
   <source>Tanggapan &amp;peserta</source>
   <translation type="vanished">Participant's &amp;reply</translation>
  </message>
  <message>
   <source>U&amp;bah catatan</source>
   <translation type="vanished">C&amp;hange note</translation>
  </message>
  <message>
   <source>Ub&amp;ah catatan</source>
   <translation>Ch&amp;ange note</translation>
  </message>
 </context>
 <context>
  <name>DroppedFiles</name>
  <message>
   <source>Buka dahulu sesinya, lalu seret {name} ke sini lagi.</source>
   <translation>Open its session first, then drag {name} here again.</translation>
  </message>
  <message>
   <source>Daftar peserta diimpor di laptop koordinator.</source>
   <translation>The list of participants is imported on the coordinator's laptop.</translation>
  </message>
  <message>
   <source>Paket digabung di laptop koordinator; di sini hanya dikirim.</source>
   <translation>Packages are merged on the coordinator's laptop; here they are only sent.</translation>
  </message>
  <message>
   <source>Tidak dipakai: {names}. Yang dikenal: sesi .asn, paket .asnpkg, daftar peserta Excel atau CSV, sertifikat PDF atau gambar; satu daftar atau sesi setiap kali.</source>
   <translation type="vanished">Not used: {names}. Known are: sessions .asn, packages .asnpkg, lists of participants in Excel or CSV, certificates as PDF or picture; one list or session at a time.</translation>
  </message>
  <message>
   <source>Tidak dipakai: {names}. Yang dikenal: sesi .asn, paket .asnpkg, tanda terima .asntt, daftar peserta Excel atau CSV, sertifikat PDF atau gambar; satu daftar atau sesi setiap kali.</source>
   <translation>Not used: {names}. Known are: sessions .asn, packages .asnpkg, receipts .asntt, rosters in Excel or CSV, certificates as PDF or picture; one roster or session at a time.</translation>
  </message>
  <message>
   <source>{count} paket masuk daftar. Lihat dahulu apa yang akan berubah.</source>
   <translation>{count} packages are in the list. See what will change first.</translation>
  </message>
 </context>
 <context>
  <name>EvaluatorsTab</name>
  <message>
   <source>(nama belum diisi)</source>
   <translation>(name not filled in)</translation>
  </message>
  <message>
   <source>Golongan</source>
   <translation>Grade</translation>
  </message>
  <message>
   <source>Jabatan</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Lepas penilai</source>
   <translation>Release the evaluator</translation>
  </message>
  <message>
   <source>Mengapa {name} dilepas dari sesi? Nilai yang sudah diberikan tetap tercatat, tetapi tidak dihitung lagi.</source>
   <translation>Why is {name} released from the session? Scores already given stay on record, but no longer count.</translation>
  </message>
  <message>
   <source>Nama penilai</source>
   <translation>Name of the evaluator</translation>
  </message>
  <message>
   <source>Nama penilai ini sudah ada. Tulis nama yang berbeda.</source>
   <translation>This name of an evaluator exists already. Write a different name.</translation>
  </message>
  <message>
   <source>Nama penilai masih kosong. Tulis namanya, atau lepas barisnya.</source>
   <translation>The name of the evaluator is still empty. Write it, or release the row.</translation>
  </message>
  <message>
   <source>Pangkat</source>
   <translation>Rank</translation>
  </message>
  <message>
   <source>Penilai</source>
   <translation>Evaluator</translation>
  </message>
  <message>
   <source>Unit kerja</source>
   <translation>Unit</translation>
  </message>
 </context>
 <context>
  <name>ExpectedForm</name>
  <message>
   <source>&amp;Judul sesi</source>
   <translation>Session &amp;title</translation>
  </message>
  <message>
   <source>&amp;Laptop</source>
   <translation type="vanished">&amp;Laptop</translation>
  </message>
  <message>
   <source>11-2-2026</source>
   <translation>11-2-2026</translation>
  </message>
  <message>
   <source>4-2-2026</source>
   <translation>4-2-2026</translation>
  </message>
  <message>
   <source>Judul sesi yang ditunggu</source>
   <translation>Title of the expected session</translation>
  </message>
  <message>
   <source>K&amp;ontak</source>
   <translation type="vanished">C&amp;ontact</translation>
  </message>
  <message>
   <source>Kontak</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Laptop</source>
   <translation>Laptop</translation>
  </message>
  <message>
   <source>Laptop yang ditunggu</source>
   <translation>Expected laptop</translation>
  </message>
  <message>
   <source>Paling lam&amp;bat</source>
   <translation type="vanished">D&amp;ue</translation>
  </message>
  <message>
   <source>Paling lambat</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>Paling lambat tanggal</source>
   <translation>Due on</translation>
  </message>
  <message>
   <source>T&amp;empat</source>
   <translation type="vanished">&amp;Place</translation>
  </message>
  <message>
   <source>Ta&amp;mbahkan</source>
   <translation type="vanished">A&amp;dd</translation>
  </message>
  <message>
   <source>Tambahkan</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>Tan&amp;ggal</source>
   <translation type="vanished">&amp;Date</translation>
  </message>
  <message>
   <source>Tanggal</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Tanggal sesi</source>
   <translation>Date of the session</translation>
  </message>
  <message>
   <source>Tempat</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>Tempat sesi</source>
   <translation>Place of the session</translation>
  </message>
  <message>
   <source>Tutup</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Tutup isian ini</source>
   <translation>Close this form</translation>
  </message>
  <message>
   <source>kosong: paket koordinator</source>
   <translation>empty: the coordinator's package</translation>
  </message>
  <message>
   <source>nama, telepon</source>
   <translation>name, telephone</translation>
  </message>
 </context>
 <context>
  <name>ExpectedTab</name>
  <message>
   <source>&amp;Ditunggu</source>
   <translation>E&amp;xpected</translation>
  </message>
  <message>
   <source>&amp;Hapus dari daftar…</source>
   <translation type="vanished">Take &amp;off the list…</translation>
  </message>
  <message>
   <source>&amp;Impor tabel…</source>
   <translation type="vanished">&amp;Import table…</translation>
  </message>
  <message>
   <source>&amp;Tambah…</source>
   <translation type="vanished">&amp;Add…</translation>
  </message>
  <message>
   <source>Belum ada yang ditunggu.
Tambahkan satu per satu, impor tabel (judul, tanggal, tempat, laptop, batas, kontak), atau isi dari penugasan sesi yang sudah masuk.</source>
   <translation>Nothing is expected yet.
Add one by one, import a table (judul, tanggal, tempat, laptop, batas, kontak), or fill from the assignments of sessions that are here.</translation>
  </message>
  <message>
   <source>Dari penugasan penilai.</source>
   <translation>From an assignment.</translation>
  </message>
  <message>
   <source>Dari tabel.</source>
   <translation>From a table.</translation>
  </message>
  <message>
   <source>Datang {when}.</source>
   <translation>Came {when}.</translation>
  </message>
  <message>
   <source>Diketik di sini.</source>
   <translation>Typed here.</translation>
  </message>
  <message>
   <source>Hapus</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Hapus dari da&amp;ftar…</source>
   <translation>Ta&amp;ke off the list…</translation>
  </message>
  <message>
   <source>Hapus {title} dari daftar? Ini tidak dapat diurungkan; paketnya sendiri tidak tersentuh.</source>
   <translation>Take {title} off the list? This cannot be undone; the package itself is not touched.</translation>
  </message>
  <message>
   <source>Impor tab&amp;el…</source>
   <translation>Im&amp;port table…</translation>
  </message>
  <message>
   <source>Isi dari &amp;penugasan</source>
   <translation>Fill from assi&amp;gnments</translation>
  </message>
  <message>
   <source>Keadaan</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Kontak</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Laptop</source>
   <translation>Laptop</translation>
  </message>
  <message>
   <source>Paling lambat</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>Semua penilai yang ditugaskan sudah mengirim atau sudah di daftar.</source>
   <translation>Every assigned evaluator has sent, or is on the list already.</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Ta&amp;mbah…</source>
   <translation>&amp;Add…</translation>
  </message>
  <message>
   <source>Tabel paket yang ditunggu</source>
   <translation>Table of expected packages</translation>
  </message>
  <message>
   <source>Tanggal sesi</source>
   <translation>Date of the session</translation>
  </message>
  <message>
   <source>Terhapus dari daftar.</source>
   <translation>Taken off the list.</translation>
  </message>
  <message>
   <source>baris {row}: {why}</source>
   <translation>row {row}: {why}</translation>
  </message>
  <message>
   <source>belum datang</source>
   <translation>not here yet</translation>
  </message>
  <message>
   <source>datang terlambat</source>
   <translation>came late</translation>
  </message>
  <message>
   <source>diterima</source>
   <translation>received</translation>
  </message>
  <message>
   <source>lewat batas</source>
   <translation>overdue</translation>
  </message>
  <message>
   <source>{added} masuk, {same} sudah ada.</source>
   <translation>{added} added, {same} were there.</translation>
  </message>
  <message>
   <source>{count} laptop penilai yang ditugaskan dan belum mengirim masuk daftar.</source>
   <translation>{count} assigned laptops of which nothing came are on the list now.</translation>
  </message>
  <message>
   <source>{count} paket: {overdue} lewat batas, {waiting} belum datang. Yang lewat batas di atas; telepon kontaknya.</source>
   <translation>{count} packages: {overdue} overdue, {waiting} not here yet. The overdue ones come first; call their contacts.</translation>
  </message>
  <message>
   <source>{title} masuk daftar yang ditunggu.</source>
   <translation>{title} is on the list of expected packages.</translation>
  </message>
  <message>
   <source>{title} sudah ada di daftar; tidak ditambahkan lagi.</source>
   <translation>{title} is on the list already; not added again.</translation>
  </message>
  <message>
   <source>{told} {count} baris tidak masuk: {rows}</source>
   <translation>{told} {count} rows left out: {rows}</translation>
  </message>
 </context>
 <context>
  <name>FieldLabels</name>
  <message>
   <source>Gelar belakang</source>
   <translation>Title after</translation>
  </message>
  <message>
   <source>Gelar depan</source>
   <translation>Title before</translation>
  </message>
  <message>
   <source>Golongan</source>
   <translation>Grade</translation>
  </message>
  <message>
   <source>Jabatan</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Jenis kelamin</source>
   <translation>Sex</translation>
  </message>
  <message>
   <source>Jenis kepegawaian</source>
   <translation>Kind of employment</translation>
  </message>
  <message>
   <source>Kehadiran</source>
   <translation>Attendance</translation>
  </message>
  <message>
   <source>Kualifikasi Latsar</source>
   <translation>Latsar qualification</translation>
  </message>
  <message>
   <source>NIP</source>
   <translation>NIP</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nilai Latsar</source>
   <translation>Latsar score</translation>
  </message>
  <message>
   <source>Nomor STTPL</source>
   <translation>STTPL number</translation>
  </message>
  <message>
   <source>Pangkat</source>
   <translation>Rank</translation>
  </message>
  <message>
   <source>Predikat SKP</source>
   <translation>SKP predicate</translation>
  </message>
  <message>
   <source>Sumber Latsar</source>
   <translation>Latsar source</translation>
  </message>
  <message>
   <source>Sumber SKP</source>
   <translation>SKP source</translation>
  </message>
  <message>
   <source>TMT</source>
   <translation>TMT</translation>
  </message>
  <message>
   <source>Tanggal Latsar</source>
   <translation>Latsar date</translation>
  </message>
  <message>
   <source>Tanggal SKP</source>
   <translation>SKP date</translation>
  </message>
  <message>
   <source>Tanggal lahir</source>
   <translation>Date of birth</translation>
  </message>
  <message>
   <source>Tempat lahir</source>
   <translation>Place of birth</translation>
  </message>
  <message>
   <source>Tempat, tanggal lahir</source>
   <translation>Place and date of birth</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
 </context>
 <context>
  <name>FilesDesk</name>
  <message>
   <source>Folder yang dipantau</source>
   <translation>Folder that is watched</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Folder…</translation>
  </message>
  <message>
   <source>Lepas folder</source>
   <translation>Drop the folder</translation>
  </message>
  <message>
   <source>Pilih paket yang akan digabung</source>
   <translation>Choose the packages to merge</translation>
  </message>
  <message>
   <source>Seret paket hasil dari flashdisk ke sini, atau tekan Pilih paket…</source>
   <translation>Drag result packages from the USB drive here, or press Choose packages…</translation>
  </message>
  <message>
   <source>{count} paket baru menunggu; tekan Paket berikutnya.</source>
   <translation>{count} new packages are waiting; press Next packages.</translation>
  </message>
 </context>
 <context>
  <name>FirstSteps</name>
  <message>
   <source>&amp;Selesai</source>
   <translation type="vanished">&amp;Done</translation>
  </message>
  <message>
   <source>&amp;Tanpa lambang</source>
   <translation type="vanished">&amp;No emblem</translation>
  </message>
  <message>
   <source>1. Instansi dan kop</source>
   <translation>1. Institution and letterhead</translation>
  </message>
  <message>
   <source>2. Penanda tangan</source>
   <translation>2. Signers</translation>
  </message>
  <message>
   <source>3. Halaman uji</source>
   <translation>3. Test page</translation>
  </message>
  <message>
   <source>Alamat</source>
   <translation type="vanished">Address</translation>
  </message>
  <message>
   <source>Baris kop</source>
   <translation type="vanished">Line of the letterhead</translation>
  </message>
  <message>
   <source>Cetak pada skala 100 %, lalu ukur: kedua mistar harus tepat 100 mm.</source>
   <translation>Print at a scale of 100 %, then measure: both rulers must be exactly 100 mm.</translation>
  </message>
  <message>
   <source>Dapat dibuka lagi dari Beranda kapan saja</source>
   <translation>Can be opened again from Home at any time</translation>
  </message>
  <message>
   <source>Dipakai di setiap sesi baru di komputer ini; dapat diubah lagi kapan saja.</source>
   <translation>Used in every new session on this computer; can be changed at any time.</translation>
  </message>
  <message>
   <source>Gelar belakang</source>
   <translation type="vanished">Title after</translation>
  </message>
  <message>
   <source>Gelar depan</source>
   <translation type="vanished">Title before</translation>
  </message>
  <message>
   <source>Golongan</source>
   <translation type="vanished">Grade</translation>
  </message>
  <message>
   <source>Jabatan</source>
   <translation type="vanished">Position</translation>
  </message>
  <message>
   <source>Ke&amp;mbali</source>
   <translation>Bac&amp;k</translation>
  </message>
  <message>
   <source>Kop</source>
   <translation type="vanished">Letterhead</translation>
  </message>
  <message>
   <source>Lain &amp;kali</source>
   <translation>&amp;Later</translation>
  </message>
  <message>
   <source>Lambang</source>
   <translation type="vanished">Emblem</translation>
  </message>
  <message>
   <source>NIP</source>
   <translation type="vanished">NIP</translation>
  </message>
  <message>
   <source>Pangkat</source>
   <translation type="vanished">Rank</translation>
  </message>
  <message>
   <source>Penanda tangan</source>
   <translation type="vanished">Signers</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation type="vanished">Printer</translation>
  </message>
  <message>
   <source>Selesa&amp;i</source>
   <translation>&amp;Finish</translation>
  </message>
  <message>
   <source>Simpan &amp;PDF…</source>
   <translation type="vanished">Save &amp;PDF…</translation>
  </message>
  <message>
   <source>Simpan da&amp;n lanjut</source>
   <translation type="vanished">Save an&amp;d continue</translation>
  </message>
  <message>
   <source>Simpan dan &amp;lanjut</source>
   <translation type="vanished">Save and &amp;next</translation>
  </message>
  <message>
   <source>Simpan dan lan&amp;jut</source>
   <translation>Save an&amp;d continue</translation>
  </message>
  <message>
   <source>Yang menandatangani lembar, sertifikat, dan berita acara sesi baru.</source>
   <translation>Who signs sheets, certificates and the official record of new sessions.</translation>
  </message>
  <message>
   <source>belum</source>
   <translation>not yet</translation>
  </message>
  <message>
   <source>selesai</source>
   <translation>done</translation>
  </message>
 </context>
 <context>
  <name>FirstStepsDesk</name>
  <message>
   <source>Dicatat: halaman uji tercetak hari ini ({printer}).</source>
   <translation>Noted: test page printed today ({printer}).</translation>
  </message>
  <message>
   <source>Halaman uji</source>
   <translation>Test page</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Simpan halaman uji</source>
   <translation>Save test page</translation>
  </message>
  <message>
   <source>Tersimpan: {name}. Cetak dengan skala 100 %, ukur, lalu tekan Sudah.</source>
   <translation>Saved: {name}. Print it at a scale of 100 %, measure, then press Printed.</translation>
  </message>
 </context>
 <context>
  <name>FoldersTab</name>
  <message>
   <source>&amp;Cetakan PDF</source>
   <translation>&amp;Printed PDFs</translation>
  </message>
  <message>
   <source>&amp;Paket</source>
   <translation>Pac&amp;kage</translation>
  </message>
  <message>
   <source>Berkas sesi ini</source>
   <translation>File of this session</translation>
  </message>
  <message>
   <source>Buka</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Buka folder {name}</source>
   <translation>Open folder {name}</translation>
  </message>
  <message>
   <source>Folder dokumen.</source>
   <translation>Documents folder.</translation>
  </message>
  <message>
   <source>Folder ini tidak ada.</source>
   <translation>This folder does not exist.</translation>
  </message>
  <message>
   <source>Folder yang dipakai program</source>
   <translation>Folders that the program uses</translation>
  </message>
  <message>
   <source>Folder yang ditawarkan lebih dulu</source>
   <translation>Folders offered first</translation>
  </message>
  <message>
   <source>Folder {folder} tidak ada. Pilih yang ada, atau kosongkan.</source>
   <translation>The folder {folder} does not exist. Choose one that does, or leave it empty.</translation>
  </message>
  <message>
   <source>Log dan laporan galat</source>
   <translation>Log and error reports</translation>
  </message>
  <message>
   <source>Pilih folder</source>
   <translation>Choose a folder</translation>
  </message>
  <message>
   <source>Pilih folder {name}</source>
   <translation>Choose folder {name}</translation>
  </message>
  <message>
   <source>Pilih…</source>
   <translation>Choose…</translation>
  </message>
  <message>
   <source>Ruang tinggal sedikit: {room} bebas.</source>
   <translation>Little room left: {room} free.</translation>
  </message>
  <message>
   <source>Sesi &amp;baru</source>
   <translation>&amp;New sessions</translation>
  </message>
  <message>
   <source>Setelan komputer ini</source>
   <translation>Settings of this computer</translation>
  </message>
  <message>
   <source>Titik pulih dan paket memuat data pribadi yang tersandi. Hapus folder titik pulih dan paketnya bila sesi sudah digabung ke BKPSDM dan dinyatakan selesai; log tidak memuat data pribadi.</source>
   <translation>Restore points and packages hold personal details, encrypted. Delete the folder of restore points and the packages when the session has been merged at BKPSDM and declared finished; the log holds no personal details.</translation>
  </message>
  <message>
   <source>Titik pulih sesi ini (Ctrl+S)</source>
   <translation>Restore points of this session (Ctrl+S)</translation>
  </message>
  <message>
   <source>belum ada</source>
   <translation>none yet</translation>
  </message>
  <message>
   <source>{room} bebas</source>
   <translation>{room} free</translation>
  </message>
 </context>
 <context>
  <name>ForgetTab</name>
  <message>
   <source>&amp;Hapus</source>
   <translation>&amp;Delete</translation>
  </message>
  <message>
   <source>&amp;Hapus yang dipilih…</source>
   <translation type="vanished">&amp;Delete the chosen…</translation>
  </message>
  <message>
   <source>&amp;Hapus {count} sesi…</source>
   <translation type="vanished">&amp;Delete {count} sessions…</translation>
  </message>
  <message>
   <source>Berakhir se&amp;belum</source>
   <translation type="vanished">Ended &amp;before</translation>
  </message>
  <message>
   <source>Berakhir sebelu&amp;m</source>
   <translation>Ended &amp;before</translation>
  </message>
  <message>
   <source>Berakhir sebelum tanggal</source>
   <translation>Ended before</translation>
  </message>
  <message>
   <source>Ha&amp;pus {count} sesi…</source>
   <translation>Delete {count} sessi&amp;ons…</translation>
  </message>
  <message>
   <source>Hapus</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Hapus yang di&amp;pilih…</source>
   <translation>Delete t&amp;he chosen…</translation>
  </message>
  <message>
   <source>Ini tidak dapat diurungkan dan tidak ada titik pulihnya. Ketik {word} untuk menghapus {count} sesi.</source>
   <translation>This cannot be undone and there is no restore point. Type {word} to delete {count} sessions.</translation>
  </message>
  <message>
   <source>Ketik {word}, atau Esc.</source>
   <translation>Type {word}, or Esc.</translation>
  </message>
  <message>
   <source>Lanjut</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>Menghapus {count} sesi</source>
   <translation>Deleting {count} sessions</translation>
  </message>
  <message>
   <source>Nilai</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Paket</source>
   <translation>Package</translation>
  </message>
  <message>
   <source>Perhatikan</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participant</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Tanggal</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Tidak ada sesi yang berakhir sebelum tanggal itu.</source>
   <translation>No session ended before that day.</translation>
  </message>
  <message>
   <source>misalnya: masa simpan lima tahun berakhir</source>
   <translation>for example: five years have passed</translation>
  </message>
  <message>
   <source>{count} sesi berakhir sebelum tanggal itu. Belum ada yang dihapus. Pilih dengan Ctrl atau Shift; Ctrl+A memilih semua.</source>
   <translation>{count} sessions ended before that day. Nothing is deleted yet. Choose with Ctrl or Shift; Ctrl+A chooses all.</translation>
  </message>
  <message>
   <source>{count} sesi dengan {people} peserta dan semua paketnya akan dihapus dari berkas pusat ini, untuk selamanya. Mengapa?</source>
   <translation>{count} sessions with {people} participants and all their packages will be deleted from this central file for good. Why?</translation>
  </message>
  <message>
   <source>{count} sesi dihapus. Bahwa sesinya pernah ada tetap tercatat.</source>
   <translation>{count} sessions deleted. That they were here stays written.</translation>
  </message>
  <message>
   <source>{told} Sisa ruangnya belum dikosongkan: kosongkan tempat di disk, lalu hapus lagi sesuatu.</source>
   <translation>{told} Their room is not freed yet: make room on the disk, then delete something again.</translation>
  </message>
 </context>
 <context>
  <name>FoundPackages</name>
  <message>
   <source> · {count} bukan untuk meja ini</source>
   <translation> · {count} not for this table</translation>
  </message>
  <message>
   <source> · {count} sudah digabung</source>
   <translation> · {count} merged already</translation>
  </message>
  <message>
   <source>Belum ada flashdisk</source>
   <translation>No USB drive yet</translation>
  </message>
  <message>
   <source>Flashdisk {names}</source>
   <translation>USB drive {names}</translation>
  </message>
  <message>
   <source>Paket baru tidak dicari sendiri.</source>
   <translation>New packages are not looked for.</translation>
  </message>
  <message>
   <source>baru di flashdisk</source>
   <translation>new on the USB drive</translation>
  </message>
  <message>
   <source>baru di folder</source>
   <translation>new in the folder</translation>
  </message>
 </context>
 <context>
  <name>FrozenColumns</name>
  <message>
   <source>Nomor dan nama peserta</source>
   <translation>Number and name of the participant</translation>
  </message>
 </context>
 <context>
  <name>GeneralPart</name>
  <message>
   <source>&amp;Judul</source>
   <translation>&amp;Title</translation>
  </message>
  <message>
   <source>Dengan nilai dasar teramati kurang dari itu, tidak ada jumlah akhir.</source>
   <translation>With fewer core values observed than that, there is no final total.</translation>
  </message>
  <message>
   <source>Kode dan versi</source>
   <translation>Code and version</translation>
  </message>
  <message>
   <source>Nilai dasar &amp;paling sedikit</source>
   <translation>&amp;Core values at least</translation>
  </message>
  <message>
   <source>Rumusan</source>
   <translation type="vanished">Wording</translation>
  </message>
  <message>
   <source>Sum&amp;ber</source>
   <translation>Sourc&amp;e</translation>
  </message>
  <message>
   <source>Ubah keterangan umum</source>
   <translation>Change general details</translation>
  </message>
  <message>
   <source>Ubah yang dinilai</source>
   <translation>Change what is scored</translation>
  </message>
  <message>
   <source>Yang &amp;dinilai</source>
   <translation>What is sc&amp;ored</translation>
  </message>
  <message>
   <source>nilai dasar utuh</source>
   <translation>whole core values</translation>
  </message>
  <message>
   <source>tiap panduan perilaku</source>
   <translation>each guide to behaviour</translation>
  </message>
  <message>
   <source>{id}, versi {version}</source>
   <translation>{id}, version {version}</translation>
  </message>
 </context>
 <context>
  <name>GridDesk</name>
  <message>
   <source>Menyimpan {count} sel</source>
   <translation>Storing {count} cells</translation>
  </message>
  <message>
   <source>{count} sel diubah. Ctrl+Z mengurungkan semuanya.</source>
   <translation>{count} cells changed. Ctrl+Z takes them all back.</translation>
  </message>
  <message>
   <source>{written} sel diubah, {refused} tidak. {why}</source>
   <translation>{written} cells changed, {refused} not. {why}</translation>
  </message>
  <message>
   <source>{written} sel diubah, {refused} tidak. {why} Dan {more} lagi.</source>
   <translation>{written} cells changed, {refused} not. {why} And {more} more.</translation>
  </message>
 </context>
 <context>
  <name>GridNote</name>
  <message>
   <source>Catatan untuk {label}. Esc: selesai, langsung tersimpan.</source>
   <translation>Note on {label}. Esc: done, saved at once.</translation>
  </message>
  <message>
   <source>Catatan {label}</source>
   <translation>Note on {label}</translation>
  </message>
 </context>
 <context>
  <name>GridStatus</name>
  <message>
   <source>1-{top} menilai · 0 kosongkan · T tidak teramati · F2 catatan · Shift+panah blok · Ctrl+V tempel</source>
   <translation>1-{top} score · 0 clear · T not observed · F2 note · Shift+arrows block · Ctrl+V paste</translation>
  </message>
  <message>
   <source>{cells} sel · belum ada angka · {empty} kosong · {unobserved} T</source>
   <translation>{cells} cells · no numbers yet · {empty} empty · {unobserved} T</translation>
  </message>
  <message>
   <source>{cells} sel · {levels} angka · jumlah {total} · rata-rata {mean} · terendah {lowest}, tertinggi {highest} · {empty} kosong · {unobserved} T</source>
   <translation>{cells} cells · {levels} numbers · sum {total} · average {mean} · lowest {lowest}, highest {highest} · {empty} empty · {unobserved} T</translation>
  </message>
  <message>
   <source>{count} ditemukan · {complete}/{present} hadir lengkap</source>
   <translation>{count} found · {complete}/{present} present complete</translation>
  </message>
  <message>
   <source>{count} peserta · {complete}/{present} hadir lengkap</source>
   <translation>{count} participants · {complete}/{present} present complete</translation>
  </message>
 </context>
 <context>
  <name>GridWords</name>
  <message>
   <source>Alasan: {why}</source>
   <translation>Reason: {why}</translation>
  </message>
  <message>
   <source>Berapa butir yang sudah dinilai; T termasuk.</source>
   <translation>How many items have been scored; T counts.</translation>
  </message>
  <message>
   <source>Catatan: {text}</source>
   <translation>Note: {text}</translation>
  </message>
  <message>
   <source>Dari penilai ini saja, atas nilai dasar yang teramati. Kosong bila yang dinilai belum cukup.</source>
   <translation>From this evaluator only, over the core values that were observed. Empty where too little has been scored.</translation>
  </message>
  <message>
   <source>Klik nama, atau tekan Enter padanya, untuk membuka lembarnya di Penilaian.</source>
   <translation>Click a name, or press Enter on it, to open its sheet in Scoring.</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Rata-rata</source>
   <translation>Average</translation>
  </message>
  <message>
   <source>Skor {maximum}</source>
   <translation>Score {maximum}</translation>
  </message>
  <message>
   <source>Terisi</source>
   <translation>Filled in</translation>
  </message>
  <message>
   <source>ada catatan</source>
   <translation>has a note</translation>
  </message>
  <message>
   <source>belum ada</source>
   <translation>none yet</translation>
  </message>
  <message>
   <source>belum dinilai</source>
   <translation>not marked</translation>
  </message>
  <message>
   <source>diterima, terkunci</source>
   <translation>received, locked</translation>
  </message>
  <message>
   <source>final di sini, terkunci</source>
   <translation>final here, locked</translation>
  </message>
  <message>
   <source>tidak hadir</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>{filled} dari {of}</source>
   <translation>{filled} of {of}</translation>
  </message>
  <message>
   <source>{filled} dari {of} terisi</source>
   <translation>{filled} of {of} filled in</translation>
  </message>
 </context>
 <context>
  <name>Habits</name>
  <message>
   <source>Belum ada</source>
   <translation>None yet</translation>
  </message>
  <message>
   <source>{job} masih berjalan. Tunggu, atau tekan Batal, lalu ganti bahasanya.</source>
   <translation>{job} is still running. Wait, or press Cancel, then change the language.</translation>
  </message>
 </context>
 <context>
  <name>HabitsTab</name>
  <message>
   <source>&amp;Keluar dari tabel (aman, disarankan)</source>
   <translation>&amp;Leave the table (safe, recommended)</translation>
  </message>
  <message>
   <source>&amp;Turun ke baris berikutnya sesudah angka diketik</source>
   <translation>&amp;Go to the next row after a digit is typed</translation>
  </message>
  <message>
   <source>Angka yang terketik sesudahnya tidak menimpa nilai yang sudah diberikan.</source>
   <translation>A digit that is typed afterwards does not overwrite a score already given.</translation>
  </message>
  <message>
   <source>Bila dimatikan, kursor tetap di barisnya; turun dengan panah atau Enter.</source>
   <translation>When switched off, the cursor stays in its row; go down with the arrows or Enter.</translation>
  </message>
  <message>
   <source>Di samping lembar</source>
   <translation>Beside the sheet</translation>
  </message>
  <message>
   <source>Orang berikutnya selalu hanya dengan Ctrl+Enter, apa pun pilihannya.</source>
   <translation>The next person is always reached with Ctrl+Enter only, whatever is chosen.</translation>
  </message>
  <message>
   <source>Sesudah angka</source>
   <translation>After a digit</translation>
  </message>
  <message>
   <source>Sesudah baris terakhir</source>
   <translation>After the last row</translation>
  </message>
  <message>
   <source>T&amp;awarkan kalimat siap pakai pada catatan</source>
   <translation>Offer ready &amp;phrases for notes</translation>
  </message>
  <message>
   <source>Tampilkan panel &amp;rincian sejak awal (Ctrl+D)</source>
   <translation>Show the panel of &amp;details from the beginning (Ctrl+D)</translation>
  </message>
  <message>
   <source>Tetap di &amp;baris terakhir</source>
   <translation>Stay in the last &amp;row</translation>
  </message>
  <message>
   <source>Tombol T (tidak teramati) selalu menanyakan alasannya: nilai tanpa pengamatan harus dapat dijelaskan. Menilai tidak berbunyi.</source>
   <translation>The key T (not observed) always asks for the reason: a score without observation must be explained. Scoring makes no sound.</translation>
  </message>
 </context>
 <context>
  <name>HistoryDesk</name>
  <message>
   <source>Apa</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Belum ada yang dicetak dari laptop ini.</source>
   <translation type="vanished">Nothing has been printed from this laptop yet.</translation>
  </message>
  <message>
   <source>Belum ada yang dicetak dari laptop ini. Pilih kertasnya di kiri, lalu tekan Cetak atau Simpan PDF.</source>
   <translation>Nothing has been printed from this laptop yet. Choose the paper at the left, then press Print or Save PDF.</translation>
  </message>
  <message>
   <source>Cetakan</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>Cetakan dari laptop ini, yang terakhir paling atas.</source>
   <translation>Prints from this laptop, the latest first.</translation>
  </message>
  <message>
   <source>Ke mana</source>
   <translation>Where to</translation>
  </message>
  <message>
   <source>Lembar</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nomor</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Oleh</source>
   <translation>By</translation>
  </message>
  <message>
   <source>Salinan</source>
   <translation>Copies</translation>
  </message>
  <message>
   <source>Siapkan cetak ulang</source>
   <translation>Prepare printing again</translation>
  </message>
  <message>
   <source>Siapkan cetak ulang dari lembar ke-{sheet}</source>
   <translation>Prepare printing again from sheet {sheet}</translation>
  </message>
  <message>
   <source>Waktu</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>asli</source>
   <translation>original</translation>
  </message>
  <message>
   <source>berkas {name}</source>
   <translation>file {name}</translation>
  </message>
  <message>
   <source>salinan ke-{count}</source>
   <translation>copy {count}</translation>
  </message>
  <message>
   <source>untuk semua</source>
   <translation>for everybody</translation>
  </message>
  <message>
   <source>{what}, {when}: pilih lembar yang menjadi awal cetak ulang.</source>
   <translation>{what}, {when}: choose the sheet to begin again with.</translation>
  </message>
 </context>
 <context>
  <name>HomePage</name>
  <message>
   <source>&amp;Hapus dari daftar</source>
   <translation>&amp;Remove from the list</translation>
  </message>
  <message>
   <source>B&amp;uka lagi</source>
   <translation type="vanished">&amp;Open again</translation>
  </message>
  <message>
   <source>B&amp;uka sesi…</source>
   <translation>&amp;Open session…</translation>
  </message>
  <message>
   <source>Belum ada sesi yang pernah dibuka di komputer ini. Koordinator mulai dengan Sesi baru; penilai mulai dengan Buka paket penugasan.</source>
   <translation type="vanished">No session has been opened on this computer yet. Coordinators begin with New session; evaluators begin with Open assignment package.</translation>
  </message>
  <message>
   <source>Belum ada sesi yang pernah dibuka di komputer ini. Mulai dari mana?

Koordinator: tekan Sesi baru, lalu impor daftar peserta dari Excel.

Penilai: colokkan flashdisk dari koordinator, lalu tekan Buka paket penugasan.

Ingin mencoba dahulu: tekan Sesi contoh: satu hari lengkap, 112 orang rekaan.</source>
   <translation type="vanished">No session has been opened on this computer yet. Where to begin?

Coordinators: press New session, then import the participants from Excel.

Evaluators: plug in the coordinator's USB stick, then press Open assignment package.

To try it first: press Sample session. It holds a whole day with 112 invented people, and all its prints are marked CONTOH.</translation>
  </message>
  <message>
   <source>Beranda</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Berkasnya sendiri tidak dihapus (Delete)</source>
   <translation>The file itself is not deleted (Delete)</translation>
  </message>
  <message>
   <source>Buat dan buka sesi contoh</source>
   <translation>Make and open the sample session</translation>
  </message>
  <message>
   <source>Buat sesi baru</source>
   <translation>Make a new session</translation>
  </message>
  <message>
   <source>Buka &amp;paket penugasan…</source>
   <translation type="vanished">Open assignment &amp;package…</translation>
  </message>
  <message>
   <source>Buka berkas sesi</source>
   <translation>Open a session file</translation>
  </message>
  <message>
   <source>Buka berkas sesi yang sudah ada (Ctrl+O)</source>
   <translation>Open a session file that exists already (Ctrl+O)</translation>
  </message>
  <message>
   <source>Buka jendela Pusat, untuk BKPSDM</source>
   <translation>Open the window Centre, for BKPSDM</translation>
  </message>
  <message>
   <source>Buka lag&amp;i</source>
   <translation>Open aga&amp;in</translation>
  </message>
  <message>
   <source>Buka lagi sesi yang terputus</source>
   <translation>Open the interrupted session again</translation>
  </message>
  <message>
   <source>Buka pake&amp;t penugasan…</source>
   <translation>Open assi&amp;gnment package…</translation>
  </message>
  <message>
   <source>Buka paket penugasan</source>
   <translation>Open an assignment package</translation>
  </message>
  <message>
   <source>CONTOH · </source>
   <translation>SAMPLE · </translation>
  </message>
  <message>
   <source>Daftar kesiapan</source>
   <translation>List of what is ready</translation>
  </message>
  <message>
   <source>Evaluasi ASN</source>
   <translation>Evaluasi ASN</translation>
  </message>
  <message>
   <source>Hapus sesi terpilih dari daftar ini</source>
   <translation>Remove the chosen session from this list</translation>
  </message>
  <message>
   <source>Hari ini</source>
   <translation>Today</translation>
  </message>
  <message>
   <source>Instansi di komputer ini</source>
   <translation>The institution on this computer</translation>
  </message>
  <message>
   <source>Kemajuan hari ini</source>
   <translation>Progress of today</translation>
  </message>
  <message>
   <source>Koordinator: siapkan sesi penilaian di laptop ini (Ctrl+N)</source>
   <translation>Coordinator: prepare a scoring session on this laptop (Ctrl+N)</translation>
  </message>
  <message>
   <source>Koordinator: tekan Sesi baru, lalu impor daftar peserta dari Excel.

Penilai: colokkan flashdisk dari koordinator, lalu tekan Buka paket penugasan.

Ingin mencoba dahulu: tekan Sesi contoh: satu hari lengkap, 112 orang rekaan.</source>
   <translation>Coordinator: press New session, then import the list of participants from Excel.

Evaluator: plug in the stick from the coordinator, then press Open assignment package.

To try it first: press Sample session: a whole day, 112 made-up people.</translation>
  </message>
  <message>
   <source>La&amp;njutkan</source>
   <translation>Con&amp;tinue</translation>
  </message>
  <message>
   <source>La&amp;njutkan: {where}</source>
   <translation>Con&amp;tinue: {where}</translation>
  </message>
  <message>
   <source>Lan&amp;jutkan</source>
   <translation type="vanished">Con&amp;tinue</translation>
  </message>
  <message>
   <source>Lan&amp;jutkan menilai</source>
   <translation type="vanished">Go on &amp;scoring</translation>
  </message>
  <message>
   <source>Lan&amp;jutkan: </source>
   <translation type="vanished">&amp;Continue: </translation>
  </message>
  <message>
   <source>Lan&amp;jutkan: {where}</source>
   <translation type="vanished">Con&amp;tinue: {where}</translation>
  </message>
  <message>
   <source>Lanjutkan</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>Lanjutkan sesi terakhir</source>
   <translation>Continue the last session</translation>
  </message>
  <message>
   <source>Mulai dari mana?</source>
   <translation>Where to begin?</translation>
  </message>
  <message>
   <source>P&amp;usat…</source>
   <translation type="vanished">&amp;Centre…</translation>
  </message>
  <message>
   <source>Penilai: buat berkas sendiri dari paket di flashdisk</source>
   <translation>Evaluator: make your own file from the package on the USB stick</translation>
  </message>
  <message>
   <source>Penilaian</source>
   <translation>Scoring</translation>
  </message>
  <message>
   <source>Penilaian BerAKHLAK, catatan disiplin, dan cetak di tempat; tanpa internet.</source>
   <translation>BerAKHLAK scoring, discipline notes and printing on the spot; without internet.</translation>
  </message>
  <message>
   <source>Penilaian BerAKHLAK, catatan disiplin, dan cetak; tanpa internet.</source>
   <translation>BerAKHLAK scoring, discipline notes and printing; without internet.</translation>
  </message>
  <message>
   <source>Pus&amp;at…</source>
   <translation type="vanished">Cen&amp;tre…</translation>
  </message>
  <message>
   <source>Pusat…</source>
   <translation>Centre…</translation>
  </message>
  <message>
   <source>Satu hari lengkap dengan 112 orang rekaan, untuk mencoba dan berlatih</source>
   <translation>A whole day with 112 invented people, to try and to practise</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Sesi &amp;baru…</source>
   <translation type="vanished">&amp;New session…</translation>
  </message>
  <message>
   <source>Sesi &amp;contoh</source>
   <translation type="vanished">&amp;Sample session</translation>
  </message>
  <message>
   <source>Sesi ba&amp;ru…</source>
   <translation>&amp;New session…</translation>
  </message>
  <message>
   <source>Sesi c&amp;ontoh</source>
   <translation>S&amp;ample session</translation>
  </message>
  <message>
   <source>Sesi terakhir</source>
   <translation>Recent sessions</translation>
  </message>
  <message>
   <source>Sudah siap?</source>
   <translation>Ready?</translation>
  </message>
  <message>
   <source>Tekan Enter untuk membuka, Delete untuk menghapus dari daftar</source>
   <translation>Press Enter to open, Delete to remove from the list</translation>
  </message>
  <message>
   <source>Terakhir kali program terputus saat {session} terbuka. Semua yang bercentang tetap tersimpan.</source>
   <translation>Last time the program was interrupted while {session} was open. Everything with a tick is still saved.</translation>
  </message>
  <message>
   <source>Tutup</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Tutup pemberitahuan ini</source>
   <translation>Close this notice</translation>
  </message>
  <message>
   <source>Untuk BKPSDM: banyak sesi dalam satu berkas</source>
   <translation>For BKPSDM: many sessions in one file</translation>
  </message>
  <message>
   <source>belum</source>
   <translation type="vanished">not yet</translation>
  </message>
  <message>
   <source>berkas tidak ditemukan</source>
   <translation type="vanished">file not found</translation>
  </message>
  <message>
   <source>berkas tidak ditemukan: dipindahkan atau dihapus</source>
   <translation type="vanished">file not found: moved or deleted</translation>
  </message>
  <message>
   <source>berkas tidak ditemukan: foldernya atau flashdisknya tidak ada</source>
   <translation type="vanished">file not found: its folder or USB stick is not there</translation>
  </message>
  <message>
   <source>siap</source>
   <translation type="vanished">ready</translation>
  </message>
  <message>
   <source>{participants} peserta, {present} hadir · {marks} dari {expected} nilai terisi · {notes} catatan disiplin · {conflicts} konflik</source>
   <translation type="vanished">{participants} participants, {present} present · {marks} of {expected} scores filled in · {notes} discipline notes · {conflicts} conflicts</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Apa yang akan terjadi dengan tiap baris</source>
   <translation>What will happen to each row</translation>
  </message>
  <message>
   <source>Baris yang dipilih</source>
   <translation>The chosen row</translation>
  </message>
  <message>
   <source>Baris yang ditampilkan</source>
   <translation>Rows shown</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Belum ada berkas.</source>
   <translation>No file yet.</translation>
  </message>
  <message>
   <source>Impor daftar peserta</source>
   <translation>Import participants</translation>
  </message>
  <message>
   <source>Impor {count} peserta</source>
   <translation>Import {count} participants</translation>
  </message>
  <message>
   <source>Kemajuan</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>Kembali</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Kolom lembar kerja dan artinya</source>
   <translation>Columns of the worksheet and their meaning</translation>
  </message>
  <message>
   <source>Langkah {number} dari 3: {name}</source>
   <translation>Step {number} of 3: {name}</translation>
  </message>
  <message>
   <source>Lanjut</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>Lembar</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <source>Lembar yang dibaca</source>
   <translation>Sheet that is read</translation>
  </message>
  <message>
   <source>Lembar {sheet}, kepala tabel di baris {row}</source>
   <translation type="vanished">Sheet {sheet}, heads of the columns in row {row}</translation>
  </message>
  <message>
   <source>Memeriksa daftar</source>
   <translation>Checking the list</translation>
  </message>
  <message>
   <source>Mengimpor peserta</source>
   <translation>Importing participants</translation>
  </message>
  <message>
   <source>Periksa isi tiap kolom; yang keliru dapat diubah di baris pertama. Di bawahnya lima baris contoh.</source>
   <translation>Check what each column holds; what is wrong can be changed in the first row. Below it are five sample rows.</translation>
  </message>
  <message>
   <source>Pilih berkas...</source>
   <translation>Choose file...</translation>
  </message>
  <message>
   <source>Pilih daftar peserta</source>
   <translation>Choose a list of participants</translation>
  </message>
  <message>
   <source>Pilih lembar kerja dari kantor (.xlsx, .xls, .ods, .csv), atau seret berkasnya ke sini. Kop, baris kosong, dan tanda tangan di dalamnya dilewati sendiri; tidak ada yang ditulis sebelum langkah terakhir.</source>
   <translation>Choose a worksheet from the office (.xlsx, .xls, .ods, .csv), or drag the file here. Letterhead, empty rows and signatures in it are skipped by themselves; nothing is written before the last step.</translation>
  </message>
  <message>
   <source>Semua kolom dibaca.</source>
   <translation>All columns are read.</translation>
  </message>
  <message>
   <source>Semua: {count}</source>
   <translation type="vanished">All: {count}</translation>
  </message>
  <message>
   <source>Seret satu berkas saja.</source>
   <translation>Drag one file only.</translation>
  </message>
  <message>
   <source>Tidak dibaca: {names}</source>
   <translation>Not read: {names}</translation>
  </message>
  <message>
   <source>Yang perlu diperbaiki</source>
   <translation>What is to be mended</translation>
  </message>
  <message>
   <source>berkas</source>
   <translation>file</translation>
  </message>
  <message>
   <source>kolom</source>
   <translation>columns</translation>
  </message>
  <message>
   <source>pratinjau</source>
   <translation>preview</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>Alasan atau peringatan</source>
   <translation type="vanished">Reason or warning</translation>
  </message>
  <message>
   <source>Baris</source>
   <translation>Row</translation>
  </message>
  <message>
   <source>Hasil</source>
   <translation>Results</translation>
  </message>
  <message>
   <source>NIP</source>
   <translation>NIP</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Yang berubah, alasan, atau peringatan</source>
   <translation>What changes, reason or warning</translation>
  </message>
  <message>
   <source>baru</source>
   <translation>new</translation>
  </message>
  <message>
   <source>berubah</source>
   <translation>changed</translation>
  </message>
  <message>
   <source>ditolak</source>
   <translation>refused</translation>
  </message>
  <message>
   <source>ganda</source>
   <translation>double</translation>
  </message>
  <message>
   <source>kosong</source>
   <translation>empty</translation>
  </message>
  <message>
   <source>sama</source>
   <translation>same</translation>
  </message>
  <message>
   <source>{field}: {old} → {new}</source>
   <translation>{field}: {old} → {new}</translation>
  </message>
 </context>
 <context>
  <name>ImportPreview</name>
  <message>
   <source>Lembar {sheet}, kepala tabel di baris {row}</source>
   <translation>Sheet {sheet}, heads of the columns in row {row}</translation>
  </message>
  <message>
   <source>Pilih satu baris untuk membacanya utuh.</source>
   <translation>Choose a row to read it in full.</translation>
  </message>
  <message>
   <source>Semua</source>
   <translation>All</translation>
  </message>
 </context>
 <context>
  <name>InlineQuestion</name>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Isi dulu, atau Esc untuk batal.</source>
   <translation>Fill it in first, or Esc to cancel.</translation>
  </message>
 </context>
 <context>
  <name>InstrumentDesk</name>
  <message>
   <source>Hanya untuk dibaca. Buat salinan bila ingin mengubahnya.</source>
   <translation>Only to be read. Make a copy if you want to change it.</translation>
  </message>
  <message>
   <source>Instrumen baru</source>
   <translation>New instrument</translation>
  </message>
  <message>
   <source>Instrumen ini sudah dipakai sebuah sesi: disimpan sebagai versi {new}.</source>
   <translation>This instrument has been used by a session: it is saved as version {new}.</translation>
  </message>
  <message>
   <source>Lihat instrumen</source>
   <translation>Look at instrument</translation>
  </message>
  <message>
   <source>Salinan {title}</source>
   <translation>Copy of {title}</translation>
  </message>
  <message>
   <source>Ubah instrumen</source>
   <translation>Change instrument</translation>
  </message>
 </context>
 <context>
  <name>InstrumentDialog</name>
  <message>
   <source>&amp;Kualifikasi</source>
   <translation>&amp;Qualifications</translation>
  </message>
  <message>
   <source>&amp;Nilai dan perilaku</source>
   <translation>&amp;Values and behaviours</translation>
  </message>
  <message>
   <source>&amp;Rumusan</source>
   <translation>&amp;Wording</translation>
  </message>
  <message>
   <source>&amp;Simpan instrumen</source>
   <translation>&amp;Save instrument</translation>
  </message>
  <message>
   <source>&amp;Tingkat</source>
   <translation>&amp;Levels</translation>
  </message>
  <message>
   <source>Ada perubahan instrumen yang belum disimpan.</source>
   <translation>Some changes of the instrument are not saved yet.</translation>
  </message>
  <message>
   <source>Bagian instrumen</source>
   <translation>Parts of the instrument</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Buang perubahan</source>
   <translation>Discard changes</translation>
  </message>
  <message>
   <source>F2 atau mengetik: mengisi sel. Ctrl+Enter menyimpan.</source>
   <translation>F2 or typing: fill in a cell. Ctrl+Enter saves.</translation>
  </message>
  <message>
   <source>K&amp;e isian</source>
   <translation>To the &amp;field</translation>
  </message>
  <message>
   <source>Ke isian yang perlu diperbaiki</source>
   <translation>To the field that is to be mended</translation>
  </message>
  <message>
   <source>Kembali mengisi</source>
   <translation>Back to the fields</translation>
  </message>
  <message>
   <source>Satu hal perlu diperbaiki. {first}</source>
   <translation>One thing is to be mended. {first}</translation>
  </message>
  <message>
   <source>Tutup</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>U&amp;langi</source>
   <translation>&amp;Redo</translation>
  </message>
  <message>
   <source>U&amp;mum</source>
   <translation>&amp;General</translation>
  </message>
  <message>
   <source>Ur&amp;aian tiap tingkat</source>
   <translation>Descriptio&amp;ns of levels</translation>
  </message>
  <message>
   <source>Urun&amp;gkan</source>
   <translation>&amp;Undo</translation>
  </message>
  <message>
   <source>{count} hal perlu diperbaiki. {first}</source>
   <translation>{count} things are to be mended. {first}</translation>
  </message>
 </context>
 <context>
  <name>InstrumentWords</name>
  <message>
   <source>Belum ada nilai: instrumen sesi masih dapat diganti.</source>
   <translation>There are no scores yet: the session's instrument can still be replaced.</translation>
  </message>
  <message>
   <source>Sesi ini belum memuat nilai dan ikut memakai hasil perubahannya.</source>
   <translation>This session holds no scores yet and will use the changed instrument.</translation>
  </message>
  <message>
   <source>Sesi ini memakai {title}, versi {version}. Rumusan: {wording}.</source>
   <translation>This session uses {title}, version {version}. Wording: {wording}.</translation>
  </message>
  <message>
   <source>Sesi ini tetap memakai versi {version}, karena {why}. Yang disimpan di sini menjadi versi baru untuk sesi berikutnya.</source>
   <translation>This session keeps version {version}, because {why}. What is saved here becomes a new version for the next session.</translation>
  </message>
  <message>
   <source>Sesudah Simpan sesi ini memakai {title}, versi {version}.</source>
   <translation>After Save this session uses {title}, version {version}.</translation>
  </message>
  <message>
   <source>Terkunci: {why}. Perubahan menjadi versi baru untuk sesi berikutnya.</source>
   <translation>Locked: {why}. A change becomes a new version for the next session.</translation>
  </message>
  <message>
   <source>akan dipakai sesi ini</source>
   <translation>will be used here</translation>
  </message>
  <message>
   <source>bawaan</source>
   <translation>built in</translation>
  </message>
  <message>
   <source>dipakai sesi ini</source>
   <translation>used here</translation>
  </message>
  <message>
   <source>paket penugasan sudah dibagikan, jadi penilai mungkin sudah menilai dengannya</source>
   <translation>assignment packages have been handed out, so an evaluator may have scored with it</translation>
  </message>
  <message>
   <source>pernah dipakai</source>
   <translation>was used</translation>
  </message>
  <message>
   <source>sendiri</source>
   <translation>own</translation>
  </message>
  <message>
   <source>sesi ini</source>
   <translation>this session</translation>
  </message>
  <message>
   <source>setelan sesi diatur di laptop koordinator</source>
   <translation>session settings are made on the coordinator's laptop</translation>
  </message>
  <message>
   <source>sudah ada nilai yang diberikan dengannya</source>
   <translation>scores have been given with it</translation>
  </message>
  <message>
   <source>{criteria} kriteria, {levels} tingkat</source>
   <translation>{criteria} criteria, {levels} levels</translation>
  </message>
 </context>
 <context>
  <name>InstrumentsTab</name>
  <message>
   <source>&amp;Ubah…</source>
   <translation type="vanished">C&amp;hange…</translation>
  </message>
  <message>
   <source>Ekspor instrumen</source>
   <translation>Export instrument</translation>
  </message>
  <message>
   <source>Hapus</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Hapus {title} versi {version} dari komputer ini? Ini tidak dapat diurungkan; ekspor dulu bila masih perlu. Sesi yang memakainya tetap menyimpan salinannya.</source>
   <translation>Delete {title} version {version} from this computer? This cannot be undone; export it first if it is still needed. Sessions that use it keep their copy.</translation>
  </message>
  <message>
   <source>Impor instrumen</source>
   <translation>Import instrument</translation>
  </message>
  <message>
   <source>Instrumen</source>
   <translation type="vanished">Instrument</translation>
  </message>
  <message>
   <source>Instrumen itu sudah ada di daftar; tidak ada yang berubah.</source>
   <translation>That instrument is in the list already; nothing has changed.</translation>
  </message>
  <message>
   <source>Isi</source>
   <translation type="vanished">Entry</translation>
  </message>
 </context>
 <context>
  <name>Jobs</name>
  <message>
   <source>Dibatalkan. Tidak ada yang diubah.</source>
   <translation>Cancelled. Nothing was changed.</translation>
  </message>
 </context>
 <context>
  <name>JoinDialog</name>
  <message>
   <source>Alasan</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>Alasan belum diisi. Tulis dengan singkat.</source>
   <translation>The reason is empty. Write a short one.</translation>
  </message>
  <message>
   <source>Alasan kedua entri digabungkan</source>
   <translation>Reason why the two entries are joined</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Diisi berbeda pada kedua entri: {names}. Tidak ada yang dibuang; putuskan nanti di halaman Gabung, bagian Konflik.</source>
   <translation>Filled in differently in the two entries: {names}. Nothing is thrown away; decide later on the page Merge, part Conflicts.</translation>
  </message>
  <message>
   <source>Dua entri ini menjadi satu orang. Yang bertanda centang dipakai; pilih yang lain dengan klik atau Spasi.</source>
   <translation>These two entries become one person. What is ticked is used; choose the other with a click or Space.</translation>
  </message>
  <message>
   <source>Gabungkan</source>
   <translation>Join</translation>
  </message>
  <message>
   <source>Gabungkan dua entri</source>
   <translation>Join two entries</translation>
  </message>
  <message>
   <source>Isian kedua entri, berdampingan</source>
   <translation>Fields of both entries, side by side</translation>
  </message>
  <message>
   <source>Semua dari entri 1</source>
   <translation>All from entry 1</translation>
  </message>
  <message>
   <source>Semua dari entri 2</source>
   <translation>All from entry 2</translation>
  </message>
  <message>
   <source>Semua nilai dan catatan disiplin kedua entri tetap ada: entri 1 membawa {marks1} nilai dan {notes1} catatan, entri 2 membawa {marks2} nilai dan {notes2} catatan.</source>
   <translation>All scores and discipline notes of both entries stay: entry 1 brings {marks1} scores and {notes1} notes, entry 2 brings {marks2} scores and {notes2} notes.</translation>
  </message>
  <message>
   <source>Yang perlu diperbaiki</source>
   <translation>What is to be mended</translation>
  </message>
  <message>
   <source>misalnya: didaftar dua kali, tanpa NIP dan dengan NIP</source>
   <translation>for example: registered twice, without NIP and with NIP</translation>
  </message>
  <message>
   <source>{names}, dan {count} lagi</source>
   <translation>{names}, and {count} more</translation>
  </message>
 </context>
 <context>
  <name>JoinModel</name>
  <message>
   <source>Entri 1</source>
   <translation>Entry 1</translation>
  </message>
  <message>
   <source>Entri 2</source>
   <translation>Entry 2</translation>
  </message>
  <message>
   <source>Hadir</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>Isian</source>
   <translation>Entry</translation>
  </message>
  <message>
   <source>Terlambat</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>Tidak hadir</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>kosong</source>
   <translation>empty</translation>
  </message>
  <message>
   <source>{cell}, dipakai</source>
   <translation>{cell}, used</translation>
  </message>
 </context>
 <context>
  <name>KeyTable</name>
  <message>
   <source>Di mana saja</source>
   <translation>Everywhere</translation>
  </message>
  <message>
   <source>Tombol</source>
   <translation>Key</translation>
  </message>
  <message>
   <source>Yang terjadi</source>
   <translation>What happens</translation>
  </message>
  <message>
   <source>batal; menghapus kata yang dicari</source>
   <translation>cancel; clears the search</translation>
  </message>
  <message>
   <source>buka halaman di jendela sendiri</source>
   <translation>open a page in a window of its own</translation>
  </message>
  <message>
   <source>buka menu</source>
   <translation>open the menu</translation>
  </message>
  <message>
   <source>ganti halaman</source>
   <translation>change the page</translation>
  </message>
  <message>
   <source>isi tingkat, lalu turun satu baris</source>
   <translation>set the level, then go one row down</translation>
  </message>
  <message>
   <source>ke isian berikut</source>
   <translation>to the next field</translation>
  </message>
  <message>
   <source>ke kanan; Shift+Tab ke kiri</source>
   <translation>to the right; Shift+Tab to the left</translation>
  </message>
  <message>
   <source>kehadiran: hadir atau tidak hadir</source>
   <translation>attendance: present or absent</translation>
  </message>
  <message>
   <source>kehadiran: hadir, terlambat, tidak hadir, kosong</source>
   <translation>attendance: present, late, absent, empty</translation>
  </message>
  <message>
   <source>kosongkan</source>
   <translation>clear</translation>
  </message>
  <message>
   <source>lompat ke nilai dasar</source>
   <translation>jump to a core value</translation>
  </message>
  <message>
   <source>peserta sebelum dan sesudahnya</source>
   <translation>previous and next participant</translation>
  </message>
  <message>
   <source>pilih beberapa sel sekaligus</source>
   <translation>choose several cells at once</translation>
  </message>
  <message>
   <source>pindah baris tanpa mengisi</source>
   <translation>move between rows without scoring</translation>
  </message>
  <message>
   <source>semua perilaku nilai dasar ini</source>
   <translation>all behaviours of this core value</translation>
  </message>
  <message>
   <source>tidak teramati (ditanya alasannya)</source>
   <translation>not observed (the reason is asked)</translation>
  </message>
  <message>
   <source>turun; Shift+Enter naik</source>
   <translation>down; Shift+Enter up</translation>
  </message>
 </context>
 <context>
  <name>KeyingDesk</name>
  <message>
   <source>Diurungkan: {label}</source>
   <translation>Undone: {label}</translation>
  </message>
  <message>
   <source>Hapus ketikan</source>
   <translation>Delete the typing</translation>
  </message>
  <message>
   <source>Hapus ketikan {typist} untuk lembar ini? Lembarnya diketik dari awal.</source>
   <translation>Delete what {typist} typed of this sheet? The sheet is typed from the start again.</translation>
  </message>
  <message>
   <source>Hapus ketikan {typist} untuk lembar {code}, yang tidak dapat dibuka?</source>
   <translation>Delete {typist}'s typing for sheet {code}, which cannot be opened?</translation>
  </message>
  <message>
   <source>Ketikan pertama dihapus.</source>
   <translation>The first typing was deleted.</translation>
  </message>
  <message>
   <source>Sudah ada langkah lain sesudahnya. Urungkan dari menu Edit.</source>
   <translation>There were other steps after it. Undo from the menu Edit.</translation>
  </message>
 </context>
 <context>
  <name>KeyingDialog</name>
  <message>
   <source>&amp;Buka</source>
   <translation>&amp;Open</translation>
  </message>
  <message>
   <source>&amp;Catatan</source>
   <translation>&amp;Notes</translation>
  </message>
  <message>
   <source>&amp;Hapus ketikan pertama</source>
   <translation>&amp;Delete the first typing</translation>
  </message>
  <message>
   <source>&amp;Kode lembar</source>
   <translation>Sheet &amp;code</translation>
  </message>
  <message>
   <source>&amp;Menunggu orang kedua</source>
   <translation>&amp;Waiting for a second person</translation>
  </message>
  <message>
   <source>&amp;Nama pengetik</source>
   <translation>Typist's na&amp;me</translation>
  </message>
  <message>
   <source>&amp;Simpan ketikan</source>
   <translation>&amp;Save what was typed</translation>
  </message>
  <message>
   <source>&amp;Tutup</source>
   <translation>C&amp;lose</translation>
  </message>
  <message>
   <source>&amp;Urungkan</source>
   <translation>&amp;Undo</translation>
  </message>
  <message>
   <source>Baris catatan nilai ini, atau alasan T</source>
   <translation>The line of notes of this core value, or the reason for T</translation>
  </message>
  <message>
   <source>Buka</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Isian lembar kertas</source>
   <translation>What the sheet of paper says</translation>
  </message>
  <message>
   <source>Ketik ulang lembar kertas</source>
   <translation>Key in sheets of paper</translation>
  </message>
  <message>
   <source>Ketikan lembar ini belum disimpan. Tutup tanpa menyimpannya?</source>
   <translation>What was typed of this sheet is not saved yet. Close without saving it?</translation>
  </message>
  <message>
   <source>Ketikan lembar yang terbuka belum disimpan. Buka lembar lain?</source>
   <translation>What was typed of the open sheet is not saved yet. Open another sheet?</translation>
  </message>
  <message>
   <source>Kode lembar, pindai atau ketik lalu Enter</source>
   <translation>Sheet code, scan it or type it and press Enter</translation>
  </message>
  <message>
   <source>Lembar yang menunggu orang kedua; Enter membuka</source>
   <translation>Sheets that wait for a second person; Enter opens one</translation>
  </message>
  <message>
   <source>Nama pengetik</source>
   <translation>Typist's name</translation>
  </message>
  <message>
   <source>Pindai atau ketik dulu kode lembarnya.</source>
   <translation>Scan or type the code of the sheet first.</translation>
  </message>
  <message>
   <source>Pindai atau ketik, lalu Enter</source>
   <translation type="vanished">Scan or type</translation>
  </message>
  <message>
   <source>Tulis dulu nama pengetiknya.</source>
   <translation>Write the typist's name first.</translation>
  </message>
  <message>
   <source>Tutup tanpa simpan</source>
   <translation>Close without saving</translation>
  </message>
  <message>
   <source>lalu Enter</source>
   <translation>then Enter</translation>
  </message>
 </context>
 <context>
  <name>KeyingModel</name>
  <message>
   <source>1 nihil, 2 ada catatan, 0 kosong</source>
   <translation>1 nothing to note, 2 has notes, 0 empty</translation>
  </message>
  <message>
   <source>Catatan</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Catatan di kertas</source>
   <translation type="vanished">Notes on paper</translation>
  </message>
  <message>
   <source>Catatan disiplin</source>
   <translation>Discipline notes</translation>
  </message>
  <message>
   <source>Di berkas</source>
   <translation>On file</translation>
  </message>
  <message>
   <source>Ketikan</source>
   <translation>Typed</translation>
  </message>
  <message>
   <source>Ketikan pertama</source>
   <translation>First typing</translation>
  </message>
  <message>
   <source>Nilai dasar</source>
   <translation>Core value</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Perilaku</source>
   <translation>Behaviour</translation>
  </message>
  <message>
   <source>ada catatan</source>
   <translation>has notes</translation>
  </message>
  <message>
   <source>beda: {text}</source>
   <translation>differs: {text}</translation>
  </message>
  <message>
   <source>belum diketik</source>
   <translation>not typed yet</translation>
  </message>
  <message>
   <source>kosong</source>
   <translation>empty</translation>
  </message>
  <message>
   <source>nihil</source>
   <translation>nothing to note</translation>
  </message>
  <message>
   <source>sama: {text}</source>
   <translation>same: {text}</translation>
  </message>
 </context>
 <context>
  <name>KeyingWords</name>
  <message>
   <source>&amp;Ganti isian berkas</source>
   <translation>&amp;Replace what is on file</translation>
  </message>
  <message>
   <source>&amp;Simpan ketikan</source>
   <translation>&amp;Save what was typed</translation>
  </message>
  <message>
   <source>Ada catatan disiplin di kertas: catat di halaman Disiplin.</source>
   <translation>There are discipline notes on the paper: note them on the page Discipline.</translation>
  </message>
  <message>
   <source>Alasan T {label}</source>
   <translation>Reason for T, {label}</translation>
  </message>
  <message>
   <source>Belum ada lembar yang dibuka.</source>
   <translation>No sheet is open yet.</translation>
  </message>
  <message>
   <source>C&amp;ocokkan dan masukkan</source>
   <translation>Com&amp;pare and enter</translation>
  </message>
  <message>
   <source>Catatan {core_value}</source>
   <translation>Note on {core_value}</translation>
  </message>
  <message>
   <source>Di baris ini: 1 nihil, 2 ada catatan, 0 kosong.</source>
   <translation>In this row: 1 nothing to note, 2 has notes, 0 empty.</translation>
  </message>
  <message>
   <source>Di berkas sudah ada {count} nilai; yang berbeda akan ditanyakan.</source>
   <translation>{count} scores are on file already; you are asked about those that differ.</translation>
  </message>
  <message>
   <source>Kedua ketikan sama, tetapi berkas berisi lain pada {count} isian.{notes} Lihat kertasnya; bila kertas yang benar, ganti isian berkas.</source>
   <translation>Both typed the same; entries that differ from the file: {count}.{notes} Look at the paper; if the paper is right, replace what is on file.</translation>
  </message>
  <message>
   <source>Kedua ketikan sudah dibandingkan dengan berkas; isi berkas yang berbeda ada di kolom Di berkas.</source>
   <translation>Both typings were compared with the file; what the file says differently is in the column On file.</translation>
  </message>
  <message>
   <source>Ketik 1 sampai {top}, T, atau 0 bila kosong di kertas.</source>
   <translation>Type 1 to {top}, T, or 0 where the paper is empty.</translation>
  </message>
  <message>
   <source>Ketik alasan T untuk {label}, dari baris catatan di kertas.</source>
   <translation>Type the reason for T of {label}, from the line of notes on the paper.</translation>
  </message>
  <message>
   <source>Ketikan kedua: ketik dari kertas; ketikan {typist} tidak ditampilkan.</source>
   <translation>Second typing: type from the paper; what {typist} typed is not shown.</translation>
  </message>
  <message>
   <source>Ketikan kedua: yang berbeda dari ketikan {typist} ada di kolom Ketikan pertama.</source>
   <translation>Second typing: what differs from {typist}'s is in the column First typing.</translation>
  </message>
  <message>
   <source>Ketikan kedua: yang berbeda dari ketikan {typist} ada di kolom Ketikan pertama; ketik lagi dari kertas.</source>
   <translation type="vanished">Second typing: what differs from {typist}'s is in the column First typing; type it again from the paper.</translation>
  </message>
  <message>
   <source>Ketikan pertama: angka, T, atau 0 bila kosong; F2 untuk catatan.</source>
   <translation>First typing: a digit, T, or 0 where it is empty; F2 for notes.</translation>
  </message>
  <message>
   <source>Ketikan {name} disimpan dan menunggu orang kedua.</source>
   <translation>What was typed of {name} is saved and waits for a second person.</translation>
  </message>
  <message>
   <source>Nihil tidak dinyatakan: penilai ini sudah membuat catatan.</source>
   <translation>Nothing-to-note was not declared: this evaluator has made notes.</translation>
  </message>
  <message>
   <source>Penilai: {name}</source>
   <translation>Evaluator: {name}</translation>
  </message>
  <message>
   <source>Pindai kode di kertas, lalu ketik tiap baris: angka, T, atau 0 bila kosong.</source>
   <translation>Scan the code on the paper, then type each row: a digit, T, or 0 where it is empty.</translation>
  </message>
  <message>
   <source>Sudah diketik oleh {typist}. Isi nama orang kedua, atau ketik lagi untuk menggantinya.</source>
   <translation>Typed by {typist} already. Enter the name of a second person, or type again to replace it.</translation>
  </message>
  <message>
   <source>{count} isian berbeda dari ketikan pertama; belum ada yang dimasukkan. Lihat kertasnya, lalu ketik lagi yang bertanda beda.</source>
   <translation>Entries that differ from the first typing: {count}; nothing was entered yet. Look at the paper, then type those marked as different again.</translation>
  </message>
  <message>
   <source>{count} nilai {name} dimasukkan atas nama {evaluator}.</source>
   <translation>{count} scores of {name} were entered in the name of {evaluator}.</translation>
  </message>
  <message>
   <source>{label} belum diketik. Tekan 0 bila kosong di kertas.</source>
   <translation>{label} is not typed yet. Press 0 if it is empty on the paper.</translation>
  </message>
  <message>
   <source>{name} · penilai {evaluator}</source>
   <translation type="vanished">{name} · evaluator {evaluator}</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Daftar tombol</source>
   <translation>List of keys</translation>
  </message>
  <message>
   <source>Di mana saja</source>
   <translation type="vanished">Everywhere</translation>
  </message>
  <message>
   <source>Menilai</source>
   <translation type="vanished">Scoring</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation type="vanished">Participants</translation>
  </message>
  <message>
   <source>Spasi</source>
   <translation type="vanished">Space</translation>
  </message>
  <message>
   <source>Tombol papan ketik</source>
   <translation>Keyboard</translation>
  </message>
  <message>
   <source>buat titik pulih (semua sudah tersimpan)</source>
   <translation type="vanished">make a restore point (everything is saved already)</translation>
  </message>
  <message>
   <source>buka menu</source>
   <translation type="vanished">open the menu</translation>
  </message>
  <message>
   <source>cari nama, NIP, unit; Esc menghapus</source>
   <translation type="vanished">search name, NIP, unit; Esc clears</translation>
  </message>
  <message>
   <source>catatan disiplin</source>
   <translation type="vanished">discipline notes</translation>
  </message>
  <message>
   <source>daftar ini</source>
   <translation type="vanished">this list</translation>
  </message>
  <message>
   <source>ganti halaman</source>
   <translation type="vanished">change the page</translation>
  </message>
  <message>
   <source>isi tingkat, lalu turun satu baris</source>
   <translation type="vanished">set the level, then go one row down</translation>
  </message>
  <message>
   <source>ke isian berikut</source>
   <translation type="vanished">to the next field</translation>
  </message>
  <message>
   <source>ke nomor atau NIP</source>
   <translation type="vanished">to a number or NIP</translation>
  </message>
  <message>
   <source>kehadiran: hadir atau tidak hadir</source>
   <translation type="vanished">attendance: present or absent</translation>
  </message>
  <message>
   <source>kehadiran: hadir, terlambat, tidak hadir, kosong</source>
   <translation type="vanished">attendance: present, late, absent, empty</translation>
  </message>
  <message>
   <source>kosongkan</source>
   <translation type="vanished">clear</translation>
  </message>
  <message>
   <source>lompat ke nilai dasar</source>
   <translation type="vanished">jump to a core value</translation>
  </message>
  <message>
   <source>panduan</source>
   <translation type="vanished">manual</translation>
  </message>
  <message>
   <source>perbesar / perkecil tulisan</source>
   <translation type="vanished">larger / smaller text</translation>
  </message>
  <message>
   <source>peserta berikut yang belum lengkap</source>
   <translation type="vanished">next participant who is not complete</translation>
  </message>
  <message>
   <source>peserta sebelum dan sesudahnya</source>
   <translation type="vanished">previous and next participant</translation>
  </message>
  <message>
   <source>pindah baris tanpa mengisi</source>
   <translation type="vanished">move between rows without scoring</translation>
  </message>
  <message>
   <source>pratinjau lembar peserta ini</source>
   <translation type="vanished">preview the sheet of this participant</translation>
  </message>
  <message>
   <source>semua perilaku nilai dasar ini</source>
   <translation type="vanished">all behaviours of this core value</translation>
  </message>
  <message>
   <source>sesi baru / buka sesi</source>
   <translation type="vanished">new session / open session</translation>
  </message>
  <message>
   <source>tidak teramati (ditanya alasannya)</source>
   <translation type="vanished">not observed (the reason is asked)</translation>
  </message>
  <message>
   <source>tulis catatan</source>
   <translation type="vanished">write a note</translation>
  </message>
  <message>
   <source>tulisan 100 %</source>
   <translation type="vanished">text at 100 %</translation>
  </message>
  <message>
   <source>tutup berkas / keluar</source>
   <translation type="vanished">close file / quit</translation>
  </message>
  <message>
   <source>urungkan / ulangi</source>
   <translation type="vanished">undo / redo</translation>
  </message>
 </context>
 <context>
  <name>KopPreview</name>
  <message>
   <source>dengan lambang</source>
   <translation>with emblem</translation>
  </message>
 </context>
 <context>
  <name>Leaving</name>
  <message>
   <source>Batalkan dan tutup</source>
   <translation>Cancel it and close</translation>
  </message>
  <message>
   <source>Masih berjalan: {job}. Bila ditutup sekarang, pekerjaan itu dibatalkan; yang sudah tersimpan tetap aman.</source>
   <translation>Still running: {job}. If you close now, that job is cancelled; what is saved already stays safe.</translation>
  </message>
 </context>
 <context>
  <name>LetterheadPreview</name>
  <message>
   <source>dengan lambang</source>
   <translation>with emblem</translation>
  </message>
 </context>
 <context>
  <name>LetterheadStep</name>
  <message>
   <source>&amp;Pilih lambang…</source>
   <translation type="vanished">Choose &amp;emblem…</translation>
  </message>
  <message>
   <source>&amp;Tanpa lambang</source>
   <translation type="vanished">&amp;No emblem</translation>
  </message>
  <message>
   <source>Alamat</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>Baris kop</source>
   <translation>Line of the letterhead</translation>
  </message>
  <message>
   <source>Kop</source>
   <translation>Letterhead</translation>
  </message>
  <message>
   <source>Kop seperti di kertas</source>
   <translation>Letterhead as on paper</translation>
  </message>
  <message>
   <source>Lambang</source>
   <translation>Emblem</translation>
  </message>
  <message>
   <source>Nama instansi</source>
   <translation>Name of the institution</translation>
  </message>
  <message>
   <source>Pemerintah daerah</source>
   <translation>Regional government</translation>
  </message>
  <message>
   <source>Pil&amp;ih lambang…</source>
   <translation>P&amp;ick emblem…</translation>
  </message>
  <message>
   <source>Pilih lambang instansi</source>
   <translation>Choose the emblem of the institution</translation>
  </message>
  <message>
   <source>T&amp;anpa lambang</source>
   <translation>&amp;Without emblem</translation>
  </message>
 </context>
 <context>
  <name>LetterheadTab</name>
  <message>
   <source>Alamat</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>Baris kop</source>
   <translation>Line of the letterhead</translation>
  </message>
  <message>
   <source>Kertas sedang disiapkan…</source>
   <translation>Preparing the paper…</translation>
  </message>
  <message>
   <source>Kop</source>
   <translation>Letterhead</translation>
  </message>
  <message>
   <source>Lambang</source>
   <translation>Emblem</translation>
  </message>
  <message>
   <source>Pilih lambang instansi</source>
   <translation>Choose the emblem of the institution</translation>
  </message>
 </context>
 <context>
  <name>LevelsPart</name>
  <message>
   <source>&amp;Hapus tingkat tertinggi</source>
   <translation>&amp;Delete highest level</translation>
  </message>
  <message>
   <source>Hapus tingkat</source>
   <translation>Delete level</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Sesuai eks&amp;pektasi:</source>
   <translation>&amp;Meets expectations:</translation>
  </message>
  <message>
   <source>Tam&amp;bah tingkat</source>
   <translation>&amp;Add level</translation>
  </message>
  <message>
   <source>Tambah tingkat</source>
   <translation>Add level</translation>
  </message>
  <message>
   <source>Tingkat</source>
   <translation>Level</translation>
  </message>
  <message>
   <source>Tingkat yang sesuai ekspektasi</source>
   <translation>Level that meets expectations</translation>
  </message>
  <message>
   <source>Ubah tingkat standar</source>
   <translation>Change the standard level</translation>
  </message>
  <message>
   <source>Uraian</source>
   <translation>What was observed</translation>
  </message>
 </context>
 <context>
  <name>ListTab</name>
  <message>
   <source>Baris terpilih selengkapnya</source>
   <translation>The chosen row in full</translation>
  </message>
  <message>
   <source>Cari</source>
   <translation>Search</translation>
  </message>
  <message>
   <source>Cari di daftar ini</source>
   <translation>Search this list</translation>
  </message>
  <message>
   <source>Membaca {what}</source>
   <translation>Reading {what}</translation>
  </message>
  <message>
   <source>Tidak ada yang cocok. Hapus pencarian untuk melihat semuanya.</source>
   <translation>Nothing matches. Clear the search to see everything.</translation>
  </message>
  <message>
   <source>{shown} dari {count} cocok dengan pencarian.</source>
   <translation>{shown} of {count} match the search.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Belum ada sesi yang dibuka</source>
   <translation>No session is open</translation>
  </message>
  <message>
   <source>Buka halaman {page}</source>
   <translation>Open the page {page}</translation>
  </message>
 </context>
 <context>
  <name>ManualWindow</name>
  <message>
   <source>Bab panduan</source>
   <translation>Chapters of the manual</translation>
  </message>
  <message>
   <source>Cari dalam panduan</source>
   <translation>Search the manual</translation>
  </message>
  <message>
   <source>Cari dalam panduan (Ctrl+F)</source>
   <translation>Search the manual (Ctrl+F)</translation>
  </message>
  <message>
   <source>Isi bab</source>
   <translation>Text of the chapter</translation>
  </message>
  <message>
   <source>Kembali ke bab sebelumnya</source>
   <translation>Back to the chapter before</translation>
  </message>
  <message>
   <source>Kembali ke bab sebelumnya (Alt+Kiri)</source>
   <translation>Back to the chapter before (Alt+Left)</translation>
  </message>
  <message>
   <source>Maju</source>
   <translation>Forward</translation>
  </message>
  <message>
   <source>Maju lagi</source>
   <translation>Forward again</translation>
  </message>
  <message>
   <source>Maju lagi (Alt+Kanan)</source>
   <translation>Forward again (Alt+Right)</translation>
  </message>
  <message>
   <source>Menutup panduan (Esc)</source>
   <translation>Closes the manual (Esc)</translation>
  </message>
  <message>
   <source>Mundur</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Panduan</source>
   <translation>Manual</translation>
  </message>
  <message>
   <source>Panduan: {chapter}</source>
   <translation>Manual: {chapter}</translation>
  </message>
  <message>
   <source>Tidak ditemukan. Coba kata lain.</source>
   <translation>Not found. Try another word.</translation>
  </message>
  <message>
   <source>Tutup</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>id</source>
   <translation>en</translation>
  </message>
 </context>
 <context>
  <name>MatrixView</name>
  <message>
   <source>Belum
diperiksa</source>
   <translation>Not
checked</translation>
  </message>
  <message>
   <source>Belum
final</source>
   <translation>Not
final</translation>
  </message>
  <message>
   <source>Belum
penuh</source>
   <translation>Not
full</translation>
  </message>
  <message>
   <source>Belum
terkirim</source>
   <translation>Not
sent</translation>
  </message>
  <message>
   <source>Keadaan</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Laptop</source>
   <translation>Laptop</translation>
  </message>
  <message>
   <source>Lengkap</source>
   <translation>Complete</translation>
  </message>
  <message>
   <source>Paket
terakhir</source>
   <translation>Last
package</translation>
  </message>
  <message>
   <source>Penilai</source>
   <translation>Evaluator</translation>
  </message>
  <message>
   <source>Semua penilai</source>
   <translation>All evaluators</translation>
  </message>
  <message>
   <source>belum diperiksa</source>
   <translation>not checked</translation>
  </message>
  <message>
   <source>belum final</source>
   <translation>not final</translation>
  </message>
  <message>
   <source>belum penuh</source>
   <translation>not full</translation>
  </message>
  <message>
   <source>belum pernah mengirim</source>
   <translation>never sent anything</translation>
  </message>
  <message>
   <source>belum terkirim</source>
   <translation>not sent</translation>
  </message>
  <message>
   <source>berkas tersalin</source>
   <translation>copied file</translation>
  </message>
  <message>
   <source>kurang {runs}</source>
   <translation>lacks {runs}</translation>
  </message>
  <message>
   <source>lengkap</source>
   <translation>complete</translation>
  </message>
  <message>
   <source>lihat laptop</source>
   <translation>see laptop</translation>
  </message>
  <message>
   <source>sudah mengirim</source>
   <translation>has sent</translation>
  </message>
  <message>
   <source>tanpa laptop</source>
   <translation>no laptop</translation>
  </message>
  <message>
   <source>{count} sudah mengirim</source>
   <translation>{count} have sent</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>&amp;Bahasa</source>
   <translation>&amp;Language</translation>
  </message>
  <message>
   <source>&amp;Bantuan</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>&amp;Cari</source>
   <translation>&amp;Find</translation>
  </message>
  <message>
   <source>&amp;Cetak</source>
   <translation>&amp;Print</translation>
  </message>
  <message>
   <source>&amp;Daftar tombol</source>
   <translation>List of &amp;keys</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Edit</translation>
  </message>
  <message>
   <source>&amp;Gabung</source>
   <translation>&amp;Merge</translation>
  </message>
  <message>
   <source>&amp;Gelap</source>
   <translation>&amp;Dark</translation>
  </message>
  <message>
   <source>&amp;Ikuti sistem</source>
   <translation>&amp;Follow the system</translation>
  </message>
  <message>
   <source>&amp;Keluar</source>
   <translation>&amp;Quit</translation>
  </message>
  <message>
   <source>&amp;Lihat</source>
   <translation>&amp;View</translation>
  </message>
  <message>
   <source>&amp;Panduan</source>
   <translation>&amp;Manual</translation>
  </message>
  <message>
   <source>&amp;Penilaian</source>
   <translation>S&amp;coring</translation>
  </message>
  <message>
   <source>&amp;Sesi</source>
   <translation>&amp;Session</translation>
  </message>
  <message>
   <source>&amp;Setelan sesi…</source>
   <translation>Session s&amp;ettings…</translation>
  </message>
  <message>
   <source>&amp;Tampilan</source>
   <translation>&amp;Appearance</translation>
  </message>
  <message>
   <source>&amp;Tentang program</source>
   <translation>&amp;About this program</translation>
  </message>
  <message>
   <source>&amp;Terang</source>
   <translation>&amp;Light</translation>
  </message>
  <message>
   <source>&amp;Tutup berkas</source>
   <translation type="vanished">&amp;Close file</translation>
  </message>
  <message>
   <source>&amp;Urungkan</source>
   <translation>&amp;Undo</translation>
  </message>
  <message>
   <source>B&amp;uka sesi…</source>
   <translation>&amp;Open session…</translation>
  </message>
  <message>
   <source>Buat t&amp;itik pulih…</source>
   <translation>&amp;Make a restore point…</translation>
  </message>
  <message>
   <source>Buat titik p&amp;ulih…</source>
   <translation type="vanished">Make a restore p&amp;oint…</translation>
  </message>
  <message>
   <source>Buka &amp;paket penugasan…</source>
   <translation>Open assignment &amp;package…</translation>
  </message>
  <message>
   <source>Buka di &amp;jendela sendiri</source>
   <translation>Open in a &amp;window of its own</translation>
  </message>
  <message>
   <source>Layar pen&amp;uh</source>
   <translation>F&amp;ull screen</translation>
  </message>
  <message>
   <source>Pe&amp;riksa sertifikat…</source>
   <translation>Chec&amp;k a certificate…</translation>
  </message>
  <message>
   <source>Per&amp;besar tulisan</source>
   <translation type="vanished">&amp;Larger text</translation>
  </message>
  <message>
   <source>Per&amp;kecil tulisan</source>
   <translation>&amp;Smaller text</translation>
  </message>
  <message>
   <source>Perbe&amp;sar tulisan</source>
   <translation>Lar&amp;ger text</translation>
  </message>
  <message>
   <source>Pusat (BKPS&amp;DM)…</source>
   <translation type="vanished">Cen&amp;tre (BKPSDM)…</translation>
  </message>
  <message>
   <source>Pusat (BKPSD&amp;M)…</source>
   <translation>Cen&amp;tre (BKPSDM)…</translation>
  </message>
  <message>
   <source>Salinan &amp;darurat ke flashdisk…</source>
   <translation>E&amp;mergency copy to a stick…</translation>
  </message>
  <message>
   <source>Se&amp;lamatkan salinan…</source>
   <translation>Resc&amp;ue a copy…</translation>
  </message>
  <message>
   <source>Sesi &amp;baru…</source>
   <translation>&amp;New session…</translation>
  </message>
  <message>
   <source>Sesi &amp;terakhir</source>
   <translation>&amp;Recent sessions</translation>
  </message>
  <message>
   <source>Tulisan &amp;100 %</source>
   <translation>Text at &amp;100 %</translation>
  </message>
  <message>
   <source>Tutup berk&amp;as</source>
   <translation>Close f&amp;ile</translation>
  </message>
  <message>
   <source>U&amp;langi</source>
   <translation>&amp;Redo</translation>
  </message>
 </context>
 <context>
  <name>MergeDesk</name>
  <message>
   <source>
Titik pulih sebelum gabung: {path}</source>
   <translation type="vanished">
Restore point before the merge: {path}</translation>
  </message>
  <message>
   <source>2  Yang akan berubah</source>
   <translation type="vanished">2  What will change</translation>
  </message>
  <message>
   <source>4  Selesai digabung</source>
   <translation type="vanished">4  Merged</translation>
  </message>
  <message>
   <source>Belum ada paket.</source>
   <translation type="vanished">No packages yet.</translation>
  </message>
  <message>
   <source>Cocokkan kode ini dengan kode di laptop pengirim.</source>
   <translation type="vanished">Compare this code with the code on the sender's laptop.</translation>
  </message>
  <message>
   <source>Cocokkan tiap kode dengan kode di laptop pengirimnya.</source>
   <translation type="vanished">Compare each code with the code on its sender's laptop.</translation>
  </message>
  <message>
   <source>Dari paket</source>
   <translation type="vanished">From the package</translation>
  </message>
  <message>
   <source>Di sini</source>
   <translation type="vanished">Here</translation>
  </message>
  <message>
   <source>Gabu&amp;ngkan</source>
   <translation type="vanished">Mer&amp;ge</translation>
  </message>
  <message>
   <source>Gabu&amp;ngkan {count} paket</source>
   <translation type="vanished">Mer&amp;ge {count} packages</translation>
  </message>
  <message>
   <source>Gabung</source>
   <translation type="vanished">Merge</translation>
  </message>
  <message>
   <source>Isi</source>
   <translation type="vanished">Entry</translation>
  </message>
  <message>
   <source>Memeriksa {count} paket</source>
   <translation type="vanished">Checking {count} packages</translation>
  </message>
  <message>
   <source>Mengapa, dan apa langkahnya</source>
   <translation type="vanished">Why, and what to do</translation>
  </message>
  <message>
   <source>Menggabungkan {count} paket</source>
   <translation type="vanished">Merging {count} packages</translation>
  </message>
  <message>
   <source>Paket</source>
   <translation type="vanished">Package</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation type="vanished">Participants</translation>
  </message>
  <message>
   <source>Pilih paket dahulu; isinya diperiksa tanpa menulis apa pun.</source>
   <translation type="vanished">Choose packages first; their contents are checked without writing anything.</translation>
  </message>
  <message>
   <source>Pilih paket yang akan digabung</source>
   <translation type="vanished">Choose the packages to be merged</translation>
  </message>
  <message>
   <source>Sampai tombol ini ditekan tidak ada yang ditulis. Penggabungan tidak dapat diurungkan dengan Ctrl+Z; karena itu titik pulih dibuat dahulu.</source>
   <translation type="vanished">Nothing is written until this button is pressed. A merge cannot be undone with Ctrl+Z; that is why a restore point is made first.</translation>
  </message>
  <message>
   <source>Seret paket hasil dari flashdisk ke sini, atau tekan Pilih paket…</source>
   <translation type="vanished">Drag result packages from the USB stick here, or press Choose packages…</translation>
  </message>
  <message>
   <source>Sudah digabung. Kosongkan daftar untuk paket berikutnya.</source>
   <translation type="vanished">Merged. Clear the list for the next packages.</translation>
  </message>
  <message>
   <source>Tanda terima</source>
   <translation type="vanished">Receipt</translation>
  </message>
  <message>
   <source>Tanda terima · tidak ada perubahan</source>
   <translation type="vanished">Receipt · no changes</translation>
  </message>
  <message>
   <source>Tidak ada paket yang dapat digabung.</source>
   <translation type="vanished">There is no package that can be merged.</translation>
  </message>
  <message>
   <source>Tidak ada yang {kind} dari paket ini.</source>
   <translation type="vanished">Nothing is {kind} in this package.</translation>
  </message>
  <message>
   <source>Titik pulih dibuat dahulu. Sampai tombol ini ditekan tidak ada yang ditulis.</source>
   <translation type="vanished">A restore point is made first. Nothing is written until this button is pressed.</translation>
  </message>
  <message>
   <source>baru</source>
   <translation type="vanished">new</translation>
  </message>
  <message>
   <source>berubah</source>
   <translation type="vanished">changed</translation>
  </message>
  <message>
   <source>ditolak</source>
   <translation type="vanished">refused</translation>
  </message>
  <message>
   <source>konflik</source>
   <translation type="vanished">conflict</translation>
  </message>
  <message>
   <source>sama</source>
   <translation type="vanished">same</translation>
  </message>
  <message>
   <source>{count} isian sudah sama di sini; tidak ada yang perlu dilihat.</source>
   <translation type="vanished">{count} entries are the same here already; there is nothing to look at.</translation>
  </message>
  <message>
   <source>{shown} dari {count} yang {kind} ditampilkan.</source>
   <translation type="vanished">{shown} of {count} {kind} are shown.</translation>
  </message>
  <message>
   <source>{shown} yang {kind}:</source>
   <translation type="vanished">{shown} {kind}:</translation>
  </message>
 </context>
 <context>
  <name>MergeTab</name>
  <message>
   <source>
Titik pulih sebelum gabung: {path}</source>
   <translation type="vanished">
Restore point before the merge: {path}</translation>
  </message>
  <message>
   <source>&amp;Kosongkan</source>
   <translation>Empt&amp;y</translation>
  </message>
  <message>
   <source>&amp;Periksa lagi</source>
   <translation type="vanished">Chec&amp;k again</translation>
  </message>
  <message>
   <source>1  Berkas paket</source>
   <translation>1  Package files</translation>
  </message>
  <message>
   <source>2  Yang akan berubah</source>
   <translation>2  What will change</translation>
  </message>
  <message>
   <source>3  Gabungkan</source>
   <translation>3  Merge</translation>
  </message>
  <message>
   <source>4  Selesai digabung</source>
   <translation>4  Merged</translation>
  </message>
  <message>
   <source>Belum ada paket.</source>
   <translation>No packages yet.</translation>
  </message>
  <message>
   <source>Buka</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Coba kata sandi ini pada paket yang tertutup</source>
   <translation>Try this passphrase on the closed packages</translation>
  </message>
  <message>
   <source>Cocokkan kode ini dengan kode di laptop pengirim.</source>
   <translation type="vanished">Compare this code with the code on the sender's laptop.</translation>
  </message>
  <message>
   <source>Cocokkan tiap kode dengan kode di laptop pengirimnya.</source>
   <translation type="vanished">Compare each code with the code on its sender's laptop.</translation>
  </message>
  <message>
   <source>Daftar perubahan</source>
   <translation type="vanished">List of changes</translation>
  </message>
  <message>
   <source>Dari paket</source>
   <translation type="vanished">From the package</translation>
  </message>
  <message>
   <source>Di sini</source>
   <translation type="vanished">Here</translation>
  </message>
  <message>
   <source>Folder yang dipantau</source>
   <translation>Folder that is watched</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Folder…</translation>
  </message>
  <message>
   <source>G&amp;abungkan</source>
   <translation>Me&amp;rge</translation>
  </message>
  <message>
   <source>Gabu&amp;ngkan</source>
   <translation>Mer&amp;ge</translation>
  </message>
  <message>
   <source>Gabu&amp;ngkan {count} paket</source>
   <translation>Mer&amp;ge {count} packages</translation>
  </message>
  <message>
   <source>Gabung</source>
   <translation>Merge</translation>
  </message>
  <message>
   <source>Isi</source>
   <translation type="vanished">Entry</translation>
  </message>
  <message>
   <source>Kata sandi paket</source>
   <translation>Passphrase of the package</translation>
  </message>
  <message>
   <source>Kata sandi untuk {name}</source>
   <translation>Passphrase of {name}</translation>
  </message>
  <message>
   <source>Kosongkan daftar paket</source>
   <translation>Clear the list of packages</translation>
  </message>
  <message>
   <source>Memeriksa {count} paket</source>
   <translation>Checking {count} packages</translation>
  </message>
  <message>
   <source>Mengapa, dan apa langkahnya</source>
   <translation type="vanished">Why, and what to do</translation>
  </message>
  <message>
   <source>Menggabungkan {count} paket</source>
   <translation>Merging {count} packages</translation>
  </message>
  <message>
   <source>Paket</source>
   <translation type="vanished">Package</translation>
  </message>
  <message>
   <source>Paket yang akan digabung</source>
   <translation>Packages to be merged</translation>
  </message>
  <message>
   <source>Pantau &amp;flashdisk</source>
   <translation>Watch USB &amp;flash drives</translation>
  </message>
  <message>
   <source>Periksa ula&amp;ng</source>
   <translation>Check a&amp;gain</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation type="vanished">Participants</translation>
  </message>
  <message>
   <source>Pili&amp;h paket…</source>
   <translation>Choose pac&amp;kages…</translation>
  </message>
  <message>
   <source>Pilih paket dahulu; isinya diperiksa tanpa menulis apa pun.</source>
   <translation>Choose packages first; their contents are checked without writing anything.</translation>
  </message>
  <message>
   <source>Pilih paket dari flashdisk</source>
   <translation>Choose packages from the USB stick</translation>
  </message>
  <message>
   <source>Pilih paket yang akan digabung</source>
   <translation type="vanished">Choose the packages to be merged</translation>
  </message>
  <message>
   <source>Sampai tombol ini ditekan tidak ada yang ditulis. Penggabungan tidak dapat diurungkan dengan Ctrl+Z; karena itu titik pulih dibuat dahulu.</source>
   <translation type="vanished">Nothing is written until this button is pressed. A merge cannot be undone with Ctrl+Z; that is why a restore point is made first.</translation>
  </message>
  <message>
   <source>Seret paket hasil dari flashdisk ke sini, atau tekan Pilih paket…</source>
   <translation type="vanished">Drag result packages from the USB stick here, or press Choose packages…</translation>
  </message>
  <message>
   <source>Sudah digabung. Kosongkan daftar untuk paket berikutnya.</source>
   <translation type="vanished">Merged. Clear the list for the next packages.</translation>
  </message>
  <message>
   <source>Tanda terima</source>
   <translation type="vanished">Receipt</translation>
  </message>
  <message>
   <source>Tanda terima · tidak ada perubahan</source>
   <translation type="vanished">Receipt · no changes</translation>
  </message>
  <message>
   <source>Tidak ada paket yang dapat digabung.</source>
   <translation>There is no package that can be merged.</translation>
  </message>
  <message>
   <source>Tidak ada yang {kind} dari paket ini.</source>
   <translation type="vanished">Nothing is {kind} in this package.</translation>
  </message>
  <message>
   <source>Titik pulih dibuat dahulu. Diurungkan di Diterima, bukan dengan Ctrl+Z.</source>
   <translation>A restore point is made first. It is undone in Inbox, not with Ctrl+Z.</translation>
  </message>
  <message>
   <source>baru</source>
   <translation type="vanished">new</translation>
  </message>
  <message>
   <source>berubah</source>
   <translation type="vanished">changed</translation>
  </message>
  <message>
   <source>ditolak</source>
   <translation type="vanished">refused</translation>
  </message>
  <message>
   <source>konflik</source>
   <translation type="vanished">conflict</translation>
  </message>
  <message>
   <source>sama</source>
   <translation type="vanished">same</translation>
  </message>
  <message>
   <source>{count} isian sudah sama di sini; tidak ada yang perlu dilihat.</source>
   <translation type="vanished">{count} entries are the same here already; there is nothing to look at.</translation>
  </message>
  <message>
   <source>{shown} dari {count} yang {kind} ditampilkan.</source>
   <translation type="vanished">{shown} of {count} {kind} are shown.</translation>
  </message>
  <message>
   <source>{shown} yang {kind}:</source>
   <translation type="vanished">{shown} {kind}:</translation>
  </message>
 </context>
 <context>
  <name>MergedCard</name>
  <message>
   <source>Kode paket, sama dengan di laptop pengirim</source>
   <translation>Package code, the same as on the sender's laptop</translation>
  </message>
  <message>
   <source>Kode terima, untuk diketik di sana</source>
   <translation>Receipt code, to be typed in there</translation>
  </message>
  <message>
   <source>Laporan &amp;JSON…</source>
   <translation>&amp;JSON report…</translation>
  </message>
  <message>
   <source>Laporan PDF…</source>
   <translation>PDF report…</translation>
  </message>
  <message>
   <source>Paket berikut&amp;nya</source>
   <translation>&amp;Next packages</translation>
  </message>
  <message>
   <source>Salinan paket: {name}</source>
   <translation>Kept packages: {name}</translation>
  </message>
  <message>
   <source>Salinan paket: {path}</source>
   <translation type="vanished">Copies of packages: {path}</translation>
  </message>
  <message>
   <source>Simpan tanda terima…</source>
   <translation>Save receipt…</translation>
  </message>
  <message>
   <source>Tanda terima…</source>
   <translation type="vanished">Receipt…</translation>
  </message>
  <message>
   <source>Titik pulih: {name}</source>
   <translation>Restore point: {name}</translation>
  </message>
  <message>
   <source>Titik pulih: {path}</source>
   <translation type="vanished">Restore point: {path}</translation>
  </message>
  <message>
   <source>Urung&amp;kan…</source>
   <translation>&amp;Undo…</translation>
  </message>
 </context>
 <context>
  <name>MergedDesk</name>
  <message>
   <source> · tidak ada perubahan</source>
   <translation> · nothing changed</translation>
  </message>
  <message>
   <source>, {count} ditolak</source>
   <translation>, {count} refused</translation>
  </message>
  <message>
   <source>Aman dicabut. {name} dibuka di laptop pengirim: Gabung &gt; Kirim.</source>
   <translation>Safe to unplug. {name} is opened on the sender's laptop: Merge &gt; Send.</translation>
  </message>
  <message>
   <source>Digabung: {names}</source>
   <translation>Merged: {names}</translation>
  </message>
  <message>
   <source>Kode tiap paket ada di daftar di sebelah.</source>
   <translation>The code of each package stands in the list beside.</translation>
  </message>
  <message>
   <source>Laporan tersimpan: {name}</source>
   <translation>Report saved: {name}</translation>
  </message>
  <message>
   <source>Simpan laporan gabungan</source>
   <translation>Save the report of the merge</translation>
  </message>
  <message>
   <source>Simpan laporan gabungan (JSON)</source>
   <translation>Save the report of the merge (JSON)</translation>
  </message>
  <message>
   <source>Simpan tanda terima</source>
   <translation>Save the receipt</translation>
  </message>
  <message>
   <source>{count} paket digabung</source>
   <translation>{count} packages merged</translation>
  </message>
 </context>
 <context>
  <name>MergingPage</name>
  <message>
   <source>&amp;Kirim paket…</source>
   <translation>S&amp;end package…</translation>
  </message>
  <message>
   <source>&amp;Kosongkan</source>
   <translation type="vanished">Empt&amp;y</translation>
  </message>
  <message>
   <source>&amp;Pilih paket untuk digabung…</source>
   <translation>C&amp;hoose packages to merge…</translation>
  </message>
  <message>
   <source>&amp;Pilih paket…</source>
   <translation type="vanished">&amp;Choose packages…</translation>
  </message>
  <message>
   <source>&amp;Siapa belum</source>
   <translation>&amp;Who is missing</translation>
  </message>
  <message>
   <source>&amp;Tugaskan</source>
   <translation type="vanished">&amp;Assign</translation>
  </message>
  <message>
   <source>&amp;Yang kurang</source>
   <translation type="vanished">What is miss&amp;ing</translation>
  </message>
  <message>
   <source>(kosong)</source>
   <translation type="vanished">(empty)</translation>
  </message>
  <message>
   <source>1  Berkas paket</source>
   <translation type="vanished">1  Package files</translation>
  </message>
  <message>
   <source>2  Yang akan berubah</source>
   <translation type="vanished">2  What will change</translation>
  </message>
  <message>
   <source>3  Gabungkan</source>
   <translation type="vanished">3  Merge</translation>
  </message>
  <message>
   <source>Alasa&amp;n</source>
   <translation type="vanished">Reaso&amp;n</translation>
  </message>
  <message>
   <source>Alasan menutup sesi</source>
   <translation type="vanished">Reason for closing the session</translation>
  </message>
  <message>
   <source>Bagian Gabung</source>
   <translation>Parts of Merge</translation>
  </message>
  <message>
   <source>Buat kata sandi lain</source>
   <translation type="vanished">Make another passphrase</translation>
  </message>
  <message>
   <source>Buat lagi</source>
   <translation type="vanished">Another</translation>
  </message>
  <message>
   <source>Cari nama, NIP, atau unit</source>
   <translation type="vanished">Search name, NIP or unit</translation>
  </message>
  <message>
   <source>Cari nama, NIP, unit</source>
   <translation type="vanished">Search name, NIP, unit</translation>
  </message>
  <message>
   <source>Daftar konflik</source>
   <translation type="vanished">List of conflicts</translation>
  </message>
  <message>
   <source>Daftar perubahan</source>
   <translation type="vanished">List of changes</translation>
  </message>
  <message>
   <source>G&amp;abungkan</source>
   <translation type="vanished">Me&amp;rge</translation>
  </message>
  <message>
   <source>Gabu&amp;ngkan</source>
   <translation type="vanished">Mer&amp;ge</translation>
  </message>
  <message>
   <source>Jenis yang kurang</source>
   <translation type="vanished">Kind of what is missing</translation>
  </message>
  <message>
   <source>K&amp;onflik</source>
   <translation type="vanished">C&amp;onflicts</translation>
  </message>
  <message>
   <source>Kata sandi sesi ini</source>
   <translation type="vanished">Passphrase of this session</translation>
  </message>
  <message>
   <source>Kata sandi terse&amp;ndiri untuk laptop ini</source>
   <translation type="vanished">A passphrase of its ow&amp;n for this laptop</translation>
  </message>
  <message>
   <source>Kata sandi tersendiri</source>
   <translation type="vanished">Passphrase of its own</translation>
  </message>
  <message>
   <source>Ki&amp;rim</source>
   <translation type="vanished">Sen&amp;d</translation>
  </message>
  <message>
   <source>Konflik diputuskan; tinggal {left}.</source>
   <translation type="vanished">Conflict decided; {left} left.</translation>
  </message>
  <message>
   <source>Kosongkan daftar paket</source>
   <translation type="vanished">Clear the list of packages</translation>
  </message>
  <message>
   <source>Laptop siapa?</source>
   <translation type="vanished">Whose laptop?</translation>
  </message>
  <message>
   <source>Li&amp;hat siapa belum</source>
   <translation type="vanished">See who is missin&amp;g</translation>
  </message>
  <message>
   <source>Nama koor&amp;dinator</source>
   <translation type="vanished">Name of the c&amp;oordinator</translation>
  </message>
  <message>
   <source>Nama koordinator lain</source>
   <translation type="vanished">Name of the other coordinator</translation>
  </message>
  <message>
   <source>Paket penugasan berisi daftar peserta dan instrumen, tanpa nilai siapa pun. Di laptop penilai: Sesi &gt; Buka paket penugasan.</source>
   <translation type="vanished">An assignment package holds the list of participants and the instrument, and nobody's scores. On the evaluator's laptop: Session &gt; Open assignment package.</translation>
  </message>
  <message>
   <source>Paket yang &amp;diterima</source>
   <translation>Packages &amp;received</translation>
  </message>
  <message>
   <source>Paket yang akan digabung</source>
   <translation type="vanished">Packages to be merged</translation>
  </message>
  <message>
   <source>Pe&amp;nilai</source>
   <translation type="vanished">Evalua&amp;tor</translation>
  </message>
  <message>
   <source>Penilai yang ditampilkan</source>
   <translation type="vanished">Evaluators shown</translation>
  </message>
  <message>
   <source>Penilai yang ditugaskan</source>
   <translation type="vanished">Evaluator who is assigned</translation>
  </message>
  <message>
   <source>Pili&amp;h paket…</source>
   <translation type="vanished">Choose pac&amp;kages…</translation>
  </message>
  <message>
   <source>Pilih paket dari flashdisk</source>
   <translation type="vanished">Choose packages from the USB stick</translation>
  </message>
  <message>
   <source>Pu&amp;tuskan konflik</source>
   <translation>&amp;Decide conflicts</translation>
  </message>
  <message>
   <source>S&amp;iapa belum</source>
   <translation type="vanished">&amp;Who is missing</translation>
  </message>
  <message>
   <source>Semua konflik sudah diputuskan.</source>
   <translation type="vanished">All conflicts have been decided.</translation>
  </message>
  <message>
   <source>Siapa dan apa yang belum</source>
   <translation type="vanished">Who and what is missing</translation>
  </message>
  <message>
   <source>Simpan paket ke &amp;flashdisk…</source>
   <translation type="vanished">Save package to &amp;USB stick…</translation>
  </message>
  <message>
   <source>Simpan paket penugasan ke &amp;flashdisk…</source>
   <translation type="vanished">Save assignment package to &amp;USB stick…</translation>
  </message>
  <message>
   <source>T&amp;ugaskan penilai</source>
   <translation>&amp;Assign evaluators</translation>
  </message>
  <message>
   <source>T&amp;utup sesi</source>
   <translation type="vanished">C&amp;lose session</translation>
  </message>
  <message>
   <source>Tidak ada konflik. Bila dua laptop mengisi hal yang sama dengan isi berbeda, keduanya tampil di sini dan tidak ada yang dipilih diam-diam.</source>
   <translation type="vanished">There are no conflicts. When two laptops fill in the same thing differently, both are shown here and none is chosen silently.</translation>
  </message>
  <message>
   <source>Tulis dan serahkan terpisah dari flashdisk. Kata sandi ini tidak disimpan di mana pun.</source>
   <translation type="vanished">Write it down and hand it over apart from the USB stick. This passphrase is not stored anywhere.</translation>
  </message>
  <message>
   <source>Tutup sesi</source>
   <translation>Close session</translation>
  </message>
  <message>
   <source>misalnya: dr. Budi sakit, disusulkan Senin</source>
   <translation type="vanished">for example: dr. Budi is ill, follows on Monday</translation>
  </message>
  <message>
   <source>{count} isian berbeda antarlaptop; pilih satu sisi dan tulis alasannya.</source>
   <translation type="vanished">{count} entries differ between laptops; choose one side and write the reason.</translation>
  </message>
  <message>
   <source>{count} isian berbeda antarlaptop; pilih satu sisi dan tulis alasannya. Putusan tidak dapat diurungkan; isinya masih dapat diubah di lembarnya.</source>
   <translation type="vanished">{count} entries differ between laptops; choose one side and write the reason. A decision cannot be undone; its contents can still be changed on their sheet.</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Perhatian</source>
   <translation>Attention</translation>
  </message>
  <message>
   <source>Selesai</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>Tutup</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Tutup pesan</source>
   <translation>Close the message</translation>
  </message>
 </context>
 <context>
  <name>MissingDesk</name>
  <message>
   <source>Belum ada penilai. Tambah di Sesi &gt; Setelan sesi.</source>
   <translation type="vanished">No evaluators yet. Add them in Session &gt; Session settings.</translation>
  </message>
  <message>
   <source>Kurang dari {people} peserta: {parts}.</source>
   <translation type="vanished">Missing for {people} participants: {parts}.</translation>
  </message>
  <message>
   <source>No</source>
   <translation type="vanished">No.</translation>
  </message>
  <message>
   <source>Penilai</source>
   <translation type="vanished">Evaluator</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation type="vanished">Participants</translation>
  </message>
  <message>
   <source>Tidak ada yang kurang: semua penilai sudah lengkap dan final.</source>
   <translation type="vanished">Nothing is missing: all evaluators are complete and final.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation type="vanished">Unit</translation>
  </message>
  <message>
   <source>Yang kurang</source>
   <translation type="vanished">What is missing</translation>
  </message>
  <message>
   <source>belum final</source>
   <translation type="vanished">not final</translation>
  </message>
  <message>
   <source>disiplin</source>
   <translation type="vanished">discipline</translation>
  </message>
  <message>
   <source>disiplin belum diperiksa</source>
   <translation type="vanished">discipline not checked</translation>
  </message>
  <message>
   <source>lembar belum final</source>
   <translation type="vanished">sheets not final</translation>
  </message>
  <message>
   <source>lembar belum penuh</source>
   <translation type="vanished">sheets not full</translation>
  </message>
  <message>
   <source>lengkap</source>
   <translation type="vanished">complete</translation>
  </message>
  <message>
   <source>nilai</source>
   <translation type="vanished">scores</translation>
  </message>
  <message>
   <source>nilai lengkap, belum difinalkan</source>
   <translation type="vanished">scores complete, not finalised</translation>
  </message>
  <message>
   <source>orang belum diperiksa disiplinnya</source>
   <translation type="vanished">people whose discipline is unchecked</translation>
  </message>
  <message>
   <source>semua</source>
   <translation type="vanished">all</translation>
  </message>
  <message>
   <source>semua penilai</source>
   <translation type="vanished">all evaluators</translation>
  </message>
  <message>
   <source>{count} orang</source>
   <translation type="vanished">{count} people</translation>
  </message>
  <message>
   <source>{have} dari {of} nilai terisi</source>
   <translation type="vanished">{have} of {of} scores filled in</translation>
  </message>
 </context>
 <context>
  <name>MissingTab</name>
  <message>
   <source>&amp;Yang kurang</source>
   <translation>What is miss&amp;ing</translation>
  </message>
  <message>
   <source>Belum ada penilai. Tambah di Sesi &gt; Setelan sesi.</source>
   <translation>No evaluators yet. Add them in Session &gt; Session settings.</translation>
  </message>
  <message>
   <source>Cari nama, NIP, atau unit</source>
   <translation>Search name, NIP or unit</translation>
  </message>
  <message>
   <source>Cari nama, NIP, unit</source>
   <translation>Search name, NIP, unit</translation>
  </message>
  <message>
   <source>Ceta&amp;k slip…</source>
   <translation>Pri&amp;nt slip…</translation>
  </message>
  <message>
   <source>Cetak slip yang masih ditunggu</source>
   <translation>Print slips of what is awaited</translation>
  </message>
  <message>
   <source>Dan {count} laptop lain.</source>
   <translation>And {count} other laptops.</translation>
  </message>
  <message>
   <source>Jenis yang kurang</source>
   <translation type="vanished">Kind of what is missing</translation>
  </message>
  <message>
   <source>Keadaan lembar yang ditampilkan</source>
   <translation>Which sheets are shown</translation>
  </message>
  <message>
   <source>Keadaan tiap penilai</source>
   <translation>How far each evaluator is</translation>
  </message>
  <message>
   <source>Kurang dari {people} peserta: {parts}.</source>
   <translation type="vanished">Missing for {people} participants: {parts}.</translation>
  </message>
  <message>
   <source>Kurang {sheets} lembar dari {people} peserta.</source>
   <translation>{sheets} sheets of {people} participants are lacking.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Pe&amp;nilai</source>
   <translation type="vanished">Evalua&amp;tor</translation>
  </message>
  <message>
   <source>Penilai</source>
   <translation>Evaluator</translation>
  </message>
  <message>
   <source>Penilai yang ditampilkan</source>
   <translation type="vanished">Evaluators shown</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participant</translation>
  </message>
  <message>
   <source>S&amp;iapa belum</source>
   <translation>&amp;Who is missing</translation>
  </message>
  <message>
   <source>Siapa dan apa yang belum</source>
   <translation>Who and what is missing</translation>
  </message>
  <message>
   <source>Tidak ada yang kurang: semua penilai sudah lengkap dan final.</source>
   <translation>Nothing is missing: all evaluators are complete and final.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>Yang kurang</source>
   <translation>What is missing</translation>
  </message>
  <message>
   <source>belum dinilai</source>
   <translation>not marked</translation>
  </message>
  <message>
   <source>belum diperiksa</source>
   <translation>not checked</translation>
  </message>
  <message>
   <source>belum final</source>
   <translation>not final</translation>
  </message>
  <message>
   <source>belum penuh</source>
   <translation>not full</translation>
  </message>
  <message>
   <source>belum terkirim</source>
   <translation>not sent</translation>
  </message>
  <message>
   <source>disiplin</source>
   <translation type="vanished">discipline</translation>
  </message>
  <message>
   <source>disiplin belum diperiksa</source>
   <translation>discipline not checked</translation>
  </message>
  <message>
   <source>lembar belum final</source>
   <translation type="vanished">sheets not final</translation>
  </message>
  <message>
   <source>lembar belum penuh</source>
   <translation type="vanished">sheets not full</translation>
  </message>
  <message>
   <source>lengkap</source>
   <translation type="vanished">complete</translation>
  </message>
  <message>
   <source>nilai</source>
   <translation type="vanished">scores</translation>
  </message>
  <message>
   <source>nilai lengkap, belum difinalkan</source>
   <translation type="vanished">scores complete, not finalised</translation>
  </message>
  <message>
   <source>orang belum diperiksa disiplinnya</source>
   <translation type="vanished">people whose discipline is unchecked</translation>
  </message>
  <message>
   <source>semua</source>
   <translation>all</translation>
  </message>
  <message>
   <source>semua penilai</source>
   <translation type="vanished">all evaluators</translation>
  </message>
  <message>
   <source>{count} konflik belum diputuskan.</source>
   <translation>{count} conflicts are undecided.</translation>
  </message>
  <message>
   <source>{count} orang</source>
   <translation type="vanished">{count} people</translation>
  </message>
  <message>
   <source>{have} dari {of} nilai terisi</source>
   <translation>{have} of {of} scores filled in</translation>
  </message>
 </context>
 <context>
  <name>NewSessionDialog</name>
  <message>
   <source>&amp;Buat sesi</source>
   <translation>&amp;Make session</translation>
  </message>
  <message>
   <source>&amp;Instrumen</source>
   <translation>&amp;Instrument</translation>
  </message>
  <message>
   <source>&amp;Judul</source>
   <translation>&amp;Title</translation>
  </message>
  <message>
   <source>&amp;Lihat</source>
   <translation>Sh&amp;ow</translation>
  </message>
  <message>
   <source>&amp;Penilai, satu nama per baris</source>
   <translation>&amp;Evaluators, one name per line</translation>
  </message>
  <message>
   <source>&amp;Rumusan</source>
   <translation>&amp;Wording</translation>
  </message>
  <message>
   <source>&amp;Sampai</source>
   <translation>&amp;Until</translation>
  </message>
  <message>
   <source>&amp;Tempat</source>
   <translation>&amp;Place</translation>
  </message>
  <message>
   <source>&amp;Ulangi</source>
   <translation>&amp;Repeat</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Ber&amp;kas</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <source>Berkas sesi yang dibuat</source>
   <translation>Session file to be made</translation>
  </message>
  <message>
   <source>Bontang</source>
   <translation>Bontang</translation>
  </message>
  <message>
   <source>Evaluasi Pasca Latsar CPNS</source>
   <translation>Evaluasi Pasca Latsar CPNS</translation>
  </message>
  <message>
   <source>Instrumen</source>
   <translation>Instrument</translation>
  </message>
  <message>
   <source>Judul belum diisi. Beri nama kegiatannya.</source>
   <translation>The title is empty. Give the activity a name.</translation>
  </message>
  <message>
   <source>Judul sesi</source>
   <translation>Title of the session</translation>
  </message>
  <message>
   <source>Kata s&amp;andi</source>
   <translation>Pa&amp;ssphrase</translation>
  </message>
  <message>
   <source>Kata sa&amp;ndi</source>
   <translation type="vanished">Pa&amp;ssphrase</translation>
  </message>
  <message>
   <source>Kata sandi</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Koordinator dapat mengubah isian ini nanti, kecuali instrumen dan rumusan.</source>
   <translation>The coordinator can change these fields later, except instrument and wording.</translation>
  </message>
  <message>
   <source>Kunci &amp;BKPSDM</source>
   <translation type="vanished">&amp;BKPSDM key</translation>
  </message>
  <message>
   <source>Kunci BKPS&amp;DM</source>
   <translation>&amp;BKPSDM key</translation>
  </message>
  <message>
   <source>Kunci publik BKPSDM</source>
   <translation>Public key of BKPSDM</translation>
  </message>
  <message>
   <source>Kunci publik BKPSDM, boleh kosong</source>
   <translation>Public key of BKPSDM, may stay empty</translation>
  </message>
  <message>
   <source>Lebih dari satu hari</source>
   <translation>More than one day</translation>
  </message>
  <message>
   <source>Nama penilai, satu nama per baris</source>
   <translation>Names of the evaluators, one per line</translation>
  </message>
  <message>
   <source>Penilai belum diisi. Tulis sedikitnya satu nama.</source>
   <translation>The evaluators are empty. Write at least one name.</translation>
  </message>
  <message>
   <source>Perlihatkan kata sandi</source>
   <translation>Show the passphrase</translation>
  </message>
  <message>
   <source>Pilih kunci publik BKPSDM</source>
   <translation>Choose the public key of BKPSDM</translation>
  </message>
  <message>
   <source>Pilih…</source>
   <translation>Choose…</translation>
  </message>
  <message>
   <source>Rumusan nilai dasar</source>
   <translation>Wording of the core values</translation>
  </message>
  <message>
   <source>Sesi baru</source>
   <translation>New session</translation>
  </message>
  <message>
   <source>Simpan sesi baru</source>
   <translation>Save the new session</translation>
  </message>
  <message>
   <source>Ta&amp;nggal</source>
   <translation>&amp;Date</translation>
  </message>
  <message>
   <source>Tanggal mulai</source>
   <translation>First day</translation>
  </message>
  <message>
   <source>Tanggal selesai</source>
   <translation>Last day</translation>
  </message>
  <message>
   <source>Tempat</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>Tempat berkas belum diisi. Tekan Ubah…</source>
   <translation>The place of the file is empty. Press Change…</translation>
  </message>
  <message>
   <source>Ubah tempat berkas sesi</source>
   <translation>Change where the session file is kept</translation>
  </message>
  <message>
   <source>Ubah…</source>
   <translation>Change…</translation>
  </message>
  <message>
   <source>Ulangi kata sandi</source>
   <translation>Repeat the passphrase</translation>
  </message>
  <message>
   <source>boleh kosong</source>
   <translation>may stay empty</translation>
  </message>
  <message>
   <source>dr. Rahma Dewi, M.Kes.
Ir. Budi Santoso</source>
   <translation>dr. Rahma Dewi, M.Kes.
Ir. Budi Santoso</translation>
  </message>
  <message>
   <source>{title}, versi {version}</source>
   <translation>{title}, version {version}</translation>
  </message>
 </context>
 <context>
  <name>NihilDesk</name>
  <message>
   <source>Nyatakan nihil</source>
   <translation>State nothing to note</translation>
  </message>
  <message>
   <source>Pernyataan nihil ditarik: {names}</source>
   <translation>Nothing-to-note taken back: {names}</translation>
  </message>
  <message>
   <source>Pernyataan nihil ditarik: {names}.</source>
   <translation type="vanished">Statement withdrawn: {names}.</translation>
  </message>
  <message>
   <source>Peserta yang dipilih sudah dinyatakan nihil oleh penilai ini.</source>
   <translation>This evaluator has stated already that there is nothing to note about the chosen participant.</translation>
  </message>
  <message>
   <source>Peserta yang dipilih tidak dinyatakan nihil di sini.</source>
   <translation>The chosen participant is not stated as having nothing to note here.</translation>
  </message>
  <message>
   <source>Pilih dulu pesertanya di daftar.</source>
   <translation>Choose a participant in the list first.</translation>
  </message>
  <message>
   <source>Semua peserta yang hadir sudah diperiksa oleh penilai ini.</source>
   <translation>This evaluator has checked all participants who are present.</translation>
  </message>
  <message>
   <source>Tidak ada yang dinyatakan nihil. Dilewati: {left_out}.</source>
   <translation>Nobody was stated. Skipped: {left_out}.</translation>
  </message>
  <message>
   <source>{count} ada catatan penilai ini ({names})</source>
   <translation>{count} have a note by this evaluator ({names})</translation>
  </message>
  <message>
   <source>{count} ada draf catatan ({names})</source>
   <translation>{count} with a draft note ({names})</translation>
  </message>
  <message>
   <source>{count} peserta dinyatakan tanpa catatan (nihil).</source>
   <translation>Nothing to note about {count} participants.</translation>
  </message>
  <message>
   <source>{count} peserta dinyatakan tanpa catatan (nihil). Dilewati: {left_out}.</source>
   <translation>Nothing to note about {count} participants. Skipped: {left_out}.</translation>
  </message>
  <message>
   <source>{count} sudah dinyatakan nihil</source>
   <translation>{count} stated already</translation>
  </message>
  <message>
   <source>{count} tidak hadir ({names})</source>
   <translation>{count} absent ({names})</translation>
  </message>
  <message>
   <source>{evaluator} menyatakan {count} peserta hadir tanpa catatan (nihil)?</source>
   <translation>{evaluator} states that there is nothing to note about {count} present participants?</translation>
  </message>
  <message>
   <source>{names}; dan {count} lainnya</source>
   <translation>{names}; and {count} more</translation>
  </message>
  <message>
   <source>{question} Tidak ada yang dilewati.</source>
   <translation>{question} Nobody is skipped.</translation>
  </message>
  <message>
   <source>{question} Tidak termasuk: {left_out}.</source>
   <translation>{question} Left out: {left_out}.</translation>
  </message>
 </context>
 <context>
  <name>NipCounter</name>
  <message>
   <source> · lahir {day}, {sex}</source>
   <translation> · born {day}, {sex}</translation>
  </message>
  <message>
   <source>laki-laki</source>
   <translation>male</translation>
  </message>
  <message>
   <source>perempuan</source>
   <translation>female</translation>
  </message>
  <message>
   <source>{count} dari {of} digit</source>
   <translation>{count} of {of} digits</translation>
  </message>
 </context>
 <context>
  <name>NoteCount</name>
  <message>
   <source>Disiplin (F6)</source>
   <translation>Discipline (F6)</translation>
  </message>
  <message>
   <source>Disiplin: {count} catatan (F6)</source>
   <translation>Discipline: {count} notes (F6)</translation>
  </message>
 </context>
 <context>
  <name>NoteFields</name>
  <message>
   <source>{long} dari {most} huruf</source>
   <translation>{long} of {most} letters</translation>
  </message>
  <message>
   <source>{long} dari {most} huruf: terlalu panjang</source>
   <translation>{long} of {most} letters: too long</translation>
  </message>
 </context>
 <context>
  <name>NoteForm</name>
  <message>
   <source>Isi nomor SK hukuman disiplin, atau hapus centangnya.</source>
   <translation>Fill in the number of the disciplinary decree, or take its tick away.</translation>
  </message>
  <message>
   <source>Saksi atau bukti</source>
   <translation>Witness or evidence</translation>
  </message>
  <message>
   <source>Tanggapan</source>
   <translation>Reply</translation>
  </message>
  <message>
   <source>Tulis jam seperti 07.45, atau kosongkan.</source>
   <translation>Write a time like 07.45, or leave it empty.</translation>
  </message>
  <message>
   <source>Uraian</source>
   <translation>What was observed</translation>
  </message>
  <message>
   <source>{word} paling banyak {most} huruf, sekarang {long}. Ringkas dahulu.</source>
   <translation>{word}: at most {most} letters, now {long}. Shorten it first.</translation>
  </message>
 </context>
 <context>
  <name>NoteLine</name>
  <message>
   <source>&amp;Catatan</source>
   <translation>&amp;Notes</translation>
  </message>
  <message>
   <source>&amp;Catatan {core_value}</source>
   <translation>&amp;Notes {core_value}</translation>
  </message>
 </context>
 <context>
  <name>NoteList</name>
  <message>
   <source>Belum ada catatan tentang peserta ini.</source>
   <translation>No notes about this participant yet.</translation>
  </message>
  <message>
   <source>Catatan ini sedang konflik. Putuskan dahulu di Gabung (Ctrl+8).</source>
   <translation>This note is in conflict. Settle it first on the page Merge (Ctrl+8).</translation>
  </message>
  <message>
   <source>Catatan ini sudah ditarik; tulis catatan baru bila perlu.</source>
   <translation>This note has been withdrawn; write a new note if needed.</translation>
  </message>
  <message>
   <source>Mengapa catatan ini ditarik?</source>
   <translation>Why is this note withdrawn?</translation>
  </message>
  <message>
   <source>Pilih dulu catatannya di daftar.</source>
   <translation>Choose a note in the list first.</translation>
  </message>
  <message>
   <source>Pilih sebuah catatan di atas; isi lengkap dan riwayatnya tampil di sini.</source>
   <translation>Choose a note above; its full contents and history are shown here.</translation>
  </message>
  <message>
   <source>Tarik catatan</source>
   <translation>Withdraw note</translation>
  </message>
  <message>
   <source>Tidak ada catatan yang cocok.</source>
   <translation>No note fits.</translation>
  </message>
  <message>
   <source>{count} catatan</source>
   <translation>{count} notes</translation>
  </message>
  <message>
   <source>{count} catatan, {withdrawn} di antaranya ditarik</source>
   <translation>{count} notes, {withdrawn} of them withdrawn</translation>
  </message>
 </context>
 <context>
  <name>NoteWords</name>
  <message>
   <source>Catatan</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Ditarik: {reason}</source>
   <translation>Withdrawn: {reason}</translation>
  </message>
  <message>
   <source>Konflik: dua laptop mengisi catatan ini berbeda. Putuskan di Gabung (Ctrl+8).</source>
   <translation>Conflict: two laptops say different things in this note. Settle it on the page Merge (Ctrl+8).</translation>
  </message>
  <message>
   <source>Lainnya</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>Laporan atasan</source>
   <translation>Report of the superior</translation>
  </message>
  <message>
   <source>Pembinaan</source>
   <translation>Guidance</translation>
  </message>
  <message>
   <source>Pengamatan sesi</source>
   <translation>Observed in the session</translation>
  </message>
  <message>
   <source>Presensi</source>
   <translation>Attendance list</translation>
  </message>
  <message>
   <source>Riwayat</source>
   <translation>History</translation>
  </message>
  <message>
   <source>Rujukan SK: {number}, {date}, hukuman {level}</source>
   <translation>Decree: {number}, {date}, punishment {level}</translation>
  </message>
  <message>
   <source>SK</source>
   <translation>decree</translation>
  </message>
  <message>
   <source>Saksi atau bukti: {witness}</source>
   <translation>Witness or evidence: {witness}</translation>
  </message>
  <message>
   <source>Sumber: {source}</source>
   <translation>Source: {source}</translation>
  </message>
  <message>
   <source>Tanggapan: {reply}</source>
   <translation>Reply: {reply}</translation>
  </message>
  <message>
   <source>Uraian: {text}</source>
   <translation>Description: {text}</translation>
  </message>
  <message>
   <source>dicatat</source>
   <translation>noted</translation>
  </message>
  <message>
   <source>diklarifikasi</source>
   <translation>clarified</translation>
  </message>
  <message>
   <source>ditarik</source>
   <translation>withdrawn</translation>
  </message>
  <message>
   <source>ditarik: {why}</source>
   <translation>withdrawn: {why}</translation>
  </message>
  <message>
   <source>diubah. {parts}</source>
   <translation>changed. {parts}</translation>
  </message>
  <message>
   <source>diurungkan</source>
   <translation>undone</translation>
  </message>
  <message>
   <source>jam</source>
   <translation>time</translation>
  </message>
  <message>
   <source>kategori</source>
   <translation>category</translation>
  </message>
  <message>
   <source>komputer lain</source>
   <translation>another computer</translation>
  </message>
  <message>
   <source>macam</source>
   <translation>kind</translation>
  </message>
  <message>
   <source>menit</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>saksi atau bukti</source>
   <translation>witness or evidence</translation>
  </message>
  <message>
   <source>sumber</source>
   <translation>source</translation>
  </message>
  <message>
   <source>tanggal</source>
   <translation>date</translation>
  </message>
  <message>
   <source>tanggapan</source>
   <translation>reply</translation>
  </message>
  <message>
   <source>tanggapan dicatat. {parts}</source>
   <translation>reply noted. {parts}</translation>
  </message>
  <message>
   <source>tercatat</source>
   <translation>noted</translation>
  </message>
  <message>
   <source>uraian</source>
   <translation>description</translation>
  </message>
  <message>
   <source>{category} (pembinaan)</source>
   <translation>{category} (guidance)</translation>
  </message>
  <message>
   <source>{category}, {minutes} menit</source>
   <translation>{category}, {minutes} minutes</translation>
  </message>
  <message>
   <source>{part}: "{after}"</source>
   <translation>{part}: "{after}"</translation>
  </message>
  <message>
   <source>{part}: "{before}" menjadi "{after}"</source>
   <translation>{part}: "{before}" becomes "{after}"</translation>
  </message>
  <message>
   <source>{when}  {by}, di {device}: {what}</source>
   <translation>{when}  {by}, on {device}: {what}</translation>
  </message>
  <message>
   <source>{when}  {by}: {what}</source>
   <translation>{when}  {by}: {what}</translation>
  </message>
  <message>
   <source>{when}: {category}. Keadaan: {state}. Dicatat oleh {author}</source>
   <translation>{when}: {category}. State: {state}. Noted by {author}</translation>
  </message>
 </context>
 <context>
  <name>NotesModel</name>
  <message>
   <source> (pembinaan)</source>
   <translation type="vanished"> (guidance)</translation>
  </message>
  <message>
   <source>, {minutes} menit</source>
   <translation type="vanished">, {minutes} minutes</translation>
  </message>
  <message>
   <source>Ditarik: {reason}</source>
   <translation type="vanished">Withdrawn: {reason}</translation>
  </message>
  <message>
   <source>Kategori</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>Keadaan</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Lainnya</source>
   <translation type="vanished">Other</translation>
  </message>
  <message>
   <source>Laporan atasan</source>
   <translation type="vanished">Report of the superior</translation>
  </message>
  <message>
   <source>Pengamatan sesi</source>
   <translation type="vanished">Observed in the session</translation>
  </message>
  <message>
   <source>Penilai</source>
   <translation>Evaluator</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>Presensi</source>
   <translation type="vanished">Attendance list</translation>
  </message>
  <message>
   <source>Saksi atau bukti: {witness}</source>
   <translation type="vanished">Witness or evidence: {witness}</translation>
  </message>
  <message>
   <source>Sumber: {source}</source>
   <translation type="vanished">Source: {source}</translation>
  </message>
  <message>
   <source>Tanggapan: {reply}</source>
   <translation type="vanished">Reply: {reply}</translation>
  </message>
  <message>
   <source>Uraian</source>
   <translation>What was observed</translation>
  </message>
  <message>
   <source>Waktu</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>diklarifikasi</source>
   <translation type="vanished">clarified</translation>
  </message>
  <message>
   <source>ditarik</source>
   <translation type="vanished">withdrawn</translation>
  </message>
  <message>
   <source>tercatat</source>
   <translation type="vanished">noted</translation>
  </message>
  <message>
   <source>{state}, konflik</source>
   <translation>{state}, in conflict</translation>
  </message>
  <message>
   <source>{state}: {reason}</source>
   <translation>{state}: {reason}</translation>
  </message>
 </context>
 <context>
  <name>Office</name>
  <message>
   <source>Buat titik pulih</source>
   <translation type="vanished">Make a restore point</translation>
  </message>
  <message>
   <source>Buka sesi</source>
   <translation>Open session</translation>
  </message>
  <message>
   <source>Salinan selamat di {path}. Tutup berkas ini, lalu buka salinannya.</source>
   <translation type="vanished">A copy is safe at {path}. Close this file, then open the copy.</translation>
  </message>
  <message>
   <source>Selamatkan salinan sesi</source>
   <translation type="vanished">Rescue a copy of the session</translation>
  </message>
  <message>
   <source>Semua yang diisi sudah tersimpan dengan sendirinya. Titik pulih adalah salinan yang dapat dibuka lagi. Beri nama, misalnya: sebelum istirahat.</source>
   <translation type="vanished">Everything you enter is saved by itself already. A restore point is a copy that can be opened again. Give it a name, for example: before the break.</translation>
  </message>
  <message>
   <source>Sudah tersimpan sejak tadi; titik pulih dibuat: {path}</source>
   <translation type="vanished">Saved all along; restore point made: {path}</translation>
  </message>
  <message>
   <source>Tambahkan {name} di sini: seret ke daftar paket atau tekan Pilih paket.</source>
   <translation type="vanished">Add {name} here: drag it to the list of packages or press Choose packages.</translation>
  </message>
  <message>
   <source>{name} tidak ditemukan. Periksa flashdisk atau foldernya.</source>
   <translation>{name} was not found. Check the USB stick or the folder.</translation>
  </message>
 </context>
 <context>
  <name>OfficialFields</name>
  <message>
   <source>ada yang bukan angka</source>
   <translation>some are not digits</translation>
  </message>
  <message>
   <source>{digits} dari 18 digit</source>
   <translation>{digits} of 18 digits</translation>
  </message>
 </context>
 <context>
  <name>OpenPackageDialog</name>
  <message>
   <source>&amp;Buat dan buka</source>
   <translation>&amp;Make and open</translation>
  </message>
  <message>
   <source>&amp;Kata sandi</source>
   <translation>Passph&amp;rase</translation>
  </message>
  <message>
   <source>&amp;Paket</source>
   <translation>&amp;Package</translation>
  </message>
  <message>
   <source>&amp;Simpan sebagai</source>
   <translation>&amp;Save as</translation>
  </message>
  <message>
   <source>&amp;Ubah…</source>
   <translation>C&amp;hange…</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Berkas paket penugasan</source>
   <translation>File of the assignment package</translation>
  </message>
  <message>
   <source>Berkas sesi yang dibuat</source>
   <translation>Session file to be made</translation>
  </message>
  <message>
   <source>Buka paket penugasan</source>
   <translation>Open an assignment package</translation>
  </message>
  <message>
   <source>Kata sandi belum diisi. Tanyakan kepada koordinator.</source>
   <translation>The passphrase is empty. Ask the coordinator.</translation>
  </message>
  <message>
   <source>Kata sandi paket</source>
   <translation>Passphrase of the package</translation>
  </message>
  <message>
   <source>Li&amp;hat</source>
   <translation>Sho&amp;w</translation>
  </message>
  <message>
   <source>Paket belum dipilih atau tidak ditemukan. Tekan Pilih…</source>
   <translation>The package is not chosen or not found. Press Choose…</translation>
  </message>
  <message>
   <source>Paket penugasan</source>
   <translation>Assignment package</translation>
  </message>
  <message>
   <source>Penilai membuat berkas sesinya sendiri dari paket penugasan yang diberikan koordinator. Kata sandinya juga dari koordinator; berkas yang dibuat memakai kata sandi yang sama.</source>
   <translation>Evaluators make their own session file from the assignment package that the coordinator gave them. The passphrase comes from the coordinator too; the file that is made uses the same one.</translation>
  </message>
  <message>
   <source>Perlihatkan kata sandi</source>
   <translation>Show the passphrase</translation>
  </message>
  <message>
   <source>Pi&amp;lih…</source>
   <translation>&amp;Choose…</translation>
  </message>
  <message>
   <source>Pilih paket penugasan</source>
   <translation>Choose an assignment package</translation>
  </message>
  <message>
   <source>Simpan berkas sesi</source>
   <translation>Save the session file</translation>
  </message>
  <message>
   <source>Tempat berkas sesi belum diisi. Tekan Ubah…</source>
   <translation>The place of the session file is empty. Press Change…</translation>
  </message>
  <message>
   <source>Ubah tempat berkas sesi</source>
   <translation>Change where the session file is kept</translation>
  </message>
 </context>
 <context>
  <name>OpenSessionDialog</name>
  <message>
   <source>&amp;Buka</source>
   <translation>&amp;Open</translation>
  </message>
  <message>
   <source>&amp;Lihat</source>
   <translation>S&amp;how</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Buka sesi</source>
   <translation>Open session</translation>
  </message>
  <message>
   <source>Kata &amp;sandi</source>
   <translation>Pa&amp;ssphrase</translation>
  </message>
  <message>
   <source>Kata sandi belum diisi. Ketik kata sandi sesi ini.</source>
   <translation>The passphrase is empty. Type the passphrase of this session.</translation>
  </message>
  <message>
   <source>Kata sandi sesi</source>
   <translation>Passphrase of the session</translation>
  </message>
  <message>
   <source>Lupa kata sandi, pakai kunci pemulihan</source>
   <translation>Passphrase forgotten, use the recovery key</translation>
  </message>
  <message>
   <source>Lupa? Pakai kunci &amp;pemulihan…</source>
   <translation>Forgotten? Use the &amp;recovery key…</translation>
  </message>
  <message>
   <source>Membuka…</source>
   <translation>Opening…</translation>
  </message>
  <message>
   <source>Perlihatkan kata sandi</source>
   <translation>Show the passphrase</translation>
  </message>
 </context>
 <context>
  <name>OpenSheet</name>
  <message>
   <source>Lembar ini sudah diterima koordinator dan tidak diubah lagi.</source>
   <translation>The coordinator has received this sheet already; it is not changed any more.</translation>
  </message>
 </context>
 <context>
  <name>PackageDrop</name>
  <message>
   <source>digabung</source>
   <translation>merged</translation>
  </message>
  <message>
   <source>ditolak</source>
   <translation>refused</translation>
  </message>
  <message>
   <source>siap</source>
   <translation>ready</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Hanya di laptop koordinator.</source>
   <translation>Only on the coordinator's laptop.</translation>
  </message>
 </context>
 <context>
  <name>PageList</name>
  <message>
   <source>Beranda</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Cetak</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>Disiplin</source>
   <translation>Discipline</translation>
  </message>
  <message>
   <source>Gabung</source>
   <translation>Merge</translation>
  </message>
  <message>
   <source>Penilaian</source>
   <translation>Scoring</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>Rekap</source>
   <translation>Recap</translation>
  </message>
  <message>
   <source>Tabel</source>
   <translation>Table</translation>
  </message>
 </context>
 <context>
  <name>PageWindow</name>
  <message>
   <source>&amp;Bantuan</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>&amp;Cari</source>
   <translation>&amp;Find</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Edit</translation>
  </message>
  <message>
   <source>&amp;Halaman</source>
   <translation>&amp;Page</translation>
  </message>
  <message>
   <source>&amp;Jendela</source>
   <translation>&amp;Window</translation>
  </message>
  <message>
   <source>&amp;Panduan</source>
   <translation>&amp;Manual</translation>
  </message>
  <message>
   <source>&amp;Tutup jendela ini</source>
   <translation>&amp;Close this window</translation>
  </message>
  <message>
   <source>&amp;Urungkan</source>
   <translation>&amp;Undo</translation>
  </message>
  <message>
   <source>Jendela u&amp;tama</source>
   <translation>&amp;Main window</translation>
  </message>
  <message>
   <source>Layar pen&amp;uh</source>
   <translation>F&amp;ull screen</translation>
  </message>
  <message>
   <source>Layar penuh. Tekan F11 untuk kembali.</source>
   <translation>Full screen. Press F11 to go back.</translation>
  </message>
  <message>
   <source>Menunggu lembar yang sedang dicetak; lalu jendela ini ditutup.</source>
   <translation>Waiting for the sheet that is being printed; then this window closes.</translation>
  </message>
  <message>
   <source>Per&amp;besar tulisan</source>
   <translation type="vanished">&amp;Larger text</translation>
  </message>
  <message>
   <source>Per&amp;kecil tulisan</source>
   <translation>&amp;Smaller text</translation>
  </message>
  <message>
   <source>Perbe&amp;sar tulisan</source>
   <translation>Lar&amp;ger text</translation>
  </message>
  <message>
   <source>Tulisan &amp;100 %</source>
   <translation>Text at &amp;100 %</translation>
  </message>
  <message>
   <source>U&amp;langi</source>
   <translation>&amp;Redo</translation>
  </message>
  <message>
   <source>{page} · {session} - {program}</source>
   <translation>{page} · {session} - {program}</translation>
  </message>
 </context>
 <context>
  <name>PaperOptions</name>
  <message>
   <source>Dua muka oleh printer</source>
   <translation>Two-sided by the printer</translation>
  </message>
  <message>
   <source>Dua muka, dibalik tangan</source>
   <translation>Two-sided, turned by hand</translation>
  </message>
  <message>
   <source>Printer ini mencetak satu muka saja; pilih dibalik tangan.</source>
   <translation>This printer prints one side only; choose turned by hand.</translation>
  </message>
  <message>
   <source>Satu muka</source>
   <translation>One side</translation>
  </message>
  <message>
   <source>Tiap sepuluh lembar: muka dahulu, lalu tumpukannya dibalik.</source>
   <translation>Ten sheets at a time: fronts first, then the stack is turned over.</translation>
  </message>
  <message>
   <source>{name}, lembar {first} dari {of}</source>
   <translation>{name}, sheet {first} of {of}</translation>
  </message>
 </context>
 <context>
  <name>PapersTab</name>
  <message>
   <source>Blok nomor berakhir sebelum nomor pertama. Perbaiki salah satunya.</source>
   <translation>The block of numbers ends before its first number. Mend one of them.</translation>
  </message>
  <message>
   <source>Kalimat kegiatan</source>
   <translation>Sentence of the activity</translation>
  </message>
  <message>
   <source>Klasifikasi</source>
   <translation>Classification</translation>
  </message>
  <message>
   <source>Modern</source>
   <translation>Modern</translation>
  </message>
  <message>
   <source>Polos, hitam</source>
   <translation>Plain, black</translation>
  </message>
  <message>
   <source>Resmi</source>
   <translation>Formal</translation>
  </message>
  <message>
   <source>Susunan nomor</source>
   <translation>Pattern of the number</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
 </context>
 <context>
  <name>ParticipantsModel</name>
  <message>
   <source> {minutes} menit</source>
   <translation type="vanished"> {minutes} minutes</translation>
  </message>
  <message>
   <source>Data bertentangan</source>
   <translation>Conflicting details</translation>
  </message>
  <message>
   <source>Dihapus</source>
   <translation>Removed</translation>
  </message>
  <message>
   <source>Gabungan entri</source>
   <translation>Joined entries</translation>
  </message>
  <message>
   <source>Gol.</source>
   <translation>Grade</translation>
  </message>
  <message>
   <source>Hadir</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>Jabatan</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Keadaan</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Kehadiran</source>
   <translation>Attendance</translation>
  </message>
  <message>
   <source>NIP</source>
   <translation>NIP</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Tambahan di tempat</source>
   <translation>Added on the spot</translation>
  </message>
  <message>
   <source>Tanpa NIP</source>
   <translation>No NIP</translation>
  </message>
  <message>
   <source>Terdaftar</source>
   <translation>Registered</translation>
  </message>
  <message>
   <source>Terlambat</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>Terlambat {minutes} menit</source>
   <translation>{minutes} minutes late</translation>
  </message>
  <message>
   <source>Tidak hadir</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>belum diisi</source>
   <translation>is not filled in</translation>
  </message>
 </context>
 <context>
  <name>ParticipantsPage</name>
  <message>
   <source>Alasan tidak hadir</source>
   <translation type="vanished">Reason for the absence</translation>
  </message>
  <message>
   <source>Belum ada peserta. Impor daftar dari Excel, atau tambahkan satu per satu.</source>
   <translation type="vanished">No participants yet. Import a list from Excel, or add them one by one.</translation>
  </message>
  <message>
   <source>Belum ada peserta. Impor daftar dari Excel, seret berkasnya ke sini, atau tambahkan satu per satu.</source>
   <translation>No participants yet. Import a list from Excel, drag its file here, or add them one by one.</translation>
  </message>
  <message>
   <source>Cari nama, NIP, unit (Ctrl+F)</source>
   <translation>Search name, NIP, unit (Ctrl+F)</translation>
  </message>
  <message>
   <source>Cari peserta menurut nama, NIP, atau unit</source>
   <translation>Search participants by name, NIP or unit</translation>
  </message>
  <message>
   <source>Daftar peserta dan kehadiran</source>
   <translation>List of participants and attendance</translation>
  </message>
  <message>
   <source>Diisi di laptop koordinator. Insert: tambah yang belum terdaftar</source>
   <translation>Filled in on the coordinator's laptop. Insert: add somebody not registered yet</translation>
  </message>
  <message>
   <source>Dua entri menjadi satu orang. Ctrl+Z mengembalikannya.</source>
   <translation>Two entries became one person. Ctrl+Z brings them back.</translation>
  </message>
  <message>
   <source>Gabungkan dua entri...</source>
   <translation>Join two entries...</translation>
  </message>
  <message>
   <source>Hadir</source>
   <translation type="vanished">Present</translation>
  </message>
  <message>
   <source>Hadir (H)</source>
   <translation>Present (H)</translation>
  </message>
  <message>
   <source>Impor Excel...</source>
   <translation>Import Excel...</translation>
  </message>
  <message>
   <source>Impor dari Excel...</source>
   <translation>Import from Excel...</translation>
  </message>
  <message>
   <source>Impor selesai: {new} baru, {changed} berubah, {same} sama, {out} ditolak.</source>
   <translation>Import done: {new} new, {changed} changed, {same} the same, {out} refused.</translation>
  </message>
  <message>
   <source>Isi angka 1 sampai 1440.</source>
   <translation type="vanished">Enter a number from 1 to 1440.</translation>
  </message>
  <message>
   <source>Kehadiran semua peserta di daftar ini sudah diisi.</source>
   <translation type="vanished">The attendance of all participants in this list has been filled in.</translation>
  </message>
  <message>
   <source>Mengapa entri {name} dipisahkan lagi?</source>
   <translation>Why are the entries of {name} separated again?</translation>
  </message>
  <message>
   <source>Mengapa {name} dipulihkan?</source>
   <translation>Why is {name} restored?</translation>
  </message>
  <message>
   <source>Nilai peserta ini</source>
   <translation>Score this participant</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>Peserta ditambahkan.</source>
   <translation>Participant added.</translation>
  </message>
  <message>
   <source>Pilih dua entri dulu: klik yang pertama, lalu Ctrl+klik yang kedua.</source>
   <translation>Choose two entries first: click the first, then Ctrl+click the second.</translation>
  </message>
  <message>
   <source>Pilih dulu pesertanya di daftar.</source>
   <translation type="vanished">Choose a participant in the list first.</translation>
  </message>
  <message>
   <source>Pilih satu orang yang keadaannya "Gabungan entri".</source>
   <translation>Choose one person whose state is "Joined entries".</translation>
  </message>
  <message>
   <source>Pilih yang ditampilkan</source>
   <translation>Choose what is shown</translation>
  </message>
  <message>
   <source>Pisahkan lagi</source>
   <translation>Separate again</translation>
  </message>
  <message>
   <source>Pisahkan lagi...</source>
   <translation>Separate again...</translation>
  </message>
  <message>
   <source>Pulihkan</source>
   <translation>Restore</translation>
  </message>
  <message>
   <source>Semua data peserta...</source>
   <translation>All details of the participant...</translation>
  </message>
  <message>
   <source>Simpan</source>
   <translation type="vanished">Save</translation>
  </message>
  <message>
   <source>Sisanya hadir...</source>
   <translation>Rest present...</translation>
  </message>
  <message>
   <source>Tambah peserta</source>
   <translation>Add participant</translation>
  </message>
  <message>
   <source>Tambah peserta...</source>
   <translation>Add participant...</translation>
  </message>
  <message>
   <source>Tampilkan yang dihapus</source>
   <translation>Show removed ones</translation>
  </message>
  <message>
   <source>Tandai hadir</source>
   <translation type="vanished">Mark as present</translation>
  </message>
  <message>
   <source>Tandai hadir semua peserta yang kehadirannya belum diisi</source>
   <translation>Mark as present all participants whose attendance is still empty</translation>
  </message>
  <message>
   <source>Tandai sisanya hadir...</source>
   <translation>Mark the rest as present...</translation>
  </message>
  <message>
   <source>Tandai {count} peserta yang belum diisi sebagai hadir?</source>
   <translation type="vanished">Mark {count} participants whose attendance is empty as present?</translation>
  </message>
  <message>
   <source>Terlambat (L)</source>
   <translation>Late (L)</translation>
  </message>
  <message>
   <source>Terlambat berapa menit?</source>
   <translation type="vanished">How many minutes late?</translation>
  </message>
  <message>
   <source>Tidak hadir</source>
   <translation type="vanished">Absent</translation>
  </message>
  <message>
   <source>Tidak hadir (T)</source>
   <translation>Absent (T)</translation>
  </message>
  <message>
   <source>Ubah data (F2)</source>
   <translation type="vanished">Change details (F2)</translation>
  </message>
  <message>
   <source>Ubah data peserta...</source>
   <translation type="vanished">Change the participant's details...</translation>
  </message>
  <message>
   <source>Ubah isi (F2)</source>
   <translation>Change cell (F2)</translation>
  </message>
  <message>
   <source>Ubah isi sel</source>
   <translation>Change cell</translation>
  </message>
  <message>
   <source>Unit kerja...</source>
   <translation>Units...</translation>
  </message>
  <message>
   <source>Urutkan menurut nomor</source>
   <translation>Sort by number</translation>
  </message>
  <message>
   <source>Urutkan naik menurut kolom ini</source>
   <translation>Sort up by this column</translation>
  </message>
  <message>
   <source>Urutkan turun menurut kolom ini</source>
   <translation>Sort down by this column</translation>
  </message>
  <message>
   <source>Yang ditampilkan</source>
   <translation>What is shown</translation>
  </message>
  <message>
   <source>misalnya 15</source>
   <translation type="vanished">for example 15</translation>
  </message>
  <message>
   <source>sakit, izin, cuti, dinas luar; boleh kosong</source>
   <translation type="vanished">ill, excused, on leave, on duty elsewhere; may stay empty</translation>
  </message>
  <message>
   <source>{count} peserta, {absent} tidak hadir, {unknown} belum diisi</source>
   <translation type="vanished">{count} participants, {absent} absent, {unknown} not filled in</translation>
  </message>
 </context>
 <context>
  <name>PasteDesk</name>
  <message>
   <source>Pilih dulu sel penilaian tempat menempel.</source>
   <translation>Choose a cell of the scores to paste at first.</translation>
  </message>
  <message>
   <source>Tidak ada yang berubah: {count} sel sudah sama.</source>
   <translation>Nothing has changed: {count} cells are the same already.</translation>
  </message>
  <message>
   <source>{count} baris disalin dengan nama. Tempel di Excel dengan Ctrl+V.</source>
   <translation>{count} rows copied with names. Paste in Excel with Ctrl+V.</translation>
  </message>
 </context>
 <context>
  <name>PastePreview</name>
  <message>
   <source>(kosong)</source>
   <translation>(empty)</translation>
  </message>
  <message>
   <source>Alasan untuk {count} sel T (wajib)</source>
   <translation>Reason for {count} T cells (required)</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Belum ada yang ditulis. {changed} sel akan berubah ({cleared} di antaranya dikosongkan), {same} sudah sama, {refused} ditolak.</source>
   <translation>Nothing has been written yet. {changed} cells will change ({cleared} of them will be cleared), {same} are the same already, {refused} refused.</translation>
  </message>
  <message>
   <source>Belum ada yang ditulis. {changed} sel akan berubah, {same} sudah sama, {refused} ditolak.</source>
   <translation>Nothing has been written yet. {changed} cells will change, {same} are the same already, {refused} are refused.</translation>
  </message>
  <message>
   <source>Isi yang disalin</source>
   <translation>Contents that were copied</translation>
  </message>
  <message>
   <source>Kolom</source>
   <translation>Column</translation>
  </message>
  <message>
   <source>Mengapa ditolak</source>
   <translation>Why refused</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>Sel yang ditolak</source>
   <translation>Refused cells</translation>
  </message>
  <message>
   <source>Tempel {count} sel yang sah</source>
   <translation>Paste {count} valid cells</translation>
  </message>
  <message>
   <source>Tulis alasannya dulu.</source>
   <translation>Write the reason first.</translation>
  </message>
  <message>
   <source>ada karakter yang tidak terlihat; ketik ulang angkanya</source>
   <translation>holds signs that cannot be seen; type the digit again</translation>
  </message>
  <message>
   <source>angka pecahan; tulis bulat, 1 sampai {highest}</source>
   <translation>a fraction; write a whole number, 1 to {highest}</translation>
  </message>
  <message>
   <source>baris ke-{number}</source>
   <translation>row {number}</translation>
  </message>
  <message>
   <source>bukan angka 1 sampai {highest} dan bukan T</source>
   <translation>no digit from 1 to {highest} and no T</translation>
  </message>
  <message>
   <source>dan {count} sel lagi</source>
   <translation>and {count} more cells</translation>
  </message>
  <message>
   <source>di luar 1 sampai {highest}; kosongkan selnya bila belum dinilai</source>
   <translation>outside 1 to {highest}; leave the cell empty if not scored yet</translation>
  </message>
  <message>
   <source>kolom ke-{number}</source>
   <translation>column {number}</translation>
  </message>
  <message>
   <source>lembarnya final; buka kembali dulu di Penilaian</source>
   <translation>the sheet is final; reopen it first in Scoring</translation>
  </message>
  <message>
   <source>melewati kolom penilaian terakhir</source>
   <translation>beyond the last column of scores</translation>
  </message>
  <message>
   <source>melewati peserta terakhir yang ditampilkan</source>
   <translation>beyond the last participant shown</translation>
  </message>
  <message>
   <source>tercatat tidak hadir; ubah kehadirannya di Peserta</source>
   <translation>noted as absent; change the attendance in Participants</translation>
  </message>
 </context>
 <context>
  <name>PeopleStateModel</name>
  <message>
   <source>Keadaan</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Penilai ini</source>
   <translation>This one</translation>
  </message>
  <message>
   <source>belum</source>
   <translation>not yet</translation>
  </message>
  <message>
   <source>mencatat</source>
   <translation>has noted</translation>
  </message>
  <message>
   <source>nihil</source>
   <translation>nothing to note</translation>
  </message>
  <message>
   <source>tidak hadir</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>{state}, draf</source>
   <translation>{state}, draft</translation>
  </message>
 </context>
 <context>
  <name>PeopleTab</name>
  <message>
   <source>&amp;Orang</source>
   <translation>P&amp;eople</translation>
  </message>
  <message>
   <source>Cari orang di semua sesi</source>
   <translation>Search people in all sessions</translation>
  </message>
  <message>
   <source>Disiplin</source>
   <translation>Discipline</translation>
  </message>
  <message>
   <source>Hasil</source>
   <translation>Results</translation>
  </message>
  <message>
   <source>Ketik nama atau NIP untuk melihat riwayat seseorang di semua sesi.</source>
   <translation>Type a name or NIP to see somebody's history over all sessions.</translation>
  </message>
  <message>
   <source>Kualifikasi</source>
   <translation>Qualifications</translation>
  </message>
  <message>
   <source>NIP</source>
   <translation>NIP</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nama, sebagian nama, atau awal NIP</source>
   <translation>Name, part of a name, or beginning of the NIP</translation>
  </message>
  <message>
   <source>Namanya: {names}.</source>
   <translation>Names: {names}.</translation>
  </message>
  <message>
   <source>Riwayat orang terpilih</source>
   <translation>History of the chosen person</translation>
  </message>
  <message>
   <source>Sertifikat</source>
   <translation>Certificates</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Tanggal</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Tidak ada yang bernama atau ber-NIP begitu. Coba sebagian namanya.</source>
   <translation>Nobody has such a name or NIP. Try part of the name.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>Unit terakhir</source>
   <translation>Latest unit</translation>
  </message>
  <message>
   <source>Unitnya: {units}.</source>
   <translation>Units: {units}.</translation>
  </message>
  <message>
   <source>tanpa NIP</source>
   <translation>no NIP</translation>
  </message>
  <message>
   <source>{count} orang ditemukan.</source>
   <translation>{count} people found.</translation>
  </message>
  <message>
   <source>{count} orang pertama; ketik lebih banyak huruf untuk mempersempit.</source>
   <translation>The first {count} people; type more letters to narrow them down.</translation>
  </message>
  <message>
   <source>{name}: {count} sesi, yang terlama di atas.</source>
   <translation>{name}: {count} sessions, the oldest first.</translation>
  </message>
 </context>
 <context>
  <name>PersonDialog</name>
  <message>
   <source>18 digit, boleh dengan spasi</source>
   <translation>18 digits, spaces allowed</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>CPNS</source>
   <translation>CPNS</translation>
  </message>
  <message>
   <source>Data peserta</source>
   <translation>Participant details</translation>
  </message>
  <message>
   <source>Gelar belakang</source>
   <translation>Title after</translation>
  </message>
  <message>
   <source>Gelar depan</source>
   <translation>Title before</translation>
  </message>
  <message>
   <source>Golongan</source>
   <translation>Grade</translation>
  </message>
  <message>
   <source>Hanya dapat dilihat di sini; data peserta diubah di laptop koordinator.</source>
   <translation>Only to be looked at here; details of participants are changed on the coordinator's laptop.</translation>
  </message>
  <message>
   <source>Hapus dari daftar</source>
   <translation>Remove from the list</translation>
  </message>
  <message>
   <source>Hapus dari daftar...</source>
   <translation>Remove from the list...</translation>
  </message>
  <message>
   <source>Jabatan</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Jenis</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Jenis kepegawaian</source>
   <translation>Kind of employment</translation>
  </message>
  <message>
   <source>Langsung ditandai hadir</source>
   <translation>Mark as present at once</translation>
  </message>
  <message>
   <source>Mengapa {name} dihapus? Isiannya tetap tercatat.</source>
   <translation>Why is {name} removed? The entries stay on record.</translation>
  </message>
  <message>
   <source>NIP</source>
   <translation>NIP</translation>
  </message>
  <message>
   <source>NIP, 18 digit</source>
   <translation>NIP, 18 digits</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>PNS</source>
   <translation>PNS</translation>
  </message>
  <message>
   <source>PPPK</source>
   <translation>PPPK</translation>
  </message>
  <message>
   <source>Simpan</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Tambah peserta</source>
   <translation>Add participant</translation>
  </message>
  <message>
   <source>Tambah {name}</source>
   <translation type="vanished">Add {name}</translation>
  </message>
  <message>
   <source>Tutup</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Ubah data peserta</source>
   <translation>Change the participant's details</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>Unit, nama atau singkatannya</source>
   <translation>Unit, its name or short form</translation>
  </message>
  <message>
   <source>Unit, pilih atau ketik</source>
   <translation type="vanished">Unit, choose or type</translation>
  </message>
  <message>
   <source>Yang perlu diperbaiki</source>
   <translation>What is to be mended</translation>
  </message>
  <message>
   <source>belum diisi</source>
   <translation>is not filled in</translation>
  </message>
  <message>
   <source>boleh dengan gelar</source>
   <translation>titles allowed</translation>
  </message>
  <message>
   <source>misalnya III/a</source>
   <translation>for example III/a</translation>
  </message>
  <message>
   <source>nama atau singkatan, misalnya dinkes</source>
   <translation>name or short form, for example dinkes</translation>
  </message>
  <message>
   <source>tanpa gelar</source>
   <translation>no titles</translation>
  </message>
 </context>
 <context>
  <name>PersonFinder</name>
  <message>
   <source>Buka</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Ke peserta</source>
   <translation>To participant</translation>
  </message>
  <message>
   <source>Semua peserta yang hadir sudah dinilai lengkap.</source>
   <translation>All participants who are present have been scored completely.</translation>
  </message>
  <message>
   <source>Tidak ditemukan. Periksa nomor atau NIP-nya.</source>
   <translation>Not found. Check the number or the NIP.</translation>
  </message>
  <message>
   <source>nomor atau NIP</source>
   <translation>number or NIP</translation>
  </message>
 </context>
 <context>
  <name>PersonPreview</name>
  <message>
   <source>Esc atau F9</source>
   <translation>Esc or F9</translation>
  </message>
  <message>
   <source>Halaman berikutnya</source>
   <translation>Next page</translation>
  </message>
  <message>
   <source>Halaman sebelumnya</source>
   <translation>Previous page</translation>
  </message>
  <message>
   <source>Ke halaman Cetak</source>
   <translation>To the page Print</translation>
  </message>
  <message>
   <source>Lembar hasil peserta, seperti akan dicetak</source>
   <translation>The participant's result sheet, as it will be printed</translation>
  </message>
  <message>
   <source>Pratinjau lembar</source>
   <translation>Preview of the sheet</translation>
  </message>
  <message>
   <source>Satu halaman penuh</source>
   <translation>One whole page</translation>
  </message>
  <message>
   <source>Tutup</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>PhraseDesk</name>
  <message>
   <source>Disimpan sebagai frasa. Ubah lewat Frasa siap pakai.</source>
   <translation>Saved as a phrase. Change it under Ready phrases.</translation>
  </message>
  <message>
   <source>Frasa di atas standar: pilih angka</source>
   <translation>Phrases above standard: choose a digit</translation>
  </message>
  <message>
   <source>Frasa perlu ditingkatkan: pilih angka</source>
   <translation>Phrases to improve: choose a digit</translation>
  </message>
  <message>
   <source>Frasa sesuai standar: pilih angka</source>
   <translation>Phrases at standard: choose a digit</translation>
  </message>
  <message>
   <source>Frasa siap pakai: pilih angka</source>
   <translation>Ready phrases: choose a digit</translation>
  </message>
  <message>
   <source>Sering Anda tulis: “{text}”</source>
   <translation>You often write: “{text}”</translation>
  </message>
 </context>
 <context>
  <name>PhrasesDialog</name>
  <message>
   <source>&amp;Hapus</source>
   <translation>&amp;Delete</translation>
  </message>
  <message>
   <source>&amp;Nilai dasar</source>
   <translation>&amp;Core value</translation>
  </message>
  <message>
   <source>&amp;Tambah</source>
   <translation>&amp;Add</translation>
  </message>
  <message>
   <source>&amp;Untuk tingkat</source>
   <translation>&amp;For level</translation>
  </message>
  <message>
   <source>Dipakai {count} kali</source>
   <translation>Used {count} times</translation>
  </message>
  <message>
   <source>Frasa itu sudah ada untuk nilai dasar ini.</source>
   <translation>This core value has that phrase already.</translation>
  </message>
  <message>
   <source>Frasa paling panjang {most} huruf; ini {count}. Pendekkan.</source>
   <translation>A phrase has at most {most} letters; this one has {count}. Shorten it.</translation>
  </message>
  <message>
   <source>Frasa siap pakai</source>
   <translation>Ready phrases</translation>
  </message>
  <message>
   <source>Frasa; F2 mengubah</source>
   <translation>Phrase; F2 changes it</translation>
  </message>
  <message>
   <source>Hapus frasa (Del)</source>
   <translation>Delete the phrase (Del)</translation>
  </message>
  <message>
   <source>Kalimat untuk catatan, tersimpan di komputer ini untuk semua sesi. Tulis tanpa nama orang. Yang sering dipakai naik sendiri.</source>
   <translation>Sentences for notes, kept on this computer for all sessions. Write them without people's names. Those used often move up by themselves.</translation>
  </message>
  <message>
   <source>Na&amp;ik</source>
   <translation>&amp;Up</translation>
  </message>
  <message>
   <source>Naikkan frasa (Alt+Atas)</source>
   <translation>Move the phrase up (Alt+Up)</translation>
  </message>
  <message>
   <source>Nilai dasar</source>
   <translation>Core value</translation>
  </message>
  <message>
   <source>Tambah frasa (Ins)</source>
   <translation>Add a phrase (Ins)</translation>
  </message>
  <message>
   <source>Tu&amp;run</source>
   <translation>Do&amp;wn</translation>
  </message>
  <message>
   <source>Turunkan frasa (Alt+Bawah)</source>
   <translation>Move the phrase down (Alt+Down)</translation>
  </message>
  <message>
   <source>U&amp;bah</source>
   <translation>C&amp;hange</translation>
  </message>
  <message>
   <source>Ubah frasa (F2)</source>
   <translation>Change the phrase (F2)</translation>
  </message>
  <message>
   <source>Untuk tingkat</source>
   <translation>For level</translation>
  </message>
  <message>
   <source>Urun&amp;gkan</source>
   <translation>Und&amp;o</translation>
  </message>
  <message>
   <source>Urungkan perubahan terakhir di sini (Ctrl+Z)</source>
   <translation>Undo the last change made here (Ctrl+Z)</translation>
  </message>
  <message>
   <source>di atas standar</source>
   <translation>above standard</translation>
  </message>
  <message>
   <source>perlu ditingkatkan</source>
   <translation>to improve</translation>
  </message>
  <message>
   <source>sesuai standar</source>
   <translation>at standard</translation>
  </message>
 </context>
 <context>
  <name>PlanDesk</name>
  <message>
   <source> Begitu pula {count} tulisan lain.</source>
   <translation> So are {count} other texts.</translation>
  </message>
  <message>
   <source> dan lainnya</source>
   <translation> and others</translation>
  </message>
  <message>
   <source>, {out} tidak ikut</source>
   <translation>, {out} left out</translation>
  </message>
  <message>
   <source>Belum ada peserta untuk pilihan ini.</source>
   <translation type="vanished">There is no participant for this choice yet.</translation>
  </message>
  <message>
   <source>Belum ada peserta untuk pilihan ini. Pilih yang lain di Untuk siapa, atau tambahkan di Peserta.</source>
   <translation>There are no participants for this choice yet. Choose others under For whom, or add them in Participants.</translation>
  </message>
  <message>
   <source>Belum ada yang dapat dicetak; alasannya ada di Tidak ikut.</source>
   <translation>Nobody can be printed yet; the reasons are under Left out.</translation>
  </message>
  <message>
   <source>Lihat siapa &amp;yang tidak ikut</source>
   <translation>See who is left o&amp;ut</translation>
  </message>
  <message>
   <source>Lihat tulisan &amp;yang menjadi kotak</source>
   <translation>See what t&amp;urns into boxes</translation>
  </message>
  <message>
   <source>Mengapa</source>
   <translation>Why</translation>
  </message>
  <message>
   <source>Menjadi kotak di kertas: {what} {name}.</source>
   <translation>Boxes on paper: {what} {name}.</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Rekap adalah buku kerja Excel; simpan, lalu buka untuk melihatnya.</source>
   <translation>The recap is an Excel workbook; save it, then open it to see it.</translation>
  </message>
  <message>
   <source>Ti&amp;dak ikut</source>
   <translation>&amp;Left out</translation>
  </message>
  <message>
   <source>Tidak ada yang tertinggal.</source>
   <translation>Nobody is left out.</translation>
  </message>
  <message>
   <source>huruf {characters} di {field}</source>
   <translation>characters {characters} in {field}</translation>
  </message>
  <message>
   <source>semua lembar</source>
   <translation>all sheets</translation>
  </message>
  <message>
   <source>{count} orang tidak ikut dicetak:</source>
   <translation>{count} people are left out:</translation>
  </message>
  <message>
   <source>{people} Sertifikat yang disimpan atau dicetak menjadi terbit dan nomornya terpakai; itu tidak dapat diurungkan.</source>
   <translation>{people} Certificates that are saved or printed are issued and use up their numbers; that cannot be undone.</translation>
  </message>
  <message>
   <source>{ready} orang akan dicetak</source>
   <translation>{ready} people will be printed</translation>
  </message>
 </context>
 <context>
  <name>PreviewDesk</name>
  <message>
   <source>Halaman {page} dari {pages}</source>
   <translation>Page {page} of {pages}</translation>
  </message>
 </context>
 <context>
  <name>PrintChoice</name>
  <message>
   <source>(tanpa unit)</source>
   <translation>(no unit)</translation>
  </message>
  <message>
   <source>Dari riwayat: {count} orang</source>
   <translation>From the history: {count} people</translation>
  </message>
  <message>
   <source>Satu berkas per orang</source>
   <translation>One file per person</translation>
  </message>
  <message>
   <source>Satu berkas per unit</source>
   <translation>One file per unit</translation>
  </message>
  <message>
   <source>Satu berkas untuk semua</source>
   <translation>One file for all</translation>
  </message>
  <message>
   <source>Satu orang</source>
   <translation>One person</translation>
  </message>
  <message>
   <source>Satu unit</source>
   <translation>One unit</translation>
  </message>
  <message>
   <source>Semua peserta</source>
   <translation>All participants</translation>
  </message>
  <message>
   <source>Yang sudah final saja</source>
   <translation>Only those that are final</translation>
  </message>
  <message>
   <source>{unit} ({count})</source>
   <translation>{unit} ({count})</translation>
  </message>
 </context>
 <context>
  <name>PrintDesk</name>
  <message>
   <source> ({count} orang)</source>
   <translation> ({count} people)</translation>
  </message>
  <message>
   <source> dan {count} berkas lain</source>
   <translation> and {count} other files</translation>
  </message>
  <message>
   <source>; {count} tidak ikut</source>
   <translation>; {count} left out</translation>
  </message>
  <message>
   <source>Berita acara</source>
   <translation type="vanished">Official record</translation>
  </message>
  <message>
   <source>Lembar penilaian</source>
   <translation type="vanished">Scoring sheet</translation>
  </message>
  <message>
   <source>Masih mencetak; kemajuannya ada di baris bawah.</source>
   <translation>Still printing; its progress is in the line below.</translation>
  </message>
  <message>
   <source>Membuat berita acara</source>
   <translation type="vanished">Making the official record</translation>
  </message>
  <message>
   <source>Membuat lembar penilaian</source>
   <translation type="vanished">Making scoring sheets</translation>
  </message>
  <message>
   <source>Membuat sertifikat</source>
   <translation type="vanished">Making certificates</translation>
  </message>
  <message>
   <source>Membuat {what}</source>
   <translation>Making {what}</translation>
  </message>
  <message>
   <source>Mencetak di {printer}</source>
   <translation type="vanished">Printing on {printer}</translation>
  </message>
  <message>
   <source>Rekap</source>
   <translation type="vanished">Recap</translation>
  </message>
  <message>
   <source>Sertifikat</source>
   <translation type="vanished">Certificates</translation>
  </message>
  <message>
   <source>Simpa&amp;n Excel…</source>
   <translation>S&amp;ave Excel…</translation>
  </message>
  <message>
   <source>Simpa&amp;n PDF…</source>
   <translation>S&amp;ave PDF…</translation>
  </message>
  <message>
   <source>Simpan cetakan</source>
   <translation>Save the print</translation>
  </message>
  <message>
   <source>Terbitkan sertifikat</source>
   <translation>Issue certificates</translation>
  </message>
  <message>
   <source>Tersimpan: {files}</source>
   <translation>Saved: {files}</translation>
  </message>
  <message>
   <source>Tersimpan: {files}.</source>
   <translation>Saved: {files}.</translation>
  </message>
  <message>
   <source>Tidak ada printer</source>
   <translation type="vanished">No printer</translation>
  </message>
  <message>
   <source>Tidak ada yang dapat dicetak; tidak ada berkas yang dibuat.</source>
   <translation>Nobody can be printed; no file was made.</translation>
  </message>
  <message>
   <source>{pages} halaman dikirim ke {printer}.</source>
   <translation type="vanished">{pages} pages sent to {printer}.</translation>
  </message>
 </context>
 <context>
  <name>PrinterList</name>
  <message>
   <source>Belum ada printer. Nyalakan printer, pasang kabelnya atau sambungkan jaringannya, lalu cari lagi.</source>
   <translation>There is no printer yet. Switch the printer on, plug in its cable or connect its network, then look again.</translation>
  </message>
  <message>
   <source>Tidak ada printer</source>
   <translation>No printer</translation>
  </message>
 </context>
 <context>
  <name>PrintingPage</name>
  <message>
   <source> mm</source>
   <translation> mm</translation>
  </message>
  <message>
   <source>&amp;Cetak ke printer</source>
   <translation>&amp;Print on the printer</translation>
  </message>
  <message>
   <source>&amp;Hasil dan konfirmasi</source>
   <translation>Results a&amp;nd confirmation</translation>
  </message>
  <message>
   <source>&amp;Ketik ulang lembar kertas…</source>
   <translation>Key &amp;in sheets of paper…</translation>
  </message>
  <message>
   <source>&amp;Konfirmasi</source>
   <translation>C&amp;onfirm</translation>
  </message>
  <message>
   <source>&amp;Periksa sertifikat…</source>
   <translation>C&amp;heck a certificate…</translation>
  </message>
  <message>
   <source>&amp;Simpan sebagai berkas…</source>
   <translation>&amp;Save as a file…</translation>
  </message>
  <message>
   <source>, {out} tidak ikut</source>
   <translation type="vanished">, {out} left out</translation>
  </message>
  <message>
   <source>Apa yang dicetak</source>
   <translation>What is printed</translation>
  </message>
  <message>
   <source>B&amp;uku sertifikat</source>
   <translation>Certificate boo&amp;k</translation>
  </message>
  <message>
   <source>Be&amp;rita acara</source>
   <translation type="vanished">O&amp;fficial record</translation>
  </message>
  <message>
   <source>Belakang mulai lembar terakhir</source>
   <translation>Backs from the last sheet</translation>
  </message>
  <message>
   <source>Belum ada peserta untuk pilihan ini.</source>
   <translation type="vanished">No participants for this choice yet.</translation>
  </message>
  <message>
   <source>Belum ada yang dapat dicetak; alasannya ada di Tidak ikut.</source>
   <translation type="vanished">Nothing can be printed yet; the reasons are under Left out.</translation>
  </message>
  <message>
   <source>Berita acara</source>
   <translation>Official record</translation>
  </message>
  <message>
   <source>Berwarna</source>
   <translation>In colour</translation>
  </message>
  <message>
   <source>Buka &amp;folder hasil</source>
   <translation>&amp;Open folder of results</translation>
  </message>
  <message>
   <source>Cari dalam hasil</source>
   <translation>Search the results</translation>
  </message>
  <message>
   <source>Cari nama, NIP, unit, kualifikasi</source>
   <translation>Search name, NIP, unit, qualification</translation>
  </message>
  <message>
   <source>Cari printer lagi</source>
   <translation>Look for printers again</translation>
  </message>
  <message>
   <source>Ce&amp;tak</source>
   <translation>Pr&amp;int</translation>
  </message>
  <message>
   <source>Cetak halaman uji</source>
   <translation>Print test page</translation>
  </message>
  <message>
   <source>Cetak ke printer</source>
   <translation>Print on the printer</translation>
  </message>
  <message>
   <source>Cetakan, yang terakhir paling atas</source>
   <translation>Prints, the latest first</translation>
  </message>
  <message>
   <source>Daftar hadir</source>
   <translation>Attendance list</translation>
  </message>
  <message>
   <source>Dibagi menjadi berapa berkas</source>
   <translation>Into how many files</translation>
  </message>
  <message>
   <source>Dicetak di laptop koordinator.</source>
   <translation>Printed on the coordinator's laptop.</translation>
  </message>
  <message>
   <source>Dikonfirmasi &amp;oleh</source>
   <translation>Confirmed &amp;by</translation>
  </message>
  <message>
   <source>Geser cetakan ke bawah, dalam milimeter</source>
   <translation>Shift the print down, in millimetres</translation>
  </message>
  <message>
   <source>Geser cetakan ke kanan, dalam milimeter</source>
   <translation>Shift the print to the right, in millimetres</translation>
  </message>
  <message>
   <source>Geser ke bawah</source>
   <translation>Shift down</translation>
  </message>
  <message>
   <source>Geser ke kanan</source>
   <translation>Shift right</translation>
  </message>
  <message>
   <source>Halaman berikutnya</source>
   <translation>Next page</translation>
  </message>
  <message>
   <source>Halaman sebelumnya</source>
   <translation>Previous page</translation>
  </message>
  <message>
   <source>Hasil tiap peserta</source>
   <translation>Result of each participant</translation>
  </message>
  <message>
   <source>Kehadiran, penilaian, disiplin, dan yang masih kurang.</source>
   <translation type="vanished">Attendance, scoring, discipline and what is still missing.</translation>
  </message>
  <message>
   <source>Kertas</source>
   <translation>Paper</translation>
  </message>
  <message>
   <source>Le&amp;mbar penilaian</source>
   <translation>Scorin&amp;g sheets</translation>
  </message>
  <message>
   <source>Lembar kosong</source>
   <translation>Blank sheets</translation>
  </message>
  <message>
   <source>Lembar-lembar cetakan yang dipilih</source>
   <translation>Sheets of the chosen print</translation>
  </message>
  <message>
   <source>Lihat siapa &amp;yang tidak ikut</source>
   <translation>See who is &amp;left out</translation>
  </message>
  <message>
   <source>Mengapa tidak ikut</source>
   <translation type="vanished">Why left out</translation>
  </message>
  <message>
   <source>Mulai dari lembar ke berapa</source>
   <translation>Which sheet to begin with</translation>
  </message>
  <message>
   <source>Mulai lembar ke-</source>
   <translation>Begin with sheet</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation type="vanished">Name</translation>
  </message>
  <message>
   <source>Nama yang mengonfirmasi kualifikasi</source>
   <translation>Name of who confirms the qualifications</translation>
  </message>
  <message>
   <source>Nilai, kualifikasi, dan disiplin tiap peserta dan unit.</source>
   <translation type="vanished">Scores, qualifications and discipline of each participant and unit.</translation>
  </message>
  <message>
   <source>Orang &amp;berikutnya</source>
   <translation>&amp;Next person</translation>
  </message>
  <message>
   <source>Orang berikutnya</source>
   <translation>Next person</translation>
  </message>
  <message>
   <source>Orang s&amp;ebelumnya</source>
   <translation>P&amp;revious person</translation>
  </message>
  <message>
   <source>Orang sebelumnya</source>
   <translation>Previous person</translation>
  </message>
  <message>
   <source>P&amp;ratinjau</source>
   <translation>Previe&amp;w</translation>
  </message>
  <message>
   <source>Pilihan kertas</source>
   <translation>Paper options</translation>
  </message>
  <message>
   <source>Pratin&amp;jau</source>
   <translation type="vanished">Previe&amp;w</translation>
  </message>
  <message>
   <source>Pratinjau kertas</source>
   <translation>Preview of the paper</translation>
  </message>
  <message>
   <source>Pratinjau, hasil, dan yang tidak ikut</source>
   <translation type="vanished">Preview, results and who is left out</translation>
  </message>
  <message>
   <source>Pratinjau, hasil, yang tidak ikut, buku sertifikat, dan riwayat</source>
   <translation>Preview, results, who is left out, certificate book, and history</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Printer</translation>
  </message>
  <message>
   <source>Rekap (E&amp;xcel)</source>
   <translation>&amp;Recap (Excel)</translation>
  </message>
  <message>
   <source>Rekap adalah buku kerja Excel; simpan, lalu buka untuk melihatnya.</source>
   <translation type="vanished">The recap is an Excel workbook; save it, then open it to see it.</translation>
  </message>
  <message>
   <source>Rekap per unit</source>
   <translation>Recap per unit</translation>
  </message>
  <message>
   <source>Ri&amp;wayat cetak</source>
   <translation>Print histor&amp;y</translation>
  </message>
  <message>
   <source>S&amp;atu halaman</source>
   <translation>Wh&amp;ole page</translation>
  </message>
  <message>
   <source>Satu atau dua muka</source>
   <translation>One or two sides</translation>
  </message>
  <message>
   <source>Satu berkas per &amp;unit</source>
   <translation type="vanished">One file per &amp;unit</translation>
  </message>
  <message>
   <source>Satu orang: nama atau NIP</source>
   <translation>One person: name or NIP</translation>
  </message>
  <message>
   <source>Satu unit</source>
   <translation>One unit</translation>
  </message>
  <message>
   <source>Sertif&amp;ikat</source>
   <translation>Cer&amp;tificates</translation>
  </message>
  <message>
   <source>Siapa yang tidak ikut dicetak dan mengapa</source>
   <translation>Who is not printed, and why</translation>
  </message>
  <message>
   <source>Siapkan cetak ulang</source>
   <translation>Prepare printing again</translation>
  </message>
  <message>
   <source>Simpa&amp;n PDF…</source>
   <translation>S&amp;ave PDF…</translation>
  </message>
  <message>
   <source>Surat tindak lanjut</source>
   <translation>Follow-up letters</translation>
  </message>
  <message>
   <source>Tampilkan satu halaman utuh</source>
   <translation>Show one whole page</translation>
  </message>
  <message>
   <source>Tanpa centang: abu-abu saja, lebih hemat tinta</source>
   <translation>Without a tick: grey only, saves ink</translation>
  </message>
  <message>
   <source>Ti&amp;dak ikut</source>
   <translation>&amp;Left out</translation>
  </message>
  <message>
   <source>Tidak ada yang tertinggal.</source>
   <translation type="vanished">Nobody is left out.</translation>
  </message>
  <message>
   <source>Ukuran kertas</source>
   <translation>Paper size</translation>
  </message>
  <message>
   <source>Untuk siapa</source>
   <translation>For whom</translation>
  </message>
  <message>
   <source>nama pejabat atau tim yang memutuskan</source>
   <translation>name of the official or team that decides</translation>
  </message>
  <message>
   <source>{count} orang tidak ikut dicetak:</source>
   <translation type="vanished">{count} people are left out:</translation>
  </message>
  <message>
   <source>{people} Sertifikat yang disimpan atau dicetak menjadi terbit dan nomornya terpakai; itu tidak dapat diurungkan.</source>
   <translation type="vanished">{people} Certificates that are saved or printed are issued and their numbers used; that cannot be undone.</translation>
  </message>
  <message>
   <source>{ready} orang akan dicetak</source>
   <translation type="vanished">{ready} people will be printed</translation>
  </message>
 </context>
 <context>
  <name>ProblemLabel</name>
  <message>
   <source>Tulis jam seperti 07.45, atau kosongkan.</source>
   <translation type="vanished">Write a time like 07.45, or leave it empty.</translation>
  </message>
  <message>
   <source>Uraian paling banyak 1000 huruf. Ringkas dahulu.</source>
   <translation type="vanished">What was observed: at most 1000 letters. Shorten it first.</translation>
  </message>
 </context>
 <context>
  <name>QLabel</name>
  <message>
   <source>Tidak teramati: {why}</source>
   <translation type="vanished">Not observed: {why}</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>QueueDesk</name>
  <message>
   <source>Ada catatan disiplin ({count})</source>
   <translation>Has discipline notes ({count})</translation>
  </message>
  <message>
   <source>Belum lengkap ({count})</source>
   <translation>Incomplete ({count})</translation>
  </message>
  <message>
   <source>Final ({count})</source>
   <translation>Final ({count})</translation>
  </message>
  <message>
   <source>Lengkap ({count})</source>
   <translation>Complete ({count})</translation>
  </message>
  <message>
   <source>Semua ({count})</source>
   <translation>All ({count})</translation>
  </message>
  <message>
   <source>Tidak ada peserta di saringan ini. Pilih Semua di atas.</source>
   <translation>No participants in this filter. Choose All above.</translation>
  </message>
  <message>
   <source>Tidak ada yang cocok. Tekan Esc untuk menghapus pencarian.</source>
   <translation>Nothing fits. Press Esc to clear the search.</translation>
  </message>
 </context>
 <context>
  <name>QueueModel</name>
  <message>
   <source>ada catatan disiplin</source>
   <translation>has discipline notes</translation>
  </message>
  <message>
   <source>diterima</source>
   <translation>received</translation>
  </message>
  <message>
   <source>final di sini</source>
   <translation>final here</translation>
  </message>
  <message>
   <source>kosong</source>
   <translation>empty</translation>
  </message>
  <message>
   <source>lengkap</source>
   <translation>complete</translation>
  </message>
  <message>
   <source>sebagian, {filled} dari {of}</source>
   <translation>in part, {filled} of {of}</translation>
  </message>
  <message>
   <source>tidak hadir</source>
   <translation>absent</translation>
  </message>
 </context>
 <context>
  <name>ReadyBoard</name>
  <message>
   <source>{name}: belum</source>
   <translation>{name}: not yet</translation>
  </message>
  <message>
   <source>{name}: siap</source>
   <translation>{name}: ready</translation>
  </message>
 </context>
 <context>
  <name>ReadyLines</name>
  <message>
   <source>Buat titik pulih…</source>
   <translation>Make a restore point…</translation>
  </message>
  <message>
   <source>Catatan disiplin: {notes}; tanpa catatan (nihil): {none}</source>
   <translation>Discipline notes: {notes}; confirmed without notes: {none}</translation>
  </message>
  <message>
   <source>Cetak satu halaman uji, lalu ukur.</source>
   <translation>Print one test page, then measure it.</translation>
  </message>
  <message>
   <source>Daftar peserta</source>
   <translation>List of participants</translation>
  </message>
  <message>
   <source>Dipakai di setiap sesi baru.</source>
   <translation>Used in every new session.</translation>
  </message>
  <message>
   <source>Hadir: {present} dari {people} peserta</source>
   <translation>Present: {present} of {people} participants</translation>
  </message>
  <message>
   <source>Halaman uji…</source>
   <translation>Test page…</translation>
  </message>
  <message>
   <source>Impor daftar dari Excel di Peserta.</source>
   <translation>Import a list from Excel in Participants.</translation>
  </message>
  <message>
   <source>Isi di Setelan sesi.</source>
   <translation>Fill it in in Session settings.</translation>
  </message>
  <message>
   <source>Isi kop di Setelan sesi.</source>
   <translation>Fill in the letterhead in Session settings.</translation>
  </message>
  <message>
   <source>Isi kop…</source>
   <translation>Fill in letterhead…</translation>
  </message>
  <message>
   <source>Isi penanda tangan…</source>
   <translation>Fill in signers…</translation>
  </message>
  <message>
   <source>Isi penilai…</source>
   <translation>Fill in evaluators…</translation>
  </message>
  <message>
   <source>Isi…</source>
   <translation>Fill in…</translation>
  </message>
  <message>
   <source>Ke Gabung</source>
   <translation>To Merge</translation>
  </message>
  <message>
   <source>Ke Kirim</source>
   <translation>Go to Send</translation>
  </message>
  <message>
   <source>Ke Penilaian</source>
   <translation>To Scoring</translation>
  </message>
  <message>
   <source>Ke Peserta</source>
   <translation>To Participants</translation>
  </message>
  <message>
   <source>Kehadiran</source>
   <translation>Attendance</translation>
  </message>
  <message>
   <source>Kirim paket, lalu masukkan kode terima dari meja.</source>
   <translation>Send a package, then enter the acknowledgement code from the table.</translation>
  </message>
  <message>
   <source>Konflik</source>
   <translation>Conflicts</translation>
  </message>
  <message>
   <source>Konflik antarlaptop: {conflicts}</source>
   <translation>Conflicts between laptops: {conflicts}</translation>
  </message>
  <message>
   <source>Kop surat</source>
   <translation>Letterhead</translation>
  </message>
  <message>
   <source>Lembar</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <source>Lembar: {draft} draf · {final} final di laptop ini · {received} diterima di meja</source>
   <translation>Sheets: {draft} draft · {final} final on this laptop · {received} received at the table</translation>
  </message>
  <message>
   <source>Masuk setelah sesi ditutup: {late}</source>
   <translation>Entered after the session was closed: {late}</translation>
  </message>
  <message>
   <source>Minta penugasan baru.</source>
   <translation>Ask for a new assignment.</translation>
  </message>
  <message>
   <source>Nilai</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Nilai: {marks} dari {expected} terisi</source>
   <translation>Scores: {marks} of {expected} filled in</translation>
  </message>
  <message>
   <source>Penanda tangan</source>
   <translation>Signers</translation>
  </message>
  <message>
   <source>Penilai</source>
   <translation>Evaluator</translation>
  </message>
  <message>
   <source>Penilai: {names}</source>
   <translation>Evaluators: {names}</translation>
  </message>
  <message>
   <source>Printer diuji</source>
   <translation>Printer tested</translation>
  </message>
  <message>
   <source>Salinan untuk berjaga-jaga (Ctrl+S).</source>
   <translation>A copy to be safe (Ctrl+S).</translation>
  </message>
  <message>
   <source>Tambah penilai di Setelan sesi.</source>
   <translation>Add evaluators in Session settings.</translation>
  </message>
  <message>
   <source>Titik pulih hari ini</source>
   <translation>Restore point today</translation>
  </message>
  <message>
   <source>Ubah…</source>
   <translation>Change…</translation>
  </message>
  <message>
   <source>berkas tidak ditemukan: dipindahkan atau dihapus</source>
   <translation>file not found: moved or deleted</translation>
  </message>
  <message>
   <source>berkas tidak ditemukan: foldernya atau flashdisknya tidak ada</source>
   <translation>file not found: its folder or USB stick is not there</translation>
  </message>
 </context>
 <context>
  <name>ReasonDialog</name>
  <message>
   <source>Alasan</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>Belum diisi. Tulis singkat, lalu tekan Oke.</source>
   <translation>Still empty. Write something short, then press OK.</translation>
  </message>
 </context>
 <context>
  <name>RecapFilesTab</name>
  <message>
   <source>&amp;Rekap</source>
   <translation>&amp;Recap</translation>
  </message>
  <message>
   <source>Buku kerja Excel</source>
   <translation>Excel workbook</translation>
  </message>
  <message>
   <source>Catatan…</source>
   <translation>Notes…</translation>
  </message>
  <message>
   <source>Menulis CSV</source>
   <translation>Writing CSV</translation>
  </message>
  <message>
   <source>Menulis rekap</source>
   <translation>Writing recap</translation>
  </message>
  <message>
   <source>Nilai…</source>
   <translation>Marks…</translation>
  </message>
  <message>
   <source>Rekap…</source>
   <translation>Recap…</translation>
  </message>
  <message>
   <source>Satu tabel sebagai CSV</source>
   <translation>One table as CSV</translation>
  </message>
  <message>
   <source>Semua sesi dalam satu buku kerja: rekap, nilai, catatan disiplin, unit. NIP ditulis sebagai teks, jadi angkanya tidak berubah.</source>
   <translation>All sessions in one workbook: recap, marks, discipline notes, units. NIPs are written as text, so their digits do not change.</translation>
  </message>
  <message>
   <source>Simpan &amp;XLSX…</source>
   <translation>Save &amp;workbook…</translation>
  </message>
  <message>
   <source>Simpan rekap</source>
   <translation>Save the recap</translation>
  </message>
  <message>
   <source>Simpan rekap semua sesi sebagai XLSX</source>
   <translation>Save the recap of all sessions as XLSX</translation>
  </message>
  <message>
   <source>Simpan tabel CSV</source>
   <translation>Save CSV table</translation>
  </message>
  <message>
   <source>Simpan tabel catatan sebagai CSV</source>
   <translation>Save the table of notes as CSV</translation>
  </message>
  <message>
   <source>Simpan tabel nilai sebagai CSV</source>
   <translation>Save the table of marks as CSV</translation>
  </message>
  <message>
   <source>Simpan tabel rekap sebagai CSV</source>
   <translation>Save the recap table as CSV</translation>
  </message>
  <message>
   <source>Simpan tabel unit sebagai CSV</source>
   <translation>Save the table of units as CSV</translation>
  </message>
  <message>
   <source>Unit…</source>
   <translation>Units…</translation>
  </message>
  <message>
   <source>Untuk program lain. Aman dibuka di lembar kerja: tidak ada sel yang menjadi rumus.</source>
   <translation>For other programs. Safe in spreadsheets: no cell becomes a formula.</translation>
  </message>
  <message>
   <source>Yang tidak masuk:</source>
   <translation>Left out:</translation>
  </message>
  <message>
   <source>{name} tersimpan: {sessions} sesi, {people} orang, {notes} catatan.</source>
   <translation>{name} saved: {sessions} sessions, {people} people, {notes} notes.</translation>
  </message>
 </context>
 <context>
  <name>RecapLists</name>
  <message>
   <source>Keterangan</source>
   <translation>Remarks</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>catatan disiplin</source>
   <translation>discipline notes</translation>
  </message>
  <message>
   <source>dinilai lengkap</source>
   <translation>scored completely</translation>
  </message>
  <message>
   <source>diterima</source>
   <translation>received</translation>
  </message>
  <message>
   <source>draf</source>
   <translation>draft</translation>
  </message>
  <message>
   <source>final</source>
   <translation>final</translation>
  </message>
  <message>
   <source>hadir</source>
   <translation>present</translation>
  </message>
  <message>
   <source>kehadiran belum dicatat</source>
   <translation>attendance not noted yet</translation>
  </message>
  <message>
   <source>konflik</source>
   <translation>conflict</translation>
  </message>
  <message>
   <source>semua penilai lengkap</source>
   <translation>all evaluators complete</translation>
  </message>
  <message>
   <source>terlambat {minutes} menit</source>
   <translation>{minutes} minutes late</translation>
  </message>
  <message>
   <source>{category}, {date}, diklarifikasi</source>
   <translation>{category}, {date}, clarified</translation>
  </message>
  <message>
   <source>{category}, {date}, tercatat</source>
   <translation>{category}, {date}, noted</translation>
  </message>
  <message>
   <source>{count} catatan disiplin</source>
   <translation>{count} discipline notes</translation>
  </message>
  <message>
   <source>{count} dinilai lengkap</source>
   <translation>{count} scored completely</translation>
  </message>
  <message>
   <source>{count} hadir dari {of}</source>
   <translation>{count} present of {of}</translation>
  </message>
  <message>
   <source>{count} konflik</source>
   <translation>{count} conflicts</translation>
  </message>
  <message>
   <source>{count} lembar diterima</source>
   <translation>{count} received sheets</translation>
  </message>
  <message>
   <source>{count} lembar draf</source>
   <translation>{count} draft sheets</translation>
  </message>
  <message>
   <source>{count} lembar final</source>
   <translation>{count} final sheets</translation>
  </message>
  <message>
   <source>{evaluator}: {have} dari {of} terisi</source>
   <translation>{evaluator}: {have} of {of} filled in</translation>
  </message>
  <message>
   <source>{sentence}. Enter membuka orangnya.</source>
   <translation>{sentence}. Enter opens the person.</translation>
  </message>
  <message>
   <source>{sentence}: tidak ada yang perlu ditampilkan.</source>
   <translation>{sentence}: there is nothing to show.</translation>
  </message>
 </context>
 <context>
  <name>RecapPage</name>
  <message>
   <source>&amp;Daftar</source>
   <translation>&amp;List</translation>
  </message>
  <message>
   <source>&amp;Kualifikasi</source>
   <translation>&amp;Qualifications</translation>
  </message>
  <message>
   <source>&amp;Menunggu</source>
   <translation>&amp;Awaited</translation>
  </message>
  <message>
   <source>&amp;Penilai</source>
   <translation type="vanished">&amp;Evaluator</translation>
  </message>
  <message>
   <source>&amp;Unit × nilai</source>
   <translation>&amp;Unit × value</translation>
  </message>
  <message>
   <source>Bagian rekap</source>
   <translation>Parts of the recap</translation>
  </message>
  <message>
   <source>Belum ada penilai. Tambah di Sesi &gt; Setelan sesi.</source>
   <translation>No evaluators yet. Add them in Session &gt; Session settings.</translation>
  </message>
  <message>
   <source>Belum ada peserta. Impor daftar dari Excel atau tambah di Peserta.</source>
   <translation>No participants yet. Import a list from Excel or add them in Participants.</translation>
  </message>
  <message>
   <source>Buka Peserta</source>
   <translation>Open Participants</translation>
  </message>
  <message>
   <source>Cari nama atau unit (Ctrl+F)</source>
   <translation>Search name or unit (Ctrl+F)</translation>
  </message>
  <message>
   <source>Cari yang ditunggu menurut nama atau unit</source>
   <translation>Search those who are awaited by name or unit</translation>
  </message>
  <message>
   <source>Ctrl+C: tabel yang tampil, untuk ditempel di Excel</source>
   <translation>Ctrl+C: the table that is shown, to be pasted into Excel</translation>
  </message>
  <message>
   <source>Ctrl+Shift+L: hanya nama, unit, dan siapa yang ditunggu; aman untuk proyektor</source>
   <translation>Ctrl+Shift+L: only names, units and who is awaited; safe for a projector</translation>
  </message>
  <message>
   <source>Ctrl+Shift+S</source>
   <translation>Ctrl+Shift+S</translation>
  </message>
  <message>
   <source>Daftar di balik angka</source>
   <translation>List behind the number</translation>
  </message>
  <message>
   <source>Ditunggu oleh penilai</source>
   <translation>Awaited by evaluators</translation>
  </message>
  <message>
   <source>Keluar dari layar</source>
   <translation>Leave the screen</translation>
  </message>
  <message>
   <source>Layar</source>
   <translation>Screen</translation>
  </message>
  <message>
   <source>Mode layar (tanpa nilai)</source>
   <translation>Screen mode (no scores)</translation>
  </message>
  <message>
   <source>Mode layar: tanpa nilai, untuk proyektor</source>
   <translation>Screen mode: no scores, for a projector</translation>
  </message>
  <message>
   <source>Pe&amp;nilai</source>
   <translation>Evalua&amp;tors</translation>
  </message>
  <message>
   <source>Peserta yang masih ditunggu</source>
   <translation>Participants who are still awaited</translation>
  </message>
  <message>
   <source>Rata-rata per unit dan nilai dasar</source>
   <translation>Averages by unit and core value</translation>
  </message>
  <message>
   <source>Rata-rata tiap penilai pada orang yang sama</source>
   <translation>Averages of each evaluator on the same people</translation>
  </message>
  <message>
   <source>Rekap disimpan: {name}</source>
   <translation>Recap saved: {name}</translation>
  </message>
  <message>
   <source>Rekap {title}</source>
   <translation>Recap {title}</translation>
  </message>
  <message>
   <source>Salin tabel</source>
   <translation>Copy table</translation>
  </message>
  <message>
   <source>Salin tabel rekap</source>
   <translation>Copy the table of the recap</translation>
  </message>
  <message>
   <source>Sebaran kualifikasi</source>
   <translation>Distribution of qualifications</translation>
  </message>
  <message>
   <source>Simpan rekap</source>
   <translation>Save the recap</translation>
  </message>
  <message>
   <source>Simpan rekap (XLSX)…</source>
   <translation>Save recap (XLSX)…</translation>
  </message>
  <message>
   <source>Tabel disalin. Tempel di Excel dengan Ctrl+V.</source>
   <translation>Table copied. Paste in Excel with Ctrl+V.</translation>
  </message>
  <message>
   <source>Tampilkan yang tidak hadir</source>
   <translation>Show those who are absent</translation>
  </message>
 </context>
 <context>
  <name>RecapTables</name>
  <message>
   <source>Akhir</source>
   <translation>Final</translation>
  </message>
  <message>
   <source>Bagian</source>
   <translation>Share</translation>
  </message>
  <message>
   <source>Belum ada nilai akhir. Isi nilai peserta di Penilaian.</source>
   <translation>No final scores yet. Fill in scores in Scoring.</translation>
  </message>
  <message>
   <source>Dibaca sebagai</source>
   <translation>Read as</translation>
  </message>
  <message>
   <source>Dikonfirmasi</source>
   <translation>Confirmed</translation>
  </message>
  <message>
   <source>Gabungan {units} unit kecil</source>
   <translation>{units} small units together</translation>
  </message>
  <message>
   <source>Kualifikasi</source>
   <translation>Qualifications</translation>
  </message>
  <message>
   <source>Nilai akhir</source>
   <translation>Final score</translation>
  </message>
  <message>
   <source>Orang</source>
   <translation>People</translation>
  </message>
  <message>
   <source>Penilai</source>
   <translation>Evaluator</translation>
  </message>
  <message>
   <source>Penilai lain</source>
   <translation>Other evaluators</translation>
  </message>
  <message>
   <source>Perbandingan dibuat di laptop koordinator, sesudah nilai semua penilai digabung.</source>
   <translation>The comparison is made on the coordinator's laptop, once the marks of all evaluators are merged.</translation>
  </message>
  <message>
   <source>Perbandingan memerlukan sedikitnya dua penilai.</source>
   <translation>A comparison needs at least two evaluators.</translation>
  </message>
  <message>
   <source>Rata-rata</source>
   <translation>Average</translation>
  </message>
  <message>
   <source>Rata-rata tingkat, 1 sampai {top}; warna mengikuti angkanya. Unit dengan kurang dari {least} orang ditulis “n kecil”, sebab rata-ratanya akan menunjuk orang.</source>
   <translation>Average level, 1 to {top}; the colour follows the number. Units with fewer than {least} people are written “small n”, because their average would point at people.</translation>
  </message>
  <message>
   <source>Rata-rata tingkat, 1 sampai {top}; warna mengikuti angkanya. Unit dengan kurang dari {least} orang ditulis “n kecil”, sebab rata-ratanya akan menunjuk orang; “dijaga” mencegahnya dihitung dari selisih.</source>
   <translation>Mean levels, 1 to {top}; the colour follows the number. A unit with fewer than {least} people says “small n”, since its mean would point at people; “withheld” keeps it from being worked out as a difference.</translation>
  </message>
  <message>
   <source>Selisih</source>
   <translation>Difference</translation>
  </message>
  <message>
   <source>Semua unit ({units})</source>
   <translation>All units ({units})</translation>
  </message>
  <message>
   <source>Tiap penilai dibandingkan dengan penilai lain pada orang dan kriteria yang sama. Selisih adalah petunjuk untuk dibicarakan, bukan temuan: pasangan penilai tidak diundi. Nilai tidak dikoreksi dengannya.</source>
   <translation>Each evaluator is compared with the other evaluators on the same people and criteria. A difference is a hint to talk about, not a finding: pairs of evaluators were not drawn by lot. Scores are not corrected by it.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>belum</source>
   <translation>not yet</translation>
  </message>
  <message>
   <source>belum ada orang yang dinilai bersama penilai lain</source>
   <translation>nobody was scored together with other evaluators yet</translation>
  </message>
  <message>
   <source>dijaga</source>
   <translation>withheld</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <source>n kecil</source>
   <translation>small n</translation>
  </message>
  <message>
   <source>rata-rata lebih rendah daripada penilai lain</source>
   <translation>average lower than the other evaluators</translation>
  </message>
  <message>
   <source>rata-rata lebih tinggi daripada penilai lain</source>
   <translation>average higher than the other evaluators</translation>
  </message>
  <message>
   <source>rata-rata sama dengan penilai lain</source>
   <translation>average equal to the other evaluators</translation>
  </message>
  <message>
   <source>terlalu sedikit orang yang dinilai bersama</source>
   <translation>too few people were scored together</translation>
  </message>
  <message>
   <source>unit belum diisi</source>
   <translation>unit not filled in</translation>
  </message>
  <message>
   <source>{count} orang bernilai akhir; {open} yang hadir belum. Kualifikasi adalah usulan sampai ada yang mengonfirmasi.</source>
   <translation>{count} people have a final score; {open} who are present have none. Qualifications are proposals until somebody confirms them.</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
 </context>
 <context>
  <name>ReceiptCard</name>
  <message>
   <source>Kode tanda terima </source>
   <translation>Receipt code </translation>
  </message>
 </context>
 <context>
  <name>ReceivedList</name>
  <message>
   <source>Baris</source>
   <translation>Line</translation>
  </message>
  <message>
   <source>Belum ada paket yang diterima. Gabungkan paket di Gabungkan.</source>
   <translation>No package was received yet. Merge packages in Merge.</translation>
  </message>
  <message>
   <source>Berkas</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Dari</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Dari paket</source>
   <translation>From the package</translation>
  </message>
  <message>
   <source>Diterima</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>Isi</source>
   <translation>Field</translation>
  </message>
  <message>
   <source>Isian</source>
   <translation>Entries</translation>
  </message>
  <message>
   <source>Isinya</source>
   <translation>Its contents</translation>
  </message>
  <message>
   <source>Keadaan</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Kode paket</source>
   <translation>Package code</translation>
  </message>
  <message>
   <source>Laptop</source>
   <translation>Laptop</translation>
  </message>
  <message>
   <source>Mengapa tidak dipakai</source>
   <translation>Why it is not used</translation>
  </message>
  <message>
   <source>Paket</source>
   <translation>Package</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participant</translation>
  </message>
  <message>
   <source>Tidak ada baris yang dikarantina.</source>
   <translation>No lines are in quarantine.</translation>
  </message>
  <message>
   <source>Tidak ada isian yang dikesampingkan.</source>
   <translation type="vanished">No entries are set aside.</translation>
  </message>
  <message>
   <source>Tidak ada isian yang disisihkan.</source>
   <translation>No entries are set aside.</translation>
  </message>
  <message>
   <source>dikarantina</source>
   <translation>in quarantine</translation>
  </message>
  <message>
   <source>dikesampingkan</source>
   <translation type="vanished">set aside</translation>
  </message>
  <message>
   <source>disisihkan</source>
   <translation>set aside</translation>
  </message>
  <message>
   <source>paket</source>
   <translation>packages</translation>
  </message>
  <message>
   <source>{count} baris tidak dapat dipakai; yang lain tetap masuk.</source>
   <translation>{count} lines cannot be used; the others are taken in.</translation>
  </message>
  <message>
   <source>{count} isian dari gabungan yang diurungkan; tidak dihitung.</source>
   <translation>{count} entries of merges that were undone; they do not count.</translation>
  </message>
  <message>
   <source>{count} paket, yang terakhir di atas.</source>
   <translation>{count} packages, the last one first.</translation>
  </message>
  <message>
   <source>{shown} dari {count} cocok dengan pencarian.</source>
   <translation>{shown} of {count} match the search.</translation>
  </message>
 </context>
 <context>
  <name>ReceivedTab</name>
  <message>
   <source>&amp;Folder paket</source>
   <translation>Package &amp;folder</translation>
  </message>
  <message>
   <source>&amp;Kembalikan</source>
   <translation type="vanished">Put bac&amp;k</translation>
  </message>
  <message>
   <source>&amp;Kembalikan gabungan</source>
   <translation>Put the merge bac&amp;k</translation>
  </message>
  <message>
   <source>Aman dicabut. {name} dibuka di laptop pengirim: Gabung &gt; Kirim.</source>
   <translation>Safe to unplug. {name} is opened on the sender's laptop: Merge &gt; Send.</translation>
  </message>
  <message>
   <source>Baris terpilih selengkapnya</source>
   <translation>The chosen row in full</translation>
  </message>
  <message>
   <source>Cari di daftar yang diterima</source>
   <translation>Search what was received</translation>
  </message>
  <message>
   <source>Cari nama, berkas, kode, isi</source>
   <translation>Search names, files, codes, contents</translation>
  </message>
  <message>
   <source>Diteri&amp;ma</source>
   <translation>Inbo&amp;x</translation>
  </message>
  <message>
   <source>Gabungan dari versi lama tidak dapat diurungkan; pakai titik pulih.</source>
   <translation>A merge of an older version cannot be undone; use the restore point.</translation>
  </message>
  <message>
   <source>Karantina…</source>
   <translation>Quarantine…</translation>
  </message>
  <message>
   <source>Simpan tanda terima</source>
   <translation>Save the receipt</translation>
  </message>
  <message>
   <source>Simpan tanda terima…</source>
   <translation>Save receipt…</translation>
  </message>
  <message>
   <source>Simpan yang dikarantina</source>
   <translation>Save what is in quarantine</translation>
  </message>
  <message>
   <source>Tanda terima…</source>
   <translation type="vanished">Receipt…</translation>
  </message>
  <message>
   <source>Tersimpan: {name}</source>
   <translation>Saved: {name}</translation>
  </message>
  <message>
   <source>Uru&amp;ngkan gabungan…</source>
   <translation>U&amp;ndo the merge…</translation>
  </message>
  <message>
   <source>Yang diterima</source>
   <translation>What was received</translation>
  </message>
 </context>
 <context>
  <name>RecoverDialog</name>
  <message>
   <source>&amp;Ulangi</source>
   <translation>&amp;Repeat</translation>
  </message>
  <message>
   <source>Ambil dari &amp;berkas…</source>
   <translation>Take from &amp;file…</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Berkas kata pemulihan atau kunci instansi</source>
   <translation>File of recovery words or key of the institution</translation>
  </message>
  <message>
   <source>Dari berkas: {name}</source>
   <translation>From the file: {name}</translation>
  </message>
  <message>
   <source>Kata sandi ba&amp;ru</source>
   <translation>&amp;New passphrase</translation>
  </message>
  <message>
   <source>Kata sandi baru</source>
   <translation>New passphrase</translation>
  </message>
  <message>
   <source>Kata-kata &amp;pemulihan</source>
   <translation>Recovery &amp;words</translation>
  </message>
  <message>
   <source>Kata-kata pemulihan</source>
   <translation>Recovery words</translation>
  </message>
  <message>
   <source>Kata-kata pemulihan belum diisi. Ketik, atau ambil dari berkas.</source>
   <translation>The recovery words are empty. Type them, or take them from a file.</translation>
  </message>
  <message>
   <source>Ketik kata-kata pemulihan yang dicatat saat sesi dibuat, atau ambil dari berkas. Sesudah itu kata sandi lama tidak berlaku lagi.</source>
   <translation>Type the recovery words that were noted when the session was made, or take them from a file. After that the old passphrase no longer opens it.</translation>
  </message>
  <message>
   <source>Pulihk&amp;an dan buka</source>
   <translation>Recover and &amp;open</translation>
  </message>
  <message>
   <source>Pulihkan dan &amp;buka</source>
   <translation type="vanished">Recover and &amp;open</translation>
  </message>
  <message>
   <source>Pulihkan dengan kunci</source>
   <translation>Recover with the key</translation>
  </message>
  <message>
   <source>Ulangi kata sandi baru</source>
   <translation>Repeat the new passphrase</translation>
  </message>
 </context>
 <context>
  <name>RecoveryWordsDialog</name>
  <message>
   <source>&amp;Buka sesi</source>
   <translation>&amp;Open session</translation>
  </message>
  <message>
   <source>&amp;Cetak…</source>
   <translation>&amp;Print…</translation>
  </message>
  <message>
   <source>&amp;Simpan ke berkas…</source>
   <translation>&amp;Save to a file…</translation>
  </message>
  <message>
   <source>Berkas sesi: {name}</source>
   <translation>Session file: {name}</translation>
  </message>
  <message>
   <source>Bila kata sandi terlupa, hanya kata-kata ini yang dapat membuka sesi, dan tidak akan ditampilkan lagi. Catat atau cetak sekarang, lalu simpan terpisah dari laptop.</source>
   <translation>If the passphrase is forgotten, only these words can open the session, and they will not be shown again. Note or print them now, then keep them apart from the laptop.</translation>
  </message>
  <message>
   <source>Catat dulu kata-kata ini, lalu centang.</source>
   <translation>Note these words first, then tick.</translation>
  </message>
  <message>
   <source>Cetak kata-kata pemulihan</source>
   <translation>Print the recovery words</translation>
  </message>
  <message>
   <source>Kata-kata ini sudah saya ca&amp;tat</source>
   <translation>I have &amp;noted these words</translation>
  </message>
  <message>
   <source>Kata-kata pemulihan</source>
   <translation>Recovery words</translation>
  </message>
  <message>
   <source>Kunci pemulihan</source>
   <translation>Recovery key</translation>
  </message>
  <message>
   <source>Simpan kata-kata pemulihan</source>
   <translation>Save the recovery words</translation>
  </message>
  <message>
   <source>Simpan kata-kata pemulihan ke berkas</source>
   <translation>Save the recovery words to a file</translation>
  </message>
  <message>
   <source>Simpan terpisah dari laptop; siapa pun yang memegangnya dapat membuka.</source>
   <translation>Keep it apart from the laptop; whoever holds it can open the session.</translation>
  </message>
  <message>
   <source>Tersimpan di {path}</source>
   <translation>Saved at {path}</translation>
  </message>
 </context>
 <context>
  <name>RegisterDesk</name>
  <message>
   <source>B&amp;uku sertifikat</source>
   <translation>Certificate boo&amp;k</translation>
  </message>
  <message>
   <source>Batalkan pencabutan</source>
   <translation>End the revocation</translation>
  </message>
  <message>
   <source>Batalkan pencabutan…</source>
   <translation>End the revocation…</translation>
  </message>
  <message>
   <source>Cabut seluruh cet&amp;akan {number}…</source>
   <translation>Revoke the whole &amp;batch {number}…</translation>
  </message>
  <message>
   <source>Cabut seluruh cet&amp;akan…</source>
   <translation>Revoke a whole &amp;batch…</translation>
  </message>
  <message>
   <source>Cabut seluruh cetakan</source>
   <translation>Revoke a whole batch</translation>
  </message>
  <message>
   <source>Cabut seluruh cetakan…</source>
   <translation>Revoke a whole batch…</translation>
  </message>
  <message>
   <source>Cabut sertifikat</source>
   <translation>Revoke a certificate</translation>
  </message>
  <message>
   <source>Cabut sertifikat…</source>
   <translation>Revoke a certificate…</translation>
  </message>
  <message>
   <source>Cabut {count} sertifikat…</source>
   <translation>Revoke {count} certificates…</translation>
  </message>
  <message>
   <source>Delete di daftar</source>
   <translation>Delete in the list</translation>
  </message>
  <message>
   <source>Kirim paketnya, atau tulis daftarnya untuk pemeriksa.</source>
   <translation>Send the package, or write the list for those who check.</translation>
  </message>
  <message>
   <source>Pencabutan dibatalkan. {next}</source>
   <translation>The revocation was ended. {next}</translation>
  </message>
  <message>
   <source>Pilih dulu baris yang berstatus dicabut.</source>
   <translation>First choose rows whose status is revoked.</translation>
  </message>
  <message>
   <source>Pilih dulu sertifikat yang sudah terbit, dari satu cetakan saja.</source>
   <translation>First choose certificates that are issued, of one batch only.</translation>
  </message>
  <message>
   <source>Seluruh {batch} dicabut: {count} sertifikat. {next}</source>
   <translation>All of {batch} revoked: {count} certificates. {next}</translation>
  </message>
  <message>
   <source>Semua sertifikat dari {batch} sudah dicabut.</source>
   <translation>All certificates of {batch} are revoked already.</translation>
  </message>
  <message>
   <source>Tersimpan: {name}. {count} yang tidak berlaku, tanpa nama dan alasan.</source>
   <translation>Saved: {name}. {count} that no longer hold, without names and reasons.</translation>
  </message>
  <message>
   <source>Tidak ada yang dapat dicabut di baris yang dipilih. Pilih orang yang sertifikatnya sudah terbit dan belum dicabut.</source>
   <translation>Nothing in the chosen rows can be revoked. Choose people whose certificates are issued and not revoked yet.</translation>
  </message>
  <message>
   <source>Tulis daftar yang tidak berlaku</source>
   <translation>Write the list of what no longer holds</translation>
  </message>
  <message>
   <source>{count} sertifikat dicabut. {next}</source>
   <translation>{count} certificates revoked. {next}</translation>
  </message>
 </context>
 <context>
  <name>RegisterTab</name>
  <message>
   <source>Baris yang dipilih, selengkapnya</source>
   <translation>The chosen row in full</translation>
  </message>
  <message>
   <source>Batal&amp;kan pencabutan…</source>
   <translation>En&amp;d the revocation…</translation>
  </message>
  <message>
   <source>Belum ada peserta. Impor daftar dari Excel di Peserta.</source>
   <translation>No participants yet. Import a list from Excel in Participants.</translation>
  </message>
  <message>
   <source>Cabut seluruh cet&amp;akan…</source>
   <translation>Revoke a whole &amp;batch…</translation>
  </message>
  <message>
   <source>Cabut sertifikat…</source>
   <translation>Revoke a certificate…</translation>
  </message>
  <message>
   <source>Cari nomor, nama, unit, alasan</source>
   <translation>Find number, name, unit, reason</translation>
  </message>
  <message>
   <source>Cari sertifikat</source>
   <translation>Find a certificate</translation>
  </message>
  <message>
   <source>Cetakan</source>
   <translation>Batch</translation>
  </message>
  <message>
   <source>Keterangan</source>
   <translation>Remarks</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Nomor</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Sertifikat tiap peserta</source>
   <translation>Certificate of each participant</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Tampilkan sertifikat dengan status</source>
   <translation>Show certificates with the status</translation>
  </message>
  <message>
   <source>Tidak ada yang cocok. Hapus pencarian atau pilih semua status.</source>
   <translation>Nothing matches. Clear the search or choose all statuses.</translation>
  </message>
  <message>
   <source>Tulis daftar yang tidak berlaku…</source>
   <translation>Write the list of what no longer holds…</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>Urutkan naik menurut kolom ini</source>
   <translation>Sort up by this column</translation>
  </message>
  <message>
   <source>Urutkan turun menurut kolom ini</source>
   <translation>Sort down by this column</translation>
  </message>
  <message>
   <source>semua status ({count})</source>
   <translation>all statuses ({count})</translation>
  </message>
  <message>
   <source>{count} baris dipilih; {issued} dapat dicabut.</source>
   <translation>{count} rows chosen; {issued} can be revoked.</translation>
  </message>
  <message>
   <source>{parts}. Mencabut tidak menarik kertas yang sudah di luar; pemeriksa tahu sesudah menerima paket atau daftarnya.</source>
   <translation type="vanished">{parts}. Revoking does not bring paper back that is out; whoever checks it knows after receiving the package or the list.</translation>
  </message>
 </context>
 <context>
  <name>ReissueTab</name>
  <message>
   <source>&amp;Terbit ulang</source>
   <translation>Re&amp;issue</translation>
  </message>
  <message>
   <source>Mengapa</source>
   <translation>Why</translation>
  </message>
  <message>
   <source>NIP</source>
   <translation>NIP</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nomor</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Semua sertifikat yang dikenal pusat masih sama dengan sesinya.</source>
   <translation>All certificates that the centre knows still say what their session says.</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Tanggal</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Tersimpan: {name}. {count} yang dicabut di semua sesi, tanpa nama.</source>
   <translation>Saved: {name}. {count} revoked in all sessions, without names.</translation>
  </message>
  <message>
   <source>Tulis daftar yang di&amp;cabut…</source>
   <translation>Write the list of the revo&amp;ked…</translation>
  </message>
  <message>
   <source>Tulis daftar yang dicabut</source>
   <translation>Write the list of the revoked</translation>
  </message>
  <message>
   <source>{count} sertifikat tidak lagi sama dengan sesinya. Terbitkan ulang di laptop koordinator: Cetak, Sertifikat.</source>
   <translation>{count} certificates no longer say what their session says. Issue them anew on the coordinator's laptop: Print, Certificates.</translation>
  </message>
 </context>
 <context>
  <name>RemarkEdit</name>
  <message>
   <source>Catatan sudah penuh ({most} huruf). Pendekkan dulu.</source>
   <translation>The note is full ({most} letters). Shorten it first.</translation>
  </message>
  <message>
   <source>{count} huruf tidak muat, sisa {room}. Tidak ada yang ditempel.</source>
   <translation>{count} letters do not fit, {room} left. Nothing was pasted.</translation>
  </message>
  <message>
   <source>{used} dari {most} huruf</source>
   <translation>{used} of {most} letters</translation>
  </message>
 </context>
 <context>
  <name>ResultsDesk</name>
  <message>
   <source>&amp;Konfirmasi semua yang final ({count})</source>
   <translation type="vanished">C&amp;onfirm all that are final ({count})</translation>
  </message>
  <message>
   <source>&amp;Konfirmasi yang final ({count})</source>
   <translation>C&amp;onfirm those that are final ({count})</translation>
  </message>
  <message>
   <source>&amp;Konfirmasi {count} terpilih</source>
   <translation>&amp;Confirm {count} chosen</translation>
  </message>
  <message>
   <source>Belum ada peserta. Impor daftar dari Excel di Peserta.</source>
   <translation>No participants yet. Import a list from Excel in Participants.</translation>
  </message>
  <message>
   <source>Keadaan</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Kualifikasi</source>
   <translation>Qualifications</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>Sudah dikonfirmasi; tidak ada yang berubah.</source>
   <translation>Confirmed already; nothing has changed.</translation>
  </message>
  <message>
   <source>Tidak ada yang cocok. Hapus pencarian untuk melihat semua.</source>
   <translation>Nothing matches. Clear the search to see all.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Tulis dulu nama yang mengonfirmasi; yang memutuskan orang.</source>
   <translation>Write the name of who confirms first; people decide.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>dikonfirmasi</source>
   <translation>confirmed</translation>
  </message>
  <message>
   <source>dikonfirmasi {by}</source>
   <translation>confirmed by {by}</translation>
  </message>
  <message>
   <source>draf</source>
   <translation>draft</translation>
  </message>
  <message>
   <source>draf, menunggu {names}</source>
   <translation>draft, waiting for {names}</translation>
  </message>
  <message>
   <source>final, belum dikonfirmasi</source>
   <translation>final, not confirmed</translation>
  </message>
  <message>
   <source>masih draf</source>
   <translation>still draft</translation>
  </message>
  <message>
   <source>perlu dikonfirmasi ulang</source>
   <translation>to be confirmed again</translation>
  </message>
  <message>
   <source>tidak hadir</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>{band} (usulan)</source>
   <translation>{band} (proposed)</translation>
  </message>
  <message>
   <source>{count} konflik belum diputuskan</source>
   <translation>{count} conflicts undecided</translation>
  </message>
  <message>
   <source>{count} kualifikasi dikonfirmasi oleh {by}</source>
   <translation>{count} qualifications confirmed by {by}</translation>
  </message>
  <message>
   <source>{count} kualifikasi dikonfirmasi oleh {by}.</source>
   <translation type="vanished">{count} qualifications confirmed by {by}.</translation>
  </message>
  <message>
   <source>{parts}. Sertifikat hanya untuk yang sudah dikonfirmasi.</source>
   <translation>{parts}. Certificates only for those that are confirmed.</translation>
  </message>
 </context>
 <context>
  <name>RosterDesk</name>
  <message>
   <source>Belum dicatat</source>
   <translation>Not noted yet</translation>
  </message>
  <message>
   <source>Diisi di laptop koordinator. Insert: tambah yang belum terdaftar</source>
   <translation type="vanished">Filled in on the coordinator's laptop. Insert: add somebody not registered yet</translation>
  </message>
  <message>
   <source>H hadir · L terlambat · T tidak hadir · Enter: semua data</source>
   <translation type="vanished">H present · L late · T absent · Enter: all details</translation>
  </message>
  <message>
   <source>Hadir</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>Ketik atau F2: ubah isi · Enter: semua data · H/L/T di kolom Kehadiran</source>
   <translation type="vanished">Type or F2: change cell · Enter: all details · H/L/T in the column Attendance</translation>
  </message>
  <message>
   <source>Semua</source>
   <translation>All</translation>
  </message>
  <message>
   <source>Tambahan</source>
   <translation>Added</translation>
  </message>
  <message>
   <source>Tidak hadir</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>{count} peserta, {absent} tidak hadir, {unknown} belum diisi</source>
   <translation>{count} participants, {absent} absent, {unknown} not filled in</translation>
  </message>
  <message>
   <source>{shown} dari {count} peserta ditampilkan</source>
   <translation>{shown} of {count} participants shown</translation>
  </message>
 </context>
 <context>
  <name>RunningJob</name>
  <message>
   <source> · dijeda</source>
   <translation> · paused</translation>
  </message>
  <message>
   <source> · sisa {minutes} menit</source>
   <translation> · {minutes} minutes left</translation>
  </message>
  <message>
   <source> · sisa {seconds} detik</source>
   <translation> · {seconds} seconds left</translation>
  </message>
  <message>
   <source>&amp;Jeda</source>
   <translation>Pause (&amp;J)</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation type="vanished">Cancel</translation>
  </message>
  <message>
   <source>Batal (&amp;Z)</source>
   <translation>Cancel (&amp;Z)</translation>
  </message>
  <message>
   <source>Batalkan: </source>
   <translation>Cancel: </translation>
  </message>
  <message>
   <source>Jeda</source>
   <translation type="vanished">Pause</translation>
  </message>
  <message>
   <source>Jeda: </source>
   <translation>Pause: </translation>
  </message>
  <message>
   <source>Kemajuan pekerjaan</source>
   <translation>Progress of the job</translation>
  </message>
  <message>
   <source>Lan&amp;jut</source>
   <translation>Resume (&amp;J)</translation>
  </message>
  <message>
   <source>Lanjut</source>
   <translation type="vanished">Continue</translation>
  </message>
  <message>
   <source>Lanjutkan: </source>
   <translation>Continue: </translation>
  </message>
 </context>
 <context>
  <name>ScoreWords</name>
  <message>
   <source>Baru {seen} dari {of} nilai dasar terisi; total dihitung mulai {least} nilai.</source>
   <translation>Only {seen} of {of} core values scored yet; the total begins at {least}.</translation>
  </message>
  <message>
   <source>Belum ada penilaian.</source>
   <translation>Nothing scored yet.</translation>
  </message>
  <message>
   <source>Hanya {seen} dari {of} nilai dasar yang teramati; total memerlukan paling sedikit {least} nilai.</source>
   <translation>Only {seen} of {of} core values were observed; a total needs at least {least}.</translation>
  </message>
  <message>
   <source>Selisih terbesar pada {names}.</source>
   <translation>Scored most differently: {names}.</translation>
  </message>
  <message>
   <source>Sementara, {marked} dari {of} penilaian.</source>
   <translation>So far {marked} of {of} marks.</translation>
  </message>
  <message>
   <source>Tepat pada batas {band}.</source>
   <translation>Exactly at the border of {band}.</translation>
  </message>
  <message>
   <source>Terendah pada {names}.</source>
   <translation>Lowest: {names}.</translation>
  </message>
  <message>
   <source>{count} nilai dasar</source>
   <translation>{count} core values</translation>
  </message>
  <message>
   <source>{distance} di bawah batas {band}.</source>
   <translation>{distance} below {band}.</translation>
  </message>
  <message>
   <source>{working}, usulan {band}</source>
   <translation>{working}, proposed {band}</translation>
  </message>
 </context>
 <context>
  <name>ScoringDetail</name>
  <message>
   <source>Tidak teramati: {why}</source>
   <translation>Not observed: {why}</translation>
  </message>
 </context>
 <context>
  <name>ScoringHeader</name>
  <message>
   <source>Diterima</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>Draf</source>
   <translation>Draft</translation>
  </message>
  <message>
   <source>Final di sini</source>
   <translation>Final here</translation>
  </message>
  <message>
   <source>tanpa NIP</source>
   <translation>no NIP</translation>
  </message>
  <message>
   <source>tidak hadir</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>{count} ditemukan · {done} dari {of} lengkap</source>
   <translation>{count} found · {done} of {of} complete</translation>
  </message>
  <message>
   <source>{done} dari {of} lengkap</source>
   <translation>{done} of {of} complete</translation>
  </message>
  <message>
   <source>{filled} dari {of} terisi</source>
   <translation>{filled} of {of} filled in</translation>
  </message>
  <message>
   <source>{number} dari {of}</source>
   <translation>{number} of {of}</translation>
  </message>
 </context>
 <context>
  <name>ScoringPage</name>
  <message>
   <source>Abaikan</source>
   <translation>Ignore</translation>
  </message>
  <message>
   <source>Abaikan usul frasa</source>
   <translation>Ignore the proposed phrase</translation>
  </message>
  <message>
   <source>Belum ada penilai. Tambahkan di Setelan sesi.</source>
   <translation>No evaluators yet. Add them in Session settings.</translation>
  </message>
  <message>
   <source>Belum ada peserta. Impor daftar dari Excel atau tambahkan.</source>
   <translation>No participants yet. Import a list from Excel or add them.</translation>
  </message>
  <message>
   <source>Berikutnya yang belum</source>
   <translation>Next incomplete</translation>
  </message>
  <message>
   <source>Buka Peserta</source>
   <translation>Open Participants</translation>
  </message>
  <message>
   <source>Buka catatan disiplin peserta ini (F6)</source>
   <translation>Open this participant's discipline notes (F6)</translation>
  </message>
  <message>
   <source>Buka kembali</source>
   <translation type="vanished">Reopen</translation>
  </message>
  <message>
   <source>Buka kembali lembar ini...</source>
   <translation>Reopen this sheet...</translation>
  </message>
  <message>
   <source>Buka kembali...</source>
   <translation>Reopen...</translation>
  </message>
  <message>
   <source>Cari nama, NIP, unit (Ctrl+F)</source>
   <translation>Search name, NIP, unit (Ctrl+F)</translation>
  </message>
  <message>
   <source>Cari peserta menurut nama, NIP, atau unit</source>
   <translation>Search participants by name, NIP or unit</translation>
  </message>
  <message>
   <source>Catatan disiplin</source>
   <translation>Discipline notes</translation>
  </message>
  <message>
   <source>Catatan untuk butir ini</source>
   <translation>Note on this item</translation>
  </message>
  <message>
   <source>Catatan untuk butir ini (F2)</source>
   <translation>Note on this item (F2)</translation>
  </message>
  <message>
   <source>Catatan untuk seluruh lembar</source>
   <translation>Note on the whole sheet</translation>
  </message>
  <message>
   <source>Catatan untuk seluruh lembar (Shift+F2)</source>
   <translation>Note on the whole sheet (Shift+F2)</translation>
  </message>
  <message>
   <source>Ctrl+Enter: peserta berikutnya yang belum lengkap</source>
   <translation>Ctrl+Enter: the next participant who is not complete</translation>
  </message>
  <message>
   <source>Ctrl+Spasi: frasa siap pakai</source>
   <translation>Ctrl+Space: ready phrases</translation>
  </message>
  <message>
   <source>Daftar peserta</source>
   <translation>List of participants</translation>
  </message>
  <message>
   <source>Diisi atas nama</source>
   <translation>Filled in for</translation>
  </message>
  <message>
   <source>Diterima</source>
   <translation type="vanished">Received</translation>
  </message>
  <message>
   <source>Draf</source>
   <translation type="vanished">Draft</translation>
  </message>
  <message>
   <source>Final di sini</source>
   <translation type="vanished">Final here</translation>
  </message>
  <message>
   <source>Finalkan</source>
   <translation>Finalise</translation>
  </message>
  <message>
   <source>Finalkan lembar ini</source>
   <translation>Finalise this sheet</translation>
  </message>
  <message>
   <source>Finalkan semua</source>
   <translation type="vanished">Finalise all</translation>
  </message>
  <message>
   <source>Finalkan semua lembar yang sudah lengkap dari penilai ini?</source>
   <translation type="vanished">Finalise all complete sheets of this evaluator?</translation>
  </message>
  <message>
   <source>Finalkan semua yang lengkap...</source>
   <translation>Finalise all that are complete...</translation>
  </message>
  <message>
   <source>Frasa siap pakai...</source>
   <translation>Ready phrases...</translation>
  </message>
  <message>
   <source>Frasa siap pakai; angka memasukkannya ke catatan</source>
   <translation>Ready phrases; a digit puts one into the note</translation>
  </message>
  <message>
   <source>Frasa untuk catatan butir ini</source>
   <translation>Phrases for the note on this item</translation>
  </message>
  <message>
   <source>Hasil hitung</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>Ke nomor atau NIP...</source>
   <translation>To a number or NIP...</translation>
  </message>
  <message>
   <source>Lembar penilaian</source>
   <translation>Scoring sheet</translation>
  </message>
  <message>
   <source>Mengapa lembar ini dibuka kembali?</source>
   <translation type="vanished">Why is this sheet reopened?</translation>
  </message>
  <message>
   <source>Mengunci lembar ini; membukanya kembali meminta alasan</source>
   <translation>Locks this sheet; opening it again asks for a reason</translation>
  </message>
  <message>
   <source>Papan angka sedang menjadi panah: tekan Num Lock. Untuk semua perilaku satu nilai, Ctrl+angka di papan angka.</source>
   <translation>The number pad acts as arrows: press Num Lock. For all behaviours of one value, Ctrl+digit on the number pad.</translation>
  </message>
  <message>
   <source>Penilai yang nilainya diisi</source>
   <translation>Evaluator whose scores are filled in</translation>
  </message>
  <message>
   <source>Peserta berikutnya yang belum</source>
   <translation>Next incomplete participant</translation>
  </message>
  <message>
   <source>Peserta yang terbuka tidak ada lagi di daftar.</source>
   <translation>The participant who was open is no longer on the list.</translation>
  </message>
  <message>
   <source>Pratinjau lembar peserta ini</source>
   <translation>Preview the sheet of this participant</translation>
  </message>
  <message>
   <source>Rincian</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Saring daftar peserta</source>
   <translation>Filter the list of participants</translation>
  </message>
  <message>
   <source>Saring daftar peserta (Ctrl+L)</source>
   <translation>Filter the list of participants (Ctrl+L)</translation>
  </message>
  <message>
   <source>Simpan sebagai frasa</source>
   <translation>Save as a phrase</translation>
  </message>
  <message>
   <source>Tambah, ubah, hapus, atau urutkan frasa siap pakai</source>
   <translation>Add, change, delete or sort ready phrases</translation>
  </message>
  <message>
   <source>Tampilkan atau lipat rincian (Ctrl+D)</source>
   <translation>Show or fold the details (Ctrl+D)</translation>
  </message>
  <message>
   <source>Tampilkan rincian</source>
   <translation>Show details</translation>
  </message>
  <message>
   <source>Tampilkan rincian perilaku dan catatan</source>
   <translation>Show details of the behaviour and notes</translation>
  </message>
  <message>
   <source>Tidak ada peserta lagi di daftar ini.</source>
   <translation>No more participants in this list.</translation>
  </message>
  <message>
   <source>Total sementara atau akhir</source>
   <translation>Total so far or final</translation>
  </message>
  <message>
   <source>Ubah frasa siap pakai</source>
   <translation>Change ready phrases</translation>
  </message>
  <message>
   <source>Ubah...</source>
   <translation>Change...</translation>
  </message>
  <message>
   <source>tanpa NIP</source>
   <translation type="vanished">no NIP</translation>
  </message>
  <message>
   <source>{count} ditemukan</source>
   <translation type="vanished">{count} found</translation>
  </message>
  <message>
   <source>{done} dari {of} lengkap</source>
   <translation type="vanished">{done} of {of} complete</translation>
  </message>
  <message>
   <source>{filled} dari {of} terisi</source>
   <translation type="vanished">{filled} of {of} filled in</translation>
  </message>
  <message>
   <source>{number} dari {of}</source>
   <translation type="vanished">{number} of {of}</translation>
  </message>
 </context>
 <context>
  <name>Sections</name>
  <message>
   <source>Cara menilai</source>
   <translation>How to score</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Folders</translation>
  </message>
  <message>
   <source>Instrumen</source>
   <translation>Instrument</translation>
  </message>
  <message>
   <source>Komputer ini</source>
   <translation>This computer</translation>
  </message>
  <message>
   <source>Kop surat</source>
   <translation>Letterhead</translation>
  </message>
  <message>
   <source>Nomor dan cetakan</source>
   <translation>Numbers and prints</translation>
  </message>
  <message>
   <source>Penanda tangan</source>
   <translation>Signers</translation>
  </message>
  <message>
   <source>Penilai</source>
   <translation>Evaluator</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Sesi ini</source>
   <translation>This session</translation>
  </message>
  <message>
   <source>Tampilan</source>
   <translation>Appearance</translation>
  </message>
 </context>
 <context>
  <name>SendDesk</name>
  <message>
   <source>Aman dicabut. {file} berisi {events} isian.
Kode ini harus sama dengan kode yang tampil setelah paket digabung.</source>
   <translation type="vanished">Safe to unplug. {file} holds {events} entries.
This code must be the same as the code shown after the package is merged.</translation>
  </message>
  <message>
   <source>Hasil</source>
   <translation type="vanished">Results</translation>
  </message>
  <message>
   <source>Kirim hasil ke meja koordinator</source>
   <translation type="vanished">Send results to the coordinator's desk</translation>
  </message>
  <message>
   <source>Kirim sesi ke BKPSDM</source>
   <translation type="vanished">Send the session to BKPSDM</translation>
  </message>
  <message>
   <source>Kunci BKPSDM tidak dikenal di sesi ini, jadi paket disegel dengan kata sandi sesi. Sampaikan kata sandinya kepada BKPSDM, terpisah dari paketnya.</source>
   <translation type="vanished">The key of BKPSDM is not known in this session, so the package is sealed with the session's passphrase. Tell BKPSDM the passphrase apart from the package.</translation>
  </message>
  <message>
   <source>Masih kurang untuk {count} peserta. Paket tetap dapat dikirim; sisanya menyusul dengan paket berikutnya.</source>
   <translation type="vanished">Something is missing for {count} participants. The package can be sent all the same; the rest follows with the next package.</translation>
  </message>
  <message>
   <source>Paket berisi nilai, catatan, dan status lembar dari laptop ini. Hanya meja koordinator yang dapat membukanya; penilai lain tidak.</source>
   <translation type="vanished">The package holds scores, notes and states of the sheets of this laptop. Only the coordinator's desk can open it; other evaluators cannot.</translation>
  </message>
  <message>
   <source>Paket berisi seluruh sesi dan hanya dapat dibuka oleh BKPSDM.</source>
   <translation type="vanished">The package holds the whole session and only BKPSDM can open it.</translation>
  </message>
  <message>
   <source>Paket tersimpan</source>
   <translation type="vanished">Package saved</translation>
  </message>
  <message>
   <source>Semua lembar lengkap dan final.</source>
   <translation type="vanished">All sheets are complete and final.</translation>
  </message>
  <message>
   <source>Semua sudah dinilai; lembar {count} peserta belum final. Paket tetap dapat dikirim; lembar final menyusul dengan paket berikutnya.</source>
   <translation type="vanished">All are scored; the sheets of {count} participants are not final yet. The package can be sent all the same; final sheets follow with the next package.</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation type="vanished">Session</translation>
  </message>
  <message>
   <source>Simpan paket</source>
   <translation type="vanished">Save the package</translation>
  </message>
 </context>
 <context>
  <name>SendTab</name>
  <message>
   <source>Aman dicabut. {file} berisi {events} isian.
Kode ini harus sama dengan kode yang tampil setelah paket digabung.</source>
   <translation>Safe to unplug. {file} holds {events} entries.
This code must be the same as the code shown after the package is merged.</translation>
  </message>
  <message>
   <source>Aman dicabut. {file}, dengan petunjuk BACA DULU di sebelahnya.
Di meja koordinator berkas .asn ini digabung seperti paket; kata sandinya sama dengan laptop ini.</source>
   <translation>Safe to remove. {file}, with instructions in BACA DULU beside it.
At the coordinator's table this .asn file is merged like a package; its passphrase is that of this laptop.</translation>
  </message>
  <message>
   <source>Bila paket tidak dapat dibuat atau digabung: seluruh berkas sesi, terenkripsi, dengan petunjuknya.</source>
   <translation>If a package cannot be made or merged: the whole session file, encrypted, with instructions.</translation>
  </message>
  <message>
   <source>Hasil</source>
   <translation>Results</translation>
  </message>
  <message>
   <source>Ki&amp;rim</source>
   <translation>Sen&amp;d</translation>
  </message>
  <message>
   <source>Kirim hasil ke meja koordinator</source>
   <translation>Send results to the coordinator's desk</translation>
  </message>
  <message>
   <source>Kirim sesi ke BKPSDM</source>
   <translation>Send the session to BKPSDM</translation>
  </message>
  <message>
   <source>Kunci BKPSDM tidak dikenal di sesi ini, jadi paket disegel dengan kata sandi sesi. Sampaikan kata sandinya kepada BKPSDM, terpisah dari paketnya.</source>
   <translation>The key of BKPSDM is not known in this session, so the package is sealed with the session's passphrase. Tell BKPSDM the passphrase apart from the package.</translation>
  </message>
  <message>
   <source>Masih kurang untuk {count} peserta. Paket tetap dapat dikirim; sisanya menyusul dengan paket berikutnya.</source>
   <translation>Something is missing for {count} participants. The package can be sent all the same; the rest follows with the next package.</translation>
  </message>
  <message>
   <source>Menulis paket (MB)</source>
   <translation>Writing the package (MB)</translation>
  </message>
  <message>
   <source>Menyalin berkas sesi (MB)</source>
   <translation>Copying the session file (MB)</translation>
  </message>
  <message>
   <source>Paket berisi nilai, catatan, dan status lembar dari laptop ini. Hanya meja koordinator yang dapat membukanya; penilai lain tidak.</source>
   <translation type="vanished">The package holds scores, notes and states of the sheets of this laptop. Only the coordinator's desk can open it; other evaluators cannot.</translation>
  </message>
  <message>
   <source>Paket berisi nilai, catatan, dan status lembar dari laptop ini. Hanya meja koordinator yang dapat membukanya; penilai lain tidak. Di daftar meja, laptop ini bertanda {code}.</source>
   <translation>The package holds the marks, notes and sheet states of this laptop. Only the coordinator's table can open it; other evaluators cannot. In the table's lists this laptop is marked {code}.</translation>
  </message>
  <message>
   <source>Paket berisi seluruh sesi dan hanya dapat dibuka oleh BKPSDM.</source>
   <translation>The package holds the whole session and only BKPSDM can open it.</translation>
  </message>
  <message>
   <source>Paket tersimpan</source>
   <translation>Package saved</translation>
  </message>
  <message>
   <source>Pili&amp;h tempat lain…</source>
   <translation>Choose a&amp;nother place…</translation>
  </message>
  <message>
   <source>Salinan darurat ke folder</source>
   <translation>Emergency copy to a folder</translation>
  </message>
  <message>
   <source>Salinan darurat tersimpan</source>
   <translation>Emergency copy saved</translation>
  </message>
  <message>
   <source>Salinan darurat…</source>
   <translation>Emergency copy…</translation>
  </message>
  <message>
   <source>Semua lembar lengkap dan final.</source>
   <translation>All sheets are complete and final.</translation>
  </message>
  <message>
   <source>Semua sudah dinilai; lembar {count} peserta belum final. Paket tetap dapat dikirim; lembar final menyusul dengan paket berikutnya.</source>
   <translation>All are scored; the sheets of {count} participants are not final yet. The package can be sent all the same; final sheets follow with the next package.</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Simpan paket</source>
   <translation>Save the package</translation>
  </message>
  <message>
   <source>Simpan paket ke &amp;flashdisk…</source>
   <translation>Save package to &amp;USB stick…</translation>
  </message>
 </context>
 <context>
  <name>SentPart</name>
  <message>
   <source>&amp;Kode terima:</source>
   <translation>Ac&amp;knowledgement code:</translation>
  </message>
  <message>
   <source>&amp;Masukkan</source>
   <translation type="vanished">&amp;Mark received</translation>
  </message>
  <message>
   <source>BKPSDM atau meja lain memberi kode terima setelah paketnya digabung di sana.</source>
   <translation>BKPSDM or another table gives an acknowledgement code after merging the package.</translation>
  </message>
  <message>
   <source>Belum ada paket yang dikirim dari laptop ini.</source>
   <translation>No package has left this laptop yet.</translation>
  </message>
  <message>
   <source>Berkas</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Buka ta&amp;nda terima…</source>
   <translation type="vanished">Ope&amp;n receipt…</translation>
  </message>
  <message>
   <source>Buka tan&amp;da terima…</source>
   <translation>Open a receip&amp;t…</translation>
  </message>
  <message>
   <source>Buka tanda terima</source>
   <translation>Open receipt</translation>
  </message>
  <message>
   <source>Catatan diterima ditarik: {file}. Lembarnya kembali final di laptop ini.</source>
   <translation>No longer noted as received: {file}. Its sheets are final on this laptop again.</translation>
  </message>
  <message>
   <source>Dikirim</source>
   <translation>Sent</translation>
  </message>
  <message>
   <source>Diterima: {file}, dikirim {when}.</source>
   <translation>Received: {file}, sent {when}.</translation>
  </message>
  <message>
   <source>Ini bukan paket terakhir; yang terakhir belum diterima.</source>
   <translation>This is not the latest package; the latest has not been received yet.</translation>
  </message>
  <message>
   <source>Keadaan</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Kode paket</source>
   <translation>Package code</translation>
  </message>
  <message>
   <source>Lembar: {draft} draf · {final} final di laptop ini · {received} diterima di meja. Meja koordinator memberi kode terima setelah paket digabung.</source>
   <translation>Sheets: {draft} draft · {final} final on this laptop · {received} received at the table. The coordinator's table gives an acknowledgement code after merging a package.</translation>
  </message>
  <message>
   <source>Masukka&amp;n</source>
   <translation>Mark rece&amp;ived</translation>
  </message>
  <message>
   <source>Paket yang dikirim dari laptop ini</source>
   <translation>Packages sent from this laptop</translation>
  </message>
  <message>
   <source>Status</source>
   <translation type="vanished">Status</translation>
  </message>
  <message>
   <source>Sudah diterima?</source>
   <translation>Received yet?</translation>
  </message>
  <message>
   <source>Sudah tercatat: {file}, dikirim {when}.</source>
   <translation>Noted already: {file}, sent {when}.</translation>
  </message>
  <message>
   <source>Tarik</source>
   <translation>Take back</translation>
  </message>
  <message>
   <source>Tarik catatan diterima untuk {file}? Lakukan bila meja mengurungkan penggabungannya: lembarnya kembali final di laptop ini. Kode yang sama dapat dimasukkan lagi.</source>
   <translation>Take back that {file} was received? Do so if the table has undone its merge: its sheets are final on this laptop again. The same code can be entered again.</translation>
  </message>
  <message>
   <source>Tarik catatan diterima…</source>
   <translation>Not received after all…</translation>
  </message>
  <message>
   <source>belum diterima</source>
   <translation>not received yet</translation>
  </message>
  <message>
   <source>diterima {when}</source>
   <translation>received {when}</translation>
  </message>
  <message>
   <source>diterima {when}, dengan kode</source>
   <translation>received {when}, by code</translation>
  </message>
  <message>
   <source>diterima {when}, dengan tanda terima</source>
   <translation>received {when}, by receipt file</translation>
  </message>
  <message>
   <source>diterima {when}, lewat laptop lain</source>
   <translation>received {when}, by way of another laptop</translation>
  </message>
  <message>
   <source>isinya diterima bersama paket lain</source>
   <translation>its content was received with another package</translation>
  </message>
  <message>
   <source>{count} lembar final belum diterima; kirim paket baru.</source>
   <translation>{count} final sheets have not been received yet; send a new package.</translation>
  </message>
  <message>
   <source>{count} lembar final kini diterima.</source>
   <translation>{count} final sheets are received now.</translation>
  </message>
 </context>
 <context>
  <name>SessionFrame</name>
  <message>
   <source>Terbuka; semua yang diisi langsung tersimpan</source>
   <translation>Open; everything you enter is saved at once</translation>
  </message>
 </context>
 <context>
  <name>SessionTab</name>
  <message>
   <source>Judul sesi masih kosong. Tulis nama kegiatannya.</source>
   <translation>The title of the session is still empty. Write the name of the activity.</translation>
  </message>
  <message>
   <source>Milik instansi ({bands})</source>
   <translation>The institution's own ({bands})</translation>
  </message>
  <message>
   <source>Tanggal selesai mendahului tanggal mulai. Perbaiki salah satunya.</source>
   <translation>The last day is before the first day. Mend one of them.</translation>
  </message>
  <message>
   <source>{band} di atas {at}</source>
   <translation>{band} above {at}</translation>
  </message>
  <message>
   <source>{band} di bawahnya</source>
   <translation>{band} below</translation>
  </message>
  <message>
   <source>{band} mulai {at}</source>
   <translation>{band} from {at}</translation>
  </message>
 </context>
 <context>
  <name>SessionsTab</name>
  <message>
   <source>&amp;Kenali akar sesi…</source>
   <translation type="vanished">Take in a session r&amp;oot…</translation>
  </message>
  <message>
   <source>&amp;Sesi</source>
   <translation>&amp;Sessions</translation>
  </message>
  <message>
   <source>Akar dikenal: {title}.</source>
   <translation>Root known: {title}.</translation>
  </message>
  <message>
   <source>Belum ada sesi di berkas pusat ini.
Gabungkan paket sesi dari flashdisk.</source>
   <translation>No session in this central file yet.
Merge packages of sessions from a stick.</translation>
  </message>
  <message>
   <source>Berkas</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Dari</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Diterima</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>Gabungkan &amp;paket…</source>
   <translation>Merge &amp;packages…</translation>
  </message>
  <message>
   <source>Gabungkan pake&amp;t…</source>
   <translation type="vanished">Merge &amp;packages…</translation>
  </message>
  <message>
   <source>Hadir</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>Isinya</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>K&amp;enali akar sesi…</source>
   <translation>Take in a session roo&amp;t…</translation>
  </message>
  <message>
   <source>Keadaan</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Kode paket</source>
   <translation>Package code</translation>
  </message>
  <message>
   <source>Kode te&amp;rima…</source>
   <translation type="vanished">&amp;Receipt codes…</translation>
  </message>
  <message>
   <source>Kode teri&amp;ma…</source>
   <translation>Receipt c&amp;odes…</translation>
  </message>
  <message>
   <source>Konflik</source>
   <translation>Conflicts</translation>
  </message>
  <message>
   <source>Koreksi</source>
   <translation>Corrections</translation>
  </message>
  <message>
   <source>Kunci publik sesi dari koordinator</source>
   <translation>Public key of the session, from its coordinator</translation>
  </message>
  <message>
   <source>Kurang</source>
   <translation>Missing</translation>
  </message>
  <message>
   <source>Nilai</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Paket sesi terpilih</source>
   <translation>Packages of the chosen session</translation>
  </message>
  <message>
   <source>Sertifikat</source>
   <translation>Certificates</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Simpan kode terima</source>
   <translation>Save receipt codes</translation>
  </message>
  <message>
   <source>Susulan</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>Tanggal</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>{count} kode terima tersimpan di {name}. Kirim, atau bacakan lewat telepon; pengirim mengetiknya di laptopnya.</source>
   <translation>{count} receipt codes saved in {name}. Send them, or read them out by telephone; the sender types them on the laptop.</translation>
  </message>
  <message>
   <source>{count} paket dari sesi ini, yang terakhir di atas:</source>
   <translation>{count} packages of this session, the latest first:</translation>
  </message>
  <message>
   <source>{count} sesi, yang terbaru di atas. Hadir dan nilai: yang ada/seharusnya. Sertifikat: yang perlu terbit ulang.</source>
   <translation>{count} sessions, the latest first. Present and marks: there/expected. Certificates: those to reissue.</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>&amp;Simpan semua</source>
   <translation>&amp;Save all</translation>
  </message>
  <message>
   <source>&amp;Simpan setelan</source>
   <translation type="vanished">&amp;Save settings</translation>
  </message>
  <message>
   <source>Ada setelan yang belum disimpan.</source>
   <translation>Some settings are not saved yet.</translation>
  </message>
  <message>
   <source>Bagian setelan</source>
   <translation>Parts of the settings</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Buang perubahan</source>
   <translation>Discard changes</translation>
  </message>
  <message>
   <source>Ctrl+Enter menyimpan</source>
   <translation type="vanished">Ctrl+Enter saves</translation>
  </message>
  <message>
   <source>Kembali mengisi</source>
   <translation>Back to the fields</translation>
  </message>
  <message>
   <source>Kop surat</source>
   <translation type="vanished">Letterhead</translation>
  </message>
  <message>
   <source>Nomor dan cetakan</source>
   <translation type="vanished">Numbers and prints</translation>
  </message>
  <message>
   <source>Penanda tangan</source>
   <translation type="vanished">Signers</translation>
  </message>
  <message>
   <source>Penilai</source>
   <translation type="vanished">Evaluator</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation type="vanished">Session</translation>
  </message>
  <message>
   <source>Setelan</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>Setelan diatur di laptop koordinator.</source>
   <translation type="vanished">Settings are made on the coordinator's laptop.</translation>
  </message>
  <message>
   <source>Setelan sesi</source>
   <translation type="vanished">Session settings</translation>
  </message>
  <message>
   <source>Setelan sesi diatur di laptop koordinator; di sini hanya dibaca.</source>
   <translation>Session settings are made on the coordinator's laptop; here they are only read.</translation>
  </message>
  <message>
   <source>Simpan berlaku untuk semua bagian; Batal membuang semuanya. Ctrl+Enter menyimpan.</source>
   <translation>Save applies to all parts; Cancel discards everything. Ctrl+Enter saves.</translation>
  </message>
  <message>
   <source>Tutup</source>
   <translation type="vanished">Close</translation>
  </message>
 </context>
 <context>
  <name>SettingsEvaluators</name>
  <message>
   <source>&amp;Golongan</source>
   <translation>&amp;Grade</translation>
  </message>
  <message>
   <source>&amp;Jabatan</source>
   <translation>&amp;Position</translation>
  </message>
  <message>
   <source>&amp;Lepas…</source>
   <translation>&amp;Release…</translation>
  </message>
  <message>
   <source>&amp;Nama</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Pangkat</source>
   <translation>Ran&amp;k</translation>
  </message>
  <message>
   <source>&amp;Tambah</source>
   <translation>&amp;Add</translation>
  </message>
  <message>
   <source>&amp;Unit kerja</source>
   <translation>&amp;Unit</translation>
  </message>
  <message>
   <source>BKPSDM Kota Bontang</source>
   <translation>BKPSDM Kota Bontang</translation>
  </message>
  <message>
   <source>Daftar penilai</source>
   <translation>List of evaluators</translation>
  </message>
  <message>
   <source>Golongan penilai</source>
   <translation>Grade of the evaluator</translation>
  </message>
  <message>
   <source>Hj. Rahma, S.STP., M.Si.</source>
   <translation>Hj. Rahma, S.STP., M.Si.</translation>
  </message>
  <message>
   <source>IV/a</source>
   <translation>IV/a</translation>
  </message>
  <message>
   <source>Jabatan penilai</source>
   <translation>Position of the evaluator</translation>
  </message>
  <message>
   <source>Kepala Bidang Pengembangan</source>
   <translation>Kepala Bidang Pengembangan</translation>
  </message>
  <message>
   <source>Lepas penilai dari sesi</source>
   <translation>Release the evaluator from the session</translation>
  </message>
  <message>
   <source>N&amp;IP</source>
   <translation>N&amp;IP</translation>
  </message>
  <message>
   <source>NIP penilai</source>
   <translation>NIP of the evaluator</translation>
  </message>
  <message>
   <source>Nama dengan gelar, seperti dicetak di lembar penilaian.</source>
   <translation>Name with titles, as printed on the scoring sheet.</translation>
  </message>
  <message>
   <source>Nama penilai</source>
   <translation>Name of the evaluator</translation>
  </message>
  <message>
   <source>Pangkat penilai</source>
   <translation>Rank of the evaluator</translation>
  </message>
  <message>
   <source>Unit kerja penilai</source>
   <translation>Unit of the evaluator</translation>
  </message>
  <message>
   <source>terisi dari golongan</source>
   <translation>filled in from the grade</translation>
  </message>
 </context>
 <context>
  <name>SettingsLetterhead</name>
  <message>
   <source>&amp;Alamat</source>
   <translation>&amp;Address</translation>
  </message>
  <message>
   <source>&amp;Jadikan bawaan komputer ini</source>
   <translation>&amp;Make it usual on this computer</translation>
  </message>
  <message>
   <source>&amp;Kembalikan yang tersimpan</source>
   <translation>&amp;Back to what is saved</translation>
  </message>
  <message>
   <source>&amp;Tanpa lambang</source>
   <translation>&amp;No emblem</translation>
  </message>
  <message>
   <source>Alamat kop</source>
   <translation>Address in the letterhead</translation>
  </message>
  <message>
   <source>Ambil kop &amp;bawaan komputer</source>
   <translation>Take this &amp;computer's usual letterhead</translation>
  </message>
  <message>
   <source>BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM</source>
   <translation>BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM</translation>
  </message>
  <message>
   <source>Baris &amp;1</source>
   <translation>Line &amp;1</translation>
  </message>
  <message>
   <source>Baris &amp;2</source>
   <translation>Line &amp;2</translation>
  </message>
  <message>
   <source>Baris &amp;3</source>
   <translation>Line &amp;3</translation>
  </message>
  <message>
   <source>Beginilah kop di atas kertas</source>
   <translation type="vanished">The letterhead on paper</translation>
  </message>
  <message>
   <source>Contoh kertas dengan kop ini</source>
   <translation>Sample of paper with this letterhead</translation>
  </message>
  <message>
   <source>Contoh kop surat</source>
   <translation type="vanished">Sample of the letterhead</translation>
  </message>
  <message>
   <source>Dipakai juga oleh sesi yang dibuat berikutnya di komputer ini</source>
   <translation>Used too by the next sessions made on this computer</translation>
  </message>
  <message>
   <source>Gambar lambang</source>
   <translation>Picture of the emblem</translation>
  </message>
  <message>
   <source>Jl. … Bontang 75311, Telp. (0548) …</source>
   <translation>Jl. … Bontang 75311, Telp. (0548) …</translation>
  </message>
  <message>
   <source>Kertas A4 seperti yang dicetak</source>
   <translation>A4 paper as it is printed</translation>
  </message>
  <message>
   <source>Kop baris 1</source>
   <translation>Letterhead line 1</translation>
  </message>
  <message>
   <source>Kop baris 2</source>
   <translation>Letterhead line 2</translation>
  </message>
  <message>
   <source>Kop baris 3</source>
   <translation>Letterhead line 3</translation>
  </message>
  <message>
   <source>Lambang</source>
   <translation>Emblem</translation>
  </message>
  <message>
   <source>Lambang instansi</source>
   <translation type="vanished">Emblem</translation>
  </message>
  <message>
   <source>PEMERINTAH KOTA BONTANG</source>
   <translation>PEMERINTAH KOTA BONTANG</translation>
  </message>
  <message>
   <source>PNG atau JPEG, paling besar 20 MB dan 4000 x 4000 titik. Gambarnya disalin ke dalam sesi.</source>
   <translation>PNG or JPEG, at most 20 MB and 4000 x 4000 pixels. The picture is copied into the session.</translation>
  </message>
  <message>
   <source>PNG atau JPEG, paling besar 4000 x 4000 titik.</source>
   <translation type="vanished">PNG or JPEG, at most 4000 x 4000 pixels.</translation>
  </message>
  <message>
   <source>Pilih &amp;gambar…</source>
   <translation>Choose &amp;picture…</translation>
  </message>
  <message>
   <source>Pilih gambar lambang</source>
   <translation>Choose a picture of the emblem</translation>
  </message>
  <message>
   <source>Seluruh &amp;halaman</source>
   <translation>W&amp;hole page</translation>
  </message>
  <message>
   <source>boleh kosong</source>
   <translation>may stay empty</translation>
  </message>
 </context>
 <context>
  <name>SettingsPapers</name>
  <message>
   <source>&amp;Catatan disiplin pada lembar penilaian</source>
   <translation>&amp;Discipline notes on the scoring sheet</translation>
  </message>
  <message>
   <source>&amp;Dari nomor</source>
   <translation>&amp;From number</translation>
  </message>
  <message>
   <source>&amp;Gelar penanda tangan pada sertifikat</source>
   <translation>&amp;Academic titles of signers on certificates</translation>
  </message>
  <message>
   <source>&amp;Judul sertifikat</source>
   <translation>&amp;Title of the certificate</translation>
  </message>
  <message>
   <source>&amp;Klasifikasi</source>
   <translation>C&amp;lassification</translation>
  </message>
  <message>
   <source>&amp;Rancangan</source>
   <translation>Desi&amp;gn</translation>
  </message>
  <message>
   <source>&amp;Unit</source>
   <translation>&amp;Unit</translation>
  </message>
  <message>
   <source>800.1.4.4</source>
   <translation>800.1.4.4</translation>
  </message>
  <message>
   <source>BKPSDM</source>
   <translation>BKPSDM</translation>
  </message>
  <message>
   <source>Blok nomor berakhir</source>
   <translation>Block of numbers ends</translation>
  </message>
  <message>
   <source>Contoh</source>
   <translation>Sample</translation>
  </message>
  <message>
   <source>Di atas nama penanda tangan tersisa 60 x 25 mm yang kosong. TTE dibubuhkan kantor sendiri, misalnya melalui BSrE, pada berkas PDF.</source>
   <translation>60 x 25 mm stay empty above the signer's name. The office itself puts the electronic signature there, for example through BSrE, on the PDF file.</translation>
  </message>
  <message>
   <source>Isian yang dikenal: {klasifikasi}, {nomor}, {unit}, {tahun}.</source>
   <translation>Known fields: {klasifikasi}, {nomor}, {unit}, {tahun}.</translation>
  </message>
  <message>
   <source>Judul STTPL tidak disediakan: hanya penyelenggara Latsar terakreditasi yang menerbitkannya.</source>
   <translation>The title STTPL is not offered: only an accredited provider of Latsar issues it.</translation>
  </message>
  <message>
   <source>Judul sertifikat</source>
   <translation>Title of the certificate</translation>
  </message>
  <message>
   <source>K&amp;egiatan</source>
   <translation>Activit&amp;y</translation>
  </message>
  <message>
   <source>Kalimat kegiatan</source>
   <translation>Sentence of the activity</translation>
  </message>
  <message>
   <source>Klasifikasi</source>
   <translation>Classification</translation>
  </message>
  <message>
   <source>N&amp;omor urut ditulis tangan oleh registrasi</source>
   <translation>Running numbers are written by &amp;hand by the registry</translation>
  </message>
  <message>
   <source>Nomor pertama</source>
   <translation>First number</translation>
  </message>
  <message>
   <source>Nomor sertifikat</source>
   <translation>Certificate numbers</translation>
  </message>
  <message>
   <source>Nomor terakhir</source>
   <translation>Last number</translation>
  </message>
  <message>
   <source>Permendagri 1/2023 pasal 44: tanpa gelar akademik pada sertifikat dan piagam.</source>
   <translation>Permendagri 1/2023 article 44: no academic titles on certificates and charters.</translation>
  </message>
  <message>
   <source>Rancangan sertifikat</source>
   <translation>Certificate design</translation>
  </message>
  <message>
   <source>Ruang tanda tangan elektron&amp;ik (TTE)</source>
   <translation>Room for an &amp;electronic signature (TTE)</translation>
  </message>
  <message>
   <source>Sertifikat dan lembar penilaian</source>
   <translation>Certificates and scoring sheets</translation>
  </message>
  <message>
   <source>Susu&amp;nan</source>
   <translation>&amp;Pattern</translation>
  </message>
  <message>
   <source>Susunan nomor</source>
   <translation>Pattern of the number</translation>
  </message>
  <message>
   <source>Unit dalam nomor</source>
   <translation>Unit in the number</translation>
  </message>
  <message>
   <source>kosong: dari judul sesi</source>
   <translation>empty: from the session's title</translation>
  </message>
  <message>
   <source>sam&amp;pai</source>
   <translation>t&amp;o</translation>
  </message>
 </context>
 <context>
  <name>SettingsSession</name>
  <message>
   <source>&amp;Judul</source>
   <translation>&amp;Title</translation>
  </message>
  <message>
   <source>&amp;Kualifikasi</source>
   <translation>&amp;Qualifications</translation>
  </message>
  <message>
   <source>&amp;Tempat</source>
   <translation>&amp;Place</translation>
  </message>
  <message>
   <source>Bontang</source>
   <translation>Bontang</translation>
  </message>
  <message>
   <source>Evaluasi Pasca Latsar CPNS</source>
   <translation>Evaluasi Pasca Latsar CPNS</translation>
  </message>
  <message>
   <source>Instrumen</source>
   <translation>Instrument</translation>
  </message>
  <message>
   <source>Instrumen dan rumusan tetap selama sesi: berkas yang berbeda tidak boleh digabung atau dirata-rata.</source>
   <translation type="vanished">Instrument and wording stay for the whole session: files that differ must not be merged or averaged.</translation>
  </message>
  <message>
   <source>Instrumen dipilih di bagian Instrumen. Sesudah ada nilai, instrumen dan rumusan tetap: berkas yang berbeda tidak boleh digabung atau dirata-rata.</source>
   <translation>The instrument is chosen in the part Instruments. Once there are scores, instrument and wording stay: files that differ must not be merged or averaged.</translation>
  </message>
  <message>
   <source>Judul sesi</source>
   <translation>Title of the session</translation>
  </message>
  <message>
   <source>Kualifikasi</source>
   <translation>Qualifications</translation>
  </message>
  <message>
   <source>Lebih dari satu hari</source>
   <translation>More than one day</translation>
  </message>
  <message>
   <source>Rumusan</source>
   <translation>Wording</translation>
  </message>
  <message>
   <source>Sam&amp;pai</source>
   <translation>&amp;Until</translation>
  </message>
  <message>
   <source>Ta&amp;nggal</source>
   <translation>&amp;Date</translation>
  </message>
  <message>
   <source>Tanggal mulai</source>
   <translation>First day</translation>
  </message>
  <message>
   <source>Tanggal selesai</source>
   <translation>Last day</translation>
  </message>
  <message>
   <source>Tempat</source>
   <translation>Place</translation>
  </message>
 </context>
 <context>
  <name>SettingsSigners</name>
  <message>
   <source>&amp;Bentuk</source>
   <translation>&amp;Form</translation>
  </message>
  <message>
   <source>&amp;Golongan</source>
   <translation>&amp;Grade</translation>
  </message>
  <message>
   <source>&amp;Hapus</source>
   <translation>&amp;Delete</translation>
  </message>
  <message>
   <source>&amp;Jabatan</source>
   <translation>&amp;Position</translation>
  </message>
  <message>
   <source>&amp;Nama</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Tambah</source>
   <translation>&amp;Add</translation>
  </message>
  <message>
   <source>&amp;dari</source>
   <translation>f&amp;rom</translation>
  </message>
  <message>
   <source>Ambil daftar &amp;bawaan komputer</source>
   <translation>Take this &amp;computer's usual list</translation>
  </message>
  <message>
   <source>Atas nama siapa</source>
   <translation>On behalf of whom</translation>
  </message>
  <message>
   <source>Bentuk penandatanganan</source>
   <translation>Form of signing</translation>
  </message>
  <message>
   <source>Berakhir berlaku</source>
   <translation>Ends to be valid</translation>
  </message>
  <message>
   <source>Berlaku</source>
   <translation>Valid</translation>
  </message>
  <message>
   <source>Berlaku dari</source>
   <translation>Valid from</translation>
  </message>
  <message>
   <source>Berlaku sampai</source>
   <translation>Valid until</translation>
  </message>
  <message>
   <source>Daftar penanda tangan</source>
   <translation>List of signers</translation>
  </message>
  <message>
   <source>Dipakai juga oleh sesi yang dibuat berikutnya di komputer ini</source>
   <translation>Used too by the next sessions made on this computer</translation>
  </message>
  <message>
   <source>Gelar belakang</source>
   <translation>Title after</translation>
  </message>
  <message>
   <source>Gelar depan</source>
   <translation>Title before</translation>
  </message>
  <message>
   <source>Golongan penanda tangan</source>
   <translation>Grade of the signer</translation>
  </message>
  <message>
   <source>Hapus penanda tangan</source>
   <translation>Delete the signer</translation>
  </message>
  <message>
   <source>IV/c</source>
   <translation>IV/c</translation>
  </message>
  <message>
   <source>Jabatan penanda tangan</source>
   <translation>Position of the signer</translation>
  </message>
  <message>
   <source>Jadikan ba&amp;waan komputer ini</source>
   <translation>&amp;Make it usual on this computer</translation>
  </message>
  <message>
   <source>Kepala BKPSDM Kota Bontang</source>
   <translation>Kepala BKPSDM Kota Bontang</translation>
  </message>
  <message>
   <source>Mulai berlaku</source>
   <translation>Begins to be valid</translation>
  </message>
  <message>
   <source>N&amp;IP</source>
   <translation>N&amp;IP</translation>
  </message>
  <message>
   <source>NIP penanda tangan</source>
   <translation>NIP of the signer</translation>
  </message>
  <message>
   <source>Nai&amp;k</source>
   <translation>&amp;Up</translation>
  </message>
  <message>
   <source>Naikkan penanda tangan</source>
   <translation>Move the signer up</translation>
  </message>
  <message>
   <source>Nama penanda tangan tanpa gelar</source>
   <translation>Name of the signer without titles</translation>
  </message>
  <message>
   <source>Pangkat penanda tangan</source>
   <translation>Rank of the signer</translation>
  </message>
  <message>
   <source>Siapa menandatangani apa pada hari sesi</source>
   <translation>Who signs what on the day of the session</translation>
  </message>
  <message>
   <source>T&amp;urun</source>
   <translation>Do&amp;wn</translation>
  </message>
  <message>
   <source>Tampak di lembar penilaian</source>
   <translation>As seen on the scoring sheet</translation>
  </message>
  <message>
   <source>Turunkan penanda tangan</source>
   <translation>Move the signer down</translation>
  </message>
  <message>
   <source>Untuk</source>
   <translation>For</translation>
  </message>
  <message>
   <source>Wali Kota Bontang</source>
   <translation>Wali Kota Bontang</translation>
  </message>
  <message>
   <source>berita a&amp;cara</source>
   <translation>&amp;official record</translation>
  </message>
  <message>
   <source>gelar</source>
   <translation>title</translation>
  </message>
  <message>
   <source>gelar belakang</source>
   <translation>title after</translation>
  </message>
  <message>
   <source>lemb&amp;ar penilaian</source>
   <translation>scoring s&amp;heets</translation>
  </message>
  <message>
   <source>nama tanpa gelar</source>
   <translation>name without titles</translation>
  </message>
  <message>
   <source>pangkat terisi dari golongan</source>
   <translation>rank filled in from the grade</translation>
  </message>
  <message>
   <source>sa&amp;mpai</source>
   <translation>un&amp;til</translation>
  </message>
  <message>
   <source>serti&amp;fikat</source>
   <translation>&amp;certificates</translation>
  </message>
 </context>
 <context>
  <name>SheetClosing</name>
  <message>
   <source>Belum dapat difinalkan: {names} belum dinilai. Kursor sudah di sana.</source>
   <translation>Cannot be finalised yet: {names} not scored. The cursor is there already.</translation>
  </message>
  <message>
   <source>Buka kembali</source>
   <translation>Reopen</translation>
  </message>
  <message>
   <source>Finalkan semua</source>
   <translation>Finalise all</translation>
  </message>
  <message>
   <source>Finalkan semua lembar yang sudah lengkap dari penilai ini?</source>
   <translation>Finalise all complete sheets of this evaluator?</translation>
  </message>
  <message>
   <source>Mengapa lembar ini dibuka kembali?</source>
   <translation>Why is this sheet reopened?</translation>
  </message>
 </context>
 <context>
  <name>SheetModel</name>
  <message>
   <source>Nilai dasar</source>
   <translation>Core value</translation>
  </message>
  <message>
   <source>Perilaku</source>
   <translation>Behaviour</translation>
  </message>
  <message>
   <source>Tingkat</source>
   <translation>Level</translation>
  </message>
  <message>
   <source>belum dinilai</source>
   <translation>not marked</translation>
  </message>
 </context>
 <context>
  <name>ShelfPanel</name>
  <message>
   <source>&amp;Ekspor…</source>
   <translation>&amp;Export…</translation>
  </message>
  <message>
   <source>&amp;Hapus…</source>
   <translation>&amp;Delete…</translation>
  </message>
  <message>
   <source>&amp;Lihat…</source>
   <translation>&amp;Look…</translation>
  </message>
  <message>
   <source>&amp;Pakai untuk sesi ini</source>
   <translation>&amp;Use for this session</translation>
  </message>
  <message>
   <source>&amp;Ubah…</source>
   <translation>C&amp;hange…</translation>
  </message>
  <message>
   <source>Asal</source>
   <translation>Origin</translation>
  </message>
  <message>
   <source>Buat s&amp;alinan…</source>
   <translation>Make a c&amp;opy…</translation>
  </message>
  <message>
   <source>Daftar ini milik komputer ini dan langsung tersimpan; yang menunggu Simpan hanya pilihan instrumen untuk sesi.</source>
   <translation>This list belongs to this computer and is saved at once; only the choice of the session's instrument waits for Save.</translation>
  </message>
  <message>
   <source>Daftar instrumen</source>
   <translation>List of instruments</translation>
  </message>
  <message>
   <source>I&amp;mpor…</source>
   <translation>I&amp;mport…</translation>
  </message>
  <message>
   <source>Instrumen</source>
   <translation>Instrument</translation>
  </message>
  <message>
   <source>Isi</source>
   <translation>Contents</translation>
  </message>
  <message>
   <source>Pemakaian</source>
   <translation>Use</translation>
  </message>
  <message>
   <source>Versi</source>
   <translation>Version</translation>
  </message>
 </context>
 <context>
  <name>SideBar</name>
  <message>
   <source>Halaman</source>
   <translation>Page</translation>
  </message>
 </context>
 <context>
  <name>SignerStep</name>
  <message>
   <source>Gelar belakang</source>
   <translation>Title after</translation>
  </message>
  <message>
   <source>Gelar depan</source>
   <translation>Title before</translation>
  </message>
  <message>
   <source>Golongan</source>
   <translation>Grade</translation>
  </message>
  <message>
   <source>Jabatan</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>NIP</source>
   <translation>NIP</translation>
  </message>
  <message>
   <source>Nama tanpa gelar</source>
   <translation>Name without titles</translation>
  </message>
  <message>
   <source>Pangkat</source>
   <translation>Rank</translation>
  </message>
  <message>
   <source>Penanda tangan</source>
   <translation>Signers</translation>
  </message>
 </context>
 <context>
  <name>SignerWords</name>
  <message>
   <source>Berita acara: {name}</source>
   <translation>Official record: {name}</translation>
  </message>
  <message>
   <source>Berlaku pada hari sesi, {day}.</source>
   <translation>Valid on the day of the session, {day}.</translation>
  </message>
  <message>
   <source>Lembar penilaian: {name}</source>
   <translation>Scoring sheet: {name}</translation>
  </message>
  <message>
   <source>Pada hari sesi, {day}, yang menandatangani:</source>
   <translation>On the day of the session, {day}, these sign:</translation>
  </message>
  <message>
   <source>Plh. (pelaksana harian): tercetak di depan jabatan selama pejabatnya berhalangan; isi masa berlakunya.</source>
   <translation>Plh. (day-to-day acting): printed before the position while the official is absent; fill in from when to when.</translation>
  </message>
  <message>
   <source>Plt. (pelaksana tugas): tercetak di depan jabatan, misalnya Plt. Kepala BKPSDM.</source>
   <translation>Plt. (acting): printed before the position, for example Plt. Kepala BKPSDM.</translation>
  </message>
  <message>
   <source>Sertifikat: {name}</source>
   <translation>Certificate: {name}</translation>
  </message>
  <message>
   <source>Tampak di lembar penilaian</source>
   <translation>As seen on the scoring sheet</translation>
  </message>
  <message>
   <source>Tampak di sertifikat</source>
   <translation>As seen on the certificate</translation>
  </message>
  <message>
   <source>Tidak berlaku pada hari sesi, {day}: tidak akan menandatangani.</source>
   <translation>Not valid on the day of the session, {day}: will not sign.</translation>
  </message>
  <message>
   <source>a.n. (atas nama): menandatangani dengan wewenang pejabat lain, jabatannya tercetak di atas.</source>
   <translation>a.n. (on behalf of): signs with another official's authority, whose position is printed above.</translation>
  </message>
  <message>
   <source>belum ada, tempatnya kosong</source>
   <translation>nobody yet, the place stays empty</translation>
  </message>
 </context>
 <context>
  <name>SignersTab</name>
  <message>
   <source>(nama belum diisi)</source>
   <translation>(name not filled in)</translation>
  </message>
  <message>
   <source>Berlaku pada hari sesi, {day}.</source>
   <translation type="vanished">Valid on the day of the session, {day}.</translation>
  </message>
  <message>
   <source>Masa berlaku</source>
   <translation>Validity</translation>
  </message>
  <message>
   <source>Nama penanda tangan masih kosong. Tulis namanya, atau hapus.</source>
   <translation>The name of the signer is still empty. Write it, or delete it.</translation>
  </message>
  <message>
   <source>Pilih sedikitnya satu jenis cetakan untuk penanda tangan ini.</source>
   <translation>Choose at least one kind of print for this signer.</translation>
  </message>
  <message>
   <source>Tidak berlaku pada hari sesi, {day}: tidak akan menandatangani.</source>
   <translation type="vanished">Not valid on the day of the session, {day}: will not sign.</translation>
  </message>
  <message>
   <source>Tulis atas nama siapa, misalnya Wali Kota Bontang.</source>
   <translation>Write on behalf of whom, for example Wali Kota Bontang.</translation>
  </message>
  <message>
   <source>biasa</source>
   <translation>plain</translation>
  </message>
 </context>
 <context>
  <name>SlipDialog</name>
  <message>
   <source>&amp;Cetak</source>
   <translation>&amp;Print</translation>
  </message>
  <message>
   <source>&amp;Dua slip A5 di satu lembar</source>
   <translation>&amp;Two A5 slips on a sheet</translation>
  </message>
  <message>
   <source>&amp;Simpan PDF…</source>
   <translation>&amp;Save PDF…</translation>
  </message>
  <message>
   <source>&amp;Untuk</source>
   <translation>&amp;For</translation>
  </message>
  <message>
   <source>Cetak slip ke printer</source>
   <translation>Print the slip</translation>
  </message>
  <message>
   <source>Halaman berikutnya</source>
   <translation>Next page</translation>
  </message>
  <message>
   <source>Halaman sebelumnya</source>
   <translation>Previous page</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Printer</translation>
  </message>
  <message>
   <source>Satu halaman penuh</source>
   <translation>One whole page</translation>
  </message>
  <message>
   <source>Simpan slip</source>
   <translation>Save slip</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation>Slip</translation>
  </message>
  <message>
   <source>Slip untuk penilai</source>
   <translation>Slip for which evaluator</translation>
  </message>
  <message>
   <source>Slip yang masih ditunggu</source>
   <translation>Slips of what is awaited</translation>
  </message>
  <message>
   <source>Slip, seperti akan dicetak</source>
   <translation>Slip, as it will be printed</translation>
  </message>
  <message>
   <source>Tersimpan: {files}.</source>
   <translation>Saved: {files}.</translation>
  </message>
  <message>
   <source>Tidak ada printer</source>
   <translation>No printer</translation>
  </message>
  <message>
   <source>Tutup</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>semua yang masih ditunggu</source>
   <translation>all that is awaited</translation>
  </message>
 </context>
 <context>
  <name>SlipPress</name>
  <message>
   <source>Mencetak di {printer}</source>
   <translation>Printing on {printer}</translation>
  </message>
  <message>
   <source>{pages} halaman dikirim ke {printer}.</source>
   <translation>{pages} pages sent to {printer}.</translation>
  </message>
 </context>
 <context>
  <name>StandBar</name>
  <message>
   <source>Batal</source>
   <translation type="vanished">Cancel</translation>
  </message>
  <message>
   <source>Cetak belakang</source>
   <translation type="vanished">Print backs</translation>
  </message>
  <message>
   <source>Cetak belakang (&amp;V)</source>
   <translation>Print backs (&amp;Q)</translation>
  </message>
  <message>
   <source>Hentikan (&amp;Q)</source>
   <translation>Stop (&amp;X)</translation>
  </message>
  <message>
   <source>Lanjutkan sisanya</source>
   <translation type="vanished">Print the rest</translation>
  </message>
  <message>
   <source>Lanjutkan sisanya (&amp;V)</source>
   <translation>Print the rest (&amp;Q)</translation>
  </message>
  <message>
   <source>Sisanya dapat dilanjutkan di halaman Cetak.</source>
   <translation>The rest can go on in the page Print.</translation>
  </message>
  <message>
   <source>Tutup</source>
   <translation type="vanished">Close</translation>
  </message>
  <message>
   <source>Tutup (&amp;Q)</source>
   <translation>Close (&amp;X)</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source> · sisa {seconds} detik</source>
   <translation type="vanished"> · {seconds} seconds left</translation>
  </message>
  <message>
   <source>? tombol</source>
   <translation>? keys</translation>
  </message>
  <message>
   <source>Batal</source>
   <translation type="vanished">Cancel</translation>
  </message>
  <message>
   <source>Batalkan: </source>
   <translation type="vanished">Cancel: </translation>
  </message>
  <message>
   <source>Belum tersimpan</source>
   <translation>Not saved</translation>
  </message>
  <message>
   <source>Daftar tombol papan ketik</source>
   <translation>List of keyboard keys</translation>
  </message>
  <message>
   <source>Flashdisk penuh atau terkunci. Kosongkan, atau pakai yang lain.</source>
   <translation>The USB stick is full or locked. Empty it, or use another one.</translation>
  </message>
  <message>
   <source>Kemajuan pekerjaan</source>
   <translation type="vanished">Progress of the work</translation>
  </message>
  <message>
   <source>Kembalikan ukuran tulisan ke 100 %</source>
   <translation>Set the text back to 100 %</translation>
  </message>
  <message>
   <source>Klik untuk ke Gabung &gt; Kirim.</source>
   <translation>Click to go to Merge &gt; Send.</translation>
  </message>
  <message>
   <source>Peserta yang selesai</source>
   <translation>Participants who are done</translation>
  </message>
  <message>
   <source>Sedang bekerja…</source>
   <translation>Working…</translation>
  </message>
  <message>
   <source>Tersimpan </source>
   <translation>Saved </translation>
  </message>
  <message>
   <source>Tidak ada flashdisk. Colokkan untuk mengirim paket.</source>
   <translation>There is no USB stick. Plug one in to send packages.</translation>
  </message>
  <message>
   <source>USB: penuh</source>
   <translation>USB: full</translation>
  </message>
  <message>
   <source>USB: siap</source>
   <translation>USB: ready</translation>
  </message>
  <message>
   <source>USB: tidak ada</source>
   <translation>USB: none</translation>
  </message>
  <message>
   <source>{done}/{of} selesai</source>
   <translation>{done}/{of} done</translation>
  </message>
  <message>
   <source>{draft} draf · {final} final · {received} diterima</source>
   <translation>{draft} draft · {final} final · {received} received</translation>
  </message>
  <message>
   <source>{draft} draf, {final} final di laptop ini, {received} diterima di meja koordinator</source>
   <translation>{draft} draft, {final} final on this laptop, {received} received at the coordinator's table</translation>
  </message>
  <message>
   <source>{place}: {free} MB kosong</source>
   <translation>{place}: {free} MB free</translation>
  </message>
 </context>
 <context>
  <name>TablePage</name>
  <message>
   <source>Belum ada penilai. Tambahkan di Setelan sesi.</source>
   <translation>No evaluators yet. Add them in Session settings.</translation>
  </message>
  <message>
   <source>Belum ada peserta. Impor daftar dari Excel atau tambahkan.</source>
   <translation>No participants yet. Import a list from Excel or add them.</translation>
  </message>
  <message>
   <source>Berikutnya yang belum</source>
   <translation>Next incomplete</translation>
  </message>
  <message>
   <source>Buka Peserta</source>
   <translation>Open Participants</translation>
  </message>
  <message>
   <source>Buka lembar di Penilaian</source>
   <translation>Open the sheet in Scoring</translation>
  </message>
  <message>
   <source>Cari nama, NIP, unit (Ctrl+F)</source>
   <translation>Search name, NIP, unit (Ctrl+F)</translation>
  </message>
  <message>
   <source>Cari peserta menurut nama, NIP, atau unit</source>
   <translation>Search participants by name, NIP or unit</translation>
  </message>
  <message>
   <source>Catatan disiplin</source>
   <translation>Discipline notes</translation>
  </message>
  <message>
   <source>Catatan untuk sel ini</source>
   <translation>Note on this cell</translation>
  </message>
  <message>
   <source>Ctrl+Enter: ke sel kosong pertama peserta berikutnya yang belum lengkap</source>
   <translation>Ctrl+Enter: to the first empty cell of the next participant who is not complete</translation>
  </message>
  <message>
   <source>Isi ke bawah</source>
   <translation>Fill down</translation>
  </message>
  <message>
   <source>Ke nomor atau NIP...</source>
   <translation>To a number or NIP...</translation>
  </message>
  <message>
   <source>Nilai semua peserta</source>
   <translation>Scores of all participants</translation>
  </message>
  <message>
   <source>Penilai</source>
   <translation>Evaluator</translation>
  </message>
  <message>
   <source>Penilai yang nilainya ditampilkan</source>
   <translation>Evaluator whose scores are shown</translation>
  </message>
  <message>
   <source>Peserta berikutnya yang belum</source>
   <translation>Next incomplete participant</translation>
  </message>
  <message>
   <source>Pilih dulu satu sel penilaian untuk diberi catatan.</source>
   <translation>Choose a cell of the scores for the note first.</translation>
  </message>
  <message>
   <source>Potong sel</source>
   <translation>Cut cells</translation>
  </message>
  <message>
   <source>Pratinjau lembar peserta ini</source>
   <translation>Preview the sheet of this participant</translation>
  </message>
  <message>
   <source>Ringkasan sel terpilih</source>
   <translation>Summary of the chosen cells</translation>
  </message>
  <message>
   <source>Salin dengan nama</source>
   <translation>Copy with names</translation>
  </message>
  <message>
   <source>Salin sel</source>
   <translation>Copy cells</translation>
  </message>
  <message>
   <source>Sel yang dipilih</source>
   <translation>The chosen cell</translation>
  </message>
  <message>
   <source>Semua peserta yang hadir sudah dinilai lengkap.</source>
   <translation>All participants who are present have been scored completely.</translation>
  </message>
  <message>
   <source>Semua yang ditemukan pencarian ini sudah dinilai lengkap.</source>
   <translation>All whom this search found have been scored completely.</translation>
  </message>
  <message>
   <source>Tempel dari Excel</source>
   <translation>Paste from Excel</translation>
  </message>
 </context>
 <context>
  <name>TestStep</name>
  <message>
   <source>&amp;Cetak halaman uji</source>
   <translation type="vanished">&amp;Print test page</translation>
  </message>
  <message>
   <source>Cetak &amp;halaman uji</source>
   <translation>Pr&amp;int test page</translation>
  </message>
  <message>
   <source>Halaman uji</source>
   <translation>Test page</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Printer</translation>
  </message>
  <message>
   <source>Simpan &amp;PDF…</source>
   <translation type="vanished">Save &amp;PDF…</translation>
  </message>
  <message>
   <source>Simpan P&amp;DF…</source>
   <translation>Save P&amp;DF…</translation>
  </message>
  <message>
   <source>Sudah tercetak d&amp;an terukur</source>
   <translation>Printed and meas&amp;ured</translation>
  </message>
  <message>
   <source>Sudah tercetak dan &amp;terukur</source>
   <translation type="vanished">Printed and &amp;measured</translation>
  </message>
  <message>
   <source>Tidak ada printer</source>
   <translation>No printer</translation>
  </message>
 </context>
 <context>
  <name>TrialDesk</name>
  <message>
   <source>Cetak halaman uji</source>
   <translation>Print test page</translation>
  </message>
  <message>
   <source>Halaman uji</source>
   <translation>Test page</translation>
  </message>
  <message>
   <source>Halaman uji dikirim ke {printer}. Ukur bingkai dan mistarnya.</source>
   <translation>Test page sent to {printer}. Measure its frame and rulers.</translation>
  </message>
  <message>
   <source>Simpan halaman uji…</source>
   <translation>Save test page…</translation>
  </message>
  <message>
   <source>Tersimpan: {name}. Cetak dengan skala 100 %, lalu ukur.</source>
   <translation>Saved: {name}. Print it at 100 % scale, then measure.</translation>
  </message>
 </context>
 <context>
  <name>UndoDesk</name>
  <message>
   <source>Gabungan dikembalikan: {new} baru, {changed} berubah, {conflict} konflik.</source>
   <translation>Merge put back: {new} new, {changed} changed, {conflict} in conflict.</translation>
  </message>
  <message>
   <source>Gabungan diurungkan: {count} isian dikesampingkan. Dapat dikembalikan di Diterima.</source>
   <translation type="vanished">Merge undone: {count} entries set aside. They can be put back in Inbox.</translation>
  </message>
  <message>
   <source>Gabungan diurungkan: {count} isian disisihkan. Dapat dikembalikan di Diterima.</source>
   <translation>Merge undone: {count} entries set aside. It can be put back in Inbox.</translation>
  </message>
  <message>
   <source>Kembalikan gabungan</source>
   <translation>Put the merge back</translation>
  </message>
  <message>
   <source>Mengembalikan gabungan</source>
   <translation>Putting the merge back</translation>
  </message>
  <message>
   <source>Mengurungkan gabungan</source>
   <translation>Undoing the merge</translation>
  </message>
  <message>
   <source>Urungkan</source>
   <translation>Undo</translation>
  </message>
  <message>
   <source>Urungkan gabungan</source>
   <translation>Undo the merge</translation>
  </message>
  <message>
   <source>misalnya: paket latihan ikut tergabung</source>
   <translation>for example: a training package was merged</translation>
  </message>
  <message>
   <source>paket itu</source>
   <translation>that package</translation>
  </message>
  <message>
   <source>{count} isian dari {names} dikesampingkan; yang diisi di sini tetap. Mengapa?</source>
   <translation type="vanished">{count} entries of {names} are set aside; what was entered here stays. Why?</translation>
  </message>
  <message>
   <source>{count} isian dari {names} disisihkan; yang diisi di sini tetap. Mengapa?</source>
   <translation>{count} entries from {names} are set aside; what was entered here stays. Why?</translation>
  </message>
 </context>
 <context>
  <name>UnitCompleter</name>
  <message>
   <source>Unit yang cocok</source>
   <translation>Units that fit</translation>
  </message>
 </context>
 <context>
  <name>UnitsDialog</name>
  <message>
   <source>"{alias}" bukan singkatan unit ini. Ketik salah satu: {aliases}.</source>
   <translation>"{alias}" is no short form of this unit. Type one of: {aliases}.</translation>
  </message>
  <message>
   <source>"{alias}" kini berarti {unit}.</source>
   <translation>"{alias}" now means {unit}.</translation>
  </message>
  <message>
   <source>"{alias}" tidak lagi berarti {unit}.</source>
   <translation>"{alias}" no longer means {unit}.</translation>
  </message>
  <message>
   <source>"{name}" bukan unit lain di sesi ini. Pilih dari daftar.</source>
   <translation>"{name}" is no other unit of this session. Choose one from the list.</translation>
  </message>
  <message>
   <source>Cari unit atau singkatannya</source>
   <translation>Search a unit or its short form</translation>
  </message>
  <message>
   <source>Cari unit menurut nama atau singkatan</source>
   <translation>Search units by name or short form</translation>
  </message>
  <message>
   <source>Ctrl+Z di daftar mengembalikannya.</source>
   <translation>Ctrl+Z in the list brings it back.</translation>
  </message>
  <message>
   <source>Daftar unit diubah di laptop koordinator.</source>
   <translation>The list of units is changed on the coordinator's laptop.</translation>
  </message>
  <message>
   <source>Gabungkan</source>
   <translation>Join</translation>
  </message>
  <message>
   <source>Gabungkan ke</source>
   <translation>Join with</translation>
  </message>
  <message>
   <source>Hapus singkatan</source>
   <translation>Delete short form</translation>
  </message>
  <message>
   <source>Nama unit</source>
   <translation>Name of the unit</translation>
  </message>
  <message>
   <source>Singkatan</source>
   <translation>Short form</translation>
  </message>
  <message>
   <source>Singkatan baru, atau yang hendak dihapus</source>
   <translation>New short form, or the one to be deleted</translation>
  </message>
  <message>
   <source>Tambah singkatan</source>
   <translation>Add short form</translation>
  </message>
  <message>
   <source>Tulis dulu unit yang dituju.</source>
   <translation>Write the unit to join with first.</translation>
  </message>
  <message>
   <source>Tutup</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Ubah nama</source>
   <translation>Change name</translation>
  </message>
  <message>
   <source>Unit di sesi ini, banyaknya orang, dan singkatannya</source>
   <translation>Units of this session, how many people, and their short forms</translation>
  </message>
  <message>
   <source>Unit kerja</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>Unit yang dituju</source>
   <translation>The unit to join with</translation>
  </message>
  <message>
   <source>Yang perlu diperbaiki</source>
   <translation>What is to be mended</translation>
  </message>
  <message>
   <source>misalnya Diskominfo</source>
   <translation>for example Diskominfo</translation>
  </message>
  <message>
   <source>nama atau singkatan unit lain</source>
   <translation>name or short form of another unit</translation>
  </message>
  <message>
   <source>{count} orang dari {unit} kini bertugas di {into}.</source>
   <translation>{count} people from {unit} now work at {into}.</translation>
  </message>
  <message>
   <source>{count} orang kini bertugas di {unit}.</source>
   <translation>{count} people now work at {unit}.</translation>
  </message>
 </context>
 <context>
  <name>UnitsModel</name>
  <message>
   <source>Orang</source>
   <translation>People</translation>
  </message>
  <message>
   <source>Singkatan dan ejaan lain</source>
   <translation>Short forms and other spellings</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>belum ada di daftar unit</source>
   <translation>not in the list of units yet</translation>
  </message>
 </context>
 <context>
  <name>UnitsTab</name>
  <message>
   <source>&amp;Menurut</source>
   <translation>B&amp;y</translation>
  </message>
  <message>
   <source>&amp;Unit</source>
   <translation>&amp;Unit</translation>
  </message>
  <message>
   <source>Belum ada hasil. Gabungkan dahulu paket sesi yang sudah dinilai.</source>
   <translation>No results yet. First merge packages of sessions that were marked.</translation>
  </message>
  <message>
   <source>Dikelompokkan menurut</source>
   <translation>Grouped by</translation>
  </message>
  <message>
   <source>Hasil</source>
   <translation>Results</translation>
  </message>
  <message>
   <source>Orang</source>
   <translation>People</translation>
  </message>
  <message>
   <source>Per sesi</source>
   <translation>By session</translation>
  </message>
  <message>
   <source>Per tahun</source>
   <translation>By year</translation>
  </message>
  <message>
   <source>Rata-rata</source>
   <translation>Average</translation>
  </message>
  <message>
   <source>Rata-rata ditahan bila di baliknya kurang dari lima orang, atau bila dari selisihnya dapat ditebak. Skala yang berbeda tidak dicampur.</source>
   <translation>A mean is withheld where fewer than five people stand behind it, or where it could be guessed from a difference. Different scales are not mixed.</translation>
  </message>
  <message>
   <source>Semua unit</source>
   <translation>All units</translation>
  </message>
  <message>
   <source>Sesi</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Skala: {scale}</source>
   <translation>Scale: {scale}</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>Waktu</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>ditahan</source>
   <translation>withheld</translation>
  </message>
 </context>
 <context>
  <name>ValuesPart</name>
  <message>
   <source>&amp;Hapus baris</source>
   <translation>&amp;Delete row</translation>
  </message>
  <message>
   <source>Ada bobot yang bukan bilangan. Tulis seperti 1 atau 12,5.</source>
   <translation>Some weight is not a number. Write it like 1 or 12,5.</translation>
  </message>
  <message>
   <source>Bagian</source>
   <translation>Share</translation>
  </message>
  <message>
   <source>Bobot</source>
   <translation>Weight</translation>
  </message>
  <message>
   <source>Definisi atau perilaku</source>
   <translation>Definition or behaviour</translation>
  </message>
  <message>
   <source>Hapus nilai</source>
   <translation>Delete value</translation>
  </message>
  <message>
   <source>Hapus perilaku</source>
   <translation>Delete behaviour</translation>
  </message>
  <message>
   <source>Jumlah bobot tepat 100.</source>
   <translation>The weights add up to exactly 100.</translation>
  </message>
  <message>
   <source>Jumlah bobot {total}. Tiap nilai dihitung menurut bagiannya.</source>
   <translation>The weights add up to {total}. Each value counts by its share.</translation>
  </message>
  <message>
   <source>Jumlah bobot {total}: lebih {gap} dari 100.</source>
   <translation>The weights add up to {total}: {gap} over 100.</translation>
  </message>
  <message>
   <source>Jumlah bobot {total}: masih kurang {gap} dari 100.</source>
   <translation>The weights add up to {total}: {gap} short of 100.</translation>
  </message>
  <message>
   <source>Kode</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Na&amp;ik</source>
   <translation>U&amp;p</translation>
  </message>
  <message>
   <source>Nama nilai</source>
   <translation>Name of the value</translation>
  </message>
  <message>
   <source>Nilai dasar dan perilaku</source>
   <translation>Core values and behaviours</translation>
  </message>
  <message>
   <source>Pindah nilai</source>
   <translation>Move value</translation>
  </message>
  <message>
   <source>Pindah perilaku</source>
   <translation>Move behaviour</translation>
  </message>
  <message>
   <source>Rumusan &amp;yang tampil:</source>
   <translation>Word&amp;ing:</translation>
  </message>
  <message>
   <source>Rumusan yang ditampilkan</source>
   <translation>Wording that is shown</translation>
  </message>
  <message>
   <source>T&amp;urun</source>
   <translation>D&amp;own</translation>
  </message>
  <message>
   <source>Tam&amp;bah nilai</source>
   <translation>&amp;Add value</translation>
  </message>
  <message>
   <source>Tambah &amp;perilaku</source>
   <translation>Add &amp;behaviour</translation>
  </message>
  <message>
   <source>Tambah nilai</source>
   <translation>Add value</translation>
  </message>
  <message>
   <source>Tambah perilaku</source>
   <translation>Add behaviour</translation>
  </message>
 </context>
 <context>
  <name>VerdictPart</name>
  <message>
   <source>Tanpa kode QR, tidak diperiksa: halaman {pages}.</source>
   <translation>Without a QR code, not checked: page {pages}.</translation>
  </message>
  <message>
   <source>{count} sertifikat: {parts}.</source>
   <translation>{count} certificates: {parts}.</translation>
  </message>
 </context>
 <context>
  <name>VerifyDialog</name>
  <message>
   <source>&amp;Pindai kode QR sertifikat, atau tempelkan teksnya (diawali ASN1:).</source>
   <translation type="vanished">&amp;Scan the QR code of the certificate, or paste its text (begins with ASN1:).</translation>
  </message>
  <message>
   <source>&amp;Pindai kode QR, tempelkan teksnya (ASN1:…), atau seret PDF maupun foto sertifikat ke sini.</source>
   <translation>&amp;Scan the QR code, paste its text (ASN1:…), or drag a PDF or photo of the certificate here.</translation>
  </message>
  <message>
   <source>&amp;Tutup</source>
   <translation>&amp;Close</translation>
  </message>
  <message>
   <source>ASN1:…</source>
   <translation>ASN1:…</translation>
  </message>
  <message>
   <source>Alamat</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>Aslinya</source>
   <translation>As issued</translation>
  </message>
  <message>
   <source>B&amp;atal</source>
   <translation>C&amp;ancel</translation>
  </message>
  <message>
   <source>Belum dapat dipastikan: penerbitnya tidak dikenal di laptop ini.</source>
   <translation>Cannot be told yet: its issuer is not known on this laptop.</translation>
  </message>
  <message>
   <source>Belum pasti</source>
   <translation>Not certain</translation>
  </message>
  <message>
   <source>Berkas sertifikat</source>
   <translation>Certificate file</translation>
  </message>
  <message>
   <source>Berkonflik</source>
   <translation>In conflict</translation>
  </message>
  <message>
   <source>Cocokkan dengan yang tercetak. Ini bukan tanda tangan elektronik (TTE).</source>
   <translation>Compare it with what is printed. This is not an electronic signature (TTE).</translation>
  </message>
  <message>
   <source>Daftar fakta di dalam PDF bukan milik kode QR ini.</source>
   <translation>The list of facts in the PDF does not belong to this QR code.</translation>
  </message>
  <message>
   <source>Daftar fakta di dalam PDF tidak sama dengan yang ditandatangani.</source>
   <translation>The list of facts in the PDF is not the one that was signed.</translation>
  </message>
  <message>
   <source>Dalam daftar sertifikat</source>
   <translation>In the list of certificates</translation>
  </message>
  <message>
   <source>Dicabut</source>
   <translation>Revoked</translation>
  </message>
  <message>
   <source>Dicabut: penerbitnya menarik sertifikat ini.</source>
   <translation>Revoked: its issuer has taken this certificate back.</translation>
  </message>
  <message>
   <source>Halaman</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Halaman %v dari %m</source>
   <translation>Page %v of %m</translation>
  </message>
  <message>
   <source>Halaman belakangnya tidak ada di berkas ini.</source>
   <translation>Its back page is not in this file.</translation>
  </message>
  <message>
   <source>Halaman ini gambar tanpa teks: cocokkan sendiri dengan yang tercetak.</source>
   <translation>This page is a picture without text: compare it with what is printed yourself.</translation>
  </message>
  <message>
   <source>Halaman yang sudah diperiksa</source>
   <translation>Pages checked so far</translation>
  </message>
  <message>
   <source>Hasil</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>Hasil pemeriksaan</source>
   <translation>Results of the check</translation>
  </message>
  <message>
   <source>Ini bukan tanda tangan elektronik (TTE).</source>
   <translation>This is not an electronic signature (TTE).</translation>
  </message>
  <message>
   <source>Isi kode QR-nya:</source>
   <translation>What its QR code says:</translation>
  </message>
  <message>
   <source>Isi kode utuh, tetapi sudah diganti: ada sertifikat yang lebih baru.</source>
   <translation>The code is whole, but was replaced: there is a newer certificate.</translation>
  </message>
  <message>
   <source>Isi kode utuh, tetapi terbit di dua meja: belum diputuskan mana yang berlaku.</source>
   <translation>The code is whole, but issued at two tables: which one holds is not decided yet.</translation>
  </message>
  <message>
   <source>Isi kode utuh, tetapi tidak tercatat dalam daftar sertifikat sesi yang dibuka.</source>
   <translation>The code is whole, but is not recorded in the certificate register of the open session.</translation>
  </message>
  <message>
   <source>Jabatan</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Jangan terima sertifikat ini; tanyakan kepada penerbitnya.</source>
   <translation>Do not accept this certificate; ask its issuer.</translation>
  </message>
  <message>
   <source>Judul</source>
   <translation>Title</translation>
  </message>
  <message>
   <source>Kegiatan</source>
   <translation>Activity</translation>
  </message>
  <message>
   <source>Keterangan</source>
   <translation>Remarks</translation>
  </message>
  <message>
   <source>Kode QR-nya rusak atau bukan dari program ini.</source>
   <translation>Its QR code is damaged or not of this program.</translation>
  </message>
  <message>
   <source>Kode sah</source>
   <translation>Code genuine</translation>
  </message>
  <message>
   <source>Kop</source>
   <translation>Letterhead</translation>
  </message>
  <message>
   <source>Kualifikasi</source>
   <translation>Qualification</translation>
  </message>
  <message>
   <source>Memeriksa sertifikat</source>
   <translation>Checking certificates</translation>
  </message>
  <message>
   <source>Minta sertifikat yang terbaru. Ini bukan tanda tangan elektronik (TTE).</source>
   <translation>Ask for the newest certificate. This is not an electronic signature (TTE).</translation>
  </message>
  <message>
   <source>NIP</source>
   <translation>NIP</translation>
  </message>
  <message>
   <source>NIP berakhir</source>
   <translation>NIP ends in</translation>
  </message>
  <message>
   <source>Nama</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nilai</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Nilai akhir</source>
   <translation>Final score</translation>
  </message>
  <message>
   <source>Nilai {core}</source>
   <translation>Score {core}</translation>
  </message>
  <message>
   <source>Nomor</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>P&amp;eriksa</source>
   <translation>C&amp;heck</translation>
  </message>
  <message>
   <source>PDF ini tanpa daftar fakta: yang dicocokkan hanya isi kode QR.</source>
   <translation>This PDF holds no list of facts: only what the QR code says was compared.</translation>
  </message>
  <message>
   <source>PDF, PNG, JPEG, atau TIFF</source>
   <translation>PDF, PNG, JPEG or TIFF</translation>
  </message>
  <message>
   <source>Pangkat</source>
   <translation>Rank</translation>
  </message>
  <message>
   <source>Pemeriksaan dibatalkan.</source>
   <translation>The check was cancelled.</translation>
  </message>
  <message>
   <source>Penanda tangan: NIP</source>
   <translation>Signer: NIP</translation>
  </message>
  <message>
   <source>Penanda tangan: atas nama</source>
   <translation>Signer: on behalf of</translation>
  </message>
  <message>
   <source>Penanda tangan: jabatan</source>
   <translation>Signer: position</translation>
  </message>
  <message>
   <source>Penanda tangan: nama</source>
   <translation>Signer: name</translation>
  </message>
  <message>
   <source>Penanda tangan: pangkat</source>
   <translation>Signer: rank</translation>
  </message>
  <message>
   <source>Periksa di laptop yang pernah membuka sesi penerbitnya.</source>
   <translation>Check it on a laptop that has opened the session of its issuer.</translation>
  </message>
  <message>
   <source>Periksa sertifikat</source>
   <translation>Check a certificate</translation>
  </message>
  <message>
   <source>Perlu dilihat</source>
   <translation>To be looked at</translation>
  </message>
  <message>
   <source>Perlu dilihat: isinya utuh, tetapi tidak semuanya terbaca jelas.</source>
   <translation>To be looked at: its contents are whole, but not all of it can be read clearly.</translation>
  </message>
  <message>
   <source>Pilih &amp;berkas…</source>
   <translation>Choose a &amp;file…</translation>
  </message>
  <message>
   <source>Pindai atau tempelkan dulu teks kode QR-nya.</source>
   <translation>Scan or paste the text of the QR code first.</translation>
  </message>
  <message>
   <source>Pindai sekali lagi; bila tetap begini, jangan terima sertifikat ini.</source>
   <translation>Scan once more; if it stays so, do not accept this certificate.</translation>
  </message>
  <message>
   <source>Putuskan konfliknya di Gabung, lalu periksa lagi.</source>
   <translation>Settle the conflict under Merge, then check again.</translation>
  </message>
  <message>
   <source>Rumusan</source>
   <translation>Wording</translation>
  </message>
  <message>
   <source>Sah</source>
   <translation>Genuine</translation>
  </message>
  <message>
   <source>Sah sejauh yang dicocokkan, dan penerbitnya dikenal.</source>
   <translation>Genuine as far as it was compared, and its issuer is known.</translation>
  </message>
  <message>
   <source>Sah: isi kode utuh dan penerbitnya dikenal. Cocokkan sendiri kata di kertas dengan isi kode di bawah.</source>
   <translation>Genuine: the code is whole and its issuer is known. Compare the words on the paper with the code's contents below yourself.</translation>
  </message>
  <message>
   <source>Sah: isinya utuh dan penerbitnya dikenal.</source>
   <translation>Genuine: its contents are whole and its issuer is known.</translation>
  </message>
  <message>
   <source>Sertifikat di dalam berkas</source>
   <translation>Certificates in the file</translation>
  </message>
  <message>
   <source>Skala</source>
   <translation>Scale</translation>
  </message>
  <message>
   <source>Sudah diganti</source>
   <translation>Replaced</translation>
  </message>
  <message>
   <source>Tanggal</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Teks kode QR</source>
   <translation>Text of the QR code</translation>
  </message>
  <message>
   <source>Tempat dan tanggal</source>
   <translation>Place and date</translation>
  </message>
  <message>
   <source>Tercetak</source>
   <translation>As printed</translation>
  </message>
  <message>
   <source>Tidak sah</source>
   <translation>Not genuine</translation>
  </message>
  <message>
   <source>Tidak sah: isinya berubah atau rusak.</source>
   <translation>Not genuine: its contents are changed or damaged.</translation>
  </message>
  <message>
   <source>Tidak tercatat</source>
   <translation>Not recorded</translation>
  </message>
  <message>
   <source>Tulisan tambahan</source>
   <translation>Added text</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>Utuh, tetapi sudah diganti: ada sertifikat yang lebih baru.</source>
   <translation>Whole, but replaced: there is a newer certificate.</translation>
  </message>
  <message>
   <source>Utuh, tetapi terbit di dua meja: belum diputuskan mana yang berlaku.</source>
   <translation>Whole, but issued at two tables: which one holds is not decided yet.</translation>
  </message>
  <message>
   <source>Utuh, tetapi tidak tercatat dalam daftar sertifikat sesi yang dibuka.</source>
   <translation>Whole, but not recorded in the list of certificates of the open session.</translation>
  </message>
  <message>
   <source>Versi aturan</source>
   <translation>Rule version</translation>
  </message>
  <message>
   <source>berkonflik</source>
   <translation>in conflict</translation>
  </message>
  <message>
   <source>berlaku</source>
   <translation>in force</translation>
  </message>
  <message>
   <source>dicabut</source>
   <translation>revoked</translation>
  </message>
  <message>
   <source>sudah diganti</source>
   <translation>replaced</translation>
  </message>
  <message>
   <source>tidak ditemukan</source>
   <translation>not found</translation>
  </message>
  <message>
   <source>tidak tercatat</source>
   <translation>not on record</translation>
  </message>
  <message>
   <source>{fact} di halaman {page} bertumpuk dengan coretan atau gambar: cocokkan.</source>
   <translation>{fact} on page {page} overlaps strokes or a picture: compare it yourself.</translation>
  </message>
  <message>
   <source>{fact} tertutup atau tidak terlihat di halaman {page}; isi PDF-nya lain.</source>
   <translation>{fact} is covered or cannot be seen on page {page}; the PDF holds something else.</translation>
  </message>
 </context>
 <context>
  <name>WaitingDesk</name>
  <message>
   <source>Belum ada peserta yang hadir.</source>
   <translation>Nobody is present yet.</translation>
  </message>
  <message>
   <source>Halaman {page} dari {of}</source>
   <translation type="vanished">Page {page} of {of}</translation>
  </message>
  <message>
   <source>Halaman {page} dari {of}; berganti sendiri</source>
   <translation>Page {page} of {of}; turns by itself</translation>
  </message>
  <message>
   <source>Keadaan</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Peserta</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>Semua {present} peserta yang hadir sudah dinilai lengkap.</source>
   <translation>All {present} participants who are present are scored completely.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>menunggu {names}</source>
   <translation>waiting for {names}</translation>
  </message>
  <message>
   <source>menunggu {names} (kehadiran belum dicatat)</source>
   <translation>waiting for {names} (attendance not noted yet)</translation>
  </message>
  <message>
   <source>menunggu {names}; kehadiran belum dicatat</source>
   <translation type="vanished">waiting for {names}; attendance not noted yet</translation>
  </message>
  <message>
   <source>semua penilai</source>
   <translation>all evaluators</translation>
  </message>
  <message>
   <source>tidak hadir</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>unit belum diisi</source>
   <translation>unit not filled in</translation>
  </message>
  <message>
   <source>{count} peserta masih ditunggu; {done} dari {present} sudah lengkap.</source>
   <translation>{count} participants are still awaited; {done} of {present} are complete.</translation>
  </message>
  <message>
   <source>{name} ({have} dari {of} terisi)</source>
   <translation>{name} ({have} of {of} filled in)</translation>
  </message>
  <message>
   <source>{name}: {count} orang</source>
   <translation>{name}: {count} people</translation>
  </message>
  <message>
   <source>{number}. {name}</source>
   <translation>{number}. {name}</translation>
  </message>
 </context>
 <context>
  <name>WaitingList</name>
  <message>
   <source>&amp;Menunggu orang kedua: {count}</source>
   <translation>&amp;Waiting for a second: {count}</translation>
  </message>
  <message>
   <source>(peserta tidak ada lagi)</source>
   <translation>(participant no longer there)</translation>
  </message>
  <message>
   <source>Diketik oleh</source>
   <translation>Typed by</translation>
  </message>
  <message>
   <source>Lembar</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <source>Peserta dan penilai</source>
   <translation type="vanished">Whose sheet</translation>
  </message>
 </context>
 <context>
  <name>WaitingModel</name>
  <message>
   <source>{name}, {unit}: {state}</source>
   <translation>{name}, {unit}: {state}</translation>
  </message>
 </context>
 <context>
  <name>WhyEditor</name>
  <message>
   <source>Alasan tidak teramati</source>
   <translation>Reason why not observed</translation>
  </message>
  <message>
   <source>Mengapa tidak teramati? Enter simpan, Esc batal</source>
   <translation>Why not observed? Enter saves, Esc cancels</translation>
  </message>
 </context>
 <context>
  <name>WordingsPart</name>
  <message>
   <source>&amp;Hapus rumusan</source>
   <translation>&amp;Delete wording</translation>
  </message>
  <message>
   <source>Hapus rumusan</source>
   <translation>Delete wording</translation>
  </message>
  <message>
   <source>Kode</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Nama rumusan</source>
   <translation>Name of the wording</translation>
  </message>
  <message>
   <source>Nama rumusan tercetak di lembar penilaian. Bila teks resminya Anda ubah, ganti juga namanya.</source>
   <translation>The name of the wording is printed on the scoring sheet. If you change its official text, change its name too.</translation>
  </message>
  <message>
   <source>Rumusan</source>
   <translation>Wording</translation>
  </message>
  <message>
   <source>Tam&amp;bah rumusan</source>
   <translation>&amp;Add wording</translation>
  </message>
  <message>
   <source>Tambah rumusan</source>
   <translation>Add wording</translation>
  </message>
 </context>
 <context>
  <name>WritingSteps</name>
  <message>
   <source>Aman dicabut</source>
   <translation>Safe to remove</translation>
  </message>
  <message>
   <source>Dibaca ulang</source>
   <translation>Read back</translation>
  </message>
  <message>
   <source>Ditulis</source>
   <translation>Written</translation>
  </message>
  <message>
   <source>Jangan dicabut dulu</source>
   <translation>Do not remove yet</translation>
  </message>
  <message>
   <source>Membaca ulang…</source>
   <translation>Reading back…</translation>
  </message>
  <message>
   <source>Menulis…</source>
   <translation>Writing…</translation>
  </message>
 </context>
 <context>
  <name>_Outcome</name>
  <message>
   <source>Hasil</source>
   <translation>Results</translation>
  </message>
  <message>
   <source>Sebelumnya: {before}</source>
   <translation>Before: {before}</translation>
  </message>
  <message>
   <source>belum dipilih</source>
   <translation>not chosen yet</translation>
  </message>
 </context>
 <context>
  <name>_Sample</name>
  <message>
   <source>Akuntabel</source>
   <translation>Akuntabel</translation>
  </message>
  <message>
   <source>Bertanggung jawab atas kepercayaan yang diberikan</source>
   <translation>Answers for the trust that is given</translation>
  </message>
  <message>
   <source>Tersimpan 10.31.07</source>
   <translation>Saved 10.31.07</translation>
  </message>
  <message>
   <source>Tingkat 4, Proaktif</source>
   <translation>Level 4, Proaktif</translation>
  </message>
 </context>
 <context>
  <name>choosing</name>
  <message>
   <source>Berkas pusat (*.asn)</source>
   <translation>Central file (*.asn)</translation>
  </message>
  <message>
   <source>Berkas sesi (*.asn)</source>
   <translation>Session files (*.asn)</translation>
  </message>
  <message>
   <source>Buku kerja Excel (*.xlsx)</source>
   <translation type="vanished">Excel workbooks (*.xlsx)</translation>
  </message>
  <message>
   <source>Gambar (*.png *.jpg *.jpeg)</source>
   <translation>Pictures (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>Kunci instansi (*.key)</source>
   <translation>Agency's key (*.key)</translation>
  </message>
  <message>
   <source>Kunci publik instansi (*.pub)</source>
   <translation>Public keys of institutions (*.pub)</translation>
  </message>
  <message>
   <source>Lembar kerja (*.xlsx *.xls *.xlsb *.ods *.csv)</source>
   <translation>Worksheets (*.xlsx *.xls *.xlsb *.ods *.csv)</translation>
  </message>
  <message>
   <source>Paket (*.asnpkg *.pkg)</source>
   <translation>Packages (*.asnpkg *.pkg)</translation>
  </message>
  <message>
   <source>Salinan darurat (*.asn)</source>
   <translation>Emergency copies (*.asn)</translation>
  </message>
  <message>
   <source>Semua berkas (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <source>Sertifikat (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
   <translation>Certificates (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
  </message>
  <message>
   <source>Tabel CSV (*.csv)</source>
   <translation type="vanished">CSV tables (*.csv)</translation>
  </message>
  <message>
   <source>Tanda terima (*.asntt)</source>
   <translation>Receipts (*.asntt)</translation>
  </message>
  <message>
   <source>Teks (*.txt)</source>
   <translation>Texts (*.txt)</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>"{alias}" sudah berarti {unit}. Tulis singkatan lain, atau gabungkan kedua unit.</source>
   <translation>"{alias}" means {unit} already. Write another short form, or join the two units.</translation>
  </message>
  <message>
   <source>"{name}" tidak dapat dipakai sebagai nama: {reason}. Pilih nama lain, supaya berkasnya terbuka di laptop mana pun; tidak ada yang diubah.</source>
   <translation>"{name}" cannot be used as a name: {reason}. Choose another one, so that the file opens on any laptop; nothing was changed.</translation>
  </message>
  <message>
   <source>Ada yang tidak sedang dicabut. Pilih sertifikat atau cetakan yang berstatus dicabut, lalu coba lagi.</source>
   <translation>Some of them are not revoked. Choose certificates or batches whose status is revoked, then try again.</translation>
  </message>
  <message>
   <source>Alasan masih kosong. Tulis alasannya dengan singkat.</source>
   <translation>The reason is still empty. Write a short reason.</translation>
  </message>
  <message>
   <source>Belum ada hasil yang dapat dikonfirmasi: {names}.</source>
   <translation>There are no results that can be confirmed yet: {names}.</translation>
  </message>
  <message>
   <source>Belum ada paket sesi ini di pusat, jadi tidak ada yang dapat diberi tanda terima. Gabungkan dulu paketnya.</source>
   <translation>No package of this session is at the centre yet, so there is nothing to acknowledge. Merge the package first.</translation>
  </message>
  <message>
   <source>Belum ada paket yang dikirim dari laptop ini, jadi belum ada yang dapat diterima. Simpan paket dulu di Gabung &gt; Kirim.</source>
   <translation>No package has left this laptop yet, so there is nothing to acknowledge. Save a package first at Gabung &gt; Kirim.</translation>
  </message>
  <message>
   <source>Belum ada sertifikat yang dapat dicetak: {names}.</source>
   <translation>No certificate can be printed yet: {names}.</translation>
  </message>
  <message>
   <source>Belum dapat difinalkan, masih ada yang belum dinilai: {names}. Lengkapi dulu, atau beri T (tidak teramati) dengan alasan.</source>
   <translation>Cannot be finalised yet, some are not scored: {names}. Complete them first, or give T (not observed) with a reason.</translation>
  </message>
  <message>
   <source>Belum dapat dikonfirmasi: {names}.</source>
   <translation>Cannot be confirmed yet: {names}.</translation>
  </message>
  <message>
   <source>Belum punya sertifikat yang dapat dicabut: {names}. Tidak ada yang dicabut.</source>
   <translation>Without a certificate that could be revoked: {names}. Nothing was revoked.</translation>
  </message>
  <message>
   <source>Berkas .p12 tidak dapat dibuka. Periksa apakah berkasnya benar dan kata sandinya milik berkas itu, lalu coba lagi.</source>
   <translation>The .p12 file cannot be opened. Check whether it is the right file and the passphrase belongs to it, then try again.</translation>
  </message>
  <message>
   <source>Blok yang disalin terlalu besar. Salin paling banyak {most} sel sekaligus, tanpa kolom dan baris yang tidak perlu.</source>
   <translation>The copied block is too large. Copy at most {most} cells at once, without columns and rows that are not needed.</translation>
  </message>
  <message>
   <source>Catatan disiplin tidak boleh menyatakan "terbukti". Tulis yang teramati, atau awali dengan "diduga".</source>
   <translation>A discipline note must not say "terbukti" (proven). Write what was observed, or begin with "diduga" (presumed).</translation>
  </message>
  <message>
   <source>Catatan ini sudah ditarik dan tidak diubah lagi. Buat catatan baru bila perlu.</source>
   <translation>This note has been withdrawn and is not changed any more. Write a new note if needed.</translation>
  </message>
  <message>
   <source>Catatan itu tidak ada (lagi). Lihat daftar catatan yang sekarang.</source>
   <translation>That note does not exist (any more). Look at the present list of notes.</translation>
  </message>
  <message>
   <source>Catatan yang diklarifikasi memerlukan tanggapan pegawai. Tulis tanggapannya.</source>
   <translation>A clarified note needs the employee's reply. Write the reply.</translation>
  </message>
  <message>
   <source>Catatan yang ditarik memerlukan alasan. Tulis alasannya, lalu ulangi.</source>
   <translation>A withdrawn note needs a reason. Write the reason, then try again.</translation>
  </message>
  <message>
   <source>Daftar kategori disiplin tidak dapat dipakai: {field} {problem}. Perbaiki daftarnya.</source>
   <translation>The list of discipline categories cannot be used: {field} {problem}. Mend the list.</translation>
  </message>
  <message>
   <source>Data sesi ini belum boleh dihapus dari laptop: {reason}. Tidak ada yang dihapus.</source>
   <translation>The data of this session may not be removed from the laptop yet: {reason}. Nothing was removed.</translation>
  </message>
  <message>
   <source>Data sesi {title} sudah dihapus dari pusat pada {day} menurut batas simpan, jadi paketnya tidak digabung lagi. Bila memang perlu, gabungkan ke berkas pusat yang lain.</source>
   <translation>The data of session {title} were removed from the centre on {day} under the retention date, so its packages are not merged any more. If they are needed after all, merge them into another central file.</translation>
  </message>
  <message>
   <source>Di sini tidak ada layar, jadi jendela program tidak dapat dibuka. Semua pekerjaan juga ada sebagai perintah:
    ./run.sh --help
    ./run.sh demo demo/
    ./run.sh roster check DAFTAR.xlsx
Untuk jendela, jalankan dari desktop (DISPLAY atau WAYLAND_DISPLAY terisi), atau dengan layar semu:
    xvfb-run -a ./run.sh</source>
   <translation>There is no screen here, so the window cannot be opened. Everything can also be done by command:
    ./run.sh --help
    ./run.sh demo demo/
    ./run.sh roster check DAFTAR.xlsx
For the window, run it from a desktop (DISPLAY or WAYLAND_DISPLAY is set), or with a virtual screen:
    xvfb-run -a ./run.sh</translation>
  </message>
  <message>
   <source>Digit 13-14 NIP, "{month}", bukan bulan dan bukan kode PPPK. Periksa dengan SK.</source>
   <translation>Digits 13-14 of the NIP, "{month}", are no month and no PPPK code. Check them with the decree (SK).</translation>
  </message>
  <message>
   <source>Digit 15 NIP, "{sex}", harus 1 (L) atau 2 (P). Periksa dengan SK.</source>
   <translation>Digit 15 of the NIP, "{sex}", must be 1 (male) or 2 (female). Check it with the decree (SK).</translation>
  </message>
  <message>
   <source>Folder {name} sudah berisi, dan peragaan tidak menimpa apa pun. Beri nama folder baru atau kosongkan folder itu.</source>
   <translation>The folder {name} is not empty, and the demonstration overwrites nothing. Give a new folder name or empty that folder.</translation>
  </message>
  <message>
   <source>Frasa memuat “{part}”, bagian dari nama atau nomor peserta. Tulis tanpa nama dan nomor, agar dapat dipakai untuk siapa pun.</source>
   <translation>The phrase holds “{part}”, a part of a participant's name or number. Write it without names and numbers, so that it can be used for anyone.</translation>
  </message>
  <message>
   <source>Gabungan ini dibuat dengan versi program yang belum mencatat isi setiap paket, jadi tidak dapat diurungkan. Keadaan sebelumnya masih ada di titik pulih; buka salinan itu bila diperlukan.</source>
   <translation>This merge was made by a version of the program that did not yet record what each package held, so it cannot be undone. The state before it is still in the restore point; open that copy if you need it.</translation>
  </message>
  <message>
   <source>Gabungan nomor {n} sudah diurungkan; tidak ada yang diubah. Untuk memakainya lagi, kembalikan gabungan itu.</source>
   <translation>Merge number {n} is undone already; nothing was changed. To use it again, put that merge back.</translation>
  </message>
  <message>
   <source>Gabungan nomor {n} tidak ada di berkas ini. Yang ada: {choices}. Lihat daftarnya di Gabung &gt; Diterima.</source>
   <translation>There is no merge number {n} in this file. There are: {choices}. See the list in Merge &gt; Inbox.</translation>
  </message>
  <message>
   <source>Gabungan nomor {n} tidak sedang diurungkan, jadi tidak ada yang perlu dikembalikan.</source>
   <translation>Merge number {n} is not undone, so there is nothing to put back.</translation>
  </message>
  <message>
   <source>Hak laptop ini untuk mengisi sudah dicabut koordinator, jadi tidak ada yang disimpan. Minta penugasan baru.</source>
   <translation>The coordinator has revoked this laptop's right to fill in, so nothing was saved. Ask for a new assignment.</translation>
  </message>
  <message>
   <source>Hukuman disiplin menurut PP 94/2021 tidak berlaku untuk PPPK. Kosongkan nomor keputusan; catatannya sendiri boleh disimpan.</source>
   <translation>Disciplinary punishment under PP 94/2021 does not apply to PPPK. Leave the number of the decree empty; the note itself may be kept.</translation>
  </message>
  <message>
   <source>Ini hanya dapat dilakukan di laptop koordinator. Bawa perubahannya ke sana.</source>
   <translation>This can only be done on the coordinator's laptop. Take the change there.</translation>
  </message>
  <message>
   <source>Instrumen bawaan program tidak dapat dihapus. Buat salinan bila ingin mengubahnya.</source>
   <translation>An instrument that comes with the program cannot be deleted. Make a copy if you want to change it.</translation>
  </message>
  <message>
   <source>Instrumen belum dapat disimpan. {faults}</source>
   <translation>The instrument cannot be saved yet. {faults}</translation>
  </message>
  <message>
   <source>Instrumen sesi ini tidak dapat diganti: {why}. Simpan perubahannya sebagai versi baru; versi itu dipakai sesi berikutnya.</source>
   <translation>The instrument of this session cannot be replaced: {why}. Save the changes as a new version; the next session uses it.</translation>
  </message>
  <message>
   <source>Instrumen tidak dapat dipakai: {field} {problem}. Pilih instrumen lain.</source>
   <translation>The instrument cannot be used: {field} {problem}. Choose another instrument.</translation>
  </message>
  <message>
   <source>Instrumen {instrument} tidak dikenal. Pilihan: {choices}.</source>
   <translation>The instrument {instrument} is not known. Choices: {choices}.</translation>
  </message>
  <message>
   <source>Isian ini masih berbeda antarlaptop. Putuskan dulu di Gabung, bagian Konflik, dengan alasan; tidak ada yang ditimpa.</source>
   <translation>This entry still differs between laptops. Decide it first in Merge, part Conflicts, with a reason; nothing is overwritten.</translation>
  </message>
  <message>
   <source>Isinya sama dengan sertifikat yang dicabut ({why}). Perbaiki datanya, atau batalkan pencabutannya.</source>
   <translation>It says the same as the certificate that was revoked ({why}). Correct the data, or end the revocation.</translation>
  </message>
  <message>
   <source>Itu satu entri yang sama. Pilih dua entri yang berbeda.</source>
   <translation>That is one and the same entry. Choose two different entries.</translation>
  </message>
  <message>
   <source>Jam "{entered}" tidak terbaca. Tulis seperti 07:45.</source>
   <translation>The time "{entered}" cannot be read. Write it like 07:45.</translation>
  </message>
  <message>
   <source>Jenis "{entered}" tidak dikenal. Pilih salah satu: {choices}.</source>
   <translation>The kind "{entered}" is not known. Choose one of: {choices}.</translation>
  </message>
  <message>
   <source>Jenis kelamin "{entered}" tidak terbaca; dipakai yang menurut NIP.</source>
   <translation>Sex "{entered}" could not be read; the one in the NIP is used.</translation>
  </message>
  <message>
   <source>Jenis kelamin {entered}, tetapi menurut NIP {told}. Periksa keduanya.</source>
   <translation>The sex is {entered}, but {told} by the NIP. Check both.</translation>
  </message>
  <message>
   <source>Jenis kepegawaian "{entered}" tidak terbaca; periksa kolomnya.</source>
   <translation>Employment "{entered}" could not be read; check the column.</translation>
  </message>
  <message>
   <source>Judul sesi masih kosong. Tulis nama kegiatannya.</source>
   <translation>The title of the session is still empty. Write the name of the activity.</translation>
  </message>
  <message>
   <source>Judul sesi yang ditunggu masih kosong. Tulis judul seperti di undangan.</source>
   <translation>The title of the expected session is still empty. Write it as in the invitation.</translation>
  </message>
  <message>
   <source>Kata sandi belum diberikan. Pakai --passphrase-file BERKAS, isi variabel ASN_PASSPHRASE, atau jalankan dari terminal.</source>
   <translation>No passphrase was given. Use --passphrase-file FILE, set the variable ASN_PASSPHRASE, or run it from a terminal.</translation>
  </message>
  <message>
   <source>Kata sandi masih kosong. Isi kata sandi; lebih panjang lebih aman.</source>
   <translation>The passphrase is still empty. Fill it in; longer is safer.</translation>
  </message>
  <message>
   <source>Kata-kata pemulihan tidak cocok: ada yang salah eja, kurang, atau tertukar. Periksa lagi satu per satu.</source>
   <translation>The recovery words do not fit: some are misspelt, missing or swapped. Check them again one by one.</translation>
  </message>
  <message>
   <source>Kategori disiplin "{category}" tidak dikenal. Pilih salah satu: {choices}.</source>
   <translation>The discipline category "{category}" is not known. Choose one of: {choices}.</translation>
  </message>
  <message>
   <source>Kategori kosong. Isi kode kategori disiplin.</source>
   <translation>The category is empty. Enter the code of a discipline category.</translation>
  </message>
  <message>
   <source>Kategori {category} dicatat kodenya saja karena menyangkut kesehatan. Kosongkan uraian, bukti, dan tanggapan.</source>
   <translation>Of the category {category} only the code is noted because it concerns health. Leave description, evidence and reply empty.</translation>
  </message>
  <message>
   <source>Kategori {category} memerlukan uraian. Tulis singkat apa yang teramati.</source>
   <translation>The category {category} needs a description. Write shortly what was observed.</translation>
  </message>
  <message>
   <source>Kehadiran "{entered}" tidak dikenal. Pilih salah satu: {choices}.</source>
   <translation>The attendance "{entered}" is not known. Choose one of: {choices}.</translation>
  </message>
  <message>
   <source>Kehadiran pegawai ini sudah ada pada baris {first}. Hapus salah satu.</source>
   <translation>The attendance of this employee is in row {first} already. Delete one of them.</translation>
  </message>
  <message>
   <source>Ketikan pertama lembar ini tidak cocok lagi dengan instrumen sesi. Hapus ketikan itu, lalu ketik lagi dari kertas.</source>
   <translation>The first typing of this sheet no longer fits the session's instrument. Delete it, then type it from the paper again.</translation>
  </message>
  <message>
   <source>Kode terima terdiri dari delapan huruf dan angka, misalnya 7K2M-9QXD. Ketik lagi seperti yang tampil di meja koordinator.</source>
   <translation>An acknowledgement code has eight letters and digits, such as 7K2M-9QXD. Type it again as the coordinator's table shows it.</translation>
  </message>
  <message>
   <source>Kode {code} tidak cocok dengan paket mana pun yang dikirim dari laptop ini. Periksa lagi hurufnya di meja koordinator; tidak ada yang diubah.</source>
   <translation>Code {code} does not fit any package sent from this laptop. Check its letters at the coordinator's table; nothing was changed.</translation>
  </message>
  <message>
   <source>Kolom kriteria kosong. Isi kode kriteria.</source>
   <translation>The criterion column is empty. Enter the code of a criterion.</translation>
  </message>
  <message>
   <source>Kolom tingkat kosong. Isi tingkatnya, atau T bila tidak teramati.</source>
   <translation>The level column is empty. Enter the level, or T if not observed.</translation>
  </message>
  <message>
   <source>Kolom {field} tidak dikenal. Kolom yang dapat diisi: {choices}.</source>
   <translation>The field {field} is not known. Fields that can be filled in: {choices}.</translation>
  </message>
  <message>
   <source>Konflik {conflict} tidak ada (lagi). Lihat daftar konflik yang sekarang.</source>
   <translation>The conflict {conflict} does not exist (any more). Look at the present list of conflicts.</translation>
  </message>
  <message>
   <source>Kriteria "{criterion}" tidak ada dalam instrumen. Pilih salah satu: {choices}.</source>
   <translation>The criterion "{criterion}" is not in the instrument. Choose one of: {choices}.</translation>
  </message>
  <message>
   <source>Kriteria ini pada baris {first} bertingkat lain. Pilih salah satu.</source>
   <translation>This criterion has another level in row {first}. Choose one of them.</translation>
  </message>
  <message>
   <source>Kualifikasi "{bands}" tidak ada dalam instrumen. Pilih salah satu: {choices}.</source>
   <translation>The qualifications "{bands}" are not in the instrument. Choose one of: {choices}.</translation>
  </message>
  <message>
   <source>Kunci di berkas .p12 berjenis {kind}; PDF belum dapat ditandatangani dengan kunci itu. Minta kunci RSA atau ECDSA kepada penerbitnya.</source>
   <translation>The key in the .p12 file is of kind {kind}; PDFs cannot be signed with it yet. Ask its issuer for an RSA or ECDSA key.</translation>
  </message>
  <message>
   <source>Laptop ini milik penilai lain, jadi lembar itu tidak dapat diubah di sini.</source>
   <translation>This laptop belongs to another evaluator, so that sheet cannot be changed here.</translation>
  </message>
  <message>
   <source>Laptop {laptop} tidak mempunyai sisi dalam konflik. Laptop yang ada: {choices}.</source>
   <translation>Laptop {laptop} has no side in any conflict. Those that have one: {choices}.</translation>
  </message>
  <message>
   <source>Lembar ini dicetak untuk entri yang sudah digabung menjadi {name}. Cetak lembar baru untuk {name}, atau isi langsung di Penilaian.</source>
   <translation>This sheet was printed for an entry that was joined into {name}. Print a new sheet for {name}, or fill in directly in Scoring.</translation>
  </message>
  <message>
   <source>Lembar ini punya {expected} baris, yang diketik {found}. Ketik satu isian untuk tiap baris; tanda - untuk baris yang kosong di kertas.</source>
   <translation>This sheet has {expected} rows; {found} were typed. Type one entry for each row, and - for a row that is empty on the paper.</translation>
  </message>
  <message>
   <source>Lembar ini sudah diketik oleh {typist} dan menunggu orang kedua. Ketik sebagai orang kedua, atau hapus dulu ketikan pertamanya.</source>
   <translation>{typist} typed this sheet already, and it waits for a second person. Type it as the second person, or delete the first typing first.</translation>
  </message>
  <message>
   <source>Lembar ini sudah diketik oleh {typist}. Yang mengonfirmasi harus orang lain; minta orang kedua mengetiknya dari kertas dengan namanya sendiri.</source>
   <translation>{typist} typed this sheet already. Somebody else must confirm it; ask a second person to type it from the paper under their own name.</translation>
  </message>
  <message>
   <source>Lembar {code} belum diketik oleh orang pertama. Ketik dulu sebagai orang pertama.</source>
   <translation>No first person has typed the sheet {code} yet. Type it as the first person.</translation>
  </message>
  <message>
   <source>Lembar {name} sudah final. Buka kembali dengan alasan bila perlu diubah; versi lama tetap tersimpan.</source>
   <translation>The sheet of {name} is final. Reopen it with a reason if it must be changed; the old version stays stored.</translation>
  </message>
  <message>
   <source>Menit "{entered}" bukan bilangan 0 sampai 1440. Perbaiki.</source>
   <translation>The minutes "{entered}" are no number from 0 to 1440. Mend them.</translation>
  </message>
  <message>
   <source>Menit tidak berlaku untuk kategori {category}. Kosongkan kolom menit.</source>
   <translation>Minutes do not apply to the category {category}. Leave the column of minutes empty.</translation>
  </message>
  <message>
   <source>NIP kosong. Isi 18 digit dari SK.</source>
   <translation>The NIP is empty. Enter 18 digits from the decree (SK).</translation>
  </message>
  <message>
   <source>NIP memuat tanda yang bukan angka. Ketik ulang dari SK.</source>
   <translation>The NIP holds signs that are not digits. Type it again from the decree (SK).</translation>
  </message>
  <message>
   <source>NIP sama dengan baris {first}. Periksa NIP siapa yang benar.</source>
   <translation>Same NIP as row {first}. Check whose NIP is right.</translation>
  </message>
  <message>
   <source>NIP tersimpan sebagai angka, sehingga digit terakhirnya hilang. Ubah kolom NIP menjadi Teks, lalu ketik ulang dari SK.</source>
   <translation>The NIP was stored as a number, so its last digits are lost. Make the NIP column Text, then type it again from the decree (SK).</translation>
  </message>
  <message>
   <source>NIP {count} dari 18 digit. Periksa dengan SK.</source>
   <translation>The NIP has {count} of 18 digits. Check it with the decree (SK).</translation>
  </message>
  <message>
   <source>NIP {nip} sudah ada: {name}. Cari orangnya di daftar peserta.</source>
   <translation>NIP {nip} exists already: {name}. Look for the person in the list of participants.</translation>
  </message>
  <message>
   <source>Nama berkas masih kosong. Tulis nama berkas yang akan dibuat, bukan hanya foldernya; tidak ada yang diubah.</source>
   <translation>There is no file name yet. Write the name of the file to be made, not its folder alone; nothing was changed.</translation>
  </message>
  <message>
   <source>Nama koordinator masih kosong. Tulis namanya.</source>
   <translation>The coordinator's name is still empty. Write it.</translation>
  </message>
  <message>
   <source>Nama kosong. Isi nama pegawai.</source>
   <translation>The name is empty. Enter the employee's name.</translation>
  </message>
  <message>
   <source>Nama pengetik masih kosong. Tulis nama orang yang mengetik lembar ini.</source>
   <translation>The typist's name is empty. Write the name of the person who types this sheet.</translation>
  </message>
  <message>
   <source>Nama penilai masih kosong. Tulis namanya.</source>
   <translation>The evaluator's name is still empty. Write it.</translation>
  </message>
  <message>
   <source>Nama peserta masih kosong. Tulis namanya seperti di SK.</source>
   <translation>The participant's name is still empty. Write it as in the decree (SK).</translation>
  </message>
  <message>
   <source>Nama terlalu panjang ({count} huruf). Isi nama pegawai saja.</source>
   <translation>The name is too long ({count} letters). Enter only the employee's name.</translation>
  </message>
  <message>
   <source>Nama unit masih kosong. Tulis namanya, atau singkatannya.</source>
   <translation>The name of the unit is still empty. Write its name or its short form.</translation>
  </message>
  <message>
   <source>Nilai dasar "{core_value}" tidak ada di lembar ini. Pilih salah satu: {choices}.</source>
   <translation>There is no core value "{core_value}" on this sheet. Choose one of: {choices}.</translation>
  </message>
  <message>
   <source>Nomor {number} bukan nomor tepat satu sertifikat. Lihat daftarnya, dan tulis nomornya seperti di situ. Tidak ada yang dicabut.</source>
   <translation>{number} is not the number of exactly one certificate. See the list, and write the number as it stands there. Nothing is revoked.</translation>
  </message>
  <message>
   <source>Nomor {number} di luar blok nomor {first} sampai {last}. Minta blok baru dari registrasi atau cetak dengan nomor kosong.</source>
   <translation>The number {number} is outside the block of numbers {first} to {last}. Ask the registry for a new block or print with empty numbers.</translation>
  </message>
  <message>
   <source>Orang di lembar ini tidak ada lagi di daftar peserta: penambahannya diurungkan, jadi lembarnya tidak diketik. Tambahkan lagi di Peserta bila keliru, atau hapus ketikan pertamanya.</source>
   <translation>The person on this sheet is no longer on the roster: adding them was undone, so the sheet is not keyed in. Add them again under Peserta if that was a mistake, or delete the first typing.</translation>
  </message>
  <message>
   <source>Paket ini milik sesi lain dan tidak digabung. Buka berkas sesi yang sesuai.</source>
   <translation>This package belongs to another session and is not merged. Open the session file it belongs to.</translation>
  </message>
  <message>
   <source>Paket ini tidak dapat dibuka dengan kunci atau kata sandi yang ada di sini. Periksa kata sandinya, atau buka di laptop yang dituju.</source>
   <translation>This package cannot be opened with the keys or passphrase that are here. Check the passphrase, or open it on the laptop it is meant for.</translation>
  </message>
  <message>
   <source>Paket penugasan tidak digabung ke pusat: isinya kunci untuk laptop penilai. Minta paket ekspor dari koordinator sesi.</source>
   <translation>An assignment package is not merged at the centre: it holds keys for an evaluator's laptop. Ask the session's coordinator for an export package.</translation>
  </message>
  <message>
   <source>Paket terpotong, berubah, atau bukan paket dari program ini. Minta salinan baru dari laptop pengirim; tidak ada yang diubah di sini.</source>
   <translation>The package is cut short, changed, or not a package of this program. Ask for a new copy from the sender's laptop; nothing was changed here.</translation>
  </message>
  <message>
   <source>Paket yang ditunggu nomor {n} tidak ada (lagi). Lihat daftarnya sekali lagi.</source>
   <translation>There is no expected package number {n} (any more). Look at the list once more.</translation>
  </message>
  <message>
   <source>Paket {digest} yang disimpan di {folder} hilang atau berubah, jadi sesi ini tidak dapat disatukan. Kembalikan foldernya dari cadangan, lalu gabungkan lagi.</source>
   <translation>The package {digest} kept in {folder} is missing or changed, so this session cannot be united. Put the folder back from a backup, then merge again.</translation>
  </message>
  <message>
   <source>Penandatanganan PDF belum terpasang. Pasang tambahannya dengan pip install asn-desktop[tte] (tidak ada untuk program jadi), lalu coba lagi; cetakan sendiri tidak memerlukannya.</source>
   <translation>Signing of PDFs is not installed. Install the extra with pip install asn-desktop[tte] (there is none for the built program), then try again; printing itself does not need it.</translation>
  </message>
  <message>
   <source>Penandatanganan PDF belum terpasang. Pasang tambahannya dengan pip install asn-desktop[tte], lalu coba lagi; cetakan sendiri tidak memerlukannya.</source>
   <translation type="vanished">Signing of PDFs is not installed. Install the extra with pip install asn-desktop[tte], then try again; printing itself does not need it.</translation>
  </message>
  <message>
   <source>Pengaturan sesi: {field} {problem}. Perbaiki, lalu ulangi; tidak ada yang diubah.</source>
   <translation>Session settings: {field} {problem}. Mend it, then try again; nothing was changed.</translation>
  </message>
  <message>
   <source>Penghapusan tidak dapat dibatalkan dan tidak dapat dikembalikan. Lihat dulu daftarnya dengan --dry-run; bila sudah benar, ulangi dengan --yes.</source>
   <translation>Removing cannot be undone and the data cannot be brought back. Look at the list with --dry-run first; if it is right, repeat with --yes.</translation>
  </message>
  <message>
   <source>Pengirim paket tidak dikenal oleh sesi ini, jadi isinya tidak digabung. Minta paket dari laptop yang membuka penugasan resmi.</source>
   <translation>The sender of the package is not known to this session, so its contents are not merged. Ask for a package from the laptop that opened the official assignment.</translation>
  </message>
  <message>
   <source>Penilai lembar ini, {evaluator}, sudah tidak bertugas di sesi ini, jadi lembarnya tidak diketik. Kembalikan dulu penilainya di Setelan sesi bila keliru.</source>
   <translation>The evaluator of this sheet, {evaluator}, no longer serves in this session, so the sheet is not keyed in. Put the evaluator back in Session settings if that was a mistake.</translation>
  </message>
  <message>
   <source>Penilai {evaluator} sudah ada di sesi ini. Tulis nama yang berbeda.</source>
   <translation>The evaluator {evaluator} is in this session already. Write a different name.</translation>
  </message>
  <message>
   <source>Penilai {evaluator} tidak ada di sesi ini. Penilai yang ada: {choices}.</source>
   <translation>The evaluator {evaluator} is not in this session. Evaluators: {choices}.</translation>
  </message>
  <message>
   <source>Perintah sudah selesai, tetapi hasilnya tidak dapat ditampilkan: {reason}. Periksa ke mana keluarannya ditulis, lalu lihat hasilnya di berkas sesi.</source>
   <translation>The command has finished, but its result cannot be shown: {reason}. Check where its output is written, then look at the result in the session file.</translation>
  </message>
  <message>
   <source>Peserta dengan NIP {nip} tidak ada di sesi ini. Periksa daftar peserta.</source>
   <translation>A participant with NIP {nip} is not in this session. Check the list of participants.</translation>
  </message>
  <message>
   <source>Pilihan {n} tidak ada. Pilih angka dari 1 sampai {count}.</source>
   <translation>The choice {n} does not exist. Choose a number from 1 to {count}.</translation>
  </message>
  <message>
   <source>Printer {printer} tidak menerima cetakan. Periksa apakah printer menyala dan terhubung, lalu coba lagi; atau simpan sebagai PDF.</source>
   <translation>The printer {printer} does not take the print. Check whether the printer is on and connected, then try again; or save as PDF.</translation>
  </message>
  <message>
   <source>Rumusan "{wording}" tidak ada dalam instrumen. Pilih salah satu: {choices}.</source>
   <translation>The wording "{wording}" is not in the instrument. Choose one of: {choices}.</translation>
  </message>
  <message>
   <source>Sebutkan sesi mana yang dihapus: --session SESI, atau --before TANGGAL untuk semua yang lewat batas simpan.</source>
   <translation>Say which sessions to remove: --session SESSION, or --before DATE for all that are past the retention date.</translation>
  </message>
  <message>
   <source>Semua baris lembar ini kosong. Tidak ada yang perlu diketik ulang.</source>
   <translation>All rows of this sheet are empty. There is nothing to key in.</translation>
  </message>
  <message>
   <source>Sertifikat di berkas .p12 tidak menyebut nama orang atau lembaganya. Minta sertifikat yang bernama kepada penerbitnya.</source>
   <translation>The certificate in the .p12 file names neither a person nor an organisation. Ask its issuer for one that bears a name.</translation>
  </message>
  <message>
   <source>Sesi belum dapat ditutup, masih kurang {count}: {names}. Lengkapi, atau tutup dengan alasan.</source>
   <translation type="vanished">The session cannot be closed yet, {count} are missing: {names}. Complete them, or close with a reason.</translation>
  </message>
  <message>
   <source>Sesi belum dapat ditutup: {what}. Lengkapi dahulu, atau tutup dengan alasan.</source>
   <translation>The session cannot be closed yet: {what}. Complete it first, or close it with a reason.</translation>
  </message>
  <message>
   <source>Sesi sudah ditutup, jadi lembar kertas tidak diketik ulang lagi. Bila harus ikut, isi langsung di Penilaian; isinya menunggu persetujuan sebagai susulan.</source>
   <translation>The session is closed, so sheets of paper are not keyed in any more. If this one must count, fill it in directly in Scoring; it then waits for approval as a late entry.</translation>
  </message>
  <message>
   <source>Sesi {session} tidak ada di pusat. Lihat daftarnya dengan: asn-desktop central sessions PUSAT.</source>
   <translation>There is no session {session} at the centre. See the list with: asn-desktop central sessions CENTRE.</translation>
  </message>
  <message>
   <source>Setelan sesi ini ({field}) tidak dapat dibaca oleh versi program ini. Perbarui program, atau minta berkas baru dari koordinator.</source>
   <translation>The setting of this session ({field}) cannot be read by this version of the program. Update the program, or ask the coordinator for a new file.</translation>
  </message>
  <message>
   <source>Status {entered}, tetapi NIP-nya {kind}. Periksa keduanya.</source>
   <translation>The status is {entered}, but the NIP says {kind}. Check both.</translation>
  </message>
  <message>
   <source>Sumber "{entered}" tidak dikenal. Pilih salah satu: {choices}.</source>
   <translation>The source "{entered}" is not known. Choose one of: {choices}.</translation>
  </message>
  <message>
   <source>TMT "{entered}" tidak terbaca; periksa kolomnya.</source>
   <translation>TMT "{entered}" could not be read; check the column.</translation>
  </message>
  <message>
   <source>TMT menurut NIP belum tiba. Periksa NIP.</source>
   <translation>The TMT by the NIP is in the future. Check the NIP.</translation>
  </message>
  <message>
   <source>Tabel ini memuat kriteria {criterion} lebih dari sekali. Sisakan satu baris untuk tiap kriteria, sesuai kertasnya.</source>
   <translation>This table has the criterion {criterion} more than once. Leave one row for each criterion, as on the paper.</translation>
  </message>
  <message>
   <source>Tanggal "{entered}" tidak terbaca. Tulis seperti 04-02-2026.</source>
   <translation>The date "{entered}" cannot be read. Write it like 04-02-2026.</translation>
  </message>
  <message>
   <source>Tanggal kejadian, {day}, belum tiba. Perbaiki tanggalnya.</source>
   <translation>The day of what happened, {day}, has not come. Correct the date.</translation>
  </message>
  <message>
   <source>Tanggal lahir "{entered}" tidak terbaca; menurut NIP {told}. Perbaiki.</source>
   <translation>The birth date "{entered}" cannot be read; {told} by the NIP. Mend it.</translation>
  </message>
  <message>
   <source>Tanggal lahir dalam NIP, "{birth}", tidak mungkin. Periksa dengan SK.</source>
   <translation>The birth date in the NIP, "{birth}", is impossible. Check it with the decree (SK).</translation>
  </message>
  <message>
   <source>Tanggal lahir {entered}, tetapi menurut NIP {told}. Periksa keduanya.</source>
   <translation>The birth date is {entered}, but {told} by the NIP. Check both.</translation>
  </message>
  <message>
   <source>Tanggal selesai mendahului tanggal mulai. Perbaiki salah satunya.</source>
   <translation>The last day is before the first day. Mend one of them.</translation>
  </message>
  <message>
   <source>Tanggal sesi belum pasti karena berkonflik, jadi belum dapat dicetak. Putuskan konfliknya di Gabung, lalu cetak lagi.</source>
   <translation>The date of the session is in conflict, so nothing can be printed yet. Decide the conflict in Merge, then print again.</translation>
  </message>
  <message>
   <source>Teks ini bukan isi kode QR sertifikat dari program ini. Pindai ulang kodenya; isinya diawali ASN1: dan harus disalin utuh.</source>
   <translation>This text is not the QR code of a certificate of this program. Scan the code again; it begins with ASN1: and must be copied whole.</translation>
  </message>
  <message>
   <source>Teks lebih dari {limit} huruf. Ringkas.</source>
   <translation>The text has more than {limit} letters. Shorten it.</translation>
  </message>
  <message>
   <source>Tidak ada cetakan sertifikat bernomor {batch} di sesi ini. Lihat nomornya di daftar sertifikat, lalu coba lagi.</source>
   <translation>This session has no batch of certificates numbered {batch}. Look the number up in the list of certificates, then try again.</translation>
  </message>
  <message>
   <source>Tidak ada isian susulan yang menunggu persetujuan.</source>
   <translation>No late entry waits for approval.</translation>
  </message>
  <message>
   <source>Tidak ada langkah yang dapat dikembalikan.</source>
   <translation>There is no step that can be taken back.</translation>
  </message>
  <message>
   <source>Tidak ada lembar berkode {code} di sesi ini. Periksa lagi kodenya di kertas; lembar sesi lain diketik di berkas sesinya sendiri.</source>
   <translation>This session has no sheet with the code {code}. Look at the code on the paper again; sheets of another session are keyed in to that session's own file.</translation>
  </message>
  <message>
   <source>Tidak ada lembar ke-{first}: cetakan ini hanya {of} lembar. Pilih nomor lembar dari 1 sampai {of}, lalu coba lagi.</source>
   <translation>There is no sheet {first}: this print has only {of} sheets. Choose a sheet from 1 to {of}, then try again.</translation>
  </message>
  <message>
   <source>Tidak ada paket nomor {n} yang dikirim dari laptop ini. Lihat nomornya di daftar paket terkirim.</source>
   <translation>No package number {n} was sent from this laptop. See the numbers in the list of sent packages.</translation>
  </message>
  <message>
   <source>Tidak ada paket yang dapat diberi tanda terima: belum digabung, penggabungannya sudah diurungkan, atau isinya belum lengkap di sini. Gabungkan dulu paketnya.</source>
   <translation>There is no package to give a receipt for: not merged yet, its merge was undone, or parts of it are missing here. Merge the package first.</translation>
  </message>
  <message>
   <source>Tidak ada pegawai dengan NIP {nip} di pusat. Periksa nomornya, atau cari namanya.</source>
   <translation>Nobody with the NIP {nip} is at the centre. Check the number, or search by name.</translation>
  </message>
  <message>
   <source>Tidak ada teks yang disalin. Salin dulu selnya di Excel atau di Tabel.</source>
   <translation>No text has been copied. Copy the cells in Excel or in Table first.</translation>
  </message>
  <message>
   <source>Tidak ada yang dapat dicetak. Pilih sedikitnya satu peserta, lalu coba lagi.</source>
   <translation>Nothing can be printed. Choose at least one participant, then try again.</translation>
  </message>
  <message>
   <source>Tidak ada yang ditunggu dari penilai mana pun, jadi tidak ada slip. Sebutkan penilainya bila slipnya tetap perlu.</source>
   <translation>Nothing is awaited of any evaluator, so there is no slip. Name the evaluator if a slip is needed all the same.</translation>
  </message>
  <message>
   <source>Unit "{entered}" tidak dikenal. Mungkin maksudnya {nearest}.</source>
   <translation>The unit "{entered}" is not known. Perhaps {nearest} is meant.</translation>
  </message>
  <message>
   <source>Unit "{entered}" tidak dikenal. Periksa, atau tambahkan ke daftar unit.</source>
   <translation>The unit "{entered}" is not known. Check it, or add it to the list of units.</translation>
  </message>
  <message>
   <source>Unit "{unit}" tidak ada di sesi ini. Pilih dari daftar unit.</source>
   <translation>The unit "{unit}" is not in this session. Choose one from the list of units.</translation>
  </message>
  <message>
   <source>Unit kerja kosong. Isi perangkat daerahnya.</source>
   <translation>The unit is empty. Enter the office.</translation>
  </message>
  <message>
   <source>Untuk {entered} hanya kodenya yang dicatat. Kosongkan catatannya.</source>
   <translation>For {entered} only the code is noted. Leave the note empty.</translation>
  </message>
  <message>
   <source>Usia saat TMT menurut NIP di bawah 18 atau di atas 58 tahun. Periksa NIP.</source>
   <translation>The age at TMT by the NIP is under 18 or over 58 years. Check the NIP.</translation>
  </message>
  <message>
   <source>Windows membuang titik atau spasi di ujung nama</source>
   <translation>Windows drops a dot or a space at the end of a name</translation>
  </message>
  <message>
   <source>ada konflik pada data penilai</source>
   <translation>an evaluator's particulars are in conflict</translation>
  </message>
  <message>
   <source>ada konflik pada datanya</source>
   <translation>their particulars are in conflict</translation>
  </message>
  <message>
   <source>ada konflik pada sertifikatnya</source>
   <translation>their certificate is in conflict</translation>
  </message>
  <message>
   <source>bagian dari alamatnya bukan folder</source>
   <translation>a part of the address is not a folder</translation>
  </message>
  <message>
   <source>baru {marked} dari {expected} penilaian diterima</source>
   <translation>only {marked} of {expected} markings received</translation>
  </message>
  <message>
   <source>belum ada nilai akhir</source>
   <translation>no total yet</translation>
  </message>
  <message>
   <source>belum ada penilai</source>
   <translation>no evaluator yet</translation>
  </message>
  <message>
   <source>belum diisi</source>
   <translation>is not filled in</translation>
  </message>
  <message>
   <source>belum dinilai</source>
   <translation>not marked yet</translation>
  </message>
  <message>
   <source>belum final oleh {names}</source>
   <translation>not final yet by {names}</translation>
  </message>
  <message>
   <source>bentuknya tidak sesuai</source>
   <translation>has a form that does not fit</translation>
  </message>
  <message>
   <source>berakhir sebelum mulai berlaku</source>
   <translation>ends before it begins to be valid</translation>
  </message>
  <message>
   <source>berakhir sebelum nomor pertama</source>
   <translation>ends before the first number</translation>
  </message>
  <message>
   <source>bukan JSON yang utuh</source>
   <translation>is not whole JSON</translation>
  </message>
  <message>
   <source>bukan gambar PNG dalam base64</source>
   <translation>is not a PNG picture in base64</translation>
  </message>
  <message>
   <source>bukan pilihan yang ada</source>
   <translation>is none of the choices</translation>
  </message>
  <message>
   <source>di Windows itu nama perangkat</source>
   <translation>on Windows that is the name of a device</translation>
  </message>
  <message>
   <source>ditulis di laptop yang berkasnya tersalin; isi ulang</source>
   <translation>written on a laptop whose file was copied; enter it again</translation>
  </message>
  <message>
   <source>folder atau berkasnya tidak ada</source>
   <translation>the folder or file does not exist</translation>
  </message>
  <message>
   <source>hanya boleh memuat {klasifikasi}, {nomor}, {unit}, {tahun}, dan harus memuat {nomor}</source>
   <translation>may hold only {klasifikasi}, {nomor}, {unit}, {tahun}, and must hold {nomor}</translation>
  </message>
  <message>
   <source>hanya dapat dibaca</source>
   <translation>can only be read</translation>
  </message>
  <message>
   <source>harus berupa bilangan bulat</source>
   <translation>must be a whole number</translation>
  </message>
  <message>
   <source>harus berupa bilangan dalam tanda kutip seperti "4.50"</source>
   <translation>must be a number in quotes like "4.50"</translation>
  </message>
  <message>
   <source>harus berupa daftar</source>
   <translation>must be a list</translation>
  </message>
  <message>
   <source>harus berupa jam seperti 08:15</source>
   <translation>must be a time like 08:15</translation>
  </message>
  <message>
   <source>harus berupa objek</source>
   <translation>must be an object</translation>
  </message>
  <message>
   <source>harus berupa tanggal seperti 2026-02-04</source>
   <translation>must be a date like 2026-02-04</translation>
  </message>
  <message>
   <source>harus berupa teks</source>
   <translation>must be text</translation>
  </message>
  <message>
   <source>harus memuat batas dari yang tertinggi ke yang terendah</source>
   <translation>must hold limits from the highest to the lowest</translation>
  </message>
  <message>
   <source>harus memuat satu uraian untuk tiap tingkat</source>
   <translation>must hold one description for each level</translation>
  </message>
  <message>
   <source>harus memuat tiap nilai dasar, sebagai nilai atau sebagai perilakunya</source>
   <translation>must hold every core value, as a value or as its behaviours</translation>
  </message>
  <message>
   <source>harus memuat tingkat 1, 2, 3 dan seterusnya</source>
   <translation>must hold the levels 1, 2, 3 and so on</translation>
  </message>
  <message>
   <source>harus true atau false</source>
   <translation>must be true or false</translation>
  </message>
  <message>
   <source>ini folder, bukan berkas</source>
   <translation>this is a folder, not a file</translation>
  </message>
  <message>
   <source>isian susulan belum disetujui</source>
   <translation>late entries are not approved yet</translation>
  </message>
  <message>
   <source>isinya tidak sesuai</source>
   <translation>has contents that do not fit</translation>
  </message>
  <message>
   <source>izin ditolak</source>
   <translation>permission refused</translation>
  </message>
  <message>
   <source>kualifikasi belum dikonfirmasi</source>
   <translation>the qualification is not confirmed yet</translation>
  </message>
  <message>
   <source>kualifikasi perlu dikonfirmasi ulang</source>
   <translation>the qualification is to be confirmed again</translation>
  </message>
  <message>
   <source>media penyimpanan bermasalah</source>
   <translation>the storage medium has a fault</translation>
  </message>
  <message>
   <source>melebihi banyaknya nilai dasar</source>
   <translation>is more than the number of core values</translation>
  </message>
  <message>
   <source>memerlukan "on_behalf_of" karena ditandatangani atas nama</source>
   <translation>needs "on_behalf_of" because it is signed on behalf of somebody</translation>
  </message>
  <message>
   <source>memuat batas di luar skala</source>
   <translation>holds a limit outside the scale</translation>
  </message>
  <message>
   <source>memuat kode yang sama dua kali</source>
   <translation>holds the same code twice</translation>
  </message>
  <message>
   <source>memuat kriteria yang bukan nilai dasar atau panduan perilaku</source>
   <translation>holds criteria that are neither core values nor guides to behaviour</translation>
  </message>
  <message>
   <source>menunjuk kualifikasi yang tidak ada</source>
   <translation>names qualifications that do not exist</translation>
  </message>
  <message>
   <source>menunjuk rumusan yang tidak ada</source>
   <translation>names a wording that does not exist</translation>
  </message>
  <message>
   <source>menunjuk tingkat standar yang tidak ada</source>
   <translation>names a standard level that does not exist</translation>
  </message>
  <message>
   <source>namanya sudah dipakai berkas lain</source>
   <translation>another file has that name already</translation>
  </message>
  <message>
   <source>namanya terlalu panjang</source>
   <translation>the name is too long</translation>
  </message>
  <message>
   <source>paket dari {laptop} kurang: {runs}</source>
   <translation>the package from {laptop} lacks: {runs}</translation>
  </message>
  <message>
   <source>ruang penyimpanan penuh</source>
   <translation>the storage is full</translation>
  </message>
  <message>
   <source>sertifikatnya dicabut: {why}</source>
   <translation>the certificate was taken back: {why}</translation>
  </message>
  <message>
   <source>setelan sesi berkonflik: {field}</source>
   <translation>a setting of the session is in conflict: {field}</translation>
  </message>
  <message>
   <source>sudah dihapus dari daftar</source>
   <translation>was taken off the roster</translation>
  </message>
  <message>
   <source>tanda &lt; &gt; : " \ | ? * tidak dapat dipakai di Windows dan flashdisk</source>
   <translation>the signs &lt; &gt; : " \ | ? * cannot be used on Windows and on sticks</translation>
  </message>
  <message>
   <source>terlalu banyak</source>
   <translation>are too many</translation>
  </message>
  <message>
   <source>terlalu besar</source>
   <translation>is too large</translation>
  </message>
  <message>
   <source>terlalu kecil</source>
   <translation>is too small</translation>
  </message>
  <message>
   <source>terlalu panjang</source>
   <translation>is too long</translation>
  </message>
  <message>
   <source>terlalu sedikit</source>
   <translation>are too few</translation>
  </message>
  <message>
   <source>tidak ada catatan disiplin yang dihitung</source>
   <translation>has no discipline note that counts</translation>
  </message>
  <message>
   <source>tidak boleh kosong</source>
   <translation>must not be empty</translation>
  </message>
  <message>
   <source>tidak dikenal</source>
   <translation>is not known</translation>
  </message>
  <message>
   <source>tidak hadir</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>tidak memuat teks rumusan pertama</source>
   <translation>does not hold the text of the first wording</translation>
  </message>
  <message>
   <source>{code} adalah kode paket, yang tampil juga di laptop ini. Yang diketik di sini kode terima: tampil di meja koordinator setelah paketnya digabung.</source>
   <translation>{code} is the package code, which this laptop shows too. What belongs here is the acknowledgement code: the coordinator's table shows it after merging the package.</translation>
  </message>
  <message>
   <source>{count} baris paket ini bukan catatan yang sah, jadi paketnya tidak digabung. Minta ekspor baru dari laptop pengirim; bila terulang, laporkan laptop itu.</source>
   <translation>{count} lines of this package are not valid records, so the package was not merged. Ask the sending laptop for a new export; if it happens again, report that laptop.</translation>
  </message>
  <message>
   <source>{criterion}: tingkat "{level}" tidak ada. Isi {lowest} sampai {highest}, atau T bila tidak teramati.</source>
   <translation>{criterion}: there is no level "{level}". Enter {lowest} to {highest}, or T if not observed.</translation>
  </message>
  <message>
   <source>{field} terlalu panjang ({count} huruf, paling banyak {limit}). Ringkas.</source>
   <translation>{field} is too long ({count} letters, at most {limit}). Shorten it.</translation>
  </message>
  <message>
   <source>{label} tidak dapat dikembalikan: isinya sudah berubah lagi menjadi {now}. Ubah langsung di lembarnya bila perlu.</source>
   <translation>{label} cannot be taken back: it has changed again to {now}. Change it on its sheet if needed.</translation>
  </message>
  <message>
   <source>{label}: T perlu alasannya. Ketik alasan dari baris catatan {core_value} di kertas; bila di kertas kosong, tanyakan kepada penilainya.</source>
   <translation>{label}: T needs its reason. Type the reason from the line of notes of {core_value} on the paper; if that is empty, ask the evaluator.</translation>
  </message>
  <message>
   <source>{name} adalah berkas sesi yang sedang dibuka. Pilih salinan dari laptop lain.</source>
   <translation>{name} is the session file that is open here. Choose a copy from another laptop.</translation>
  </message>
  <message>
   <source>{name} adalah berkas sesi, pusat, paket, atau kunci yang dibuat program ini, jadi tidak ditimpa. Pilih nama lain; tidak ada yang diubah.</source>
   <translation>{name} is a session, a central file, a package or a key of this program, so it is not written over. Choose another name; nothing was changed.</translation>
  </message>
  <message>
   <source>{name} adalah daftar pencabutan dari versi program yang lebih baru. Perbarui program ini, lalu periksa lagi.</source>
   <translation>{name} is a list of revocations from a newer version of the program. Update this program, then check again.</translation>
  </message>
  <message>
   <source>{name} adalah salinan sesi lain dan tidak digabung. Buka berkas sesi yang sesuai; tidak ada yang diubah.</source>
   <translation>{name} is a copy of another session and was not merged. Open the session file it belongs to; nothing was changed.</translation>
  </message>
  <message>
   <source>{name} adalah tanda terima sesi lain. Buka berkas sesi yang sesuai; tidak ada yang diubah.</source>
   <translation>{name} is a receipt of another session. Open the session file it belongs to; nothing was changed.</translation>
  </message>
  <message>
   <source>{name} bukan PDF yang utuh. Cetak ulang ke berkas, lalu coba lagi.</source>
   <translation>{name} is not a whole PDF. Print it to a file again, then try again.</translation>
  </message>
  <message>
   <source>{name} bukan berkas kunci dari program ini. Minta berkasnya kepada pembuat sesi.</source>
   <translation>{name} is not a key file of this program. Ask whoever made the session for the file.</translation>
  </message>
  <message>
   <source>{name} bukan berkas pusat. Pilih berkas yang dibuat oleh perintah pusat, atau beri nama berkas baru.</source>
   <translation>{name} is not a file of the centre. Choose a file made by the command pusat, or give a new file name.</translation>
  </message>
  <message>
   <source>{name} bukan berkas sesi. Pilih berkas yang dibuat oleh program ini.</source>
   <translation>{name} is not a session file. Choose a file made by this program.</translation>
  </message>
  <message>
   <source>{name} bukan gabungan dua entri, jadi tidak ada yang dipisahkan.</source>
   <translation>{name} was not joined from two entries, so there is nothing to separate.</translation>
  </message>
  <message>
   <source>{name} bukan gambar PNG atau JPEG yang utuh. Simpan lambang sebagai PNG atau JPEG, lalu pilih lagi.</source>
   <translation>{name} is not a whole PNG or JPEG picture. Save the emblem as PNG or JPEG, then choose it again.</translation>
  </message>
  <message>
   <source>{name} bukan lembar kerja yang dapat dibaca. Buka di Excel atau LibreOffice, simpan sebagai .xlsx atau .csv, lalu coba lagi.</source>
   <translation>{name} is not a worksheet that can be read. Open it in Excel or LibreOffice, save it as .xlsx or .csv, then try again.</translation>
  </message>
  <message>
   <source>{name} bukan paket penugasan. Pilih paket yang dibuat koordinator untuk laptop penilai; paket hasil digabung di meja koordinator.</source>
   <translation>{name} is not an assignment package. Choose the package that the coordinator made for the evaluator's laptop; result packages are merged at the coordinator's desk.</translation>
  </message>
  <message>
   <source>{name} bukan sesuatu yang dapat diperiksa. Beri isi kode QR sertifikat (diawali ASN1:) atau sebuah paket atau berkas tanda terima dari program ini.</source>
   <translation type="vanished">{name} is nothing that can be verified. Give the content of a certificate's QR code (it begins with ASN1:), or a package or receipt file of this program.</translation>
  </message>
  <message>
   <source>{name} bukan sesuatu yang dapat diperiksa. Beri isi kode QR sertifikat (diawali ASN1:) atau sebuah paket dari program ini.</source>
   <translation type="vanished">{name} is not something that can be checked. Give the QR code of a certificate (begins with ASN1:) or a package of this program.</translation>
  </message>
  <message>
   <source>{name} bukan sesuatu yang dapat diperiksa. Beri isi kode QR sertifikat (diawali ASN1:), PDF atau gambar sertifikat, atau sebuah paket atau berkas tanda terima dari program ini.</source>
   <translation>{name} is nothing that can be checked. Give the text of a certificate's QR code (it begins with ASN1:), a PDF or picture of a certificate, or a package or receipt file of this program.</translation>
  </message>
  <message>
   <source>{name} bukan teks UTF-8. Simpan ulang sebagai teks UTF-8, lalu coba lagi.</source>
   <translation>{name} is not UTF-8 text. Save it again as UTF-8 text, then try again.</translation>
  </message>
  <message>
   <source>{name} dibuat oleh versi program yang lebih baru. Perbarui program di laptop ini, atau ketik kode terimanya; tidak ada yang diubah.</source>
   <translation>{name} was made by a newer version of the program. Update the program on this laptop, or type the acknowledgement code; nothing was changed.</translation>
  </message>
  <message>
   <source>{name} dibuat oleh versi program yang lebih baru. Perbarui program di laptop ini, lalu buka lagi; berkasnya tidak diubah.</source>
   <translation>{name} was made by a newer version of the program. Update the program on this laptop, then open it again; the file was not changed.</translation>
  </message>
  <message>
   <source>{name} dibuat oleh versi program yang lebih baru. Perbarui program di laptop ini, lalu gabungkan lagi; tidak ada yang diubah.</source>
   <translation>{name} was made by a newer version of the program. Update the program on this laptop, then merge again; nothing was changed.</translation>
  </message>
  <message>
   <source>{name} dikunci dengan kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi.</source>
   <translation>{name} is locked with a password. Save a copy without a password, then try again.</translation>
  </message>
  <message>
   <source>{name} punya {found} halaman; yang dapat diperiksa sekaligus paling banyak {most}. Pisahkan berkasnya, lalu periksa lagi.</source>
   <translation>{name} has {found} pages; at most {most} can be checked at once. Split the file, then check again.</translation>
  </message>
  <message>
   <source>{name} rusak atau terpotong. Buka titik pulih terakhir di folder di sebelahnya; berkas ini tidak diubah.</source>
   <translation>{name} is damaged or cut short. Open the last restore point in the folder beside it; this file was not changed.</translation>
  </message>
  <message>
   <source>{name} sedang dipakai oleh {holder}. Tutup di sana, lalu coba lagi.</source>
   <translation>{name} is in use by {holder}. Close it there, then try again.</translation>
  </message>
  <message>
   <source>{name} sudah ada dan tidak ditimpa. Pilih nama lain.</source>
   <translation>{name} exists already and is not overwritten. Choose another name.</translation>
  </message>
  <message>
   <source>{name} sudah bertanda tangan elektronik. Tanda tangani salinan yang belum ditandatangani.</source>
   <translation>{name} has an electronic signature already. Sign a copy that is not signed yet.</translation>
  </message>
  <message>
   <source>{name} sudah dihapus dari daftar. Pulihkan dulu, lalu coba lagi.</source>
   <translation>{name} was removed from the list. Restore it first, then try again.</translation>
  </message>
  <message>
   <source>{name} sudah dikeluarkan dari daftar peserta, jadi lembarnya tidak diketik. Kembalikan dulu di Peserta bila keliru.</source>
   <translation>{name} was taken off the list of participants, so the sheet is not keyed in. Put this person back in Participants if that was a mistake.</translation>
  </message>
  <message>
   <source>{name} sudah ditulis, tetapi media penyimpanan tidak menjamin bahwa berkas itu tetap ada: {reason}. Ulangi sebelum mencabut, atau pakai media lain.</source>
   <translation>{name} was written, but the medium does not guarantee that the file stays: {reason}. Repeat it before pulling it out, or use another medium.</translation>
  </message>
  <message>
   <source>{name} tercatat tidak hadir, jadi tidak dinilai. Ubah kehadirannya di Peserta bila keliru.</source>
   <translation>{name} is noted as absent, so is not scored. Change the attendance in Participants if that is wrong.</translation>
  </message>
  <message>
   <source>{name} terkunci: isinya disandikan. Cetak ulang ke berkas tanpa kunci, lalu coba lagi.</source>
   <translation>{name} is locked: its contents are encrypted. Print it to a file again without a lock, then try again.</translation>
  </message>
  <message>
   <source>{name} terlalu besar ({found}). Perkecil gambar menjadi paling besar {most}, lalu pilih lagi.</source>
   <translation>{name} is too large ({found}). Make the picture at most {most}, then choose it again.</translation>
  </message>
  <message>
   <source>{name} terlalu besar: {what} lebih dari {limit}. Salin daftar pesertanya saja ke lembar kerja baru, lalu coba lagi.</source>
   <translation>{name} is too large: {what} are more than {limit}. Copy only the list of participants to a new worksheet, then try again.</translation>
  </message>
  <message>
   <source>{name} terpotong atau rusak, jadi tidak digabung. Salin lagi dari laptop asalnya; tidak ada yang diubah di sini.</source>
   <translation>{name} is cut short or damaged, so it was not merged. Copy it again from the laptop it came from; nothing was changed here.</translation>
  </message>
  <message>
   <source>{name} terpotong, berubah, atau bukan tanda terima dari program ini. Minta salinan baru dari meja koordinator, atau ketik kode terimanya; tidak ada yang diubah.</source>
   <translation>{name} is cut short, altered, or not a receipt of this program. Ask the coordinator's table for a new copy, or type the acknowledgement code; nothing was changed.</translation>
  </message>
  <message>
   <source>{name} tidak ada lagi di tempatnya: dipindahkan, dihapus, atau medianya dilepas. Isian terakhir belum tersimpan. Kembalikan berkasnya ke tempat semula, atau pilih Sesi &gt; Selamatkan salinan…; jangan tutup program sebelum itu.</source>
   <translation>{name} is no longer in its place: it was moved or deleted, or its medium was pulled out. The last entries are not saved yet. Put the file back where it was, or choose Session &gt; Rescue a copy…; do not close the program before that.</translation>
  </message>
  <message>
   <source>{name} tidak dapat dibaca: {reason}. Periksa izin berkas atau pindahkan berkasnya.</source>
   <translation>{name} cannot be read: {reason}. Check the permissions of the file or move it.</translation>
  </message>
  <message>
   <source>{name} tidak dapat dibuka dengan kunci pemulihan ini. Periksa apakah kata-katanya milik sesi ini.</source>
   <translation>{name} cannot be opened with this recovery key. Check whether the words belong to this session.</translation>
  </message>
  <message>
   <source>{name} tidak dapat dipakai sebagai instrumen. {faults}</source>
   <translation>{name} cannot be used as an instrument. {faults}</translation>
  </message>
  <message>
   <source>{name} tidak dapat ditulis: {reason}. Pilih folder lain atau kosongkan ruang; tidak ada yang diubah.</source>
   <translation>{name} cannot be written: {reason}. Choose another folder or free some space; nothing was changed.</translation>
  </message>
  <message>
   <source>{name} tidak ditandatangani oleh meja koordinator sesi ini, jadi tidak dipakai. Minta tanda terima dari laptop koordinator yang menggabung paketnya.</source>
   <translation>{name} is not signed by a coordinator's table of this session, so it is not used. Ask for a receipt from the coordinator's laptop that merged the package.</translation>
  </message>
  <message>
   <source>{name} tidak ditemukan. Gabungkan dulu paket sesi ke berkas pusat ini.</source>
   <translation>{name} was not found. Merge a session package into this file of the centre first.</translation>
  </message>
  <message>
   <source>{name} tidak ditemukan. Periksa nama dan foldernya.</source>
   <translation>{name} was not found. Check the name and the folder.</translation>
  </message>
  <message>
   <source>{name} tidak menyebut paket apa pun dari laptop ini. Periksa apakah tanda terimanya tertukar dengan milik penilai lain; tidak ada yang diubah.</source>
   <translation>{name} names no package from this laptop. Check whether the receipt is another evaluator's; nothing was changed.</translation>
  </message>
  <message>
   <source>{name} tidak punya lembar "{sheet}". Pilih salah satu: {choices}.</source>
   <translation>{name} has no sheet "{sheet}". Choose one of: {choices}.</translation>
  </message>
  <message>
   <source>{name} tidak terbuka dengan kata sandi ini. Ketik kata sandi yang dipakai di laptop asal salinan itu; bila sudah benar, salinannya rusak.</source>
   <translation>{name} does not open with this passphrase. Type the one used on the laptop that the copy came from; if it is right, the copy is damaged.</translation>
  </message>
  <message>
   <source>{name}: baris judul kolom tidak ditemukan. Daftar memerlukan setidaknya kolom NIP dan kolom Nama dengan judul di atasnya.</source>
   <translation>{name}: no row with heads of columns was found. The list needs at least a column NIP and a column Nama with heads above them.</translation>
  </message>
  <message>
   <source>{name}: isi yang terbaca kembali berbeda dari yang ditulis. Jangan pakai flashdisk ini; ulangi dengan yang lain.</source>
   <translation>{name}: what was read back differs from what was written. Do not use this USB stick; try again with another one.</translation>
  </message>
  <message>
   <source>{name}: kata sandi tidak cocok, atau berkas rusak. Periksa huruf besar dan kecil, lalu coba lagi; bila lupa, pakai kunci pemulihan.</source>
   <translation>{name}: the passphrase does not fit, or the file is damaged. Check capital and small letters, then try again; if it is forgotten, use the recovery key.</translation>
  </message>
  <message>
   <source>{name}: kolom {missing} tidak ada. Baris pertama harus berisi judul kolom: {columns}.</source>
   <translation>{name}: the column {missing} is missing. The first row must hold the heads of the columns: {columns}.</translation>
  </message>
  <message>
   <source>{name}: ruang penyimpanan penuh. Kosongkan ruang, lalu ulangi; yang sudah bercentang tetap tersimpan dan tidak ada berkas setengah jadi.</source>
   <translation>{name}: the storage is full. Free some space, then try again; what had its tick stays saved and there is no half-finished file.</translation>
  </message>
  <message>
   <source>{name}: tidak ada kode QR sertifikat di dalamnya. Pindai ulang lebih tajam, atau pindai kode di kertasnya.</source>
   <translation>{name}: there is no QR code of a certificate in it. Scan it again more sharply, or scan the code on the paper.</translation>
  </message>
  <message>
   <source>{session} cocok dengan {count} sesi di pusat. Tulis nomor sesinya lebih panjang.</source>
   <translation>{session} fits {count} sessions at the centre. Write more of the session's number.</translation>
  </message>
  <message>
   <source>{text} bukan tanggal. Tulis seperti 2026-02-04 atau 4 Februari 2026.</source>
   <translation>{text} is not a date. Write it like 2026-02-04 or 4 Februari 2026.</translation>
  </message>
 </context>
 <context>
  <name>merge_words</name>
  <message>
   <source>Berkas sesi {laptop} pernah dipakai di dua laptop ({count} isian ganda). Keduanya disimpan; periksa konfliknya, dan pakai satu berkas saja di tiap laptop.</source>
   <translation>The session file of {laptop} was used on two laptops ({count} entries twice). Both are kept; check the conflicts, and use one file on each laptop.</translation>
  </message>
  <message>
   <source>Paket dari {laptop} kurang: isian {runs}. Minta paket baru dari laptop itu; isian yang kurang belum dihitung.</source>
   <translation>The package of {laptop} lacks entries {runs}. Ask that laptop for a new package; what is lacking does not count yet.</translation>
  </message>
  <message>
   <source>{count} bagian lain</source>
   <translation>{count} other runs</translation>
  </message>
  <message>
   <source>{count} baris tidak dapat dibaca dan dikarantina; yang lain tetap masuk.</source>
   <translation>{count} lines cannot be read and are in quarantine; everything else came in.</translation>
  </message>
  <message>
   <source>{count} isian disimpan tetapi tidak dihitung: bukan haknya.</source>
   <translation>{count} entries are kept but do not count: their laptop has no right to them.</translation>
  </message>
  <message>
   <source>{count} isian tidak dapat dibaca dan disisihkan; yang lain tetap masuk.</source>
   <translation type="vanished">{count} entries cannot be read and are set aside; the others are taken in.</translation>
  </message>
  <message>
   <source>{count} pemberitahuan lain ada di laporan.</source>
   <translation>{count} more notices are in the report.</translation>
  </message>
  <message>
   <source>{package} digabung, tetapi salinannya tidak tersimpan: {reason}</source>
   <translation>{package} was merged, but no copy of it could be kept: {reason}</translation>
  </message>
  <message>
   <source>{parts} dan {last}</source>
   <translation>{parts} and {last}</translation>
  </message>
 </context>
 <context>
  <name>option_words</name>
  <message>
   <source> dan </source>
   <translation> and </translation>
  </message>
  <message>
   <source>dua muka</source>
   <translation>two-sided</translation>
  </message>
  <message>
   <source>dua muka dibalik tangan</source>
   <translation>two-sided by hand</translation>
  </message>
  <message>
   <source>geser {shift}</source>
   <translation>shifted {shift}</translation>
  </message>
  <message>
   <source>ke atas</source>
   <translation>up</translation>
  </message>
  <message>
   <source>ke bawah</source>
   <translation>down</translation>
  </message>
  <message>
   <source>ke kanan</source>
   <translation>right</translation>
  </message>
  <message>
   <source>ke kiri</source>
   <translation>left</translation>
  </message>
  <message>
   <source>mulai lembar ke-{first}</source>
   <translation>from sheet {first}</translation>
  </message>
  <message>
   <source>satu muka</source>
   <translation>one side</translation>
  </message>
  <message>
   <source>tanpa warna</source>
   <translation>no colour</translation>
  </message>
  <message>
   <source>{measure} mm {way}</source>
   <translation>{measure} mm {way}</translation>
  </message>
 </context>
 <context>
  <name>passphrases</name>
  <message>
   <source>Cukup. Lebih kuat: tiga atau empat kata biasa berurutan.</source>
   <translation>Fair. Stronger: three or four ordinary words in a row.</translation>
  </message>
  <message>
   <source>Kata sandi terlalu pendek. Pakai sedikitnya 8 huruf, misalnya tiga kata.</source>
   <translation>The passphrase is too short. Use at least 8 letters, for example three words.</translation>
  </message>
  <message>
   <source>Kedua kata sandi berbeda. Ketik ulang yang kedua.</source>
   <translation>The two passphrases differ. Type the second one again.</translation>
  </message>
  <message>
   <source>Kuat.</source>
   <translation>Strong.</translation>
  </message>
  <message>
   <source>Lemah: hurufnya berulang-ulang.</source>
   <translation>Weak: its letters repeat themselves.</translation>
  </message>
  <message>
   <source>Terlalu pendek: sedikitnya 8 huruf.</source>
   <translation>Too short: at least 8 letters.</translation>
  </message>
 </context>
 <context>
  <name>person_rows</name>
  <message>
   <source>akar belum dikenal</source>
   <translation>unknown root</translation>
  </message>
  <message>
   <source>{band} (usulan)</source>
   <translation>{band} (proposed)</translation>
  </message>
  <message>
   <source>{count} catatan</source>
   <translation>{count} notes</translation>
  </message>
 </context>
 <context>
  <name>print_words</name>
  <message>
   <source>Belum ada lembar yang dikirim ke printer.</source>
   <translation>No sheet has been sent to the printer yet.</translation>
  </message>
  <message>
   <source>Berita acara</source>
   <translation>Official record</translation>
  </message>
  <message>
   <source>Daftar hadir</source>
   <translation>Attendance list</translation>
  </message>
  <message>
   <source>Jumlah dan rata-rata tiap unit.</source>
   <translation>Counts and means of each unit.</translation>
  </message>
  <message>
   <source>Kehadiran, penilaian, disiplin, dan yang masih kurang.</source>
   <translation>Attendance, scoring, discipline, and what is still missing.</translation>
  </message>
  <message>
   <source>Lembar ke-{begin} dari {of} sudah lengkap.</source>
   <translation>Sheet {begin} of {of} is complete.</translation>
  </message>
  <message>
   <source>Lembar ke-{begin} sampai ke-{end} dari {of} sudah lengkap.</source>
   <translation>Sheets {begin} to {end} of {of} are complete.</translation>
  </message>
  <message>
   <source>Lembar kosong</source>
   <translation>Blank sheets</translation>
  </message>
  <message>
   <source>Lembar penilaian</source>
   <translation>Scoring sheet</translation>
  </message>
  <message>
   <source>Lembar terakhir yang dikirim: ke-{last} dari {of}, {name}.</source>
   <translation>The last sheet sent: number {last} of {of}, {name}.</translation>
  </message>
  <message>
   <source>Lembar terakhir yang dikirim: ke-{last} dari {of}.</source>
   <translation>The last sheet sent: number {last} of {of}.</translation>
  </message>
  <message>
   <source>Muka {count} lembar sudah keluar tanpa belakang; keluarkan dari baki printer. Lembar itu dicetak lagi, muka dan belakang, bila dilanjutkan.</source>
   <translation>The fronts of {count} sheets are out without their backs; take them out of the printer's tray. Those sheets are printed again, front and back, when you go on.</translation>
  </message>
  <message>
   <source>Muka {count} lembar sudah keluar tanpa belakang; pisahkan.</source>
   <translation>The fronts of {count} sheets are out without their backs; put them aside.</translation>
  </message>
  <message>
   <source>Nama, NIP, unit, dan kolom tanda tangan; baris kosong di akhir.</source>
   <translation>Names, NIP, units and room to sign; empty rows at the end.</translation>
  </message>
  <message>
   <source>Nilai, kualifikasi, dan disiplin tiap peserta dan unit.</source>
   <translation>Scores, qualifications and discipline of each participant and unit.</translation>
  </message>
  <message>
   <source>Rekap</source>
   <translation>Recap</translation>
  </message>
  <message>
   <source>Rekap per unit</source>
   <translation>Recap per unit</translation>
  </message>
  <message>
   <source>Sertifikat</source>
   <translation>Certificate</translation>
  </message>
  <message>
   <source>Surat tindak lanjut</source>
   <translation>Follow-up letters</translation>
  </message>
 </context>
 <context>
  <name>received_rows</name>
  <message>
   <source>Gabungannya diurungkan {when}: {why}</source>
   <translation>Its merge was undone {when}: {why}</translation>
  </message>
  <message>
   <source>Kode paket {code} · sidik {digest} · {events} isian, {only} hanya dari sini</source>
   <translation>Package code {code} · digest {digest} · {events} entries, {only} of them from here alone</translation>
  </message>
  <message>
   <source>Kode terima {code}</source>
   <translation>Receipt code {code}</translation>
  </message>
  <message>
   <source>Salinan: {path}</source>
   <translation>Copy: {path}</translation>
  </message>
  <message>
   <source>Tanda terima ditarik. Laptop yang sudah mencatatnya tetap menulis diterima; beri tahu orangnya.</source>
   <translation>Its receipt is withdrawn. A laptop that has noted it already goes on saying received; tell its owner.</translation>
  </message>
  <message>
   <source>Tanpa kode terima: isian laptop itu belum lengkap di sini, atau haknya dicabut.</source>
   <translation>No acknowledgement code: parts of that laptop's entries are missing here, or its rights were revoked.</translation>
  </message>
  <message>
   <source>digabung</source>
   <translation>merged</translation>
  </message>
  <message>
   <source>digabung dengan versi lama</source>
   <translation>merged with an older version</translation>
  </message>
  <message>
   <source>dikesampingkan</source>
   <translation type="vanished">set aside</translation>
  </message>
  <message>
   <source>disisihkan</source>
   <translation>set aside</translation>
  </message>
  <message>
   <source>penugasan berkas ini</source>
   <translation>assignment of this file</translation>
  </message>
  <message>
   <source>sama dengan {file}</source>
   <translation>the same as {file}</translation>
  </message>
  <message>
   <source>{who} (laptop {laptop}) · {file} · {word}</source>
   <translation>{who} (laptop {laptop}) · {file} · {word}</translation>
  </message>
 </context>
 <context>
  <name>register_rows</name>
  <message>
   <source>(seluruh {batch})</source>
   <translation>(all of {batch})</translation>
  </message>
  <message>
   <source>(tanpa nama)</source>
   <translation>(no name)</translation>
  </message>
  <message>
   <source>; cetak lagi membuat yang baru</source>
   <translation>; printing again makes a new one</translation>
  </message>
  <message>
   <source>belum terbit</source>
   <translation>not issued</translation>
  </message>
  <message>
   <source>berkonflik</source>
   <translation>in conflict</translation>
  </message>
  <message>
   <source>cetak lagi</source>
   <translation>print again</translation>
  </message>
  <message>
   <source>cetakan tanpa nomor</source>
   <translation>the batch without a number</translation>
  </message>
  <message>
   <source>cetakan {number}</source>
   <translation>batch {number}</translation>
  </message>
  <message>
   <source>dari entri yang digabung; yang berlaku ada di baris orang ini</source>
   <translation>of an entry that was joined; the one that holds is in this person's row</translation>
  </message>
  <message>
   <source>dicabut</source>
   <translation>revoked</translation>
  </message>
  <message>
   <source>dicabut {day}: {why}</source>
   <translation>revoked {day}: {why}</translation>
  </message>
  <message>
   <source>dicabut, kertas lama</source>
   <translation>revoked, older paper</translation>
  </message>
  <message>
   <source>diganti</source>
   <translation>replaced</translation>
  </message>
  <message>
   <source>kertasnya tidak lagi sama dengan datanya</source>
   <translation>the paper no longer says what is on record</translation>
  </message>
  <message>
   <source>perlu terbit ulang</source>
   <translation>to be reissued</translation>
  </message>
  <message>
   <source>siap dicetak</source>
   <translation>ready to print</translation>
  </message>
  <message>
   <source>terbit</source>
   <translation>issued</translation>
  </message>
  <message>
   <source>terbit di dua meja; putuskan di Gabung mana yang berlaku</source>
   <translation>issued at two tables; decide under Merge which one holds</translation>
  </message>
  <message>
   <source>{batch} dicabut {day}: {why}</source>
   <translation>{batch} revoked {day}: {why}</translation>
  </message>
 </context>
 <context>
  <name>revoking_words</name>
  <message>
   <source>Alasan ini ikut dalam paket dan dapat dibaca di semua laptop sesi ini, juga milik penilai. Jangan menulis nilai di sini.</source>
   <translation>This reason travels in packages and can be read on every laptop of this session, evaluators' too. Do not write scores here.</translation>
  </message>
  <message>
   <source>Dua meja dapat memakai nomor cetakan yang sama tanpa saling tahu. Bila begitu, cetakan kedua meja itu dicabut.</source>
   <translation>Two tables may use the same batch number without knowing of each other. Then the batches of both are revoked.</translation>
  </message>
  <message>
   <source>Kertas yang sudah di luar tetap ada. Pemeriksa melihat “dicabut” sesudah menerima paket atau daftar yang tidak berlaku dari sini.</source>
   <translation>Paper that is out stays out. Whoever checks it sees “revoked” after receiving a package or the list of what no longer holds from here.</translation>
  </message>
  <message>
   <source>Mencetak lagi membuat sertifikat baru dengan nomor surat yang sama.</source>
   <translation>Printing again makes a new certificate with the same number.</translation>
  </message>
  <message>
   <source>Mengapa seluruh {batch} berlaku lagi? Itu {count} sertifikat di buku ini.</source>
   <translation>Why does all of {batch} hold again? Those are {count} certificates of this book.</translation>
  </message>
  <message>
   <source>Mengapa sertifikat {names} berlaku lagi?</source>
   <translation>Why do the certificates of {names} hold again?</translation>
  </message>
  <message>
   <source>Mengapa sertifikat {names} dicabut?</source>
   <translation>Why are the certificates of {names} revoked?</translation>
  </message>
  <message>
   <source>Mengapa {batch} dicabut? {count} sertifikat di buku ini berasal dari situ; semuanya dicabut, juga kertas lama dari cetakan itu.</source>
   <translation>Why is {batch} revoked? {count} certificates of this book come from it; all are revoked, older paper of that batch too.</translation>
  </message>
  <message>
   <source>Pemeriksa yang sudah menerima pencabutannya perlu paket atau daftar baru.</source>
   <translation>Whoever has received the revocation needs a new package or list.</translation>
  </message>
  <message>
   <source>Sertifikat dengan isi yang sama tidak dicetak lagi sampai ini dibatalkan.</source>
   <translation>A certificate that says the same is not printed again until the revocation is ended.</translation>
  </message>
  <message>
   <source>{count} baris lain tidak ikut: belum terbit, atau sudah dicabut.</source>
   <translation>{count} other rows are left out: not issued yet, or revoked already.</translation>
  </message>
 </context>
 <context>
  <name>sample</name>
  <message>
   <source>Menyiapkan sesi contoh</source>
   <translation>Preparing the sample session</translation>
  </message>
  <message>
   <source>Sesi contoh dibuka; semua orangnya rekaan. Kata sandinya: {passphrase}</source>
   <translation>The sample session is open; all its people are invented. Its passphrase: {passphrase}</translation>
  </message>
 </context>
 <context>
  <name>session_rows</name>
  <message>
   <source>Akar sesi ini belum dikenal: siapa pun dapat membuatnya. Minta berkas kunci publik dari koordinatornya, lalu tekan Kenali akar sesi.</source>
   <translation>This session's root is not known: anybody may have made it. Ask its coordinator for the public key file, then press Take in a session root.</translation>
  </message>
  <message>
   <source>Berkas {laptops} pernah dipakai di dua laptop.</source>
   <translation>The file of {laptops} was used on two laptops.</translation>
  </message>
  <message>
   <source>Isian dari {laptops} belum lengkap; minta paket baru dari laptop itu.</source>
   <translation>Entries from {laptops} are incomplete; ask that laptop for a new package.</translation>
  </message>
  <message>
   <source>ada konflik</source>
   <translation>conflicts</translation>
  </message>
  <message>
   <source>akar belum dikenal</source>
   <translation>unknown root</translation>
  </message>
  <message>
   <source>belum ditutup</source>
   <translation>not closed</translation>
  </message>
  <message>
   <source>contoh</source>
   <translation>sample</translation>
  </message>
  <message>
   <source>ditutup</source>
   <translation>closed</translation>
  </message>
  <message>
   <source>isian kurang</source>
   <translation>incomplete</translation>
  </message>
  <message>
   <source>{count} isian disisihkan: tidak dapat dibaca atau bukan haknya.</source>
   <translation>{count} entries set aside: unreadable, or not theirs to make.</translation>
  </message>
  <message>
   <source>{count} konflik diputuskan di meja koordinator, bukan di sini.</source>
   <translation>{count} conflicts are settled at the coordinator's table, not here.</translation>
  </message>
  <message>
   <source>{evaluators} penilai · {notes} catatan disiplin · {attestations} pernyataan nihil · {certificates} sertifikat · {packages} paket, terakhir {last}</source>
   <translation>{evaluators} evaluators · {notes} discipline notes · {attestations} nil statements · {certificates} certificates · {packages} packages, the last {last}</translation>
  </message>
  <message>
   <source>{new} baru, {changed} berubah</source>
   <translation>{new} new, {changed} changed</translation>
  </message>
 </context>
</TS>
