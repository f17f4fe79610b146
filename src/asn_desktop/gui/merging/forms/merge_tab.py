"""Generated from ui/merging/merge_tab.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from asn_desktop.gui.merging.merged_card import MergedCard
from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.inline_question import InlineQuestion
from asn_desktop.gui.widgets.package_drop import PackageDrop
from asn_desktop.gui.widgets.tall_area import TallArea

class Ui_MergeTab(object):
    def setupUi(self, MergeTab):
        if not MergeTab.objectName():
            MergeTab.setObjectName(u"MergeTab")
        MergeTab.resize(1215, 560)
        self.column = QVBoxLayout(MergeTab)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 10, 12, 8)
        self.question = InlineQuestion(MergeTab)
        self.question.setObjectName(u"question")

        self.column.addWidget(self.question)

        self.mergeRow = QHBoxLayout()
        self.mergeRow.setSpacing(16)
        self.mergeRow.setObjectName(u"mergeRow")
        self.filesColumn = QVBoxLayout()
        self.filesColumn.setSpacing(6)
        self.filesColumn.setObjectName(u"filesColumn")
        self.filesTitle = QLabel(MergeTab)
        self.filesTitle.setObjectName(u"filesTitle")
        self.filesTitle.setProperty(u"role", u"subtitle")

        self.filesColumn.addWidget(self.filesTitle)

        self.drop = PackageDrop(MergeTab)
        self.drop.setObjectName(u"drop")

        self.filesColumn.addWidget(self.drop)

        self.filesButtons = QHBoxLayout()
        self.filesButtons.setSpacing(6)
        self.filesButtons.setObjectName(u"filesButtons")
        self.chooseButton = QPushButton(MergeTab)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setAutoDefault(False)

        self.filesButtons.addWidget(self.chooseButton)

        self.emptyButton = QPushButton(MergeTab)
        self.emptyButton.setObjectName(u"emptyButton")
        self.emptyButton.setAutoDefault(False)

        self.filesButtons.addWidget(self.emptyButton)


        self.filesColumn.addLayout(self.filesButtons)

        self.passphraseBox = QWidget(MergeTab)
        self.passphraseBox.setObjectName(u"passphraseBox")
        self.passphraseColumn = QVBoxLayout(self.passphraseBox)
        self.passphraseColumn.setSpacing(4)
        self.passphraseColumn.setObjectName(u"passphraseColumn")
        self.passphraseColumn.setContentsMargins(0, 0, 0, 0)
        self.passphraseLabel = QLabel(self.passphraseBox)
        self.passphraseLabel.setObjectName(u"passphraseLabel")
        self.passphraseLabel.setWordWrap(True)

        self.passphraseColumn.addWidget(self.passphraseLabel)

        self.passphraseRow = QHBoxLayout()
        self.passphraseRow.setSpacing(6)
        self.passphraseRow.setObjectName(u"passphraseRow")
        self.passphraseEdit = QLineEdit(self.passphraseBox)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setMaxLength(200)
        self.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphraseRow.addWidget(self.passphraseEdit)

        self.passphraseButton = QPushButton(self.passphraseBox)
        self.passphraseButton.setObjectName(u"passphraseButton")
        self.passphraseButton.setAutoDefault(False)

        self.passphraseRow.addWidget(self.passphraseButton)


        self.passphraseColumn.addLayout(self.passphraseRow)


        self.filesColumn.addWidget(self.passphraseBox)

        self.watchBox = QWidget(MergeTab)
        self.watchBox.setObjectName(u"watchBox")
        self.watchColumn = QVBoxLayout(self.watchBox)
        self.watchColumn.setSpacing(2)
        self.watchColumn.setObjectName(u"watchColumn")
        self.watchColumn.setContentsMargins(0, 0, 0, 0)
        self.watchRow = QHBoxLayout()
        self.watchRow.setSpacing(6)
        self.watchRow.setObjectName(u"watchRow")
        self.sticksBox = QCheckBox(self.watchBox)
        self.sticksBox.setObjectName(u"sticksBox")

        self.watchRow.addWidget(self.sticksBox)

        self.watchSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.watchRow.addItem(self.watchSpace)

        self.watchButton = QPushButton(self.watchBox)
        self.watchButton.setObjectName(u"watchButton")
        self.watchButton.setAutoDefault(False)

        self.watchRow.addWidget(self.watchButton)


        self.watchColumn.addLayout(self.watchRow)

        self.watchLabel = ElidedLabel(self.watchBox)
        self.watchLabel.setObjectName(u"watchLabel")
        self.watchLabel.setProperty(u"role", u"muted")

        self.watchColumn.addWidget(self.watchLabel)


        self.filesColumn.addWidget(self.watchBox)

        self.mergeBox = QWidget(MergeTab)
        self.mergeBox.setObjectName(u"mergeBox")
        self.mergeColumn = QVBoxLayout(self.mergeBox)
        self.mergeColumn.setSpacing(6)
        self.mergeColumn.setObjectName(u"mergeColumn")
        self.mergeColumn.setContentsMargins(0, 0, 0, 0)
        self.mergeTitle = QLabel(self.mergeBox)
        self.mergeTitle.setObjectName(u"mergeTitle")
        self.mergeTitle.setProperty(u"role", u"subtitle")

        self.mergeColumn.addWidget(self.mergeTitle)

        self.mergeHint = QLabel(self.mergeBox)
        self.mergeHint.setObjectName(u"mergeHint")
        self.mergeHint.setProperty(u"role", u"muted")
        self.mergeHint.setWordWrap(True)

        self.mergeColumn.addWidget(self.mergeHint)

        self.mergeButton = QPushButton(self.mergeBox)
        self.mergeButton.setObjectName(u"mergeButton")
        self.mergeButton.setProperty(u"role", u"primary")
        self.mergeButton.setAutoDefault(False)

        self.mergeColumn.addWidget(self.mergeButton)


        self.filesColumn.addWidget(self.mergeBox)

        self.doneArea = TallArea(MergeTab)
        self.doneArea.setObjectName(u"doneArea")
        self.mergedCard = MergedCard()
        self.mergedCard.setObjectName(u"mergedCard")
        self.doneArea.setWidget(self.mergedCard)

        self.filesColumn.addWidget(self.doneArea)

        self.filesColumn.setStretch(1, 1)

        self.mergeRow.addLayout(self.filesColumn)

        self.effectColumn = QVBoxLayout()
        self.effectColumn.setSpacing(6)
        self.effectColumn.setObjectName(u"effectColumn")
        self.effectTitle = QLabel(MergeTab)
        self.effectTitle.setObjectName(u"effectTitle")
        self.effectTitle.setProperty(u"role", u"subtitle")

        self.effectColumn.addWidget(self.effectTitle)

        self.sentenceCard = QFrame(MergeTab)
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

        self.changesColumn = QVBoxLayout()
        self.changesColumn.setObjectName(u"changesColumn")

        self.effectColumn.addLayout(self.changesColumn)

        self.effectColumn.setStretch(2, 1)

        self.mergeRow.addLayout(self.effectColumn)

        self.mergeRow.setStretch(0, 2)
        self.mergeRow.setStretch(1, 5)

        self.column.addLayout(self.mergeRow)

        self.column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphraseEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MergeTab)
    # setupUi

    def retranslateUi(self, MergeTab):
        self.filesTitle.setText(QCoreApplication.translate("MergeTab", u"1  Berkas paket", None))
#if QT_CONFIG(accessibility)
        self.drop.setAccessibleName(QCoreApplication.translate("MergeTab", u"Paket yang akan digabung", None))
#endif // QT_CONFIG(accessibility)
        self.chooseButton.setText(QCoreApplication.translate("MergeTab", u"Pili&h paket\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseButton.setAccessibleName(QCoreApplication.translate("MergeTab", u"Pilih paket dari flashdisk", None))
#endif // QT_CONFIG(accessibility)
        self.emptyButton.setText(QCoreApplication.translate("MergeTab", u"&Kosongkan", None))
#if QT_CONFIG(accessibility)
        self.emptyButton.setAccessibleName(QCoreApplication.translate("MergeTab", u"Kosongkan daftar paket", None))
#endif // QT_CONFIG(accessibility)
        self.passphraseLabel.setText("")
#if QT_CONFIG(accessibility)
        self.passphraseEdit.setAccessibleName(QCoreApplication.translate("MergeTab", u"Kata sandi paket", None))
#endif // QT_CONFIG(accessibility)
        self.passphraseButton.setText(QCoreApplication.translate("MergeTab", u"Buka", None))
#if QT_CONFIG(accessibility)
        self.passphraseButton.setAccessibleName(QCoreApplication.translate("MergeTab", u"Coba kata sandi ini pada paket yang tertutup", None))
#endif // QT_CONFIG(accessibility)
        self.sticksBox.setText(QCoreApplication.translate("MergeTab", u"Pantau &flashdisk", None))
        self.watchButton.setText(QCoreApplication.translate("MergeTab", u"Folder\u2026", None))
#if QT_CONFIG(accessibility)
        self.watchButton.setAccessibleName(QCoreApplication.translate("MergeTab", u"Folder yang dipantau", None))
#endif // QT_CONFIG(accessibility)
        self.mergeTitle.setText(QCoreApplication.translate("MergeTab", u"3  Gabungkan", None))
        self.mergeHint.setText("")
        self.mergeButton.setText(QCoreApplication.translate("MergeTab", u"Gabu&ngkan", None))
        self.effectTitle.setText(QCoreApplication.translate("MergeTab", u"2  Yang akan berubah", None))
        self.sentenceLabel.setText("")
        pass
    # retranslateUi

