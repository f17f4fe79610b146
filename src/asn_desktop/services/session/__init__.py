"""What everything in an open session stands on: its ledger, settings, words and course."""
