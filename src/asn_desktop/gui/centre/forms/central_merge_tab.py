"""Generated from ui/centre/central_merge_tab.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from asn_desktop.gui.widgets.count_tiles import CountTiles
from asn_desktop.gui.widgets.package_drop import PackageDrop
from asn_desktop.gui.widgets.plain_table import PlainTable
class Ui_CentralMergeTab(object):
    def setupUi(self, CentralMergeTab):
        if not CentralMergeTab.objectName():
            CentralMergeTab.setObjectName(u"CentralMergeTab")
        CentralMergeTab.resize(1180, 520)
        self.mergeRow = QHBoxLayout(CentralMergeTab)
        self.mergeRow.setSpacing(16)
        self.mergeRow.setObjectName(u"mergeRow")
        self.mergeRow.setContentsMargins(12, 10, 12, 8)
        self.filesColumn = QVBoxLayout()
        self.filesColumn.setSpacing(6)
        self.filesColumn.setObjectName(u"filesColumn")
        self.filesTitle = QLabel(CentralMergeTab)
        self.filesTitle.setObjectName(u"filesTitle")
        self.filesTitle.setProperty(u"role", u"subtitle")

        self.filesColumn.addWidget(self.filesTitle)

        self.drop = PackageDrop(CentralMergeTab)
        self.drop.setObjectName(u"drop")

        self.filesColumn.addWidget(self.drop)

        self.filesButtons = QHBoxLayout()
        self.filesButtons.setSpacing(6)
        self.filesButtons.setObjectName(u"filesButtons")
        self.chooseButton = QPushButton(CentralMergeTab)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setAutoDefault(False)

        self.filesButtons.addWidget(self.chooseButton)

        self.emptyButton = QPushButton(CentralMergeTab)
        self.emptyButton.setObjectName(u"emptyButton")
        self.emptyButton.setAutoDefault(False)

        self.filesButtons.addWidget(self.emptyButton)


        self.filesColumn.addLayout(self.filesButtons)

        self.mergeTitle = QLabel(CentralMergeTab)
        self.mergeTitle.setObjectName(u"mergeTitle")
        self.mergeTitle.setProperty(u"role", u"subtitle")

        self.filesColumn.addWidget(self.mergeTitle)

        self.mergeHint = QLabel(CentralMergeTab)
        self.mergeHint.setObjectName(u"mergeHint")
        self.mergeHint.setProperty(u"role", u"muted")
        self.mergeHint.setWordWrap(True)
        self.mergeHint.setTextFormat(Qt.TextFormat.PlainText)

        self.filesColumn.addWidget(self.mergeHint)

        self.mergeButton = QPushButton(CentralMergeTab)
        self.mergeButton.setObjectName(u"mergeButton")
        self.mergeButton.setProperty(u"role", u"primary")
        self.mergeButton.setAutoDefault(True)

        self.filesColumn.addWidget(self.mergeButton)

        self.filesColumn.setStretch(1, 1)

        self.mergeRow.addLayout(self.filesColumn)

        self.effectColumn = QVBoxLayout()
        self.effectColumn.setSpacing(6)
        self.effectColumn.setObjectName(u"effectColumn")
        self.effectTitle = QLabel(CentralMergeTab)
        self.effectTitle.setObjectName(u"effectTitle")
        self.effectTitle.setProperty(u"role", u"subtitle")

        self.effectColumn.addWidget(self.effectTitle)

        self.sentenceLabel = QLabel(CentralMergeTab)
        self.sentenceLabel.setObjectName(u"sentenceLabel")
        self.sentenceLabel.setProperty(u"role", u"warning")
        self.sentenceLabel.setWordWrap(True)
        self.sentenceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.effectColumn.addWidget(self.sentenceLabel)

        self.tiles = CountTiles(CentralMergeTab)
        self.tiles.setObjectName(u"tiles")

        self.effectColumn.addWidget(self.tiles)

        self.searchEdit = QLineEdit(CentralMergeTab)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setMaxLength(300)

        self.effectColumn.addWidget(self.searchEdit)

        self.listLabel = QLabel(CentralMergeTab)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setProperty(u"role", u"muted")
        self.listLabel.setWordWrap(True)
        self.listLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.effectColumn.addWidget(self.listLabel)

        self.changesView = PlainTable(CentralMergeTab)
        self.changesView.setObjectName(u"changesView")

        self.effectColumn.addWidget(self.changesView)

        self.detailText = QPlainTextEdit(CentralMergeTab)
        self.detailText.setObjectName(u"detailText")
        self.detailText.setReadOnly(True)
        self.detailText.setTabChangesFocus(True)

        self.effectColumn.addWidget(self.detailText)

        self.effectSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.effectColumn.addItem(self.effectSpace)

        self.reportRow = QHBoxLayout()
        self.reportRow.setSpacing(6)
        self.reportRow.setObjectName(u"reportRow")
        self.reportButton = QPushButton(CentralMergeTab)
        self.reportButton.setObjectName(u"reportButton")
        self.reportButton.setAutoDefault(False)

        self.reportRow.addWidget(self.reportButton)

        self.reportSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reportRow.addItem(self.reportSpace)


        self.effectColumn.addLayout(self.reportRow)

        self.effectColumn.setStretch(5, 1)

        self.mergeRow.addLayout(self.effectColumn)

        self.mergeRow.setStretch(0, 2)
        self.mergeRow.setStretch(1, 5)
        QWidget.setTabOrder(self.chooseButton, self.drop)
        QWidget.setTabOrder(self.drop, self.emptyButton)
        QWidget.setTabOrder(self.emptyButton, self.mergeButton)
        QWidget.setTabOrder(self.mergeButton, self.tiles)
        QWidget.setTabOrder(self.tiles, self.searchEdit)
        QWidget.setTabOrder(self.searchEdit, self.changesView)
        QWidget.setTabOrder(self.changesView, self.detailText)
        QWidget.setTabOrder(self.detailText, self.reportButton)

        self.retranslateUi(CentralMergeTab)
    # setupUi

    def retranslateUi(self, CentralMergeTab):
        self.filesTitle.setText(QCoreApplication.translate("CentralMergeTab", u"1  Paket dari sesi-sesi", None))
#if QT_CONFIG(accessibility)
        self.drop.setAccessibleName(QCoreApplication.translate("CentralMergeTab", u"Paket yang akan digabung", None))
#endif // QT_CONFIG(accessibility)
        self.chooseButton.setText(QCoreApplication.translate("CentralMergeTab", u"&Pilih paket\u2026", None))
        self.emptyButton.setText(QCoreApplication.translate("CentralMergeTab", u"Kosongkan", None))
        self.mergeTitle.setText(QCoreApplication.translate("CentralMergeTab", u"3  Gabungkan", None))
        self.mergeHint.setText("")
        self.mergeButton.setText(QCoreApplication.translate("CentralMergeTab", u"&Gabungkan", None))
        self.effectTitle.setText(QCoreApplication.translate("CentralMergeTab", u"2  Yang akan berubah", None))
        self.sentenceLabel.setText("")
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("CentralMergeTab", u"Cari di daftar perubahan", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("CentralMergeTab", u"Cari peserta, isi, paket", None))
        self.listLabel.setText("")
#if QT_CONFIG(accessibility)
        self.changesView.setAccessibleName(QCoreApplication.translate("CentralMergeTab", u"Perubahan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detailText.setAccessibleName(QCoreApplication.translate("CentralMergeTab", u"Baris terpilih selengkapnya", None))
#endif // QT_CONFIG(accessibility)
        self.reportButton.setText(QCoreApplication.translate("CentralMergeTab", u"Si&mpan laporan\u2026", None))
#if QT_CONFIG(accessibility)
        self.reportButton.setAccessibleName(QCoreApplication.translate("CentralMergeTab", u"Simpan laporan penggabungan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

