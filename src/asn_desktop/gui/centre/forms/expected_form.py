"""Generated from ui/centre/expected_form.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from asn_desktop.gui.widgets.problem_label import ProblemLabel
class Ui_ExpectedForm(object):
    def setupUi(self, ExpectedForm):
        if not ExpectedForm.objectName():
            ExpectedForm.setObjectName(u"ExpectedForm")
        ExpectedForm.resize(1100, 90)
        self.column = QVBoxLayout(ExpectedForm)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(10, 8, 10, 8)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(8)
        self.fields.setVerticalSpacing(4)
        self.titleLabel = QLabel(ExpectedForm)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fields.addWidget(self.titleLabel, 0, 0, 1, 1)

        self.titleEdit = QLineEdit(ExpectedForm)
        self.titleEdit.setObjectName(u"titleEdit")
        self.titleEdit.setMaxLength(300)

        self.fields.addWidget(self.titleEdit, 0, 1, 1, 1)

        self.dateLabel = QLabel(ExpectedForm)
        self.dateLabel.setObjectName(u"dateLabel")

        self.fields.addWidget(self.dateLabel, 0, 2, 1, 1)

        self.dateEdit = QLineEdit(ExpectedForm)
        self.dateEdit.setObjectName(u"dateEdit")
        self.dateEdit.setMaxLength(300)

        self.fields.addWidget(self.dateEdit, 0, 3, 1, 1)

        self.placeLabel = QLabel(ExpectedForm)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fields.addWidget(self.placeLabel, 0, 4, 1, 1)

        self.placeEdit = QLineEdit(ExpectedForm)
        self.placeEdit.setObjectName(u"placeEdit")
        self.placeEdit.setMaxLength(300)

        self.fields.addWidget(self.placeEdit, 0, 5, 1, 1)

        self.laptopLabel = QLabel(ExpectedForm)
        self.laptopLabel.setObjectName(u"laptopLabel")

        self.fields.addWidget(self.laptopLabel, 1, 0, 1, 1)

        self.laptopEdit = QLineEdit(ExpectedForm)
        self.laptopEdit.setObjectName(u"laptopEdit")
        self.laptopEdit.setMaxLength(300)

        self.fields.addWidget(self.laptopEdit, 1, 1, 1, 1)

        self.dueLabel = QLabel(ExpectedForm)
        self.dueLabel.setObjectName(u"dueLabel")

        self.fields.addWidget(self.dueLabel, 1, 2, 1, 1)

        self.dueEdit = QLineEdit(ExpectedForm)
        self.dueEdit.setObjectName(u"dueEdit")
        self.dueEdit.setMaxLength(300)

        self.fields.addWidget(self.dueEdit, 1, 3, 1, 1)

        self.contactLabel = QLabel(ExpectedForm)
        self.contactLabel.setObjectName(u"contactLabel")

        self.fields.addWidget(self.contactLabel, 1, 4, 1, 1)

        self.contactEdit = QLineEdit(ExpectedForm)
        self.contactEdit.setObjectName(u"contactEdit")
        self.contactEdit.setMaxLength(300)

        self.fields.addWidget(self.contactEdit, 1, 5, 1, 1)


        self.column.addLayout(self.fields)

        self.formRow = QHBoxLayout()
        self.formRow.setSpacing(6)
        self.formRow.setObjectName(u"formRow")
        self.problemLabel = ProblemLabel(ExpectedForm)
        self.problemLabel.setObjectName(u"problemLabel")

        self.formRow.addWidget(self.problemLabel)

        self.formSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formRow.addItem(self.formSpace)

        self.addButton = QPushButton(ExpectedForm)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"role", u"primary")
        self.addButton.setAutoDefault(True)

        self.formRow.addWidget(self.addButton)

        self.cancelButton = QPushButton(ExpectedForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.formRow.addWidget(self.cancelButton)

        self.formRow.setStretch(0, 1)

        self.column.addLayout(self.formRow)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.titleEdit)
        self.dateLabel.setBuddy(self.dateEdit)
        self.placeLabel.setBuddy(self.placeEdit)
        self.laptopLabel.setBuddy(self.laptopEdit)
        self.dueLabel.setBuddy(self.dueEdit)
        self.contactLabel.setBuddy(self.contactEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.titleEdit, self.dateEdit)
        QWidget.setTabOrder(self.dateEdit, self.placeEdit)
        QWidget.setTabOrder(self.placeEdit, self.laptopEdit)
        QWidget.setTabOrder(self.laptopEdit, self.dueEdit)
        QWidget.setTabOrder(self.dueEdit, self.contactEdit)
        QWidget.setTabOrder(self.contactEdit, self.addButton)
        QWidget.setTabOrder(self.addButton, self.cancelButton)

        self.retranslateUi(ExpectedForm)
    # setupUi

    def retranslateUi(self, ExpectedForm):
        self.titleLabel.setText(QCoreApplication.translate("ExpectedForm", u"&Judul sesi", None))
#if QT_CONFIG(accessibility)
        self.titleEdit.setAccessibleName(QCoreApplication.translate("ExpectedForm", u"Judul sesi yang ditunggu", None))
#endif // QT_CONFIG(accessibility)
        self.dateLabel.setText(QCoreApplication.translate("ExpectedForm", u"Tanggal", None))
#if QT_CONFIG(accessibility)
        self.dateEdit.setAccessibleName(QCoreApplication.translate("ExpectedForm", u"Tanggal sesi", None))
#endif // QT_CONFIG(accessibility)
        self.dateEdit.setPlaceholderText(QCoreApplication.translate("ExpectedForm", u"4-2-2026", None))
        self.placeLabel.setText(QCoreApplication.translate("ExpectedForm", u"Tempat", None))
#if QT_CONFIG(accessibility)
        self.placeEdit.setAccessibleName(QCoreApplication.translate("ExpectedForm", u"Tempat sesi", None))
#endif // QT_CONFIG(accessibility)
        self.laptopLabel.setText(QCoreApplication.translate("ExpectedForm", u"Laptop", None))
#if QT_CONFIG(accessibility)
        self.laptopEdit.setAccessibleName(QCoreApplication.translate("ExpectedForm", u"Laptop yang ditunggu", None))
#endif // QT_CONFIG(accessibility)
        self.laptopEdit.setPlaceholderText(QCoreApplication.translate("ExpectedForm", u"kosong: paket koordinator", None))
        self.dueLabel.setText(QCoreApplication.translate("ExpectedForm", u"Paling lambat", None))
#if QT_CONFIG(accessibility)
        self.dueEdit.setAccessibleName(QCoreApplication.translate("ExpectedForm", u"Paling lambat tanggal", None))
#endif // QT_CONFIG(accessibility)
        self.dueEdit.setPlaceholderText(QCoreApplication.translate("ExpectedForm", u"11-2-2026", None))
        self.contactLabel.setText(QCoreApplication.translate("ExpectedForm", u"Kontak", None))
#if QT_CONFIG(accessibility)
        self.contactEdit.setAccessibleName(QCoreApplication.translate("ExpectedForm", u"Kontak", None))
#endif // QT_CONFIG(accessibility)
        self.contactEdit.setPlaceholderText(QCoreApplication.translate("ExpectedForm", u"nama, telepon", None))
        self.addButton.setText(QCoreApplication.translate("ExpectedForm", u"Tambahkan", None))
        self.cancelButton.setText(QCoreApplication.translate("ExpectedForm", u"Tutup", None))
#if QT_CONFIG(accessibility)
        self.cancelButton.setAccessibleName(QCoreApplication.translate("ExpectedForm", u"Tutup isian ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

