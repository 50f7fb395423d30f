"""What is written beside the Verilog: for which tools, and for which clock."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable
from dataclasses import dataclass

from hwgen.errors import UserError

TOOLS = {
    "vivado": "XDC and a Tcl script that synthesises, places and routes",
    "litex": "a module around the Verilog for a LiteX system",
    "ice40": "PCF for nextpnr-ice40",
    "ecp5": "LPF for nextpnr-ecp5",
}
"""Tool -> the files it wants."""
CLOCK_MHZ = 100.0
_SLOWEST, _FASTEST = 0.001, 10_000.0  # MHz; the period is written in ps


@dataclass(frozen=True)
class Project:
    """Files beside the Verilog.

    tools      keys of `TOOLS`; kept in the order of that table
    clock_mhz  frequency of the clock constraints, 0.001 to 10000 MHz
    """

    tools: tuple[str, ...] = ()
    clock_mhz: float = CLOCK_MHZ

    def __post_init__(self) -> None:
        if not (math.isfinite(self.clock_mhz) and _SLOWEST <= self.clock_mhz <= _FASTEST):
            rule = f"must be {_SLOWEST:g} to {_FASTEST:g} MHz"
            near = CLOCK_MHZ
            if self.clock_mhz > 0:
                near = _FASTEST if self.clock_mhz > _FASTEST else _SLOWEST
            # As text: JSON has no word for NaN.
            raise UserError("clock-mhz", rule, self.mhz, f"{near:g}")
        for name in self.tools:
            if name not in TOOLS:
                near_name = difflib.get_close_matches(name, TOOLS, 1, 0.0)
                rule = f"must be one of {', '.join(TOOLS)}"
                raise UserError("for", rule, name, near_name[0] if near_name else "vivado")
        object.__setattr__(self, "tools", tuple(name for name in TOOLS if name in self.tools))

    @property
    def period_ns(self) -> str:
        """Period of the clock in ns, to the picosecond."""
        return f"{1000 / self.clock_mhz:.3f}"

    @property
    def mhz(self) -> str:
        """The frequency without needless digits."""
        return f"{self.clock_mhz:.9g}"

    def words(self) -> list[str]:
        """The flags that say the same on the command line."""
        words = [word for name in self.tools for word in ("--for", name)]
        return words + (["--clock-mhz", self.mhz] if self.clock_mhz != CLOCK_MHZ else [])


def split_tools(given: Iterable[str]) -> tuple[str, ...]:
    """Names of tools from words that may hold several, with commas."""
    return tuple(name.strip() for word in given for name in word.split(","))
