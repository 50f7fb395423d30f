"""Steps of a Yosys run, and those that read a design.

Every path is relative to the working directory of the run, so that no script
depends on where it runs or on spaces in a user's paths.
"""

from __future__ import annotations

from collections.abc import Mapping

SLANG, VERILOG, SYSTEMVERILOG = "slang", "read_verilog", "read_verilog -sv"

READ = "read"
"""The stage in which an error is the author's of the Verilog."""

Step = tuple[str, str]
"""The stage that a command belongs to, and the command."""


def read(
    frontend: str,
    source: str,
    top: str,
    params: Mapping[str, str | int] | None = None,
    flatten: bool = True,
) -> list[Step]:
    """Steps that load `source` and elaborate `top` with `params` overridden."""
    params = params or {}
    if frontend == SLANG:
        # slang flattens while it elaborates unless asked not to.
        keep = [] if flatten else ["--best-effort-hierarchy"]
        # Neither front end takes quotes around a whole override.
        overrides = [f"-G {name}={value}" for name, value in params.items()]
        steps = [" ".join(["read_slang", "--top", top, *keep, *overrides, source])]
    else:
        steps = [f"{frontend} {source}"]
        steps += [f"chparam -set {name} {value} {top}" for name, value in params.items()]
    steps.append(f"hierarchy -check -top {top}")
    if params and frontend != SLANG:
        # Elaborated once more for its submodules, it is left with the name of its parameters.
        steps.append(f"rename -top {top}")
    return [(READ, step) for step in steps]
