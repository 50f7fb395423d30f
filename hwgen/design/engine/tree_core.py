"""Adder-tree sequencer: that of the weight-stationary array around trees."""

from __future__ import annotations

from typing import ClassVar

from hwgen.design.array.tree_array import TreeArray
from hwgen.design.array.ws_array import WsArray
from hwgen.design.engine.ws_core import WsCore
from hwgen.design.shared import shared


@shared
class TreeCore(WsCore):
    """The beats of `WsCore`."""

    array: ClassVar[type[WsArray]] = TreeArray
