"""Writes docs/designs/*.md and the tables in README.md and docs/formats.md from the catalogues.

    python docs/generate.py [--check]

--check changes nothing and exits with 1 when a page is out of date.
"""

from __future__ import annotations

import argparse
import csv
import importlib
import inspect
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hwgen import catalog
from hwgen.catalog import Design
from hwgen.cli.show_format import conventions, drawing
from hwgen.config import KINDS, Param
from hwgen.formats.facts import Facts, listed
from hwgen.rtl import INPUT, Rtl

DOCS = Path(__file__).parent
ROOT = DOCS.parent
NOTICE = "<!-- Written by docs/generate.py from the catalogue: do not edit. -->"
SIZES = ("hwgen_bytes", "plain_bytes")
MIXED = (ROOT / "README.md", DOCS / "formats.md")
"""Pages that are written by hand around generated blocks."""
BLOCK = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(
        "| " + " | ".join(w.replace("|", r"\|") for w in line) + " |\n" for line in lines
    )


def allowed(param: Param) -> str:
    """What a parameter takes, for the table."""
    if param.kind == "choice":
        return ", ".join(f"`{word}`" for word in param.choices or ())
    if param.kind == "format" and param.choices:
        return f"{KINDS[param.choices[0]][1]}s, {param.low} to {param.high} bits"
    if param.kind == "format":
        return f"`int` or `uint`, {param.low} to {param.high} bits"
    if param.kind == "words":
        return f"some of {', '.join(f'`{word}`' for word in param.choices or ())}, joined by `+`"
    return f"{param.low} to {param.high}{' ' + param.unit if param.unit else ''}"


def params_table(design: Design) -> str:
    """The parameters that a user may set."""
    defaults = design.make_config().data()
    rows = []
    for param in design.params:
        default = f"`{defaults[param.name]}`" + (f" ({param.auto})" if param.auto else "")
        rows.append((f"`{param.name}`", param.help, allowed(param), default))
    return table(("parameter", "what it is", "values", "default"), rows)


def designs_table() -> str:
    """All designs, with links to their pages."""
    rows = [
        (f"[`{name}`](docs/designs/{name}.md)", catalog.get(name).summary)
        for name in catalog.names()
    ]
    return table(("design", "what it is"), rows)


def ports_table(rtl: Rtl) -> str:
    """The ports of the top module, grouped as they move."""
    rows = [(f"`{name}`", "input", "1", "") for name in (rtl.clock, rtl.reset) if name]
    for channel in rtl.channels:
        toward = channel.direction
        back = "output" if toward == INPUT else "input"
        for name, direction in ((channel.valid, toward), (channel.ready, back)):
            if name:
                rows.append((f"`{name}`", direction, "1", f"stream `{channel.name}`"))
        for field in channel.fields:
            sign = "signed" if field.signed else "unsigned"
            what = f"{field.elements} × {field.width} bits, {sign}"
            if field.width == field.elements == 1:
                what = "flag"
            if len(field.ports) > 1:
                what += f"; the number is the sum of {' and '.join(field.ports)}"
            for port in field.ports:
                rows.append((f"`{port}`", toward, str(field.width * field.elements), what))
    rows += [(f"`{name}`", "output", "1", "sticky: 0 in a correct run") for name in rtl.flags]
    return table(("port", "direction", "bits", "what it carries"), rows)


def presets_table(design: Design) -> str:
    """The named parameter sets and what they set."""
    rows = []
    for name, values in design.presets.items():
        words = ", ".join(f"`{key}={value}`" for key, value in values.items())
        rows.append((f"`{name}`", words or "the defaults"))
    return table(("preset", "sets"), rows)


def load(path: str) -> Any:
    """The object at "module:name"."""
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)


def page(design: Design) -> str:
    """The page of one design."""
    config = design.make_config()
    rtl = design.generate(config)
    described = inspect.getdoc(load(design.component)) or ""
    golden = inspect.getdoc(load(design.golden)) or ""
    timing = ""
    if rtl.timing:
        timing = (
            f"Rigid: latency {rtl.timing.latency}, interval {rtl.timing.interval} cycles at the "
            "defaults.  [How cycles are counted](../concepts.md#timing).\n\n"
        )
    elif rtl.elastic:
        timing = "Elastic: valid/ready streams.  [Their rules](../concepts.md#streams).\n\n"
    fixed = ", ".join(f"`{key}={value}`" for key, value in design.fixed.items())
    work = [(f"`{key}`", what) for key, what in design.workload.items()]
    return (
        f"{NOTICE}\n\n# {design.name}\n\n{design.summary[0].upper()}{design.summary[1:]}.\n\n"
        f"Source: {design.source}.\n\n"
        f"```text\n{described}\n```\n\n"
        f"## Parameters\n\n{params_table(design)}\n"
        + (f"Fixed in this design: {fixed}.\n\n" if fixed else "")
        + f"## Presets\n\n{presets_table(design)}\n"
        f"## Ports\n\n{timing}Module `{rtl.top}` (the defaults):\n\n{ports_table(rtl)}\n"
        "## What it is checked against\n\n"
        f"`{design.golden.replace(':', '.')}`:\n\n```text\n{golden}\n```\n\n"
        f"The stimulus of `hwgen simulate {design.name}` takes:\n\n"
        f"{table(('flag', 'what it is'), [(f'`--{k[1:-1]}`', w) for k, w in work])}"
    )


