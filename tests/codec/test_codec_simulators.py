"""Decoders and encoders in the generic bench, on the native emulator and under cocotb."""

from __future__ import annotations

from itertools import cycle
from typing import Any

import numpy as np
import pytest
from codec_bank import all_sums, bank_of, codes_for, decoders_of

from hwgen import catalog, formats
from hwgen.design.codec import EncoderConfig, fields_of
from hwgen.formats import CATALOGUE, Format
from hwgen.rtl import Rtl
from hwgen.sim import available, simulate
from hwgen.vectors import Vectors

FAMILIES = ("int5", "ufixed6_3", "ternary", "binary", "e8m0", "e2m1", "e4m3", "e5m2", "posit6_1")
FAMILIES += ("posit8_2", "nf4")
SCALARS = tuple(e.name for e in CATALOGUE if isinstance(formats.get(e.name), Format))
USABLE = available()
COCOTB = next((name for name in ("icarus", "verilator") if USABLE[name][0]), None)

needs_two = pytest.mark.skipif(
    COCOTB is None or not USABLE["native"][0], reason="a compiler and Icarus or Verilator"
)


def both(rtl: Rtl, vectors: Vectors, *more: str) -> None:
    """The same bench passes on two simulators, with as many values compared."""
    assert COCOTB is not None
    results = [simulate(rtl, vectors, simulator=name) for name in ("native", COCOTB, *more)]
    for result in results:
        assert result.passed, result.report()
    assert len({(r.compared, r.cycles, r.latency) for r in results}) == 1
    assert results[0].compared == vectors.compared > 0


@needs_two
def test_a_decoder_of_each_family() -> None:
    both(decoders_of(FAMILIES), codes_for(FAMILIES, 256))


@needs_two
def test_an_encoder_of_each_family() -> None:
    """The sums lie where the formats have numbers: 7 bits from below the least to above one."""
    parts = [
        EncoderConfig(name, 7, -5 if name != "e8m0" else -130, rounding=rounding)
        for name, rounding in zip(FAMILIES, cycle(("nearest-even", "floor", "ceil")), strict=False)
    ]
    both(bank_of(parts), all_sums(parts))


@needs_two
def test_the_design_itself() -> None:
    """Registers and all: latency 2, one result a cycle."""
    entry = catalog.get("encode")
    config = entry.make_config(preset="tiny")
    both(entry.generate(config), entry.vectors(config, seed=3, beats=300))


@needs_two
def test_a_fault_is_seen_by_both() -> None:
    entry = catalog.get("decode")
    config = entry.make_config(preset="tiny")
    rtl = entry.generate(config)
    wrong = rtl.with_text(rtl.text.replace("normal = |", "normal = &", 1))
    assert wrong.text != rtl.text and COCOTB is not None
    vectors = entry.vectors(config, seed=3, beats=60)
    for name in ("native", COCOTB):
        assert not simulate(wrong, vectors, simulator=name).passed


@needs_two
@pytest.mark.slow
@pytest.mark.parametrize("name", SCALARS)
def test_every_named_format(name: str) -> None:
    form = formats.get(name)
    decode, encode = catalog.get("decode"), catalog.get("encode")
    config = decode.make_config({"format": name})
    both(decode.generate(config), decode.vectors(config, seed=1, beats=400))
    rng = np.random.default_rng(form.width)
    values: dict[str, Any] = {"format": name}
    for rounding in ("nearest-even", str(rng.choice(["floor", "ceil"]))):
        wide = {"lsb": max(fields_of(form).lsb - 3, -120), "rounding": rounding}
        made = encode.make_config(values | wide)
        both(encode.generate(made), encode.vectors(made, seed=2, beats=600))


@needs_two
@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "preset"), [(n, p) for n in ("decode", "encode") for p in catalog.get(n).presets]
)
def test_every_preset(name: str, preset: str) -> None:
    entry = catalog.get(name)
    config = entry.make_config(preset=preset)
    both(entry.generate(config), entry.vectors(config, seed=4, beats=500))
