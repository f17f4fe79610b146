"""Generated from ui/roster/import_dialog.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget

from asn_desktop.gui.roster.column_chooser import ColumnChooser
from asn_desktop.gui.roster.filter_chips import FilterChips
from asn_desktop.gui.roster.running_bar import RunningBar
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

        self.sheetRow = QHBoxLayout()
        self.sheetRow.setObjectName(u"sheetRow")
        self.sheetBoxLabel = QLabel(self.columnStep)
        self.sheetBoxLabel.setObjectName(u"sheetBoxLabel")

        self.sheetRow.addWidget(self.sheetBoxLabel)

        self.sheetBox = QComboBox(self.columnStep)
        self.sheetBox.setObjectName(u"sheetBox")
        self.sheetBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheetBox.setMinimumContentsLength(16)

        self.sheetRow.addWidget(self.sheetBox)

        self.skippedLabel = ElidedLabel(self.columnStep)
        self.skippedLabel.setObjectName(u"skippedLabel")

        self.sheetRow.addWidget(self.skippedLabel)


        self.columnLayout.addLayout(self.sheetRow)

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
        self.kindChips = FilterChips(self.previewStep)
        self.kindChips.setObjectName(u"kindChips")

        self.previewRow.addWidget(self.kindChips)

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

        self.lineLabel = QLabel(self.previewStep)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setWordWrap(True)
        self.lineLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.previewLayout.addWidget(self.lineLabel)

        self.steps.addWidget(self.previewStep)

        self.dialogLayout.addWidget(self.steps)

        self.problemLabel = QLabel(ImportDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.progressBar = RunningBar(ImportDialog)
        self.progressBar.setObjectName(u"progressBar")
        self.progressBar.setTextVisible(True)
        self.progressBar.setFormat(u"%v / %m")

        self.buttonRow.addWidget(self.progressBar)

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

#if QT_CONFIG(shortcut)
        self.sheetBoxLabel.setBuddy(self.sheetBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fileButton, self.sheetBox)
        QWidget.setTabOrder(self.sheetBox, self.columnTable)
        QWidget.setTabOrder(self.columnTable, self.kindChips)
        QWidget.setTabOrder(self.kindChips, self.previewTable)
        QWidget.setTabOrder(self.previewTable, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.cancelButton)

        self.retranslateUi(ImportDialog)

        self.nextButton.setDefault(True)

    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Impor daftar peserta", None))
        self.stepLabel.setProperty(u"role", u"subtitle")
        self.fileHint.setText(QCoreApplication.translate("ImportDialog", u"Pilih lembar kerja dari kantor (.xlsx, .xls, .ods, .csv), atau seret berkasnya ke sini. Kop, baris kosong, dan tanda tangan di dalamnya dilewati sendiri; tidak ada yang ditulis sebelum langkah terakhir.", None))
        self.fileButton.setText(QCoreApplication.translate("ImportDialog", u"Pilih berkas...", None))
        self.fileButton.setProperty(u"role", u"primary")
        self.fileLabel.setText(QCoreApplication.translate("ImportDialog", u"Belum ada berkas.", None))
        self.columnHint.setText(QCoreApplication.translate("ImportDialog", u"Periksa isi tiap kolom; yang keliru dapat diubah di baris pertama. Di bawahnya lima baris contoh.", None))
        self.sheetBoxLabel.setText(QCoreApplication.translate("ImportDialog", u"Lembar", None))
#if QT_CONFIG(accessibility)
        self.sheetBox.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Lembar yang dibaca", None))
#endif // QT_CONFIG(accessibility)
        self.skippedLabel.setProperty(u"role", u"muted")
#if QT_CONFIG(accessibility)
        self.columnTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Kolom lembar kerja dan artinya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kindChips.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Baris yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.sheetLabel.setProperty(u"role", u"muted")
#if QT_CONFIG(accessibility)
        self.previewTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Apa yang akan terjadi dengan tiap baris", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lineLabel.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Baris yang dipilih", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Yang perlu diperbaiki", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setProperty(u"role", u"bad")
#if QT_CONFIG(accessibility)
        self.progressBar.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Kemajuan", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ImportDialog", u"Batal", None))
        self.backButton.setText(QCoreApplication.translate("ImportDialog", u"Kembali", None))
        self.nextButton.setText(QCoreApplication.translate("ImportDialog", u"Lanjut", None))
        self.nextButton.setProperty(u"role", u"primary")
    # retranslateUi

