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
  <name>QCalendarWidget</name>
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
 </context>
 <context>
  <name>QPrintWidget</name>
  <message>
   <source>Form</source>
   <translation>Formulir</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Pencetak</translation>
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
 </context>
</TS>
