"""What a sweep would do, without doing it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hwgen.errors import UserError
from hwgen.sweep import rows
from hwgen.sweep.effort import predict
from hwgen.sweep.plan import plan
from hwgen.sweep.spec import Spec
from hwgen.sweep.store import FILE, Past, Store


@dataclass(frozen=True)
class Forecast:
    """seconds is a guess at the wall time of what is not known, None where nothing supports one.

    basis  measured points that the guess rests on
    """

    points: int
    known: int
    seconds: float | None
    basis: int
    jobs: int

    @property
    def text(self) -> str:
        """The guess in words."""
        if self.points == self.known:
            return "nothing is left to measure"
        if self.seconds is None:
            return "no estimate of the time: nothing was measured there yet"
        minutes, seconds = divmod(round(self.seconds), 60)
        spoken = f"{minutes} min {seconds:02d} s" if minutes else f"{self.seconds:.3g} s"
        rest = f"{self.points - self.known} points"
        return f"the other {rest}: about {spoken} with -j {self.jobs}, from {self.basis} measured"


def forecast(spec: Spec, folder: Path, jobs: int) -> Forecast:
    """What `run` would find in `folder`; changes nothing.

    The guess: seconds of the same design on the same target, scaled to the size of each
    point, added up and divided by `jobs`.
    """
    planned = plan(spec)
    known: set[str] = set()
    past: list[Past] = []
    if (folder / FILE).is_file():
        with Store.open(folder) as store:
            found = store.find_all(one.key for one in planned)
            known = {key for key, row in found.items() if rows.sufficient(row, spec.breakdown)}
            past = store.past()
    elif folder.exists() and not folder.is_dir():
        raise UserError("out", "there is a file in the way of the folder", str(folder))
    left = [one for one in planned if one.key not in known]
    guesses = [predict(p.point.design.name, p.point.way.target, p.effort, past) for p in left]
    seconds: float | None = None
    if left and past:
        # No more processes work than there are points, and the longest one takes its time.
        guesses_s = [guess for guess in guesses if guess is not None]
        seconds = max(sum(guesses_s) / jobs, max(guesses_s))
    elif not left:
        seconds = 0.0
    return Forecast(len(planned), len(planned) - len(left), seconds, len(past), jobs)
