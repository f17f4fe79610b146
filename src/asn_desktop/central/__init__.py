"""The agency's store over many sessions."""
