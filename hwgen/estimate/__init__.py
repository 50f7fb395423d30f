"""Figures in milliseconds: a model fitted to measured points, with its own hold-out error."""
