"""The register map: what software is told in four languages is what a bus reads."""

from __future__ import annotations

import functools
import hashlib
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from host_beats import Step, built, job
from sim_cocotb import needs_icarus, run_cocotb
from systemrdl import AddrmapNode, RDLCompiler

from hwgen.emit.register_files import register_files
from hwgen.errors import UserError
from hwgen.register_map import REGISTERS, WINDOW_REGISTERS, map_of, windows_of
from hwgen.rtl import Rtl
from hwgen.sim.tools import compiler

CONFIG: dict[str, Any] = {"rows": 2, "cols": 3, "act": "int5", "dataflow": "ws"}
BUFFER = {"act": 512, "wgt": 16, "out": 64}
STREAMS = list(BUFFER)


@pytest.fixture(scope="module")
def rtl() -> Rtl:
    return built("matmul", CONFIG, "axi-lite", buffer="16,act=512, out=64")


@pytest.fixture(scope="module")
def files(rtl: Rtl) -> dict[str, str]:
    return {Path(name).suffix: text for name, text in register_files(rtl).items()}


def digest(rtl: Rtl, buffers: dict[str, int]) -> int:
    text = json.dumps(["matmul", dict(rtl.config), [*map(list, buffers.items())]], sort_keys=True)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


@pytest.fixture(scope="module")
def expected(rtl: Rtl) -> dict[str, tuple[int, str, int | None]]:
    """Register -> byte, access and fixed value, by the table of the decision."""
    low, high = digest(rtl, BUFFER) & 0xFFFFFFFF, digest(rtl, BUFFER) >> 32
    fixed = [0x4E475748, 1, low, high, 3 << 16 | 2, 1 << 8 | 2]
    names = ["ID", "VERSION", "DIGEST_LOW", "DIGEST_HIGH", "GEOMETRY", "STREAMS"]
    found: dict[str, tuple[int, str, int | None]] = {
        name: (4 * number, "r", value)
        for number, (name, value) in enumerate(zip(names, fixed, strict=True))
    }
    more = [("STATUS", "r"), ("RUN", "rw"), ("IRQ_ENABLE", "rw"), ("IRQ_STATUS", "rw1c")]
    for number, (name, access) in enumerate([*more, ("CYCLES", "r")], 6):
        found[name] = 4 * number, access, None
    # act: 2 numbers of 5 bits and three flags; wgt: 3 of 8 and one; out: 3 of 29 and one.
    bits = {"act": 13, "wgt": 25, "out": 3 * rtl.config["acc_width"] + 1}
    for number, name in enumerate(STREAMS):
        begin, upper = 0x40 + 0x20 * number, name.upper()
        for at, key in enumerate(("BASE", "COUNT", "POINTER", "DATA")):
            found[f"{upper}_{key}"] = begin + 4 * at, "rw", None
        size = bits[name] | (bits[name] + 7) // 8 << 16
        found[f"{upper}_BEAT"] = begin + 0x10, "r", size
        found[f"{upper}_DEPTH"] = begin + 0x14, "r", BUFFER[name]
        found[f"{upper}_STALLS"] = begin + 0x18, "r", None
    return found


def numbers(expected: dict[str, tuple[int, str, int | None]]) -> dict[str, int]:
    """Every constant that software gets."""
    found = {"WORDS": 16 + 8 * 3, "WINDOW_ACT": 0, "WINDOW_WGT": 1, "WINDOW_OUT": 2}
    for name, (offset, _, value) in expected.items():
        found[name] = offset
        if value is not None:
            found[f"{name}_VALUE"] = value
    parts = {
        "GEOMETRY": {"ROWS": (0, 16), "COLS": (16, 16)},
        "STREAMS": {"INPUTS": (0, 8), "OUTPUTS": (8, 8)},
        "STATUS": {"BUSY": (0, 1), "DONE": (1, 1), "ERROR": (2, 1), "RUN": (8, 8)},
        "RUN": {"NUMBER": (0, 8), "RESET": (31, 1)},
        "IRQ_ENABLE": {"DONE": (0, 1), "ERROR": (1, 1)},
        "IRQ_STATUS": {"DONE": (0, 1), "ERROR": (1, 1)},
        "WINDOW_BEAT": {"BITS": (0, 16), "BYTES": (16, 16)},
    }
    for name, bits in parts.items():
        for bit, (low, width) in bits.items():
            found |= {f"{name}_{bit}_LOW": low, f"{name}_{bit}_WIDTH": width}
    return found


def test_python(files: dict[str, str], expected: dict[str, Any]) -> None:
    found: dict[str, Any] = {}
    exec(compile(files[".py"], "map.py", "exec"), found)
    assert {name: value for name, value in found.items() if name.isupper()} == numbers(expected)


