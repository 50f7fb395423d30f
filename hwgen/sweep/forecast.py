"""What a sweep would do, without doing it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hwgen import files
from hwgen.sweep import rows
from hwgen.sweep.effort import predict, rough
from hwgen.sweep.plan import Planned, plan
from hwgen.sweep.spec import Spec
from hwgen.sweep.store import FILE, Past, Store
from hwgen.synth import Target


@dataclass(frozen=True)
class Forecast:
    """seconds is a guess at the wall time of what is not known.

    basis  measured points that the guess rests on; without any it is a rough one
    """

    points: int
    known: int
    seconds: float
    basis: int
    jobs: int

    @property
    def text(self) -> str:
        """The guess in words."""
        if self.points == self.known:
            return "nothing is left to measure"
        minutes, seconds = divmod(round(self.seconds), 60)
        spoken = f"{minutes} min {seconds:02d} s" if minutes else f"{self.seconds:.3g} s"
        rest = f"{self.points - self.known} points"
        basis = f"from {self.basis} measured" if self.basis else "a rough guess before the first"
        return f"the other {rest}: about {spoken} with -j {self.jobs}, {basis}"


def forecast(spec: Spec, folder: Path, jobs: int) -> Forecast:
    """What `run` would find in `folder`; changes nothing.

    The guess: seconds of the same design on the same target, scaled to the size of each
    point, added up and divided by `jobs`; before the first, those of another machine.
    """
    planned = plan(spec)
    known: set[str] = set()
    past: list[Past] = []
    if (folder / FILE).is_file():
        with Store.open(folder) as store:
            found = store.find_all(one.key for one in planned)
            known = {key for key, row in found.items() if rows.sufficient(row, spec.breakdown)}
            past = store.past()
    else:
        files.check_folder(folder)
    left = [one for one in planned if one.key not in known]
    guesses = [_guess(one, past) for one in left]
    # No more processes work than there are points, and the longest one takes its time.
    seconds = max(sum(guesses) / jobs, max(guesses)) if guesses else 0.0
    return Forecast(len(planned), len(planned) - len(left), seconds, len(past), jobs)


def _guess(one: Planned, past: list[Past]) -> float:
    way = one.point.way
    found = predict(one.point.design.name, way.target, one.effort, past)
    return rough(Target.parse(way.target).kind, way.place, one.effort) if found is None else found
