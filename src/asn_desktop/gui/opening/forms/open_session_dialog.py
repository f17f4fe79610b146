"""Generated from ui/opening/open_session_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget
class Ui_OpenSessionDialog(object):
    def setupUi(self, OpenSessionDialog):
        if not OpenSessionDialog.objectName():
            OpenSessionDialog.setObjectName(u"OpenSessionDialog")
        OpenSessionDialog.resize(470, 220)
        self.column = QVBoxLayout(OpenSessionDialog)
        self.column.setObjectName(u"column")
        self.titleLabel = QLabel(OpenSessionDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.titleLabel)

        self.placeLabel = QLabel(OpenSessionDialog)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setWordWrap(True)
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.placeLabel)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.passphraseLabel = QLabel(OpenSessionDialog)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.passphraseLabel)

        self.passphraseRow = QHBoxLayout()
        self.passphraseRow.setObjectName(u"passphraseRow")
        self.passphraseEdit = QLineEdit(OpenSessionDialog)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphraseRow.addWidget(self.passphraseEdit)

        self.showButton = QToolButton(OpenSessionDialog)
        self.showButton.setObjectName(u"showButton")
        self.showButton.setCheckable(True)

        self.passphraseRow.addWidget(self.showButton)


        self.fields.setLayout(0, QFormLayout.ItemRole.FieldRole, self.passphraseRow)


        self.column.addLayout(self.fields)

        self.problemLabel = QLabel(OpenSessionDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.problemLabel)

        self.space = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.bottomRow = QHBoxLayout()
        self.bottomRow.setObjectName(u"bottomRow")
        self.recoverButton = QPushButton(OpenSessionDialog)
        self.recoverButton.setObjectName(u"recoverButton")
        self.recoverButton.setAutoDefault(True)

        self.bottomRow.addWidget(self.recoverButton)

        self.bottomSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottomRow.addItem(self.bottomSpace)

        self.cancelButton = QPushButton(OpenSessionDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(True)

        self.bottomRow.addWidget(self.cancelButton)

        self.openButton = QPushButton(OpenSessionDialog)
        self.openButton.setObjectName(u"openButton")

        self.bottomRow.addWidget(self.openButton)


        self.column.addLayout(self.bottomRow)

#if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphraseEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphraseEdit, self.showButton)
        QWidget.setTabOrder(self.showButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.recoverButton)

        self.retranslateUi(OpenSessionDialog)

        self.openButton.setDefault(True)

    # setupUi

    def retranslateUi(self, OpenSessionDialog):
        OpenSessionDialog.setWindowTitle(QCoreApplication.translate("OpenSessionDialog", u"Buka sesi", None))
        self.titleLabel.setProperty(u"role", u"subtitle")
        self.titleLabel.setText("")
        self.placeLabel.setProperty(u"role", u"muted")
        self.placeLabel.setText("")
        self.passphraseLabel.setText(QCoreApplication.translate("OpenSessionDialog", u"Kata &sandi", None))
#if QT_CONFIG(accessibility)
        self.passphraseEdit.setAccessibleName(QCoreApplication.translate("OpenSessionDialog", u"Kata sandi sesi", None))
#endif // QT_CONFIG(accessibility)
        self.showButton.setText(QCoreApplication.translate("OpenSessionDialog", u"&Lihat", None))
#if QT_CONFIG(accessibility)
        self.showButton.setAccessibleName(QCoreApplication.translate("OpenSessionDialog", u"Perlihatkan kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setProperty(u"role", u"bad")
        self.problemLabel.setText("")
        self.recoverButton.setText(QCoreApplication.translate("OpenSessionDialog", u"Lupa? Pakai kunci &pemulihan\u2026", None))
#if QT_CONFIG(accessibility)
        self.recoverButton.setAccessibleName(QCoreApplication.translate("OpenSessionDialog", u"Lupa kata sandi, pakai kunci pemulihan", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("OpenSessionDialog", u"Batal", None))
        self.openButton.setProperty(u"role", u"primary")
        self.openButton.setText(QCoreApplication.translate("OpenSessionDialog", u"&Buka", None))
    # retranslateUi

