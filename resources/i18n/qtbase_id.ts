<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>Oke</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Simpan</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Simpan semua</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Buka</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Ya</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Ya untuk &amp;semua</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Tidak</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>Ti&amp;dak untuk semua</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Hentikan</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Coba lagi</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Abaikan</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Buang</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Bantuan</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Terapkan</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Setel ulang</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Kembalikan setelan awal</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Urungkan</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>U&amp;langi</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Po&amp;tong</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>Sa&amp;lin</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Tempel</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Hapus</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Pilih semua</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Urungkan</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>U&amp;langi</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Po&amp;tong</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>Sa&amp;lin</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Salin &amp;alamat tautan</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Tempel</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Hapus</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Pilih semua</translation>
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation>&amp;Pilih semua</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;Naikkan</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>&amp;Turunkan</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Scroll here</source>
   <translation>Gulir ke sini</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Tepi kiri</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Atas</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Tepi kanan</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Bawah</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Satu halaman ke kiri</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Satu halaman ke atas</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Satu halaman ke kanan</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Satu halaman ke bawah</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Gulir ke kiri</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Gulir ke atas</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Gulir ke kanan</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Gulir ke bawah</translation>
  </message>
 </context>
 <context>
  <name>QTabBar</name>
  <message>
   <source>Scroll Left</source>
   <translation>Gulir ke kiri</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Gulir ke kanan</translation>
  </message>
 </context>
 <context>
  <name>CloseButton</name>
  <message>
   <source>Close Tab</source>
   <translation>Tutup tab</translation>
  </message>
 </context>
 <context>
  <name>QDockWidget</name>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Closes the dock widget</source>
   <translation>Menutup panel ini</translation>
  </message>
  <message>
   <source>Float</source>
   <translation>Lepaskan</translation>
  </message>
  <message>
   <source>Undocks and re-attaches the dock widget</source>
   <translation>Melepas atau memasang kembali panel ini</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>OK</source>
   <translation>Oke</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>Lihat rincian...</translation>
  </message>
  <message>
   <source>Hide Details...</source>
   <translation>Tutup rincian...</translation>
  </message>
 </context>
 <context>
  <name>QInputDialog</name>
  <message>
   <source>Enter a value:</source>
   <translation>Isi:</translation>
  </message>
 </context>
 <context>
  <name>QErrorMessage</name>
  <message>
   <source>&amp;Show this message again</source>
   <translation>&amp;Tampilkan lagi pesan ini</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;Oke</translation>
  </message>
 </context>
 <context>
  <name>QProgressDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>Look in:</source>
   <translation>Cari di:</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <source>Alt+Left</source>
   <translation>Alt+Left</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Maju</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Maju</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Folder di atasnya</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Ke folder di atasnya</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Buat folder baru</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Buat folder baru</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Tampilan daftar</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Ganti ke tampilan daftar</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Tampilan rincian</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Ganti ke tampilan rincian</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Tempat</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Daftar tempat</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Berkas</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>&amp;Nama berkas:</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Buka</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Simpan</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Pilih</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Buka</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Simpan sebagai</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Folder:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Cari folder</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Folder</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>Tampilkan </translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Semua berkas (*)</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Folder baru</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>Folder &amp;baru</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Ganti &amp;nama</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Hapus</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Hapus</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Tampilkan berkas &amp;tersembunyi</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>Tempat terakhir</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Singkirkan</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Folder tidak ditemukan.
