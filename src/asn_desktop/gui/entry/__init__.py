"""What sheet and grid share: keys, remarks, reasons, the evaluator, finding people."""
