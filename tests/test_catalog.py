"""Everything that must hold of every design and every preset in the catalogue."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from presets import EVERY, PAIRS, TINY, in_turn, rtl_of

from hwgen import catalog
from hwgen.catalog.entry import Design
from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.sim import SimResult, available, simulate
from hwgen.vectors import Vectors

ENTRIES = pytest.mark.parametrize("entry", catalog.DESIGNS, ids=lambda entry: entry.name)
USABLE = available()
REFERENCE = Path(__file__).resolve().parents[1] / "rtl" / "reference"


def needs(simulator: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not USABLE[simulator][0], reason=USABLE[simulator][1])


def run(name: str, preset: str, simulator: str, stall: float = 0.0, seed: int = 1) -> SimResult:
    """One run of a preset, held to its golden values and its declared cycles."""
    entry = catalog.get(name)
    config = entry.make_config(preset=preset)
    rtl = rtl_of(name, preset)
    vectors = entry.vectors(config, seed=seed)
    result = simulate(
        rtl,
        vectors,
        simulator=simulator,
        stall=stall,
        seed=seed,
        component=lambda: entry.make_component(config),
    )
    assert result.passed, f"{name} {preset} on {simulator}\n{result.report()}"
    assert result.compared == vectors.compared > 0 == result.mismatches
    assert result.simulator == simulator
    if not stall:
        hold_to_declaration(rtl, vectors, result)
    return result


def hold_to_declaration(rtl: Rtl, vectors: Vectors, result: SimResult) -> None:
    """`passed` already says that the declared figures were met; here, that there were any."""
    assert vectors.latency is not None
    assert result.latency == vectors.latency
    if rtl.elastic:
        assert vectors.cycles is not None and result.cycles == vectors.cycles
        tiles = sum(int(fields["last"].sum()) for fields in vectors.expected.values())
        if tiles >= 3 and vectors.interval is not None:
            assert result.interval == vectors.interval
    else:
        assert rtl.timing is not None
        assert (result.latency, result.interval) == (rtl.timing.latency, rtl.timing.interval)


@ENTRIES
def test_entry(entry: Design) -> None:
    assert {"tiny", "default"} <= set(entry.presets)
    assert entry.presets["default"] == {}
    assert entry.summary and entry.source and not entry.summary.endswith(".")
    assert entry.summary.isascii() and len(entry.summary) <= 100
    for path in (entry.component, entry.config, entry.golden, entry.stimulus):
        module, _, attribute = path.partition(":")
        assert callable(getattr(importlib.import_module(module), attribute))
    assert set(entry.fixed) <= {declared.name for declared in entry.config_class.params()}
    assert all(entry.workload.values())
    assert catalog.get(entry.name) is entry and entry.name in catalog.names()


@EVERY
def test_config(name: str, preset: str) -> None:
    entry = catalog.get(name)
    config = entry.make_config(preset=preset)
    again = entry.config_class.from_mapping(yaml.safe_load(yaml.safe_dump(config.data())))
    assert again == config and again.digest == config.digest
    for key, value in entry.presets[preset].items():
        assert getattr(config, key) == value
    free = {key: value for key, value in config.data().items() if key not in entry.fixed}
    assert entry.make_config(free) == config
    assert entry.make_config(json.loads(json.dumps(free))) == config


def test_digests_and_modules_are_distinct() -> None:
    """The first line of each reference file, which test_reference.py holds to the generator."""
    digests, modules = set(), set()
    for name, preset in PAIRS:
        entry = catalog.get(name)
        digests.add((name, entry.make_config(preset=preset).digest))
        modules.add((REFERENCE / f"{name}-{preset}.v").read_text().split(":")[0])
    assert len(digests) == len(modules) == len(PAIRS)


@pytest.mark.parametrize("entry", in_turn(catalog.DESIGNS), ids=lambda entry: entry.name)
def test_emission_is_repeatable(entry: Design) -> None:
    """Of one preset each: tests/test_reference.py holds all of them to stored text."""
    config = entry.make_config(preset="tiny")
    first, second = rtl_of(entry.name, "tiny"), entry.generate(config)
    assert first == second and first.digest == second.digest
    assert first.design == entry.name and first.config == config.data()


@EVERY
def test_ports_are_those_of_the_channels(name: str, preset: str) -> None:
    """Every port is a field, a handshake, a flag, the clock or the reset; widths agree."""
    rtl = rtl_of(name, preset)
    expected: dict[str, tuple[str, int]] = {}

    def claim(port: str, direction: str, width: int) -> None:
        assert port not in expected, f"{port} has two meanings"
        expected[port] = (direction, width)

    for channel in rtl.channels:
        other = {"input": "output", "output": "input"}[channel.direction]
        for each in channel.fields:
            for port, bits, _ in each.parts:
                claim(port, channel.direction, bits)
        if channel.valid is not None and channel.ready is not None:
            claim(channel.valid, channel.direction, 1)
            claim(channel.ready, other, 1)
    for flag in rtl.flags:
        claim(flag, "output", 1)
    for port in (rtl.clock, rtl.reset):
        if port is not None:
            claim(port, "input", 1)
    assert {port.name: (port.direction, port.width) for port in rtl.ports} == expected
    assert rtl.clock == "clk"
    elastic = name.startswith("matmul") or (rtl.config or {}).get("form") == "row"
    assert rtl.elastic == elastic and (rtl.timing is None) == rtl.elastic
    for port in rtl.ports:
        size = f"[{port.width - 1}:0] " if port.width > 1 else ""
        assert any(
            line.split("  ")[-1].rstrip(",").endswith(f"{size}{port.name}")
            for line in rtl.text.splitlines()
            if line.lstrip().startswith(port.direction)
        ), port


@ENTRIES
def test_golden_values_in_amaranth(entry: Design) -> None:
    """The odd presets; tiny, where it is not the only one, is run by the next test."""
    presets = [p for p in ("tiny", "mixed", "odd-row", "odd") if p in entry.presets]
    if USABLE["icarus"][0]:
        presets = presets[1:] or presets
    for preset in presets:
        run(entry.name, preset, "amaranth")
    if rtl_of(entry.name, presets[-1]).elastic:
        run(entry.name, presets[-1], "amaranth", stall=0.5)


@pytest.mark.slow
@EVERY
def test_every_preset_in_amaranth(name: str, preset: str) -> None:
    for stall in (0.0, 0.5):
        run(name, preset, "amaranth", stall=stall)


@needs("icarus")
@TINY
def test_golden_values_in_icarus(name: str, preset: str) -> None:
    stall = 0.5 if rtl_of(name, preset).elastic and preset != "default" else 0.0
    run(name, preset, "icarus", stall=stall, seed=2)


@needs("verilator")
@pytest.mark.parametrize(("name", "preset"), [("matmul", "tiny-ws"), ("pe-carry-save", "mixed")])
def test_golden_values_in_verilator(name: str, preset: str) -> None:
    run(name, preset, "verilator", seed=3)


@needs("verilator")
@pytest.mark.slow
@EVERY
def test_every_preset_in_verilator(name: str, preset: str) -> None:
    for stall in (0.0, 0.3):
        run(name, preset, "verilator", stall=stall, seed=4)


@needs("icarus")
def test_cycles_are_the_same_in_two_simulators() -> None:
    """With random stalls too: the Verilog and the component are the same machine."""
    for stall in (0.0, 0.5):
        one, two = (run("matmul", "odd", s, stall, seed=7) for s in ("amaranth", "icarus"))
        assert (one.cycles, one.latency, one.interval) == (two.cycles, two.latency, two.interval)


@ENTRIES
def test_stimulus_follows_its_seed(entry: Design) -> None:
    config = entry.make_config(preset="tiny")
    one, same, other = (entry.vectors(config, seed=seed) for seed in (1, 1, 2))

    def flat(vectors: Vectors) -> list[object]:
        return [v.tolist() for side in (vectors.inputs, vectors.expected) for c in side.values()
                for v in c.values()]  # fmt: skip

    assert flat(one) == flat(same) != flat(other)
    assert one.what and one.compared > 0


@ENTRIES
def test_workload_keywords(entry: Design) -> None:
    config = entry.make_config(preset="tiny")
    for key in entry.workload:
        assert entry.vectors(config, seed=0, **{key: 3}).compared > 0
    with pytest.raises(UserError) as caught:
        entry.vectors(config, seed=0, beets=3)
    assert caught.value.key == "beets"


def test_unknown_design() -> None:
    with pytest.raises(UserError) as caught:
        catalog.get("matmull")
    assert caught.value.nearest == "matmul"


def test_listing_loads_neither_numpy_nor_amaranth() -> None:
    code = (
        "import sys\n"
        "from hwgen import catalog\n"
        "print([(d.name, d.summary, list(d.presets)) for d in catalog.DESIGNS], catalog.names())\n"
        "print([m for m in ('numpy', 'amaranth', 'yaml', 'cocotb') if m in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
    )
    assert done.stdout.splitlines()[-1] == "[]"
