"""Pages are what the catalogue, the commands and the code say."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from hwgen import __version__, catalog

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md"))]
PYTHON = re.compile(r"(?<=^```python\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
SHELL = re.compile(r"(?<=^```sh\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
WITH_PYTHON = [page for page in PAGES if PYTHON.search(page.read_text(encoding="utf-8"))]


def script(name: str) -> ModuleType:
    """docs/NAME.py as a module."""
    spec = importlib.util.spec_from_file_location(f"docs_{name}", DOCS / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses and NamedTuples look their module up
    spec.loader.exec_module(module)
    return module


def test_generated_pages_are_up_to_date() -> None:
    stale = script("generate").stale()
    assert stale == [], "run python docs/generate.py"


def test_every_design_has_a_page_with_all_its_parameters() -> None:
    for name in catalog.names():
        text = (DOCS / "designs" / f"{name}.md").read_text(encoding="utf-8")
        for param in catalog.get(name).params:
            assert f"| `{param.name}` |" in text


def test_a_stale_page_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    generate = script("generate")
    monkeypatch.setattr(generate, "DOCS", tmp_path)
    monkeypatch.setattr(generate, "MIXED", ())
    monkeypatch.setattr(generate.catalog, "names", lambda: ["matmul", "array-os"])
    assert {path.name for path in generate.stale()} >= {"matmul.md", "array-os.md"}


@pytest.mark.parametrize("long", [False, pytest.param(True, marks=pytest.mark.slow)])
@pytest.mark.parametrize("page", script("commands").PAGES, ids=lambda page: page.name)
def test_commands_print_what_the_page_shows(
    page: Path, long: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sweeps, placed designs, proofs and coverage are the long ones, and slow's."""
    monkeypatch.setenv("COLUMNS", "80")
    commands = script("commands")
    ran = 0
    for command, printed in commands.results(page, simulator="amaranth", long=long):
        assert commands.agrees(command.output, printed), "\n".join(
            [f"$ {command.line}", *printed, "to renew: python docs/commands.py --write"]
        )
        ran += 1
    assert ran > 0


def test_comparison_of_commands_can_fail() -> None:
    commands = script("commands")
    assert commands.agrees(["a", "…", "d"], ["a", "b", "c", "d"])
    assert commands.agrees(["took 1.5 s"], ["took 0.25 s"])
    assert not commands.agrees(["a", "…", "d"], ["a", "b", "c"])
    assert not commands.agrees(["cycles 76"], ["cycles 77"])
    assert not commands.agrees(["a", "…", "a"], ["a"])
    assert commands.renewed(["x", "…", "x"], ["a", "b", "c"]) == ["a", "…", "c"]


@pytest.mark.parametrize("page", WITH_PYTHON, ids=lambda page: page.name)
def test_python_in_pages_runs(page: Path) -> None:
    names: dict[str, object] = {}
    for block in PYTHON.findall(page.read_text(encoding="utf-8")):
        exec(compile(block, str(page), "exec"), names)
    assert "catalog" in names


def test_make_targets_and_files_in_shell_blocks_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    seen = 0
    for page in PAGES:
        for block in SHELL.findall(page.read_text(encoding="utf-8")):
            for target in re.findall(r"^make ([a-z-]+)", block, re.MULTILINE):
                assert target in targets
                seen += 1
            for path in re.findall(r"\b(?:examples|benchmarks|docs)/[\w/.]+\w", block):
                assert (ROOT / path).exists(), path
                seen += 1
    assert seen > 3


def test_links_lead_somewhere() -> None:
    seen = 0
    for page in PAGES:
        for target in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
            if target.startswith("http"):
                continue
            path, _, anchor = target.partition("#")
            place = (page.parent / path).resolve()
            assert place.exists(), f"{page}: {target}"
            if anchor:
                heads = re.findall(r"^#+ (.*)$", place.read_text(encoding="utf-8"), re.MULTILINE)
                assert anchor in [head.lower().replace(" ", "-") for head in heads]
            seen += 1
    assert seen > 10


def test_citation_is_complete() -> None:
    found = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert found["cff-version"] == "1.2.0"
    assert found["type"] == "software"
    assert found["version"] == __version__
    assert found["license"] == "Apache-2.0"
    assert found["authors"] and found["message"] and found["title"]


def test_pictures_are_small_and_belong_to_a_page() -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    images = sorted((DOCS / "images").glob("*.svg"))
    assert images
    for image in images:
        assert image.stat().st_size < 200_000
        assert image.name in text


def test_pictures_are_what_the_script_draws(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("matplotlib", reason="pictures need the extra plot")
    pictures = script("pictures")
    texts = []
    for run in ("one", "two"):
        monkeypatch.setattr(pictures, "HERE", tmp_path / run)
        (tmp_path / run).mkdir()
        pictures.main()
        texts.append([p.read_text("utf-8") for p in sorted((tmp_path / run).rglob("*.svg"))])
    assert len(texts[0]) == 2
    assert texts[0] == texts[1]
