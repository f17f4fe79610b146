"""What this computer knows and remembers apart from any session."""
