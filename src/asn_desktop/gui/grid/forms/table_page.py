"""Generated from ui/grid/table_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.gui.entry.evaluator_box import EvaluatorBox
from asn_desktop.gui.grid.grid_view import GridView
from asn_desktop.gui.grid.paste_preview import PastePreview
from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.inline_question import InlineQuestion

class Ui_TablePage(object):
    def setupUi(self, TablePage):
        if not TablePage.objectName():
            TablePage.setObjectName(u"TablePage")
        TablePage.resize(1215, 600)
        self.pageLayout = QVBoxLayout(TablePage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(8, 4, 8, 4)
        self.stack = QStackedWidget(TablePage)
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
        self.workLayout = QVBoxLayout(self.workPage)
        self.workLayout.setSpacing(4)
        self.workLayout.setObjectName(u"workLayout")
        self.workLayout.setContentsMargins(0, 0, 0, 0)
        self.topRow = QHBoxLayout()
        self.topRow.setSpacing(8)
        self.topRow.setObjectName(u"topRow")
        self.searchEdit = QLineEdit(self.workPage)
        self.searchEdit.setObjectName(u"searchEdit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.searchEdit.sizePolicy().hasHeightForWidth())
        self.searchEdit.setSizePolicy(sizePolicy)
        self.searchEdit.setMinimumSize(QSize(120, 0))
        self.searchEdit.setMaximumSize(QSize(260, 16777215))
        self.searchEdit.setClearButtonEnabled(True)
        self.searchEdit.setMaxLength(100)

        self.topRow.addWidget(self.searchEdit)

        self.countLabel = ElidedLabel(self.workPage)
        self.countLabel.setObjectName(u"countLabel")

        self.topRow.addWidget(self.countLabel)

        self.evaluatorLabel = QLabel(self.workPage)
        self.evaluatorLabel.setObjectName(u"evaluatorLabel")

        self.topRow.addWidget(self.evaluatorLabel)

        self.evaluatorBox = EvaluatorBox(self.workPage)
        self.evaluatorBox.setObjectName(u"evaluatorBox")
        self.evaluatorBox.setMaximumSize(QSize(260, 16777215))

        self.topRow.addWidget(self.evaluatorBox)

        self.nextButton = QPushButton(self.workPage)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(True)

        self.topRow.addWidget(self.nextButton)


        self.workLayout.addLayout(self.topRow)

        self.cellLabel = ElidedLabel(self.workPage)
        self.cellLabel.setObjectName(u"cellLabel")

        self.workLayout.addWidget(self.cellLabel)

        self.question = InlineQuestion(self.workPage)
        self.question.setObjectName(u"question")

        self.workLayout.addWidget(self.question)

        self.gridView = GridView(self.workPage)
        self.gridView.setObjectName(u"gridView")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.gridView.sizePolicy().hasHeightForWidth())
        self.gridView.setSizePolicy(sizePolicy1)

        self.workLayout.addWidget(self.gridView)

        self.preview = PastePreview(self.workPage)
        self.preview.setObjectName(u"preview")

        self.workLayout.addWidget(self.preview)

        self.summaryLabel = ElidedLabel(self.workPage)
        self.summaryLabel.setObjectName(u"summaryLabel")

        self.workLayout.addWidget(self.summaryLabel)

        self.stack.addWidget(self.workPage)

        self.pageLayout.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.evaluatorLabel.setBuddy(self.evaluatorBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.searchEdit, self.evaluatorBox)
        QWidget.setTabOrder(self.evaluatorBox, self.gridView)
        QWidget.setTabOrder(self.gridView, self.nextButton)

        self.retranslateUi(TablePage)
    # setupUi

    def retranslateUi(self, TablePage):
        self.emptyLabel.setProperty(u"role", u"subtitle")
        self.emptyButton.setText(QCoreApplication.translate("TablePage", u"Buka Peserta", None))
        self.emptyButton.setProperty(u"role", u"primary")
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("TablePage", u"Cari nama, NIP, unit (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("TablePage", u"Cari peserta menurut nama, NIP, atau unit", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setProperty(u"role", u"muted")
        self.evaluatorLabel.setText(QCoreApplication.translate("TablePage", u"Penilai", None))
        self.evaluatorLabel.setProperty(u"role", u"muted")
#if QT_CONFIG(accessibility)
        self.evaluatorBox.setAccessibleName(QCoreApplication.translate("TablePage", u"Penilai yang nilainya ditampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.nextButton.setText(QCoreApplication.translate("TablePage", u"Berikutnya yang belum", None))
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(QCoreApplication.translate("TablePage", u"Ctrl+Enter: ke sel kosong pertama peserta berikutnya yang belum lengkap", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.cellLabel.setAccessibleName(QCoreApplication.translate("TablePage", u"Sel yang dipilih", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.gridView.setAccessibleName(QCoreApplication.translate("TablePage", u"Nilai semua peserta", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.summaryLabel.setAccessibleName(QCoreApplication.translate("TablePage", u"Ringkasan sel terpilih", None))
#endif // QT_CONFIG(accessibility)
        self.summaryLabel.setProperty(u"role", u"muted")
        pass
    # retranslateUi

