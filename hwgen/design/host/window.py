"""The buffer of a stream: what windows of inputs and of outputs have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config, param
from hwgen.design.memory import Ram, RamConfig
from hwgen.design.protocol import elements
from hwgen.register_map import DEEPEST, MOST_BYTES

COUNTER = 32
"""Bits of the counters of cycles and stalls: those of a register."""


@dataclass(frozen=True)
class WindowConfig(Config):
    """Size of a window."""

    prefix: ClassVar[str] = "window"

    depth: int = param(256, "beats, a power of two", range=(2, DEEPEST), tag="{depth}x{width}")
    width: int = param(8, "bits of a beat", range=(1, MOST_BYTES), tag=None)

    @property
    def bytes(self) -> int:
        """Bytes of a beat."""
        return -(-self.width // 8)


class Window(wiring.Component):
    """A buffer of beats that a run plays or fills and that a host reaches byte by byte.

    base, count        In    beats of the next run, taken with start; the buffer is a ring
    start, stop        In    begin of a run, end of one that is given up
    over               Out   no beat of the run is left
    stalls             Out   cycles since start in which the window waited for the engine
    seek, beat         In    the host goes on at byte 0 of that beat
    get, get_data      In, Out  the host takes a byte: it is there LATENCY cycles later, until
                             another one is taken
    position           Out   beat at which the host goes on

    The host must not get or put from start until the run is over.
    """

    LATENCY: ClassVar[int] = 2
    """Cycles from `get` to `get_data`."""

    config: WindowConfig

    def __init__(self, config: WindowConfig, ports: dict[str, Any]) -> None:
        self.config = config
        bits = (config.depth - 1).bit_length()
        super().__init__(
            {
                "base": In(bits),
                "count": In(bits + 1),
                "start": In(1),
                "stop": In(1),
                "over": Out(1),
                "stalls": Out(COUNTER),
                "seek": In(1),
                "beat": In(bits),
                "get": In(1),
                "get_data": Out(8),
                "position": Out(bits),
                **ports,
            }
        )

    def host_side(self, m: Module, moved: Any) -> tuple[Ram, Any]:
        """The memory, and whether the byte that is `moved` now is the last of its beat."""
        config = self.config
        m.submodules.beats = beats = Ram(RamConfig(config.depth, config.width))
        whole = Signal()
        if config.bytes > 1:
            lane = Signal(range(config.bytes))
            m.d.comb += whole.eq(lane == config.bytes - 1)
            with m.If(self.seek):
                m.d.sync += lane.eq(0)
            with m.Elif(moved):
                m.d.sync += lane.eq(Mux(whole, 0, lane + 1))
        else:
            lane = None
            m.d.comb += whole.eq(1)
        with m.If(self.seek):
            m.d.sync += self.position.eq(self.beat)
        with m.Elif(moved & whole):
            m.d.sync += self.position.eq(self.position + 1)
        self._bytes(m, beats.read_data, lane)
        return beats, whole

    def _bytes(self, m: Module, beat: Any, lane: Any) -> None:
        """The byte that was got, out of its beat."""
        got = Signal()
        m.d.sync += got.eq(self.get)
        padded = Signal(8 * self.config.bytes, name="padded_beat")
        m.d.comb += padded.eq(beat)
        taken = Signal(8)
        if lane is None:
            m.d.comb += taken.eq(padded)
        else:
            asked = Signal.like(lane, name="lane_got")
            m.d.sync += asked.eq(lane)
            with m.Switch(asked):
                for number, each in enumerate(elements(padded, 8)):
                    with m.Case(number):
                        m.d.comb += taken.eq(each)
        with m.If(got):
            m.d.sync += self.get_data.eq(taken)

    def run_side(self, m: Module, moves: Any, waits: Any) -> tuple[Signal, Signal]:
        """The beat that comes next, and how many are left; one less whenever one `moves`."""
        at = Signal.like(self.base, name="at")
        left = Signal.like(self.count, name="left")
        with m.If(self.start):
            m.d.sync += [at.eq(self.base), left.eq(self.count), self.stalls.eq(0)]
        with m.Elif(self.stop):
            m.d.sync += [left.eq(0), self.stalls.eq(0)]
        with m.Else():
            with m.If(moves):
                m.d.sync += [at.eq(at + 1), left.eq(left - 1)]
            with m.If(waits):
                m.d.sync += self.stalls.eq(self.stalls + 1)
        return at, left


def input_bytes(m: Module, put: Any, data: Any, count: int) -> Any:
    """A whole beat of `count` bytes, complete in the cycle in which the last is put."""
    if count == 1:
        return data
    before = Signal(8 * (count - 1), name="bytes_before")
    with m.If(put):
        m.d.sync += before.eq(Cat(before, data)[8:])
    return Cat(before, data)
