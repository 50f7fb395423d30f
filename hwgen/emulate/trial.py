"""A random product on an emulated board, through the host driver, held against numpy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from hwgen import formats
from hwgen.emulate.emulator import Emulator
from hwgen.emulate.line import Line
from hwgen.errors import UserError
from hwgen.host import Device, Link, Target

if TYPE_CHECKING:
    from hwgen.catalog import Design
    from hwgen.config import Config

SIZES = (8, 8, 8)


@dataclass(frozen=True)
class Trial:
    """What came of C [m, n] = A [m, k] W [k, n].

    cycles   clock cycles from the first byte to the last, line and engine
    engine   of them runs of the engine
    octets   bytes on the line, both ways
    seconds  at the clock of the board
    """

    compared: int
    mismatches: int
    cycles: int
    engine: int
    octets: int
    seconds: float


def trial(
    emulator: Emulator,
    clock_mhz: float,
    design: Design,
    config: Config,
    buffer: str,
    sizes: tuple[int, int, int] = SIZES,
    seed: int = 0,
) -> Trial:
    """One product of sizes m, k, n of numbers drawn from the whole range of both formats.

    buffer  as in `hwgen generate --wrap uart`
    UserError for designs that no host drives, or whose operands are not integers alone; DeviceError
    where the board does not answer.
    """
    known = config.data()
    act, wgt = ranges(design, known)
    rng = np.random.default_rng(seed)
    m, k, n = sizes
    a, w = rng.integers(*act, (m, k), endpoint=True), rng.integers(*wgt, (k, n), endpoint=True)
    before = emulator.cycles, emulator.sent + emulator.received
    # Which bytes have to be escaped depends on the numbers of the questions.
    baud = max(1, round(clock_mhz * 1e6 / emulator.divider))
    link = Link(Line(emulator, clock_mhz * 1e6), baud=baud, first=0)
    with Device(link, Target.of(design.name, config, buffer)) as device:
        product = device.matmul(a, w)
        engine = device.cycles
    cycles = emulator.cycles - before[0]
    return Trial(
        compared=product.size,
        mismatches=int((product != a.astype(object) @ w.astype(object)).sum()),
        cycles=cycles,
        engine=engine,
        octets=emulator.sent + emulator.received - before[1],
        seconds=cycles / clock_mhz / 1e6,
    )


def ranges(design: Design, known: Mapping[str, Any]) -> tuple[tuple[int, int], tuple[int, int]]:
    """(least, greatest) activation and weight."""
    if not design.host:
        raise UserError("design", "must be one that a host drives", design.name, "matmul")
    if known.get("scale_bits"):
        rule = "must be 0 for a product that numpy makes without scales"
        raise UserError("scale_bits", rule, known["scale_bits"], 0)
    return _range(known, "act"), _range(known, "wgt")


def _range(known: Mapping[str, Any], side: str) -> tuple[int, int]:
    if side not in known:  # bit by bit: numbers in two's complement
        top = 1 << known[f"{side}_bits_max"] >> 1
        return -top, top - 1
    form = formats.get(known[side])
    if not isinstance(form, formats.Integer):
        raise UserError(side, "must be an integer format for a product of numbers", form.name)
    return int(form.min), int(form.max)
