"""Everything that keeps secrets and files safe: connections, keys, sealing, atomic writes."""
