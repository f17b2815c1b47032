"""Invented address books with their truth: who is who is known, because it was made up that way."""
