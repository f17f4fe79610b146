"""Generated from ui/centre/list_tab.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from asn_desktop.gui.widgets.inline_question import InlineQuestion
from asn_desktop.gui.widgets.plain_table import PlainTable
class Ui_ListTab(object):
    def setupUi(self, ListTab):
        if not ListTab.objectName():
            ListTab.setObjectName(u"ListTab")
        ListTab.resize(1180, 520)
        self.column = QVBoxLayout(ListTab)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 10, 12, 8)
        self.question = InlineQuestion(ListTab)
        self.question.setObjectName(u"question")

        self.column.addWidget(self.question)

        self.topRow = QHBoxLayout()
        self.topRow.setSpacing(10)
        self.topRow.setObjectName(u"topRow")
        self.optionRow = QHBoxLayout()
        self.optionRow.setSpacing(6)
        self.optionRow.setObjectName(u"optionRow")

        self.topRow.addLayout(self.optionRow)

        self.searchEdit = QLineEdit(ListTab)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setMaxLength(300)

        self.topRow.addWidget(self.searchEdit)

        self.topRow.setStretch(1, 1)

        self.column.addLayout(self.topRow)

        self.listLabel = QLabel(ListTab)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setProperty(u"role", u"muted")
        self.listLabel.setWordWrap(True)
        self.listLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.listLabel)

        self.emptyLabel = QLabel(ListTab)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setProperty(u"role", u"muted")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyLabel.setWordWrap(True)

        self.column.addWidget(self.emptyLabel)

        self.view = PlainTable(ListTab)
        self.view.setObjectName(u"view")

        self.column.addWidget(self.view)

        self.lowerColumn = QVBoxLayout()
        self.lowerColumn.setSpacing(6)
        self.lowerColumn.setObjectName(u"lowerColumn")

        self.column.addLayout(self.lowerColumn)

        self.detailText = QPlainTextEdit(ListTab)
        self.detailText.setObjectName(u"detailText")
        self.detailText.setReadOnly(True)
        self.detailText.setTabChangesFocus(True)

        self.column.addWidget(self.detailText)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(6)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpace)


        self.column.addLayout(self.buttonRow)

        self.column.setStretch(3, 1)
        self.column.setStretch(4, 3)

        self.retranslateUi(ListTab)
    # setupUi

    def retranslateUi(self, ListTab):
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ListTab", u"Cari di daftar ini", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ListTab", u"Cari", None))
        self.listLabel.setText("")
        self.emptyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.detailText.setAccessibleName(QCoreApplication.translate("ListTab", u"Baris terpilih selengkapnya", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

