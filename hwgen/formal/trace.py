"""Counterexamples: signals by cycle, as a table and as a waveform."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hwgen.formal.aig import Bit
from hwgen.formal.start import Start

_IDENTIFIERS = "".join(chr(code) for code in range(33, 127))


@dataclass(frozen=True)
class Trace:
    """What leads to the fault.

    signals  name -> its value in each cycle
    widths   name -> bits
    first    the first cycle after the reset
    """

    signals: Mapping[str, Sequence[int]]
    widths: Mapping[str, int]
    first: int

    @property
    def cycles(self) -> int:
        return len(next(iter(self.signals.values()), ()))

    def table(self) -> str:
        """A line per signal and a column per cycle in hexadecimal, 0 the first after the reset."""
        numbers = [str(i - self.first) for i in range(self.cycles)]
        rows = [["cycle", *numbers]]
        for name, values in self.signals.items():
            rows.append([name, *(f"{value:x}" for value in values)])
        left = max(len(row[0]) for row in rows)
        widths = [max(len(row[i]) for row in rows) for i in range(1, len(rows[0]))]
        return "\n".join(
            " ".join(
                [row[0].ljust(left), *(c.rjust(w) for c, w in zip(row[1:], widths, strict=True))]
            )
            for row in rows
        )

    def vcd(self) -> str:
        """A Value Change Dump, 10 ns a cycle."""
        lines = ["$timescale 1ns $end", "$scope module counterexample $end"]
        codes = {}
        for name, code in zip(self.signals, _codes(), strict=False):
            codes[name] = code
            lines.append(f"$var wire {self.widths[name]} {code} {name} $end")
        lines += ["$upscope $end", "$enddefinitions $end"]
        before: dict[str, int] = {}
        for cycle in range(self.cycles):
            lines.append(f"#{10 * cycle}")
            for name, values in self.signals.items():
                if before.get(name) != values[cycle]:
                    before[name] = values[cycle]
                    lines.append(f"b{values[cycle]:b} {codes[name]}")
        return "\n".join([*lines, f"#{10 * self.cycles}", ""])

    def data(self) -> dict[str, Any]:
        """As an object of `--json`; values are hexadecimal."""
        signals = {name: [f"{v:x}" for v in values] for name, values in self.signals.items()}
        return {"first": self.first, "signals": signals}


def _codes() -> itertools.chain[str]:
    lengths = (itertools.product(_IDENTIFIERS, repeat=n) for n in itertools.count(1))
    return itertools.chain.from_iterable(map("".join, group) for group in lengths)


def replay(
    start: Start, inputs: Sequence[Sequence[int]], watch: Mapping[str, Sequence[int]]
) -> Trace:
    """The signals `watch` (literals, bit 0 first) while `start` gets `inputs`."""
    order = [literal for bits in watch.values() for literal in bits]
    rows = start.aig.run(inputs, order)
    signals: dict[str, list[int]] = {}
    at = 0
    for name, bits in watch.items():
        columns = range(at, at + len(bits))
        at += len(bits)
        signals[name] = [sum(row[c] << (c - columns[0]) for c in columns) for row in rows]
    return Trace(signals, {name: len(bits) for name, bits in watch.items()}, start.first)


def named(bits: Mapping[Bit, int]) -> dict[str, list[int]]:
    """Words of bits, without the gaps of those that are not known."""
    words: dict[str, list[int]] = {}
    for name, bit in sorted(bits):
        words.setdefault(name, []).append(bits[name, bit])
    return words
