"""Generated from ui/import_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget

from asn_desktop.gui.widgets.column_chooser import ColumnChooser
from asn_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.resize(1000, 480)
        ImportDialog.setAcceptDrops(True)
        self.dialogLayout = QVBoxLayout(ImportDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.stepLabel = QLabel(ImportDialog)
        self.stepLabel.setObjectName(u"stepLabel")

        self.dialogLayout.addWidget(self.stepLabel)

        self.steps = QStackedWidget(ImportDialog)
        self.steps.setObjectName(u"steps")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.steps.sizePolicy().hasHeightForWidth())
        self.steps.setSizePolicy(sizePolicy)
        self.fileStep = QWidget()
        self.fileStep.setObjectName(u"fileStep")
        self.fileLayout = QVBoxLayout(self.fileStep)
        self.fileLayout.setObjectName(u"fileLayout")
        self.fileHint = QLabel(self.fileStep)
        self.fileHint.setObjectName(u"fileHint")
        self.fileHint.setWordWrap(True)

        self.fileLayout.addWidget(self.fileHint)

        self.fileRow = QHBoxLayout()
        self.fileRow.setObjectName(u"fileRow")
        self.fileButton = QPushButton(self.fileStep)
        self.fileButton.setObjectName(u"fileButton")

        self.fileRow.addWidget(self.fileButton)

        self.fileLabel = ElidedLabel(self.fileStep)
        self.fileLabel.setObjectName(u"fileLabel")

        self.fileRow.addWidget(self.fileLabel)


        self.fileLayout.addLayout(self.fileRow)

        self.fileSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fileLayout.addItem(self.fileSpacer)

        self.steps.addWidget(self.fileStep)
        self.columnStep = QWidget()
        self.columnStep.setObjectName(u"columnStep")
        self.columnLayout = QVBoxLayout(self.columnStep)
        self.columnLayout.setObjectName(u"columnLayout")
        self.columnLayout.setContentsMargins(0, -1, 0, -1)
        self.columnHint = QLabel(self.columnStep)
        self.columnHint.setObjectName(u"columnHint")
        self.columnHint.setWordWrap(True)

        self.columnLayout.addWidget(self.columnHint)

        self.columnTable = ColumnChooser(self.columnStep)
        self.columnTable.setObjectName(u"columnTable")
        self.columnTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.columnTable.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.columnTable.setTabKeyNavigation(False)

        self.columnLayout.addWidget(self.columnTable)

        self.steps.addWidget(self.columnStep)
        self.previewStep = QWidget()
        self.previewStep.setObjectName(u"previewStep")
        self.previewLayout = QVBoxLayout(self.previewStep)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(0, -1, 0, -1)
        self.previewRow = QHBoxLayout()
        self.previewRow.setObjectName(u"previewRow")
        self.kindBox = QComboBox(self.previewStep)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.previewRow.addWidget(self.kindBox)

        self.sheetLabel = ElidedLabel(self.previewStep)
        self.sheetLabel.setObjectName(u"sheetLabel")

        self.previewRow.addWidget(self.sheetLabel)


        self.previewLayout.addLayout(self.previewRow)

        self.previewTable = QTableView(self.previewStep)
        self.previewTable.setObjectName(u"previewTable")
        self.previewTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.previewTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.previewTable.setAlternatingRowColors(True)
        self.previewTable.setShowGrid(False)
        self.previewTable.setTabKeyNavigation(False)

        self.previewLayout.addWidget(self.previewTable)

        self.steps.addWidget(self.previewStep)

        self.dialogLayout.addWidget(self.steps)

        self.problemLabel = QLabel(ImportDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ImportDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonRow.addWidget(self.cancelButton)

        self.backButton = QPushButton(ImportDialog)
        self.backButton.setObjectName(u"backButton")

        self.buttonRow.addWidget(self.backButton)

        self.nextButton = QPushButton(ImportDialog)
        self.nextButton.setObjectName(u"nextButton")

        self.buttonRow.addWidget(self.nextButton)


        self.dialogLayout.addLayout(self.buttonRow)

        QWidget.setTabOrder(self.fileButton, self.columnTable)
        QWidget.setTabOrder(self.columnTable, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.previewTable)
        QWidget.setTabOrder(self.previewTable, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.cancelButton)

        self.retranslateUi(ImportDialog)

        self.nextButton.setDefault(True)

    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Impor daftar peserta", None))
        self.stepLabel.setProperty(u"role", QCoreApplication.translate("ImportDialog", u"subtitle", None))
        self.fileHint.setText(QCoreApplication.translate("ImportDialog", u"Pilih lembar kerja dari kantor (.xlsx, .xls, .ods, .csv), atau seret berkasnya ke sini. Kop, baris kosong, dan tanda tangan di dalamnya dilewati sendiri; tidak ada yang ditulis sebelum langkah terakhir.", None))
        self.fileButton.setText(QCoreApplication.translate("ImportDialog", u"Pilih berkas...", None))
        self.fileButton.setProperty(u"role", QCoreApplication.translate("ImportDialog", u"primary", None))
        self.fileLabel.setText(QCoreApplication.translate("ImportDialog", u"Belum ada berkas.", None))
        self.columnHint.setText(QCoreApplication.translate("ImportDialog", u"Periksa isi tiap kolom; yang keliru dapat diubah di baris pertama. Di bawahnya lima baris contoh.", None))
#if QT_CONFIG(accessibility)
        self.columnTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Kolom lembar kerja dan artinya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Baris yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.sheetLabel.setProperty(u"role", QCoreApplication.translate("ImportDialog", u"muted", None))
#if QT_CONFIG(accessibility)
        self.previewTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Apa yang akan terjadi dengan tiap baris", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Yang perlu diperbaiki", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setProperty(u"role", QCoreApplication.translate("ImportDialog", u"bad", None))
        self.cancelButton.setText(QCoreApplication.translate("ImportDialog", u"Batal", None))
        self.backButton.setText(QCoreApplication.translate("ImportDialog", u"Kembali", None))
        self.nextButton.setText(QCoreApplication.translate("ImportDialog", u"Lanjut", None))
        self.nextButton.setProperty(u"role", QCoreApplication.translate("ImportDialog", u"primary", None))
    # retranslateUi

