"""Generated from ui/settings/settings_papers.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout

class Ui_SettingsPapers(object):
    def setupUi(self, SettingsPapers):
        if not SettingsPapers.objectName():
            SettingsPapers.setObjectName(u"SettingsPapers")
        self.row = QHBoxLayout(SettingsPapers)
        self.row.setSpacing(24)
        self.row.setObjectName(u"row")
        self.numberColumn = QVBoxLayout()
        self.numberColumn.setSpacing(6)
        self.numberColumn.setObjectName(u"numberColumn")
        self.numberTitle = QLabel(SettingsPapers)
        self.numberTitle.setObjectName(u"numberTitle")
        self.numberTitle.setProperty(u"role", u"subtitle")

        self.numberColumn.addWidget(self.numberTitle)

        self.numberFields = QFormLayout()
        self.numberFields.setObjectName(u"numberFields")
        self.numberFields.setHorizontalSpacing(10)
        self.numberFields.setVerticalSpacing(6)
        self.numberFields.setContentsMargins(0, 0, 0, 0)
        self.templateLabel = QLabel(SettingsPapers)
        self.templateLabel.setObjectName(u"templateLabel")

        self.numberFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.templateLabel)

        self.templateEdit = QLineEdit(SettingsPapers)
        self.templateEdit.setObjectName(u"templateEdit")
        self.templateEdit.setMaxLength(100)

        self.numberFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.templateEdit)

        self.klasifikasiLabel = QLabel(SettingsPapers)
        self.klasifikasiLabel.setObjectName(u"klasifikasiLabel")

        self.numberFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.klasifikasiLabel)

        self.klasifikasiEdit = QLineEdit(SettingsPapers)
        self.klasifikasiEdit.setObjectName(u"klasifikasiEdit")
        self.klasifikasiEdit.setMaxLength(300)

        self.numberFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.klasifikasiEdit)

        self.unitLabel = QLabel(SettingsPapers)
        self.unitLabel.setObjectName(u"unitLabel")

        self.numberFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.unitLabel)

        self.unitEdit = QLineEdit(SettingsPapers)
        self.unitEdit.setObjectName(u"unitEdit")
        self.unitEdit.setMaxLength(300)

        self.numberFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.unitEdit)


        self.numberColumn.addLayout(self.numberFields)

        self.blankBox = QCheckBox(SettingsPapers)
        self.blankBox.setObjectName(u"blankBox")

        self.numberColumn.addWidget(self.blankBox)

        self.blockRow = QHBoxLayout()
        self.blockRow.setSpacing(6)
        self.blockRow.setObjectName(u"blockRow")
        self.firstLabel = QLabel(SettingsPapers)
        self.firstLabel.setObjectName(u"firstLabel")

        self.blockRow.addWidget(self.firstLabel)

        self.firstSpin = QSpinBox(SettingsPapers)
        self.firstSpin.setObjectName(u"firstSpin")
        self.firstSpin.setMinimum(1)
        self.firstSpin.setMaximum(999999999)

        self.blockRow.addWidget(self.firstSpin)

        self.lastBox = QCheckBox(SettingsPapers)
        self.lastBox.setObjectName(u"lastBox")

        self.blockRow.addWidget(self.lastBox)

        self.lastSpin = QSpinBox(SettingsPapers)
        self.lastSpin.setObjectName(u"lastSpin")
        self.lastSpin.setMinimum(1)
        self.lastSpin.setMaximum(999999999)

        self.blockRow.addWidget(self.lastSpin)

        self.blockSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.blockRow.addItem(self.blockSpace)


        self.numberColumn.addLayout(self.blockRow)

        self.exampleCard = QFrame(SettingsPapers)
        self.exampleCard.setObjectName(u"exampleCard")
        self.exampleCard.setProperty(u"role", u"card")
        self.exampleColumn = QVBoxLayout(self.exampleCard)
        self.exampleColumn.setSpacing(6)
        self.exampleColumn.setObjectName(u"exampleColumn")
        self.exampleCaption = QLabel(self.exampleCard)
        self.exampleCaption.setObjectName(u"exampleCaption")
        self.exampleCaption.setProperty(u"role", u"muted")

        self.exampleColumn.addWidget(self.exampleCaption)

        self.exampleLabel = QLabel(self.exampleCard)
        self.exampleLabel.setObjectName(u"exampleLabel")
        self.exampleLabel.setProperty(u"role", u"subtitle")
        self.exampleLabel.setWordWrap(True)

        self.exampleColumn.addWidget(self.exampleLabel)


        self.numberColumn.addWidget(self.exampleCard)

        self.templateHint = QLabel(SettingsPapers)
        self.templateHint.setObjectName(u"templateHint")
        self.templateHint.setProperty(u"role", u"muted")
        self.templateHint.setWordWrap(True)

        self.numberColumn.addWidget(self.templateHint)

        self.numberSpace = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.numberColumn.addItem(self.numberSpace)


        self.row.addLayout(self.numberColumn)

        self.paperColumn = QVBoxLayout()
        self.paperColumn.setSpacing(6)
        self.paperColumn.setObjectName(u"paperColumn")
        self.paperTitle = QLabel(SettingsPapers)
        self.paperTitle.setObjectName(u"paperTitle")
        self.paperTitle.setProperty(u"role", u"subtitle")

        self.paperColumn.addWidget(self.paperTitle)

        self.paperFields = QFormLayout()
        self.paperFields.setObjectName(u"paperFields")
        self.paperFields.setHorizontalSpacing(10)
        self.paperFields.setVerticalSpacing(6)
        self.paperFields.setContentsMargins(0, 0, 0, 0)
        self.certificateLabel = QLabel(SettingsPapers)
        self.certificateLabel.setObjectName(u"certificateLabel")

        self.paperFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.certificateLabel)

        self.certificateCombo = QComboBox(SettingsPapers)
        self.certificateCombo.setObjectName(u"certificateCombo")

        self.paperFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.certificateCombo)

        self.designLabel = QLabel(SettingsPapers)
        self.designLabel.setObjectName(u"designLabel")

        self.paperFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.designLabel)

        self.designCombo = QComboBox(SettingsPapers)
        self.designCombo.setObjectName(u"designCombo")
        self.designCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.designCombo.setMinimumContentsLength(9)

        self.paperFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.designCombo)

        self.eventLabel = QLabel(SettingsPapers)
        self.eventLabel.setObjectName(u"eventLabel")

        self.paperFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.eventLabel)

        self.eventEdit = QLineEdit(SettingsPapers)
        self.eventEdit.setObjectName(u"eventEdit")
        self.eventEdit.setMaxLength(1000)

        self.paperFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.eventEdit)


        self.paperColumn.addLayout(self.paperFields)

        self.titlesBox = QCheckBox(SettingsPapers)
        self.titlesBox.setObjectName(u"titlesBox")

        self.paperColumn.addWidget(self.titlesBox)

        self.titlesHint = QLabel(SettingsPapers)
        self.titlesHint.setObjectName(u"titlesHint")
        self.titlesHint.setProperty(u"role", u"muted")
        self.titlesHint.setWordWrap(True)

        self.paperColumn.addWidget(self.titlesHint)

        self.tteBox = QCheckBox(SettingsPapers)
        self.tteBox.setObjectName(u"tteBox")

        self.paperColumn.addWidget(self.tteBox)

        self.tteHint = QLabel(SettingsPapers)
        self.tteHint.setObjectName(u"tteHint")
        self.tteHint.setProperty(u"role", u"muted")
        self.tteHint.setWordWrap(True)

        self.paperColumn.addWidget(self.tteHint)

        self.disciplineBox = QCheckBox(SettingsPapers)
        self.disciplineBox.setObjectName(u"disciplineBox")

        self.paperColumn.addWidget(self.disciplineBox)

        self.sttplHint = QLabel(SettingsPapers)
        self.sttplHint.setObjectName(u"sttplHint")
        self.sttplHint.setProperty(u"role", u"muted")
        self.sttplHint.setWordWrap(True)

        self.paperColumn.addWidget(self.sttplHint)

        self.paperSpace = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paperColumn.addItem(self.paperSpace)


        self.row.addLayout(self.paperColumn)

        self.row.setStretch(0, 1)
        self.row.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.templateLabel.setBuddy(self.templateEdit)
        self.klasifikasiLabel.setBuddy(self.klasifikasiEdit)
        self.unitLabel.setBuddy(self.unitEdit)
        self.firstLabel.setBuddy(self.firstSpin)
        self.certificateLabel.setBuddy(self.certificateCombo)
        self.designLabel.setBuddy(self.designCombo)
        self.eventLabel.setBuddy(self.eventEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPapers)
    # setupUi

    def retranslateUi(self, SettingsPapers):
        self.numberTitle.setText(QCoreApplication.translate("SettingsPapers", u"Nomor sertifikat", None))
        self.templateLabel.setText(QCoreApplication.translate("SettingsPapers", u"Susu&nan", None))
#if QT_CONFIG(accessibility)
        self.templateEdit.setAccessibleName(QCoreApplication.translate("SettingsPapers", u"Susunan nomor", None))
#endif // QT_CONFIG(accessibility)
        self.klasifikasiLabel.setText(QCoreApplication.translate("SettingsPapers", u"&Klasifikasi", None))
#if QT_CONFIG(accessibility)
        self.klasifikasiEdit.setAccessibleName(QCoreApplication.translate("SettingsPapers", u"Klasifikasi", None))
#endif // QT_CONFIG(accessibility)
        self.klasifikasiEdit.setPlaceholderText(QCoreApplication.translate("SettingsPapers", u"800.1.4.4", None))
        self.unitLabel.setText(QCoreApplication.translate("SettingsPapers", u"&Unit", None))
#if QT_CONFIG(accessibility)
        self.unitEdit.setAccessibleName(QCoreApplication.translate("SettingsPapers", u"Unit dalam nomor", None))
#endif // QT_CONFIG(accessibility)
        self.unitEdit.setPlaceholderText(QCoreApplication.translate("SettingsPapers", u"BKPSDM", None))
        self.blankBox.setText(QCoreApplication.translate("SettingsPapers", u"N&omor urut ditulis tangan oleh registrasi", None))
        self.firstLabel.setText(QCoreApplication.translate("SettingsPapers", u"&Dari nomor", None))
#if QT_CONFIG(accessibility)
        self.firstSpin.setAccessibleName(QCoreApplication.translate("SettingsPapers", u"Nomor pertama", None))
#endif // QT_CONFIG(accessibility)
        self.lastBox.setText(QCoreApplication.translate("SettingsPapers", u"sam&pai", None))
#if QT_CONFIG(accessibility)
        self.lastBox.setAccessibleName(QCoreApplication.translate("SettingsPapers", u"Blok nomor berakhir", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lastSpin.setAccessibleName(QCoreApplication.translate("SettingsPapers", u"Nomor terakhir", None))
#endif // QT_CONFIG(accessibility)
        self.exampleCaption.setText(QCoreApplication.translate("SettingsPapers", u"Contoh", None))
        self.exampleLabel.setText("")
        self.templateHint.setText(QCoreApplication.translate("SettingsPapers", u"Isian yang dikenal: {klasifikasi}, {nomor}, {unit}, {tahun}.", None))
        self.paperTitle.setText(QCoreApplication.translate("SettingsPapers", u"Sertifikat dan lembar penilaian", None))
        self.certificateLabel.setText(QCoreApplication.translate("SettingsPapers", u"&Judul sertifikat", None))
#if QT_CONFIG(accessibility)
        self.certificateCombo.setAccessibleName(QCoreApplication.translate("SettingsPapers", u"Judul sertifikat", None))
#endif // QT_CONFIG(accessibility)
        self.designLabel.setText(QCoreApplication.translate("SettingsPapers", u"&Rancangan", None))
#if QT_CONFIG(accessibility)
        self.designCombo.setAccessibleName(QCoreApplication.translate("SettingsPapers", u"Rancangan sertifikat", None))
#endif // QT_CONFIG(accessibility)
        self.eventLabel.setText(QCoreApplication.translate("SettingsPapers", u"K&egiatan", None))
#if QT_CONFIG(accessibility)
        self.eventEdit.setAccessibleName(QCoreApplication.translate("SettingsPapers", u"Kalimat kegiatan", None))
#endif // QT_CONFIG(accessibility)
        self.eventEdit.setPlaceholderText(QCoreApplication.translate("SettingsPapers", u"kosong: dari judul sesi", None))
        self.titlesBox.setText(QCoreApplication.translate("SettingsPapers", u"&Gelar penanda tangan pada sertifikat", None))
        self.titlesHint.setText(QCoreApplication.translate("SettingsPapers", u"Permendagri 1/2023 pasal 44: tanpa gelar akademik pada sertifikat dan piagam.", None))
        self.tteBox.setText(QCoreApplication.translate("SettingsPapers", u"Ruang tanda tangan elektron&ik (TTE)", None))
        self.tteHint.setText(QCoreApplication.translate("SettingsPapers", u"Di atas nama penanda tangan tersisa 60 x 25 mm yang kosong. TTE dibubuhkan kantor sendiri, misalnya melalui BSrE, pada berkas PDF.", None))
        self.disciplineBox.setText(QCoreApplication.translate("SettingsPapers", u"&Catatan disiplin pada lembar penilaian", None))
        self.sttplHint.setText(QCoreApplication.translate("SettingsPapers", u"Judul STTPL tidak disediakan: hanya penyelenggara Latsar terakreditasi yang menerbitkannya.", None))
        pass
    # retranslateUi

