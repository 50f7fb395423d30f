"""The addition of a product to a float32 sum, for products of more than one format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Module, Signal, signed
from amaranth.lib.wiring import In, Out

from hwgen import formats
from hwgen.config import Config, param
from hwgen.design.pe.fma_config import FmaConfig
from hwgen.design.pe.fma_sum import FmaSum
from hwgen.design.shared import shared
from hwgen.formats.minifloat import Minifloat

ACC = "fp32"


@dataclass(frozen=True)
class FloatSumConfig(Config):
    """Formats of the factors; what the addition has to be for all of them."""

    prefix: ClassVar[str] = "simd_float_sum"
    addend: ClassVar[str] = "sums"

    factors: str = param(
        "fp16",
        "formats whose products are added, one after another: both factors have the same",
        kind="words",
        choices=("fp16", "bf16"),
        sweep=("fp16", "bf16", "fp16+bf16"),
    )

    @property
    def each(self) -> tuple[FmaConfig, ...]:
        """The multiply-add of every format on its own."""
        return tuple(FmaConfig(name, name, ACC, self.addend) for name in self.factors.split("+"))

    @property
    def acc_form(self) -> Minifloat:
        found = formats.get(ACC)
        assert isinstance(found, Minifloat)
        return found

    @property
    def product(self) -> int:
        """Bits of a product; shorter ones end in zeros."""
        return max(one.product for one in self.each)

    @property
    def kept(self) -> int:
        return self.acc_form.fraction + 1

    @property
    def exponents(self) -> tuple[int, int]:
        low, high = zip(*(one.exponents for one in self.each), strict=True)
        return min(low), max(high)

    @property
    def window(self) -> int:
        return max(self.product, *(one.window for one in self.each))

    @property
    def always_normal(self) -> bool:
        return all(one.always_normal for one in self.each)

    @property
    def bounded(self) -> bool:
        return all(one.bounded for one in self.each)

    @property
    def exponent_shape(self) -> Any:
        """Of a product's exponent."""
        low, high = self.exponents
        return signed(max((~low).bit_length(), high.bit_length()) + 1)


@shared
class FloatSum(FmaSum):
    """next = product + state, as `FmaPe` adds; combinational.

    product         In   of significands, with the first bit on top
    exponent        In   of a sum with the first bit of the product in front
    sign            In   of the product
    zero, nan, inf  In   what the product is instead
    state           In   code of the addend, a sum of such products
    next_state      Out  code of the sum
    """

    config: FloatSumConfig

    product: Signal
    exponent: Signal
    sign: Signal
    zero: Signal
    nan: Signal
    inf: Signal

    def __init__(self, config: FloatSumConfig) -> None:
        self.config = config
        super().__init__(
            {
                "product": In(config.product),
                "exponent": In(config.exponent_shape),
                **dict.fromkeys(("sign", "zero", "nan", "inf"), In(1)),
                "state": In(config.acc_form.width),
                "next_state": Out(config.acc_form.width),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        names = ("product", "exponent", "sign", "zero", "nan", "inf")
        product = {name: getattr(self, name) for name in names}
        self.round(m, self.normalise(m, self.add(m, self.align(m, product))))
        return m
