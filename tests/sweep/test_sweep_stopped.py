"""What stops sweeps: deaths of workers, time-outs, Ctrl-C, kill -9.  No finished row is lost."""

from __future__ import annotations

import csv
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_sweep import SMALL, Fake, alive, wait

from hwgen.sweep.run import run
from hwgen.sweep.store import Store
from hwgen.sweep.worker import JOB
from hwgen.workers.executor import Task
from hwgen.workers.pool import GRACE_S, Pool

# The first point to be handed out is the largest one.
FOREVER = "if task['values']['act'] == 'int2':\n    time.sleep(3600)\nreturn good(task)"


def test_a_worker_that_dies_costs_its_point_only(fake: Fake) -> None:
    fake.body(
        "if task['values']['act'] == 'int3':\n"
        "    print('out of memory', file=sys.stderr, flush=True)\n"
        "    os._exit(9)\n"
        "return good(task)"
    )
    outcome = run(fake.spec(), fake.folder / "out", jobs=1)
    assert [row["status"] for row in outcome.rows] == ["ok", "failed", "ok", "failed"]
    dead = outcome.rows[1]
    assert dead["reason"] == "the worker process ended with code 9: out of memory"
    assert "out of memory" in Path(dead["log"]).read_text()
    with Store.open(fake.folder / "out") as store:
        assert store.counts() == {"ok": 2, "failed": 2}


@pytest.mark.parametrize("whom", ["os.getpid()", "os.getppid()"])
def test_killed(fake: Fake, whom: str) -> None:
    """The process of the point, or the one that started it; a tool that runs goes with it."""
    fake.body(
        "import signal, subprocess\n"
        "if task['values']['act'] == 'int3':\n"
        "    subprocess.Popen(['sleep', '3600'], start_new_session=whom_is_me)\n"
        f"    os.kill({whom}, signal.SIGKILL)\n"
        "    time.sleep(3600)\n"
        "return good(task)".replace("whom_is_me", str(whom == "os.getpid()"))
    )
    outcome = run(fake.spec(), fake.folder / "out", jobs=2)
    assert [row["status"] for row in outcome.rows] == ["ok", "failed"] * 2
    assert outcome.rows[1]["reason"] == "the worker process ended with signal SIGKILL"
    wait(lambda: not alive(fake.folder))


def test_the_next_point_has_a_process_of_its_own(fake: Fake) -> None:
    fake.body(
        "import hwgen\n"
        "before = getattr(hwgen, 'left_behind', None)\n"
        "hwgen.left_behind = task['name']\n"
        "return good(task, module=f'{before} {os.getpid()}')"
    )
    rows = run(fake.spec(), fake.folder / "out", jobs=1).rows
    assert {row["module"].split()[0] for row in rows} == {"None"}
    assert len({row["module"] for row in rows}) == 4


