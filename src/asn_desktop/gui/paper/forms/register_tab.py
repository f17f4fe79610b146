"""Generated from ui/paper/register_tab.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout

from asn_desktop.gui.widgets.plain_table import PlainTable

class Ui_RegisterTab(object):
    def setupUi(self, RegisterTab):
        if not RegisterTab.objectName():
            RegisterTab.setObjectName(u"RegisterTab")
        self.column = QVBoxLayout(RegisterTab)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 6, 0, 0)
        self.registerLabel = QLabel(RegisterTab)
        self.registerLabel.setObjectName(u"registerLabel")
        self.registerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.registerLabel.setWordWrap(True)

        self.column.addWidget(self.registerLabel)

        self.findRow = QHBoxLayout()
        self.findRow.setSpacing(6)
        self.findRow.setObjectName(u"findRow")
        self.registerStatusCombo = QComboBox(RegisterTab)
        self.registerStatusCombo.setObjectName(u"registerStatusCombo")
        self.registerStatusCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.findRow.addWidget(self.registerStatusCombo)

        self.registerSearch = QLineEdit(RegisterTab)
        self.registerSearch.setObjectName(u"registerSearch")
        self.registerSearch.setMaxLength(300)

        self.findRow.addWidget(self.registerSearch)

        self.findRow.setStretch(1, 1)

        self.column.addLayout(self.findRow)

        self.registerEmpty = QLabel(RegisterTab)
        self.registerEmpty.setObjectName(u"registerEmpty")
        self.registerEmpty.setProperty(u"role", u"muted")
        self.registerEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.registerEmpty.setWordWrap(True)

        self.column.addWidget(self.registerEmpty)

        self.registerView = PlainTable(RegisterTab)
        self.registerView.setObjectName(u"registerView")
        self.registerView.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

        self.column.addWidget(self.registerView)

        self.registerDetail = QPlainTextEdit(RegisterTab)
        self.registerDetail.setObjectName(u"registerDetail")
        self.registerDetail.setTabChangesFocus(True)
        self.registerDetail.setReadOnly(True)

        self.column.addWidget(self.registerDetail)

        self.actRow = QHBoxLayout()
        self.actRow.setSpacing(6)
        self.actRow.setObjectName(u"actRow")
        self.revokeButton = QPushButton(RegisterTab)
        self.revokeButton.setObjectName(u"revokeButton")
        self.revokeButton.setAutoDefault(False)

        self.actRow.addWidget(self.revokeButton)

        self.revokeBatchButton = QPushButton(RegisterTab)
        self.revokeBatchButton.setObjectName(u"revokeBatchButton")
        self.revokeBatchButton.setAutoDefault(False)

        self.actRow.addWidget(self.revokeBatchButton)

        self.restoreButton = QPushButton(RegisterTab)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setAutoDefault(False)

        self.actRow.addWidget(self.restoreButton)

        self.revokedListButton = QPushButton(RegisterTab)
        self.revokedListButton.setObjectName(u"revokedListButton")
        self.revokedListButton.setAutoDefault(False)

        self.actRow.addWidget(self.revokedListButton)


        self.column.addLayout(self.actRow)

        self.column.setStretch(3, 1)

        self.retranslateUi(RegisterTab)
    # setupUi

    def retranslateUi(self, RegisterTab):
        self.registerLabel.setText("")
#if QT_CONFIG(accessibility)
        self.registerStatusCombo.setAccessibleName(QCoreApplication.translate("RegisterTab", u"Tampilkan sertifikat dengan status", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.registerSearch.setAccessibleName(QCoreApplication.translate("RegisterTab", u"Cari sertifikat", None))
#endif // QT_CONFIG(accessibility)
        self.registerSearch.setPlaceholderText(QCoreApplication.translate("RegisterTab", u"Cari nomor, nama, unit, alasan", None))
        self.registerEmpty.setText(QCoreApplication.translate("RegisterTab", u"Tidak ada yang cocok. Hapus pencarian atau pilih semua status.", None))
#if QT_CONFIG(accessibility)
        self.registerView.setAccessibleName(QCoreApplication.translate("RegisterTab", u"Sertifikat tiap peserta", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.registerDetail.setAccessibleName(QCoreApplication.translate("RegisterTab", u"Baris yang dipilih, selengkapnya", None))
#endif // QT_CONFIG(accessibility)
        self.revokeButton.setText(QCoreApplication.translate("RegisterTab", u"Cabut sertifikat\u2026", None))
        self.revokeBatchButton.setText(QCoreApplication.translate("RegisterTab", u"Cabut seluruh cet&akan\u2026", None))
        self.restoreButton.setText(QCoreApplication.translate("RegisterTab", u"Batal&kan pencabutan\u2026", None))
        self.revokedListButton.setText(QCoreApplication.translate("RegisterTab", u"Tulis daftar yang tidak berlaku\u2026", None))
        pass
    # retranslateUi

