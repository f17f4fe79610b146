"""Generated from ui/opening/recover_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_RecoverDialog(object):
    def setupUi(self, RecoverDialog):
        if not RecoverDialog.objectName():
            RecoverDialog.setObjectName(u"RecoverDialog")
        RecoverDialog.resize(520, 380)
        self.column = QVBoxLayout(RecoverDialog)
        self.column.setObjectName(u"column")
        self.introLabel = QLabel(RecoverDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.introLabel)

        self.wordsLabel = QLabel(RecoverDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.column.addWidget(self.wordsLabel)

        self.wordsEdit = QPlainTextEdit(RecoverDialog)
        self.wordsEdit.setObjectName(u"wordsEdit")
        self.wordsEdit.setTabChangesFocus(True)

        self.column.addWidget(self.wordsEdit)

        self.fileRow = QHBoxLayout()
        self.fileRow.setObjectName(u"fileRow")
        self.fileButton = QPushButton(RecoverDialog)
        self.fileButton.setObjectName(u"fileButton")
        self.fileButton.setAutoDefault(True)

        self.fileRow.addWidget(self.fileButton)

        self.fileSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fileRow.addItem(self.fileSpace)


        self.column.addLayout(self.fileRow)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.passphraseLabel = QLabel(RecoverDialog)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.passphraseLabel)

        self.passphraseEdit = QLineEdit(RecoverDialog)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.passphraseEdit)

        self.againLabel = QLabel(RecoverDialog)
        self.againLabel.setObjectName(u"againLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.againLabel)

        self.againEdit = QLineEdit(RecoverDialog)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.againEdit)

        self.strengthLabel = QLabel(RecoverDialog)
        self.strengthLabel.setObjectName(u"strengthLabel")
        self.strengthLabel.setWordWrap(True)
        self.strengthLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.strengthLabel)


        self.column.addLayout(self.fields)

        self.problemLabel = QLabel(RecoverDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.problemLabel)

        self.bottomRow = QHBoxLayout()
        self.bottomRow.setObjectName(u"bottomRow")
        self.bottomSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottomRow.addItem(self.bottomSpace)

        self.cancelButton = QPushButton(RecoverDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(True)

        self.bottomRow.addWidget(self.cancelButton)

        self.recoverButton = QPushButton(RecoverDialog)
        self.recoverButton.setObjectName(u"recoverButton")

        self.bottomRow.addWidget(self.recoverButton)


        self.column.addLayout(self.bottomRow)

#if QT_CONFIG(shortcut)
        self.wordsLabel.setBuddy(self.wordsEdit)
        self.passphraseLabel.setBuddy(self.passphraseEdit)
        self.againLabel.setBuddy(self.againEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.wordsEdit, self.fileButton)
        QWidget.setTabOrder(self.fileButton, self.passphraseEdit)
        QWidget.setTabOrder(self.passphraseEdit, self.againEdit)
        QWidget.setTabOrder(self.againEdit, self.recoverButton)
        QWidget.setTabOrder(self.recoverButton, self.cancelButton)

        self.retranslateUi(RecoverDialog)

        self.recoverButton.setDefault(True)

    # setupUi

    def retranslateUi(self, RecoverDialog):
        RecoverDialog.setWindowTitle(QCoreApplication.translate("RecoverDialog", u"Pulihkan dengan kunci", None))
        self.introLabel.setText(QCoreApplication.translate("RecoverDialog", u"Ketik kata-kata pemulihan yang dicatat saat sesi dibuat, atau ambil dari berkas. Sesudah itu kata sandi lama tidak berlaku lagi.", None))
        self.wordsLabel.setText(QCoreApplication.translate("RecoverDialog", u"Kata-kata &pemulihan", None))
#if QT_CONFIG(accessibility)
        self.wordsEdit.setAccessibleName(QCoreApplication.translate("RecoverDialog", u"Kata-kata pemulihan", None))
#endif // QT_CONFIG(accessibility)
        self.fileButton.setText(QCoreApplication.translate("RecoverDialog", u"Ambil dari &berkas\u2026", None))
        self.passphraseLabel.setText(QCoreApplication.translate("RecoverDialog", u"Kata sandi ba&ru", None))
#if QT_CONFIG(accessibility)
        self.passphraseEdit.setAccessibleName(QCoreApplication.translate("RecoverDialog", u"Kata sandi baru", None))
#endif // QT_CONFIG(accessibility)
        self.againLabel.setText(QCoreApplication.translate("RecoverDialog", u"&Ulangi", None))
#if QT_CONFIG(accessibility)
        self.againEdit.setAccessibleName(QCoreApplication.translate("RecoverDialog", u"Ulangi kata sandi baru", None))
#endif // QT_CONFIG(accessibility)
        self.strengthLabel.setProperty(u"role", u"muted")
        self.strengthLabel.setText("")
        self.problemLabel.setProperty(u"role", u"bad")
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("RecoverDialog", u"Batal", None))
        self.recoverButton.setProperty(u"role", u"primary")
        self.recoverButton.setText(QCoreApplication.translate("RecoverDialog", u"Pulihk&an dan buka", None))
    # retranslateUi

