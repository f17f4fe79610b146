"""Identifiers as distinct types, so that one cannot stand where another is meant."""

from __future__ import annotations

from typing import NewType

SessionId = NewType("SessionId", str)
"""32 hex digits: the first half of the SHA-256 of the session's public root key."""

DeviceId = NewType("DeviceId", str)
"""32 hex digits: the first half of the SHA-256 of a device's public key."""

EventId = NewType("EventId", str)
"""64 hex digits: the SHA-256 of an event's canonical bytes."""

ParticipantId = NewType("ParticipantId", str)
"""32 hex digits: uuid5 of session and NIP, or a uuid4 where there is no NIP."""

EvaluatorId = NewType("EvaluatorId", str)
"""32 hex digits: uuid5 of session and the evaluator's name, folded."""

NoteId = NewType("NoteId", str)
"""32 hex digits: uuid4 of a discipline note."""

CriterionCode = NewType("CriterionCode", str)
"""What gets a mark: a core value ("AK") or a behaviour ("AK2")."""
