"""Rows as a sweep would store them, with figures from a known law instead of a synthesis."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import Any

from hwgen import catalog

Row = dict[str, Any]
Law = Callable[[Any], dict[str, float]]


def law(config: Any) -> dict[str, float]:
    """A PE of 3 per multiplier dot, 7 per accumulator bit and 40; slower the wider."""
    area = 3.0 * config.act_bits * config.wgt_bits + 7.0 * config.acc_width + 40.0
    delay = 100.0 + 30.0 * config.acc_width + 20.0 * (config.act_bits + config.wgt_bits)
    return {"area_um2": area, "delay_ps": delay}


def configs(design: str, count: int, seed: int = 0, most: int = 8) -> list[dict[str, Any]]:
    """Random parameters; widths up to `most` bits, sides up to 4."""
    pick = random.Random(f"{design} {seed}")
    entry = catalog.get(design)
    found = []
    for _ in range(count):
        values: dict[str, Any] = {}
        for param in entry.params:
            if param.name in ("stages", "drain"):  # not in the fitted space
                continue
            if param.kind == "format":
                values[param.name] = f"{pick.choice(['int', 'uint'])}{pick.randint(2, most)}"
            elif param.kind == "choice":
                values[param.name] = pick.choice(param.sweep)
            elif param.name != "acc_width":
                values[param.name] = pick.randint(param.low or 1, 4)
        guard = pick.randint(0, 12)
        values["acc_width"] = min(64, entry.make_config(values).acc_width - 16 + guard)
        found.append(values)
    return found


def row(design: str, values: dict[str, Any], law: Law = law, **more: Any) -> Row:
    """One row, measured with a library called "silicon"."""
    config = catalog.get(design).make_config(values)
    return {
        "design": design,
        **config.data(),
        "target": "liberty:silicon.lib",
        "library": "silicon",
        "library_sha256": "0" * 64,
        "target_ps": 2500.0,
        "seed": None,
        "dsp_mode": "none",
        "hierarchy": "flat",
        "status": "ok",
        "tools": {"yosys": "0.70"},
        "hwgen": "1.2.3",
        "finished": "2026-01-02T03:04:05.000+00:00",
        **law(config),
        **more,
    }


def rows(design: str, count: int, law: Law = law, seed: int = 0, **more: Any) -> list[Row]:
    """Rows of random configs."""
    return [row(design, values, law, **more) for values in configs(design, count, seed)]


def noisy(spread: float) -> Law:
    """`law`, times noise that is the same for the same config."""

    def found(config: Any) -> dict[str, float]:
        factor = 1 + spread * (2 * random.Random(config.digest).random() - 1)
        return {name: value * factor for name, value in law(config).items()}

    return found


def same(rows: Iterable[Row]) -> list[Row]:
    """Copies."""
    return [dict(one) for one in rows]
