"""Broadcast array: C stays, every operand reaches its whole row or column at once."""

from __future__ import annotations

from typing import ClassVar

from hwgen.design.array.mesh import BroadcastMesh, Mesh
from hwgen.design.array.os_array import OsArray
from hwgen.design.shared import shared


@shared
class BroadcastArray(OsArray):
    """C = A·B with the ports and the function of `OsArray`, without a wavefront.

    All cells work in the same cycle on one rank of operand registers, so the latency does not
    grow with the sides, but the load of each register does.  With tiles smaller than the array
    every tile has a rank of its own behind that, a cycle later: the leaves of a tree.
    """

    PREFIX: ClassVar[str] = "broadcast_array"

    mesh: ClassVar[type[Mesh]] = BroadcastMesh
