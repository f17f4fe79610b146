"""Generated from ui/roster/person_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog):
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        PersonDialog.resize(520, 420)
        self.dialogLayout = QVBoxLayout(PersonDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.titleLabel = QLabel(PersonDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.dialogLayout.addWidget(self.titleLabel)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setVerticalSpacing(4)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setVerticalSpacing(5)
        self.nipEditLabel = QLabel(PersonDialog)
        self.nipEditLabel.setObjectName(u"nipEditLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nipEditLabel)

        self.nipEdit = QLineEdit(PersonDialog)
        self.nipEdit.setObjectName(u"nipEdit")
        self.nipEdit.setMaxLength(60)

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nipEdit)

        self.nipCountLabel = QLabel(PersonDialog)
        self.nipCountLabel.setObjectName(u"nipCountLabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.nipCountLabel.sizePolicy().hasHeightForWidth())
        self.nipCountLabel.setSizePolicy(sizePolicy)
        self.nipCountLabel.setWordWrap(True)

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.nipCountLabel)

        self.nipProblemLabel = QLabel(PersonDialog)
        self.nipProblemLabel.setObjectName(u"nipProblemLabel")
        self.nipProblemLabel.setWordWrap(True)

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.nipProblemLabel)

        self.nameEditLabel = QLabel(PersonDialog)
        self.nameEditLabel.setObjectName(u"nameEditLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.nameEditLabel)

        self.nameEdit = QLineEdit(PersonDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(120)

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.frontEditLabel = QLabel(PersonDialog)
        self.frontEditLabel.setObjectName(u"frontEditLabel")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.frontEditLabel)

        self.frontEdit = QLineEdit(PersonDialog)
        self.frontEdit.setObjectName(u"frontEdit")
        self.frontEdit.setMaxLength(60)

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.frontEdit)

        self.backEditLabel = QLabel(PersonDialog)
        self.backEditLabel.setObjectName(u"backEditLabel")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.backEditLabel)

        self.backEdit = QLineEdit(PersonDialog)
        self.backEdit.setObjectName(u"backEdit")
        self.backEdit.setMaxLength(60)

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.backEdit)

        self.unitEditLabel = QLabel(PersonDialog)
        self.unitEditLabel.setObjectName(u"unitEditLabel")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.unitEditLabel)

        self.unitEdit = QLineEdit(PersonDialog)
        self.unitEdit.setObjectName(u"unitEdit")
        self.unitEdit.setMaxLength(300)

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.unitEdit)

        self.jabatanEditLabel = QLabel(PersonDialog)
        self.jabatanEditLabel.setObjectName(u"jabatanEditLabel")

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.jabatanEditLabel)

        self.jabatanEdit = QLineEdit(PersonDialog)
        self.jabatanEdit.setObjectName(u"jabatanEdit")
        self.jabatanEdit.setMaxLength(150)

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.jabatanEdit)

        self.golonganEditLabel = QLabel(PersonDialog)
        self.golonganEditLabel.setObjectName(u"golonganEditLabel")

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.golonganEditLabel)

        self.golonganEdit = QLineEdit(PersonDialog)
        self.golonganEdit.setObjectName(u"golonganEdit")
        self.golonganEdit.setMaxLength(30)

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.golonganEdit)

        self.employmentBoxLabel = QLabel(PersonDialog)
        self.employmentBoxLabel.setObjectName(u"employmentBoxLabel")

        self.form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.employmentBoxLabel)

        self.employmentBox = QComboBox(PersonDialog)
        self.employmentBox.addItem("")
        self.employmentBox.addItem("")
        self.employmentBox.addItem("")
        self.employmentBox.addItem("")
        self.employmentBox.setObjectName(u"employmentBox")

        self.form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.employmentBox)

        self.presentBox = QCheckBox(PersonDialog)
        self.presentBox.setObjectName(u"presentBox")
        self.presentBox.setChecked(True)

        self.form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.presentBox)


        self.dialogLayout.addLayout(self.form)

        self.problemLabel = QLabel(PersonDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.voidButton = QPushButton(PersonDialog)
        self.voidButton.setObjectName(u"voidButton")
        self.voidButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.voidButton)

        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(PersonDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(True)

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PersonDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.nipEditLabel.setBuddy(self.nipEdit)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.frontEditLabel.setBuddy(self.frontEdit)
        self.backEditLabel.setBuddy(self.backEdit)
        self.unitEditLabel.setBuddy(self.unitEdit)
        self.jabatanEditLabel.setBuddy(self.jabatanEdit)
        self.golonganEditLabel.setBuddy(self.golonganEdit)
        self.employmentBoxLabel.setBuddy(self.employmentBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nipEdit, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.frontEdit)
        QWidget.setTabOrder(self.frontEdit, self.backEdit)
        QWidget.setTabOrder(self.backEdit, self.unitEdit)
        QWidget.setTabOrder(self.unitEdit, self.jabatanEdit)
        QWidget.setTabOrder(self.jabatanEdit, self.golonganEdit)
        QWidget.setTabOrder(self.golonganEdit, self.employmentBox)
        QWidget.setTabOrder(self.employmentBox, self.presentBox)
        QWidget.setTabOrder(self.presentBox, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.voidButton)

        self.retranslateUi(PersonDialog)

        self.saveButton.setDefault(True)

    # setupUi

    def retranslateUi(self, PersonDialog):
        self.titleLabel.setProperty(u"role", u"subtitle")
        self.nipEditLabel.setText(QCoreApplication.translate("PersonDialog", u"NIP", None))
#if QT_CONFIG(accessibility)
        self.nipEdit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"NIP, 18 digit", None))
#endif // QT_CONFIG(accessibility)
        self.nipEdit.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"18 digit, boleh dengan spasi", None))
        self.nipCountLabel.setProperty(u"role", u"muted")
        self.nipProblemLabel.setProperty(u"role", u"bad")
        self.nameEditLabel.setText(QCoreApplication.translate("PersonDialog", u"Nama", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Nama", None))
#endif // QT_CONFIG(accessibility)
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"boleh dengan gelar", None))
        self.frontEditLabel.setText(QCoreApplication.translate("PersonDialog", u"Gelar depan", None))
#if QT_CONFIG(accessibility)
        self.frontEdit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Gelar depan", None))
#endif // QT_CONFIG(accessibility)
        self.backEditLabel.setText(QCoreApplication.translate("PersonDialog", u"Gelar belakang", None))
#if QT_CONFIG(accessibility)
        self.backEdit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Gelar belakang", None))
#endif // QT_CONFIG(accessibility)
        self.unitEditLabel.setText(QCoreApplication.translate("PersonDialog", u"Unit", None))
#if QT_CONFIG(accessibility)
        self.unitEdit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Unit, nama atau singkatannya", None))
#endif // QT_CONFIG(accessibility)
        self.unitEdit.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"nama atau singkatan, misalnya dinkes", None))
        self.jabatanEditLabel.setText(QCoreApplication.translate("PersonDialog", u"Jabatan", None))
#if QT_CONFIG(accessibility)
        self.jabatanEdit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Jabatan", None))
#endif // QT_CONFIG(accessibility)
        self.golonganEditLabel.setText(QCoreApplication.translate("PersonDialog", u"Golongan", None))
#if QT_CONFIG(accessibility)
        self.golonganEdit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Golongan", None))
#endif // QT_CONFIG(accessibility)
        self.golonganEdit.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"misalnya III/a", None))
        self.employmentBoxLabel.setText(QCoreApplication.translate("PersonDialog", u"Jenis", None))
        self.employmentBox.setItemText(0, QCoreApplication.translate("PersonDialog", u"belum diisi", None))
        self.employmentBox.setItemText(1, QCoreApplication.translate("PersonDialog", u"CPNS", None))
        self.employmentBox.setItemText(2, QCoreApplication.translate("PersonDialog", u"PNS", None))
        self.employmentBox.setItemText(3, QCoreApplication.translate("PersonDialog", u"PPPK", None))

#if QT_CONFIG(accessibility)
        self.employmentBox.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Jenis kepegawaian", None))
#endif // QT_CONFIG(accessibility)
        self.presentBox.setText(QCoreApplication.translate("PersonDialog", u"Langsung ditandai hadir", None))
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Yang perlu diperbaiki", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setProperty(u"role", u"bad")
        self.voidButton.setText(QCoreApplication.translate("PersonDialog", u"Hapus dari daftar...", None))
        self.cancelButton.setText(QCoreApplication.translate("PersonDialog", u"Batal", None))
        self.saveButton.setText(QCoreApplication.translate("PersonDialog", u"Simpan", None))
        self.saveButton.setProperty(u"role", u"primary")
        pass
    # retranslateUi

