"""The page Cetak: what is printed for whom, results, checking certificates."""
