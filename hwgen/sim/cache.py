"""A folder of products by key: complete or absent, whoever builds and whatever stops it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from hwgen.errors import ToolError

_STALE_S = 86400.0  # unfinished folders older than this belong to nobody any more


def default_cache() -> Path:
    """`$HWGEN_CACHE/models`, else `hwgen/models` in the platform's cache folder."""
    if os.environ.get("HWGEN_CACHE"):
        return Path(os.environ["HWGEN_CACHE"]) / "models"
    if sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", str(Path.home() / "AppData" / "Local")))
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "hwgen" / "models"


def key_of(*parts: Any) -> str:
    """sha256 (hex) over plain data."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def entry(cache: Path, key: str, build: Callable[[Path], None]) -> tuple[Path, bool]:
    """The folder of `key` and whether it was there already; else `build` fills it.

    `build` gets an empty folder that becomes visible under its key only when it
    returns: an interrupted or failed build leaves nothing.  ToolError where the cache
    cannot be written.  Of several processes that
    want the same key one builds while the others wait.
    """
    final = cache / key
    if final.is_dir():
        return final, True
    try:
        cache.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=cache).close()
    except OSError as error:
        why = error.strerror or str(error)
        problem = f"{cache}: {why}; set HWGEN_CACHE to a folder that can be written"
        raise ToolError("model cache", problem) from error
    with _lock(cache / f"{key}.lock"):
        if final.is_dir():
            return final, True
        _sweep(cache)
        work = Path(tempfile.mkdtemp(prefix=".building-", dir=cache))
        try:
            build(work)
            try:
                work.rename(final)
            except OSError:
                # Without file locks another process may have been faster: take its product.
                if not final.is_dir():
                    raise
                return final, True
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return final, False


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    try:
        import fcntl
    except ImportError:  # no such locks here: two builders do the work twice, both correctly
        yield
        return
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    # The file stays: removing it would let two processes lock two different files.


def _sweep(cache: Path) -> None:
    """Removes what killed builders left behind."""
    for folder in cache.glob(".building-*"):
        with suppress(OSError):
            if time.time() - folder.stat().st_mtime > _STALE_S:
                shutil.rmtree(folder, ignore_errors=True)
