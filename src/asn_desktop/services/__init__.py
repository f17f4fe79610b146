"""Use cases: one module a job; transaction borders; no Qt, no SQL."""
