"""Generated from ui/opening/new_session_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget

from asn_desktop.gui.widgets.day_edit import DayEdit
class Ui_NewSessionDialog(object):
    def setupUi(self, NewSessionDialog):
        if not NewSessionDialog.objectName():
            NewSessionDialog.setObjectName(u"NewSessionDialog")
        NewSessionDialog.resize(860, 360)
        self.column = QVBoxLayout(NewSessionDialog)
        self.column.setObjectName(u"column")
        self.twoColumns = QHBoxLayout()
        self.twoColumns.setSpacing(18)
        self.twoColumns.setObjectName(u"twoColumns")
        self.leftColumn = QVBoxLayout()
        self.leftColumn.setSpacing(6)
        self.leftColumn.setObjectName(u"leftColumn")
        self.fields = QFormLayout()
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.titleLabel = QLabel(NewSessionDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.titleEdit = QLineEdit(NewSessionDialog)
        self.titleEdit.setObjectName(u"titleEdit")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.titleEdit)

        self.placeLabel = QLabel(NewSessionDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.placeEdit = QLineEdit(NewSessionDialog)
        self.placeEdit.setObjectName(u"placeEdit")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.placeEdit)

        self.dateLabel = QLabel(NewSessionDialog)
        self.dateLabel.setObjectName(u"dateLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dateLabel)

        self.dateRow = QHBoxLayout()
        self.dateRow.setSpacing(6)
        self.dateRow.setObjectName(u"dateRow")
        self.dateEdit = DayEdit(NewSessionDialog)
        self.dateEdit.setObjectName(u"dateEdit")

        self.dateRow.addWidget(self.dateEdit)

        self.weekdayLabel = QLabel(NewSessionDialog)
        self.weekdayLabel.setObjectName(u"weekdayLabel")
        self.weekdayLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.dateRow.addWidget(self.weekdayLabel)

        self.dateSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dateRow.addItem(self.dateSpace)


        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.dateRow)

        self.untilBox = QCheckBox(NewSessionDialog)
        self.untilBox.setObjectName(u"untilBox")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.untilBox)

        self.untilRow = QHBoxLayout()
        self.untilRow.setSpacing(6)
        self.untilRow.setObjectName(u"untilRow")
        self.untilEdit = DayEdit(NewSessionDialog)
        self.untilEdit.setObjectName(u"untilEdit")
        self.untilEdit.setEnabled(False)

        self.untilRow.addWidget(self.untilEdit)

        self.untilWeekdayLabel = QLabel(NewSessionDialog)
        self.untilWeekdayLabel.setObjectName(u"untilWeekdayLabel")
        self.untilWeekdayLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.untilRow.addWidget(self.untilWeekdayLabel)

        self.untilSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.untilRow.addItem(self.untilSpace)


        self.fields.setLayout(3, QFormLayout.ItemRole.FieldRole, self.untilRow)

        self.instrumentLabel = QLabel(NewSessionDialog)
        self.instrumentLabel.setObjectName(u"instrumentLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.instrumentLabel)

        self.instrumentCombo = QComboBox(NewSessionDialog)
        self.instrumentCombo.setObjectName(u"instrumentCombo")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.instrumentCombo)

        self.wordingLabel = QLabel(NewSessionDialog)
        self.wordingLabel.setObjectName(u"wordingLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.wordingLabel)

        self.wordingCombo = QComboBox(NewSessionDialog)
        self.wordingCombo.setObjectName(u"wordingCombo")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.wordingCombo)

        self.agencyLabel = QLabel(NewSessionDialog)
        self.agencyLabel.setObjectName(u"agencyLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.agencyLabel)

        self.agencyRow = QHBoxLayout()
        self.agencyRow.setSpacing(6)
        self.agencyRow.setObjectName(u"agencyRow")
        self.agencyEdit = QLineEdit(NewSessionDialog)
        self.agencyEdit.setObjectName(u"agencyEdit")

        self.agencyRow.addWidget(self.agencyEdit)

        self.agencyButton = QPushButton(NewSessionDialog)
        self.agencyButton.setObjectName(u"agencyButton")
        self.agencyButton.setAutoDefault(True)

        self.agencyRow.addWidget(self.agencyButton)


        self.fields.setLayout(6, QFormLayout.ItemRole.FieldRole, self.agencyRow)


        self.leftColumn.addLayout(self.fields)


        self.twoColumns.addLayout(self.leftColumn)

        self.rightColumn = QVBoxLayout()
        self.rightColumn.setSpacing(6)
        self.rightColumn.setObjectName(u"rightColumn")
        self.evaluatorsLabel = QLabel(NewSessionDialog)
        self.evaluatorsLabel.setObjectName(u"evaluatorsLabel")

        self.rightColumn.addWidget(self.evaluatorsLabel)

        self.evaluatorsEdit = QPlainTextEdit(NewSessionDialog)
        self.evaluatorsEdit.setObjectName(u"evaluatorsEdit")
        self.evaluatorsEdit.setTabChangesFocus(True)

        self.rightColumn.addWidget(self.evaluatorsEdit)

        self.passphraseFields = QFormLayout()
        self.passphraseFields.setSpacing(8)
        self.passphraseFields.setObjectName(u"passphraseFields")
        self.targetLabel = QLabel(NewSessionDialog)
        self.targetLabel.setObjectName(u"targetLabel")

        self.passphraseFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.targetLabel)

        self.targetRow = QHBoxLayout()
        self.targetRow.setSpacing(6)
        self.targetRow.setObjectName(u"targetRow")
        self.targetEdit = QLineEdit(NewSessionDialog)
        self.targetEdit.setObjectName(u"targetEdit")

        self.targetRow.addWidget(self.targetEdit)

        self.targetButton = QPushButton(NewSessionDialog)
        self.targetButton.setObjectName(u"targetButton")
        self.targetButton.setAutoDefault(True)

        self.targetRow.addWidget(self.targetButton)


        self.passphraseFields.setLayout(0, QFormLayout.ItemRole.FieldRole, self.targetRow)

        self.passphraseLabel = QLabel(NewSessionDialog)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.passphraseFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.passphraseLabel)

        self.passphraseRow = QHBoxLayout()
        self.passphraseRow.setSpacing(6)
        self.passphraseRow.setObjectName(u"passphraseRow")
        self.passphraseEdit = QLineEdit(NewSessionDialog)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphraseRow.addWidget(self.passphraseEdit)

        self.showButton = QToolButton(NewSessionDialog)
        self.showButton.setObjectName(u"showButton")
        self.showButton.setCheckable(True)

        self.passphraseRow.addWidget(self.showButton)


        self.passphraseFields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.passphraseRow)

        self.againLabel = QLabel(NewSessionDialog)
        self.againLabel.setObjectName(u"againLabel")

        self.passphraseFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.againLabel)

        self.againEdit = QLineEdit(NewSessionDialog)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphraseFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.againEdit)

        self.strengthLabel = QLabel(NewSessionDialog)
        self.strengthLabel.setObjectName(u"strengthLabel")
        self.strengthLabel.setWordWrap(True)
        self.strengthLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.passphraseFields.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.strengthLabel)


        self.rightColumn.addLayout(self.passphraseFields)


        self.twoColumns.addLayout(self.rightColumn)

        self.twoColumns.setStretch(0, 1)
        self.twoColumns.setStretch(1, 1)

        self.column.addLayout(self.twoColumns)

        self.problemLabel = QLabel(NewSessionDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.problemLabel)

        self.bottomRow = QHBoxLayout()
        self.bottomRow.setObjectName(u"bottomRow")
        self.noteLabel = QLabel(NewSessionDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.bottomRow.addWidget(self.noteLabel)

        self.cancelButton = QPushButton(NewSessionDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(True)

        self.bottomRow.addWidget(self.cancelButton)

        self.createButton = QPushButton(NewSessionDialog)
        self.createButton.setObjectName(u"createButton")

        self.bottomRow.addWidget(self.createButton)

        self.bottomRow.setStretch(0, 1)

        self.column.addLayout(self.bottomRow)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.titleEdit)
        self.placeLabel.setBuddy(self.placeEdit)
        self.dateLabel.setBuddy(self.dateEdit)
        self.instrumentLabel.setBuddy(self.instrumentCombo)
        self.wordingLabel.setBuddy(self.wordingCombo)
        self.agencyLabel.setBuddy(self.agencyEdit)
        self.evaluatorsLabel.setBuddy(self.evaluatorsEdit)
        self.targetLabel.setBuddy(self.targetEdit)
        self.passphraseLabel.setBuddy(self.passphraseEdit)
        self.againLabel.setBuddy(self.againEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.titleEdit, self.placeEdit)
        QWidget.setTabOrder(self.placeEdit, self.dateEdit)
        QWidget.setTabOrder(self.dateEdit, self.untilBox)
        QWidget.setTabOrder(self.untilBox, self.untilEdit)
        QWidget.setTabOrder(self.untilEdit, self.instrumentCombo)
        QWidget.setTabOrder(self.instrumentCombo, self.wordingCombo)
        QWidget.setTabOrder(self.wordingCombo, self.agencyEdit)
        QWidget.setTabOrder(self.agencyEdit, self.agencyButton)
        QWidget.setTabOrder(self.agencyButton, self.evaluatorsEdit)
        QWidget.setTabOrder(self.evaluatorsEdit, self.targetEdit)
        QWidget.setTabOrder(self.targetEdit, self.targetButton)
        QWidget.setTabOrder(self.targetButton, self.passphraseEdit)
        QWidget.setTabOrder(self.passphraseEdit, self.showButton)
        QWidget.setTabOrder(self.showButton, self.againEdit)
        QWidget.setTabOrder(self.againEdit, self.createButton)
        QWidget.setTabOrder(self.createButton, self.cancelButton)

        self.retranslateUi(NewSessionDialog)

        self.createButton.setDefault(True)

    # setupUi

    def retranslateUi(self, NewSessionDialog):
        NewSessionDialog.setWindowTitle(QCoreApplication.translate("NewSessionDialog", u"Sesi baru", None))
        self.titleLabel.setText(QCoreApplication.translate("NewSessionDialog", u"&Judul", None))
#if QT_CONFIG(accessibility)
        self.titleEdit.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Judul sesi", None))
#endif // QT_CONFIG(accessibility)
        self.titleEdit.setPlaceholderText(QCoreApplication.translate("NewSessionDialog", u"Evaluasi Pasca Latsar CPNS", None))
        self.placeLabel.setText(QCoreApplication.translate("NewSessionDialog", u"&Tempat", None))
#if QT_CONFIG(accessibility)
        self.placeEdit.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Tempat", None))
#endif // QT_CONFIG(accessibility)
        self.placeEdit.setPlaceholderText(QCoreApplication.translate("NewSessionDialog", u"Bontang", None))
        self.dateLabel.setText(QCoreApplication.translate("NewSessionDialog", u"Ta&nggal", None))
#if QT_CONFIG(accessibility)
        self.dateEdit.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Tanggal mulai", None))
#endif // QT_CONFIG(accessibility)
        self.weekdayLabel.setProperty(u"role", u"muted")
        self.weekdayLabel.setText("")
        self.untilBox.setText(QCoreApplication.translate("NewSessionDialog", u"&Sampai", None))
#if QT_CONFIG(accessibility)
        self.untilBox.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Lebih dari satu hari", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.untilEdit.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Tanggal selesai", None))
#endif // QT_CONFIG(accessibility)
        self.untilWeekdayLabel.setProperty(u"role", u"muted")
        self.untilWeekdayLabel.setText("")
        self.instrumentLabel.setText(QCoreApplication.translate("NewSessionDialog", u"&Instrumen", None))
#if QT_CONFIG(accessibility)
        self.instrumentCombo.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Instrumen", None))
#endif // QT_CONFIG(accessibility)
        self.wordingLabel.setText(QCoreApplication.translate("NewSessionDialog", u"&Rumusan", None))
#if QT_CONFIG(accessibility)
        self.wordingCombo.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Rumusan nilai dasar", None))
#endif // QT_CONFIG(accessibility)
        self.agencyLabel.setText(QCoreApplication.translate("NewSessionDialog", u"Kunci BKPS&DM", None))
#if QT_CONFIG(accessibility)
        self.agencyEdit.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Kunci publik BKPSDM, boleh kosong", None))
#endif // QT_CONFIG(accessibility)
        self.agencyEdit.setPlaceholderText(QCoreApplication.translate("NewSessionDialog", u"boleh kosong", None))
        self.agencyButton.setText(QCoreApplication.translate("NewSessionDialog", u"Pilih\u2026", None))
#if QT_CONFIG(accessibility)
        self.agencyButton.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Pilih kunci publik BKPSDM", None))
#endif // QT_CONFIG(accessibility)
        self.evaluatorsLabel.setText(QCoreApplication.translate("NewSessionDialog", u"&Penilai, satu nama per baris", None))
#if QT_CONFIG(accessibility)
        self.evaluatorsEdit.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Nama penilai, satu nama per baris", None))
#endif // QT_CONFIG(accessibility)
        self.evaluatorsEdit.setPlaceholderText(QCoreApplication.translate("NewSessionDialog", u"dr. Rahma Dewi, M.Kes.\n"
"Ir. Budi Santoso", None))
        self.targetLabel.setText(QCoreApplication.translate("NewSessionDialog", u"Ber&kas", None))
#if QT_CONFIG(accessibility)
        self.targetEdit.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Berkas sesi yang dibuat", None))
#endif // QT_CONFIG(accessibility)
        self.targetButton.setText(QCoreApplication.translate("NewSessionDialog", u"Ubah\u2026", None))
#if QT_CONFIG(accessibility)
        self.targetButton.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Ubah tempat berkas sesi", None))
#endif // QT_CONFIG(accessibility)
        self.passphraseLabel.setText(QCoreApplication.translate("NewSessionDialog", u"Kata s&andi", None))
#if QT_CONFIG(accessibility)
        self.passphraseEdit.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.showButton.setText(QCoreApplication.translate("NewSessionDialog", u"&Lihat", None))
#if QT_CONFIG(accessibility)
        self.showButton.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Perlihatkan kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.againLabel.setText(QCoreApplication.translate("NewSessionDialog", u"&Ulangi", None))
#if QT_CONFIG(accessibility)
        self.againEdit.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Ulangi kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.strengthLabel.setProperty(u"role", u"muted")
        self.strengthLabel.setText("")
        self.problemLabel.setProperty(u"role", u"bad")
        self.problemLabel.setText("")
        self.noteLabel.setProperty(u"role", u"muted")
        self.noteLabel.setText(QCoreApplication.translate("NewSessionDialog", u"Koordinator dapat mengubah isian ini nanti, kecuali instrumen dan rumusan.", None))
        self.cancelButton.setText(QCoreApplication.translate("NewSessionDialog", u"Batal", None))
        self.createButton.setProperty(u"role", u"primary")
        self.createButton.setText(QCoreApplication.translate("NewSessionDialog", u"&Buat sesi", None))
    # retranslateUi

