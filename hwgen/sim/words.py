"""Beats of a port as machine words: uint64 [beats, words], bit 0 of the port in word 0."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint64]

_ALIGNED = {8: np.uint8, 16: np.uint16, 32: np.uint32, 64: np.uint64}


def blank(beats: int, width: int) -> Words:
    """Zeros for `beats` beats of a port of `width` bits."""
    return np.zeros((beats, -(-width // 64)), dtype=np.uint64)


def place(values: npt.NDArray[Any], width: int, low: int, words: Words) -> None:
    """Adds [beats, elements] of `width` bits to `words`, element 0 at bit `low`.

    The values are canonical (see `packing`), the bits that they take are 0 before.
    """
    if width > 64:
        for first in range(0, width, 64):
            bits = min(64, width - first)
            chunk = _uint64((values >> first) & ((1 << bits) - 1))
            for i in range(values.shape[1]):
                place(chunk[:, i : i + 1], bits, low + i * width + first, words)
        return
    if width in _ALIGNED and low % width == 0:
        at = low // width
        words.view(_ALIGNED[width])[:, at : at + values.shape[1]] = values
        return
    for i in range(values.shape[1]):
        word, shift = divmod(low + i * width, 64)
        words[:, word] |= values[:, i] << np.uint64(shift)
        if shift + width > 64:
            words[:, word + 1] |= values[:, i] >> np.uint64(64 - shift)


def extract(words: Words, width: int, low: int, elements: int) -> npt.NDArray[Any]:
    """Canonical [beats, elements] of `width` bits each, element 0 at bit `low`."""
    beats = len(words)
    if width > 64:
        wide = np.zeros((beats, elements), dtype=object)
        for first in range(0, width, 64):
            bits = min(64, width - first)
            for i in range(elements):
                part = extract(words, bits, low + i * width + first, 1)[:, 0]
                wide[:, i] += part.astype(object) << first
        return wide
    if width in _ALIGNED and low % width == 0:
        at = low // width
        return words.view(_ALIGNED[width])[:, at : at + elements].astype(np.uint64)
    values = np.empty((beats, elements), dtype=np.uint64)
    mask = np.uint64((1 << width) - 1)
    for i in range(elements):
        word, shift = divmod(low + i * width, 64)
        values[:, i] = words[:, word] >> np.uint64(shift)
        if shift + width > 64:
            values[:, i] |= words[:, word + 1] << np.uint64(64 - shift)
    return values & mask


def to_ints(words: Words) -> list[int]:
    """One integer per beat."""
    if words.shape[1] == 1:
        ints: list[int] = words[:, 0].tolist()
        return ints
    rows = np.ascontiguousarray(words, "<u8")
    return [int.from_bytes(row.tobytes(), "little") for row in rows]


def from_ints(beats: Sequence[int], width: int) -> Words:
    """The opposite of `to_ints`."""
    size = 8 * -(-width // 64)
    raw = b"".join(beat.to_bytes(size, "little") for beat in beats)
    return np.frombuffer(raw, "<u8").astype(np.uint64).reshape(len(beats), size // 8)


def _uint64(values: npt.NDArray[Any]) -> Words:
    flat = np.fromiter((int(v) for v in values.flat), np.uint64, values.size)
    return flat.reshape(values.shape)
