"""A redundant accumulator with a signed carry: what carry-save PEs keep and how they add to it.

The low columns, where products are added, keep a sum and a carry word.  Above them a second
word would hold nothing but the carries of one column; they are two at most, and together with
the constant of the sign extension they make a digit in {-1, 0, 1}.  It is kept in two
flip-flops and added to the upper part a cycle later, by counting up or down.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.design.arith.columns import ONE, Dot, Plan, built, plan


@dataclass(frozen=True)
class Accumulator:
    """The form of an accumulator of `width` bits to which the same dots are added every cycle.

    width   bits of the number
    low     columns with a sum and a carry word, at least 2; the carry word begins in column 1
    adders  plan of the low columns: their sum bits, their carry bits, then the dots
    borrow  what the dots are too much, in units of 2**low
    signed  the last dot is not in the plan: it counts -2**low
    groups  bits of the counters above, lowest first; each passes a signed carry to the next
    """

    width: int
    low: int
    adders: Plan
    borrow: int
    signed: bool
    groups: tuple[int, ...]

    @property
    def counted(self) -> tuple[tuple[str, int, int], ...]:
        """Name, column and sign of every bit that a counter has still to take."""
        found = []
        column = self.low
        for i, size in enumerate(self.groups):
            if i or self.signed or len(self.adders.overflow) > 1 or not self.borrow:
                found.append((f"up{i or ''}", column, 1))
            if i or self.signed or self.borrow:
                found.append((f"down{i or ''}", column, -1))
            column += size
        return tuple(found)

    @property
    def parts(self) -> tuple[tuple[str, int, int], ...]:
        """Name, width and weight of the pieces of the state, low bits first."""
        counted = tuple((name, 1, sign << column) for name, column, sign in self.counted)
        return (("sum", self.width, 1), ("carry", self.low - 1, 2), *counted)

    def loaded(self, m: Module, parts: Sequence[Value]) -> Value:
        """The state from the values of its parts; a few gates."""
        found: list[Value] = []
        for (name, _, _), value in zip(self.parts, parts, strict=True):
            if name.startswith("down") and f"up{name[4:]}" in [n for n, _, _ in self.parts]:
                up = found.pop()
                # Kept as whether it is not 0, and whether it is negative.
                found += [up ^ value, value & ~up]
            else:
                found.append(value)
        return Cat(*found)

    def words(self, m: Module, state: Value, name: str) -> tuple[Value, Value]:
        """Two words of `width` bits with the number of the state as their sum; a few gates."""
        pieces = self._pieces(state)
        carry = [Const(0, 1), pieces["carry"]]
        below: Value = Const(0, 1)
        for i, size in enumerate(self.groups):
            moves, down = self._digit(pieces, i)
            # The digit of this counter, less 1 where those below come to less than 0.
            odd, less = Signal(name=f"{name}_odd_{i}"), Signal(name=f"{name}_less_{i}")
            m.d.comb += [
                odd.eq(moves ^ below),
                less.eq(Mux(moves, down, below)),
            ]
            carry += [odd, less.replicate(size - 1)]
            below = less
        return pieces["sum"], Cat(*carry)

    def added(self, m: Module, state: Value, dots: Sequence[Value]) -> Value:
        """The state after adding the dots; combinational."""
        pieces = self._pieces(state)
        total = pieces["sum"]
        inside = dots[: len(dots) - self.signed]
        given = [*total[: self.low], *pieces["carry"], *inside]
        bits = built(m, self.adders, given, "add")
        rows = self.adders.rows
        # Of two bits the one that comes later is the sum's.
        low = Signal(self.low, name="low_sum")
        carry = Signal(self.low - 1, name="low_carry")
        seconds = [bits[row[0]] if len(row) > 1 else Const(0, 1) for row in rows[1:]]
        m.d.comb += [
            low.eq(Cat(*(bits[row[-1]] for row in rows))),
            carry.eq(Cat(*seconds)),
        ]
        over = [bits[number] for number in self.adders.overflow]
        found = [low]
        counted: list[Value] = []
        if self.groups:
            counted = self._signed(over[0], dots[-1]) if self.signed else self._carries(over)
        column = self.low
        for i, size in enumerate(self.groups):
            moves, down = self._digit(pieces, i)
            part = total[column : column + size]
            after = Signal(size, name=f"upper_{i}")
            flip = down.replicate(size)
            # Counting down is counting up of the complement.
            turned = Signal(size, name=f"turned_{i}")
            stepped = Signal(size + 1, name=f"stepped_{i}")
            m.d.comb += [
                turned.eq(part ^ flip),
                stepped.eq(turned + moves),
                after.eq(stepped[:size] ^ flip),
            ]
            found.append(after)
            if i + 1 < len(self.groups):
                counted += [stepped[-1], stepped[-1] & down]
            else:
                unused = Signal(name="unused_count")
                m.d.comb += unused.eq(stepped[-1])
            column += size
        return Cat(*found, carry, *counted)

    @staticmethod
    def _signed(over: Value, sign: Value) -> list[Value]:
        """What the first counter takes of a carry and of a sign that counts the other way."""
        return [over ^ sign, sign & ~over]

    def _carries(self, over: list[Value]) -> list[Value]:
        """What the first counter takes of the carries out of the low columns."""
        if not self.borrow:
            return over
        if len(over) == 1:
            return [~over[0]]
        return [~(over[0] ^ over[1]), ~(over[0] | over[1])]

    def _pieces(self, state: Value) -> dict[str, Value]:
        found, low = {}, 0
        for name, width, _ in self.parts:
            found[name] = state[low : low + width]
            low += width
        return found

    def _digit(self, pieces: dict[str, Value], i: int) -> tuple[Value, Value]:
        """Whether a counter moves, and if so whether down."""
        up, down = pieces.get(f"up{i or ''}"), pieces.get(f"down{i or ''}")
        if up is None or down is None:
            # One that only moves one way.
            only = down if up is None else up
            assert only is not None
            return only, only if up is None else Const(0, 1)
        return up, down


@functools.lru_cache(256)
def accumulator(
    width: int, dots: tuple[Dot, ...], offset: int, reach: int, signed: bool = False
) -> Accumulator:
    """The smallest form for dots whose sum less `offset` is to be added.

    reach   columns that the number added can take, at most `width`
    signed  the last dot counts -2**reach, and `offset` is 0
    """
    if signed:
        inside = (*(Dot(c) for c in range(reach)), *(Dot(c) for c in range(1, reach)), *dots[:-1])
        adders = plan(inside, 0, reach)
        if width - reach >= 2 and len(adders.overflow) == 1:
            return Accumulator(
                width, reach, adders, 0, True, _groups(width - reach, adders.arrival)
            )
        # As (1-s)*2**p - 2**p: the caller gives the dot inverted.
        raise ValueError("a signed addend needs two columns above it")
    low = min(max(reach, offset.bit_length(), 2), width)
    while True:
        borrow = -(-offset // (1 << low))
        state = (*(Dot(c) for c in range(low)), *(Dot(c) for c in range(1, low)))
        adders = plan((*state, *dots), borrow * (1 << low) - offset, low)
        if low == width:
            return Accumulator(width, low, adders, 0, False, ())
        count = len(adders.overflow)
        if borrow <= 1 and 1 <= count <= 1 + borrow and ONE not in sum(adders.rows, ()):
            break
        low += 1
    upper = width - low
    if upper == 1:
        # A counter has at least 2 bits.
        return accumulator(width, dots, offset, width)
    return Accumulator(width, low, adders, borrow, False, _groups(upper, adders.arrival))


def _groups(upper: int, arrival: float) -> tuple[int, ...]:
    """Counters of `upper` bits in all, of nearly equal size, none slower than columns that are
    ready at `arrival`."""
    most = max(4, round(0.75 * arrival) - 2)
    count = -(-upper // most)
    return tuple(upper // count + (i < upper % count) for i in range(count))
