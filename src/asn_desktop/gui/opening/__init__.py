"""How sessions come to be open: new, from a file, from a package, recovered."""
