"""Real tensors into number formats: scales, codes, packed memory, error reports. numpy only."""

from __future__ import annotations

from hwgen.quantize.ksort import KSorted, ksort
from hwgen.quantize.npz import FILE_LAYOUTS, load, save
from hwgen.quantize.pack import (
    pack,
    pack_bits,
    pack_planes,
    pack_words,
    unpack,
    unpack_bits,
    unpack_planes,
)
from hwgen.quantize.report import Report, compare, report
from hwgen.quantize.search import METHODS
from hwgen.quantize.tensor import SCOPES, Quantized, quantize
from hwgen.quantize.trits import pack_trits, unpack_trits

__all__ = [
    "FILE_LAYOUTS",
    "METHODS",
    "SCOPES",
    "KSorted",
    "Quantized",
    "Report",
    "compare",
    "ksort",
    "load",
    "pack",
    "pack_bits",
    "pack_planes",
    "pack_trits",
    "pack_words",
    "quantize",
    "report",
    "save",
    "unpack",
    "unpack_bits",
    "unpack_planes",
    "unpack_trits",
]
