"""One session's ledger on disk and the typed views projected from it."""
