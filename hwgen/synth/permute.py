"""Seeded permutation of a netlist: the same hardware, written down in another order.

Mappers break ties by the order in which they meet ports and nets, which moves the
result by a few percent.  A claim smaller than that is the median over several seeds.
"""

from __future__ import annotations

import random
import re

_PORT = re.compile(r"^(  wire .*\b(?:input|output|inout)) (\d+)(.*)$")


def permute(rtlil: str, seed: int) -> str:
    """`rtlil` (after `proc`) with its order shuffled by `seed`; names and logic are unchanged.

    In every module these are permuted: the positions of the ports, the order of
    the wire declarations and the order of the cells.  Equal seeds give equal text.
    """
    out: list[str] = []
    body: list[str] | None = None
    name = ""
    for line in rtlil.splitlines():
        if line.startswith("module "):
            name, body = line.split()[1], []
            out.append(line)
        elif line == "end" and body is not None:
            out.extend(_shuffled(body, random.Random(f"{seed} {name}")))
            out.append(line)
            body = None
        else:
            (out if body is None else body).append(line)
    return "\n".join(out) + "\n"


def _shuffled(body: list[str], rng: random.Random) -> list[str]:
    wires: list[list[str]] = []
    cells: list[list[str]] = []
    first: list[list[str]] = []
    last: list[list[str]] = []
    statement: list[str] = []
    keyword = ""
    for line in body:
        statement.append(line)
        if not keyword:
            word = line.split(None, 1)[0] if line.strip() else ""
            if word == "attribute":
                continue
            keyword = word
        if keyword in ("cell", "process") and line != "  end":
            continue
        places = {"wire": wires, "cell": cells, "parameter": first, "memory": first}
        places.get(keyword, last).append(statement)
        statement, keyword = [], ""
    numbers = [int(m[2]) for wire in wires if (m := _PORT.match(wire[-1]))]
    positions = sorted(numbers)
    rng.shuffle(positions)
    moved = dict(zip(numbers, positions, strict=True))
    for wire in wires:
        if m := _PORT.match(wire[-1]):
            wire[-1] = f"{m[1]} {moved[int(m[2])]}{m[3]}"
    rng.shuffle(wires)
    rng.shuffle(cells)
    statements = [*first, *wires, *cells, *last, statement]
    return [line for lines in statements for line in lines]
