"""Who is in a session: the roster, its units, who came, two entries that are one person."""
