"""Matrix engines of units: elastic streams outside, an array of units inside."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Signal, Value

from hwgen.design.array.rigid import RowsArray
from hwgen.design.engine.core import Core
from hwgen.design.engine.matmul import Matmul
from hwgen.design.engine.os_core import OsCore
from hwgen.design.protocol import FLAG, Numbers
from hwgen.design.shared import shared
from hwgen.design.units.array import BlockArray, FmaArray, SimdArray, UnitArray


class UnitCore(OsCore):
    """act: for every row a beat of A, and the mode of the tile; wgt: for every column one of B.
    last at the final beat of a tile.

    From one `last` to the next at least `rows` cycles.  A mode that changes inside a tile is an
    error.
    """

    grid: ClassVar[type[UnitArray]]

    @classmethod
    def act_payload(cls, config: Any) -> dict[str, Numbers]:
        return {**cls.grid.fields(config, "act"), "last": FLAG}

    @classmethod
    def wgt_payload(cls, config: Any) -> dict[str, Numbers]:
        return {**cls.grid.fields(config, "wgt"), "last": FLAG}

    @classmethod
    def out_payload(cls, config: Any) -> dict[str, Numbers]:
        ports = cls.grid.result_ports(config)
        return {"data" if name == "out" else name: n for name, n in ports.items()}

    def faults(self, m: Module, fire: Value) -> list[Value]:
        payload = self.act_payload(self.config)
        if "mode" not in payload:
            return []
        inside = Signal(name="inside_tile")
        mode = Signal(payload["mode"].bits, name="mode_of_tile", reset_less=True)
        with m.If(fire):
            m.d.sync += [inside.eq(~self.act.last), mode.eq(self.act.mode)]
        return [fire & inside & (mode != self.act.mode)]


@shared
class SimdCore(UnitCore):
    """The beats of `UnitCore`: words of codes."""

    grid: ClassVar[type[UnitArray]] = SimdArray
    arrays: ClassVar[dict[str, type[RowsArray]]] = {"chain": SimdArray}


@shared
class FmaCore(UnitCore):
    """The beats of `UnitCore`: codes."""

    grid: ClassVar[type[UnitArray]] = FmaArray
    arrays: ClassVar[dict[str, type[RowsArray]]] = {"chain": FmaArray}


@shared
class BlockCore(UnitCore):
    """The beats of `UnitCore`: blocks with their scales."""

    grid: ClassVar[type[UnitArray]] = BlockArray
    arrays: ClassVar[dict[str, type[RowsArray]]] = {"chain": BlockArray}


class UnitMatmul(Matmul):
    """Streams of `UnitCore`, behind queues.

    act    In   stream of rows of A
    wgt    In   stream of columns of B
    out    Out  stream of rows of C; last on the last one of a tile
    error  Out  sticky: flags of the input streams did not fit together, or the mode changed
                inside a tile

    Without stalls, from tile to tile: max(beats, rows) cycles, whatever modes they have.
    """

    core_class: ClassVar[type[Core]]

    @classmethod
    def core_of(cls, config: Any) -> type[Core]:
        return cls.core_class


@shared
class SimdMatmul(UnitMatmul):
    """C = A·B on SIMD lanes; every tile in a mode of its own.

    act   data: a word per row, whose codes are elements of neighbouring k; mode; last
    wgt   data: a word per column; last
    out   data: codes of the format `to`; invalid as `SimdArray` has it; last
    """

    core_class: ClassVar[type[Core]] = SimdCore


@shared
class FmaMatmul(UnitMatmul):
    """C = A·B in floating point, rounded after every addition in the order of k.

    act, wgt  data: a code per row or column; last
    out       data: codes of the accumulators' format; last
    """

    core_class: ClassVar[type[Core]] = FmaCore


@shared
class BlockMatmul(UnitMatmul):
    """C = A·B on blocks with shared scales.

    act, wgt  data: a block per row or column; scale: E8M0, one for each; last
    out       data: sums of blocks; overflow, underflow, nan (window): a bit for each; last
    """

    core_class: ClassVar[type[Core]] = BlockCore
