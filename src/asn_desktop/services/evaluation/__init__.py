"""What evaluators enter: marks, sheets and discipline notes."""
