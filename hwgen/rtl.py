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
HIGH, LOW = "high", "low"

PREAMBLE = "`timescale 1ns / 1ps\n`default_nettype none\n\n"
FOOTER = "\n`default_nettype wire\n"


# Foreign Verilog often resets on low; the suffix is the only sign of it that we have.
_LOW_SUFFIXES = ("_n", "_ni", "resetn", "rstn")


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

    terms    of each port of a sum of one number, where they are not all `width` bits of weight
             1: its bits, and the weight that the unsigned number in it has
    low      the bit of its ports at which the field begins: fields may share a port
    padding  bits of its ports above the field that belong to nothing else.  Inputs ignore
             them; outputs extend a single signed number by its sign and all else by zeros
    """

    name: str
    ports: tuple[str, ...]
    width: int
    elements: int = 1
    signed: bool = False
    low: int = 0
    padding: int = 0
    terms: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        if self.terms and (self.elements, self.low, len(self.terms)) != (1, 0, len(self.ports)):
            raise ValueError("terms are of a single number from bit 0 on, one for each port")

    @property
    def parts(self) -> tuple[tuple[str, int, int], ...]:
        """Port, bits and weight of what the value is the sum of."""
        terms = self.terms or ((self.bits, 1),) * len(self.ports)
        return tuple((port, *term) for port, term in zip(self.ports, terms, strict=True))

    @property
    def bits(self) -> int:
        """Bits of the field without its padding."""
        return self.width * self.elements


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

    @property
    def ports(self) -> tuple[str, ...]:
        """The payload ports, each once, in the order of the fields."""
        return tuple(dict.fromkeys(port for each in self.fields for port in each.ports))


@dataclass(frozen=True)
class Timing:
    """Cycles from an input beat to its output beat, and between input beats."""

    latency: int
    interval: int = 1


@dataclass(frozen=True)
class External:
    """A memory that the text instantiates and does not define: a macro takes its place.

    name     of the module
    depth    entries of `width` bits
    latency  cycles from `read_en` to `read_data`
    ports    what a macro, or a wrapper around it, must have
    text     behavioural model: the module as it would stand in the text
    """

    name: str
    depth: int
    width: int
    latency: int
    ports: tuple[Port, ...]
    text: str


@dataclass(frozen=True)
class Window:
    """A stream of a design behind a host front-end: a buffer of `depth` beats.

    A beat is the payload of the stream, field after field, the first in bit 0, with zeros
    above up to a whole number of bytes.

    channel  the stream, with the ports that it has without the front-end
    """

    channel: Channel
    depth: int

    @property
    def name(self) -> str:
        return self.channel.name

    @property
    def input(self) -> bool:
        return self.channel.direction == INPUT

    @property
    def bits(self) -> int:
        """Bits of a beat."""
        return sum(each.bits for each in self.channel.fields)

    @property
    def bytes(self) -> int:
        """Bytes of a beat in the window."""
        return -(-self.bits // 8)


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
    options   how it was written, where that differs from the default (`hwgen.emit.options`)
    reset_active  level at which `reset` resets, high or low; where it is not given, the
              suffix of the name tells (`rst_n`, `aresetn`)
    reset_async   whether `reset` works without a clock edge
    externals memories that the text leaves to somebody else
    windows   of a host front-end: the streams that a host reaches through its registers
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
    options: Mapping[str, Any] = field(default_factory=dict)
    reset_active: str = ""
    reset_async: bool = False
    externals: tuple[External, ...] = ()
    windows: tuple[Window, ...] = ()

    def __post_init__(self) -> None:
        if not self.reset_active:
            low = self.reset is not None and self.reset.lower().endswith(_LOW_SUFFIXES)
            object.__setattr__(self, "reset_active", LOW if low else HIGH)
        if self.reset_active not in (HIGH, LOW):
            raise ValueError(f"reset_active must be {HIGH!r} or {LOW!r}, not {self.reset_active!r}")

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
    def models(self) -> str:
        """Behavioural models of the external memories, as a file; empty where there are none."""
        if not self.externals:
            return ""
        return PREAMBLE + "\n".join(each.text for each in self.externals) + FOOTER

    @property
    def complete(self) -> str:
        """The text with the models of what it leaves out: it can be compiled as it is."""
        return f"{self.text}\n{self.models}" if self.externals else self.text

    def closed(self) -> Rtl:
        """The same design with those models in its text: nothing is left to somebody else."""
        return replace(self, text=self.complete, externals=()) if self.externals else self

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
        windows = [asdict(each) for each in self.windows]
        return {
            "top": self.top,
            "clock": self.clock,
            "reset": self.reset,
            "reset_active": self.reset_active,
            "reset_async": self.reset_async,
            "ports": [asdict(p) for p in self.ports],
            "channels": [asdict(c) for c in self.channels],
            "timing": asdict(self.timing) if self.timing else None,
            "flags": list(self.flags),
            "design": self.design,
            "config": dict(self.config),
            "options": dict(self.options),
            "externals": [
                {key: value for key, value in asdict(each).items() if key != "text"}
                for each in self.externals
            ],
            **({"windows": windows} if windows else {}),
        }