@pytest.mark.parametrize(
    "never",
    [
        pytest.param("time.sleep(3600)", marks=pytest.mark.slow),
        "import signal; signal.signal(15, signal.SIG_IGN)\n    while 1: 0",
    ],
)
def test_a_point_that_never_ends(fake: Fake, never: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it is that does not end: generation, a loop that takes no signals."""
    monkeypatch.setattr("hwgen.workers.pool.GRACE_S", 0.3)
    fake.body(f"if task['values']['act'] == 'int3':\n    {never}\nreturn good(task)")
    rows = run(fake.spec(), fake.folder / "out", jobs=2, timeout=1).rows
    assert [row["status"] for row in rows] == ["ok", "failed"] * 2
    assert rows[1]["reason"] == "no result after 1 s; its process was ended"
    assert 1.3 <= rows[1]["seconds"] < 60
    assert not alive(fake.folder)
    # A failure is not remembered: the next run gets its figures.
    fake.body("return good(task)")
    assert run(fake.spec(), fake.folder / "out").failed == 0


def test_tools_have_the_time_that_is_left() -> None:
    """The tools end first, and tell why: the pool waits a little longer."""
    assert GRACE_S > 1


def test_nothing_runs_after_the_pool(fake: Fake) -> None:
    fake.body(FOREVER)
    task = {"name": "a", "design": "x", "values": {"act": "int2"}, "timeout": None}
    other = {**task, "name": "b", "values": {"act": "int3"}}
    with Pool(2, JOB) as pool:
        assert [name for name, _ in [next(pool.run([task, other]))]] == ["b"]
        assert alive(fake.folder)
    assert not alive(fake.folder)


def test_tasks_are_taken_when_a_worker_is_free(fake: Fake) -> None:
    taken = []

    def tasks() -> Iterator[Task]:
        for name in "abcd":
            taken.append(name)
            yield {"name": name, "design": "x", "values": {"act": "int3"}, "timeout": None}

    with Pool(1, JOB) as pool:
        found = pool.run(tasks())
        assert next(found)[0] == "a" and taken == ["a"]
        assert next(found)[0] == "b" and taken == ["a", "b"]
        assert [name for name, _ in found] == ["c", "d"]
        # Once more, with the same worker.
        assert [name for name, _ in pool.run(tasks())] == list("abcd")


def test_a_worker_that_dies_between_two_points_costs_none(fake: Fake) -> None:
    task = {"name": "a", "design": "x", "values": {"act": "int3"}, "timeout": None}
    with Pool(1, JOB) as pool:
        assert [answer["status"] for _, answer in pool.run([task])] == ["ok"]
        (worker,) = pool._idle
        worker.process.kill()
        worker.process.wait()
        assert [answer["status"] for _, answer in pool.run([task])] == ["ok"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted(fake: Fake, number: signal.Signals) -> None:
    """Ctrl-C and SIGTERM end at once, and keep the finished rows."""
    fake.body(FOREVER)
    fake.spec(SMALL)
    process = fake.start(jobs=1)
    wait(lambda: len(fake.said("begin")) == 3)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert (out, err, process.returncode) == ("2 0 True\n", "", 0)
    assert not alive(fake.folder)
    with (fake.folder / "out" / "sweep.csv").open(newline="") as file:
        assert [row["act"] for row in csv.DictReader(file)] == ["int3", "int3"]
    with Store.open(fake.folder / "out") as store:
        assert store.connection.execute("SELECT count(*) FROM claims").fetchone() == (0,)
    fake.body("return good(task)")
    assert [row["cached"] for row in run(fake.spec(), fake.folder / "out").rows] == [
        False,
        True,
    ] * 2


def test_kill_9(fake: Fake) -> None:
    """The sweep itself is killed: workers end by themselves, rows are there, the rest follows."""
    fake.body(
        FOREVER.replace("time.sleep(3600)", "import subprocess; subprocess.run(['sleep', '999'])")
    )
    fake.spec(SMALL)
    process = fake.start(jobs=2)
    wait(lambda: len(fake.said("end")) == 2 and len(fake.said("begin")) == 4)
    with Store.open(fake.folder / "out") as store:
        wait(lambda: len(store.rows()) == 2)
    process.kill()
    process.communicate()
    wait(lambda: not alive(fake.folder), 20)
    with Store.open(fake.folder / "out") as store:
        assert [row["act"] for row in store.rows()] == ["int3", "int3"]
        assert store.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    fake.body("return good(task)")
    begun = time.monotonic()
    rows = run(fake.spec(), fake.folder / "out").rows
    # The claims of the dead are void at once, not after their lease.
    assert time.monotonic() - begun < 30
    assert [row["cached"] for row in rows] == [False, True, False, True]
    assert sorted(fake.said("end")) == sorted(row["point"] for row in rows)


def test_killed_again_and_again(fake: Fake) -> None:
    """kill -9 at any moment, in mid-write too: what was once there stays, and it gets done."""
    widths = ", ".join(f"int{n}" for n in range(2, 17))
    fake.body("time.sleep(0.02); return good(task)")
    spec = fake.spec(f"design: pe-multiplier\naxes: {{act: [{widths}], wgt: [int2, int3]}}\n")
    seen: set[str] = set()
    for more in (1, 2, 5, 3, 4):
        process = fake.start(jobs=2)
        goal = len(fake.said("end")) + more
        wait(lambda goal=goal: len(fake.said("end")) >= goal)
        process.kill()
        process.communicate()
        before = seen
        with Store.open(fake.folder / "out") as store:
            seen = {row["point"] for row in store.rows()}
            assert store.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert before <= seen
    process = fake.start(jobs=2)
    out, err = process.communicate(timeout=120)
    assert (out, err) == (f"{len(spec.points)} {len(seen)} False\n", "")
    assert 0 < len(seen) < len(spec.points)
