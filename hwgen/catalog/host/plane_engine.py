"""Products on the engines that take weights plane by plane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from hwgen import formats
from hwgen.catalog.host.exact import bound, cuts, most, operands
from hwgen.errors import UserError
from hwgen.jobs import Fields, Job, Side, Stretch, Tile
from hwgen.plane_tiling import PlaneTiling


@dataclass(frozen=True)
class Scales:
    """Scales [groups, N], of planes [groups, bits, N], and zero points [groups, N] or None."""

    scale: np.ndarray
    zero: np.ndarray | None


def matmul(
    config: Mapping[str, Any],
    depths: Mapping[str, int],
    a: np.ndarray,
    w: np.ndarray,
    *,
    bits: int | None = None,
    unsigned: bool | None = None,
    act_bits: int | None = None,
    act_unsigned: bool | None = None,
    scale: np.ndarray | None = None,
    zero: np.ndarray | None = None,
) -> list[Job]:
    """A [M, K] times W [K, N], integers; where there are scales, groups of it times these.

    config  parameters of the design
    depths  stream -> beats of its window
    bits    planes of the weights, unsigned or in two's complement; by default as few as hold them
    act_bits, act_unsigned  likewise, where activations are taken bit by bit
    scale   [K / group, N], of planes [K / group, bits, N]; zero [K / group, N]
    UserError for what the engine does not take, and for results that might wrap.
    """
    a, w = operands(np.asarray(a), np.asarray(w))
    if config.get("mode") == "quantised":
        rule = "must be exact: tables made elsewhere are no matrix"
        raise UserError("mode", rule, config["mode"], "exact")
    serial = "act_bits_max" in config
    _refuse_modes(serial, act_bits, act_unsigned)
    planes = config["scales"] == "plane"
    wgt_bits, wgt_unsigned = _mode("bits", w, bits, True if planes else unsigned)
    _at_most("bits", wgt_bits, config["wgt_bits_max"])
    lines, act_sign = _mode("act_bits", a, act_bits, act_unsigned) if serial else (0, False)
    if serial:
        _at_most("act_bits", lines, config["act_bits_max"])
    else:
        _check_act(config, a)
    order = PlaneTiling(
        *(config["rows"], config["cols"], lanes(config)),
        *(a.shape[0], a.shape[1], w.shape[1], wgt_bits),
        unsigned=wgt_unsigned,
        group=config["group"],
        planes=planes,
        zero=config["zero"] == "on",
        act_bits=lines,
        act_unsigned=act_sign,
    )
    scales = _scales(config, scale, zero)
    limit = most(config["acc_width"], True)
    if scales is not None:
        _check_scaled(config, a, w, scales, order)
        return [_job(order, a, w, scales)]
    pieces = cuts(a, w, limit, 1, config["depth"] * lanes(config))
    return [_job(replace(order, k=a[:, k].shape[1]), a[:, k], w[k], None) for k in pieces]


def lanes(config: Mapping[str, Any]) -> int:
    """k in a beat of activations."""
    return int(config["lanes"] if "lanes" in config else config["k"] * config["tables"])


def _refuse_modes(serial: bool, *given: int | bool | None) -> None:
    if not serial and any(each is not None for each in given):
        rule = "belong to engines that take activations bit by bit; here their format is fixed"
        raise UserError("act_bits, act_unsigned", rule)


def _mode(name: str, q: np.ndarray, bits: int | None, unsigned: bool | None) -> tuple[int, bool]:
    """Bits, and whether unsigned, of the operands; what is not given is the least that holds them.

    That they fit is checked where they become planes.
    """
    low, high = int(q.min()), int(q.max())
    if unsigned is None:
        unsigned = low >= 0
    # Of a negative number bit_length is that of its magnitude.
    need = max(max(high, 0).bit_length(), (~low if low < 0 else 0).bit_length()) + (not unsigned)
    if bits is not None and bits < 1:
        raise UserError(name, "at least 1", bits, 1)
    return (max(1, need) if bits is None else bits), bool(unsigned)


def _at_most(name: str, found: int, most_bits: int) -> None:
    if found > most_bits:
        raise UserError(name, f"at most the {most_bits} planes of the engine", found, most_bits)


def _check_act(config: Mapping[str, Any], a: np.ndarray) -> None:
    form = formats.get(config["act"])
    low, high = int(form.min), int(form.max)
    worst = int(a.min()) if a.min() < low else int(a.max())
    if not low <= worst <= high:
        rule = f"must be numbers of {form.name}, {low} to {high}"
        raise UserError("a", rule, worst, min(max(worst, low), high))


def _scales(
    config: Mapping[str, Any], scale: np.ndarray | None, zero: np.ndarray | None
) -> Scales | None:
    if not config["scale_bits"]:
        if scale is not None or zero is not None:
            raise UserError("scale, zero", "must be left out: scale_bits is 0 in this engine")
        return None
    if scale is None:
        raise UserError("scale", "must be given: the engine scales every sum")
    found = Scales(np.asarray(scale), None if zero is None else np.asarray(zero))
    half = 1 << config["scale_bits"] - 1
    for name, values in (("scale", found.scale), ("zero", found.zero)):
        if values is None or not values.size or values.dtype.kind not in "iu":
            continue
        worst = int(values.min()) if values.min() < -half else int(values.max())
        if not -half <= worst < half:
            rule = f"must be from {-half} to {half - 1}: {config['scale_bits']} bits"
            raise UserError(name, rule, worst, min(max(worst, -half), half - 1))
    return found


def _check_scaled(
    config: Mapping[str, Any], a: np.ndarray, w: np.ndarray, scales: Scales, order: PlaneTiling
) -> None:
    """UserError where sums of a group, or the results, are not sure to fit."""
    span = order.group or order.k
    ones = np.ones((span, 1), np.int64)
    total = 0
    for group, at in enumerate(range(0, order.k, span)):
        part = a[:, at : at + span]
        own = bound(part, ones)
        sums = own if order.planes else bound(part, w[at : at + span])
        if max(sums, own) > most(config["acc_width"], True):
            rule = "must hold the sum of a group of these operands"
            need = max(sums, own).bit_length() + 1
            raise UserError("acc_width", rule, config["acc_width"], need)
        total += sums * _size(scales.scale, group) * (order.bits if order.planes else 1)
        total += own * _size(scales.zero, group) if scales.zero is not None else 0
    if total > most(config["out_width"], True):
        rule = "must hold the scaled sums of these operands"
        raise UserError("out_width", rule, config["out_width"], total.bit_length() + 1)


def _size(values: np.ndarray, group: int) -> int:
    """The greatest magnitude among those of a group."""
    own = values[group : group + 1].astype(object)
    return int(abs(own).max()) if own.size else 0


def _job(order: PlaneTiling, a: np.ndarray, w: np.ndarray, scales: Scales | None) -> Job:
    """The job of a product whose sums fit."""
    blocks, tiles = len(order.grid.m_starts), len(order.grid.n_starts)
    # Beats of A are the same for every tile of columns, those of W for every block of rows.
    one_m, one_n = replace(order, m=1), replace(order, n=1)
    across = {"act": (one_n.act_beats(a), blocks), "wgt": (one_m.wgt_beats(w), tiles)}
    if scales is not None:
        across["scale"] = (one_m.scale_beats(scales.scale, scales.zero), tiles)
    sides = {
        name: Side(beats, [len(beats["last"]) // many] * many, name == "act")
        for name, (beats, many) in across.items()
    }
    steps = _steps(order, {name: side.length[0] // order.groups for name, side in sides.items()})
    rows = order.tiles * order.rows
    last = np.arange(1, rows + 1) % order.rows == 0

    def result(out: Fields) -> np.ndarray:
        return order.assemble(out["data"].reshape(rows, order.cols))

    grid = [[Tile(steps, order.rows)] * tiles] * blocks
    return Job(sides, grid, result, {"last": last.astype(np.int64)})


def _steps(order: PlaneTiling, sizes: Mapping[str, int]) -> list[dict[str, Stretch]]:
    """What goes in one after the other: of every group activations, weights, scales.

    sizes  input -> beats of a group
    Where planes have scales of their own, each follows its plane: the next plane waits for it.
    """
    cuts = order.bits if order.planes else 1
    steps: list[dict[str, Stretch]] = []
    for group in range(order.groups):
        start = {name: group * size for name, size in sizes.items()}
        steps.append({"act": (start["act"], start["act"] + sizes["act"])})
        wgt = sizes["wgt"] // cuts
        for cut in range(cuts):
            at = start["wgt"] + cut * wgt
            steps.append({"wgt": (at, at + wgt)})
            if "scale" in sizes:
                first = start["scale"] + cut
                last = cut == cuts - 1
                past = start["scale"] + sizes["scale"] if last else first + 1
                steps.append({"scale": (first, past)})
    return steps
