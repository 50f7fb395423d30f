"""Workers as Slurm jobs, through dask-jobqueue: options, submission, replacement."""

from __future__ import annotations

import contextlib
import difflib
import shutil
import time
from collections.abc import Iterator, Mapping
from typing import Any

from hwgen.errors import UserError
from hwgen.sweep.cluster.crew import say
from hwgen.sweep.cluster.engine import TRIES, Link
from hwgen.sweep.cluster.places import CLOSE_S, SILENT, client, quiet, uninterrupted, unwarned

OPTIONS: dict[str, type] = {
    "account": str,
    "queue": str,
    "walltime": str,
    "memory": str,
    "job_cpu": int,
    "job_mem": str,
    "job_extra_directives": list,
    "job_directives_skip": list,
    "job_script_prologue": list,
    "log_directory": str,
    "local_directory": str,
    "interface": str,
    "death_timeout": int,
    "python": str,
    "shebang": str,
    "worker_extra_args": list,
    "scheduler_options": dict,
}
"""Arguments of dask_jobqueue.SLURMCluster that an options file may set."""

SCHEDULER: dict[str, type] = {"host": str, "port": int, "interface": str, "protocol": str}
"""What `scheduler_options` may hold: where the scheduler, in the sweep's process, listens."""

_DEFAULTS: dict[str, Any] = {"memory": "2GiB", "death_timeout": 60}
_SUBMIT_S = 60.0


def check(options: Mapping[str, Any]) -> None:
    """UserError for an option that is none, of another type, or where Slurm is not installed."""
    check_options(options, OPTIONS, "Slurm cluster")
    check_options(options.get("scheduler_options", {}), SCHEDULER, "scheduler")
    _check_values(options)
    for command in ("sbatch", "scancel"):
        if shutil.which(command) is None:
            rule = f"Slurm's {command} is not on the PATH of this machine"
            raise UserError("cluster", rule, None, "local")


def check_options(options: Mapping[str, Any], known: Mapping[str, type], kind: str) -> None:
    """UserError for a key that is not `known` of that kind of cluster, or another type."""
    for key, value in options.items():
        if not known:
            raise UserError("cluster-options", f"a {kind} has none", key)
        if key not in known:
            near = difflib.get_close_matches(key, known, 1, 0.0)
            rule = f"one of {', '.join(known)}"
            raise UserError("cluster-options", rule, key, near[0] if near else None)
        right = known[key]
        listed = not isinstance(value, list) or all(isinstance(item, str) for item in value)
        if not isinstance(value, right) or isinstance(value, bool) or not listed:
            raise UserError(f"cluster-options {key}", _WORDS[right], value)


def _check_values(options: Mapping[str, Any]) -> None:
    """What Dask would only refuse with half a cluster in its hands."""
    import psutil
    from dask.utils import parse_bytes

    try:
        parse_bytes(options.get("memory", _DEFAULTS["memory"]))
    except ValueError:
        rule = "a number with a unit"
        raise UserError("cluster-options memory", rule, options["memory"], "4GiB") from None
    known = sorted(psutil.net_if_addrs())
    for place in (options, options.get("scheduler_options", {})):
        name = place.get("interface")
        if name is not None and name not in known:
            near = difflib.get_close_matches(name, known, 1, 0.0)
            rule = f"a network of this machine: {', '.join(known)}"
            raise UserError("cluster-options interface", rule, name, near[0] if near else None)


_WORDS = {str: "text", int: "a whole number", list: "a list of text", dict: "a mapping"}


@contextlib.contextmanager
def slurm(workers: int, options: Mapping[str, Any]) -> Iterator[Link]:
    """`workers` jobs of one core; a job that ends before the sweep does is submitted again.

    UserError when Slurm takes none of them.
    """
    from dask_jobqueue import SLURMCluster
    from dask_jobqueue.slurm import SLURMJob
    from distributed.core import Status

    outcomes: list[str] = []  # of each sbatch: its complaint or ""

    class Job(SLURMJob):
        async def start(self) -> None:
            try:
                await super().start()
            except (OSError, RuntimeError, ValueError) as error:
                self.status = Status.failed  # or its cluster could not be closed
                outcomes.append(_complaint(error))
                raise
            outcomes.append("")

    ours = {"dashboard_address": ":0", "dashboard": False, "allowed_failures": TRIES}
    full = {**_DEFAULTS, **options}
    full["scheduler_options"] = {**ours, **options.get("scheduler_options", {})}
    full["worker_extra_args"] = ["--no-dashboard", *options.get("worker_extra_args", [])]
    with quiet(), contextlib.ExitStack() as stack:
        with unwarned():
            try:
                with uninterrupted():
                    cluster = SLURMCluster(
                        cores=1, processes=1, job_cls=Job, silence_logs=SILENT, **full
                    )
                    stack.callback(cluster.close, timeout=CLOSE_S)
            except (OSError, RuntimeError, ValueError, TypeError) as error:
                raise UserError("cluster-options", f"Dask refuses them: {error}") from error
            cluster.scale(jobs=workers)
            _await_slurm(outcomes, workers)
            found = stack.enter_context(client(cluster))
        yield Link(found, "the Slurm jobs", lambda: cluster.scale(jobs=workers))


def _await_slurm(outcomes: list[str], workers: int) -> None:
    deadline = time.monotonic() + _SUBMIT_S
    while len(outcomes) < workers and time.monotonic() < deadline:
        time.sleep(0.02)
    refused = [complaint for complaint in outcomes if complaint]
    if refused and len(refused) == len(outcomes):
        raise UserError("cluster", f"Slurm does not take the job: {refused[0]}")
    if refused:
        say(f"Slurm takes {workers - len(refused)} of {workers} jobs: {refused[0]}")


def _complaint(error: Exception) -> str:
    """What sbatch said, out of what dask-jobqueue tells of it."""
    said = str(error).partition("stderr:")[2].strip() or str(error)
    return said.splitlines()[0]
