"""What there is to know of a format before any number: the fields of a code, range, source.

Plain Python; `hwgen list formats`, `hwgen show format` and the page of the formats read it.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, NamedTuple

from hwgen import formats
from hwgen.formats import CATALOGUE, Binary, Codebook, Fixed, Format, Integer, Minifloat, Posit
from hwgen.formats import Scale as Powers
from hwgen.formats.block import BlockFormat, bfp
from hwgen.formats.block.bitmod import BASE, SPECIAL, BitMod
from hwgen.formats.block.hlq import Hlq
from hwgen.formats.block.mx import SharedExponent
from hwgen.formats.block.tmac import Tmac
from hwgen.formats.catalogue import Entry
from hwgen.formats.ternary import Ternary

_ZERO = "zero point"


class Field(NamedTuple):
    """Neighbouring bits of a code.

    letter  stands for each of the bits in a drawing
    bits    how many; None where that differs from code to code
    """

    letter: str
    what: str
    bits: int | None


class Part(NamedTuple):
    """What a block, or a row of blocks, stores beside its codes: `bits` of it."""

    what: str
    bits: int


@dataclass(frozen=True)
class Facts:
    """A format in plain values.

    name      as the format calls itself: `get` takes other spellings of some
    form      the format
    family    the family's names, in words
    entry     the line of the catalogue, or None
    bits      stored bits for each value of a long row, scales included
    low, high, smallest  least, greatest and least positive value; those of block formats are
              before the scale, and None where scales alone decide
    fields    of a code, from its top bit down
    parts     what each block stores beside the codes; row the same for a whole row
    """

    name: str
    form: Format | BlockFormat
    family: str
    entry: Entry | None
    bits: float
    low: float | None
    high: float | None
    smallest: float | None
    fields: tuple[Field, ...]
    parts: tuple[Part, ...] = ()
    row: tuple[Part, ...] = ()

    @property
    def width(self) -> int:
        """Bits of a code."""
        return self.form.width

    @property
    def block(self) -> int | None:
        """Values that share a scale, in block formats."""
        return self.form.block_size if isinstance(self.form, BlockFormat) else None

    @property
    def summary(self) -> str:
        """One line: that of the catalogue, or what the family says of itself."""
        return self.entry.summary if self.entry else headline(type(self.form))

    @property
    def source(self) -> str | None:
        """Where the format is defined; None for names that are no line of the catalogue."""
        return self.entry.source if self.entry else None

    @property
    def range(self) -> str:
        """From where to where, in words."""
        if self.low is None or self.high is None:
            return "what the scales allow"
        words = f"{self.low:.6g} to {self.high:.6g}"
        if self.block is None:
            return words
        zero = any(part.what == _ZERO for part in self.parts)
        return f"{words}, times the scale{', plus the zero point' if zero else ''}"

    @property
    def parameters(self) -> dict[str, Any]:
        """What makes the format one of its family, as plain values."""
        found: dict[str, Any] = {}
        form: Any = self.form
        for item in dataclasses.fields(form) if dataclasses.is_dataclass(form) else ():
            value = getattr(form, item.name)
            if item.name == "label":
                continue
            if isinstance(value, (Format, BlockFormat)):
                value = value.name
            found[item.name] = list(value) if isinstance(value, tuple) else value
        return found


def headline(thing: type) -> str:
    """The first line of what a class says of itself, without marks of code."""
    return (thing.__doc__ or "").strip().partition("\n")[0].replace("`", "").rstrip(".")


def facts(name: str) -> Facts:
    """The facts of the format that `formats.get(name)` gives; UserError as there."""
    form: Any = formats.get(name)
    entry = next((entry for entry in CATALOGUE if entry.name == form.name), None)
    if isinstance(form, BlockFormat):
        return _of_blocks(form, entry)
    return Facts(
        name=form.name,
        form=form,
        family=form.grammar,
        entry=entry,
        bits=float(form.width),
        low=form.min,
        high=form.max,
        smallest=_smallest(form),
        fields=_fields(form),
    )


def listed() -> list[Facts]:
    """Those of every line of the catalogue, in its order."""
    return [facts(entry.name) for entry in CATALOGUE]


def families() -> list[tuple[str, str]]:
    """The names of every family, in words, and what it says of itself."""
    blocks: tuple[type[BlockFormat], ...] = (SharedExponent, BitMod, Hlq, Tmac)
    found = [(family.grammar, headline(family)) for family in formats.FAMILIES]
    found += [(family.grammar, headline(family)) for family in blocks]
    found.insert(len(formats.FAMILIES) + 1, (bfp.GRAMMAR, headline(SharedExponent)))
    return found


def _of_blocks(form: BlockFormat, entry: Entry | None) -> Facts:
    low: float | None = None
    high: float | None = None
    smallest: float | None = None
    family = form.grammar
    fields = [Field("C", "code", form.width)]
    parts = [Part("scale", form.block_bits)]
    if isinstance(form, SharedExponent):
        family = bfp.GRAMMAR if bfp.parse(form.name) else family
        unit, integer = 2.0**-form.fraction, isinstance(form.element, Integer)
        # Integers count in the last bit, and the encoder keeps them symmetric.
        shown = Fixed(form.width, form.fraction) if integer else form.element
        fields, smallest = list(_fields(shown)), _smallest(shown)
        high = form.element.max * unit
        low = -high if integer else form.element.min
        parts = [Part("exponent X of the scale 2**(X - 127)", form.block_bits)]
    elif isinstance(form, BitMod):
        base = BASE[form.bits]
        fields = [
            Field("S", "sign; the code of -0 is the special value", 1),
            Field("M", f"magnitude: one of {', '.join(map(str, base))}", form.bits - 1),
        ]
        ends = (*base, *SPECIAL[form.bits])
        low, high, smallest = min(ends), max(ends), min(value for value in ends if value > 0)
        parts = [Part("scale", form.block_bits - 2), Part("which special value", 2)]
    elif isinstance(form, Hlq):
        fields = [Field("B", "bit planes: bit i adds scale i to the zero point", form.bits)]
        each = form.block_bits // (form.bits + 1)
        parts = [*(Part(f"scale {plane}", each) for plane in range(form.bits)), Part(_ZERO, each)]
    elif isinstance(form, Tmac):
        half = 1 << (form.bits - 1)
        fields = [Field("C", f"integer + {half}; its bits are the planes", form.bits)]
        low, high, smallest = -half, half - 1, 1 if half > 1 else None
        parts = [Part("scale", form.block_bits // (1 + form.zero))]
        parts += [Part(_ZERO, form.block_bits // 2)] if form.zero else []
    return Facts(
        name=form.name,
        form=form,
        family=family,
        entry=entry,
        bits=form.bits_per_value,
        low=low,
        high=high,
        smallest=smallest,
        fields=tuple(fields),
        parts=tuple(parts),
        row=(Part("scale of a row", form.row_bits),) if form.row_bits else (),
    )


def _smallest(form: Format) -> float | None:
    """The least value above 0; None where there is none, or the family does not tell."""
    if isinstance(form, Integer):
        return 1 if form.max > 0 else None
    if isinstance(form, Fixed):
        return 2.0**-form.fraction if form.max > 0 else None
    if isinstance(form, (Ternary, Binary)):
        return 1
    if isinstance(form, Minifloat):
        return 2.0 ** (1 - form.bias - form.fraction)
    if isinstance(form, Posit):
        return 2.0**-form.max_scale
    if isinstance(form, Powers):
        return form.min
    if isinstance(form, Codebook):
        return min((value for value in form.values if value > 0), default=None)
    return None


def _fields(form: Format) -> tuple[Field, ...]:
    if isinstance(form, (Integer, Fixed, Ternary)):
        return _integer_fields(form)
    if isinstance(form, Minifloat):
        found = [Field("S", "sign", int(form.signed))]
        found.append(Field("E", f"exponent, bias {form.bias}; 0: subnormal", form.exponent))
        found.append(Field("F", "fraction", form.fraction))
    elif isinstance(form, Posit):
        found = [Field("S", "sign: codes of negative numbers are two's complements", 1)]
        found.append(Field("R", "regime: a run of equal bits and the bit that ends it", None))
        if form.es:
            found.append(Field("E", f"exponent, up to {form.es} bits; cut off ones are 0", None))
        if form.max_fraction:
            found.append(Field("F", f"fraction, up to {form.max_fraction} bits", None))
    elif isinstance(form, Powers):
        found = [Field("E", f"exponent, bias {form.bias}", form.width)]
    elif isinstance(form, Binary):
        found = [Field("B", "1: +1, 0: -1", 1)]
    elif isinstance(form, Codebook):
        found = [Field("C", "index into the table", form.width)]
    else:
        found = [Field("C", "code", form.width)]
    return tuple(field for field in found if field.bits != 0)


def _integer_fields(form: Integer | Fixed | Ternary) -> tuple[Field, ...]:
    """Two's complement: a top bit of negative weight, the integer, the fraction."""
    fraction = form.fraction if isinstance(form, Fixed) else 0
    below = form.width - int(form.signed)
    fraction_bits = min(fraction, below)
    weight = f"weight -2**{below - fraction}"
    found = (
        Field("S", f"sign, {weight}", int(form.signed)),
        Field("I", "integer", below - fraction_bits),
        Field("F", f"fraction, last bit 2**-{fraction}", fraction_bits),
    )
    return tuple(field for field in found if field.bits)
