"""The page Gabung: sending, merging, conflicts, who is missing, closing."""
