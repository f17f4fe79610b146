"""How a session is set up: names and dates, evaluators, letterhead, signers, numbers, papers."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from pydantic import ValidationError

from asn_desktop.domain import registers
from asn_desktop.domain.errors import (
    DatesOrderError,
    EvaluatorExistsError,
    EvaluatorNameMissingError,
    ReasonMissingError,
    TitleMissingError,
)
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.registers import of_session
from asn_desktop.domain.session import (
    Evaluator,
    LetterheadSettings,
    Numbering,
    PaperLook,
    PaperSwitches,
    Signer,
    parse_settings,
)

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.domain.ledger import Json
    from asn_desktop.domain.session import SessionSettings
    from asn_desktop.services.session.context import SessionContext


class SettingsService:
    """Use cases of the settings; only a coordinator's laptop writes them. On the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    def letterhead(self) -> LetterheadSettings:
        """Return the letterhead; an empty one where none is set."""
        return self._context.settled("letterhead", LetterheadSettings)

    def signers(self) -> tuple[Signer, ...]:
        """Return those who sign."""
        found = self._context.views.setting("signers")
        signers = []
        for each in found if isinstance(found, list) else ():
            with suppress(ValidationError):  # a newer program's
                signers.append(Signer.model_validate(each))
        return tuple(signers)

    def numbering(self) -> Numbering:
        """Return how certificates are numbered."""
        return self._context.settled("numbering", Numbering)

    def papers(self) -> PaperSwitches:
        """Return the switches of the papers."""
        return self._context.settled("papers", PaperSwitches)

    def look(self) -> PaperLook:
        """Return how papers look."""
        return self._context.settled("look", PaperLook)

    # --- writing -----------------------------------------------------------------------

    def rename(
        self,
        *,
        title: str | None = None,
        place: str | None = None,
        date: dt.date | None = None,
        until: dt.date | None = None,
    ) -> Changed:
        """Change title, place or dates; what is None stays.

        :raises UserError: an empty title, or dates in the wrong order.
        """
        if title is not None and not title.strip():
            raise TitleMissingError
        if (until or self._context.day("until")) < (date or self._context.day("date")):
            raise DatesOrderError
        entries: dict[str, Json] = {
            "title": title.strip() if title is not None else None,
            "place": place.strip() if place is not None else None,
            "date": date.isoformat() if date else None,
            "until": until.isoformat() if until else None,
        }
        given = {field: content for field, content in entries.items() if content is not None}
        return self._set("Ubah sesi", given)

    def set_letterhead(self, letterhead: LetterheadSettings) -> Changed:
        """Set the kop; its emblem is already checked and re-encoded."""
        return self._set("Ubah kop", {"letterhead": letterhead.model_dump(mode="json")})

    def set_signers(self, signers: tuple[Signer, ...]) -> Changed:
        """Set those who sign."""
        plain = [signer.model_dump(mode="json") for signer in signers]
        return self._set("Ubah penanda tangan", {"signers": plain})

    def set_numbering(self, numbering: Numbering) -> Changed:
        """Set how certificates are numbered."""
        return self._set("Ubah penomoran", {"numbering": numbering.model_dump(mode="json")})

    def set_papers(self, papers: PaperSwitches) -> Changed:
        """Set the switches of the papers."""
        return self._set("Ubah sakelar cetakan", {"papers": papers.model_dump(mode="json")})

    def set_look(self, look: PaperLook) -> Changed:
        """Set how papers look."""
        return self._set("Ubah rupa cetakan", {"look": look.model_dump(mode="json")})

    def set_bands(self, bands: str) -> Changed:
        """Choose one of the instrument's band sets.

        :raises UnknownBandsError: the instrument has none of that id.
        """
        rule = self._context.instrument.band_rule(bands)
        return self._set("Ubah kualifikasi", {"bands": rule.id if rule else ""})

    def add_evaluator(self, name: str) -> Changed:
        """Add an evaluator, for instance a substitute.

        :raises UserError: an empty name, or one that is there already.
        """
        folded = " ".join(name.split())
        if not folded:
            raise EvaluatorNameMissingError
        if any(each.name.casefold() == folded.casefold() for each in self._context.evaluators()):
            raise EvaluatorExistsError(evaluator=folded)
        evaluator = registers.evaluator_id(self._context.ledger.identity.ses, folded)
        return self.set_evaluator(Evaluator(id=evaluator, name=folded))

    def set_evaluator(self, evaluator: Evaluator) -> Changed:
        """Set who an evaluator is."""
        self._context.require_coordinator()
        plain = evaluator.model_dump(mode="json", exclude={"id"}, exclude_defaults=True)
        with self._context.ledger.step(f"Ubah penilai {evaluator.name}") as step:
            step.set(registers.profile(evaluator.id), plain)
            void = RegisterKey(registers.EVALUATOR + evaluator.id, registers.VOID)
            if self._context.ledger.heads(void):
                step.set(void, None)
        return step.changed

    def remove_evaluator(self, evaluator: EvaluatorId, why: str) -> Changed:
        """Take an evaluator off the session; their marks stay in the ledger.

        :raises UserError: no reason, or not of this session.
        """
        self._context.require_coordinator()
        found = self._context.evaluator(evaluator)
        if not why.strip():
            raise ReasonMissingError
        void = RegisterKey(registers.EVALUATOR + evaluator, registers.VOID)
        seen = {"heads": self._context.ledger.entity_head_ids(void.ent)}
        with self._context.ledger.step(f"Lepas penilai {found.name}") as step:
            step.set(void, content=True, why=why.strip(), seen=seen)
        return step.changed

    def apply_settings(self, text: str, folder: Path) -> Changed:
        """Apply a settings file (docs/settings.md); `folder` is where its paths start.

        :raises UserError: the first field that does not fit, or a logo that is no image.
        """
        settings = parse_settings(text)
        entries = self._entries(settings, folder)
        self._context.require_coordinator()
        with self._context.ledger.step("Terapkan setelan") as step:
            for field, content in entries.items():
                step.set(of_session(field), content)
            for profile in settings.evaluators or ():
                evaluator = registers.evaluator_id(self._context.ledger.identity.ses, profile.name)
                known = self._by_bare_name(profile.name)
                plain = profile.model_dump(mode="json", exclude_defaults=True)
                step.set(registers.profile(known or evaluator), plain)
        return step.changed

    # --- within ------------------------------------------------------------------------

    def _set(self, label: str, entries: dict[str, Json]) -> Changed:
        self._context.require_coordinator()
        with self._context.ledger.step(label) as step:
            for field, content in entries.items():
                step.set(of_session(field), content)
        return step.changed

    def _entries(self, settings: SessionSettings, folder: Path) -> dict[str, Json]:
        """Return what a settings file says, register by register."""
        entries: dict[str, Json] = {}
        for field in ("title", "place"):
            text = getattr(settings, field)
            if text is not None:
                entries[field] = text
        if settings.letterhead is not None:
            entries["letterhead"] = self._letterhead(settings, folder)
        if settings.signers is not None:
            entries["signers"] = [each.model_dump(mode="json") for each in settings.signers]
        for field in ("numbering", "papers", "look"):
            model = getattr(settings, field)
            if model is not None:
                entries[field] = model.model_dump(mode="json")
        if settings.bands is not None:
            rule = self._context.instrument.band_rule(settings.bands)
            own = not isinstance(settings.bands, str) and rule is not None
            entries["bands"] = rule.model_dump(mode="json") if own and rule else settings.bands
        return entries

    def _letterhead(self, settings: SessionSettings, folder: Path) -> Json:
        from asn_desktop.exchange.images import read_logo  # noqa: PLC0415 (pillow is slow to load)

        entry = settings.letterhead
        if entry is None:
            return None
        png = read_logo(folder / entry.logo) if entry.logo else b""
        return entry.with_logo(png).model_dump(mode="json")

    def _by_bare_name(self, name: str) -> EvaluatorId | None:
        """Return who of the evaluators this is, titles or none: "Rahma" and "Rahma, S.STP."."""
        folded = name.casefold()
        for each in self._context.evaluators():
            known = each.name.casefold()
            if folded == known or folded.startswith(known + ","):
                return each.id
        return None
