"""Generated from ui/centre/recap_files_tab.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_RecapFilesTab(object):
    def setupUi(self, RecapFilesTab):
        if not RecapFilesTab.objectName():
            RecapFilesTab.setObjectName(u"RecapFilesTab")
        RecapFilesTab.resize(1180, 520)
        self.column = QVBoxLayout(RecapFilesTab)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 12, 12, 8)
        self.workbookCard = QFrame(RecapFilesTab)
        self.workbookCard.setObjectName(u"workbookCard")
        self.workbookCard.setProperty(u"role", u"card")
        self.workbookCardColumn = QVBoxLayout(self.workbookCard)
        self.workbookCardColumn.setSpacing(8)
        self.workbookCardColumn.setObjectName(u"workbookCardColumn")
        self.workbookCardColumn.setContentsMargins(14, 12, 14, 12)
        self.workbookTitle = QLabel(self.workbookCard)
        self.workbookTitle.setObjectName(u"workbookTitle")
        self.workbookTitle.setProperty(u"role", u"subtitle")

        self.workbookCardColumn.addWidget(self.workbookTitle)

        self.workbookHint = QLabel(self.workbookCard)
        self.workbookHint.setObjectName(u"workbookHint")
        self.workbookHint.setWordWrap(True)

        self.workbookCardColumn.addWidget(self.workbookHint)

        self.workbookRow = QHBoxLayout()
        self.workbookRow.setSpacing(6)
        self.workbookRow.setObjectName(u"workbookRow")
        self.workbookButton = QPushButton(self.workbookCard)
        self.workbookButton.setObjectName(u"workbookButton")
        self.workbookButton.setProperty(u"role", u"primary")
        self.workbookButton.setAutoDefault(True)

        self.workbookRow.addWidget(self.workbookButton)

        self.workbookSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.workbookRow.addItem(self.workbookSpace)


        self.workbookCardColumn.addLayout(self.workbookRow)


        self.column.addWidget(self.workbookCard)

        self.csvCard = QFrame(RecapFilesTab)
        self.csvCard.setObjectName(u"csvCard")
        self.csvCard.setProperty(u"role", u"card")
        self.csvCardColumn = QVBoxLayout(self.csvCard)
        self.csvCardColumn.setSpacing(8)
        self.csvCardColumn.setObjectName(u"csvCardColumn")
        self.csvCardColumn.setContentsMargins(14, 12, 14, 12)
        self.csvTitle = QLabel(self.csvCard)
        self.csvTitle.setObjectName(u"csvTitle")
        self.csvTitle.setProperty(u"role", u"subtitle")

        self.csvCardColumn.addWidget(self.csvTitle)

        self.csvHint = QLabel(self.csvCard)
        self.csvHint.setObjectName(u"csvHint")
        self.csvHint.setWordWrap(True)

        self.csvCardColumn.addWidget(self.csvHint)

        self.csvRow = QHBoxLayout()
        self.csvRow.setSpacing(6)
        self.csvRow.setObjectName(u"csvRow")
        self.recapButton = QPushButton(self.csvCard)
        self.recapButton.setObjectName(u"recapButton")
        self.recapButton.setAutoDefault(False)

        self.csvRow.addWidget(self.recapButton)

        self.marksButton = QPushButton(self.csvCard)
        self.marksButton.setObjectName(u"marksButton")
        self.marksButton.setAutoDefault(False)

        self.csvRow.addWidget(self.marksButton)

        self.notesButton = QPushButton(self.csvCard)
        self.notesButton.setObjectName(u"notesButton")
        self.notesButton.setAutoDefault(False)

        self.csvRow.addWidget(self.notesButton)

        self.unitsButton = QPushButton(self.csvCard)
        self.unitsButton.setObjectName(u"unitsButton")
        self.unitsButton.setAutoDefault(False)

        self.csvRow.addWidget(self.unitsButton)

        self.csvSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.csvRow.addItem(self.csvSpace)


        self.csvCardColumn.addLayout(self.csvRow)


        self.column.addWidget(self.csvCard)

        self.leftOutLabel = QLabel(RecapFilesTab)
        self.leftOutLabel.setObjectName(u"leftOutLabel")
        self.leftOutLabel.setProperty(u"role", u"warning")
        self.leftOutLabel.setWordWrap(True)
        self.leftOutLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.leftOutLabel)

        self.space = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        QWidget.setTabOrder(self.workbookButton, self.recapButton)
        QWidget.setTabOrder(self.recapButton, self.marksButton)
        QWidget.setTabOrder(self.marksButton, self.notesButton)
        QWidget.setTabOrder(self.notesButton, self.unitsButton)

        self.retranslateUi(RecapFilesTab)
    # setupUi

    def retranslateUi(self, RecapFilesTab):
        self.workbookTitle.setText(QCoreApplication.translate("RecapFilesTab", u"Buku kerja Excel", None))
        self.workbookHint.setText(QCoreApplication.translate("RecapFilesTab", u"Semua sesi dalam satu buku kerja: rekap, nilai, catatan disiplin, unit. NIP ditulis sebagai teks, jadi angkanya tidak berubah.", None))
        self.workbookButton.setText(QCoreApplication.translate("RecapFilesTab", u"Simpan &XLSX\u2026", None))
#if QT_CONFIG(accessibility)
        self.workbookButton.setAccessibleName(QCoreApplication.translate("RecapFilesTab", u"Simpan rekap semua sesi sebagai XLSX", None))
#endif // QT_CONFIG(accessibility)
        self.csvTitle.setText(QCoreApplication.translate("RecapFilesTab", u"Satu tabel sebagai CSV", None))
        self.csvHint.setText(QCoreApplication.translate("RecapFilesTab", u"Untuk program lain. Aman dibuka di lembar kerja: tidak ada sel yang menjadi rumus.", None))
        self.recapButton.setText(QCoreApplication.translate("RecapFilesTab", u"Rekap\u2026", None))
#if QT_CONFIG(accessibility)
        self.recapButton.setAccessibleName(QCoreApplication.translate("RecapFilesTab", u"Simpan tabel rekap sebagai CSV", None))
#endif // QT_CONFIG(accessibility)
        self.marksButton.setText(QCoreApplication.translate("RecapFilesTab", u"Nilai\u2026", None))
#if QT_CONFIG(accessibility)
        self.marksButton.setAccessibleName(QCoreApplication.translate("RecapFilesTab", u"Simpan tabel nilai sebagai CSV", None))
#endif // QT_CONFIG(accessibility)
        self.notesButton.setText(QCoreApplication.translate("RecapFilesTab", u"Catatan\u2026", None))
#if QT_CONFIG(accessibility)
        self.notesButton.setAccessibleName(QCoreApplication.translate("RecapFilesTab", u"Simpan tabel catatan sebagai CSV", None))
#endif // QT_CONFIG(accessibility)
        self.unitsButton.setText(QCoreApplication.translate("RecapFilesTab", u"Unit\u2026", None))
#if QT_CONFIG(accessibility)
        self.unitsButton.setAccessibleName(QCoreApplication.translate("RecapFilesTab", u"Simpan tabel unit sebagai CSV", None))
#endif // QT_CONFIG(accessibility)
        self.leftOutLabel.setText("")
        pass
    # retranslateUi

