"""The same sweep on many machines, with Dask's scheduler and workers.

Nothing of Dask is imported before a cluster is asked for.
"""

from __future__ import annotations

import difflib
import functools
import importlib.util
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.sweep.cluster.engine import Cluster

LOCAL, SLURM = "local", "slurm"
_FORMS = (LOCAL, SLURM, "tcp://HOST:PORT", "tls://HOST:PORT")
_TLS: dict[str, type] = {"tls_ca_file": str, "tls_client_cert": str, "tls_client_key": str}


def connect(where: str, workers: int, options: Mapping[str, Any] | None = None) -> Cluster:
    """The `Executor` of a cluster, a context manager.

    where    local: `workers` processes on this machine; slurm: `workers` jobs; an address:
             the workers that the scheduler there has, however many
    options  slurm: see `slurm.OPTIONS`; tls://…: tls_ca_file, tls_client_cert, tls_client_key

    UserError, now or when it is entered: for another `where` or option, without Dask or
    Slurm, where no scheduler answers.
    """
    options = options or {}
    for package in ("distributed", "dask_jobqueue"):
        if importlib.util.find_spec(package) is None:
            rule = f"needs {package}, which is not installed"
            raise UserError("cluster", rule, None, 'pip install "hwgen[cluster]"')
    from hwgen.sweep.cluster import local, places, slurm
    from hwgen.sweep.cluster.engine import Cluster

    if where == SLURM:
        slurm.check(options)
        return Cluster(functools.partial(slurm.slurm, workers, dict(options)))
    if where == LOCAL:
        slurm.check_options(options, {}, "local cluster")
        return Cluster(functools.partial(local.local, workers))
    scheme = _scheme(where)
    slurm.check_options(options, _TLS if scheme == "tls" else {}, f"{scheme}:// address")
    return Cluster(functools.partial(places.address, where, dict(options)))


def _scheme(where: str) -> str:
    """tcp or tls, of an address that can be one."""
    rule = f"one of {', '.join(_FORMS)}"
    try:
        parts = urlsplit(where)
        port = parts.port
    except ValueError:
        raise UserError("cluster", rule, where, _FORMS[2]) from None
    if parts.scheme not in ("tcp", "tls") or not parts.hostname or not port or parts.path:
        near = difflib.get_close_matches(where.lower(), (LOCAL, SLURM), 1)
        raise UserError("cluster", rule, where, near[0] if near else _FORMS[2])
    return parts.scheme
