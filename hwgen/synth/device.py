"""The FPGA devices that designs are placed on, and what each of them holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LC, LUT, FF, LUTRAM, BRAM, DSP = "LC", "LUT", "FF", "LUTRAM", "BRAM", "DSP"

# nextpnr's name of a resource -> ours; what is not listed (PLLs, SERDES ...) is never short.
RESOURCES: Mapping[str, Mapping[str, str]] = {
    "ice40": {
        "ICESTORM_LC": LC,
        "ICESTORM_RAM": BRAM,
        "ICESTORM_SPRAM": "SPRAM",
        "ICESTORM_DSP": DSP,
        "SB_IO": "IO",
        "SB_GB": "global buffer",
    },
    "ecp5": {
        "TRELLIS_COMB": LUT,
        "TRELLIS_FF": FF,
        "TRELLIS_RAMW": LUTRAM,
        "DP16KD": BRAM,
        "MULT18X18D": DSP,
        "ALU54B": "ALU54B",
        "TRELLIS_IO": "IO",
        "DCCA": "global buffer",
    },
}

# What the resources are called in messages.
PLAIN = {
    LC: "logic cells",
    LUT: "LUT4",
    FF: "flip-flops",
    LUTRAM: "LUT memory ports",
    BRAM: "block memories",
    DSP: "multiplier blocks",
    "SPRAM": "single-port memories",
    "IO": "pads",
    "global buffer": "global buffers",
}


@dataclass(frozen=True)
class Device:
    """`name` is FAMILY:DEVICE; `flags` choose it in nextpnr; the rest is how much it has.

    luts  LUT4, each with a flip-flop beside it
    bram  block memories of 4 kbit (ice40) or 18 kbit (ecp5)
    dsp   multiplier blocks
    """

    name: str
    flags: tuple[str, ...]
    luts: int
    bram: int
    dsp: int

    @property
    def family(self) -> str:
        return self.name.partition(":")[0]

    def holds(self, needs: Mapping[str, int]) -> bool:
        """Whether resources as counted on any of the devices would be found on this one too.

        Across families an estimate: a logic cell is taken for a LUT4 with its flip-flop.
        """
        luts = max(needs.get(LC, 0), needs.get(LUT, 0), needs.get(FF, 0))
        return (
            luts <= self.luts and needs.get(BRAM, 0) <= self.bram and needs.get(DSP, 0) <= self.dsp
        )


# Small to large.  The packages have pads enough: all but clocks and two pins lies inside.
# ECP5 is timed at nextpnr's default speed grade, 6, the slowest.
DEVICES: Mapping[str, Device] = {
    device.name: device
    for device in (
        Device("ice40:up5k", ("--up5k", "--package", "sg48"), 5280, 30, 8),
        Device("ice40:hx8k", ("--hx8k", "--package", "ct256"), 7680, 32, 0),
        Device("ecp5:25k", ("--25k", "--package", "CABGA381"), 24288, 56, 28),
        Device("ecp5:85k", ("--85k", "--package", "CABGA381"), 83640, 208, 156),
    )
}

DEFAULTS: Mapping[str, str] = {"ice40": "ice40:hx8k", "ecp5": "ecp5:25k"}
"""Family -> the device that stands for it where none is named."""


def smallest(needs: Mapping[str, int]) -> str | None:
    """The name of the smallest device that holds `needs` (our names of resources), if any."""
    return next((name for name, device in DEVICES.items() if device.holds(needs)), None)
