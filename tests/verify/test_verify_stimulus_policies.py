"""Policies as pure functions: what they learn of arms whose worth is known."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from hwgen.errors import UserError
from hwgen.verify.stimulus.arms import Arms
from hwgen.verify.stimulus.guide import Guide
from hwgen.verify.stimulus.policies import POLICIES, EpsilonGreedy, Exp3, Ucb1, Uniform, make

CHANCES = (0.1, 0.2, 0.8, 0.3)
LEARNING = [name for name in POLICIES if name != "uniform"]


def regret(name: str, seed: int, pulls: int = 1000) -> float:
    """Reward lost against the best of Bernoulli arms, per pull."""
    policy = POLICIES[name](len(CHANCES), seed, patience=50)
    luck = np.random.default_rng(1000 + seed)
    lost = 0.0
    for _ in range(pulls):
        arm = policy.pick()
        policy.learn(arm, float(luck.random() < CHANCES[arm]))
        lost += max(CHANCES) - CHANCES[arm]
    return lost / pulls


@pytest.mark.parametrize("name", LEARNING)
def test_a_policy_finds_the_best_arm(name: str) -> None:
    blind = max(CHANCES) - sum(CHANCES) / len(CHANCES)
    assert regret("uniform", 0) == pytest.approx(blind, abs=0.03)
    assert np.mean([regret(name, seed) for seed in range(5)]) < 0.5 * blind


@pytest.mark.parametrize("name", LEARNING)
def test_regret_grows_slower_than_the_number_of_pulls(name: str) -> None:
    early = np.mean([regret(name, seed, 150) for seed in range(5)])
    late = np.mean([regret(name, seed, 1500) for seed in range(5)])
    assert late < early


@pytest.mark.parametrize("name", POLICIES)
def test_choices_repeat_with_the_seed(name: str) -> None:
    def picks(seed: int) -> list[int]:
        policy = make(name, 6, seed)
        found = []
        for turn in range(60):
            found.append(policy.pick())
            policy.learn(found[-1], (turn % 4) / 4)
        return found

    assert picks(3) == picks(3) != picks(4)
    assert set(picks(3)) == set(range(6))


@pytest.mark.parametrize("name", LEARNING)
def test_a_depleted_arm_is_left(name: str) -> None:
    """Arm 0 is rich for a while and dry ever after; arm 1 gives a little, always."""

    def late(patience: int) -> float:
        share = []
        for seed in range(10):
            policy = POLICIES[name](2, seed, patience)
            rich, picks = 60, []
            for _ in range(200):
                arm = policy.pick()
                picks.append(arm)
                rich -= arm == 0
                policy.learn(arm, (1.0 if rich > 0 else 0.0) if arm == 0 else 0.3)
            share.append(np.mean(np.array(picks[-60:]) == 0))
        return float(np.mean(share))

    assert late(3) < 0.3
    assert late(10**6) > late(3)


@pytest.mark.parametrize("kind", [Ucb1, EpsilonGreedy, Exp3, Uniform])
def test_the_reset_forgets(kind: type[Uniform]) -> None:
    policy = kind(3, 0, patience=2)
    assert not policy.learn(1, 0.9)
    assert not policy.learn(1, 0.0)
    assert policy.means[1] == pytest.approx(0.45)
    assert policy.learn(1, 0.0)
    assert policy.means[1] == 0 and policy.resets == 1
    assert not policy.learn(1, 0.0)  # the spell begins anew
    assert not policy.learn(1, 0.5) and not policy.learn(1, 0.0) and policy.learn(1, 0.0)


def test_ucb1_tries_every_arm_first() -> None:
    policy = Ucb1(9, 0)
    for _ in range(9):
        policy.learn(policy.pick(), 0.5)
    assert (policy.pulls == 1).all()


def test_exp3_chances_are_a_distribution_however_long_it_runs() -> None:
    policy = Exp3(4, 0, gamma=0.2)
    for _ in range(5_000):
        policy.learn(2, 1.0)
    assert policy.chances.sum() == pytest.approx(1)
    assert policy.chances.min() >= 0.2 / 4 - 1e-9 and policy.chances[2] > 0.8


def test_what_is_refused() -> None:
    with pytest.raises(UserError, match="guide: one of ucb1, epsilon, exp3, uniform"):
        make("ucb2", 3, 0)
    with pytest.raises(ValueError, match="an arm at least"):
        Ucb1(0, 0)
    for reward in (-0.1, 1.1):
        with pytest.raises(ValueError, match="within 0 and 1"):
            Ucb1(2, 0).learn(0, reward)


def test_the_guide_learns_which_arm_gains() -> None:
    some = Arms((("a", "x"), ("b", "x"), ("c", "x")), (("none", False), ("heavy", True)))
    guide = Guide("ucb1", some, 5)
    picks = Counter()
    for turn in range(300):
        data, flow = guide.choose()
        picks[data[0]] += 1
        picks[flow[0]] += 1
        # Gains shrink, as they do when coverage fills up.
        guide.learn((0.9**turn) * (data[0] == "b") * (1.0 if flow[1] else 0.25))
    assert picks["b"] > 2 * max(picks["a"], picks["c"])
    assert picks["heavy"] > picks["none"]
