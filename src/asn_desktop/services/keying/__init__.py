"""Sheets of paper keyed back in: by one person, and blind by a second."""
