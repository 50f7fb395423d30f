"""Parameters of arrays of dot products."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import ClassVar

from amaranth.hdl import Module, Value

from hwgen import formats
from hwgen.config import Config, param
from hwgen.design.array.config import Grid, cols_param, pe_param, rows_param
from hwgen.design.pe import PARITIES, Pe
from hwgen.design.pe.config import PeConfig, acc_width_param, act_param, stages_param, wgt_param
from hwgen.formats.accumulator import product_width

MAX_LANES = 256


@dataclass(frozen=True)
class DotConfig(Grid, Config):
    """`rows` × `cols` sums, to each of which a cycle adds `deep` products."""

    prefix: ClassVar[str] = "dot"

    rows: int = rows_param(1)
    cols: int = cols_param(4)
    deep: int = param(
        16,
        "products that a cycle adds to every sum, in one tree",
        range=(1, MAX_LANES),
        sweep=(4, 8, 16, 32),
        tag="deep{}",
    )
    act: str = act_param()
    wgt: str = wgt_param()
    acc_width: int = acc_width_param()
    pe: str = pe_param()
    stages: int = stages_param()
    form: str = param(
        "array",
        "array: finished sums leave row by row, behind the next ones; anchor: operands "
        "registered, every accumulator a port, as published columns are measured",
        choices=("array", "anchor"),
        sweep=("array", "anchor"),
        tag="?{}",
    )

    @property
    def beat_k(self) -> int:
        return self.deep

    @property
    def parities(self) -> bool:
        """Whether bundles are parities, whose price at the edge rows and columns share."""
        return super().pe_class in PARITIES and min(self.rows, self.cols) > 1

    @property
    def pe_class(self) -> type[Pe]:
        family = super().pe_class
        return PARITIES[family] if self.parities else family

    def bundle_bits(self, side: str) -> int:
        """Bits of the operands of one dot product of the side act or wgt; see `Pe.bundles`."""
        return self.pe_class.bundle_bits(self.dot_pe, side, self.deep)

    def bundles(self, m: Module, side: str, codes: list[Value]) -> list[Value]:
        """The operands of every row (act) or column (wgt) from the elements of their beat."""
        if side == "wgt":
            codes = [code for c in range(self.cols) for code in codes[c :: self.cols]]
        return self.pe_class.bundles(m, self.dot_pe, side, codes, self.deep)

    @property
    def one(self) -> DotConfig:
        """The parameters of one of the sums, as those of the least array that is made of them."""
        side = 2 if self.parities else 1
        return self.replace(rows=side, cols=side, form="array")

    @property
    def dot_width(self) -> int:
        """Bits of what a cycle adds: any sum of `deep` products, at most acc_width."""
        ends = [formats.get(name).integer_range for name in (self.act, self.wgt)]
        corners = [self.deep * a * w for a, w in product(*ends)]
        least, most = min(0, *corners), max(corners)
        bits = max((-least - 1).bit_length() if least else 0, most.bit_length())
        # A PE family is asked for no less than one product of its formats.
        bits = max(bits + self.signed, product_width(self.act, self.wgt), 2)
        return min(self.acc_width, bits)

    @property
    def dot_pe(self) -> PeConfig:
        """The parameters of the PE family for one dot product."""
        return PeConfig(self.act, self.wgt, self.dot_width, self.stages)
