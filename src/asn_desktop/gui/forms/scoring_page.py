"""Generated from ui/scoring_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.evaluator_box import EvaluatorBox
from asn_desktop.gui.widgets.inline_question import InlineQuestion
from asn_desktop.gui.widgets.level_ladder import LevelLadder
from asn_desktop.gui.widgets.remark_edit import RemarkEdit
from asn_desktop.gui.widgets.sheet_view import SheetView

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

        self.emptyLayout.addWidget(self.emptyLabel)

        self.emptyButton = QPushButton(self.emptyPage)
        self.emptyButton.setObjectName(u"emptyButton")
        self.emptyButton.setAutoDefault(True)

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

        self.queueView = QListView(self.queuePanel)
        self.queueView.setObjectName(u"queueView")
        self.queueView.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.queueView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.queueView.setTabKeyNavigation(False)
        self.queueView.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.queueView.setUniformItemSizes(True)

        self.queueLayout.addWidget(self.queueView)

        self.queueLabel = ElidedLabel(self.queuePanel)
        self.queueLabel.setObjectName(u"queueLabel")

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

        self.nameRow.addWidget(self.nameLabel)

        self.statusIcon = QLabel(self.sheetPanel)
        self.statusIcon.setObjectName(u"statusIcon")

        self.nameRow.addWidget(self.statusIcon)

        self.statusLabel = QLabel(self.sheetPanel)
        self.statusLabel.setObjectName(u"statusLabel")

        self.nameRow.addWidget(self.statusLabel)


        self.sheetLayout.addLayout(self.nameRow)

        self.factsRow = QHBoxLayout()
        self.factsRow.setSpacing(6)
        self.factsRow.setObjectName(u"factsRow")
        self.factsLabel = ElidedLabel(self.sheetPanel)
        self.factsLabel.setObjectName(u"factsLabel")

        self.factsRow.addWidget(self.factsLabel)

        self.evaluatorLabel = QLabel(self.sheetPanel)
        self.evaluatorLabel.setObjectName(u"evaluatorLabel")

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

        self.buttonRow.addWidget(self.filledLabel)

        self.nextButton = QPushButton(self.sheetPanel)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(True)

        self.buttonRow.addWidget(self.nextButton)

        self.finaliseButton = QPushButton(self.sheetPanel)
        self.finaliseButton.setObjectName(u"finaliseButton")
        self.finaliseButton.setAutoDefault(True)

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
        self.criterionLabel.setWordWrap(True)

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

        self.contentsLayout.addWidget(self.whyLabel)

        self.contentsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentsLayout.addItem(self.contentsSpacer)

        self.detailScroll.setWidget(self.detailContents)

        self.detailLayout.addWidget(self.detailScroll)

        self.remarkLabel = QLabel(self.detailPanel)
        self.remarkLabel.setObjectName(u"remarkLabel")

        self.detailLayout.addWidget(self.remarkLabel)

        self.remarkEdit = RemarkEdit(self.detailPanel)
        self.remarkEdit.setObjectName(u"remarkEdit")
        self.remarkEdit.setMaximumSize(QSize(16777215, 64))

        self.detailLayout.addWidget(self.remarkEdit)

        self.sheetRemarkLabel = QLabel(self.detailPanel)
        self.sheetRemarkLabel.setObjectName(u"sheetRemarkLabel")

        self.detailLayout.addWidget(self.sheetRemarkLabel)

        self.sheetRemarkEdit = RemarkEdit(self.detailPanel)
        self.sheetRemarkEdit.setObjectName(u"sheetRemarkEdit")
        self.sheetRemarkEdit.setMaximumSize(QSize(16777215, 32))

        self.detailLayout.addWidget(self.sheetRemarkEdit)

        self.totalLabel = QLabel(self.detailPanel)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.totalLabel.setWordWrap(True)

        self.detailLayout.addWidget(self.totalLabel)

        self.scoreLabel = QLabel(self.detailPanel)
        self.scoreLabel.setObjectName(u"scoreLabel")
        self.scoreLabel.setWordWrap(True)
        self.scoreLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.detailLayout.addWidget(self.scoreLabel)


        self.workLayout.addWidget(self.detailPanel)

        self.stack.addWidget(self.workPage)

        self.pageLayout.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.evaluatorLabel.setBuddy(self.evaluatorBox)
        self.remarkLabel.setBuddy(self.remarkEdit)
        self.sheetRemarkLabel.setBuddy(self.sheetRemarkEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.searchEdit, self.queueView)
        QWidget.setTabOrder(self.queueView, self.evaluatorBox)
        QWidget.setTabOrder(self.evaluatorBox, self.sheetView)
        QWidget.setTabOrder(self.sheetView, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.finaliseButton)
        QWidget.setTabOrder(self.finaliseButton, self.reopenButton)
        QWidget.setTabOrder(self.reopenButton, self.detailButton)
        QWidget.setTabOrder(self.detailButton, self.remarkEdit)
        QWidget.setTabOrder(self.remarkEdit, self.sheetRemarkEdit)

        self.retranslateUi(ScoringPage)
    # setupUi

    def retranslateUi(self, ScoringPage):
        self.emptyLabel.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"subtitle", None))
        self.emptyButton.setText(QCoreApplication.translate("ScoringPage", u"Buka Peserta", None))
        self.emptyButton.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"primary", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ScoringPage", u"Cari nama, NIP, unit (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Cari peserta menurut nama, NIP, atau unit", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.queueView.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Daftar peserta", None))
#endif // QT_CONFIG(accessibility)
        self.queueLabel.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"muted", None))
        self.nameLabel.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"title", None))
        self.statusLabel.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"subtitle", None))
        self.factsLabel.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"muted", None))
        self.evaluatorLabel.setText(QCoreApplication.translate("ScoringPage", u"Diisi atas nama", None))
        self.evaluatorLabel.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"muted", None))
#if QT_CONFIG(accessibility)
        self.evaluatorBox.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Penilai yang nilainya diisi", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sheetView.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Lembar penilaian", None))
#endif // QT_CONFIG(accessibility)
        self.filledLabel.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"muted", None))
        self.nextButton.setText(QCoreApplication.translate("ScoringPage", u"Berikutnya yang belum", None))
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(QCoreApplication.translate("ScoringPage", u"Ctrl+Enter: peserta berikutnya yang belum lengkap", None))
#endif // QT_CONFIG(tooltip)
        self.finaliseButton.setText(QCoreApplication.translate("ScoringPage", u"Finalkan", None))
#if QT_CONFIG(accessibility)
        self.finaliseButton.setAccessibleDescription(QCoreApplication.translate("ScoringPage", u"Mengunci lembar ini; membukanya kembali meminta alasan", None))
#endif // QT_CONFIG(accessibility)
        self.finaliseButton.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"primary", None))
        self.reopenButton.setText(QCoreApplication.translate("ScoringPage", u"Buka kembali...", None))
        self.detailButton.setText(QCoreApplication.translate("ScoringPage", u"Rincian", None))
#if QT_CONFIG(tooltip)
        self.detailButton.setToolTip(QCoreApplication.translate("ScoringPage", u"Tampilkan atau lipat rincian (Ctrl+D)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.detailButton.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Tampilkan rincian perilaku dan catatan", None))
#endif // QT_CONFIG(accessibility)
        self.criterionLabel.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"subtitle", None))
        self.whyLabel.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"warning", None))
        self.remarkLabel.setText(QCoreApplication.translate("ScoringPage", u"Catatan untuk butir ini (F2)", None))
#if QT_CONFIG(accessibility)
        self.remarkEdit.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Catatan untuk butir ini", None))
#endif // QT_CONFIG(accessibility)
        self.sheetRemarkLabel.setText(QCoreApplication.translate("ScoringPage", u"Catatan untuk seluruh lembar", None))
#if QT_CONFIG(accessibility)
        self.sheetRemarkEdit.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Catatan untuk seluruh lembar", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.totalLabel.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Total sementara atau akhir", None))
#endif // QT_CONFIG(accessibility)
        self.totalLabel.setProperty(u"role", QCoreApplication.translate("ScoringPage", u"subtitle", None))
#if QT_CONFIG(accessibility)
        self.scoreLabel.setAccessibleName(QCoreApplication.translate("ScoringPage", u"Hasil hitung", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

