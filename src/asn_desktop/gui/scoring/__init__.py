"""The scoring page: the sheet, the list of people, and what works for them."""
