"""Generated from ui/merging/conflicts_tab.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.gui.merging.conflict_board import ConflictBoard
from asn_desktop.gui.widgets.plain_table import PlainTable
from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_ConflictsTab(object):
    def setupUi(self, ConflictsTab):
        if not ConflictsTab.objectName():
            ConflictsTab.setObjectName(u"ConflictsTab")
        ConflictsTab.resize(1215, 560)
        self.conflictsTabColumn = QVBoxLayout(ConflictsTab)
        self.conflictsTabColumn.setSpacing(6)
        self.conflictsTabColumn.setObjectName(u"conflictsTabColumn")
        self.conflictsTabColumn.setContentsMargins(12, 10, 12, 8)
        self.conflictPages = QStackedWidget(ConflictsTab)
        self.conflictPages.setObjectName(u"conflictPages")
        self.conflictWorkPage = QWidget()
        self.conflictWorkPage.setObjectName(u"conflictWorkPage")
        self.conflictsRow = QHBoxLayout(self.conflictWorkPage)
        self.conflictsRow.setSpacing(16)
        self.conflictsRow.setObjectName(u"conflictsRow")
        self.conflictsRow.setContentsMargins(0, 0, 0, 0)
        self.conflictsColumn = QVBoxLayout()
        self.conflictsColumn.setSpacing(6)
        self.conflictsColumn.setObjectName(u"conflictsColumn")
        self.conflictsLabel = QLabel(self.conflictWorkPage)
        self.conflictsLabel.setObjectName(u"conflictsLabel")
        self.conflictsLabel.setText(u"")
        self.conflictsLabel.setWordWrap(True)

        self.conflictsColumn.addWidget(self.conflictsLabel)

        self.conflictFilterRow = QHBoxLayout()
        self.conflictFilterRow.setSpacing(6)
        self.conflictFilterRow.setObjectName(u"conflictFilterRow")
        self.conflictLaptopCombo = QComboBox(self.conflictWorkPage)
        self.conflictLaptopCombo.setObjectName(u"conflictLaptopCombo")
        self.conflictLaptopCombo.setMinimumContentsLength(8)
        self.conflictLaptopCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.conflictFilterRow.addWidget(self.conflictLaptopCombo)

        self.conflictKindCombo = QComboBox(self.conflictWorkPage)
        self.conflictKindCombo.setObjectName(u"conflictKindCombo")
        self.conflictKindCombo.setMinimumContentsLength(8)
        self.conflictKindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.conflictFilterRow.addWidget(self.conflictKindCombo)

        self.conflictFilterRow.setStretch(0, 1)
        self.conflictFilterRow.setStretch(1, 1)

        self.conflictsColumn.addLayout(self.conflictFilterRow)

        self.conflictSearch = QLineEdit(self.conflictWorkPage)
        self.conflictSearch.setObjectName(u"conflictSearch")
        self.conflictSearch.setMaxLength(300)

        self.conflictsColumn.addWidget(self.conflictSearch)

        self.conflictsList = QListWidget(self.conflictWorkPage)
        self.conflictsList.setObjectName(u"conflictsList")
        self.conflictsList.setAlternatingRowColors(True)
        self.conflictsList.setWordWrap(True)

        self.conflictsColumn.addWidget(self.conflictsList)

        self.conflictsFoot = QHBoxLayout()
        self.conflictsFoot.setSpacing(6)
        self.conflictsFoot.setObjectName(u"conflictsFoot")
        self.conflictsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.conflictsFoot.addItem(self.conflictsSpacer)

        self.decisionsButton = QPushButton(self.conflictWorkPage)
        self.decisionsButton.setObjectName(u"decisionsButton")
        self.decisionsButton.setAutoDefault(True)

        self.conflictsFoot.addWidget(self.decisionsButton)


        self.conflictsColumn.addLayout(self.conflictsFoot)


        self.conflictsRow.addLayout(self.conflictsColumn)

        self.conflictScroll = QScrollArea(self.conflictWorkPage)
        self.conflictScroll.setObjectName(u"conflictScroll")
        self.conflictScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.conflictScroll.setWidgetResizable(True)
        self.conflictScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.conflictBoard = ConflictBoard()
        self.conflictBoard.setObjectName(u"conflictBoard")
        self.conflictScroll.setWidget(self.conflictBoard)

        self.conflictsRow.addWidget(self.conflictScroll)

        self.conflictsRow.setStretch(0, 2)
        self.conflictsRow.setStretch(1, 3)
        self.conflictPages.addWidget(self.conflictWorkPage)
        self.allOfPage = QWidget()
        self.allOfPage.setObjectName(u"allOfPage")
        self.allOfColumn = QVBoxLayout(self.allOfPage)
        self.allOfColumn.setSpacing(6)
        self.allOfColumn.setObjectName(u"allOfColumn")
        self.allOfColumn.setContentsMargins(0, 0, 0, 0)
        self.allOfLabel = QLabel(self.allOfPage)
        self.allOfLabel.setObjectName(u"allOfLabel")
        self.allOfLabel.setText(u"")
        self.allOfLabel.setWordWrap(True)
        self.allOfLabel.setProperty(u"role", u"subtitle")

        self.allOfColumn.addWidget(self.allOfLabel)

        self.allOfList = QListWidget(self.allOfPage)
        self.allOfList.setObjectName(u"allOfList")
        self.allOfList.setAlternatingRowColors(True)

        self.allOfColumn.addWidget(self.allOfList)

        self.allOfRow = QHBoxLayout()
        self.allOfRow.setSpacing(6)
        self.allOfRow.setObjectName(u"allOfRow")
        self.allOfWhyLabel = QLabel(self.allOfPage)
        self.allOfWhyLabel.setObjectName(u"allOfWhyLabel")

        self.allOfRow.addWidget(self.allOfWhyLabel)

        self.allOfWhy = QLineEdit(self.allOfPage)
        self.allOfWhy.setObjectName(u"allOfWhy")
        self.allOfWhy.setMaxLength(300)

        self.allOfRow.addWidget(self.allOfWhy)

        self.allOfYes = QPushButton(self.allOfPage)
        self.allOfYes.setObjectName(u"allOfYes")
        self.allOfYes.setText(u"")
        self.allOfYes.setProperty(u"role", u"primary")
        self.allOfYes.setAutoDefault(True)

        self.allOfRow.addWidget(self.allOfYes)

        self.allOfNo = QPushButton(self.allOfPage)
        self.allOfNo.setObjectName(u"allOfNo")
        self.allOfNo.setAutoDefault(True)

        self.allOfRow.addWidget(self.allOfNo)


        self.allOfColumn.addLayout(self.allOfRow)

        self.allOfProblem = ProblemLabel(self.allOfPage)
        self.allOfProblem.setObjectName(u"allOfProblem")
        self.allOfProblem.setText(u"")

        self.allOfColumn.addWidget(self.allOfProblem)

        self.conflictPages.addWidget(self.allOfPage)
        self.decisionsPage = QWidget()
        self.decisionsPage.setObjectName(u"decisionsPage")
        self.decisionsColumn = QVBoxLayout(self.decisionsPage)
        self.decisionsColumn.setSpacing(6)
        self.decisionsColumn.setObjectName(u"decisionsColumn")
        self.decisionsColumn.setContentsMargins(0, 0, 0, 0)
        self.decisionsLabel = QLabel(self.decisionsPage)
        self.decisionsLabel.setObjectName(u"decisionsLabel")
        self.decisionsLabel.setText(u"")
        self.decisionsLabel.setWordWrap(True)

        self.decisionsColumn.addWidget(self.decisionsLabel)

        self.decisionsView = PlainTable(self.decisionsPage)
        self.decisionsView.setObjectName(u"decisionsView")

        self.decisionsColumn.addWidget(self.decisionsView)

        self.decisionsRow = QHBoxLayout()
        self.decisionsRow.setSpacing(6)
        self.decisionsRow.setObjectName(u"decisionsRow")
        self.decisionsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decisionsRow.addItem(self.decisionsSpacer)

        self.decisionsBack = QPushButton(self.decisionsPage)
        self.decisionsBack.setObjectName(u"decisionsBack")
        self.decisionsBack.setAutoDefault(True)

        self.decisionsRow.addWidget(self.decisionsBack)


        self.decisionsColumn.addLayout(self.decisionsRow)

        self.conflictPages.addWidget(self.decisionsPage)

        self.conflictsTabColumn.addWidget(self.conflictPages)

#if QT_CONFIG(shortcut)
        self.allOfWhyLabel.setBuddy(self.allOfWhy)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConflictsTab)
    # setupUi

    def retranslateUi(self, ConflictsTab):
#if QT_CONFIG(accessibility)
        self.conflictLaptopCombo.setAccessibleName(QCoreApplication.translate("ConflictsTab", u"Konflik dari laptop", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.conflictKindCombo.setAccessibleName(QCoreApplication.translate("ConflictsTab", u"Jenis konflik", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.conflictSearch.setAccessibleName(QCoreApplication.translate("ConflictsTab", u"Cari nama atau isian dalam konflik", None))
#endif // QT_CONFIG(accessibility)
        self.conflictSearch.setPlaceholderText(QCoreApplication.translate("ConflictsTab", u"Cari nama atau isian", None))
#if QT_CONFIG(accessibility)
        self.conflictsList.setAccessibleName(QCoreApplication.translate("ConflictsTab", u"Daftar konflik", None))
#endif // QT_CONFIG(accessibility)
        self.decisionsButton.setText(QCoreApplication.translate("ConflictsTab", u"Ri&wayat putusan", None))
#if QT_CONFIG(accessibility)
        self.allOfList.setAccessibleName(QCoreApplication.translate("ConflictsTab", u"Konflik yang akan diputuskan", None))
#endif // QT_CONFIG(accessibility)
        self.allOfWhyLabel.setText(QCoreApplication.translate("ConflictsTab", u"Alasa&n", None))
#if QT_CONFIG(accessibility)
        self.allOfWhy.setAccessibleName(QCoreApplication.translate("ConflictsTab", u"Alasan untuk semua konflik ini", None))
#endif // QT_CONFIG(accessibility)
        self.allOfWhy.setPlaceholderText(QCoreApplication.translate("ConflictsTab", u"misalnya: laptop yang lain dipakai untuk latihan", None))
        self.allOfNo.setText(QCoreApplication.translate("ConflictsTab", u"Batal", None))
#if QT_CONFIG(accessibility)
        self.decisionsView.setAccessibleName(QCoreApplication.translate("ConflictsTab", u"Riwayat putusan", None))
#endif // QT_CONFIG(accessibility)
        self.decisionsBack.setText(QCoreApplication.translate("ConflictsTab", u"Kembali ke &konflik", None))
        pass
    # retranslateUi

