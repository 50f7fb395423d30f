"""Stimulus of decoders and encoders."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.operands import drawn, undefined
from hwgen.design.codec.decode import DecoderConfig
from hwgen.design.codec.encode import EncoderConfig
from hwgen.design.codec.fields import fields_of
from hwgen.design.codec.registered import Registered
from hwgen.design.codec.special import special_codes
from hwgen.formats import Format
from hwgen.formats.minifloat import Minifloat
from hwgen.golden.codec import decoded, encoded
from hwgen.vectors import Vectors

EXHAUSTIVE_BITS = 22
"""All sums are tried up to this many bits, where there are beats enough."""
FLAGS = ("nan", "pos_inf", "neg_inf")
FLAG_SHARE = 0.06
ENDS = 11
"""Sums at the head of `near` that every longer run has."""
NAMED_CODES = 512
"""Codes of a wide format whose numbers and neighbours are tried."""


def decoder(config: DecoderConfig, *, seed: int, beats: int = 1000) -> Vectors:
    """All codes if there are as many beats, in random order; else named and random ones."""
    rng = np.random.default_rng(seed)
    form = formats.get(config.format)
    draw, count = drawn(), 1 << form.width
    known = named_codes(form)
    if beats >= count:
        known = rng.permutation(count)
    known = known[: beats if draw is None else 0]
    if draw is None:
        more = rng.integers(0, count, beats - len(known))
    else:
        more = draw(rng, 0, count - 1, (beats,))
    codes = valid_codes(form, np.concatenate([known, more]).astype(np.int64))
    return Vectors(
        inputs={"codes": {"code": codes}},
        expected={"numbers": numbers_of(form, codes)},
        latency=Registered.LATENCY,
        what=f"{len(codes)} codes of {form.name} to sign, significand and shift",
    )


def encoder(config: EncoderConfig, *, seed: int, beats: int = 1000) -> Vectors:
    """All sums if there are as many beats, and more with flags; else numbers of the format,
    the middles between them, what lies next to either, and random sums of every length, with
    flags now and then."""
    rng = np.random.default_rng(seed)
    form = formats.get(config.format)
    sums = {"total": _totals(config, form, rng, beats)}
    # Any of the three, alone and together; none hides a sum that is there only once.
    flags = np.where(rng.random(beats) < FLAG_SHARE, rng.integers(1, 8, beats), 0)
    if all_sums(config, beats):
        flags[: 1 << config.acc_width] = 0
    for bit, name in enumerate(FLAGS):
        sums[name] = flags >> bit & 1
    return Vectors(
        inputs={"sums": sums},
        expected={"codes": codes_of(config, sums)},
        latency=Registered.LATENCY,
        what=f"{beats} sums of {config.acc_width} bits to {form.name}",
    )


def numbers_of(form: Format, codes: np.ndarray) -> dict[str, np.ndarray]:
    """Golden outputs of a decoder."""
    fields = fields_of(form)
    found = decoded(form, codes, significand=fields.significand, lsb=fields.lsb)
    return {name: found[name] for name in fields.ports()}


def codes_of(config: EncoderConfig, sums: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Golden outputs of an encoder."""
    form = formats.get(config.format)
    special = special_codes(form)
    found = encoded(
        form,
        sums,
        lsb=config.lsb,
        saturate=config.saturate == "on",
        nan=special.nan is not None,
        wraps=special.wraps,
        rounding=config.rounding,
    )
    if special.nan is not None:
        del found["invalid"]
    return found


def all_sums(config: EncoderConfig, beats: int) -> bool:
    """Whether the first beats are all sums once, in random order."""
    width = config.acc_width
    return drawn() is None and width <= EXHAUSTIVE_BITS and beats >= 1 << width


def _totals(
    config: EncoderConfig, form: Format, rng: np.random.Generator, beats: int
) -> np.ndarray:
    width = config.acc_width
    half, draw = 1 << (width - 1), drawn()
    kind = np.int64 if width <= 64 else np.object_
    if draw is not None:
        bound = min(half, 1 << 62)
        return draw(rng, -bound, bound - 1, (beats,)).astype(kind)
    if all_sums(config, beats):
        found = [rng.permutation(np.arange(-half, half))]
        found.append(rng.integers(-half, half, beats - 2 * half))
        return np.concatenate(found)
    found_near = np.array([t for t in near(config, form, rng) if -half <= t < half], np.object_)
    few = found_near[: min(ENDS, beats // 4)]
    named = found_near[rng.integers(0, len(found_near), beats // 2 - len(few))]
    lengths = rng.integers(0, width, beats - len(named) - len(few))
    raw = [int.from_bytes(rng.bytes(-(-width // 8)), "little") for _ in lengths]
    plain = [(r >> 1 & ((1 << int(n)) - 1)) ^ -(r & 1) for r, n in zip(raw, lengths, strict=True)]
    mixed = np.array([*few, *named, *plain], np.object_)
    return rng.permutation(mixed).astype(kind)


def near(config: EncoderConfig, form: Format, rng: np.random.Generator) -> list[int]:
    """The ends of the sums and of the format; sums at and next to its numbers and middles."""
    half = 1 << (config.acc_width - 1)
    if form.width <= 8:
        codes = np.arange(1 << form.width)
    else:
        codes = rng.integers(0, (1 << form.width) - 1, NAMED_CODES)
        codes = np.concatenate([codes, codes + 1])
    exact = form.exact(valid_codes(form, codes.astype(np.int64)))
    lowest = 1 - config.lsb  # in halves of the sum's last bit
    doubled = []
    for size, shift in zip(exact.significand.tolist(), exact.shift.tolist(), strict=True):
        up = shift + lowest
        doubled.append(size << up if up >= 0 else size >> -up)
    doubled.sort()
    middles = [(a + b) // 2 for a, b in pairwise(doubled)]
    found = {d // 2 + e for d in [*doubled, *middles] for e in (-1, 0, 1)}
    unit = Fraction(2) ** config.lsb
    ends = [
        int(Fraction(float(end)) / unit) + e for end in (form.min, form.max) for e in (-1, 0, 1)
    ]
    return [-half, half - 1, -1, 0, 1, *ends, *sorted(found)]


def named_codes(form: Format) -> np.ndarray:
    """The ends of the codes, of the numbers and of the special ones, 1, -1 and their neighbours."""
    count = 1 << form.width
    codes = [0, 1, 2, count // 2 - 1, count // 2, count // 2 + 1, count - 2, count - 1]
    codes += form.encode([1.0, -1.0, float(form.max), float(form.min)]).tolist()
    if isinstance(form, Minifloat):
        codes += [1 << form.fraction, form.top_code + 1]
        codes += [code | count // 2 for code in codes]
    return valid_codes(form, np.unique(np.clip(codes, 0, count - 1)))


def valid_codes(form: Format, codes: np.ndarray) -> np.ndarray:
    """Codes that the format decodes: 0 in place of others."""
    return np.where(undefined(form, codes), 0, codes)
