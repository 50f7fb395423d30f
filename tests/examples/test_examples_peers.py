"""`benchmarks/peers.py`: designs of others, measured side by side, and resumed."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from hwgen.errors import UserError
from hwgen.synth import foreign, synthesize

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"
SAMPLES = Path(__file__).parent.parent / "synth"

MAC = """\
module mac #(parameter W = 8) (
    input clk, input [W-1:0] a, input [W-1:0] b, output reg [2*W-1:0] acc);
  always @(posedge clk) acc <= acc + a * b;
endmodule
"""
ADD = "module add(input [3:0] a, input [3:0] b, output [3:0] s); assign s = a + b; endmodule\n"
FILE = """\
- {name: narrow, files: [mac.v], top: mac, params: {W: 2}, group: pe}
- {name: wide, files: [mac.v], top: mac, params: {W: 4}, group: pe, macs_per_cycle: 4, fpga: false}
- {name: recoded, files: [mac.v], top: mac, params: {W: 4}, booth: true, targets_ps: [100]}
- {name: add, files: [add.v], top: add}
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    monkeypatch.syspath_prepend(str(SAMPLES))
    from synth_samples import TINY_LIB

    (tmp_path / "mac.v").write_text(MAC)
    (tmp_path / "add.v").write_text(ADD)
    (tmp_path / "designs.yaml").write_text(FILE)
    (tmp_path / "little.lib").write_text(TINY_LIB)
    return tmp_path


def test_every_design_over_the_same_targets(place: Path) -> None:
    words = ["--peers", place / "designs.yaml", "--liberty", place / "little.lib"]
    words += ["--fpga", "ice40", "--targets-ps", 100, 10_000, "-o", place / "out"]
    done = subprocess.run(
        [sys.executable, str(BENCHMARKS / "peers.py"), *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    rows = read(place / "out" / "peers.csv")
    seen = [(row["name"], row["target"], row["target_ps"]) for row in rows]
    assert seen == [
        *[(name, "little", ps) for name in ("narrow",) for ps in ("100.0", "10000.0")],
        ("narrow", "ice40", ""),
        *[("wide", "little", ps) for ps in ("100.0", "10000.0")],
        ("recoded", "little", "100"),
        *[("add", "little", ps) for ps in ("100.0", "10000.0")],
        ("add", "ice40", ""),
    ]
    # The figures are those of `synthesize`, and the products are theirs.
    rtl = foreign([place / "mac.v"], "mac", {"W": 4})
    for row, ps in zip(rows[3:5], (100, 10_000), strict=True):
        report = synthesize(rtl, f"liberty:{place / 'little.lib'}", target_ps=ps)
        assert float(row["area_um2"]) == report.area_um2
        assert float(row["delay_ps"]) == report.delay_ps
        product = report.area_um2 * report.delay_ps / 1e6
        assert float(row["area_delay"]) == pytest.approx(product, abs=1e-4)
    assert rows[5]["area_um2"] != rows[3]["area_um2"]
    lines = {line["name"]: line for line in read(place / "out" / "peers_best.csv")}
    assert list(lines) == ["narrow", "wide", "recoded", "add"]
    least = min(float(row["area_delay"]) for row in rows[3:5])
    assert float(lines["wide"]["area_delay"]) == least
    assert float(lines["wide"]["area_delay_mac"]) == pytest.approx(least / 4, abs=1e-4)
    assert int(lines["narrow"]["lut_ice40"]) == int(rows[2]["lut"]) > 0
    assert lines["wide"]["lut_ice40"] == lines["recoded"]["lut_ice40"] == ""


def read(path: Path) -> list[dict[str, str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("# ")))


def test_what_is_known_is_not_measured_again(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import peers

    store = place / "peers.json"
    designs = peers.load(place / "designs.yaml")[:1]

    def plan(*targets: float) -> list[peers.Point]:
        return peers.points(designs, [place / "little.lib"], (), targets)

    first = peers.measure(plan(100), peers.Store(store))
    runs: list[float] = []

    def counted(rtl, target, *, target_ps, **how):
        runs.append(target_ps)
        return synthesize(rtl, target, target_ps=target_ps, **how)

    monkeypatch.setattr(peers, "synthesize", counted)
    both = peers.measure(plan(100, 5000), peers.Store(store))
    assert (runs, both[0]) == ([5000], first[0])
    # Another text of the same name is another design, and so is another library.
    (place / "mac.v").write_text(MAC.replace("+ a", "- a"))
    peers.measure(plan(100), peers.Store(store))
    library = place / "little.lib"
    library.write_text(library.read_text().replace("area : 9", "area : 8"))
    smaller = peers.measure(plan(100), peers.Store(store))
    assert runs == [5000, 100, 100]
    assert smaller[0]["area_um2"] < both[0]["area_um2"]
    assert len(json.loads(store.read_text())) == 4


def test_least_is_the_median_over_seeds(place: Path) -> None:
    import peers

    point = dict.fromkeys(peers.POINT) | {"name": "d", "target": "l", "target_ps": 1}
    products = {1: (5.0, 4.0), 2: (9.0, 8.0), 3: (3.0, 6.0)}
    rows = [point | {"seed": s, "area_delay": x} for s, pair in products.items() for x in pair]
    rows += [point | {"seed": 1, "target": "f", "target_ps": None, "lut": 7}]
    (line,) = peers.best(rows, [peers.Peer("d", (), "d", macs_per_cycle=2)])
    assert (line["area_delay"], line["area_delay_mac"], line["lut_f"]) == (4.0, 2.0, 7)


def test_a_design_that_cannot_be_mapped_has_a_problem_and_stays_unknown(place: Path) -> None:
    import peers

    (place / "add.v").write_text(
        "module add(input e, input d, output reg q); always @* if (e) q = d; endmodule\n"
    )
    store = peers.Store(place / "peers.json")
    plan = peers.points(peers.load(place / "designs.yaml")[3:], [place / "little.lib"], (), [100])
    (row,) = peers.measure(plan, store)
    assert "latches" in row["problem"] and row["area_um2"] is None
    assert not store.path.exists()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("name: a\n", "a list of designs"),
        ("- {name: a, files: [mac.v], top: mac, boot: true}\n", "not 'boot'"),
        ("- {name: a, top: mac}\n", "needs files"),
        ("- {name: a, files: [mak.v], top: mac}\n", "a file that exists"),
        ("- {name: a, files: [mac.v], top: mac}\n- {name: a, files: [add.v], top: add}\n", "once"),
    ],
)
def test_files_that_cannot_work_are_refused(place: Path, text: str, rule: str) -> None:
    import peers

    (place / "designs.yaml").write_text(text)
    with pytest.raises(UserError, match=rule):
        peers.load(place / "designs.yaml")


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        (["--only", "wider"], "nearest: wide"),
        (["--fpga", "ice4"], "nearest: ice40"),
        (["--fpga", "generic"], "an FPGA family"),
        (["--fpga"], "needs a library"),
        (["--liberty", "little.lob"], "little.lob"),
        (["--liberty", "mac.v"], "liberty"),
        (["--targets-ps", "0"], "more than 0"),
    ],
)
def test_words_that_cannot_work_are_refused(
    place: Path,
    words: list[str],
    rule: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    import peers

    monkeypatch.chdir(place)
    monkeypatch.setattr(sys, "argv", ["peers.py", "--peers", "designs.yaml", "-o", "out", *words])
    assert peers.main() == 2
    assert rule in capsys.readouterr().err
    assert not (place / "out").exists()
