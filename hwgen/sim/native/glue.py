"""The C++ between a model and the harness: ports by number, settling, the clock edge."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources

from hwgen.rtl import Port, Rtl

HARNESS = "harness.h"
MOST_WORDS = 4096
"""Words of 32 bits in the widest port."""


def harness() -> str:
    """The design-independent loop."""
    return resources.files("hwgen.sim.native").joinpath(HARNESS).read_text(encoding="utf-8")


def words32(port: Port) -> int:
    """Words of 32 bits that the harness holds per beat of a port; an even number."""
    return 2 * -(-port.width // 64)


def pins(rtl: Rtl, name: Callable[[Port], str]) -> str:
    """The members of a class Model that say where the ports are.

    `name` gives the C++ expression of a port's storage, an object or an array.
    """
    rows = [f"        {{(uint8_t *)&{name(port)}, sizeof({name(port)})}}," for port in rtl.ports]
    return "\n".join([f"    hwgen::Pin pins[{len(rows)}] = {{", *rows, "    };"])
