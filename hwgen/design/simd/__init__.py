"""Lanes that are several small multipliers or a large one, by a mode that comes with the data."""
