"""The page Tabel: everybody's marks as a grid."""
