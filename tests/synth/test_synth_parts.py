"""The parts that need no Yosys: targets, counting, levels, permutation, report."""

from __future__ import annotations

import dataclasses
import subprocess
import sys

import pytest

from hwgen.errors import UserError
from hwgen.synth import FIGURES, Report, Row, Target, count, levels
from hwgen.synth.permute import permute


@pytest.mark.parametrize(
    "text",
    ["generic", "ice40", "ecp5", "xilinx", "gowin", "liberty:/a/b.lib", "ice40:up5k", "ecp5:85k"],
)
def test_target_round_trip(text):
    target = Target.parse(text)
    assert str(target) == text
    assert Target.parse(target) is target
    assert target.fpga == (target.kind not in ("generic", "liberty"))


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("ice4", "ice40"),
        ("xc7", "xilinx"),
        ("Gowin", "gowin"),
        ("cells.lib.gz", "liberty:cells.lib.gz"),
        ("liberty", "liberty:PATH"),
        ("liberty:", "liberty:PATH"),
        ("ice40:", "ice40:hx8k"),
        ("ice40:hx4k", "ice40:hx8k"),
        ("ice40:25k", "ecp5:25k"),
        ("ecp5:45k", "ecp5:85k"),
        ("hx8k", "ice40:hx8k"),
        ("up5k", "ice40:up5k"),
        ("xilinx:artix", "xilinx"),
        ("generic:x", "generic"),
        ("", "generic"),
    ],
)
def test_target_nonsense_names_the_nearest(text, nearest):
    with pytest.raises(UserError) as caught:
        Target.parse(text)
    assert caught.value.key == "target"
    assert caught.value.nearest == nearest


def test_target_ties_path_to_kind():
    with pytest.raises(UserError):
        Target("liberty")
    with pytest.raises(UserError):
        Target("asic")


