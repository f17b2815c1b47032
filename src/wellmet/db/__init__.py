"""What we keep: the one Django app with models and migrations."""
