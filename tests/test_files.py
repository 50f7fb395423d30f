"""Files appear complete, with the rights of any new file, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hwgen import files


@pytest.mark.parametrize("content", ["a\r\nµ\n", b"\x00\xff\n"])
def test_written_as_given(tmp_path: Path, content: str | bytes) -> None:
    path = tmp_path / "x.csv"
    path.write_text("old")
    files.write(path, content)
    assert path.read_bytes() == (content if isinstance(content, bytes) else content.encode())
    assert os.listdir(tmp_path) == ["x.csv"]


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_rights_are_those_of_any_new_file(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        files.write(tmp_path / "ours", "x")
        (tmp_path / "plain").write_text("x")
        assert files.umask() == mask
    finally:
        assert os.umask(before) == mask
    ours, plain = ((tmp_path / name).stat().st_mode for name in ("ours", "plain"))
    assert ours == plain


@pytest.mark.parametrize("step", ["fsync", "chmod", "replace"])
def test_a_failure_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "x"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"hwgen.files.os.{step}", full)
    with pytest.raises(OSError, match="No space"):
        files.write(path, "new")
    assert path.read_text() == "old" and os.listdir(tmp_path) == ["x"]