Periksa nama foldernya.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 sudah ada.
Ganti dengan yang baru?</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Berkas tidak ditemukan.
Periksa nama berkasnya.</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>'%1' terlindung dari penulisan.
Tetap hapus?</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Hapus '%1'?</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Folder tidak dapat dihapus.</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Cari di:</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Jenis berkas:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Jenis berkas:</translation>
  </message>
  <message>
   <source>Alt+Right</source>
   <translation>Alt+Right</translation>
  </message>
  <message>
   <source>Alt+Up</source>
   <translation>Alt+Up</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>Diska</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Berkas</translation>
  </message>
  <message>
   <source>File Folder</source>
   <translation>Folder</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Tidak dikenal</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Komputer ini</translation>
  </message>
  <message>
   <source>%1 File</source>
   <translation>Berkas %1</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>Name</source>
   <translation>Nama</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Ukuran</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Jenis</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Diubah</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Komputer</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Komputer ini</translation>
  </message>
  <message>
   <source>Invalid filename</source>
   <translation>Nama berkas tidak dapat dipakai</translation>
  </message>
  <message>
   <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
   <translation>&lt;b&gt;Nama "%1" tidak dapat dipakai.&lt;/b&gt;&lt;p&gt;Coba nama lain yang lebih pendek atau tanpa tanda baca.</translation>
  </message>
  <message>
   <source>The name "%1" cannot be used.</source>
   <translation>Nama "%1" tidak dapat dipakai.</translation>
  </message>
  <message>
   <source>Try using another name, with fewer characters or no punctuation marks.</source>
   <translation>Coba nama lain yang lebih pendek atau tanpa tanda baca.</translation>
  </message>
  <message>
   <source>%1 byte(s)</source>
   <translation>%1 byte</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Diska</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Berkas</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Folder</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Tidak dikenal</translation>
  </message>
  <message>
   <source>File Folder</source>
   <translation>Folder</translation>
  </message>
  <message>
   <source>%1 File</source>
   <translation>Berkas %1</translation>
  </message>
  <message>
   <source>Alias</source>
   <translation>Alias</translation>
  </message>
  <message>
   <source>Shortcut</source>
   <translation>Pintasan</translation>
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>Print</source>
   <translation>Cetak</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;Cetak</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Pilihan &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Pilihan &lt;&lt;</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>Cetak ke berkas (PDF)</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Berkas lokal</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Tulis berkas PDF</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>Cetak ke berkas ...</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Oke</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Semua halaman</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Halaman ganjil</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Halaman genap</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>Kiri ke kanan, atas ke bawah</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>Kiri ke kanan, bawah ke atas</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>Kanan ke kiri, bawah ke atas</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>Kanan ke kiri, atas ke bawah</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>Bawah ke atas, kiri ke kanan</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>Bawah ke atas, kanan ke kiri</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>Atas ke bawah, kiri ke kanan</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>Atas ke bawah, kanan ke kiri</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to overwrite it?</source>
   <translation>%1 sudah ada.
