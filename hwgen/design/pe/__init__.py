"""PE families: one combinational accumulation step per file."""

from hwgen.design.pe.aligned import AlignedPe
from hwgen.design.pe.base import Pe
from hwgen.design.pe.booth import BoothPe
from hwgen.design.pe.carry_chain import CarryChainPe
from hwgen.design.pe.carry_save import CarrySavePe
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.multiplier import MultiplierPe
from hwgen.design.pe.shared_weight import SharedWeightPe
from hwgen.design.pe.ternary import TernaryPe
from hwgen.design.pe.ternary_pair import TernaryPairPe
from hwgen.design.pe.xnor import XnorPe
from hwgen.design.pe.xnor_parity import XnorParityPe

PES: dict[str, type[Pe]] = {
    "multiplier": MultiplierPe,
    "booth": BoothPe,
    "carry-chain": CarryChainPe,
    "carry-save": CarrySavePe,
    "shared-weight": SharedWeightPe,
    "aligned": AlignedPe,
    "ternary": TernaryPe,
    "ternary-pair": TernaryPairPe,
    "xnor": XnorPe,
}
"""Every family by the name that the parameter `pe` takes."""

PARITIES: dict[type[Pe], type[Pe]] = {XnorPe: XnorParityPe}
"""What takes the place of a family where dot products have neighbours in rows and in columns."""

__all__ = [
    "PARITIES",
    "PES",
    "AlignedPe",
    "BoothPe",
    "CarryChainPe",
    "CarrySavePe",
    "MultiplierPe",
    "Pe",
    "PeConfig",
    "SharedWeightPe",
    "TernaryPairPe",
    "TernaryPe",
    "XnorParityPe",
    "XnorPe",
]
