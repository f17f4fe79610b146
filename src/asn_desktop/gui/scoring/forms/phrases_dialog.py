"""Generated from ui/scoring/phrases_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_PhrasesDialog(object):
    def setupUi(self, PhrasesDialog):
        if not PhrasesDialog.objectName():
            PhrasesDialog.setObjectName(u"PhrasesDialog")
        PhrasesDialog.resize(640, 440)
        self.column = QVBoxLayout(PhrasesDialog)
        self.column.setObjectName(u"column")
        self.introLabel = QLabel(PhrasesDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.introLabel)

        self.choiceRow = QHBoxLayout()
        self.choiceRow.setObjectName(u"choiceRow")
        self.coreValueLabel = QLabel(PhrasesDialog)
        self.coreValueLabel.setObjectName(u"coreValueLabel")

        self.choiceRow.addWidget(self.coreValueLabel)

        self.coreValueBox = QComboBox(PhrasesDialog)
        self.coreValueBox.setObjectName(u"coreValueBox")

        self.choiceRow.addWidget(self.coreValueBox)

        self.toneLabel = QLabel(PhrasesDialog)
        self.toneLabel.setObjectName(u"toneLabel")

        self.choiceRow.addWidget(self.toneLabel)

        self.toneBox = QComboBox(PhrasesDialog)
        self.toneBox.setObjectName(u"toneBox")

        self.choiceRow.addWidget(self.toneBox)

        self.choiceSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choiceRow.addItem(self.choiceSpace)


        self.column.addLayout(self.choiceRow)

        self.middleRow = QHBoxLayout()
        self.middleRow.setObjectName(u"middleRow")
        self.phraseList = QListWidget(PhrasesDialog)
        self.phraseList.setObjectName(u"phraseList")
        self.phraseList.setWordWrap(True)
        self.phraseList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.phraseList.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)

        self.middleRow.addWidget(self.phraseList)

        self.buttonColumn = QVBoxLayout()
        self.buttonColumn.setObjectName(u"buttonColumn")
        self.addButton = QPushButton(PhrasesDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)

        self.buttonColumn.addWidget(self.addButton)

        self.changeButton = QPushButton(PhrasesDialog)
        self.changeButton.setObjectName(u"changeButton")
        self.changeButton.setAutoDefault(False)

        self.buttonColumn.addWidget(self.changeButton)

        self.removeButton = QPushButton(PhrasesDialog)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setAutoDefault(False)

        self.buttonColumn.addWidget(self.removeButton)

        self.upButton = QPushButton(PhrasesDialog)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setAutoDefault(False)

        self.buttonColumn.addWidget(self.upButton)

        self.downButton = QPushButton(PhrasesDialog)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setAutoDefault(False)

        self.buttonColumn.addWidget(self.downButton)

        self.undoButton = QPushButton(PhrasesDialog)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setAutoDefault(False)

        self.buttonColumn.addWidget(self.undoButton)

        self.buttonSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.buttonColumn.addItem(self.buttonSpace)


        self.middleRow.addLayout(self.buttonColumn)


        self.column.addLayout(self.middleRow)

        self.problemLabel = QLabel(PhrasesDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setProperty(u"role", u"bad")

        self.column.addWidget(self.problemLabel)

        self.buttons = QDialogButtonBox(PhrasesDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.coreValueLabel.setBuddy(self.coreValueBox)
        self.toneLabel.setBuddy(self.toneBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.phraseList, self.addButton)
        QWidget.setTabOrder(self.addButton, self.changeButton)
        QWidget.setTabOrder(self.changeButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.undoButton)
        QWidget.setTabOrder(self.undoButton, self.coreValueBox)
        QWidget.setTabOrder(self.coreValueBox, self.toneBox)

        self.retranslateUi(PhrasesDialog)
    # setupUi

    def retranslateUi(self, PhrasesDialog):
        PhrasesDialog.setWindowTitle(QCoreApplication.translate("PhrasesDialog", u"Frasa siap pakai", None))
        self.introLabel.setText(QCoreApplication.translate("PhrasesDialog", u"Kalimat untuk catatan, tersimpan di komputer ini untuk semua sesi. Tulis tanpa nama orang. Yang sering dipakai naik sendiri.", None))
        self.coreValueLabel.setText(QCoreApplication.translate("PhrasesDialog", u"&Nilai dasar", None))
#if QT_CONFIG(accessibility)
        self.coreValueBox.setAccessibleName(QCoreApplication.translate("PhrasesDialog", u"Nilai dasar", None))
#endif // QT_CONFIG(accessibility)
        self.toneLabel.setText(QCoreApplication.translate("PhrasesDialog", u"&Untuk tingkat", None))
#if QT_CONFIG(accessibility)
        self.toneBox.setAccessibleName(QCoreApplication.translate("PhrasesDialog", u"Untuk tingkat", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.phraseList.setAccessibleName(QCoreApplication.translate("PhrasesDialog", u"Frasa; F2 mengubah", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("PhrasesDialog", u"&Tambah", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("PhrasesDialog", u"Tambah frasa (Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.changeButton.setText(QCoreApplication.translate("PhrasesDialog", u"U&bah", None))
#if QT_CONFIG(tooltip)
        self.changeButton.setToolTip(QCoreApplication.translate("PhrasesDialog", u"Ubah frasa (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.removeButton.setText(QCoreApplication.translate("PhrasesDialog", u"&Hapus", None))
#if QT_CONFIG(tooltip)
        self.removeButton.setToolTip(QCoreApplication.translate("PhrasesDialog", u"Hapus frasa (Del)", None))
#endif // QT_CONFIG(tooltip)
        self.upButton.setText(QCoreApplication.translate("PhrasesDialog", u"Na&ik", None))
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("PhrasesDialog", u"Naikkan frasa (Alt+Atas)", None))
#endif // QT_CONFIG(tooltip)
        self.downButton.setText(QCoreApplication.translate("PhrasesDialog", u"Tu&run", None))
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("PhrasesDialog", u"Turunkan frasa (Alt+Bawah)", None))
#endif // QT_CONFIG(tooltip)
        self.undoButton.setText(QCoreApplication.translate("PhrasesDialog", u"Urun&gkan", None))
#if QT_CONFIG(tooltip)
        self.undoButton.setToolTip(QCoreApplication.translate("PhrasesDialog", u"Urungkan perubahan terakhir di sini (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

