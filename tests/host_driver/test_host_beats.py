"""Beats to bytes and back, bit by bit."""

from __future__ import annotations

import random

import numpy as np
import pytest

from hwgen.errors import UserError
from hwgen.host.beats import Layout, Quantity


def drawn(draw: random.Random) -> tuple[Layout, dict[str, np.ndarray]]:
    """A stream of any quantities, and beats of it: every width to beyond two words."""
    quantities, fields = [], {}
    for number in range(draw.randint(1, 4)):
        width, signed = draw.choice((1, draw.randint(1, 64), draw.randint(60, 140))), draw.random()
        each = Quantity(f"q{number}", width, draw.randint(1, 5), signed < 0.5)
        low = -(1 << width - 1) if each.signed else 0
        ends = (low, low + (1 << width) - 1)
        values = [
            [draw.choice((*ends, draw.randint(*ends))) for _ in range(each.elements)]
            for _ in range(6)
        ]
        plain = min(map(min, values)) >= -(2**63) and max(map(max, values)) < 2**63
        quantities.append(each)
        fields[each.name] = np.array(values, np.int64 if plain else object)
    return Layout("x", True, tuple(quantities)), fields


def test_bits_lie_where_they_should() -> None:
    """Against one number per beat, put together with shifts."""
    draw = random.Random(1)
    for _ in range(150):
        layout, fields = drawn(draw)
        beats = layout.pack(fields)
        assert beats.shape == (6, layout.octets) and 8 * layout.octets - layout.bits < 8
        for beat in range(6):
            number = low = 0
            for each in layout.quantities:
                for value in fields[each.name][beat]:
                    number |= (int(value) % (1 << each.width)) << low
                    low += each.width
            assert int.from_bytes(beats[beat].tobytes(), "little") == number
        back = layout.unpack(beats.tobytes())
        for each in layout.quantities:
            found = back[each.name].reshape(6, each.elements)
            assert found.tolist() == fields[each.name].tolist()


@pytest.mark.parametrize(
    ("signed", "value", "near"), [(True, 8, 7), (True, -9, -8), (False, -1, 0)]
)
def test_what_does_not_fit_is_refused(signed: bool, value: int, near: int) -> None:
    layout = Layout("act", True, (Quantity("data", 4, 2, signed),))
    with pytest.raises(UserError, match=r"act\.data: must be from") as caught:
        layout.pack({"data": np.array([[0, value]])})
    assert caught.value.nearest == near
    with pytest.raises(UserError, match="must be integers"):
        layout.pack({"data": np.array([[0.5, 1.0]])})
