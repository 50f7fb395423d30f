"""The order in which both-serial designs take the bits of their operands.

One set of functions serves simulators, engines and hosts.  numpy only.  A step takes one bit
of every activation and one bit of every weight; the product of bits i and j counts
2**(i + j).  All pairs of equal i + j are a diagonal.  Diagonals go from the highest down, so that
the accumulator is doubled at the first step of each but the first, and nothing is shifted.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from hwgen.errors import UserError

MOST_BITS = 16


class Pairs(NamedTuple):
    """The pairs of bits of a product in their order, each array [act_bits * wgt_bits].

    act     bit of the activations, 0 the lowest
    wgt     bit of the weights
    twice   1: the first pair of a diagonal but the highest: the accumulator is doubled before
    minus   1: the product of these two bits counts negative
    """

    act: np.ndarray
    wgt: np.ndarray
    twice: np.ndarray
    minus: np.ndarray


def pairs(act_bits: int, wgt_bits: int, act_signed: bool, wgt_signed: bool) -> Pairs:
    """The order for operands of that many bits, in two's complement or unsigned.

    Within a diagonal the bit of the activations goes down.  A pair counts negative where exactly
    one of its bits is a sign; that of two signs is positive again.
    """
    for name, bits in (("act_bits", act_bits), ("wgt_bits", wgt_bits)):
        if not 1 <= bits <= MOST_BITS:
            rule = f"an integer from 1 to {MOST_BITS}"
            raise UserError(name, rule, bits, min(max(bits, 1), MOST_BITS))
    act, wgt = (each.ravel() for each in np.indices((act_bits, wgt_bits)))
    order = np.lexsort((-act, -(act + wgt)))
    act, wgt = act[order], wgt[order]
    twice = np.diff(act + wgt, prepend=act[0] + wgt[0]) != 0
    minus = (act_signed & (act == act_bits - 1)) ^ (wgt_signed & (wgt == wgt_bits - 1))
    return Pairs(act, wgt, twice.astype(np.int64), minus.astype(np.int64))


def bits_of(values: np.ndarray, index: np.ndarray) -> np.ndarray:
    """Bits `index` [steps] of integers [...], as [steps, ...] of 0 and 1; of two's complement
    those of its code."""
    places = np.asarray(index).reshape(-1, *[1] * np.ndim(values))
    found: np.ndarray = np.asarray(values).astype(np.int64)[None] >> places & 1
    return found
