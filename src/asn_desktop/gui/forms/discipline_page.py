"""Generated from ui/discipline_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpinBox, QTableView, QVBoxLayout, QWidget

from asn_desktop.gui.widgets.day_edit import DayEdit
from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.evaluator_box import EvaluatorBox
from asn_desktop.gui.widgets.inline_question import InlineQuestion

class Ui_DisciplinePage(object):
    def setupUi(self, DisciplinePage):
        if not DisciplinePage.objectName():
            DisciplinePage.setObjectName(u"DisciplinePage")
        DisciplinePage.resize(1215, 600)
        self.pageLayout = QHBoxLayout(DisciplinePage)
        self.pageLayout.setSpacing(10)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(8, 6, 8, 4)
        self.peoplePanel = QWidget(DisciplinePage)
        self.peoplePanel.setObjectName(u"peoplePanel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(2)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.peoplePanel.sizePolicy().hasHeightForWidth())
        self.peoplePanel.setSizePolicy(sizePolicy)
        self.peopleLayout = QVBoxLayout(self.peoplePanel)
        self.peopleLayout.setSpacing(4)
        self.peopleLayout.setObjectName(u"peopleLayout")
        self.peopleLayout.setContentsMargins(0, 0, 0, 0)
        self.searchRow = QHBoxLayout()
        self.searchRow.setObjectName(u"searchRow")
        self.searchEdit = QLineEdit(self.peoplePanel)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)
        self.searchEdit.setMaxLength(100)

        self.searchRow.addWidget(self.searchEdit)

        self.stateBox = QComboBox(self.peoplePanel)
        self.stateBox.setObjectName(u"stateBox")

        self.searchRow.addWidget(self.stateBox)


        self.peopleLayout.addLayout(self.searchRow)

        self.peopleTable = QTableView(self.peoplePanel)
        self.peopleTable.setObjectName(u"peopleTable")
        self.peopleTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.peopleTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.peopleTable.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.peopleTable.setAlternatingRowColors(True)
        self.peopleTable.setShowGrid(False)
        self.peopleTable.setWordWrap(False)
        self.peopleTable.setTabKeyNavigation(False)

        self.peopleLayout.addWidget(self.peopleTable)

        self.countLabel = ElidedLabel(self.peoplePanel)
        self.countLabel.setObjectName(u"countLabel")

        self.peopleLayout.addWidget(self.countLabel)

        self.attestRow = QHBoxLayout()
        self.attestRow.setObjectName(u"attestRow")
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


        self.pageLayout.addWidget(self.peoplePanel)

        self.notePanel = QWidget(DisciplinePage)
        self.notePanel.setObjectName(u"notePanel")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(3)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.notePanel.sizePolicy().hasHeightForWidth())
        self.notePanel.setSizePolicy(sizePolicy1)
        self.noteLayout = QVBoxLayout(self.notePanel)
        self.noteLayout.setSpacing(4)
        self.noteLayout.setObjectName(u"noteLayout")
        self.noteLayout.setContentsMargins(0, 0, 0, 0)
        self.nameRow = QHBoxLayout()
        self.nameRow.setObjectName(u"nameRow")
        self.nameLabel = ElidedLabel(self.notePanel)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.evaluatorLabel = QLabel(self.notePanel)
        self.evaluatorLabel.setObjectName(u"evaluatorLabel")

        self.nameRow.addWidget(self.evaluatorLabel)

        self.evaluatorBox = EvaluatorBox(self.notePanel)
        self.evaluatorBox.setObjectName(u"evaluatorBox")
        self.evaluatorBox.setMaximumSize(QSize(240, 16777215))

        self.nameRow.addWidget(self.evaluatorBox)


        self.noteLayout.addLayout(self.nameRow)

        self.question = InlineQuestion(self.notePanel)
        self.question.setObjectName(u"question")

        self.noteLayout.addWidget(self.question)

        self.noteTable = QTableView(self.notePanel)
        self.noteTable.setObjectName(u"noteTable")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.noteTable.sizePolicy().hasHeightForWidth())
        self.noteTable.setSizePolicy(sizePolicy2)
        self.noteTable.setMinimumSize(QSize(0, 80))
        self.noteTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.noteTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.noteTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.noteTable.setAlternatingRowColors(True)
        self.noteTable.setShowGrid(False)
        self.noteTable.setWordWrap(False)
        self.noteTable.setTabKeyNavigation(False)

        self.noteLayout.addWidget(self.noteTable)

        self.noteButtonRow = QHBoxLayout()
        self.noteButtonRow.setObjectName(u"noteButtonRow")
        self.noteLabel = ElidedLabel(self.notePanel)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteButtonRow.addWidget(self.noteLabel)

        self.replyButton = QPushButton(self.notePanel)
        self.replyButton.setObjectName(u"replyButton")
        self.replyButton.setAutoDefault(True)

        self.noteButtonRow.addWidget(self.replyButton)

        self.withdrawButton = QPushButton(self.notePanel)
        self.withdrawButton.setObjectName(u"withdrawButton")
        self.withdrawButton.setAutoDefault(True)

        self.noteButtonRow.addWidget(self.withdrawButton)


        self.noteLayout.addLayout(self.noteButtonRow)

        self.formFrame = QFrame(self.notePanel)
        self.formFrame.setObjectName(u"formFrame")
        self.formLayout = QVBoxLayout(self.formFrame)
        self.formLayout.setSpacing(5)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(10, 6, 10, 8)
        self.kindRow = QHBoxLayout()
        self.kindRow.setObjectName(u"kindRow")
        self.categoryLabel = QLabel(self.formFrame)
        self.categoryLabel.setObjectName(u"categoryLabel")

        self.kindRow.addWidget(self.categoryLabel)

        self.categoryBox = QComboBox(self.formFrame)
        self.categoryBox.setObjectName(u"categoryBox")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.categoryBox.sizePolicy().hasHeightForWidth())
        self.categoryBox.setSizePolicy(sizePolicy3)
        self.categoryBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.kindRow.addWidget(self.categoryBox)

        self.kindBox = QComboBox(self.formFrame)
        self.kindBox.addItem("")
        self.kindBox.addItem("")
        self.kindBox.setObjectName(u"kindBox")

        self.kindRow.addWidget(self.kindBox)

        self.minutesBox = QSpinBox(self.formFrame)
        self.minutesBox.setObjectName(u"minutesBox")
        self.minutesBox.setMaximum(1440)

        self.kindRow.addWidget(self.minutesBox)


        self.formLayout.addLayout(self.kindRow)

        self.whenRow = QHBoxLayout()
        self.whenRow.setObjectName(u"whenRow")
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
        self.timeEdit.setMaxLength(5)
        self.timeEdit.setMaximumSize(QSize(80, 16777215))

        self.whenRow.addWidget(self.timeEdit)

        self.sourceLabel = QLabel(self.formFrame)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.whenRow.addWidget(self.sourceLabel)

        self.sourceBox = QComboBox(self.formFrame)
        self.sourceBox.setObjectName(u"sourceBox")
        sizePolicy3.setHeightForWidth(self.sourceBox.sizePolicy().hasHeightForWidth())
        self.sourceBox.setSizePolicy(sizePolicy3)
        self.sourceBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.whenRow.addWidget(self.sourceBox)


        self.formLayout.addLayout(self.whenRow)

        self.textEdit = QPlainTextEdit(self.formFrame)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setTabChangesFocus(True)
        self.textEdit.setMaximumSize(QSize(16777215, 62))

        self.formLayout.addWidget(self.textEdit)

        self.witnessRow = QHBoxLayout()
        self.witnessRow.setObjectName(u"witnessRow")
        self.witnessEdit = QLineEdit(self.formFrame)
        self.witnessEdit.setObjectName(u"witnessEdit")
        self.witnessEdit.setMaxLength(300)

        self.witnessRow.addWidget(self.witnessEdit)

        self.replyEdit = QLineEdit(self.formFrame)
        self.replyEdit.setObjectName(u"replyEdit")
        self.replyEdit.setMaxLength(300)

        self.witnessRow.addWidget(self.replyEdit)


        self.formLayout.addLayout(self.witnessRow)

        self.saveRow = QHBoxLayout()
        self.saveRow.setObjectName(u"saveRow")
        self.problemLabel = QLabel(self.formFrame)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy4.setHorizontalStretch(1)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.problemLabel.sizePolicy().hasHeightForWidth())
        self.problemLabel.setSizePolicy(sizePolicy4)

        self.saveRow.addWidget(self.problemLabel)

        self.saveButton = QPushButton(self.formFrame)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(True)

        self.saveRow.addWidget(self.saveButton)


        self.formLayout.addLayout(self.saveRow)


        self.noteLayout.addWidget(self.formFrame)


        self.pageLayout.addWidget(self.notePanel)

#if QT_CONFIG(shortcut)
        self.evaluatorLabel.setBuddy(self.evaluatorBox)
        self.categoryLabel.setBuddy(self.categoryBox)
        self.dateLabel.setBuddy(self.dateEdit)
        self.timeLabel.setBuddy(self.timeEdit)
        self.sourceLabel.setBuddy(self.sourceBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.searchEdit, self.stateBox)
        QWidget.setTabOrder(self.stateBox, self.peopleTable)
        QWidget.setTabOrder(self.peopleTable, self.attestButton)
        QWidget.setTabOrder(self.attestButton, self.attestAllButton)
        QWidget.setTabOrder(self.attestAllButton, self.withdrawAttestationButton)
        QWidget.setTabOrder(self.withdrawAttestationButton, self.evaluatorBox)
        QWidget.setTabOrder(self.evaluatorBox, self.noteTable)
        QWidget.setTabOrder(self.noteTable, self.replyButton)
        QWidget.setTabOrder(self.replyButton, self.withdrawButton)
        QWidget.setTabOrder(self.withdrawButton, self.categoryBox)
        QWidget.setTabOrder(self.categoryBox, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.minutesBox)
        QWidget.setTabOrder(self.minutesBox, self.dateEdit)
        QWidget.setTabOrder(self.dateEdit, self.timeEdit)
        QWidget.setTabOrder(self.timeEdit, self.sourceBox)
        QWidget.setTabOrder(self.sourceBox, self.textEdit)
        QWidget.setTabOrder(self.textEdit, self.witnessEdit)
        QWidget.setTabOrder(self.witnessEdit, self.replyEdit)
        QWidget.setTabOrder(self.replyEdit, self.saveButton)

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
#if QT_CONFIG(accessibility)
        self.peopleTable.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Peserta dan keadaan disiplinnya", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setProperty(u"role", QCoreApplication.translate("DisciplinePage", u"muted", None))
        self.attestButton.setText(QCoreApplication.translate("DisciplinePage", u"Nihil", None))
#if QT_CONFIG(tooltip)
        self.attestButton.setToolTip(QCoreApplication.translate("DisciplinePage", u"Ctrl+Shift+N: menyatakan peserta terpilih tanpa catatan disiplin", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.attestButton.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Tanpa catatan (nihil) untuk peserta terpilih", None))
#endif // QT_CONFIG(accessibility)
        self.attestAllButton.setText(QCoreApplication.translate("DisciplinePage", u"Nihil semua hadir...", None))
        self.withdrawAttestationButton.setText(QCoreApplication.translate("DisciplinePage", u"Tarik nihil", None))
        self.nameLabel.setProperty(u"role", QCoreApplication.translate("DisciplinePage", u"title", None))
        self.evaluatorLabel.setText(QCoreApplication.translate("DisciplinePage", u"Dicatat oleh", None))
        self.evaluatorLabel.setProperty(u"role", QCoreApplication.translate("DisciplinePage", u"muted", None))
#if QT_CONFIG(accessibility)
        self.evaluatorBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Penilai yang mencatat", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.noteTable.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Catatan disiplin peserta ini", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setProperty(u"role", QCoreApplication.translate("DisciplinePage", u"muted", None))
        self.replyButton.setText(QCoreApplication.translate("DisciplinePage", u"Tanggapan peserta...", None))
        self.withdrawButton.setText(QCoreApplication.translate("DisciplinePage", u"Tarik catatan...", None))
        self.formFrame.setProperty(u"role", QCoreApplication.translate("DisciplinePage", u"card", None))
        self.categoryLabel.setText(QCoreApplication.translate("DisciplinePage", u"Catatan baru:", None))
        self.categoryLabel.setProperty(u"role", QCoreApplication.translate("DisciplinePage", u"subtitle", None))
#if QT_CONFIG(accessibility)
        self.categoryBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Kategori", None))
#endif // QT_CONFIG(accessibility)
        self.kindBox.setItemText(0, QCoreApplication.translate("DisciplinePage", u"Catatan", None))
        self.kindBox.setItemText(1, QCoreApplication.translate("DisciplinePage", u"Pembinaan", None))

#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Macam: catatan atau pembinaan", None))
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
        self.sourceLabel.setText(QCoreApplication.translate("DisciplinePage", u"Sumber", None))
#if QT_CONFIG(accessibility)
        self.sourceBox.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Sumber catatan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.textEdit.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Uraian: apa yang teramati", None))
#endif // QT_CONFIG(accessibility)
        self.textEdit.setPlaceholderText(QCoreApplication.translate("DisciplinePage", u"Apa yang teramati, singkat dan netral; bukan putusan", None))
#if QT_CONFIG(accessibility)
        self.witnessEdit.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Saksi atau rujukan bukti", None))
#endif // QT_CONFIG(accessibility)
        self.witnessEdit.setPlaceholderText(QCoreApplication.translate("DisciplinePage", u"Saksi atau rujukan bukti", None))
#if QT_CONFIG(accessibility)
        self.replyEdit.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Tanggapan peserta", None))
#endif // QT_CONFIG(accessibility)
        self.replyEdit.setPlaceholderText(QCoreApplication.translate("DisciplinePage", u"Tanggapan peserta, bila sudah ada", None))
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("DisciplinePage", u"Yang perlu diperbaiki", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setProperty(u"role", QCoreApplication.translate("DisciplinePage", u"bad", None))
        self.saveButton.setText(QCoreApplication.translate("DisciplinePage", u"Catat", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("DisciplinePage", u"Ctrl+Enter", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setProperty(u"role", QCoreApplication.translate("DisciplinePage", u"primary", None))
        pass
    # retranslateUi

