"""Settings of the session itself: what it is called, where, when, and its bands."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Slot
from typing_extensions import override

from asn_desktop.domain.score_wording import standard_remark
from asn_desktop.domain.wording import decimal_comma, weekday_date
from asn_desktop.gui.roles import give_role
from asn_desktop.gui.settings.forms.settings_session import Ui_SettingsSession
from asn_desktop.gui.settings.settings_tab import Misfit, SettingsTab

if TYPE_CHECKING:
    from asn_desktop.domain.bands import BandRule
    from asn_desktop.domain.instrument import Instrument
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.settings.settings_tab import SessionSetup, Storing
    from asn_desktop.gui.widgets.day_edit import DayEdit


class SessionTab(SettingsTab):
    """Title, place, dates (the weekday is derived) and the choice of bands."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self.ui = Ui_SettingsSession()
        self.ui.setupUi(self)
        self._setup: SessionSetup | None = None
        for edit in (self.ui.titleEdit, self.ui.placeEdit):
            edit.textEdited.connect(self.edited)
        for day in (self.ui.dateEdit, self.ui.untilEdit):
            day.dateChanged.connect(self._name_days)
            day.dateChanged.connect(self.edited)
        self.ui.untilBox.toggled.connect(self.ui.untilEdit.setEnabled)
        self.ui.untilBox.toggled.connect(self._name_days)
        self.ui.untilBox.clicked.connect(self.edited)
        self.ui.bandsCombo.activated.connect(self.edited)
        self.ui.bandsCombo.currentIndexChanged.connect(self._explain_bands)

    @override
    def show_setup(self, setup: SessionSetup) -> None:
        self._setup = setup
        overview = setup.overview
        self.ui.titleEdit.setText(overview.title)
        self.ui.placeEdit.setText(overview.place)
        self.ui.dateEdit.setDate(_qt_day(overview.date))
        self.ui.untilEdit.setDate(_qt_day(overview.until))
        self.ui.untilBox.setChecked(overview.until != overview.date)
        instrument = overview.instrument
        self.ui.instrumentLabel.setText(f"{instrument.title} ({instrument.id})")
        titles = {each.id: each.title for each in instrument.wordings}
        self.ui.wordingLabel.setText(titles.get(overview.wording, overview.wording))
        self._offer_bands(instrument, overview.bands)
        self._name_days()

    @override
    def begin(self) -> None:
        self.ui.titleEdit.setFocus()

    @override
    def misfit(self) -> Misfit | None:
        if not self.ui.titleEdit.text().strip():
            sentence = self.tr("Judul sesi masih kosong. Tulis nama kegiatannya.")
            return Misfit(self.ui.titleEdit, sentence)
        if self._until < self._date:
            sentence = self.tr("Tanggal selesai mendahului tanggal mulai. Perbaiki salah satunya.")
            return Misfit(self.ui.untilEdit, sentence)
        return None

    @override
    def changes(self) -> list[Storing]:
        if self._setup is None:
            return []
        overview, found = self._setup.overview, []
        title, place = self.ui.titleEdit.text().strip(), self.ui.placeEdit.text().strip()
        date, until, bands = self._date, self._until, str(self.ui.bandsCombo.currentData() or "")
        old = (overview.title, overview.place, overview.date, overview.until)
        if (title, place, date, until) != old:
            found.append(
                lambda to: to.settings.rename(title=title, place=place, date=date, until=until)
            )
        if bands and bands != overview.bands:
            found.append(lambda to: to.settings.set_bands(bands))
        return found

    @property
    def _date(self) -> dt.date:
        return _day(self.ui.dateEdit)

    @property
    def _until(self) -> dt.date:
        return _day(self.ui.untilEdit) if self.ui.untilBox.isChecked() else self._date

    def _limits(self, rule: BandRule) -> str:
        """Return "Sangat Baik mulai 4,50 · Baik mulai 3,00 · … · Sangat Kurang di bawahnya"."""
        limit = self.tr("{band} mulai {at}")
        if rule.comparison == ">":
            limit = self.tr("{band} di atas {at}")
        parts = [limit.format(band=cut.name, at=decimal_comma(cut.at)) for cut in rule.cuts]
        return " · ".join((*parts, self.tr("{band} di bawahnya").format(band=rule.below)))

    def _offer_bands(self, instrument: Instrument, chosen: str) -> None:
        combo = self.ui.bandsCombo
        combo.clear()
        for rule in instrument.bands:
            combo.addItem(f"{rule.title} ({rule.id})", rule.id)
        known = combo.findData(chosen)
        if known < 0:
            combo.addItem(self.tr("Milik instansi ({bands})").format(bands=chosen), chosen)
        combo.setCurrentIndex(known if known >= 0 else combo.count() - 1)
        combo.setEnabled(combo.count() > 1)
        self._explain_bands()

    @Slot()
    def _name_days(self) -> None:
        self.ui.weekdayLabel.setText(weekday_date(self._date))
        is_range = self.ui.untilBox.isChecked()
        self.ui.untilWeekdayLabel.setText(weekday_date(self._until) if is_range else "")

    @Slot()
    def _explain_bands(self) -> None:
        """Say where the bands lie and what the standard level everywhere comes to."""
        if self._setup is None:
            return
        instrument, chosen = self._setup.overview.instrument, self.ui.bandsCombo.currentData()
        rule = next((each for each in instrument.bands if each.id == chosen), None)
        self.ui.cutsLabel.setText(self._limits(rule) if rule else "")
        label, is_usual = self.ui.standardLabel, chosen == instrument.default_bands
        label.setText(standard_remark(instrument, rule) if rule else "")
        give_role(label, "good" if is_usual else "warning")


def _qt_day(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(edit: DayEdit) -> dt.date:
    day = edit.date()
    return dt.date(day.year(), day.month(), day.day())
