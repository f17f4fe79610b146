"""The window Pusat: the agency's file over many sessions."""
