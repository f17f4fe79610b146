"""Generated from ui/about_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog):
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        AboutDialog.resize(480, 300)
        self.column = QVBoxLayout(AboutDialog)
        self.column.setObjectName(u"column")
        self.titleLabel = QLabel(AboutDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.titleLabel)

        self.versionLabel = QLabel(AboutDialog)
        self.versionLabel.setObjectName(u"versionLabel")
        self.versionLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.versionLabel)

        self.textLabel = QLabel(AboutDialog)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setWordWrap(True)
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.textLabel)

        self.licenceLabel = QLabel(AboutDialog)
        self.licenceLabel.setObjectName(u"licenceLabel")
        self.licenceLabel.setWordWrap(True)
        self.licenceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.licenceLabel)

        self.folderLabel = QLabel(AboutDialog)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setWordWrap(True)
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.folderLabel)

        self.space = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.buttons = QDialogButtonBox(AboutDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)


        self.retranslateUi(AboutDialog)
    # setupUi

    def retranslateUi(self, AboutDialog):
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"Tentang program", None))
        self.titleLabel.setProperty(u"role", QCoreApplication.translate("AboutDialog", u"title", None))
        self.titleLabel.setText(QCoreApplication.translate("AboutDialog", u"Evaluasi ASN", None))
        self.versionLabel.setProperty(u"role", QCoreApplication.translate("AboutDialog", u"muted", None))
        self.versionLabel.setText("")
        self.textLabel.setText(QCoreApplication.translate("AboutDialog", u"Penilaian perilaku BerAKHLAK, catatan disiplin, dan cetak di tempat untuk ASN, tanpa internet. Semua data tersandi di laptop ini; tidak ada yang dikirim ke luar.", None))
        self.licenceLabel.setProperty(u"role", QCoreApplication.translate("AboutDialog", u"muted", None))
        self.licenceLabel.setText(QCoreApplication.translate("AboutDialog", u"Dibangun dengan Qt dan PySide6 (LGPL 3), huruf Noto (OFL 1.1), dan pustaka terbuka lain yang disebut dalam README.", None))
        self.folderLabel.setProperty(u"role", QCoreApplication.translate("AboutDialog", u"muted", None))
        self.folderLabel.setText("")
    # retranslateUi

