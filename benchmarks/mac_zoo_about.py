"""What the PEs and arrays of the zoo are, and which published designs stand beside them.

Another PE is a line in PES; one whose cycles depend on data, in DIGITS too.
"""

from __future__ import annotations

from typing import NamedTuple

PLAIN, RECODED, BOOTH = "multiplier", "multiplier recoded", "booth"
"""What everything is compared with: `a*b` as it is mapped, with `synth -booth`, and our own."""

PES = {
    PLAIN: "`acc + a*b`, left to the synthesiser",
    RECODED: "the same Verilog, its multiplication Booth-recoded by the mapper (`--booth`)",
    BOOTH: "Booth rows and accumulator in one compressor tree, one carry-propagate addition",
    "carry-chain": "for FPGAs: rows of four-input functions, added on the carry chains",
    "carry-save": "Booth rows; the accumulator stays sum and carries, no addition (OPT1 class)",
    "shared-weight": "recoded digits from the edge of the array, summed up by weight (OPT2 class)",
    "sparse-digit": "one digit per cycle, zero digits skipped (OPT3 and OPT4C class)",
    "sparse-digit-wide": "four such digits per cycle into one tree (OPT4E class)",
}
"""PE -> what it is, in the order of the tables."""

DIGITS = ("sparse-digit", "sparse-digit-wide")
"""PEs that take more than a cycle per product, depending on its digits."""

ARRAYS = {
    "array-os": "systolic, sums stay in the PEs; operands move right and down",
    "array-ws": "systolic, weights stay; activations move right, sums down",
    "array-is": "systolic, activations stay: `ws` with the operands exchanged",
    "array-tree": "weights stay, the products of a column are added at once in one tree",
    "array-broadcast": "sums stay, an operand reaches its whole row or column in one cycle",
    "array-cube": "three-dimensional: a product of whole matrices per cycle",
}

PUBLISHED_DIGITS = "published OPT3/4C"
"""What the published digit PEs are called where cycles are told."""

ANCHOR, DRAIN, SHIFT = "PE, anchor", "PE, os", "PE, os, shift"
DIGIT_ANCHOR, DIGIT_ROW = "digit PE, anchor", "digit PE, row of 16"
OS4, CUBE2 = "array-os 4x4", "array-cube 2x2x2, anchor"


class Peer(NamedTuple):
    """A published design by its name in the CSV of peers.py.

    title     what the tables call it
    macs      products per cycle
    digits    it takes several cycles per product, as `mac_zoo.published_cycles` says
    standard  the line that `to_published` divides by; of several in a group the best
    luts      the name under which it was mapped to FPGAs, where that is another
    """

    name: str
    group: str
    title: str
    macs: int = 1
    digits: bool = False
    standard: bool = False
    luts: str = ""


PEERS = (
    Peer("mac_pe", ANCHOR, "published MAC"),
    Peer("mac_pe_booth", ANCHOR, "published MAC recoded", luts="mac_booth_netlist"),
    Peer("opt1_pe", ANCHOR, "published OPT1", standard=True),
    Peer("opt3_pe", DIGIT_ANCHOR, PUBLISHED_DIGITS, digits=True, standard=True),
    Peer("opt4c_col16", DIGIT_ROW, "published OPT4C, not drained", 16, True, standard=True),
    Peer("use_mac_pe_regs", DRAIN, "published MAC, drained"),
    Peer("use_mac_booth_pe_regs", DRAIN, "published MAC recoded, drained"),
    Peer("use_opt1_pe_regs", DRAIN, "published OPT1, drained", standard=True),
    Peer("use_mac_pe_shift", SHIFT, "published MAC, drained"),
    Peer("use_mac_booth_pe_shift", SHIFT, "published MAC recoded, drained"),
    Peer("use_opt1_pe_shift", SHIFT, "published OPT1, drained", standard=True),
    Peer("use_opt1_os4_regs", OS4, "published OPT1, drained", 16, standard=True),
    Peer("use_mac_booth_os4_shift", f"{OS4}, shift", "published MAC recoded, drained", 16),
    Peer("use_opt1_os4_shift", f"{OS4}, shift", "published OPT1, drained", 16, standard=True),
    Peer("use_opt1_os4_shift_rows", f"{OS4}, shift", "published OPT1, by rows", 16, standard=True),
    Peer("os_mac_4x4", f"{OS4}, none", "published MAC", 16),
    Peer("os_mac_booth_4x4", f"{OS4}, none", "published MAC recoded", 16),
    Peer("os_opt1_4x4", f"{OS4}, none", "published OPT1", 16, standard=True),
    Peer("os_mac_8x8", "array-os 8x8, none", "published MAC", 64),
    Peer("os_opt1_8x8", "array-os 8x8, none", "published OPT1", 64, standard=True),
    Peer("os_mac_16x16", "array-os 16x16, none", "published MAC", 256),
    Peer("os_opt1_16x16", "array-os 16x16, none", "published OPT1", 256, standard=True),
    Peer("cube_mac_booth_2", CUBE2, "published MAC recoded", 8),
    Peer("cube_opt1_2", CUBE2, "published OPT1", 8, standard=True),
)

PAPER = {"array-os": 1.27, "array-cube": 1.28, "array-tree": 1.56, "array-broadcast": 1.44}
"""Area efficiency over the same array with plain MACs that the paper (HPCA 2025) reports."""
