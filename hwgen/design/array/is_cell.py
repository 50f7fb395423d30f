"""Input-stationary cell."""

from __future__ import annotations

from typing import ClassVar

from hwgen.design.array.ws_cell import WsCell
from hwgen.design.shared import shared


@shared
class IsCell(WsCell):
    """A `WsCell` that holds its activation.

    act  In  activation bus of the column
    wgt  In  weight of this cycle
    """

    HELD: ClassVar[str] = "act"
    REGISTER: ClassVar[str] = "activation"
    PREFIX: ClassVar[str] = "is_cell"