Ganti dengan yang baru?</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>Berkas sudah ada</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 adalah folder.
Pilih nama berkas lain.</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>Berkas %1 tidak dapat ditulis.
Pilih nama berkas lain.</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Halaman tidak jelas</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>%1 tidak dapat dibaca. Pisahkan halaman dengan koma dan rentang dengan tanda hubung; rentang tidak boleh bertumpang tindih.</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Setelan halaman bertentangan</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Setelan halaman bertentangan. Perbaiki?</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Setelan bolak-balik bertentangan</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>Setelan bolak-balik bertentangan. Perbaiki?</translation>
  </message>
 </context>
 <context>
  <name>QPrintWidget</name>
  <message>
   <source>Form</source>
   <translation>Formulir</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Printer</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Nama:</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>P&amp;roperti</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>Tempat:</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Pratinjau</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Jenis:</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>Berkas &amp;hasil:</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Form</source>
   <translation>Formulir</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Salinan</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Rentang</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Cetak semua</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Halaman</translation>
  </message>
  <message>
   <source>to</source>
   <translation>sampai</translation>
  </message>
  <message>
   <source>Current Page</source>
   <translation>Halaman ini</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Pilihan</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Halaman</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Setelan hasil</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Salinan:</translation>
  </message>
  <message>
   <source>Collate</source>
   <translation>Urutkan</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>Balik</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Pilihan</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Warna</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Berwarna</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>Abu-abu</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Tidak</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Semua halaman</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Halaman ganjil</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Halaman genap</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>Bolak-balik</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Jilid di sisi panjang</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Jilid di sisi pendek</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Tidak</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;Halaman:</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Tulis halaman atau rentang, dipisahkan koma. Misalnya 3,5-7,9 mencetak halaman 3, 5, 6, 7, dan 9.</translation>
  </message>
 </context>
 <context>
  <name>QWizard</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Selesai</translation>
  </message>
  <message>
   <source>&amp;Next &gt;</source>
   <translation>&amp;Lanjut &gt;</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Lanjut</translation>
  </message>
  <message>
   <source>&lt; &amp;Back</source>
   <translation>&lt; &amp;Kembali</translation>
  </message>
  <message>
   <source>Go Back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Lanjut</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>Simpan</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Bantuan</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Bantuan</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Kembali</translation>
  </message>
 </context>
 <context>
  <name>QComboBox</name>
  <message>
   <source>Open the combo box selection popup</source>
   <translation>Membuka daftar pilihan</translation>
  </message>
  <message>
   <source>True</source>
   <translation>Ya</translation>
  </message>
  <message>
   <source>False</source>
   <translation>Tidak</translation>
  </message>
 </context>
 <context>
  <name>QStyledItemDelegate</name>
  <message>
   <source>True</source>
   <translation>Ya</translation>
  </message>
  <message>
   <source>False</source>
   <translation>Tidak</translation>
  </message>
 </context>
 <context>
  <name>QProgressBar</name>
  <message>
   <source>%p%</source>
   <translation>%p %</translation>
  </message>
 </context>
 <context>
  <name>QGuiApplication</name>
  <message>
   <source>QT_LAYOUT_DIRECTION</source>
   <translation>LTR</translation>
  </message>
 </context>
 <context>
  <name>QAccessibleActionInterface</name>
  <message>
   <source>Press</source>
   <translation>Tekan</translation>
  </message>
  <message>
   <source>Increase</source>
   <translation>Tambah</translation>
  </message>
  <message>
   <source>Decrease</source>
   <translation>Kurangi</translation>
  </message>
  <message>
   <source>ShowMenu</source>
   <translation>Buka menu</translation>
  </message>
  <message>
   <source>SetFocus</source>
   <translation>Pindah ke sini</translation>
  </message>
  <message>
   <source>Toggle</source>
   <translation>Ganti</translation>
  </message>
  <message>
   <source>Scroll Left</source>
   <translation>Gulir ke kiri</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Gulir ke kanan</translation>
  </message>
  <message>
   <source>Scroll Up</source>
   <translation>Gulir ke atas</translation>
  </message>
  <message>
   <source>Scroll Down</source>
   <translation>Gulir ke bawah</translation>
  </message>
  <message>
   <source>Previous Page</source>
   <translation>Halaman sebelumnya</translation>
  </message>
  <message>
   <source>Next Page</source>
   <translation>Halaman berikutnya</translation>
  </message>
  <message>
   <source>Triggers the action</source>
   <translation>Menjalankan perintah</translation>
  </message>
  <message>
   <source>Increase the value</source>
   <translation>Menambah</translation>
  </message>
  <message>
   <source>Decrease the value</source>
   <translation>Mengurangi</translation>
  </message>
  <message>
   <source>Shows the menu</source>
   <translation>Menampilkan menu</translation>
  </message>
  <message>
   <source>Sets the focus</source>
   <translation>Memindahkan fokus ke sini</translation>
  </message>
  <message>
   <source>Toggles the state</source>
   <translation>Mengganti keadaan</translation>
  </message>
  <message>
   <source>Scrolls to the left</source>
   <translation>Menggulir ke kiri</translation>
  </message>
  <message>
   <source>Scrolls to the right</source>
   <translation>Menggulir ke kanan</translation>
  </message>
  <message>
   <source>Scrolls up</source>
   <translation>Menggulir ke atas</translation>
  </message>
  <message>
   <source>Scrolls down</source>
   <translation>Menggulir ke bawah</translation>
  </message>
  <message>
   <source>Goes back a page</source>
   <translation>Ke halaman sebelumnya</translation>
  </message>
  <message>
   <source>Goes to the next page</source>
   <translation>Ke halaman berikutnya</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Space</source>
   <translation>Spasi</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Kiri</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Kanan</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Atas</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Bawah</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>PgUp</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>PgDn</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesDialog</name>
  <message>
   <source>Printer Properties</source>
   <translation>Properti printer</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Pilihan cetakan</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Setelan halaman bertentangan</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Setelan halaman bertentangan. Perbaiki?</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesWidget</name>
  <message>
   <source>Form</source>
   <translation>Formulir</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Halaman</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Lanjutan</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>Ada pilihan yang bertentangan. Perbaiki dahulu.</translation>
  </message>
 </context>
 <context>
  <name>QPageSetupWidget</name>
  <message>
   <source>Form</source>
   <translation>Formulir</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Kertas</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Ukuran kertas:</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Lebar:</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>Tinggi:</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Sumber kertas:</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Arah</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Tegak</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Mendatar</translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Mendatar terbalik</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Tegak terbalik</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Tepi</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>tepi atas</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>tepi kiri</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>tepi kanan</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>tepi bawah</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Tata letak</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>&amp;Urutan halaman:</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Halaman &amp;per lembar:</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Lain</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Milimeter (mm)</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Poin (pt)</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>Inci (in)</translation>
  </message>
  <message>
   <source>mm</source>
   <translation>mm</translation>
  </message>
 </context>
 <context>
  <name>QPageSetupDialog</name>
  <message>
   <source>Page Setup</source>
   <translation>Setelan halaman</translation>
  </message>
 </context>
 <context>
  <name>QPrintPreviewDialog</name>
  <message>
   <source>Page Setup</source>
   <translation>Setelan halaman</translation>
  </message>
 </context>
 <context>
  <name>QPageSize</name>
  <message>
   <source>Custom</source>
   <translation>Lain</translation>
  </message>
 </context>
</TS>
