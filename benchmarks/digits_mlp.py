"""Networks 64→128→128→10 for scikit-learn's 8×8 digits, trained by scikit-learn."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

HIDDEN, PIXEL_MAX, EPOCHS = (128, 128), 16, 40
Round = Callable[[np.ndarray], np.ndarray]


class Digits:
    """Several networks that differ in their seeds, and their common task.

    weights  of the three layers of every network by name, [inputs, outputs]
    """

    name, group = "digits", 64

    def __init__(self, networks: int = 5) -> None:
        from sklearn.datasets import load_digits
        from sklearn.model_selection import train_test_split

        images, digits = load_digits(return_X_y=True)
        train_x, self.images, train_y, self.digits = train_test_split(
            images / PIXEL_MAX, digits, test_size=0.3, random_state=0, stratify=digits
        )
        self.weights: dict[str, np.ndarray] = {}
        self.offsets: dict[str, np.ndarray] = {}
        self.networks = networks
        for seed in range(networks):
            for i, (weights, offsets) in enumerate(trained(seed, train_x, train_y)):
                self.weights[f"{seed}.{i}"], self.offsets[f"{seed}.{i}"] = weights, offsets

    def score(
        self, weights: dict[str, np.ndarray], rounded: Round | None = None
    ) -> dict[str, float]:
        """accuracy, the part of the test images told right with these weights.

        rounded  what becomes of the inputs [rows, inputs] of every layer
        """
        right = []
        for seed in range(self.networks):
            x = self.images
            for i in range(len(HIDDEN) + 1):
                x = x if rounded is None else rounded(x)
                x = x @ weights[f"{seed}.{i}"] + self.offsets[f"{seed}.{i}"]
                x = np.maximum(x, 0) if i < len(HIDDEN) else x
            right.append((x.argmax(1) == self.digits).mean())
        return {"accuracy": float(np.mean(right))}


def trained(
    seed: int, images: np.ndarray, digits: np.ndarray
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Weights and offsets of the layers."""
    from sklearn.neural_network import MLPClassifier
    from threadpoolctl import threadpool_limits

    network = MLPClassifier(HIDDEN, random_state=seed, alpha=1e-3, learning_rate_init=3e-3)
    # Matrices this small are multiplied sooner by one thread than by several.
    with threadpool_limits(1):
        for _ in range(EPOCHS):
            network.partial_fit(images, digits, classes=range(10))
    return list(zip(network.coefs_, network.intercepts_, strict=True))
