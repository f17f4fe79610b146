"""Generated from ui/recap/recap_page.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from asn_desktop.gui.recap.count_grid import CountGrid
from asn_desktop.gui.recap.far_label import FarLabel
from asn_desktop.gui.recap.waiting_view import WaitingView
from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.plain_table import PlainTable

class Ui_RecapPage(object):
    def setupUi(self, RecapPage):
        if not RecapPage.objectName():
            RecapPage.setObjectName(u"RecapPage")
        RecapPage.resize(1215, 600)
        self.pageLayout = QVBoxLayout(RecapPage)
        self.pageLayout.setSpacing(6)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(8, 6, 8, 4)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(6)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = ElidedLabel(RecapPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.headRow.addWidget(self.titleLabel)

        self.screenButton = QPushButton(RecapPage)
        self.screenButton.setObjectName(u"screenButton")
        self.screenButton.setAutoDefault(True)
        self.screenButton.setCheckable(True)

        self.headRow.addWidget(self.screenButton)

        self.copyButton = QPushButton(RecapPage)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setAutoDefault(True)

        self.headRow.addWidget(self.copyButton)

        self.saveButton = QPushButton(RecapPage)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(True)

        self.headRow.addWidget(self.saveButton)


        self.pageLayout.addLayout(self.headRow)

        self.tiles = CountGrid(RecapPage)
        self.tiles.setObjectName(u"tiles")

        self.pageLayout.addWidget(self.tiles)

        self.emptyFrame = QFrame(RecapPage)
        self.emptyFrame.setObjectName(u"emptyFrame")
        self.emptyFrame.setProperty(u"role", u"card")
        self.emptyRow = QHBoxLayout(self.emptyFrame)
        self.emptyRow.setSpacing(10)
        self.emptyRow.setObjectName(u"emptyRow")
        self.emptyRow.setContentsMargins(14, 14, 14, 14)
        self.emptyLabel = QLabel(self.emptyFrame)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.emptyLabel.sizePolicy().hasHeightForWidth())
        self.emptyLabel.setSizePolicy(sizePolicy)

        self.emptyRow.addWidget(self.emptyLabel)

        self.emptyButton = QPushButton(self.emptyFrame)
        self.emptyButton.setObjectName(u"emptyButton")
        self.emptyButton.setAutoDefault(True)
        self.emptyButton.setProperty(u"role", u"primary")

        self.emptyRow.addWidget(self.emptyButton)


        self.pageLayout.addWidget(self.emptyFrame)

        self.tabs = QTabWidget(RecapPage)
        self.tabs.setObjectName(u"tabs")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.tabs.sizePolicy().hasHeightForWidth())
        self.tabs.setSizePolicy(sizePolicy1)
        self.waitingTab = QWidget()
        self.waitingTab.setObjectName(u"waitingTab")
        self.waitingLayout = QVBoxLayout(self.waitingTab)
        self.waitingLayout.setSpacing(5)
        self.waitingLayout.setObjectName(u"waitingLayout")
        self.waitingLayout.setContentsMargins(6, 6, 6, 6)
        self.waitingRow = QHBoxLayout()
        self.waitingRow.setSpacing(4)
        self.waitingRow.setObjectName(u"waitingRow")
        self.waitingRow.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(self.waitingTab)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)
        self.searchEdit.setMaxLength(100)

        self.waitingRow.addWidget(self.searchEdit)

        self.evaluatorBox = QComboBox(self.waitingTab)
        self.evaluatorBox.setObjectName(u"evaluatorBox")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.evaluatorBox.sizePolicy().hasHeightForWidth())
        self.evaluatorBox.setSizePolicy(sizePolicy2)
        self.evaluatorBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.evaluatorBox.setMinimumContentsLength(16)

        self.waitingRow.addWidget(self.evaluatorBox)

        self.absentCheck = QCheckBox(self.waitingTab)
        self.absentCheck.setObjectName(u"absentCheck")
        self.absentCheck.setChecked(True)

        self.waitingRow.addWidget(self.absentCheck)


        self.waitingLayout.addLayout(self.waitingRow)

        self.headlineLabel = FarLabel(self.waitingTab)
        self.headlineLabel.setObjectName(u"headlineLabel")
        self.headlineLabel.setProperty(u"role", u"subtitle")

        self.waitingLayout.addWidget(self.headlineLabel)

        self.waitingView = WaitingView(self.waitingTab)
        self.waitingView.setObjectName(u"waitingView")

        self.waitingLayout.addWidget(self.waitingView)

        self.turnLabel = QLabel(self.waitingTab)
        self.turnLabel.setObjectName(u"turnLabel")
        self.turnLabel.setProperty(u"role", u"muted")

        self.waitingLayout.addWidget(self.turnLabel)

        self.tabs.addTab(self.waitingTab, "")
        self.listTab = QWidget()
        self.listTab.setObjectName(u"listTab")
        self.listLayout = QVBoxLayout(self.listTab)
        self.listLayout.setSpacing(5)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(6, 6, 6, 6)
        self.listLabel = QLabel(self.listTab)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setWordWrap(True)
        self.listLabel.setMinimumSize(QSize(40, 14))
        self.listLabel.setProperty(u"role", u"muted")

        self.listLayout.addWidget(self.listLabel)

        self.listView = PlainTable(self.listTab)
        self.listView.setObjectName(u"listView")

        self.listLayout.addWidget(self.listView)

        self.tabs.addTab(self.listTab, "")
        self.heatTab = QWidget()
        self.heatTab.setObjectName(u"heatTab")
        self.heatLayout = QVBoxLayout(self.heatTab)
        self.heatLayout.setSpacing(5)
        self.heatLayout.setObjectName(u"heatLayout")
        self.heatLayout.setContentsMargins(6, 6, 6, 6)
        self.heatLabel = QLabel(self.heatTab)
        self.heatLabel.setObjectName(u"heatLabel")
        self.heatLabel.setWordWrap(True)
        self.heatLabel.setMinimumSize(QSize(40, 14))
        self.heatLabel.setProperty(u"role", u"muted")

        self.heatLayout.addWidget(self.heatLabel)

        self.heatView = PlainTable(self.heatTab)
        self.heatView.setObjectName(u"heatView")

        self.heatLayout.addWidget(self.heatView)

        self.tabs.addTab(self.heatTab, "")
        self.bandTab = QWidget()
        self.bandTab.setObjectName(u"bandTab")
        self.bandLayout = QVBoxLayout(self.bandTab)
        self.bandLayout.setSpacing(5)
        self.bandLayout.setObjectName(u"bandLayout")
        self.bandLayout.setContentsMargins(6, 6, 6, 6)
        self.bandLabel = QLabel(self.bandTab)
        self.bandLabel.setObjectName(u"bandLabel")
        self.bandLabel.setWordWrap(True)
        self.bandLabel.setMinimumSize(QSize(40, 14))
        self.bandLabel.setProperty(u"role", u"muted")

        self.bandLayout.addWidget(self.bandLabel)

        self.bandView = PlainTable(self.bandTab)
        self.bandView.setObjectName(u"bandView")

        self.bandLayout.addWidget(self.bandView)

        self.tabs.addTab(self.bandTab, "")
        self.severityTab = QWidget()
        self.severityTab.setObjectName(u"severityTab")
        self.severityLayout = QVBoxLayout(self.severityTab)
        self.severityLayout.setSpacing(5)
        self.severityLayout.setObjectName(u"severityLayout")
        self.severityLayout.setContentsMargins(6, 6, 6, 6)
        self.severityLabel = QLabel(self.severityTab)
        self.severityLabel.setObjectName(u"severityLabel")
        self.severityLabel.setWordWrap(True)
        self.severityLabel.setMinimumSize(QSize(40, 14))
        self.severityLabel.setProperty(u"role", u"muted")

        self.severityLayout.addWidget(self.severityLabel)

        self.severityView = PlainTable(self.severityTab)
        self.severityView.setObjectName(u"severityView")

        self.severityLayout.addWidget(self.severityView)

        self.tabs.addTab(self.severityTab, "")

        self.pageLayout.addWidget(self.tabs)

        QWidget.setTabOrder(self.screenButton, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.tiles)
        QWidget.setTabOrder(self.tiles, self.emptyButton)
        QWidget.setTabOrder(self.emptyButton, self.tabs)
        QWidget.setTabOrder(self.tabs, self.searchEdit)
        QWidget.setTabOrder(self.searchEdit, self.evaluatorBox)
        QWidget.setTabOrder(self.evaluatorBox, self.absentCheck)
        QWidget.setTabOrder(self.absentCheck, self.waitingView)
        QWidget.setTabOrder(self.waitingView, self.listView)
        QWidget.setTabOrder(self.listView, self.heatView)
        QWidget.setTabOrder(self.heatView, self.bandView)
        QWidget.setTabOrder(self.bandView, self.severityView)

        self.retranslateUi(RecapPage)
    # setupUi

    def retranslateUi(self, RecapPage):
        self.screenButton.setText(QCoreApplication.translate("RecapPage", u"Layar", None))
#if QT_CONFIG(tooltip)
        self.screenButton.setToolTip(QCoreApplication.translate("RecapPage", u"Ctrl+Shift+L: hanya nama, unit, dan siapa yang ditunggu; aman untuk proyektor", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.screenButton.setAccessibleName(QCoreApplication.translate("RecapPage", u"Mode layar: tanpa nilai, untuk proyektor", None))
#endif // QT_CONFIG(accessibility)
        self.copyButton.setText(QCoreApplication.translate("RecapPage", u"Salin tabel", None))
#if QT_CONFIG(tooltip)
        self.copyButton.setToolTip(QCoreApplication.translate("RecapPage", u"Ctrl+C: tabel yang tampil, untuk ditempel di Excel", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("RecapPage", u"Simpan rekap (XLSX)\u2026", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("RecapPage", u"Ctrl+Shift+S", None))
#endif // QT_CONFIG(tooltip)
        self.emptyButton.setText(QCoreApplication.translate("RecapPage", u"Buka Peserta", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("RecapPage", u"Bagian rekap", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("RecapPage", u"Cari nama atau unit (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("RecapPage", u"Cari yang ditunggu menurut nama atau unit", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.evaluatorBox.setAccessibleName(QCoreApplication.translate("RecapPage", u"Ditunggu oleh penilai", None))
#endif // QT_CONFIG(accessibility)
        self.absentCheck.setText(QCoreApplication.translate("RecapPage", u"Tampilkan yang tidak hadir", None))
#if QT_CONFIG(accessibility)
        self.waitingView.setAccessibleName(QCoreApplication.translate("RecapPage", u"Peserta yang masih ditunggu", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.waitingTab), QCoreApplication.translate("RecapPage", u"&Menunggu", None))
#if QT_CONFIG(accessibility)
        self.listView.setAccessibleName(QCoreApplication.translate("RecapPage", u"Daftar di balik angka", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.listTab), QCoreApplication.translate("RecapPage", u"&Daftar", None))
#if QT_CONFIG(accessibility)
        self.heatView.setAccessibleName(QCoreApplication.translate("RecapPage", u"Rata-rata per unit dan nilai dasar", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.heatTab), QCoreApplication.translate("RecapPage", u"&Unit \u00d7 nilai", None))
#if QT_CONFIG(accessibility)
        self.bandView.setAccessibleName(QCoreApplication.translate("RecapPage", u"Sebaran kualifikasi", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.bandTab), QCoreApplication.translate("RecapPage", u"&Kualifikasi", None))
#if QT_CONFIG(accessibility)
        self.severityView.setAccessibleName(QCoreApplication.translate("RecapPage", u"Rata-rata tiap penilai pada orang yang sama", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.severityTab), QCoreApplication.translate("RecapPage", u"Pe&nilai", None))
        pass
    # retranslateUi

