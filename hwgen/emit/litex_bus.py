"""The bus of a host front-end as LiteX has it: what an Instance connects, and what makes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hwgen.rtl import Rtl

_EVENT = "run"
_ORIGIN = 0x9000_0000
"""In the uncached half of the address space of LiteX's CPUs."""
# An edge, because the releases of LiteX differ in what a level means.  Software clears the pending
# bit first, then IRQ_STATUS, and reads that once more: the next edge needs `irq` at 0.
_WISHBONE = {
    "cyc": "cyc_i",
    "stb": "stb_i",
    "we": "we_i",
    "adr": "adr_i",
    "sel": "sel_i",
    "dat_w": "dat_i",
    "dat_r": "dat_o",
    "ack": "ack_o",
    "err": "err_o",
}
_AXI_LITE = {
    "aw": ("valid", "ready", "addr", "prot"),
    "w": ("valid", "ready", "data", "strb"),
    "b": ("valid", "ready", "resp"),
    "ar": ("valid", "ready", "addr", "prot"),
    "r": ("valid", "ready", "data", "resp"),
}


@dataclass(frozen=True)
class LitexBus:
    """A slave of LiteX and its event.

    imports  lines of Python that the members need
    members  lines in `__init__` that make `self.bus` and `self.ev`
    places   port of the Verilog -> the expression of Python that belongs there
    usage    lines for the system around: `NAME` stands for the module there
    note     what else to know of them
    """

    imports: Sequence[str] = ()
    members: Sequence[str] = ()
    places: Mapping[str, str] = field(default_factory=dict)
    usage: Sequence[str] = ()
    note: Sequence[str] = ()


def litex_bus(rtl: Rtl) -> LitexBus:
    """The bus of a design with registers on Wishbone or AXI4-Lite; empty for any other."""
    names = {port.name for port in rtl.ports}
    if not rtl.windows:
        return LitexBus()
    if "wb_adr_i" in names:
        module, made = "wishbone", 'wishbone.Interface(data_width=32, addressing="word")'
        found = {f"wb_{port}": member for member, port in _WISHBONE.items()}
        address = rtl.port("wb_adr_i").width + 2
    elif "s_axil_awaddr" in names:
        module = "axi"
        made = "axi.AXILiteInterface(data_width=32, clock_domain=clock_domain)"
        found = {
            f"s_axil_{side}{name}": f"{side}.{name}"
            for side, members in _AXI_LITE.items()
            for name in members
        }
        address = rtl.port("s_axil_awaddr").width
    else:
        return LitexBus()
    places = {port: f"self.bus.{member}" for port, member in found.items()}
    for port in places:
        if port.endswith(("adr_i", "addr")):
            # The bus has an address of the whole system, the design one of its registers.
            places[port] += f"[:{rtl.port(port).width}]"
    return LitexBus(
        imports=(
            f"from litex.soc.interconnect import {module}",
            "from litex.soc.interconnect.csr_eventmanager import EventManager, EventSourceProcess",
        ),
        members=(
            f"        self.bus = {made}",
            "        self.ev = EventManager()",
            f'        self.ev.{_EVENT} = EventSourceProcess(name="{_EVENT}", edge="rising")',
            "        self.ev.finalize()",
        ),
        places={**places, "irq": f"self.ev.{_EVENT}.trigger"},
        usage=(
            f'self.bus.add_slave("NAME", self.NAME.bus, SoCRegion(size=0x{1 << address:X}, '
            "cached=False))",
            'self.irq.add("NAME")',
        ),
        note=(
            "A system without a CPU says where the registers are, for LiteX puts its own at 0 too:",
            f"SoCRegion(origin=0x{_ORIGIN:X}, ...); and it calls self.irq.enable() first.",
        ),
    )
