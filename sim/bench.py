"""The cocotb bench of one reference design: stored stimulus in, stored results out.

Loaded by the simulator; `run.py` names the file of vectors in REFERENCE_VECTORS.  Inputs
change at the falling edge of the clock, outputs are read just before the rising one, so
no simulator's order of events matters.
"""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import Any

import cocotb
from cocotb.triggers import Timer

HALF_NS = 5
RESET_CYCLES = 4
GRACE = 64  # cycles watched for beats too many
IDLE_LIMIT = 1000  # cycles without a handshake that make a deadlock
REPORTED = 3

VECTORS = Path(os.environ["REFERENCE_VECTORS"])
CASE: dict[str, Any] = json.loads(VECTORS.read_text())
STALLS = (0.0, 0.3, 0.7) if CASE["timing"] is None else (0.0,)


class Port:
    """Ports of one channel, all put and read together."""

    def __init__(self, dut: Any, widths: dict[str, int], rng: random.Random) -> None:
        self.handles = [dut[name] for name in widths]
        self.widths, self.rng = list(widths.values()), rng

    def put(self, beat: str | None) -> None:
        """Hexadecimal words of a beat; None: garbage."""
        words = [self.rng.getrandbits(w) for w in self.widths] if beat is None else numbers(beat)
        for handle, word in zip(self.handles, words, strict=True):
            handle.value = word

    def read(self) -> tuple[int | None, ...]:
        """One number per port; None where a bit is X or Z."""
        return tuple(level(handle) for handle in self.handles)


def numbers(beat: str) -> list[int]:
    return [int(word, 16) for word in beat.split()]


def level(handle: Any) -> int | None:
    try:
        return int(handle.value)
    except ValueError:
        return None


class Source:
    """An input stream: a beat once offered stays; without one the payload is garbage."""

    def __init__(self, dut: Any, channel: dict[str, Any], stall: float, rng: random.Random) -> None:
        self.port = Port(dut, channel["ports"], rng)
        self.valid, self.ready = dut[channel["valid"]], dut[channel["ready"]]
        self.left = list(reversed(channel["beats"]))
        self.stall, self.rng, self.offered = stall, rng, False

    def drive(self, running: bool) -> None:
        if not self.offered:
            self.offered = running and bool(self.left) and self.rng.random() >= self.stall
            self.port.put(self.left[-1] if self.offered else None)
        self.valid.value = int(self.offered)

    def sample(self, faults: list[str]) -> bool:
        ready = level(self.ready)
        if ready is None:
            faults.append(f"{self.ready._name} is unknown")
        if not self.offered or ready != 1:
            return False
        self.left.pop()
        self.offered = False
        return True


class Sink:
    """An output stream: what was offered must stay until it is taken."""

    def __init__(self, dut: Any, channel: dict[str, Any], stall: float, rng: random.Random) -> None:
        self.port = Port(dut, channel["ports"], rng)
        self.valid, self.ready = dut[channel["valid"]], dut[channel["ready"]]
        self.expected = len(channel["beats"])
        self.stall, self.rng, self.open = stall, rng, False
        self.beats: list[tuple[int | None, ...]] = []
        self.held: tuple[int | None, ...] | None = None

    @property
    def done(self) -> bool:
        return len(self.beats) >= self.expected

    def drive(self, running: bool) -> None:
        self.open = running and (self.done or self.rng.random() >= self.stall)
        self.ready.value = int(self.open)

    def sample(self, faults: list[str]) -> bool:
        valid = level(self.valid)
        if valid is None:
            faults.append(f"{self.valid._name} is unknown")
        beat = self.port.read() if valid == 1 else None
        if self.held is not None and beat != self.held:
            faults.append(f"{self.valid._name}: a beat was withdrawn or changed before ready")
        taken = beat is not None and self.open
        self.held = None if taken else beat
        if beat is not None and taken:
            self.beats.append(beat)
        return taken


