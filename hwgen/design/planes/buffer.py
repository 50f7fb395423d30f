"""Two banks of activations: one fills while the other is replayed for every plane of weights."""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.memory import Ram, RamConfig
from hwgen.design.planes.greatest_exponent import GreatestExponent
from hwgen.design.protocol import elements
from hwgen.design.shared import shared

FLAGS = ("first", "twice", "minus", "last", "tile_end")
GROUP_FLAGS = ("top", "group_end")


class Pass(NamedTuple):
    """A pass over the chunks of a group.

    top     it is the first one
    twice  sums are doubled before its first chunk
    minus   what it adds counts negative
    end     it is the last one
    line    line of the chunks that it reads
    onward  statements that go on to the next pass
    """

    top: Value
    twice: Value
    minus: Value
    end: Value
    line: Value
    onward: list[Any]


class Line(NamedTuple):
    """A beat of a chunk: its line, whether it is the last one, and statements that go on."""

    now: Value
    end: Value
    onward: list[Any]


class PlaneBuffer(wiring.Component):
    """Takes the chunks of a group once, and gives them as often as the weights have planes.

    in_valid, in_ready, in_data, in_last  In, Out, In, In  chunks; last: of a tile
    in_bits, …              In   the mode, the same for all beats of a tile: planes − 1, …
    step_valid, step_ready  Out, In  a step is offered, and taken
    data                    Out  its chunk, a register of the memory
    first, twice, minus    Out  as arrays of planes take them
    last                    Out  last step of a sum
    tile_end                Out  last step of a tile
    top, group_end          Out  a step of the first pass of a group, the last step of a group:
                                 where there are zero points
    exponent                Out  floats: of each row, the greatest one of its chunks in this bank,
                                 the same in all of its steps
    fault                   Out  this beat does not fit: the mode changed inside a tile, it has more
                                 planes than there are, or `last` is not where a group ends

    A bank has `depth` chunks.  The beat that fills it, or `in_last`, closes it; its first step is
    offered two cycles later, and from then on one per cycle.  While one bank is replayed the
    other fills, so that with chunks enough the steps of groups follow each other without a gap.
    """

    PREFIX: ClassVar[str] = "plane_buffer"
    LATENCY: ClassVar[int] = 2
    """Cycles from the beat that closes a bank to its first step."""

    def __init__(self, config: Any) -> None:
        self.config = config
        self.modes = {f"in_{name}": each.bits for name, each in config.mode_fields.items()}
        self.flags = FLAGS + GROUP_FLAGS * (config.zeros)
        self.exponent_bits = config.rows * config.exponent_bits if config.floats else 0
        super().__init__(
            {
                "in_valid": In(1),
                "in_ready": Out(1),
                "in_data": In(config.word_bits),
                "in_last": In(1),
                **{name: In(bits) for name, bits in self.modes.items()},
                "step_valid": Out(1),
                "step_ready": In(1),
                "data": Out(config.word_bits),
                **{name: Out(1) for name in self.flags},
                **({"exponent": Out(self.exponent_bits)} if config.floats else {}),
                "fault": Out(1),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        name: str = self.config.module_name(self.PREFIX)
        return name

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        # A place for the chunk in an address, one bit even where there is only one.
        chunk_bits = max(1, (config.depth - 1).bit_length())
        line_bits = (config.act_lines - 1).bit_length()
        size = RamConfig(1 << (chunk_bits + line_bits + 1), config.word_bits)
        m.submodules.chunks = chunks = Ram(size)
        chunk = Signal(chunk_bits)
        line = self.lines(m)
        writes, closes, bank_in = Signal(), Signal(), Signal()
        taken, bank_out = Signal(), Signal()
        modes = Cat(getattr(self, name) for name in self.modes)
        entry = Cat(chunk, self.in_last, modes, self._greatest(m, writes, closes))
        full = Signal(2)
        held = Signal(len(entry))
        holds = []
        for b in range(2):
            # What the bank holds, until its last step is fetched.
            bank = Signal(len(entry), name=f"bank_{b}", reset_less=True)
            with m.If(closes & (bank_in == b)):
                m.d.sync += [full[b].eq(1), bank.eq(entry)]
            with m.Elif(taken & (bank_out == b)):
                m.d.sync += full[b].eq(0)
            holds.append(bank)
        m.d.comb += [
            self.in_ready.eq(~Mux(bank_in, full[1], full[0])),
            writes.eq(self.in_valid & self.in_ready),
            held.eq(Mux(bank_out, holds[1], holds[0])),
            *chunks.write(writes, Cat(chunk, line.now, bank_in), self.in_data),
        ]
        self._fill(m, (writes, closes, bank_in), chunk, line, modes)

        mode: dict[str, Value] = {}
        low = chunk_bits + 1
        for name, bits in self.modes.items():
            mode[name.removeprefix("in_")] = held[low : low + bits]
            low += bits
        fetch, at = Signal(), Signal(chunk_bits)
        begin, end, close = Signal(), Signal(), Signal()
        now = self.passes(m, mode)
        whole = config.own_planes
        m.d.comb += [
            fetch.eq(Mux(bank_out, full[1], full[0]) & (~self.step_valid | self.step_ready)),
            begin.eq(at == 0),
            end.eq(at == held[:chunk_bits]),
            close.eq(end & now.end),
            taken.eq(fetch & close),
            *chunks.read(fetch, Cat(at, now.line, bank_out)),
            self.data.eq(chunks.read_data),
        ]
        with m.If(fetch):
            m.d.sync += [
                self.step_valid.eq(1),
                at.eq(Mux(end, 0, at + 1)),
                self.first.eq(begin & (Const(1) if whole else now.top)),
                self.twice.eq(Const(0) if whole else begin & now.twice),
                self.minus.eq(Const(0) if whole else now.minus),
                self.last.eq(end if whole else close),
                self.tile_end.eq(close & held[chunk_bits]),
            ]
            if "top" in self.flags:
                m.d.sync += [self.top.eq(now.top), self.group_end.eq(close)]
            if self.exponent_bits:
                m.d.sync += self.exponent.eq(held[low:])
            with m.If(end):
                m.d.sync += now.onward
        with m.Elif(self.step_ready):
            m.d.sync += self.step_valid.eq(0)
        with m.If(taken):
            m.d.sync += bank_out.eq(~bank_out)
        return m

    def _greatest(self, m: Module, writes: Value, closes: Value) -> Value:
        """The exponents of the bank that fills, as they are with this beat; nothing of integers.

        They are whole when the bank closes, before the first table is made of its activations.
        """
        config = self.config
        if not config.floats:
            return Cat()
        fresh = Signal(init=1)
        fraction, found = config.act_form.fraction, []
        shape = config.align.replace(guard=0)
        with m.If(writes):
            m.d.sync += fresh.eq(closes)
        for r, row in enumerate(elements(self.in_data, config.row_operand.bits)):
            m.submodules[f"greatest_{r}"] = greatest = GreatestExponent(shape)
            codes = elements(row, config.act_bits)
            m.d.comb += [
                greatest.valid.eq(writes),
                greatest.first.eq(fresh),
                greatest.field.eq(Cat(code[fraction:-1] for code in codes)),
            ]
            found.append(greatest.exponent)
        return Cat(*found)

    def _fill(
        self,
        m: Module,
        moves: tuple[Signal, Signal, Signal],
        chunk: Signal,
        line: Line,
        modes: Value,
    ) -> None:
        """Counts the beats of a bank, closes it, and looks at what comes with them."""
        config = self.config
        writes, closes, bank_in = moves
        filled, over, inside, strange = Signal(), Signal(), Signal(), Signal()
        mode_of_tile = Signal(len(modes), reset_less=True)
        ends = line.end
        m.d.comb += [
            filled.eq(chunk == config.depth - 1),
            over.eq(self.in_last | filled),
            closes.eq(writes & over & ends),
            strange.eq(
                self.too_much()
                | (inside & (modes != mode_of_tile))
                | (self.in_last & ~ends)
                | (ends & (self.in_last & ~filled if config.group else filled & ~self.in_last))
            ),
            self.fault.eq(writes & strange),
        ]
        with m.If(writes):
            m.d.sync += [inside.eq(~(self.in_last & ends)), mode_of_tile.eq(modes)]
            m.d.sync += line.onward
            with m.If(ends):
                m.d.sync += chunk.eq(Mux(over, 0, chunk + 1))
        with m.If(closes):
            m.d.sync += bank_in.eq(~bank_in)

    def too_much(self) -> Value:
        """Whether a beat has more planes than there are."""
        return above(self, "in_bits", self.config.wgt_bits_max)

    def lines(self, m: Module) -> Line:
        """The beat of a chunk that comes next."""
        return Line(Cat(), Const(1, 1), [])

    def passes(self, m: Module, mode: dict[str, Value]) -> Pass:
        """The pass that is under way, `mode` being that of the bank."""
        raise NotImplementedError


def above(component: Any, name: str, most: int) -> Value:
    """Whether the port, a count − 1, says more than `most`; it is left out where that is 1."""
    port = getattr(component, name, None)
    if port is None or most == 1 << len(port):
        return Const(0, 1)
    return Value.cast(port > most - 1)


@shared
class WeightBuffer(PlaneBuffer):
    """Whole activations: a pass is a plane of the weights, the highest first."""

    def passes(self, m: Module, mode: dict[str, Value]) -> Pass:
        bits = mode.get("bits", Const(0, 1))
        top = Signal(init=1)
        left, plane, end = Signal(len(bits)), Signal(len(bits)), Signal(name="pass_is_last")
        m.d.comb += [plane.eq(Mux(top, bits, left)), end.eq(plane == 0)]
        signed = ~mode["unsigned"] if "unsigned" in mode else Const(0, 1)
        return Pass(
            top=top,
            twice=~top,
            minus=top & signed,
            end=end,
            line=Cat(),
            onward=[top.eq(end), left.eq(plane - 1)],
        )


@shared
class PairBuffer(PlaneBuffer):
    """One bit of each activation: a chunk is as many beats as activations have bits, from the
    highest down; a pass is a bit of both operands, in the order of `hwgen.plane_order`.
    """

    def too_much(self) -> Value:
        return super().too_much() | above(self, "in_act_bits", self.config.act_bits_max)

    def lines(self, m: Module) -> Line:
        most: Value = getattr(self, "in_act_bits", Const(0, 0))
        if not len(most):
            return super().lines(m)
        begins, left, line = Signal(init=1), Signal(len(most)), Signal(len(most))
        end = Signal(name="chunk_is_full")
        m.d.comb += [line.eq(Mux(begins, most, left)), end.eq(line == 0)]
        return Line(line, end, [begins.eq(end), left.eq(line - 1)])

    def passes(self, m: Module, mode: dict[str, Value]) -> Pass:
        acts, wgts = (mode.get(name, Const(0, 1)) for name in ("act_bits", "bits"))
        top, fresh = Signal(init=1), Signal()
        act, next_act, act_now = (Signal(len(acts), name=f"{n}act") for n in ("", "next_", "now_"))
        wgt, next_wgt, wgt_now = (Signal(len(wgts), name=f"{n}wgt") for n in ("", "next_", "now_"))
        turn, end = Signal(name="diagonal_ends"), Signal(name="pass_is_last")
        weight = Signal(max(len(acts), len(wgts)) + 1)
        m.d.comb += [
            act_now.eq(Mux(top, acts, act)),
            wgt_now.eq(Mux(top, wgts, wgt)),
            turn.eq((act_now == 0) | (wgt_now == wgts)),
            end.eq((act_now == 0) & (wgt_now == 0)),
            # Of the next diagonal.
            weight.eq(act_now + wgt_now - 1),
            next_act.eq(Mux(weight > acts, acts, weight)),
            next_wgt.eq(weight - next_act),
        ]
        minus = Signal(name="one_is_a_sign")
        m.d.comb += minus.eq(
            ((act_now == acts) & ~mode["act_unsigned"]) ^ ((wgt_now == wgts) & ~mode["unsigned"])
        )
        return Pass(
            top=top,
            twice=fresh & ~top,
            minus=minus,
            end=end,
            line=act_now if "act_bits" in mode else Cat(),
            onward=[
                top.eq(end),
                fresh.eq(turn),
                act.eq(Mux(turn, next_act, act_now - 1)),
                wgt.eq(Mux(turn, next_wgt, wgt_now + 1)),
            ],
        )
