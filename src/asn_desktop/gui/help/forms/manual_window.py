"""Generated from ui/help/manual_window.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QPushButton, QSplitter, QToolButton, QVBoxLayout
class Ui_ManualWindow(object):
    def setupUi(self, ManualWindow):
        if not ManualWindow.objectName():
            ManualWindow.setObjectName(u"ManualWindow")
        ManualWindow.resize(980, 600)
        self.column = QVBoxLayout(ManualWindow)
        self.column.setObjectName(u"column")
        self.topRow = QHBoxLayout()
        self.topRow.setObjectName(u"topRow")
        self.backButton = QToolButton(ManualWindow)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.topRow.addWidget(self.backButton)

        self.forwardButton = QToolButton(ManualWindow)
        self.forwardButton.setObjectName(u"forwardButton")
        self.forwardButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.topRow.addWidget(self.forwardButton)

        self.searchEdit = QLineEdit(ManualWindow)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.topRow.addWidget(self.searchEdit)

        self.closeButton = QPushButton(ManualWindow)
        self.closeButton.setObjectName(u"closeButton")

        self.topRow.addWidget(self.closeButton)


        self.column.addLayout(self.topRow)

        self.splitter = QSplitter(ManualWindow)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.chapterList = QListWidget(self.splitter)
        self.chapterList.setObjectName(u"chapterList")
        self.chapterList.setWordWrap(True)
        self.chapterList.setSpacing(3)
        self.chapterList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.splitter.addWidget(self.chapterList)

        self.column.addWidget(self.splitter)


        self.retranslateUi(ManualWindow)
    # setupUi

    def retranslateUi(self, ManualWindow):
        ManualWindow.setWindowTitle(QCoreApplication.translate("ManualWindow", u"Panduan", None))
        self.backButton.setText(QCoreApplication.translate("ManualWindow", u"Mundur", None))
#if QT_CONFIG(tooltip)
        self.backButton.setToolTip(QCoreApplication.translate("ManualWindow", u"Kembali ke bab sebelumnya (Alt+Kiri)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.backButton.setAccessibleName(QCoreApplication.translate("ManualWindow", u"Kembali ke bab sebelumnya", None))
#endif // QT_CONFIG(accessibility)
        self.forwardButton.setText(QCoreApplication.translate("ManualWindow", u"Maju", None))
#if QT_CONFIG(tooltip)
        self.forwardButton.setToolTip(QCoreApplication.translate("ManualWindow", u"Maju lagi (Alt+Kanan)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.forwardButton.setAccessibleName(QCoreApplication.translate("ManualWindow", u"Maju lagi", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ManualWindow", u"Cari dalam panduan (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ManualWindow", u"Cari dalam panduan", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("ManualWindow", u"Tutup", None))
#if QT_CONFIG(tooltip)
        self.closeButton.setToolTip(QCoreApplication.translate("ManualWindow", u"Menutup panduan (Esc)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.chapterList.setAccessibleName(QCoreApplication.translate("ManualWindow", u"Bab panduan", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

