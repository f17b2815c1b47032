"""The face in the terminal: it asks and prints, and decides nothing."""
