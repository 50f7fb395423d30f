"""Named patterns of stalls."""

from __future__ import annotations

import numpy as np
import pytest

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.rtl import Channel, Field, Port, Rtl
from hwgen.sim.patterns import MAX_BURST, PATTERNS, check, idle_of


def stream(name: str, direction: str) -> Channel:
    return Channel(name, direction, (Field("x", (name,), 1),), f"{name}_valid", f"{name}_ready")


RTL = Rtl(
    "",
    "m",
    (Port("a", "input", 1),),
    channels=(
        *(stream("a", "input"), stream("b", "input"), stream("c", "output")),
        Channel("d", "input", (Field("x", ("d",), 1),)),
    ),
)
INPUTS, ALL = {"a", "b"}, {"a", "b", "c"}


@pytest.mark.parametrize(
    ("name", "channels", "share"),
    [
        ("none", set(), (0, 0)),
        ("random:0.2", ALL, (0.12, 0.28)),
        ("random:0.999999", ALL, (0.9, 0.99999)),
        ("burst:1", ALL, (0.49, 0.51)),
        ("burst:20", ALL, (0.35, 0.65)),
        ("sources:0.9", INPUTS, (0.85, 0.95)),
        ("sinks:0.5", {"c"}, (0.4, 0.6)),
        ("alternate", ALL, (0.5, 0.5)),
    ],
)
def test_what_a_pattern_does(name: str, channels: set[str], share: tuple[float, float]) -> None:
    found = idle_of(RTL, name, 3)
    assert set(found) == channels
    for idle in found.values():
        assert idle.dtype == np.bool_ and idle.ndim == 1
        assert share[0] <= idle.mean() <= share[1]
        assert not idle.all()
    again = idle_of(RTL, name, 3)
    assert all(np.array_equal(found[key], again[key]) for key in channels)


def test_seeds_and_channels_differ() -> None:
    one, other = idle_of(RTL, "random:0.5", 0), idle_of(RTL, "random:0.5", 1)
    assert not np.array_equal(one["a"], other["a"])
    assert not np.array_equal(one["a"], one["b"])
    turns = idle_of(RTL, "alternate")
    assert np.array_equal(turns["a"], ~turns["c"])


def test_bursts_are_as_long_as_they_may() -> None:
    idle = idle_of(RTL, "burst:9", 5)["a"]
    edges = np.flatnonzero(np.diff(idle.astype(int)))
    lengths = np.diff(edges)
    assert lengths.max() == 9 and lengths.min() == 1


@pytest.mark.parametrize(
    "name",
    [
        *("", "often", "random", "random:", "random:0", "random:1", "random:x", "random:nan"),
        *(
            "burst:0",
            "burst:-1",
            "burst:1.5",
            f"burst:{MAX_BURST + 1}",
            "burst",
            "burst:99999999999",
        ),
        *("sources:2", "sinks:", "alternate:3", "none:1"),
    ],
)
def test_refused(name: str) -> None:
    with pytest.raises(UserError) as caught:
        check(name)
    assert caught.value.key == "stall-pattern"
    check(str(caught.value.nearest))


def test_every_pattern_can_be_said() -> None:
    for name in PATTERNS:
        check(name.replace("P", "0.5").replace("N", "8"))
    design = catalog.get("pe-multiplier")
    rtl = design.generate(design.make_config())
    assert idle_of(rtl, "random:0.5") == {}
