"""Generated from ui/settings/settings_session.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from asn_desktop.gui.widgets.day_edit import DayEdit

class Ui_SettingsSession(object):
    def setupUi(self, SettingsSession):
        if not SettingsSession.objectName():
            SettingsSession.setObjectName(u"SettingsSession")
        self.column = QVBoxLayout(SettingsSession)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(6)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(SettingsSession)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.titleEdit = QLineEdit(SettingsSession)
        self.titleEdit.setObjectName(u"titleEdit")
        self.titleEdit.setMaxLength(300)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.titleEdit)

        self.placeLabel = QLabel(SettingsSession)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.placeEdit = QLineEdit(SettingsSession)
        self.placeEdit.setObjectName(u"placeEdit")
        self.placeEdit.setMaxLength(300)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.placeEdit)

        self.dateLabel = QLabel(SettingsSession)
        self.dateLabel.setObjectName(u"dateLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dateLabel)

        self.dateRow = QHBoxLayout()
        self.dateRow.setSpacing(6)
        self.dateRow.setObjectName(u"dateRow")
        self.dateEdit = DayEdit(SettingsSession)
        self.dateEdit.setObjectName(u"dateEdit")

        self.dateRow.addWidget(self.dateEdit)

        self.weekdayLabel = QLabel(SettingsSession)
        self.weekdayLabel.setObjectName(u"weekdayLabel")
        self.weekdayLabel.setProperty(u"role", u"muted")

        self.dateRow.addWidget(self.weekdayLabel)

        self.dateSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dateRow.addItem(self.dateSpace)


        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.dateRow)

        self.untilBox = QCheckBox(SettingsSession)
        self.untilBox.setObjectName(u"untilBox")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.untilBox)

        self.untilRow = QHBoxLayout()
        self.untilRow.setSpacing(6)
        self.untilRow.setObjectName(u"untilRow")
        self.untilEdit = DayEdit(SettingsSession)
        self.untilEdit.setObjectName(u"untilEdit")
        self.untilEdit.setEnabled(False)

        self.untilRow.addWidget(self.untilEdit)

        self.untilWeekdayLabel = QLabel(SettingsSession)
        self.untilWeekdayLabel.setObjectName(u"untilWeekdayLabel")
        self.untilWeekdayLabel.setProperty(u"role", u"muted")

        self.untilRow.addWidget(self.untilWeekdayLabel)

        self.untilSpace = QSpacerItem(8, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.untilRow.addItem(self.untilSpace)


        self.fields.setLayout(3, QFormLayout.ItemRole.FieldRole, self.untilRow)

        self.instrumentCaption = QLabel(SettingsSession)
        self.instrumentCaption.setObjectName(u"instrumentCaption")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.instrumentCaption)

        self.instrumentLabel = QLabel(SettingsSession)
        self.instrumentLabel.setObjectName(u"instrumentLabel")
        self.instrumentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.instrumentLabel.setWordWrap(True)

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.instrumentLabel)

        self.wordingCaption = QLabel(SettingsSession)
        self.wordingCaption.setObjectName(u"wordingCaption")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.wordingCaption)

        self.wordingLabel = QLabel(SettingsSession)
        self.wordingLabel.setObjectName(u"wordingLabel")
        self.wordingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wordingLabel.setWordWrap(True)

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.wordingLabel)

        self.bandsCaption = QLabel(SettingsSession)
        self.bandsCaption.setObjectName(u"bandsCaption")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.bandsCaption)

        self.bandsCombo = QComboBox(SettingsSession)
        self.bandsCombo.setObjectName(u"bandsCombo")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.bandsCombo)

        self.cutsCaption = QLabel(SettingsSession)
        self.cutsCaption.setObjectName(u"cutsCaption")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.cutsCaption)

        self.cutsLabel = QLabel(SettingsSession)
        self.cutsLabel.setObjectName(u"cutsLabel")
        self.cutsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.cutsLabel.setProperty(u"role", u"muted")
        self.cutsLabel.setWordWrap(True)

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.cutsLabel)

        self.standardCaption = QLabel(SettingsSession)
        self.standardCaption.setObjectName(u"standardCaption")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.standardCaption)

        self.standardLabel = QLabel(SettingsSession)
        self.standardLabel.setObjectName(u"standardLabel")
        self.standardLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.standardLabel.setWordWrap(True)

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.standardLabel)


        self.column.addLayout(self.fields)

        self.fixedLabel = QLabel(SettingsSession)
        self.fixedLabel.setObjectName(u"fixedLabel")
        self.fixedLabel.setProperty(u"role", u"muted")
        self.fixedLabel.setWordWrap(True)

        self.column.addWidget(self.fixedLabel)

        self.space = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.titleEdit)
        self.placeLabel.setBuddy(self.placeEdit)
        self.dateLabel.setBuddy(self.dateEdit)
        self.bandsCaption.setBuddy(self.bandsCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsSession)
    # setupUi

    def retranslateUi(self, SettingsSession):
        self.titleLabel.setText(QCoreApplication.translate("SettingsSession", u"&Judul", None))
#if QT_CONFIG(accessibility)
        self.titleEdit.setAccessibleName(QCoreApplication.translate("SettingsSession", u"Judul sesi", None))
#endif // QT_CONFIG(accessibility)
        self.titleEdit.setPlaceholderText(QCoreApplication.translate("SettingsSession", u"Evaluasi Pasca Latsar CPNS", None))
        self.placeLabel.setText(QCoreApplication.translate("SettingsSession", u"&Tempat", None))
#if QT_CONFIG(accessibility)
        self.placeEdit.setAccessibleName(QCoreApplication.translate("SettingsSession", u"Tempat", None))
#endif // QT_CONFIG(accessibility)
        self.placeEdit.setPlaceholderText(QCoreApplication.translate("SettingsSession", u"Bontang", None))
        self.dateLabel.setText(QCoreApplication.translate("SettingsSession", u"Ta&nggal", None))
#if QT_CONFIG(accessibility)
        self.dateEdit.setAccessibleName(QCoreApplication.translate("SettingsSession", u"Tanggal mulai", None))
#endif // QT_CONFIG(accessibility)
        self.weekdayLabel.setText("")
        self.untilBox.setText(QCoreApplication.translate("SettingsSession", u"Sam&pai", None))
#if QT_CONFIG(accessibility)
        self.untilBox.setAccessibleName(QCoreApplication.translate("SettingsSession", u"Lebih dari satu hari", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.untilEdit.setAccessibleName(QCoreApplication.translate("SettingsSession", u"Tanggal selesai", None))
#endif // QT_CONFIG(accessibility)
        self.untilWeekdayLabel.setText("")
        self.instrumentCaption.setText(QCoreApplication.translate("SettingsSession", u"Instrumen", None))
        self.instrumentLabel.setText("")
        self.wordingCaption.setText(QCoreApplication.translate("SettingsSession", u"Rumusan", None))
        self.wordingLabel.setText("")
        self.bandsCaption.setText(QCoreApplication.translate("SettingsSession", u"&Kualifikasi", None))
#if QT_CONFIG(accessibility)
        self.bandsCombo.setAccessibleName(QCoreApplication.translate("SettingsSession", u"Kualifikasi", None))
#endif // QT_CONFIG(accessibility)
        self.cutsCaption.setText("")
        self.cutsLabel.setText("")
        self.standardCaption.setText("")
        self.standardLabel.setText("")
        self.fixedLabel.setText(QCoreApplication.translate("SettingsSession", u"Instrumen dipilih di bagian Instrumen. Sesudah ada nilai, instrumen dan rumusan tetap: berkas yang berbeda tidak boleh digabung atau dirata-rata.", None))
        pass
    # retranslateUi

