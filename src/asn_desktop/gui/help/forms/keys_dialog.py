"""Generated from ui/help/keys_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QLabel, QTextBrowser, QVBoxLayout
class Ui_KeysDialog(object):
    def setupUi(self, KeysDialog):
        if not KeysDialog.objectName():
            KeysDialog.setObjectName(u"KeysDialog")
        KeysDialog.resize(800, 500)
        self.column = QVBoxLayout(KeysDialog)
        self.column.setObjectName(u"column")
        self.titleLabel = QLabel(KeysDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.titleLabel)

        self.keysText = QTextBrowser(KeysDialog)
        self.keysText.setObjectName(u"keysText")
        self.keysText.setOpenLinks(False)
        self.keysText.setFrameShape(QFrame.Shape.NoFrame)

        self.column.addWidget(self.keysText)

        self.buttons = QDialogButtonBox(KeysDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)


        self.retranslateUi(KeysDialog)
    # setupUi

    def retranslateUi(self, KeysDialog):
        KeysDialog.setWindowTitle(QCoreApplication.translate("KeysDialog", u"Tombol papan ketik", None))
        self.titleLabel.setProperty(u"role", u"title")
        self.titleLabel.setText(QCoreApplication.translate("KeysDialog", u"Tombol papan ketik", None))
#if QT_CONFIG(accessibility)
        self.keysText.setAccessibleName(QCoreApplication.translate("KeysDialog", u"Daftar tombol", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

