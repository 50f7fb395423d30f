"""How matrices become the beats of the matmul engine, and its beats a matrix again.

One set of functions serves simulators, emulator and host.  numpy only.  The engine
never re-reads operands: what it needs twice is sent twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from hwgen.errors import UserError

Beats = dict[str, dict[str, np.ndarray]]


@dataclass(frozen=True)
class Tiling:
    """The order of work of an engine of `rows` × `cols` on A [m, k] times B [k, n].

    dataflow  "os", "broadcast", "cube" (outputs stay), "ws", "tree" (weights stay) or "is"
              (activations stay)
    depth     largest number of output rows in a block (ws, tree); of output columns (is)
    deep      k in a beat (cube)
    """

    rows: int
    cols: int
    dataflow: str
    m: int
    k: int
    n: int
    depth: int = 256
    deep: int = 1

    def __post_init__(self) -> None:
        for name in ("m", "k", "n"):
            if getattr(self, name) < 1:
                raise UserError(
                    name, "a matrix has at least one row and column", getattr(self, name), 1
                )

    @property
    def outputs_stay(self) -> bool:
        """Whether a tile of C stays in the array until it is finished."""
        return self.dataflow in ("os", "broadcast", "cube")

    @property
    def beat_k(self) -> int:
        """k in a beat, where outputs stay."""
        return self.deep if self.dataflow == "cube" else 1

    @property
    def k_step(self) -> int:
        """k in a beat (os … cube) or in a k-tile (ws); K is padded to a multiple of it."""
        return self.beat_k if self.outputs_stay else self.rows

    @property
    def turned(self) -> Tiling | None:
        """For is: the tiling by which the engine makes C^T = B^T·A^T, with what moves (B) for A
        and what stays (A) for B.

        So act = `rows` beats A[m0:m0+cols, k0+i], i ascending; wgt beat = B[k0:k0+rows, n] with
        `first`, `last` and `end`; out beat = C[m0:m0+cols, n], n ascending, then m-tiles, then
        blocks of `depth` n.
        """
        if self.dataflow != "is":
            return None
        return replace(self, dataflow="ws", m=self.n, n=self.m)

    @property
    def block(self) -> int:
        """Output rows per tile."""
        if self.turned:
            return self.cols
        return self.rows if self.outputs_stay else min(self.depth, self.m)

    @property
    def m_starts(self) -> range:
        return range(0, self.m, self.block)

    @property
    def n_starts(self) -> range:
        return self.turned.m_starts if self.turned else range(0, self.n, self.cols)

    @property
    def k_starts(self) -> range:
        """First k of every beat (os … cube) or k-tile (ws)."""
        return range(0, self.k, self.k_step)

    def block_rows(self, m0: int) -> int:
        """Rows of C that the engine sends for the block at m0 (os … cube pad to `rows`)."""
        return self.rows if self.outputs_stay else min(self.block, self.m - m0)

    def out_tiles(self) -> Iterator[tuple[int, int, int]]:
        """(m0, n0, output beats) of every tile of C in the order in which it leaves."""
        if self.turned:
            yield from ((m0, n0, beats) for n0, m0, beats in self.turned.out_tiles())
            return
        for m0 in self.m_starts:
            for n0 in self.n_starts:
                yield m0, n0, self.block_rows(m0)

    def beats(self, a: np.ndarray, b: np.ndarray) -> Beats:
        """Input beats of A [m, k] and B [k, n] (integers or codes), zero-padded to whole tiles."""
        a, b = self.padded(a, b)
        if self.turned:
            beats = self.turned._ws_beats(b.T, a.T)
            return {"act": beats["wgt"], "wgt": beats["act"]}
        return self._os_beats(a, b) if self.outputs_stay else self._ws_beats(a, b)

    def padded(self, a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """A and B as the engine sees them: with zeros up to whole tiles."""
        a, b = np.asarray(a), np.asarray(b)
        if a.shape != (self.m, self.k) or b.shape != (self.k, self.n):
            raise UserError(
                "operands",
                f"A must be [{self.m}, {self.k}] and B [{self.k}, {self.n}]",
                f"{list(a.shape)} and {list(b.shape)}",
            )
        if self.outputs_stay:
            return padded_to(a, self.rows, self.beat_k), padded_to(b, self.beat_k, self.cols)
        if self.turned:
            return padded_to(a, self.cols, self.rows), padded_to(b, self.rows, 1)
        return padded_to(a, 1, self.rows), padded_to(b, self.rows, self.cols)

    def _os_beats(self, a: np.ndarray, b: np.ndarray) -> Beats:
        """act = A[m0:m0+rows, k0:k0+beat_k], wgt = B[k0:k0+beat_k, n0:n0+cols], row after row."""
        beats = len(b) // self.beat_k
        columns = a.reshape(-1, self.rows, beats, self.beat_k).transpose(0, 2, 1, 3)
        rows = b.reshape(beats, self.beat_k, -1, self.cols).transpose(2, 0, 1, 3)
        tiles = (len(columns), len(rows))
        last = np.zeros((*tiles, beats), np.int64)
        last[..., -1] = 1
        act = np.broadcast_to(columns[:, None], (*tiles, *columns.shape[1:]))
        wgt = np.broadcast_to(rows[None], (*tiles, *rows.shape[1:]))
        size = self.beat_k * self.rows, self.beat_k * self.cols
        return {
            "act": {"data": act.reshape(-1, size[0]), "last": last.reshape(-1)},
            "wgt": {"data": wgt.reshape(-1, size[1]), "last": last.reshape(-1)},
        }

    def _ws_beats(self, a: np.ndarray, b: np.ndarray) -> Beats:
        act: dict[str, list[np.ndarray]] = {"data": [], "first": [], "last": [], "end": []}
        wgt: list[np.ndarray] = []
        for m0, n0, rows in self.out_tiles():
            for k0 in self.k_starts:
                act["data"].append(a[m0 : m0 + rows, k0 : k0 + self.rows])
                act["first"].append(np.full(rows, int(k0 == 0)))
                act["last"].append(np.full(rows, int(k0 == self.k_starts[-1])))
                act["end"].append(np.arange(1, rows + 1) // rows)
                wgt.append(b[k0 : k0 + self.rows, n0 : n0 + self.cols])
        last = np.zeros((len(wgt), self.rows), np.int64)
        last[:, -1] = 1
        return {
            "act": {name: np.concatenate(parts) for name, parts in act.items()},
            "wgt": {"data": np.concatenate(wgt), "last": last.reshape(-1)},
        }

    def out_beats(self, c: np.ndarray) -> dict[str, np.ndarray]:
        """The output beats of a C [m, n], or of a larger one of whole tiles; padding rows and
        columns are zero."""
        if self.turned:
            return self.turned.out_beats(np.asarray(c).T)
        c = padded_to(c, self.rows if self.outputs_stay else 1, self.cols)
        data = [c[m0 : m0 + rows, n0 : n0 + self.cols] for m0, n0, rows in self.out_tiles()]
        last = [np.arange(1, rows + 1) // rows for _, _, rows in self.out_tiles()]
        return {"data": np.concatenate(data), "last": np.concatenate(last)}

    def place(self) -> dict[str, np.ndarray]:
        """Row and column of C: of element 0 of every output beat, a piece of a row; for is, whose
        beats are pieces of columns, of every element [beats, cols]."""
        if self.turned:
            place = self.turned.place()
            down = np.arange(self.cols)
            return {"row": place["col"][:, None] + down, "col": place["row"][:, None] + 0 * down}
        tiles = list(self.out_tiles())
        return {
            "row": np.concatenate([m0 + np.arange(rows) for m0, _, rows in tiles]),
            "col": np.concatenate([np.full(rows, n0) for _, n0, rows in tiles]),
        }

    def assemble(self, data: np.ndarray) -> np.ndarray:
        """C [m, n] from the `data` of the output beats [beats, cols]."""
        data = np.asarray(data)
        if self.turned:
            return self.turned.assemble(data).T
        place = self.place()
        if data.shape != (len(place["row"]), self.cols):
            raise UserError("out", f"must be [{len(place['row'])}, {self.cols}]", list(data.shape))
        c = np.zeros((place["row"].max() + 1, place["col"].max() + self.cols), data.dtype)
        c[place["row"][:, None], place["col"][:, None] + np.arange(self.cols)] = data
        return c[: self.m, : self.n]


def padded_to(matrix: np.ndarray, rows: int, cols: int) -> np.ndarray:
    """`matrix` with zeros below and to the right, up to multiples of rows and cols."""
    return np.pad(matrix, ((0, -matrix.shape[0] % rows), (0, -matrix.shape[1] % cols)))
