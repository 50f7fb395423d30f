"""Operands of an energy run: uniform, Gaussian, or pixels of digits with the weights of a network.

No corner values are mixed in.  Weights are uniform but for digits.
"""

from __future__ import annotations

import difflib
import functools
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hwgen import formats
from hwgen.catalog.stimulus.operands import Draw, drawing
from hwgen.errors import ToolError, UserError

UNIFORM, GAUSSIAN, DIGITS = "uniform", "gaussian", "digits"
WORDS = (UNIFORM, f"{GAUSSIAN}:SD", DIGITS)

PIXELS, PIXEL_MAX, HIDDEN, _EPOCHS = 64, 16, 64, 20

Array = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Activations:
    """kind is uniform, gaussian or digits; sd the standard deviation, in units of the format."""

    kind: str
    sd: float | None = None

    @classmethod
    def parse(cls, text: str) -> Activations:
        """`uniform`, `gaussian:SD` with SD above 0, or `digits`; `UserError` for another word."""
        kind, colon, rest = text.strip().partition(":")
        if kind == GAUSSIAN:
            try:
                sd = float(rest)
            except ValueError:
                sd = math.nan
            if not (math.isfinite(sd) and sd > 0):
                rule = "a Gaussian has a standard deviation above 0"
                raise UserError("activations", rule, text, f"{GAUSSIAN}:20")
            return cls(kind, sd)
        if kind not in (UNIFORM, DIGITS) or colon:
            near = difflib.get_close_matches(kind, (UNIFORM, GAUSSIAN, DIGITS), 1, 0.0)[0]
            near = f"{GAUSSIAN}:20" if near == GAUSSIAN else near
            raise UserError("activations", f"one of {', '.join(WORDS)}", text, near)
        return cls(kind)

    def __str__(self) -> str:
        return self.kind if self.sd is None else f"{self.kind}:{self.sd:g}"


@contextmanager
def activations(what: Activations, act: str, wgt: str, layout: str) -> Iterator[None]:
    """Stimulus made inside has such operands, of the formats `act` and `wgt`.

    Every stimulus draws activations first and weights next; what comes after is uniform.

    layout  what the axes of an operand array mean, for digits: "stream" (one PE, sums in time),
            "os" (time, lanes; sums in time), "ws" (time, lanes; sums over lanes), or "matrix"
            (A and B themselves)
    """
    first = [_draw_act(what, act, layout), _draw_wgt(what, wgt, layout)]

    def draw(rng: np.random.Generator, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
        return (first.pop(0) if first else _uniform)(rng, low, high, shape)

    with drawing(draw):
        yield


@contextmanager
def ends(act: str, wgt: str) -> Iterator[tuple[int, int]]:
    """Stimulus made inside has the greatest activation and the least weight everywhere: both."""
    greatest, least = (
        int(form.max if high else form.min)
        if isinstance(form := formats.get(name), formats.Integer)
        else int(form.encode(np.array(form.max if high else form.min)))
        for name, high in ((act, True), (wgt, False))
    )
    values = [greatest, least]

    def draw(rng: np.random.Generator, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
        return np.full(shape, values.pop(0), np.int64) if values else _uniform(rng, 0, 0, shape)

    with drawing(draw):
        yield greatest, least


def _uniform(
    rng: np.random.Generator, low: int, high: int, shape: tuple[int, ...]
) -> npt.NDArray[np.int64]:
    return rng.integers(low, high, shape, endpoint=True)


def _draw_act(what: Activations, name: str, layout: str) -> Draw:
    form = formats.get(name)
    if what.kind == UNIFORM:
        return _uniform

    def draw(rng: np.random.Generator, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
        if what.sd is not None:
            return _codes(form, rng.normal(0, what.sd, shape))
        top = float(form.max) if isinstance(form, formats.Integer) else 1.0
        image, pixel = _places(shape, layout)
        images = network()[0]
        return _codes(form, images[image % len(images), pixel] * top)

    return draw


def _draw_wgt(what: Activations, name: str, layout: str) -> Draw:
    form = formats.get(name)
    if what.kind != DIGITS:
        return _uniform

    def draw(rng: np.random.Generator, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
        top = float(form.max) if isinstance(form, formats.Integer) else 1.0
        swapped = shape[::-1] if layout == "matrix" else shape
        neuron, pixel = _places(swapped, "os" if layout == "ws" else layout)
        weights = network()[1][pixel, neuron % HIDDEN] * top
        return _codes(form, weights.T if layout == "matrix" else weights)

    return draw


def _places(shape: tuple[int, ...], layout: str) -> tuple[Array, Array]:
    """Image (or neuron) and pixel of every operand."""
    at = np.indices(shape)
    if layout == "matrix":
        return at[0], at[1] % PIXELS
    blocks = at[0] // PIXELS
    if layout == "stream":
        return blocks, at[0] % PIXELS
    if layout == "os":
        return at[1] + shape[1] * blocks, at[0] % PIXELS
    return at[0], (at[1] + shape[1] * blocks) % PIXELS


def _codes(form: formats.Format, values: np.ndarray) -> np.ndarray:
    """Operands as designs take them: the nearest numbers of an integer format, else codes."""
    clipped = np.clip(values, float(form.min), float(form.max))
    if isinstance(form, formats.Integer):
        whole: np.ndarray = np.rint(clipped).astype(np.int64)
        return whole
    codes: np.ndarray = form.encode(clipped).astype(np.int64)
    return codes


@functools.lru_cache(maxsize=1)
def network() -> tuple[np.ndarray, np.ndarray]:
    """Images [image, pixel], 0 to 1, and the weights [pixel, neuron] of the first layer of a
    network trained on them, -1 to 1.  scikit-learn's 8×8 digits; ToolError without it."""
    try:
        from sklearn.datasets import load_digits
        from sklearn.neural_network import MLPClassifier
    except ImportError as error:
        rule = "not installed; the digits need it: pip install scikit-learn"
        raise ToolError("scikit-learn", rule) from error
    images, digits = load_digits(return_X_y=True)
    images = images / PIXEL_MAX
    model = MLPClassifier((HIDDEN,), random_state=0, alpha=1e-3, learning_rate_init=3e-3)
    for _ in range(_EPOCHS):
        model.partial_fit(images, digits, classes=range(10))
    weights = model.coefs_[0]
    return images, weights / np.abs(weights).max()
