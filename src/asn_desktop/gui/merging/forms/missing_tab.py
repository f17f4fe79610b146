"""Generated from ui/merging/missing_tab.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from asn_desktop.gui.merging.matrix_view import MatrixView
from asn_desktop.gui.widgets.plain_table import PlainTable
from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_MissingTab(object):
    def setupUi(self, MissingTab):
        if not MissingTab.objectName():
            MissingTab.setObjectName(u"MissingTab")
        MissingTab.resize(1215, 560)
        self.missingColumn = QVBoxLayout(MissingTab)
        self.missingColumn.setSpacing(6)
        self.missingColumn.setObjectName(u"missingColumn")
        self.missingColumn.setContentsMargins(12, 10, 12, 8)
        self.missingLabel = QLabel(MissingTab)
        self.missingLabel.setObjectName(u"missingLabel")
        self.missingLabel.setWordWrap(True)

        self.missingColumn.addWidget(self.missingLabel)

        self.matrixView = MatrixView(MissingTab)
        self.matrixView.setObjectName(u"matrixView")

        self.missingColumn.addWidget(self.matrixView)

        self.laptopLabel = ProblemLabel(MissingTab)
        self.laptopLabel.setObjectName(u"laptopLabel")
        self.laptopLabel.setProperty(u"role", u"warning")

        self.missingColumn.addWidget(self.laptopLabel)

        self.missingRow = QHBoxLayout()
        self.missingRow.setSpacing(6)
        self.missingRow.setObjectName(u"missingRow")
        self.missingKindLabel = QLabel(MissingTab)
        self.missingKindLabel.setObjectName(u"missingKindLabel")

        self.missingRow.addWidget(self.missingKindLabel)

        self.missingKindCombo = QComboBox(MissingTab)
        self.missingKindCombo.setObjectName(u"missingKindCombo")

        self.missingRow.addWidget(self.missingKindCombo)

        self.missingSearch = QLineEdit(MissingTab)
        self.missingSearch.setObjectName(u"missingSearch")
        self.missingSearch.setMaxLength(300)

        self.missingRow.addWidget(self.missingSearch)

        self.slipButton = QPushButton(MissingTab)
        self.slipButton.setObjectName(u"slipButton")
        self.slipButton.setAutoDefault(False)

        self.missingRow.addWidget(self.slipButton)

        self.missingRow.setStretch(1, 1)
        self.missingRow.setStretch(2, 3)

        self.missingColumn.addLayout(self.missingRow)

        self.missingView = PlainTable(MissingTab)
        self.missingView.setObjectName(u"missingView")

        self.missingColumn.addWidget(self.missingView)

        self.missingColumn.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.missingKindLabel.setBuddy(self.missingKindCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MissingTab)
    # setupUi

    def retranslateUi(self, MissingTab):
        self.missingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.matrixView.setAccessibleName(QCoreApplication.translate("MissingTab", u"Keadaan tiap penilai", None))
#endif // QT_CONFIG(accessibility)
        self.missingKindLabel.setText(QCoreApplication.translate("MissingTab", u"&Yang kurang", None))
#if QT_CONFIG(accessibility)
        self.missingKindCombo.setAccessibleName(QCoreApplication.translate("MissingTab", u"Keadaan lembar yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.missingSearch.setAccessibleName(QCoreApplication.translate("MissingTab", u"Cari nama, NIP, atau unit", None))
#endif // QT_CONFIG(accessibility)
        self.missingSearch.setPlaceholderText(QCoreApplication.translate("MissingTab", u"Cari nama, NIP, unit", None))
        self.slipButton.setText(QCoreApplication.translate("MissingTab", u"Ceta&k slip\u2026", None))
#if QT_CONFIG(accessibility)
        self.slipButton.setAccessibleName(QCoreApplication.translate("MissingTab", u"Cetak slip yang masih ditunggu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.missingView.setAccessibleName(QCoreApplication.translate("MissingTab", u"Siapa dan apa yang belum", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

