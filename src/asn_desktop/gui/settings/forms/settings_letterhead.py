"""Generated from ui/settings/settings_letterhead.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from asn_desktop.gui.preview.paper_view import PaperView
from asn_desktop.gui.widgets.problem_label import ProblemLabel

class Ui_SettingsLetterhead(object):
    def setupUi(self, SettingsLetterhead):
        if not SettingsLetterhead.objectName():
            SettingsLetterhead.setObjectName(u"SettingsLetterhead")
        self.row = QHBoxLayout(SettingsLetterhead)
        self.row.setSpacing(18)
        self.row.setObjectName(u"row")
        self.formColumn = QVBoxLayout()
        self.formColumn.setSpacing(8)
        self.formColumn.setObjectName(u"formColumn")
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(6)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
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

        self.logoLabel = QLabel(SettingsLetterhead)
        self.logoLabel.setObjectName(u"logoLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.logoLabel)

        self.logoRow = QHBoxLayout()
        self.logoRow.setSpacing(6)
        self.logoRow.setObjectName(u"logoRow")
        self.logoPicture = QLabel(SettingsLetterhead)
        self.logoPicture.setObjectName(u"logoPicture")

        self.logoRow.addWidget(self.logoPicture)

        self.logoButton = QPushButton(SettingsLetterhead)
        self.logoButton.setObjectName(u"logoButton")
        self.logoButton.setAutoDefault(False)

        self.logoRow.addWidget(self.logoButton)

        self.noLogoButton = QPushButton(SettingsLetterhead)
        self.noLogoButton.setObjectName(u"noLogoButton")
        self.noLogoButton.setAutoDefault(False)

        self.logoRow.addWidget(self.noLogoButton)

        self.logoSpace = QSpacerItem(28, 4, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.logoRow.addItem(self.logoSpace)


        self.fields.setLayout(4, QFormLayout.ItemRole.FieldRole, self.logoRow)

        self.logoProblem = ProblemLabel(SettingsLetterhead)
        self.logoProblem.setObjectName(u"logoProblem")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.logoProblem)

        self.logoHint = QLabel(SettingsLetterhead)
        self.logoHint.setObjectName(u"logoHint")
        self.logoHint.setProperty(u"role", u"muted")
        self.logoHint.setWordWrap(True)

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.logoHint)


        self.formColumn.addLayout(self.fields)

        self.wholeRow = QHBoxLayout()
        self.wholeRow.setSpacing(6)
        self.wholeRow.setObjectName(u"wholeRow")
        self.resetButton = QPushButton(SettingsLetterhead)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setAutoDefault(False)

        self.wholeRow.addWidget(self.resetButton)

        self.takeDefaultButton = QPushButton(SettingsLetterhead)
        self.takeDefaultButton.setObjectName(u"takeDefaultButton")
        self.takeDefaultButton.setAutoDefault(False)

        self.wholeRow.addWidget(self.takeDefaultButton)

        self.wholeSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wholeRow.addItem(self.wholeSpace)


        self.formColumn.addLayout(self.wholeRow)

        self.defaultBox = QCheckBox(SettingsLetterhead)
        self.defaultBox.setObjectName(u"defaultBox")

        self.formColumn.addWidget(self.defaultBox)

        self.space = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formColumn.addItem(self.space)


        self.row.addLayout(self.formColumn)

        self.paperColumn = QVBoxLayout()
        self.paperColumn.setSpacing(6)
        self.paperColumn.setObjectName(u"paperColumn")
        self.previewLabel = QLabel(SettingsLetterhead)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setProperty(u"role", u"muted")
        self.previewLabel.setWordWrap(True)

        self.paperColumn.addWidget(self.previewLabel)

        self.wholeBox = QCheckBox(SettingsLetterhead)
        self.wholeBox.setObjectName(u"wholeBox")

        self.paperColumn.addWidget(self.wholeBox)

        self.preview = PaperView(SettingsLetterhead)
        self.preview.setObjectName(u"preview")

        self.paperColumn.addWidget(self.preview)

        self.paperColumn.setStretch(2, 1)

        self.row.addLayout(self.paperColumn)

        self.row.setStretch(0, 5)
        self.row.setStretch(1, 4)
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
        self.logoLabel.setText(QCoreApplication.translate("SettingsLetterhead", u"Lambang", None))
#if QT_CONFIG(accessibility)
        self.logoPicture.setAccessibleName(QCoreApplication.translate("SettingsLetterhead", u"Gambar lambang", None))
#endif // QT_CONFIG(accessibility)
        self.logoButton.setText(QCoreApplication.translate("SettingsLetterhead", u"Pilih &gambar\u2026", None))
#if QT_CONFIG(accessibility)
        self.logoButton.setAccessibleName(QCoreApplication.translate("SettingsLetterhead", u"Pilih gambar lambang", None))
#endif // QT_CONFIG(accessibility)
        self.noLogoButton.setText(QCoreApplication.translate("SettingsLetterhead", u"&Tanpa lambang", None))
        self.logoHint.setText(QCoreApplication.translate("SettingsLetterhead", u"PNG atau JPEG, paling besar 20 MB dan 4000 x 4000 titik. Gambarnya disalin ke dalam sesi.", None))
        self.resetButton.setText(QCoreApplication.translate("SettingsLetterhead", u"&Kembalikan yang tersimpan", None))
        self.takeDefaultButton.setText(QCoreApplication.translate("SettingsLetterhead", u"Ambil kop &bawaan komputer", None))
        self.defaultBox.setText(QCoreApplication.translate("SettingsLetterhead", u"&Jadikan bawaan komputer ini", None))
#if QT_CONFIG(tooltip)
        self.defaultBox.setToolTip(QCoreApplication.translate("SettingsLetterhead", u"Dipakai juga oleh sesi yang dibuat berikutnya di komputer ini", None))
#endif // QT_CONFIG(tooltip)
        self.previewLabel.setText(QCoreApplication.translate("SettingsLetterhead", u"Kertas A4 seperti yang dicetak", None))
        self.wholeBox.setText(QCoreApplication.translate("SettingsLetterhead", u"Seluruh &halaman", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("SettingsLetterhead", u"Contoh kertas dengan kop ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