def test_import_stays_light():
    code = (
        "import sys, hwgen.synth;"
        "print([m for m in ('pyosys', 'numpy', 'amaranth') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_report_has_exactly_the_shared_keys():
    row = Row("pe", 4, 10)
    data = Report(
        target="generic", digest="d", cells=1, hierarchy="flat", tools={"a": "1"}, breakdown=(row,)
    ).data()
    contract = (
        "cells area_um2 area_kge delay_ps period_ps lut lut_mode ff carry dsp bram depth "
        "fmax_mhz target target_ps dsp_mode tools digest"
    )
    assert tuple(contract.split()) == FIGURES
    placed = ["device", "seed", "utilisation", "around", "critical_path"]
    assert list(data) == [*FIGURES, *placed, "hierarchy", "seconds", "breakdown"]
    assert set(data) == {f.name for f in dataclasses.fields(Report)}
    assert data["breakdown"] == [dataclasses.asdict(row)]


def test_counting_weighs_memories_and_leaves_pads_out():
    ecp5 = count.count("ecp5", {"LUT4": 10, "PFUMX": 3, "CCU2C": 2, "TRELLIS_DPR16X4": 2, "IB": 9})
    assert ecp5 == count.Counts(cells=17, lut=18, ff=0, carry=2, dsp=0, bram=0)
    xilinx = count.count(
        "xilinx",
        {
            "LUT6": 1, "LUT2": 1, "SRL16E": 1, "RAM64M": 1, "RAM32X1D": 1, "MUXF7": 1, "INV": 1,
            "FDRE": 3, "FDCE_1": 1, "LDCE": 1, "CARRY4": 2, "DSP48E1": 1, "RAMB18E1": 1,
            "RAMB36E1": 1, "IBUF": 5, "OBUF": 5, "BUFG": 1, "GND": 1, "MMCME2_BASE": 1,
        },
    )  # fmt: skip
    assert xilinx == count.Counts(cells=18, lut=9, ff=5, carry=2, dsp=1, bram=2)
    gowin = count.count("gowin", {"LUT1": 1, "MUX2_LUT5": 1, "ALU": 2, "DFFRE": 3, "ALU54D": 1})
    assert gowin == count.Counts(cells=8, lut=1, ff=3, carry=2, dsp=1, bram=0)
    ice40 = count.count("ice40", {"SB_LUT4": 2, "SB_DFFESR": 1, "SB_GB_IO": 1, "SB_RAM40_4KNR": 1})
    assert ice40 == count.Counts(cells=4, lut=2, ff=1, carry=0, dsp=0, bram=1)


def _cell(kind, **ports):
    outputs = ("Y", "Q", "O", "S", "COUT")
    return {
        "type": kind,
        "connections": {name: [bit] for name, bit in ports.items()},
        "port_directions": {n: "output" if n in outputs else "input" for n in ports},
    }


def _module(*cells):
    return {"cells": {str(i): cell for i, cell in enumerate(cells)}}


def test_depth_counts_gates_between_registers():
    gate = levels.gate_weight(["G"])
    chain = _module(
        _cell("G", A=2, B="1", Y=3),
        _cell("G", A=3, B=2, Y=4),
        _cell("FF", D=4, Q=5),
        _cell("G", A=5, B=6, Y=7),
    )
    assert levels.depth(chain, gate, {}) == 2
    assert levels.depth(_module(), gate, {}) == 0
    assert levels.depth(_module(_cell("FF", D=2, Q=3)), gate, {}) == 0
    loop = _module(_cell("G", A=3, Y=2), _cell("G", A=2, Y=3))
    assert levels.depth(loop, gate, {}) is None


def test_depth_takes_outputs_from_the_library_where_the_netlist_has_none():
    cells = _module(_cell("G", A=2, Z=3), _cell("G", A=3, Z=4))
    for cell in cells["cells"].values():
        del cell["port_directions"]
    assert levels.depth(cells, levels.gate_weight(["G"]), {"G": ["Z"]}) == 2


def test_depth_of_luts_has_free_carries_and_muxes():
    ecp5 = _module(
        _cell("LUT4", A=2, Y=3),
        _cell("CCU2C", A0=3, S=4, COUT=5),
        _cell("CCU2C", CIN=5, S=6, COUT=7),
        _cell("PFUMX", A=6, Y=8),
        _cell("LUT4", A=8, Y=9),
        _cell("TRELLIS_FF", DI=9, Q=10),
    )
    assert levels.depth(ecp5, levels.lut_weight("ecp5"), {}) == 3
    xilinx = _module(
        _cell("RAM64X1D", DPRA0=2, D=90, O=3), _cell("CARRY4", DI=3, O=4), _cell("LUT1", A=4, Y=5)
    )
    assert levels.depth(xilinx, levels.lut_weight("xilinx"), {}) == 2


RTLIL = """\
# comment
autoidx 1
attribute \\top 1
module \\m
  parameter \\N 3
  attribute \\src "a"
  wire width 8 input 1 \\a
  wire input 2 \\b
  wire output 3 \\c
  wire \\n
  attribute \\src "g"
  cell $and $1
    parameter \\A 1
    connect \\A \\a
  end
  cell $or $2
    connect \\A \\b
  end
  connect \\c \\n
end
"""


def test_permutation_keeps_every_statement_whole():
    seen = {permute(RTLIL, seed) for seed in range(20)}
    assert len(seen) > 10
    assert permute(RTLIL, 5) == permute(RTLIL, 5)
    for text in seen:
        plain = sorted(
            RTLIL.replace("input 1", "").replace("input 2", "").replace("output 3", "").split()
        )
        lines = text.split("\n")
        numbers = sorted(
            line.split()[line.split().index(word) + 1]
            for line in lines
            for word in ("input", "output")
            if word in line.split()
        )
        assert numbers == ["1", "2", "3"]
        kept = text
        for number in "123":
            for word in ("input", "output"):
                kept = kept.replace(f"{word} {number}", "")
        assert sorted(kept.split()) == plain
        assert lines[lines.index('  attribute \\src "a"') + 1].endswith("\\a")
        at = lines.index("  cell $and $1")
        assert lines[at - 1] == '  attribute \\src "g"'
        assert lines[at + 1 : at + 4] == ["    parameter \\A 1", "    connect \\A \\a", "  end"]
        assert lines.index("  connect \\c \\n") > lines.index("  cell $or $2")
        assert lines.index("  parameter \\N 3") < lines.index("  wire \\n")
