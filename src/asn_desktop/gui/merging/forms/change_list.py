"""Generated from ui/merging/change_list.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout

from asn_desktop.gui.widgets.count_tiles import CountTiles
from asn_desktop.gui.widgets.plain_table import PlainTable

class Ui_ChangeList(object):
    def setupUi(self, ChangeList):
        if not ChangeList.objectName():
            ChangeList.setObjectName(u"ChangeList")
        ChangeList.resize(1215, 560)
        self.column = QVBoxLayout(ChangeList)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.tiles = CountTiles(ChangeList)
        self.tiles.setObjectName(u"tiles")

        self.column.addWidget(self.tiles)

        self.filterRow = QHBoxLayout()
        self.filterRow.setSpacing(6)
        self.filterRow.setObjectName(u"filterRow")
        self.packageLabel = QLabel(ChangeList)
        self.packageLabel.setObjectName(u"packageLabel")

        self.filterRow.addWidget(self.packageLabel)

        self.packageCombo = QComboBox(ChangeList)
        self.packageCombo.setObjectName(u"packageCombo")
        self.packageCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.packageCombo.setMinimumContentsLength(12)

        self.filterRow.addWidget(self.packageCombo)

        self.searchEdit = QLineEdit(ChangeList)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setMaxLength(300)

        self.filterRow.addWidget(self.searchEdit)

        self.filterRow.setStretch(1, 2)
        self.filterRow.setStretch(2, 3)

        self.column.addLayout(self.filterRow)

        self.listLabel = QLabel(ChangeList)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setProperty(u"role", u"muted")
        self.listLabel.setWordWrap(True)

        self.column.addWidget(self.listLabel)

        self.changesView = PlainTable(ChangeList)
        self.changesView.setObjectName(u"changesView")

        self.column.addWidget(self.changesView)

        self.detailText = QPlainTextEdit(ChangeList)
        self.detailText.setObjectName(u"detailText")
        self.detailText.setReadOnly(True)
        self.detailText.setTabChangesFocus(True)

        self.column.addWidget(self.detailText)

        self.column.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.packageLabel.setBuddy(self.packageCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChangeList)
    # setupUi

    def retranslateUi(self, ChangeList):
        self.packageLabel.setText(QCoreApplication.translate("ChangeList", u"Paket", None))
#if QT_CONFIG(accessibility)
        self.packageCombo.setAccessibleName(QCoreApplication.translate("ChangeList", u"Paket yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ChangeList", u"Cari di daftar perubahan", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ChangeList", u"Cari nama atau isi", None))
        self.listLabel.setText("")
#if QT_CONFIG(accessibility)
        self.changesView.setAccessibleName(QCoreApplication.translate("ChangeList", u"Daftar perubahan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detailText.setAccessibleName(QCoreApplication.translate("ChangeList", u"Baris terpilih selengkapnya", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

