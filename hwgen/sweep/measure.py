"""One way of measuring an `Rtl`: target, delay target, options; and lists of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.synth import Report, Target, synthesize
from hwgen.synth.nextpnr import program
from hwgen.synth.target import LIBERTY


@dataclass(frozen=True)
class Measurement:
    """The arguments of `synthesize`, as plain data; see there.

    seed  of the permutation before mapping; with `place`, of the placer instead
    """

    target: str
    target_ps: float | None = None
    dsp: bool = False
    flatten: bool = True
    booth: bool = False
    seed: int | None = None
    place: bool = False

    def run(
        self,
        rtl: Rtl,
        *,
        breakdown: bool = False,
        workdir: Path | None = None,
        timeout: float | None = None,
    ) -> Report:
        """The report; UserError and ToolError as `synthesize` raises them."""
        return synthesize(
            rtl,
            self.target,
            target_ps=self.target_ps,
            dsp=self.dsp,
            flatten=self.flatten,
            booth=self.booth,
            seed=self.seed,
            place=self.place,
            breakdown=breakdown,
            workdir=workdir,
            timeout=timeout,
        )

    def data(self) -> dict[str, Any]:
        return asdict(self)

    def library_sha256(self) -> str | None:
        """Of the Liberty file, in hex; None where the target has none."""
        path = Target.parse(self.target).path
        return None if path is None else hashlib.sha256(path.read_bytes()).hexdigest()

    def identity(self, library: str | None) -> dict[str, Any]:
        """What the figures depend on: the contents of the library instead of its path.

        library  `library_sha256`, which large files make slow
        With `place` also the placer's version; ToolError when there is none.
        """
        if self.place:
            return {**self.data(), "placer": program(Target.parse(self.target).kind)[1]}
        return self.data() if library is None else {**self.data(), "target": library}

    def flags(self) -> list[str]:
        """The options of `hwgen synth` that ask for this measurement."""
        words = ["--target", self.target]
        words += ["--target-ps", f"{self.target_ps:g}"] if self.target_ps is not None else []
        words += ["--dsp"] * self.dsp + ["--hierarchical"] * (not self.flatten)
        words += ["--booth"] * self.booth + ["--place"] * self.place
        words += ["--seed", str(self.seed)] if self.seed is not None else []
        return words


def measurements(
    targets: Sequence[str],
    target_ps: Sequence[float] = (),
    seeds: Sequence[int] = (),
    *,
    dsp: bool = False,
    flatten: bool = True,
    booth: bool = False,
    place: bool = False,
) -> list[Measurement]:
    """Every target, with every delay target where it is a Liberty file, with every seed.

    dsp    on the targets with multiplier blocks; booth on those that are no FPGA
    place  on every target; one without a device becomes its family's default
    UserError where an option suits none of the targets (place: not all), a target does not
    exist, or its Liberty file cannot be used.
    """
    goals = [Target.parse(target) for target in targets]
    if place:
        goals = [goal.placed() for goal in goals]
    libraries = [goal for goal in goals if goal.kind == LIBERTY]
    _suits(not target_ps or bool(libraries), "target_ps", "needs a Liberty target", "liberty:PATH")
    fpga = [goal for goal in goals if goal.fpga]
    _suits(not dsp or bool(fpga), "dsp", "only an FPGA has multiplier blocks", "--no-dsp")
    blocks = not dsp or any(goal.multipliers for goal in goals)
    names = " and ".join(map(str, goals))
    _suits(blocks, "dsp", f"{names} has no multiplier blocks", "ice40:up5k")
    suited = len(fpga) < len(goals) or not booth
    _suits(suited, "booth", "only for generic and Liberty targets", "generic")
    for ps in target_ps:
        if not ps > 0:
            raise UserError("target_ps", "picoseconds, more than 0", ps, 1)
    for goal in libraries:
        assert goal.path is not None
        check_library(goal.path)
    return [
        Measurement(
            target=str(goal),
            target_ps=ps,
            dsp=dsp and goal.multipliers,
            flatten=flatten,
            booth=booth and not goal.fpga,
            seed=seed,
            place=place,
        )
        for goal in goals
        for ps in (target_ps if goal.kind == LIBERTY and target_ps else (None,))
        for seed in (seeds or (None,))
    ]


def check_library(path: Path) -> None:
    """UserError for a Liberty file that cannot be used."""
    from hwgen.synth import liberty

    liberty.load(path)


def _suits(right: bool, key: str, rule: str, nearest: str) -> None:
    if not right:
        raise UserError(key, rule, None, nearest)
