"""Generated from ui/home/home_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.gui.home.ready_board import ReadyBoard
from asn_desktop.gui.home.recent_list import RecentList
from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.tall_area import TallArea
class Ui_HomePage(object):
    def setupUi(self, HomePage):
        if not HomePage.objectName():
            HomePage.setObjectName(u"HomePage")
        HomePage.resize(1040, 455)
        self.page = QVBoxLayout(HomePage)
        self.page.setSpacing(8)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(22, 14, 22, 14)
        self.titleLabel = QLabel(HomePage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)

        self.page.addWidget(self.titleLabel)

        self.factsLabel = QLabel(HomePage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setWordWrap(True)

        self.page.addWidget(self.factsLabel)

        self.startRow = QHBoxLayout()
        self.startRow.setSpacing(8)
        self.startRow.setObjectName(u"startRow")
        self.startRow.setContentsMargins(-1, -1, -1, 6)
        self.continueButton = QPushButton(HomePage)
        self.continueButton.setObjectName(u"continueButton")

        self.startRow.addWidget(self.continueButton)

        self.newButton = QPushButton(HomePage)
        self.newButton.setObjectName(u"newButton")

        self.startRow.addWidget(self.newButton)

        self.openButton = QPushButton(HomePage)
        self.openButton.setObjectName(u"openButton")

        self.startRow.addWidget(self.openButton)

        self.packageButton = QPushButton(HomePage)
        self.packageButton.setObjectName(u"packageButton")

        self.startRow.addWidget(self.packageButton)

        self.sampleButton = QPushButton(HomePage)
        self.sampleButton.setObjectName(u"sampleButton")

        self.startRow.addWidget(self.sampleButton)

        self.startSpace = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.startRow.addItem(self.startSpace)

        self.centreButton = QPushButton(HomePage)
        self.centreButton.setObjectName(u"centreButton")
        self.centreButton.setFlat(True)

        self.startRow.addWidget(self.centreButton)

        self.startRow.setStretch(5, 1)

        self.page.addLayout(self.startRow)

        self.cutCard = QFrame(HomePage)
        self.cutCard.setObjectName(u"cutCard")
        self.cutCard.setProperty(u"role", u"message")
        self.cutCard.setProperty(u"tone", u"good")
        self.cutRow = QHBoxLayout(self.cutCard)
        self.cutRow.setObjectName(u"cutRow")
        self.cutRow.setContentsMargins(10, 5, 6, 5)
        self.cutLabel = QLabel(self.cutCard)
        self.cutLabel.setObjectName(u"cutLabel")
        self.cutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.cutLabel.setWordWrap(True)

        self.cutRow.addWidget(self.cutLabel)

        self.cutButton = QPushButton(self.cutCard)
        self.cutButton.setObjectName(u"cutButton")

        self.cutRow.addWidget(self.cutButton)

        self.cutCloseButton = QPushButton(self.cutCard)
        self.cutCloseButton.setObjectName(u"cutCloseButton")

        self.cutRow.addWidget(self.cutCloseButton)

        self.cutRow.setStretch(0, 1)

        self.page.addWidget(self.cutCard)

        self.lower = QStackedWidget(HomePage)
        self.lower.setObjectName(u"lower")
        self.overviewPart = QWidget()
        self.overviewPart.setObjectName(u"overviewPart")
        self.overviewColumn = QVBoxLayout(self.overviewPart)
        self.overviewColumn.setObjectName(u"overviewColumn")
        self.overviewColumn.setContentsMargins(0, 0, 0, 0)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.recentCard = QFrame(self.overviewPart)
        self.recentCard.setObjectName(u"recentCard")
        self.recentCard.setProperty(u"role", u"card")
        self.recentCardColumn = QVBoxLayout(self.recentCard)
        self.recentCardColumn.setObjectName(u"recentCardColumn")
        self.recentScroll = TallArea(self.recentCard)
        self.recentScroll.setObjectName(u"recentScroll")
        self.recentPart = QWidget()
        self.recentPart.setObjectName(u"recentPart")
        self.recentColumn = QVBoxLayout(self.recentPart)
        self.recentColumn.setObjectName(u"recentColumn")
        self.recentColumn.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(self.recentPart)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"role", u"subtitle")

        self.recentColumn.addWidget(self.dayLabel)

        self.dayBoard = ReadyBoard(self.recentPart)
        self.dayBoard.setObjectName(u"dayBoard")

        self.recentColumn.addWidget(self.dayBoard)

        self.evaluatorsLabel = ElidedLabel(self.recentPart)
        self.evaluatorsLabel.setObjectName(u"evaluatorsLabel")
        self.evaluatorsLabel.setProperty(u"role", u"muted")

        self.recentColumn.addWidget(self.evaluatorsLabel)

        self.notesLabel = ElidedLabel(self.recentPart)
        self.notesLabel.setObjectName(u"notesLabel")
        self.notesLabel.setProperty(u"role", u"muted")

        self.recentColumn.addWidget(self.notesLabel)

        self.recentLabel = QLabel(self.recentPart)
        self.recentLabel.setObjectName(u"recentLabel")
        self.recentLabel.setProperty(u"role", u"subtitle")

        self.recentColumn.addWidget(self.recentLabel)

        self.recentList = RecentList(self.recentPart)
        self.recentList.setObjectName(u"recentList")
        self.recentList.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.recentList.setFrameShape(QFrame.Shape.NoFrame)
        self.recentList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recentList.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recentList.setSpacing(2)

        self.recentColumn.addWidget(self.recentList)

        self.forgetButton = QPushButton(self.recentPart)
        self.forgetButton.setObjectName(u"forgetButton")

        self.recentColumn.addWidget(self.forgetButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.startLabel = QLabel(self.recentPart)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.startLabel.setProperty(u"role", u"muted")
        self.startLabel.setWordWrap(True)

        self.recentColumn.addWidget(self.startLabel)

        self.recentColumn.setStretch(5, 1)
        self.recentScroll.setWidget(self.recentPart)

        self.recentCardColumn.addWidget(self.recentScroll)


        self.columns.addWidget(self.recentCard)

        self.readyCard = QFrame(self.overviewPart)
        self.readyCard.setObjectName(u"readyCard")
        self.readyCard.setProperty(u"role", u"card")
        self.readyColumn = QVBoxLayout(self.readyCard)
        self.readyColumn.setObjectName(u"readyColumn")
        self.readyLabel = QLabel(self.readyCard)
        self.readyLabel.setObjectName(u"readyLabel")
        self.readyLabel.setProperty(u"role", u"subtitle")

        self.readyColumn.addWidget(self.readyLabel)

        self.readyScroll = TallArea(self.readyCard)
        self.readyScroll.setObjectName(u"readyScroll")
        self.readyPart = QWidget()
        self.readyPart.setObjectName(u"readyPart")
        self.readyPartColumn = QVBoxLayout(self.readyPart)
        self.readyPartColumn.setObjectName(u"readyPartColumn")
        self.readyPartColumn.setContentsMargins(0, 0, 0, 0)
        self.readyBoard = ReadyBoard(self.readyPart)
        self.readyBoard.setObjectName(u"readyBoard")

        self.readyPartColumn.addWidget(self.readyBoard)

        self.readySpace = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.readyPartColumn.addItem(self.readySpace)

        self.readyPartColumn.setStretch(1, 1)
        self.readyScroll.setWidget(self.readyPart)

        self.readyColumn.addWidget(self.readyScroll)

        self.readyColumn.setStretch(1, 1)

        self.columns.addWidget(self.readyCard)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)

        self.overviewColumn.addLayout(self.columns)

        self.overviewSpace = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.overviewColumn.addItem(self.overviewSpace)

        self.overviewColumn.setStretch(1, 1)
        self.lower.addWidget(self.overviewPart)

        self.page.addWidget(self.lower)

        self.page.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.recentLabel.setBuddy(self.recentList)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.continueButton, self.newButton)
        QWidget.setTabOrder(self.newButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.packageButton)
        QWidget.setTabOrder(self.packageButton, self.sampleButton)
        QWidget.setTabOrder(self.sampleButton, self.centreButton)
        QWidget.setTabOrder(self.centreButton, self.recentList)
        QWidget.setTabOrder(self.recentList, self.forgetButton)

        self.retranslateUi(HomePage)
    # setupUi

    def retranslateUi(self, HomePage):
#if QT_CONFIG(accessibility)
        HomePage.setAccessibleName(QCoreApplication.translate("HomePage", u"Beranda", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setProperty(u"role", u"title")
        self.titleLabel.setText(QCoreApplication.translate("HomePage", u"Evaluasi ASN", None))
        self.factsLabel.setProperty(u"role", u"muted")
        self.factsLabel.setText(QCoreApplication.translate("HomePage", u"Penilaian BerAKHLAK, catatan disiplin, dan cetak di tempat; tanpa internet.", None))
        self.continueButton.setProperty(u"role", u"primary")
        self.continueButton.setText(QCoreApplication.translate("HomePage", u"Lanjutkan", None))
#if QT_CONFIG(accessibility)
        self.continueButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Lanjutkan sesi terakhir", None))
#endif // QT_CONFIG(accessibility)
        self.newButton.setText(QCoreApplication.translate("HomePage", u"Sesi ba&ru\u2026", None))
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(QCoreApplication.translate("HomePage", u"Koordinator: siapkan sesi penilaian di laptop ini (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.newButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Buat sesi baru", None))
#endif // QT_CONFIG(accessibility)
        self.openButton.setText(QCoreApplication.translate("HomePage", u"B&uka sesi\u2026", None))
#if QT_CONFIG(tooltip)
        self.openButton.setToolTip(QCoreApplication.translate("HomePage", u"Buka berkas sesi yang sudah ada (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.openButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Buka berkas sesi", None))
#endif // QT_CONFIG(accessibility)
        self.packageButton.setText(QCoreApplication.translate("HomePage", u"Buka pake&t penugasan\u2026", None))
#if QT_CONFIG(tooltip)
        self.packageButton.setToolTip(QCoreApplication.translate("HomePage", u"Penilai: buat berkas sendiri dari paket di flashdisk", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.packageButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Buka paket penugasan", None))
#endif // QT_CONFIG(accessibility)
        self.sampleButton.setText(QCoreApplication.translate("HomePage", u"Sesi c&ontoh", None))
#if QT_CONFIG(tooltip)
        self.sampleButton.setToolTip(QCoreApplication.translate("HomePage", u"Satu hari lengkap dengan 112 orang rekaan, untuk mencoba dan berlatih", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.sampleButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Buat dan buka sesi contoh", None))
#endif // QT_CONFIG(accessibility)
        self.centreButton.setText(QCoreApplication.translate("HomePage", u"Pusat\u2026", None))
#if QT_CONFIG(tooltip)
        self.centreButton.setToolTip(QCoreApplication.translate("HomePage", u"Untuk BKPSDM: banyak sesi dalam satu berkas", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.centreButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Buka jendela Pusat, untuk BKPSDM", None))
#endif // QT_CONFIG(accessibility)
        self.cutButton.setText(QCoreApplication.translate("HomePage", u"Buka lag&i", None))
#if QT_CONFIG(accessibility)
        self.cutButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Buka lagi sesi yang terputus", None))
#endif // QT_CONFIG(accessibility)
        self.cutCloseButton.setText(QCoreApplication.translate("HomePage", u"Tutup", None))
#if QT_CONFIG(accessibility)
        self.cutCloseButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Tutup pemberitahuan ini", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.recentScroll.setAccessibleName(QCoreApplication.translate("HomePage", u"Sesi", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("HomePage", u"Hari ini", None))
#if QT_CONFIG(accessibility)
        self.dayBoard.setAccessibleName(QCoreApplication.translate("HomePage", u"Kemajuan hari ini", None))
#endif // QT_CONFIG(accessibility)
        self.recentLabel.setText(QCoreApplication.translate("HomePage", u"Sesi terakhir", None))
#if QT_CONFIG(accessibility)
        self.recentList.setAccessibleName(QCoreApplication.translate("HomePage", u"Sesi terakhir", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.recentList.setAccessibleDescription(QCoreApplication.translate("HomePage", u"Tekan Enter untuk membuka, Delete untuk menghapus dari daftar", None))
#endif // QT_CONFIG(accessibility)
        self.forgetButton.setText(QCoreApplication.translate("HomePage", u"&Hapus dari daftar", None))
#if QT_CONFIG(tooltip)
        self.forgetButton.setToolTip(QCoreApplication.translate("HomePage", u"Berkasnya sendiri tidak dihapus (Delete)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.forgetButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Hapus sesi terpilih dari daftar ini", None))
#endif // QT_CONFIG(accessibility)
        self.startLabel.setText(QCoreApplication.translate("HomePage", u"Koordinator: tekan Sesi baru, lalu impor daftar peserta dari Excel.\n"
"\n"
"Penilai: colokkan flashdisk dari koordinator, lalu tekan Buka paket penugasan.\n"
"\n"
"Ingin mencoba dahulu: tekan Sesi contoh: satu hari lengkap, 112 orang rekaan.", None))
        self.readyLabel.setText(QCoreApplication.translate("HomePage", u"Sudah siap?", None))
#if QT_CONFIG(accessibility)
        self.readyScroll.setAccessibleName(QCoreApplication.translate("HomePage", u"Daftar kesiapan", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

