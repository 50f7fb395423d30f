"""`hwgen quantize`: reports against plain numpy, files that give the tensor back, mistakes."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from hwgen.formats import CATALOGUE
from hwgen.quantize import FILE_LAYOUTS, METHODS, SCOPES, load, quantize

X = np.random.default_rng(7).standard_normal((32, 256)).astype(np.float32)


@pytest.fixture(autouse=True)
def tensors(tmp_path: Path) -> None:
    np.save(tmp_path / "w.npy", X)


def figures(x: np.ndarray, y: np.ndarray) -> dict[str, float]:
    """The error by the words of the documentation."""
    wrong = y - x.astype(np.float64)
    signal, noise = float((x.astype(np.float64) ** 2).sum()), float((wrong**2).sum())
    return {
        "sqnr_db": 10 * np.log10(signal / noise),
        "relative_mse": noise / signal,
        "mse": noise / x.size,
        "max_error": float(np.abs(wrong).max()),
    }


OPTIONS: list[tuple[list[str], dict[str, Any]]] = [
    (["--format", "mxfp4"], {"form": "mxfp4"}),
    (["--format", "mxfp8", "--axis", "0"], {"form": "mxfp8_e4m3", "axis": 0}),
    (
        ["--format", "mxfp8_e5m2", "--rounding", "toward-zero", "--no-saturate"],
        {"form": "mxfp8_e5m2", "rounding": "toward-zero", "saturate": False},
    ),
    (["--format", "hlq2", "--iterations", "0"], {"form": "hlq2", "iterations": 0}),
    (["--format", "bitmod_fp3", "--datatype", "EA-"], {"form": "bitmod_fp3", "datatype": "EA-"}),
    (["--format", "int4"], {"form": "int4"}),
    (["--format", "int4", "--group", "64"], {"form": "int4", "per": "group", "group": 64}),
    (["--format", "int4", "--granularity", "group"], {"form": "int4", "per": "group"}),
    (
        ["--format", "e2m1", "--granularity", "channel", "--axis", "-2", "--scale", "mse"],
        {"form": "e2m1", "per": "channel", "axis": -2, "method": "mse"},
    ),
    (
        ["--format", "int3", "--scale", "percentile", "--percentile", "97.5"],
        {"form": "int3", "method": "percentile", "percentile": 97.5},
    ),
    (
        ["--format", "int8", "--power-of-two", "--rounding", "floor"],
        {"form": "int8", "power_of_two": True, "rounding": "floor"},
    ),
]


@pytest.mark.parametrize(("words", "options"), OPTIONS, ids=lambda w: " ".join(w))
@pytest.mark.parametrize("layout", [None, *FILE_LAYOUTS])
def test_every_option(cli, tmp_path: Path, words: list[str], options, layout: str | None) -> None:
    due = quantize(X, **options)
    out = [] if layout is None else ["-o", "out.npz", "--layout", layout]
    said = cli("quantize", "w.npy", *words, *out, "--json").json
    assert said["shape"] == [32, 256] and said["dtype"] == "float32"
    (row,) = said["reports"]
    assert row["format"] == due.form.name and row["bits_per_value"] == due.bits_per_value
    wanted = figures(X, due.dequantize())
    assert {key: row[key] for key in wanted} == pytest.approx(wanted, rel=1e-5)
    assert row["values"] == X.size and row["lost"] == 0
    if layout is None:
        assert sorted(p.name for p in tmp_path.iterdir()) == ["w.npy"]
        return
    assert said["output"] == "out.npz" and said["layout"] == layout
    assert said["bytes"] == (tmp_path / "out.npz").stat().st_size
    tensor = load(tmp_path / "out.npz")
    assert np.array_equal(tensor.codes, due.codes)
    assert figures(X, tensor.dequantize())["mse"] == pytest.approx(row["mse"], rel=1e-12)


@pytest.mark.parametrize("name", ["int4", "posit8_0", "mxfp4"])
@pytest.mark.parametrize("power", [-900, -600, 600, 900])
def test_the_unit_of_the_values_does_not_matter(cli, name: str, power: int) -> None:
    """Squares of such values are beyond float64; their ratios are not."""
    x = X.astype(np.float64)
    np.save("x.npy", x)
    np.save("y.npy", np.ldexp(x, power))
    words = ["--format", name, *(["--scale", "mse"] if name != "mxfp4" else [])]
    one = cli("quantize", "x.npy", *words, "--json").json["reports"][0]
    other = cli("quantize", "y.npy", *words, "--json").json["reports"][0]
    if name == "mxfp4":
        # The exponent of its scale has 8 bits.
        assert one["sqnr_db"] > 15 > 1 > other["sqnr_db"]
        return
    assert other["sqnr_db"] == pytest.approx(one["sqnr_db"])
    assert other["max_error"] == pytest.approx(float(np.ldexp(one["max_error"], power)))


def test_text(cli) -> None:
    said = cli("quantize", "w.npy", "--format", "mxfp4", "-o", "o.npz")
    assert said.code == 0 and said.err == ""
    assert "w.npy: float32 [32, 256]" in said.out and "o.npz  " in said.out
    head, row = [line.split() for line in said.out.splitlines()[2:4]]
    assert head == ["format", "bits_per_value", "sqnr_db", "relative_mse", "mse", "max_error"]
    assert row[:2] == ["mxfp4", "4.25"] and float(row[2]) == pytest.approx(18.7, abs=0.5)
    assert said.next == "hwgen show format mxfp4"


def test_next_writes_the_file(cli, tmp_path: Path) -> None:
    following = cli("quantize", "w.npy", "--format", "int4").next.split()
    assert following[-1] == "w.int4.npz" and cli(*following[1:]).code == 0
    assert load(tmp_path / "w.int4.npz").form.name == "int4"


def test_several_formats(cli) -> None:
    words = ["--format", "int4,mxfp4", "--format", "e2m1", "--format", "int4", "--group", "32"]
    rows = cli("quantize", "w.npy", *words, "--json").json["reports"]
    assert [row["format"] for row in rows] == ["int4", "mxfp4", "e2m1"]
    due = [quantize(X, "int4", per="group", group=32), quantize(X, "mxfp4")]
    for row, tensor in zip(rows, due, strict=False):
        assert row["mse"] == pytest.approx(figures(X, tensor.dequantize())["mse"])
    text = cli("quantize", "w.npy", *words).out
    assert text.count("\n") == 7


def test_compare_has_every_format(cli) -> None:
    rows = cli("quantize", "w.npy", "--compare", "--json").json["reports"]
    assert {row["format"] for row in rows} == {entry.name for entry in CATALOGUE}
    refused = {row["format"] for row in rows if "refused" in row}
    assert refused == {"uint4", "uint8", "e8m0"}
    bits = [row["bits_per_value"] for row in rows if "refused" not in row]
    assert bits == sorted(bits) and len(bits) > 30
    np.save("odd.npy", X[:, :40])
    rows = cli("quantize", "odd.npy", "--compare", "--json").json["reports"]
    refused = {row["format"]: row["refused"] for row in rows if "refused" in row}
    assert "block of 32" in refused["mxfp4"] and "block of 128" in refused["hlq2"]
    assert "int8" not in refused
    text = cli("quantize", "odd.npy", "--compare")
    assert text.code == 0 and "block of 32" in text.out


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite(cli, value: float) -> None:
    x = X.copy()
    x[3, 40] = value
    np.save("n.npy", x)
    for name in ("int8", "fp16", "hlq2", "bitmod_fp3", "tmac4"):
        said = cli("quantize", "n.npy", "--format", name, "--json")
        assert said.code == 2 and "finite" in said.json["error"]["rule"]
    (row,) = cli("quantize", "n.npy", "--format", "mxfp4", "-o", "n.npz", "--json").json["reports"]
    assert row["lost"] == 32 and row["values"] == x.size - 32
    text = cli("quantize", "n.npy", "--format", "mxfp4").out
    assert "lost" in text and " 32" in text
    assert np.isnan(load("n.npz").dequantize()).sum() == 32


@pytest.mark.parametrize("x", [np.zeros((4, 128)), np.full((4, 128), -2.5)], ids=["zeros", "equal"])
@pytest.mark.parametrize(
    "words",
    [
        *([name, "--granularity", per] for name in ("int8", "e4m3", "nf4") for per in SCOPES),
        *(["mxfp4"], ["hlq2"], ["tmac4"], ["bitmod_fp4"]),
    ],
    ids=" ".join,
)
def test_equal_values(cli, x: np.ndarray, words: list[str]) -> None:
    np.save("e.npy", x)
    said = cli("quantize", "e.npy", "--format", *words, "-o", "e.npz", "--json")
    (row,) = said.json["reports"]
    values = load("e.npz").dequantize()
    assert row["max_error"] == pytest.approx(float(np.abs(values - x).max()))
    # 2.5 lies in the middle of two values of mxfp4, and 0.5 from each.
    assert row["max_error"] < (0.51 if words == ["mxfp4"] else 0.2)
    if not x.any():
        # Nothing to compare with: no ratio, and not a division by zero.
        assert (row["sqnr_db"], row["relative_mse"], row["mse"]) == (None, None, 0.0)
    elif row["max_error"] == 0:
        assert (row["sqnr_db"], row["relative_mse"]) == ("inf", 0.0)


@pytest.mark.parametrize("shape", [(0,), (3, 0)])
def test_nothing_at_all(cli, shape: tuple[int, ...]) -> None:
    np.save("z.npy", np.zeros(shape))
    for name in ("int8", "mxfp4", "hlq2", "bitmod_fp3"):
        said = cli("quantize", "z.npy", "--format", name, "-o", "z.npz", "--json").json
        (row,) = said["reports"]
        assert row["values"] == 0 and row["sqnr_db"] is None and row["mse"] is None
        assert load("z.npz").codes.shape == shape
        assert cli("quantize", "z.npy", "--format", name).code == 0


WRONG: list[tuple[list[str], str, Any]] = [
    ([], "FILE", None),
    (["w.npy"], "--format", "int8"),
    (["none.npy", "--format", "int8"], "none.npy", None),
    ([".", "--format", "int8"], ".", None),
    (["w.npy", "--format", "int99"], "format", "int32"),
    (["w.npy", "--format", "mxfp5"], "format", "mxfp4"),
    (["w.npy", "--format", ""], "format", None),
    (["w.npy", "--format", "int8,,int4"], "format", None),
    (["w.npy", "--format", "int8", "--granularity", "chanel"], "--granularity", "channel"),
    (["w.npy", "--format", "int8", "--scale", "absmaxx"], "--scale", "absmax"),
    (["w.npy", "--format", "int8", "--rounding", "up"], "--rounding", None),
    (["w.npy", "--format", "int8", "--group", "0"], "--group", 1),
    (["w.npy", "--format", "int8", "--group", "many"], "--group", 1),
    (["w.npy", "--format", "int8", "--group", "100"], "values", 300),
    (["w.npy", "--format", "int8", "--group", "4", "--granularity", "channel"], "--group", None),
    (["w.npy", "--format", "int8", "--percentile", "99"], "--percentile", None),
    (
        ["w.npy", "--format", "int8", "--scale", "percentile", "--percentile", "0"],
        "--percentile",
        99.9,
    ),
    (
        ["w.npy", "--format", "int8", "--scale", "percentile", "--percentile", "x"],
        "--percentile",
        None,
    ),
    (["w.npy", "--format", "int8", "--axis", "2"], "axis", -1),
    (["w.npy", "--format", "int8", "--axis", "-3"], "--axis", -2),
    (["w.npy", "--format", "int8", "--iterations", "2"], "--iterations", None),
    (["w.npy", "--format", "int8", "--no-saturate"], "--no-saturate", None),
    (["w.npy", "--format", "hlq2", "--iterations", "-1"], "--iterations", 0),
    (["w.npy", "--format", "hlq2", "--group", "64"], "--group", "--format hlq2_64"),
    (["w.npy", "--format", "bfp4_32", "--group", "16"], "--group", "--format bfp4_16"),
    (["w.npy", "--format", "mxfp4", "--group", "16"], "--group", None),
    (["w.npy", "--format", "mxfp4", "--granularity", "group"], "--granularity", None),
    (["w.npy", "--format", "mxfp4", "--scale", "mse"], "--scale", None),
    (["w.npy", "--format", "mxfp4,hlq2", "--power-of-two"], "--power-of-two", None),
    (["w.npy", "--format", "bitmod_fp3", "--datatype", "er+"], "--datatype", None),
    (["w.npy", "--format", "mxfp4", "--datatype", "ER+"], "--datatype", None),
    (["w.npy", "--format", "mxfp4", "--no-saturate"], "values", None),
    (["w.npy", "--format", "uint8"], "values", 0),
    (["w.npy", "--format", "int8", "-o", "out"], "--out", "out.npz"),
    (["w.npy", "--format", "int8", "-o", "none/out.npz"], "--out", "out.npz"),
    (["w.npy", "--format", "int8,int4", "-o", "out.npz"], "--out", 1),
    (["w.npy", "--compare", "-o", "out.npz"], "--out", 1),
    (["w.npy", "--format", "int8", "--layout", "dense"], "--layout", None),
    (["w.npy", "--format", "int8", "--layout", "dence", "-o", "o.npz"], "--layout", "dense"),
    (["w.npy", "--format", "int8", "--granularit", "group"], "--granularit", "--granularity"),
    (["w.npy", "x.npy", "--format", "int8"], "argument", None),
    (["--format"], "--format", None),
]


@pytest.mark.parametrize(("words", "key", "nearest"), WRONG, ids=lambda w: str(w)[:60])
def test_mistake(cli, tmp_path: Path, words: list[str], key: str, nearest: Any) -> None:
    said = cli("quantize", *words, "--json")
    assert said.code == 2 and said.err == ""
    error = said.json["error"]
    assert error["key"] == key and error["rule"], error
    assert nearest is None or error["nearest"] == nearest, error
    plain = cli("quantize", *words)
    assert plain.code == 2 and plain.out == ""
    assert plain.err.startswith(f"hwgen: error: {key}: ") and "Traceback" not in plain.err
    assert [p.name for p in tmp_path.iterdir()] == ["w.npy"], "nothing was written"


@pytest.mark.parametrize(
    "x",
    [
        *(np.ones((2, 128), complex), np.array(["a", "b"]), np.array(3.5)),
        *(np.zeros(3, [("a", "f4")]), np.zeros(4, "M8[s]"), np.zeros(4, "V2")),
        np.array([None, 1.0]),
    ],
    ids=lambda x: str(x.dtype),
)
def test_what_is_no_tensor(cli, tmp_path: Path, x: np.ndarray) -> None:
    np.save("x.npy", x)
    for name in ("int8", "mxfp4"):
        said = cli("quantize", "x.npy", "--format", name, "-o", "o.npz", "--json")
        assert said.code == 2, said.out
        assert said.json["error"]["key"] in ("values", "x.npy")
    assert not (tmp_path / "o.npz").exists()


class Trap:
    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (Path("sprung"),))


def test_nothing_is_unpickled(cli, tmp_path: Path) -> None:
    np.save("o.npy", np.array([Trap()], dtype=object))
    Path("p.npy").write_bytes(pickle.dumps(Trap()))
    np.savez("z.npy.npz", x=X)
    Path("z.npz").write_bytes(Path("z.npy.npz").read_bytes())
    for name in ("o.npy", "p.npy", "z.npz"):
        said = cli("quantize", name, "--format", "int8", "--json")
        assert said.code == 2 and said.json["error"]["key"] == name
    assert not (tmp_path / "sprung").exists()


@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_picture(cli, tmp_path: Path, kind: str) -> None:
    pytest.importorskip("matplotlib", reason="pictures need the extra plot")
    np.save("odd.npy", X[:, :160])
    words = ["quantize", "odd.npy", "--format", "int4,int8,mxfp4,e2m1", "--plot", f"p.{kind}"]
    said = cli(*words, "--json").json
    assert said["plot"] == f"p.{kind}" and "output" not in said
    picture = (tmp_path / f"p.{kind}").read_bytes()
    assert cli(*words).out.rstrip().endswith(f"p.{kind}\nNext: hwgen show format int4")
    assert (tmp_path / f"p.{kind}").read_bytes() == picture
    if kind == "svg":
        text = picture.decode()
        assert all(f">{name}<" in text for name in ("int4", "int8", "mxfp4", "e2m1"))
        assert "odd.npy: float32 [32, 160]" in text and "block formats" in text
        # Of many formats too, those that cannot hold the tensor apart.
        assert cli("quantize", "odd.npy", "--compare", "--plot", "p.svg").code == 0
        more = (tmp_path / "p.svg").read_text("utf-8")
        assert ">posit32_2<" in more and "hlq" not in more and ">int16, fixed16_8<" in more


def test_no_picture(cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = ["quantize", "w.npy", "--format", "int4,int8"]
    for words, key, nearest in (
        ([*many, "--plot", "p.gif"], "--plot", "p.svg"),
        ([*many, "--plot", "none/p.svg"], "--plot", "p.svg"),
        (["quantize", "w.npy", "--format", "int4", "--plot", "p.svg"], "--plot", "--compare"),
    ):
        error = cli(*words, "--json").json["error"]
        assert (error["key"], error["nearest"]) == (key, nearest)
    np.save("z.npy", np.zeros((4, 32)))
    said = cli("quantize", "z.npy", "--format", "int4,int8", "--plot", "p.svg", "--json")
    assert said.code == 2 and "no format" in said.json["error"]["rule"]
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    said = cli(*many, "--plot", "p.svg", "--json")
    assert said.code == 2 and "hwgen[plot]" in said.json["error"]["rule"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["w.npy", "z.npy"]


def test_the_input_is_not_overwritten(cli, tmp_path: Path) -> None:
    (tmp_path / "w.npz").symlink_to("w.npy")
    said = cli("quantize", "w.npy", "--format", "int8", "-o", "w.npz", "--json")
    assert said.code == 2 and "overwrite" in said.json["error"]["rule"]
    assert np.array_equal(np.load(tmp_path / "w.npy"), X)


def test_a_failure_keeps_the_old_file(cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import hwgen.files

    (tmp_path / "o.npz").write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "o.npz")

    monkeypatch.setattr(hwgen.files.os, "fsync", full)
    said = cli("quantize", "w.npy", "--format", "int8", "-o", "o.npz")
    assert said.code == 1 and "No space left" in said.err
    assert (tmp_path / "o.npz").read_bytes() == b"old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["o.npz", "w.npy"]


@pytest.mark.parametrize("seed", range(40))
def test_random_commands(cli, tmp_path: Path, seed: int) -> None:
    """Any tensor and any options: a report that is JSON, or a mistake that is named."""
    random = np.random.default_rng(seed)
    shape = [int(n) for n in random.choice([0, 1, 2, 16, 32, 100, 128], int(random.integers(0, 4)))]
    kind = str(random.choice(["f2", "f4", "f8", "i1", "i8", "u4", "?", ">f8", "g"]))
    x = np.asarray(random.standard_normal(shape) * 10.0 ** float(random.integers(-3, 4)))
    if kind == "f8":
        x = x * 10.0 ** float(random.choice([-300, 0, 300]))
    np.save("r.npy", x.astype(kind) if kind != "u4" else np.abs(x).astype(kind))
    words = ["--format", str(random.choice([entry.name for entry in CATALOGUE]))]
    choices: list[list[str]] = [
        *([["--granularity", scope] for scope in SCOPES]),
        *([["--scale", method] for method in METHODS]),
        *([["--axis", str(n)] for n in (-2, 0, 1)]),
        *(["--group", "16"], ["--power-of-two"], ["--rounding", "floor"], ["-o", "o.npz"]),
        *(["-o", "o.npz", "--layout", "dense"], ["--no-saturate"], ["--iterations", "1"]),
    ]
    for at in random.choice(len(choices), int(random.integers(0, 4)), replace=False):
        words += choices[at]
    said = cli("quantize", "r.npy", *words, "--json")
    assert said.code in (0, 2) and said.err == "", words
    data = json.loads(said.out, parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))
    assert ("error" in data) == (said.code == 2)
    assert (tmp_path / "o.npz").exists() == ("-o" in words and said.code == 0)
    if said.code == 0:
        assert data["reports"][0]["values"] + data["reports"][0]["lost"] == x.size
