"""Two sweeps on one store: every point is measured once, and the dead hold nothing up."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from fake_sweep import Fake, wait

from hwgen.sweep.claims import Claims, Taken
from hwgen.sweep.run import run
from hwgen.sweep.store import Store

MANY = """
design: [pe-multiplier, pe-carry-save]
axes: {act: [int2, int3, int4, int5, int6, int7], wgt: [int2, int3]}
"""


def never(row: dict[str, Any]) -> bool:
    return False


def good(row: dict[str, Any]) -> bool:
    return bool(row["status"] == "ok")


def test_two_sweeps_share_the_work(fake: Fake) -> None:
    fake.body("time.sleep(0.05); return good(task)")
    points = fake.spec(MANY).points
    sweeps = [fake.start(jobs=2) for _ in range(2)]
    said = [sweep.communicate(timeout=120) for sweep in sweeps]
    assert [err for _, err in said] == ["", ""]
    counts = [list(map(int, out.split()[:2])) for out, _ in said]
    # Both have all the rows; what one measured the other knows.
    assert [total for total, _ in counts] == [len(points)] * 2
    assert sum(cached for _, cached in counts) == len(points)
    assert Counter(fake.said("begin")) == Counter(point.name for point in points)
    with Store.open(fake.folder / "out") as store:
        assert [row["point"] for row in store.rows()] == [point.name for point in points]
        assert store.connection.execute("SELECT count(*) FROM claims").fetchone() == (0,)


def test_the_claims_of_the_dead_are_void(fake: Fake) -> None:
    """One of two sweeps is killed: the other one takes over what it had claimed, without a wait."""
    fake.body(
        "if not os.path.exists('go'):\n"
        "    open('go', 'w').close()\n"
        "    time.sleep(3600)\n"
        "time.sleep(0.05)\n"
        "return good(task)"
    )
    points = fake.spec(MANY).points
    first = fake.start(jobs=1)
    wait(lambda: fake.said("begin"))
    second = fake.start(jobs=1)
    wait(lambda: len(fake.said("end")) == len(points) - 1)
    # It waits for the point of the first, which lives, and does not do it again.
    time.sleep(1)
    assert second.poll() is None and len(fake.said("begin")) == len(points)
    first.kill()
    first.communicate()
    out, err = second.communicate(timeout=30)
    assert (out, err) == (f"{len(points)} 0 False\n", "")
    assert Counter(fake.said("end")) == Counter(point.name for point in points)


def test_a_failure_of_the_other_sweep_is_not_repeated(fake: Fake) -> None:
    fake.body("while not os.path.exists('go'):\n    time.sleep(0.01)\nraise SystemExit(3)")
    points = fake.spec().points
    sweeps = [fake.start(jobs=1) for _ in range(2)]
    wait(lambda: len(fake.said("begin")) == 2)
    (fake.folder / "go").touch()
    for sweep in sweeps:
        out, err = sweep.communicate(timeout=60)
        assert err == "" and out.startswith(f"{len(points)} ")
    assert Counter(fake.said("begin")) == Counter(point.name for point in points)
    # But the next run tries again.
    fake.body("raise SystemExit(3)")
    run(fake.spec(), fake.folder / "out")
    assert len(fake.said("begin")) == 2 * len(points)


@pytest.fixture
def stores(tmp_path: Path) -> tuple[Store, Store]:
    return Store.open(tmp_path, create=True), Store.open(tmp_path, create=True)


def test_a_claim(stores: tuple[Store, Store]) -> None:
    one, two = stores
    row = {"point": "p", "design": "d", "target": "t", "status": "ok", "digest": None}
    row |= {"seconds": 1.0, "finished": "now"}
    with Claims(two) as theirs:
        with Claims(one) as ours:
            assert ours.take("a", good) is None
            assert ours.take("a", good) is None  # it is ours already
            with pytest.raises(Taken):
                theirs.take("a", good)
            assert theirs.take("b", good) is None
            one.put(row, "a")
            assert theirs.take("a", good) == row
            assert theirs.take("a", never) is None
            assert ours.take("c", good) is None
            with pytest.raises(Taken):
                theirs.take("c", good)
        assert theirs.take("c", good) is None


def test_a_failure_while_it_ran(stores: tuple[Store, Store]) -> None:
    one, two = stores
    row = {"point": "p", "design": "d", "target": "t", "status": "failed", "digest": None}
    row |= {"seconds": 1.0, "finished": "now"}
    one.put(row, "a")
    with Claims(two) as claims:
        one.put(row, "b")
        assert claims.take("a", good) is None  # an old one: again
        assert claims.take("b", good) == row


def elsewhere(store: Store) -> None:
    store.connection.execute("UPDATE claims SET home = 'another machine'")


def test_a_lease_is_renewed_until_its_owner_ends(stores: tuple[Store, Store]) -> None:
    """On another machine nobody can look whether the owner lives."""
    one, two = stores
    ours, theirs = Claims(one, lease=3.0), Claims(two, lease=3.0)
    with theirs:
        with ours:
            ours.take("a", good)
            elsewhere(one)
            time.sleep(3.5)
            with pytest.raises(Taken):
                theirs.take("a", good)
        one.connection.execute(
            "INSERT INTO claims VALUES ('a', 'x', 'another machine', 1, ?)", (time.time() + 1.0,)
        )
        with pytest.raises(Taken):
            theirs.take("a", good)
        time.sleep(1.1)
        assert theirs.take("a", good) is None


def test_a_process_that_has_ended(stores: tuple[Store, Store]) -> None:
    one, two = stores
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    with Claims(one) as ours, Claims(two) as theirs:
        ours.take("a", good)
        one.connection.execute("UPDATE claims SET pid = ?", (os.getppid(),))
        with pytest.raises(Taken):
            theirs.take("a", good)
        one.connection.execute("UPDATE claims SET pid = ?", (gone.pid,))
        elsewhere(one)
        with pytest.raises(Taken):
            theirs.take("a", good)
        one.connection.execute("UPDATE claims SET home = ?", (ours._home,))
        assert theirs.take("a", good) is None
