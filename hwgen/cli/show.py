"""`hwgen show DESIGN`: everything that is known of a design before it is built.

`hwgen show format NAME` is in `show_format`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from hwgen.cli import flags
from hwgen.cli.emission import read
from hwgen.cli.output import Result, filled, table
from hwgen.cli.parser import Parser
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.catalog import Design
    from hwgen.config import Config
    from hwgen.rtl import Rtl

_STEADY_K = 256
"""Length of the sums in the schedule row that shows the steady state."""

_FORMAT = ("format", "formats")


def command(argv: list[str]) -> Result:
    """Parameters, ports, channels, timing, presets, sources, schedule."""
    words = [word for word in argv if not word.startswith("-")]
    if words and words[0] in _FORMAT:
        from hwgen.cli import show_format

        rest = list(argv)
        rest.remove(words[0])
        return show_format.command(rest)
    _refuse_format(words)
    design, rest = flags.split_design(argv)
    parser = Parser(
        "show",
        "Parameters, ports, timing, presets and schedule of a design; "
        "`hwgen show format NAME` shows a number format.",
        f"{design.name if design else 'DESIGN'} [options]",
    )
    _, design, config, options = read(parser, design, rest, hosts=True)
    rtl = design.generate(config, options)
    data = _data(design, config, rtl)
    return Result(
        data, _text(design, rtl, data), design.command("generate", config, options.flags())
    )


def _refuse_format(words: list[str]) -> None:
    """UserError where a format's name stands in the place of a design."""
    from hwgen import catalog, formats

    if not words or any(word in catalog.names() for word in words):
        return
    try:
        formats.get(words[0])
    except UserError:
        return
    raise UserError(
        "design", f"one of {', '.join(catalog.names())}", words[0], f"format {words[0]}"
    )


def _data(design: Design, config: Config, rtl: Rtl) -> dict[str, Any]:
    interface = rtl.interface()
    params = [
        {
            "parameter": p.name,
            "value": getattr(config, p.name),
            "unit": p.unit or None,
            "allowed": p.rule,
            "help": p.help + (f" (default: {p.auto})" if p.auto else ""),
        }
        for p in design.params
    ]
    vectors = design.vectors(config)
    run = {key: getattr(vectors, key) for key in ("what", "cycles", "latency", "interval")}
    return {
        "design": design.name,
        "summary": design.summary,
        "module": rtl.top,
        "digest": rtl.digest,
        "parameters": params,
        "ports": interface["ports"],
        "channels": interface["channels"],
        "timing": interface["timing"],
        "presets": {name: dict(values) for name, values in design.presets.items()},
        "source": design.source,
        "golden": design.golden,
        "default_run": run,
        "schedule": _schedule(design, config, run["what"]),
        **_registers(rtl),
    }


def _registers(rtl: Rtl) -> dict[str, Any]:
    """What a host finds; nothing where there is none."""
    from hwgen.register_map import map_of

    found = map_of(rtl)
    if found is None:
        return {}
    windows = [
        {
            "window": number,
            "stream": each.name,
            "direction": each.channel.direction,
            "beats": each.depth,
            "bits": each.bits,
            "bytes": each.bytes,
        }
        for number, each in enumerate(found.windows)
    ]
    registers = [
        {
            "byte": f"0x{place.offset:02X}",
            "register": place.name,
            "access": place.register.access,
            "value": None if place.value is None else f"0x{place.value:08X}",
            "holds": place.register.help,
        }
        for place in found.places()
    ]
    return {"windows": windows, "registers": registers}


def _schedule(design: Design, config: Config, what: str) -> list[dict[str, Any]]:
    """Cycles and utilisation of the engine: its default workload, and one of long sums."""
    if design.name != "matmul":
        return []
    from hwgen.design.engine.config import MatmulConfig
    from hwgen.design.engine.schedule import schedule

    assert isinstance(config, MatmulConfig)
    works = [(4 * config.rows, _STEADY_K, 4 * config.cols)]
    # The default workload belongs to the stimulus, which says it as "C[m,n] = A[m,k] B[k,n]".
    sides = re.match(r"C\[(\d+),(\d+)\] = A\[\d+,(\d+)\]", what)
    if sides is not None:
        works.insert(0, (int(sides[1]), int(sides[3]), int(sides[2])))
    rows = []
    for m, k, n in works:
        plan = schedule(config, m, k, n)
        rows.append(
            {
                "m": m,
                "k": k,
                "n": n,
                "cycles": plan.cycles,
                "latency": plan.latency,
                "interval": plan.interval,
                "utilisation": round(plan.utilisation(config), 4),
            }
        )
    return rows


def _bits(rtl: Rtl, port: str, field: dict[str, Any]) -> str:
    """`port`, with the bits of it that carry `field` where others carry something else."""
    low, bits = field["low"], field["width"] * field["elements"]
    if bits == rtl.port(port).width:
        return port
    return f"{port}[{low}]" if bits == 1 else f"{port}[{low + bits - 1}:{low}]"


def _text(design: Design, rtl: Rtl, data: dict[str, Any]) -> str:
    parts = [f"{design.name}: {design.summary}", f"module {data['module']}", ""]
    rows = data["parameters"]
    columns = ["parameter", "value", *filled(rows, ["unit"]), "allowed", "help"]
    parts += [table(rows, columns), ""]
    parts += [table(data["ports"], ["name", "direction", "width"]), ""]
    fields = [
        {
            "channel": channel["name"],
            "handshake": "valid/ready" if channel["valid"] else "rigid",
            "field": field["name"],
            "elements": field["elements"],
            "bits": field["width"],
            "signed": field["signed"],
            "ports": " + ".join(_bits(rtl, port, field) for port in field["ports"]),
        }
        for channel in data["channels"]
        for field in channel["fields"]
    ]
    parts += [table(fields), ""] if fields else []
    if "registers" in data:
        parts += [table(data["windows"]), "", table(data["registers"]), ""]
    timing = data["timing"]
    if timing is not None:
        parts += [f"latency {timing['latency']} cycles, interval {timing['interval']}", ""]
    if data["schedule"]:
        parts += ["schedule without stalls, cycles", table(data["schedule"]), ""]
    presets = [
        {"preset": name, "sets": ", ".join(f"{k}={v}" for k, v in values.items())}
        for name, values in data["presets"].items()
    ]
    parts += [table(presets), "", f"golden  {design.golden}", f"source  {design.source}"]
    return "\n".join(parts)
