"""What is true without a computer: frozen models and pure functions."""
