"""A generated module in a system that LiteX itself has built: a product over its interconnect."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from host_beats import Step, beats_of, built, job, one_run
from sim_cocotb import needs_icarus, run_cocotb

from hwgen import catalog
from hwgen.emit.files import write
from hwgen.emit.project import Project

pytestmark = needs_icarus

HERE = Path(__file__).parent
SMALL: dict[str, Any] = {"rows": 2, "cols": 3, "act": "int5", "wgt": "int4", "acc_width": 19}


@pytest.mark.parametrize("bus", ["wishbone", "axi-lite"])
def test_a_product_through_the_system(bus: str, tmp_path: Path) -> None:
    rtl = built("matmul", SMALL, bus, buffer="16")
    write(rtl, tmp_path, "", Project(("litex",)))
    port = rtl.port("wb_adr_i").width if bus == "wishbone" else rtl.port("s_axil_awaddr").width - 2
    module, system = tmp_path / f"{rtl.top}_litex.py", tmp_path / "soc.v"
    subprocess.run(
        [sys.executable, HERE / "litex_soc.py", module, bus, str(port), system], check=True
    )
    text = f"{system.read_text()}\n{rtl.text}"
    vectors = catalog.get("matmul").vectors(catalog.get("matmul").make_config(SMALL), m=4, k=3, n=3)
    steps: list[Step] = [("read", 0, int.from_bytes(b"HWGN", "little"))]
    steps += [("write", 8, 1), ("irq", 0), *one_run(rtl, beats_of(rtl, vectors)), ("irq", 1)]
    whole = replace(rtl, top="soc", text=text, externals=())
    assert run_cocotb(whole, "bench_host", job(rtl, steps, inside=rtl.top), tmp_path) == []
