"""Stimulus of arrays and engines of units."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from hwgen.catalog.stimulus.fma import corners
from hwgen.catalog.stimulus.operands import drawn, operands
from hwgen.catalog.stimulus.simd import exact_read, float_read, lanes_of
from hwgen.catalog.stimulus.unit_tiles import Tile, cut, cycles, streams
from hwgen.design.block.config import SCALE_BIAS, SCALE_NAN
from hwgen.design.units.array import BlockArray, FmaArray, SimdArray, UnitArray
from hwgen.design.units.config import BlockArrayConfig, FmaArrayConfig, SimdArrayConfig
from hwgen.errors import UserError
from hwgen.formats.minifloat import Minifloat
from hwgen.golden import fma
from hwgen.golden.block import Windowed
from hwgen.golden.simd import WORD
from hwgen.golden.units import blocks, simd
from hwgen.tiling import padded_to
from hwgen.vectors import Vectors

Work = tuple[str, np.ndarray, np.ndarray]
"""A mode, A [M, K] and B [K, N]: operands as designs take them."""
MOST_VALUES = 4_000_000
"""Operands of a piece of work that vectors are made for."""
MORE_LAYERS = 6
"""Layers besides one for each mode, where nothing else is asked for: changes from mode to mode."""


def layers(config: SimdArrayConfig, work: Sequence[Work]) -> Vectors:
    """Vectors of matrix products one after the other on `matmul-simd`, each in a mode of its own.

    UserError for a mode that the lanes do not have.
    """
    tiles = [tile for at, each in enumerate(work) for tile in simd_tiles(config, each, at)]
    names = ", ".join(
        f"C[{a.shape[0]},{b.shape[1]}] over {a.shape[1]} {mode}" for mode, a, b in work[:4]
    )
    more = ", …" if len(work) > 4 else ""
    return streams(config, SimdArray, tiles, names + more)


def results(config: SimdArrayConfig, mode: str, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The codes of A·B that the lanes give, [M, N]."""
    return _rounded(config, mode, a, b)["data"]


def _rounded(
    config: SimdArrayConfig, mode: str, a: np.ndarray, b: np.ndarray
) -> dict[str, np.ndarray]:
    lanes = lanes_of(config.cell)[_index(config, mode)]
    if lanes.acc is not None:
        assert isinstance(lanes.form, Minifloat)
        sums = fma.matmul(lanes.form, lanes.form, lanes.acc, a, b)
        code, invalid = float_read(config.readout, lanes.acc, sums)
        found = {"code": code, "invalid": invalid}
    else:
        exact = simd(lanes, a, b)
        nan = exact.nan.ravel().astype(np.int64)
        found = exact_read(config.readout, lanes.lsb, exact.data.ravel(), nan)
    kept = {"data": "code", **({"invalid": "invalid"} if "invalid" in config.found else {})}
    return {name: found[key].reshape(len(a), -1) for name, key in kept.items()}


def _index(config: SimdArrayConfig, mode: str) -> int:
    if mode not in config.names:
        rule = f"one of the lanes: {', '.join(config.names)}"
        raise UserError("mode", rule, mode, config.names[0])
    return config.names.index(mode)


def simd_tiles(config: SimdArrayConfig, work: Work, layer: int = 0) -> list[Tile]:
    """The tiles of a product: words of codes of neighbouring k, zeros beyond the matrices."""
    name, a, b = work
    index = _index(config, name)
    mode = config.layout.modes[index]
    a, b = padded_to(a, config.rows, mode.lanes), padded_to(b, mode.lanes, config.cols)
    out = _rounded(config, name, a, b)
    ours, theirs = _words(a, mode.act.bits, mode.lanes), _words(b.T, mode.wgt.bits, mode.lanes)
    beats = np.full(ours.shape[1], index, np.int64)
    more = {"mode": beats} if len(config.names) > 1 else {}
    sizes = config.rows, config.cols
    return cut(sizes, {"data": ours}, {"data": theirs}, out, more, layer)


