"""Every size of a workload has a flag of its own."""

from __future__ import annotations

import pytest

from hwgen import catalog
from hwgen.errors import UserError


@pytest.mark.parametrize("design", catalog.DESIGNS, ids=lambda design: design.name)
def test_no_size_is_named_as_a_parameter(design: catalog.Design) -> None:
    # `hwgen simulate` would take --k for the parameter, and replays would not run.
    assert not {param.name for param in design.params} & set(design.workload)


def test_the_inner_size_of_an_engine_of_tables() -> None:
    entry = catalog.get("matmul-lut")
    config = entry.make_config(preset="tiny")
    assert "over 7" in entry.vectors(config, inner=7).what
    with pytest.raises(UserError) as caught:
        entry.vectors(config, inner=17)
    assert (caught.value.key, caught.value.nearest) == ("inner", 16)
