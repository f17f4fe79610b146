"""What laptops send each other: packages, the merge, its conflicts, and receipts."""
