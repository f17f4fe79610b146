"""The very PDF, shown."""
