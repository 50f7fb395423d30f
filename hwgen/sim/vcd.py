"""Cuts the tail out of a VCD file."""

from __future__ import annotations

from pathlib import Path

_SECONDS = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "ns": 1e-9, "ps": 1e-12, "fs": 1e-15}


def cut(source: Path, target: Path, from_ns: int) -> None:
    """Copies `source` from `from_ns` on; the state at that time opens the copy.

    Times stay those of the simulation.
    """
    header: list[str] = []
    state: dict[str, str] = {}  # identifier -> latest change before the cut
    body: list[str] = []
    scale = 1e-9
    in_header, inside = True, False
    for line in source.read_text().splitlines():
        if in_header:
            header.append(line)
            words = line.split()
            if words and words[0] == "$timescale" and len(words) > 1:
                number = words[1].rstrip("munpfs")
                scale = float(number) * _SECONDS[words[1][len(number) :] or words[2]]
            in_header = "$enddefinitions" not in line
        elif inside:
            body.append(line)
        elif line.startswith("#"):
            inside = int(line[1:]) * scale >= from_ns * 1e-9 * (1 - 1e-12)
            if inside:
                body.append(line)
                if from_ns > 0:
                    body += ["$dumpvars", *state.values(), "$end"]
                else:
                    header += state.values()
        elif line and not line.startswith("$"):
            name = line.split()[1] if line[0] in "bBrRsS" else line[1:]
            state[name] = line
    target.write_text("\n".join([*header, *body, ""]))
