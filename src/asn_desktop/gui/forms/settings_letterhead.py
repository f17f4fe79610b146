"""Generated from ui/settings_letterhead.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from asn_desktop.gui.widgets.letterhead_preview import LetterheadPreview

class Ui_SettingsLetterhead(object):
    def setupUi(self, SettingsLetterhead):
        if not SettingsLetterhead.objectName():
            SettingsLetterhead.setObjectName(u"SettingsLetterhead")
        self.column = QVBoxLayout(SettingsLetterhead)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.row = QHBoxLayout()
        self.row.setSpacing(18)
        self.row.setObjectName(u"row")
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(6)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.firstLabel = QLabel(SettingsLetterhead)
        self.firstLabel.setObjectName(u"firstLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.firstLabel)

        self.firstEdit = QLineEdit(SettingsLetterhead)
        self.firstEdit.setObjectName(u"firstEdit")
        self.firstEdit.setMaxLength(300)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.firstEdit)

        self.secondLabel = QLabel(SettingsLetterhead)
        self.secondLabel.setObjectName(u"secondLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.secondLabel)

        self.secondEdit = QLineEdit(SettingsLetterhead)
        self.secondEdit.setObjectName(u"secondEdit")
        self.secondEdit.setMaxLength(300)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.secondEdit)

        self.thirdLabel = QLabel(SettingsLetterhead)
        self.thirdLabel.setObjectName(u"thirdLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.thirdLabel)

        self.thirdEdit = QLineEdit(SettingsLetterhead)
        self.thirdEdit.setObjectName(u"thirdEdit")
        self.thirdEdit.setMaxLength(300)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.thirdEdit)

        self.addressLabel = QLabel(SettingsLetterhead)
        self.addressLabel.setObjectName(u"addressLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.addressLabel)

        self.addressEdit = QLineEdit(SettingsLetterhead)
        self.addressEdit.setObjectName(u"addressEdit")
        self.addressEdit.setMaxLength(300)

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.addressEdit)


        self.row.addLayout(self.fields)

        self.logoColumn = QVBoxLayout()
        self.logoColumn.setSpacing(6)
        self.logoColumn.setObjectName(u"logoColumn")
        self.logoLabel = QLabel(SettingsLetterhead)
        self.logoLabel.setObjectName(u"logoLabel")

        self.logoColumn.addWidget(self.logoLabel)

        self.logoButton = QPushButton(SettingsLetterhead)
        self.logoButton.setObjectName(u"logoButton")
        self.logoButton.setAutoDefault(False)

        self.logoColumn.addWidget(self.logoButton)

        self.noLogoButton = QPushButton(SettingsLetterhead)
        self.noLogoButton.setObjectName(u"noLogoButton")
        self.noLogoButton.setAutoDefault(False)

        self.logoColumn.addWidget(self.noLogoButton)

        self.logoHint = QLabel(SettingsLetterhead)
        self.logoHint.setObjectName(u"logoHint")
        self.logoHint.setProperty(u"role", u"muted")
        self.logoHint.setWordWrap(True)

        self.logoColumn.addWidget(self.logoHint)

        self.logoSpace = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.logoColumn.addItem(self.logoSpace)


        self.row.addLayout(self.logoColumn)

        self.row.setStretch(0, 3)
        self.row.setStretch(1, 1)

        self.column.addLayout(self.row)

        self.previewLabel = QLabel(SettingsLetterhead)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.previewLabel)

        self.preview = LetterheadPreview(SettingsLetterhead)
        self.preview.setObjectName(u"preview")

        self.column.addWidget(self.preview)

        self.space = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.firstLabel.setBuddy(self.firstEdit)
        self.secondLabel.setBuddy(self.secondEdit)
        self.thirdLabel.setBuddy(self.thirdEdit)
        self.addressLabel.setBuddy(self.addressEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsLetterhead)
    # setupUi

    def retranslateUi(self, SettingsLetterhead):
        self.firstLabel.setText(QCoreApplication.translate("SettingsLetterhead", u"Baris &1", None))
#if QT_CONFIG(accessibility)
        self.firstEdit.setAccessibleName(QCoreApplication.translate("SettingsLetterhead", u"Kop baris 1", None))
#endif // QT_CONFIG(accessibility)
        self.firstEdit.setPlaceholderText(QCoreApplication.translate("SettingsLetterhead", u"PEMERINTAH KOTA BONTANG", None))
        self.secondLabel.setText(QCoreApplication.translate("SettingsLetterhead", u"Baris &2", None))
#if QT_CONFIG(accessibility)
        self.secondEdit.setAccessibleName(QCoreApplication.translate("SettingsLetterhead", u"Kop baris 2", None))
#endif // QT_CONFIG(accessibility)
        self.secondEdit.setPlaceholderText(QCoreApplication.translate("SettingsLetterhead", u"BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM", None))
        self.thirdLabel.setText(QCoreApplication.translate("SettingsLetterhead", u"Baris &3", None))
#if QT_CONFIG(accessibility)
        self.thirdEdit.setAccessibleName(QCoreApplication.translate("SettingsLetterhead", u"Kop baris 3", None))
#endif // QT_CONFIG(accessibility)
        self.thirdEdit.setPlaceholderText(QCoreApplication.translate("SettingsLetterhead", u"boleh kosong", None))
        self.addressLabel.setText(QCoreApplication.translate("SettingsLetterhead", u"&Alamat", None))
#if QT_CONFIG(accessibility)
        self.addressEdit.setAccessibleName(QCoreApplication.translate("SettingsLetterhead", u"Alamat kop", None))
#endif // QT_CONFIG(accessibility)
        self.addressEdit.setPlaceholderText(QCoreApplication.translate("SettingsLetterhead", u"Jl. \u2026 Bontang 75311, Telp. (0548) \u2026", None))
        self.logoLabel.setText(QCoreApplication.translate("SettingsLetterhead", u"Lambang instansi", None))
        self.logoButton.setText(QCoreApplication.translate("SettingsLetterhead", u"Pilih &gambar\u2026", None))
#if QT_CONFIG(accessibility)
        self.logoButton.setAccessibleName(QCoreApplication.translate("SettingsLetterhead", u"Pilih gambar lambang", None))
#endif // QT_CONFIG(accessibility)
        self.noLogoButton.setText(QCoreApplication.translate("SettingsLetterhead", u"&Tanpa lambang", None))
        self.logoHint.setText(QCoreApplication.translate("SettingsLetterhead", u"PNG atau JPEG, paling besar 4000 x 4000 titik.", None))
        self.previewLabel.setText(QCoreApplication.translate("SettingsLetterhead", u"Beginilah kop di atas kertas", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("SettingsLetterhead", u"Contoh kop surat", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

