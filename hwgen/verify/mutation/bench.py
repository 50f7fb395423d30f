"""Runs of one compiled model, and what they say about a mutant."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

import numpy as np

from hwgen.rtl import Rtl
from hwgen.sim import SimResult, simulate
from hwgen.vectors import Vectors
from hwgen.verify.mutation import schema
from hwgen.verify.mutation.suite import Check

SILENCE = 1024
"""Cycles without a handshake that are a deadlock; no stall of the checks is that long."""

_WARM_UP = 16


class Bench:
    """A model, compiled once, that runs checks; a context manager.

    combined   it holds several mutants, see `hwgen.verify.mutation.schema`
    simulator  "native", or one that `simulate` knows
    """

    def __init__(self, rtl: Rtl, cache: Path, simulator: str, *, combined: bool = False) -> None:
        self._rtl, self._cache, self._simulator = rtl, cache, simulator
        self._combined = combined
        self._emulator: Any = None
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        if self._simulator == "native":
            from hwgen.sim import Emulator

            emulator = Emulator(self._rtl, effort="quick", cache=self._cache)
            self._emulator = self._stack.enter_context(emulator)
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def run(self, check: Check, number: int = 0) -> SimResult:
        """The result of a check with the mutant `number` alive."""
        vectors = self._vectors(check.vectors, number)
        if self._emulator is None:
            return simulate(
                self._rtl,
                vectors,
                simulator=self._simulator,
                seed=check.seed,
                timeout_cycles=SILENCE,
                cache=self._cache,
            )
        # Flags of broken streams must have their time to rise; else one difference is enough.
        found: SimResult = self._emulator.check(
            vectors,
            seed=check.seed,
            timeout_cycles=SILENCE,
            stop_early=check.legal,
            reset_cycles=check.reset_cycles,
        )
        return found

    def _vectors(self, vectors: Vectors, number: int) -> Vectors:
        if not self._combined:
            return vectors
        woken = schema.waking(self._rtl, vectors, number)
        rigid = not self._rtl.elastic and self._rtl.clock is not None
        if rigid and woken.restart is None and self._rtl.reset is not None:
            # The mutant must be awake when the reset comes, and only beats wake it.
            return replace(woken, restart=_WARM_UP)
        return woken


def verdict(check: Check, own: SimResult, found: SimResult, flags: Sequence[str]) -> str:
    """Why a mutant with the result `found` is killed, given the design's own; "" if it is not."""
    if not check.legal:
        ours, theirs = (_raised(each, flags) for each in (own, found))
        lost, new = ours - theirs, theirs - ours
        words = [f"{name} stays 0" for name in sorted(lost)]
        words += [f"{name} rises" for name in sorted(new)]
        return " and ".join(words)
    if found.mismatches and found.first is not None:
        first = found.first
        return f"cycle {first.cycle}: {first.channel}.{first.field} beat {first.beat} differs"
    if found.errors:
        return found.errors[0]
    if not found.passed:
        return "failed"
    for what in ("accepted", "offered"):
        before, after = getattr(own, what), getattr(found, what)
        for channel in before:
            if not np.array_equal(before[channel], after[channel]):
                return f"{channel}: beats are {what} in other cycles"
    return "" if own.cycles == found.cycles else f"{found.cycles} cycles instead of {own.cycles}"


def _raised(result: SimResult, flags: Sequence[str]) -> set[str]:
    return {name for name in flags if any(f"flag {name} is" in error for error in result.errors)}
