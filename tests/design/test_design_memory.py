"""The one memory: what it does, and what the designs never ask of it."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from typing import Any

import pytest
from amaranth.sim import Simulator
from design_choices import ICARUS, matmul
from presets import first

from hwgen import catalog
from hwgen.design.memory import Ram, RamConfig
from hwgen.emit.options import Options
from hwgen.errors import ToolError
from hwgen.rtl import External, Rtl
from hwgen.sim import SimResult, simulate

needs_icarus = pytest.mark.skipif(not ICARUS, reason="iverilog not found: apt install iverilog")


@pytest.mark.parametrize("depth", [1, 2, 3, 8])
def test_against_a_list(depth: int) -> None:
    """Read data hold until the next read; what was written is read from the next cycle on."""
    rng = random.Random(depth)
    dut = Ram(RamConfig(depth, 5))
    words: dict[int, int] = {}
    seen: list[tuple[int, int]] = []

    async def bench(context: Any) -> None:
        expected = None
        for _ in range(300):
            write, read = rng.random() < 0.5, rng.random() < 0.5
            to, at, data = rng.randrange(depth), rng.randrange(depth), rng.getrandbits(5)
            read = read and at in words and not (write and to == at)
            context.set(dut.write_en, write)
            context.set(dut.write_data, data)
            context.set(dut.read_en, read)
            if depth > 1:
                context.set(dut.write_addr, to)
                context.set(dut.read_addr, at)
            if read:
                expected = words[at]
            if write:
                words[to] = data
            await context.tick()
            if expected is not None:
                seen.append((context.get(dut.read_data), expected))

    simulator = Simulator(dut)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    assert len(seen) > 250 and all(got == expected for got, expected in seen)


def with_models(rtl: Rtl, edit: Any) -> Rtl:
    """`rtl` with other models of its memories."""
    models = tuple(replace(each, text=edit(each)) for each in rtl.externals)
    return replace(rtl, externals=models)


def strict(each: External) -> str:
    """A model that ends the simulation when a word is read while it is written."""
    same = "write_addr == read_addr" if each.depth > 1 else "1'b1"
    rule = f"    always @(posedge clk) if (write_en && read_en && {same}) $finish;\n"
    return each.text.replace("endmodule", f"{rule}\nendmodule")


def run(values: dict[str, Any], work: dict[str, int], stall: float, edit: Any) -> SimResult:
    entry = catalog.get("matmul")
    config = entry.make_config(values)
    rtl = with_models(entry.generate(config, Options(memory="external")), edit)
    vectors = entry.vectors(config, seed=1, **work)
    return simulate(rtl, vectors, simulator="icarus", stall=stall, seed=1, timeout_cycles=300)


def one_random(seed: int) -> None:
    rng = random.Random(f"memory {seed}")
    values, work = matmul(rng)
    result = run(values, work, rng.choice([0.0, 0.5]), strict)
    assert result.passed, f"{values} {work}\n{result.report()}"


@needs_icarus
@pytest.mark.parametrize("seed", first(range(3), 1))
def test_no_word_is_read_while_it_is_written(seed: int) -> None:
    one_random(seed)


@needs_icarus
@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 200))
def test_no_word_ever_is(seed: int) -> None:
    one_random(seed)


@needs_icarus
@pytest.mark.parametrize("rows", [1, 2])
@pytest.mark.parametrize("depth", [1, 2])
def test_shortest_blocks(depth: int, rows: int) -> None:
    """One row after the other at the same address, as close as they come."""
    values = {"rows": rows, "cols": 2, "dataflow": "ws", "depth": depth, "tile": 1, "act": "int3"}
    result = run(values, {"m": 5, "k": 7, "n": 3}, 0.0, strict)
    assert result.passed, result.report()


SMALL = {"rows": 2, "cols": 2, "act": "int4", "wgt": "int4", "dataflow": "ws", "depth": 4}


@needs_icarus
def test_the_strict_model_can_fail() -> None:
    """Were the words all one, reads and writes would meet."""

    def edit(each: External) -> str:
        return re.sub(r"write_addr == read_addr", "1'b1", strict(each))

    with pytest.raises(ToolError, match="died"):
        run(SMALL, {}, 0.0, edit)


@needs_icarus
def test_models_are_what_is_simulated() -> None:
    """A fault in a model shows, and is another model in the cache."""
    assert run(SMALL, {}, 0.0, lambda each: each.text).passed

    def broken(each: External) -> str:
        return each.text.replace("read_data <= words", "read_data <= ~words")

    assert not run(SMALL, {}, 0.0, broken).passed
