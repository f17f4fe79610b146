"""Generated from ui/settings_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout

from asn_desktop.gui.widgets.inline_question import InlineQuestion
from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_SettingsDialog(object):
    def setupUi(self, SettingsDialog):
        if not SettingsDialog.objectName():
            SettingsDialog.setObjectName(u"SettingsDialog")
        SettingsDialog.resize(880, 470)
        self.column = QVBoxLayout(SettingsDialog)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.tabs = QTabWidget(SettingsDialog)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)

        self.column.addWidget(self.tabs)

        self.problemLabel = ProblemLabel(SettingsDialog)
        self.problemLabel.setObjectName(u"problemLabel")

        self.column.addWidget(self.problemLabel)

        self.question = InlineQuestion(SettingsDialog)
        self.question.setObjectName(u"question")

        self.column.addWidget(self.question)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(6)
        self.buttonRow.setObjectName(u"buttonRow")
        self.hintLabel = QLabel(SettingsDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"role", u"muted")

        self.buttonRow.addWidget(self.hintLabel)

        self.buttonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(SettingsDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(SettingsDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.saveButton)


        self.column.addLayout(self.buttonRow)


        self.retranslateUi(SettingsDialog)
    # setupUi

    def retranslateUi(self, SettingsDialog):
        SettingsDialog.setWindowTitle(QCoreApplication.translate("SettingsDialog", u"Setelan sesi", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Bagian setelan", None))
#endif // QT_CONFIG(accessibility)
        self.hintLabel.setText(QCoreApplication.translate("SettingsDialog", u"Ctrl+Enter menyimpan", None))
        self.cancelButton.setText(QCoreApplication.translate("SettingsDialog", u"Batal", None))
        self.saveButton.setText(QCoreApplication.translate("SettingsDialog", u"&Simpan setelan", None))
    # retranslateUi

