"""Amaranth components; the folders are the block diagram, small to large."""
