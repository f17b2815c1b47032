"""How days and hours are written, by language: Django looks here."""
