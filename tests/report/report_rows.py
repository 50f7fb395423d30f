"""Rows as a sweep stores them, with made-up figures."""

from __future__ import annotations

import hashlib
import itertools
import random
from typing import Any

LIBRARY = "typical_1v2"
ANGRY = '</script><script>document.title="owned"</script><img src=x onerror=alert(1)> & "q" <!--'
"""A text that must stay a text, wherever it stands."""


def row(design: str = "pe-multiplier", **changes: Any) -> dict[str, Any]:
    """One good row of a Liberty target; `changes` replace or add columns."""
    values: dict[str, Any] = {
        "design": design,
        "act": "int8",
        "wgt": "int8",
        "acc_width": 32,
        "pe": design.removeprefix("pe-"),
        "target": f"liberty:lib/{LIBRARY}.lib.gz",
        "target_ps": 1000.0,
        "seed": None,
        "dsp_mode": "none",
        "place": False,
        "booth": False,
        "hierarchy": "flat",
        "status": "ok",
        "cells": 400,
        "area_um2": 5000.0,
        "area_kge": 0.7,
        "delay_ps": 900.0,
        "period_ps": 900.0,
        "lut": None,
        "lut_mode": None,
        "ff": 40,
        "carry": None,
        "dsp": None,
        "bram": None,
        "levels": 20,
        "fmax_mhz": None,
        "tools": {"yosys": "0.70"},
        "digest": "d" * 64,
        "device": None,
        "utilisation": {},
        "critical_path": [],
        "breakdown": None,
        "module": "top",
        "library": LIBRARY,
        "library_sha256": "ab" * 32,
        "hwgen": "0.1.0",
        "command": "hwgen synth x",
        "reason": None,
        "log": None,
        "seconds": 1.5,
        "finished": "2026-11-01T10:00:00.000+00:00",
        "host": "lab",
    }
    values |= changes
    text = repr(sorted((k, str(v)) for k, v in values.items()))
    return {"point": hashlib.sha256(text.encode()).hexdigest()[:12], **values}


def sweep(count: int, seed: int = 0, mixed: bool = True) -> list[dict[str, Any]]:
    """`count` rows (at most 20480) of three designs on two targets; every 97th failed.

    mixed  in random order; else the first ones of the first design
    """
    axes = (
        ("array-os", "array-ws", "matmul"),
        *[(2, 4, 8, 16)] * 2,
        ("int4", "int8", "int16", "uint8"),
        ("int2", "int4", "int8", "int16"),
        ("multiplier", "carry-save", "booth", "lut"),
        ("os", "ws"),
        (600.0, 1000.0, 1600.0, 2500.0, None),
    )
    points = [p for p in itertools.product(*axes) if p[0] == "matmul" or p[6] == "os"]
    rng = random.Random(seed)
    if mixed:
        rng.shuffle(points)
    return [_array(index, point, rng) for index, point in enumerate(points[:count])]


def _array(index: int, point: tuple[Any, ...], rng: random.Random) -> dict[str, Any]:
    design, rows, cols, act, wgt, pe, dataflow, target_ps = point
    bits = int(act.lstrip("uint")), int(wgt.lstrip("uint"))
    more = {"dataflow": dataflow, "depth": 256, "queue": 16} if design == "matmul" else {}
    generic = target_ps is None
    size = {"multiplier": 1, "carry-save": 0.9, "booth": 0.95, "lut": 1.2}[pe]
    fast = {"multiplier": 1.2, "carry-save": 0.75, "booth": 1, "lut": 0.9}[pe]
    wanted = (300 + 130 * (bits[0] * bits[1]) ** 0.5) * fast
    delay = round(max(wanted, 0.95 * (target_ps or 0)) * rng.uniform(0.98, 1.02), 2)
    area = rows * cols * (bits[0] * bits[1] * 18 * size + 60 * sum(bits)) * rng.uniform(1, 1.5)
    area = round(area + 4000 * bool(more), 4)
    figures: dict[str, Any] = {
        "cells": int(area / 6),
        "area_um2": None if generic else area,
        "area_kge": round(area / 3750, 5),
        "delay_ps": None if generic else delay,
        "period_ps": None if generic else delay,
        "ff": rows * cols * 40,
        "levels": int(delay / 40),
    }
    target = "generic" if generic else f"liberty:lib/{LIBRARY}.lib.gz"
    flags = "" if generic else f" --target-ps {target_ps:g}"
    made = row(
        design,
        **{"rows": rows, "cols": cols, "act": act, "wgt": wgt, "pe": pe, **more},
        acc_width=min(64, sum(bits) + 16),
        target=target,
        target_ps=target_ps,
        library=None if generic else LIBRARY,
        library_sha256=None if generic else "ab" * 32,
        command=f"hwgen synth {design} --rows {rows} --cols {cols} --act {act} --wgt {wgt} "
        f"--pe {pe} {f'--dataflow {dataflow} ' if more else ''}--target {target}{flags}",
        breakdown=_blocks(area, rows * cols, pe) if index % 40 == 1 else None,
        **figures,
    )
    if index % 97 == 50:
        made |= dict.fromkeys(figures)
        made |= {"status": "failed", "reason": "yosys: gave up after 60 s", "breakdown": None}
    return made


def _blocks(area: float, cells: int, pe: str) -> list[dict[str, Any]]:
    parts = (("os_cell_int8_int8_acc24", cells, 0.3), (f"pe_{pe}_int8", cells, 0.6))
    return [
        {"module": name, "instances": n, "cells": 10, "area_um2": round(area * share / n, 3)}
        for name, n, share in (*parts, ("queue_33_4", 2, 0.1))
    ]
