"""Parameters of dot products of blocks, and the widths that follow from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from hwgen import formats
from hwgen.config import Config, param
from hwgen.errors import UserError
from hwgen.formats import Fixed, Format, Integer, Minifloat

MIN_WIDTH, MAX_WIDTH, MAX_FLOAT_WIDTH = 2, 16, 8
MIN_K, MAX_K = 8, 64
SCALE_BIAS, SCALE_NAN = 127, 255
"""E8M0: a scale code X stands for 2**(X - 127), 255 for not a number."""
SCALE_BITS, SUM_BITS, MOST_SCALE = 8, 9, 510
"""Bits of a scale, and of the sum of two: in 8 bits it would wrap.  Its greatest value."""
FARTHEST = 400
MAX_WINDOW = 640
MARGIN = 16
"""A default window begins so many bits below the last bit of a block with scales of 1, and holds
2**16 such blocks."""
MOST_SPAN = 36
"""Bits of the greatest element over the last bit of the least one."""
FP32_BITS = 32
SWEEP = ("e2m1", "e2m3", "e3m2", "e4m3", "e5m2", "fixed8_6", "int4", "int8")


@dataclass(frozen=True)
class BlockConfig(Config):
    """Elements, length of a block, and what happens between blocks."""

    prefix: ClassVar[str] = "dot_block"

    format: str = param(
        "e2m1",
        "format of the elements: of MXFP4 e2m1, of MXFP6 e2m3 or e3m2, of MXFP8 e4m3 or e5m2, "
        "of MXINT8 fixed8_6, of block floating point intM",
        kind="format",
        range=(MIN_WIDTH, MAX_WIDTH),
        choices=("scalar",),
        sweep=SWEEP,
    )
    wgt: str = param(
        None,
        "format of the elements of the weights, where it is another",
        kind="format",
        range=(MIN_WIDTH, MAX_WIDTH),
        choices=("scalar",),
        sweep=(None,),
        auto="that of the activations",
    )
    k: int = param(
        32, "elements of a block", unit="elements", range=(MIN_K, MAX_K), sweep=(16, 32), tag="k{}"
    )
    accumulate: str = param(
        "none",
        "none: every block by itself; window: blocks are added exactly in fixed point; fp32: "
        "blocks are added in float32, rounded to nearest even once each",
        choices=("none", "window", "fp32"),
        sweep=("none", "window", "fp32"),
    )
    emin: int = param(
        None,
        "window: exponent of the last bit",
        range=(-FARTHEST, FARTHEST),
        sweep=(None,),
        tag="?from{}",
        auto="16 below the last bit of a block with scales of 1",
    )
    emax: int = param(
        None,
        "window: exponent of the highest bit below the sign",
        range=(-FARTHEST, FARTHEST),
        sweep=(None,),
        tag="?to{}",
        auto="16 above the greatest block with scales of 1",
    )
    stages: int = param(
        0,
        "registers inside the dot product: 1: in front of its last addition; 2: in the lanes too",
        unit="cycles",
        range=(0, 2),
        sweep=(0, 1),
        tag="stages{}",
    )
    tree: str = param(
        "merged",
        "merged: one compressor for everything; separate: products, then a tree of adders",
        choices=("merged", "separate"),
        sweep=("merged",),
        tag="?{}",
    )

    def derive_wgt(self) -> str:
        return self.format

    def derive_emin(self) -> int:
        return self.unit - MARGIN if self._fits() else 0

    def derive_emax(self) -> int:
        return self.unit + self.width - 2 + MARGIN if self._fits() else 0

    def _fits(self) -> bool:
        """Whether both formats are such as designs take; `check` says so otherwise."""
        try:
            _element("format", self.format)
            _element("wgt", self.wgt)
        except UserError:
            return False
        return True

    def check(self) -> None:
        _element("format", self.format)
        _element("wgt", self.wgt)
        for key in ("emin", "emax"):
            usual = getattr(self, f"derive_{key}")()
            if self.accumulate != "window" and getattr(self, key) != usual:
                rule = "is for accumulate window only"
                raise UserError(key, rule, getattr(self, key), usual)
        size = self.emax - self.emin + 2
        if size < 2:
            raise UserError("emax", f"at least emin, which is {self.emin}", self.emax, self.emin)
        if size > MAX_WINDOW:
            rule = f"a window has at most {MAX_WINDOW} bits with its sign"
            raise UserError("emax", rule, self.emax, self.emin + MAX_WINDOW - 2)

    @property
    def act(self) -> Format:
        """Elements of the activations."""
        return formats.get(self.format)

    @property
    def weight(self) -> Format:
        """Elements of the weights."""
        return formats.get(self.wgt)

    @property
    def floats(self) -> bool:
        """Whether either side has exponents of its own."""
        return any(isinstance(form, Minifloat) for form in (self.act, self.weight))

    @property
    def unit(self) -> int:
        """A block's `total` counts 2**unit where both scales are 1."""
        return self.act.unit + self.weight.unit

    @property
    def most(self) -> int:
        """The greatest magnitude of a product, over 2**unit."""
        return self.act.integer_range[0] * self.weight.integer_range[0]

    @property
    def width(self) -> int:
        """Bits of `total`, two's complement."""
        return (self.k * self.most).bit_length() + 1

    @property
    def window(self) -> int:
        """Bits of the windowed accumulator, with its sign."""
        return self.emax - self.emin + 2

    @property
    def latency(self) -> int:
        """Cycles from a block to its result."""
        return 2 + self.stages + {"none": 0, "window": 1, "fp32": 2}[self.accumulate]


def _element(key: str, name: str) -> None:
    """UserError for a format that is no element of a block."""
    form = formats.get(name)
    if isinstance(form, Minifloat):
        if form.signed and form.width <= MAX_FLOAT_WIDTH:
            if form.integer_bits > MOST_SPAN:
                rule = f"a format whose numbers span at most {MOST_SPAN} bits"
                raise UserError(key, rule, name, "e4m3")
            return
        near = "e4m3" if form.width > MAX_FLOAT_WIDTH else name.removeprefix("u")
        rule = f"signed, and of at most {MAX_FLOAT_WIDTH} bits where it is a minifloat"
        raise UserError(key, rule, name, near if _usable(near) else "e4m3")
    if isinstance(form, (Integer, Fixed)) and form.signed:
        return
    rule = "a signed integer, fixed-point or minifloat format"
    near = name.removeprefix("u") if isinstance(form, (Integer, Fixed)) else "int8"
    raise UserError(key, rule, name, near)


def _usable(name: str) -> bool:
    form = formats.get(name)
    return form.width <= MAX_FLOAT_WIDTH and form.integer_bits <= MOST_SPAN
