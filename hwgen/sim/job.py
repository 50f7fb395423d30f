"""What a simulator process is asked to do, and its answer, as files in one folder."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from pathlib import Path

from hwgen.rtl import Rtl
from hwgen.sim.result import Outcome
from hwgen.vectors import Vectors

_JOB, _OUTCOME = "job.pickle", "outcome.json"


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
    def finish(folder: Path, outcome: Outcome) -> None:
        """Leaves the outcome; absent if the simulator died before."""
        (folder / _OUTCOME).write_text(json.dumps(outcome.data()))

    @staticmethod
    def outcome(folder: Path) -> Outcome | None:
        path = folder / _OUTCOME
        return Outcome.load(json.loads(path.read_text())) if path.exists() else None
