"""The bar of work that a time ends."""

from __future__ import annotations

from hwgen.workers.progress import Progress


def test_a_limit_in_time() -> None:
    """Sooner of the two: the work that is left, and the time."""
    progress = Progress({str(n): 1.0 for n in range(100)}, False, limit_s=100.0)
    began = progress._began
    assert progress.line(began + 50).startswith("[" + "#" * 12 + "." * 12 + "] 0/100")
    progress.step("0", cached=False, failed=False)
    assert progress.line(began + 40).endswith(" 1:00 left")
    for n in range(1, 90):
        progress.step(str(n), cached=False, failed=False)
    assert progress.line(began + 45).endswith(" 0:05 left")
    assert progress.line(began + 45).startswith("[" + "#" * 21 + "...")
    assert progress.line(began + 200).endswith(" 0:00 left")
