"""How far a quantised tensor is from what it stands for."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from hwgen.errors import UserError
from hwgen.quantize.tensor import Quantized

CHUNK_VALUES = 1 << 20


@dataclass(frozen=True)
class Report:
    """Error of a tensor in a format.

    values          how many were compared: those finite in the tensor and in its copy
    bits_per_value  stored bits, scales and the rest included
    sqnr_db         10 log10(sum x² / sum error²); infinite without error, None without signal
    relative_mse    sum error² / sum x²; None without signal
    max_error       largest |error|
    max_value       largest |x|, to compare it with
    lost            values that are not finite in the tensor or in its copy
    mse             sum error² / values, in the square of the values' unit; None without values
    """

    format: str
    values: int
    bits_per_value: float
    sqnr_db: float | None
    relative_mse: float | None
    max_error: float
    max_value: float
    lost: int
    mse: float | None = None

    def data(self) -> dict[str, Any]:
        """The fields as plain Python values."""
        return asdict(self)


def report(x: Any, tensor: Quantized) -> Report:
    """The error of `tensor`, which was made from `x`."""
    return compare(x, tensor.dequantize(), tensor.form.name, tensor.bits_per_value)


def compare(x: Any, y: Any, name: str, bits_per_value: float) -> Report:
    """The error of the copy `y` of `x`, arrays of one shape; UserError when they are not."""
    before, after = np.asarray(x), np.asarray(y)
    if before.shape != after.shape:
        raise UserError("values", f"must have the shape {after.shape}", str(before.shape))
    signal = noise = worst = 0.0
    lost = 0
    flat, copy = before.reshape(-1), after.reshape(-1)
    top = float(np.abs(flat).max(initial=0.0, where=np.isfinite(flat)))
    unit = top or 1.0
    for start in range(0, flat.size, CHUNK_VALUES):
        a = flat[start : start + CHUNK_VALUES].astype(np.float64)
        b = copy[start : start + CHUNK_VALUES].astype(np.float64)
        both = np.isfinite(a) & np.isfinite(b)
        if not both.all():
            lost += int(both.size - np.count_nonzero(both))
            a, b = a[both], b[both]
        # In units of the largest magnitude: squares neither overflow nor vanish.
        a, b = a / unit, b / unit
        wrong = b - a
        signal += float(a @ a)
        noise += float(wrong @ wrong)
        worst = max(worst, float(np.abs(wrong).max(initial=0.0)) * unit)
    ratio = noise / signal if signal else None
    sqnr = None if ratio is None else (float(-10 * np.log10(ratio)) if ratio else float("inf"))
    values = flat.size - lost
    mse = noise / values * unit * unit if values else None
    return Report(name, values, bits_per_value, sqnr, ratio, worst, top, lost, mse)
