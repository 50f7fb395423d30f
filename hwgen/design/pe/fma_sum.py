"""The addition of a fused multiply-add: a product and a sum, rounded once.

Of product and addend the one with the smaller exponent is shifted down, so that one shifter,
one adder and one normalisation, all as narrow as the numbers that matter, serve every case
(single path: Hokenek, Montoye, Cook, Second-generation RISC floating point with multiply-add
fused, JSSC 1990; but exchanged as in plain adders).  A difference that is negative stays so
until it has been rounded: to the nearest even is the same for both signs.
"""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring

from hwgen.design.arith.zeros import leading_zeros, shifted_up
from hwgen.design.pe.fma_config import Sums
from hwgen.design.pe.fma_operand import Operand, shifted_down

Parts = dict[str, Value]


class FmaSum(wiring.Component):
    """next = product + state, rounded once to the nearest, ties to even; combinational.

    A product is a significand, `exponent` as a sum would have it for the first bit, its sign, and
    whether it is zero, nan or inf instead.

    state        In   code of the addend
    next_state   Out  code of the sum
    """

    state: Signal
    next_state: Signal
    config: Sums

    def align(self, m: Module, product: Parts) -> Parts:
        """The greater of both in front, by their exponents, and the other shifted down to it."""
        config = self.config
        width = config.window
        c = self.addend(m)
        exponent = product["exponent"].as_signed()
        distance = Signal(signed(max(len(exponent), len(c.exponent) + 1) + 1))
        below = Signal()
        swap = Signal()
        m.d.comb += [
            distance.eq(exponent - c.exponent),
            below.eq(distance[-1]),
            # A product of 0 has any exponent.
            swap.eq(below | product["zero"]),
        ]
        digits = width.bit_length()
        steps = Signal(len(distance) - 1)
        amount = Signal(digits)
        # One less where the product is shifted, by one place already.
        m.d.comb += steps.eq(distance[:-1] ^ below.replicate(len(steps)))
        far = steps[digits:].any() if len(steps) > digits else Const(0, 1)
        m.d.comb += amount.eq(steps[:digits] | far.replicate(digits))
        ours = top_of(product["product"], width)
        theirs = top_of(c.significand, width)
        front = Signal(width)
        other = Signal(width)
        m.d.comb += [
            front.eq(Mux(swap, theirs, ours)),
            other.eq(Mux(swap, top_of(product["product"], width, 1), theirs)),
        ]
        back, rest = shifted_down(m, other, amount, "other")
        greatest = Signal(
            max(config.exponents[1], (1 << config.acc_form.exponent) - 1).bit_length()
        )
        sign = Signal(name="front_sign")
        m.d.comb += [
            greatest.eq(Mux(swap, c.exponent, exponent)),
            sign.eq(Mux(swap, c.sign, product["sign"])),
        ]
        found = {"front": front, "back": back, "rest": rest, "exponent": greatest, "sign": sign}
        return found | self.specials(m, product, c)

    def addend(self, m: Module) -> Operand:
        """The parts of the addend."""
        config = self.config
        return Operand.of(
            m,
            config.acc_form,
            self.state,
            "acc",
            normal=config.always_normal,
            canonical=config.addend == "sums",
            zero=False,
        )

    def specials(self, m: Module, product: Parts, c: Operand) -> Parts:
        """What the sum is where it is no number, and whether there is a difference."""
        minus = Signal()
        nan = Signal()
        inf = Signal()
        inf_sign = Signal()
        m.d.comb += [
            minus.eq(c.sign ^ product["sign"]),
            nan.eq(product["nan"] | c.nan | (product["inf"] & c.inf & minus)),
            inf.eq(product["inf"] | c.inf),
            inf_sign.eq(Mux(product["inf"], product["sign"], c.sign)),
        ]
        return {"minus": minus, "nan": nan, "inf": inf, "inf_sign": inf_sign}

    def add(self, m: Module, given: Parts) -> Parts:
        """The sum or difference; a bit more for the carry or, of a difference, the sign."""
        width = len(given["front"])
        minus = given["minus"]
        carry = Signal(name="carry_in")
        subtrahend = Signal(width)
        raw = Signal(width + 2)
        unused = Signal(name="unused_carry_in")
        negative = Signal()
        total = Signal(width + 1)
        m.d.comb += [
            # What is below the window makes a difference smaller: no 1 to complete the complement.
            carry.eq(minus & ~given["rest"]),
            subtrahend.eq(given["back"] ^ minus.replicate(width)),
            raw.eq(Cat(carry, given["front"]) + Cat(carry, subtrahend)),
            unused.eq(raw[0]),
            negative.eq(minus & ~raw[-1]),
            total.eq(Cat(raw[1:-1], raw[-1] ^ minus)),
        ]
        passed = ("rest", "exponent", "sign", "minus", "nan", "inf", "inf_sign")
        return {"total": total, "negative": negative} | {key: given[key] for key in passed}

    def normalise(self, m: Module, given: Parts) -> Parts:
        """The first digit that is no sign on top, or as far up as subnormal numbers go."""
        config = self.config
        total, negative = given["total"], given["negative"]
        # Minus 1 has a digit below its last one: …111 is …111.000, or …000.111 negated.
        word = Signal(len(total) + 1)
        m.d.comb += word.eq(Cat(negative, total ^ negative.replicate(len(total))))
        count = leading_zeros(m, word, "word")
        zero = Signal()
        m.d.comb += zero.eq(count.all() & ~word[0])
        exponent = given["exponent"]
        reach = max(len(exponent), len(count)) + 1
        above = Signal(signed(reach))
        m.d.comb += above.eq(exponent - count)
        low: Value = zero
        amount: Value = count
        if config.always_normal:
            base = above[:-1]
            unused = Signal(name="unused_above")
            m.d.comb += unused.eq(above[-1])
        else:
            low = Signal()
            amount = Signal(len(count))
            m.d.comb += [
                low.eq(above[-1] | zero),
                amount.eq(Mux(above[-1], exponent, count)),
            ]
            base = above[:-1]
        shifted = shifted_up(m, total, amount, "total")
        cut = len(shifted) - config.kept
        sign = Signal(name="sum_sign")
        rest = Signal(name="sum_rest")
        m.d.comb += [
            # Nothing left of a difference is positive; less than a bit has a sign.
            sign.eq((given["sign"] ^ negative) & ~(zero & given["minus"] & ~given["rest"])),
            rest.eq(given["rest"] | shifted[: cut - 1].any()),
        ]
        found = {
            "significand": shifted[cut:],
            "guard": shifted[cut - 1],
            "rest": rest,
            "exponent": base & (~low).replicate(len(base)),
            "negative": negative,
            "sign": sign,
        }
        return found | {key: given[key] for key in ("nan", "inf", "inf_sign")}

    def round(self, m: Module, given: Parts) -> None:
        """The code: exponent and fraction are one number, into which the rounding carries."""
        config = self.config
        bits, fraction = config.acc_form.exponent, config.acc_form.fraction
        kept, negative = given["significand"], given["negative"]
        up = Signal()
        size = Signal(config.kept)
        rounded = Signal(config.kept)
        exponent = Signal(len(given["exponent"]) + 1, name="sum_exponent")
        m.d.comb += [
            # The number of a negative difference grows by 1 where the difference does not.
            up.eq((given["guard"] & (given["rest"] | kept[0])) ^ negative),
            size.eq(kept ^ negative.replicate(config.kept)),
            rounded.eq(size[:-1] + up),
            exponent.eq(given["exponent"] + size[-1] + rounded[-1]),
        ]
        special = Signal()
        over: Value = Const(0, 1)
        if config.bounded:
            unused = Signal(name="unused_exponent")
            m.d.comb += unused.eq(exponent[bits:].any())
        else:
            over = exponent[bits:].any() | exponent[:bits].all()
        nan, inf = given["nan"], given["inf"]
        sign = Signal()
        m.d.comb += [
            special.eq(nan | inf | over),
            sign.eq(Mux(inf, given["inf_sign"], given["sign"]) & ~nan),
            self.next_state.eq(
                Cat(
                    rounded[: fraction - 1] & (~special).replicate(fraction - 1),
                    (rounded[fraction - 1] & ~special) | nan,
                    exponent[:bits] | special.replicate(bits),
                    sign,
                )
            ),
        ]


def top_of(value: Value, width: int, lower: int = 0) -> Value:
    """`value` with its first bit on top of a word, or some places lower."""
    word = Cat(Const(0, max(width - lower - len(value), 0)), value, Const(0, lower))
    return word[len(word) - width :]
