"""Generated from ui/merging/close_tab.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from asn_desktop.gui.merging.fitted_table import FittedTable
from asn_desktop.gui.merging.receipt_card import ReceiptCard
from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_CloseTab(object):
    def setupUi(self, CloseTab):
        if not CloseTab.objectName():
            CloseTab.setObjectName(u"CloseTab")
        CloseTab.resize(1215, 560)
        self.closeColumn = QVBoxLayout(CloseTab)
        self.closeColumn.setSpacing(10)
        self.closeColumn.setObjectName(u"closeColumn")
        self.closeColumn.setContentsMargins(12, 10, 12, 8)
        self.closeTitle = QLabel(CloseTab)
        self.closeTitle.setObjectName(u"closeTitle")
        self.closeTitle.setProperty(u"role", u"subtitle")
        self.closeTitle.setWordWrap(True)

        self.closeColumn.addWidget(self.closeTitle)

        self.closeLabel = QLabel(CloseTab)
        self.closeLabel.setObjectName(u"closeLabel")
        self.closeLabel.setWordWrap(True)

        self.closeColumn.addWidget(self.closeLabel)

        self.againstView = FittedTable(CloseTab)
        self.againstView.setObjectName(u"againstView")

        self.closeColumn.addWidget(self.againstView)

        self.lateView = FittedTable(CloseTab)
        self.lateView.setObjectName(u"lateView")

        self.closeColumn.addWidget(self.lateView)

        self.whyRow = QHBoxLayout()
        self.whyRow.setSpacing(6)
        self.whyRow.setObjectName(u"whyRow")
        self.closeWhyLabel = QLabel(CloseTab)
        self.closeWhyLabel.setObjectName(u"closeWhyLabel")

        self.whyRow.addWidget(self.closeWhyLabel)

        self.closeWhyEdit = QLineEdit(CloseTab)
        self.closeWhyEdit.setObjectName(u"closeWhyEdit")
        self.closeWhyEdit.setMaxLength(300)

        self.whyRow.addWidget(self.closeWhyEdit)

        self.whyRow.setStretch(1, 1)

        self.closeColumn.addLayout(self.whyRow)

        self.closeProblem = ProblemLabel(CloseTab)
        self.closeProblem.setObjectName(u"closeProblem")

        self.closeColumn.addWidget(self.closeProblem)

        self.closeButtons = QHBoxLayout()
        self.closeButtons.setSpacing(6)
        self.closeButtons.setObjectName(u"closeButtons")
        self.closeButton = QPushButton(CloseTab)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"role", u"primary")
        self.closeButton.setAutoDefault(False)

        self.closeButtons.addWidget(self.closeButton)

        self.acceptButton = QPushButton(CloseTab)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"role", u"primary")
        self.acceptButton.setAutoDefault(False)

        self.closeButtons.addWidget(self.acceptButton)

        self.whoButton = QPushButton(CloseTab)
        self.whoButton.setObjectName(u"whoButton")
        self.whoButton.setAutoDefault(False)

        self.closeButtons.addWidget(self.whoButton)

        self.closeButtonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.closeButtons.addItem(self.closeButtonSpace)


        self.closeColumn.addLayout(self.closeButtons)

        self.closeReceipt = ReceiptCard(CloseTab)
        self.closeReceipt.setObjectName(u"closeReceipt")

        self.closeColumn.addWidget(self.closeReceipt)

        self.closeSpace = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.closeColumn.addItem(self.closeSpace)

#if QT_CONFIG(shortcut)
        self.closeWhyLabel.setBuddy(self.closeWhyEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CloseTab)
    # setupUi

    def retranslateUi(self, CloseTab):
        self.closeTitle.setText("")
        self.closeLabel.setText("")
#if QT_CONFIG(accessibility)
        self.againstView.setAccessibleName(QCoreApplication.translate("CloseTab", u"Yang masih kurang sebelum menutup", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lateView.setAccessibleName(QCoreApplication.translate("CloseTab", u"Isian susulan, semula dan menjadi", None))
#endif // QT_CONFIG(accessibility)
        self.closeWhyLabel.setText(QCoreApplication.translate("CloseTab", u"Alasa&n", None))
#if QT_CONFIG(accessibility)
        self.closeWhyEdit.setAccessibleName(QCoreApplication.translate("CloseTab", u"Alasan menutup sesi atau menerima susulan", None))
#endif // QT_CONFIG(accessibility)
        self.closeWhyEdit.setPlaceholderText(QCoreApplication.translate("CloseTab", u"misalnya: dr. Budi sakit, disusulkan Senin", None))
        self.closeButton.setText(QCoreApplication.translate("CloseTab", u"Tutup sesi", None))
        self.acceptButton.setText(QCoreApplication.translate("CloseTab", u"Terima &susulan", None))
#if QT_CONFIG(accessibility)
        self.acceptButton.setAccessibleName(QCoreApplication.translate("CloseTab", u"Terima isian susulan dengan alasan", None))
#endif // QT_CONFIG(accessibility)
        self.whoButton.setText(QCoreApplication.translate("CloseTab", u"Li&hat siapa belum", None))
        pass
    # retranslateUi

