"""Stimulus of arrays that take one plane of all weights per cycle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from hwgen.catalog.stimulus.floats import near_floats
from hwgen.catalog.stimulus.operands import drawn, operands
from hwgen.design.planes.aligned_row import mark_ports
from hwgen.design.planes.array import PlaneAnchor, PlaneArray
from hwgen.design.planes.config import ENTRY_BITS, LutConfig
from hwgen.design.planes.lut import LutAnchor, LutArray
from hwgen.errors import UserError
from hwgen.golden.aligned import Floats, powers
from hwgen.golden.aligned import product as float_product
from hwgen.golden.dot import wrap
from hwgen.golden.planes import looked_up, planes, product
from hwgen.vectors import Vectors

SPREAD = 12
"""Exponents of floats lie mostly so far below the greatest one of their row."""


class Sum(NamedTuple):
    """A sum as its steps.

    act     [steps, elements] operands of all rows
    wgt     [steps, cols * lanes] bits
    twice  [steps] flags
    minus   [steps] flags
    out     [rows, cols] what it comes to
    floats  of floats also exponents and marks, [rows]; those are what they are aligned to
    """

    act: np.ndarray
    wgt: np.ndarray
    twice: np.ndarray
    minus: np.ndarray
    out: np.ndarray
    floats: Floats | None = None

    def marks(self, config: Any) -> dict[str, np.ndarray]:
        """What leaves besides, by port, [rows]."""
        if self.floats is None:
            return {}
        found = {"exponent": self.floats.exponent, "nan": self.floats.nan.astype(np.int64)}
        return {name: found[name] for name in mark_ports(config, 1)}


def weight_planes(
    config: Any, act: np.ndarray, q: np.ndarray, bits: int, signed: bool, out: np.ndarray
) -> Sum:
    """A sum over weights of that many bits, planes from the most significant one down.

    act  [rows, chunks, elements] what a step takes of each row
    q    [chunks * lanes, cols] integers
    """
    chunks = act.shape[1]
    beats = act.transpose(1, 0, 2).reshape(chunks, -1)
    found = planes(q.reshape(chunks, config.lanes, config.cols), bits).transpose(0, 1, 3, 2)
    plane, chunk = np.divmod(np.arange(bits * chunks), chunks)
    return Sum(
        act=np.tile(beats, (bits, 1)),
        wgt=found.reshape(bits * chunks, -1),
        twice=((plane > 0) & (chunk == 0)).astype(np.int64),
        minus=((plane == 0) & signed).astype(np.int64),
        out=out,
    )


def weights_of(
    config: Any, rng: np.random.Generator, bits: int | None, k: int
) -> tuple[np.ndarray, int, bool]:
    """Integers [k, cols] of `bits` bits or of any number, that number, and whether signed."""
    bits = bits or int(rng.integers(1, config.wgt_bits_max, endpoint=True))
    signed = bool(rng.integers(2))
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    draw = drawn()
    if draw is not None:
        return draw(rng, low, high, (k, config.cols)), bits, signed
    found = rng.integers(low, high, (k, config.cols), endpoint=True)
    ends = rng.choice(np.array([low, high, 0]), found.shape)
    return np.where(rng.random(found.shape) < 0.25, ends, found), bits, signed


def cycles(
    config: Any,
    array: type[PlaneArray],
    sums: Sequence[Sum],
    rng: np.random.Generator,
    what: str,
) -> Vectors:
    """What the array takes and gives in every cycle; idle ones carry anything."""
    rows = config.rows
    spans = [max(len(each.act), rows) + int(rng.integers(3)) for each in sums]
    total = sum(spans) + rows
    row = config.row_operand
    half = 1 << (row.width - 1) if row.signed else 0
    given = {
        "act": rng.integers(-half, (1 << row.width) - half, (total, row.elements * rows)),
        "wgt": rng.integers(0, 2, (total, config.lanes * config.cols)),
    }
    if config.floats:
        most = 1 << config.exponent_bits
        given["act_exponent"] = rng.integers(0, most, (total, rows))
    names = ("valid", "first", "last", "twice", "minus")
    flags = {name: rng.integers(0, 2, total) for name in names}
    flags["valid"][:] = 0
    out = np.zeros((total, config.cols), np.int64)
    out_valid, out_last = np.zeros(total, np.int64), np.zeros(total, np.int64)
    marks = {name: np.zeros(total, np.int64) for name in mark_ports(config, 1)}
    place = {key: np.zeros(total, np.int64) for key in ("row", "col")}
    start = 0
    for each, span in zip(sums, spans, strict=True):
        steps = len(each.act)
        # The last step is in the span's last cycle, so they are `span` apart.
        busy = np.append(start + rng.permutation(span - 1)[: steps - 1], start + span - 1)
        busy.sort()
        flags["valid"][busy] = 1
        flags["first"][busy], flags["last"][busy] = 0, 0
        flags["first"][busy[0]] = flags["last"][busy[-1]] = 1
        for name in ("act", "wgt"):
            given[name][busy] = getattr(each, name)
        if each.floats is not None:
            given["act_exponent"][busy] = each.floats.exponent
        for name in ("twice", "minus"):
            flags[name][busy] = getattr(each, name)
        leave = busy[-1] + np.arange(rows)
        out[leave] = each.out
        for name, values in each.marks(config).items():
            marks[name][leave] = values
        out_valid[leave], out_last[leave[-1]] = 1, 1
        place["row"][leave] = np.arange(rows)
        start += span
    return Vectors(
        inputs={"operands": {**flags, **{name: _element(each) for name, each in given.items()}}},
        expected={
            "markers": {"out_valid": out_valid, "out_last": out_last},
            "results": {"out": _element(out), **marks},
        },
        care={"results": out_valid.astype(bool)},
        place={"results": place},
        latency=array.latency(config),
        what=what,
    )


def steps(config: Any, array: type[PlaneAnchor], sums: Sequence[Sum], what: str) -> Vectors:
    """What the anchor form takes, sums without a gap; each is looked at when it is whole."""
    given = {
        name: np.concatenate([getattr(each, name) for each in sums])
        for name in ("twice", "minus", "act", "wgt")
    }
    ends = np.cumsum([len(each.act) for each in sums]) - 1
    total = int(ends[-1]) + 1
    first = np.zeros(total, np.int64)
    first[np.append(0, ends[:-1] + 1)] = 1
    acc = np.zeros((total, config.rows * config.cols), np.int64)
    acc[ends] = [each.out.ravel() for each in sums]
    marks = {name: np.zeros((total, config.rows), np.int64) for name in mark_ports(config, 1)}
    for name in marks:
        marks[name][ends] = [each.marks(config)[name] for each in sums]
    if config.floats:
        exponents = np.array([each.marks(config)["exponent"] for each in sums])
        given["act_exponent"] = np.repeat(exponents, [len(each.act) for each in sums], axis=0)
    row, col = np.divmod(np.arange(config.rows * config.cols), config.cols)
    inputs = {"first": first, **{name: _element(each) for name, each in given.items()}}
    expected = {"acc": acc, **marks}
    return Vectors(
        inputs={"operands": inputs},
        expected={"results": {name: _element(each) for name, each in expected.items()}},
        care={"results": np.isin(np.arange(total), ends)},
        place={}
        if marks
        else {
            "results": {
                "row": _element(np.tile(row, (total, 1))),
                "col": _element(np.tile(col, (total, 1))),
            }
        },
        latency=array.latency(config),
        what=what,
    )


def laid(
    config: Any,
    kinds: tuple[type[PlaneArray], type[PlaneAnchor]],
    sums: Sequence[Sum],
    rng: np.random.Generator,
    what: str,
) -> Vectors:
    """The sums in the form of the config."""
    if config.form == "anchor":
        return steps(config, kinds[1], sums, what)
    return cycles(config, kinds[0], sums, rng, what)


def _element(values: np.ndarray) -> np.ndarray:
    """[cycles, 1] as [cycles]."""
    return values[:, 0] if values.ndim == 2 and values.shape[1] == 1 else values


def array_lut(
    config: LutConfig,
    *,
    seed: int,
    sums: int = 8,
    chunks: int | None = None,
    bits: int | None = None,
) -> Vectors:
    """Sums one after the other, each over weights of a number of bits of its own."""
    for name, given, most in (
        ("sums", sums, None),
        ("chunks", chunks, None),
        ("bits", bits, config.wgt_bits_max),
    ):
        if given is not None and given < 1:
            raise UserError(name, "at least 1", given, 1)
        if given is not None and most is not None and given > most:
            raise UserError(name, f"at most {most}, wgt_bits_max of the array", given, most)
    rng = np.random.default_rng(seed)
    found = [_lut(config, rng, chunks, bits) for _ in range(sums)]
    lengths = sorted(len(each.act) for each in found)
    what = f"{sums} sums C[{config.rows},{config.cols}] of {lengths[0]} to {lengths[-1]} steps"
    return laid(config, (LutArray, LutAnchor), found, rng, what)


def _lut(config: LutConfig, rng: np.random.Generator, chunks: int | None, bits: int | None) -> Sum:
    count = chunks or int(rng.integers(1, 4, endpoint=True))
    q, width, signed = weights_of(config, rng, bits, count * config.lanes)
    rows = config.rows
    if config.floats:
        codes = near_floats(rng, config.act_form, (rows, count * config.lanes), SPREAD)
        return float_sum(config, codes, q, width, signed, room=int(rng.integers(3)))
    if config.quantised:
        shape = (rows, count * config.tables, config.entries)
        entries = operands(rng, f"int{ENTRY_BITS}", shape)
        out = wrap(looked_up(entries, q, width, signed), config.acc_width, True)
        act = entries.reshape(rows, count, -1)
    else:
        x = operands(rng, config.act, (rows, count * config.lanes))
        out = product(x, q, config.acc_width)
        act = x.reshape(rows, count, config.lanes)
    return weight_planes(config, act, q, width, signed, out)


def float_sum(
    config: LutConfig, codes: np.ndarray, q: np.ndarray, bits: int, signed: bool, room: int = 0
) -> Sum:
    """A sum of floats, codes [rows, K], aligned to their greatest exponents or to one that is
    `room` greater, as far as there is such."""
    form = config.act_form
    exponent = np.minimum(powers(form, codes).max(axis=1) + room, (1 << form.exponent) - 1)
    found = float_product(form, config.guard, codes, q, config.acc_width, exponent)
    act = codes.reshape(config.rows, -1, config.lanes)
    return weight_planes(config, act, q, bits, signed, found.data)._replace(floats=found)
