"""What `hwgen synth --place` says beside its table of figures."""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from hwgen.cli.output import table

if TYPE_CHECKING:
    from hwgen.synth import Hop, Report


def text(reports: Sequence[Report]) -> list[str]:
    """Per device: fmax over the seeds, utilisation, and the critical path of the median seed."""
    groups: dict[tuple[str, str], list[Report]] = {}
    for report in reports:
        if report.device is not None:
            groups.setdefault((report.device, report.dsp_mode), []).append(report)
    parts = []
    for (device, _dsp), group in groups.items():
        speeds = [report.fmax_mhz or 0.0 for report in group]
        if len(group) > 1:
            low, middle, high = min(speeds), statistics.median(speeds), max(speeds)
            parts.append(
                f"{device}: fmax over {len(group)} seeds, MHz: "
                f"min {low:g}, median {middle:g}, max {high:g}\n"
            )
        shown = group[speeds.index(statistics.median_low(speeds))]
        around = f"{shown.around['FF']} registers and {shown.around['LUT']} LUTs"
        parts += [
            f"{device}: utilisation, with {around} around the design",
            table(_resources(shown)),
            "",
            f"{device}: critical path of seed {shown.seed}, {_length(shown)}; "
            "* stands for nets without a name in the logic before a register",
            table(_stretches(shown.critical_path)),
            "",
        ]
    return parts


def _length(report: Report) -> str:
    """Of the critical path in ns, and whether it has half a period only."""
    period = 1e3 / (report.fmax_mhz or 1)
    along = sum(hop.delay_ns for hop in report.critical_path)
    # From one edge of the clock to the other.
    half = " in half a period" * (0 < along < 0.75 * period)
    return f"{along if half else period:.2f} ns{half}"


def _resources(report: Report) -> list[dict[str, Any]]:
    return [
        {
            "resource": name,
            "used": used,
            "available": available,
            "percent": round(100 * used / available, 1),
        }
        for name, (used, available) in report.utilisation.items()
    ]


def _stretches(path: Sequence[Hop]) -> list[dict[str, Any]]:
    """Rows of the path's table: one for each run of hops with the same name."""
    rows, at = [], 0.0
    for name, run in itertools.groupby(path, lambda hop: hop.name):
        hops = list(run)
        routing = sum(hop.delay_ns for hop in hops if hop.kind == "routing")
        total = sum(hop.delay_ns for hop in hops)
        at += total
        rows.append(
            {
                "through": name,
                "cells": sum(hop.kind in ("clk-to-q", "logic") for hop in hops),
                "logic_ns": round(total - routing, 2),
                "routing_ns": round(routing, 2),
                "at_ns": round(at, 2),
                "line": next((hop.line for hop in hops if hop.line), ""),
            }
        )
    return rows
