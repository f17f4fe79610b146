"""Generated from ui/paper/verify_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget

from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_VerifyDialog(object):
    def setupUi(self, VerifyDialog):
        if not VerifyDialog.objectName():
            VerifyDialog.setObjectName(u"VerifyDialog")
        VerifyDialog.resize(680, 560)
        VerifyDialog.setAcceptDrops(True)
        self.column = QVBoxLayout(VerifyDialog)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.askLabel = QLabel(VerifyDialog)
        self.askLabel.setObjectName(u"askLabel")
        self.askLabel.setWordWrap(True)

        self.column.addWidget(self.askLabel)

        self.askRow = QHBoxLayout()
        self.askRow.setSpacing(6)
        self.askRow.setObjectName(u"askRow")
        self.textEdit = QPlainTextEdit(VerifyDialog)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setTabChangesFocus(True)
        self.textEdit.setAcceptDrops(False)

        self.askRow.addWidget(self.textEdit)

        self.askColumn = QVBoxLayout()
        self.askColumn.setSpacing(6)
        self.askColumn.setObjectName(u"askColumn")
        self.verifyButton = QPushButton(VerifyDialog)
        self.verifyButton.setObjectName(u"verifyButton")
        self.verifyButton.setProperty(u"role", u"primary")
        self.verifyButton.setAutoDefault(False)

        self.askColumn.addWidget(self.verifyButton)

        self.fileButton = QPushButton(VerifyDialog)
        self.fileButton.setObjectName(u"fileButton")
        self.fileButton.setAutoDefault(False)

        self.askColumn.addWidget(self.fileButton)

        self.askSpace = QSpacerItem(8, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.askColumn.addItem(self.askSpace)


        self.askRow.addLayout(self.askColumn)

        self.askRow.setStretch(0, 1)

        self.column.addLayout(self.askRow)

        self.problemLabel = ProblemLabel(VerifyDialog)
        self.problemLabel.setObjectName(u"problemLabel")

        self.column.addWidget(self.problemLabel)

        self.progressPart = QWidget(VerifyDialog)
        self.progressPart.setObjectName(u"progressPart")
        self.progressRow = QHBoxLayout(self.progressPart)
        self.progressRow.setSpacing(6)
        self.progressRow.setObjectName(u"progressRow")
        self.progressRow.setContentsMargins(0, 0, 0, 0)
        self.progressBar = QProgressBar(self.progressPart)
        self.progressBar.setObjectName(u"progressBar")

        self.progressRow.addWidget(self.progressBar)

        self.cancelButton = QPushButton(self.progressPart)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.progressRow.addWidget(self.cancelButton)

        self.progressRow.setStretch(0, 1)

        self.column.addWidget(self.progressPart)

        self.summaryLabel = QLabel(VerifyDialog)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.summaryLabel.setWordWrap(True)

        self.column.addWidget(self.summaryLabel)

        self.resultTree = QTreeWidget(VerifyDialog)
        self.resultTree.setObjectName(u"resultTree")
        self.resultTree.setRootIsDecorated(False)
        self.resultTree.setUniformRowHeights(True)
        self.resultTree.setAllColumnsShowFocus(True)

        self.column.addWidget(self.resultTree)

        self.verdictArea = QScrollArea(VerifyDialog)
        self.verdictArea.setObjectName(u"verdictArea")
        self.verdictArea.setFrameShape(QFrame.Shape.NoFrame)
        self.verdictArea.setWidgetResizable(True)
        self.verdictRoom = QWidget()
        self.verdictRoom.setObjectName(u"verdictRoom")
        self.verdictPlace = QVBoxLayout(self.verdictRoom)
        self.verdictPlace.setObjectName(u"verdictPlace")
        self.verdictPlace.setContentsMargins(0, 0, 0, 0)
        self.verdictCard = QFrame(self.verdictRoom)
        self.verdictCard.setObjectName(u"verdictCard")
        self.verdictCard.setProperty(u"role", u"card")
        self.verdictRow = QHBoxLayout(self.verdictCard)
        self.verdictRow.setSpacing(12)
        self.verdictRow.setObjectName(u"verdictRow")
        self.verdictIcon = QLabel(self.verdictCard)
        self.verdictIcon.setObjectName(u"verdictIcon")
        self.verdictIcon.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)

        self.verdictRow.addWidget(self.verdictIcon)

        self.verdictColumn = QVBoxLayout()
        self.verdictColumn.setSpacing(6)
        self.verdictColumn.setObjectName(u"verdictColumn")
        self.verdictLabel = QLabel(self.verdictCard)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setProperty(u"role", u"subtitle")
        self.verdictLabel.setWordWrap(True)

        self.verdictColumn.addWidget(self.verdictLabel)

        self.differencesLabel = QLabel(self.verdictCard)
        self.differencesLabel.setObjectName(u"differencesLabel")
        self.differencesLabel.setTextFormat(Qt.TextFormat.RichText)
        self.differencesLabel.setWordWrap(True)
        self.differencesLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.verdictColumn.addWidget(self.differencesLabel)

        self.factsLabel = QLabel(self.verdictCard)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setWordWrap(True)
        self.factsLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.verdictColumn.addWidget(self.factsLabel)

        self.remarksLabel = QLabel(self.verdictCard)
        self.remarksLabel.setObjectName(u"remarksLabel")
        self.remarksLabel.setWordWrap(True)

        self.verdictColumn.addWidget(self.remarksLabel)

        self.adviceLabel = QLabel(self.verdictCard)
        self.adviceLabel.setObjectName(u"adviceLabel")
        self.adviceLabel.setProperty(u"role", u"muted")
        self.adviceLabel.setWordWrap(True)

        self.verdictColumn.addWidget(self.adviceLabel)


        self.verdictRow.addLayout(self.verdictColumn)

        self.verdictRow.setStretch(1, 1)

        self.verdictPlace.addWidget(self.verdictCard)

        self.verdictSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.verdictPlace.addItem(self.verdictSpace)

        self.verdictArea.setWidget(self.verdictRoom)

        self.column.addWidget(self.verdictArea)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(6)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpace)

        self.closeButton = QPushButton(VerifyDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)


        self.column.addLayout(self.buttonRow)

        self.column.setStretch(6, 1)
#if QT_CONFIG(shortcut)
        self.askLabel.setBuddy(self.textEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.textEdit, self.verifyButton)
        QWidget.setTabOrder(self.verifyButton, self.fileButton)
        QWidget.setTabOrder(self.fileButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.resultTree)
        QWidget.setTabOrder(self.resultTree, self.verdictArea)
        QWidget.setTabOrder(self.verdictArea, self.closeButton)

        self.retranslateUi(VerifyDialog)
    # setupUi

    def retranslateUi(self, VerifyDialog):
        VerifyDialog.setWindowTitle(QCoreApplication.translate("VerifyDialog", u"Periksa sertifikat", None))
        self.askLabel.setText(QCoreApplication.translate("VerifyDialog", u"&Pindai kode QR, tempelkan teksnya (ASN1:\u2026), atau seret PDF maupun foto sertifikat ke sini.", None))
#if QT_CONFIG(accessibility)
        self.textEdit.setAccessibleName(QCoreApplication.translate("VerifyDialog", u"Teks kode QR", None))
#endif // QT_CONFIG(accessibility)
        self.textEdit.setPlaceholderText(QCoreApplication.translate("VerifyDialog", u"ASN1:\u2026", None))
        self.verifyButton.setText(QCoreApplication.translate("VerifyDialog", u"P&eriksa", None))
        self.fileButton.setText(QCoreApplication.translate("VerifyDialog", u"Pilih &berkas\u2026", None))
#if QT_CONFIG(tooltip)
        self.fileButton.setToolTip(QCoreApplication.translate("VerifyDialog", u"PDF, PNG, JPEG, atau TIFF", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.progressBar.setAccessibleName(QCoreApplication.translate("VerifyDialog", u"Halaman yang sudah diperiksa", None))
#endif // QT_CONFIG(accessibility)
        self.progressBar.setFormat(QCoreApplication.translate("VerifyDialog", u"Halaman %v dari %m", None))
        self.cancelButton.setText(QCoreApplication.translate("VerifyDialog", u"B&atal", None))
        self.summaryLabel.setText("")
        ___qtreewidgetitem = self.resultTree.headerItem()
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("VerifyDialog", u"Nomor", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("VerifyDialog", u"Nama", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("VerifyDialog", u"Halaman", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("VerifyDialog", u"Hasil", None))
#if QT_CONFIG(accessibility)
        self.resultTree.setAccessibleName(QCoreApplication.translate("VerifyDialog", u"Sertifikat di dalam berkas", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.verdictArea.setAccessibleName(QCoreApplication.translate("VerifyDialog", u"Hasil pemeriksaan", None))
#endif // QT_CONFIG(accessibility)
        self.verdictIcon.setText("")
        self.verdictLabel.setText("")
        self.differencesLabel.setText("")
        self.factsLabel.setText("")
        self.remarksLabel.setText("")
        self.adviceLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("VerifyDialog", u"&Tutup", None))
    # retranslateUi

