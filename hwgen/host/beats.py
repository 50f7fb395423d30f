"""Beats of a stream as the bytes of a window, and back (numpy)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from hwgen.errors import UserError
from hwgen.rtl import INPUT, Channel

_WORD = 64


@dataclass(frozen=True)
class Quantity:
    """`elements` numbers of `width` bits side by side, element 0 in the low bits."""

    name: str
    width: int
    elements: int = 1
    signed: bool = False

    @property
    def bits(self) -> int:
        return self.width * self.elements


@dataclass(frozen=True)
class Layout:
    """The beats of one stream: its quantities, the first in bit 0, padded above to whole bytes."""

    name: str
    input: bool
    quantities: tuple[Quantity, ...]

    @classmethod
    def of(cls, channel: Channel) -> Layout:
        """That of a stream of an `Rtl`."""
        parts = (Quantity(e.name, e.width, e.elements, e.signed) for e in channel.fields)
        return cls(channel.name, channel.direction == INPUT, tuple(parts))

    @property
    def bits(self) -> int:
        """Of a beat."""
        return sum(each.bits for each in self.quantities)

    @property
    def octets(self) -> int:
        """Of a beat."""
        return -(-self.bits // 8)

    def pack(self, fields: Mapping[str, np.ndarray]) -> np.ndarray:
        """Beats [beats, octets] uint8 of integers [beats] or [beats, elements] for each quantity.

        UserError for what does not fit into its bits: nothing is cut off.
        """
        parts = [_bits_of(each, fields[each.name], self.name) for each in self.quantities]
        return np.packbits(np.concatenate(parts, axis=1), axis=1, bitorder="little")

    def unpack(self, data: bytes) -> dict[str, np.ndarray]:
        """Integers [beats, elements], int64 up to 64 bits (uint64 where they are 64 and unsigned),
        Python integers above; of quantities of one element [beats]."""
        beats = np.frombuffer(data, np.uint8).reshape(-1, self.octets)
        bits = np.unpackbits(beats, axis=1, bitorder="little")
        found, low = {}, 0
        for each in self.quantities:
            own = bits[:, low : low + each.bits].reshape(len(beats), each.elements, each.width)
            numbers = _numbers(own, each.signed)
            found[each.name] = numbers[:, 0] if each.elements == 1 else numbers
            low += each.bits
        return found


def _bits_of(quantity: Quantity, values: np.ndarray, stream: str) -> np.ndarray:
    """Bits [beats, bits] uint8, the lowest first."""
    values = np.asarray(values)
    where = f"{stream}.{quantity.name}"
    if values.dtype.kind not in "iub" and values.dtype != object:
        raise UserError(where, "must be integers", str(values.dtype))
    values = values.reshape(len(values), quantity.elements)
    low = -(1 << quantity.width - 1) if quantity.signed else 0
    high = low + (1 << quantity.width) - 1
    if values.size:
        least, most = int(values.min()), int(values.max())
        if least < low or most > high:
            worst = least if least < low else most
            rule = f"must be from {low} to {high}: {quantity.width} bits"
            raise UserError(where, rule, worst, min(max(worst, low), high))
    limbs = [_limb(values, place) for place in range(0, quantity.width, _WORD)]
    octets = np.stack(limbs, axis=-1).astype("<u8").view(np.uint8)
    octets = octets.reshape(*values.shape, 8 * len(limbs))
    bits = np.unpackbits(octets, axis=-1, bitorder="little", count=quantity.width)
    return np.asarray(bits.reshape(len(values), quantity.bits))


def _limb(values: np.ndarray, place: int) -> np.ndarray:
    """64 bits of each value from bit `place` on, as uint64."""
    if values.dtype != object:
        if values.dtype.kind == "i":
            return (values.astype(np.int64) >> min(place, _WORD - 1)).astype(np.uint64)
        return values.astype(np.uint64) if place == 0 else np.zeros(values.shape, np.uint64)
    mask = (1 << _WORD) - 1
    return np.array([(int(v) >> place) & mask for v in values.flat], np.uint64).reshape(
        values.shape
    )


def _numbers(bits: np.ndarray, signed: bool) -> np.ndarray:
    """Integers [...] of bits [..., width], the lowest first."""
    *shape, width = bits.shape
    if width > _WORD:
        low = _numbers(bits[..., :_WORD], False).astype(object)
        high = _numbers(bits[..., _WORD:], signed).astype(object)
        return np.asarray(low + (high << _WORD))
    padded = np.zeros((*shape, _WORD), np.uint8)
    padded[..., :width] = bits
    if signed:
        padded[..., width:] = bits[..., -1:]
    octets = np.packbits(padded, axis=-1, bitorder="little")
    words = np.ascontiguousarray(octets).view("<u8")[..., 0]
    return words.astype(np.int64) if signed or width < _WORD else words.astype(np.uint64)
