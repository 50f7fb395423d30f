"""What sparse-digit PEs are refused for, with the reason."""

from __future__ import annotations

import pytest

from hwgen import catalog
from hwgen.errors import UserError

ARRAYS = ["matmul", *(design.name for design in catalog.DESIGNS if "array-" in design.name)]


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
