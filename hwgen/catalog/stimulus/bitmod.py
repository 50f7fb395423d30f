"""Stimulus of BitMoD PEs: chunks of activations and codes, each for as many cycles as digits."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from hwgen.catalog.stimulus.operands import drawn, operands
from hwgen.design.planes.bitmod_config import BitmodConfig
from hwgen.design.planes.bitmod_digits import MULTIPLES, TERMS
from hwgen.errors import UserError
from hwgen.formats import Minifloat
from hwgen.golden.bitmod import Aligned, aligned_sums, weights
from hwgen.golden.dot import wrap
from hwgen.vectors import Vectors

SELECTORS = 4
SWITCHES = 0.4
"""Share of the chunks of an endless sum with which a group ends."""
IDLE = 0.15
"""Share of cycles without operands where there may be some."""
SPREAD = 12
"""Exponents of floats lie mostly so far below the greatest one."""


class Chunks(NamedTuple):
    """Operands of some chunks.

    act       [chunks, rows, lanes] as designs take them
    wgt       [chunks, cols, lanes] codes, with anything in the bits above; where recode is
              outside, digits, each chunk a cycle
    selector  [chunks, cols]
    datatype  [chunks], places in the config; where recode is outside, which digits they are
    """

    act: np.ndarray
    wgt: np.ndarray
    selector: np.ndarray
    datatype: np.ndarray

    def part(self, begin: int, end: int) -> Chunks:
        """Some of the chunks."""
        return Chunks(*(each[begin:end] for each in self))


def bitmod(
    config: BitmodConfig, *, seed: int, sums: int = 40, chunks: int | None = None
) -> Vectors:
    """os: so many sums of `chunks` chunks each, or of 1 to 6, one datatype in each; anchor: one
    sum of `sums` times as many, or times 6, in which the datatype changes at will."""
    if sums < 1:
        raise UserError("sums", "at least 1", sums, 1)
    rng = np.random.default_rng(seed)
    if config.form == "anchor":
        count = sums * (chunks or 6)
        switches = np.cumsum(rng.random(count) < SWITCHES)
        return anchor(config, drawn_chunks(config, rng, _groups(config, rng, count)[switches]), rng)
    tiles = []
    for group in _groups(config, rng, sums - 1):
        length = chunks or int(rng.integers(1, 7))
        tiles.append(drawn_chunks(config, rng, np.full(length, group)))
    return drained(config, tiles, rng)


def _groups(config: BitmodConfig, rng: np.random.Generator, last: int) -> np.ndarray:
    """Datatype times 4 plus selector, [last + 1]: all of them in any order, time and again."""
    whole = rng.permutation(SELECTORS * len(config.kinds))
    return np.resize(whole, last + 1)


def drawn_chunks(config: BitmodConfig, rng: np.random.Generator, groups: np.ndarray) -> Chunks:
    """Random chunks.

    groups  [chunks] datatype times 4 plus selector; that of column c is c further
    """
    count = len(groups)
    if config.recode == "outside":
        return _terms(config, rng, count)
    kinds = groups // SELECTORS
    selector = (groups[:, None] + np.arange(config.cols)) % SELECTORS
    shape = (count, config.cols, config.lanes)
    draw, most = drawn(), (1 << config.wgt_bits) - 1
    wgt = rng.integers(0, most, shape, endpoint=True) if draw is None else draw(rng, 0, most, shape)
    if draw is None:
        # Codes of the special, of 0 and of the least integer are the corners.
        sign = 1 << (np.array([kind.bits for kind in config.kinds])[kinds] - 1)
        corner = np.where(rng.random(shape) < 0.6, sign[:, None, None], 0)
        wgt = np.where(rng.random(shape) < 0.25, corner, wgt)
    return Chunks(_acts(config, rng, count), wgt, selector, kinds)


def _terms(config: BitmodConfig, rng: np.random.Generator, count: int) -> Chunks:
    """Random digits."""
    most = MULTIPLES.index(4) if config.fours else MULTIPLES.index(2)
    shape = (count, config.cols, config.lanes)
    size = rng.integers(0, most, shape, endpoint=True)
    sign = rng.integers(0, 2, shape) << 2
    wgt = np.where(size == 0, 0, size | sign)
    selector = np.zeros((count, config.cols), np.int64)
    return Chunks(_acts(config, rng, count), wgt, selector, rng.integers(0, config.digits, count))


def _acts(config: BitmodConfig, rng: np.random.Generator, count: int) -> np.ndarray:
    act = operands(rng, config.act, (count, config.rows, config.lanes))
    return _near(config.act_form, rng, act) if config.floats and drawn() is None else act


def _near(form: Minifloat, rng: np.random.Generator, act: np.ndarray) -> np.ndarray:
    """Codes whose exponents lie near each other and grow from chunk to chunk, but for some that
    are any; numbers until late, as what is no number spoils the sum of its row."""
    count = len(act)
    top = (1 << form.exponent) - 1
    least, most = sorted(rng.integers(0, top, 2).tolist())
    greatest = np.linspace(least, most, count).astype(np.int64)[:, None, None]
    field = np.clip(greatest - rng.geometric(2 / SPREAD, act.shape) + 1, 0, top - 1)
    low = (1 << form.fraction) - 1
    sign = 1 << (form.width - 1)
    near = (act & (sign | low)) | field << form.fraction
    special = rng.random(act.shape) < rng.choice([0, 0.2], (count, 1, 1), p=[0.9, 0.1])
    any_code = (rng.random(act.shape) < 0.02) & (rng.random((count, 1, 1)) < 0.2)
    late = np.arange(count)[:, None, None] > 0.7 * count
    any_code &= late | (form.exact(act).kind == 0)
    found: np.ndarray = np.where(any_code, act, near)
    found |= (special & late & form.special) * (top << form.fraction)
    return found


def numbers(config: BitmodConfig, chunks: Chunks) -> np.ndarray:
    """Weights [chunks, lanes, cols] over the unit of their datatype, or digits in their place."""
    if config.recode == "outside":
        digits: np.ndarray = np.array(TERMS)[chunks.wgt] << 2 * chunks.datatype[:, None, None]
        return digits.transpose(0, 2, 1)
    found = np.zeros(chunks.wgt.shape, np.int64)
    selector = np.broadcast_to(chunks.selector[:, :, None], chunks.wgt.shape)
    for i, name in enumerate(config.names):
        at = chunks.datatype == i
        found[at] = weights(name, chunks.wgt[at], selector[at])
    return found.transpose(0, 2, 1)


def results(config: BitmodConfig, chunks: Chunks) -> Aligned:
    """Sums after every chunk: data [chunks, rows, cols], exponent and nan [chunks, rows], which
    of integers say nothing."""
    wgts = numbers(config, chunks)
    if config.floats:
        rows = [
            aligned_sums(config.act_form, config.guard, chunks.act[:, r], wgts, config.acc_width)
            for r in range(config.rows)
        ]
        return Aligned(*(np.stack(each, axis=1) for each in zip(*rows, strict=True)))
    products = chunks.act.astype(np.int64) @ wgts
    none = np.zeros(products.shape[:2], np.int64)
    return Aligned(wrap(np.cumsum(products, axis=0), config.acc_width, True), none, none)


def anchor(config: BitmodConfig, chunks: Chunks, rng: np.random.Generator) -> Vectors:
    """One sum of everything; the digits of a chunk in any order."""
    at, digit = steps(config, chunks, rng)
    found = results(config, chunks)
    ends = np.append(at[1:] != at[:-1], True)
    count = len(at)
    expected = {
        "acc": found.data[at].reshape(count, -1),
        **({"exponent": found.exponent[at]} if config.floats else {}),
        **({"nan": found.nan[at].astype(np.int64)} if config.special else {}),
    }
    return Vectors(
        inputs={"operands": _flat(_inputs(config, chunks, at, digit))},
        expected={"results": _flat(expected)},
        care={"results": ends},
        latency=config.latency,
        what=f"one sum of {len(chunks.act)} times {config.lanes} products in {count} cycles",
    )


def drained(
    config: BitmodConfig, tiles: list[Chunks], rng: np.random.Generator, idle: float = IDLE
) -> Vectors:
    """A sum of each tile, as close together as the drain allows but for idle cycles."""
    begin, whole = 0, Chunks(*(np.concatenate(each) for each in zip(*tiles, strict=True)))
    at, digit = steps(config, whole, rng)
    total, last_before, place = 0, -config.rows, []
    marks: list[tuple[int, Aligned]] = []
    flags: list[tuple[int, int]] = []
    for tile in tiles:
        end = begin + len(tile.act)
        count = int(np.count_nonzero((at >= begin) & (at < end)))
        span = count + int(rng.binomial(count, idle))
        # The last cycle of a sum has operands, so that `last`s are at least `rows` apart.
        span = max(span, last_before + config.rows - total + 1)
        busy = np.append(total + np.sort(rng.permutation(span - 1)[: count - 1]), total + span - 1)
        place.append(busy)
        flags.append((int(busy[0]), int(busy[-1])))
        marks.append((int(busy[-1]), results(config, tile)))
        last_before, total, begin = int(busy[-1]), total + span, end
    cycles = np.concatenate(place)
    total += config.rows
    valid = np.zeros(total, np.int64)
    valid[cycles] = 1
    # In idle cycles the operands are any, and so are the markers.
    source = rng.integers(0, len(at), total)
    source[cycles] = np.arange(len(at))
    first, last = rng.integers(0, 2, (2, total)) * (1 - valid)
    first[[begin for begin, _ in flags]] = last[[end for _, end in flags]] = 1
    inputs = {"valid": valid, "first": first, "last": last}
    inputs |= _inputs(config, whole, at[source], digit[source])
    rows, cols = config.rows, config.cols
    out = np.zeros((total, cols), np.int64)
    exponent, nan, row, out_valid, out_last = np.zeros((5, total), np.int64)
    for end, found in marks:
        leave = end + np.arange(rows)
        out[leave], exponent[leave], nan[leave] = (each[-1] for each in found)
        out_valid[leave], out_last[leave[-1]], row[leave] = 1, 1, np.arange(rows)
    expected = {
        "out": out,
        **({"exponent": exponent} if config.floats else {}),
        **({"nan": nan} if config.special else {}),
    }
    return Vectors(
        inputs={"operands": _flat(inputs)},
        expected={
            "markers": {"out_valid": out_valid, "out_last": out_last},
            "results": _flat(expected),
        },
        care={"results": out_valid.astype(bool)},
        place={"results": {"row": row, "col": 0 * row}},
        latency=config.latency,
        what=f"{len(tiles)} sums C[{rows},{cols}] of {len(whole.act)} times {config.lanes} "
        f"products in {len(at)} cycles",
    )


def steps(
    config: BitmodConfig, chunks: Chunks, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """The chunk of each cycle with operands, and the digit that it adds."""
    if config.recode == "outside":
        return np.arange(len(chunks.act)), chunks.datatype
    counts = np.array([kind.digits for kind in config.kinds])[chunks.datatype]
    digits = [rng.permutation(count) for count in counts.tolist()]
    return np.repeat(np.arange(len(counts)), counts), np.concatenate(digits)


def _inputs(
    config: BitmodConfig, chunks: Chunks, at: np.ndarray, digit: np.ndarray
) -> dict[str, np.ndarray]:
    """The operands of each cycle."""
    count = len(at)
    codes = chunks.wgt[at].reshape(count, -1)
    weight = {"term": codes}
    if config.recode == "inside":
        weight = {
            "wgt": codes,
            **({"selector": chunks.selector[at]} if config.selected else {}),
            **({"datatype": chunks.datatype[at]} if config.type_bits else {}),
        }
    return {
        "act": chunks.act[at].reshape(count, -1),
        **weight,
        **({"digit": digit} if config.digit_bits else {}),
    }


def _flat(fields: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """One element a beat is no axis."""
    return {
        name: each[:, 0] if each.ndim == 2 and each.shape[1] == 1 else each
        for name, each in fields.items()
    }
