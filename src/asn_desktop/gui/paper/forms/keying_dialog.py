"""Generated from ui/paper/keying_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from asn_desktop.gui.messages import MessageBar
from asn_desktop.gui.paper.keying_view import KeyingView
from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.plain_table import PlainTable
from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_KeyingDialog(object):
    def setupUi(self, KeyingDialog):
        if not KeyingDialog.objectName():
            KeyingDialog.setObjectName(u"KeyingDialog")
        KeyingDialog.resize(1000, 560)
        self.halves = QHBoxLayout(KeyingDialog)
        self.halves.setSpacing(12)
        self.halves.setObjectName(u"halves")
        self.column = QVBoxLayout()
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(6)
        self.headRow.setObjectName(u"headRow")
        self.codeLabel = QLabel(KeyingDialog)
        self.codeLabel.setObjectName(u"codeLabel")

        self.headRow.addWidget(self.codeLabel)

        self.codeEdit = QLineEdit(KeyingDialog)
        self.codeEdit.setObjectName(u"codeEdit")
        self.codeEdit.setMaxLength(60)

        self.headRow.addWidget(self.codeEdit)

        self.openButton = QPushButton(KeyingDialog)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setAutoDefault(False)

        self.headRow.addWidget(self.openButton)

        self.typistLabel = QLabel(KeyingDialog)
        self.typistLabel.setObjectName(u"typistLabel")

        self.headRow.addWidget(self.typistLabel)

        self.typistEdit = QLineEdit(KeyingDialog)
        self.typistEdit.setObjectName(u"typistEdit")
        self.typistEdit.setMaxLength(100)

        self.headRow.addWidget(self.typistEdit)

        self.headRow.setStretch(1, 2)
        self.headRow.setStretch(4, 3)

        self.column.addLayout(self.headRow)

        self.sheetLabel = ElidedLabel(KeyingDialog)
        self.sheetLabel.setObjectName(u"sheetLabel")
        self.sheetLabel.setProperty(u"role", u"subtitle")

        self.column.addWidget(self.sheetLabel)

        self.evaluatorLabel = ElidedLabel(KeyingDialog)
        self.evaluatorLabel.setObjectName(u"evaluatorLabel")

        self.column.addWidget(self.evaluatorLabel)

        self.stageLabel = QLabel(KeyingDialog)
        self.stageLabel.setObjectName(u"stageLabel")
        self.stageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stageLabel.setWordWrap(True)

        self.column.addWidget(self.stageLabel)

        self.sheetView = KeyingView(KeyingDialog)
        self.sheetView.setObjectName(u"sheetView")

        self.column.addWidget(self.sheetView)

        self.wordsRow = QHBoxLayout()
        self.wordsRow.setSpacing(6)
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsLabel = QLabel(KeyingDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.wordsRow.addWidget(self.wordsLabel)

        self.wordsEdit = QLineEdit(KeyingDialog)
        self.wordsEdit.setObjectName(u"wordsEdit")
        self.wordsEdit.setMaxLength(500)

        self.wordsRow.addWidget(self.wordsEdit)

        self.wordsRow.setStretch(1, 1)

        self.column.addLayout(self.wordsRow)

        self.problemLabel = ProblemLabel(KeyingDialog)
        self.problemLabel.setObjectName(u"problemLabel")

        self.column.addWidget(self.problemLabel)

        self.messageBar = MessageBar(KeyingDialog)
        self.messageBar.setObjectName(u"messageBar")

        self.column.addWidget(self.messageBar)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(6)
        self.buttonRow.setObjectName(u"buttonRow")
        self.voidButton = QPushButton(KeyingDialog)
        self.voidButton.setObjectName(u"voidButton")
        self.voidButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.voidButton)

        self.undoButton = QPushButton(KeyingDialog)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.undoButton)

        self.buttonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpace)

        self.closeButton = QPushButton(KeyingDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)

        self.saveButton = QPushButton(KeyingDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.saveButton)


        self.column.addLayout(self.buttonRow)


        self.halves.addLayout(self.column)

        self.waitingColumn = QVBoxLayout()
        self.waitingColumn.setSpacing(6)
        self.waitingColumn.setObjectName(u"waitingColumn")
        self.waitingLabel = QLabel(KeyingDialog)
        self.waitingLabel.setObjectName(u"waitingLabel")
        self.waitingLabel.setWordWrap(True)

        self.waitingColumn.addWidget(self.waitingLabel)

        self.waitingTable = PlainTable(KeyingDialog)
        self.waitingTable.setObjectName(u"waitingTable")

        self.waitingColumn.addWidget(self.waitingTable)


        self.halves.addLayout(self.waitingColumn)

        self.halves.setStretch(0, 5)
        self.halves.setStretch(1, 2)
#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.codeEdit)
        self.typistLabel.setBuddy(self.typistEdit)
        self.wordsLabel.setBuddy(self.wordsEdit)
        self.waitingLabel.setBuddy(self.waitingTable)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.codeEdit, self.openButton)
        QWidget.setTabOrder(self.openButton, self.typistEdit)
        QWidget.setTabOrder(self.typistEdit, self.sheetView)
        QWidget.setTabOrder(self.sheetView, self.wordsEdit)
        QWidget.setTabOrder(self.wordsEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.voidButton)
        QWidget.setTabOrder(self.voidButton, self.undoButton)
        QWidget.setTabOrder(self.undoButton, self.closeButton)
        QWidget.setTabOrder(self.closeButton, self.waitingTable)

        self.retranslateUi(KeyingDialog)
    # setupUi

    def retranslateUi(self, KeyingDialog):
        KeyingDialog.setWindowTitle(QCoreApplication.translate("KeyingDialog", u"Ketik ulang lembar kertas", None))
        self.codeLabel.setText(QCoreApplication.translate("KeyingDialog", u"&Kode lembar", None))
#if QT_CONFIG(accessibility)
        self.codeEdit.setAccessibleName(QCoreApplication.translate("KeyingDialog", u"Kode lembar, pindai atau ketik lalu Enter", None))
#endif // QT_CONFIG(accessibility)
        self.codeEdit.setPlaceholderText(QCoreApplication.translate("KeyingDialog", u"lalu Enter", None))
        self.openButton.setText(QCoreApplication.translate("KeyingDialog", u"&Buka", None))
        self.typistLabel.setText(QCoreApplication.translate("KeyingDialog", u"&Nama pengetik", None))
#if QT_CONFIG(accessibility)
        self.typistEdit.setAccessibleName(QCoreApplication.translate("KeyingDialog", u"Nama pengetik", None))
#endif // QT_CONFIG(accessibility)
        self.stageLabel.setText("")
#if QT_CONFIG(accessibility)
        self.sheetView.setAccessibleName(QCoreApplication.translate("KeyingDialog", u"Isian lembar kertas", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("KeyingDialog", u"&Catatan", None))
#if QT_CONFIG(accessibility)
        self.wordsEdit.setAccessibleName(QCoreApplication.translate("KeyingDialog", u"Baris catatan nilai ini, atau alasan T", None))
#endif // QT_CONFIG(accessibility)
        self.voidButton.setText(QCoreApplication.translate("KeyingDialog", u"&Hapus ketikan pertama", None))
        self.undoButton.setText(QCoreApplication.translate("KeyingDialog", u"&Urungkan", None))
        self.closeButton.setText(QCoreApplication.translate("KeyingDialog", u"&Tutup", None))
        self.saveButton.setText(QCoreApplication.translate("KeyingDialog", u"&Simpan ketikan", None))
        self.waitingLabel.setText(QCoreApplication.translate("KeyingDialog", u"&Menunggu orang kedua", None))
#if QT_CONFIG(accessibility)
        self.waitingTable.setAccessibleName(QCoreApplication.translate("KeyingDialog", u"Lembar yang menunggu orang kedua; Enter membuka", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

