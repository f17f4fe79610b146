"""Generated from ui/scoring/scoring_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from asn_desktop.gui.entry.evaluator_box import EvaluatorBox
from asn_desktop.gui.entry.remark_edit import RemarkEdit
from asn_desktop.gui.scoring.level_ladder import LevelLadder
from asn_desktop.gui.scoring.phrase_list import PhraseList
from asn_desktop.gui.scoring.queue_view import QueueView
from asn_desktop.gui.scoring.sheet_view import SheetView
from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.inline_question import InlineQuestion

class Ui_ScoringPage(object):
    def setupUi(self, ScoringPage):
        if not ScoringPage.objectName():
            ScoringPage.setObjectName(u"ScoringPage")
        ScoringPage.resize(1215, 600)
        self.pageLayout = QVBoxLayout(ScoringPage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(8, 4, 8, 4)
        self.stack = QStackedWidget(ScoringPage)
        self.stack.setObjectName(u"stack")
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyAbove = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyAbove)

        self.emptyLabel = QLabel(self.emptyPage)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty(u"role", u"subtitle")

        self.emptyLayout.addWidget(self.emptyLabel)

        self.emptyButton = QPushButton(self.emptyPage)
        self.emptyButton.setObjectName(u"emptyButton")
        self.emptyButton.setAutoDefault(True)
        self.emptyButton.setProperty(u"role", u"primary")

        self.emptyLayout.addWidget(self.emptyButton, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBelow)

        self.stack.addWidget(self.emptyPage)
        self.workPage = QWidget()
        self.workPage.setObjectName(u"workPage")
        self.workLayout = QHBoxLayout(self.workPage)
        self.workLayout.setSpacing(8)
        self.workLayout.setObjectName(u"workLayout")
        self.workLayout.setContentsMargins(0, 0, 0, 0)
        self.queuePanel = QWidget(self.workPage)
        self.queuePanel.setObjectName(u"queuePanel")
        self.queuePanel.setMinimumSize(QSize(235, 0))
        self.queuePanel.setMaximumSize(QSize(235, 16777215))
        self.queueLayout = QVBoxLayout(self.queuePanel)
        self.queueLayout.setSpacing(4)
        self.queueLayout.setObjectName(u"queueLayout")
        self.queueLayout.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(self.queuePanel)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)
        self.searchEdit.setMaxLength(100)

        self.queueLayout.addWidget(self.searchEdit)

        self.filterBox = QComboBox(self.queuePanel)
        self.filterBox.setObjectName(u"filterBox")
        self.filterBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.queueLayout.addWidget(self.filterBox)

        self.queueView = QueueView(self.queuePanel)
        self.queueView.setObjectName(u"queueView")
        self.queueView.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.queueView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.queueView.setTabKeyNavigation(False)
        self.queueView.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.queueView.setUniformItemSizes(True)

        self.queueLayout.addWidget(self.queueView)

        self.queueLabel = ElidedLabel(self.queuePanel)
        self.queueLabel.setObjectName(u"queueLabel")
        self.queueLabel.setProperty(u"role", u"muted")

        self.queueLayout.addWidget(self.queueLabel)


        self.workLayout.addWidget(self.queuePanel)

        self.sheetPanel = QWidget(self.workPage)
        self.sheetPanel.setObjectName(u"sheetPanel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sheetPanel.sizePolicy().hasHeightForWidth())
        self.sheetPanel.setSizePolicy(sizePolicy)
        self.sheetLayout = QVBoxLayout(self.sheetPanel)
        self.sheetLayout.setSpacing(4)
        self.sheetLayout.setObjectName(u"sheetLayout")
        self.sheetLayout.setContentsMargins(0, 0, 0, 0)
        self.nameRow = QHBoxLayout()
        self.nameRow.setSpacing(6)
        self.nameRow.setObjectName(u"nameRow")
        self.nameLabel = ElidedLabel(self.sheetPanel)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"title")

        self.nameRow.addWidget(self.nameLabel)

        self.statusIcon = QLabel(self.sheetPanel)
        self.statusIcon.setObjectName(u"statusIcon")

        self.nameRow.addWidget(self.statusIcon)

        self.statusLabel = QLabel(self.sheetPanel)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setProperty(u"role", u"subtitle")

        self.nameRow.addWidget(self.statusLabel)


        self.sheetLayout.addLayout(self.nameRow)

        self.factsRow = QHBoxLayout()
        self.factsRow.setSpacing(6)
        self.factsRow.setObjectName(u"factsRow")
        self.factsLabel = ElidedLabel(self.sheetPanel)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setProperty(u"role", u"muted")

        self.factsRow.addWidget(self.factsLabel)

        self.evaluatorLabel = QLabel(self.sheetPanel)
        self.evaluatorLabel.setObjectName(u"evaluatorLabel")
        self.evaluatorLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.evaluatorLabel.setProperty(u"role", u"muted")

        self.factsRow.addWidget(self.evaluatorLabel)

        self.evaluatorBox = EvaluatorBox(self.sheetPanel)
        self.evaluatorBox.setObjectName(u"evaluatorBox")
        self.evaluatorBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.evaluatorBox.setMaximumSize(QSize(240, 16777215))

        self.factsRow.addWidget(self.evaluatorBox)


        self.sheetLayout.addLayout(self.factsRow)

        self.question = InlineQuestion(self.sheetPanel)
        self.question.setObjectName(u"question")

        self.sheetLayout.addWidget(self.question)

        self.sheetView = SheetView(self.sheetPanel)
        self.sheetView.setObjectName(u"sheetView")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.sheetView.sizePolicy().hasHeightForWidth())
        self.sheetView.setSizePolicy(sizePolicy1)

        self.sheetLayout.addWidget(self.sheetView)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(6)
        self.buttonRow.setObjectName(u"buttonRow")
        self.filledLabel = ElidedLabel(self.sheetPanel)
        self.filledLabel.setObjectName(u"filledLabel")
        self.filledLabel.setProperty(u"role", u"muted")

        self.buttonRow.addWidget(self.filledLabel)

        self.notesButton = QPushButton(self.sheetPanel)
        self.notesButton.setObjectName(u"notesButton")
        self.notesButton.setFlat(True)
        self.notesButton.setAutoDefault(True)

        self.buttonRow.addWidget(self.notesButton)

        self.nextButton = QPushButton(self.sheetPanel)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(True)

        self.buttonRow.addWidget(self.nextButton)

        self.finaliseButton = QPushButton(self.sheetPanel)
        self.finaliseButton.setObjectName(u"finaliseButton")
        self.finaliseButton.setAutoDefault(True)
        self.finaliseButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.finaliseButton)

        self.reopenButton = QPushButton(self.sheetPanel)
        self.reopenButton.setObjectName(u"reopenButton")
        self.reopenButton.setAutoDefault(True)

        self.buttonRow.addWidget(self.reopenButton)

        self.detailButton = QToolButton(self.sheetPanel)
        self.detailButton.setObjectName(u"detailButton")
        self.detailButton.setCheckable(True)
        self.detailButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.buttonRow.addWidget(self.detailButton)


        self.sheetLayout.addLayout(self.buttonRow)


        self.workLayout.addWidget(self.sheetPanel)

        self.detailPanel = QWidget(self.workPage)
        self.detailPanel.setObjectName(u"detailPanel")
        self.detailPanel.setMinimumSize(QSize(310, 0))
        self.detailPanel.setMaximumSize(QSize(310, 16777215))
        self.detailLayout = QVBoxLayout(self.detailPanel)
        self.detailLayout.setSpacing(4)
        self.detailLayout.setObjectName(u"detailLayout")
        self.detailLayout.setContentsMargins(0, 0, 0, 0)
        self.criterionLabel = QLabel(self.detailPanel)
        self.criterionLabel.setObjectName(u"criterionLabel")
        self.criterionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.criterionLabel.setWordWrap(True)
        self.criterionLabel.setProperty(u"role", u"subtitle")

        self.detailLayout.addWidget(self.criterionLabel)

        self.detailScroll = QScrollArea(self.detailPanel)
        self.detailScroll.setObjectName(u"detailScroll")
        self.detailScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.detailScroll.setWidgetResizable(True)
        self.detailScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.detailScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy1.setHeightForWidth(self.detailScroll.sizePolicy().hasHeightForWidth())
        self.detailScroll.setSizePolicy(sizePolicy1)
        self.detailContents = QWidget()
        self.detailContents.setObjectName(u"detailContents")
        self.contentsLayout = QVBoxLayout(self.detailContents)
        self.contentsLayout.setObjectName(u"contentsLayout")
        self.contentsLayout.setContentsMargins(0, 2, 4, 0)
        self.criterionText = QLabel(self.detailContents)
        self.criterionText.setObjectName(u"criterionText")
        self.criterionText.setWordWrap(True)
        self.criterionText.setTextFormat(Qt.TextFormat.PlainText)

        self.contentsLayout.addWidget(self.criterionText)

        self.ladder = LevelLadder(self.detailContents)
        self.ladder.setObjectName(u"ladder")

        self.contentsLayout.addWidget(self.ladder)

        self.whyLabel = QLabel(self.detailContents)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setProperty(u"role", u"warning")

        self.contentsLayout.addWidget(self.whyLabel)

        self.contentsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentsLayout.addItem(self.contentsSpacer)

        self.detailScroll.setWidget(self.detailContents)

        self.detailLayout.addWidget(self.detailScroll)

        self.remarkLabel = QLabel(self.detailPanel)
        self.remarkLabel.setObjectName(u"remarkLabel")
        self.remarkLabel.setWordWrap(True)

        self.detailLayout.addWidget(self.remarkLabel)

        self.remarkEdit = RemarkEdit(self.detailPanel)
        self.remarkEdit.setObjectName(u"remarkEdit")

        self.detailLayout.addWidget(self.remarkEdit)

        self.remarkRoom = ElidedLabel(self.detailPanel)
        self.remarkRoom.setObjectName(u"remarkRoom")
        self.remarkRoom.setProperty(u"role", u"warning")

        self.detailLayout.addWidget(self.remarkRoom)

        self.phrasePanel = QWidget(self.detailPanel)
        self.phrasePanel.setObjectName(u"phrasePanel")
        self.phraseLayout = QVBoxLayout(self.phrasePanel)
        self.phraseLayout.setSpacing(2)
        self.phraseLayout.setObjectName(u"phraseLayout")
        self.phraseLayout.setContentsMargins(0, 0, 0, 0)
        self.phraseRow = QHBoxLayout()
        self.phraseRow.setSpacing(4)
        self.phraseRow.setObjectName(u"phraseRow")
        self.phraseTitle = ElidedLabel(self.phrasePanel)
        self.phraseTitle.setObjectName(u"phraseTitle")
        self.phraseTitle.setProperty(u"role", u"muted")

        self.phraseRow.addWidget(self.phraseTitle)

        self.phraseEditButton = QPushButton(self.phrasePanel)
        self.phraseEditButton.setObjectName(u"phraseEditButton")
        self.phraseEditButton.setFlat(True)
        self.phraseEditButton.setAutoDefault(True)

        self.phraseRow.addWidget(self.phraseEditButton)


        self.phraseLayout.addLayout(self.phraseRow)

        self.phraseList = PhraseList(self.phrasePanel)
        self.phraseList.setObjectName(u"phraseList")
        self.phraseList.setMinimumSize(QSize(0, 60))

        self.phraseLayout.addWidget(self.phraseList)


        self.detailLayout.addWidget(self.phrasePanel)

        self.offerPanel = QFrame(self.detailPanel)
        self.offerPanel.setObjectName(u"offerPanel")
        self.offerPanel.setProperty(u"role", u"card")
        self.offerLayout = QGridLayout(self.offerPanel)
        self.offerLayout.setObjectName(u"offerLayout")
        self.offerLayout.setContentsMargins(6, 4, 6, 4)
        self.offerLabel = ElidedLabel(self.offerPanel)
        self.offerLabel.setObjectName(u"offerLabel")

        self.offerLayout.addWidget(self.offerLabel, 0, 0, 1, 3)

        self.offerButton = QPushButton(self.offerPanel)
        self.offerButton.setObjectName(u"offerButton")
        self.offerButton.setAutoDefault(True)

        self.offerLayout.addWidget(self.offerButton, 1, 1, 1, 1)

        self.ignoreButton = QPushButton(self.offerPanel)
        self.ignoreButton.setObjectName(u"ignoreButton")
        self.ignoreButton.setAutoDefault(True)

        self.offerLayout.addWidget(self.ignoreButton, 1, 2, 1, 1)

        self.offerLayout.setColumnStretch(0, 1)

        self.detailLayout.addWidget(self.offerPanel)

        self.sheetRemarkLabel = QLabel(self.detailPanel)
        self.sheetRemarkLabel.setObjectName(u"sheetRemarkLabel")
        self.sheetRemarkLabel.setWordWrap(True)

        self.detailLayout.addWidget(self.sheetRemarkLabel)

        self.sheetRemarkEdit = RemarkEdit(self.detailPanel)
        self.sheetRemarkEdit.setObjectName(u"sheetRemarkEdit")

        self.detailLayout.addWidget(self.sheetRemarkEdit)

        self.sheetRemarkRoom = ElidedLabel(self.detailPanel)
        self.sheetRemarkRoom.setObjectName(u"sheetRemarkRoom")
        self.sheetRemarkRoom.setProperty(u"role", u"warning")

        self.detailLayout.addWidget(self.sheetRemarkRoom)

        self.resultPanel = QWidget(self.detailPanel)
        self.resultPanel.setObjectName(u"resultPanel")
        self.resultLayout = QVBoxLayout(self.resultPanel)
        self.resultLayout.setSpacing(2)
        self.resultLayout.setObjectName(u"resultLayout")
        self.resultLayout.setContentsMargins(0, 0, 0, 0)
        self.totalLabel = QLabel(self.resultPanel)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.totalLabel.setWordWrap(True)
        self.totalLabel.setProperty(u"role", u"subtitle")

        self.resultLayout.addWidget(self.totalLabel)

        self.scoreLabel = QLabel(self.resultPanel)
        self.scoreLabel.setObjectName(u"scoreLabel")
        self.scoreLabel.setWordWrap(True)
        self.scoreLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.resultLayout.addWidget(self.scoreLabel)


        self.detailLayout.addWidget(self.resultPanel)


        self.workLayout.addWidget(self.detailPanel)

        self.stack.addWidget(self.workPage)

        self.pageLayout.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.evaluatorLabel.setBuddy(self.evaluatorBox)
        self.remarkLabel.setBuddy(self.remarkEdit)
        self.sheetRemarkLabel.setBuddy(self.sheetRemarkEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.searchEdit, self.filterBox)
        QWidget.setTabOrder(self.filterBox, self.queueView)
        QWidget.setTabOrder(self.queueView, self.evaluatorBox)
        QWidget.setTabOrder(self.evaluatorBox, self.sheetView)
        QWidget.setTabOrder(self.sheetView, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.finaliseButton)
        QWidget.setTabOrder(self.finaliseButton, self.reopenButton)
        QWidget.setTabOrder(self.reopenButton, self.detailButton)
        QWidget.setTabOrder(self.detailButton, self.notesButton)
        QWidget.setTabOrder(self.notesButton, self.remarkEdit)
        QWidget.setTabOrder(self.remarkEdit, self.phraseList)
        QWidget.setTabOrder(self.phraseList, self.phraseEditButton)
        QWidget.setTabOrder(self.phraseEditButton, self.offerButton)
        QWidget.setTabOrder(self.offerButton, self.ignoreButton)
        QWidget.setTabOrder(self.ignoreButton, self.sheetRemarkEdit)

        self.retranslateUi(ScoringPage)
    # setupUi

    def retranslateUi(self, ScoringPage):
        self.emptyButton.setText(QCoreApplication.translate("ScoringPage", u"Buka Peserta", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ScoringPage", u"Cari nama, NIP, unit (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Cari peserta menurut nama, NIP, atau unit", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.filterBox.setToolTip(QCoreApplication.translate("ScoringPage", u"Saring daftar peserta (Ctrl+L)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.filterBox.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Saring daftar peserta", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.queueView.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Daftar peserta", None))
#endif // QT_CONFIG(accessibility)
        self.evaluatorLabel.setText(QCoreApplication.translate("ScoringPage", u"Diisi atas nama", None))
#if QT_CONFIG(accessibility)
        self.evaluatorBox.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Penilai yang nilainya diisi", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sheetView.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Lembar penilaian", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.notesButton.setToolTip(QCoreApplication.translate("ScoringPage", u"Buka catatan disiplin peserta ini (F6)", None))
#endif // QT_CONFIG(tooltip)
        self.nextButton.setText(QCoreApplication.translate("ScoringPage", u"Berikutnya yang belum", None))
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(QCoreApplication.translate("ScoringPage", u"Ctrl+Enter: peserta berikutnya yang belum lengkap", None))
#endif // QT_CONFIG(tooltip)
        self.finaliseButton.setText(QCoreApplication.translate("ScoringPage", u"Finalkan", None))
#if QT_CONFIG(accessibility)
        self.finaliseButton.setAccessibleDescription(QCoreApplication.translate("ScoringPage", u"Mengunci lembar ini; membukanya kembali meminta alasan", None))
#endif // QT_CONFIG(accessibility)
        self.reopenButton.setText(QCoreApplication.translate("ScoringPage", u"Buka kembali...", None))
        self.detailButton.setText(QCoreApplication.translate("ScoringPage", u"Rincian", None))
#if QT_CONFIG(tooltip)
        self.detailButton.setToolTip(QCoreApplication.translate("ScoringPage", u"Tampilkan atau lipat rincian (Ctrl+D)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.detailButton.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Tampilkan rincian perilaku dan catatan", None))
#endif // QT_CONFIG(accessibility)
        self.remarkLabel.setText(QCoreApplication.translate("ScoringPage", u"Catatan untuk butir ini (F2)", None))
#if QT_CONFIG(accessibility)
        self.remarkEdit.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Catatan untuk butir ini", None))
#endif // QT_CONFIG(accessibility)
        self.remarkEdit.setPlaceholderText(QCoreApplication.translate("ScoringPage", u"Ctrl+Spasi: frasa siap pakai", None))
        self.phraseEditButton.setText(QCoreApplication.translate("ScoringPage", u"Ubah...", None))
#if QT_CONFIG(tooltip)
        self.phraseEditButton.setToolTip(QCoreApplication.translate("ScoringPage", u"Tambah, ubah, hapus, atau urutkan frasa siap pakai", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.phraseEditButton.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Ubah frasa siap pakai", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.phraseList.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Frasa siap pakai; angka memasukkannya ke catatan", None))
#endif // QT_CONFIG(accessibility)
        self.offerButton.setText(QCoreApplication.translate("ScoringPage", u"Simpan sebagai frasa", None))
        self.ignoreButton.setText(QCoreApplication.translate("ScoringPage", u"Abaikan", None))
#if QT_CONFIG(accessibility)
        self.ignoreButton.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Abaikan usul frasa", None))
#endif // QT_CONFIG(accessibility)
        self.sheetRemarkLabel.setText(QCoreApplication.translate("ScoringPage", u"Catatan untuk seluruh lembar (Shift+F2)", None))
#if QT_CONFIG(accessibility)
        self.sheetRemarkEdit.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Catatan untuk seluruh lembar", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.totalLabel.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Total sementara atau akhir", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scoreLabel.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Hasil hitung", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

