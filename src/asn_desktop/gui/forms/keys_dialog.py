"""Generated from ui/keys_dialog.ui by .ci/compile_forms.py; edit the form instead."""

## Form generated from reading UI file 'keys_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QFrame, QLabel, QSizePolicy, QTextBrowser,
    QVBoxLayout, QWidget)
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
        self.titleLabel.setProperty(u"role", QCoreApplication.translate("KeysDialog", u"title", None))
        self.titleLabel.setText(QCoreApplication.translate("KeysDialog", u"Tombol papan ketik", None))
#if QT_CONFIG(accessibility)
        self.keysText.setAccessibleName(QCoreApplication.translate("KeysDialog", u"Daftar tombol", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