@pytest.mark.skipif(compiler() is None, reason="needs a compiler")
def test_c(files: dict[str, str], expected: dict[str, Any], tmp_path: Path) -> None:
    """As C90, with every warning; the names are those of the header and no more."""
    names = re.findall(r"^#define MATMUL_(\w+) ", files[".h"], re.M)
    (tmp_path / "map.h").write_text(files[".h"])
    prints = [f'    printf("{name} %lu\\n", (unsigned long)MATMUL_{name});' for name in names]
    lines = ["#include <stdio.h>", '#include "map.h"', '#include "map.h"', "int main(void)", "{"]
    (tmp_path / "map.c").write_text("\n".join([*lines, *prints, "    return 0;", "}", ""]))
    flags = ["-x", "c", "-std=c90", "-pedantic", "-Wall", "-Wextra", "-Werror"]
    command = [*(compiler() or ()), *flags, "map.c", "-o", "map"]
    subprocess.run(command, cwd=tmp_path, check=True)
    said = subprocess.run([tmp_path / "map"], capture_output=True, text=True, check=True).stdout
    found = {name: int(value) for name, value in (line.split() for line in said.splitlines())}
    assert found == numbers(expected)


def test_systemrdl(files: dict[str, str], expected: dict[str, Any], tmp_path: Path) -> None:
    """By the compiler of SystemRDL: places, access and values of all bits."""
    (tmp_path / "map.rdl").write_text(files[".rdl"])
    reader = RDLCompiler()
    reader.compile_file(str(tmp_path / "map.rdl"))
    top = reader.elaborate().top
    assert isinstance(top, AddrmapNode)
    named = {each.name: each for each in (*REGISTERS, *WINDOW_REGISTERS)}
    found = {}
    for node in top.registers():
        kept = named.get(node.inst_name) or named[node.inst_name.split("_", 1)[1]]
        fields = list(node.fields())
        assert [(f.inst_name, f.low, f.width) for f in fields] == [
            (bits.name, bits.low, bits.width) for bits in kept.bits
        ]
        access = {f.get_property("sw").name for f in fields}
        clears = {f.get_property("onwrite") for f in fields} != {None}
        resets = [f.get_property("reset") for f in fields]
        assert len(access) == 1
        value = None
        if None not in resets:
            value = sum(int(reset) << f.low for reset, f in zip(resets, fields, strict=True))
        word = access.pop() + "1c" * clears
        found[node.inst_name] = node.absolute_address, word, value
    assert found == expected


def test_page(files: dict[str, str], expected: dict[str, Any], rtl: Rtl) -> None:
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in files[".md"].splitlines()
        if line.startswith("|")
    ]
    found = {
        row[1]: (int(row[0], 16), row[2], int(row[3], 16) if row[3] else None)
        for row in rows
        if len(row) == 5 and row[0].startswith("0x")
    }
    assert found == expected
    windows = [row for row in rows if len(row) == 6 and row[0].isdigit()]
    assert [row[1] for row in windows] == STREAMS
    for row, window in zip(windows, rtl.windows, strict=True):
        assert row[2] == ("input" if window.input else "output")
        assert [int(cell) for cell in row[3:]] == [BUFFER[row[1]], window.bits, window.bytes]
    bits = {f"{row[0]}_{row[2]}": row[1] for row in rows if len(row) == 4 and row[1][0].isdigit()}
    assert bits["STATUS_RUN"] == "15:8" and bits["RUN_RESET"] == "31:31"
    assert len(bits) == 14 + 2 * 3


@needs_icarus
def test_hardware(rtl: Rtl, expected: dict[str, Any], tmp_path: Path) -> None:
    """What never changes, by a bus; after the last register there is none."""
    steps: list[Step] = []
    for offset, _, value in expected.values():
        if value is not None:
            steps.append(("read", offset // 4, value))
    assert len(steps) == 6 + 2 * 3
    steps += [("read", 16 + 8 * 3, 0, True)]
    assert run_cocotb(rtl, "bench_host", job(rtl, steps), tmp_path) == []


def test_digest() -> None:
    """It changes with design, parameters and buffers, and with nothing else."""

    @functools.cache
    def of(wrap: str = "uart", buffer: str = "", **more: Any) -> int:
        found = map_of(built("matmul", {**CONFIG, **more}, wrap, buffer=buffer))
        assert found is not None
        return found.digest

    assert of() == of("wishbone") == of(buffer="256") == of(buffer="wgt=256")
    assert len({of(), of(buffer="512"), of(buffer="act=512"), of(cols=2)}) == 4


@pytest.mark.parametrize(
    ("buffer", "nearest"),
    [
        ("100", "128"),
        ("0", "2"),
        ("65536", "32768"),
        ("x", "256"),
        ("act=3", "act=4"),
        ("act=", "act=256"),
        ("in=4", "act=256"),
        ("act=4,act=8", 256),
        ("act=4,8", 256),
        (",", "256"),
    ],
)
def test_refused_buffers(rtl: Rtl, buffer: str, nearest: Any) -> None:
    channels = [window.channel for window in rtl.windows]
    with pytest.raises(UserError) as caught:
        windows_of(channels, buffer)
    assert (caught.value.key, caught.value.nearest) == ("buffer", nearest)
    assert windows_of(channels, str(nearest))


def test_order(rtl: Rtl) -> None:
    """Inputs first, and each with its beats."""
    channels = [window.channel for window in reversed(rtl.windows)]
    found = windows_of(channels, "4,wgt=8")
    assert [(each.name, each.depth) for each in found] == [("wgt", 8), ("act", 4), ("out", 4)]
    assert {each.depth for each in windows_of(channels)} == {256}
    assert {each.depth for each in windows_of(channels, "2")} == {2}
