"""The home page: where one was, what is ready, the first steps."""
