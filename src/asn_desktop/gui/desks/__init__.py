"""What pages do beside their widgets: each works for one page or a part of it."""
