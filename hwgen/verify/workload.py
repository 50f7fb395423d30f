"""Stimulus of sizes that nobody asked the entry about before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.catalog import Design
    from hwgen.config import Config
    from hwgen.vectors import Vectors

TRIES = 16
"""How often a size that is refused is replaced by the nearest that is allowed."""


def allowed(
    design: Design, config: Config, seed: int, workload: Mapping[str, int]
) -> tuple[dict[str, int], Vectors]:
    """The vectors, and `workload` with every refused size replaced by the nearest allowed one.

    UserError where that leads nowhere.
    """
    sizes = dict(workload)
    for _ in range(TRIES):
        try:
            return sizes, design.vectors(config, seed=seed, **sizes)
        except UserError as error:
            if error.key not in design.workload or not isinstance(error.nearest, int):
                raise
            sizes[error.key] = error.nearest
    raise UserError("workload", "no size is allowed", str(sizes))
