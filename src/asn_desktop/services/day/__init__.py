"""How the day stands: who is missing, the results, the recap, the session as a whole."""
