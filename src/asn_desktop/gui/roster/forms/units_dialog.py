"""Generated from ui/roster/units_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_UnitsDialog(object):
    def setupUi(self, UnitsDialog):
        if not UnitsDialog.objectName():
            UnitsDialog.setObjectName(u"UnitsDialog")
        UnitsDialog.resize(900, 430)
        self.dialogLayout = QVBoxLayout(UnitsDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.searchEdit = QLineEdit(UnitsDialog)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)
        self.searchEdit.setMaxLength(100)

        self.dialogLayout.addWidget(self.searchEdit)

        self.unitTable = QTableView(UnitsDialog)
        self.unitTable.setObjectName(u"unitTable")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.unitTable.sizePolicy().hasHeightForWidth())
        self.unitTable.setSizePolicy(sizePolicy)
        self.unitTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.unitTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.unitTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.unitTable.setShowGrid(False)
        self.unitTable.setAlternatingRowColors(True)
        self.unitTable.setTabKeyNavigation(False)
        self.unitTable.setWordWrap(False)

        self.dialogLayout.addWidget(self.unitTable)

        self.editPane = QWidget(UnitsDialog)
        self.editPane.setObjectName(u"editPane")
        self.editGrid = QGridLayout(self.editPane)
        self.editGrid.setObjectName(u"editGrid")
        self.editGrid.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.editPane)
        self.nameLabel.setObjectName(u"nameLabel")

        self.editGrid.addWidget(self.nameLabel, 0, 0, 1, 1)

        self.nameEdit = QLineEdit(self.editPane)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(300)

        self.editGrid.addWidget(self.nameEdit, 0, 1, 1, 1)

        self.renameButton = QPushButton(self.editPane)
        self.renameButton.setObjectName(u"renameButton")
        self.renameButton.setAutoDefault(True)

        self.editGrid.addWidget(self.renameButton, 0, 2, 1, 1)

        self.aliasLabel = QLabel(self.editPane)
        self.aliasLabel.setObjectName(u"aliasLabel")

        self.editGrid.addWidget(self.aliasLabel, 1, 0, 1, 1)

        self.aliasEdit = QLineEdit(self.editPane)
        self.aliasEdit.setObjectName(u"aliasEdit")
        self.aliasEdit.setMaxLength(300)

        self.editGrid.addWidget(self.aliasEdit, 1, 1, 1, 1)

        self.aliasButton = QPushButton(self.editPane)
        self.aliasButton.setObjectName(u"aliasButton")
        self.aliasButton.setAutoDefault(True)

        self.editGrid.addWidget(self.aliasButton, 1, 2, 1, 1)

        self.dropButton = QPushButton(self.editPane)
        self.dropButton.setObjectName(u"dropButton")
        self.dropButton.setAutoDefault(True)

        self.editGrid.addWidget(self.dropButton, 1, 3, 1, 1)

        self.intoLabel = QLabel(self.editPane)
        self.intoLabel.setObjectName(u"intoLabel")

        self.editGrid.addWidget(self.intoLabel, 2, 0, 1, 1)

        self.intoEdit = QLineEdit(self.editPane)
        self.intoEdit.setObjectName(u"intoEdit")
        self.intoEdit.setMaxLength(300)

        self.editGrid.addWidget(self.intoEdit, 2, 1, 1, 1)

        self.mergeButton = QPushButton(self.editPane)
        self.mergeButton.setObjectName(u"mergeButton")
        self.mergeButton.setAutoDefault(True)

        self.editGrid.addWidget(self.mergeButton, 2, 2, 1, 1)


        self.dialogLayout.addWidget(self.editPane)

        self.saidLabel = QLabel(UnitsDialog)
        self.saidLabel.setObjectName(u"saidLabel")
        self.saidLabel.setWordWrap(True)
        self.saidLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.saidLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.problemLabel = ProblemLabel(UnitsDialog)
        self.problemLabel.setObjectName(u"problemLabel")

        self.buttonRow.addWidget(self.problemLabel)

        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(UnitsDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(True)

        self.buttonRow.addWidget(self.closeButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.aliasLabel.setBuddy(self.aliasEdit)
        self.intoLabel.setBuddy(self.intoEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.searchEdit, self.unitTable)
        QWidget.setTabOrder(self.unitTable, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.renameButton)
        QWidget.setTabOrder(self.renameButton, self.aliasEdit)
        QWidget.setTabOrder(self.aliasEdit, self.aliasButton)
        QWidget.setTabOrder(self.aliasButton, self.dropButton)
        QWidget.setTabOrder(self.dropButton, self.intoEdit)
        QWidget.setTabOrder(self.intoEdit, self.mergeButton)
        QWidget.setTabOrder(self.mergeButton, self.closeButton)

        self.retranslateUi(UnitsDialog)
    # setupUi

    def retranslateUi(self, UnitsDialog):
        UnitsDialog.setWindowTitle(QCoreApplication.translate("UnitsDialog", u"Unit kerja", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("UnitsDialog", u"Cari unit atau singkatannya", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("UnitsDialog", u"Cari unit menurut nama atau singkatan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unitTable.setAccessibleName(QCoreApplication.translate("UnitsDialog", u"Unit di sesi ini, banyaknya orang, dan singkatannya", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("UnitsDialog", u"Nama unit", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("UnitsDialog", u"Nama unit", None))
#endif // QT_CONFIG(accessibility)
        self.renameButton.setText(QCoreApplication.translate("UnitsDialog", u"Ubah nama", None))
        self.aliasLabel.setText(QCoreApplication.translate("UnitsDialog", u"Singkatan", None))
#if QT_CONFIG(accessibility)
        self.aliasEdit.setAccessibleName(QCoreApplication.translate("UnitsDialog", u"Singkatan baru, atau yang hendak dihapus", None))
#endif // QT_CONFIG(accessibility)
        self.aliasEdit.setPlaceholderText(QCoreApplication.translate("UnitsDialog", u"misalnya Diskominfo", None))
        self.aliasButton.setText(QCoreApplication.translate("UnitsDialog", u"Tambah singkatan", None))
        self.dropButton.setText(QCoreApplication.translate("UnitsDialog", u"Hapus singkatan", None))
        self.intoLabel.setText(QCoreApplication.translate("UnitsDialog", u"Gabungkan ke", None))
#if QT_CONFIG(accessibility)
        self.intoEdit.setAccessibleName(QCoreApplication.translate("UnitsDialog", u"Unit yang dituju", None))
#endif // QT_CONFIG(accessibility)
        self.intoEdit.setPlaceholderText(QCoreApplication.translate("UnitsDialog", u"nama atau singkatan unit lain", None))
        self.mergeButton.setText(QCoreApplication.translate("UnitsDialog", u"Gabungkan", None))
        self.saidLabel.setProperty(u"role", u"muted")
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("UnitsDialog", u"Yang perlu diperbaiki", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("UnitsDialog", u"Tutup", None))
    # retranslateUi

