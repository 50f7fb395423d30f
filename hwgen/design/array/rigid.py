"""What the arrays have in common: rigid ports and a fixed latency."""

from __future__ import annotations

from typing import ClassVar

from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import ArrayConfig
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.rtl import INPUT, OUTPUT, Timing


class RigidArray(wiring.Component):
    """Ports from `operands`, `MARKERS` and `out`, the `cols` results of acc_width bits.

    Where an operand's format has codes that are no numbers, `nan` has a bit per result: 1 if
    one of them was part of the sum, in which it counts as 0.
    """

    MARKERS: ClassVar[tuple[str, ...]]
    """Output flags that say what `out` holds."""
    PREFIX: ClassVar[str]
    """What module names begin with."""

    def __init__(self, config: ArrayConfig) -> None:
        self.config = config
        self._operands = self.operands(config)
        self._markers = dict.fromkeys(self.MARKERS, FLAG)
        self._results = {
            "out": Numbers(config.acc_width, config.cols, config.signed),
            **({"nan": Numbers(1, config.cols)} if config.special else {}),
        }
        super().__init__(
            {
                **{name: In(n.bits) for name, n in self._operands.items()},
                **{name: Out(n.bits) for name, n in (self._markers | self._results).items()},
            }
        )

    @classmethod
    def operands(cls, config: ArrayConfig) -> dict[str, Numbers]:
        """Input ports."""
        raise NotImplementedError

    @staticmethod
    def latency(config: ArrayConfig) -> int:
        """Cycles from operands to the results that they complete."""
        raise NotImplementedError

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(self.PREFIX)

    @property
    def interface(self) -> Interface:
        return Interface(
            (
                rigid_channel("operands", INPUT, self._operands),
                rigid_channel("markers", OUTPUT, self._markers),
                rigid_channel("results", OUTPUT, self._results),
            ),
            Timing(self.latency(self.config), 1),
        )
