"""Writes rtl/reference and sim/vectors anew from the generator.

python rtl/renew.py            writes what changed, removes what is no longer made
python rtl/renew.py --check    only says what would change; exit code 1 if anything
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from hwgen import catalog
from hwgen.catalog import Design
from hwgen.emit.options import Options
from hwgen.rtl import HIGH, Channel, Field, Rtl
from hwgen.sim.packing import bits
from hwgen.sim.prepare import Prepared, prepare
from hwgen.sim.words import blank, place, to_ints
from hwgen.vectors import Vectors

ROOT = Path(__file__).resolve().parents[1]
RTL, VECTORS = Path("rtl/reference"), Path("sim/vectors")
SIZES = {"beats": 150, "results": 6}
"""Operand pairs of a PE, and results of a scale unit: enough for every register bit to move, and
short files."""


@dataclass(frozen=True)
class Reference:
    """One stored design: `values` over a preset of the catalogue, and options of `generate`."""

    design: str
    preset: str
    options: Options = field(default_factory=Options)
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Stem of its files."""
        values = [f"{key}{value}" for key, value in self.values.items()]
        return "-".join([self.design, self.preset, *values, *self.options.changes().values()])

    @property
    def sources(self) -> list[str]:
        """Its Verilog files; models of memories stand apart."""
        external = self.options.memory == "external"
        return [f"{self.name}.v", *([f"{self.name}_memories.v"] if external else [])]


SPECIAL = (
    Reference("matmul", "tiny", Options(wrap="axi-stream")),
    Reference("matmul", "odd", Options(wrap="axi-stream")),
    # A single result of 19 bits, whose sign fills its three bytes.
    Reference("matmul", "tiny", Options(wrap="axi-stream"), {"cols": 1, "acc_width": 19}),
    Reference("matmul", "tiny", Options(reset="async-low")),
    Reference("matmul", "ws", Options(memory="external")),
)
"""Presets with options; all others are stored as they are by default."""


def references() -> Iterator[Reference]:
    """Every preset of every design that hwgen itself has, and `SPECIAL`."""
    for design in catalog.DESIGNS:
        for preset in design.presets:
            yield Reference(design.name, preset)
    yield from SPECIAL


def paths(reference: Reference) -> list[Path]:
    """Files of a reference, below the root of the project."""
    vectors = VECTORS / f"{reference.name}.json"
    return [*(RTL / source for source in reference.sources), vectors]


def files(reference: Reference, rtl: Rtl | None = None) -> dict[Path, str]:
    """The same with their text; `rtl`, where the reference has been generated already."""
    design = catalog.get(reference.design)
    config = design.make_config(reference.values, reference.preset)
    rtl = rtl or design.generate(config, reference.options)
    vectors = design.vectors(config, **workload(design))
    case = {
        "about": f"{reference.name}: {vectors.what}",
        "sources": reference.sources,
        **case_of(rtl, vectors),
    }
    texts = [rtl.verilog, rtl.models][: len(reference.sources)]
    return dict(zip(paths(reference), [*texts, json.dumps(case, indent=1) + "\n"], strict=True))


def workload(design: Design) -> dict[str, int]:
    """Of the PEs fewer operands than `hwgen simulate` takes; else the same."""
    return {key: size for key, size in SIZES.items() if key in design.workload}


def case_of(rtl: Rtl, vectors: Vectors) -> dict[str, Any]:
    """What the stand-alone bench needs to know of a design, and its beats."""
    data = prepare(rtl, vectors)
    reset = {"port": rtl.reset, "active": int(rtl.reset_active == HIGH)} if rtl.reset else None
    outputs = [output(rtl, c, data) for c in rtl.outputs if c.name in data.expected]
    return {
        "top": rtl.top,
        "clock": rtl.clock,
        "reset": reset,
        "timing": rtl.interface()["timing"],
        "flags": list(rtl.flags),
        "compared": sum(map(compared, outputs)),
        "inputs": [
            channel_of(rtl, c) | {"beats": [words(beat) for beat in sent(c, data)]}
            for c in rtl.inputs
        ],
        "outputs": outputs,
    }


