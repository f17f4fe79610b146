"""Generated from ui/roster/participants_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.gui.roster.filter_chips import FilterChips
from asn_desktop.gui.roster.register_view import RegisterView
from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.inline_question import InlineQuestion

class Ui_ParticipantsPage(object):
    def setupUi(self, ParticipantsPage):
        if not ParticipantsPage.objectName():
            ParticipantsPage.setObjectName(u"ParticipantsPage")
        ParticipantsPage.resize(1215, 600)
        self.pageLayout = QVBoxLayout(ParticipantsPage)
        self.pageLayout.setSpacing(6)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(8, 6, 8, 4)
        self.topRow = QHBoxLayout()
        self.topRow.setObjectName(u"topRow")
        self.titleLabel = QLabel(ParticipantsPage)
        self.titleLabel.setObjectName(u"titleLabel")

        self.topRow.addWidget(self.titleLabel)

        self.searchEdit = QLineEdit(ParticipantsPage)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)
        self.searchEdit.setMaxLength(100)

        self.topRow.addWidget(self.searchEdit)

        self.voidedBox = QCheckBox(ParticipantsPage)
        self.voidedBox.setObjectName(u"voidedBox")

        self.topRow.addWidget(self.voidedBox)

        self.importButton = QPushButton(ParticipantsPage)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setAutoDefault(True)

        self.topRow.addWidget(self.importButton)

        self.addButton = QPushButton(ParticipantsPage)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(True)

        self.topRow.addWidget(self.addButton)


        self.pageLayout.addLayout(self.topRow)

        self.chipRow = QHBoxLayout()
        self.chipRow.setObjectName(u"chipRow")
        self.chips = FilterChips(ParticipantsPage)
        self.chips.setObjectName(u"chips")

        self.chipRow.addWidget(self.chips)

        self.lockedLabel = ElidedLabel(ParticipantsPage)
        self.lockedLabel.setObjectName(u"lockedLabel")

        self.chipRow.addWidget(self.lockedLabel)

        self.chipSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chipRow.addItem(self.chipSpace)


        self.pageLayout.addLayout(self.chipRow)

        self.question = InlineQuestion(ParticipantsPage)
        self.question.setObjectName(u"question")

        self.pageLayout.addWidget(self.question)

        self.stack = QStackedWidget(ParticipantsPage)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyAbove = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyAbove)

        self.emptyLabel = QLabel(self.emptyPage)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyLabel.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyLabel)

        self.emptyButton = QPushButton(self.emptyPage)
        self.emptyButton.setObjectName(u"emptyButton")
        self.emptyButton.setAutoDefault(True)

        self.emptyLayout.addWidget(self.emptyButton, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBelow)

        self.stack.addWidget(self.emptyPage)
        self.tablePage = QWidget()
        self.tablePage.setObjectName(u"tablePage")
        self.tableLayout = QVBoxLayout(self.tablePage)
        self.tableLayout.setSpacing(4)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(0, 0, 0, 0)
        self.table = RegisterView(self.tablePage)
        self.table.setObjectName(u"table")

        self.tableLayout.addWidget(self.table)

        self.attendanceRow = QHBoxLayout()
        self.attendanceRow.setObjectName(u"attendanceRow")
        self.countLabel = ElidedLabel(self.tablePage)
        self.countLabel.setObjectName(u"countLabel")

        self.attendanceRow.addWidget(self.countLabel)

        self.presentButton = QPushButton(self.tablePage)
        self.presentButton.setObjectName(u"presentButton")
        self.presentButton.setAutoDefault(True)

        self.attendanceRow.addWidget(self.presentButton)

        self.lateButton = QPushButton(self.tablePage)
        self.lateButton.setObjectName(u"lateButton")
        self.lateButton.setAutoDefault(True)

        self.attendanceRow.addWidget(self.lateButton)

        self.absentButton = QPushButton(self.tablePage)
        self.absentButton.setObjectName(u"absentButton")
        self.absentButton.setAutoDefault(True)

        self.attendanceRow.addWidget(self.absentButton)

        self.allPresentButton = QPushButton(self.tablePage)
        self.allPresentButton.setObjectName(u"allPresentButton")
        self.allPresentButton.setAutoDefault(True)

        self.attendanceRow.addWidget(self.allPresentButton)

        self.editButton = QPushButton(self.tablePage)
        self.editButton.setObjectName(u"editButton")
        self.editButton.setAutoDefault(True)

        self.attendanceRow.addWidget(self.editButton)


        self.tableLayout.addLayout(self.attendanceRow)

        self.stack.addWidget(self.tablePage)

        self.pageLayout.addWidget(self.stack)

        QWidget.setTabOrder(self.searchEdit, self.voidedBox)
        QWidget.setTabOrder(self.voidedBox, self.importButton)
        QWidget.setTabOrder(self.importButton, self.addButton)
        QWidget.setTabOrder(self.addButton, self.chips)
        QWidget.setTabOrder(self.chips, self.table)
        QWidget.setTabOrder(self.table, self.presentButton)
        QWidget.setTabOrder(self.presentButton, self.lateButton)
        QWidget.setTabOrder(self.lateButton, self.absentButton)
        QWidget.setTabOrder(self.absentButton, self.allPresentButton)
        QWidget.setTabOrder(self.allPresentButton, self.editButton)

        self.retranslateUi(ParticipantsPage)
    # setupUi

    def retranslateUi(self, ParticipantsPage):
        self.titleLabel.setText(QCoreApplication.translate("ParticipantsPage", u"Peserta", None))
        self.titleLabel.setProperty(u"role", u"title")
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ParticipantsPage", u"Cari nama, NIP, unit (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ParticipantsPage", u"Cari peserta menurut nama, NIP, atau unit", None))
#endif // QT_CONFIG(accessibility)
        self.voidedBox.setText(QCoreApplication.translate("ParticipantsPage", u"Tampilkan yang dihapus", None))
        self.importButton.setText(QCoreApplication.translate("ParticipantsPage", u"Impor Excel...", None))
        self.addButton.setText(QCoreApplication.translate("ParticipantsPage", u"Tambah peserta", None))
        self.addButton.setProperty(u"role", u"primary")
#if QT_CONFIG(accessibility)
        self.chips.setAccessibleName(QCoreApplication.translate("ParticipantsPage", u"Yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.lockedLabel.setText(QCoreApplication.translate("ParticipantsPage", u"Diisi di laptop koordinator. Insert: tambah yang belum terdaftar", None))
        self.lockedLabel.setProperty(u"role", u"muted")
        self.emptyLabel.setText(QCoreApplication.translate("ParticipantsPage", u"Belum ada peserta. Impor daftar dari Excel, seret berkasnya ke sini, atau tambahkan satu per satu.", None))
        self.emptyLabel.setProperty(u"role", u"subtitle")
        self.emptyButton.setText(QCoreApplication.translate("ParticipantsPage", u"Impor Excel...", None))
        self.emptyButton.setProperty(u"role", u"primary")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ParticipantsPage", u"Daftar peserta dan kehadiran", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setProperty(u"role", u"muted")
        self.presentButton.setText(QCoreApplication.translate("ParticipantsPage", u"Hadir (H)", None))
        self.lateButton.setText(QCoreApplication.translate("ParticipantsPage", u"Terlambat (L)", None))
        self.absentButton.setText(QCoreApplication.translate("ParticipantsPage", u"Tidak hadir (T)", None))
        self.allPresentButton.setText(QCoreApplication.translate("ParticipantsPage", u"Sisanya hadir...", None))
#if QT_CONFIG(accessibility)
        self.allPresentButton.setAccessibleDescription(QCoreApplication.translate("ParticipantsPage", u"Tandai hadir semua peserta yang kehadirannya belum diisi", None))
#endif // QT_CONFIG(accessibility)
        self.editButton.setText(QCoreApplication.translate("ParticipantsPage", u"Ubah isi (F2)", None))
        pass
    # retranslateUi

