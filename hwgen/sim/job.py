"""What a simulator process is asked to do, and its answer, as files in one folder."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from pathlib import Path

from hwgen.rtl import Rtl
from hwgen.sim.driver import Driver
from hwgen.sim.outputs import Outputs
from hwgen.sim.prepare import Prepared
from hwgen.sim.result import Outcome
from hwgen.sim.stream import Pins
from hwgen.vectors import Vectors

_JOB, _OUTCOME, _OUTPUTS = "job.pickle", "outcome.json", "outputs.pickle"


@dataclass(frozen=True)
class Job:
    """The arguments of one run.  Vectors are pickled: both ends are the same Python."""

    rtl: Rtl
    vectors: Vectors
    stall: float = 0.0
    seed: int = 0
    timeout_cycles: int | None = None
    timeout_s: float | None = None
    stop_after: int | None = None

    @property
    def phases(self) -> list[int | None]:
        """The last cycle of each run; but for the last run all are cut off by a reset."""
        restart = self.vectors.restart
        return [*([] if restart is None else [restart - 1]), self.stop_after]

    def driver(self, data: Prepared, pins: Pins, stop_after: int | None) -> Driver:
        """The bench of one of the `phases`."""
        return Driver(
            self.rtl,
            data,
            pins,
            stall=self.stall,
            idle=self.vectors.idle,
            seed=self.seed,
            timeout_cycles=self.timeout_cycles,
            stop_after=stop_after,
            timeout_s=self.timeout_s,
        )

    def store(self, folder: Path) -> None:
        with (folder / _JOB).open("wb") as file:
            pickle.dump(self, file, pickle.HIGHEST_PROTOCOL)

    @staticmethod
    def load(folder: Path) -> Job:
        with (folder / _JOB).open("rb") as file:
            job = pickle.load(file)
        assert isinstance(job, Job)
        return job

    @staticmethod
    def finish(folder: Path, outcome: Outcome, outputs: Outputs) -> None:
        """Leaves what came of the run; absent if the simulator died before."""
        with (folder / _OUTPUTS).open("wb") as file:
            pickle.dump(outputs, file, pickle.HIGHEST_PROTOCOL)
        (folder / _OUTCOME).write_text(json.dumps(outcome.data()))

    @staticmethod
    def outcome(folder: Path) -> tuple[Outcome, Outputs] | None:
        """What `finish` left."""
        path = folder / _OUTCOME
        if not path.exists():
            return None
        with (folder / _OUTPUTS).open("rb") as file:
            outputs: Outputs = pickle.load(file)
        return Outcome.load(json.loads(path.read_text())), outputs
