"""From the ledger to what each kind of paper says: finished documents, nothing drawn."""
