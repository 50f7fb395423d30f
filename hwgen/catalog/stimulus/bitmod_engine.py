"""Stimulus of the matrix engine of BitMoD PEs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from hwgen.catalog.stimulus.operands import drawn, operands
from hwgen.catalog.stimulus.plane_engine import MOST_VALUES, integers, joined, row_beats
from hwgen.design.planes.engine_config import BitmodMatmulConfig
from hwgen.design.planes.engine_schedule import bitmod_schedule
from hwgen.errors import UserError
from hwgen.golden.bitmod import aligned_sums, integer_sums, weights
from hwgen.golden.scaled import added
from hwgen.plane_tiling import Fields, PlaneTiling
from hwgen.tiling import padded_to
from hwgen.vectors import Vectors

SELECTORS = 4


class BitmodLayer(NamedTuple):
    """A product as the engine takes it.

    act       [M, K] operands as designs take them
    codes     [K, N] of weights
    datatype  [groups], names of formats; one where there are no groups
    selector  [groups, N]
    scale     [groups, N], or None without scales
    """

    act: np.ndarray
    codes: np.ndarray
    datatype: Sequence[str]
    selector: np.ndarray
    scale: np.ndarray | None = None


def order_of(config: BitmodMatmulConfig, layer: BitmodLayer) -> PlaneTiling:
    """The order of work; UserError for what the engine does not take."""
    for name in layer.datatype:
        if name not in config.names:
            rule = f"one of the engine: {', '.join(config.names)}"
            raise UserError("datatype", rule, name, config.names[0])
    sizes = (config.rows, config.cols, config.lanes)
    (k, n), m = layer.codes.shape, len(layer.act)
    return PlaneTiling(*sizes, m, k, n, config.wgt_bits, unsigned=True, group=config.group)


def results(config: BitmodMatmulConfig, layer: BitmodLayer) -> Fields:
    """Quantities of the results, by function: `data` [M, N]; exponent and nan [M] of floats.

    M, K and N are those of whole tiles.
    """
    groups = len(layer.datatype)
    span = len(layer.codes) // groups
    sums: list[np.ndarray] = []
    for g, name in enumerate(layer.datatype):
        part = slice(g * span, (g + 1) * span)
        selector = np.broadcast_to(layer.selector[g], (span, layer.codes.shape[1]))
        wgt = weights(name, layer.codes[part], selector)
        if config.floats:
            chunks = wgt.reshape(-1, config.lanes, wgt.shape[1])
            rows = [
                aligned_sums(
                    config.act_form,
                    config.guard,
                    row.reshape(-1, config.lanes),
                    chunks,
                    config.acc_width,
                )
                for row in layer.act
            ]
            found = {"data": np.stack([row.data[-1] for row in rows])}
            found["exponent"] = np.array([row.exponent[-1] for row in rows])
            if config.special:
                found["nan"] = np.array([row.nan[-1] for row in rows]).astype(np.int64)
            return found
        sums.append(integer_sums(layer.act[:, part], wgt, config.acc_width))
    if layer.scale is None:
        return {"data": sums[0]}
    return {"data": added([(np.stack(sums), layer.scale)], config.out_width)}


def products(config: BitmodMatmulConfig, work: Sequence[BitmodLayer]) -> Vectors:
    """Vectors of products one after the other."""
    parts: dict[str, list[Fields]] = {"act": [], "wgt": [], "scale": [], "out": [], "place": []}
    tiles: list[list[int]] = []
    digits = {name: kind.digits for name, kind in zip(config.names, config.kinds, strict=True)}
    for number, layer in enumerate(work):
        order = order_of(config, layer)
        acts = order.act_beats(layer.act)
        parts["act"].append({"data": acts["data"], "last": acts["last"]})
        wgt = order.word_beats(layer.codes)
        places = np.array([config.names.index(name) for name in layer.datatype])
        kinds = np.repeat(places[:, None], layer.codes.shape[1], axis=1)
        if config.type_bits:
            wgt["datatype"] = order.group_beats(kinds)[:, 0]
        if config.selected:
            wgt["selector"] = order.group_beats(layer.selector)
        parts["wgt"].append(wgt)
        if layer.scale is not None:
            parts["scale"].append(order.scale_beats(layer.scale))
        parts["out"].append(row_beats(order, results(config, _whole(config, layer))))
        place = order.grid.place()
        parts["place"].append({"layer": np.full(len(place["row"]), number), **place})
        each = order.chunks // order.groups
        tiles += [[digits[name] * each for name in layer.datatype]] * order.tiles
    plan = bitmod_schedule(config, tiles)
    shapes = [f"C[{len(e.act)},{e.codes.shape[1]}] over {len(e.codes)}" for e in work[:3]]
    found = {name: joined(each) for name, each in parts.items() if each}
    return Vectors(
        inputs={name: found[name] for name in ("act", "wgt", "scale") if name in found},
        expected={"out": found["out"]},
        place={"out": found["place"]},
        cycles=plan.cycles,
        latency=plan.latency,
        interval=plan.interval,
        what=", ".join(shapes) + ", …" * (len(work) > 3),
    )


def _whole(config: BitmodMatmulConfig, layer: BitmodLayer) -> BitmodLayer:
    """The layer with zeros up to whole tiles."""

    def wide(values: np.ndarray) -> np.ndarray:
        return padded_to(values, 1, config.cols)

    return BitmodLayer(
        padded_to(layer.act, config.rows, config.lanes),
        padded_to(layer.codes, config.lanes, config.cols),
        layer.datatype,
        wide(layer.selector),
        None if layer.scale is None else wide(layer.scale),
    )


def drawn_layer(
    config: BitmodMatmulConfig,
    rng: np.random.Generator,
    m: int | None = None,
    k: int | None = None,
    n: int | None = None,
) -> BitmodLayer:
    """A random product of any sizes, datatypes and scales."""
    for name, size in (("m", m), ("k", k), ("n", n)):
        if size is not None and size < 1:
            raise UserError(name, "a matrix has at least one row and column", size, 1)
    m = m or int(rng.integers(1, 2 * config.rows, endpoint=True))
    n = n or int(rng.integers(1, 2 * config.cols, endpoint=True))
    if not k:
        k = 4 * config.lanes - int(rng.integers(config.lanes * 4))
        if config.group:
            k = config.group * int(rng.integers(1, 3, endpoint=True))
    if config.group:
        k += -k % config.group
    for name, size, other in (("m", m, k), ("n", n, k), ("k", k, max(m, n))):
        if size * other > MOST_VALUES:
            rule = f"at most {MOST_VALUES} operands"
            raise UserError(name, rule, size, max(1, MOST_VALUES // other))
    groups = max(1, k // config.group) if config.group else 1
    draw, most = drawn(), (1 << config.wgt_bits) - 1
    uniform = rng.integers(0, most, (k, n), endpoint=True)
    names = [config.names[int(i)] for i in rng.integers(0, len(config.names), groups)]
    selector = rng.integers(0, SELECTORS, (groups, n))
    return BitmodLayer(
        operands(rng, config.act, (m, k)),
        uniform if draw is None else draw(rng, 0, most, (k, n)),
        names,
        selector,
        integers(rng, config.scale_bits, False, (groups, n)) if config.scale_bits else None,
    )


def matmul(config: BitmodMatmulConfig, *, seed: int, layers: int = 3, **sizes: int) -> Vectors:
    """Random products one after the other."""
    rng = np.random.default_rng(seed)
    return products(config, [drawn_layer(config, rng, **sizes) for _ in range(max(1, layers))])
