"""Ctrl-C in a run of mutants: proofs that run are ended, and no new ones begin."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from hwgen.formal import engine
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Port, Rtl, Timing
from hwgen.vectors import Vectors
from hwgen.verify.mutation import Check, mutate
from hwgen.yosys import child
from hwgen.yosys.leash import Leash

TEXT = """\
module add (clk, a, s);
    input clk;
    input [3:0] a;
    output reg [3:0] s;
    always @(posedge clk) s <= a + 4'd3;
endmodule
"""


def design() -> tuple[Rtl, Check]:
    """A sum, and a check that sees no difference of most constants."""
    ports = (Port("clk", INPUT, 1), Port("a", INPUT, 4), Port("s", OUTPUT, 4))
    channels = (
        Channel("in", INPUT, (Field("a", ("a",), 4),)),
        Channel("out", OUTPUT, (Field("s", ("s",), 4),)),
    )
    rtl = Rtl(TEXT, "add", ports, channels, Timing(1), reset=None)
    a = np.zeros(3, dtype=np.int64)
    return rtl, Check("zeros", Vectors({"in": {"a": a}}, {"out": {"s": a + 3}}))


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_running_proofs_are_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """ABC is replaced by a program that tells its number and never ends."""
    prover = tmp_path / "prover"
    prover.write_text(
        f"#!/bin/sh\necho $$ > {tmp_path}/began.part\n"
        f"mv {tmp_path}/began.part {tmp_path}/$$.began\nexec sleep 300\n"
    )
    prover.chmod(0o755)
    monkeypatch.setattr(engine, "program", lambda: prover)

    def interrupt() -> None:
        while not list(tmp_path.glob("*.began")):
            time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGINT)

    rtl, check = design()
    watcher = threading.Thread(target=interrupt, daemon=True)
    watcher.start()
    score = mutate(rtl, [check], proof_s=290, jobs=1, operators=("stuck", "index"))
    watcher.join()
    begun = list(tmp_path.glob("*.began"))
    assert score.stopped and score.count("untried") > 0
    # The first proof was ended, not waited for, and none followed.
    assert len(begun) == 1 and not alive(int(begun[0].stem))


def test_a_leash_that_is_cut_lets_nothing_begin(tmp_path: Path) -> None:
    leash = Leash()
    leash.cut()
    command = [sys.executable, "-c", "import time; time.sleep(300)"]

    def spawn() -> int:
        return child.spawn(command, tmp_path, tmp_path / "console", {}, 290)

    with leash.held():
        assert spawn() == -signal.SIGKILL
    # Whoever does not hold it goes on.
    command[2] = "pass"
    assert spawn() == 0
