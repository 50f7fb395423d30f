"""`manifest.json`: what lies in an output folder, and where it came from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from hwgen import __version__
from hwgen.rtl import Rtl

MANIFEST = "manifest.json"

_TOOLS = ("amaranth",)
"""Packages whose version can move the text."""


def sha256(data: bytes) -> str:
    """Hexadecimal sha256."""
    return hashlib.sha256(data).hexdigest()


def manifest_text(rtl: Rtl, files: Mapping[str, str]) -> str:
    """The manifest of `files` (name to text): the same bytes for the same design and tools.

    Keys: `generator` (name, version), `tools`, `digest` of the Verilog, what
    `Rtl.interface` says, and `files` with the sha256 of each.
    """
    data = {
        "generator": {"name": "hwgen", "version": __version__},
        "tools": {name: _version(name) for name in _TOOLS},
        "digest": rtl.digest,
        **rtl.interface(),
        "files": {name: sha256(text.encode()) for name, text in files.items()},
    }
    return json.dumps(data, indent=2) + "\n"


def own_files(folder: Path) -> dict[str, str]:
    """File name to sha256 of what hwgen wrote to `folder`; empty where it wrote nothing.

    A manifest that cannot be read or is not one of hwgen's counts as none.
    """
    try:
        text = (folder / MANIFEST).read_text()
        data: Any = json.loads(text)
        if data["generator"]["name"] != "hwgen":
            return {}
        found = {str(name): str(digest) for name, digest in data["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
    return {**found, MANIFEST: sha256(text.encode())}


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
