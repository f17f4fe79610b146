"""The page Peserta: the table, its cells, import, units, joining."""