def results(name: str) -> list[dict[str, str]]:
    """The rows of benchmarks/results/NAME.csv."""
    lines = (ROOT / "benchmarks" / "results" / f"{name}.csv").read_text("utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("# ")))


def emission_table() -> str:
    """hwgen beside plain Amaranth."""
    rows = []
    for row in results("emission"):
        mega = [f"{int(row[k]) / 1e6:.2f}" if row[k] else "" for k in SIZES]
        ours = (row["hwgen_seconds"], mega[0], row["hwgen_modules"])
        plain = (row["plain_seconds"], mega[1], row["plain_modules"])
        rows.append((row["array"], row["pe"], *ours, *plain))
    head = ("array", "PE", "hwgen s", "MB", "modules", "plain Amaranth s", "MB", "modules")
    return table(head, rows)


def fmax_table() -> str:
    """Clock rates of the output-stationary engine, or why there is none."""
    rows = []
    for row in results("fmax"):
        if row["dataflow"] == "os" and row["engine"].startswith("4x4"):
            speed = f"{row['fmax_mhz']} ({row['fmax_min']}–{row['fmax_max']})"
            used = (row[key] for key in ("lut", "ff", "dsp", "bram"))
            speed = speed if row["fmax_mhz"] else row["status"]
            rows.append((row["device"], row["pe"], speed, *used))
    return table(("device", "PE", "fmax MHz (least–greatest)", "LUT", "FF", "DSP", "BRAM"), rows)


FAMILIES = {
    "Integer": "Integers",
    "Fixed": "Fixed point",
    "Ternary": "Ternary",
    "Binary": "Binary",
    "Minifloat": "Minifloats",
    "Scale": "Powers of two",
    "Posit": "Posits",
    "Codebook": "Codebooks",
    "SharedExponent": "Blocks with a shared exponent: MX and BFP",
    "BitMod": "BitMoD",
    "Hlq": "HLQ: hierarchical linear quantisation",
    "Tmac": "T-MAC",
}
"""Headings of the families; one that is not here has the name of its class."""


def by_family() -> dict[type, list[Facts]]:
    """The formats of the catalogue by their class, in order."""
    found: dict[type, list[Facts]] = {}
    for each in listed():
        found.setdefault(type(each.form), []).append(each)
    return found


def formats_table() -> str:
    """All formats of the catalogue, in one line each family."""
    rows = []
    for family, members in by_family().items():
        name = FAMILIES.get(family.__name__, family.__name__)
        bits = sorted({member.bits for member in members})
        width = f"{bits[0]:.4g}" + (f" to {bits[-1]:.4g}" if len(bits) > 1 else "")
        names = ", ".join(f"`{member.name}`" for member in members)
        rows.append((name, names, width))
    return table(("family", "in the catalogue", "bits per value"), rows)


def family_section(family: type, members: list[Facts]) -> str:
    """Table, drawing and conventions of one family."""
    rows = [
        (
            f"`{member.name}`",
            f"{member.bits:.6g}",
            member.range,
            "" if member.smallest is None else f"{member.smallest:.6g}",
            member.summary,
            member.source or "",
        )
        for member in members
    ]
    head = ("format", "bits", "range", "smallest above 0", "what it is", "source")
    # The member that shows most: the widest of at most 8 bits with all the fields there are.
    drawn = max(members, key=lambda member: (member.width <= 8, len(member.fields), member.width))
    lines = drawing(drawn.fields, drawn.width)
    lines += [f"{field.letter}  {field.what}" for field in drawn.fields]
    lines += [f"each block of {drawn.block} also has"] if drawn.block else []
    lines += [f"   {part.what}: {part.bits} bits" for part in drawn.parts]
    lines += [f"   {part.what}: {part.bits} bits" for part in drawn.row]
    names = "; ".join(dict.fromkeys(member.family for member in members))
    return (
        f"### {FAMILIES.get(family.__name__, family.__name__)}\n\n"
        f"Names: {names}.\n\n{table(head, rows)}\n"
        f"`{drawn.name}`:\n\n```text\n" + "\n".join(lines) + "\n```\n\n"
        f"```text\n{conventions(family)}\n```\n"
    )


def families() -> str:
    """A section for every family that the catalogue has a format of."""
    return "\n".join(family_section(family, members) for family, members in by_family().items())


def renewed(text: str) -> str:
    """A page with its generated blocks renewed."""
    blocks = {
        "formats": formats_table,
        "families": lambda: f"\n{families()}\n",
        "designs": designs_table,
        "parameters": lambda: params_table(catalog.get("matmul")),
        "emission": emission_table,
        "fmax": fmax_table,
    }
    return BLOCK.sub(lambda match: f"{match[1]}{blocks[match[2]]()}{match[3]}", text)


def pages() -> dict[Path, str]:
    """Every generated file and its text."""
    found = {DOCS / "designs" / f"{n}.md": page(catalog.get(n)) for n in catalog.names()}
    for mixed in MIXED:
        found[mixed] = renewed(mixed.read_text(encoding="utf-8"))
    return found


def stale() -> list[Path]:
    """Files that differ from what the catalogue says, and pages of designs that are gone."""
    due = pages()
    old = [p for p, text in due.items() if not p.exists() or p.read_text("utf-8") != text]
    return old + [p for p in sorted((DOCS / "designs").glob("*.md")) if p not in due]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--check", action="store_true", help="only say what is out of date")
    options = parser.parse_args()
    due, old = pages(), stale()
    for path in old:
        print(f"{'out of date' if options.check else 'written'}: {path.relative_to(ROOT)}")
        if options.check:
            continue
        if path in due:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(due[path], encoding="utf-8")
        else:
            path.unlink()
    return 1 if options.check and old else 0


if __name__ == "__main__":
    sys.exit(main())
