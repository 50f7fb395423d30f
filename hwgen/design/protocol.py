"""Signatures of the elastic outside, and how a design tells what its ports mean.

Inside, everything is rigid: fixed latency, no handshake, markers travel with the
data.  Outside, engines speak valid/ready streams.  A stream here carries each
quantity of its payload on a port of its own (`act__data`, `act__last`), so that
the Verilog can be wired up without knowing a packing order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from amaranth.hdl import Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Timing, Window


@dataclass(frozen=True)
class Numbers:
    """`elements` numbers of `width` bits side by side, element 0 in the low bits."""

    width: int
    elements: int = 1
    signed: bool = False

    @property
    def bits(self) -> int:
        return self.width * self.elements


FLAG = Numbers(1)


class Stream(wiring.Signature):
    """valid, ready and the payload's quantities, seen from the producer.

    A beat moves in a cycle with valid = ready = 1.  Once valid is 1 it stays, and the
    payload with it, until the beat has moved.  valid never waits for ready.

    closes  the flag that is 1 on the last beat of a packet only, for protocols that have
            packets (TLAST of AXI4-Stream)
    """

    def __init__(self, payload: Mapping[str, Numbers], closes: str = "last") -> None:
        if payload.get(closes) != FLAG:
            raise ValueError(f"the flag that closes a packet is in the payload, not {closes!r}")
        self.payload = dict(payload)
        self.closes = closes
        super().__init__(
            {
                "valid": Out(1),
                "ready": In(1),
                **{name: Out(numbers.bits) for name, numbers in payload.items()},
            }
        )


@dataclass(frozen=True)
class Interface:
    """What the ports of a component mean; see `hwgen.rtl.Rtl` for the parts."""

    channels: tuple[Channel, ...]
    timing: Timing | None = None
    flags: tuple[str, ...] = field(default=())
    windows: tuple[Window, ...] = field(default=())


def rigid_name(side: str, key: str) -> str:
    """The plain port that takes a quantity of the stream `side`: `data` has the stream's name."""
    return side if key == "data" else f"{side}_{key}"


def stream_channels(component: wiring.Component) -> tuple[Channel, ...]:
    """A channel for every stream of a component's signature."""
    found = []
    for name, member in component.signature.members.items():
        if member.is_signature and isinstance(member.signature, Stream):
            direction = INPUT if member.flow is In else OUTPUT
            fields = tuple(
                Field(key, (f"{name}__{key}",), n.width, n.elements, n.signed)
                for key, n in member.signature.payload.items()
            )
            valid, ready = f"{name}__valid", f"{name}__ready"
            found.append(Channel(name, direction, fields, valid, ready))
    return tuple(found)


def rigid_channel(name: str, direction: str, fields: Mapping[str, Numbers]) -> Channel:
    """A channel of plain ports, each named as its field."""
    return Channel(
        name,
        direction,
        tuple(Field(key, (key,), n.width, n.elements, n.signed) for key, n in fields.items()),
    )


def elements(value: Any, width: int) -> list[Value]:
    """The numbers packed in `value`, element 0 first."""
    value = Value.cast(value)
    return [value[low : low + width] for low in range(0, len(value), width)]
