"""Bins of decoders and encoders: kinds of codes, and what becomes of a sum."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.codec import FLAGS, named_codes, near, valid_codes
from hwgen.design.codec.decode import DecoderConfig
from hwgen.design.codec.encode import EncoderConfig
from hwgen.design.codec.special import special_codes
from hwgen.formats import Format
from hwgen.formats.base import INFINITE, NAN
from hwgen.formats.minifloat import Minifloat
from hwgen.golden.codec import reals
from hwgen.vectors import Vectors

LISTED_BITS, LISTED_CODES = 12, 16
"""Sums and codes of at most so many bits are all looked at to find which bins there are."""


def decoder(
    config: DecoderConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Kinds of codes that the format has."""
    form = formats.get(config.format)
    found = _codes(form, np.asarray(vectors.inputs["codes"]["code"]))
    return {name: _count(found[name]) for name in _kinds(form)}


def encoder(
    config: EncoderConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """What a sum of the config can become, and the flags that come with it."""
    given = {key: np.asarray(values) for key, values in vectors.inputs["sums"].items()}
    nan, above, below = (given[key].astype(np.bool_) for key in FLAGS)
    plain = ~(nan | above | below)
    found = _sums(config, given["total"][plain])
    return {
        **{name: _count(found[name]) for name in _fates(config)},
        "not a number": _count(nan & ~above & ~below),
        "infinity": _count(above & ~below & ~nan),
        "negative infinity": _count(below & ~above & ~nan),
        "both infinities": _count(above & below & ~nan),
        "an infinity and not a number": _count(nan & (above | below)),
    }


@functools.lru_cache(maxsize=16)
def _kinds(form: Format) -> tuple[str, ...]:
    """The kinds that some code is of."""
    if form.width <= LISTED_CODES:
        codes = valid_codes(form, np.arange(1 << form.width))
    else:
        codes = np.concatenate([named_codes(form), np.arange(1000)])
    found = _codes(form, codes)
    return tuple(name for name, hits in found.items() if hits.any())


def _codes(form: Format, codes: np.ndarray) -> dict[str, np.ndarray]:
    """Whether each code is of each kind."""
    exact = form.exact(codes)
    values = form.decode(codes).astype(np.float64)
    finite = (exact.kind != NAN) & (exact.kind != INFINITE)
    zero = finite & (exact.significand == 0)
    found = {
        "zero": zero & ~exact.sign,
        "minus zero": zero & exact.sign,
        "one": values == 1,
        "minus one": values == -1,
        "greatest": values == form.max,
        "least": values == form.min,
        "next to zero": finite & ~zero & (np.abs(values) == _tiny(form)),
        "subnormal": np.zeros(codes.shape, np.bool_),
        "least normal": np.zeros(codes.shape, np.bool_),
        "NaN": exact.kind == NAN,
        "infinity": (exact.kind == INFINITE) & ~exact.sign,
        "minus infinity": (exact.kind == INFINITE) & exact.sign,
    }
    if isinstance(form, Minifloat):
        power = codes >> form.fraction & ((1 << form.exponent) - 1)
        low = codes & ((1 << form.fraction) - 1)
        found["subnormal"] = (power == 0) & (low != 0)
        found["least normal"] = finite & (power == 1) & (low == 0)
    return found


def _tiny(form: Format) -> float:
    """The least magnitude but 0."""
    if form.width > LISTED_BITS:  # in all wide formats it has the code 1
        return abs(float(form.decode([1])[0]))
    sizes = np.abs(form.decode(form.all_codes()).astype(np.float64))
    return float(sizes[sizes > 0].min())


@functools.lru_cache(maxsize=16)
def _fates(config: EncoderConfig) -> tuple[str, ...]:
    """The bins that some sum of the config is in: all sums, or those that matter most."""
    form = formats.get(config.format)
    half = 1 << (config.acc_width - 1)
    if config.acc_width <= LISTED_BITS:
        totals = np.arange(-half, half)
    else:
        some = near(config, form, np.random.default_rng(0))
        totals = np.array([t for t in some if -half <= t < half], np.object_)
    return tuple(name for name, hits in _sums(config, totals).items() if hits.any())


def _sums(config: EncoderConfig, totals: np.ndarray) -> dict[str, np.ndarray]:
    """Whether each sum is in each bin."""
    form = formats.get(config.format)
    special = special_codes(form)
    saturate = config.saturate == "on"
    wraps = special.wraps and not saturate
    values = reals(totals, config.lsb)
    codes = form.encode(values, rounding=config.rounding)
    numbers = form.decode(codes).astype(np.float64)
    size, rounded = np.abs(values), np.abs(numbers)
    beyond = (values > form.max) | (values < form.min)
    inside = ~beyond
    ties = _ties(config, form, totals)
    ends = "saturates" if saturate else "wraps" if wraps else "does not saturate"
    found = {
        "zero": totals == 0,
        "exact": inside & (numbers == values),
        "rounded up": inside & (numbers > values),
        "rounded down": inside & (numbers < values),
        "a tie, away from zero": inside & ties & (rounded > size),
        "a tie, towards zero": inside & ties & (rounded < size),
        "just below a tie": inside & ~ties & _ties(config, form, totals + 1),
        "just above a tie": inside & ~ties & _ties(config, form, totals - 1),
        "rounded up to a power of two": inside & (rounded > size) & (np.frexp(rounded)[0] == 0.5),
        "becomes zero": (numbers == 0) & (values != 0),
        "becomes minus zero": (numbers == 0) & (values < 0) & np.signbit(numbers),
        "the number next to zero": (rounded == _tiny(form)) & (rounded > size) & (values != 0),
        "subnormal": np.zeros(totals.shape, np.bool_),
        f"above the range, {ends}": values > form.max,
        f"below the range, {ends}": values < form.min,
        "greatest": inside & (numbers == form.max),
        "least": inside & (numbers == form.min),
    }
    if isinstance(form, Minifloat):
        found["subnormal"] = (rounded > 0) & (rounded < 2.0 ** (1 - form.bias))
    return found


def _ties(config: EncoderConfig, form: Format, totals: np.ndarray) -> np.ndarray:
    """Whether nearest rounding goes one way just below a sum, the other way just above it."""
    fine = totals.astype(np.object_) * 4
    below, above = (form.encode(reals(fine + step, config.lsb - 2)) for step in (-1, 1))
    exact = form.decode(form.encode(reals(totals, config.lsb))).astype(np.float64)
    return np.asarray((below != above) & (exact != reals(totals, config.lsb)), np.bool_)


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
