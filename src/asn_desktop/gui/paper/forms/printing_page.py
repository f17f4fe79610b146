"""Generated from ui/paper/printing_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QTabWidget, QToolButton, QVBoxLayout, QWidget

from asn_desktop.gui.paper.millimetre_spin import MillimetreSpin
from asn_desktop.gui.preview.paper_view import PaperView
from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.plain_table import PlainTable
from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_PrintingPage(object):
    def setupUi(self, PrintingPage):
        if not PrintingPage.objectName():
            PrintingPage.setObjectName(u"PrintingPage")
        PrintingPage.resize(1215, 600)
        self.row = QHBoxLayout(PrintingPage)
        self.row.setSpacing(16)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(12, 10, 12, 8)
        self.sidePanel = QWidget(PrintingPage)
        self.sidePanel.setObjectName(u"sidePanel")
        self.sideColumn = QVBoxLayout(self.sidePanel)
        self.sideColumn.setSpacing(6)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideColumn.setContentsMargins(0, 0, 0, 0)
        self.choicePanel = QScrollArea(self.sidePanel)
        self.choicePanel.setObjectName(u"choicePanel")
        self.choicePanel.setFrameShape(QFrame.Shape.NoFrame)
        self.choicePanel.setWidgetResizable(True)
        self.choicePanel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choicePanel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices = QWidget()
        self.choices.setObjectName(u"choices")
        self.choiceColumn = QVBoxLayout(self.choices)
        self.choiceColumn.setSpacing(6)
        self.choiceColumn.setObjectName(u"choiceColumn")
        self.choiceColumn.setContentsMargins(0, 0, 0, 0)
        self.whatTitle = QLabel(self.choices)
        self.whatTitle.setObjectName(u"whatTitle")
        self.whatTitle.setProperty(u"role", u"subtitle")

        self.choiceColumn.addWidget(self.whatTitle)

        self.kinds = QWidget(self.choices)
        self.kinds.setObjectName(u"kinds")
        self.kindsColumn = QVBoxLayout(self.kinds)
        self.kindsColumn.setSpacing(2)
        self.kindsColumn.setObjectName(u"kindsColumn")
        self.kindsColumn.setContentsMargins(0, 0, 0, 0)
        self.scorecardRadio = QRadioButton(self.kinds)
        self.scorecardRadio.setObjectName(u"scorecardRadio")

        self.kindsColumn.addWidget(self.scorecardRadio)

        self.certificateRadio = QRadioButton(self.kinds)
        self.certificateRadio.setObjectName(u"certificateRadio")

        self.kindsColumn.addWidget(self.certificateRadio)

        self.minutesRadio = QRadioButton(self.kinds)
        self.minutesRadio.setObjectName(u"minutesRadio")

        self.kindsColumn.addWidget(self.minutesRadio)

        self.attendanceRadio = QRadioButton(self.kinds)
        self.attendanceRadio.setObjectName(u"attendanceRadio")

        self.kindsColumn.addWidget(self.attendanceRadio)

        self.blankRadio = QRadioButton(self.kinds)
        self.blankRadio.setObjectName(u"blankRadio")

        self.kindsColumn.addWidget(self.blankRadio)

        self.unitRecapRadio = QRadioButton(self.kinds)
        self.unitRecapRadio.setObjectName(u"unitRecapRadio")

        self.kindsColumn.addWidget(self.unitRecapRadio)

        self.followUpRadio = QRadioButton(self.kinds)
        self.followUpRadio.setObjectName(u"followUpRadio")

        self.kindsColumn.addWidget(self.followUpRadio)

        self.recapRadio = QRadioButton(self.kinds)
        self.recapRadio.setObjectName(u"recapRadio")

        self.kindsColumn.addWidget(self.recapRadio)


        self.choiceColumn.addWidget(self.kinds)

        self.whomTitle = QLabel(self.choices)
        self.whomTitle.setObjectName(u"whomTitle")
        self.whomTitle.setProperty(u"role", u"subtitle")

        self.choiceColumn.addWidget(self.whomTitle)

        self.whomCombo = QComboBox(self.choices)
        self.whomCombo.setObjectName(u"whomCombo")
        self.whomCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.whomCombo.setMinimumContentsLength(10)

        self.choiceColumn.addWidget(self.whomCombo)

        self.personCombo = QComboBox(self.choices)
        self.personCombo.setObjectName(u"personCombo")
        self.personCombo.setEditable(True)
        self.personCombo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.personCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.personCombo.setMinimumContentsLength(10)

        self.choiceColumn.addWidget(self.personCombo)

        self.unitCombo = QComboBox(self.choices)
        self.unitCombo.setObjectName(u"unitCombo")
        self.unitCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitCombo.setMinimumContentsLength(10)

        self.choiceColumn.addWidget(self.unitCombo)

        self.filesCombo = QComboBox(self.choices)
        self.filesCombo.setObjectName(u"filesCombo")
        self.filesCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filesCombo.setMinimumContentsLength(10)

        self.choiceColumn.addWidget(self.filesCombo)

        self.readyLabel = QLabel(self.choices)
        self.readyLabel.setObjectName(u"readyLabel")
        self.readyLabel.setWordWrap(True)

        self.choiceColumn.addWidget(self.readyLabel)

        self.warningLabel = QLabel(self.choices)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setProperty(u"role", u"warning")
        self.warningLabel.setWordWrap(True)
        self.warningLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.choiceColumn.addWidget(self.warningLabel)

        self.leftOutButton = QPushButton(self.choices)
        self.leftOutButton.setObjectName(u"leftOutButton")
        self.leftOutButton.setAutoDefault(False)

        self.choiceColumn.addWidget(self.leftOutButton)

        self.paperButton = QToolButton(self.choices)
        self.paperButton.setObjectName(u"paperButton")
        self.paperButton.setCheckable(True)
        self.paperButton.setAutoRaise(True)
        self.paperButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.paperButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.choiceColumn.addWidget(self.paperButton)

        self.paperSummary = QLabel(self.choices)
        self.paperSummary.setObjectName(u"paperSummary")
        self.paperSummary.setIndent(20)
        self.paperSummary.setProperty(u"role", u"muted")
        self.paperSummary.setWordWrap(True)

        self.choiceColumn.addWidget(self.paperSummary)

        self.paperBox = QWidget(self.choices)
        self.paperBox.setObjectName(u"paperBox")
        self.paperGrid = QGridLayout(self.paperBox)
        self.paperGrid.setObjectName(u"paperGrid")
        self.paperGrid.setHorizontalSpacing(8)
        self.paperGrid.setVerticalSpacing(4)
        self.paperGrid.setContentsMargins(0, 0, 0, 0)
        self.sizeLabel = QLabel(self.paperBox)
        self.sizeLabel.setObjectName(u"sizeLabel")

        self.paperGrid.addWidget(self.sizeLabel, 0, 0, 1, 1)

        self.sizeCombo = QComboBox(self.paperBox)
        self.sizeCombo.setObjectName(u"sizeCombo")
        self.sizeCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sizeCombo.setMinimumContentsLength(4)

        self.paperGrid.addWidget(self.sizeCombo, 0, 1, 1, 1)

        self.sidesCombo = QComboBox(self.paperBox)
        self.sidesCombo.setObjectName(u"sidesCombo")
        self.sidesCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sidesCombo.setMinimumContentsLength(8)

        self.paperGrid.addWidget(self.sidesCombo, 1, 0, 1, 2)

        self.lastBackBox = QCheckBox(self.paperBox)
        self.lastBackBox.setObjectName(u"lastBackBox")

        self.paperGrid.addWidget(self.lastBackBox, 2, 0, 1, 2)

        self.sidesHint = QLabel(self.paperBox)
        self.sidesHint.setObjectName(u"sidesHint")
        self.sidesHint.setProperty(u"role", u"muted")
        self.sidesHint.setWordWrap(True)

        self.paperGrid.addWidget(self.sidesHint, 3, 0, 1, 2)

        self.firstLabel = QLabel(self.paperBox)
        self.firstLabel.setObjectName(u"firstLabel")

        self.paperGrid.addWidget(self.firstLabel, 4, 0, 1, 1)

        self.firstSpin = QSpinBox(self.paperBox)
        self.firstSpin.setObjectName(u"firstSpin")
        self.firstSpin.setMinimum(1)
        self.firstSpin.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.paperGrid.addWidget(self.firstSpin, 4, 1, 1, 1)

        self.firstName = ElidedLabel(self.paperBox)
        self.firstName.setObjectName(u"firstName")
        self.firstName.setProperty(u"role", u"muted")

        self.paperGrid.addWidget(self.firstName, 5, 0, 1, 2)

        self.rightLabel = QLabel(self.paperBox)
        self.rightLabel.setObjectName(u"rightLabel")

        self.paperGrid.addWidget(self.rightLabel, 6, 0, 1, 1)

        self.rightSpin = MillimetreSpin(self.paperBox)
        self.rightSpin.setObjectName(u"rightSpin")
        self.rightSpin.setDecimals(1)
        self.rightSpin.setSingleStep(0.500000000000000)
        self.rightSpin.setMinimum(-20.000000000000000)
        self.rightSpin.setMaximum(20.000000000000000)
        self.rightSpin.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.paperGrid.addWidget(self.rightSpin, 6, 1, 1, 1)

        self.downLabel = QLabel(self.paperBox)
        self.downLabel.setObjectName(u"downLabel")

        self.paperGrid.addWidget(self.downLabel, 7, 0, 1, 1)

        self.downSpin = MillimetreSpin(self.paperBox)
        self.downSpin.setObjectName(u"downSpin")
        self.downSpin.setDecimals(1)
        self.downSpin.setSingleStep(0.500000000000000)
        self.downSpin.setMinimum(-20.000000000000000)
        self.downSpin.setMaximum(20.000000000000000)
        self.downSpin.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.paperGrid.addWidget(self.downSpin, 7, 1, 1, 1)

        self.colourBox = QCheckBox(self.paperBox)
        self.colourBox.setObjectName(u"colourBox")

        self.paperGrid.addWidget(self.colourBox, 8, 0, 1, 2)

        self.trialButton = QPushButton(self.paperBox)
        self.trialButton.setObjectName(u"trialButton")
        self.trialButton.setAutoDefault(False)

        self.paperGrid.addWidget(self.trialButton, 9, 0, 1, 2)

        self.paperGrid.setColumnStretch(1, 1)

        self.choiceColumn.addWidget(self.paperBox)

        self.choiceSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choiceColumn.addItem(self.choiceSpace)

        self.choicePanel.setWidget(self.choices)

        self.sideColumn.addWidget(self.choicePanel)

        self.printerRow = QHBoxLayout()
        self.printerRow.setSpacing(6)
        self.printerRow.setObjectName(u"printerRow")
        self.printerCombo = QComboBox(self.sidePanel)
        self.printerCombo.setObjectName(u"printerCombo")
        self.printerCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.printerCombo.setMinimumContentsLength(10)

        self.printerRow.addWidget(self.printerCombo)

        self.printButton = QPushButton(self.sidePanel)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.printerRow.addWidget(self.printButton)

        self.printerRow.setStretch(0, 1)

        self.sideColumn.addLayout(self.printerRow)

        self.printerAgainButton = QPushButton(self.sidePanel)
        self.printerAgainButton.setObjectName(u"printerAgainButton")
        self.printerAgainButton.setAutoDefault(False)

        self.sideColumn.addWidget(self.printerAgainButton)

        self.saveButton = QPushButton(self.sidePanel)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.sideColumn.addWidget(self.saveButton)

        self.folderButton = QPushButton(self.sidePanel)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setAutoDefault(False)

        self.sideColumn.addWidget(self.folderButton)

        self.sideColumn.setStretch(0, 1)

        self.row.addWidget(self.sidePanel)

        self.mainColumn = QVBoxLayout()
        self.mainColumn.setSpacing(6)
        self.mainColumn.setObjectName(u"mainColumn")
        self.standBar = QFrame(PrintingPage)
        self.standBar.setObjectName(u"standBar")
        self.standBar.setProperty(u"role", u"message")
        self.standRow = QHBoxLayout(self.standBar)
        self.standRow.setSpacing(8)
        self.standRow.setObjectName(u"standRow")
        self.standRow.setContentsMargins(10, 6, 8, 6)
        self.standLabel = QLabel(self.standBar)
        self.standLabel.setObjectName(u"standLabel")
        self.standLabel.setWordWrap(True)
        self.standLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.standRow.addWidget(self.standLabel)

        self.standButton = QPushButton(self.standBar)
        self.standButton.setObjectName(u"standButton")
        self.standButton.setAutoDefault(False)

        self.standRow.addWidget(self.standButton)

        self.standCloseButton = QPushButton(self.standBar)
        self.standCloseButton.setObjectName(u"standCloseButton")
        self.standCloseButton.setAutoDefault(False)

        self.standRow.addWidget(self.standCloseButton)

        self.standRow.setStretch(0, 1)

        self.mainColumn.addWidget(self.standBar)

        self.tabs = QTabWidget(PrintingPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.previewTab = QWidget()
        self.previewTab.setObjectName(u"previewTab")
        self.previewColumn = QVBoxLayout(self.previewTab)
        self.previewColumn.setSpacing(6)
        self.previewColumn.setObjectName(u"previewColumn")
        self.previewColumn.setContentsMargins(0, 6, 0, 0)
        self.previewBar = QHBoxLayout()
        self.previewBar.setSpacing(6)
        self.previewBar.setObjectName(u"previewBar")
        self.personBackButton = QToolButton(self.previewTab)
        self.personBackButton.setObjectName(u"personBackButton")

        self.previewBar.addWidget(self.personBackButton)

        self.personNextButton = QToolButton(self.previewTab)
        self.personNextButton.setObjectName(u"personNextButton")

        self.previewBar.addWidget(self.personNextButton)

        self.personLabel = ElidedLabel(self.previewTab)
        self.personLabel.setObjectName(u"personLabel")

        self.previewBar.addWidget(self.personLabel)

        self.pageBackButton = QToolButton(self.previewTab)
        self.pageBackButton.setObjectName(u"pageBackButton")

        self.previewBar.addWidget(self.pageBackButton)

        self.pageLabel = QLabel(self.previewTab)
        self.pageLabel.setObjectName(u"pageLabel")

        self.previewBar.addWidget(self.pageLabel)

        self.pageNextButton = QToolButton(self.previewTab)
        self.pageNextButton.setObjectName(u"pageNextButton")

        self.previewBar.addWidget(self.pageNextButton)

        self.wholeButton = QToolButton(self.previewTab)
        self.wholeButton.setObjectName(u"wholeButton")
        self.wholeButton.setCheckable(True)

        self.previewBar.addWidget(self.wholeButton)

        self.previewBar.setStretch(2, 1)

        self.previewColumn.addLayout(self.previewBar)

        self.paperView = PaperView(self.previewTab)
        self.paperView.setObjectName(u"paperView")

        self.previewColumn.addWidget(self.paperView)

        self.previewColumn.setStretch(1, 1)
        self.tabs.addTab(self.previewTab, "")
        self.resultsTab = QWidget()
        self.resultsTab.setObjectName(u"resultsTab")
        self.resultsColumn = QVBoxLayout(self.resultsTab)
        self.resultsColumn.setSpacing(6)
        self.resultsColumn.setObjectName(u"resultsColumn")
        self.resultsColumn.setContentsMargins(0, 6, 0, 0)
        self.resultsLabel = QLabel(self.resultsTab)
        self.resultsLabel.setObjectName(u"resultsLabel")
        self.resultsLabel.setWordWrap(True)

        self.resultsColumn.addWidget(self.resultsLabel)

        self.confirmBar = QWidget(self.resultsTab)
        self.confirmBar.setObjectName(u"confirmBar")
        self.confirmRow = QHBoxLayout(self.confirmBar)
        self.confirmRow.setSpacing(6)
        self.confirmRow.setObjectName(u"confirmRow")
        self.confirmRow.setContentsMargins(0, 0, 0, 0)
        self.confirmLabel = QLabel(self.confirmBar)
        self.confirmLabel.setObjectName(u"confirmLabel")

        self.confirmRow.addWidget(self.confirmLabel)

        self.confirmEdit = QLineEdit(self.confirmBar)
        self.confirmEdit.setObjectName(u"confirmEdit")
        self.confirmEdit.setMaxLength(300)

        self.confirmRow.addWidget(self.confirmEdit)

        self.confirmButton = QPushButton(self.confirmBar)
        self.confirmButton.setObjectName(u"confirmButton")
        self.confirmButton.setProperty(u"role", u"primary")
        self.confirmButton.setAutoDefault(False)

        self.confirmRow.addWidget(self.confirmButton)

        self.confirmRow.setStretch(1, 1)

        self.resultsColumn.addWidget(self.confirmBar)

        self.confirmProblem = ProblemLabel(self.resultsTab)
        self.confirmProblem.setObjectName(u"confirmProblem")

        self.resultsColumn.addWidget(self.confirmProblem)

        self.resultsSearch = QLineEdit(self.resultsTab)
        self.resultsSearch.setObjectName(u"resultsSearch")
        self.resultsSearch.setMaxLength(300)

        self.resultsColumn.addWidget(self.resultsSearch)

        self.resultsView = PlainTable(self.resultsTab)
        self.resultsView.setObjectName(u"resultsView")
        self.resultsView.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

        self.resultsColumn.addWidget(self.resultsView)

        self.resultsColumn.setStretch(4, 1)
        self.tabs.addTab(self.resultsTab, "")
        self.leftOutTab = QWidget()
        self.leftOutTab.setObjectName(u"leftOutTab")
        self.leftOutColumn = QVBoxLayout(self.leftOutTab)
        self.leftOutColumn.setSpacing(6)
        self.leftOutColumn.setObjectName(u"leftOutColumn")
        self.leftOutColumn.setContentsMargins(0, 6, 0, 0)
        self.leftOutLabel = QLabel(self.leftOutTab)
        self.leftOutLabel.setObjectName(u"leftOutLabel")
        self.leftOutLabel.setWordWrap(True)

        self.leftOutColumn.addWidget(self.leftOutLabel)

        self.leftOutView = PlainTable(self.leftOutTab)
        self.leftOutView.setObjectName(u"leftOutView")

        self.leftOutColumn.addWidget(self.leftOutView)

        self.leftOutColumn.setStretch(1, 1)
        self.tabs.addTab(self.leftOutTab, "")
        self.historyTab = QWidget()
        self.historyTab.setObjectName(u"historyTab")
        self.historyColumn = QVBoxLayout(self.historyTab)
        self.historyColumn.setSpacing(6)
        self.historyColumn.setObjectName(u"historyColumn")
        self.historyColumn.setContentsMargins(0, 6, 0, 0)
        self.historyLabel = QLabel(self.historyTab)
        self.historyLabel.setObjectName(u"historyLabel")
        self.historyLabel.setWordWrap(True)

        self.historyColumn.addWidget(self.historyLabel)

        self.runsView = PlainTable(self.historyTab)
        self.runsView.setObjectName(u"runsView")
        self.runsView.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.historyColumn.addWidget(self.runsView)

        self.sheetsLabel = QLabel(self.historyTab)
        self.sheetsLabel.setObjectName(u"sheetsLabel")
        self.sheetsLabel.setWordWrap(True)

        self.historyColumn.addWidget(self.sheetsLabel)

        self.sheetsView = PlainTable(self.historyTab)
        self.sheetsView.setObjectName(u"sheetsView")
        self.sheetsView.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.historyColumn.addWidget(self.sheetsView)

        self.againRow = QHBoxLayout()
        self.againRow.setObjectName(u"againRow")
        self.againSpace = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.againRow.addItem(self.againSpace)

        self.againButton = QPushButton(self.historyTab)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setAutoDefault(False)

        self.againRow.addWidget(self.againButton)

        self.againRow.setStretch(0, 1)

        self.historyColumn.addLayout(self.againRow)

        self.historyColumn.setStretch(1, 3)
        self.historyColumn.setStretch(3, 2)
        self.tabs.addTab(self.historyTab, "")

        self.mainColumn.addWidget(self.tabs)

        self.mainColumn.setStretch(1, 1)

        self.row.addLayout(self.mainColumn)

        self.row.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.whomTitle.setBuddy(self.whomCombo)
        self.sizeLabel.setBuddy(self.sizeCombo)
        self.firstLabel.setBuddy(self.firstSpin)
        self.rightLabel.setBuddy(self.rightSpin)
        self.downLabel.setBuddy(self.downSpin)
        self.confirmLabel.setBuddy(self.confirmEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrintingPage)
    # setupUi

    def retranslateUi(self, PrintingPage):
        self.whatTitle.setText(QCoreApplication.translate("PrintingPage", u"Apa yang dicetak", None))
        self.scorecardRadio.setText(QCoreApplication.translate("PrintingPage", u"Le&mbar penilaian", None))
        self.certificateRadio.setText(QCoreApplication.translate("PrintingPage", u"Sertif&ikat", None))
        self.minutesRadio.setText(QCoreApplication.translate("PrintingPage", u"Berita acara", None))
        self.attendanceRadio.setText(QCoreApplication.translate("PrintingPage", u"Daftar hadir", None))
        self.blankRadio.setText(QCoreApplication.translate("PrintingPage", u"Lembar kosong", None))
        self.unitRecapRadio.setText(QCoreApplication.translate("PrintingPage", u"Rekap per unit", None))
        self.followUpRadio.setText(QCoreApplication.translate("PrintingPage", u"Surat tindak lanjut", None))
        self.recapRadio.setText(QCoreApplication.translate("PrintingPage", u"Rekap (E&xcel)", None))
        self.whomTitle.setText(QCoreApplication.translate("PrintingPage", u"Untuk siapa", None))
#if QT_CONFIG(accessibility)
        self.whomCombo.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Untuk siapa", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.personCombo.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Satu orang: nama atau NIP", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unitCombo.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Satu unit", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filesCombo.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Dibagi menjadi berapa berkas", None))
#endif // QT_CONFIG(accessibility)
        self.readyLabel.setText("")
        self.leftOutButton.setText(QCoreApplication.translate("PrintingPage", u"Lihat siapa &yang tidak ikut", None))
        self.paperButton.setText(QCoreApplication.translate("PrintingPage", u"Pilihan kertas", None))
        self.sizeLabel.setText(QCoreApplication.translate("PrintingPage", u"Kertas", None))
#if QT_CONFIG(accessibility)
        self.sizeCombo.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Ukuran kertas", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sidesCombo.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Satu atau dua muka", None))
#endif // QT_CONFIG(accessibility)
        self.lastBackBox.setText(QCoreApplication.translate("PrintingPage", u"Belakang mulai lembar terakhir", None))
        self.firstLabel.setText(QCoreApplication.translate("PrintingPage", u"Mulai lembar ke-", None))
#if QT_CONFIG(accessibility)
        self.firstSpin.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Mulai dari lembar ke berapa", None))
#endif // QT_CONFIG(accessibility)
        self.rightLabel.setText(QCoreApplication.translate("PrintingPage", u"Geser ke kanan", None))
#if QT_CONFIG(accessibility)
        self.rightSpin.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Geser cetakan ke kanan, dalam milimeter", None))
#endif // QT_CONFIG(accessibility)
        self.rightSpin.setSuffix(QCoreApplication.translate("PrintingPage", u" mm", None))
        self.downLabel.setText(QCoreApplication.translate("PrintingPage", u"Geser ke bawah", None))
#if QT_CONFIG(accessibility)
        self.downSpin.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Geser cetakan ke bawah, dalam milimeter", None))
#endif // QT_CONFIG(accessibility)
        self.downSpin.setSuffix(QCoreApplication.translate("PrintingPage", u" mm", None))
        self.colourBox.setText(QCoreApplication.translate("PrintingPage", u"Berwarna", None))
#if QT_CONFIG(tooltip)
        self.colourBox.setToolTip(QCoreApplication.translate("PrintingPage", u"Tanpa centang: abu-abu saja, lebih hemat tinta", None))
#endif // QT_CONFIG(tooltip)
        self.trialButton.setText(QCoreApplication.translate("PrintingPage", u"Cetak halaman uji", None))
#if QT_CONFIG(accessibility)
        self.printerCombo.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Printer", None))
#endif // QT_CONFIG(accessibility)
        self.printButton.setText(QCoreApplication.translate("PrintingPage", u"Ce&tak", None))
#if QT_CONFIG(accessibility)
        self.printButton.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Cetak ke printer", None))
#endif // QT_CONFIG(accessibility)
        self.printerAgainButton.setText(QCoreApplication.translate("PrintingPage", u"Cari printer lagi", None))
        self.saveButton.setText(QCoreApplication.translate("PrintingPage", u"Simpa&n PDF\u2026", None))
        self.folderButton.setText(QCoreApplication.translate("PrintingPage", u"Buka &folder hasil", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Pratinjau, hasil, yang tidak ikut, buku sertifikat, dan riwayat", None))
#endif // QT_CONFIG(accessibility)
        self.personBackButton.setText(QCoreApplication.translate("PrintingPage", u"Orang sebelumnya", None))
        self.personNextButton.setText(QCoreApplication.translate("PrintingPage", u"Orang berikutnya", None))
        self.pageBackButton.setText(QCoreApplication.translate("PrintingPage", u"Halaman sebelumnya", None))
        self.pageLabel.setText("")
        self.pageNextButton.setText(QCoreApplication.translate("PrintingPage", u"Halaman berikutnya", None))
        self.wholeButton.setText(QCoreApplication.translate("PrintingPage", u"S&atu halaman", None))
#if QT_CONFIG(accessibility)
        self.wholeButton.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Tampilkan satu halaman utuh", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paperView.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Pratinjau kertas", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.previewTab), QCoreApplication.translate("PrintingPage", u"P&ratinjau", None))
        self.resultsLabel.setText("")
        self.confirmLabel.setText(QCoreApplication.translate("PrintingPage", u"Dikonfirmasi &oleh", None))
#if QT_CONFIG(accessibility)
        self.confirmEdit.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Nama yang mengonfirmasi kualifikasi", None))
#endif // QT_CONFIG(accessibility)
        self.confirmEdit.setPlaceholderText(QCoreApplication.translate("PrintingPage", u"nama pejabat atau tim yang memutuskan", None))
        self.confirmButton.setText(QCoreApplication.translate("PrintingPage", u"&Konfirmasi", None))
#if QT_CONFIG(accessibility)
        self.resultsSearch.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Cari dalam hasil", None))
#endif // QT_CONFIG(accessibility)
        self.resultsSearch.setPlaceholderText(QCoreApplication.translate("PrintingPage", u"Cari nama, NIP, unit, kualifikasi", None))
#if QT_CONFIG(accessibility)
        self.resultsView.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Hasil tiap peserta", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.resultsTab), QCoreApplication.translate("PrintingPage", u"&Hasil dan konfirmasi", None))
        self.leftOutLabel.setText("")
#if QT_CONFIG(accessibility)
        self.leftOutView.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Siapa yang tidak ikut dicetak dan mengapa", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.leftOutTab), QCoreApplication.translate("PrintingPage", u"Ti&dak ikut", None))
#if QT_CONFIG(accessibility)
        self.runsView.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Cetakan, yang terakhir paling atas", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sheetsView.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Lembar-lembar cetakan yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.againButton.setText(QCoreApplication.translate("PrintingPage", u"Siapkan cetak ulang", None))
        self.tabs.setTabText(self.tabs.indexOf(self.historyTab), QCoreApplication.translate("PrintingPage", u"Ri&wayat cetak", None))
        pass
    # retranslateUi

