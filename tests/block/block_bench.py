"""Runs of dot products of blocks with operands of one's own."""

from __future__ import annotations

from typing import Any

import numpy as np
from presets import emitted

from hwgen import catalog, formats
from hwgen.catalog.stimulus.block import blocks_of, results
from hwgen.design.block.config import BlockConfig
from hwgen.sim import SimResult, simulate
from hwgen.vectors import Vectors

ENTRY = catalog.get("dot-block")


def config_of(**values: Any) -> BlockConfig:
    config = ENTRY.make_config(values)
    assert isinstance(config, BlockConfig)
    return config


def vectors_of(
    config: BlockConfig,
    act: np.ndarray,
    wgt: np.ndarray,
    scales: np.ndarray | None = None,
    first: np.ndarray | None = None,
) -> Vectors:
    """Blocks [beats, k] with scales [2, beats] of 1, each a sum of its own, if nothing is given."""
    beats = len(act)
    scales = np.full((2, beats), 127) if scales is None else scales
    first = np.ones(beats, np.int64) if first is None else first
    inputs = {"act": act, "wgt": wgt, "act_scale": scales[0], "wgt_scale": scales[1]}
    if config.accumulate != "none":
        inputs["first"] = first
    expected = results(config, blocks_of(config, act, wgt, scales), first)
    return Vectors({"blocks": inputs}, {"sums": expected}, latency=config.latency)


def run(config: BlockConfig, vectors: Vectors, simulator: str = "amaranth") -> SimResult:
    """A run that is held to the golden values."""
    result = simulate(
        emitted(ENTRY.name, config),
        vectors,
        simulator=simulator,
        component=lambda: ENTRY.make_component(config),
    )
    assert result.passed, f"{config.module}\n{result.report()}"
    assert result.compared == vectors.compared > 0
    assert result.latency == config.latency
    return result


def every_pair(config: BlockConfig) -> tuple[np.ndarray, np.ndarray]:
    """Blocks in which every lane meets every pair of codes; operands as designs take them."""
    act, wgt = (_operands(name) for name in (config.format, config.wgt))
    pairs = len(act) * len(wgt)
    order = np.random.default_rng(0).permutation(pairs)
    step = pairs // config.k + 1
    places = np.stack([np.roll(order, step * lane) for lane in range(config.k)], axis=1)
    return act[places // len(wgt)], wgt[places % len(wgt)]


def _operands(name: str) -> np.ndarray:
    form = formats.get(name)
    codes = form.all_codes()
    if isinstance(form, formats.Integer):
        return form.decode(codes)
    # One NaN or infinity hides all other lanes.
    return np.where(form.exact(codes).kind == 0, codes, 0)
