"""The agency: packages of many sessions in one central file."""
