"""Channels for Verilog that hwgen did not emit: streams found by their names, or plain ports."""

from __future__ import annotations

import re
from dataclasses import replace

from hwgen.errors import UserError
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Port, Rtl, Timing

# act_valid, act__valid, s_axis_tvalid, valid_i of a design with one stream, io_in_valid …
_VALID = re.compile(r"^(?P<head>.*?)(?P<word>t?valid|t?vld)(?P<tail>(_?[io])?)$", re.I)
_OTHER = {"valid": "ready", "tvalid": "tready", "vld": "rdy", "tvld": "trdy"}


def streams(rtl: Rtl) -> Rtl:
    """`rtl` with its valid/ready streams as channels, one field per payload port.

    A stream is a port NAMEvalid (or tvalid, vld) of 1 bit; its other ports begin with the same
    NAME.  A missing ready means always ready.  Field and channel names are the ports' without
    what they share.  `UserError` where there is no stream, or a port belongs to none.
    """
    heads = {}
    for port in rtl.ports:
        found = _VALID.match(port.name)
        if found and port.width == 1:
            heads[found["head"]] = (port, found)
    if not heads:
        names = ", ".join(port.name for port in rtl.ports)
        raise UserError("streams", f"no port is called …valid; there are {names}", rtl.top)
    taken: set[str] = {name for name in (rtl.clock, rtl.reset) if name}
    channels = []
    # The longest name first: in_valid and in_b_valid are two streams.
    for head in sorted(heads, key=lambda text: (-len(text), text)):
        valid, found = heads[head]
        ready = _sibling(rtl, found)
        handshake = {valid.name, *([ready] if ready else [])}
        payload = [
            port
            for port in rtl.ports
            if port.name.startswith(head)
            and port.name not in taken | handshake
            and port.direction == valid.direction
        ]
        taken |= handshake | {port.name for port in payload}
        fields = tuple(_field(port, port.name.removeprefix(head).strip("_")) for port in payload)
        name = head.strip("_") or ("in" if valid.direction == INPUT else "out")
        channels.append(Channel(name, valid.direction, fields, valid.name, ready))
    order = [port.name for port in rtl.ports]
    channels.sort(key=lambda channel: order.index(channel.valid or ""))
    left = [p.name for p in rtl.ports if p.name not in taken and p.direction == OUTPUT]
    if any(not channel.fields for channel in channels):
        bare = next(channel.name for channel in channels if not channel.fields)
        raise UserError("streams", "a stream has payload ports that begin like its valid", bare)
    # Inputs left over stay 0; outputs left over are not looked at.
    return replace(rtl, channels=tuple(channels), config={**rtl.config, "unused": left})


def rigid(rtl: Rtl, latency: int, interval: int = 1) -> Rtl:
    """`rtl` with all inputs as one channel `in`, all outputs as `out`, and a fixed timing.

    latency, interval  cycles, see `hwgen.rtl.Timing`; latency 0 is combinational
    """
    if latency < 0 or interval < 1:
        rule = "latency >= 0 and interval >= 1"
        raise UserError("timing", rule, f"{latency}, {interval}", "0, 1")
    plain = [p for p in rtl.ports if p.name not in (rtl.clock, rtl.reset)]
    channels = tuple(
        Channel(
            name, direction, tuple(_field(p, p.name) for p in plain if p.direction == direction)
        )
        for name, direction in (("in", INPUT), ("out", OUTPUT))
    )
    if not all(channel.fields for channel in channels):
        raise UserError("ports", "inputs and outputs besides clock and reset", rtl.top)
    return replace(rtl, channels=channels, timing=Timing(latency, interval))


def _sibling(rtl: Rtl, found: re.Match[str]) -> str | None:
    other = _OTHER[found["word"].lower()]
    names = {port.name.lower(): port for port in rtl.ports if port.width == 1}
    tail = found["tail"]
    swapped = tail.translate(str.maketrans("ioIO", "oiOI"))
    for candidate in (f"{found['head']}{other}{swapped}", f"{found['head']}{other}{tail}"):
        port = names.get(candidate.lower())
        if port is not None and port.direction != rtl.port(found[0]).direction:
            return port.name
    return None


def _field(port: Port, name: str) -> Field:
    return Field(name, (port.name,), port.width, 1, port.signed)
