"""Write: one verb, one transaction, one module per topic."""
