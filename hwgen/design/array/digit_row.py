# amaranth: UnusedElaboratable=no
"""A row of sparse-digit PEs behind one encoder, between streams.

The comment above is for Amaranth: a component that is made here and then refused is no mistake.
"""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.digit_row_anchor import DigitAnchor
from hwgen.design.array.digit_row_column import DigitColumn
from hwgen.design.array.digit_row_config import SparseDigitConfig
from hwgen.design.array.digit_row_issue import DigitIssue
from hwgen.design.protocol import FLAG, Interface, Numbers, Stream, elements, stream_channels
from hwgen.design.shared import shared


@shared
class DigitRow(wiring.Component):
    """Sums of activations times weights: one row of A, `cols` columns of B.

    operands  In   stream: `group` activations, `cols` weights for each of them (column 0 of all
                   activations first), `last` on the last group of a sum
    results   Out  stream of sums, `cols` results each; `last` on every one

    Rigid inside: the columns take whatever digits the encoder sends them, and a cycle without
    digits adds 0.  A group takes as many cycles as it has nonzero digits over `lanes`, rounded
    up, and 2 at least; from sum to sum it
    is `config.result_latency` at least.
    """

    def __init__(self, config: SparseDigitConfig) -> None:
        self.config = config
        group, cols = config.group, config.cols
        operands = {
            "act": Numbers(config.act_bits, group, config.act_signed),
            "wgt": Numbers(config.wgt_bits, group * cols, config.wgt_signed),
            "last": FLAG,
        }
        results = {"data": Numbers(config.acc_width, cols, config.signed), "last": FLAG}
        super().__init__({"operands": In(Stream(operands)), "results": Out(Stream(results))})

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    @property
    def interface(self) -> Interface:
        return Interface(stream_channels(self))

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.issue = issue = DigitIssue(config)
        # A sum leaves the encoder, is in the accumulators two cycles later, and then becomes a
        # result piece by piece.
        owed, valid = Signal(), Signal()
        line = Signal(1 + len(config.pieces))
        gone = Signal()
        m.d.comb += [
            issue.act.eq(self.operands.act),
            issue.last.eq(self.operands.last),
            issue.valid.eq(self.operands.valid),
            self.operands.ready.eq(issue.ready),
            gone.eq(valid & self.results.ready),
            issue.free.eq(~issue.ends & (~owed | gone)),
            self.results.valid.eq(valid),
            self.results.last.eq(1),
        ]
        m.d.sync += [
            line.eq(Cat(issue.ends, line[:-1])),
            owed.eq(issue.ends | (owed & ~gone)),
            valid.eq(line[-1] | (valid & ~gone)),
        ]
        results = []
        for n, weights in enumerate(elements(self.operands.wgt, config.group * config.wgt_bits)):
            m.submodules[f"column_{n}"] = column = DigitColumn(config)
            m.d.comb += [
                column.wgt.eq(weights),
                column.load.eq(issue.ready),
                column.at.eq(issue.at),
                column.place.eq(issue.place),
                column.digit.eq(issue.digit),
                column.first.eq(issue.first),
                column.keep.eq(line[1:]),
            ]
            results.append(column.result)
        m.d.comb += self.results.data.eq(Cat(*results))
        return m


def sparse_digit(config: SparseDigitConfig) -> DigitAnchor | DigitRow:
    """The design in the form that its config says."""
    return DigitAnchor(config) if config.form == "anchor" else DigitRow(config)
