"""Every reset style by simulation: golden values, a reset in the middle, none at all."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

import pytest
from presets import in_turn
from sim_cocotb import needs_icarus, run_cocotb

from hwgen import catalog
from hwgen.emit.options import CHOICES, Options
from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.sim import available, simulate

STYLES = CHOICES["reset"]
VERILATOR = available()["verilator"]
needs_verilator = pytest.mark.skipif(not VERILATOR[0], reason=VERILATOR[1])


def random_values(rng: random.Random, name: str) -> dict[str, Any]:
    entry = catalog.get(name)
    known = {declared.name: declared for declared in entry.params}
    least = 2 if "group" in known else 1  # digits are of two bits
    values: dict[str, Any] = {
        "act": rng.choice(["int", "uint"]) + str(rng.randint(least, 9)),
        "wgt": rng.choice(["int", "uint"]) + str(rng.randint(least, 9)),
        "rows": rng.randint(1, 4),
        "cols": rng.randint(1, 4),
        "tile": rng.randint(1, 3),
        "pe": rng.choice(["multiplier", "carry-save"]),
        "dataflow": rng.choice(["os", "ws"]),
        "depth": rng.randint(1, 9),
        "queue": rng.randint(2, 6),
    }
    if "form" in known:
        values["form"] = rng.choice(known["form"].choices or ())
    if "act" not in known or known["act"].choices not in (None, ("scalar",)):
        del values["act"], values["wgt"]  # no integers
    return {key: value for key, value in values.items() if key in known}


def golden(name: str, values: dict[str, Any], options: Options, simulator: str, seed: int) -> None:
    entry = catalog.get(name)
    config = entry.make_config(values)
    rtl, vectors = entry.generate(config, options), entry.vectors(config, seed=seed)
    result = simulate(
        rtl,
        vectors,
        simulator=simulator,
        stall=0.4 if rtl.elastic and seed % 2 else 0.0,
        seed=seed,
        component=lambda: entry.make_component(config, options),
    )
    assert result.passed, f"{values} {options}\n{result.report()}"
    assert result.compared == vectors.compared > 0


# Without a reset the next test runs many; `test_in_the_middle` has the others in Icarus.
HERE = (("amaranth", "sync-high"), ("amaranth", "async-high"), ("icarus", "sync-low"))


@pytest.mark.parametrize(
    ("simulator", "style"),
    [
        pytest.param(
            *(simulator, style),
            marks=[
                *([needs_icarus] if i else []),
                *([] if (simulator, style) in HERE else [pytest.mark.slow]),
            ],
        )
        for i, simulator in enumerate(("amaranth", "icarus"))
        for style in STYLES
    ],
)
def test_golden_values(simulator: str, style: str) -> None:
    """A random configuration of the engine and of one of the other designs."""
    rng = random.Random(f"{style} {simulator}")
    others = [name for name in catalog.names() if name != "matmul"]
    for name in ("matmul", rng.choice(others)):
        golden(name, random_values(rng, name), Options(reset=style), simulator, rng.randint(0, 99))


def other(name: str) -> str:
    """A preset besides tiny; of arrays of units the last, which is small."""
    presets = catalog.get(name).presets
    if name.startswith(("array-", "matmul-")):
        return next((p for p in ("carry-save", list(presets)[-1]) if p in presets), "default")
    return "default"


@pytest.mark.parametrize(
    ("name", "preset"),
    [
        *in_turn([(name, "tiny") for name in catalog.names()], 4),
        *(pytest.param(n, other(n), marks=pytest.mark.slow) for n in catalog.names()),
    ],
)
def test_golden_values_without_a_reset(name: str, preset: str) -> None:
    """Sums and flags begin at their initial values, whatever the inputs do later."""
    values = {**catalog.get(name).presets[preset]}
    if name == "matmul":
        values |= {"rows": 2, "cols": 2, "dataflow": "ws" if preset == "tiny" else "os"}
    if name == "pe-xnor":
        values |= {"form": "os"}  # no operand is 0: a sum that nothing begins holds idle cycles
    golden(name, values, Options(reset="none"), "amaranth", 7)


@needs_icarus
@pytest.mark.slow
@pytest.mark.parametrize("seed", range(60))
def test_more_golden_values(seed: int) -> None:
    rng = random.Random(f"reset {seed}")
    name, style = rng.choice(catalog.names()), rng.choice(STYLES)
    golden(name, random_values(rng, name), Options(reset=style), "icarus", seed)


@needs_verilator
def test_golden_values_in_verilator() -> None:
    """Registers that nothing initialises begin at random there."""
    values = {"rows": 2, "cols": 2, "act": "int4", "wgt": "int3", "dataflow": "ws", "depth": 4}
    golden("matmul", values, Options(reset="none"), "verilator", 2)


def reset_job(style: str, seed: int, wrap: str = "none") -> tuple[Rtl, dict[str, Any]]:
    rng = random.Random(seed)
    entry = catalog.get("matmul")
    config = entry.make_config(random_values(rng, "matmul"))
    rtl = entry.generate(config, Options(wrap, style))
    vectors = entry.vectors(config, seed=seed)
    at_once = style.startswith("async") or wrap != "none"
    return rtl, {
        "rtl": rtl,
        "vectors": vectors,
        "seed": seed,
        "stall": rng.choice([0.0, 0.4]),
        "at_once": at_once,
    }


@needs_icarus
@pytest.mark.parametrize("style", [style for style in STYLES if style != "none"])
def test_in_the_middle(style: str, tmp_path: Path) -> None:
    """Asynchronous state goes without a clock edge, synchronous state stays until one."""
    rtl, job = reset_job(style, STYLES.index(style) + 20)
    assert run_cocotb(rtl, "bench_reset", job, tmp_path) == []


@needs_icarus
@pytest.mark.parametrize("style", ["sync-low"])
def test_in_the_middle_of_axi(style: str, tmp_path: Path) -> None:
    """TVALID falls with aresetn, whatever the registers inside wait for."""
    rtl, job = reset_job(style, 31, "axi-stream")
    assert run_cocotb(rtl, "bench_reset", job, tmp_path) == []


@needs_icarus
@pytest.mark.slow
@pytest.mark.parametrize("seed", range(500, 530))
def test_more_in_the_middle(seed: int, tmp_path: Path) -> None:
    style = STYLES[seed % 4]
    wrap = "axi-stream" if style.endswith("low") and seed % 3 == 0 else "none"
    rtl, job = reset_job(style, seed, wrap)
    assert run_cocotb(rtl, "bench_reset", job, tmp_path) == []


@needs_icarus
@pytest.mark.parametrize(
    ("style", "pattern", "replacement", "says"),
    [
        ("sync-high", r"always @\(posedge clk\) begin\n        if \(rst\)",
         "always @(posedge clk or posedge rst) begin\n        if (rst)", "wrong kind"),
        ("async-low", r" or posedge rst", "", "wrong kind"),
        # A credit that is not given back: the engine stops in the run after the reset.
        ("async-high", r"(if \(rst\) begin\n +count <= )\d+'d0;", r"\1count;", ""),
    ],
)  # fmt: skip
def test_a_broken_reset(
    style: str, pattern: str, replacement: str, says: str, tmp_path: Path
) -> None:
    rtl, job = reset_job(style, 40)
    text, count = re.subn(pattern, replacement, rtl.text)
    assert count, f"the fault does not fit:\n{rtl.text}"
    faults = run_cocotb(rtl.with_text(text), "bench_reset", job, tmp_path)
    assert faults and says in faults[0]


@needs_icarus
def test_no_reset_needs_its_initial_values() -> None:
    """Without them the engine stays unknown for ever, and the bench says so."""
    entry = catalog.get("matmul")
    config = entry.make_config(preset="tiny")
    rtl = entry.generate(config, Options(reset="none"))
    text = re.sub(r"    initial begin\n.*?    end\n", "", rtl.text, flags=re.S)
    assert text != rtl.text
    result = simulate(
        rtl.with_text(text), entry.vectors(config), simulator="icarus", timeout_cycles=200
    )
    assert not result.passed and "X" in " ".join(result.errors)


@pytest.mark.parametrize("reset", ["rst_n", "aresetn", "rst_ni", "RST_N", "rst", "reset", None])
def test_level_of_foreign_resets(reset: str | None) -> None:
    """By the suffix, unless the level is given."""
    low = reset is not None and reset.lower() not in ("rst", "reset")
    assert Rtl("", "t", (), reset=reset).reset_active == ("low" if low else "high")
    assert Rtl("", "t", (), reset=reset, reset_active="low").reset_active == "low"
    with pytest.raises(ValueError, match="reset_active must be"):
        Rtl("", "t", (), reset=reset, reset_active="falling")


def test_wrong_words_are_refused() -> None:
    with pytest.raises(UserError, match="sync-low"):
        Options(reset="low")
