"""The encoder of a row of sparse-digit PEs: which digits of a group are added in which cycle."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.csd import csd_recode
from hwgen.design.arith.first import first_ones
from hwgen.design.array.digit_row_config import SparseDigitConfig
from hwgen.design.pe.sparse_digit import DIGIT_BITS
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class DigitIssue(wiring.Component):
    """Activations to digits in {-2 … 2}, the fewest there are, and those to cycles.

    act, last, valid  In   a beat of the operand stream
    ready             Out  and its handshake; the weights are taken from the beat then
    free              In   the row will have room for a result when this one gets there
    at                Out  which activation of the group, one-hot for each lane; 0: none
    place             Out  which digit of it, one-hot for each lane
    digit             Out  the code of the digit for each lane, see `SparseDigitPe`
    first             Out  the sum before is forgotten: may be 1 for several cycles
    ends              Out  the sum is complete with these digits

    A beat is looked at in one cycle, when the digits before it have been chosen, and moves in the
    next: the weights of the former group are in use until then, and no second set of them is
    kept.  So a group takes two cycles at least, of which the first is not asked whether it is the
    last.  Choices come out of registers a cycle later, when the weights are there.  The digits
    that end a sum wait until `free`.
    """

    def __init__(self, config: SparseDigitConfig) -> None:
        self.config = config
        lanes = config.lanes
        super().__init__(
            {
                "act": In(config.group * config.act_bits),
                "last": In(1),
                "valid": In(1),
                "ready": Out(1),
                "free": In(1),
                "at": Out(config.group * lanes),
                "place": Out(config.places * lanes),
                "digit": Out(DIGIT_BITS * lanes),
                "first": Out(1),
                "ends": Out(1),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("digit_issue")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        size, places = config.digits, config.places
        come = _digits(m, config, self.act)
        # 0 without a group.
        left = Signal(size)
        double, negative = Signal(size, reset_less=True), Signal(size, reset_less=True)
        closes = Signal(reset_less=True)
        # `busy`: there is a group.  `taken`: the beat it is from moves now.
        busy, taken, begins = Signal(), Signal(), Signal(init=1)
        look, done = Signal(), Signal()
        # Whether more digits are left than are chosen now; not known in the cycle of `taken`.
        more = Signal(reset_less=True)
        found = first_ones(m, left, config.lanes, "pick")
        m.d.comb += [
            done.eq(busy & ~taken & ~more & (self.free | ~closes)),
            look.eq(self.valid & ~taken & (done | ~busy)),
            self.ready.eq(taken),
        ]
        m.d.sync += [
            more.eq(found.more),
            left.eq(Mux(look, come[0], found.rest)),
            busy.eq(look | (busy & ~done)),
            taken.eq(look),
            begins.eq((done & closes) | (begins & ~busy)),
            self.first.eq(begins),
            self.ends.eq(done & closes),
        ]
        with m.If(look):
            m.d.sync += closes.eq(self.last)
        # What they are is asked a cycle later, when the beat they are from has moved.
        with m.If(taken):
            m.d.sync += [double.eq(come[1]), negative.eq(come[2])]
        ats: list[Value] = []
        spots: list[Value] = []
        digit: list[Value] = []
        for i, pick in enumerate(found.picks):
            # Bit place * group + k of the mask.
            rows = elements(pick, config.group)
            at = Signal(config.group, reset_less=True, name=f"at_{i}")
            place = Signal(places, reset_less=True, name=f"place_{i}")
            m.d.sync += [
                at.eq(Cat(*(Cat(*(row[k] for row in rows)).any() for k in range(config.group)))),
                place.eq(Cat(*(row.any() for row in rows))),
            ]
            here = Cat(*(at & bit.replicate(config.group) for bit in place))
            digit += [(here & double).any(), (here & negative).any()]
            ats.append(at)
            spots.append(place)
        m.d.comb += [self.at.eq(Cat(*ats)), self.place.eq(Cat(*spots)), self.digit.eq(Cat(*digit))]
        return m


def _digits(m: Module, config: SparseDigitConfig, act: Value) -> tuple[Value, Value, Value]:
    """Of all digits of a group, first the lowest ones: which are not 0, which of those are ±2,
    and which negative."""
    nonzero: list[list[Value]] = [[] for _ in range(config.places)]
    double: list[list[Value]] = [[] for _ in range(config.places)]
    negative: list[list[Value]] = [[] for _ in range(config.places)]
    for k, value in enumerate(elements(act, config.act_bits)):
        bits = csd_recode(m, value, config.act_signed, f"act_{k}", "sklansky")
        for i in range(config.places):
            # Of two neighbours one is 0.
            low, *high = bits[2 * i : 2 * i + 2]
            if high:
                nonzero[i].append(low.nonzero | high[0].nonzero)
                double[i].append(high[0].nonzero)
                negative[i].append(Mux(high[0].nonzero, high[0].negative, low.negative))
            else:
                nonzero[i].append(low.nonzero)
                double[i].append(Const(0, 1))
                negative[i].append(low.negative)
    found = []
    for name, rows in (("nonzero", nonzero), ("double", double), ("negative", negative)):
        word = Signal(config.digits, name=f"come_{name}")
        m.d.comb += word.eq(Cat(*(bit for row in rows for bit in row)))
        found.append(word)
    return found[0], found[1], found[2]
