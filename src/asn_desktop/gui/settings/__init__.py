"""The settings of a session and of this computer, and the instruments."""
