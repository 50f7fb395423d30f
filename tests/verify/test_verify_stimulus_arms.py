"""Arms: stimulus that every design takes, within the bounds of its formats."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from presets import in_turn, rtl_of

from hwgen import catalog
from hwgen.catalog.stimulus.operands import drawing, drawn, operands
from hwgen.errors import UserError
from hwgen.sim.prepare import prepare
from hwgen.verify.stimulus import shapes
from hwgen.verify.stimulus.arms import arms, stimulus
from hwgen.verify.stimulus.draws import DRAWS

BOUNDS = [
    (0, 1),
    (-1, 0),
    (-8, 7),
    (0, 255),
    (-(1 << 15), (1 << 15) - 1),
    (-(1 << 63), (1 << 63) - 1),
]


@pytest.mark.parametrize("name", DRAWS)
@settings(max_examples=25)
@given(
    st.sampled_from(BOUNDS), st.integers(0, 2**32), st.sampled_from([(1,), (9, 3), (40,), (0, 2)])
)
def test_draws_keep_to_the_range(
    name: str, bounds: tuple[int, int], seed: int, shape: tuple[int, ...]
) -> None:
    drawn_values = DRAWS[name](np.random.default_rng(seed), *bounds, shape)
    again = DRAWS[name](np.random.default_rng(seed), *bounds, shape)
    assert drawn_values.dtype == np.int64 and drawn_values.shape == shape
    assert (
        not drawn_values.size or bounds[0] <= drawn_values.min() <= drawn_values.max() <= bounds[1]
    )
    assert (drawn_values == again).all()


def draw(name: str, low: int, high: int, beats: int = 64) -> np.ndarray:
    return DRAWS[name](np.random.default_rng(3), low, high, (beats, 2))


def test_draws_are_what_they_are_called() -> None:
    for low, high in ((-128, 127), (0, 255)):
        flips = draw("toggles", low, high)
        assert (((flips[1:] ^ flips[:-1]) & 255) == 255).all()
        assert len(np.unique(draw("saturation", low, high))) == 1
        assert set(np.unique(draw("saturation", low, high))) <= {low, high}
        assert np.count_nonzero(draw("zeros", low, high)) < 20
        assert {low, high} <= set(np.unique(draw("corners", low, high)))
        ones = [bin(int(v) & 255).count("1") for v in draw("walking", low, high)[:, 0]]
        assert set(ones) in ({1}, {7})
        assert len(np.unique(draw("walking", low, high)[:, 0])) == 8
        assert np.abs(draw("small", low, high)).max() <= 2
        assert len(np.unique(draw("uniform", low, high, 600))) > 200


def test_the_distribution_in_force_is_given_back() -> None:
    rng = np.random.default_rng(0)
    with drawing(DRAWS["zeros"]):
        with pytest.raises(RuntimeError), drawing(DRAWS["saturation"]):
            assert set(np.unique(operands(rng, "int8", (50,)))) <= {-128, 127}
            raise RuntimeError
        assert set(np.unique(operands(rng, "int8", (50,)))) <= {0, 1}
    assert drawn() is None
    assert len(np.unique(operands(rng, "int8", (500,)))) > 50


def test_the_entries_own_stimulus_is_what_it_always_was() -> None:
    """Stored vectors and published counts rest on it."""
    digest = hashlib.sha256()
    for name in ("matmul", "array-os", "array-ws", "pe-multiplier", "pe-carry-save"):
        design = catalog.get(name)
        for channel, beats in sorted(design.vectors(design.make_config({}, "tiny")).inputs.items()):
            for field in sorted(beats):
                digest.update(f"{channel}.{field}".encode())
                digest.update(np.asarray(beats[field]).astype("<i8").tobytes())
    assert digest.hexdigest()[:16] == "c2f2091c11d02bec"


@pytest.mark.parametrize("name", in_turn(catalog.names(), 2))
def test_every_arm_suits_every_design(name: str) -> None:
    design = catalog.get(name)
    for preset in ("tiny", "odd") if "odd" in design.presets else ("tiny",):
        config = design.make_config({}, preset)
        rtl = rtl_of(name, preset)
        some = arms(design, rtl)
        assert len(some.data) == len(DRAWS) * (2 + len(design.workload))
        assert rtl.elastic == (len(some.flow) > 2)
        flows = [some.flow[i % len(some.flow)] for i in range(len(some.data))]
        for seed, (data, flow) in enumerate(zip(some.data, flows, strict=True)):
            made = stimulus(design, config, rtl, data, flow, seed)
            prepare(rtl, made.vectors)  # refuses what does not fit the ports
            assert made.vectors.compared > 0
            assert (made.vectors.restart is not None) == flow[1]
            assert all(not pattern.all() for pattern in made.vectors.idle.values())
            same = stimulus(design, config, rtl, data, flow, seed)
            assert same.what == made.what
            for channel, beats in made.vectors.inputs.items():
                for field, given_values in beats.items():
                    assert (same.vectors.inputs[channel][field] == given_values).all()


def test_patterns_stall_whom_they_should() -> None:
    design = catalog.get("matmul")
    rtl = design.generate(design.make_config({}, "tiny"))

    def stalled(name: str) -> dict[str, float]:
        pattern = shapes.PRESSURES[name](np.random.default_rng(1), rtl)
        return {channel: float(idle.mean()) for channel, idle in pattern.items()}

    assert set(stalled("none").values()) == {0.0}
    assert stalled("slow sink")["out"] > 0.5 and stalled("slow sink")["act"] == 0
    slow = stalled("slow source")
    assert slow["out"] == 0 and sorted(share > 0.5 for share in (slow["act"], slow["wgt"])) == [
        False,
        True,
    ]
    assert all(share > 0.5 for share in stalled("heavy").values())
    assert all(0 < share < 0.5 for share in stalled("light").values())
    assert sorted(stalled("standstill").values())[:2] == [0, 0]


def test_a_workload_that_a_design_refuses_is_brought_near(monkeypatch: pytest.MonkeyPatch) -> None:
    design = catalog.get("pe-multiplier")
    config = design.make_config({}, "tiny")
    rtl = design.generate(config)
    plain = type(design).vectors
    asked = []

    def picky(self: object, config: object, *, seed: int = 0, beats: int = 1000) -> object:
        asked.append(beats)
        if beats < 30:
            raise UserError("beats", "at least 30", beats, 30)
        return plain(self, config, seed=seed, beats=beats)

    monkeypatch.setattr(type(design), "vectors", picky)
    made = stimulus(design, config, rtl, ("uniform", "tiny"), ("none", False), 0)
    assert asked == [1, 30] and "beats=30" in made.what
    assert len(made.vectors.inputs["operands"]["act"]) == 30
