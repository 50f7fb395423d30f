"""Parameters of the fused multiply-add, and the widths that follow from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from hwgen import formats
from hwgen.config import Config, param
from hwgen.errors import UserError
from hwgen.formats.minifloat import Minifloat

MAX_TURNS = 4


def operand_param(help: str) -> Any:
    return param(
        "fp16",
        help,
        kind="format",
        range=(2, 32),
        choices=("minifloat",),
        sweep=("fp16", "bf16", "e4m3", "e5m2"),
    )


def acc_param() -> Any:
    return param(
        "fp32",
        "format of the accumulator, with infinities and NaN",
        kind="format",
        range=(4, 32),
        choices=("minifloat",),
        sweep=("fp32", "fp16", "bf16"),
        tag="acc_{}",
    )


def product_stages_param() -> Any:
    return param(
        0,
        "registers between the product and the addition, to trade latency for clock",
        unit="cycles",
        range=(0, 1),
        sweep=(0, 1),
        tag="?stages{}",
    )


def turns_param() -> Any:
    return param(
        1,
        "cycles from accumulator to accumulator: as many independent sums take turns, one a cycle",
        unit="cycles",
        range=(1, MAX_TURNS),
        sweep=(1, 2, 4),
        tag="?turns{}",
    )


def path_param() -> Any:
    return param(
        "exchanged",
        "what is shifted: exchanged: the smaller of product and addend; plain: the addend alone, "
        "along the whole product, as one would write it: the baseline",
        choices=("exchanged", "plain"),
        sweep=("exchanged", "plain"),
        tag="?{}",
    )


class Sums(Protocol):
    """What the addition has to know of sums and products; see `FmaConfig`."""

    @property
    def acc_form(self) -> Minifloat: ...
    @property
    def addend(self) -> str: ...
    @property
    def kept(self) -> int: ...
    @property
    def exponents(self) -> tuple[int, int]: ...
    @property
    def window(self) -> int: ...
    @property
    def always_normal(self) -> bool: ...
    @property
    def bounded(self) -> bool: ...


class Floats:
    """What follows from the formats of operands and accumulator."""

    act: str
    wgt: str
    acc: str

    def check(self) -> None:
        found = self.acc_form
        if found.specials != "ieee" or not found.signed:
            rule = "must have a sign, infinities and NaN as IEEE 754 has them"
            small = found.exponent < 2 or found.fraction < 1
            near = "fp32" if small else f"e{found.exponent}m{found.fraction}ieee"
            raise UserError("acc", rule, self.acc, near)

    @property
    def act_form(self) -> Minifloat:
        return _form(self.act)

    @property
    def wgt_form(self) -> Minifloat:
        return _form(self.wgt)

    @property
    def acc_form(self) -> Minifloat:
        return _form(self.acc)


@dataclass(frozen=True)
class FmaConfig(Floats, Config):
    """Formats and registers of a fused multiply-add.

    The widths: the significand of a product has `product` bits, that of a sum `kept`; both are
    aligned in a word of `window` bits, and its first bit has the weight of a sum's exponent.
    """

    prefix: ClassVar[str] = "pe_fma"

    act: str = operand_param("format of the activations")
    wgt: str = operand_param("format of the weights")
    acc: str = acc_param()
    addend: str = param(
        "any",
        "what is added to: any code of the format, or sums of such products only, which are "
        "multiples of the least product and never far above the greatest",
        choices=("any", "sums"),
        sweep=("any", "sums"),
        tag="?{}",
    )
    stages: int = product_stages_param()
    turns: int = turns_param()
    path: str = path_param()

    @property
    def product(self) -> int:
        """Bits of a product of significands."""
        return self.act_form.fraction + self.wgt_form.fraction + 2

    @property
    def kept(self) -> int:
        """Bits of the accumulator's significand."""
        return self.acc_form.fraction + 1

    @property
    def unit(self) -> int:
        """The exponent of the last bit of the least product."""
        return self.act_form.unit + self.wgt_form.unit

    @property
    def offset(self) -> int:
        """The first bit of a product counts as much as that of a sum with an exponent of this
        and both operands' exponents together."""
        return self.unit + self.product - 3 + self.acc_form.bias

    @property
    def exponents(self) -> tuple[int, int]:
        """Least and greatest exponent of a product, as that of a sum would be."""
        most = [(1 << form.exponent) - 1 for form in (self.act_form, self.wgt_form)]
        return 2 + self.offset, sum(most) + self.offset

    @property
    def window(self) -> int:
        """Bits that decide, beside whether any below them is 1.

        The first 1 of a product with one subnormal operand is as far down as that operand's
        fraction is long, and an addend just below takes one more: down from there count the
        bits that are kept and the one below.  With two subnormal operands products are so small
        that there is nothing below their last bit, unless the addend is any number.
        """
        fraction = min(self.act_form.fraction, self.wgt_form.fraction)
        found = max(self.product - fraction + self.kept + 1, self.product)
        below = self.product - 1 + self.unit - self.acc_form.unit
        if self.addend == "any" and below >= found:
            found = max(found, min(below + 1, self.product + self.kept + 1))
        return found

    @property
    def always_normal(self) -> bool:
        """Whether no sum is subnormal."""
        return self.addend == "sums" and self.unit >= 1 - self.acc_form.bias

    @property
    def bounded(self) -> bool:
        """Whether no sum of finite products is beyond the range: from some number on, far above
        the greatest product, adding one does not change the sum."""
        top = (1 << self.acc_form.exponent) - 2
        return self.addend == "sums" and self.exponents[1] + self.kept + 3 < top


def _form(name: str) -> Minifloat:
    form = formats.get(name)
    assert isinstance(form, Minifloat)
    return form
