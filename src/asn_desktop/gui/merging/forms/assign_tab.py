"""Generated from ui/merging/assign_tab.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout

from asn_desktop.gui.merging.receipt_card import ReceiptCard

class Ui_AssignTab(object):
    def setupUi(self, AssignTab):
        if not AssignTab.objectName():
            AssignTab.setObjectName(u"AssignTab")
        AssignTab.resize(1215, 560)
        self.assignRow = QHBoxLayout(AssignTab)
        self.assignRow.setSpacing(16)
        self.assignRow.setObjectName(u"assignRow")
        self.assignRow.setContentsMargins(12, 10, 12, 8)
        self.assignListColumn = QVBoxLayout()
        self.assignListColumn.setSpacing(6)
        self.assignListColumn.setObjectName(u"assignListColumn")
        self.assignTitle = QLabel(AssignTab)
        self.assignTitle.setObjectName(u"assignTitle")
        self.assignTitle.setProperty(u"role", u"subtitle")

        self.assignListColumn.addWidget(self.assignTitle)

        self.assignList = QListWidget(AssignTab)
        self.assignList.setObjectName(u"assignList")

        self.assignListColumn.addWidget(self.assignList)


        self.assignRow.addLayout(self.assignListColumn)

        self.assignColumn = QVBoxLayout()
        self.assignColumn.setSpacing(6)
        self.assignColumn.setObjectName(u"assignColumn")
        self.assignName = QLabel(AssignTab)
        self.assignName.setObjectName(u"assignName")
        self.assignName.setProperty(u"role", u"subtitle")
        self.assignName.setWordWrap(True)

        self.assignColumn.addWidget(self.assignName)

        self.assignHint = QLabel(AssignTab)
        self.assignHint.setObjectName(u"assignHint")
        self.assignHint.setProperty(u"role", u"muted")
        self.assignHint.setWordWrap(True)

        self.assignColumn.addWidget(self.assignHint)

        self.coordinatorRow = QHBoxLayout()
        self.coordinatorRow.setSpacing(6)
        self.coordinatorRow.setObjectName(u"coordinatorRow")
        self.coordinatorLabel = QLabel(AssignTab)
        self.coordinatorLabel.setObjectName(u"coordinatorLabel")

        self.coordinatorRow.addWidget(self.coordinatorLabel)

        self.coordinatorEdit = QLineEdit(AssignTab)
        self.coordinatorEdit.setObjectName(u"coordinatorEdit")
        self.coordinatorEdit.setMaxLength(300)

        self.coordinatorRow.addWidget(self.coordinatorEdit)


        self.assignColumn.addLayout(self.coordinatorRow)

        self.ownPassphrase = QRadioButton(AssignTab)
        self.ownPassphrase.setObjectName(u"ownPassphrase")

        self.assignColumn.addWidget(self.ownPassphrase)

        self.passphraseRow = QHBoxLayout()
        self.passphraseRow.setSpacing(6)
        self.passphraseRow.setObjectName(u"passphraseRow")
        self.passphraseEdit = QLineEdit(AssignTab)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setMaxLength(200)

        self.passphraseRow.addWidget(self.passphraseEdit)

        self.freshButton = QPushButton(AssignTab)
        self.freshButton.setObjectName(u"freshButton")
        self.freshButton.setAutoDefault(False)

        self.passphraseRow.addWidget(self.freshButton)


        self.assignColumn.addLayout(self.passphraseRow)

        self.passphraseHint = QLabel(AssignTab)
        self.passphraseHint.setObjectName(u"passphraseHint")
        self.passphraseHint.setProperty(u"role", u"muted")
        self.passphraseHint.setWordWrap(True)

        self.assignColumn.addWidget(self.passphraseHint)

        self.sessionPassphrase = QRadioButton(AssignTab)
        self.sessionPassphrase.setObjectName(u"sessionPassphrase")

        self.assignColumn.addWidget(self.sessionPassphrase)

        self.assignButtons = QHBoxLayout()
        self.assignButtons.setSpacing(6)
        self.assignButtons.setObjectName(u"assignButtons")
        self.assignButton = QPushButton(AssignTab)
        self.assignButton.setObjectName(u"assignButton")
        self.assignButton.setProperty(u"role", u"primary")
        self.assignButton.setAutoDefault(False)

        self.assignButtons.addWidget(self.assignButton)

        self.assignButtonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.assignButtons.addItem(self.assignButtonSpace)


        self.assignColumn.addLayout(self.assignButtons)

        self.assignReceipt = ReceiptCard(AssignTab)
        self.assignReceipt.setObjectName(u"assignReceipt")

        self.assignColumn.addWidget(self.assignReceipt)

        self.assignSpace = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.assignColumn.addItem(self.assignSpace)


        self.assignRow.addLayout(self.assignColumn)

        self.assignRow.setStretch(0, 2)
        self.assignRow.setStretch(1, 5)
#if QT_CONFIG(shortcut)
        self.coordinatorLabel.setBuddy(self.coordinatorEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AssignTab)
    # setupUi

    def retranslateUi(self, AssignTab):
        self.assignTitle.setText(QCoreApplication.translate("AssignTab", u"Laptop siapa?", None))
#if QT_CONFIG(accessibility)
        self.assignList.setAccessibleName(QCoreApplication.translate("AssignTab", u"Penilai yang ditugaskan", None))
#endif // QT_CONFIG(accessibility)
        self.assignName.setText("")
        self.assignHint.setText(QCoreApplication.translate("AssignTab", u"Paket penugasan berisi daftar peserta dan instrumen, tanpa nilai siapa pun. Di laptop penilai: Sesi > Buka paket penugasan.", None))
        self.coordinatorLabel.setText(QCoreApplication.translate("AssignTab", u"Nama koor&dinator", None))
#if QT_CONFIG(accessibility)
        self.coordinatorEdit.setAccessibleName(QCoreApplication.translate("AssignTab", u"Nama koordinator lain", None))
#endif // QT_CONFIG(accessibility)
        self.ownPassphrase.setText(QCoreApplication.translate("AssignTab", u"Kata sandi terse&ndiri untuk laptop ini", None))
#if QT_CONFIG(accessibility)
        self.passphraseEdit.setAccessibleName(QCoreApplication.translate("AssignTab", u"Kata sandi tersendiri", None))
#endif // QT_CONFIG(accessibility)
        self.freshButton.setText(QCoreApplication.translate("AssignTab", u"Buat lagi", None))
#if QT_CONFIG(accessibility)
        self.freshButton.setAccessibleName(QCoreApplication.translate("AssignTab", u"Buat kata sandi lain", None))
#endif // QT_CONFIG(accessibility)
        self.passphraseHint.setText(QCoreApplication.translate("AssignTab", u"Tulis dan serahkan terpisah dari flashdisk. Kata sandi ini tidak disimpan di mana pun.", None))
        self.sessionPassphrase.setText(QCoreApplication.translate("AssignTab", u"Kata sandi sesi ini", None))
        self.assignButton.setText(QCoreApplication.translate("AssignTab", u"Simpan paket penugasan ke &flashdisk\u2026", None))
        pass
    # retranslateUi

