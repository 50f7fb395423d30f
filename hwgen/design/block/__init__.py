"""Dot products of blocks whose elements share a scale, a block of either side per cycle."""
