"""BitMoD PEs: weights of any small datatype, a signed digit of each per cycle."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.delay import delay
from hwgen.design.planes.align import Align
from hwgen.design.planes.bitmod_cell import BitmodCell
from hwgen.design.planes.bitmod_config import DIGIT_BITS, BitmodConfig
from hwgen.design.planes.bitmod_recoder import SELECTOR_BITS, BitmodRecoder, control_ports
from hwgen.design.protocol import FLAG, Interface, Numbers, elements, rigid_channel
from hwgen.design.shared import shared
from hwgen.rtl import INPUT, OUTPUT, Timing


@shared
class Bitmod(wiring.Component):
    """Sums of activations times weights: `rows` × `cols` PEs of `lanes` products each.

    act       In   `lanes` activations of every row, row 0 in the low bits
    wgt       In   `lanes` codes of every column, column 0 in the low bits; each in the low bits
                   of `wgt_bits`, bits above do not matter
    selector  In   which special the group of each column has, where a datatype has specials
    datatype  In   place of the datatype among those of the config, where there are several
    digit     In   which digit of the weights this cycle adds, where there are several
    term      In   where recode is outside, in place of `wgt`, `selector` and `datatype`: a digit
                   for each code, see TERMS
    form anchor: the sums of everything since reset
      acc                        Out  of each PE, row 0 first, two's complement modulo 2**acc_width
      exponent, nan              Out  floats: of each row, see `Align`
    form os: sums from `first` to `last`
      valid                      In   this cycle carries operands
      first, last                In   the first and the last cycle of a sum
      out_valid, out_last        Out  `out` holds a row of results, the last one
      out, exponent, nan         Out  `cols` results of acc_width bits, and those of their row

    Activations and codes stay for as many cycles as the datatype has digits, in each of which
    `digit` is another one, in any order.  Results are exact over the unit of the datatype (of
    E2M3 1/8); those of floats count 2**(exponent - bias - fraction - guard) of it.
    Interval 1; rows of results leave in ascending order, from one `last` to the next it takes
    `rows` cycles at least.
    """

    def __init__(self, config: BitmodConfig) -> None:
        self.config = config
        rows, cols, lanes = config.rows, config.cols, config.lanes
        weights = {"term": Numbers(DIGIT_BITS, cols * lanes)}
        if config.recode == "inside":
            weights = {
                "wgt": Numbers(config.wgt_bits, cols * lanes),
                **({"selector": Numbers(SELECTOR_BITS, cols)} if config.selected else {}),
                **({"datatype": Numbers(config.type_bits)} if config.type_bits else {}),
            }
        drained = config.form == "os"
        self.given = {
            **({"valid": FLAG, "first": FLAG, "last": FLAG} if drained else {}),
            "act": Numbers(config.act_bits, rows * lanes, config.act_signed),
            **weights,
            **({"digit": Numbers(config.digit_bits)} if config.digit_bits else {}),
        }
        count = 1 if drained else rows
        self.marks = dict.fromkeys(("out_valid", "out_last"), FLAG) if drained else {}
        self.found = {
            "out" if drained else "acc": Numbers(config.acc_width, count * cols, True),
            **({"exponent": Numbers(config.exponent_bits, count)} if config.floats else {}),
            **({"nan": Numbers(1, count)} if config.special else {}),
        }
        super().__init__(
            {
                **{name: In(n.bits) for name, n in self.given.items()},
                **{name: Out(n.bits) for name, n in (self.marks | self.found).items()},
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    @property
    def interface(self) -> Interface:
        markers = (rigid_channel("markers", OUTPUT, self.marks),) if self.marks else ()
        return Interface(
            (
                rigid_channel("operands", INPUT, self.given),
                *markers,
                rigid_channel("results", OUTPUT, self.found),
            ),
            Timing(self.config.latency, 1),
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        valid, first = self._begins(m)
        behind = max(config.stages - 1, 0)
        terms = [self._term(m, c, behind) for c in range(config.cols)]
        digit = Signal(config.digit_bits, reset_less=True, name="digit_operand")
        if config.digit_bits:
            m.d.sync += digit.eq(self.digit)
        place = delay(m, digit, config.stages, "digit_late")
        starts = delay(m, first, config.stages, "first_late", reset=True)
        rows = []
        for r, codes in enumerate(elements(self.act, config.lanes * config.act_bits)):
            act = Signal(len(codes), reset_less=True, name=f"act_operand_{r}")
            m.d.sync += act.eq(codes)
            operands: dict[str, Value] = {"act": act}
            marks: list[Value] = []
            if config.floats:
                operands, marks = self._aligned(m, act, valid, first, r)
            accs = []
            for c, term in enumerate(terms):
                m.submodules[f"pe_{r}_{c}"] = cell = BitmodCell(config)
                m.d.comb += [
                    cell.term.eq(term),
                    cell.first.eq(starts),
                    *(getattr(cell, name).eq(value) for name, value in operands.items()),
                ]
                if config.digit_bits:
                    m.d.comb += cell.digit.eq(place)
                accs.append(cell.acc)
            rows.append([Cat(*accs), *marks])
        if config.form == "os":
            rows = [self._drained(m, rows)]
        for name, values in zip(self.found, zip(*rows, strict=True), strict=True):
            m.d.comb += getattr(self, name).eq(Cat(*values))
        return m

    def _begins(self, m: Module) -> tuple[Value, Value]:
        """Whether the operand registers hold operands, and whether a sum begins with them."""
        if self.config.form == "os":
            valid = Signal(name="valid_edge")
            first = Signal(name="first_edge")
            m.d.sync += [valid.eq(self.valid), first.eq(self.valid & self.first)]
            return valid, first
        # So late that operands of the time of the reset are forgotten.
        clear = Signal(2, init=-1)
        m.d.sync += clear.eq(clear[1:])
        return Const(1, 1), clear[0]

    def _term(self, m: Module, c: int, behind: int) -> Value:
        """The digits of a column; none in cycles without operands."""
        config = self.config
        size = config.lanes * DIGIT_BITS
        if config.recode == "inside":
            given = self._recoded(m, c)
        else:
            given = self.term[c * size : (c + 1) * size]
        if config.form == "os":
            given = given & self.valid.replicate(size)
        term = Signal(size, reset_less=True, name=f"term_operand_{c}")
        m.d.sync += term.eq(given)
        return delay(m, term, behind, f"term_late_{c}")

    def _recoded(self, m: Module, c: int) -> Value:
        """The digits of the codes of a column."""
        config = self.config
        m.submodules[f"recoder_{c}"] = recoder = BitmodRecoder(config)
        size = config.lanes * config.wgt_bits
        m.d.comb += recoder.wgt.eq(self.wgt[c * size : (c + 1) * size])
        if config.selected:
            low = c * SELECTOR_BITS
            m.d.comb += recoder.selector.eq(self.selector[low : low + SELECTOR_BITS])
        for name in control_ports(config):
            m.d.comb += getattr(recoder, name).eq(getattr(self, name))
        found: Value = recoder.term
        return found

    def _aligned(
        self, m: Module, act: Value, valid: Value, first: Value, r: int
    ) -> tuple[dict[str, Value], list[Value]]:
        """What the PEs of a row take, and the exponent and the mark of their sums."""
        config = self.config
        m.submodules[f"align_{r}"] = align = Align(config.align)
        m.d.comb += [align.act.eq(act), align.valid.eq(valid), align.first.eq(first)]
        behind = max(config.stages - 1, 0)
        late = {"act": (align.magnitude, behind), "sign": (align.sign, behind)}
        late["down"] = (align.down, config.stages)
        operands = {
            name: delay(m, value, cycles, f"{name}_late_{r}")
            for name, (value, cycles) in late.items()
        }
        marks = [("exponent", align.exponent)]
        marks += [("nan", align.nan)] if config.special else []
        return operands, [
            delay(m, value, 1 + config.stages, f"{name}_late_{r}") for name, value in marks
        ]

    def _drained(self, m: Module, rows: list[list[Value]]) -> list[Value]:
        """The row of results that leaves; drives the markers."""
        config = self.config
        last = delay(m, self.valid & self.last, 2 + config.stages, "last_late", reset=True)
        below: Value = Const(0, 0)
        for r, row in reversed(list(enumerate(rows))):
            whole = Cat(*row)
            drain = Signal(len(whole), reset_less=True, name=f"drain_{r}")
            above = below if len(below) else whole
            m.d.sync += drain.eq(Mux(last, whole, above))
            below = drain
        left = Signal(range(config.rows + 1))
        m.d.comb += [self.out_valid.eq(left != 0), self.out_last.eq(left == 1)]
        with m.If(last):
            m.d.sync += left.eq(config.rows)
        with m.Elif(self.out_valid):
            m.d.sync += left.eq(left - 1)
        found, low = [], 0
        for value in rows[0]:
            found.append(below[low : low + len(value)])
            low += len(value)
        return found
