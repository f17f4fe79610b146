"""The page Disiplin: notes, replies, nihil."""
