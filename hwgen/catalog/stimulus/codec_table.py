"""Truth tables of narrow decoders and encoders."""

from __future__ import annotations

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.codec import FLAGS, codes_of, numbers_of
from hwgen.design.codec.decode import DecoderConfig
from hwgen.design.codec.encode import EncoderConfig
from hwgen.vectors import Vectors

MOST_CODE_BITS, MOST_SUM_BITS = 16, 13
"""Wider ones have no table: three flags come to a sum."""


def decoder(config: DecoderConfig) -> Vectors | None:
    """Every code that stands for something."""
    form = formats.get(config.format)
    if form.width > MOST_CODE_BITS:
        return None
    codes = form.all_codes()
    return Vectors({"codes": {"code": codes}}, {"numbers": numbers_of(form, codes)})


def encoder(config: EncoderConfig) -> Vectors | None:
    """Every sum with every mix of flags."""
    width = config.acc_width
    if width > MOST_SUM_BITS:
        return None
    every = np.arange(1 << (width + len(FLAGS)))
    sums = {"total": (every >> len(FLAGS)) - (1 << (width - 1))}
    sums |= {name: every >> bit & 1 for bit, name in enumerate(FLAGS)}
    return Vectors({"sums": sums}, {"codes": codes_of(config, sums)})
