"""Which mode each layer gets: the least noise that a budget allows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from hwgen.errors import UserError


class Option(NamedTuple):
    """One layer in one mode: what it costs, in cycles or energy, and the noise that it adds."""

    mode: str
    cost: float
    noise: float


class Choice(NamedTuple):
    """A mode for each layer, what all cost together, and the sum of their noises.

    Noises of different layers are taken for independent, so that they add up.
    """

    modes: tuple[str, ...]
    cost: float
    noise: float


def frontier(layers: Sequence[Sequence[Option]]) -> list[Choice]:
    """Every choice that no other one beats in cost and noise both, the cheapest first.

    layers  the options of each layer.  Exact: a part of the layers that is beaten by another
            with the same layers is part of no best choice.
    """
    best = [Choice((), 0.0, 0.0)]
    for options in layers:
        longer = [
            Choice((*head.modes, each.mode), head.cost + each.cost, head.noise + each.noise)
            for head in best
            for each in options
        ]
        best = []
        for choice in sorted(longer, key=lambda c: (c.cost, c.noise)):
            if not best or choice.noise < best[-1].noise:
                best.append(choice)
    return best


def choose(layers: Sequence[Sequence[Option]], budget: float, key: str = "budget") -> Choice:
    """The choice of least noise that costs at most `budget`; UserError where none does."""
    every = frontier(layers)
    if not every[0].cost <= budget:
        rule = f"at least {every[0].cost:g}, what the layers cost in their cheapest modes"
        raise UserError(key, rule, budget, every[0].cost)
    return max((choice for choice in every if choice.cost <= budget), key=lambda c: c.cost)
