"""The network of digits_network.py with weights of 1 to 4 bits, and one of bits alone (numpy only).

Weights of b bits are the odd numbers 2q + 1 for q of b bits in two's complement, times a step:
as many below zero as above, at one bit -1 and 1 (T-MAC, arXiv 2407.00088, section 3.1).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from digits_network import (
    CLASSES,
    Data,
    IntegerNetwork,
    Layer,
    Network,
    Rounding,
    integers,
    train,
)

STEPS = {1: 1.5958, 2: 0.9957, 3: 0.5860, 4: 0.3352}
"""Distance of neighbouring levels that rounds normal numbers of variance 1 with the least error
(Max, Quantizing for minimum distortion, IRE Trans. Information Theory, 1960, table II)."""
THRESHOLDS = (3, 7, 11)
"""A pixel of 0 to 16 is as many bits: whether it is above each of them."""
BINARY_HIDDEN, BINARY_EPOCHS = 64, 40


def levels(weights: np.ndarray, bits: int, per_channel: bool) -> tuple[np.ndarray, np.ndarray]:
    """q of `bits` bits and the step [1, n], so that (2q + 1) * step is near the weights."""
    size = np.sqrt((weights**2).mean(0 if per_channel else None, keepdims=True))
    step = np.broadcast_to(STEPS[bits] / 2 * size, (1, weights.shape[1]))
    half = 1 << (bits - 1)
    q = np.clip(np.floor(weights / (2 * step)), -half, half - 1)
    return q.astype(np.int64), step


def odd(bits: int) -> Rounding:
    """Weights moved to the nearest odd numbers of steps."""

    def rounding(weights: np.ndarray, per_channel: bool) -> np.ndarray:
        q, step = levels(weights, bits, per_channel)
        return np.asarray((2 * q + 1) * step)

    return rounding


def tuned(data: Data, network: Network, bits: int, epochs: int = 60) -> IntegerNetwork:
    """`network` trained on with weights of `bits` bits, in integers; the weights are odd."""
    real = train(data, rounding=odd(bits), start=network, epochs=epochs)
    pairs = [levels(real.w1, bits, True), levels(real.w2, bits, False)]
    first, second = ((2 * q + 1, step) for q, step in pairs)
    return integers(real, data.train_x, first, second)


@dataclass(frozen=True)
class BinaryNetwork:
    """Two products of -1 and 1 with -1 and 1; a hidden unit is the sign of its sum."""

    first: Layer
    second: Layer

    def hidden(self, sums: np.ndarray) -> np.ndarray:
        """Hidden activations -1 and 1 from the sums of the first layer."""
        return np.where(sums + self.first.bias >= 0, 1, -1)

    def digits(self, sums: np.ndarray) -> np.ndarray:
        """The digit with the greatest logit, from the sums of the second layer."""
        return np.asarray((sums + self.second.bias).argmax(1))


def pixel_bits(images: np.ndarray) -> np.ndarray:
    """Images [n, 64] as -1 and 1 [n, 64 * thresholds]."""
    above = images[:, :, None] > np.array(THRESHOLDS)
    return np.where(above, 1, -1).reshape(len(images), -1)


def train_binary(data: Data, epochs: int = BINARY_EPOCHS) -> BinaryNetwork:
    """Adam on the cross entropy through signs (straight-through gradient, that of hidden units
    where their sums are small), always with the same seed."""
    rng = np.random.default_rng(0)
    images, labels = pixel_bits(data.train_x), np.eye(CLASSES)[data.train_y]
    shapes = ((images.shape[1], BINARY_HIDDEN), (BINARY_HIDDEN, CLASSES))
    values = []
    for shape in shapes:
        values += [rng.normal(0, 1 / np.sqrt(shape[0]), shape), np.zeros(shape[1])]
    means, squares = ([np.zeros_like(v) for v in values] for _ in range(2))
    step = 0
    for epoch in range(epochs):
        for batch in np.array_split(rng.permutation(len(images)), len(images) // 64):
            x, (w1, b1, w2, b2) = images[batch], values
            w1, w2 = odd(1)(w1, True), odd(1)(w2, False)
            sums = x @ w1 + b1
            hidden = np.where(sums >= 0, 1.0, -1.0)
            logits = hidden @ w2 + b2
            odds = np.exp(logits - logits.max(1, keepdims=True))
            error = (odds / odds.sum(1, keepdims=True) - labels[batch]) / len(batch)
            back = (error @ w2.T) * (np.abs(sums) < 1)
            step += 1
            rate = 3e-3 * (1 - epoch / epochs) * np.sqrt(1 - 0.999**step) / (1 - 0.9**step)
            slopes = [x.T @ back, back.sum(0), hidden.T @ error, error.sum(0)]
            for i, slope in enumerate(slopes):
                means[i] = 0.9 * means[i] + 0.1 * slope
                squares[i] = 0.999 * squares[i] + 0.001 * slope**2
                values[i] = values[i] - rate * means[i] / (np.sqrt(squares[i]) + 1e-8)
    layers = []
    for weights, bias, each in ((*values[:2], True), (*values[2:], False)):
        q, size = levels(weights, 1, each)
        layers.append(Layer(2 * q + 1, np.round(bias / size[0]).astype(np.int64)))
    return BinaryNetwork(*layers)
