"""What sparse-digit PEs are refused for, with the reason."""

from __future__ import annotations

import pytest

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.errors import UserError

ARRAYS = [
    design.name
    for design in catalog.DESIGNS
    if not design.name.startswith("pe-") and "pe" in [param.name for param in design.params]
]


@pytest.mark.parametrize("name", ARRAYS)
@pytest.mark.parametrize("pe", ["sparse-digit", "sparse-digit-wide"])
def test_arrays_step_all_pes_together(name: str, pe: str) -> None:
    with pytest.raises(UserError) as caught:
        catalog.get(name).make_config({"pe": pe})
    error = caught.value
    assert (error.key, error.value, error.nearest) == ("pe", pe, "carry-save")
    assert "cycles depend on the data" in error.rule and f"pe-{pe} --form row" in error.rule


@pytest.mark.parametrize(
    ("values", "key", "nearest"),
    [
        ({"act": "int1"}, "act", "int2"),
        ({"wgt": "uint17"}, "wgt", "uint16"),
        ({"act": "e4m3"}, "act", "int8"),
        ({"group": 17}, "group", 16),
        ({"cols": 33}, "cols", 32),
        ({"acc_width": 15}, "acc_width", 16),
        ({"form": "os"}, "form", "row"),
    ],
)
def test_parameters(values: dict[str, object], key: str, nearest: object) -> None:
    with pytest.raises(UserError) as caught:
        catalog.get("pe-sparse-digit").make_config(values)
    assert (caught.value.key, caught.value.nearest) == (key, nearest)


def test_lanes_are_the_design() -> None:
    with pytest.raises(UserError, match="fixed"):
        catalog.get("pe-sparse-digit").make_config({"lanes": 2})
    with pytest.raises(UserError) as caught:
        catalog.get("pe-sparse-digit-wide").make_config({"lanes": 1})
    assert caught.value.nearest == 2


def test_operands_are_no_axi_stream() -> None:
    """Activations and weights in one stream: TDATA is one quantity."""
    entry = catalog.get("pe-sparse-digit")
    with pytest.raises(UserError) as caught:
        entry.generate(entry.make_config({"form": "row"}), Options(wrap="axi-stream"))
    assert (caught.value.key, caught.value.nearest) == ("wrap", "none")


def test_an_anchor_has_a_sum_from_the_second_beat_on() -> None:
    entry = catalog.get("pe-sparse-digit")
    with pytest.raises(UserError) as caught:
        entry.vectors(entry.make_config(), beats=1)
    assert (caught.value.key, caught.value.nearest) == ("beats", 2)
    assert entry.vectors(entry.make_config(), beats=2).compared == 1
