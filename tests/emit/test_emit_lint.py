"""Every preset and random configs: clean in three parsers, plain Verilog-2005, reproducible."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from emit_lint import IVERILOG, by_icarus, by_slang, by_verilator, modules
from presets import EVERY, PAIRS, first, in_turn, rtl_of

from hwgen import catalog
from hwgen.catalog.entry import Design
from hwgen.catalog.table_floats import FLOATS
from hwgen.design.pe import PES
from hwgen.errors import UserError
from hwgen.formats import ROUNDINGS
from hwgen.rtl import Rtl
from hwgen.verify.campaign.draw import draw

_WORDS = (
    "module endmodule input output wire reg assign always posedge begin end if else case casez"
    " endcase default"
)
WORDS = set(_WORDS.split())


def random_format(rng: random.Random) -> str:
    """A name of any family, as `decode` and `encode` take them."""
    exponent, fraction = rng.randint(1, 8), rng.randint(0, 11)
    return rng.choice(
        [
            f"{rng.choice(['', 'u'])}int{rng.randint(1, 32)}",
            f"{rng.choice(['', 'u'])}fixed{(width := rng.randint(1, 32))}_{rng.randint(0, width)}",
            f"{rng.choice(['', 'u'])}e{exponent}m{fraction}{rng.choice(['', 'fn', 'ieee'])}",
            f"e{exponent}m{fraction}b{rng.randint(0, 200)}",
            f"posit{rng.randint(3, 32)}_{rng.randint(0, 3)}",
            rng.choice(["ternary", "binary", "e8m0", "nf4", "e4m3", "bf16", "fp32"]),
        ]
    )


def takes_integers(entry: Design) -> bool:
    """Whether integers of any width may be its operands, if it has such."""
    try:
        entry.make_config({p.name: "int8" for p in entry.params if p.name in ("act", "wgt")})
    except UserError:
        return False
    return True


def random_choice(seed: int, among: tuple[str, ...] = ()) -> tuple[str, dict[str, Any]]:
    """A design and legal parameters, small enough to be quick."""
    rng = random.Random(seed)
    entry = rng.choice([d for d in catalog.DESIGNS if not among or d.name in among])
    act = next((each for each in entry.params if each.name == "act"), None)
    other = act is not None and act.choices != ("scalar",)
    if not among and (entry in FLOATS or other or not takes_integers(entry)):
        return entry.name, dict(draw(entry.name, seed, 0).legal().values)
    while True:
        values: dict[str, Any] = {
            "act": rng.choice(["int", "uint"]) + str(rng.randint(1, 16)),
            "wgt": rng.choice(["int", "uint"]) + str(rng.randint(1, 16)),
            "rows": rng.randint(1, 6),
            "cols": rng.randint(1, 6),
            "tile": rng.randint(1, 4),
            "pe": rng.choice(list(PES)),
            "stages": rng.randint(0, 2),
            "dataflow": rng.choice(["os", "ws", "is", "tree", "broadcast", "cube"]),
            "depth": rng.randint(1, 20),
            "queue": rng.randint(2, 8),
            "form": rng.choice(["anchor", "os", "ws"]),
            "format": random_format(rng),
            "lsb": rng.choice([None, rng.randint(-140, 20)]),
            "saturate": rng.choice(["on", "off"]),
            "rounding": rng.choice(ROUNDINGS),
            "k": rng.randint(8, 12),
        }
        if rng.random() < 0.5:
            values["acc_width"] = rng.randint(2, 64)
        known = {declared.name for declared in entry.params}
        values = {key: value for key, value in values.items() if key in known}
        try:
            entry.make_config(values)
        except UserError:
            continue
        return entry.name, values


def check(rtl: Rtl, folder: Path) -> None:
    path = folder / f"{rtl.top}.v"
    path.write_text(rtl.verilog)
    for parser in (by_verilator, by_slang, *([by_icarus] if IVERILOG else [])):
        assert parser(path, rtl.top) == [], f"{parser.__name__}: {rtl.config}"
    text = rtl.text
    assert rtl.verilog.isascii() and "\\" not in rtl.verilog and "$paramod" not in text
    for line in rtl.verilog.splitlines():
        assert line == line.rstrip() and "\t" not in line
    assert rtl.verilog.endswith("\n")
    words = set(re.findall(r"(?<![\w$'`])[a-z]+(?![\w$])", re.sub(r"//.*", "", text)))
    named = set(re.findall(r"(?:wire|reg)\s+(?:\[[^]]*\] )?(\w+)", text))
    named |= set(re.findall(r"^    \w+ (\w+) \($", text, re.M))
    ports = set(re.findall(r"^        \.(\w+)\(", text, re.M))
    directives = {"timescale", "default", "nettype", "ns", "ps", "none"}
    assert words - named - ports - directives <= WORDS
    defined = modules(text)
    assert len(set(defined)) == len(defined) and defined[0] == rtl.top
    used = set(re.findall(r"^    (\w+) \w+ \($", text, re.M))
    assert used == set(defined[1:])


TINY = [pair for pair in PAIRS if pair[1] == "tiny"]
OTHERS = [pair for pair in PAIRS if pair[1] != "tiny"]


@pytest.mark.parametrize(("name", "preset"), [*TINY, *in_turn(OTHERS, 9)])
def test_preset_is_clean(name: str, preset: str, tmp_path: Path) -> None:
    check(rtl_of(name, preset), tmp_path)


@pytest.mark.parametrize("seed", first(range(10), 4))
def test_random_config_is_clean(seed: int, tmp_path: Path) -> None:
    design, values = random_choice(seed)
    entry = catalog.get(design)
    check(entry.generate(entry.make_config(values)), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1200))
def test_more_random_configs_are_clean(seed: int, tmp_path: Path) -> None:
    test_random_config_is_clean(seed, tmp_path)


@pytest.mark.parametrize("seed", first(range(3), 1))
@pytest.mark.parametrize("entry", FLOATS, ids=lambda entry: entry.name)
def test_random_float_unit_is_clean(entry: Design, seed: int, tmp_path: Path) -> None:
    config = entry.make_config(draw(entry.name, seed, 1).legal().values)
    check(entry.generate(config), tmp_path)


def test_window_above_most_of_the_product_is_clean(tmp_path: Path) -> None:
    """No bit of a significand is carried along that no shift brings into the window."""
    entry = catalog.get("pe-minifloat")
    values = {"act": "ue1m7", "wgt": "e4m3", "accumulate": "window", "emin": 10, "emax": 129}
    check(entry.generate(entry.make_config(values)), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(150))
def test_random_codec_is_clean(seed: int, tmp_path: Path) -> None:
    design, values = random_choice(seed, ("decode", "encode"))
    entry = catalog.get(design)
    check(entry.generate(entry.make_config(values)), tmp_path)


@pytest.mark.skipif(IVERILOG is None, reason="iverilog not found: apt install iverilog")
def test_icarus_is_there_to_lint() -> None:
    """The one line in the report that says whether the third parser took part."""
    assert IVERILOG


def bad(body: str) -> str:
    return f"module t(input wire [3:0] a, output wire [3:0] y);\n{body}\nendmodule\n"


SLIPS: list[tuple[Callable[[Path, str], list[str]], str]] = [
    (by_verilator, "wire b = a[0]; assign y = a;"),
    (by_verilator, "assign y = {1'b0, a};"),
    (by_verilator, "assign y = a"),
    (by_slang, "assign y = {a[3:1], q};"),
    (by_slang, "assign y = a"),
    (by_slang, "assign y = {3'd0, a[7]};"),
]
if IVERILOG is not None:
    SLIPS += [(by_icarus, "assign y = a"), (by_icarus, "reg b; always @* b = 1'b1; assign y = a;")]


@pytest.mark.parametrize(("parser", "body"), SLIPS)
def test_parsers_do_complain(parser: Any, body: str, tmp_path: Path) -> None:
    path = tmp_path / "t.v"
    path.write_text(bad(body))
    assert parser(path, "t")
    path.write_text(bad("assign y = a;"))
    assert parser(path, "t") == []


def test_same_text_in_every_process() -> None:
    """Whatever the order of sets, the folder, and what was emitted before."""
    chosen = [("matmul", "odd"), ("matmul", "tiny-ws"), ("array-os", "odd"), ("array-ws", "odd")]
    chosen += [("pe-carry-save", "default"), ("matmul", "carry-save")]
    code = (
        "import sys, json\n"
        "from hwgen import catalog\n"
        "for design, preset in json.loads(sys.argv[1]):\n"
        "    entry = catalog.get(design)\n"
        "    rtl = entry.generate(entry.make_config(preset=preset))\n"
        "    print(json.dumps([rtl.verilog, rtl.digest]))\n"
    )
    texts = []
    for seed, order in (("1", chosen), ("77", chosen[::-1])):
        done = subprocess.run(
            [sys.executable, "-c", code, json.dumps(order)],
            capture_output=True,
            text=True,
            check=True,
            cwd="/",
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        texts.append(lines if seed == "1" else lines[::-1])
    here = [rtl_of(design, preset) for design, preset in chosen]
    assert texts[0] == texts[1] == [[rtl.verilog, rtl.digest] for rtl in here]


@EVERY
def test_header(name: str, preset: str) -> None:
    rtl = rtl_of(name, preset)
    assert f"// digest {rtl.digest}\n" in rtl.header
    assert rtl.verilog == rtl.header + rtl.text
    from dataclasses import replace

    assert replace(rtl, header="// another\n").digest == rtl.digest
    assert rtl.with_text(rtl.text + "\n").digest != rtl.digest
    for key, value in rtl.config.items():
        assert re.search(rf"^//   {key} +{re.escape(str(value))}\b", rtl.header, re.M)
    for line in rtl.verilog.splitlines():
        for word in ("/work", "/home", "/tmp", "/usr", "hwgen/", ".py", os.getcwd()):
            assert word not in line
    assert all(not line or line.startswith("//") for line in rtl.header.splitlines())


@pytest.mark.parametrize(
    "dataflow", ["os", *(pytest.param(each, marks=pytest.mark.slow) for each in ("ws", "is"))]
)
def test_equal_parts_are_one_module(dataflow: str) -> None:
    entry = catalog.get("matmul")
    rtl = entry.generate(entry.make_config({"dataflow": dataflow, "rows": 16, "cols": 16}))
    defined = modules(rtl.text)
    assert len([name for name in defined if name.startswith(f"{dataflow}_cell")]) == 1
    assert len([name for name in defined if name.startswith(f"{dataflow}_tile")]) == 1
    assert len([name for name in defined if name.startswith("pe_multiplier")]) == 1
    instances = re.findall(r"^    (\w+?)_\w+ cell_\d+_\d+ \(", rtl.text, re.M)
    assert len(instances) == 64
    assert len(re.findall(r"^    \w+_tile_\w+ tile_\d_\d \(", rtl.text, re.M)) == 4
    # Sixteen times the cells, hardly more text.
    large = entry.generate(entry.make_config({"dataflow": dataflow, "rows": 32, "cols": 32}))
    assert len(modules(large.text)) == len(defined)
    assert len(large.text) < 3 * len(rtl.text)
