"""A 64→32→10 network for 8×8 images of digits, and its exact integer form (numpy only)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

HIDDEN, CLASSES, PIXEL_MAX = 32, 10, 16
SHIFT = 16
"""Requantisation multiplies by an integer and shifts right by this many bits."""
Rounding = Callable[[np.ndarray, bool], np.ndarray]
"""Weights, and whether each column has a scale of its own, to the weights that are used."""


@dataclass(frozen=True)
class Data:
    """Images [n, 64] of 0 … 16 and their digits [n], split in two."""

    train_x: np.ndarray
    train_y: np.ndarray
    test_x: np.ndarray
    test_y: np.ndarray


def load() -> Data:
    """scikit-learn's 1797 digits; 30 % of each digit is the test set, always the same."""
    from sklearn.datasets import load_digits
    from sklearn.model_selection import train_test_split

    images, digits = load_digits(return_X_y=True)
    train_x, test_x, train_y, test_y = train_test_split(
        images.astype(np.int64), digits, test_size=0.3, random_state=0, stratify=digits
    )
    return Data(train_x, train_y, test_x, test_y)


@dataclass(frozen=True)
class Network:
    """Weights and biases of the two layers, real numbers."""

    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray

    def classify(self, images: np.ndarray) -> np.ndarray:
        """Digits of images, in floating point."""
        hidden = np.maximum(images / PIXEL_MAX @ self.w1 + self.b1, 0)
        return np.asarray((hidden @ self.w2 + self.b2).argmax(1))


def scales(weights: np.ndarray, bits: int, per_channel: bool) -> np.ndarray:
    """Size of one step: one for each column, or the same for all."""
    top = np.abs(weights).max(0 if per_channel else None, keepdims=True)
    return np.broadcast_to(top / (2 ** (bits - 1) - 1), (1, weights.shape[1]))


def rounded(weights: np.ndarray, bits: int, per_channel: bool) -> np.ndarray:
    """`weights` moved to the nearest values that `bits` bits can hold."""
    step = scales(weights, bits, per_channel)
    return np.asarray(np.round(weights / step) * step)


def _to_bits(bits: int) -> Rounding:
    return lambda weights, per_channel: rounded(weights, bits, per_channel)


def train(
    data: Data,
    *,
    bits: int | None = None,
    rounding: Rounding | None = None,
    start: Network | None = None,
    epochs: int = 120,
) -> Network:
    """Adam on the cross entropy, always with the same seed.

    bits      train through weights rounded to so many bits (straight-through gradient)
    rounding  likewise through what this makes of the weights, in place of `bits`
    start     go on from this network
    """
    if rounding is None and bits is not None:
        rounding = _to_bits(bits)
    rng = np.random.default_rng(0)
    pixels = data.train_x.shape[1]
    if start is None:
        shapes = ((pixels, HIDDEN), (HIDDEN,), (HIDDEN, CLASSES), (CLASSES,))
        values = [rng.normal(0, 1 / np.sqrt(shape[0]), shape) for shape in shapes]
        values[1], values[3] = np.zeros(HIDDEN), np.zeros(CLASSES)
    else:
        values = [start.w1.copy(), start.b1.copy(), start.w2.copy(), start.b2.copy()]
    means = [np.zeros_like(v) for v in values]
    squares = [np.zeros_like(v) for v in values]
    images, labels = data.train_x / PIXEL_MAX, np.eye(CLASSES)[data.train_y]
    rate, step = (3e-3 if start is None else 1e-3), 0
    for _ in range(epochs):
        for batch in np.array_split(rng.permutation(len(images)), len(images) // 32):
            x, y = images[batch], labels[batch]
            w1, b1, w2, b2 = values
            if rounding is not None:
                w1, w2 = rounding(w1, True), rounding(w2, False)
            hidden = np.maximum(x @ w1 + b1, 0)
            logits = hidden @ w2 + b2
            odds = np.exp(logits - logits.max(1, keepdims=True))
            error = (odds / odds.sum(1, keepdims=True) - y) / len(batch)
            back = (error @ w2.T) * (hidden > 0)
            slopes = [x.T @ back, back.sum(0), hidden.T @ error, error.sum(0)]
            step += 1
            for i, slope in enumerate(slopes):
                means[i] = 0.9 * means[i] + 0.1 * slope
                squares[i] = 0.999 * squares[i] + 0.001 * slope**2
                size = rate * np.sqrt(1 - 0.999**step) / (1 - 0.9**step)
                values[i] = values[i] - size * means[i] / (np.sqrt(squares[i]) + 1e-8)
    return Network(*values)


@dataclass(frozen=True)
class Layer:
    """Integer weights [k, n], and the bias at the scale of the sums."""

    weights: np.ndarray
    bias: np.ndarray


@dataclass(frozen=True)
class IntegerNetwork:
    """Two integer matrix products; what stands between them is integer arithmetic too.

    Activations are int8: pixels 0 … 16 as they are, hidden units 0 … 127.  The first layer
    has a scale per column, the second one scale, so that its sums can be compared.
    """

    first: Layer
    second: Layer
    multiplier: np.ndarray

    def requantise(self, sums: np.ndarray) -> np.ndarray:
        """Hidden activations from the sums of the first layer: bias, scale, ReLU, 7 bits."""
        scaled = (sums + self.first.bias) * self.multiplier
        return np.clip((scaled + (1 << (SHIFT - 1))) >> SHIFT, 0, 127)

    def digits(self, sums: np.ndarray) -> np.ndarray:
        """The digit with the greatest logit, from the sums of the second layer."""
        return np.asarray((sums + self.second.bias).argmax(1))


def quantise(network: Network, images: np.ndarray, bits: int) -> IntegerNetwork:
    """`network` with weights of `bits` bits; `images` (training) set the range of the hidden units.

    bits  2 to 8
    """
    step1 = scales(network.w1, bits, True)
    step2 = scales(network.w2, bits, False)
    w1 = np.round(network.w1 / step1).astype(np.int64)
    w2 = np.round(network.w2 / step2).astype(np.int64)
    return integers(network, images, (w1, step1), (w2, step2))


def integers(
    network: Network,
    images: np.ndarray,
    first: tuple[np.ndarray, np.ndarray],
    second: tuple[np.ndarray, np.ndarray],
) -> IntegerNetwork:
    """The network with these integer weights [k, n] and the sizes of their steps [1, n]."""
    (w1, step1), (w2, step2) = first, second
    sum_step = step1[0] / PIXEL_MAX
    b1 = np.round(network.b1 / sum_step).astype(np.int64)
    hidden = np.maximum((images @ w1 + b1) * sum_step, 0)
    hidden_step = hidden.max() / 127
    multiplier = np.round(sum_step / hidden_step * (1 << SHIFT)).astype(np.int64)
    b2 = np.round(network.b2 / (hidden_step * step2[0])).astype(np.int64)
    return IntegerNetwork(Layer(w1, b1), Layer(w2, b2), multiplier)
