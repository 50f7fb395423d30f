"""The parameters of a SIMD lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from hwgen.config import Config, param
from hwgen.design.simd.modes import MODES, Layout, check_modes, layout_of

MOST_STAGES = 4


def modes_param() -> Any:
    return param(
        "e2m1+posit4_1+posit8_0+posit16_1",
        "what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: "
        "activations times weights of half the width; fp16_fp32: sums rounded in float32",
        kind="words",
        choices=MODES,
        sweep=(
            *("e2m1+posit4_1+posit8_0+posit16_1", "int4+int8+int16", "e2m1+e4m3+fp16"),
            *("e2m1+int4", "posit8_0", "e4m3+e5m2"),
            *("int8+int8xint4", "e2m1+e4m3+e4m3xe2m1", "e4m3+fp16_fp32", "bf16_fp32"),
        ),
    )


@dataclass(frozen=True)
class SimdConfig(Config):
    """Which modes, and how many pipeline stages."""

    prefix: ClassVar[str] = "simd"

    modes: str = modes_param()
    stages: int = param(
        1,
        "cycles from the registers of the operands to the accumulator",
        unit="cycles",
        range=(1, MOST_STAGES),
        sweep=(1, 2, 3, 4),
        tag="stages{}",
    )

    def __post_init__(self) -> None:
        check_modes("modes", self.modes)
        super().__post_init__()

    @property
    def names(self) -> tuple[str, ...]:
        """The modes, in the order of the mode input."""
        return tuple(self.modes.split("+"))

    @property
    def layout(self) -> Layout:
        return layout_of(self.names)
