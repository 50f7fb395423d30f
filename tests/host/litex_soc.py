"""A LiteX system without a CPU around a generated module; its Verilog.

    python litex_soc.py MODULE.py BUS OUT.v

BUS is wishbone or axi-lite, that of the system's interconnect.  A Wishbone master of the system
has its wires at the pins, with as many address bits as the registers of the design need, so from
outside the system looks like the registers.
"""

from __future__ import annotations

import logging
import runpy
import sys
from typing import Any

from litex.build.generic_platform import Pins, Subsignal
from litex.build.sim import SimPlatform
from litex.gen import LiteXModule
from litex.soc.integration.soc import SoCRegion
from litex.soc.integration.soc_core import SoCMini
from litex.soc.interconnect import wishbone
from migen import Cat, ClockDomain, Constant

ORIGIN = 0x9000_0000
WIDTHS = {"cyc": 1, "stb": 1, "we": 1, "adr": 0, "sel": 4, "dat_w": 32}
NAMES = {"dat_w": "dat_i", "dat_r": "dat_o", "ack": "ack_o", "err": "err_o"}


def pins(words: int) -> list[Any]:
    """Clock, reset, interrupt and the wires of the master."""
    widths = {**WIDTHS, "adr": words, "dat_r": 32, "ack": 1, "err": 1}
    wires = [Subsignal(NAMES.get(k, f"{k}_i"), Pins(width)) for k, width in widths.items()]
    single = [(name, 0, Pins(1)) for name in ("clk", "rst", "irq")]
    return [*single, ("wb", 0, *wires)]


class Clocks(LiteXModule):
    """One clock domain, from the pins."""

    def __init__(self, platform: Any) -> None:
        self.cd_sys = ClockDomain()
        self.comb += self.cd_sys.clk.eq(platform.request("clk"))
        self.comb += self.cd_sys.rst.eq(platform.request("rst"))


class System(SoCMini):
    """The lines of the module's docstring, and a master at the pins."""

    def __init__(self, platform: Any, module: str, bus: str, words: int) -> None:
        SoCMini.__init__(self, platform, int(1e6), bus_standard=bus, with_timer=False)
        self.crg = Clocks(platform)
        master, pads = wishbone.Interface(data_width=32, addressing="word"), platform.request("wb")
        high = Constant(ORIGIN >> words + 2, 30 - words)
        self.comb += master.adr.eq(Cat(pads.adr_i, high))
        for name in ("cyc", "stb", "we", "sel", "dat_w"):
            self.comb += getattr(master, name).eq(getattr(pads, NAMES.get(name, f"{name}_i")))
        for name in ("dat_r", "ack", "err"):
            self.comb += getattr(pads, NAMES[name]).eq(getattr(master, name))
        self.bus.add_master("pins", master)
        self.irq.enable()
        lines = runpy.run_path(module)
        size = 4 << words
        for line in lines["__doc__"].splitlines():
            if line.startswith("    self."):
                names = {"self": self, "platform": platform, "SoCRegion": SoCRegion, **lines}
                exec(line.strip().replace("SoCRegion(", f"SoCRegion(origin={ORIGIN}, "), names)
        assert self.bus.regions["matmul"].size == size, "another region"
        self.comb += platform.request("irq").eq(self.matmul.ev.run.trigger)


def main(module: str, bus: str, words: str, out: str) -> None:
    logging.disable(logging.INFO)
    platform = SimPlatform("SIM", pins(int(words)))
    system = System(platform, module, bus, int(words))
    system.finalize()
    assert system.irq.locs["matmul"] == 0
    # Blocking assignments: the others chase each other for ever in a simulator of events.
    platform.get_verilog(system, name="soc", regular_comb=False).write(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
