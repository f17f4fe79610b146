"""Generated from ui/merging/send_tab.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from asn_desktop.gui.merging.receipt_card import ReceiptCard
from asn_desktop.gui.merging.writing_steps import WritingSteps
from asn_desktop.gui.widgets.problem_label import ProblemLabel
from asn_desktop.gui.widgets.tall_area import TallArea

class Ui_SendTab(object):
    def setupUi(self, SendTab):
        if not SendTab.objectName():
            SendTab.setObjectName(u"SendTab")
        SendTab.resize(1215, 560)
        self.sendOuter = QVBoxLayout(SendTab)
        self.sendOuter.setObjectName(u"sendOuter")
        self.sendOuter.setContentsMargins(12, 10, 12, 8)
        self.sendArea = TallArea(SendTab)
        self.sendArea.setObjectName(u"sendArea")
        self.sendContent = QWidget()
        self.sendContent.setObjectName(u"sendContent")
        self.sendColumn = QVBoxLayout(self.sendContent)
        self.sendColumn.setSpacing(10)
        self.sendColumn.setObjectName(u"sendColumn")
        self.sendColumn.setContentsMargins(0, 0, 0, 0)
        self.sendTitle = QLabel(self.sendContent)
        self.sendTitle.setObjectName(u"sendTitle")
        self.sendTitle.setProperty(u"role", u"subtitle")
        self.sendTitle.setWordWrap(True)

        self.sendColumn.addWidget(self.sendTitle)

        self.sendLabel = QLabel(self.sendContent)
        self.sendLabel.setObjectName(u"sendLabel")
        self.sendLabel.setWordWrap(True)

        self.sendColumn.addWidget(self.sendLabel)

        self.sendGapLabel = QLabel(self.sendContent)
        self.sendGapLabel.setObjectName(u"sendGapLabel")
        self.sendGapLabel.setWordWrap(True)

        self.sendColumn.addWidget(self.sendGapLabel)

        self.sendButtons = QHBoxLayout()
        self.sendButtons.setSpacing(6)
        self.sendButtons.setObjectName(u"sendButtons")
        self.sendButton = QPushButton(self.sendContent)
        self.sendButton.setObjectName(u"sendButton")
        self.sendButton.setProperty(u"role", u"primary")
        self.sendButton.setAutoDefault(False)

        self.sendButtons.addWidget(self.sendButton)

        self.emergencyButton = QPushButton(self.sendContent)
        self.emergencyButton.setObjectName(u"emergencyButton")
        self.emergencyButton.setAutoDefault(False)

        self.sendButtons.addWidget(self.emergencyButton)

        self.sendButtonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sendButtons.addItem(self.sendButtonSpace)


        self.sendColumn.addLayout(self.sendButtons)

        self.sendSteps = WritingSteps(self.sendContent)
        self.sendSteps.setObjectName(u"sendSteps")

        self.sendColumn.addWidget(self.sendSteps)

        self.sendReceipt = ReceiptCard(self.sendContent)
        self.sendReceipt.setObjectName(u"sendReceipt")

        self.sendColumn.addWidget(self.sendReceipt)

        self.sendFailed = QFrame(self.sendContent)
        self.sendFailed.setObjectName(u"sendFailed")
        self.sendFailed.setProperty(u"role", u"message")
        self.sendFailed.setProperty(u"tone", u"bad")
        self.sendFailedRow = QHBoxLayout(self.sendFailed)
        self.sendFailedRow.setSpacing(8)
        self.sendFailedRow.setObjectName(u"sendFailedRow")
        self.sendProblem = ProblemLabel(self.sendFailed)
        self.sendProblem.setObjectName(u"sendProblem")

        self.sendFailedRow.addWidget(self.sendProblem)

        self.elsewhereButton = QPushButton(self.sendFailed)
        self.elsewhereButton.setObjectName(u"elsewhereButton")
        self.elsewhereButton.setAutoDefault(True)

        self.sendFailedRow.addWidget(self.elsewhereButton)

        self.sendFailedRow.setStretch(0, 1)

        self.sendColumn.addWidget(self.sendFailed)

        self.sendArea.setWidget(self.sendContent)

        self.sendOuter.addWidget(self.sendArea)


        self.retranslateUi(SendTab)
    # setupUi

    def retranslateUi(self, SendTab):
        self.sendTitle.setText("")
        self.sendLabel.setText("")
        self.sendGapLabel.setText("")
        self.sendButton.setText(QCoreApplication.translate("SendTab", u"Simpan paket ke &flashdisk\u2026", None))
        self.emergencyButton.setText(QCoreApplication.translate("SendTab", u"Salinan darurat\u2026", None))
#if QT_CONFIG(tooltip)
        self.emergencyButton.setToolTip(QCoreApplication.translate("SendTab", u"Bila paket tidak dapat dibuat atau digabung: seluruh berkas sesi, terenkripsi, dengan petunjuknya.", None))
#endif // QT_CONFIG(tooltip)
        self.elsewhereButton.setText(QCoreApplication.translate("SendTab", u"Pili&h tempat lain\u2026", None))
        pass
    # retranslateUi

