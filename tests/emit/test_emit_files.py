"""The output folder: complete files or none, nobody's files lost."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import presets
import pytest
import yaml

from hwgen import catalog
from hwgen.emit.files import write
from hwgen.emit.options import Options
from hwgen.emit.products import products
from hwgen.emit.project import Project
from hwgen.errors import UserError
from hwgen.rtl import Rtl


def rtl_of(design: str, preset: str = "tiny", options: Options | None = None) -> Rtl:
    found = catalog.get(design)
    return found.generate(found.make_config(preset=preset), options or Options())


@pytest.fixture(scope="module")
def small() -> Rtl:
    return rtl_of("pe-multiplier")


@pytest.fixture(scope="module")
def other() -> Rtl:
    return rtl_of("pe-carry-save")


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if not p.is_dir()}


def full_disk(*_: Any) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_files_and_manifest(small: Rtl, tmp_path: Path) -> None:
    paths = write(small, tmp_path / "a" / "b", "a PE", command="hwgen generate it")
    assert sorted(p.name for p in paths) == sorted(
        [
            f"{small.top}.v",
            f"{small.top}.f",
            f"{small.top}.core",
            f"{small.top}_params.h",
            f"{small.top}.sdc",
            "manifest.json",
        ]
    )
    assert sorted(contents(tmp_path / "a" / "b")) == sorted(p.name for p in paths)
    assert [p.name for p in (tmp_path / "a").iterdir()] == ["b"], "no scratch folder is left"
    manifest = json.loads((tmp_path / "a" / "b" / "manifest.json").read_text())
    assert manifest["digest"] == small.digest
    assert manifest["config"] == dict(small.config)
    assert (manifest["options"], manifest["clock_mhz"]) == ({}, 100.0)
    assert manifest["command"] == "hwgen generate it"
    assert manifest["design"] == "pe-multiplier"
    assert manifest["tools"]["amaranth"]
    assert [p["name"] for p in manifest["ports"]] == [p.name for p in small.ports]
    for path in paths:
        if path.name != "manifest.json":
            assert manifest["files"][path.name] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert len(manifest["files"]) == len(paths) - 1
    assert (tmp_path / "a" / "b" / f"{small.top}.f").read_text() == f"{small.top}.v\n"


def test_new_folder_has_ordinary_permissions(small: Rtl, tmp_path: Path) -> None:
    write(small, tmp_path / "hwgen")
    (tmp_path / "plain").mkdir()
    assert (tmp_path / "hwgen").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_reproducible(small: Rtl, tmp_path: Path) -> None:
    write(small, tmp_path / "one")
    write(rtl_of("pe-multiplier"), tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


@pytest.mark.parametrize("design", catalog.names())
def test_core_file(design: str) -> None:
    rtl = presets.rtl_of(design, "tiny")
    text = products(rtl, 'odd: "summary" # here')[f"{rtl.top}.core"]
    assert text.startswith("CAPI=2:\n")
    core = yaml.safe_load(text)
    assert core["name"].startswith(f"hwgen:{design}:{rtl.top}:")
    assert core["description"] == 'odd: "summary" # here'
    assert core["filesets"]["rtl"]["files"] == [f"{rtl.top}.v"]
    assert set(core["targets"]) == {"default", "lint", "sim", "synth"}
    for target in core["targets"].values():
        assert target["filesets"] == ["rtl"]
        assert target["toplevel"] == rtl.top


def compiler() -> str:
    found = shutil.which("gcc") or shutil.which("cc")
    if found is None:
        pytest.skip("no C compiler")
    return found


@pytest.mark.parametrize(
    ("design", "options"),
    [
        ("matmul", Options()),
        ("matmul", Options(wrap="axi-stream", reset="async-low")),
        ("pe-carry-save", Options()),
    ],
)
def test_c_header_says_what_the_config_says(design: str, options: Options, tmp_path: Path) -> None:
    rtl = rtl_of(design, options=options)
    write(rtl, tmp_path / "out")
    prefix = design.upper().replace("-", "_")
    config = dict(rtl.config)
    numbers = {k: v for k, v in config.items() if isinstance(v, int)}
    words = {k: v for k, v in config.items() if isinstance(v, str)}
    checks = [f"if ({prefix}_{k.upper()} != {v}) return 1;" for k, v in numbers.items()]
    checks += [f'if (strcmp({prefix}_{k.upper()}, "{v}")) return 2;' for k, v in words.items()]
    for name, word in options.changes().items():
        checks.append(f'if (strcmp({prefix}_OPTION_{name.upper()}, "{word}")) return 11;')
    checks.append(f'if (strcmp({prefix}_DIGEST, "{rtl.digest}")) return 3;')
    for channel in rtl.channels:
        for field in channel.fields:
            name = f"{prefix}_{channel.name}_{field.name}".upper()
            checks.append(f"if ({name}_WIDTH != {field.width}) return 4;")
            checks.append(f"if ({name}_ELEMENTS != {field.elements}) return 5;")
            checks.append(f"if ({name}_SIGNED != {int(field.signed)}) return 6;")
            if options.wrap != "none":
                checks.append(f"if ({name}_LOW != {field.low}) return 8;")
                checks.append(f'if (strcmp({name}_PORT, "{field.ports[0]}")) return 9;')
                width = rtl.port(field.ports[0]).width
                checks.append(f"if ({prefix}_{field.ports[0].upper()}_WIDTH != {width}) return 10;")
    if rtl.timing is not None:
        checks.append(f"if ({prefix}_LATENCY != {rtl.timing.latency}) return 7;")
    include = f'#include "{rtl.top}_params.h"\n'
    body = "\n".join(checks)
    source = f"#include <string.h>\n{include}{include}int main(void) {{\n{body}\nreturn 0;\n}}\n"
    (tmp_path / "out" / "main.c").write_text(source)
    command = [compiler(), "-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic", "main.c"]
    subprocess.run([*command, "-o", "main"], cwd=tmp_path / "out", check=True)
    assert subprocess.run([str(tmp_path / "out" / "main")], check=False).returncode == 0


def test_own_files_are_replaced_and_strangers_stay(small: Rtl, other: Rtl, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write(small, folder)
    (folder / "notes.txt").write_text("mine")
    (folder / "sub").mkdir()
    write(other, folder, force=True)
    names = {p.name for p in folder.iterdir()}
    assert names == {*products(other), "notes.txt", "sub"}
    assert (folder / "notes.txt").read_text() == "mine"
    assert json.loads((folder / "manifest.json").read_text())["digest"] == other.digest
    before = contents(folder)
    write(other, folder)
    assert contents(folder) == before


@pytest.mark.parametrize("change", ["design", "config", "options"])
def test_another_design_is_not_replaced(
    small: Rtl, other: Rtl, tmp_path: Path, change: str
) -> None:
    entry = catalog.get("pe-multiplier")
    found = {
        "design": other,
        "config": entry.generate(entry.make_config({"act": "int4", "wgt": "int5"})),
        "options": entry.generate(
            entry.make_config(preset="tiny"), Options(reset="async-low", dsp="no")
        ),
    }[change]
    write(small, tmp_path)
    (tmp_path / "notes.txt").write_text("mine")
    before = contents(tmp_path)
    with pytest.raises(UserError, match=f"no other design; {small.top} is there") as error:
        write(found, tmp_path)
    assert error.value.nearest == f"{tmp_path}-new"
    assert contents(tmp_path) == before
    write(found, tmp_path, force=True)
    assert set(contents(tmp_path)) == {*products(found), "notes.txt"}


def test_the_same_design_with_other_files_is_replaced(small: Rtl, tmp_path: Path) -> None:
    every = Project(("vivado", "litex", "ice40", "ecp5"), 50)
    write(small, tmp_path, "", every)
    assert set(contents(tmp_path)) == set(products(small, "", every))
    write(small, tmp_path)
    assert contents(tmp_path) == {k: v.encode() for k, v in products(small).items()}


def test_a_strangers_file_of_the_same_name_is_not_overwritten(small: Rtl, tmp_path: Path) -> None:
    (tmp_path / f"{small.top}.v").write_text("module mine; endmodule\n")
    before = contents(tmp_path)
    with pytest.raises(UserError, match="did not write"):
        write(small, tmp_path)
    assert contents(tmp_path) == before


def test_a_foreign_manifest_is_not_taken_for_ours(small: Rtl, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"name": "a web page"}')
    with pytest.raises(UserError, match="did not write"):
        write(small, tmp_path)
    assert contents(tmp_path) == {"manifest.json": b'{"name": "a web page"}'}


def test_an_edited_file_is_not_overwritten(small: Rtl, tmp_path: Path) -> None:
    write(small, tmp_path / "out")
    verilog = tmp_path / "out" / f"{small.top}.v"
    verilog.write_text(verilog.read_text() + "// by hand\n")
    before = contents(tmp_path)
    with pytest.raises(UserError, match="edited"):
        write(small, tmp_path / "out")
    assert contents(tmp_path) == before


def test_an_edited_file_is_kept_when_the_design_changes(
    small: Rtl, other: Rtl, tmp_path: Path
) -> None:
    write(small, tmp_path)
    verilog = tmp_path / f"{small.top}.v"
    verilog.write_text("// by hand\n")
    write(other, tmp_path, force=True)
    assert verilog.read_text() == "// by hand\n"
    assert not (tmp_path / f"{small.top}.f").exists()


def test_manifest_paths_cannot_reach_outside(small: Rtl, other: Rtl, tmp_path: Path) -> None:
    write(small, tmp_path / "out")
    (tmp_path / "precious").write_text("x")
    path = tmp_path / "out" / "manifest.json"
    manifest = json.loads(path.read_text())
    manifest["files"]["../precious"] = hashlib.sha256(b"x").hexdigest()
    path.write_text(json.dumps(manifest))
    write(other, tmp_path / "out", force=True)
    assert (tmp_path / "precious").read_text() == "x"


@pytest.mark.parametrize("below", ["out", "out/deep/er"])
def test_a_file_in_the_way_of_the_folder(small: Rtl, tmp_path: Path, below: str) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(UserError, match="in the way"):
        write(small, tmp_path / below)
    assert contents(tmp_path) == {"out": b"a file"}


def test_a_folder_in_the_way_of_a_file(small: Rtl, tmp_path: Path) -> None:
    (tmp_path / f"{small.top}.v" / "inside").mkdir(parents=True)
    with pytest.raises(UserError, match="in the way"):
        write(small, tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == [f"{small.top}.v"]


def test_full_disk_leaves_nothing(
    small: Rtl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hwgen.emit.files.os.fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        write(small, tmp_path / "a" / "b")
    assert list(tmp_path.iterdir()) == []


def test_full_disk_keeps_the_old_files(
    small: Rtl, other: Rtl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(small, tmp_path)
    before = contents(tmp_path)
    monkeypatch.setattr("hwgen.emit.files.os.fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        write(other, tmp_path, force=True)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("after", range(10))
def test_failure_at_any_replacement_restores_all(
    small: Rtl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    write(small, tmp_path)
    (tmp_path / "manifest.json").write_text(
        (tmp_path / "manifest.json").read_text().replace("\n", "\n ")
    )
    before = contents(tmp_path)
    real, calls = os.replace, iter(range(100))

    def failing(source: Any, target: Any) -> None:
        if next(calls) == after:
            full_disk()
        real(source, target)

    monkeypatch.setattr("hwgen.emit.files.os.replace", failing)
    with pytest.raises(OSError, match="No space left"):
        write(small, tmp_path)
    assert contents(tmp_path) == before
    monkeypatch.undo()
    write(small, tmp_path)
    assert set(contents(tmp_path)) == set(products(small))
