"""Anybody's Verilog or SystemVerilog as an `Rtl`."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from hwgen.errors import UserError
from hwgen.rtl import INPUT, OUTPUT, Port, Rtl
from hwgen.synth import worker
from hwgen.yosys import child, source, steps

_INCLUDE = re.compile(r'^[ \t]*`include[ \t]+"([^"\n]+)"[^\n]*$', re.M)
_CLOCKS = ("clk", "clock", "clk_i", "i_clk", "aclk", "CLK")
_RESETS = ("rst", "reset", "rst_n", "rst_i", "rst_ni", "i_rst", "resetn", "aresetn", "RST")


def foreign(
    files: Sequence[Path],
    top: str,
    params: Mapping[str, str | int] | None = None,
    *,
    clock: str | None = None,
    timeout: float | None = None,
) -> Rtl:
    """Read `files` through Yosys and return the module `top` with its ports.

    files   Verilog or SystemVerilog, in the order in which they define what they use;
            their text is joined in that order, `include "x"` lines replaced by the file
            beside the one that includes it.  If every name ends in .v the language is
            "verilog", which is read as hwgen's own output is; else "systemverilog"
    params  overrides of parameters of `top`: integers, or constant expressions as text
            without spaces; recorded as `Rtl.config["params"]`, and applied again by `synthesize`
    clock   the name of its clock, an input of 1 bit; None: found by its customary name, if any

    The reset is found by its customary name, else None; a port is marked signed
    only where Yosys's own reader was used (slang does not say).  `UserError` for a
    missing file, module or parameter, an inout port, or Verilog that cannot be read
    (with file and line); `ToolError` when Yosys itself fails.
    """
    if not files:
        raise UserError("verilog", "at least one file is needed")
    params = dict(params or {})
    text = "".join(_text(Path(path), ()) for path in files)
    if params:
        # The digest covers the text only, and other parameters are another design.
        text = f"// parameters of {top}: {', '.join(f'{k}={v}' for k, v in params.items())}\n{text}"
    source.check_top(text, top)
    source.check_params(text, top, params)
    plain = all(Path(path).suffix == ".v" for path in files)
    rtl = Rtl(
        text,
        top,
        (),
        clock=None,
        reset=None,
        config={"params": params} if params else {},
        language="verilog" if plain else "systemverilog",
    )
    with child.folder(None) as place:
        job = {"task": worker.TASK, "ports": True, "seed": None}
        script = [(steps.READ, "proc")]
        result, _log, _frontend = source.run(rtl, place, script, job, timeout=timeout)
    ports = []
    # slang leaves ports of a struct type behind the others: back to the order of the text.
    order = source.declaration_order(text, top, [port[0] for port in result["ports"]])
    for name, direction, width, signed in sorted(result["ports"], key=lambda p: order[p[0]]):
        if direction not in (INPUT, OUTPUT):
            raise UserError("verilog", f"{top}.{name}: a port is an input or an output", direction)
        ports.append(Port(name, direction, width, signed))
    single = {p.name for p in ports if p.direction == INPUT and p.width == 1}
    if clock is not None and clock not in single:
        close = difflib.get_close_matches(clock, sorted(single), 1, 0.0)
        rule = f"must be an input of 1 bit of {top}"
        raise UserError("clock", rule, clock, close[0] if close else None)
    return replace(
        rtl,
        ports=tuple(ports),
        clock=clock or next((name for name in _CLOCKS if name in single), None),
        reset=next((name for name in _RESETS if name in single), None),
    )


def _text(path: Path, above: tuple[Path, ...]) -> str:
    """The text of `path` with its includes, marked so that messages name the right line."""
    if not path.is_file():
        raise UserError("verilog", "must be a file that exists", str(path))
    if path.resolve() in above:
        raise UserError("verilog", "must be a file that does not include itself", str(path))
    try:
        text = path.read_text()
    except UnicodeDecodeError as error:
        raise UserError("verilog", "must be a text file in UTF-8", str(path)) from error
    chain = (*above, path.resolve())

    def include(match: re.Match[str]) -> str:
        other = path.parent / match[1]
        if not other.is_file():
            return match[0]
        line = text.count("\n", 0, match.start()) + 2
        return f'{_text(other, chain)}`line {line} "{path.name}" 2'

    # Without `resetall a `default_nettype none would leak into the next file.
    reset = "" if above else "`resetall\n"
    body = _INCLUDE.sub(include, text)
    return f'{reset}`line 1 "{path.name}" {1 if above else 0}\n{body.rstrip()}\n'
