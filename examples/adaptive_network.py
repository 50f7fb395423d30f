"""A 64→48→32→24→10 network for 8×8 images of digits, each layer in a mode of its own (numpy).

A layer in a mode has two scales, powers of two: one for its weights, one for its inputs, the
latter fixed on training images.  Products of codes are summed exactly and rounded once, to the
format of the results; scales, offsets and ReLU are applied to that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from digits_network import PIXEL_MAX, Data

from hwgen import formats
from hwgen.design.simd.modes import mode_of
from hwgen.formats import Format
from hwgen.quantize import quantize

INPUTS, HIDDEN, CLASSES, EPOCHS = 64, (48, 32, 24), 10, 40
SHAPES = tuple(pairwise((INPUTS, *HIDDEN, CLASSES)))
"""Inputs and outputs of every layer."""


@dataclass(frozen=True)
class Dense:
    """A layer of real numbers: weights [inputs, outputs], offsets [outputs]."""

    weights: np.ndarray
    offsets: np.ndarray


Network = tuple[Dense, ...]


def trained(data: Data, seed: int) -> Network:
    """The layers, trained by scikit-learn; another network for every seed."""
    from sklearn.neural_network import MLPClassifier
    from threadpoolctl import threadpool_limits

    network = MLPClassifier(HIDDEN, random_state=seed, alpha=1e-3, learning_rate_init=3e-3)
    # Matrices this small are multiplied sooner by one thread than by several.
    with threadpool_limits(1):
        for _ in range(EPOCHS):
            network.partial_fit(data.train_x / PIXEL_MAX, data.train_y, classes=range(CLASSES))
    return tuple(Dense(*each) for each in zip(network.coefs_, network.intercepts_, strict=True))


def inputs_of(network: Network, images: np.ndarray) -> list[np.ndarray]:
    """Inputs of every layer, then the logits, all [images, …] in floating point."""
    found = [images / PIXEL_MAX]
    for number, layer in enumerate(network, 1):
        found.append(found[-1] @ layer.weights + layer.offsets)
        if number < len(network):
            found[-1] = np.maximum(found[-1], 0)
    return found


@dataclass(frozen=True)
class Layer:
    """A layer in a mode of the lanes; numbers are those of codes times a scale.

    weights       codes [inputs, outputs]
    act, wgt      the scales, powers of two
    forms         formats of inputs and weights: one, or weights of half the width
    results       format that sums are rounded to
    """

    mode: str
    forms: tuple[Format, Format]
    results: Format
    weights: np.ndarray
    offsets: np.ndarray
    act: float
    wgt: float

    def codes(self, x: np.ndarray) -> np.ndarray:
        """Codes of the inputs [images, inputs]; what is too great becomes the greatest."""
        return self.forms[0].encode(x / self.act)

    def multiplied(self, codes: np.ndarray) -> np.ndarray:
        """Codes of the results, by float64: a preview, as sums of products that spread over
        more than 53 bits, or that the lanes round, may come out another way in hardware."""
        acts, wgts = (f.decode(c) for f, c in zip(self.forms, (codes, self.weights), strict=True))
        return self.results.encode(acts.astype(np.float64) @ wgts)

    def outputs(self, results: np.ndarray) -> np.ndarray:
        """What the layer gives, from the codes of its results."""
        found: np.ndarray = self.results.decode(results) * (self.act * self.wgt) + self.offsets
        return found


def layer_in(dense: Dense, inputs: np.ndarray, mode: str, results: str) -> Layer:
    """A layer in a mode: scales are those of least squared error, that of the inputs for
    `inputs` [images, inputs] of training images."""
    to = formats.get(results)
    assert isinstance(to, Format)
    forms = mode_of(mode).act.form, mode_of(mode).wgt.form
    act, wgt = (
        quantize(x, form, method="mse", power_of_two=True)
        for x, form in zip((inputs, dense.weights), forms, strict=True)
    )
    scales = float(act.scales) or 1.0, float(wgt.scales) or 1.0
    return Layer(mode, forms, to, wgt.codes, dense.offsets, *scales)


def logits_of(
    layers: Sequence[Layer | Dense], images: np.ndarray, start: int = 0, x: np.ndarray | None = None
) -> np.ndarray:
    """Logits [images, classes]; layers of real numbers stay such.

    start, x  layers before `start` are left out, and `x` are the inputs of that one
    """
    x = images / PIXEL_MAX if x is None else x
    for number, layer in enumerate(layers):
        if number < start:
            continue
        if isinstance(layer, Dense):
            x = x @ layer.weights + layer.offsets
        else:
            x = layer.outputs(layer.multiplied(layer.codes(x)))
        if number < len(layers) - 1:
            x = np.maximum(x, 0)
    return x


def noise(found: np.ndarray, exact: np.ndarray) -> float:
    """Mean squared error of logits over the mean square of what is common to no class."""
    spread = exact - exact.mean(1, keepdims=True)
    error = found - exact
    error = error - error.mean(1, keepdims=True)
    return float((error**2).sum() / (spread**2).sum())


class Rounded:
    """A network, its layers in every mode, and what each of them costs by itself.

    layers         mode -> the layers in it
    sensitivities  mode -> of each layer the noise of the logits when it alone is rounded,
                   measured on training images
    """

    def __init__(
        self, network: Network, images: np.ndarray, modes: Sequence[str], results: str
    ) -> None:
        self.network = network
        *inputs, exact = inputs_of(network, images)
        self.layers: dict[str, list[Layer]] = {}
        self.sensitivities: dict[str, list[float]] = {}
        for mode in modes:
            own = [layer_in(*each, mode, results) for each in zip(network, inputs, strict=True)]
            self.layers[mode], self.sensitivities[mode] = own, []
            for number, layer in enumerate(own):
                mixed = [*network[:number], layer, *network[number + 1 :]]
                found = logits_of(mixed, images, number, inputs[number])
                self.sensitivities[mode].append(noise(found, exact))

    def of(self, modes: Sequence[str]) -> list[Layer]:
        """The network with these modes, one for each layer."""
        return [self.layers[mode][number] for number, mode in enumerate(modes)]

    def accuracy(self, modes: Sequence[str], images: np.ndarray, digits: np.ndarray) -> float:
        """The part of the images told right with these modes."""
        return float((logits_of(self.of(modes), images).argmax(1) == digits).mean())
