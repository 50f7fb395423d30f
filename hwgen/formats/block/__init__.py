"""Formats in which a block of values shares a scale.

`parse("mxfp4")` gives the `BlockFormat` of a name; `hwgen.formats.get` does so too.
"""

from __future__ import annotations

import re

from hwgen.formats.block import bfp, bitmod, hlq, mx, tmac
from hwgen.formats.block.base import BlockFormat, Encoded

__all__ = ["GRAMMAR", "BlockFormat", "Encoded", "nearest", "parse"]

PARSERS = (mx.parse, bfp.parse, bitmod.parse, hlq.parse, tmac.parse)
GRAMMAR = ", ".join(
    (
        mx.SharedExponent.grammar,
        bfp.GRAMMAR,
        bitmod.BitMod.grammar,
        hlq.Hlq.grammar,
        tmac.Tmac.grammar,
    )
)
"""The names that `parse` takes, in words."""

DEFAULTS = {
    **{"mx": "mxfp4", "bfp": "bfp4_32", "bitmod": "bitmod_fp4", "hlq": "hlq2", "tmac": "tmac4"},
    **{"mxfp6": "mxfp6_e2m3", "mxint": "mxint8", "mxfp8": "mxfp8_e4m3"},
}


def parse(name: str) -> BlockFormat | None:
    """The block format of that name, or None."""
    for read in PARSERS:
        found: BlockFormat | None = read(name)
        if found is not None:
            return found
    return None


def nearest(name: str) -> str | None:
    """The valid name most like `name`, or None when it resembles none."""
    plain = re.sub(r"[^a-z0-9]", "", name.lower())
    for start in sorted(DEFAULTS, key=len, reverse=True):
        if plain.startswith(start):
            return DEFAULTS[start]
    return None
