"""Input-stationary array: A stays, B streams through, partial sums move down."""

from __future__ import annotations

from typing import ClassVar

from hwgen.design.array.mesh import IsMesh, Mesh
from hwgen.design.array.ws_array import WsArray
from hwgen.design.shared import shared


@shared
class IsArray(WsArray):
    """A column of B per cycle times the A that is loaded; the next A loads meanwhile.

    A `WsArray` for C^T = B^T·A^T: a column of cells for each row of A, a row of cells for each
    column of A.

    act_valid  In   `act` holds the next column of A, columns in ascending order
    act        In   column of A, element j for column j of the array
    valid      In   `wgt` holds a column of B
    swap       In   with valid: from this column of B on, use the A loaded since the last swap
    wgt        In   column of B, element i for column i of A
    out_valid  Out  `out` holds a column of A·B, in the order of the columns of B
    out        Out  `cols` results of acc_width bits, element j of row j of A

    Latency, interval and the earliest swap are those of `WsArray`.
    """

    PREFIX: ClassVar[str] = "is_array"
    HELD: ClassVar[str] = "act"
    MOVED: ClassVar[str] = "wgt"

    mesh: ClassVar[type[Mesh]] = IsMesh
