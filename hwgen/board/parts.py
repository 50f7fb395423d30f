"""The FPGAs of the boards: how the tools are told of them, and what they hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hwgen.synth.device import BRAM, DSP, FF, LC, LUT, LUTRAM, RESOURCES

# nextpnr's name of a resource -> ours.  Gowin counts a carry cell as a place of its own (`ALU`), of
# which three quarters of the look-up tables can be one.
NAMES: Mapping[str, Mapping[str, str]] = {
    **RESOURCES,
    "gowin": {
        "LUT4": LUT,
        "DFF": FF,
        "ALU": "carry",
        "RAM16SDP4": LUTRAM,
        "BSRAM": BRAM,
        "MULT9X9": "9x9",
        "MULT18X18": DSP,
        "MULTALU18X18": "MULTALU",
        "IOB": "IO",
    },
}

PLAIN = {"carry": "carry cells", "9x9": "multipliers 9x9", "MULTALU": "multipliers with adder"}
"""Words for resources that `hwgen.synth.device.PLAIN` has none for."""


@dataclass(frozen=True)
class Part:
    """An FPGA.

    name       as a board file has it in `device`
    family     ice40, ecp5 or gowin
    mapping    options of Yosys's synth_FAMILY that choose it
    flags      options of nextpnr that choose it, without package and speed
    packages   that boards may have; empty where the name says it
    speeds     grades that nextpnr knows; empty where there is no choice
    holds      resource -> how many
    input_mhz, detector_mhz, vco_mhz, output_mhz  least and greatest of the PLL's frequencies
    pll        its name for the packer, where that needs one
    """

    name: str
    family: str
    mapping: tuple[str, ...]
    flags: tuple[str, ...]
    packages: tuple[str, ...]
    speeds: tuple[int, ...]
    holds: Mapping[str, int]
    input_mhz: tuple[float, float]
    detector_mhz: tuple[float, float]
    vco_mhz: tuple[float, float]
    output_mhz: tuple[float, float]
    pll: str = ""

    @property
    def blocks(self) -> bool:
        """Whether it has multiplier blocks."""
        return any(self.holds.get(name, 0) for name in (DSP, "9x9"))


def _ice40(name: str, packages: tuple[str, ...], cells: int, bram: int, dsp: int) -> Part:
    # Frequencies: Lattice FPGA-TN-02052 (iCE40 sysCLOCK PLL), FPGA-DS-02029 and FPGA-DS-02008.
    mapping = (f"-device {name.rstrip('0123456789k').removesuffix('p')}",)
    holds = {LC: cells, BRAM: bram, DSP: dsp}
    ranges = ((10.0, 133.0), (10.0, 133.0), (533.0, 1066.0), (16.0, 275.0))
    return Part(name, "ice40", mapping, (f"--{name}",), packages, (), holds, *ranges)


def _ecp5(name: str, luts: int, bram: int, dsp: int) -> Part:
    # Frequencies: Lattice FPGA-DS-02012 (ECP5 data sheet), table "sysCLOCK PLL Timing".
    packages = ("CABGA256", "CABGA381", "CABGA554", "CABGA756", "CSFBGA285")
    holds = {LUT: luts, FF: luts, BRAM: bram, DSP: dsp}
    ranges = ((8.0, 400.0), (10.0, 400.0), (400.0, 800.0), (3.125, 400.0))
    return Part(name, "ecp5", (), (f"--{name}",), packages, (6, 7, 8), holds, *ranges)


# Frequencies of Gowin: data sheets DS117 (GW1NR) and DS226 (GW2AR), PLL switching characteristics
# of the speed grade in the name.
PARTS: Mapping[str, Part] = {
    part.name: part
    for part in (
        _ice40("up5k", ("sg48",), 5280, 30, 8),
        _ice40("hx8k", ("ct256", "cb132", "cm225", "bg121"), 7680, 32, 0),
        _ecp5("25k", 24288, 56, 28),
        _ecp5("45k", 43848, 108, 72),
        _ecp5("85k", 83640, 208, 156),
        Part(
            "GW1NR-LV9QN88PC6/I5",
            "gowin",
            ("-family gw1n",),
            ("--device", "GW1NR-LV9QN88PC6/I5", "--vopt", "family=GW1N-9C"),
            (),
            (),
            {LUT: 8640, FF: 6480, "carry": 6480, BRAM: 26, "9x9": 40, DSP: 20, "MULTALU": 10},
            (3.0, 400.0),
            (3.0, 400.0),
            (400.0, 1200.0),
            (3.125, 600.0),
            "GW1NR-9C",
        ),
        Part(
            "GW2AR-LV18QN88C8/I7",
            "gowin",
            ("-family gw2a",),
            ("--device", "GW2AR-LV18QN88C8/I7", "--vopt", "family=GW2A-18C"),
            (),
            (),
            {LUT: 20736, FF: 15552, "carry": 15552, BRAM: 46, "9x9": 96, DSP: 48, "MULTALU": 24},
            (3.0, 500.0),
            (3.0, 500.0),
            (500.0, 1250.0),
            (3.90625, 625.0),
            "GW2AR-18C",
        ),
    )
}
"""Every FPGA that a board file may name, by its `device`."""
