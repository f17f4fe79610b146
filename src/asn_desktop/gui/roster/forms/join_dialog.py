"""Generated from ui/roster/join_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_JoinDialog(object):
    def setupUi(self, JoinDialog):
        if not JoinDialog.objectName():
            JoinDialog.setObjectName(u"JoinDialog")
        JoinDialog.resize(900, 430)
        self.dialogLayout = QVBoxLayout(JoinDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.hintLabel = QLabel(JoinDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.hintLabel)

        self.pairTable = QTableView(JoinDialog)
        self.pairTable.setObjectName(u"pairTable")
        self.pairTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.pairTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.pairTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.pairTable.setShowGrid(False)
        self.pairTable.setAlternatingRowColors(True)
        self.pairTable.setTabKeyNavigation(False)
        self.pairTable.setWordWrap(False)

        self.dialogLayout.addWidget(self.pairTable)

        self.broughtLabel = QLabel(JoinDialog)
        self.broughtLabel.setObjectName(u"broughtLabel")
        self.broughtLabel.setWordWrap(True)
        self.broughtLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.broughtLabel)

        self.disputeLabel = ProblemLabel(JoinDialog)
        self.disputeLabel.setObjectName(u"disputeLabel")

        self.dialogLayout.addWidget(self.disputeLabel)

        self.whyRow = QHBoxLayout()
        self.whyRow.setObjectName(u"whyRow")
        self.whyLabel = QLabel(JoinDialog)
        self.whyLabel.setObjectName(u"whyLabel")

        self.whyRow.addWidget(self.whyLabel)

        self.whyEdit = QLineEdit(JoinDialog)
        self.whyEdit.setObjectName(u"whyEdit")
        self.whyEdit.setMaxLength(300)

        self.whyRow.addWidget(self.whyEdit)


        self.dialogLayout.addLayout(self.whyRow)

        self.problemLabel = ProblemLabel(JoinDialog)
        self.problemLabel.setObjectName(u"problemLabel")

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.firstButton = QPushButton(JoinDialog)
        self.firstButton.setObjectName(u"firstButton")
        self.firstButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.firstButton)

        self.secondButton = QPushButton(JoinDialog)
        self.secondButton.setObjectName(u"secondButton")
        self.secondButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.secondButton)

        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(JoinDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.joinButton = QPushButton(JoinDialog)
        self.joinButton.setObjectName(u"joinButton")

        self.buttonRow.addWidget(self.joinButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.whyLabel.setBuddy(self.whyEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pairTable, self.whyEdit)
        QWidget.setTabOrder(self.whyEdit, self.joinButton)
        QWidget.setTabOrder(self.joinButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.firstButton)
        QWidget.setTabOrder(self.firstButton, self.secondButton)

        self.retranslateUi(JoinDialog)

        self.joinButton.setDefault(True)

    # setupUi

    def retranslateUi(self, JoinDialog):
        JoinDialog.setWindowTitle(QCoreApplication.translate("JoinDialog", u"Gabungkan dua entri", None))
        self.hintLabel.setText(QCoreApplication.translate("JoinDialog", u"Dua entri ini menjadi satu orang. Yang bertanda centang dipakai; pilih yang lain dengan klik atau Spasi.", None))
#if QT_CONFIG(accessibility)
        self.pairTable.setAccessibleName(QCoreApplication.translate("JoinDialog", u"Isian kedua entri, berdampingan", None))
#endif // QT_CONFIG(accessibility)
        self.broughtLabel.setProperty(u"role", u"muted")
        self.whyLabel.setText(QCoreApplication.translate("JoinDialog", u"Alasan", None))
#if QT_CONFIG(accessibility)
        self.whyEdit.setAccessibleName(QCoreApplication.translate("JoinDialog", u"Alasan kedua entri digabungkan", None))
#endif // QT_CONFIG(accessibility)
        self.whyEdit.setPlaceholderText(QCoreApplication.translate("JoinDialog", u"misalnya: didaftar dua kali, tanpa NIP dan dengan NIP", None))
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("JoinDialog", u"Yang perlu diperbaiki", None))
#endif // QT_CONFIG(accessibility)
        self.firstButton.setText(QCoreApplication.translate("JoinDialog", u"Semua dari entri 1", None))
        self.secondButton.setText(QCoreApplication.translate("JoinDialog", u"Semua dari entri 2", None))
        self.cancelButton.setText(QCoreApplication.translate("JoinDialog", u"Batal", None))
        self.joinButton.setText(QCoreApplication.translate("JoinDialog", u"Gabungkan", None))
        self.joinButton.setProperty(u"role", u"primary")
    # retranslateUi

