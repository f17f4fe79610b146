"""Generated from ui/merging/sent_part.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from asn_desktop.gui.merging.sent_view import SentView
from asn_desktop.gui.widgets.inline_question import InlineQuestion
from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_SentPart(object):
    def setupUi(self, SentPart):
        if not SentPart.objectName():
            SentPart.setObjectName(u"SentPart")
        SentPart.resize(1190, 320)
        self.sentColumn = QVBoxLayout(SentPart)
        self.sentColumn.setSpacing(8)
        self.sentColumn.setObjectName(u"sentColumn")
        self.sentColumn.setContentsMargins(0, 8, 0, 0)
        self.sentTitle = QLabel(SentPart)
        self.sentTitle.setObjectName(u"sentTitle")
        self.sentTitle.setProperty(u"role", u"subtitle")

        self.sentColumn.addWidget(self.sentTitle)

        self.deliveryLabel = QLabel(SentPart)
        self.deliveryLabel.setObjectName(u"deliveryLabel")
        self.deliveryLabel.setWordWrap(True)

        self.sentColumn.addWidget(self.deliveryLabel)

        self.codeRow = QHBoxLayout()
        self.codeRow.setSpacing(6)
        self.codeRow.setObjectName(u"codeRow")
        self.codeLabel = QLabel(SentPart)
        self.codeLabel.setObjectName(u"codeLabel")

        self.codeRow.addWidget(self.codeLabel)

        self.codeEdit = QLineEdit(SentPart)
        self.codeEdit.setObjectName(u"codeEdit")
        self.codeEdit.setPlaceholderText(u"XXXX-XXXX")
        self.codeEdit.setMaxLength(24)

        self.codeRow.addWidget(self.codeEdit)

        self.codeButton = QPushButton(SentPart)
        self.codeButton.setObjectName(u"codeButton")
        self.codeButton.setAutoDefault(False)

        self.codeRow.addWidget(self.codeButton)

        self.receiptButton = QPushButton(SentPart)
        self.receiptButton.setObjectName(u"receiptButton")
        self.receiptButton.setAutoDefault(False)

        self.codeRow.addWidget(self.receiptButton)

        self.codeSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.codeRow.addItem(self.codeSpace)

        self.withdrawButton = QPushButton(SentPart)
        self.withdrawButton.setObjectName(u"withdrawButton")
        self.withdrawButton.setAutoDefault(False)

        self.codeRow.addWidget(self.withdrawButton)


        self.sentColumn.addLayout(self.codeRow)

        self.codeProblem = ProblemLabel(SentPart)
        self.codeProblem.setObjectName(u"codeProblem")

        self.sentColumn.addWidget(self.codeProblem)

        self.codeSaid = QLabel(SentPart)
        self.codeSaid.setObjectName(u"codeSaid")
        self.codeSaid.setProperty(u"role", u"good")
        self.codeSaid.setWordWrap(True)

        self.sentColumn.addWidget(self.codeSaid)

        self.withdrawQuestion = InlineQuestion(SentPart)
        self.withdrawQuestion.setObjectName(u"withdrawQuestion")

        self.sentColumn.addWidget(self.withdrawQuestion)

        self.sentView = SentView(SentPart)
        self.sentView.setObjectName(u"sentView")

        self.sentColumn.addWidget(self.sentView)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.codeEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SentPart)
    # setupUi

    def retranslateUi(self, SentPart):
        self.sentTitle.setText(QCoreApplication.translate("SentPart", u"Sudah diterima?", None))
        self.deliveryLabel.setText("")
        self.codeLabel.setText(QCoreApplication.translate("SentPart", u"&Kode terima:", None))
        self.codeButton.setText(QCoreApplication.translate("SentPart", u"Masukka&n", None))
        self.receiptButton.setText(QCoreApplication.translate("SentPart", u"Buka tan&da terima\u2026", None))
        self.withdrawButton.setText(QCoreApplication.translate("SentPart", u"Tarik catatan diterima\u2026", None))
        self.codeSaid.setText("")
#if QT_CONFIG(accessibility)
        self.sentView.setAccessibleName(QCoreApplication.translate("SentPart", u"Paket yang dikirim dari laptop ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

