"""Arrays of units: all work in the same cycle, sums leave row by row."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal, Value

from hwgen.design.array.rigid import RowsArray
from hwgen.design.block.config import FP32_BITS
from hwgen.design.delay import delay
from hwgen.design.protocol import FLAG, Numbers, rigid_name
from hwgen.design.shared import shared
from hwgen.design.simd.readout import LATENCY as READOUT
from hwgen.design.simd.readout import SimdReadout
from hwgen.design.units.cell import UnitCell
from hwgen.design.units.config import BlockArrayConfig, FmaArrayConfig, SimdArrayConfig
from hwgen.design.units.fold import SimdFold
from hwgen.design.units.kinds import BlockCell, FmaCell, SimdCell


class UnitArray(RowsArray):
    """C = A·B, summed up over the cycles in `rows` × `cols` units; C leaves row by row.

    act…   In   for each row of units a beat of A, that of row 0 in the low bits: `act`, and a
                port for each other quantity of it
    wgt…   In   for each column a beat of B, likewise
    act_mode  In  how the units take them, the same from `first` to `last`; left out where there
                is one way only

    The other ports are those of `RowsArray`.  Operands reach every unit in the same cycle, and
    each has registers for them; the last row drains first.
    """

    cell: ClassVar[type[UnitCell]]
    END: ClassVar[int] = 0
    """Registers between a column and its results."""

    @property
    def module(self) -> str:
        name: str = self.config.module
        return name

    @classmethod
    def fields(cls, config: Any, side: str) -> dict[str, Numbers]:
        """Quantities of a beat of all rows or columns, by their names in a stream."""
        count = config.rows if side == "act" else config.cols
        own = cls.cell.fields(config.cell, side)
        index = cls.cell.mode_bits(config.cell)
        return {
            **{key: Numbers(n.width, n.elements * count, n.signed) for key, n in own.items()},
            **({"mode": Numbers(index)} if index and side == "act" else {}),
        }

    @classmethod
    def operands(cls, config: Any) -> dict[str, Numbers]:
        found = dict.fromkeys(("valid", "first", "last"), FLAG)
        for side in ("act", "wgt"):
            for key, numbers in cls.fields(config, side).items():
                found[rigid_name(side, key)] = numbers
        return found

    @classmethod
    def latency(cls, config: Any) -> int:
        """Cycles from the operands marked `last` to the first row of C."""
        drain = 1
        return cls.cell.EDGE + cls.cell.latency(config.cell) + drain + cls.END

    def column(self, m: Module, number: int, state: Value, mode: Value) -> dict[str, Value]:
        """The results of a column, `END` cycles after the state that leaves it."""
        raise NotImplementedError

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        rows, cols = config.rows, config.cols
        unit, edge = config.cell, self.cell.EDGE
        words = {
            side: self._words(m, side, count) for side, count in (("act", rows), ("wgt", cols))
        }
        index = self.cell.mode_bits(unit)
        begins = Signal(name="begins")
        m.d.comb += begins.eq(self.first & self.valid)
        flags = {
            "first": delay(m, begins, edge, "first_edge", reset=True),
            **({"mode": delay(m, self.act_mode, edge, "mode_edge")} if index else {}),
        }
        if self.cell.idle(unit, "act") is None:
            flags["valid"] = delay(m, self.valid, edge, "valid_edge", reset=True)
        late = edge + self.cell.latency(unit)
        load = delay(m, self.valid & self.last, late, "load", reset=True)
        below: list[Value] = [Cat()] * cols
        for r in range(rows):
            for c in range(cols):
                cell = self.cell(unit)
                m.submodules[f"cell_{r}_{c}"] = cell
                # The last row drains first.
                given = {**flags, "act": words["act"][rows - 1 - r], "wgt": words["wgt"][c]}
                m.d.comb += [getattr(cell, name).eq(value) for name, value in given.items()]
                m.d.comb += [cell.load.eq(load), cell.above.eq(below[c] if r else 0)]
                below[c] = cell.below
        mode: Value = Cat()
        if index:
            leaving = Signal(index, name="mode_leaving", reset_less=True)
            summed = delay(m, self.act_mode, late, "mode_summed")
            with m.If(load):
                m.d.sync += leaving.eq(summed)
            mode = leaving
        found = [self.column(m, c, state, mode) for c, state in enumerate(below)]
        for name in self._results:
            m.d.comb += getattr(self, name).eq(Cat(*(each[name] for each in found)))
        self.mark_rows(m)
        return m

    def _words(self, m: Module, side: str, count: int) -> list[Value]:
        """The operands of every row or column as its cells take them."""
        unit = self.config.cell
        idle = self.cell.idle(unit, side)
        bits = self.cell.bits(unit, side)
        ports = []
        for key, numbers in self.cell.fields(unit, side).items():
            port = getattr(self, rigid_name(side, key))
            size = numbers.bits
            ports.append([port[i * size : (i + 1) * size] for i in range(count)])
        found: list[Value] = []
        for i, parts in enumerate(zip(*ports, strict=True)):
            word: Value = Cat(*parts)
            if idle is not None:
                word = Mux(self.valid, word, idle)
            given = Signal(bits, name=f"{side}_{i}")
            m.d.comb += given.eq(word)
            found.append(delay(m, given, self.cell.EDGE, f"{side}_edge_{i}"))
        return found


@shared
class SimdArray(UnitArray):
    """Lanes whose sums are added up and rounded to the format `to`, once per result.

    act, wgt  In   a word per row or column: its codes are elements of neighbouring k
    out       Out  `cols` codes
    invalid   Out  a bit per result: an operand was no number, and the format has no code for
                   that; the code is 0.  Left out where it has one, or where all are numbers
    """

    cell: ClassVar[type[UnitCell]] = SimdCell
    END: ClassVar[int] = SimdFold.LATENCY + READOUT

    config: SimdArrayConfig

    @classmethod
    def result_ports(cls, config: SimdArrayConfig) -> dict[str, Numbers]:
        found = config.found
        return {
            "out": Numbers(found["code"].width, config.cols),
            **({"invalid": Numbers(1, config.cols)} if "invalid" in found else {}),
        }

    def column(self, m: Module, number: int, state: Value, mode: Value) -> dict[str, Value]:
        config, width = self.config, self.config.layout.width
        m.submodules[f"fold_{number}"] = fold = SimdFold(config.cell)
        m.submodules[f"readout_{number}"] = readout = SimdReadout(config.readout)
        m.d.comb += [fold.acc.eq(state[:width]), readout.acc.eq(fold.total)]
        if config.layout.special:
            m.d.comb += [fold.nan.eq(state[width:]), readout.nan.eq(fold.marks)]
        if "mode" in config.given:
            m.d.comb += [
                fold.mode.eq(mode),
                readout.mode.eq(delay(m, mode, fold.LATENCY, f"mode_folded_{number}")),
            ]
        if "element" in config.given:
            m.d.comb += readout.element.eq(0)
        found = {"out": readout.code}
        return found | ({"invalid": readout.invalid} if "invalid" in self._results else {})


@shared
class FmaArray(UnitArray):
    """Fused multiply-adds: every product is added to its sum and rounded, in the order of k.

    out  Out  `cols` codes of the accumulators' format
    """

    cell: ClassVar[type[UnitCell]] = FmaCell

    config: FmaArrayConfig

    @classmethod
    def result_ports(cls, config: FmaArrayConfig) -> dict[str, Numbers]:
        return {"out": Numbers(config.acc_form.width, config.cols)}

    def column(self, m: Module, number: int, state: Value, mode: Value) -> dict[str, Value]:
        return {"out": state}


@shared
class BlockArray(UnitArray):
    """Dot products of blocks: a beat has a block of every row of A and of every column of B.

    act, wgt              In   `k` elements per row or column, side by side
    act_scale, wgt_scale  In   E8M0, one per row or column
    out                   Out  `cols` sums as `DotBlock` has them
    overflow, underflow, nan  Out  accumulate window: a bit per result
    """

    cell: ClassVar[type[UnitCell]] = BlockCell

    config: BlockArrayConfig

    @classmethod
    def result_ports(cls, config: BlockArrayConfig) -> dict[str, Numbers]:
        if config.accumulate == "fp32":
            return {"out": Numbers(FP32_BITS, config.cols)}
        return {
            "out": Numbers(config.window, config.cols, True),
            **dict.fromkeys(BlockCell.FLAGS, Numbers(1, config.cols)),
        }

    def column(self, m: Module, number: int, state: Value, mode: Value) -> dict[str, Value]:
        found: dict[str, Value] = {"out": state[: self._results["out"].width]}
        for name, mark in zip(BlockCell.FLAGS, state[len(found["out"]) :], strict=False):
            found[name] = mark
        return found
