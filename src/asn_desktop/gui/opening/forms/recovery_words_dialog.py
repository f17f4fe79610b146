"""Generated from ui/opening/recovery_words_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_RecoveryWordsDialog(object):
    def setupUi(self, RecoveryWordsDialog):
        if not RecoveryWordsDialog.objectName():
            RecoveryWordsDialog.setObjectName(u"RecoveryWordsDialog")
        RecoveryWordsDialog.resize(560, 340)
        self.column = QVBoxLayout(RecoveryWordsDialog)
        self.column.setObjectName(u"column")
        self.titleLabel = QLabel(RecoveryWordsDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.titleLabel)

        self.introLabel = QLabel(RecoveryWordsDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.introLabel)

        self.wordsLabel = QLabel(RecoveryWordsDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wordsLabel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.column.addWidget(self.wordsLabel)

        self.fileRow = QHBoxLayout()
        self.fileRow.setObjectName(u"fileRow")
        self.printButton = QPushButton(RecoveryWordsDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.fileRow.addWidget(self.printButton)

        self.saveButton = QPushButton(RecoveryWordsDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)

        self.fileRow.addWidget(self.saveButton)

        self.fileSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fileRow.addItem(self.fileSpace)


        self.column.addLayout(self.fileRow)

        self.problemLabel = QLabel(RecoveryWordsDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.problemLabel)

        self.space = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.bottomRow = QHBoxLayout()
        self.bottomRow.setObjectName(u"bottomRow")
        self.notedBox = QCheckBox(RecoveryWordsDialog)
        self.notedBox.setObjectName(u"notedBox")

        self.bottomRow.addWidget(self.notedBox)

        self.bottomSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottomRow.addItem(self.bottomSpace)

        self.doneButton = QPushButton(RecoveryWordsDialog)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setEnabled(False)

        self.bottomRow.addWidget(self.doneButton)


        self.column.addLayout(self.bottomRow)

        QWidget.setTabOrder(self.wordsLabel, self.printButton)
        QWidget.setTabOrder(self.printButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.notedBox)
        QWidget.setTabOrder(self.notedBox, self.doneButton)

        self.retranslateUi(RecoveryWordsDialog)
    # setupUi

    def retranslateUi(self, RecoveryWordsDialog):
        RecoveryWordsDialog.setWindowTitle(QCoreApplication.translate("RecoveryWordsDialog", u"Kunci pemulihan", None))
        self.titleLabel.setProperty(u"role", u"title")
        self.titleLabel.setText(QCoreApplication.translate("RecoveryWordsDialog", u"Kunci pemulihan", None))
        self.introLabel.setText(QCoreApplication.translate("RecoveryWordsDialog", u"Bila kata sandi terlupa, hanya kata-kata ini yang dapat membuka sesi, dan tidak akan ditampilkan lagi. Catat atau cetak sekarang, lalu simpan terpisah dari laptop.", None))
        self.wordsLabel.setProperty(u"role", u"words")
        self.wordsLabel.setText("")
#if QT_CONFIG(accessibility)
        self.wordsLabel.setAccessibleName(QCoreApplication.translate("RecoveryWordsDialog", u"Kata-kata pemulihan", None))
#endif // QT_CONFIG(accessibility)
        self.printButton.setText(QCoreApplication.translate("RecoveryWordsDialog", u"&Cetak\u2026", None))
#if QT_CONFIG(accessibility)
        self.printButton.setAccessibleName(QCoreApplication.translate("RecoveryWordsDialog", u"Cetak kata-kata pemulihan", None))
#endif // QT_CONFIG(accessibility)
        self.saveButton.setText(QCoreApplication.translate("RecoveryWordsDialog", u"&Simpan ke berkas\u2026", None))
#if QT_CONFIG(accessibility)
        self.saveButton.setAccessibleName(QCoreApplication.translate("RecoveryWordsDialog", u"Simpan kata-kata pemulihan ke berkas", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setProperty(u"role", u"warning")
        self.problemLabel.setText("")
        self.notedBox.setText(QCoreApplication.translate("RecoveryWordsDialog", u"Kata-kata ini sudah saya ca&tat", None))
        self.doneButton.setProperty(u"role", u"primary")
        self.doneButton.setText(QCoreApplication.translate("RecoveryWordsDialog", u"&Buka sesi", None))
    # retranslateUi

