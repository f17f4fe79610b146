"""Generated from ui/merging/slip_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from asn_desktop.gui.preview.paper_view import PaperView
from asn_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_SlipDialog(object):
    def setupUi(self, SlipDialog):
        if not SlipDialog.objectName():
            SlipDialog.setObjectName(u"SlipDialog")
        SlipDialog.resize(760, 620)
        self.slipColumn = QVBoxLayout(SlipDialog)
        self.slipColumn.setSpacing(6)
        self.slipColumn.setObjectName(u"slipColumn")
        self.slipColumn.setContentsMargins(10, 10, 10, 10)
        self.whoseRow = QHBoxLayout()
        self.whoseRow.setSpacing(6)
        self.whoseRow.setObjectName(u"whoseRow")
        self.whoseLabel = QLabel(SlipDialog)
        self.whoseLabel.setObjectName(u"whoseLabel")

        self.whoseRow.addWidget(self.whoseLabel)

        self.whoseCombo = QComboBox(SlipDialog)
        self.whoseCombo.setObjectName(u"whoseCombo")

        self.whoseRow.addWidget(self.whoseCombo)

        self.twoUpCheck = QCheckBox(SlipDialog)
        self.twoUpCheck.setObjectName(u"twoUpCheck")

        self.whoseRow.addWidget(self.twoUpCheck)

        self.whoseRow.setStretch(1, 1)

        self.slipColumn.addLayout(self.whoseRow)

        self.pageRow = QHBoxLayout()
        self.pageRow.setSpacing(6)
        self.pageRow.setObjectName(u"pageRow")
        self.nameLabel = ElidedLabel(SlipDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.pageRow.addWidget(self.nameLabel)

        self.personBack = QToolButton(SlipDialog)
        self.personBack.setObjectName(u"personBack")

        self.pageRow.addWidget(self.personBack)

        self.personNext = QToolButton(SlipDialog)
        self.personNext.setObjectName(u"personNext")

        self.pageRow.addWidget(self.personNext)

        self.pageBack = QToolButton(SlipDialog)
        self.pageBack.setObjectName(u"pageBack")
        self.pageBack.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.pageRow.addWidget(self.pageBack)

        self.pageLabel = QLabel(SlipDialog)
        self.pageLabel.setObjectName(u"pageLabel")

        self.pageRow.addWidget(self.pageLabel)

        self.pageNext = QToolButton(SlipDialog)
        self.pageNext.setObjectName(u"pageNext")
        self.pageNext.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.pageRow.addWidget(self.pageNext)

        self.wholeButton = QToolButton(SlipDialog)
        self.wholeButton.setObjectName(u"wholeButton")
        self.wholeButton.setCheckable(True)
        self.wholeButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.pageRow.addWidget(self.wholeButton)

        self.pageRow.setStretch(0, 1)

        self.slipColumn.addLayout(self.pageRow)

        self.paperView = PaperView(SlipDialog)
        self.paperView.setObjectName(u"paperView")

        self.slipColumn.addWidget(self.paperView)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(6)
        self.buttonRow.setObjectName(u"buttonRow")
        self.printerCombo = QComboBox(SlipDialog)
        self.printerCombo.setObjectName(u"printerCombo")

        self.buttonRow.addWidget(self.printerCombo)

        self.printButton = QPushButton(SlipDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.printButton)

        self.saveButton = QPushButton(SlipDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.saveButton)

        self.closeButton = QPushButton(SlipDialog)
        self.closeButton.setObjectName(u"closeButton")
#if QT_CONFIG(tooltip)
        self.closeButton.setToolTip(u"Esc")
#endif // QT_CONFIG(tooltip)
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)

        self.buttonRow.setStretch(0, 1)

        self.slipColumn.addLayout(self.buttonRow)

        self.slipColumn.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.whoseLabel.setBuddy(self.whoseCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SlipDialog)
    # setupUi

    def retranslateUi(self, SlipDialog):
        SlipDialog.setWindowTitle(QCoreApplication.translate("SlipDialog", u"Slip yang masih ditunggu", None))
        self.whoseLabel.setText(QCoreApplication.translate("SlipDialog", u"&Untuk", None))
#if QT_CONFIG(accessibility)
        self.whoseCombo.setAccessibleName(QCoreApplication.translate("SlipDialog", u"Slip untuk penilai", None))
#endif // QT_CONFIG(accessibility)
        self.twoUpCheck.setText(QCoreApplication.translate("SlipDialog", u"&Dua slip A5 di satu lembar", None))
#if QT_CONFIG(accessibility)
        self.pageBack.setAccessibleName(QCoreApplication.translate("SlipDialog", u"Halaman sebelumnya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pageNext.setAccessibleName(QCoreApplication.translate("SlipDialog", u"Halaman berikutnya", None))
#endif // QT_CONFIG(accessibility)
        self.wholeButton.setText(QCoreApplication.translate("SlipDialog", u"Satu halaman penuh", None))
#if QT_CONFIG(accessibility)
        self.paperView.setAccessibleName(QCoreApplication.translate("SlipDialog", u"Slip, seperti akan dicetak", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.printerCombo.setAccessibleName(QCoreApplication.translate("SlipDialog", u"Printer", None))
#endif // QT_CONFIG(accessibility)
        self.printButton.setText(QCoreApplication.translate("SlipDialog", u"&Cetak", None))
#if QT_CONFIG(accessibility)
        self.printButton.setAccessibleName(QCoreApplication.translate("SlipDialog", u"Cetak slip ke printer", None))
#endif // QT_CONFIG(accessibility)
        self.saveButton.setText(QCoreApplication.translate("SlipDialog", u"&Simpan PDF\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("SlipDialog", u"Tutup", None))
    # retranslateUi

