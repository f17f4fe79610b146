"""The manual and the list of keys: offline, and held against the program by tests."""
