"""Sweep files: what points they mean, and how mistakes in them are told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hwgen.errors import UserError
from hwgen.sweep import spec
from hwgen.sweep.measure import Measurement, measurements

GENERIC_LIB = Path(spec.__file__).parents[1] / "synth" / "generic.lib"


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "s.yaml"
    path.write_text(text)
    return path


def test_axes_are_crossed(tmp_path: Path) -> None:
    text = """
design: [pe-multiplier, pe-carry-save]
set: {acc_width: 20}
axes:
  act: [int4, int8]
  wgt: [int2, int3, int4]
targets: [generic, ice40]
seeds: [0, 1]
"""
    found = spec.load(write(tmp_path, text))
    assert len(found.points) == 2 * 2 * 3 * 2 * 2
    assert found.axes == ("act", "wgt")
    assert {p.config.acc_width for p in found.points} == {20}
    first = found.points[:5]
    assert [p.way.target for p in first] == ["generic", "generic", "ice40", "ice40", "generic"]
    assert [p.way.seed for p in first] == [0, 1, 0, 1, 0]
    assert [p.config.wgt for p in first] == ["int2"] * 4 + ["int3"]
    assert [p.design.name for p in found.points] == ["pe-multiplier"] * 24 + ["pe-carry-save"] * 24
    assert len({p.name for p in found.points}) == 48


def test_equal_points_are_one(tmp_path: Path) -> None:
    text = "design: [pe-multiplier, pe-multiplier]\naxes: {acc_width: [null, 32, 32]}\n"
    assert len(spec.load(write(tmp_path, text)).points) == 1


def test_an_axis_without_values_takes_the_declared_ones(tmp_path: Path) -> None:
    found = spec.load(write(tmp_path, "design: pe-multiplier\naxes:\n  wgt:\n"))
    declared = {p.name: p for p in found.points[0].design.params}["wgt"].sweep
    assert tuple(p.config.wgt for p in found.points) == declared


def test_defaults(tmp_path: Path) -> None:
    (point,) = spec.load(write(tmp_path, "design: matmul\n")).points
    assert point.way == Measurement("generic")
    assert point.config == point.design.make_config()


PARTS = """
set: {acc_width: 20, act: int4}
targets: [generic]
parts:
  - design: [pe-multiplier, pe-carry-save]
    axes: {wgt: [int2, int3]}
    seeds: [1, 2]
  - design: pe-multiplier
    set: {act: int5}
    booth: true
  - design: pe-multiplier
    targets: [ice40]
"""


def test_parts_take_what_they_do_not_say_from_the_file(tmp_path: Path) -> None:
    found = spec.load(write(tmp_path, PARTS))
    said = [
        (p.design.name, p.config.act, p.config.wgt, p.way.target, p.way.seed, p.way.booth)
        for p in found.points
    ]
    names = ("pe-multiplier", "pe-carry-save")
    assert said == [
        *(
            (d, "int4", w, "generic", s, False)
            for d in names
            for w in ("int2", "int3")
            for s in (1, 2)
        ),
        ("pe-multiplier", "int5", "int8", "generic", None, True),
        ("pe-multiplier", "int4", "int8", "ice40", None, False),
    ]
    assert {p.config.acc_width for p in found.points} == {20}
    assert found.axes == ("act", "wgt")
    assert found.size.count(" + ") == 2


def test_points_of_two_parts_are_one(tmp_path: Path) -> None:
    text = "design: pe-multiplier\nparts: [{targets: [ice40]}, {targets: [generic, ice40]}]\n"
    found = spec.load(write(tmp_path, text)).points
    assert [p.way.target for p in found] == ["ice40", "generic"]


MERGED = """
parts:
  - &one
    design: pe-multiplier
    seeds: [1]
    targets: [generic]
  - {seeds: [2], <<: *one}
  - <<: [{seeds: [3]}, *one]
    set: {act: int5}
