"""What the arrays have in common: rigid ports and a fixed latency."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.delay import delay
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.rtl import INPUT, OUTPUT, Timing


class RigidArray(wiring.Component):
    """Ports from `operands`, `MARKERS` and `out`, the `results` of acc_width bits.

    Where an operand's format has codes that are no numbers, `nan` has a bit per result: 1 if
    one of them was part of the sum, in which it counts as 0.
    """

    MARKERS: ClassVar[tuple[str, ...]]
    """Output flags that say what `out` holds."""
    PREFIX: ClassVar[str]
    """What module names begin with."""

    config: Any

    def __init__(self, config: Any) -> None:
        self.config = config
        self._operands = self.operands(config)
        self._markers = dict.fromkeys(self.MARKERS, FLAG)
        self._results = self.result_ports(config)
        super().__init__(
            {
                **{name: In(n.bits) for name, n in self._operands.items()},
                **{name: Out(n.bits) for name, n in (self._markers | self._results).items()},
            }
        )

    @classmethod
    def operands(cls, config: Any) -> dict[str, Numbers]:
        """Input ports."""
        raise NotImplementedError

    @classmethod
    def results(cls, config: Any) -> int:
        """Results that leave in a cycle."""
        count: int = config.cols
        return count

    @classmethod
    def result_ports(cls, config: Any) -> dict[str, Numbers]:
        """Ports of the results."""
        count = cls.results(config)
        return {
            "out": Numbers(config.acc_width, count, config.signed),
            **({"nan": Numbers(1, count)} if config.special else {}),
        }

    @staticmethod
    def latency(config: Any) -> int:
        """Cycles from operands to the results that they complete."""
        raise NotImplementedError

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        name: str = self.config.module_name(self.PREFIX)
        return name

    @property
    def interface(self) -> Interface:
        return Interface(
            (
                rigid_channel("operands", INPUT, self._operands),
                rigid_channel("markers", OUTPUT, self._markers),
                rigid_channel("results", OUTPUT, self._results),
            ),
            Timing(self.latency(self.config), 1),
        )


class RowsArray(RigidArray):
    """C = A·B, summed up over the cycles; C leaves row by row.

    valid        In   this cycle carries operands
    act          In   `beat_k` columns of A, those of row 0 in the low bits
    wgt          In   as many rows of B, the first one in the low bits
    first, last  In   first and last operands of a sum
    out_valid    Out  `out` holds a row of C
    out_last     Out  it is the last row
    out          Out  `cols` results of acc_width bits

    Rows of C appear in ascending order, one per cycle, the first `latency` cycles after
    the operands marked `last`.  Interval 1; from one `last` to the next at least `rows`
    cycles.
    """

    MARKERS: ClassVar[tuple[str, ...]] = ("out_valid", "out_last")

    @classmethod
    def operands(cls, config: Any) -> dict[str, Numbers]:
        acts, wgts = config.rows * config.beat_k, config.cols * config.beat_k
        return {
            "valid": FLAG,
            "first": FLAG,
            "last": FLAG,
            "act": Numbers(config.act_bits, acts, config.act_signed),
            "wgt": Numbers(config.wgt_bits, wgts, config.wgt_signed),
        }

    def mark_rows(self, m: Module) -> None:
        """Drives the markers in the `rows` cycles in which the rows of C leave."""
        rows = self.config.rows
        late = self.latency(self.config) - 1
        start = delay(m, self.valid & self.last, late, "start", reset=True)
        left = Signal(range(rows + 1))
        m.d.comb += [self.out_valid.eq(left != 0), self.out_last.eq(left == 1)]
        with m.If(start):
            m.d.sync += left.eq(rows)
        with m.Elif(self.out_valid):
            m.d.sync += left.eq(left - 1)
