"""AXI4-Stream ports around a component whose outside is streams."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Cat, Module, ResetSignal, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.protocol import Interface, Numbers, Stream
from hwgen.rtl import INPUT, OUTPUT, Channel, Field


@dataclass(frozen=True)
class Bus:
    """The ports of one stream `name`, and where the quantities of its payload lie in them.

    `s_axis_<name>_…` takes an input stream, `m_axis_<name>_…` gives an output stream.

    tdata  the quantity `data`, element 0 in the low bits, and above it `padding` bits up to
           a whole number of bytes: ignored at inputs; at outputs the sign of a single signed
           number, zeros above several or an unsigned one
    tlast  the flag that closes a packet (`Stream.closes`)
    tuser  every other quantity, side by side in the order of the payload, the first in bit 0;
           no port where there is none
    """

    name: str
    direction: str
    stream: Stream

    @property
    def prefix(self) -> str:
        return f"{'s' if self.direction == INPUT else 'm'}_axis_{self.name}"

    @property
    def data(self) -> Numbers:
        found: Numbers = self.stream.payload["data"]
        return found

    @property
    def padding(self) -> int:
        """Bits between `data` and the end of its last byte."""
        return -self.data.bits % 8

    @property
    def user(self) -> dict[str, Numbers]:
        """What TUSER carries."""
        payload: dict[str, Numbers] = self.stream.payload
        kept = ("data", self.stream.closes)
        return {key: numbers for key, numbers in payload.items() if key not in kept}

    @property
    def widths(self) -> dict[str, int]:
        """Payload port -> bits, without the prefix."""
        user = sum(numbers.bits for numbers in self.user.values())
        ports = {"tdata": self.data.bits + self.padding, "tlast": 1}
        return {**ports, "tuser": user} if user else ports

    @property
    def channel(self) -> Channel:
        """The stream as benches see it: the same fields on these ports."""
        fields, low = {}, 0
        for key, numbers in self.user.items():
            fields[key] = self._field(key, "tuser", numbers, low)
            low += numbers.bits
        fields["data"] = self._field("data", "tdata", self.data, 0, self.padding)
        closes = self.stream.closes
        fields[closes] = self._field(closes, "tlast", self.stream.payload[closes])
        return Channel(
            self.name,
            self.direction,
            tuple(fields[key] for key in self.stream.payload),
            f"{self.prefix}_tvalid",
            f"{self.prefix}_tready",
        )

    def _field(
        self, key: str, port: str, numbers: Numbers, low: int = 0, padding: int = 0
    ) -> Field:
        ports = (f"{self.prefix}_{port}",)
        return Field(key, ports, numbers.width, numbers.elements, numbers.signed, low, padding)


class AxiStream(wiring.Component):
    """`inner` with a `Bus` for each of its streams and every other output as it is.

    Clock and reset become `aclk` and `aresetn` at the top of the Verilog.  While reset holds,
    no TVALID and no TREADY is 1.  Nothing is registered here: TVALID never waits for TREADY
    because `Stream` forbids it.
    """

    def __init__(self, inner: Any) -> None:
        """ValueError for a stream without `data` and for a port that is no stream's input."""
        self.inner = inner
        self.config = inner.config
        self.buses: list[Bus] = []
        self.flags: dict[str, Signal] = {}
        ports: dict[str, Any] = {}
        for name, member in inner.signature.members.items():
            if member.is_signature and isinstance(member.signature, Stream):
                direction = INPUT if member.flow is In else OUTPUT
                bus = Bus(name, direction, member.signature)
                if "data" not in bus.stream.payload:
                    raise ValueError(f"a stream on AXI4-Stream has data; {name} has none")
                self.buses.append(bus)
                way, back = (In, Out) if direction == INPUT else (Out, In)
                ports[f"{bus.prefix}_tvalid"] = way(1)
                ports[f"{bus.prefix}_tready"] = back(1)
                for port, width in bus.widths.items():
                    ports[f"{bus.prefix}_{port}"] = way(width)
            elif member.is_port and member.flow is Out:
                ports[name] = member
                self.flags[name] = getattr(inner, name)
            else:
                raise ValueError(f"AXI4-Stream has no place for the port {name}")
        super().__init__(ports)

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return f"{getattr(self.inner, 'module', None) or self.config.module}_axis"

    @property
    def interface(self) -> Interface:
        channels = tuple(bus.channel for bus in self.buses)
        return Interface(channels, flags=self.inner.interface.flags)

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.inner = self.inner
        running = ~ResetSignal()
        padding = Cat(*(self._padding(bus) for bus in self.buses))
        if len(padding):
            unused = Signal(name="unused_padding")
            m.d.comb += unused.eq(padding.any())
        m.d.comb += [getattr(self, name).eq(value) for name, value in self.flags.items()]
        for bus in self.buses:
            stream = getattr(self.inner, bus.name)
            outside = {
                port: getattr(self, f"{bus.prefix}_{port}")
                for port in ("tvalid", "tready", *bus.widths)
            }
            inside = {
                "tdata": stream.data,
                "tlast": getattr(stream, bus.stream.closes),
                "tuser": Cat(*(getattr(stream, key) for key in bus.user)),
            }
            if bus.direction == INPUT:
                m.d.comb += [
                    stream.valid.eq(outside["tvalid"]),
                    outside["tready"].eq(stream.ready & running),
                    *(inside[port].eq(outside[port]) for port in bus.widths),
                ]
            else:
                inside["tdata"] = Cat(stream.data, _extension(bus, stream.data))
                m.d.comb += [
                    outside["tvalid"].eq(stream.valid & running),
                    stream.ready.eq(outside["tready"]),
                    *(outside[port].eq(inside[port]) for port in bus.widths),
                ]
        return m

    def _padding(self, bus: Bus) -> Value:
        """The bits of TDATA that an input does not look at."""
        data = getattr(self, f"{bus.prefix}_tdata")
        return Cat(data[bus.data.bits :]) if bus.direction == INPUT else Cat()


def _extension(bus: Bus, data: Value) -> Value:
    """The bits above `data` in TDATA of an output."""
    single = bus.data.signed and bus.data.elements == 1
    return Cat((data[-1] if single else 0,) * bus.padding)
