"""The matrix engine: C = A·B over tiles, elastic streams outside, a rigid array inside."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.core import Core
from hwgen.design.engine.is_core import IsCore
from hwgen.design.engine.os_core import BroadcastCore, CubeCore, OsCore
from hwgen.design.engine.queue import Queue, QueueConfig
from hwgen.design.engine.tree_core import TreeCore
from hwgen.design.engine.ws_core import WsCore
from hwgen.design.protocol import FLAG, Interface, Stream, stream_channels
from hwgen.design.shared import shared

DATAFLOWS: dict[str, type[Core]] = {
    "os": OsCore,
    "ws": WsCore,
    "is": IsCore,
    "tree": TreeCore,
    "broadcast": BroadcastCore,
    "cube": CubeCore,
}
"""Every dataflow by the name that the parameter takes."""


@shared
class Matmul(wiring.Component):
    """A [M, K] activations times B [K, N] weights, in the beats of `hwgen.tiling`.

    act    In   stream of activations
    wgt    In   stream of weights
    out    Out  stream of rows of C (is: columns), `cols` results each; last on the last one of
                a tile.
                Where an operand's format has codes that are no numbers, `nan` has a bit per
                result: 1 if one of them was part of the sum, in which it counts as 0
    error  Out  sticky: the flags of the input streams did not fit together

    Without stalls, from tile to tile (os, broadcast): max(K, rows) cycles, or K + rows where
    drain is shift, with K/deep for K (cube); from k-tile to k-tile (ws, tree; is with columns for
    rows of the block): max(rows of the block, rows + swap lag − 1) cycles.  Drain (chain) and
    weight loading are hidden.
    """

    def __init__(self, config: MatmulConfig) -> None:
        self.config = config
        self.core = self.core_of(config)
        super().__init__(
            {
                **{name: In(each) for name, each in self.core.inputs(config).items()},
                "out": Out(
                    Stream(
                        {
                            **self.core.out_payload(config),
                            "last": FLAG,
                        }
                    )
                ),
                "error": Out(1),
            }
        )

    @classmethod
    def core_of(cls, config: Any) -> type[Core]:
        """What works between the queues."""
        return DATAFLOWS[config.dataflow]

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    @property
    def interface(self) -> Interface:
        return Interface(stream_channels(self), flags=("error",))

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.core = core = self.core(config)
        for name in self.core.inputs(config):
            outside, inside = getattr(self, name), getattr(core, name)
            payload = list(outside.signature.payload)
            entry = Cat(*(getattr(outside, key) for key in payload))
            queue = Queue(QueueConfig(len(entry), config.queue))
            m.submodules[f"{name}_queue"] = queue
            offered, room = outside.valid, queue.in_ready
            if config.pause:
                offered, room = offered & core.awake, room & core.awake
            m.d.comb += [
                queue.in_valid.eq(offered),
                outside.ready.eq(room),
                queue.in_data.eq(entry),
                inside.valid.eq(queue.out_valid),
                queue.out_ready.eq(inside.ready),
                Cat(*(getattr(inside, key) for key in payload)).eq(queue.out_data),
            ]
        row = [getattr(core, f"out_{key}") for key in self.core.out_payload(config)]
        entry = Cat(*row, core.out_last)
        queue = Queue(QueueConfig(len(entry), self.core.rows_ahead(config)))
        m.submodules.out_queue = queue
        m.d.comb += [
            queue.in_valid.eq(core.out_valid),
            queue.in_data.eq(entry),
            self.out.valid.eq(queue.out_valid),
            queue.out_ready.eq(self.out.ready),
            Cat(*(getattr(self.out, key) for key in self.out.signature.payload)).eq(queue.out_data),
            core.popped.eq(self.out.valid & self.out.ready),
            core.overrun.eq(core.out_valid & ~queue.in_ready),
            self.error.eq(core.error),
        ]
        return m
