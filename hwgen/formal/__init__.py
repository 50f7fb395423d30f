"""Proofs about an `Rtl`: for every input and, where they close, for all time.

Nothing here knows how a design was made: properties follow from `Rtl.channels`, from the
ports of the modules in its text, or from a second `Rtl`.
"""

from hwgen.formal.equal import prove_equal
from hwgen.formal.equivalent import equivalent
from hwgen.formal.function import prove_function
from hwgen.formal.proofs import Proof, Proofs
from hwgen.formal.prove import prove, prove_design

__all__ = [
    "Proof",
    "Proofs",
    "equivalent",
    "prove",
    "prove_design",
    "prove_equal",
    "prove_function",
]
