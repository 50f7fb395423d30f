"""The process that measures for a Dask worker: `python -m hwgen.sweep.cluster.child`.

That of a `Pool` (see `hwgen.workers.serve`) of sweeps, whose first line on stdout is its
`identity`.
"""

from __future__ import annotations

import json
import sys

from hwgen.sweep import fingerprint
from hwgen.sweep.worker import JOB, PRELOAD
from hwgen.workers import serve


def identity() -> dict[str, str]:
    """What must be the same on all machines for the rows to be the same."""
    python = ".".join(map(str, sys.version_info[:2]))
    return {**fingerprint.tools(), "sources": fingerprint.sources()[:12], "python": python}


def main() -> None:
    """Tells its `identity`, then answers until stdin ends."""
    print(json.dumps(identity()), flush=True)
    serve.serve(JOB, PRELOAD)


if __name__ == "__main__":
    main()
