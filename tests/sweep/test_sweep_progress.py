"""What is said of the time: the bar while it runs, the forecast before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fake_sweep import SMALL, Fake

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.sweep.effort import effort, predict, rough
from hwgen.sweep.forecast import Forecast, forecast
from hwgen.sweep.run import run
from hwgen.sweep.store import Past, Store
from hwgen.synth import KINDS
from hwgen.workers.progress import Progress


class Terminal:
    """A stream that says whether it is a terminal, and keeps what is written."""

    def __init__(self, terminal: bool) -> None:
        self.terminal, self.text = terminal, ""

    def isatty(self) -> bool:
        return self.terminal

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None:
        """Nothing is held back."""


def test_progress() -> None:
    stream: Any = Terminal(True)
    progress = Progress({"a": 1, "b": 1, "c": 1, "d": 3}, True, stream)
    progress.step("a", cached=True, failed=False)
    progress.step("b", cached=False, failed=True)
    assert "2/4 (1 known, 1 failed)" in stream.text
    # One point took two minutes, so two more take eight, of which one is three times as large.
    assert progress.line(progress._began + 120).endswith(" 8:00 left")
    progress.step("d", cached=False, failed=False)
    assert progress.line(progress._began + 400).endswith(" 1:40 left")
    progress.step("c", cached=False, failed=False)
    assert "left" not in progress.line(progress._began + 400)
    progress.close()
    assert stream.text.endswith("\r\033[K")


@pytest.mark.parametrize(("terminal", "shown"), [(False, True), (True, False)])
def test_progress_is_silent(terminal: bool, shown: bool) -> None:
    stream: Any = Terminal(terminal)
    progress = Progress({"a": 1}, shown, stream)
    progress.step("a", cached=False, failed=False)
    progress.close()
    assert stream.text == ""


def test_effort_grows_with_sizes_and_widths() -> None:
    design = catalog.get("matmul")
    small, wide, large = (
        effort(design.make_config(values))
        for values in ({"rows": 2}, {"rows": 2, "act": "int16"}, {"rows": 8})
    )
    assert small < wide < large
    assert large == 4 * small


def past(*lines: tuple[str, str, float, float]) -> list[Past]:
    return [Past(*line) for line in lines]


def test_nothing_measured_means_no_prediction() -> None:
    assert predict("a", "generic", 100.0, []) is None


def test_predictions_come_from_the_most_similar_points() -> None:
    known = past(("a", "generic", 1, 100), ("b", "generic", 9, 100), ("b", "ice40", 50, 100))
    assert predict("a", "generic", 100, known) == 1
    assert predict("c", "ice40", 100, known) == 50
    assert predict("c", "ecp5", 100, known) == 9  # the median of all
    # With one size only: four times the work is about twice the time.
    assert predict("a", "generic", 400, known) == pytest.approx(2)


def test_a_first_guess_grows_with_the_hardware_and_with_placing() -> None:
    small, large = (rough("ice40", False, size) for size in (1e3, 1e9))
    assert small < large < rough("ice40", True, 1e9)
    assert {rough(kind, False, 1.0) for kind in KINDS} == {small}


def test_several_sizes_show_how_the_time_grows() -> None:
    known = past(*(("a", "generic", 0.01 * n, n) for n in (100, 200, 400, 800)))
    assert predict("a", "generic", 1600, known) == pytest.approx(16)
    flat = past(*(("a", "generic", 5, n) for n in (100, 200, 400, 800)))
    assert predict("a", "generic", 1600, flat) == pytest.approx(5)


def test_a_forecast(fake: Fake) -> None:
    out = fake.folder / "out"
    found = forecast(fake.spec(), out, jobs=2)
    assert (found.points, found.known, found.basis) == (4, 0, 0) and found.seconds >= 1.2
    assert found.text.endswith("with -j 2, a rough guess before the first") and not out.exists()
    run(fake.spec(SMALL.replace("int2, int3", "int3")), out)  # 2 s each, say the workers
    before = {path: path.read_bytes() for path in out.iterdir()}
    found = forecast(fake.spec(SMALL), out, jobs=2)
    assert (found.points, found.known, found.basis) == (4, 2, 2)
    # Two more of two thirds of the effort, at once.
    assert found.seconds == pytest.approx(2 * (2 / 3) ** 0.5)
    assert found.text == "the other 2 points: about 1.63 s with -j 2, from 2 measured"
    assert {path: path.read_bytes() for path in out.iterdir()} == before
    run(fake.spec(SMALL), out)
    found = forecast(fake.spec(SMALL), out, jobs=1)
    assert (found.known, found.seconds, found.text) == (4, 0.0, "nothing is left to measure")


def test_more_processes_than_points_do_not_help(fake: Fake) -> None:
    run(fake.spec(SMALL), fake.folder / "out")
    text = SMALL.replace("int2, int3", "int4")
    one, many = (forecast(fake.spec(text), fake.folder / "out", jobs) for jobs in (1, 64))
    assert one.seconds and many.seconds == pytest.approx(one.seconds / 2)
    assert Forecast(9, 2, 3723.0, 2, 8).text.startswith("the other 7 points: about 62 min 03 s")


def test_a_forecast_of_what_cannot_be(fake: Fake) -> None:
    spec = fake.spec()
    (fake.folder / "file").write_text("x")
    with pytest.raises(UserError, match="in the way"):
        forecast(spec, fake.folder / "file", 1)
    (fake.folder / "store.db").write_text("not a database, but long enough to be read as one" * 9)
    with pytest.raises(UserError, match="is not a store"):
        forecast(spec, fake.folder, 1)


def test_stored_seconds_are_those_of_the_points(tmp_path: Path) -> None:
    with Store.open(tmp_path, create=True) as store:
        row = {"point": "p", "design": "d", "target": "t", "status": "ok", "digest": None}
        store.put(row | {"seconds": 1.5, "finished": ""}, "k", effort=7.0)
        store.put(row | {"seconds": 9.0, "finished": "", "status": "failed"}, "l")
        store.put(row | {"seconds": 0.1, "finished": ""}, "taken over", effort=0.0)
        assert store.past() == [Past("d", "t", 1.5, 7.0)]
