"""Dialogs that ask one thing each."""
