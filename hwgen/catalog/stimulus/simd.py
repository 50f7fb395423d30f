"""Stimulus of SIMD lanes."""

from __future__ import annotations

from itertools import product

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.codec import near
from hwgen.catalog.stimulus.fma import corners as float_corners
from hwgen.catalog.stimulus.fma import pairs
from hwgen.catalog.stimulus.operands import corners, drawn, operands
from hwgen.design.codec.encode import EncoderConfig
from hwgen.design.codec.special import special_codes
from hwgen.design.pe.fma_unit import FmaUnitConfig
from hwgen.design.simd.config import SimdConfig
from hwgen.design.simd.lane import SimdLane
from hwgen.design.simd.modes import Mode
from hwgen.design.simd.readout import LATENCY, SimdReadoutConfig
from hwgen.formats.base import FINITE
from hwgen.formats.minifloat import Minifloat
from hwgen.golden.codec import encoded
from hwgen.golden.simd import WORD, Lanes, States, running
from hwgen.vectors import Vectors

MOST_BEATS_OF_SUM = 24
"""Sums are drawn to be so long at most, now and then much longer."""
IDLE, FLAGGED = 0.15, 0.06


def simd_lane(config: SimdConfig, *, seed: int, beats: int = 1000) -> Vectors:
    """Sums of random length in random modes, one after another without a gap: corners crossed,
    then random codes; some beats are not valid, and some sums begin with one of them."""
    rng = np.random.default_rng(seed)
    mode, first = _sums(rng, len(config.names), beats)
    act, wgt = np.zeros(beats, np.int64), np.zeros(beats, np.int64)
    valid = (rng.random(beats) >= IDLE).astype(np.int64)
    for number, each in enumerate(config.layout.modes):
        ours = np.flatnonzero(mode == number)
        made = _words(rng, each, len(ours))
        if each.acc is not None:
            # Products that are added are made to measure for the sums.
            adds, begins = added_in(mode == number, first, valid)
            ready = FmaUnitConfig(each.act.form.name, each.wgt.form.name, each.acc.name)
            for words, codes in zip(made, pairs(ready, rng, begins, 0), strict=True):
                words[np.searchsorted(ours, adds)] = codes
        act[ours], wgt[ours] = made
    return vectors_of(config, mode, act, wgt, first, valid)


