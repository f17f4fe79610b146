"""Generated from ui/home_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
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

        self.startRow.setStretch(5, 1)

        self.page.addLayout(self.startRow)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.recentCard = QFrame(HomePage)
        self.recentCard.setObjectName(u"recentCard")
        self.recentColumn = QVBoxLayout(self.recentCard)
        self.recentColumn.setObjectName(u"recentColumn")
        self.recentLabel = QLabel(self.recentCard)
        self.recentLabel.setObjectName(u"recentLabel")

        self.recentColumn.addWidget(self.recentLabel)

        self.emptyLabel = QLabel(self.recentCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.emptyLabel.setWordWrap(True)

        self.recentColumn.addWidget(self.emptyLabel)

        self.recentList = QListWidget(self.recentCard)
        self.recentList.setObjectName(u"recentList")
        self.recentList.setFrameShape(QFrame.Shape.NoFrame)
        self.recentList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recentList.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recentList.setSpacing(2)

        self.recentColumn.addWidget(self.recentList)

        self.recentColumn.setStretch(1, 1)
        self.recentColumn.setStretch(2, 1)

        self.columns.addWidget(self.recentCard)

        self.readyCard = QFrame(HomePage)
        self.readyCard.setObjectName(u"readyCard")
        self.readyColumn = QVBoxLayout(self.readyCard)
        self.readyColumn.setObjectName(u"readyColumn")
        self.readyLabel = QLabel(self.readyCard)
        self.readyLabel.setObjectName(u"readyLabel")

        self.readyColumn.addWidget(self.readyLabel)

        self.countsLabel = QLabel(self.readyCard)
        self.countsLabel.setObjectName(u"countsLabel")
        self.countsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countsLabel.setWordWrap(True)

        self.readyColumn.addWidget(self.countsLabel)

        self.readyList = QListWidget(self.readyCard)
        self.readyList.setObjectName(u"readyList")
        self.readyList.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.readyList.setIconSize(QSize(16, 16))
        self.readyList.setFrameShape(QFrame.Shape.NoFrame)
        self.readyList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.readyList.setWordWrap(True)
        self.readyList.setSpacing(2)

        self.readyColumn.addWidget(self.readyList)

        self.readyColumn.setStretch(2, 1)

        self.columns.addWidget(self.readyCard)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)

        self.page.addLayout(self.columns)

        self.page.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.recentLabel.setBuddy(self.recentList)
        self.readyLabel.setBuddy(self.readyList)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.continueButton, self.newButton)
        QWidget.setTabOrder(self.newButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.packageButton)
        QWidget.setTabOrder(self.packageButton, self.sampleButton)
        QWidget.setTabOrder(self.sampleButton, self.recentList)
        QWidget.setTabOrder(self.recentList, self.readyList)

        self.retranslateUi(HomePage)
    # setupUi

    def retranslateUi(self, HomePage):
#if QT_CONFIG(accessibility)
        HomePage.setAccessibleName(QCoreApplication.translate("HomePage", u"Beranda", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setProperty(u"role", QCoreApplication.translate("HomePage", u"title", None))
        self.titleLabel.setText(QCoreApplication.translate("HomePage", u"Evaluasi ASN", None))
        self.factsLabel.setProperty(u"role", QCoreApplication.translate("HomePage", u"muted", None))
        self.factsLabel.setText(QCoreApplication.translate("HomePage", u"Penilaian BerAKHLAK, catatan disiplin, dan cetak di tempat; tanpa internet.", None))
        self.continueButton.setProperty(u"role", QCoreApplication.translate("HomePage", u"primary", None))
        self.continueButton.setText(QCoreApplication.translate("HomePage", u"Lanjutkan", None))
#if QT_CONFIG(accessibility)
        self.continueButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Lanjutkan sesi terakhir", None))
#endif // QT_CONFIG(accessibility)
        self.newButton.setText(QCoreApplication.translate("HomePage", u"Sesi &baru\u2026", None))
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
        self.packageButton.setText(QCoreApplication.translate("HomePage", u"Buka &paket penugasan\u2026", None))
#if QT_CONFIG(tooltip)
        self.packageButton.setToolTip(QCoreApplication.translate("HomePage", u"Penilai: buat berkas sendiri dari paket di flashdisk", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.packageButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Buka paket penugasan", None))
#endif // QT_CONFIG(accessibility)
        self.sampleButton.setText(QCoreApplication.translate("HomePage", u"Sesi &contoh", None))
#if QT_CONFIG(tooltip)
        self.sampleButton.setToolTip(QCoreApplication.translate("HomePage", u"Satu hari lengkap dengan 112 orang rekaan, untuk mencoba dan berlatih", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.sampleButton.setAccessibleName(QCoreApplication.translate("HomePage", u"Buat dan buka sesi contoh", None))
#endif // QT_CONFIG(accessibility)
        self.recentCard.setProperty(u"role", QCoreApplication.translate("HomePage", u"card", None))
        self.recentLabel.setProperty(u"role", QCoreApplication.translate("HomePage", u"subtitle", None))
        self.recentLabel.setText(QCoreApplication.translate("HomePage", u"Sesi terakhir", None))
        self.emptyLabel.setProperty(u"role", QCoreApplication.translate("HomePage", u"muted", None))
        self.emptyLabel.setText(QCoreApplication.translate("HomePage", u"Belum ada sesi yang pernah dibuka di komputer ini. Koordinator mulai dengan Sesi baru; penilai mulai dengan Buka paket penugasan.", None))
#if QT_CONFIG(accessibility)
        self.recentList.setAccessibleName(QCoreApplication.translate("HomePage", u"Sesi terakhir", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.recentList.setAccessibleDescription(QCoreApplication.translate("HomePage", u"Tekan Enter untuk membuka, Delete untuk menghapus dari daftar", None))
#endif // QT_CONFIG(accessibility)
        self.readyCard.setProperty(u"role", QCoreApplication.translate("HomePage", u"card", None))
        self.readyLabel.setProperty(u"role", QCoreApplication.translate("HomePage", u"subtitle", None))
        self.readyLabel.setText(QCoreApplication.translate("HomePage", u"Sudah siap?", None))
        self.countsLabel.setProperty(u"role", QCoreApplication.translate("HomePage", u"muted", None))
#if QT_CONFIG(accessibility)
        self.readyList.setAccessibleName(QCoreApplication.translate("HomePage", u"Daftar kesiapan", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

