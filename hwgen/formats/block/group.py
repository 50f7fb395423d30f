"""What formats with floating-point scales for groups of values have in common."""

from __future__ import annotations

from typing import ClassVar

from hwgen.formats.block.base import SCALES, BlockFormat, check_scale

MAX_BLOCK, USUAL_BLOCK = 4096, 128


class GroupFormat(BlockFormat):
    """`bits` for each value; the group is part of the name where it is not the usual one."""

    prefix: ClassVar[str]
    """What names begin with."""
    most_bits: ClassVar[int]

    bits: int
    scale: str

    def __post_init__(self) -> None:
        if not 1 <= self.bits <= self.most_bits:
            raise ValueError(f"{self.prefix} has 1 to {self.most_bits} bits, not {self.bits}")
        if not 1 <= self.block_size <= MAX_BLOCK:
            raise ValueError(f"a group has 1 to {MAX_BLOCK} values, not {self.block_size}")
        check_scale(self.scale)

    @property
    def name(self) -> str:
        group = "" if self.block_size == USUAL_BLOCK else f"_{self.block_size}"
        return f"{self.prefix}{self.bits}{group}"

    @property
    def width(self) -> int:
        return self.bits

    @property
    def scale_bits(self) -> int:
        """Bits of one scale."""
        return SCALES[self.scale]
