"""The whole day on made-up people."""
