"""Board files: what comes with hwgen is right, one's own is read, and mistakes are named."""

from __future__ import annotations

from pathlib import Path

import pytest
from board_samples import PROPER, job

from hwgen import catalog
from hwgen.board import board as module
from hwgen.board import load, names, pll
from hwgen.board.constraints import constraints
from hwgen.board.job import prepare
from hwgen.board.line import divider
from hwgen.errors import UserError

ROOT = Path(__file__).parents[2]
WANTED = {
    *("icebreaker", "ice40-hx8k", "ulx3s-85f", "ulx3s-25f", "colorlight-i9"),
    *("tangnano9k", "tangnano20k"),
}


def test_the_boards_that_come_along() -> None:
    assert set(names()) >= WANTED
    assert {path.stem for path in (ROOT / "boards").glob("*.yaml")} == set(names())


@pytest.mark.parametrize("name", names())
def test_clock_and_line_of_every_board_can_be_made(name: str) -> None:
    board = load(name)
    found = pll.clock(board)
    mhz = board.clock_mhz if found is None else found.mhz
    assert abs(mhz - board.design_mhz) <= pll.TOLERANCE * board.design_mhz
    assert abs(1e6 * mhz / divider(mhz, board.baud) / board.baud - 1) <= 0.02
    sites = [pin.site for pin in board.pins().values()]
    assert len(set(sites)) == len(sites) >= 3
    text = constraints(board)
    assert all(site in text for site in sites)


def test_one_file_is_a_board(file: Path) -> None:
    """Adding a board is adding a file: all that a build reads of it can be made."""
    board = load(str(file))
    assert (board.name, board.part.name, board.leds["busy"].low) == ("mine", "hx8k", True)
    made = job(board)
    assert made.divider == 208
    assert set(made.files()) == {"top.v", "echo.v", "board.pcf"}
    assert made.files()["board.pcf"].splitlines() == [
        "set_io clock J3",
        "set_io -pullup yes rx B10",
        "set_io tx B12",
        "set_io led_busy B5",
        "set_frequency clock 12",
    ]


def test_a_file_in_the_folder_needs_no_other_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "another.yaml").write_text(PROPER)
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    assert names() == ["another"]
    assert load("another").title == "A board of the tests"


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("icebraker", "icebreaker"), ("ulx3s", "ulx3s-25f"), ("ULX3S_85F", "ulx3s-85f"), ("", None)],
)
def test_an_unknown_board(name: str, nearest: str | None) -> None:
    with pytest.raises(UserError) as error:
        load(name)
    assert (error.value.key, error.value.nearest) == ("board", nearest)


@pytest.mark.parametrize(
    ("old", "new", "key", "nearest"),
    [
        ("family: ice40", "family: ice4", "family", "ice40"),
        ("device: hx8k", "device: 85k", "device", "up5k"),
        ("package: ct256", "package: ct255", "package", "ct256"),
        ("package: ct256", "", "package", None),
        ("package: ct256", "package: ct256\nspeed: 6", "speed", None),
        ("pll: core", "pll: padd", "clock.pll", "pad"),
        ("mhz: 12,", "mhz: 1200,", "clock.mhz", "133"),
        ("mhz: 12,", "mhz: twelve,", "clock.mhz", None),
        ("design_mhz: 24", "design_mhz: 3", "clock.design_mhz", "12"),
        ("pin: J3", "pin: J3x", "clock", None),
        ("tx: B12,", "", "uart.tx", None),
        ("tx: B12", "tx: B10", "uart.tx", None),
        ("pin: B5", "pin: J3", "leds.busy", None),
        ("baud: 115200", "baud: 11.5", "uart.baud", "1200"),
        ("baud: 115200", "baud: 115200.5", "uart.baud", "115200"),
        ("busy: {", "bussy: {", "leds.bussy", "busy"),
        ("active: low", "active: lo", "leds.busy", "low"),
        ("pull: up", "pul: up", "uart.rx.pul", "pull"),
        ("leds: {busy", "led: {busy", "led", "leds"),
        ("[-b, ice40_generic]", "ice40_generic", "flash.loader", None),
        ("rx: {pin: B10", "rx: {active: low, pin: B10", "uart.rx.active", None),
        ("title: A board of the tests", "title: ''", "title", None),
        ("title: A board of the tests", 'title: "A\\nendmodule"', "title", None),
        ("title: A board of the tests", "standard: LVCMOS3\ntitle: x", "clock", "LVCMOS33"),
    ],
)
def test_mistakes_in_a_file(file: Path, old: str, new: str, key: str, nearest: str | None) -> None:
    assert old in PROPER
    file.write_text(PROPER.replace(old, new))
    with pytest.raises(UserError) as error:
        load(str(file))
    said = error.value.nearest
    assert (error.value.key, None if said is None else str(said)) == (key, nearest)
    assert f"{file}:" in error.value.rule


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("clock.mhz", "clock: {mhz: 12, pin: J3, pll: core, design_mhz: 24}"),
        ("uart.baud", "uart: {rx: {pin: B10, pull: up}, tx: B12, baud: 115200}"),
        ("flash.loader", "flash: {loader: [-b, ice40_generic]}"),
        ("title", "title: A board of the tests"),
    ],
)
def test_what_is_missing_is_called_so(file: Path, key: str, line: str) -> None:
    assert line in PROPER
    file.write_text(PROPER.replace(line, ""))
    with pytest.raises(UserError, match=f"{key}: is missing: "):
        load(str(file))


@pytest.mark.parametrize(
    ("name", "config", "match"),
    [
        ("pe-booth", {}, r"design: .* pe-booth, which has no streams, .*nearest: matmul"),
        ("matmul", {"rows": 64, "cols": 64}, r"design: .* beats of up to 256 bytes; out has 257"),
    ],
)
def test_what_no_board_can_hold_is_told_as_a_design(
    name: str, config: dict[str, int], match: str
) -> None:
    """Nobody asked for a wrap: the words of --wrap would not help."""
    design = catalog.get(name)
    with pytest.raises(UserError, match=match):
        prepare(design, design.make_config(config), load("icebreaker"))


def test_two_ports_on_a_pin_are_both_named(file: Path) -> None:
    file.write_text(PROPER.replace("tx: B12", "tx: B10"))
    with pytest.raises(UserError, match=r"rx has this one too .*mine.yaml:6.*'B10'"):
        load(str(file))


def test_rates_of_the_line() -> None:
    assert divider(12, 1_000_000) == 12
    assert divider(25, 115200) == 217
    with pytest.raises(UserError, match=r"off by 4.0 %.*nearest: 1000000") as error:
        divider(12, 1_042_000)
    assert error.value.key == "baud"
    with pytest.raises(UserError, match="at least 4 cycles"):
        divider(12, 6_000_000)
    with pytest.raises(UserError, match="1200 to 12000000"):
        divider(12, 300)
