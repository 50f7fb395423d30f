"""From a claim to a `Proof`."""

from __future__ import annotations

import time

from hwgen.formal.engine import BOUNDED, PROVED, REFUTED, TIMEOUT, Verdict, never
from hwgen.formal.handshake import Claim, Scene
from hwgen.formal.proofs import Proof
from hwgen.formal.trace import replay


def settle(place: Scene, claim: Claim, module: str, depth: int, seconds: float) -> Proof:
    """Try to prove one claim."""
    begin = time.monotonic()
    start = place.start
    verdict = never(start.aig, claim.bad, start.first + depth, seconds)
    return Proof(
        claim.name,
        module,
        claim.kind,
        _status(verdict, start.first),
        _depth(verdict, start.first),
        round(time.monotonic() - begin, 3),
        replay(start, verdict.trace, place.words) if verdict.status == REFUTED else None,
    )


def _status(verdict: Verdict, first: int) -> str:
    if verdict.status == BOUNDED and verdict.frames <= first:
        return TIMEOUT
    return verdict.status


def _depth(verdict: Verdict, first: int) -> int | None:
    if verdict.status == PROVED:
        return None
    if verdict.status == REFUTED:
        return verdict.frames - 1 - first
    return max(0, verdict.frames - first)