def compared(channel: Mapping[str, Any]) -> int:
    """Values of an output channel that a run compares."""
    defined = sum(beat != "-" for beat in channel["beats"])
    return defined * sum(each["elements"] for each in channel["fields"])


def channel_of(rtl: Rtl, channel: Channel) -> dict[str, Any]:
    """Name, handshake and ports with their widths."""
    return {
        "name": channel.name,
        "valid": channel.valid,
        "ready": channel.ready,
        "ports": {port: rtl.port(port).width for port in channel.ports},
    }


def output(rtl: Rtl, channel: Channel, data: Prepared) -> dict[str, Any]:
    """A channel with its fields and, per beat, one word for each field; "-" if undefined."""
    expected = data.expected[channel.name]
    fields: list[dict[str, Any]] = []
    columns: list[list[int]] = []
    for each in channel.fields:
        if each.name not in expected:
            continue
        where = {"name": each.name, "ports": list(each.ports), "low": each.low}
        fields.append(where | {"width": each.width, "elements": each.elements})
        values = bits(expected[each.name], each.width)
        packed = blank(len(values), each.bits)
        place(values, each.width, 0, packed)
        columns.append(to_ints(packed))
        if each.padding:
            high = {"low": each.low + each.bits, "width": each.padding, "elements": 1}
            fields.append(where | {"name": f"padding of {each.name}"} | high)
            columns.append([padding(each, word) for word in columns[-1]])
    count = data.counts[channel.name]
    care = data.care.get(channel.name, np.ones(count, dtype=np.bool_))
    beats = [words(beat) if care[i] else "-" for i, beat in enumerate(zip(*columns, strict=True))]
    return channel_of(rtl, channel) | {"fields": fields, "beats": beats}


def sent(channel: Channel, data: Prepared) -> list[tuple[int, ...]]:
    """Per input beat, the bits of each port."""
    columns = [to_ints(port) for port in data.inputs[channel.name].values()]
    return list(zip(*columns, strict=True))


def padding(each: Field, word: int) -> int:
    """The bits above a field: the sign of a single number, else zeros."""
    negative = each.signed and each.elements == 1 and word >> (each.width - 1)
    return (1 << each.padding) - 1 if negative else 0


def words(beat: tuple[int, ...]) -> str:
    return " ".join(f"{word:x}" for word in beat)


def everything() -> dict[Path, str]:
    """All files of all references."""
    found: dict[Path, str] = {}
    for reference in references():
        for path, text in files(reference).items():
            if path in found:
                raise ValueError(f"two references are called {path}")
            found[path] = text
    return found


def changes(wanted: Mapping[Path, str], root: Path = ROOT) -> dict[Path, str]:
    """Path -> what is to be done to it: write, or remove."""
    todo = {
        path: "write"
        for path, text in wanted.items()
        if not (root / path).is_file() or (root / path).read_bytes() != text.encode()
    }
    for folder in (RTL, VECTORS):
        for path in sorted((root / folder).glob("*")):
            if path.relative_to(root) not in wanted:
                todo[path.relative_to(root)] = "remove"
    return todo


def apply(todo: Mapping[Path, str], wanted: Mapping[Path, str], root: Path = ROOT) -> None:
    """Does what `changes` found."""
    for path, action in todo.items():
        if action == "remove":
            (root / path).unlink()
        else:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(wanted[path], encoding="utf-8", newline="\n")


def main(argv: list[str]) -> int:
    """Renews or checks the files; the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    check = parser.parse_args(argv).check
    wanted = everything()
    todo = changes(wanted)
    for path, action in todo.items():
        print(f"{action} {path}")
    if not check:
        apply(todo, wanted)
    print(f"{len(wanted)} files, {len(todo)} {'differ' if check else 'changed'}")
    return int(check and bool(todo))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
