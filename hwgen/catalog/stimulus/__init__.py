"""Stimulus with golden values, by the function that a design computes."""
