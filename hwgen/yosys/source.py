"""Verilog text as a child process reads it: which front end, and whose fault an error is."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from hwgen import modules
from hwgen.errors import ToolError, UserError
from hwgen.rtl import Rtl
from hwgen.yosys import child, steps

_FRONTENDS = {
    "verilog": (steps.VERILOG, steps.SLANG),
    "systemverilog": (steps.SLANG, steps.SYSTEMVERILOG),
}
_NAME = re.compile(r"[A-Za-z_]\w*")
_VALUE = re.compile(r"[\w'+\-*/().]+|\"[^\"\\\s;]*\"")


def file_name(top: str) -> str:
    """Name of the file that is handed to Yosys, and so stands in its messages."""
    return f"{top}.v"


def check_top(text: str, top: str) -> None:
    """`UserError` with the nearest module when `text` defines no module `top`."""
    known = modules.names(text)
    # A module whose name is a macro cannot be seen here; the front end decides then.
    if top in known or re.search(r"\bmodule\s+`", modules.plain(text)):
        return
    close = difflib.get_close_matches(top, known, 1, 0.0)
    raise UserError("top", "must be a module of the Verilog", top, close[0] if close else None)


def check_params(text: str, top: str, params: Mapping[str, str | int]) -> None:
    """`UserError` for a parameter that `top` has not (slang would ignore it silently)."""
    body = _body(text, top)
    declared: list[str] = []
    # `parameter int A = 1, B = 2` declares two; each name stands before its `=`.
    for part in re.findall(r"\bparameter\b([^;]*)", body):
        declared += re.findall(r"([A-Za-z_]\w*)\s*(?:\[[^\]]*\]\s*)*=(?!=)", part)
    for name, value in params.items():
        if not _NAME.fullmatch(name) or name not in declared:
            close = difflib.get_close_matches(name, declared, 1, 0.0)
            nearest = close[0] if close else None
            raise UserError("param", f"must be a parameter of {top}", name, nearest)
        if not _VALUE.fullmatch(str(value)):
            raise UserError(f"param {name}", "a constant expression without spaces", value, 1)


def declaration_order(text: str, top: str, names: Sequence[str]) -> dict[str, int]:
    """Where in the module `top` each name first stands; a name that is absent comes last."""
    body = _body(text, top)
    order = {}
    for name in names:
        found = re.search(rf"(?<![\w$.]){re.escape(name)}(?![\w$])", body)
        order[name] = found.start() if found else len(body)
    return order


def _body(text: str, top: str) -> str:
    """What stands between the name of `top` and its end; the whole text if that is not found."""
    found = (each.body for each in modules.split(text) if each.name == top)
    return next(found, modules.plain(text))


def run(
    rtl: Rtl,
    place: Path,
    script: Iterable[steps.Step],
    job: Mapping[str, Any],
    *,
    files: Mapping[str, str] | None = None,
    flatten: bool = True,
    timeout: float | None = None,
) -> tuple[dict[str, Any], str, str]:
    """Read `rtl` and run `script` in one child: its result, its log and the front end used.

    SystemVerilog is read by slang, Verilog by Yosys's own reader; where the first
    refuses, foreign text is given to the other one.
    Errors found while reading are the author's: `UserError` with file and line if the
    Verilog is foreign.  Everything else is a `ToolError`.
    """
    check_top(rtl.text, rtl.top)
    frontends = _FRONTENDS[rtl.language][: 2 if rtl.design is None else 1]
    params = parameters(rtl)
    script = list(script)
    first: child.Failed | None = None
    for frontend in frontends:
        source = file_name(rtl.top)
        reading = steps.read(frontend, source, rtl.top, params, flatten)
        full = {**job, "top": rtl.top, "steps": [*reading, *script]}
        try:
            result, log = child.run(place, {**(files or {}), source: rtl.verilog}, full, timeout)
        except child.Failed as failed:
            if failed.stage != steps.READ:
                raise failed.as_tool_error() from failed
            first = first or failed
        else:
            return result, log, frontend
    assert first is not None
    raise blame(rtl, first) from first


def parameters(rtl: Rtl) -> Mapping[str, str | int]:
    """Overrides of top-level parameters that `foreign` recorded."""
    return rtl.config.get("params", {}) if rtl.design is None else {}


def blame(rtl: Rtl, failed: child.Failed) -> UserError | ToolError:
    """The error for Verilog that could not be read."""
    if rtl.design is not None:
        return failed.as_tool_error()
    return UserError(
        "verilog", f"{failed.place}: {failed.message}" if failed.place else failed.message
    )