"""


def test_merge_keys_fill_in_what_is_not_said(tmp_path: Path) -> None:
    found = spec.load(write(tmp_path, MERGED)).points
    said = [(p.design.name, p.way.seed, p.way.target, p.config.act) for p in found]
    assert said == [
        ("pe-multiplier", 1, "generic", "int8"),
        ("pe-multiplier", 2, "generic", "int8"),
        ("pe-multiplier", 3, "generic", "int5"),
    ]


def test_libraries_are_targets_of_every_part(tmp_path: Path) -> None:
    text = (
        "design: pe-multiplier\ntarget_ps: [500, 600]\nparts: [{targets: [ice40]}, {seeds: [3]}]\n"
    )
    with pytest.raises(UserError, match="needs a Liberty target"):
        spec.load(write(tmp_path, text))
    found = spec.load(write(tmp_path, text), libraries=[GENERIC_LIB]).points
    library = f"liberty:{GENERIC_LIB}"
    assert [(p.way.target, p.way.target_ps, p.way.seed) for p in found] == [
        ("ice40", None, None),
        *((library, ps, seed) for seed in (None, 3) for ps in (500, 600)),
    ]
    with pytest.raises(UserError, match="exists") as caught:
        spec.load(write(tmp_path, text), libraries=[tmp_path / "none.lib"])
    assert "s.yaml" not in str(caught.value)


MISTAKES = [
    ("axes: {rows: [1]}\n", "design", "a sweep names one of", None),
    ("design: matmull\n", "design", "(FILE:1)", "matmul"),
    ("design: [matmul, 3]\n", "design", "a name or a list", "matmul"),
    ("design: matmul\naxis: {}\n", "axis", "is not a key of a sweep", "axes"),
    ("design: matmul\naxes: {rowz: [4]}\n", "rowz", "(FILE:2)", "rows"),
    ("design: matmul\naxes: {rowz: }\n", "rowz", "(FILE:2)", "rows"),
    ("design: matmul\naxes:\n  rows: 4\n", "rows", "list of values (FILE:3)", "[4]"),
    ("design: matmul\naxes:\n  rows: []\n", "rows", "at least one", None),
    ("design: matmul\naxes: [rows]\n", "axes", "a mapping", None),
    ("design: matmul\naxes:\n  cols: [2]\n  rows: [4, 129]\n", "rows", "(FILE:4)", 128),
    ("design: matmul\nset: {rows: [4]}\n", "rows", "(FILE:2)", 8),
    ("design: matmul\nset: {rows: 4}\naxes: {rows: [4]}\n", "rows", "in set and in axes", None),
    ("design: pe-multiplier\nset: {pe: carry-save}\n", "pe", "fixed", "multiplier"),
    ("design: matmul\nset: {acc_width: 12}\n", "acc_width", "16 bits", 16),
    ("design: matmul\ntargets: ice40\n", "targets", "a list", "[ice40]"),
    ("design: matmul\ntargets: []\n", "targets", "at least one", None),
    ("design: matmul\ntargets: [3]\n", "targets", "liberty:PATH", "generic"),
    ("design: matmul\ntargets: [ice4]\n", "targets", "(FILE:2)", "ice40"),
    ("design: matmul\ntargets: ['liberty:none.lib']\n", "liberty", "that exists (FILE:2)", None),
    ("design: matmul\ntarget_ps: [800]\n", "target_ps", "Liberty target (FILE:2)", "liberty:PATH"),
    ("design: matmul\ntarget_ps: [fast]\n", "target_ps", "numbers of at least 1", 1),
    ("design: matmul\nseeds: [1.5]\n", "seeds", "integers", 0),
    ("design: matmul\nseeds: [-1]\n", "seeds", "integers", 0),
    ("design: matmul\nseeds: [true]\n", "seeds", "integers", 0),
    ("design: matmul\nset:\n\trows: 4\n", "FILE:3", "spaces, not tabs", None),
    ("design: matmul\nplace: 1\n", "place", "true or false (FILE:2)", "true"),
    ("design: matmul\n\nbreakdown: [true]\n", "breakdown", "true or false (FILE:3)", "true"),
    ("design: matmul\ndsp: []\n", "dsp", "a list of the two (FILE:2)", "[false, true]"),
    ("design: matmul\ndsp: [false, 1]\n", "dsp", "a list of the two", "[false, true]"),
    ("design: matmul\ndsp: all\n", "dsp", "true or false", "true"),
    ("design: matmul\ndsp: true\n", "dsp", "multiplier blocks (FILE:2)", "false"),
    ("design: matmul\nbooth: true\ntargets: [ice40]\n", "booth", "(FILE:2)", "generic"),
    ("design: matmul\nflat: true\n", "flat", "is not a key of a sweep", "place"),
    ("design: matmul\nset: {rows: 2\a}\n", "FILE:2", "control character U+0007", None),
    ("design: matmul\ndesign: matmul\n", "FILE:2", "the key design stands twice", None),
    ("design: matmul\n<<: 3\n", "FILE:2", "<< takes a mapping or a list", None),
    ("design: matmul\n<<: [{}, {a: 1}, b]\n", "FILE:2", "<< takes a mapping or a list", None),
    ("design: matmul\n<<:\n  seeds: [-1]\n", "seeds", "(FILE:3)", 0),
    ("parts:\n- {}\n", "design", "a sweep names one of", None),
    ("set: {}\nparts:\n- design: matmul\n- seeds: [1]\n", "design", "(FILE:4)", None),
    ("design: matmul\nset: &a {rows: [*a]}\n", "FILE", "an anchor stands inside itself", None),
    ("design: matmul\nparts: []\n", "parts", "a list of mappings", "parts: [{design: matmul}]"),
    ("design: matmul\nparts: {seeds: [1]}\n", "parts", "(FILE:2)", "parts: [{design: matmul}]"),
    ("parts:\n- design: matmul\n- design: matmull\n", "design", "(FILE:3)", "matmul"),
    ("parts:\n- design: matmul\n  sed: [1]\n", "sed", "(FILE:3)", "seeds"),
    ("parts:\n- design: matmul\n  breakdown: true\n", "breakdown", "once, for the whole", None),
    ("set: {rows: 2}\nparts:\n- design: matmul\n  set: {cols: 200}\n", "cols", "(FILE:4)", 128),
    ("set: {rows: 200}\nparts: [{design: matmul}]\n", "rows", "(FILE:1)", 128),
]


@pytest.mark.parametrize(("text", "key", "rule", "nearest"), MISTAKES)
def test_mistake(tmp_path: Path, text: str, key: str, rule: str, nearest: Any) -> None:
    path = write(tmp_path, text)
    with pytest.raises(UserError) as caught:
        spec.load(path)
    error = caught.value
    assert error.key == key.replace("FILE", str(path))
    assert rule.replace("FILE", str(path)) in error.rule
    assert error.nearest == nearest
    assert error.rule.count(str(path)) <= 1


def test_too_many_points(tmp_path: Path) -> None:
    many = f"[{', '.join(map(str, range(1, 129)))}]"
    axes = ", ".join(f"{key}: {many}" for key in ("rows", "cols", "depth", "tile"))
    with pytest.raises(UserError, match="at most 1000000 points") as caught:
        spec.load(write(tmp_path, f"design: matmul\naxes: {{{axes}}}\n"))
    assert caught.value.value == 128**4


def test_switches(tmp_path: Path) -> None:
    text = "design: matmul\ntargets: [generic, ecp5]\ndsp: [false, true]\nbooth: true\n"
    found = spec.load(write(tmp_path, text))
    # Of generic there is one point only: it has no multiplier blocks.
    assert [point.way for point in found.points] == [
        Measurement("generic", booth=True),
        Measurement("ecp5"),
        Measurement("ecp5", dsp=True),
    ]
    assert not found.breakdown
    found = spec.load(write(tmp_path, text + "breakdown: true\nhierarchical: true\n"))
    assert found.breakdown and not any(point.way.flatten for point in found.points)
    found = spec.load(write(tmp_path, text), on=["dsp", "breakdown"])
    assert found.breakdown and [p.way.dsp for p in found.points] == [False, True]
    placed = spec.load(write(tmp_path, "design: matmul\ntargets: [ice40]\nplace: true\n"))
    assert [(p.way.place, p.way.target) for p in placed.points] == [(True, "ice40:hx8k")]


def test_the_command_of_a_point(tmp_path: Path) -> None:
    text = "design: matmul\nset: {rows: 4}\ntargets: [ecp5]\ndsp: true\nseeds: [3]\n"
    (point,) = spec.load(write(tmp_path, text)).points
    assert point.command() == "hwgen synth matmul --rows 4 --target ecp5 --dsp --seed 3"


def test_delay_targets_are_for_liberty_only() -> None:
    lib = f"liberty:{GENERIC_LIB}"
    found = measurements(["generic", lib, "ecp5"], [800, 1000], dsp=True, booth=True)
    assert found == [
        Measurement("generic", booth=True),
        Measurement(lib, 800, booth=True),
        Measurement(lib, 1000, booth=True),
        Measurement("ecp5", dsp=True),
    ]


def test_identity_is_the_librarys_contents(tmp_path: Path) -> None:
    one, two, other = (tmp_path / name for name in ("1.lib", "2.lib", "3.lib"))
    one.write_bytes(GENERIC_LIB.read_bytes())
    two.write_bytes(GENERIC_LIB.read_bytes())
    other.write_bytes(GENERIC_LIB.read_bytes() + b"\n")
    same, same_too, different = (
        way.identity(way.library_sha256())
        for way in (Measurement(f"liberty:{path}") for path in (one, two, other))
    )
    assert same == same_too != different


def test_flags_of_a_measurement() -> None:
    way = Measurement("liberty:a.lib", 800, flatten=False, booth=True, seed=3)
    words = "--target liberty:a.lib --target-ps 800 --hierarchical --booth --seed 3"
    assert way.flags() == words.split()
    assert Measurement("ice40", dsp=True).flags() == ["--target", "ice40", "--dsp"]
