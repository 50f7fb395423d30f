"""Where nextpnr is, which version it has, and that its first run is over."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from hwgen.errors import ToolError


def program(family: str) -> tuple[list[str], str]:
    """The command that starts nextpnr for `family`, and its version.

    family  ice40, ecp5 or himbaechel-gowin
    The package from PyPI, else a nextpnr on the PATH; `ToolError` when there is neither.
    """
    tool = f"nextpnr-{family}"
    word = family.replace("-", "_")
    module = f"yowasp_nextpnr_{word}"
    if importlib.util.find_spec(module) is not None:
        start = f"import sys, {module} as n; sys.exit(n.run_nextpnr_{word}(sys.argv[1:]))"
        package = f"yowasp-{tool}"
        return [sys.executable, "-P", "-c", start], f"{package} {version(package)}"
    if path := shutil.which(tool):
        done = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
        found = re.search(r"\(Version ([^)]*)\)", done.stdout + done.stderr)
        return [path], found[1] if found else "unknown"
    raise ToolError(tool, "is not installed (pip install 'hwgen[fpga]')")


def compile_once(family: str) -> None:
    """Let the package compile its WebAssembly to machine code, if it has not yet.

    It does so in its first run, 8 s long, and overwrites the file that others may be
    reading by then.  Here one process does it while the others wait.
    """
    command, name = program(family)
    if not name.startswith("yowasp-"):
        return
    with contextlib.suppress(OSError), _locked(_cache() / f"hwgen-{family}.lock") as marker:
        if marker.read_text() != name:
            done = subprocess.run(
                [*command, "--version"], stdin=subprocess.DEVNULL, capture_output=True, check=False
            )
            if done.returncode == 0:
                marker.write_text(name)


def _cache() -> Path:
    """Where the package keeps machine code, so that the marker goes with it."""
    import platformdirs

    known = os.environ.get("YOWASP_CACHE_DIR")
    return Path(known or platformdirs.user_cache_dir("YoWASP", appauthor=False))


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[Path]:
    """`path`, made if it does not exist, for this process alone; OSError if it cannot be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as handle:
        # Windows has no such locks: there two first runs at once remain a risk.
        if importlib.util.find_spec("fcntl") is not None:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield path
