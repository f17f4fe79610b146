"""Certificates and packages checked without trusting who shows them; PDFs signed on request."""
