"""How pictures for papers look: matplotlib, its settings, colours, files."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from hwgen.errors import UserError

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INK, SOFT, GRID, REST = "#1d2731", "#5c6b78", "#dfe4e8", "#c3ccd3"
# Okabe and Ito's colours, which colour-blind readers tell apart too, the light ones darkened.
COLORS = (
    *("#0072b2", "#d55e00", "#009e73", "#b0508a"),
    *("#b98300", "#3b9bd4", "#6a4fb3", "#5b6770"),
)
MARKERS = ("o", "s", "^", "D", "v")
_SETTINGS: dict[str, Any] = {
    "svg.hashsalt": "hwgen",
    "svg.fonttype": "none",
    "pdf.fonttype": 42,
    "font.family": ["DejaVu Sans"],
    "font.size": 9,
    "text.color": INK,
    "axes.edgecolor": SOFT,
    "axes.labelcolor": INK,
    "axes.axisbelow": True,
    "axes.grid": True,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "grid.color": GRID,
    "grid.linewidth": 0.6,
    "xtick.color": SOFT,
    "ytick.color": SOFT,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "legend.frameon": False,
    "legend.fontsize": 8,
    "figure.constrained_layout.use": True,
}
# Without these a file would differ from run to run.
_METADATA: dict[str, dict[str, None]] = {
    "svg": {"Date": None, "Creator": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
    "png": {"Software": None},
}


def check() -> None:
    """UserError when matplotlib is missing."""
    if importlib.util.find_spec("matplotlib") is None:
        rule = 'pictures need matplotlib: pip install "hwgen[plot]"'
        raise UserError("--format", rule, None, "html")


@contextmanager
def style() -> Iterator[None]:
    """The settings, inside a `with` only; the user's own stay as they are."""
    import matplotlib

    # Typed as Any: matplotlib's stubs list every key of its settings.
    settings: Any = _SETTINGS
    with matplotlib.rc_context(settings):
        yield


def axes(width: float = 5.2, height: float = 3.6) -> tuple[Figure, Axes]:
    """An empty figure, inches."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height))
    return figure, figure.add_subplot()


def drawn(figure: Figure, kind: str) -> bytes:
    """The file, "svg", "png" or "pdf"; the same bytes for the same figure."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format=kind, dpi=200, metadata=_METADATA[kind])
    data = buffer.getvalue()
    if kind == "svg":  # without spaces at the end of lines
        data = b"".join(line.rstrip() + b"\n" for line in data.splitlines())
    return data


def scales(ax: Axes, xs: Sequence[float], ys: Sequence[float]) -> None:
    """Logarithmic where values span more than a decade and a half; plain numbers at ticks."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    for axis, values, change in ((ax.xaxis, xs, ax.set_xscale), (ax.yaxis, ys, ax.set_yscale)):
        if min(values) > 0 and max(values) / min(values) > 30:
            change("log")
            axis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
            axis.set_minor_formatter(NullFormatter())
        axis.set_major_formatter(FuncFormatter(_tick))


def _tick(value: float, _: object) -> str:
    for size, sign in ((1e9, "G"), (1e6, "M"), (1e5, "k")):
        if abs(value) >= size:
            return f"{value / (1e3 if sign == 'k' else size):g}{sign}"
    return f"{value:g}"
