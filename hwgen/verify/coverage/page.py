"""Coverage → one HTML file that needs nothing else: figures, bins, annotated Verilog, toggles."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape

from hwgen.report.html import document, section
from hwgen.sim.native.coverage import TOGGLE, CoverPoint
from hwgen.verify.coverage.cover import Coverage
from hwgen.verify.coverage.tally import GROUPS, Key, Share, bit

TITLES = {"code": "lines and branches", "toggle": "toggles", "bins": "functional bins"}
_BIT = re.compile(r"(.*)\[(\d+)\]")
_STYLE = """\
pre.code { margin: 0; overflow-x: auto;
  font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
pre.code span { display: block; }
pre.code b { display: inline-block; width: 13ch; padding-right: 1ch; text-align: right;
  color: var(--soft); font-weight: 400; user-select: none; }
.none { background: var(--warn-paper); color: var(--warn); }
pre.code span.none b { color: var(--warn); font-weight: 700; }
pre.code span.some { background: var(--mark); }
.key { padding: 0 6px; border-radius: 3px; }
.full { color: var(--c2); }
svg { max-width: 640px; width: 100%; height: auto; }
"""


def page(found: Coverage) -> str:
    """The page; the same text for the same coverage but for the time it took."""
    body = [
        *_header(found),
        "<main>",
        *section("totals", "Totals", _totals(found)),
        *section("bins", "Functional bins", _bins(found.bins)),
        *section("stimulus", "What brought it", _stimulus(found)),
        *section("source", "Verilog", _source(found)),
        *section("toggles", "Bits that did not toggle both ways", _toggles(found)),
        *section("excluded", "Bits left out", _excluded(found)),
        "</main>",
    ]
    return document(f"Coverage of {found.design}", _STYLE, body)


def _header(found: Coverage) -> list[str]:
    config = ", ".join(f"{key} {value}" for key, value in found.config.items())
    lines = [
        "<header>",
        f"<h1>Coverage of {escape(found.design)}</h1>",
        f'<p class="soft">{escape(config)}; digest <code>{found.digest[:12]}</code></p>',
        f"<p>{found.runs} runs in {found.seconds:.1f} s, chosen by {escape(found.guide)}, "
        f"seed {found.seed}; every result compared with its golden value.</p>",
    ]
    if found.failed:
        lines.append(
            f'<p class="warn">{found.failed} of the runs did NOT pass; what they reached is '
            "not counted.</p>"
        )
        lines += [f'<pre class="warn">{escape(text)}</pre>' for text in found.failures]
    return [*lines, "</header>"]


def _totals(found: Coverage) -> list[str]:
    rows = [[TITLES[name], *_share(found.shares[name])] for name in GROUPS]
    lines = _table(["", "reached", "of", "%"], rows)
    modules: dict[str, dict[str, list[int]]] = {}
    for point in found.points:
        if point.key in found.excluded:
            continue
        group = "toggle" if point.kind == TOGGLE else "code"
        counts = modules.setdefault(point.module, {}).setdefault(group, [0, 0])
        counts[0] += int(point.count > 0)
        counts[1] += 1
    rows = []
    for module, groups in sorted(modules.items()):
        shares = [Share(*groups.get(name, (0, 0))) for name in ("code", "toggle")]
        rows.append([module, *(cell for share in shares for cell in _share(share))])
    titles = ["module", "lines and branches", "of", "%", "toggles", "of", "%"]
    return [*lines, "<h3>By module</h3>", *_table(titles, rows)]


def _share(share: Share) -> list[str]:
    if not share.total:
        return ["0", "0", ""]
    return [str(share.hit), str(share.total), f"{100 * share.part:.1f}"]


def _bins(bins: Mapping[str, int]) -> list[str]:
    empty = [name for name, hits in bins.items() if not hits]
    text = f"{len(empty)} of {len(bins)} bins have no hit." if empty else "Every bin has a hit."
    rows = [[name, str(bins[name])] for name in (*empty, *(n for n in bins if bins[n]))]
    return [f"<p>{text}</p>", *_table(["bin", "hits"], rows, marked=len(empty))]


def _stimulus(found: Coverage) -> list[str]:
    order = sorted(found.brought.items(), key=lambda item: -item[1].gain)
    rows = [[name, str(each.runs), f"{100 * each.gain:.2f}"] for name, each in order]
    note = (
        '<p class="soft">A run has one arm for the data and one for the flow; its gain, the mean '
        "over the groups of what it newly reached, is counted for both.</p>"
    )
    return [*_curve(found.curve), note, *_table(["arm", "runs", "gain %"], rows)]


def _curve(curve: Sequence[Sequence[float]]) -> list[str]:
    """Part reached of every group against runs, as lines."""
    if len(curve) < 2:
        return []
    width, height, left, below = 600, 180, 34, 20
    lines = [
        f'<svg viewBox="0 0 {width + left + 110} {height + below + 8}" role="img" '
        'aria-label="coverage against runs" fill="none" font-size="11">'
    ]
    for part in (0, 0.5, 1):
        y = 4 + height * (1 - part)
        lines.append(f'<path d="M{left} {y:.1f}h{width}" stroke="var(--line)"/>')
        lines.append(f'<text x="0" y="{y + 4:.1f}" fill="var(--soft)">{100 * part:.0f} %</text>')
    lines.append(
        f'<text x="{left + width}" y="{height + below}" fill="var(--soft)" '
        f'text-anchor="end">{len(curve)} runs</text>'
    )
    for number, name in enumerate(GROUPS):
        points = " ".join(
            f"{left + width * at / (len(curve) - 1):.1f},{4 + height * (1 - parts[number]):.1f}"
            for at, parts in enumerate(curve)
        )
        color = f"var(--c{number})"
        lines.append(f'<polyline points="{points}" stroke="{color}" stroke-width="1.6"/>')
        y = 16 + 15 * number
        lines.append(f'<text x="{left + width + 8}" y="{y}" fill="{color}">{TITLES[name]}</text>')
    return [*lines, "</svg>"]


def _source(found: Coverage) -> list[str]:
    at: dict[int, list[CoverPoint]] = {}
    for point in found.points:
        if point.kind != TOGGLE:
            for line in {point.line, *point.lines}:
                at.setdefault(line, []).append(point)
    lines = [
        '<p class="soft">Left: how often a line ran. '
        '<span class="key none">Red</span>: never. '
        '<span class="key" style="background: var(--mark)">Yellow</span>: one of its branches '
        "never; the note says which.</p>",
        '<pre class="code">'
        + "".join(_line(n, text, at.get(n, [])) for n, text in enumerate(found.text.split("\n"), 1))
        + "</pre>",
    ]
    return lines


def _line(number: int, text: str, points: Sequence[CoverPoint]) -> str:
    """One line of the Verilog with its count, in the colour of what it lacks."""
    counts = [point.count for point in points]
    missing = [p for p in points if not p.count]
    kind = "" if not missing else "none" if not any(counts) else "some"
    count = "" if not counts else str(max(counts))
    own = [p for p in missing if p.line == number]
    notes = ", ".join(f"{p.what} never" for p in own) if kind == "some" else ""
    note = f"  // &#9664; {escape(notes)}" if notes else ""
    css = f' class="{kind}"' if kind else ""
    return f'<span{css} id="L{number}"><b>{count}</b>{number:5d}  {escape(text)}{note}</span>'


def _toggles(found: Coverage) -> list[str]:
    nets: dict[tuple[str, str, str], list[int]] = {}
    for point in found.holes:
        if point.kind == TOGGLE:
            name, index = split_bit(bit(point))
            edge = point.what.rpartition(":")[2]
            nets.setdefault((point.module, name, edge), []).append(index)
    if not nets:
        return ["<p>All of them did, but for those left out below.</p>"]
    rows = [
        [module, name, edge.replace("->", " → "), ranges(indices)]
        for (module, name, edge), indices in sorted(nets.items())
    ]
    return _table(["module", "net", "never", "bits"], rows, marked=len(rows))


def _excluded(found: Coverage) -> list[str]:
    if not found.excluded:
        return ["<p>None.</p>"]
    nets: dict[tuple[str, str, str], set[int]] = {}
    keys: Mapping[Key, str] = found.excluded
    for (_, module, _, _, what), why in keys.items():
        name, index = split_bit(what.rpartition(":")[0])
        nets.setdefault((module, name, why), set()).add(index)
    rows = [
        [module, name, ranges(sorted(indices)), why]
        for (module, name, why), indices in sorted(nets.items())
    ]
    text = (
        "<p>The clock and the reset, and bits that are constant in every instance by construction, "
        "as Yosys proves by constant propagation. They count as neither reached nor missed.</p>"
    )
    return [text, *_table(["module", "net", "bits", "reason"], rows)]


def split_bit(name: str) -> tuple[str, int]:
    """ "sum[3]" → ("sum", 3); a single wire has the index −1."""
    match = _BIT.fullmatch(name)
    return (match[1], int(match[2])) if match else (name, -1)


def ranges(indices: Sequence[int]) -> str:
    """0, 1, 2, 5 → "2:0, 5"; "" for a single wire."""
    found: list[list[int]] = []
    for index in sorted(i for i in indices if i >= 0):
        if found and index == found[-1][1] + 1:
            found[-1][1] = index
        else:
            found.append([index, index])
    return ", ".join(str(low) if low == high else f"{high}:{low}" for low, high in found)


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]], marked: int = 0) -> list[str]:
    """A plain table; its first `marked` rows are those that lack something."""
    numbers = [
        bool(rows) and all(not row[i] or row[i].replace(".", "", 1).isdigit() for row in rows)
        for i in range(len(titles))
    ]
    css = [' class="num"' if number else "" for number in numbers]
    lines = ['<div class="scroll"><table class="plain">', "<thead><tr>"]
    lines += [f"<th{c}>{escape(title)}</th>" for c, title in zip(css, titles, strict=True)]
    lines.append("</tr></thead><tbody>")
    for number, row in enumerate(rows):
        cells = "".join(f"<td{c}>{escape(cell)}</td>" for c, cell in zip(css, row, strict=True))
        mark = ' class="none"' if number < marked else ""
        lines.append(f"<tr{mark}>{cells}</tr>")
    return [*lines, "</tbody></table></div>"]
