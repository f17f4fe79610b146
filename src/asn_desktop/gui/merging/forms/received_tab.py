"""Generated from ui/merging/received_tab.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from asn_desktop.gui.widgets.count_tiles import CountTiles
from asn_desktop.gui.widgets.inline_question import InlineQuestion
from asn_desktop.gui.widgets.plain_table import PlainTable

class Ui_ReceivedTab(object):
    def setupUi(self, ReceivedTab):
        if not ReceivedTab.objectName():
            ReceivedTab.setObjectName(u"ReceivedTab")
        ReceivedTab.resize(1215, 560)
        self.column = QVBoxLayout(ReceivedTab)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 10, 12, 8)
        self.question = InlineQuestion(ReceivedTab)
        self.question.setObjectName(u"question")

        self.column.addWidget(self.question)

        self.sentenceCard = QFrame(ReceivedTab)
        self.sentenceCard.setObjectName(u"sentenceCard")
        self.sentenceCard.setProperty(u"role", u"card")
        self.sentenceColumn = QVBoxLayout(self.sentenceCard)
        self.sentenceColumn.setSpacing(6)
        self.sentenceColumn.setObjectName(u"sentenceColumn")
        self.sentenceColumn.setContentsMargins(10, 6, 10, 6)
        self.sentenceLabel = QLabel(self.sentenceCard)
        self.sentenceLabel.setObjectName(u"sentenceLabel")
        self.sentenceLabel.setWordWrap(True)

        self.sentenceColumn.addWidget(self.sentenceLabel)


        self.column.addWidget(self.sentenceCard)

        self.topRow = QHBoxLayout()
        self.topRow.setSpacing(12)
        self.topRow.setObjectName(u"topRow")
        self.tiles = CountTiles(ReceivedTab)
        self.tiles.setObjectName(u"tiles")

        self.topRow.addWidget(self.tiles)

        self.searchEdit = QLineEdit(ReceivedTab)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setMaxLength(300)

        self.topRow.addWidget(self.searchEdit)

        self.topRow.setStretch(0, 3)
        self.topRow.setStretch(1, 2)

        self.column.addLayout(self.topRow)

        self.listLabel = QLabel(ReceivedTab)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setProperty(u"role", u"muted")
        self.listLabel.setWordWrap(True)

        self.column.addWidget(self.listLabel)

        self.receivedView = PlainTable(ReceivedTab)
        self.receivedView.setObjectName(u"receivedView")

        self.column.addWidget(self.receivedView)

        self.detailText = QPlainTextEdit(ReceivedTab)
        self.detailText.setObjectName(u"detailText")
        self.detailText.setReadOnly(True)
        self.detailText.setTabChangesFocus(True)

        self.column.addWidget(self.detailText)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(6)
        self.buttonRow.setObjectName(u"buttonRow")
        self.undoButton = QPushButton(ReceivedTab)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.undoButton)

        self.putBackButton = QPushButton(ReceivedTab)
        self.putBackButton.setObjectName(u"putBackButton")
        self.putBackButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.putBackButton)

        self.receiptButton = QPushButton(ReceivedTab)
        self.receiptButton.setObjectName(u"receiptButton")
        self.receiptButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.receiptButton)

        self.folderButton = QPushButton(ReceivedTab)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.folderButton)

        self.quarantineButton = QPushButton(ReceivedTab)
        self.quarantineButton.setObjectName(u"quarantineButton")
        self.quarantineButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.quarantineButton)

        self.buttonSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpace)


        self.column.addLayout(self.buttonRow)

        self.column.setStretch(4, 1)

        self.retranslateUi(ReceivedTab)
    # setupUi

    def retranslateUi(self, ReceivedTab):
        self.sentenceLabel.setText("")
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ReceivedTab", u"Cari di daftar yang diterima", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ReceivedTab", u"Cari nama, berkas, kode, isi", None))
        self.listLabel.setText("")
#if QT_CONFIG(accessibility)
        self.receivedView.setAccessibleName(QCoreApplication.translate("ReceivedTab", u"Yang diterima", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detailText.setAccessibleName(QCoreApplication.translate("ReceivedTab", u"Baris terpilih selengkapnya", None))
#endif // QT_CONFIG(accessibility)
        self.undoButton.setText(QCoreApplication.translate("ReceivedTab", u"Uru&ngkan gabungan\u2026", None))
        self.putBackButton.setText(QCoreApplication.translate("ReceivedTab", u"&Kembalikan gabungan", None))
        self.receiptButton.setText(QCoreApplication.translate("ReceivedTab", u"Simpan tanda terima\u2026", None))
        self.folderButton.setText(QCoreApplication.translate("ReceivedTab", u"&Folder paket", None))
        self.quarantineButton.setText(QCoreApplication.translate("ReceivedTab", u"Karantina\u2026", None))
        pass
    # retranslateUi