def _words(codes: np.ndarray, bits: int, lanes: int) -> np.ndarray:
    """[rows, K] operands as words [rows, beats, 1], element 0 in the low bits."""
    parts = (codes & ((1 << bits) - 1)).reshape(len(codes), -1, lanes)
    places = WORD // lanes * np.arange(lanes)
    words: np.ndarray = (parts << places).sum(axis=2, keepdims=True)
    return words


def _simd(config: SimdArrayConfig, rng: np.random.Generator, sizes: dict[str, Any]) -> list[Tile]:
    found = []
    for layer, index in enumerate(_order(rng, len(config.names), sizes.pop("layers", None))):
        mode = config.layout.modes[index]
        m, k, n = _shape(config, rng, mode.lanes, **sizes)
        a, b = (
            operands(rng, side.form.name, shape)
            for side, shape in ((mode.act, (m, k)), (mode.wgt, (k, n)))
        )
        found += simd_tiles(config, (mode.name, a, b), layer)
    return found


def _order(rng: np.random.Generator, modes: int, layers: int | None) -> list[int]:
    """Modes one after the other: each once, then any, but never the same twice in a row."""
    order = [int(mode) for mode in rng.permutation(modes)]
    for _ in range((layers or modes + MORE_LAYERS) - modes):
        step = int(rng.integers(1, modes)) if modes > 1 else 0
        order.append((order[-1] + step) % modes)
    return order if layers is None else order[:layers]


def _fma(config: FmaArrayConfig, rng: np.random.Generator, sizes: dict[str, Any]) -> list[Tile]:
    forms = config.act_form, config.wgt_form, config.acc_form
    m, k, n = _shape(config, rng, 1, **sizes)
    a, b = _floats(config, rng, (m, k), "act"), _floats(config, rng, (k, n), "wgt")
    a, b = padded_to(a, config.rows, 1), padded_to(b, 1, config.cols)
    out = {"data": fma.matmul(*forms, a, b)}
    ours, theirs = {"data": a[..., None]}, {"data": b.T[..., None]}
    return cut((config.rows, config.cols), ours, theirs, out, {})


def _floats(
    config: FmaArrayConfig, rng: np.random.Generator, shape: tuple[int, int], side: str
) -> np.ndarray:
    """Codes: most of them around 1, so that sums stay finite; corners and any code in a few rows
    of A and columns of B."""
    form = config.act_form if side == "act" else config.wgt_form
    draw = drawn()
    if draw is not None:
        return draw(rng, 0, (1 << form.width) - 1, shape)
    plain = form.encode(rng.normal(0, 1, shape), saturate=True)
    wild = rng.integers(0, 1 << form.width, shape)
    named = rng.choice(corners(form), shape)
    lines = rng.random(shape[0] if side == "act" else shape[1])
    share = np.where(lines < 0.6, 0.0, np.where(lines < 0.8, 0.1, 0.6))
    share = share[:, None] if side == "act" else share[None]
    odd = rng.random(shape) < share
    return np.where(odd, np.where(rng.random(shape) < 0.5, wild, named), plain)


def _block(config: BlockArrayConfig, rng: np.random.Generator, sizes: dict[str, Any]) -> list[Tile]:
    m, count, n = _shape(config, rng, 1, **sizes)
    m, n = (size + -size % step for size, step in ((m, config.rows), (n, config.cols)))
    a = operands(rng, config.format, (m, count, config.k))
    b = operands(rng, config.wgt, (n, count, config.k))
    scales = [_scales(rng, (rows, count)) for rows in (m, n)]
    window = (config.emin, config.emax) if config.accumulate == "window" else None
    found = blocks(config.act, config.weight, a, b, (scales[0], scales[1]), window)
    if isinstance(found, Windowed):
        flags = {name: getattr(found, name).astype(np.int64) for name in found._fields[1:]}
        wide = config.window > 64
        out = {"data": found.acc if wide else found.acc.astype(np.int64), **flags}
    else:
        out = {"data": found}
    ours = {"data": a, "scale": scales[0][..., None]}
    theirs = {"data": b, "scale": scales[1][..., None]}
    return cut((config.rows, config.cols), ours, theirs, out, {})


