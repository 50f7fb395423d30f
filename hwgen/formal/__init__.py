"""Proofs about an `Rtl`: for every input and, where they close, for all time.

Nothing here knows how a design was made: properties follow from `Rtl.channels`, from the
ports of the modules in its text, or from a second `Rtl`.
"""

from hwgen.formal.equivalent import equivalent

__all__ = ["equivalent"]
