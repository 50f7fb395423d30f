"""The named formats, one line each: what they are and where they are defined.

A line is (name, summary, source).  A name of a free family (`e1m4`, `posit8_0`, `int5`, …) needs
no more; a minifloat with a name or with special values of its own adds its parameters:
(exponent bits, fraction bits, bias, special values), as in `hwgen.formats.minifloat`.
"""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """One named format."""

    name: str
    summary: str
    source: str
    minifloat: tuple[int, int, int, str] | None = None


OFP8 = "OCP 8-bit Floating Point Specification 1.0"
MX = "OCP Microscaling Formats (MX) Specification 1.0"
IEEE = "IEEE 754-2019"
POSIT = "Posit Standard and Gustafson, Yonemoto: Beating Floating Point at its Own Game, 2017"

CATALOGUE = (
    Entry("int8", "two's complement, -128 to 127", "two's complement"),
    Entry("int4", "two's complement, -8 to 7", "two's complement"),
    Entry("uint8", "0 to 255", "binary numbers"),
    Entry("e2m1", "FP4 E2M1: 0 0.5 1 1.5 2 3 4 6 and negatives", MX, (2, 1, 1, "none")),
    Entry("e2m3", "FP6 E2M3: up to 7.5", MX, (2, 3, 1, "none")),
    Entry("e3m2", "FP6 E3M2: up to 28", MX, (3, 2, 3, "none")),
    Entry("e4m3", "FP8 E4M3: up to 448, NaN, no infinity", OFP8, (4, 3, 7, "fn")),
    Entry("e5m2", "FP8 E5M2: up to 57344, infinities and NaN", OFP8, (5, 2, 15, "ieee")),
    Entry("bf16", "bfloat16: float32 with 7 fraction bits", "bfloat16", (8, 7, 127, "ieee")),
    Entry("fp16", "half precision (binary16)", IEEE, (5, 10, 15, "ieee")),
    Entry("fp32", "single precision (binary32)", IEEE, (8, 23, 127, "ieee")),
)


MINIFLOATS = {entry.name: entry.minifloat for entry in CATALOGUE if entry.minifloat is not None}
"""Parameters of the minifloats that have some of their own, by name."""
