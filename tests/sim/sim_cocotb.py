"""A cocotb test of these tests' own on an `Rtl`, in a process of its own under Icarus."""

from __future__ import annotations

import pickle
from contextlib import suppress
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from cocotb_tools.runner import get_runner

from hwgen.rtl import Rtl
from hwgen.sim import available

JOB = "HWGEN_TEST_JOB"
"""Environment variable with the path of the pickled job."""

needs_icarus = pytest.mark.skipif(not available()["icarus"][0], reason=available()["icarus"][1])


def run_cocotb(rtl: Rtl, module: str, job: Any, folder: Path) -> list[str]:
    """Runs every test of `module` with `job`; what failed, as (test: message)."""
    (folder / "design.v").write_text(rtl.complete)
    with (folder / "job.pickle").open("wb") as file:
        pickle.dump(job, file)
    runner = get_runner("icarus")
    runner.build(
        sources=[folder / "design.v"],
        hdl_toplevel=rtl.top,
        build_dir=folder,
        timescale=("1ns", "1ps"),
        log_file=str(folder / "build.log"),
    )
    results = folder / "results.xml"
    with suppress(SystemExit):  # under pytest the runner leaves this way when a test fails
        runner.test(
            test_module=module,
            hdl_toplevel=rtl.top,
            build_dir=folder,
            test_dir=folder,
            results_xml=str(results),
            extra_env={
                JOB: str(folder / "job.pickle"),
                "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
                "COCOTB_REWRITE_ASSERTION_FILES": f"{module}.py",
            },
            log_file=str(folder / "test.log"),
        )
    assert results.exists(), (folder / "test.log").read_text()
    cases = list(ElementTree.parse(results).iter("testcase"))
    assert cases, (folder / "test.log").read_text()
    faults = []
    for case in cases:
        for failure in (*case.iter("failure"), *case.iter("error")):
            faults.append(f"{case.get('name')}: {failure.get('message') or failure.text}")
    return faults
