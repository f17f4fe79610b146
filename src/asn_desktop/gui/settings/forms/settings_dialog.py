"""Generated from ui/settings/settings_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout

from asn_desktop.gui.settings.section_list import SectionList
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
        self.middle = QHBoxLayout()
        self.middle.setSpacing(8)
        self.middle.setObjectName(u"middle")
        self.sections = SectionList(SettingsDialog)
        self.sections.setObjectName(u"sections")

        self.middle.addWidget(self.sections)

        self.stack = QStackedWidget(SettingsDialog)
        self.stack.setObjectName(u"stack")

        self.middle.addWidget(self.stack)

        self.middle.setStretch(1, 1)

        self.column.addLayout(self.middle)

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
        self.hintLabel.setWordWrap(True)

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

        self.buttonRow.setStretch(0, 1)

        self.column.addLayout(self.buttonRow)


        self.retranslateUi(SettingsDialog)
    # setupUi

    def retranslateUi(self, SettingsDialog):
        SettingsDialog.setWindowTitle(QCoreApplication.translate("SettingsDialog", u"Setelan", None))
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Bagian setelan", None))
#endif // QT_CONFIG(accessibility)
        self.hintLabel.setText(QCoreApplication.translate("SettingsDialog", u"Simpan berlaku untuk semua bagian; Batal membuang semuanya. Ctrl+Enter menyimpan.", None))
        self.cancelButton.setText(QCoreApplication.translate("SettingsDialog", u"Batal", None))
        self.saveButton.setText(QCoreApplication.translate("SettingsDialog", u"&Simpan semua", None))
    # retranslateUi

