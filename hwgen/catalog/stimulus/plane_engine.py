"""Stimulus of matrix engines that take weights plane by plane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from hwgen.catalog.stimulus.floats import near_floats
from hwgen.catalog.stimulus.operands import drawn, operands
from hwgen.catalog.stimulus.planes import SPREAD
from hwgen.design.planes.aligned_row import mark_ports
from hwgen.design.planes.config import ENTRY_BITS
from hwgen.design.planes.core import BothSerialCore, LutCore, PlaneCore, WeightSerialCore
from hwgen.design.planes.engine_config import (
    BothSerialMatmulConfig,
    LutMatmulConfig,
    WeightSerialMatmulConfig,
)
from hwgen.design.planes.engine_schedule import TileSteps, schedule
from hwgen.errors import UserError
from hwgen.golden.aligned import product as float_product
from hwgen.golden.dot import wrap
from hwgen.golden.planes import looked_up
from hwgen.golden.scaled import act_sums, added, group_sums
from hwgen.plane_tiling import Fields, PlaneTiling
from hwgen.tiling import padded_to
from hwgen.vectors import Vectors

CORES: dict[type[Any], type[PlaneCore]] = {
    LutMatmulConfig: LutCore,
    WeightSerialMatmulConfig: WeightSerialCore,
    BothSerialMatmulConfig: BothSerialCore,
}
MOST_VALUES = 4_000_000
"""Bits of weights of a product that vectors are made for."""


class Layer(NamedTuple):
    """A product as the engine takes it.

    act      [M, K] integers, or codes of floats; of quantised tables entries
             [M, K / lanes, elements]
    wgt      [K, N] integers, of `bits` planes, in two's complement unless `unsigned`
    scale    [groups, N], or [groups, bits, N] where every plane has one; None without scales
    zero     [groups, N], or None
    act_bits, act_unsigned  where activations are taken bit by bit
    """

    act: np.ndarray
    wgt: np.ndarray
    bits: int
    unsigned: bool = False
    scale: np.ndarray | None = None
    zero: np.ndarray | None = None
    act_bits: int = 0
    act_unsigned: bool = False


def order_of(config: Any, layer: Layer) -> PlaneTiling:
    """The order of work; UserError for what the engine does not take."""
    (k, n), m = layer.wgt.shape, len(layer.act)
    _check_planes("bits", layer.bits, config.wgt_bits_max)
    if layer.act_bits:
        _check_planes("act_bits", layer.act_bits, config.act_lines)
    return PlaneTiling(
        *(config.rows, config.cols, config.lanes, m, k, n, layer.bits),
        unsigned=layer.unsigned,
        group=config.group,
        planes=config.own_planes,
        zero=config.zeros,
        act_bits=layer.act_bits,
        act_unsigned=layer.act_unsigned,
        depth=config.depth,
    )


def _check_planes(name: str, found: int, most: int) -> None:
    if found > most:
        raise UserError(name, f"at most the {most} planes of the engine", found, most)


def results(config: Any, layer: Layer) -> Fields:
    """Quantities of the results, by function: `data` [M, N]; exponent and nan [M] of floats.

    M, K and N are those of whole tiles.
    """
    if not config.floats:
        return {"data": _integers(config, layer)}
    form, act, wgt = config.act_form, layer.act, layer.wgt
    found = float_product(form, config.guard, act, wgt, config.acc_width)
    marks = {"exponent": found.exponent, "nan": found.nan.astype(np.int64)}
    return {"data": found.data, **{name: marks[name] for name in mark_ports(config, 1)}}


def row_beats(order: PlaneTiling, found: Fields) -> Fields:
    """The output beats; those of what a row has once come with all its pieces."""
    beats = order.out_beats(found["data"])
    rows = order.grid.place()["row"]
    return {name: each[rows] for name, each in found.items() if name != "data"} | beats


def _integers(config: Any, layer: Layer) -> np.ndarray:
    """C [M, N] of integers."""
    act, wgt, width = layer.act, layer.wgt, config.acc_width
    spans = [wgt] if not config.own_planes else [wgt >> bit & 1 for bit in range(layer.bits)]
    sums = [_group_sums(config, layer, each) for each in spans]
    if layer.scale is None:
        return np.asarray(sums[0][0])
    scales = [layer.scale]
    if config.own_planes:
        scales = [layer.scale[:, bit] for bit in range(layer.bits)]
    parts = list(zip(sums, scales, strict=True))
    if layer.zero is not None:
        parts.append((act_sums(act, config.group, width), layer.zero))
    return added(parts, config.out_width)


def _group_sums(config: Any, layer: Layer, wgt: np.ndarray) -> np.ndarray:
    """[groups, M, N] sums of the activations times these weights."""
    if layer.act.ndim == 2:
        return group_sums(layer.act, wgt, config.group, config.acc_width)
    bits, signed = (1, False) if config.own_planes else (layer.bits, not layer.unsigned)
    count = len(wgt) // (config.group or len(wgt))
    parts = [
        looked_up(entries.reshape(len(entries), -1, config.entries), q, bits, signed)
        for entries, q in zip(np.split(layer.act, count, axis=1), np.split(wgt, count), strict=True)
    ]
    return wrap(np.stack(parts), config.acc_width, True)


def products(config: Any, work: Sequence[Layer]) -> Vectors:
    """Vectors of products one after the other, each in a mode of its own."""
    found: dict[str, list[dict[str, np.ndarray]]] = {"act": [], "wgt": [], "scale": []}
    out: list[dict[str, np.ndarray]] = []
    places: list[dict[str, np.ndarray]] = []
    tiles: list[TileSteps] = []
    modes = ("data", *config.mode_fields, "last")
    for number, layer in enumerate(work):
        order = order_of(config, layer)
        beats = order.act_beats(layer.act)
        found["act"].append({name: beats[name] for name in modes})
        found["wgt"].append(order.wgt_beats(layer.wgt))
        if layer.scale is not None:
            found["scale"].append(order.scale_beats(layer.scale, layer.zero))
        out.append(row_beats(order, results(config, _whole(config, layer))))
        place = order.grid.place()
        places.append({"layer": np.full(len(place["row"]), number), **place})
        passes, groups = len(order.passes), order.groups
        steps = TileSteps(passes, order.chunks // groups, groups, layer.act_bits or 1)
        tiles += [steps] * order.tiles
    plan = schedule(CORES[type(config)], config, tiles)
    shapes = [f"C[{len(e.act)},{e.wgt.shape[1]}] over {len(e.wgt)}" for e in work[:3]]
    return Vectors(
        inputs={name: joined(parts) for name, parts in found.items() if parts},
        expected={"out": joined(out)},
        place={"out": joined(places)},
        cycles=plan.cycles,
        latency=plan.latency,
        interval=plan.interval,
        what=", ".join(shapes) + ", …" * (len(work) > 3),
    )


def _whole(config: Any, layer: Layer) -> Layer:
    """The layer with zeros up to whole tiles."""

    def wide(values: np.ndarray | None) -> np.ndarray | None:
        if values is None:
            return None
        edge = [(0, 0)] * (values.ndim - 1)
        return np.pad(values, [*edge, (0, -values.shape[-1] % config.cols)])

    act = layer.act
    if act.ndim == 2:
        act = padded_to(act, config.rows, config.lanes)
    else:
        act = np.pad(act, ((0, -len(act) % config.rows), (0, 0), (0, 0)))
    wgt = padded_to(layer.wgt, config.lanes, config.cols)
    return layer._replace(act=act, wgt=wgt, scale=wide(layer.scale), zero=wide(layer.zero))


def drawn_layer(
    config: Any,
    rng: np.random.Generator,
    m: int | None = None,
    k: int | None = None,
    n: int | None = None,
    bits: int | None = None,
    signs: int = 0,
) -> Layer:
    """A random product: any sizes, mode and scales; ends of their ranges among the numbers.

    signs  bit 0: weights are unsigned, bit 1: so are activations that are taken bit by bit
    """
    for name, size in (("m", m), ("k", k), ("n", n)):
        if size is not None and size < 1:
            raise UserError(name, "a matrix has at least one row and column", size, 1)
    m = m or int(rng.integers(1, 2 * config.rows, endpoint=True))
    n = n or int(rng.integers(1, 2 * config.cols, endpoint=True))
    bits = bits or int(rng.integers(1, config.wgt_bits_max, endpoint=True))
    # Before numbers are drawn: those of 64 bits and more are beyond the generator.
    _check_planes("bits", bits, config.wgt_bits_max)
    if not k:
        count = int(rng.integers(1, min(4, config.depth), endpoint=True))
        k = count * config.lanes - int(rng.integers(config.lanes))
        if config.group:
            k = config.group * int(rng.integers(1, 3, endpoint=True))
    if config.group:
        k += -k % config.group
    for name, size, other in (("m", m, k), ("n", n, k * bits), ("k", k, max(m, n * bits))):
        if size * other > MOST_VALUES:
            near = max(1, MOST_VALUES // other)
            raise UserError(name, f"at most {MOST_VALUES} bits of a matrix", size, near)
    unsigned = config.own_planes or bool(signs & 1)
    layer = Layer(_acts(config, rng, (m, k)), integers(rng, bits, unsigned, (k, n)), bits, unsigned)
    if isinstance(config, BothSerialMatmulConfig):
        act_bits = int(rng.integers(1, config.act_bits_max, endpoint=True))
        act_unsigned = bool(signs & 2)
        act = integers(rng, act_bits, act_unsigned, (m, k))
        layer = layer._replace(act=act, act_bits=act_bits, act_unsigned=act_unsigned)
    if not config.scale_bits:
        return layer
    groups = k // config.group if config.group else 1
    shape = (groups, bits, n) if config.own_planes else (groups, n)
    scale = integers(rng, config.scale_bits, False, shape)
    zero = integers(rng, config.scale_bits, False, (groups, n)) if config.zeros else None
    return layer._replace(scale=scale, zero=zero)


def _acts(config: Any, rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    if isinstance(config, LutMatmulConfig) and config.quantised:
        chunks = -(-shape[1] // config.lanes)
        return operands(rng, f"int{ENTRY_BITS}", (shape[0], chunks, config.row_operand.elements))
    if isinstance(config, BothSerialMatmulConfig):
        return np.zeros(shape, np.int64)
    if config.floats:
        return near_floats(rng, config.act_form, shape, SPREAD)
    return operands(rng, config.act, shape)


def integers(
    rng: np.random.Generator, bits: int, unsigned: bool, shape: tuple[int, ...]
) -> np.ndarray:
    """Three in four uniform, the others ends of the range and 0."""
    low, high = (0, (1 << bits) - 1) if unsigned else (-(1 << bits - 1), (1 << bits - 1) - 1)
    draw = drawn()
    if draw is not None:
        return draw(rng, low, high, shape)
    found = rng.integers(low, high, shape, endpoint=True)
    return np.where(rng.random(shape) < 0.25, rng.choice(np.array([low, high, 0]), shape), found)


def matmul(config: Any, *, seed: int, layers: int = 4, **sizes: Any) -> Vectors:
    """Random products one after the other, each in a mode of its own: signs in turn."""
    rng = np.random.default_rng(seed)
    first = int(rng.integers(4))
    turns = range(first, first + max(1, layers))
    return products(config, [drawn_layer(config, rng, **sizes, signs=turn % 4) for turn in turns])


def lut_matmul(config: Any, *, seed: int, inner: int | None = None, **sizes: Any) -> Vectors:
    """`matmul`, where `inner` says what K is: `k` is a parameter of tables."""
    try:
        return matmul(config, seed=seed, k=inner, **sizes)
    except UserError as error:
        if error.key != "k":
            raise
        raise UserError("inner", error.rule, error.value, error.nearest) from None


def joined(parts: Sequence[dict[str, np.ndarray]]) -> dict[str, np.ndarray]:
    """Beats one after the other; [beats, 1] as [beats]."""
    found = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    one = {name: each[:, 0] for name, each in found.items() if each.shape[1:] == (1,)}
    return found | one
