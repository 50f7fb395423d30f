"""The files that a report consists of."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from hwgen import files
from hwgen.errors import UserError


def check(folder: Path, names: Mapping[str, object] | list[str]) -> None:
    """UserError when the folder cannot be written, or something is in the way of it or a file."""
    for path in (folder, *folder.parents):
        if path.is_dir():
            if not os.access(path, os.W_OK):
                rule = "a folder that can be written"
                raise UserError("--out", rule, str(path), "another folder with -o")
            break
        if path.exists():
            raise UserError("--out", "there is a file in the way of the folder", str(path))
    for name in names:
        if (folder / name).is_dir():
            rule = "there is a folder in the way of the file"
            raise UserError("--out", rule, str(folder / name))


def write(folder: Path, contents: Mapping[str, bytes]) -> list[Path]:
    """Replaces each file in one step; their paths.  On an OSError the rest stays as it was."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in contents.items():
        files.write(folder / name, data)
    return [folder / name for name in contents]
