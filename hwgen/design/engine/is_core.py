"""Input-stationary sequencer: A tiles load while B streams, columns of C accumulate on chip."""

from __future__ import annotations

from typing import ClassVar

from hwgen.design.array.is_array import IsArray
from hwgen.design.array.ws_array import WsArray
from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.ws_core import WsCore
from hwgen.design.protocol import FLAG, Numbers
from hwgen.design.shared import shared


@shared
class IsCore(WsCore):
    """act: `rows` beats A[m0:m0+cols, k0+i], last on the final one.  wgt: B[k0:k0+rows, n].

    `WsCore` with the streams exchanged: the flags `first`, `last` and `end` are on wgt, a block
    has at most `depth` columns of C, and what leaves is a column of C, element j in its row j.
    """

    ACT: ClassVar[dict[str, Numbers]] = {"last": FLAG}
    ACT_CLOSES: ClassVar[str] = "last"
    WGT: ClassVar[dict[str, Numbers]] = WsCore.ACT
    WGT_CLOSES: ClassVar[str] = WsCore.ACT_CLOSES

    array: ClassVar[type[WsArray]] = IsArray

    @classmethod
    def act_payload(cls, config: MatmulConfig) -> dict[str, Numbers]:
        return {"data": Numbers(config.act_bits, config.cols, config.act_signed), **cls.ACT}

    @classmethod
    def wgt_payload(cls, config: MatmulConfig) -> dict[str, Numbers]:
        return {"data": Numbers(config.wgt_bits, config.rows, config.wgt_signed), **cls.WGT}
