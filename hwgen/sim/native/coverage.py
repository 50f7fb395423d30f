"""What Verilator's coverage file says: points of lines, branches and toggles, with counts.

A line of the file is `C '<pairs>' <count>`, every pair \\x01 key \\x02 value.  The keys that
matter: l line, t type, page "v_<type>/<module>", o comment ("block", "if", "else",
"sum[3]:0->1"), S lines that belong to the point ("117-118,121").  Instances of one module
are merged: a point is hit as soon as it is hit in one of them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hwgen.errors import ToolError

LINE, BRANCH, TOGGLE = "line", "branch", "toggle"
KINDS = (LINE, BRANCH, TOGGLE)

# Verilator spells characters that C++ names cannot have, or a double underscore, in hex.
_HEX = re.compile(r"__0([0-9A-F]{2})")


@dataclass(frozen=True)
class CoverPoint:
    """Something that a run of a module does or does not do.

    kind    "line", "branch" or "toggle"
    module  Verilog module
    line    of the text that was compiled, from 1
    what    "block", "if", "else", "case", "cond_then" …; of toggles "sum[3]:0->1"
    count   how often, all instances together
    column  of the point in its line: two branches may begin in one line
    lines   further lines that run exactly when the point is hit
    """

    kind: str
    module: str
    line: int
    what: str
    count: int
    column: int = 0
    lines: tuple[int, ...] = ()

    @property
    def key(self) -> tuple[str, str, int, int, str]:
        """What the point is, without its count."""
        return self.kind, self.module, self.line, self.column, self.what


def parse(text: str) -> list[CoverPoint]:
    """The points of a coverage file, in its order; ToolError when it is not one."""
    points, counts = counters(text)
    return [
        CoverPoint(p.kind, p.module, p.line, p.what, count, p.column, p.lines)
        for p, count in zip(points, counts.tolist(), strict=True)
    ]


def counters(text: str) -> tuple[tuple[CoverPoint, ...], npt.NDArray[np.int64]]:
    """The points with the count 0, the very same tuple for every file of a model; the counts."""
    heads, counts = [], []
    for number, entry in enumerate(text.splitlines(), 1):
        if not entry or entry.startswith("#"):
            continue
        head, _, count = entry.rpartition(" ")
        if not (head.startswith("C '") and head.endswith("'") and count.isdecimal()):
            problem = f"line {number} of its coverage file is not understood: {entry[:80]!r}"
            raise ToolError("verilator", problem)
        heads.append(head)
        counts.append(int(count))
    points, places = _skeleton(tuple(heads))
    total = np.zeros(len(points), np.int64)
    np.add.at(total, places, np.array(counts, np.int64))
    return points, total


@functools.lru_cache(maxsize=8)
def _skeleton(heads: tuple[str, ...]) -> tuple[tuple[CoverPoint, ...], npt.NDArray[np.intp]]:
    """The points of all lines, each once, and which one each line counts for."""
    points: dict[CoverPoint, int] = {}
    places = [points.setdefault(_point(head), len(points)) for head in heads]
    return tuple(points), np.array(places, np.intp)


def _point(entry: str) -> CoverPoint:
    """A line without its count, as a point with the count 0."""
    pairs = dict(p.split("\x02", 1) for p in entry[3:-1].split("\x01") if "\x02" in p)
    try:
        kind = pairs["t"] if pairs["t"] in KINDS else LINE  # assertions are statements too
        what = pairs["o"]
        return CoverPoint(
            kind,
            _plain(pairs["page"].partition("/")[2]),
            int(pairs["l"]),
            _plain(what) if kind == TOGGLE else what,
            0,
            int(pairs.get("n", 0)),
            tuple(_spans(pairs.get("S", ""))),
        )
    except (KeyError, ValueError) as error:
        problem = f"a point of its coverage file is not understood: {error}"
        raise ToolError("verilator", problem) from None


def _spans(text: str) -> Iterator[int]:
    """ "117-118,121" → 117, 118, 121."""
    for part in text.split(",") if text else ():
        low, _, high = part.partition("-")
        yield from range(int(low), int(high or low) + 1)


def _plain(name: str) -> str:
    """A name as it stands in the Verilog."""
    return _HEX.sub(lambda m: chr(int(m[1], 16)), name)
