"""Proof that the hardware does what it should, for every design of the catalogue."""
