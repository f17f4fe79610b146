"""Generated from ui/merging/merging_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout, QWidget

from asn_desktop.gui.merging.conflict_board import ConflictBoard
from asn_desktop.gui.merging.package_drop import PackageDrop
from asn_desktop.gui.merging.receipt_card import ReceiptCard
from asn_desktop.gui.widgets.count_tiles import CountTiles
from asn_desktop.gui.widgets.plain_table import PlainTable
from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_MergingPage(object):
    def setupUi(self, MergingPage):
        if not MergingPage.objectName():
            MergingPage.setObjectName(u"MergingPage")
        MergingPage.resize(1215, 600)
        self.column = QVBoxLayout(MergingPage)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(MergingPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.mergeTab = QWidget()
        self.mergeTab.setObjectName(u"mergeTab")
        self.mergeRow = QHBoxLayout(self.mergeTab)
        self.mergeRow.setSpacing(16)
        self.mergeRow.setObjectName(u"mergeRow")
        self.mergeRow.setContentsMargins(12, 10, 12, 8)
        self.filesColumn = QVBoxLayout()
        self.filesColumn.setSpacing(6)
        self.filesColumn.setObjectName(u"filesColumn")
        self.filesTitle = QLabel(self.mergeTab)
        self.filesTitle.setObjectName(u"filesTitle")
        self.filesTitle.setProperty(u"role", u"subtitle")

        self.filesColumn.addWidget(self.filesTitle)

        self.drop = PackageDrop(self.mergeTab)
        self.drop.setObjectName(u"drop")

        self.filesColumn.addWidget(self.drop)

        self.filesButtons = QHBoxLayout()
        self.filesButtons.setSpacing(6)
        self.filesButtons.setObjectName(u"filesButtons")
        self.chooseButton = QPushButton(self.mergeTab)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setAutoDefault(False)

        self.filesButtons.addWidget(self.chooseButton)

        self.emptyButton = QPushButton(self.mergeTab)
        self.emptyButton.setObjectName(u"emptyButton")
        self.emptyButton.setAutoDefault(False)

        self.filesButtons.addWidget(self.emptyButton)


        self.filesColumn.addLayout(self.filesButtons)

        self.mergeTitle = QLabel(self.mergeTab)
        self.mergeTitle.setObjectName(u"mergeTitle")
        self.mergeTitle.setProperty(u"role", u"subtitle")

        self.filesColumn.addWidget(self.mergeTitle)

        self.mergeHint = QLabel(self.mergeTab)
        self.mergeHint.setObjectName(u"mergeHint")
        self.mergeHint.setProperty(u"role", u"muted")
        self.mergeHint.setWordWrap(True)

        self.filesColumn.addWidget(self.mergeHint)

        self.mergeButton = QPushButton(self.mergeTab)
        self.mergeButton.setObjectName(u"mergeButton")
        self.mergeButton.setProperty(u"role", u"primary")
        self.mergeButton.setAutoDefault(False)

        self.filesColumn.addWidget(self.mergeButton)

        self.filesColumn.setStretch(1, 1)

        self.mergeRow.addLayout(self.filesColumn)

        self.effectColumn = QVBoxLayout()
        self.effectColumn.setSpacing(6)
        self.effectColumn.setObjectName(u"effectColumn")
        self.effectTitle = QLabel(self.mergeTab)
        self.effectTitle.setObjectName(u"effectTitle")
        self.effectTitle.setProperty(u"role", u"subtitle")

        self.effectColumn.addWidget(self.effectTitle)

        self.mergeReceipt = ReceiptCard(self.mergeTab)
        self.mergeReceipt.setObjectName(u"mergeReceipt")

        self.effectColumn.addWidget(self.mergeReceipt)

        self.tiles = CountTiles(self.mergeTab)
        self.tiles.setObjectName(u"tiles")

        self.effectColumn.addWidget(self.tiles)

        self.sentenceCard = QFrame(self.mergeTab)
        self.sentenceCard.setObjectName(u"sentenceCard")
        self.sentenceCard.setProperty(u"role", u"card")
        self.sentenceColumn = QVBoxLayout(self.sentenceCard)
        self.sentenceColumn.setSpacing(6)
        self.sentenceColumn.setObjectName(u"sentenceColumn")
        self.sentenceColumn.setContentsMargins(10, 6, 10, 6)
        self.sentenceLabel = QLabel(self.sentenceCard)
        self.sentenceLabel.setObjectName(u"sentenceLabel")
        self.sentenceLabel.setWordWrap(True)

        self.sentenceColumn.addWidget(self.sentenceLabel)


        self.effectColumn.addWidget(self.sentenceCard)

        self.listLabel = QLabel(self.mergeTab)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setProperty(u"role", u"muted")
        self.listLabel.setWordWrap(True)

        self.effectColumn.addWidget(self.listLabel)

        self.changesView = PlainTable(self.mergeTab)
        self.changesView.setObjectName(u"changesView")

        self.effectColumn.addWidget(self.changesView)

        self.effectColumn.setStretch(5, 1)

        self.mergeRow.addLayout(self.effectColumn)

        self.mergeRow.setStretch(0, 2)
        self.mergeRow.setStretch(1, 5)
        self.tabs.addTab(self.mergeTab, "")
        self.conflictsTab = QWidget()
        self.conflictsTab.setObjectName(u"conflictsTab")
        self.conflictsRow = QHBoxLayout(self.conflictsTab)
        self.conflictsRow.setSpacing(16)
        self.conflictsRow.setObjectName(u"conflictsRow")
        self.conflictsRow.setContentsMargins(12, 10, 12, 8)
        self.conflictsColumn = QVBoxLayout()
        self.conflictsColumn.setSpacing(6)
        self.conflictsColumn.setObjectName(u"conflictsColumn")
        self.conflictsLabel = QLabel(self.conflictsTab)
        self.conflictsLabel.setObjectName(u"conflictsLabel")
        self.conflictsLabel.setWordWrap(True)

        self.conflictsColumn.addWidget(self.conflictsLabel)

        self.conflictsList = QListWidget(self.conflictsTab)
        self.conflictsList.setObjectName(u"conflictsList")
        self.conflictsList.setWordWrap(True)

        self.conflictsColumn.addWidget(self.conflictsList)


        self.conflictsRow.addLayout(self.conflictsColumn)

        self.conflictScroll = QScrollArea(self.conflictsTab)
        self.conflictScroll.setObjectName(u"conflictScroll")
        self.conflictScroll.setWidgetResizable(True)
        self.conflictScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.conflictBoard = ConflictBoard()
        self.conflictBoard.setObjectName(u"conflictBoard")
        self.conflictScroll.setWidget(self.conflictBoard)

        self.conflictsRow.addWidget(self.conflictScroll)

        self.conflictsRow.setStretch(0, 2)
        self.conflictsRow.setStretch(1, 3)
        self.tabs.addTab(self.conflictsTab, "")
        self.missingTab = QWidget()
        self.missingTab.setObjectName(u"missingTab")
        self.missingColumn = QVBoxLayout(self.missingTab)
        self.missingColumn.setSpacing(6)
        self.missingColumn.setObjectName(u"missingColumn")
        self.missingColumn.setContentsMargins(12, 10, 12, 8)
        self.missingLabel = QLabel(self.missingTab)
        self.missingLabel.setObjectName(u"missingLabel")
        self.missingLabel.setWordWrap(True)

        self.missingColumn.addWidget(self.missingLabel)

        self.missingRow = QHBoxLayout()
        self.missingRow.setSpacing(6)
        self.missingRow.setObjectName(u"missingRow")
        self.missingEvaluatorLabel = QLabel(self.missingTab)
        self.missingEvaluatorLabel.setObjectName(u"missingEvaluatorLabel")

        self.missingRow.addWidget(self.missingEvaluatorLabel)

        self.missingCombo = QComboBox(self.missingTab)
        self.missingCombo.setObjectName(u"missingCombo")

        self.missingRow.addWidget(self.missingCombo)

        self.missingKindLabel = QLabel(self.missingTab)
        self.missingKindLabel.setObjectName(u"missingKindLabel")

        self.missingRow.addWidget(self.missingKindLabel)

        self.missingKindCombo = QComboBox(self.missingTab)
        self.missingKindCombo.setObjectName(u"missingKindCombo")

        self.missingRow.addWidget(self.missingKindCombo)

        self.missingSearch = QLineEdit(self.missingTab)
        self.missingSearch.setObjectName(u"missingSearch")
        self.missingSearch.setMaxLength(300)

        self.missingRow.addWidget(self.missingSearch)

        self.missingRow.setStretch(1, 2)
        self.missingRow.setStretch(3, 1)
        self.missingRow.setStretch(4, 3)

        self.missingColumn.addLayout(self.missingRow)

        self.missingView = PlainTable(self.missingTab)
        self.missingView.setObjectName(u"missingView")

        self.missingColumn.addWidget(self.missingView)

        self.tabs.addTab(self.missingTab, "")
        self.assignTab = QWidget()
        self.assignTab.setObjectName(u"assignTab")
        self.assignRow = QHBoxLayout(self.assignTab)
        self.assignRow.setSpacing(16)
        self.assignRow.setObjectName(u"assignRow")
        self.assignRow.setContentsMargins(12, 10, 12, 8)
        self.assignListColumn = QVBoxLayout()
        self.assignListColumn.setSpacing(6)
        self.assignListColumn.setObjectName(u"assignListColumn")
        self.assignTitle = QLabel(self.assignTab)
        self.assignTitle.setObjectName(u"assignTitle")
        self.assignTitle.setProperty(u"role", u"subtitle")

        self.assignListColumn.addWidget(self.assignTitle)

        self.assignList = QListWidget(self.assignTab)
        self.assignList.setObjectName(u"assignList")

        self.assignListColumn.addWidget(self.assignList)


        self.assignRow.addLayout(self.assignListColumn)

        self.assignColumn = QVBoxLayout()
        self.assignColumn.setSpacing(6)
        self.assignColumn.setObjectName(u"assignColumn")
        self.assignName = QLabel(self.assignTab)
        self.assignName.setObjectName(u"assignName")
        self.assignName.setProperty(u"role", u"subtitle")
        self.assignName.setWordWrap(True)

        self.assignColumn.addWidget(self.assignName)

        self.assignHint = QLabel(self.assignTab)
        self.assignHint.setObjectName(u"assignHint")
        self.assignHint.setProperty(u"role", u"muted")
        self.assignHint.setWordWrap(True)

        self.assignColumn.addWidget(self.assignHint)

        self.coordinatorRow = QHBoxLayout()
        self.coordinatorRow.setSpacing(6)
        self.coordinatorRow.setObjectName(u"coordinatorRow")
        self.coordinatorLabel = QLabel(self.assignTab)
        self.coordinatorLabel.setObjectName(u"coordinatorLabel")

        self.coordinatorRow.addWidget(self.coordinatorLabel)

        self.coordinatorEdit = QLineEdit(self.assignTab)
        self.coordinatorEdit.setObjectName(u"coordinatorEdit")
        self.coordinatorEdit.setMaxLength(300)

        self.coordinatorRow.addWidget(self.coordinatorEdit)


        self.assignColumn.addLayout(self.coordinatorRow)

        self.ownPassphrase = QRadioButton(self.assignTab)
        self.ownPassphrase.setObjectName(u"ownPassphrase")

        self.assignColumn.addWidget(self.ownPassphrase)

        self.passphraseRow = QHBoxLayout()
        self.passphraseRow.setSpacing(6)
        self.passphraseRow.setObjectName(u"passphraseRow")
        self.passphraseEdit = QLineEdit(self.assignTab)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setMaxLength(200)

        self.passphraseRow.addWidget(self.passphraseEdit)

        self.freshButton = QPushButton(self.assignTab)
        self.freshButton.setObjectName(u"freshButton")
        self.freshButton.setAutoDefault(False)

        self.passphraseRow.addWidget(self.freshButton)


        self.assignColumn.addLayout(self.passphraseRow)

        self.passphraseHint = QLabel(self.assignTab)
        self.passphraseHint.setObjectName(u"passphraseHint")
        self.passphraseHint.setProperty(u"role", u"muted")
        self.passphraseHint.setWordWrap(True)

        self.assignColumn.addWidget(self.passphraseHint)

        self.sessionPassphrase = QRadioButton(self.assignTab)
        self.sessionPassphrase.setObjectName(u"sessionPassphrase")

        self.assignColumn.addWidget(self.sessionPassphrase)

        self.assignButtons = QHBoxLayout()
        self.assignButtons.setSpacing(6)
        self.assignButtons.setObjectName(u"assignButtons")
        self.assignButton = QPushButton(self.assignTab)
        self.assignButton.setObjectName(u"assignButton")
        self.assignButton.setProperty(u"role", u"primary")
        self.assignButton.setAutoDefault(False)

        self.assignButtons.addWidget(self.assignButton)

        self.assignButtonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.assignButtons.addItem(self.assignButtonSpace)


        self.assignColumn.addLayout(self.assignButtons)

        self.assignReceipt = ReceiptCard(self.assignTab)
        self.assignReceipt.setObjectName(u"assignReceipt")

        self.assignColumn.addWidget(self.assignReceipt)

        self.assignSpace = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.assignColumn.addItem(self.assignSpace)


        self.assignRow.addLayout(self.assignColumn)

        self.assignRow.setStretch(0, 2)
        self.assignRow.setStretch(1, 5)
        self.tabs.addTab(self.assignTab, "")
        self.sendTab = QWidget()
        self.sendTab.setObjectName(u"sendTab")
        self.sendColumn = QVBoxLayout(self.sendTab)
        self.sendColumn.setSpacing(10)
        self.sendColumn.setObjectName(u"sendColumn")
        self.sendColumn.setContentsMargins(12, 10, 12, 8)
        self.sendTitle = QLabel(self.sendTab)
        self.sendTitle.setObjectName(u"sendTitle")
        self.sendTitle.setProperty(u"role", u"subtitle")
        self.sendTitle.setWordWrap(True)

        self.sendColumn.addWidget(self.sendTitle)

        self.sendLabel = QLabel(self.sendTab)
        self.sendLabel.setObjectName(u"sendLabel")
        self.sendLabel.setWordWrap(True)

        self.sendColumn.addWidget(self.sendLabel)

        self.sendGapLabel = QLabel(self.sendTab)
        self.sendGapLabel.setObjectName(u"sendGapLabel")
        self.sendGapLabel.setWordWrap(True)

        self.sendColumn.addWidget(self.sendGapLabel)

        self.sendButtons = QHBoxLayout()
        self.sendButtons.setSpacing(6)
        self.sendButtons.setObjectName(u"sendButtons")
        self.sendButton = QPushButton(self.sendTab)
        self.sendButton.setObjectName(u"sendButton")
        self.sendButton.setProperty(u"role", u"primary")
        self.sendButton.setAutoDefault(False)

        self.sendButtons.addWidget(self.sendButton)

        self.sendButtonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sendButtons.addItem(self.sendButtonSpace)


        self.sendColumn.addLayout(self.sendButtons)

        self.sendReceipt = ReceiptCard(self.sendTab)
        self.sendReceipt.setObjectName(u"sendReceipt")

        self.sendColumn.addWidget(self.sendReceipt)

        self.sendSpace = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sendColumn.addItem(self.sendSpace)

        self.tabs.addTab(self.sendTab, "")
        self.closeTab = QWidget()
        self.closeTab.setObjectName(u"closeTab")
        self.closeColumn = QVBoxLayout(self.closeTab)
        self.closeColumn.setSpacing(10)
        self.closeColumn.setObjectName(u"closeColumn")
        self.closeColumn.setContentsMargins(12, 10, 12, 8)
        self.closeTitle = QLabel(self.closeTab)
        self.closeTitle.setObjectName(u"closeTitle")
        self.closeTitle.setProperty(u"role", u"subtitle")
        self.closeTitle.setWordWrap(True)

        self.closeColumn.addWidget(self.closeTitle)

        self.closeLabel = QLabel(self.closeTab)
        self.closeLabel.setObjectName(u"closeLabel")
        self.closeLabel.setWordWrap(True)

        self.closeColumn.addWidget(self.closeLabel)

        self.whyRow = QHBoxLayout()
        self.whyRow.setSpacing(6)
        self.whyRow.setObjectName(u"whyRow")
        self.closeWhyLabel = QLabel(self.closeTab)
        self.closeWhyLabel.setObjectName(u"closeWhyLabel")

        self.whyRow.addWidget(self.closeWhyLabel)

        self.closeWhyEdit = QLineEdit(self.closeTab)
        self.closeWhyEdit.setObjectName(u"closeWhyEdit")
        self.closeWhyEdit.setMaxLength(300)

        self.whyRow.addWidget(self.closeWhyEdit)

        self.whyRow.setStretch(1, 1)

        self.closeColumn.addLayout(self.whyRow)

        self.closeProblem = ProblemLabel(self.closeTab)
        self.closeProblem.setObjectName(u"closeProblem")

        self.closeColumn.addWidget(self.closeProblem)

        self.closeButtons = QHBoxLayout()
        self.closeButtons.setSpacing(6)
        self.closeButtons.setObjectName(u"closeButtons")
        self.closeButton = QPushButton(self.closeTab)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"role", u"primary")
        self.closeButton.setAutoDefault(False)

        self.closeButtons.addWidget(self.closeButton)

        self.whoButton = QPushButton(self.closeTab)
        self.whoButton.setObjectName(u"whoButton")
        self.whoButton.setAutoDefault(False)

        self.closeButtons.addWidget(self.whoButton)

        self.closeButtonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.closeButtons.addItem(self.closeButtonSpace)


        self.closeColumn.addLayout(self.closeButtons)

        self.closeReceipt = ReceiptCard(self.closeTab)
        self.closeReceipt.setObjectName(u"closeReceipt")

        self.closeColumn.addWidget(self.closeReceipt)

        self.closeSpace = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.closeColumn.addItem(self.closeSpace)

        self.tabs.addTab(self.closeTab, "")

        self.column.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.missingEvaluatorLabel.setBuddy(self.missingCombo)
        self.missingKindLabel.setBuddy(self.missingKindCombo)
        self.coordinatorLabel.setBuddy(self.coordinatorEdit)
        self.closeWhyLabel.setBuddy(self.closeWhyEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MergingPage)
    # setupUi

    def retranslateUi(self, MergingPage):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("MergingPage", u"Bagian Gabung", None))
#endif // QT_CONFIG(accessibility)
        self.filesTitle.setText(QCoreApplication.translate("MergingPage", u"1  Berkas paket", None))
#if QT_CONFIG(accessibility)
        self.drop.setAccessibleName(QCoreApplication.translate("MergingPage", u"Paket yang akan digabung", None))
#endif // QT_CONFIG(accessibility)
        self.chooseButton.setText(QCoreApplication.translate("MergingPage", u"Pili&h paket\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseButton.setAccessibleName(QCoreApplication.translate("MergingPage", u"Pilih paket dari flashdisk", None))
#endif // QT_CONFIG(accessibility)
        self.emptyButton.setText(QCoreApplication.translate("MergingPage", u"&Kosongkan", None))
#if QT_CONFIG(accessibility)
        self.emptyButton.setAccessibleName(QCoreApplication.translate("MergingPage", u"Kosongkan daftar paket", None))
#endif // QT_CONFIG(accessibility)
        self.mergeTitle.setText(QCoreApplication.translate("MergingPage", u"3  Gabungkan", None))
        self.mergeHint.setText("")
        self.mergeButton.setText(QCoreApplication.translate("MergingPage", u"Gabu&ngkan", None))
        self.effectTitle.setText(QCoreApplication.translate("MergingPage", u"2  Yang akan berubah", None))
        self.sentenceLabel.setText("")
        self.listLabel.setText("")
#if QT_CONFIG(accessibility)
        self.changesView.setAccessibleName(QCoreApplication.translate("MergingPage", u"Daftar perubahan", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.mergeTab), QCoreApplication.translate("MergingPage", u"G&abungkan", None))
        self.conflictsLabel.setText("")
#if QT_CONFIG(accessibility)
        self.conflictsList.setAccessibleName(QCoreApplication.translate("MergingPage", u"Daftar konflik", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.conflictsTab), QCoreApplication.translate("MergingPage", u"K&onflik", None))
        self.missingLabel.setText("")
        self.missingEvaluatorLabel.setText(QCoreApplication.translate("MergingPage", u"Pe&nilai", None))
#if QT_CONFIG(accessibility)
        self.missingCombo.setAccessibleName(QCoreApplication.translate("MergingPage", u"Penilai yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.missingKindLabel.setText(QCoreApplication.translate("MergingPage", u"&Yang kurang", None))
#if QT_CONFIG(accessibility)
        self.missingKindCombo.setAccessibleName(QCoreApplication.translate("MergingPage", u"Jenis yang kurang", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.missingSearch.setAccessibleName(QCoreApplication.translate("MergingPage", u"Cari nama, NIP, atau unit", None))
#endif // QT_CONFIG(accessibility)
        self.missingSearch.setPlaceholderText(QCoreApplication.translate("MergingPage", u"Cari nama, NIP, unit", None))
#if QT_CONFIG(accessibility)
        self.missingView.setAccessibleName(QCoreApplication.translate("MergingPage", u"Siapa dan apa yang belum", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.missingTab), QCoreApplication.translate("MergingPage", u"S&iapa belum", None))
        self.assignTitle.setText(QCoreApplication.translate("MergingPage", u"Laptop siapa?", None))
#if QT_CONFIG(accessibility)
        self.assignList.setAccessibleName(QCoreApplication.translate("MergingPage", u"Penilai yang ditugaskan", None))
#endif // QT_CONFIG(accessibility)
        self.assignName.setText("")
        self.assignHint.setText(QCoreApplication.translate("MergingPage", u"Paket penugasan berisi daftar peserta dan instrumen, tanpa nilai siapa pun. Di laptop penilai: Sesi > Buka paket penugasan.", None))
        self.coordinatorLabel.setText(QCoreApplication.translate("MergingPage", u"Nama koor&dinator", None))
#if QT_CONFIG(accessibility)
        self.coordinatorEdit.setAccessibleName(QCoreApplication.translate("MergingPage", u"Nama koordinator lain", None))
#endif // QT_CONFIG(accessibility)
        self.ownPassphrase.setText(QCoreApplication.translate("MergingPage", u"Kata sandi terse&ndiri untuk laptop ini", None))
#if QT_CONFIG(accessibility)
        self.passphraseEdit.setAccessibleName(QCoreApplication.translate("MergingPage", u"Kata sandi tersendiri", None))
#endif // QT_CONFIG(accessibility)
        self.freshButton.setText(QCoreApplication.translate("MergingPage", u"Buat lagi", None))
#if QT_CONFIG(accessibility)
        self.freshButton.setAccessibleName(QCoreApplication.translate("MergingPage", u"Buat kata sandi lain", None))
#endif // QT_CONFIG(accessibility)
        self.passphraseHint.setText(QCoreApplication.translate("MergingPage", u"Tulis dan serahkan terpisah dari flashdisk. Kata sandi ini tidak disimpan di mana pun.", None))
        self.sessionPassphrase.setText(QCoreApplication.translate("MergingPage", u"Kata sandi sesi ini", None))
        self.assignButton.setText(QCoreApplication.translate("MergingPage", u"Simpan paket penugasan ke &flashdisk\u2026", None))
        self.tabs.setTabText(self.tabs.indexOf(self.assignTab), QCoreApplication.translate("MergingPage", u"&Tugaskan", None))
        self.sendTitle.setText("")
        self.sendLabel.setText("")
        self.sendGapLabel.setText("")
        self.sendButton.setText(QCoreApplication.translate("MergingPage", u"Simpan paket ke &flashdisk\u2026", None))
        self.tabs.setTabText(self.tabs.indexOf(self.sendTab), QCoreApplication.translate("MergingPage", u"Ki&rim", None))
        self.closeTitle.setText("")
        self.closeLabel.setText("")
        self.closeWhyLabel.setText(QCoreApplication.translate("MergingPage", u"Alasa&n", None))
#if QT_CONFIG(accessibility)
        self.closeWhyEdit.setAccessibleName(QCoreApplication.translate("MergingPage", u"Alasan menutup sesi", None))
#endif // QT_CONFIG(accessibility)
        self.closeWhyEdit.setPlaceholderText(QCoreApplication.translate("MergingPage", u"misalnya: dr. Budi sakit, disusulkan Senin", None))
        self.closeButton.setText(QCoreApplication.translate("MergingPage", u"Tutup sesi", None))
        self.whoButton.setText(QCoreApplication.translate("MergingPage", u"Li&hat siapa belum", None))
        self.tabs.setTabText(self.tabs.indexOf(self.closeTab), QCoreApplication.translate("MergingPage", u"T&utup sesi", None))
        pass
    # retranslateUi

