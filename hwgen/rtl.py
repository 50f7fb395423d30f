"""The `Rtl` value: Verilog text, its ports and channels, and a digest.

Simulation and synthesis take an `Rtl` and nothing else, so Verilog written by
anybody is checked and measured by the same code as what hwgen emits.  This
module imports neither Amaranth nor Yosys nor numpy.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

INPUT, OUTPUT = "input", "output"


@dataclass(frozen=True)
class Port:
    """One port of the top module; `width` in bits, `direction` input or output."""

    name: str
    direction: str
    width: int
    signed: bool = False

    def __post_init__(self) -> None:
        if self.direction not in (INPUT, OUTPUT):
            raise ValueError(f"direction must be {INPUT!r} or {OUTPUT!r}, not {self.direction!r}")
        if self.width < 1:
            raise ValueError(f"a port is at least 1 bit wide, not {self.width!r}")


@dataclass(frozen=True)
class Field:
    """One quantity on a channel: `elements` numbers of `width` bits, element 0 in the low bits.

    A field normally names one port.  With several ports its value is their sum
    modulo 2**width (a carry-save pair: only the sum of the two words is defined).
    """

    name: str
    ports: tuple[str, ...]
    width: int
    elements: int = 1
    signed: bool = False


@dataclass(frozen=True)
class Channel:
    """Fields that move together, once per beat.

    `valid` and `ready` name the handshake ports of an elastic channel (a stream);
    both are None on a rigid one, where a beat is one cycle and the design's
    `Timing` relates inputs to outputs.
    """

    name: str
    direction: str
    fields: tuple[Field, ...]
    valid: str | None = None
    ready: str | None = None

    @property
    def elastic(self) -> bool:
        return self.valid is not None


@dataclass(frozen=True)
class Timing:
    """Cycles from an input beat to its output beat, and between input beats."""

    latency: int
    interval: int = 1


@dataclass(frozen=True)
class Rtl:
    """Verilog and what is needed to drive and to measure it.

    text      Verilog without the header; what the digest covers, together with the ports
    top       name of the top module
    channels  how the ports group into beats (empty: synthesis only)
    timing    set when the channels are rigid
    flags     sticky outputs that must stay 0 in a correct run (port names)
    design    catalogue name, or None for Verilog that hwgen did not emit
    config    the plain-data form of the design's parameters
    language  "verilog" or "systemverilog"
    """

    text: str
    top: str
    ports: tuple[Port, ...]
    channels: tuple[Channel, ...] = ()
    timing: Timing | None = None
    clock: str | None = "clk"
    reset: str | None = "rst"
    flags: tuple[str, ...] = ()
    design: str | None = None
    config: Mapping[str, Any] = field(default_factory=dict)
    header: str = ""
    language: str = "verilog"

    @property
    def digest(self) -> str:
        """sha256 (hex) of the Verilog without its header, plus the ports."""
        digest = hashlib.sha256(self.text.encode())
        digest.update(json.dumps([asdict(p) for p in self.ports], sort_keys=True).encode())
        return digest.hexdigest()

    @property
    def elastic(self) -> bool:
        return any(channel.elastic for channel in self.channels)

    @property
    def verilog(self) -> str:
        """Header and text, as written to disk."""
        return self.header + self.text

    @property
    def inputs(self) -> tuple[Channel, ...]:
        return tuple(c for c in self.channels if c.direction == INPUT)

    @property
    def outputs(self) -> tuple[Channel, ...]:
        return tuple(c for c in self.channels if c.direction == OUTPUT)

    def port(self, name: str) -> Port:
        for port in self.ports:
            if port.name == name:
                return port
        raise KeyError(f"{self.top} has no port {name!r}")

    def with_text(self, text: str) -> Rtl:
        """The same ports around other Verilog (a mutant, a netlist)."""
        return replace(self, text=text)

    def interface(self) -> dict[str, Any]:
        """Everything but the text as plain data, for manifests and benches."""
        return {
            "top": self.top,
            "clock": self.clock,
            "reset": self.reset,
            "ports": [asdict(p) for p in self.ports],
            "channels": [asdict(c) for c in self.channels],
            "timing": asdict(self.timing) if self.timing else None,
            "flags": list(self.flags),
            "design": self.design,
            "config": dict(self.config),
        }
