"""What the dataflows of the engine have in common: ports, credits, timing."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.queue import Queue
from hwgen.design.protocol import FLAG, Numbers, Stream


class Core(wiring.Component):
    """Sequencer and array between the input queues and the output queue.

    act, wgt   In   streams from the input queues
    out_valid  Out  a row of C leaves; the output queue always has room for it
    out_last   Out  it is the last row of its tile
    out_data   Out  the row, and an output for every other quantity of `out_payload`
    awake      Out  where the array pauses after reset: it is ready for beats
    popped     In   a row has left the output queue
    overrun    In   a row met a full output queue
    error      Out  sticky: the flags of the streams did not fit together, or an overrun

    The array never stops.  Work is let in only while the output queue has room for what
    will come out of it: a credit per row.
    """

    ACT: ClassVar[dict[str, Numbers]]
    """Flags on the act stream besides data."""
    ACT_CLOSES: ClassVar[str]
    """The one of them that closes a packet: a tile, or a block in one k-tile."""
    WGT: ClassVar[dict[str, Numbers]] = {"last": FLAG}
    WGT_CLOSES: ClassVar[str] = "last"

    def __init__(self, config: MatmulConfig) -> None:
        self.config = config
        super().__init__(
            {
                **{name: In(each) for name, each in self.inputs(config).items()},
                "out_valid": Out(1),
                "out_last": Out(1),
                **{f"out_{key}": Out(n.bits) for key, n in self.out_payload(config).items()},
                **({"awake": Out(1)} if config.pause else {}),
                "popped": In(1),
                "overrun": In(1),
                "error": Out(1),
            }
        )

    @classmethod
    def inputs(cls, config: Any) -> dict[str, Stream]:
        """The streams from the input queues."""
        return {
            "act": Stream(cls.act_payload(config), cls.ACT_CLOSES),
            "wgt": Stream(cls.wgt_payload(config), cls.WGT_CLOSES),
        }

    @classmethod
    def act_payload(cls, config: MatmulConfig) -> dict[str, Numbers]:
        """Quantities on the act stream."""
        count = config.rows * config.beat_k
        return {"data": Numbers(config.act_bits, count, config.act_signed), **cls.ACT}

    @classmethod
    def wgt_payload(cls, config: MatmulConfig) -> dict[str, Numbers]:
        """Quantities on the wgt stream."""
        count = config.cols * config.beat_k
        return {"data": Numbers(config.wgt_bits, count, config.wgt_signed), **cls.WGT}

    @classmethod
    def out_payload(cls, config: MatmulConfig) -> dict[str, Numbers]:
        """Quantities of a row of C; where operands may be no numbers, nan: which results of the
        row are none."""
        return {
            "data": Numbers(config.acc_width, config.cols, config.signed),
            **({"nan": Numbers(1, config.cols)} if config.special else {}),
        }

    @classmethod
    @abstractmethod
    def rows_ahead(cls, config: MatmulConfig) -> int:
        """Rows that the output queue must hold so that it never limits the steady state."""

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(f"{self.config.dataflow}_core")

    def credits(self, m: Module, spend: Value, amount: int) -> Value:
        """Whether `amount` rows may be let in; `spend` takes them."""
        room = self.rows_ahead(self.config)
        free = Signal(range(room + 1), init=room)
        with m.If(spend & ~self.popped):
            m.d.sync += free.eq(free - amount)
        with m.Elif(self.popped & ~spend):
            m.d.sync += free.eq(free + 1)
        if amount > 1:
            with m.Elif(spend & self.popped):
                m.d.sync += free.eq(free - (amount - 1))
        enough = Signal()
        m.d.comb += enough.eq(free >= amount)
        return enough

    def sticky(self, m: Module, *conditions: Value) -> None:
        """Set `error` for good once one of the conditions holds."""
        with m.If(Cat(self.overrun, *conditions).any()):
            m.d.sync += self.error.eq(1)

    def elaborate(self, platform: Any) -> Module:
        raise NotImplementedError


QUEUE_ROUND_TRIP = Queue.LATENCY + 2
"""Cycles from a row at the output queue to the credit it gives back, with a margin of one."""
