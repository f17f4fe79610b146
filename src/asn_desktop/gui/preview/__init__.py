"""The very PDF, shown and sent to a printer."""
