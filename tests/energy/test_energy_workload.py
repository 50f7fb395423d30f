"""Operands of energy runs, and energies of designs of the catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from presets import in_turn

from hwgen import catalog, formats
from hwgen.energy import energy, workload
from hwgen.energy.activations import PIXELS, Activations, activations, network
from hwgen.energy.workload import layout, macs_of
from hwgen.errors import UserError

MATRIX = [d for d in catalog.DESIGNS if {"act", "wgt"} <= {p.name for p in d.params}]


def operands(name: str, word: str, config: Any = None, **sizes: int) -> tuple[Any, Any, Any]:
    """The vectors, and the valid act and wgt of one design."""
    design = catalog.get(name)
    config = design.make_config(config or {})
    with activations(Activations.parse(word), config.act, config.wgt, layout(design)):
        vectors = design.vectors(config, seed=3, **sizes)
    fields = {k: v for each in vectors.inputs.values() for k, v in each.items()}
    return vectors, fields.get("act"), fields.get("wgt")


@pytest.mark.parametrize("sd", [10, 20, 30, 50])
def test_gaussian_activations_and_uniform_weights(sd: int) -> None:
    _, act, wgt = operands("pe-multiplier", f"gaussian:{sd}", beats=20000)
    clipped = np.clip(np.random.default_rng(1).normal(0, sd, 200_000), -128, 127)
    assert act.std() == pytest.approx(clipped.std(), rel=0.03) and abs(act.mean()) < sd / 20
    assert act.min() >= -128 and act.max() <= 127
    assert wgt.std() == pytest.approx(256 / 12**0.5, rel=0.03)
    # A quarter of the operands of every other run are corners.
    assert np.mean(np.isin(act, [-128, 127])) < 0.02 and np.mean(wgt == -128) < 0.01


def test_clipped_to_the_format() -> None:
    _, act, _ = operands("pe-multiplier", "gaussian:30", {"act": "uint4"}, beats=1000)
    assert act.min() == 0 and act.max() == 15 and set(act.tolist()) == set(range(16))
    _, act, wgt = operands("pe-multiplier", "uniform", {"act": "int3", "wgt": "uint2"}, beats=4000)
    assert np.bincount(act + 4).min() > 400 and np.bincount(wgt).tolist()[0] > 900


def test_codes_are_the_nearest() -> None:
    _, act, _ = operands(
        "pe-multiplier", "gaussian:1.5", {"act": "e2m1", "wgt": "e2m1"}, beats=4000
    )
    values = formats.get("e2m1").decode(act)
    assert set(np.abs(values)) == {0, 0.5, 1, 1.5, 2, 3, 4, 6}
    assert values.std() == pytest.approx(1.5, rel=0.06)


def test_digits_are_pixels_of_one_image_after_the_other() -> None:
    images, weights = network()
    pixels = np.rint(images * 127).astype(int)
    _, act, wgt = operands("pe-multiplier", "digits", beats=3 * PIXELS)
    assert np.array_equal(act, pixels[:3].ravel())
    assert np.array_equal(wgt, np.rint(weights.T[:3] * 127).ravel())
    vectors, _, _ = operands("matmul", "digits", {"rows": 2, "cols": 2}, m=4, k=PIXELS, n=4)
    c = pixels[:4] @ np.rint(weights[:, :4] * 127).astype(int)
    assert sorted(vectors.expected["out"]["data"].ravel()) == sorted(c.ravel())
    _, act, _ = operands("array-os", "digits", {"rows": 2, "cols": 2}, tiles=1, k=200)
    # Lanes are images, and time goes along the pixels.
    assert np.array_equal(act[:PIXELS], pixels[:2].T)
    _, act, _ = operands("array-ws", "digits", {"rows": 2, "cols": 2}, tiles=1, m=PIXELS)
    assert np.array_equal(act[:PIXELS], pixels[:PIXELS, :2])


@pytest.mark.parametrize("design", MATRIX, ids=lambda d: d.name)
def test_every_stimulus_draws_activations_first(design: catalog.Design) -> None:
    for preset in design.presets:
        config = design.make_config({}, preset)
        if hasattr(config, "group"):  # digits are made of activations before they are sent
            with pytest.raises(UserError, match=r"form row|where an energy run expects it"):
                workload._first_act_then_wgt(design, config)
            continue
        workload._first_act_then_wgt(design, config)


def test_a_stimulus_in_another_order_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from hwgen.catalog.stimulus import pe

    design = catalog.get("pe-multiplier")
    real = pe.operands
    swapped: list[Any] = []

    def late(rng: Any, name: str, shape: tuple[int, ...]) -> np.ndarray:
        if not swapped:
            swapped.append(real(rng, name, shape))  # something else is drawn before
        return real(rng, name, shape)

    monkeypatch.setattr(pe, "operands", late)
    with pytest.raises(UserError, match="does not draw act"):
        workload._first_act_then_wgt(design, design.make_config())


@pytest.mark.parametrize(
    ("word", "near"),
    [
        *((word, "gaussian:20") for word in ("gauss:10", "gaussian", "gaussian:", "gaussian:x")),
        *((f"gaussian:{sd}", "gaussian:20") for sd in ("0", "-1", "nan", "inf")),
        *(("digit", "digits"), ("digits:3", "digits"), ("unifrom", "uniform"), ("", "uniform")),
    ],
)
def test_unknown_activations(word: str, near: str) -> None:
    with pytest.raises(UserError) as caught:
        Activations.parse(word)
    assert caught.value.key == "activations" and caught.value.nearest in (near, "digits")


def test_multiplications_are_counted() -> None:
    def macs(name: str, values: dict[str, Any], **sizes: int) -> int:
        design = catalog.get(name)
        config = design.make_config(values)
        return macs_of(design, config, sizes, design.vectors(config, seed=0, **sizes))

    assert macs("pe-carry-save", {}, beats=77) == 77
    assert macs("matmul", {"rows": 2, "cols": 3}, m=5, k=7, n=4) == 5 * 7 * 4
    # Some sums of this stimulus are one product shorter.
    found = macs("array-os", {"rows": 2, "cols": 3}, tiles=4, k=10)
    assert found % 6 == 0 and 4 * 9 * 6 <= found <= 4 * 10 * 6
    assert macs("array-ws", {"rows": 2, "cols": 3}, tiles=4, m=10) == 4 * 10 * 6
    with pytest.raises(UserError, match="multiplies nothing"):
        macs("decode", {}, beats=9)


@pytest.mark.parametrize(
    ("name", "values", "least"),
    in_turn(
        [
            ("pe-multiplier", {"act": "int3", "wgt": "int3", "acc_width": 8}, 1.0),
            ("pe-carry-save", {"act": "int3", "wgt": "int2", "acc_width": 8}, 1.0),
            ("array-os", {"rows": 2, "cols": 2, "act": "int2", "wgt": "int2", "acc_width": 6}, 3.5),
            ("array-ws", {"rows": 2, "cols": 2, "act": "int2", "wgt": "int2", "acc_width": 6}, 3.0),
            ("array-is", {"rows": 2, "cols": 1, "act": "int2", "wgt": "int2", "acc_width": 6}, 1.8),
            ("array-cube", {"rows": 1, "cols": 2, "deep": 2, "act": "int2", "wgt": "int2"}, 2.5),
            ("matmul", {"rows": 2, "cols": 2, "act": "int2", "wgt": "int2", "acc_width": 10}, 3.0),
        ],
        3,
    ),
)
def test_designs(tiny: Path, name: str, values: dict[str, Any], least: float) -> None:
    """Results of the netlists are compared with golden inside; products of 0 take less."""
    design = catalog.get(name)
    config = design.make_config(values)
    quiet, busy = energy(design, config, tiny, ["gaussian:0.1", "uniform"], beats=256, booth=True)
    assert [quiet.activations, busy.activations] == ["gaussian:0.1", "uniform"]
    for report in (quiet, busy):
        assert report.macs is not None and report.macs_per_cycle is not None
        most = np.prod([values.get(side, 1) for side in ("rows", "cols", "deep")])
        assert least <= report.macs_per_cycle <= most
        assert report.mac_pj == pytest.approx(report.cycle_pj / report.macs_per_cycle)
    assert quiet.clock_pj == busy.clock_pj and quiet.cycle_pj < busy.cycle_pj
    assert quiet.digest == busy.digest == design.generate(config).digest


def test_refused_before_any_work(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workload, "Meter", None)
    design = catalog.get("pe-multiplier")
    for words, more, key in (
        (["gaussian:-1"], {}, "activations"),
        (["uniform"], {"beats": 1}, "beats"),
        (["uniform"], {"workload": {"rows": 3}}, "rows"),
    ):
        with pytest.raises(UserError) as caught:
            energy(design, design.make_config(), tiny, words, **more)
        assert caught.value.key == key
    with pytest.raises(UserError, match="no operands act and wgt"):
        energy(catalog.get("decode"), catalog.get("decode").make_config(), tiny)


def test_real_libraries(real_libraries: list[Path]) -> None:
    design = catalog.get("pe-multiplier")
    for path in real_libraries:
        digits, uniform = energy(
            design, design.make_config(), path, ["digits", "uniform"], beats=512, target_ps=1000
        )
        assert 0.1 < digits.cycle_pj < uniform.cycle_pj < 100
        assert digits.clock_pj == uniform.clock_pj
