"""Generated from ui/paper/verify_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_VerifyDialog(object):
    def setupUi(self, VerifyDialog):
        if not VerifyDialog.objectName():
            VerifyDialog.setObjectName(u"VerifyDialog")
        VerifyDialog.resize(560, 400)
        self.column = QVBoxLayout(VerifyDialog)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.askLabel = QLabel(VerifyDialog)
        self.askLabel.setObjectName(u"askLabel")
        self.askLabel.setWordWrap(True)

        self.column.addWidget(self.askLabel)

        self.textEdit = QPlainTextEdit(VerifyDialog)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setTabChangesFocus(True)

        self.column.addWidget(self.textEdit)

        self.problemLabel = ProblemLabel(VerifyDialog)
        self.problemLabel.setObjectName(u"problemLabel")

        self.column.addWidget(self.problemLabel)

        self.verdictCard = QFrame(VerifyDialog)
        self.verdictCard.setObjectName(u"verdictCard")
        self.verdictCard.setProperty(u"role", u"card")
        self.verdictRow = QHBoxLayout(self.verdictCard)
        self.verdictRow.setSpacing(12)
        self.verdictRow.setObjectName(u"verdictRow")
        self.verdictIcon = QLabel(self.verdictCard)
        self.verdictIcon.setObjectName(u"verdictIcon")

        self.verdictRow.addWidget(self.verdictIcon)

        self.verdictColumn = QVBoxLayout()
        self.verdictColumn.setSpacing(6)
        self.verdictColumn.setObjectName(u"verdictColumn")
        self.verdictLabel = QLabel(self.verdictCard)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setProperty(u"role", u"subtitle")
        self.verdictLabel.setWordWrap(True)

        self.verdictColumn.addWidget(self.verdictLabel)

        self.factsLabel = QLabel(self.verdictCard)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setWordWrap(True)
        self.factsLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.verdictColumn.addWidget(self.factsLabel)

        self.adviceLabel = QLabel(self.verdictCard)
        self.adviceLabel.setObjectName(u"adviceLabel")
        self.adviceLabel.setProperty(u"role", u"muted")
        self.adviceLabel.setWordWrap(True)

        self.verdictColumn.addWidget(self.adviceLabel)


        self.verdictRow.addLayout(self.verdictColumn)

        self.verdictRow.setStretch(1, 1)

        self.column.addWidget(self.verdictCard)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(6)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpace)

        self.closeButton = QPushButton(VerifyDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)

        self.verifyButton = QPushButton(VerifyDialog)
        self.verifyButton.setObjectName(u"verifyButton")
        self.verifyButton.setProperty(u"role", u"primary")
        self.verifyButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.verifyButton)


        self.column.addLayout(self.buttonRow)

        self.column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.askLabel.setBuddy(self.textEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VerifyDialog)
    # setupUi

    def retranslateUi(self, VerifyDialog):
        VerifyDialog.setWindowTitle(QCoreApplication.translate("VerifyDialog", u"Periksa sertifikat", None))
        self.askLabel.setText(QCoreApplication.translate("VerifyDialog", u"&Pindai kode QR sertifikat, atau tempelkan teksnya (diawali ASN1:).", None))
#if QT_CONFIG(accessibility)
        self.textEdit.setAccessibleName(QCoreApplication.translate("VerifyDialog", u"Teks kode QR", None))
#endif // QT_CONFIG(accessibility)
        self.textEdit.setPlaceholderText(QCoreApplication.translate("VerifyDialog", u"ASN1:\u2026", None))
        self.verdictIcon.setText("")
        self.verdictLabel.setText("")
        self.factsLabel.setText("")
        self.adviceLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("VerifyDialog", u"&Tutup", None))
        self.verifyButton.setText(QCoreApplication.translate("VerifyDialog", u"P&eriksa", None))
    # retranslateUi

