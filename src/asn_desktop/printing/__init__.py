"""Finished documents to PDF; the only place that knows ReportLab."""
