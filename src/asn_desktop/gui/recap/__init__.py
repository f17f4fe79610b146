"""The page Rekap: who is awaited, and what the marks say together."""
