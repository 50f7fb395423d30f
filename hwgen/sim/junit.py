"""JUnit XML of a run that cocotb did not make."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from hwgen.rtl import Rtl
from hwgen.sim.result import Outcome


def junit(path: Path, rtl: Rtl, outcome: Outcome, seconds: float) -> None:
    """Writes `path`, with the names that cocotb would give."""
    suites = ElementTree.Element("testsuites", name="results")
    failures = str(int(not outcome.passed))
    suite = ElementTree.SubElement(
        suites, "testsuite", name="hwgen.sim.bench", tests="1", failures=failures, errors="0"
    )
    case = ElementTree.SubElement(
        suite,
        "testcase",
        name="bench",
        classname=f"hwgen.sim.bench.{rtl.top}",
        time=f"{seconds:.6f}",
    )
    if not outcome.passed:
        failure = ElementTree.SubElement(case, "failure", message=outcome.text())
        failure.text = outcome.text()
    ElementTree.ElementTree(suites).write(path, encoding="utf-8", xml_declaration=True)
