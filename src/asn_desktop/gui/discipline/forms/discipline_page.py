"""Generated from ui/discipline/discipline_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QTabWidget, QTableView, QVBoxLayout, QWidget

from asn_desktop.gui.entry.evaluator_box import EvaluatorBox
from asn_desktop.gui.widgets.day_edit import DayEdit
from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.inline_question import InlineQuestion
from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_DisciplinePage(object):
    def setupUi(self, DisciplinePage):
        if not DisciplinePage.objectName():
            DisciplinePage.setObjectName(u"DisciplinePage")
        DisciplinePage.resize(1215, 600)
        self.pageLayout = QVBoxLayout(DisciplinePage)
        self.pageLayout.setSpacing(4)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(8, 6, 8, 4)
        self.question = InlineQuestion(DisciplinePage)
        self.question.setObjectName(u"question")

        self.pageLayout.addWidget(self.question)

        self.panelRow = QHBoxLayout()
        self.panelRow.setSpacing(10)
        self.panelRow.setObjectName(u"panelRow")
        self.panelRow.setContentsMargins(0, 0, 0, 0)
        self.peoplePanel = QWidget(DisciplinePage)
        self.peoplePanel.setObjectName(u"peoplePanel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(4)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.peoplePanel.sizePolicy().hasHeightForWidth())
        self.peoplePanel.setSizePolicy(sizePolicy)
        self.peopleLayout = QVBoxLayout(self.peoplePanel)
        self.peopleLayout.setSpacing(4)
        self.peopleLayout.setObjectName(u"peopleLayout")
        self.peopleLayout.setContentsMargins(0, 0, 0, 0)
        self.searchRow = QHBoxLayout()
        self.searchRow.setSpacing(4)
        self.searchRow.setObjectName(u"searchRow")
        self.searchRow.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(self.peoplePanel)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)
        self.searchEdit.setMaxLength(100)

        self.searchRow.addWidget(self.searchEdit)

        self.stateBox = QComboBox(self.peoplePanel)
        self.stateBox.setObjectName(u"stateBox")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.stateBox.sizePolicy().hasHeightForWidth())
        self.stateBox.setSizePolicy(sizePolicy1)
        self.stateBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stateBox.setMinimumContentsLength(11)

        self.searchRow.addWidget(self.stateBox)

        self.filterButton = QPushButton(self.peoplePanel)
        self.filterButton.setObjectName(u"filterButton")
        self.filterButton.setAutoDefault(True)
        self.filterButton.setCheckable(True)

        self.searchRow.addWidget(self.filterButton)


        self.peopleLayout.addLayout(self.searchRow)

        self.filterPanel = QWidget(self.peoplePanel)
        self.filterPanel.setObjectName(u"filterPanel")
        self.filterGrid = QGridLayout(self.filterPanel)
        self.filterGrid.setSpacing(4)
        self.filterGrid.setObjectName(u"filterGrid")
        self.filterGrid.setContentsMargins(0, 0, 0, 0)
        self.unitLabel = QLabel(self.filterPanel)
        self.unitLabel.setObjectName(u"unitLabel")

        self.filterGrid.addWidget(self.unitLabel, 0, 0, 1, 1)

        self.unitBox = QComboBox(self.filterPanel)
        self.unitBox.setObjectName(u"unitBox")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.unitBox.sizePolicy().hasHeightForWidth())
        self.unitBox.setSizePolicy(sizePolicy2)
        self.unitBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitBox.setMinimumContentsLength(8)

        self.filterGrid.addWidget(self.unitBox, 0, 1, 1, 3)

        self.noteStateLabel = QLabel(self.filterPanel)
        self.noteStateLabel.setObjectName(u"noteStateLabel")

        self.filterGrid.addWidget(self.noteStateLabel, 1, 0, 1, 1)

        self.noteStateBox = QComboBox(self.filterPanel)
        self.noteStateBox.setObjectName(u"noteStateBox")
        sizePolicy2.setHeightForWidth(self.noteStateBox.sizePolicy().hasHeightForWidth())
        self.noteStateBox.setSizePolicy(sizePolicy2)
        self.noteStateBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.noteStateBox.setMinimumContentsLength(8)

        self.filterGrid.addWidget(self.noteStateBox, 1, 1, 1, 1)

        self.noteKindLabel = QLabel(self.filterPanel)
        self.noteKindLabel.setObjectName(u"noteKindLabel")

        self.filterGrid.addWidget(self.noteKindLabel, 1, 2, 1, 1)

        self.noteKindBox = QComboBox(self.filterPanel)
        self.noteKindBox.setObjectName(u"noteKindBox")
        sizePolicy2.setHeightForWidth(self.noteKindBox.sizePolicy().hasHeightForWidth())
        self.noteKindBox.setSizePolicy(sizePolicy2)
        self.noteKindBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.noteKindBox.setMinimumContentsLength(8)

        self.filterGrid.addWidget(self.noteKindBox, 1, 3, 1, 1)

        self.authorLabel = QLabel(self.filterPanel)
        self.authorLabel.setObjectName(u"authorLabel")

        self.filterGrid.addWidget(self.authorLabel, 2, 0, 1, 1)

        self.authorBox = QComboBox(self.filterPanel)
        self.authorBox.setObjectName(u"authorBox")
        sizePolicy2.setHeightForWidth(self.authorBox.sizePolicy().hasHeightForWidth())
        self.authorBox.setSizePolicy(sizePolicy2)
        self.authorBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.authorBox.setMinimumContentsLength(8)

        self.filterGrid.addWidget(self.authorBox, 2, 1, 1, 1)

        self.clearFilterButton = QPushButton(self.filterPanel)
        self.clearFilterButton.setObjectName(u"clearFilterButton")
        self.clearFilterButton.setAutoDefault(True)

        self.filterGrid.addWidget(self.clearFilterButton, 2, 2, 1, 2)

        self.filterGrid.setColumnStretch(1, 1)
        self.filterGrid.setColumnStretch(3, 1)

        self.peopleLayout.addWidget(self.filterPanel)

        self.peopleTable = QTableView(self.peoplePanel)
        self.peopleTable.setObjectName(u"peopleTable")
        self.peopleTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.peopleTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.peopleTable.setAlternatingRowColors(True)
        self.peopleTable.setShowGrid(False)
        self.peopleTable.setWordWrap(False)
        self.peopleTable.setTabKeyNavigation(False)
        self.peopleTable.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

        self.peopleLayout.addWidget(self.peopleTable)

        self.countLabel = ElidedLabel(self.peoplePanel)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"role", u"muted")

        self.peopleLayout.addWidget(self.countLabel)

        self.attestRow = QHBoxLayout()
        self.attestRow.setSpacing(4)
        self.attestRow.setObjectName(u"attestRow")
        self.attestRow.setContentsMargins(0, 0, 0, 0)
        self.attestButton = QPushButton(self.peoplePanel)
        self.attestButton.setObjectName(u"attestButton")
        self.attestButton.setAutoDefault(True)

        self.attestRow.addWidget(self.attestButton)

        self.attestAllButton = QPushButton(self.peoplePanel)
        self.attestAllButton.setObjectName(u"attestAllButton")
        self.attestAllButton.setAutoDefault(True)

        self.attestRow.addWidget(self.attestAllButton)

        self.withdrawAttestationButton = QPushButton(self.peoplePanel)
        self.withdrawAttestationButton.setObjectName(u"withdrawAttestationButton")
        self.withdrawAttestationButton.setAutoDefault(True)

        self.attestRow.addWidget(self.withdrawAttestationButton)


        self.peopleLayout.addLayout(self.attestRow)


        self.panelRow.addWidget(self.peoplePanel)

        self.notePanel = QWidget(DisciplinePage)
        self.notePanel.setObjectName(u"notePanel")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(5)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.notePanel.sizePolicy().hasHeightForWidth())
        self.notePanel.setSizePolicy(sizePolicy3)
        self.noteLayout = QVBoxLayout(self.notePanel)
        self.noteLayout.setSpacing(4)
        self.noteLayout.setObjectName(u"noteLayout")
        self.noteLayout.setContentsMargins(0, 0, 0, 0)
        self.nameRow = QHBoxLayout()
        self.nameRow.setSpacing(4)
        self.nameRow.setObjectName(u"nameRow")
        self.nameRow.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = ElidedLabel(self.notePanel)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"title")

        self.nameRow.addWidget(self.nameLabel)

        self.evaluatorLabel = QLabel(self.notePanel)
        self.evaluatorLabel.setObjectName(u"evaluatorLabel")
        self.evaluatorLabel.setProperty(u"role", u"muted")

        self.nameRow.addWidget(self.evaluatorLabel)

        self.evaluatorBox = EvaluatorBox(self.notePanel)
        self.evaluatorBox.setObjectName(u"evaluatorBox")
        self.evaluatorBox.setMaximumSize(QSize(240, 16777215))

        self.nameRow.addWidget(self.evaluatorBox)


        self.noteLayout.addLayout(self.nameRow)

        self.noteHeadRow = QHBoxLayout()
        self.noteHeadRow.setSpacing(4)
        self.noteHeadRow.setObjectName(u"noteHeadRow")
        self.noteHeadRow.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = ElidedLabel(self.notePanel)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"muted")

        self.noteHeadRow.addWidget(self.noteLabel)

        self.everybodyCheck = QCheckBox(self.notePanel)
        self.everybodyCheck.setObjectName(u"everybodyCheck")

        self.noteHeadRow.addWidget(self.everybodyCheck)


        self.noteLayout.addLayout(self.noteHeadRow)

        self.noteTable = QTableView(self.notePanel)
        self.noteTable.setObjectName(u"noteTable")
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy4.setHorizontalStretch(0)
        sizePolicy4.setVerticalStretch(1)
        sizePolicy4.setHeightForWidth(self.noteTable.sizePolicy().hasHeightForWidth())
        self.noteTable.setSizePolicy(sizePolicy4)
        self.noteTable.setMinimumSize(QSize(0, 70))
        self.noteTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.noteTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.noteTable.setAlternatingRowColors(True)
        self.noteTable.setShowGrid(False)
        self.noteTable.setWordWrap(False)
        self.noteTable.setTabKeyNavigation(False)
        self.noteTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.noteLayout.addWidget(self.noteTable)

        self.tabs = QTabWidget(self.notePanel)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(False)
        sizePolicy5 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy5.setHorizontalStretch(0)
        sizePolicy5.setVerticalStretch(3)
        sizePolicy5.setHeightForWidth(self.tabs.sizePolicy().hasHeightForWidth())
        self.tabs.setSizePolicy(sizePolicy5)
        self.formTab = QWidget()
        self.formTab.setObjectName(u"formTab")
        self.formTabLayout = QVBoxLayout(self.formTab)
        self.formTabLayout.setSpacing(4)
        self.formTabLayout.setObjectName(u"formTabLayout")
        self.formTabLayout.setContentsMargins(8, 4, 8, 6)
        self.formScroll = QScrollArea(self.formTab)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.formScroll.setWidgetResizable(True)
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sizePolicy4.setHeightForWidth(self.formScroll.sizePolicy().hasHeightForWidth())
        self.formScroll.setSizePolicy(sizePolicy4)
        self.formFrame = QWidget()
        self.formFrame.setObjectName(u"formFrame")
        self.formLayout = QVBoxLayout(self.formFrame)
        self.formLayout.setSpacing(5)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(0, 2, 0, 0)
        self.kindRow = QHBoxLayout()
        self.kindRow.setSpacing(4)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.categoryLabel = QLabel(self.formFrame)
        self.categoryLabel.setObjectName(u"categoryLabel")

        self.kindRow.addWidget(self.categoryLabel)

        self.categoryBox = QComboBox(self.formFrame)
        self.categoryBox.setObjectName(u"categoryBox")
        sizePolicy6 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy6.setHorizontalStretch(3)
        sizePolicy6.setVerticalStretch(0)
        sizePolicy6.setHeightForWidth(self.categoryBox.sizePolicy().hasHeightForWidth())
        self.categoryBox.setSizePolicy(sizePolicy6)
        self.categoryBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.categoryBox.setMinimumContentsLength(5)

        self.kindRow.addWidget(self.categoryBox)

        self.minutesBox = QSpinBox(self.formFrame)
        self.minutesBox.setObjectName(u"minutesBox")
        self.minutesBox.setMaximum(1440)

        self.kindRow.addWidget(self.minutesBox)


        self.formLayout.addLayout(self.kindRow)

        self.whenRow = QHBoxLayout()
        self.whenRow.setSpacing(4)
        self.whenRow.setObjectName(u"whenRow")
        self.whenRow.setContentsMargins(0, 0, 0, 0)
        self.dateLabel = QLabel(self.formFrame)
        self.dateLabel.setObjectName(u"dateLabel")

        self.whenRow.addWidget(self.dateLabel)

        self.dateEdit = DayEdit(self.formFrame)
        self.dateEdit.setObjectName(u"dateEdit")

        self.whenRow.addWidget(self.dateEdit)

        self.timeLabel = QLabel(self.formFrame)
        self.timeLabel.setObjectName(u"timeLabel")

        self.whenRow.addWidget(self.timeLabel)

        self.timeEdit = QLineEdit(self.formFrame)
        self.timeEdit.setObjectName(u"timeEdit")
        self.timeEdit.setMaxLength(8)
        self.timeEdit.setMaximumSize(QSize(110, 16777215))

        self.whenRow.addWidget(self.timeEdit)

        self.kindBox = QComboBox(self.formFrame)
        self.kindBox.addItem("")
        self.kindBox.addItem("")
        self.kindBox.setObjectName(u"kindBox")
        sizePolicy2.setHeightForWidth(self.kindBox.sizePolicy().hasHeightForWidth())
        self.kindBox.setSizePolicy(sizePolicy2)

        self.whenRow.addWidget(self.kindBox)


        self.formLayout.addLayout(self.whenRow)

        self.textEdit = QPlainTextEdit(self.formFrame)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setTabChangesFocus(True)
        sizePolicy7 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy7.setHorizontalStretch(0)
        sizePolicy7.setVerticalStretch(1)
        sizePolicy7.setHeightForWidth(self.textEdit.sizePolicy().hasHeightForWidth())
        self.textEdit.setSizePolicy(sizePolicy7)
        self.textEdit.setMinimumSize(QSize(0, 58))

        self.formLayout.addWidget(self.textEdit)

        self.witnessRow = QHBoxLayout()
        self.witnessRow.setSpacing(4)
        self.witnessRow.setObjectName(u"witnessRow")
        self.witnessRow.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(self.formFrame)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.witnessRow.addWidget(self.sourceLabel)

        self.sourceBox = QComboBox(self.formFrame)
        self.sourceBox.setObjectName(u"sourceBox")
        sizePolicy8 = QSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        sizePolicy8.setHorizontalStretch(0)
        sizePolicy8.setVerticalStretch(0)
        sizePolicy8.setHeightForWidth(self.sourceBox.sizePolicy().hasHeightForWidth())
        self.sourceBox.setSizePolicy(sizePolicy8)
        self.sourceBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sourceBox.setMinimumContentsLength(5)

        self.witnessRow.addWidget(self.sourceBox)

        self.witnessEdit = QLineEdit(self.formFrame)
        self.witnessEdit.setObjectName(u"witnessEdit")

        self.witnessRow.addWidget(self.witnessEdit)


        self.formLayout.addLayout(self.witnessRow)

        self.decreeRow = QHBoxLayout()
        self.decreeRow.setSpacing(4)
        self.decreeRow.setObjectName(u"decreeRow")
        self.decreeRow.setContentsMargins(0, 0, 0, 0)
        self.replyEdit = QLineEdit(self.formFrame)
        self.replyEdit.setObjectName(u"replyEdit")

        self.decreeRow.addWidget(self.replyEdit)

        self.decreeCheck = QCheckBox(self.formFrame)
        self.decreeCheck.setObjectName(u"decreeCheck")

        self.decreeRow.addWidget(self.decreeCheck)


        self.formLayout.addLayout(self.decreeRow)

        self.decreeFieldsRow = QHBoxLayout()
        self.decreeFieldsRow.setSpacing(4)
        self.decreeFieldsRow.setObjectName(u"decreeFieldsRow")
        self.decreeFieldsRow.setContentsMargins(0, 0, 0, 0)
        self.decreeNumberEdit = QLineEdit(self.formFrame)
        self.decreeNumberEdit.setObjectName(u"decreeNumberEdit")

        self.decreeFieldsRow.addWidget(self.decreeNumberEdit)

        self.decreeDateEdit = DayEdit(self.formFrame)
        self.decreeDateEdit.setObjectName(u"decreeDateEdit")

        self.decreeFieldsRow.addWidget(self.decreeDateEdit)

        self.decreeLevelBox = QComboBox(self.formFrame)
        self.decreeLevelBox.setObjectName(u"decreeLevelBox")
        sizePolicy1.setHeightForWidth(self.decreeLevelBox.sizePolicy().hasHeightForWidth())
        self.decreeLevelBox.setSizePolicy(sizePolicy1)
        self.decreeLevelBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.decreeLevelBox.setMinimumContentsLength(6)

        self.decreeFieldsRow.addWidget(self.decreeLevelBox)


        self.formLayout.addLayout(self.decreeFieldsRow)

        self.formScroll.setWidget(self.formFrame)

        self.formTabLayout.addWidget(self.formScroll)

        self.problemLabel = ProblemLabel(self.formTab)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"role", u"bad")

        self.formTabLayout.addWidget(self.problemLabel)

        self.saveRow = QHBoxLayout()
        self.saveRow.setSpacing(4)
        self.saveRow.setObjectName(u"saveRow")
        self.saveRow.setContentsMargins(0, 0, 0, 0)
        self.counterLabel = ElidedLabel(self.formTab)
        self.counterLabel.setObjectName(u"counterLabel")
        sizePolicy9 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy9.setHorizontalStretch(3)
        sizePolicy9.setVerticalStretch(0)
        sizePolicy9.setHeightForWidth(self.counterLabel.sizePolicy().hasHeightForWidth())
        self.counterLabel.setSizePolicy(sizePolicy9)
        self.counterLabel.setProperty(u"role", u"muted")

        self.saveRow.addWidget(self.counterLabel)

        self.draftLabel = ElidedLabel(self.formTab)
        self.draftLabel.setObjectName(u"draftLabel")
        sizePolicy10 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy10.setHorizontalStretch(2)
        sizePolicy10.setVerticalStretch(0)
        sizePolicy10.setHeightForWidth(self.draftLabel.sizePolicy().hasHeightForWidth())
        self.draftLabel.setSizePolicy(sizePolicy10)
        self.draftLabel.setProperty(u"role", u"muted")

        self.saveRow.addWidget(self.draftLabel)

        self.discardButton = QPushButton(self.formTab)
        self.discardButton.setObjectName(u"discardButton")
        self.discardButton.setAutoDefault(True)

        self.saveRow.addWidget(self.discardButton)

        self.saveButton = QPushButton(self.formTab)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(True)
        self.saveButton.setProperty(u"role", u"primary")

        self.saveRow.addWidget(self.saveButton)


        self.formTabLayout.addLayout(self.saveRow)

        self.tabs.addTab(self.formTab, "")
        self.detailTab = QWidget()
        self.detailTab.setObjectName(u"detailTab")
        self.detailLayout = QVBoxLayout(self.detailTab)
        self.detailLayout.setSpacing(5)
        self.detailLayout.setObjectName(u"detailLayout")
        self.detailLayout.setContentsMargins(8, 6, 8, 6)
        self.noteView = QPlainTextEdit(self.detailTab)
        self.noteView.setObjectName(u"noteView")
        self.noteView.setReadOnly(True)
        self.noteView.setTabChangesFocus(True)
        self.noteView.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy4.setHeightForWidth(self.noteView.sizePolicy().hasHeightForWidth())
        self.noteView.setSizePolicy(sizePolicy4)

        self.detailLayout.addWidget(self.noteView)

        self.noteButtonRow = QHBoxLayout()
        self.noteButtonRow.setSpacing(4)
        self.noteButtonRow.setObjectName(u"noteButtonRow")
        self.noteButtonRow.setContentsMargins(0, 0, 0, 0)
        self.noteSpacer = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.noteButtonRow.addItem(self.noteSpacer)

        self.editButton = QPushButton(self.detailTab)
        self.editButton.setObjectName(u"editButton")
        self.editButton.setAutoDefault(True)

        self.noteButtonRow.addWidget(self.editButton)

        self.replyButton = QPushButton(self.detailTab)
        self.replyButton.setObjectName(u"replyButton")
        self.replyButton.setAutoDefault(True)

        self.noteButtonRow.addWidget(self.replyButton)

        self.withdrawButton = QPushButton(self.detailTab)
        self.withdrawButton.setObjectName(u"withdrawButton")
        self.withdrawButton.setAutoDefault(True)

        self.noteButtonRow.addWidget(self.withdrawButton)


        self.detailLayout.addLayout(self.noteButtonRow)

        self.tabs.addTab(self.detailTab, "")

        self.noteLayout.addWidget(self.tabs)


        self.panelRow.addWidget(self.notePanel)


        self.pageLayout.addLayout(self.panelRow)

#if QT_CONFIG(shortcut)
        self.unitLabel.setBuddy(self.unitBox)
        self.noteStateLabel.setBuddy(self.noteStateBox)
        self.noteKindLabel.setBuddy(self.noteKindBox)
        self.authorLabel.setBuddy(self.authorBox)
        self.evaluatorLabel.setBuddy(self.evaluatorBox)
        self.categoryLabel.setBuddy(self.categoryBox)
        self.dateLabel.setBuddy(self.dateEdit)
        self.timeLabel.setBuddy(self.timeEdit)
        self.sourceLabel.setBuddy(self.sourceBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.searchEdit, self.stateBox)
        QWidget.setTabOrder(self.stateBox, self.filterButton)
        QWidget.setTabOrder(self.filterButton, self.unitBox)
        QWidget.setTabOrder(self.unitBox, self.noteStateBox)
        QWidget.setTabOrder(self.noteStateBox, self.noteKindBox)
        QWidget.setTabOrder(self.noteKindBox, self.authorBox)
        QWidget.setTabOrder(self.authorBox, self.clearFilterButton)
        QWidget.setTabOrder(self.clearFilterButton, self.peopleTable)
        QWidget.setTabOrder(self.peopleTable, self.attestButton)
        QWidget.setTabOrder(self.attestButton, self.attestAllButton)
        QWidget.setTabOrder(self.attestAllButton, self.withdrawAttestationButton)
        QWidget.setTabOrder(self.withdrawAttestationButton, self.evaluatorBox)
        QWidget.setTabOrder(self.evaluatorBox, self.everybodyCheck)
        QWidget.setTabOrder(self.everybodyCheck, self.noteTable)
        QWidget.setTabOrder(self.noteTable, self.tabs)
        QWidget.setTabOrder(self.tabs, self.categoryBox)
        QWidget.setTabOrder(self.categoryBox, self.minutesBox)
        QWidget.setTabOrder(self.minutesBox, self.dateEdit)
        QWidget.setTabOrder(self.dateEdit, self.timeEdit)
        QWidget.setTabOrder(self.timeEdit, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.textEdit)
        QWidget.setTabOrder(self.textEdit, self.sourceBox)
        QWidget.setTabOrder(self.sourceBox, self.witnessEdit)
        QWidget.setTabOrder(self.witnessEdit, self.replyEdit)
        QWidget.setTabOrder(self.replyEdit, self.decreeCheck)
        QWidget.setTabOrder(self.decreeCheck, self.decreeNumberEdit)
        QWidget.setTabOrder(self.decreeNumberEdit, self.decreeDateEdit)
        QWidget.setTabOrder(self.decreeDateEdit, self.decreeLevelBox)
        QWidget.setTabOrder(self.decreeLevelBox, self.discardButton)
        QWidget.setTabOrder(self.discardButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.noteView)
        QWidget.setTabOrder(self.noteView, self.editButton)
        QWidget.setTabOrder(self.editButton, self.replyButton)
        QWidget.setTabOrder(self.replyButton, self.withdrawButton)

        self.retranslateUi(DisciplinePage)
    # setupUi

    def retranslateUi(self, DisciplinePage):
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("DisciplinePage", u"Cari nama, NIP, unit (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Cari peserta menurut nama, NIP, atau unit", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.stateBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Keadaan yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.filterButton.setText(QCoreApplication.translate("DisciplinePage", u"Saring", None))
#if QT_CONFIG(tooltip)
        self.filterButton.setToolTip(QCoreApplication.translate("DisciplinePage", u"Ctrl+Shift+F: saring menurut unit, keadaan dan macam catatan, pencatat", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.filterButton.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Saringan lain", None))
#endif // QT_CONFIG(accessibility)
        self.unitLabel.setText(QCoreApplication.translate("DisciplinePage", u"Unit", None))
#if QT_CONFIG(accessibility)
        self.unitBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Saring menurut unit", None))
#endif // QT_CONFIG(accessibility)
        self.noteStateLabel.setText(QCoreApplication.translate("DisciplinePage", u"Catatan", None))
#if QT_CONFIG(accessibility)
        self.noteStateBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Saring menurut keadaan catatan", None))
#endif // QT_CONFIG(accessibility)
        self.noteKindLabel.setText(QCoreApplication.translate("DisciplinePage", u"Macam", None))
#if QT_CONFIG(accessibility)
        self.noteKindBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Saring menurut macam catatan", None))
#endif // QT_CONFIG(accessibility)
        self.authorLabel.setText(QCoreApplication.translate("DisciplinePage", u"Pencatat", None))
#if QT_CONFIG(accessibility)
        self.authorBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Saring menurut penilai yang mencatat", None))
#endif // QT_CONFIG(accessibility)
        self.clearFilterButton.setText(QCoreApplication.translate("DisciplinePage", u"Hapus saringan", None))
#if QT_CONFIG(accessibility)
        self.peopleTable.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Peserta dan keadaan disiplinnya", None))
#endif // QT_CONFIG(accessibility)
        self.attestButton.setText(QCoreApplication.translate("DisciplinePage", u"Nihil", None))
#if QT_CONFIG(tooltip)
        self.attestButton.setToolTip(QCoreApplication.translate("DisciplinePage", u"Ctrl+Shift+N: peserta terpilih dinyatakan tanpa catatan disiplin", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.attestButton.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Tanpa catatan (nihil) untuk peserta terpilih", None))
#endif // QT_CONFIG(accessibility)
        self.attestAllButton.setText(QCoreApplication.translate("DisciplinePage", u"Nihil semua hadir\u2026", None))
#if QT_CONFIG(tooltip)
        self.attestAllButton.setToolTip(QCoreApplication.translate("DisciplinePage", u"Ctrl+Shift+H: semua yang hadir dan belum diperiksa; ditanya dahulu", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.attestAllButton.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Nihil untuk semua yang hadir", None))
#endif // QT_CONFIG(accessibility)
        self.withdrawAttestationButton.setText(QCoreApplication.translate("DisciplinePage", u"Tarik nihil", None))
#if QT_CONFIG(tooltip)
        self.withdrawAttestationButton.setToolTip(QCoreApplication.translate("DisciplinePage", u"Ctrl+Shift+U: peserta terpilih kembali belum diperiksa", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.withdrawAttestationButton.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Tarik pernyataan nihil peserta terpilih", None))
#endif // QT_CONFIG(accessibility)
        self.evaluatorLabel.setText(QCoreApplication.translate("DisciplinePage", u"Dicatat oleh", None))
#if QT_CONFIG(accessibility)
        self.evaluatorBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Penilai yang mencatat", None))
#endif // QT_CONFIG(accessibility)
        self.everybodyCheck.setText(QCoreApplication.translate("DisciplinePage", u"Catatan semua peserta", None))
#if QT_CONFIG(tooltip)
        self.everybodyCheck.setToolTip(QCoreApplication.translate("DisciplinePage", u"Menampilkan catatan semua peserta di daftar kiri, bukan hanya yang terpilih", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.noteTable.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Catatan disiplin", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Isian dan rincian catatan", None))
#endif // QT_CONFIG(accessibility)
        self.categoryLabel.setText(QCoreApplication.translate("DisciplinePage", u"Kategori", None))
#if QT_CONFIG(accessibility)
        self.categoryBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Kategori", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.minutesBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Lamanya dalam menit", None))
#endif // QT_CONFIG(accessibility)
        self.minutesBox.setSuffix(QCoreApplication.translate("DisciplinePage", u" menit", None))
        self.minutesBox.setSpecialValueText(QCoreApplication.translate("DisciplinePage", u"menit?", None))
        self.dateLabel.setText(QCoreApplication.translate("DisciplinePage", u"Tanggal", None))
#if QT_CONFIG(accessibility)
        self.dateEdit.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Tanggal kejadian", None))
#endif // QT_CONFIG(accessibility)
        self.timeLabel.setText(QCoreApplication.translate("DisciplinePage", u"Jam", None))
#if QT_CONFIG(accessibility)
        self.timeEdit.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Jam kejadian, misalnya 07.45; boleh kosong", None))
#endif // QT_CONFIG(accessibility)
        self.timeEdit.setPlaceholderText(QCoreApplication.translate("DisciplinePage", u"07.45", None))
        self.kindBox.setItemText(0, QCoreApplication.translate("DisciplinePage", u"Catatan", None))
        self.kindBox.setItemText(1, QCoreApplication.translate("DisciplinePage", u"Pembinaan", None))

#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Macam: catatan atau pembinaan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.textEdit.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Uraian: apa yang teramati", None))
#endif // QT_CONFIG(accessibility)
        self.textEdit.setPlaceholderText(QCoreApplication.translate("DisciplinePage", u"Apa yang teramati, singkat dan netral; bukan putusan", None))
        self.sourceLabel.setText(QCoreApplication.translate("DisciplinePage", u"Sumber", None))
#if QT_CONFIG(accessibility)
        self.sourceBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Sumber catatan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.witnessEdit.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Saksi atau rujukan bukti", None))
#endif // QT_CONFIG(accessibility)
        self.witnessEdit.setPlaceholderText(QCoreApplication.translate("DisciplinePage", u"Saksi atau rujukan bukti", None))
#if QT_CONFIG(accessibility)
        self.replyEdit.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Tanggapan peserta", None))
#endif // QT_CONFIG(accessibility)
        self.replyEdit.setPlaceholderText(QCoreApplication.translate("DisciplinePage", u"Tanggapan peserta; boleh menyusul", None))
        self.decreeCheck.setText(QCoreApplication.translate("DisciplinePage", u"Ada SK hukuman disiplin", None))
#if QT_CONFIG(tooltip)
        self.decreeCheck.setToolTip(QCoreApplication.translate("DisciplinePage", u"Hanya rujukan ke keputusan pejabat yang berwenang; penilai tidak menjatuhkan hukuman", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.decreeNumberEdit.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Nomor SK hukuman disiplin", None))
#endif // QT_CONFIG(accessibility)
        self.decreeNumberEdit.setPlaceholderText(QCoreApplication.translate("DisciplinePage", u"Nomor SK", None))
#if QT_CONFIG(accessibility)
        self.decreeDateEdit.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Tanggal SK hukuman disiplin", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.decreeLevelBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Tingkat hukuman disiplin", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Yang perlu diperbaiki", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.counterLabel.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Panjang uraian", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.draftLabel.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Keadaan isian", None))
#endif // QT_CONFIG(accessibility)
        self.discardButton.setText(QCoreApplication.translate("DisciplinePage", u"Kosongkan", None))
#if QT_CONFIG(tooltip)
        self.discardButton.setToolTip(QCoreApplication.translate("DisciplinePage", u"Buang isian ini; yang sudah tercatat tidak berubah", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("DisciplinePage", u"Catat", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("DisciplinePage", u"Ctrl+Enter", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.formTab), QCoreApplication.translate("DisciplinePage", u"Catatan b&aru", None))
#if QT_CONFIG(accessibility)
        self.detailTab.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Rincian catatan disiplin", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.noteView.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Isi lengkap dan riwayat catatan", None))
#endif // QT_CONFIG(accessibility)
        self.editButton.setText(QCoreApplication.translate("DisciplinePage", u"Ubah\u2026", None))
#if QT_CONFIG(tooltip)
        self.editButton.setToolTip(QCoreApplication.translate("DisciplinePage", u"F2: perbaiki catatan ini; isi sebelumnya tetap ada di riwayat", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.replyButton.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Tanggapan peserta tentang catatan ini", None))
#endif // QT_CONFIG(accessibility)
        self.replyButton.setText(QCoreApplication.translate("DisciplinePage", u"Tanggapan\u2026", None))
#if QT_CONFIG(tooltip)
        self.replyButton.setToolTip(QCoreApplication.translate("DisciplinePage", u"Ctrl+T: catat jawaban peserta", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.withdrawButton.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Tarik catatan ini", None))
#endif // QT_CONFIG(accessibility)
        self.withdrawButton.setText(QCoreApplication.translate("DisciplinePage", u"Tarik\u2026", None))
#if QT_CONFIG(tooltip)
        self.withdrawButton.setToolTip(QCoreApplication.translate("DisciplinePage", u"Ctrl+Shift+T: catatan tetap terlihat bersama alasannya", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.detailTab), QCoreApplication.translate("DisciplinePage", u"&Rincian dan riwayat", None))
        pass
    # retranslateUi