class Rigid:
    """Channels without handshake: input beat b in cycle b*interval, result `latency` later."""

    def __init__(self, dut: Any, rng: random.Random) -> None:
        timing = CASE["timing"] or {"latency": 0, "interval": 1}
        self.latency, self.interval = timing["latency"], timing["interval"]
        self.inputs = [
            (Port(dut, c["ports"], rng), c["beats"]) for c in CASE["inputs"] if not c["valid"]
        ]
        self.outputs = {
            c["name"]: (Port(dut, c["ports"], rng), len(c["beats"]))
            for c in CASE["outputs"]
            if not c["valid"]
        }
        self.beats: dict[str, list[tuple[int | None, ...]]] = {name: [] for name in self.outputs}

    @property
    def done(self) -> bool:
        return all(len(self.beats[name]) >= count for name, (_, count) in self.outputs.items())

    def drive(self, cycle: int) -> None:
        beat, phase = divmod(cycle, self.interval)
        for port, beats in self.inputs:
            if phase == 0:
                port.put(beats[beat] if 0 <= beat < len(beats) else None)

    def sample(self, cycle: int) -> None:
        beat, phase = divmod(cycle - self.latency, self.interval)
        for name, (port, count) in self.outputs.items():
            if phase == 0 and 0 <= beat < count:
                self.beats[name].append(port.read())


@cocotb.test()
@cocotb.parametrize(stall=STALLS)
async def reference(dut: Any, stall: float) -> None:
    """All beats in, all results compared; streams idle and refuse with probability `stall`."""
    rng = random.Random(f"{os.environ.get('REFERENCE_SEED', '0')} {stall}")
    sources = [Source(dut, c, stall, rng) for c in CASE["inputs"] if c["valid"]]
    sinks = {c["name"]: Sink(dut, c, stall, rng) for c in CASE["outputs"] if c["valid"]}
    sides: list[Source | Sink] = [*sources, *sinks.values()]
    rigid = Rigid(dut, rng)
    flags = [dut[name] for name in CASE["flags"]]
    clock = dut[CASE["clock"]] if CASE["clock"] else None
    reset = dut[CASE["reset"]["port"]] if CASE["reset"] else None
    active = CASE["reset"]["active"] if CASE["reset"] else 1
    faults: list[str] = []
    idle, grace, cycle = 0, GRACE if sinks else 0, -RESET_CYCLES
    while grace >= 0 and idle < IDLE_LIMIT and not faults:
        running = cycle >= 0
        if reset is not None:
            reset.value = int(running) ^ active
        for side in sides:
            side.drive(running)
        rigid.drive(cycle)
        if clock is not None:
            clock.value = 0
        await Timer(HALF_NS, "ns")
        if running:
            moved = [side.sample(faults) for side in sides]
            rigid.sample(cycle)
            faults += [f"flag {flag._name} is {flag.value}" for flag in flags if level(flag) != 0]
            finished = rigid.done and all(sink.done for sink in sinks.values())
            grace -= int(finished and not any(source.left for source in sources))
            idle = 0 if any(moved) or not sides else idle + 1
        if clock is not None:
            clock.value = 1
        await Timer(HALF_NS, "ns")
        cycle += 1
    if idle >= IDLE_LIMIT:
        faults.append(f"deadlock: no handshake for {idle} cycles")
    if faults:
        raise AssertionError(f"cycle {cycle - 1}: " + "; ".join(faults))
    outputs = {**rigid.beats, **{name: sink.beats for name, sink in sinks.items()}}
    compared = sum(compare(c, outputs[c["name"]], faults) for c in CASE["outputs"])
    assert not faults, "; ".join([*faults[:REPORTED], f"{len(faults)} faults"])
    assert compared == CASE["compared"] > 0, f"{compared} values compared of {CASE['compared']}"
    with Path(os.environ["REFERENCE_FACTS"]).open("a") as file:
        file.write(json.dumps({"stall": stall, "cycles": cycle, "compared": compared}) + "\n")


def compare(channel: dict[str, Any], beats: list[Any], faults: list[str]) -> int:
    """Values of an output channel that were compared; what differs goes to `faults`."""
    name, expected = channel["name"], channel["beats"]
    if len(beats) != len(expected):
        faults.append(f"{name}: {len(beats)} beats, {len(expected)} expected")
    compared = 0
    for index, (words, wanted) in enumerate(zip(beats, expected, strict=False)):
        if wanted == "-":  # the design does not define this beat
            continue
        got = dict(zip(channel["ports"], words, strict=True))
        for field, want in zip(channel["fields"], numbers(wanted), strict=True):
            mask = (1 << field["width"]) - 1
            for element in range(field["elements"]):
                low = field["low"] + element * field["width"]
                parts = [got[port] for port in field["ports"]]
                value = (
                    None
                    if any(part is None for part in parts)
                    else sum(part >> low & mask for part in parts) & mask
                )
                right = want >> element * field["width"] & mask
                compared += 1
                if value != right:
                    seen = "unknown" if value is None else f"{value:x}"
                    at = f"{name}.{field['name']}, beat {index}, element {element}"
                    faults.append(f"{at}: {seen}, expected {right:x} (hexadecimal)")
    return compared
