"""The models of memories and multipliers do what those that come with Yosys do."""

from __future__ import annotations

import random

import pytest
from synth_bench import differences
from synth_cells import against, bits, given, module, pins, theirs

from hwgen.synth import netlist
from hwgen.synth.netlist import verilog


@pytest.mark.parametrize("write", range(4))
@pytest.mark.parametrize("read", range(4))
def test_ice40_memory_in_all_widths(tmp_path, read, write) -> None:
    source = random.Random(read * 4 + write)
    inits = {f"INIT_{at:X}": bits(source.getrandbits(256), 256) for at in range(16)}
    params = {"READ_MODE": bits(read, 2), "WRITE_MODE": bits(write, 2), **inits}
    inputs = {"RE": 1, "RCLKE": 1, "RADDR": 11, "WE": 1, "WCLKE": 1, "WADDR": 11}
    inputs |= {"MASK": 16, "WDATA": 16}
    clocks = {"RCLK": 1, "WCLK": 1}
    text = verilog(
        module("SB_RAM40_4K", params, {**clocks, **inputs}, {"RDATA": 16}, ""),
        "ours",
        netlist._FAMILIES["ice40"],
    )
    # Few addresses, so that what was written is read.
    low = "wire [10:0] at = {A[10:8], 5'b0, A[2:0]};"
    head = ", ".join(f"input [{w - 1}:0] {n}" for n, w in inputs.items())
    wrap = "".join(
        f"module {name}(input clk, {head}, output [15:0] RDATA);\n"
        f"{low.replace('at', 'r').replace('A[', 'RADDR[')}\n"
        f"{low.replace('at', 'w').replace('A[', 'WADDR[')}\n"
        f"{what} u(.RCLK(clk), .WCLK(clk), .RADDR(r), .WADDR(w), .RDATA(RDATA),"
        f"{', '.join(f'.{n}({n})' for n in inputs if 'ADDR' not in n)});\nendmodule\n"
        for name, what in (("one", "ours"), ("two", "SB_RAM40_4K" + given(params)))
    )
    wrong, seen = differences(
        tmp_path, [text, wrap, theirs("ice40")], ("one", "two"), inputs, {"RDATA": 16}, cycles=1000
    )
    assert seen > 100
    assert wrong == 0


MAC = {
    **dict.fromkeys(("C_REG", "A_REG", "B_REG", "D_REG"), 2),
    **dict.fromkeys(("TOP_8x8_MULT_REG", "BOT_8x8_MULT_REG"), 2),
    **dict.fromkeys(("PIPELINE_16x16_MULT_REG1", "PIPELINE_16x16_MULT_REG2"), 2),
    **dict.fromkeys(("TOPOUTPUT_SELECT", "BOTOUTPUT_SELECT"), 4),
    **dict.fromkeys(("TOPADDSUB_UPPERINPUT", "BOTADDSUB_UPPERINPUT"), 2),
    "TOPADDSUB_LOWERINPUT": 4,
    "BOTADDSUB_LOWERINPUT": 3,
    "TOPADDSUB_CARRYSELECT": 4,
    "BOTADDSUB_CARRYSELECT": 2,
    "A_SIGNED": 2,
    "B_SIGNED": 2,
}


def test_ice40_multiplier_in_random_modes(tmp_path) -> None:
    source = random.Random(1)
    rare = ["IRSTTOP", "IRSTBOT", "ORSTTOP", "ORSTBOT"]
    ones = [*rare, "CE", "AHOLD", "BHOLD", "CHOLD", "DHOLD", "OLOADTOP", "OLOADBOT"]
    ones += ["ADDSUBTOP", "ADDSUBBOT", "OHOLDTOP", "OHOLDBOT"]
    inputs = {**dict.fromkeys("ABCD", 16), **pins(*ones)}
    for at in range(30):
        params = {name: bits(source.randrange(n), (n - 1).bit_length()) for name, n in MAC.items()}
        against(
            tmp_path / str(at),
            "ice40",
            "SB_MAC16",
            params,
            inputs,
            {"O": 32},
            "CLK",
            rare=rare,
            cycles=150,
        )


def test_xilinx_multiplier_in_random_modes(tmp_path) -> None:
    source = random.Random(2)
    off = ("ADREG", "ALUMODEREG", "CARRYINREG", "CARRYINSELREG", "DREG", "INMODEREG", "OPMODEREG")
    rare = ["RSTA", "RSTB", "RSTC", "RSTM", "RSTP"]
    ones = [*rare, "CEA1", "CEA2", "CEB1", "CEB2", "CEC", "CEM", "CEP", "CARRYIN"]
    inputs = {"A": 30, "B": 18, "C": 48, "PCIN": 48, "add": 2, "mode": 2, **pins(*ones)}
    # Multiply, alone or added to C, P, PCIN or PCIN shifted; with P only where it is a register.
    for at in range(24):
        stages = {"AREG": 3, "BREG": 3, "CREG": 2, "MREG": 2, "PREG": 2}
        chosen = {name: source.randrange(n) for name, n in stages.items()}
        params = {name: bits(value, 32) for name, value in chosen.items()}
        params |= {name: bits(0, 32) for name in off}
        params |= {"ACASCREG": bits(chosen["AREG"], 32), "BCASCREG": bits(chosen["BREG"], 32)}
        params |= {"USE_MULT": "MULTIPLY", "USE_SIMD": "ONE48", "USE_DPORT": "FALSE"}
        fourth = "3'b010" if chosen["PREG"] else "3'b101"
        head = ", ".join(f"input [{w - 1}:0] {n}" for n, w in inputs.items())
        wires = ", ".join(f".{n}({n})" for n in inputs if n not in ("add", "mode"))
        cell = {**inputs, "OPMODE": 7, "ALUMODE": 4, "INMODE": 5, "CARRYINSEL": 3}
        del cell["add"], cell["mode"]
        mapped = module("DSP48E1", params, {"CLK": 1, **cell}, {"P": 48}, "CLK")
        # What the model wants constant is constant in the mapping.
        for pin, width in (("INMODE", 5), ("CARRYINSEL", 3)):
            mapped["cells"]["u"]["connections"][pin] = ["0"] * width
            del mapped["ports"][pin]
        mapped["cells"]["u"]["connections"]["ALUMODE"][2:] = ["0", "0"]
        text = verilog(mapped, "ours", netlist._FAMILIES["xilinx"])
        wrap = "".join(
            f"module {name}(input CLK, {head}, output [47:0] P);\n"
            f"wire [2:0] z = add == 0 ? 0 : add == 1 ? 3 : add == 2 ? 1 : {fourth};\n"
            f"{what} u(.CLK(CLK), .P(P), .OPMODE({{z, 4'b0101}}), .ALUMODE({{2'b0, mode}}),"
            f" {more} {wires});\nendmodule\n"
            for name, what, more in (
                ("one", "ours", ""),
                (
                    "two",
                    "DSP48E1" + given(params),
                    ".INMODE(5'b0), .CARRYINSEL(3'b0), .D(25'b0), .ACIN(30'b0), .BCIN(18'b0),",
                ),
            )
        )
        wrong, seen = differences(
            tmp_path / str(at),
            [text, wrap, theirs("xilinx")],
            ("one", "two"),
            inputs,
            {"P": 48},
            clock="CLK",
            rare=rare,
            cycles=150,
        )
        assert seen > 100
        assert wrong == 0, chosen
