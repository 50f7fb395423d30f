"""The models of regular cells do what those that come with Yosys do."""

from __future__ import annotations

import random

import pytest
from synth_bench import differences
from synth_cells import against, bits, given, model, pins, theirs

from hwgen.synth.cells.expression import expression

LUT = "0110100111010001"
COMBINATIONAL = [
    ("ice40", "SB_LUT4", {"LUT_INIT": LUT}, pins("I0", "I1", "I2", "I3"), pins("O")),
    ("ice40", "SB_CARRY", {}, pins("I0", "I1", "CI"), pins("CO")),
    ("ecp5", "LUT4", {"INIT": LUT}, pins("A", "B", "C", "D"), pins("Z")),
    ("ecp5", "PFUMX", {}, pins("ALUT", "BLUT", "C0"), pins("Z")),
    ("ecp5", "L6MUX21", {}, pins("D0", "D1", "SD"), pins("Z")),
    *(
        (
            "ecp5",
            "CCU2C",
            {"INIT0": LUT, "INIT1": LUT[::-1], "INJECT1_0": one, "INJECT1_1": two},
            pins("CIN", "A0", "B0", "C0", "D0", "A1", "B1", "C1", "D1"),
            pins("S0", "S1", "COUT"),
        )
        for one, two in (("NO", "NO"), ("YES", "NO"), ("NO", "YES"))
    ),
    *(
        (
            "xilinx",
            f"LUT{n}",
            {"INIT": (LUT * 4)[: 1 << n]},
            pins(*(f"I{i}" for i in range(n))),
            pins("O"),
        )
        for n in range(1, 7)
    ),
    ("xilinx", "MUXF7", {}, pins("I0", "I1", "S"), pins("O")),
    ("xilinx", "INV", {}, pins("I"), pins("O")),
    (
        "xilinx",
        "CARRY4",
        {},
        {"CI": 1, "CYINIT": 1, "DI": 4, "S": 4},
        {"CO": 4, "O": 4},
    ),
    *(
        (
            "gowin",
            f"LUT{n}",
            {"INIT": LUT[: 1 << n]},
            pins(*(f"I{i}" for i in range(n))),
            pins("F"),
        )
        for n in range(1, 5)
    ),
    ("gowin", "MUX2_LUT6", {}, pins("I0", "I1", "S0"), pins("O")),
    *(
        ("gowin", "ALU", {"ALU_MODE": bits(mode, 32)}, pins("I0", "I1", "I3", "CIN"), out)
        for mode, out in ((0, pins("SUM", "COUT")), (1, pins("SUM", "COUT")), (2, pins("SUM")))
    ),
]

RESETS = ("R", "S", "RESET", "SET", "CLEAR", "PRESET", "LSR", "CLR", "PRE")


def flops():
    for edge in ("", "N"):
        for enable in ("", "E"):
            for kind in ("", "SR", "R", "SS", "S"):
                reset = {"SR": "R", "R": "R", "SS": "S", "S": "S"}.get(kind)
                names = ["D", *(["E"] if enable else []), *([reset] if reset else [])]
                yield "ice40", f"SB_DFF{edge}{enable}{kind}", {}, pins(*names), "C"
            for kind, reset in {
                "": None,
                "R": "RESET",
                "S": "SET",
                "C": "CLEAR",
                "P": "PRESET",
            }.items():
                names = ["D", *(["CE"] if enable else []), *([reset] if reset else [])]
                yield "gowin", f"DFF{edge}{kind}{enable}", {}, pins(*names), "CLK"
    for kind, reset in {"R": "R", "S": "S", "C": "CLR", "P": "PRE"}.items():
        for init in "01":
            yield "xilinx", f"FD{kind}E", {"INIT": init}, pins("D", "CE", reset), "C"
        yield "xilinx", f"FD{kind}E_1", {"INIT": "0"}, pins("D", "CE", reset), "C"
    for mode in ("LSR_OVER_CE", "ASYNC"):
        for value in ("RESET", "SET"):
            for mux in ("CE", "INV", "1 "):
                params = {"SRMODE": mode, "REGSET": value, "CEMUX": mux}
                yield "ecp5", "TRELLIS_FF", params, pins("DI", "CE", "LSR"), "CLK"


@pytest.mark.parametrize(("family", "kind", "params", "inputs", "outputs"), COMBINATIONAL)
def test_combinational_cells(tmp_path, family, kind, params, inputs, outputs) -> None:
    against(tmp_path, family, kind, params, inputs, outputs)


