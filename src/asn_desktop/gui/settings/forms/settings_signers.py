"""Generated from ui/settings/settings_signers.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from asn_desktop.gui.widgets.day_edit import DayEdit

class Ui_SettingsSigners(object):
    def setupUi(self, SettingsSigners):
        if not SettingsSigners.objectName():
            SettingsSigners.setObjectName(u"SettingsSigners")
        self.row = QHBoxLayout(SettingsSigners)
        self.row.setSpacing(12)
        self.row.setObjectName(u"row")
        self.listColumn = QVBoxLayout()
        self.listColumn.setSpacing(6)
        self.listColumn.setObjectName(u"listColumn")
        self.list = QListWidget(SettingsSigners)
        self.list.setObjectName(u"list")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)

        self.listColumn.addWidget(self.list)

        self.listButtons = QHBoxLayout()
        self.listButtons.setSpacing(6)
        self.listButtons.setObjectName(u"listButtons")
        self.addButton = QPushButton(SettingsSigners)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)

        self.listButtons.addWidget(self.addButton)

        self.removeButton = QPushButton(SettingsSigners)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setAutoDefault(False)

        self.listButtons.addWidget(self.removeButton)


        self.listColumn.addLayout(self.listButtons)

        self.orderButtons = QHBoxLayout()
        self.orderButtons.setSpacing(6)
        self.orderButtons.setObjectName(u"orderButtons")
        self.upButton = QPushButton(SettingsSigners)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setAutoDefault(False)

        self.orderButtons.addWidget(self.upButton)

        self.downButton = QPushButton(SettingsSigners)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setAutoDefault(False)

        self.orderButtons.addWidget(self.downButton)


        self.listColumn.addLayout(self.orderButtons)

        self.previewCaption = QLabel(SettingsSigners)
        self.previewCaption.setObjectName(u"previewCaption")
        self.previewCaption.setProperty(u"role", u"muted")

        self.listColumn.addWidget(self.previewCaption)

        self.previewCard = QFrame(SettingsSigners)
        self.previewCard.setObjectName(u"previewCard")
        self.previewCard.setProperty(u"role", u"card")
        self.previewColumn = QVBoxLayout(self.previewCard)
        self.previewColumn.setSpacing(6)
        self.previewColumn.setObjectName(u"previewColumn")
        self.previewLabel = QLabel(self.previewCard)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.previewLabel.setWordWrap(True)
        self.previewLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.previewColumn.addWidget(self.previewLabel)


        self.listColumn.addWidget(self.previewCard)

        self.listColumn.setStretch(0, 1)

        self.row.addLayout(self.listColumn)

        self.formColumn = QVBoxLayout()
        self.formColumn.setSpacing(6)
        self.formColumn.setObjectName(u"formColumn")
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(6)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(SettingsSigners)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameRow = QHBoxLayout()
        self.nameRow.setSpacing(6)
        self.nameRow.setObjectName(u"nameRow")
        self.frontEdit = QLineEdit(SettingsSigners)
        self.frontEdit.setObjectName(u"frontEdit")
        self.frontEdit.setMaxLength(60)

        self.nameRow.addWidget(self.frontEdit)

        self.nameEdit = QLineEdit(SettingsSigners)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(300)

        self.nameRow.addWidget(self.nameEdit)

        self.backEdit = QLineEdit(SettingsSigners)
        self.backEdit.setObjectName(u"backEdit")
        self.backEdit.setMaxLength(100)

        self.nameRow.addWidget(self.backEdit)

        self.nameRow.setStretch(0, 1)
        self.nameRow.setStretch(1, 4)
        self.nameRow.setStretch(2, 2)

        self.fields.setLayout(0, QFormLayout.ItemRole.FieldRole, self.nameRow)

        self.nipLabel = QLabel(SettingsSigners)
        self.nipLabel.setObjectName(u"nipLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nipLabel)

        self.nipRow = QHBoxLayout()
        self.nipRow.setSpacing(6)
        self.nipRow.setObjectName(u"nipRow")
        self.nipEdit = QLineEdit(SettingsSigners)
        self.nipEdit.setObjectName(u"nipEdit")
        self.nipEdit.setMaxLength(30)

        self.nipRow.addWidget(self.nipEdit)

        self.nipHint = QLabel(SettingsSigners)
        self.nipHint.setObjectName(u"nipHint")
        self.nipHint.setProperty(u"role", u"warning")

        self.nipRow.addWidget(self.nipHint)

        self.nipRow.setStretch(0, 3)
        self.nipRow.setStretch(1, 2)

        self.fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.nipRow)

        self.golonganLabel = QLabel(SettingsSigners)
        self.golonganLabel.setObjectName(u"golonganLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.golonganLabel)

        self.golonganRow = QHBoxLayout()
        self.golonganRow.setSpacing(6)
        self.golonganRow.setObjectName(u"golonganRow")
        self.golonganEdit = QLineEdit(SettingsSigners)
        self.golonganEdit.setObjectName(u"golonganEdit")
        self.golonganEdit.setMaxLength(20)

        self.golonganRow.addWidget(self.golonganEdit)

        self.pangkatEdit = QLineEdit(SettingsSigners)
        self.pangkatEdit.setObjectName(u"pangkatEdit")
        self.pangkatEdit.setMaxLength(300)

        self.golonganRow.addWidget(self.pangkatEdit)

        self.golonganRow.setStretch(0, 1)
        self.golonganRow.setStretch(1, 3)

        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.golonganRow)

        self.jabatanLabel = QLabel(SettingsSigners)
        self.jabatanLabel.setObjectName(u"jabatanLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.jabatanLabel)

        self.jabatanEdit = QLineEdit(SettingsSigners)
        self.jabatanEdit.setObjectName(u"jabatanEdit")
        self.jabatanEdit.setMaxLength(300)

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.jabatanEdit)

        self.formLabel = QLabel(SettingsSigners)
        self.formLabel.setObjectName(u"formLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.formLabel)

        self.formRow = QHBoxLayout()
        self.formRow.setSpacing(6)
        self.formRow.setObjectName(u"formRow")
        self.formCombo = QComboBox(SettingsSigners)
        self.formCombo.setObjectName(u"formCombo")

        self.formRow.addWidget(self.formCombo)

        self.behalfEdit = QLineEdit(SettingsSigners)
        self.behalfEdit.setObjectName(u"behalfEdit")
        self.behalfEdit.setMaxLength(300)

        self.formRow.addWidget(self.behalfEdit)

        self.formRow.setStretch(0, 1)
        self.formRow.setStretch(1, 2)

        self.fields.setLayout(4, QFormLayout.ItemRole.FieldRole, self.formRow)

        self.validLabel = QLabel(SettingsSigners)
        self.validLabel.setObjectName(u"validLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.validLabel)

        self.fromRow = QHBoxLayout()
        self.fromRow.setSpacing(6)
        self.fromRow.setObjectName(u"fromRow")
        self.fromBox = QCheckBox(SettingsSigners)
        self.fromBox.setObjectName(u"fromBox")

        self.fromRow.addWidget(self.fromBox)

        self.fromEdit = DayEdit(SettingsSigners)
        self.fromEdit.setObjectName(u"fromEdit")

        self.fromRow.addWidget(self.fromEdit)

        self.fromSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fromRow.addItem(self.fromSpace)


        self.fields.setLayout(5, QFormLayout.ItemRole.FieldRole, self.fromRow)

        self.untilRow = QHBoxLayout()
        self.untilRow.setSpacing(6)
        self.untilRow.setObjectName(u"untilRow")
        self.untilBox = QCheckBox(SettingsSigners)
        self.untilBox.setObjectName(u"untilBox")

        self.untilRow.addWidget(self.untilBox)

        self.untilEdit = DayEdit(SettingsSigners)
        self.untilEdit.setObjectName(u"untilEdit")

        self.untilRow.addWidget(self.untilEdit)

        self.validSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.untilRow.addItem(self.validSpace)


        self.fields.setLayout(6, QFormLayout.ItemRole.FieldRole, self.untilRow)

        self.papersLabel = QLabel(SettingsSigners)
        self.papersLabel.setObjectName(u"papersLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.papersLabel)

        self.papersRow = QGridLayout()
        self.papersRow.setSpacing(6)
        self.papersRow.setObjectName(u"papersRow")
        self.scorecardBox = QCheckBox(SettingsSigners)
        self.scorecardBox.setObjectName(u"scorecardBox")

        self.papersRow.addWidget(self.scorecardBox, 0, 0, 1, 1)

        self.certificateBox = QCheckBox(SettingsSigners)
        self.certificateBox.setObjectName(u"certificateBox")

        self.papersRow.addWidget(self.certificateBox, 0, 1, 1, 1)

        self.minutesBox = QCheckBox(SettingsSigners)
        self.minutesBox.setObjectName(u"minutesBox")

        self.papersRow.addWidget(self.minutesBox, 1, 0, 1, 1)

        self.papersRow.setColumnStretch(1, 1)

        self.fields.setLayout(7, QFormLayout.ItemRole.FieldRole, self.papersRow)


        self.formColumn.addLayout(self.fields)

        self.formHint = QLabel(SettingsSigners)
        self.formHint.setObjectName(u"formHint")
        self.formHint.setProperty(u"role", u"muted")
        self.formHint.setWordWrap(True)

        self.formColumn.addWidget(self.formHint)

        self.standingLabel = QLabel(SettingsSigners)
        self.standingLabel.setObjectName(u"standingLabel")
        self.standingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.standingLabel.setWordWrap(True)

        self.formColumn.addWidget(self.standingLabel)

        self.whoLabel = QLabel(SettingsSigners)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setWordWrap(True)

        self.formColumn.addWidget(self.whoLabel)

        self.takeDefaultButton = QPushButton(SettingsSigners)
        self.takeDefaultButton.setObjectName(u"takeDefaultButton")
        self.takeDefaultButton.setAutoDefault(False)

        self.formColumn.addWidget(self.takeDefaultButton)

        self.defaultBox = QCheckBox(SettingsSigners)
        self.defaultBox.setObjectName(u"defaultBox")

        self.formColumn.addWidget(self.defaultBox)

        self.space = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formColumn.addItem(self.space)


        self.row.addLayout(self.formColumn)

        self.row.setStretch(0, 2)
        self.row.setStretch(1, 5)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.nipLabel.setBuddy(self.nipEdit)
        self.golonganLabel.setBuddy(self.golonganEdit)
        self.jabatanLabel.setBuddy(self.jabatanEdit)
        self.formLabel.setBuddy(self.formCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsSigners)
    # setupUi

    def retranslateUi(self, SettingsSigners):
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Daftar penanda tangan", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("SettingsSigners", u"&Tambah", None))
        self.removeButton.setText(QCoreApplication.translate("SettingsSigners", u"&Hapus", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Hapus penanda tangan", None))
#endif // QT_CONFIG(accessibility)
        self.upButton.setText(QCoreApplication.translate("SettingsSigners", u"Nai&k", None))
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Naikkan penanda tangan", None))
#endif // QT_CONFIG(accessibility)
        self.downButton.setText(QCoreApplication.translate("SettingsSigners", u"T&urun", None))
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Turunkan penanda tangan", None))
#endif // QT_CONFIG(accessibility)
        self.previewCaption.setText(QCoreApplication.translate("SettingsSigners", u"Tampak di lembar penilaian", None))
        self.previewLabel.setText("")
        self.nameLabel.setText(QCoreApplication.translate("SettingsSigners", u"&Nama", None))
#if QT_CONFIG(accessibility)
        self.frontEdit.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Gelar depan", None))
#endif // QT_CONFIG(accessibility)
        self.frontEdit.setPlaceholderText(QCoreApplication.translate("SettingsSigners", u"gelar", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Nama penanda tangan tanpa gelar", None))
#endif // QT_CONFIG(accessibility)
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("SettingsSigners", u"nama tanpa gelar", None))
#if QT_CONFIG(accessibility)
        self.backEdit.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Gelar belakang", None))
#endif // QT_CONFIG(accessibility)
        self.backEdit.setPlaceholderText(QCoreApplication.translate("SettingsSigners", u"gelar belakang", None))
        self.nipLabel.setText(QCoreApplication.translate("SettingsSigners", u"N&IP", None))
#if QT_CONFIG(accessibility)
        self.nipEdit.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"NIP penanda tangan", None))
#endif // QT_CONFIG(accessibility)
        self.nipHint.setText("")
        self.golonganLabel.setText(QCoreApplication.translate("SettingsSigners", u"&Golongan", None))
#if QT_CONFIG(accessibility)
        self.golonganEdit.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Golongan penanda tangan", None))
#endif // QT_CONFIG(accessibility)
        self.golonganEdit.setPlaceholderText(QCoreApplication.translate("SettingsSigners", u"IV/c", None))
#if QT_CONFIG(accessibility)
        self.pangkatEdit.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Pangkat penanda tangan", None))
#endif // QT_CONFIG(accessibility)
        self.pangkatEdit.setPlaceholderText(QCoreApplication.translate("SettingsSigners", u"pangkat terisi dari golongan", None))
        self.jabatanLabel.setText(QCoreApplication.translate("SettingsSigners", u"&Jabatan", None))
#if QT_CONFIG(accessibility)
        self.jabatanEdit.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Jabatan penanda tangan", None))
#endif // QT_CONFIG(accessibility)
        self.jabatanEdit.setPlaceholderText(QCoreApplication.translate("SettingsSigners", u"Kepala BKPSDM Kota Bontang", None))
        self.formLabel.setText(QCoreApplication.translate("SettingsSigners", u"&Bentuk", None))
#if QT_CONFIG(accessibility)
        self.formCombo.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Bentuk penandatanganan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.behalfEdit.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Atas nama siapa", None))
#endif // QT_CONFIG(accessibility)
        self.behalfEdit.setPlaceholderText(QCoreApplication.translate("SettingsSigners", u"Wali Kota Bontang", None))
        self.validLabel.setText(QCoreApplication.translate("SettingsSigners", u"Berlaku", None))
        self.fromBox.setText(QCoreApplication.translate("SettingsSigners", u"&dari", None))
#if QT_CONFIG(accessibility)
        self.fromBox.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Mulai berlaku", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.fromEdit.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Berlaku dari", None))
#endif // QT_CONFIG(accessibility)
        self.untilBox.setText(QCoreApplication.translate("SettingsSigners", u"sa&mpai", None))
#if QT_CONFIG(accessibility)
        self.untilBox.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Berakhir berlaku", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.untilEdit.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Berlaku sampai", None))
#endif // QT_CONFIG(accessibility)
        self.papersLabel.setText(QCoreApplication.translate("SettingsSigners", u"Untuk", None))
        self.scorecardBox.setText(QCoreApplication.translate("SettingsSigners", u"lemb&ar penilaian", None))
        self.certificateBox.setText(QCoreApplication.translate("SettingsSigners", u"serti&fikat", None))
        self.minutesBox.setText(QCoreApplication.translate("SettingsSigners", u"berita a&cara", None))
        self.formHint.setText("")
        self.standingLabel.setText("")
        self.whoLabel.setText("")
#if QT_CONFIG(accessibility)
        self.whoLabel.setAccessibleName(QCoreApplication.translate("SettingsSigners", u"Siapa menandatangani apa pada hari sesi", None))
#endif // QT_CONFIG(accessibility)
        self.takeDefaultButton.setText(QCoreApplication.translate("SettingsSigners", u"Ambil daftar &bawaan komputer", None))
        self.defaultBox.setText(QCoreApplication.translate("SettingsSigners", u"Jadikan ba&waan komputer ini", None))
#if QT_CONFIG(tooltip)
        self.defaultBox.setToolTip(QCoreApplication.translate("SettingsSigners", u"Dipakai juga oleh sesi yang dibuat berikutnya di komputer ini", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