def _scales(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    draw = drawn()
    if draw is not None:
        return draw(rng, 0, SCALE_NAN, shape)
    near = SCALE_BIAS + rng.integers(-6, 7, shape)
    far = rng.integers(0, SCALE_NAN, shape)
    found = np.where(rng.random(shape) < 0.9, near, far)
    return np.where(rng.random(shape) < 0.01, SCALE_NAN, found)


def _shape(
    config: Any,
    rng: np.random.Generator,
    each: int,
    m: int | None = None,
    k: int | None = None,
    n: int | None = None,
) -> tuple[int, int, int]:
    """Rows, terms and columns of a product; `each`: terms in a beat."""
    for name, size in (("m", m), ("k", k), ("n", n)):
        if size is not None and size < 1:
            raise UserError(name, "a matrix has at least one row and column", size, 1)
    m = m or int(rng.integers(1, 2 * config.rows, endpoint=True))
    n = n or int(rng.integers(1, 2 * config.cols, endpoint=True))
    k = k or int(rng.integers(1, 3 * config.rows * each, endpoint=True))
    for name, size, other in (("m", m, k), ("n", n, k), ("k", k, max(m, n))):
        most = MOST_VALUES // getattr(config, "k", 1)
        if size * other > most:
            raise UserError(name, f"at most {most} operands", size, max(1, most // other))
    return m, k, n


Draw = Callable[[Any, np.random.Generator, dict[str, Any]], list[Tile]]


def _engine(config: Any, array: type[UnitArray], draw: Draw, seed: int, **sizes: Any) -> Vectors:
    tiles = draw(config, np.random.default_rng(seed), sizes)
    return streams(config, array, tiles, f"{len(tiles)} tiles C[{config.rows},{config.cols}]")


def _array(config: Any, array: type[UnitArray], draw: Draw, seed: int, **sizes: Any) -> Vectors:
    rng = np.random.default_rng(seed)
    tiles = draw(config, rng, sizes)
    return cycles(config, array, tiles, rng, f"{len(tiles)} tiles C[{config.rows},{config.cols}]")


def matmul_simd(config: SimdArrayConfig, *, seed: int, **sizes: Any) -> Vectors:
    """Random products, every mode a few times, without a gap between modes."""
    return _engine(config, SimdArray, _simd, seed, **sizes)


def array_simd(config: SimdArrayConfig, *, seed: int, **sizes: Any) -> Vectors:
    """As `matmul_simd`; some cycles are idle."""
    return _array(config, SimdArray, _simd, seed, **sizes)


def matmul_fma(config: FmaArrayConfig, *, seed: int, **sizes: Any) -> Vectors:
    """A random product: most numbers around 1, corners and any codes in some rows and columns."""
    return _engine(config, FmaArray, _fma, seed, **sizes)


def array_fma(config: FmaArrayConfig, *, seed: int, **sizes: Any) -> Vectors:
    """As `matmul_fma`; some cycles are idle."""
    return _array(config, FmaArray, _fma, seed, **sizes)


def matmul_block(config: BlockArrayConfig, *, seed: int, **sizes: Any) -> Vectors:
    """Random blocks, their scales near each other, a few anywhere or no number."""
    return _engine(config, BlockArray, _block, seed, **_blocks(sizes))


def array_block(config: BlockArrayConfig, *, seed: int, **sizes: Any) -> Vectors:
    """As `matmul_block`; some cycles are idle."""
    return _array(config, BlockArray, _block, seed, **_blocks(sizes))


def _blocks(sizes: dict[str, Any]) -> dict[str, Any]:
    """`k` of the work is the number of blocks."""
    return {("k" if name == "blocks" else name): size for name, size in sizes.items()}
