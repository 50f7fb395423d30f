"""`manifest.json`: what lies in an output folder, and where it came from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from hwgen import __version__
from hwgen.emit.project import Project
from hwgen.rtl import Rtl

MANIFEST = "manifest.json"

_TOOLS = ("amaranth",)
"""Packages whose version can move the text."""


def sha256(data: bytes) -> str:
    """Hexadecimal sha256."""
    return hashlib.sha256(data).hexdigest()


def manifest_text(
    rtl: Rtl, files: Mapping[str, str], project: Project | None = None, command: str = ""
) -> str:
    """The manifest of `files` (name to text): the same bytes for the same design and tools.

    Keys: `generator` (name, version), `tools`, `command` that makes the files anew, `digest`
    of the Verilog, what `Rtl.interface` says, `clock_mhz` of the constraints, and `files`
    with the sha256 of each.
    """
    project = project or Project()
    data = {
        "generator": {"name": "hwgen", "version": __version__},
        "tools": {name: _version(name) for name in _TOOLS},
        "command": command,
        "digest": rtl.digest,
        **rtl.interface(),
        "clock_mhz": project.clock_mhz,
        "files": {name: sha256(text.encode()) for name, text in files.items()},
    }
    return json.dumps(data, indent=2) + "\n"


def own_files(folder: Path) -> dict[str, str]:
    """File name to sha256 of what hwgen wrote to `folder`; empty where it wrote nothing.

    A manifest that cannot be read or is not one of hwgen's counts as none.
    """
    text, data = _read(folder)
    if data is None:
        return {}
    found = {str(name): str(digest) for name, digest in data["files"].items()}
    return {**found, MANIFEST: sha256(text.encode())}


def stranger(folder: Path, rtl: Rtl) -> str | None:
    """The top module that hwgen wrote to `folder`, when it is not this one with this config."""
    _, data = _read(folder)
    if data is None:
        return None
    ours = json.loads(json.dumps(rtl.interface()))
    same = all(data.get(key) == ours[key] for key in ("top", "design", "config", "options"))
    return None if same else str(data.get("top"))


def _read(folder: Path) -> tuple[str, dict[str, Any] | None]:
    """Text and contents of the manifest in `folder`; None where it is not one of hwgen's."""
    try:
        text = (folder / MANIFEST).read_text()
        data: Any = json.loads(text)
        if data["generator"]["name"] != "hwgen" or not isinstance(data["files"], dict):
            return "", None
    except (OSError, ValueError, KeyError, TypeError):
        return "", None
    return text, dict(data)


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
