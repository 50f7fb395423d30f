"""How matrices become the beats of engines that take weights plane by plane.

One set of functions serves simulators, emulator and host.  numpy only.  A beat of activations
has `lanes` neighbouring k (a chunk) of every row and is sent once per tile; a beat of weights has
one bit of `lanes` k of every column.  What is needed in several tiles is sent for each.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from hwgen.errors import UserError
from hwgen.plane_order import bits_of, pairs
from hwgen.tiling import Tiling, padded_to

Fields = dict[str, np.ndarray]


@dataclass(frozen=True)
class PlaneTiling:
    """The order of work of an engine on A [m, k] times Q [k, n].

    rows, cols, lanes  of the engine
    bits               planes of a weight
    unsigned           weights are 0 … 2**bits − 1, else in two's complement
    group              k that share scales; 0: all
    planes             every plane is a sum with a scale of its own; weights are unsigned codes
    zero               groups have zero points
    act_bits           bits of an activation where they are taken one by one, else 0
    act_unsigned       likewise: activations are unsigned, else in two's complement
    depth              most chunks of a row where there are no groups; 0: any number

    Order of a tile: groups; in each, planes from the highest bit down; in each, chunks.  Where
    activations are taken bit by bit, the pairs of `hwgen.plane_order` stand for planes.
    """

    rows: int
    cols: int
    lanes: int
    m: int
    k: int
    n: int
    bits: int
    unsigned: bool = False
    group: int = 0
    planes: bool = False
    zero: bool = False
    act_bits: int = 0
    act_unsigned: bool = False
    depth: int = 0

    def __post_init__(self) -> None:
        for name in ("rows", "cols", "lanes"):
            if getattr(self, name) < 1:
                raise UserError(name, "an engine has at least one", getattr(self, name), 1)
        for name in ("m", "k", "n"):
            if getattr(self, name) < 1:
                rule = "a matrix has at least one row and column"
                raise UserError(name, rule, getattr(self, name), 1)
        if self.bits < 1:
            raise UserError("bits", "a weight has at least one plane", self.bits, 1)
        if self.group % self.lanes:
            near = max(1, round(self.group / self.lanes)) * self.lanes
            rule = f"must be a multiple of the {self.lanes} lanes"
            raise UserError("group", rule, self.group, near)
        if self.group and self.k % self.group:
            near = max(1, round(self.k / self.group)) * self.group
            rule = f"must be a multiple of the group of {self.group}"
            raise UserError("k", rule, self.k, near)
        if self.depth and not self.group and self.chunks > self.depth:
            most = self.depth * self.lanes
            rule = f"at most {most}, as many as the engine holds"
            raise UserError("k", rule, self.k, most)

    @property
    def grid(self) -> Tiling:
        """The tiles of C."""
        return Tiling(self.rows, self.cols, "os", self.m, self.k, self.n)

    @property
    def tiles(self) -> int:
        return len(self.grid.m_starts) * len(self.grid.n_starts)

    @property
    def chunks(self) -> int:
        """Chunks of a row; K is padded to a multiple of the lanes."""
        return -(-self.k // self.lanes)

    @property
    def groups(self) -> int:
        """Groups of a tile."""
        return self.k // self.group if self.group else 1

    @property
    def passes(self) -> np.ndarray:
        """The bit of the weights that each pass over the chunks of a group takes."""
        if self.act_bits:
            order = pairs(self.act_bits, self.bits, not self.act_unsigned, not self.unsigned)
            return order.wgt
        return np.arange(self.bits)[::-1]

    @property
    def steps(self) -> int:
        """Steps of a tile: beats of weights."""
        return len(self.passes) * self.chunks

    def act_beats(self, a: np.ndarray) -> Fields:
        """A [m, k] integers, or [m, chunks, elements] of what a chunk is coded as.

        data [beats, rows * lanes], row 0 first; last on a tile's last beat, and the mode.  Where
        activations are taken bit by bit, a chunk is `act_bits` beats, from the highest bit down.
        """
        a = self._checked("activations", a, (self.m, self.k))
        if a.ndim == 2:
            a = padded_to(a, self.rows, self.lanes).reshape(-1, self.chunks, self.lanes)
        else:
            a = np.pad(a, ((0, -len(a) % self.rows), (0, 0), (0, 0)))
        blocks = a.reshape(-1, self.rows, *a.shape[1:]).transpose(0, 2, 1, 3)
        if self.act_bits:
            self._ranged("activations", a, self.act_bits, self.act_unsigned)
            planes = bits_of(blocks, np.arange(self.act_bits)[::-1])
            blocks = planes.transpose(1, 2, 0, 3, 4)
        data = blocks.reshape(len(blocks), -1, self.rows * a.shape[2])
        across = len(self.grid.n_starts)
        beats = np.repeat(data, across, axis=0)
        mode = {"bits": self.bits - 1, "unsigned": int(self.unsigned)}
        if self.act_bits:
            mode |= {"act_bits": self.act_bits - 1, "act_unsigned": int(self.act_unsigned)}
        total = beats.shape[0] * beats.shape[1]
        return {
            "data": beats.reshape(total, -1),
            **{name: np.full(total, value) for name, value in mode.items()},
            "last": _last(*beats.shape[:2]),
        }

    def wgt_beats(self, q: np.ndarray) -> Fields:
        """Q [k, n] integers: data [beats, cols * lanes] bits, column 0 first; last on a tile's
        last beat.  UserError for what is not a weight of `bits` planes."""
        return self.code_beats(self.codes(q))

    def codes(self, q: np.ndarray) -> np.ndarray:
        """Q [k, n] integers as codes of `bits` bits [n-tiles, groups, chunks, cols * lanes]."""
        q = self._checked("weights", q, (self.k, self.n))
        self._ranged("weights", q, self.bits, self.unsigned or self.planes)
        q = padded_to(q & ((1 << self.bits) - 1), self.lanes, self.cols)
        across = q.shape[1] // self.cols
        parts = q.reshape(self.groups, -1, self.lanes, across, self.cols)
        return parts.transpose(3, 0, 1, 4, 2).reshape(across, self.groups, -1, self._wide)

    def code_beats(self, codes: np.ndarray) -> Fields:
        """The beats of `codes`."""
        planes = bits_of(codes, self.passes).astype(np.uint8).transpose(1, 2, 0, 3, 4)
        return self._for_all_rows(planes.reshape(len(codes), self.steps, self._wide))

    def word_beats(self, q: np.ndarray) -> Fields:
        """Q [k, n] codes, whole: data [beats, cols * lanes] for each chunk, column 0 first."""
        codes = self.codes(q)
        return self._for_all_rows(codes.reshape(len(codes), self.chunks, self._wide))

    def group_beats(self, values: np.ndarray) -> np.ndarray:
        """[beats, cols], with each chunk what is given for its group, [groups, n]."""
        wide = np.pad(values, ((0, 0), (0, -self.n % self.cols)))
        each = wide.reshape(self.groups, -1, self.cols).transpose(1, 0, 2)
        return self._for_all_rows(np.repeat(each, self.chunks // self.groups, axis=1))["data"]

    @property
    def _wide(self) -> int:
        """Bits of a beat of weights."""
        return self.cols * self.lanes

    def scale_beats(self, scale: np.ndarray, zero: np.ndarray | None = None) -> Fields:
        """data [beats, cols] integers in the order of use; last on a tile's last beat.

        scale  [groups, n]; where every plane has one [groups, bits, n], of bit i at place i
        zero   [groups, n] where there are zero points; they come behind the scales of a group
        """
        shape = (self.groups, self.bits, self.n) if self.planes else (self.groups, self.n)
        scale = self._checked("scale", scale, shape)
        parts = scale[:, ::-1] if self.planes else scale[:, None]
        if self.zero != (zero is not None):
            what = "must be given" if self.zero else "must be left out"
            raise UserError("zero", f"zero points {what}, as the engine has it")
        if zero is not None:
            zero = self._checked("zero", zero, (self.groups, self.n))
            parts = np.concatenate([parts, zero[:, None]], axis=1)
        wide = np.pad(parts, ((0, 0), (0, 0), (0, -self.n % self.cols)))
        data = wide.reshape(-1, wide.shape[2] // self.cols, self.cols).transpose(1, 0, 2)
        return self._for_all_rows(data)

    def out_beats(self, c: np.ndarray) -> Fields:
        """The output beats of C [m, n], or of a larger one of whole tiles."""
        return self.grid.out_beats(c)

    def assemble(self, data: np.ndarray) -> np.ndarray:
        """C [m, n] from the `data` of the output beats [beats, cols]."""
        return self.grid.assemble(data)

    def padded(self, a: np.ndarray, q: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """A and Q with zeros up to whole tiles."""
        return padded_to(a, self.rows, self.lanes), padded_to(q, self.lanes, self.cols)

    def _for_all_rows(self, data: np.ndarray) -> Fields:
        """Beats [n-tiles, beats, elements], again for every m-tile."""
        down = len(self.grid.m_starts)
        beats = np.broadcast_to(data, (down, *data.shape)).reshape(-1, *data.shape[1:])
        total = beats.shape[0] * beats.shape[1]
        return {"data": beats.reshape(total, -1), "last": _last(*beats.shape[:2])}

    def _checked(self, name: str, values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
        """`values`, integers of that shape; of activations also coded chunks."""
        values = np.asarray(values)
        if values.dtype.kind not in "iu":
            what = "not a number among them" if _nan(values) else str(values.dtype)
            raise UserError(name, "must be integers", what)
        coded = name == "activations" and values.ndim == 3 and not self.act_bits
        wanted = (self.m, self.chunks, values.shape[-1]) if coded else shape
        if values.shape != wanted:
            raise UserError(name, f"must be {list(wanted)}", list(values.shape))
        return values.astype(np.int64)

    def _ranged(self, name: str, values: np.ndarray, bits: int, unsigned: bool) -> None:
        low, high = (0, (1 << bits) - 1) if unsigned else (-(1 << bits >> 1), (1 << bits >> 1) - 1)
        if values.size and not low <= values.min() <= values.max() <= high:
            worst = int(values.min() if values.min() < low else values.max())
            rule = f"must be from {low} to {high}: {bits} bits"
            raise UserError(name, rule, worst, min(max(worst, low), high))


def _last(tiles: int, beats: int) -> np.ndarray:
    """The flag on the last beat of each tile."""
    last = np.zeros((tiles, beats), np.int64)
    last[:, -1] = 1
    return last.reshape(-1)


def _nan(values: np.ndarray) -> bool:
    return values.dtype.kind == "f" and bool(np.isnan(values).any())
