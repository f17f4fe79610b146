"""Generated from ui/opening/open_package_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget
class Ui_OpenPackageDialog(object):
    def setupUi(self, OpenPackageDialog):
        if not OpenPackageDialog.objectName():
            OpenPackageDialog.setObjectName(u"OpenPackageDialog")
        OpenPackageDialog.resize(540, 260)
        self.column = QVBoxLayout(OpenPackageDialog)
        self.column.setObjectName(u"column")
        self.introLabel = QLabel(OpenPackageDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.introLabel)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.packageLabel = QLabel(OpenPackageDialog)
        self.packageLabel.setObjectName(u"packageLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.packageLabel)

        self.packageRow = QHBoxLayout()
        self.packageRow.setObjectName(u"packageRow")
        self.packageEdit = QLineEdit(OpenPackageDialog)
        self.packageEdit.setObjectName(u"packageEdit")

        self.packageRow.addWidget(self.packageEdit)

        self.packageButton = QPushButton(OpenPackageDialog)
        self.packageButton.setObjectName(u"packageButton")
        self.packageButton.setAutoDefault(True)

        self.packageRow.addWidget(self.packageButton)


        self.fields.setLayout(0, QFormLayout.ItemRole.FieldRole, self.packageRow)

        self.targetLabel = QLabel(OpenPackageDialog)
        self.targetLabel.setObjectName(u"targetLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.targetLabel)

        self.targetRow = QHBoxLayout()
        self.targetRow.setObjectName(u"targetRow")
        self.targetEdit = QLineEdit(OpenPackageDialog)
        self.targetEdit.setObjectName(u"targetEdit")

        self.targetRow.addWidget(self.targetEdit)

        self.targetButton = QPushButton(OpenPackageDialog)
        self.targetButton.setObjectName(u"targetButton")
        self.targetButton.setAutoDefault(True)

        self.targetRow.addWidget(self.targetButton)


        self.fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.targetRow)

        self.passphraseLabel = QLabel(OpenPackageDialog)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.passphraseLabel)

        self.passphraseRow = QHBoxLayout()
        self.passphraseRow.setObjectName(u"passphraseRow")
        self.passphraseEdit = QLineEdit(OpenPackageDialog)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphraseRow.addWidget(self.passphraseEdit)

        self.showButton = QToolButton(OpenPackageDialog)
        self.showButton.setObjectName(u"showButton")
        self.showButton.setCheckable(True)

        self.passphraseRow.addWidget(self.showButton)


        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.passphraseRow)


        self.column.addLayout(self.fields)

        self.problemLabel = QLabel(OpenPackageDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.problemLabel)

        self.space = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.bottomRow = QHBoxLayout()
        self.bottomRow.setObjectName(u"bottomRow")
        self.bottomSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottomRow.addItem(self.bottomSpace)

        self.cancelButton = QPushButton(OpenPackageDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(True)

        self.bottomRow.addWidget(self.cancelButton)

        self.openButton = QPushButton(OpenPackageDialog)
        self.openButton.setObjectName(u"openButton")

        self.bottomRow.addWidget(self.openButton)


        self.column.addLayout(self.bottomRow)

#if QT_CONFIG(shortcut)
        self.packageLabel.setBuddy(self.packageEdit)
        self.targetLabel.setBuddy(self.targetEdit)
        self.passphraseLabel.setBuddy(self.passphraseEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.packageEdit, self.packageButton)
        QWidget.setTabOrder(self.packageButton, self.targetEdit)
        QWidget.setTabOrder(self.targetEdit, self.targetButton)
        QWidget.setTabOrder(self.targetButton, self.passphraseEdit)
        QWidget.setTabOrder(self.passphraseEdit, self.showButton)
        QWidget.setTabOrder(self.showButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.cancelButton)

        self.retranslateUi(OpenPackageDialog)

        self.openButton.setDefault(True)

    # setupUi

    def retranslateUi(self, OpenPackageDialog):
        OpenPackageDialog.setWindowTitle(QCoreApplication.translate("OpenPackageDialog", u"Buka paket penugasan", None))
        self.introLabel.setText(QCoreApplication.translate("OpenPackageDialog", u"Penilai membuat berkas sesinya sendiri dari paket penugasan yang diberikan koordinator. Kata sandinya juga dari koordinator; berkas yang dibuat memakai kata sandi yang sama.", None))
        self.packageLabel.setText(QCoreApplication.translate("OpenPackageDialog", u"&Paket", None))
#if QT_CONFIG(accessibility)
        self.packageEdit.setAccessibleName(QCoreApplication.translate("OpenPackageDialog", u"Berkas paket penugasan", None))
#endif // QT_CONFIG(accessibility)
        self.packageButton.setText(QCoreApplication.translate("OpenPackageDialog", u"Pi&lih\u2026", None))
#if QT_CONFIG(accessibility)
        self.packageButton.setAccessibleName(QCoreApplication.translate("OpenPackageDialog", u"Pilih paket penugasan", None))
#endif // QT_CONFIG(accessibility)
        self.targetLabel.setText(QCoreApplication.translate("OpenPackageDialog", u"&Simpan sebagai", None))
#if QT_CONFIG(accessibility)
        self.targetEdit.setAccessibleName(QCoreApplication.translate("OpenPackageDialog", u"Berkas sesi yang dibuat", None))
#endif // QT_CONFIG(accessibility)
        self.targetButton.setText(QCoreApplication.translate("OpenPackageDialog", u"&Ubah\u2026", None))
#if QT_CONFIG(accessibility)
        self.targetButton.setAccessibleName(QCoreApplication.translate("OpenPackageDialog", u"Ubah tempat berkas sesi", None))
#endif // QT_CONFIG(accessibility)
        self.passphraseLabel.setText(QCoreApplication.translate("OpenPackageDialog", u"&Kata sandi", None))
#if QT_CONFIG(accessibility)
        self.passphraseEdit.setAccessibleName(QCoreApplication.translate("OpenPackageDialog", u"Kata sandi paket", None))
#endif // QT_CONFIG(accessibility)
        self.showButton.setText(QCoreApplication.translate("OpenPackageDialog", u"Li&hat", None))
#if QT_CONFIG(accessibility)
        self.showButton.setAccessibleName(QCoreApplication.translate("OpenPackageDialog", u"Perlihatkan kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setProperty(u"role", u"bad")
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("OpenPackageDialog", u"Batal", None))
        self.openButton.setProperty(u"role", u"primary")
        self.openButton.setText(QCoreApplication.translate("OpenPackageDialog", u"&Buat dan buka", None))
    # retranslateUi

