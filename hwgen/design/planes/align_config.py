"""What activations of plane designs are: integers, or floats that are aligned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from hwgen import formats
from hwgen.config import Config, param
from hwgen.errors import UserError
from hwgen.formats.minifloat import Minifloat

MIN_ACT, MAX_ACT = 2, 16
MAX_LANES, MAX_GUARD = 64, 16


class Activations:
    """What follows from the format of the activations."""

    act: str
    guard: int

    def check_act(self) -> None:
        """UserError for activations that are neither integers nor floats with a sign."""
        form = formats.get(self.act)
        rule = f"an integer or a signed minifloat, of {MIN_ACT} to {MAX_ACT} bits"
        if isinstance(form, Minifloat):
            if not form.signed or form.exponent < 2 or form.fraction < 1:
                rule = "a minifloat with a sign, 2 or more exponent bits and a fraction"
                usable = form.exponent > 1 and form.fraction > 0 and form.width < MAX_ACT
                near = self.act.removeprefix("u") if usable else "fp16"
                raise UserError("act", rule, self.act, near)
        elif not isinstance(form, formats.Integer):
            raise UserError("act", rule, self.act, "int8")
        if self.guard and not self.floats:
            rule = "must be 0 where activations are integers, of which no bit is cut off"
            raise UserError("guard", rule, self.guard, 0)

    @property
    def floats(self) -> bool:
        """Whether activations have exponents of their own."""
        return isinstance(formats.get(self.act), Minifloat)

    @property
    def act_form(self) -> Minifloat:
        """The format, where it is a minifloat."""
        form = formats.get(self.act)
        assert isinstance(form, Minifloat)
        return form

    @property
    def act_bits(self) -> int:
        """Bits of a code."""
        return formats.get(self.act).width

    @property
    def act_signed(self) -> bool:
        """Whether codes are two's complement."""
        return not self.floats and formats.get(self.act).signed

    @property
    def exponent_bits(self) -> int:
        return self.act_form.exponent if self.floats else 0

    @property
    def magnitude_bits(self) -> int:
        """Bits of an aligned magnitude: hidden bit, fraction and guard bits."""
        return 1 + self.act_form.fraction + self.guard

    @property
    def special(self) -> bool:
        """Whether a sum may be no number."""
        return self.floats and self.act_form.special

    @property
    def multiplicand_bits(self) -> int:
        """Bits of an activation as lanes take it: a code, or a magnitude beside its sign."""
        return self.magnitude_bits if self.floats else self.act_bits

    @property
    def lane_bits(self) -> int:
        """Bits of an activation in two's complement."""
        if self.floats:
            return self.magnitude_bits + 1
        return self.act_bits + (not self.act_signed)


def act_param(default: str = "int8") -> Any:
    return param(
        default,
        "format of the activations; floats are aligned to the greatest exponent of their sum",
        kind="format",
        range=(MIN_ACT, MAX_ACT),
        choices=("scalar",),
        sweep=("int8", "fp16", "bf16"),
    )


def guard_param() -> Any:
    return param(
        0,
        "floats: bits kept below the last bit of an activation with the greatest exponent",
        unit="bits",
        range=(0, MAX_GUARD),
        sweep=(0, 3),
        tag="?guard{}",
    )


def lanes_param() -> Any:
    return param(
        16,
        "products that are added at once",
        range=(1, MAX_LANES),
        sweep=(4, 8, 16, 32),
        tag="lanes{}",
    )


@dataclass(frozen=True)
class AlignConfig(Activations, Config):
    """Floats of a cycle, and bits that are kept of them."""

    prefix: ClassVar[str] = "act_align"

    lanes: int = lanes_param()
    act: str = act_param("fp16")
    guard: int = guard_param()

    def check(self) -> None:
        self.check_act()
        if not self.floats:
            raise UserError("act", "must be a minifloat: integers are aligned", self.act, "fp16")
