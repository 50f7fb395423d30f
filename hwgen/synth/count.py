"""How the mapped cells of an FPGA netlist are counted.

One rule for every design, stated in the report's `lut_mode`:

* a LUT is one LUT cell of any input count, whatever its use;
* a LUT used as shift register or memory is a LUT: one per stored column of the
  primitive (RAM64M and TRELLIS_DPR16X4 are four each);
* the dedicated carry cells are counted in `carry` and nowhere else.  In iCE40 and
  Xilinx the LUTs of an adder are separate cells and so are in `lut`; a CCU2C
  (ECP5) takes the place of two LUT4 and an ALU (Gowin) that of one, which `lut`
  does not contain;
* the muxes that join LUTs (PFUMX, L6MUX21, MUXF7, MUX2_LUT5 ...) are free, and so is
  INV, which moves into a LUT or a flip-flop at placement;
* pads, clock buffers and constants are no cells at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

LUT, MEMORY, FF, CARRY, DSP, BRAM, MUX, PAD, OTHER = (
    "lut",
    "memory",
    "ff",
    "carry",
    "dsp",
    "bram",
    "mux",
    "pad",
    "other",
)

LUT_MODE = {
    "ice40": "LUT4",
    "ecp5": "LUT4 (CCU2C not included: each takes the place of 2)",
    "xilinx": "LUT6 (LUT1-LUT6 cells, SRL and LUTRAM; MUXF and INV free)",
    "gowin": "LUT4 (ALU not included: each takes the place of 1)",
}

_RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "ice40": (
        (r"SB_LUT4", LUT),
        (r"SB_DFF\w*", FF),
        (r"SB_CARRY", CARRY),
        (r"SB_MAC16", DSP),
        (r"SB_RAM40_4K\w*|SB_SPRAM256KA", BRAM),
        (r"SB_IO\w*|SB_GB\w*", PAD),
    ),
    "ecp5": (
        (r"LUT4", LUT),
        (r"TRELLIS_FF", FF),
        (r"CCU2C", CARRY),
        (r"PFUMX|L6MUX21", MUX),
        (r"TRELLIS_DPR16X4", MEMORY),
        (r"MULT(9X9|18X18)[A-Z]|ALU(24|54)[A-Z]", DSP),
        (r"DP16KD|PDPW16KD", BRAM),
        (r"TRELLIS_IO|IB|OBZ?|OB|BB|DCCA|VLO|VHI", PAD),
    ),
    "xilinx": (
        (r"LUT[1-6]|LUT6_2", LUT),
        (r"SRL\w+|RAM\d+(X\d+)?(S|D|M\d*)(_1)?", MEMORY),
        (r"(FD|LD)[CPRS]+E(_1)?", FF),
        (r"CARRY4", CARRY),
        (r"MUXF[5-9]|INV", MUX),
        (r"DSP48E1", DSP),
        (r"RAMB(18|36)E1|FIFO(18|36)E1", BRAM),
        (r"IBUF\w*|OBUF\w*|IOBUF\w*|BUFG\w*|VCC|GND", PAD),
    ),
    "gowin": (
        (r"LUT[1-4]", LUT),
        (r"DFF\w*|DL[A-Z]*", FF),
        (r"ALU", CARRY),
        (r"MUX2\w*|INV", MUX),
        (r"RAM16S\w+|ROM16", MEMORY),
        (r"MULT\w+|PADD\d+|ALU54D", DSP),
        (r"SPX?9?|SDPX?9?B|DPX?9?B|pROM(X9)?", BRAM),
        (r"IBUF|OBUF|TBUF|IOBUF|VCC|GND|GSR", PAD),
    ),
}

# LUTs inside one memory primitive; a primitive that is not listed is one LUT.
_MEMORY_LUTS = {
    "TRELLIS_DPR16X4": 4,
    "RAM128X1S": 2,
    "RAM256X1S": 4,
    "RAM32X1D": 2,
    "RAM64X1D": 2,
    "RAM128X1D": 4,
    "RAM32M": 4,
    "RAM64M": 4,
    "RAM16S2": 2,
    "RAM16S4": 4,
    "RAM16SDP2": 2,
    "RAM16SDP4": 4,
}


@dataclass(frozen=True)
class Counts:
    """Cells of one FPGA netlist or module, by role; `cells` has all but pads."""

    cells: int
    lut: int
    ff: int
    carry: int
    dsp: int
    bram: int


@cache
def role(family: str, cell: str) -> str:
    """What a cell type of `family` is; "other" for primitives that have no rule."""
    for pattern, name in _RULES[family]:
        if re.fullmatch(pattern, cell):
            return name
    return OTHER


def count(family: str, types: Mapping[str, int]) -> Counts:
    """The counts for `types`, a map from cell type to how many there are."""
    total = dict.fromkeys((LUT, MEMORY, FF, CARRY, DSP, BRAM, MUX, PAD, OTHER), 0)
    luts = 0
    for cell, number in types.items():
        kind = role(family, cell)
        total[kind] += number
        if kind in (LUT, MEMORY):
            luts += number * _MEMORY_LUTS.get(cell, 1)
    return Counts(
        cells=sum(types.values()) - total[PAD],
        lut=luts,
        ff=total[FF],
        carry=total[CARRY],
        dsp=total[DSP],
        bram=total[BRAM],
    )
