"""Generated from ui/centre/centre_start.ui by .ci/compile_forms.py; edit the form instead."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget

from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.problem_label import ProblemLabel
class Ui_CentreStart(object):
    def setupUi(self, CentreStart):
        if not CentreStart.objectName():
            CentreStart.setObjectName(u"CentreStart")
        CentreStart.resize(1180, 520)
        self.outer = QVBoxLayout(CentreStart)
        self.outer.setSpacing(6)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(CentreStart)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(18, 12, 18, 12)
        self.titleLabel = QLabel(self.content)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.column.addWidget(self.titleLabel)

        self.subtitleLabel = QLabel(self.content)
        self.subtitleLabel.setObjectName(u"subtitleLabel")
        self.subtitleLabel.setProperty(u"role", u"muted")
        self.subtitleLabel.setWordWrap(True)

        self.column.addWidget(self.subtitleLabel)

        self.cards = QHBoxLayout()
        self.cards.setSpacing(14)
        self.cards.setObjectName(u"cards")
        self.openCard = QFrame(self.content)
        self.openCard.setObjectName(u"openCard")
        self.openCard.setProperty(u"role", u"card")
        self.openColumn = QVBoxLayout(self.openCard)
        self.openColumn.setSpacing(8)
        self.openColumn.setObjectName(u"openColumn")
        self.openColumn.setContentsMargins(14, 12, 14, 12)
        self.openTitle = QLabel(self.openCard)
        self.openTitle.setObjectName(u"openTitle")
        self.openTitle.setProperty(u"role", u"subtitle")

        self.openColumn.addWidget(self.openTitle)

        self.recentList = QListWidget(self.openCard)
        self.recentList.setObjectName(u"recentList")

        self.openColumn.addWidget(self.recentList)

        self.chooseRow = QHBoxLayout()
        self.chooseRow.setSpacing(6)
        self.chooseRow.setObjectName(u"chooseRow")
        self.chooseButton = QPushButton(self.openCard)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setAutoDefault(False)

        self.chooseRow.addWidget(self.chooseButton)

        self.forgetButton = QPushButton(self.openCard)
        self.forgetButton.setObjectName(u"forgetButton")
        self.forgetButton.setAutoDefault(False)

        self.chooseRow.addWidget(self.forgetButton)

        self.chooseSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chooseRow.addItem(self.chooseSpace)


        self.openColumn.addLayout(self.chooseRow)

        self.openFields = QFormLayout()
        self.openFields.setObjectName(u"openFields")
        self.openFields.setVerticalSpacing(6)
        self.fileLabel = QLabel(self.openCard)
        self.fileLabel.setObjectName(u"fileLabel")

        self.openFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.fileLabel)

        self.fileName = ElidedLabel(self.openCard)
        self.fileName.setObjectName(u"fileName")

        self.openFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.fileName)

        self.passphraseLabel = QLabel(self.openCard)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.openFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.passphraseLabel)

        self.passphraseRow = QHBoxLayout()
        self.passphraseRow.setSpacing(6)
        self.passphraseRow.setObjectName(u"passphraseRow")
        self.passphraseEdit = QLineEdit(self.openCard)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setMaxLength(200)
        self.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphraseRow.addWidget(self.passphraseEdit)

        self.showButton = QToolButton(self.openCard)
        self.showButton.setObjectName(u"showButton")
        self.showButton.setCheckable(True)

        self.passphraseRow.addWidget(self.showButton)


        self.openFields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.passphraseRow)

        self.keyLabel = QLabel(self.openCard)
        self.keyLabel.setObjectName(u"keyLabel")

        self.openFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.keyLabel)

        self.keyRow = QHBoxLayout()
        self.keyRow.setSpacing(6)
        self.keyRow.setObjectName(u"keyRow")
        self.keyName = ElidedLabel(self.openCard)
        self.keyName.setObjectName(u"keyName")
        self.keyName.setProperty(u"role", u"muted")

        self.keyRow.addWidget(self.keyName)

        self.keyButton = QPushButton(self.openCard)
        self.keyButton.setObjectName(u"keyButton")
        self.keyButton.setAutoDefault(False)

        self.keyRow.addWidget(self.keyButton)

        self.noKeyButton = QPushButton(self.openCard)
        self.noKeyButton.setObjectName(u"noKeyButton")
        self.noKeyButton.setAutoDefault(False)

        self.keyRow.addWidget(self.noKeyButton)


        self.openFields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.keyRow)


        self.openColumn.addLayout(self.openFields)

        self.openProblem = ProblemLabel(self.openCard)
        self.openProblem.setObjectName(u"openProblem")

        self.openColumn.addWidget(self.openProblem)

        self.openBelow = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.openColumn.addItem(self.openBelow)

        self.openRow = QHBoxLayout()
        self.openRow.setSpacing(6)
        self.openRow.setObjectName(u"openRow")
        self.openSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.openRow.addItem(self.openSpace)

        self.openButton = QPushButton(self.openCard)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"role", u"primary")
        self.openButton.setAutoDefault(True)

        self.openRow.addWidget(self.openButton)


        self.openColumn.addLayout(self.openRow)

        self.openColumn.setStretch(1, 1)

        self.cards.addWidget(self.openCard)

        self.newCard = QFrame(self.content)
        self.newCard.setObjectName(u"newCard")
        self.newCard.setProperty(u"role", u"card")
        self.newColumn = QVBoxLayout(self.newCard)
        self.newColumn.setSpacing(8)
        self.newColumn.setObjectName(u"newColumn")
        self.newColumn.setContentsMargins(14, 12, 14, 12)
        self.newTitle = QLabel(self.newCard)
        self.newTitle.setObjectName(u"newTitle")
        self.newTitle.setProperty(u"role", u"subtitle")

        self.newColumn.addWidget(self.newTitle)

        self.newHint = QLabel(self.newCard)
        self.newHint.setObjectName(u"newHint")
        self.newHint.setProperty(u"role", u"muted")
        self.newHint.setWordWrap(True)

        self.newColumn.addWidget(self.newHint)

        self.warningLabel = QLabel(self.newCard)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setProperty(u"role", u"warning")
        self.warningLabel.setWordWrap(True)

        self.newColumn.addWidget(self.warningLabel)

        self.newFields = QFormLayout()
        self.newFields.setObjectName(u"newFields")
        self.newFields.setVerticalSpacing(6)
        self.newPassphraseLabel = QLabel(self.newCard)
        self.newPassphraseLabel.setObjectName(u"newPassphraseLabel")

        self.newFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.newPassphraseLabel)

        self.newPassphraseRow = QHBoxLayout()
        self.newPassphraseRow.setSpacing(6)
        self.newPassphraseRow.setObjectName(u"newPassphraseRow")
        self.newPassphraseEdit = QLineEdit(self.newCard)
        self.newPassphraseEdit.setObjectName(u"newPassphraseEdit")
        self.newPassphraseEdit.setMaxLength(200)
        self.newPassphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.newPassphraseRow.addWidget(self.newPassphraseEdit)

        self.newShowButton = QToolButton(self.newCard)
        self.newShowButton.setObjectName(u"newShowButton")
        self.newShowButton.setCheckable(True)

        self.newPassphraseRow.addWidget(self.newShowButton)


        self.newFields.setLayout(0, QFormLayout.ItemRole.FieldRole, self.newPassphraseRow)

        self.againLabel = QLabel(self.newCard)
        self.againLabel.setObjectName(u"againLabel")

        self.newFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.againLabel)

        self.againEdit = QLineEdit(self.newCard)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setMaxLength(200)
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.newFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.againEdit)


        self.newColumn.addLayout(self.newFields)

        self.strengthLabel = QLabel(self.newCard)
        self.strengthLabel.setObjectName(u"strengthLabel")
        self.strengthLabel.setProperty(u"role", u"muted")
        self.strengthLabel.setWordWrap(True)

        self.newColumn.addWidget(self.strengthLabel)

        self.pairBox = QCheckBox(self.newCard)
        self.pairBox.setObjectName(u"pairBox")
        self.pairBox.setChecked(True)

        self.newColumn.addWidget(self.pairBox)

        self.pairHint = QLabel(self.newCard)
        self.pairHint.setObjectName(u"pairHint")
        self.pairHint.setProperty(u"role", u"muted")
        self.pairHint.setWordWrap(True)

        self.newColumn.addWidget(self.pairHint)

        self.newProblem = ProblemLabel(self.newCard)
        self.newProblem.setObjectName(u"newProblem")

        self.newColumn.addWidget(self.newProblem)

        self.newSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.newColumn.addItem(self.newSpace)

        self.newRow = QHBoxLayout()
        self.newRow.setSpacing(6)
        self.newRow.setObjectName(u"newRow")
        self.newRowSpace = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.newRow.addItem(self.newRowSpace)

        self.newButton = QPushButton(self.newCard)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setAutoDefault(False)

        self.newRow.addWidget(self.newButton)


        self.newColumn.addLayout(self.newRow)


        self.cards.addWidget(self.newCard)

        self.cards.setStretch(0, 1)
        self.cards.setStretch(1, 1)

        self.column.addLayout(self.cards)

        self.column.setStretch(2, 1)
        self.area.setWidget(self.content)

        self.outer.addWidget(self.area)

#if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphraseEdit)
        self.newPassphraseLabel.setBuddy(self.newPassphraseEdit)
        self.againLabel.setBuddy(self.againEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recentList, self.chooseButton)
        QWidget.setTabOrder(self.chooseButton, self.forgetButton)
        QWidget.setTabOrder(self.forgetButton, self.passphraseEdit)
        QWidget.setTabOrder(self.passphraseEdit, self.showButton)
        QWidget.setTabOrder(self.showButton, self.keyButton)
        QWidget.setTabOrder(self.keyButton, self.noKeyButton)
        QWidget.setTabOrder(self.noKeyButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.newPassphraseEdit)
        QWidget.setTabOrder(self.newPassphraseEdit, self.newShowButton)
        QWidget.setTabOrder(self.newShowButton, self.againEdit)
        QWidget.setTabOrder(self.againEdit, self.pairBox)
        QWidget.setTabOrder(self.pairBox, self.newButton)

        self.retranslateUi(CentreStart)
    # setupUi

    def retranslateUi(self, CentreStart):
        self.titleLabel.setText(QCoreApplication.translate("CentreStart", u"Pusat (BKPSDM)", None))
        self.subtitleLabel.setText(QCoreApplication.translate("CentreStart", u"Banyak sesi dalam satu berkas: riwayat orang, unit, koreksi, dan rekap.", None))
        self.openTitle.setText(QCoreApplication.translate("CentreStart", u"Buka berkas pusat", None))
#if QT_CONFIG(accessibility)
        self.recentList.setAccessibleName(QCoreApplication.translate("CentreStart", u"Berkas pusat terakhir", None))
#endif // QT_CONFIG(accessibility)
        self.chooseButton.setText(QCoreApplication.translate("CentreStart", u"&Pilih berkas pusat\u2026", None))
        self.forgetButton.setText(QCoreApplication.translate("CentreStart", u"&Hapus dari daftar", None))
#if QT_CONFIG(accessibility)
        self.forgetButton.setAccessibleName(QCoreApplication.translate("CentreStart", u"Hapus berkas terpilih dari daftar ini; berkasnya tetap ada", None))
#endif // QT_CONFIG(accessibility)
        self.fileLabel.setText(QCoreApplication.translate("CentreStart", u"Berkas", None))
        self.passphraseLabel.setText(QCoreApplication.translate("CentreStart", u"Kata &sandi", None))
#if QT_CONFIG(accessibility)
        self.passphraseEdit.setAccessibleName(QCoreApplication.translate("CentreStart", u"Kata sandi berkas pusat", None))
#endif // QT_CONFIG(accessibility)
        self.showButton.setText(QCoreApplication.translate("CentreStart", u"Lih&at", None))
#if QT_CONFIG(accessibility)
        self.showButton.setAccessibleName(QCoreApplication.translate("CentreStart", u"Perlihatkan kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.keyLabel.setText(QCoreApplication.translate("CentreStart", u"Kunci instansi", None))
        self.keyButton.setText(QCoreApplication.translate("CentreStart", u"agency.&key\u2026", None))
#if QT_CONFIG(accessibility)
        self.keyButton.setAccessibleName(QCoreApplication.translate("CentreStart", u"Pilih agency.key", None))
#endif // QT_CONFIG(accessibility)
        self.noKeyButton.setText(QCoreApplication.translate("CentreStart", u"&Tanpa kunci", None))
        self.openButton.setText(QCoreApplication.translate("CentreStart", u"B&uka", None))
        self.newTitle.setText(QCoreApplication.translate("CentreStart", u"Buat berkas pusat baru", None))
        self.newHint.setText(QCoreApplication.translate("CentreStart", u"Satu berkas untuk semua sesi BKPSDM. Paket dari setiap sesi digabungkan ke sini.", None))
        self.warningLabel.setText(QCoreApplication.translate("CentreStart", u"Kata sandi ini tidak dapat dipulihkan atau diganti oleh siapa pun. Bila hilang, isi berkas pusat dan agency.key ikut hilang. Catat dan simpan terkunci.", None))
        self.newPassphraseLabel.setText(QCoreApplication.translate("CentreStart", u"Kata sandi ba&ru", None))
#if QT_CONFIG(accessibility)
        self.newPassphraseEdit.setAccessibleName(QCoreApplication.translate("CentreStart", u"Kata sandi berkas pusat baru", None))
#endif // QT_CONFIG(accessibility)
        self.newShowButton.setText(QCoreApplication.translate("CentreStart", u"Lihat", None))
#if QT_CONFIG(accessibility)
        self.newShowButton.setAccessibleName(QCoreApplication.translate("CentreStart", u"Perlihatkan kata sandi baru", None))
#endif // QT_CONFIG(accessibility)
        self.againLabel.setText(QCoreApplication.translate("CentreStart", u"Sekali la&gi", None))
#if QT_CONFIG(accessibility)
        self.againEdit.setAccessibleName(QCoreApplication.translate("CentreStart", u"Kata sandi baru sekali lagi", None))
#endif // QT_CONFIG(accessibility)
        self.strengthLabel.setText("")
        self.pairBox.setText(QCoreApplication.translate("CentreStart", u"Buat &juga pasangan kunci BKPSDM", None))
        self.pairHint.setText(QCoreApplication.translate("CentreStart", u"agency.pub dibagikan ke laptop yang membuat sesi; agency.key tinggal di sini. Paket yang disegel untuk kunci ini hanya terbuka dengan agency.key dan kata sandi ini: simpan salinannya di tempat lain.", None))
        self.newButton.setText(QCoreApplication.translate("CentreStart", u"Buat b&erkas pusat\u2026", None))
#if QT_CONFIG(accessibility)
        self.newButton.setAccessibleName(QCoreApplication.translate("CentreStart", u"Buat berkas pusat baru", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

