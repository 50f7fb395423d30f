"""Who decides what the next run is: one policy for the data, one for the flow."""

from __future__ import annotations

import numpy as np

from hwgen.verify.stimulus.arms import Arms
from hwgen.verify.stimulus.policies import make

FADE = 0.9
"""How much of the highest recent gain the next run is measured against."""


class Guide:
    """Chooses arms and learns from what their runs gained; the same for the same seed."""

    def __init__(self, name: str, arms: Arms, seed: int) -> None:
        self._arms = arms
        self._data = make(name, len(arms.data), 2 * seed)
        self._flow = make(name, len(arms.flow), 2 * seed + 1)
        self._picked = (0, 0)
        self._peak = 0.0

    def choose(self) -> tuple[tuple[str, str], tuple[str, bool]]:
        """The arms of the next run."""
        self._picked = self._data.pick(), self._flow.pick()
        return self._arms.data[self._picked[0]], self._arms.flow[self._picked[1]]

    def learn(self, gain: float) -> None:
        """Takes the gain, 0 to 1, of the run of the latest choice.

        Gains shrink as coverage fills up.  The reward is therefore the gain against the
        highest one of late, and its root, so that few new points still tell from none.
        """
        self._peak = max(gain, FADE * self._peak)
        reward = float(np.sqrt(gain / self._peak)) if gain > 0 else 0.0
        self._data.learn(self._picked[0], reward)
        self._flow.learn(self._picked[1], reward)
