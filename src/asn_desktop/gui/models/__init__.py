"""Qt models that show what services returned."""
