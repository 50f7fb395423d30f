"""Cycles of the engine for a given piece of work, without stalls: closed forms.

Cycle 0 is the one in which the first input beat is accepted.  The tests hold every
figure against simulation.
"""

from __future__ import annotations

from dataclasses import dataclass

from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.matmul import DATAFLOWS
from hwgen.design.engine.os_core import OsCore
from hwgen.design.engine.queue import Queue
from hwgen.design.engine.ws_core import WsCore


@dataclass(frozen=True)
class Schedule:
    """Cycles of one piece of work.

    latency   from the first input beat to the first output beat
    interval  between the last rows of consecutive tiles; None where it varies
    cycles    from the first input beat to the last output beat, both included
    macs      multiplications of the mathematical product, without padding
    """

    latency: int
    interval: int | None
    cycles: int
    macs: int

    def utilisation(self, config: MatmulConfig) -> float:
        """Useful multiplications per PE and cycle, over the whole work."""
        return self.macs / (self.cycles * config.rows * config.cols * config.beat_k)


def schedule(config: MatmulConfig, m: int, k: int, n: int) -> Schedule:
    """The cycles of C [m, n] = A [m, k] · B [k, n] on the engine of `config`."""
    core = DATAFLOWS[config.dataflow]
    if issubclass(core, OsCore):
        return _os(core, config, m, k, n)
    assert issubclass(core, WsCore)
    if core.array.MOVED == "wgt":
        m, n = n, m
    return _ws(core, config, m, k, n)


def _os(core: type[OsCore], config: MatmulConfig, m: int, k: int, n: int) -> Schedule:
    tiles = -(-m // config.rows) * -(-n // config.cols)
    beats = -(-k // config.beat_k)
    interval = max(beats, config.rows) if config.drain == "chain" else beats + config.pause
    # In queue, beats, array, out queue.
    latency = Queue.LATENCY + (beats - 1) + core.latency(config) + Queue.LATENCY
    cycles = latency + (tiles - 1) * interval + config.rows
    return Schedule(latency, interval if tiles > 1 else None, cycles, m * k * n)


def _ws(core: type[WsCore], config: MatmulConfig, m: int, k: int, n: int) -> Schedule:
    """C [m, n] by blocks of rows; `m` and `n` exchanged where B moves."""
    lag = core.swap_lag(config)
    block = min(config.depth, m)
    blocks = [min(block, m - m0) for m0 in range(0, m, block) for _ in range(0, n, config.cols)]
    k_tiles = -(-k // config.rows)
    # The next weights load from the swap on; their own swap waits for them.
    spacing = [max(rows, config.rows - 1 + lag) for rows in blocks]
    first_swap = Queue.LATENCY + config.rows - 1 + lag
    after = core.array.latency(config.array) + core.ACCUMULATE + Queue.LATENCY
    latency = first_swap + (k_tiles - 1) * spacing[0] + after
    last_swap = first_swap + sum(k_tiles * s for s in spacing) - spacing[-1]
    cycles = last_swap + blocks[-1] - 1 + after + 1
    steady = len(set(blocks)) == 1 and len(blocks) > 1
    return Schedule(latency, k_tiles * spacing[0] if steady else None, cycles, m * k * n)
