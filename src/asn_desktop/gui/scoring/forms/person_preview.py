"""Generated from ui/scoring/person_preview.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout

from asn_desktop.gui.preview.paper_view import PaperView
from asn_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_PersonPreview(object):
    def setupUi(self, PersonPreview):
        if not PersonPreview.objectName():
            PersonPreview.setObjectName(u"PersonPreview")
        PersonPreview.resize(620, 620)
        self.column = QVBoxLayout(PersonPreview)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(8, 8, 8, 8)
        self.nameRow = QHBoxLayout()
        self.nameRow.setObjectName(u"nameRow")
        self.nameLabel = ElidedLabel(PersonPreview)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"subtitle")

        self.nameRow.addWidget(self.nameLabel)

        self.personBack = QToolButton(PersonPreview)
        self.personBack.setObjectName(u"personBack")

        self.nameRow.addWidget(self.personBack)

        self.personNext = QToolButton(PersonPreview)
        self.personNext.setObjectName(u"personNext")

        self.nameRow.addWidget(self.personNext)


        self.column.addLayout(self.nameRow)

        self.paperView = PaperView(PersonPreview)
        self.paperView.setObjectName(u"paperView")

        self.column.addWidget(self.paperView)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.pageBack = QToolButton(PersonPreview)
        self.pageBack.setObjectName(u"pageBack")
        self.pageBack.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.buttonRow.addWidget(self.pageBack)

        self.pageLabel = QLabel(PersonPreview)
        self.pageLabel.setObjectName(u"pageLabel")

        self.buttonRow.addWidget(self.pageLabel)

        self.pageNext = QToolButton(PersonPreview)
        self.pageNext.setObjectName(u"pageNext")
        self.pageNext.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.buttonRow.addWidget(self.pageNext)

        self.wholeButton = QToolButton(PersonPreview)
        self.wholeButton.setObjectName(u"wholeButton")
        self.wholeButton.setCheckable(True)
        self.wholeButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.buttonRow.addWidget(self.wholeButton)

        self.buttonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpace)

        self.printButton = QPushButton(PersonPreview)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.printButton)

        self.closeButton = QPushButton(PersonPreview)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)


        self.column.addLayout(self.buttonRow)


        self.retranslateUi(PersonPreview)
    # setupUi

    def retranslateUi(self, PersonPreview):
        PersonPreview.setWindowTitle(QCoreApplication.translate("PersonPreview", u"Pratinjau lembar", None))
#if QT_CONFIG(accessibility)
        self.paperView.setAccessibleName(QCoreApplication.translate("PersonPreview", u"Lembar hasil peserta, seperti akan dicetak", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pageBack.setAccessibleName(QCoreApplication.translate("PersonPreview", u"Halaman sebelumnya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pageNext.setAccessibleName(QCoreApplication.translate("PersonPreview", u"Halaman berikutnya", None))
#endif // QT_CONFIG(accessibility)
        self.wholeButton.setText(QCoreApplication.translate("PersonPreview", u"Satu halaman penuh", None))
        self.printButton.setText(QCoreApplication.translate("PersonPreview", u"Ke halaman Cetak", None))
        self.closeButton.setText(QCoreApplication.translate("PersonPreview", u"Tutup", None))
#if QT_CONFIG(tooltip)
        self.closeButton.setToolTip(QCoreApplication.translate("PersonPreview", u"Esc atau F9", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

