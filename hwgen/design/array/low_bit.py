"""PEs of weights of less than two bits as designs of their own: parameters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from hwgen.config import param
from hwgen.design.array.single import SinglePeConfig
from hwgen.design.pe.config import act_param


def only_param(name: str, help: str) -> Any:
    """An operand whose format the PE family sets."""
    return param(name, help, kind="format", range=(1, 2), choices=("scalar",), sweep=(name,))


@dataclass(frozen=True)
class TernaryPeConfig(SinglePeConfig):
    """A ternary PE and what surrounds it."""

    prefix: ClassVar[str] = "ternary"

    act: str = act_param()
    wgt: str = only_param("ternary", "format of the weights: ternary")


@dataclass(frozen=True)
class XnorPeConfig(SinglePeConfig):
    """An xnor PE and what surrounds it."""

    prefix: ClassVar[str] = "xnor"

    act: str = only_param("binary", "format of the activations: binary")
    wgt: str = only_param("binary", "format of the weights: binary")
