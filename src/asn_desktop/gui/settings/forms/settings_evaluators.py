"""Generated from ui/settings/settings_evaluators.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_SettingsEvaluators(object):
    def setupUi(self, SettingsEvaluators):
        if not SettingsEvaluators.objectName():
            SettingsEvaluators.setObjectName(u"SettingsEvaluators")
        self.row = QHBoxLayout(SettingsEvaluators)
        self.row.setSpacing(18)
        self.row.setObjectName(u"row")
        self.listColumn = QVBoxLayout()
        self.listColumn.setSpacing(6)
        self.listColumn.setObjectName(u"listColumn")
        self.list = QListWidget(SettingsEvaluators)
        self.list.setObjectName(u"list")

        self.listColumn.addWidget(self.list)

        self.listButtons = QHBoxLayout()
        self.listButtons.setSpacing(6)
        self.listButtons.setObjectName(u"listButtons")
        self.addButton = QPushButton(SettingsEvaluators)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)

        self.listButtons.addWidget(self.addButton)

        self.removeButton = QPushButton(SettingsEvaluators)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setAutoDefault(False)

        self.listButtons.addWidget(self.removeButton)


        self.listColumn.addLayout(self.listButtons)

        self.listHint = QLabel(SettingsEvaluators)
        self.listHint.setObjectName(u"listHint")
        self.listHint.setProperty(u"role", u"muted")
        self.listHint.setWordWrap(True)

        self.listColumn.addWidget(self.listHint)


        self.row.addLayout(self.listColumn)

        self.formColumn = QVBoxLayout()
        self.formColumn.setSpacing(6)
        self.formColumn.setObjectName(u"formColumn")
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(6)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(SettingsEvaluators)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameEdit = QLineEdit(SettingsEvaluators)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(300)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.nipLabel = QLabel(SettingsEvaluators)
        self.nipLabel.setObjectName(u"nipLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nipLabel)

        self.nipRow = QHBoxLayout()
        self.nipRow.setSpacing(6)
        self.nipRow.setObjectName(u"nipRow")
        self.nipEdit = QLineEdit(SettingsEvaluators)
        self.nipEdit.setObjectName(u"nipEdit")
        self.nipEdit.setMaxLength(30)

        self.nipRow.addWidget(self.nipEdit)

        self.nipHint = QLabel(SettingsEvaluators)
        self.nipHint.setObjectName(u"nipHint")
        self.nipHint.setProperty(u"role", u"warning")

        self.nipRow.addWidget(self.nipHint)

        self.nipRow.setStretch(0, 3)
        self.nipRow.setStretch(1, 2)

        self.fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.nipRow)

        self.golonganLabel = QLabel(SettingsEvaluators)
        self.golonganLabel.setObjectName(u"golonganLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.golonganLabel)

        self.golonganEdit = QLineEdit(SettingsEvaluators)
        self.golonganEdit.setObjectName(u"golonganEdit")
        self.golonganEdit.setMaxLength(20)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.golonganEdit)

        self.pangkatLabel = QLabel(SettingsEvaluators)
        self.pangkatLabel.setObjectName(u"pangkatLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.pangkatLabel)

        self.pangkatEdit = QLineEdit(SettingsEvaluators)
        self.pangkatEdit.setObjectName(u"pangkatEdit")
        self.pangkatEdit.setMaxLength(300)

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.pangkatEdit)

        self.jabatanLabel = QLabel(SettingsEvaluators)
        self.jabatanLabel.setObjectName(u"jabatanLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.jabatanLabel)

        self.jabatanEdit = QLineEdit(SettingsEvaluators)
        self.jabatanEdit.setObjectName(u"jabatanEdit")
        self.jabatanEdit.setMaxLength(300)

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.jabatanEdit)

        self.unitLabel = QLabel(SettingsEvaluators)
        self.unitLabel.setObjectName(u"unitLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.unitLabel)

        self.unitEdit = QLineEdit(SettingsEvaluators)
        self.unitEdit.setObjectName(u"unitEdit")
        self.unitEdit.setMaxLength(300)

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.unitEdit)


        self.formColumn.addLayout(self.fields)

        self.space = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formColumn.addItem(self.space)


        self.row.addLayout(self.formColumn)

        self.row.setStretch(0, 2)
        self.row.setStretch(1, 3)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.nipLabel.setBuddy(self.nipEdit)
        self.golonganLabel.setBuddy(self.golonganEdit)
        self.pangkatLabel.setBuddy(self.pangkatEdit)
        self.jabatanLabel.setBuddy(self.jabatanEdit)
        self.unitLabel.setBuddy(self.unitEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsEvaluators)
    # setupUi

    def retranslateUi(self, SettingsEvaluators):
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("SettingsEvaluators", u"Daftar penilai", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("SettingsEvaluators", u"&Tambah", None))
        self.removeButton.setText(QCoreApplication.translate("SettingsEvaluators", u"&Lepas\u2026", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("SettingsEvaluators", u"Lepas penilai dari sesi", None))
#endif // QT_CONFIG(accessibility)
        self.listHint.setText(QCoreApplication.translate("SettingsEvaluators", u"Nama dengan gelar, seperti dicetak di lembar penilaian.", None))
        self.nameLabel.setText(QCoreApplication.translate("SettingsEvaluators", u"&Nama", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("SettingsEvaluators", u"Nama penilai", None))
#endif // QT_CONFIG(accessibility)
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("SettingsEvaluators", u"Hj. Rahma, S.STP., M.Si.", None))
        self.nipLabel.setText(QCoreApplication.translate("SettingsEvaluators", u"N&IP", None))
#if QT_CONFIG(accessibility)
        self.nipEdit.setAccessibleName(QCoreApplication.translate("SettingsEvaluators", u"NIP penilai", None))
#endif // QT_CONFIG(accessibility)
        self.nipHint.setText("")
        self.golonganLabel.setText(QCoreApplication.translate("SettingsEvaluators", u"&Golongan", None))
#if QT_CONFIG(accessibility)
        self.golonganEdit.setAccessibleName(QCoreApplication.translate("SettingsEvaluators", u"Golongan penilai", None))
#endif // QT_CONFIG(accessibility)
        self.golonganEdit.setPlaceholderText(QCoreApplication.translate("SettingsEvaluators", u"IV/a", None))
        self.pangkatLabel.setText(QCoreApplication.translate("SettingsEvaluators", u"&Pangkat", None))
#if QT_CONFIG(accessibility)
        self.pangkatEdit.setAccessibleName(QCoreApplication.translate("SettingsEvaluators", u"Pangkat penilai", None))
#endif // QT_CONFIG(accessibility)
        self.pangkatEdit.setPlaceholderText(QCoreApplication.translate("SettingsEvaluators", u"terisi dari golongan", None))
        self.jabatanLabel.setText(QCoreApplication.translate("SettingsEvaluators", u"&Jabatan", None))
#if QT_CONFIG(accessibility)
        self.jabatanEdit.setAccessibleName(QCoreApplication.translate("SettingsEvaluators", u"Jabatan penilai", None))
#endif // QT_CONFIG(accessibility)
        self.jabatanEdit.setPlaceholderText(QCoreApplication.translate("SettingsEvaluators", u"Kepala Bidang Pengembangan", None))
        self.unitLabel.setText(QCoreApplication.translate("SettingsEvaluators", u"&Unit kerja", None))
#if QT_CONFIG(accessibility)
        self.unitEdit.setAccessibleName(QCoreApplication.translate("SettingsEvaluators", u"Unit kerja penilai", None))
#endif // QT_CONFIG(accessibility)
        self.unitEdit.setPlaceholderText(QCoreApplication.translate("SettingsEvaluators", u"BKPSDM Kota Bontang", None))
        pass
    # retranslateUi

