"""The catalogue: one literal entry per design.

Entries hold dotted paths and plain data only, so that listing them imports neither
numpy nor Amaranth.  Everything a verb does with a design follows from its entry.
"""

from hwgen.catalog.entry import Design
from hwgen.catalog.table import DESIGNS, get, names

__all__ = ["DESIGNS", "Design", "get", "names"]
