"""Who chooses the next arm: UCB1, ε-greedy, EXP3, and uniform choice to compare with.

All know K arms by number and rewards in [0, 1].  An arm that has brought nothing for
`patience` pulls in a row is depleted: its past is forgotten, so that it neither lives on
old fame nor is written off (the arm reset of MABFuzz, DAC 2024).
"""

from __future__ import annotations

from typing import Protocol

import numpy as np

from hwgen.errors import UserError

PATIENCE = 3
"""Pulls without any reward after which an arm is reset."""


class Policy(Protocol):
    """One choice per run, one reward per choice."""

    def pick(self) -> int:
        """The arm to pull next."""

    def learn(self, arm: int, reward: float) -> bool:
        """Takes the reward, 0 to 1, of the latest pull; True if that reset the arm."""


class _Counted:
    """What the policies share: random numbers, pulls, dry spells, the reset."""

    def __init__(self, arms: int, seed: int, patience: int = PATIENCE) -> None:
        if arms < 1:
            raise ValueError(f"there must be an arm at least, not {arms}")
        self.rng = np.random.default_rng(seed)
        self.arms, self.patience = arms, patience
        self.pulls = np.zeros(arms)
        self.sums = np.zeros(arms)
        self.resets = 0
        self._dry = np.zeros(arms, np.int64)

    @property
    def means(self) -> np.ndarray:
        """Mean reward of each arm since its latest reset; 0 without a pull."""
        return self.sums / np.maximum(self.pulls, 1)

    def learn(self, arm: int, reward: float) -> bool:
        if not 0 <= reward <= 1:
            raise ValueError(f"a reward lies within 0 and 1, not {reward}")
        self.pulls[arm] += 1
        self.sums[arm] += reward
        self._dry[arm] = 0 if reward > 0 else self._dry[arm] + 1
        depleted = bool(self._dry[arm] >= self.patience)
        if depleted:
            self._dry[arm] = 0
            self.resets += 1
            self.forget(arm)
        return depleted

    def forget(self, arm: int) -> None:
        """The arm keeps its dry spell only: it waits for its turn, with no fame left."""
        self.pulls[arm], self.sums[arm] = self.patience, 0.0

    def best(self, scores: np.ndarray) -> int:
        """The arm with the greatest score; ties are drawn."""
        return int(self.rng.choice(np.flatnonzero(scores == scores.max())))


class Uniform(_Counted):
    """Every arm alike, whatever it brought."""

    def pick(self) -> int:
        return int(self.rng.integers(self.arms))


class Ucb1(_Counted):
    """The best of mean + sqrt(c·ln(all pulls) / pulls); arms never pulled come first."""

    def __init__(self, arms: int, seed: int, patience: int = PATIENCE, c: float = 0.1) -> None:
        super().__init__(arms, seed, patience)
        self.c = c

    def pick(self) -> int:
        if (self.pulls == 0).any():
            return self.best(self.pulls == 0)
        return self.best(self.means + np.sqrt(self.c * np.log(self.pulls.sum()) / self.pulls))


class EpsilonGreedy(_Counted):
    """The best mean, but with probability ε any arm."""

    def __init__(
        self, arms: int, seed: int, patience: int = PATIENCE, epsilon: float = 0.2
    ) -> None:
        super().__init__(arms, seed, patience)
        self.epsilon = epsilon

    def pick(self) -> int:
        if self.rng.random() < self.epsilon:
            return int(self.rng.integers(self.arms))
        return self.best(np.where(self.pulls == 0, np.inf, self.means))


class Exp3(_Counted):
    """Weights that grow by exp(γ·reward / (probability·arms)); γ of the choices are uniform.

    (Auer et al., The nonstochastic multiarmed bandit problem, SIAM J. Comput. 32(1), 2002.)
    """

    def __init__(self, arms: int, seed: int, patience: int = PATIENCE, gamma: float = 0.2) -> None:
        super().__init__(arms, seed, patience)
        self.gamma = gamma
        self.logs = np.zeros(arms)  # of the weights, which outgrow floats

    @property
    def chances(self) -> np.ndarray:
        """Probability of each arm to be picked."""
        weights = np.exp(self.logs - self.logs.max())
        found: np.ndarray = (1 - self.gamma) * weights / weights.sum() + self.gamma / self.arms
        return found

    def pick(self) -> int:
        return int(self.rng.choice(self.arms, p=self.chances))

    def learn(self, arm: int, reward: float) -> bool:
        gain = self.gamma * reward / (self.chances[arm] * self.arms)
        self.logs[arm] += gain
        return super().learn(arm, reward)

    def forget(self, arm: int) -> None:
        super().forget(arm)
        self.logs[arm] = self.logs.min()


POLICIES = {"ucb1": Ucb1, "epsilon": EpsilonGreedy, "exp3": Exp3, "uniform": Uniform}


def make(name: str, arms: int, seed: int) -> Policy:
    """The policy of that name; UserError when there is none."""
    if name not in POLICIES:
        import difflib

        near = difflib.get_close_matches(name, POLICIES, 1, 0.0)
        raise UserError("guide", f"one of {', '.join(POLICIES)}", name, near[0])
    policy: Policy = POLICIES[name](arms, seed)
    return policy
