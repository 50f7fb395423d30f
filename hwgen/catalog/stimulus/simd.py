"""Stimulus of SIMD lanes."""

from __future__ import annotations

from itertools import product

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.operands import corners, drawn, operands
from hwgen.design.simd.config import SimdConfig
from hwgen.design.simd.lane import SimdLane
from hwgen.golden.simd import WORD, Lanes, States, running
from hwgen.vectors import Vectors

MOST_BEATS_OF_SUM = 24
"""Sums are drawn to be so long at most, now and then much longer."""
IDLE = 0.15


def simd_lane(config: SimdConfig, *, seed: int, beats: int = 1000) -> Vectors:
    """Sums of random length in random modes, one after another without a gap: corners crossed,
    then random codes; some beats are not valid, and some sums begin with one of them."""
    rng = np.random.default_rng(seed)
    mode, first = _sums(rng, len(config.names), beats)
    act, wgt = np.zeros(beats, np.int64), np.zeros(beats, np.int64)
    for number, name in enumerate(config.names):
        ours = np.flatnonzero(mode == number)
        for words, each in zip((act, wgt), _words(rng, name, len(ours)), strict=True):
            words[ours] = each
    valid = (rng.random(beats) >= IDLE).astype(np.int64)
    return vectors_of(config, mode, act, wgt, first, valid)


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
    return [Lanes(m.form, layout.lsb(m), layout.lane_bits(m)) for m in layout.modes]


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


def _words(rng: np.random.Generator, name: str, beats: int) -> tuple[np.ndarray, np.ndarray]:
    """Words of the codes of a format, and words to multiply them by."""
    bits = formats.get(name).width
    count = WORD // bits
    pairs = [_codes(name, operands(rng, name, (beats, count))) for _ in range(2)]
    if drawn() is None:
        known = _codes(name, corners(name))
        crossed = rng.permutation(np.array(list(product(known, known))))
        room = min(len(crossed), beats * count // 2)
        for codes, column in zip(pairs, crossed[:room].T, strict=True):
            codes.reshape(-1)[:room] = column
    weights = 1 << np.arange(0, WORD, bits)
    ours, theirs = ((codes * weights).sum(axis=1) for codes in pairs)
    return ours, theirs


def _codes(name: str, values: np.ndarray) -> np.ndarray:
    """Codes of operands as other designs take them: numbers of an integer format."""
    form = formats.get(name)
    return values & ((1 << form.width) - 1) if isinstance(form, formats.Integer) else values
