"""The named formats, one line each: what they are and where they are defined.

A line is (name, summary, source).  A name of a free family (`e1m4`, `posit8_0`, `int5`, …) needs
no more; a minifloat with a name or with special values of its own adds its parameters:
(exponent bits, fraction bits, bias, special values), as in `hwgen.formats.minifloat`.  A
codebook is its values in the order of the codes.
"""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """One named format."""

    name: str
    summary: str
    source: str
    minifloat: tuple[int, int, int, str] | None = None
    codebook: tuple[float, ...] | None = None


TWOS, OFP8 = "two's complement", "OCP 8-bit Floating Point Specification (OFP8) 1.0"
MX, IEEE = "OCP Microscaling Formats (MX) Specification 1.0", "IEEE 754-2019"
XNOR = "Rastegari et al.: XNOR-Net, 2016 (arXiv 1603.05279)"
TWN = "Li et al.: Ternary Weight Networks, 2016 (arXiv 1605.04711)"
POSIT = "Gustafson, Yonemoto: Beating Floating Point at its Own Game, 2017"
POSIT22 = "Standard for Posit Arithmetic, 2022"
QLORA = "Dettmers et al.: QLoRA, 2023 (arXiv 2305.14314)"
BFP = "Trukhanov, Soloveychik: Accurate Block Quantization in LLMs with Outliers, 2024"
BITMOD = "Chen et al.: BitMoD, HPCA 2025 (arXiv 2411.11745)"
ELUTQ = "Nie et al.: ELUTQ, 2025 (arXiv 2510.19482)"
TMAC = "Wei et al.: T-MAC, EuroSys 2025 (arXiv 2407.00088)"
NF4 = (
    *(-1.0, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453),
    *(-0.28444138169288635, -0.18477343022823334, -0.09105003625154495, 0.0),
    *(0.07958029955625534, 0.16093020141124725, 0.24611230194568634, 0.33791524171829224),
    *(0.44070982933044434, 0.5626170039176941, 0.7229568362236023, 1.0),
)

CATALOGUE = (
    Entry("int2", "-2 to 1", TWOS),
    Entry("int3", "-4 to 3", TWOS),
    Entry("int4", "-8 to 7", TWOS),
    Entry("int8", "-128 to 127", TWOS),
    Entry("int16", "-32768 to 32767", TWOS),
    Entry("uint4", "0 to 15", "binary numbers"),
    Entry("uint8", "0 to 255", "binary numbers"),
    Entry("fixed8_4", "fixed point, -8 to 7.9375 in sixteenths", TWOS),
    Entry("fixed8_6", "fixed point, -2 to 1.984375 in 64ths: the element of MXINT8", MX),
    Entry("fixed16_8", "fixed point, -128 to 127.99609375 in 256ths", TWOS),
    Entry("ternary", "-1, 0 and 1", TWN),
    Entry("binary", "-1 and 1, one bit", XNOR),
    Entry("e2m1", "FP4 E2M1: 0 0.5 1 1.5 2 3 4 6 and negatives", MX, (2, 1, 1, "none")),
    Entry("e2m3", "FP6 E2M3: up to 7.5", MX, (2, 3, 1, "none")),
    Entry("e3m2", "FP6 E3M2: up to 28", MX, (3, 2, 3, "none")),
    Entry("e4m3", "FP8 E4M3: up to 448, NaN, no infinity", OFP8, (4, 3, 7, "fn")),
    Entry("e5m2", "FP8 E5M2: up to 57344, infinities and NaN", OFP8, (5, 2, 15, "ieee")),
    Entry("e8m0", "powers of two, 2**-127 to 2**127, NaN: the scale of MX blocks", MX),
    Entry("bf16", "bfloat16: float32 with 7 fraction bits", "Google Brain", (8, 7, 127, "ieee")),
    Entry("fp16", "half precision (binary16)", IEEE, (5, 10, 15, "ieee")),
    Entry("fp32", "single precision (binary32)", IEEE, (8, 23, 127, "ieee")),
    Entry("posit4_1", "posit of 4 bits: powers of two, 1/16 to 16", POSIT),
    Entry("posit8_0", "posit of 8 bits, 1/64 to 64", POSIT),
    Entry("posit8_2", "posit of 8 bits of the standard, 2**-24 to 2**24", POSIT22),
    Entry("posit16_1", "posit of 16 bits, 2**-28 to 2**28", POSIT),
    Entry("posit16_2", "posit of 16 bits of the standard, 2**-56 to 2**56", POSIT22),
    Entry("posit32_2", "posit of 32 bits of the standard, 2**-120 to 2**120", POSIT22),
    Entry("nf4", "NormalFloat: quantiles of a normal, -1 to 1, and 0", QLORA, None, NF4),
    Entry("mxfp4", "blocks of 32 e2m1 with an e8m0 scale", MX),
    Entry("mxfp6_e2m3", "blocks of 32 e2m3 with an e8m0 scale", MX),
    Entry("mxfp6_e3m2", "blocks of 32 e3m2 with an e8m0 scale", MX),
    Entry("mxfp8_e4m3", "blocks of 32 e4m3 with an e8m0 scale", MX),
    Entry("mxfp8_e5m2", "blocks of 32 e5m2 with an e8m0 scale", MX),
    Entry("mxint8", "blocks of 32 fixed8_6 with an e8m0 scale", MX),
    Entry("bfp4_32", "block floating point: 32 mantissas of 4 bits, one exponent", BFP),
    Entry("bfp8_32", "block floating point: 32 mantissas of 8 bits, one exponent", BFP),
    Entry("bitmod_fp3", "3-bit floats with a special value for each group", BITMOD),
    Entry("bitmod_fp4", "4-bit floats with a special value for each group", BITMOD),
    Entry("hlq2", "2 bit planes with a scale each and a zero point, for each group", ELUTQ),
    Entry("hlq3", "3 bit planes with a scale each and a zero point, for each group", ELUTQ),
    Entry("hlq4", "4 bit planes with a scale each and a zero point, for each group", ELUTQ),
    Entry("tmac2", "signed bit planes, 2 bits, a scale and a zero point for each group", TMAC),
    Entry("tmac4", "signed bit planes, 4 bits, a scale and a zero point for each group", TMAC),
)
"""Adding a format is adding a line."""

MINIFLOATS = {entry.name: entry.minifloat for entry in CATALOGUE if entry.minifloat is not None}
"""Parameters of the minifloats that have some of their own, by name."""

CODEBOOKS = {entry.name: entry.codebook for entry in CATALOGUE if entry.codebook is not None}
"""Values of the named codebooks."""
