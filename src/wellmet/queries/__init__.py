"""Read: rows become frozen values, one module per topic."""
