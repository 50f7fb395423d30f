"""Words of several codes, multiplied element by element and summed: exactly, or in float32."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from hwgen.formats import Format
from hwgen.formats.base import FINITE
from hwgen.formats.minifloat import Minifloat
from hwgen.golden import fma

WORD = 16


class Lanes(NamedTuple):
    """One mode: words hold WORD / form.width codes, element 0 in the low bits.

    lsb   exponent of the last bit of a sum
    bits  of each sum; sums are taken modulo 2**bits
    wgt   format of the weights where it is another: codes in the low bits of their elements
    acc   format of sums that are rounded after every product (`golden.fma`): these are codes
    """

    form: Format
    lsb: int
    bits: int
    wgt: Format | None = None
    acc: Minifloat | None = None

    @property
    def forms(self) -> tuple[Format, Format]:
        """Of activations and weights."""
        return self.form, self.wgt or self.form


class States(NamedTuple):
    """After each beat: the sums of all elements, and whether a code of each was no number.

    sums  Python integers 0 … 2**bits - 1 [beats, elements]; 0 where a mode has fewer elements
    nan   bool [beats, elements]
    """

    sums: np.ndarray
    nan: np.ndarray


def elements(words: np.ndarray, bits: int, step: int | None = None) -> np.ndarray:
    """Codes of `bits` bits in words, any shape, one every `step` bits; on a new last axis."""
    words = np.asarray(words, np.int64)
    return words[..., None] >> np.arange(0, WORD, step or bits) & ((1 << bits) - 1)


def products(mode: Lanes, act: np.ndarray, wgt: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Products over 2**lsb, as Python integers, and where a code is no number and counts as 0.

    act, wgt  codes, of one shape; ValueError where a product has bits below 2**lsb
    """
    ours, theirs = (form.exact(codes) for form, codes in zip(mode.forms, (act, wgt), strict=True))
    nan = (ours.kind != FINITE) | (theirs.kind != FINITE)
    size = ours.significand.astype(object) * theirs.significand.astype(object)
    size[nan] = 0
    shift = np.where(size == 0, 0, ours.shift + theirs.shift - mode.lsb)
    down = np.maximum(-shift, 0)
    found = (size << np.maximum(shift, 0).astype(object)) >> down.astype(object)
    if (found << down.astype(object) != size << np.maximum(shift, 0).astype(object)).any():
        raise ValueError(f"products of {mode.form.name} are finer than 2**{mode.lsb}")
    return found, nan


def running(
    modes: Sequence[Lanes],
    mode: np.ndarray,
    act: np.ndarray,
    wgt: np.ndarray,
    first: np.ndarray,
    valid: np.ndarray,
) -> States:
    """Sums since `first`, beat by beat; ValueError where the mode changes without it.

    mode        index [beats]
    act, wgt    words [beats]
    first       sums begin at 0
    valid       the products of the beat are added
    """
    beats = len(mode)
    count = max(WORD // each.form.width for each in modes)
    sums = np.zeros((beats, count), object)
    nan = np.zeros((beats, count), np.bool_)
    mode, begins = np.asarray(mode), np.asarray(first).astype(np.bool_)
    if beats and (not begins[0] or (begins[1:] < (mode[1:] != mode[:-1])).any()):
        raise ValueError("sums begin with the first beat and with every other mode")
    starts = [*np.flatnonzero(begins).tolist(), beats]
    adds = np.asarray(valid).astype(np.bool_)
    for number, each in enumerate(modes):
        ours = mode == number
        if not ours.any():
            continue
        codes = [
            elements(np.asarray(words)[ours], form.width, each.form.width)
            for form, words in zip(each.forms, (act, wgt), strict=True)
        ]
        if each.acc is not None:
            only = [code[:, 0] for code in codes]
            sums[ours, 0] = rounded(each, only[0], only[1], begins[ours], adds[ours])
            continue
        own, wrong = products(each, *codes)
        own[~adds[ours]] = 0
        sums[ours, : own.shape[1]] = own
        nan[ours, : own.shape[1]] = wrong & adds[ours, None]
    for start, end in pairwise(starts):
        if modes[mode[start]].acc is not None:
            continue
        sums[start:end] = np.cumsum(sums[start:end], axis=0)
        nan[start:end] = np.logical_or.accumulate(nan[start:end], axis=0)
    for number, each in enumerate(modes):
        sums[mode == number] %= 1 << each.bits
    return States(sums, nan)


def rounded(
    mode: Lanes, act: np.ndarray, wgt: np.ndarray, first: np.ndarray, valid: np.ndarray
) -> np.ndarray:
    """Codes of the sum after every beat, in which a product is added where `valid` is set; it
    begins with 0 where `first` is.  All of one shape [beats]."""
    form, acc = mode.form, mode.acc
    assert isinstance(form, Minifloat) and acc is not None
    with np.errstate(invalid="ignore", over="ignore"):
        values = (form.decode(act) * form.decode(wgt)).tolist()
    found, total = [], 0.0
    for value, begins, adds in zip(values, first.tolist(), valid.tolist(), strict=True):
        total = 0.0 if begins else total
        total = fma.added(acc, value, total) if adds else total
        found.append(total)
    return acc.encode(np.array(found), saturate=False)
