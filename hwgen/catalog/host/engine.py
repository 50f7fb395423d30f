"""Products on the matrix engine `matmul`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from hwgen import formats
from hwgen.catalog.host.exact import cuts, most, operands
from hwgen.errors import UserError
from hwgen.golden.dot import numbers
from hwgen.jobs import Fields, Job, Side, Stretch, Tile
from hwgen.tiling import Tiling


def matmul(
    config: Mapping[str, Any], depths: Mapping[str, int], a: np.ndarray, w: np.ndarray
) -> list[Job]:
    """A [M, K] times W [K, N]: numbers of integer formats, codes of all others.

    config  parameters of the design
    depths  stream -> beats of its window
    Results are in units of 2**(act.unit + wgt.unit).  UserError for codes that are no numbers,
    and where whole tiles would need a 0 that neither format has.
    """
    a, w = operands(np.asarray(a), np.asarray(w))
    forms = formats.get(config["act"]), formats.get(config["wgt"])
    ours, theirs = _numbers("a", forms[0], a), _numbers("w", forms[1], w)
    order = _order(config, depths, a.shape[0], a.shape[1], w.shape[1])
    blank = any(form.blank for form in forms)
    step = order.k_step
    if not blank and a.shape[1] % step:
        name = "deep" if order.outputs_stay else "rows"
        rule = f"a multiple of {name} ({step}): {config['act']} and {config['wgt']} have no 0"
        raise UserError("k", rule, a.shape[1], max(1, round(a.shape[1] / step)) * step)
    limit = most(config["acc_width"], any(form.signed for form in forms))
    pieces = cuts(ours, theirs, limit, 1 if blank else step)
    return [_job(replace(order, k=a[:, k].shape[1]), a[:, k], w[k]) for k in pieces]


def _numbers(name: str, form: formats.Format, values: np.ndarray) -> np.ndarray:
    """What the operands stand for; UserError for what is no number of the format."""
    integer = isinstance(form, formats.Integer)
    low, high = (int(form.min), int(form.max)) if integer else (0, (1 << form.width) - 1)
    least, greatest = int(values.min()), int(values.max())
    if least < low or greatest > high:
        worst = least if least < low else greatest
        rule = f"must be {'numbers' if integer else 'codes'} of {form.name}, {low} to {high}"
        raise UserError(name, rule, worst, min(max(worst, low), high))
    found = numbers(form, values)
    if found.nan.any():
        code = int(values[found.nan][0])
        raise UserError(name, f"must be codes of numbers; of {form.name} this is none", hex(code))
    return found.integers


def _order(config: Mapping[str, Any], depths: Mapping[str, int], m: int, k: int, n: int) -> Tiling:
    """The order of work; blocks that stay on chip are no longer than the windows."""
    order = Tiling(config["rows"], config["cols"], config["dataflow"], m, k, n, deep=config["deep"])
    moves = "wgt" if order.turned else "act"
    # What moves is sent once for all tiles where a block of it fits, and is worth the while.
    whole = max(depths[moves] // len(order.k_starts), config["rows"])
    depth = min(config["depth"], depths["out"], depths[moves], whole)
    return replace(order, depth=depth)


def _job(order: Tiling, a: np.ndarray, w: np.ndarray) -> Job:
    """The job of a product whose sums fit."""
    turned = order.turned
    blocks, tiles = len(order.m_starts), len(order.n_starts)
    # Beats of A are the same for every tile of columns, those of W for every block of rows.
    one_n = replace(order, n=1).beats(a, w[:, :1])["act"]
    one_m = replace(order, m=1).beats(a[:1], w)["wgt"]
    steps = len(order.k_starts)
    stays = steps * order.rows
    if order.outputs_stay:
        act, wgt = [steps] * blocks, [steps] * tiles
    elif turned:
        act, wgt = [stays] * blocks, [steps * turned.block_rows(n0) for n0 in order.n_starts]
    else:
        act, wgt = [steps * order.block_rows(m0) for m0 in order.m_starts], [stays] * tiles
    grid = [
        [_tile(order, act[i] // steps, wgt[j] // steps) for j in range(tiles)]
        for i in range(blocks)
    ]
    rows = sum(tile.out for line in grid for tile in line)
    last = np.concatenate([np.arange(1, beats + 1) // beats for _, _, beats in order.out_tiles()])

    def result(out: Fields) -> np.ndarray:
        return order.assemble(out["data"].reshape(rows, order.cols))

    return Job(
        {"act": Side(one_n, act, True), "wgt": Side(one_m, wgt, False)},
        grid,
        result,
        {"last": last, "nan": np.zeros((rows, order.cols), np.int64)},
        turned is not None,
    )


def _tile(order: Tiling, act: int, wgt: int) -> Tile:
    """A tile of so many beats of each for a step of k (os … cube: 1)."""
    steps = range(len(order.k_starts))
    taken: list[dict[str, Stretch]] = []
    if order.outputs_stay:
        taken = [{"act": (0, len(steps)), "wgt": (0, len(steps))}]
    else:
        moves, stays = ("wgt", "act") if order.turned else ("act", "wgt")
        size = {"act": act, "wgt": wgt}
        for at in steps:
            for name in (stays, moves):
                taken.append({name: (at * size[name], (at + 1) * size[name])})
    out = (wgt if order.turned else act) if not order.outputs_stay else order.rows
    return Tile(taken, out)