def test_flip_flops(tmp_path) -> None:
    tried = list(flops())
    assert len(tried) == 20 + 20 + 12 + 12
    for at, (family, kind, params, inputs, clock) in enumerate(tried):
        rare = [name for name in inputs if name in RESETS]
        against(
            tmp_path / str(at), family, kind, params, inputs, {"Q": 1}, clock, rare=rare, cycles=200
        )


def test_a_wrong_table_is_noticed(tmp_path) -> None:
    params = {"LUT_INIT": LUT}
    inputs = pins("I0", "I1", "I2", "I3")
    wrong = model("ice40", "SB_LUT4", {"LUT_INIT": "1" + LUT[1:]}, inputs, pins("O"))
    found, _ = differences(
        tmp_path,
        [wrong, theirs("ice40")],
        ("ours", "SB_LUT4" + given(params)),
        inputs,
        pins("O"),
        clock="none",
    )
    assert found > 0


def test_any_table_is_its_expression(tmp_path) -> None:
    source = random.Random(3)
    inputs = {f"v{i}": 1 for i in range(6)}
    short, plain = [], []
    for arity in range(7):
        for _ in range(40):
            table = source.getrandbits(1 << arity)
            names = [source.choice([f"v{i}", "1'b0", "1'b1", "v0"]) for i in range(arity)]
            short.append(expression(table, names))
            index = "{" + ", ".join(["1'b0", *reversed(names)]) + "}"
            plain.append(f"{1 << arity}'d{table} >> {index}")
    head = ", ".join(f"input {name}" for name in inputs)
    text = "".join(
        f"module {name}({head}, output [{len(values) - 1}:0] y);\n"
        + "".join(f"assign y[{at}] = {value};\n" for at, value in enumerate(values))
        + "endmodule\n"
        for name, values in (("short", short), ("plain", plain))
    )
    outputs = {"y": len(short)}
    found = differences(tmp_path, [text], ("short", "plain"), inputs, outputs, clock="none")
    assert found == (0, 1000)


MEMORIES = [
    (
        "ecp5",
        "TRELLIS_DPR16X4",
        {"INITVAL": bits(0x0123456789ABCDEF, 64), "WCKMUX": "WCK", "WREMUX": "WRE"},
        {"DI": 4, "WAD": 4, "WRE": 1, "RAD": 4},
        {"DO": 4},
        "WCK",
    ),
    *(
        (
            "gowin",
            f"RAM16SDP{n}",
            {f"INIT_{i}": bits(0xC0DE + i, 16) for i in range(n)},
            {"DI": n, "WAD": 4, "WRE": 1, "RAD": 4},
            {"DO": n},
            "CLK",
        )
        for n in (1, 2, 4)
    ),
    *(
        (
            "xilinx",
            kind,
            {f"INIT_{side}": bits(0x0123456789ABCDEF + at, 64) for at, side in enumerate("ABCD")},
            {**{f"ADDR{s}": address for s in "ABCD"}, **{f"DI{s}": n for s in "ABCD"}, "WE": 1},
            {f"DO{s}": n for s in "ABCD"},
            "WCLK",
        )
        for kind, address, n in (("RAM32M", 5, 2), ("RAM64M", 6, 1))
    ),
    (
        "xilinx",
        "RAM64X1D",
        {"INIT": bits(0x0123456789ABCDEF, 64)},
        pins("D", "WE", *(f"A{i}" for i in range(6)), *(f"DPRA{i}" for i in range(6))),
        pins("SPO", "DPO"),
        "WCLK",
    ),
    (
        "xilinx",
        "RAM128X1D",
        {"INIT": bits(0x0123456789ABCDEF << 60, 128)},
        {"D": 1, "WE": 1, "A": 7, "DPRA": 7},
        pins("SPO", "DPO"),
        "WCLK",
    ),
    (
        "xilinx",
        "RAM256X1S",
        {"INIT": bits(0x0123456789ABCDEF << 150, 256)},
        {"D": 1, "WE": 1, "A": 8},
        pins("O"),
        "WCLK",
    ),
    (
        "xilinx",
        "SRL16E",
        {"INIT": bits(0xBEEF, 16), "IS_CLK_INVERTED": "0"},
        pins("A0", "A1", "A2", "A3", "CE", "D"),
        pins("Q"),
        "CLK",
    ),
    (
        "xilinx",
        "SRLC32E",
        {"INIT": bits(0xBEEF1234, 32), "IS_CLK_INVERTED": "0"},
        {"A": 5, "CE": 1, "D": 1},
        pins("Q", "Q31"),
        "CLK",
    ),
]


@pytest.mark.parametrize(("family", "kind", "params", "inputs", "outputs", "clock"), MEMORIES)
def test_memories_of_luts(tmp_path, family, kind, params, inputs, outputs, clock) -> None:
    against(tmp_path, family, kind, params, inputs, outputs, clock)