def added_in(
    ours: np.ndarray, first: np.ndarray, valid: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Of the beats that are `ours`, which are added, and whether these begin a sum."""
    adds = np.flatnonzero(ours & (valid == 1))
    sums = np.cumsum(first)[adds]
    begins = np.ones(len(adds), np.int64)
    begins[1:] = sums[1:] != sums[:-1]
    return adds, begins


def simd_readout(config: SimdReadoutConfig, *, seed: int, beats: int = 1000) -> Vectors:
    """Sums of every length in random modes: numbers of the format, what lies next to them and in
    the middle between two, and random bits; a part of them with a flag."""
    rng = np.random.default_rng(seed)
    layout = config.layout
    mode = rng.integers(len(layout.modes), size=beats)
    element, acc = np.zeros(beats, np.int64), np.zeros((beats, layout.chunks), object)
    nan = (rng.random((beats, layout.chunks)) < FLAGGED).astype(np.int64)
    code, invalid = np.zeros(beats, np.int64), np.zeros(beats, np.int64)
    for number, each in enumerate(layout.modes):
        ours = np.flatnonzero(mode == number)
        if each.acc is not None:
            codes = _float_codes(each.acc, config.form, rng, len(ours))
            # Whatever stands above the code.
            above = rng.integers(0, 1 << 62, len(ours)).astype(object)
            words = codes.astype(object) | above << each.acc.width
            for chunk in range(layout.chunks):
                acc[ours, chunk] = words >> (chunk * layout.chunk) & ((1 << layout.chunk) - 1)
            code[ours], invalid[ours] = float_read(config, each.acc, codes)
            continue
        bits = layout.lane_bits(each)
        encoder = EncoderConfig(config.to, bits, layout.lsb(each), config.saturate)
        totals = _totals(encoder, config.form, rng, (len(ours), each.lanes))
        words = (totals % (1 << bits)).dot([1 << (bits * lane) for lane in range(each.lanes)])
        for chunk in range(layout.chunks):
            acc[ours, chunk] = words >> (chunk * layout.chunk) & ((1 << layout.chunk) - 1)
        element[ours] = rng.integers(each.lanes, size=len(ours))
        own = np.arange(len(ours)), element[ours]
        step = layout.chunks // each.lanes
        flags = nan[ours, element[ours] * step] * int(layout.special)
        found = exact_read(config, layout.lsb(each), totals[own], flags)
        code[ours], invalid[ours] = found["code"], found["invalid"]
    if layout.chunk < 64:
        acc = acc.astype(np.int64)
    inputs = {"acc": acc, "nan": nan, "mode": mode, "element": element}
    if layout.chunks == 1:
        inputs |= {"acc": acc[:, 0], "nan": nan[:, 0]}
    expected = {"code": code, "invalid": invalid}
    return Vectors(
        inputs={"sums": {name: inputs[name] for name in config.given}},
        expected={"codes": {name: expected[name] for name in config.found}},
        latency=LATENCY,
        what=f"{beats} sums to {config.to}",
    )


def _float_codes(
    acc: Minifloat, form: formats.Format, rng: np.random.Generator, count: int
) -> np.ndarray:
    """Codes of rounded sums: random ones, corners, and numbers of the format, what lies in the
    middle between two, and the neighbours of both."""
    draw = drawn()
    if draw is not None:
        return draw(rng, 0, (1 << acc.width) - 1, (count,))
    ours = form.exact(codes := rng.integers(0, 1 << min(form.width, 20), count))
    here = form.decode(np.where(ours.kind == FINITE, codes, 0)).astype(np.float64)
    with np.errstate(over="ignore"):
        step = np.ldexp(np.abs(here), -rng.integers(1, 14, count))
        named = acc.encode(here + np.where(rng.random(count) < 0.5, step, 0), saturate=False)
    near_them = (named + rng.integers(-1, 2, count)) % (1 << acc.width)
    kind = rng.integers(0, 4, count)
    found = np.where(kind < 2, near_them, rng.integers(0, 1 << acc.width, count))
    return np.where(kind == 3, rng.choice(float_corners(acc), count), found)


def exact_read(
    config: SimdReadoutConfig, lsb: int, total: np.ndarray, nan: np.ndarray
) -> dict[str, np.ndarray]:
    """`code` and `invalid` of exact sums over 2**lsb [n], and where one is no number."""
    none = np.zeros(len(total), np.int64)
    return encoded(
        config.form,
        {"total": total, "nan": nan, "pos_inf": none, "neg_inf": none},
        lsb=lsb,
        saturate=config.saturate == "on",
        nan=special_codes(config.form).nan is not None,
        wraps=False,
    )


def float_read(
    config: SimdReadoutConfig, acc: Minifloat, codes: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Codes of the format, and where there is none."""
    values, form = acc.decode(codes), config.form
    wrong = np.isnan(values)
    saturate = config.saturate == "on" and form != acc
    found = form.encode(np.where(wrong, 0.0, values), saturate=saturate)
    nan = special_codes(form).nan
    return np.where(wrong, nan or 0, found), (wrong & (nan is None)).astype(np.int64)


def _totals(
    config: EncoderConfig, form: formats.Format, rng: np.random.Generator, shape: tuple[int, int]
) -> np.ndarray:
    """Sums as Python integers: half of them near numbers of the format, the others of any
    length."""
    half, draw = 1 << (config.acc_width - 1), drawn()
    count = shape[0] * shape[1]
    if draw is not None:
        bound = min(half, 1 << 62)
        return draw(rng, -bound, bound - 1, shape).astype(object)
    known = np.array([t for t in near(config, form, rng) if -half <= t < half], object)
    named = known[rng.integers(0, len(known), count // 2)]
    lengths = rng.integers(0, config.acc_width, count - len(named))
    raw = [int.from_bytes(rng.bytes(-(-config.acc_width // 8)), "little") for _ in lengths]
    plain = [(r >> 1 & ((1 << int(n)) - 1)) ^ -(r & 1) for r, n in zip(raw, lengths, strict=True)]
    return rng.permutation(np.array([*named, *plain], object)).reshape(shape)


def vectors_of(
    config: SimdConfig,
    mode: np.ndarray,
    act: np.ndarray,
    wgt: np.ndarray,
    first: np.ndarray,
    valid: np.ndarray,
) -> Vectors:
    """What the lane must give for these beats; `first` is 1 on the first of them."""
    states = running(lanes_of(config), mode, act, wgt, first, valid)
    inputs = {"act": act, "wgt": wgt, "first": first, "valid": valid}
    if len(config.names) > 1:
        inputs["mode"] = mode
    sums = len(np.flatnonzero(first))
    return Vectors(
        inputs={"operands": inputs},
        expected={"sums": chunks_of(config, mode, states)},
        latency=SimdLane.latency(config),
        what=f"{len(mode)} words of codes, {sums} times sums of products",
    )


def lanes_of(config: SimdConfig) -> list[Lanes]:
    """The modes as the golden model takes them."""
    layout = config.layout
    return [
        Lanes(m.form, layout.lsb(m), layout.lane_bits(m), m.wgt.form, m.acc) for m in layout.modes
    ]


def chunks_of(config: SimdConfig, mode: np.ndarray, states: States) -> dict[str, np.ndarray]:
    """The ports of the accumulator: sums cut into chunks, and the flags of their lowest ones."""
    layout = config.layout
    acc = np.zeros((len(mode), layout.chunks), object)
    nan = np.zeros((len(mode), layout.chunks), np.int64)
    for number, each in enumerate(layout.modes):
        ours = np.flatnonzero(mode == number)
        step = layout.chunks // each.lanes
        for lane in range(each.lanes):
            nan[ours, lane * step] = states.nan[ours, lane]
            for part in range(step):
                piece = states.sums[ours, lane] >> (part * layout.chunk)
                acc[ours, lane * step + part] = piece & ((1 << layout.chunk) - 1)
    if layout.chunk < 64:
        acc = acc.astype(np.int64)
    if layout.chunks == 1:
        acc, nan = acc[:, 0], nan[:, 0]
    return {"acc": acc, **({"nan": nan} if layout.special else {})}


def _sums(rng: np.random.Generator, modes: int, beats: int) -> tuple[np.ndarray, np.ndarray]:
    """The mode of every beat, and where sums begin."""
    mode, first = np.zeros(beats, np.int64), np.zeros(beats, np.int64)
    at = 0
    while at < beats:
        most = MOST_BEATS_OF_SUM * (8 if rng.random() < 0.05 else 1)
        length = 1 if rng.random() < 0.2 else int(rng.integers(1, most, endpoint=True))
        mode[at : at + length] = rng.integers(modes)
        first[at] = 1
        at += length
    return mode, first


def _words(rng: np.random.Generator, mode: Mode, beats: int) -> tuple[np.ndarray, np.ndarray]:
    """Words of codes of the activations, and words to multiply them by; what is beside the codes
    of narrower weights is anything."""
    names = mode.act.form.name, mode.wgt.form.name
    count, step = mode.lanes, WORD // mode.lanes
    drawn_pair = [_codes(name, operands(rng, name, (beats, count))) for name in names]
    if drawn() is None:
        known = [_codes(name, corners(name)) for name in names]
        crossed = rng.permutation(np.array(list(product(*known))))
        room = min(len(crossed), beats * count // 2)
        for codes, column in zip(drawn_pair, crossed[:room].T, strict=True):
            codes.reshape(-1)[:room] = column
    rest = rng.integers(0, 1 << (step - mode.wgt.bits), (beats, count))
    drawn_pair[1] = drawn_pair[1] | rest << mode.wgt.bits
    ours, theirs = ((codes << np.arange(0, WORD, step)).sum(axis=1) for codes in drawn_pair)
    return ours, theirs


def _codes(name: str, values: np.ndarray) -> np.ndarray:
    """Codes of operands as other designs take them: numbers of an integer format."""
    form = formats.get(name)
    return values & ((1 << form.width) - 1) if isinstance(form, formats.Integer) else values
