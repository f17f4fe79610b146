"""Generated from ui/paper/printing_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QToolButton, QVBoxLayout, QWidget

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
        self.choicePanel = QScrollArea(PrintingPage)
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

        self.perUnitBox = QCheckBox(self.choices)
        self.perUnitBox.setObjectName(u"perUnitBox")

        self.choiceColumn.addWidget(self.perUnitBox)

        self.readyLabel = QLabel(self.choices)
        self.readyLabel.setObjectName(u"readyLabel")
        self.readyLabel.setWordWrap(True)

        self.choiceColumn.addWidget(self.readyLabel)

        self.leftOutButton = QPushButton(self.choices)
        self.leftOutButton.setObjectName(u"leftOutButton")
        self.leftOutButton.setAutoDefault(False)

        self.choiceColumn.addWidget(self.leftOutButton)

        self.choiceSpace = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choiceColumn.addItem(self.choiceSpace)

        self.saveButton = QPushButton(self.choices)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.choiceColumn.addWidget(self.saveButton)

        self.printerRow = QHBoxLayout()
        self.printerRow.setSpacing(6)
        self.printerRow.setObjectName(u"printerRow")
        self.printerCombo = QComboBox(self.choices)
        self.printerCombo.setObjectName(u"printerCombo")
        self.printerCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.printerCombo.setMinimumContentsLength(10)

        self.printerRow.addWidget(self.printerCombo)

        self.printButton = QPushButton(self.choices)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.printerRow.addWidget(self.printButton)

        self.printerRow.setStretch(0, 1)

        self.choiceColumn.addLayout(self.printerRow)

        self.folderButton = QPushButton(self.choices)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setAutoDefault(False)

        self.choiceColumn.addWidget(self.folderButton)

        self.choicePanel.setWidget(self.choices)

        self.row.addWidget(self.choicePanel)

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

        self.row.addWidget(self.tabs)

        self.row.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.whomTitle.setBuddy(self.whomCombo)
        self.confirmLabel.setBuddy(self.confirmEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrintingPage)
    # setupUi

    def retranslateUi(self, PrintingPage):
        self.whatTitle.setText(QCoreApplication.translate("PrintingPage", u"Apa yang dicetak", None))
        self.scorecardRadio.setText(QCoreApplication.translate("PrintingPage", u"Le&mbar penilaian", None))
        self.certificateRadio.setText(QCoreApplication.translate("PrintingPage", u"Sertif&ikat", None))
        self.minutesRadio.setText(QCoreApplication.translate("PrintingPage", u"Be&rita acara", None))
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
        self.perUnitBox.setText(QCoreApplication.translate("PrintingPage", u"Satu berkas per &unit", None))
        self.readyLabel.setText("")
        self.leftOutButton.setText(QCoreApplication.translate("PrintingPage", u"Lihat siapa &yang tidak ikut", None))
        self.saveButton.setText(QCoreApplication.translate("PrintingPage", u"Simpa&n PDF\u2026", None))
#if QT_CONFIG(accessibility)
        self.printerCombo.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Printer", None))
#endif // QT_CONFIG(accessibility)
        self.printButton.setText(QCoreApplication.translate("PrintingPage", u"Ce&tak", None))
#if QT_CONFIG(accessibility)
        self.printButton.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Cetak ke printer", None))
#endif // QT_CONFIG(accessibility)
        self.folderButton.setText(QCoreApplication.translate("PrintingPage", u"Buka &folder hasil", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("PrintingPage", u"Pratinjau, hasil, dan yang tidak ikut", None))
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
        self.tabs.setTabText(self.tabs.indexOf(self.previewTab), QCoreApplication.translate("PrintingPage", u"Pratin&jau", None))
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
        pass
    # retranslateUi

