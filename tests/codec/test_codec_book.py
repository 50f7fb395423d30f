"""Codebooks: decoders and encoders of the catalogue's, and of any other."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from codec_bank import hold_all
from test_codec_units import hold

from hwgen import catalog, formats
from hwgen.design.codec import EncoderConfig
from hwgen.design.codec.search import steps_of
from hwgen.errors import UserError
from hwgen.formats import CATALOGUE, ROUNDINGS, Codebook
from hwgen.formats.catalogue import CODEBOOKS

NAMED = [entry.name for entry in CATALOGUE if entry.codebook is not None]
BOOKS = {
    "book_one": (1.5,),
    "book_minus_zero": (-0.0, 0.25, -3.0),
    "book_equal": (2.0, -1.0, 2.0, 0.5, -1.0),
    "book_odd": (3.0, 1.0, -2.0, 8.0, 0.0, -7.0, 5.0),
    "book_positive": (0.125, 0.5, 1.0, 4.0, 1.5),
    "book_without_zero": (-2.0, -1.0, 1.0, 3.0),
    "book_far": (-1024.0, 2.0**-6, 1.0, 1024.0),
}


@pytest.fixture(autouse=True)
def _books(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, values in BOOKS.items():
        monkeypatch.setitem(CODEBOOKS, name, values)


@pytest.mark.parametrize("name", NAMED)
def test_every_code_of_the_named_books(name: str) -> None:
    hold("decode", {"format": name}, 64)


def test_every_sum_to_the_named_books() -> None:
    assert NAMED
    hold_all([EncoderConfig(name, 11, -9, "on") for name in NAMED])


@pytest.mark.slow
@pytest.mark.parametrize("lsb", [-11, -6, 0])
def test_every_sum_to_the_named_books_in_every_mode(lsb: int) -> None:
    hold_all([EncoderConfig(name, 12, lsb, "on", mode) for name in NAMED for mode in ROUNDINGS])


def test_sums_as_fine_as_the_values() -> None:
    hold("encode", {"format": "nf4"}, 3000)


def test_every_sum_to_books_of_all_kinds() -> None:
    modes = ("nearest-even", "toward-zero")
    hold_all([EncoderConfig(name, 8, -3, "on", mode) for name in BOOKS for mode in modes])


@pytest.mark.slow
@pytest.mark.parametrize("lsb", [-3, 1])
def test_every_sum_to_books_in_every_mode(lsb: int) -> None:
    hold_all([EncoderConfig(name, 8, lsb, "on", mode) for name in BOOKS for mode in ROUNDINGS])


@pytest.mark.parametrize("name", ["book_minus_zero", "book_equal", "book_odd"])
def test_every_code_of_books_of_all_kinds(name: str) -> None:
    hold("decode", {"format": name}, 64)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_books_at_random(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng([13, seed])
    sizes = rng.integers(-200, 200, int(rng.integers(1, 70))) * 2.0 ** int(rng.integers(-9, 4))
    name = f"book_random_{seed}"
    monkeypatch.setitem(CODEBOOKS, name, tuple(sizes.tolist()))
    hold("decode", {"format": name}, 300)
    lsb = int(rng.integers(-10, 4))
    hold_all([EncoderConfig(name, 12, lsb, "on", mode) for mode in ROUNDINGS])


def test_ties_go_to_even_codes() -> None:
    """Between codes 0 and 1, the lesser number where both codes are even, or both odd."""
    book = Codebook("ties", (0.0, 1.0, 2.0, 4.0, 8.0, -16.0, 6.0))
    steps = steps_of(book, -1, "nearest-even")
    assert steps.values == tuple(Fraction(2 * v) for v in (-16, 0, 1, 2, 4, 6, 8))
    # −8 up to code 0 from the odd 5; 0.5, 3 and 7 down; 1.5 up from code 1; 5 up from code 3.
    assert steps.bounds == (-16, 2, 3, 7, 10, 15)


def test_a_book_that_float64_cannot_halve(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(CODEBOOKS, "book_wide", (1.0, 2.0**52))
    with pytest.raises(UserError) as caught:
        catalog.get("encode").make_config({"format": "book_wide"})
    assert caught.value.key == "format"
    monkeypatch.setitem(CODEBOOKS, "book_wider", (1.0, 2.0**80))
    with pytest.raises(UserError) as caught:
        catalog.get("decode").make_config({"format": "book_wider"})
    assert caught.value.key == "format"
    formats.get.cache_clear()


def test_a_book_that_does_not_saturate() -> None:
    with pytest.raises(UserError) as caught:
        catalog.get("encode").make_config({"format": "nf4", "saturate": "off"})
    assert (caught.value.key, caught.value.nearest) == ("saturate", "on")
