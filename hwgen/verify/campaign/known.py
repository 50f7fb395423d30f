"""The cases that hold, remembered in a file: one JSON object per line, only ever appended."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import json
import os
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from hwgen import catalog

FILE = "cases.jsonl"

_PACKAGE = Path(__file__).resolve().parents[2]
_BYSTANDERS = {"cli", "estimate", "formal", "report", "sweep", "workers"}
_KEPT = ("status", "runs", "compared", "seconds")


class Known:
    """What a folder knows.  Two campaigns may use it at once."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE
        self._rows: dict[str, dict[str, Any]] = {}
        if self.path.exists():
            for line in self.path.read_text(encoding="utf-8", errors="replace").splitlines():
                try:
                    row = json.loads(line)
                    self._rows[row["key"]] = row
                except (ValueError, KeyError, TypeError):
                    continue  # the end of a line that was never finished
        folder.mkdir(parents=True, exist_ok=True)
        # Line by line to the end of the file: what is written stays, whatever comes.
        self._file = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        if self._rows or self.path.stat().st_size:
            os.write(self._file, b"\n")  # such an end must not take the next line with it

    def close(self) -> None:
        os.close(self._file)

    def get(self, key: str) -> Mapping[str, Any] | None:
        """What is known of a case that holds."""
        return self._rows.get(key)

    def put(self, key: str, name: str, answer: Mapping[str, Any]) -> None:
        """Remembers a case that holds; one that fails is tried again."""
        if answer["status"] != "ok":
            return
        row = {"key": key, "name": name, **{word: answer[word] for word in _KEPT}}
        self._rows[key] = row
        os.write(self._file, json.dumps(row).encode() + b"\n")


def key_of(design: catalog.Design, seed: int, index: int, simulator: str) -> str:
    """Names a case by all that decides how it ends: sources, tools and what is drawn."""
    parts = [_sources(), _foreign(design.component), _foreign(design.stimulus), _tools()]
    text = json.dumps([*parts, design.name, seed, index, simulator])
    return hashlib.sha256(text.encode()).hexdigest()


@functools.cache
def _sources() -> str:
    """sha256 (hex) over the sources of hwgen that make, drive or compare anything."""
    total = hashlib.sha256()
    for path in sorted(_PACKAGE.rglob("*")):
        inside = path.relative_to(_PACKAGE)
        if path.is_file() and path.suffix != ".pyc" and inside.parts[0] not in _BYSTANDERS:
            total.update(inside.as_posix().encode() + b"\n")
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


@functools.cache
def _foreign(where: str) -> str:
    """sha256 (hex) of the module of a third party's design; "" for those of hwgen."""
    module = where.partition(":")[0]
    if module.partition(".")[0] == "hwgen":
        return ""
    spec = importlib.util.find_spec(module)
    if spec is None or spec.origin is None or not Path(spec.origin).is_file():
        return module
    return hashlib.sha256(Path(spec.origin).read_bytes()).hexdigest()


@functools.cache
def _tools() -> dict[str, str]:
    found = {}
    for package in ("amaranth", "pyosys", "numpy"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "none"
    return found
