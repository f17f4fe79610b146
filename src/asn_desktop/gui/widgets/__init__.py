"""Painted and composed widgets that several pages use."""
