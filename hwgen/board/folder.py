"""The folder of a build: what is finished stands in its manifest, what is not lies in `work`."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from hwgen import files
from hwgen.emit.manifest_file import MANIFEST, sha256
from hwgen.errors import UserError

WORK = "work"
REPORT = "report.json"
_KEY = "key.json"


def check(folder: Path, key: str, *, force: bool) -> None:
    """`UserError` when the folder holds something else than this build, unless `force`."""
    files.check_folder(folder)
    if force or not folder.is_dir():
        return
    found = manifest(folder)
    if found is not None and found.get("key") != key:
        rule = f"must hold no other build; {found.get('top')} is there (--force replaces it)"
        raise UserError("out", rule, str(folder), f"{folder}-new")
    if found is None and any(entry.name != WORK for entry in folder.iterdir()):
        rule = "must be empty or a build; other files are there (--force adds to them)"
        raise UserError("out", rule, str(folder), f"{folder}-new")


def manifest(folder: Path) -> dict[str, Any] | None:
    """The manifest of a build; None where there is none."""
    try:
        data: Any = json.loads((folder / MANIFEST).read_text())
        if data["generator"]["name"] != "hwgen" or not isinstance(data["files"], dict):
            return None
        data["board"]["name"], data["key"], data["bitstream"], data["digest"]
        if not isinstance(data["loader"], list):
            return None
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return dict(data)


def changed(folder: Path, found: Mapping[str, Any]) -> list[str]:
    """Files of a manifest that are missing or are not as they were."""
    wrong = []
    for name, digest in found["files"].items():
        path = folder / name
        if not path.is_file() or sha256(path.read_bytes()) != digest:
            wrong.append(name)
    return wrong


def finished(folder: Path, key: str) -> dict[str, Any] | None:
    """The report of this very build, if it is done and nothing was changed since."""
    found = manifest(folder)
    if found is None or found["key"] != key or changed(folder, found):
        return None
    report: dict[str, Any] = json.loads((folder / REPORT).read_text())
    return report


def asked_for(folder: Path) -> None:
    """The newest build is the one that was asked for last, if only to be told that it is done."""
    (folder / MANIFEST).touch()


def work(folder: Path, key: str) -> Path:
    """The folder of half-done work; that of another build is thrown away."""
    place = folder / WORK
    note = place / _KEY
    known = None
    with suppress(OSError, ValueError):
        known = json.loads(note.read_text())
    if known != key:
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        files.write(note, json.dumps(key) + "\n")
    return place


def give_up(folder: Path) -> None:
    """Throws half-done work away, and the folder where nothing else is in it."""
    shutil.rmtree(folder / WORK, ignore_errors=True)
    with suppress(OSError):
        folder.rmdir()


def publish(folder: Path, contents: Mapping[str, str | bytes], head: Mapping[str, Any]) -> None:
    """Writes the files, and last the manifest that vouches for them; `work` goes.

    Without the manifest the folder is no build, so one that was interrupted is seen as such.
    """
    (folder / MANIFEST).unlink(missing_ok=True)
    digests = {}
    for name, content in contents.items():
        files.write(folder / name, content)
        digests[name] = sha256(content.encode() if isinstance(content, str) else content)
    files.write(folder / MANIFEST, json.dumps({**head, "files": digests}, indent=2) + "\n")
    shutil.rmtree(folder / WORK, ignore_errors=True)
