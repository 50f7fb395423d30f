"""Records → one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from hwgen import __version__
from hwgen.report.html import document, section
from hwgen.verify.report.record import FAILED, PARTS, SKIPPED, Record, together

_STYLE = """\
td.ok { color: var(--c2); font-weight: 600; }
td.failed { color: var(--warn); background: var(--warn-paper); font-weight: 700; }
td.skipped, td.none { color: var(--soft); }
td small { display: block; font-weight: 400; color: var(--soft); }
.plain td { vertical-align: top; padding: 4px 14px 4px 6px; }
pre { overflow-x: auto; background: var(--panel); padding: 8px 10px; border-radius: 6px;
  font: 13px/1.45 ui-monospace, "DejaVu Sans Mono", monospace; max-height: 24em; }
"""


def page(records: Sequence[Record], *, title: str, facts: Mapping[str, Any]) -> str:
    """The page; the same text for the same records and facts.

    facts  what holds for the whole run: seed, simulator, seconds, …
    No script runs in it, and no text of a record is markup.
    """
    bad = [record for record in records if record.status == FAILED]
    verdict = f"{len(bad)} of {len(records)} checks failed" if bad else "Nothing failed"
    body = [
        f"<header><h1>{escape(title)}</h1>",
        f'<p class="{"warn" if bad else "hint"}">{verdict}</p>',
        _facts(facts),
        "</header>",
        "<main>",
        *section("overview", "Designs and parts", _overview(records)),
        *(section("failures", "What failed", _failures(bad)) if bad else []),
        *[line for part in PARTS for line in _part(part, records)],
        "</main>",
        f"<footer>hwgen {__version__}</footer>",
    ]
    return document(title, _STYLE, body)


def _facts(facts: Mapping[str, Any]) -> str:
    rows = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(_cell(value))}</dd>" for name, value in facts.items()
    )
    return f"<dl>{rows}</dl>"


def _overview(records: Sequence[Record]) -> list[str]:
    """Designs down, parts across."""
    designs = list(dict.fromkeys(record.design for record in records))
    parts = [part for part in PARTS if any(record.part == part for record in records)]
    titles = "".join(f'<th><a href="#{part}">{part}</a></th>' for part in parts)
    lines = [f'<div class="scroll"><table class="plain"><tr><th>design</th>{titles}</tr>']
    for design in designs:
        cells = []
        for part in parts:
            some = [r for r in records if (r.design, r.part) == (design, part)]
            status = together(some)
            short = _short([r for r in some if r.status == status], len(some))
            small = f"<small>{escape(short)}</small>" if short else ""
            cells.append(f'<td class="{status or "none"}">{status or "–"}{small}</td>')
        lines.append(f"<tr><td><code>{escape(design)}</code></td>{''.join(cells)}</tr>")
    return [*lines, "</table></div>"]


def _short(alike: Sequence[Record], total: int) -> str:
    """What stands below the status: `alike` are those of it among `total` records."""
    if total < 2 or alike[0].status == FAILED:
        return alike[0].short if alike else ""
    return f"{total} checks" if len(alike) == total else f"{len(alike)} of {total} checks"


def _failures(bad: Sequence[Record]) -> list[str]:
    lines = []
    for record in bad:
        where = f"{record.part}: {record.design}, {record.config}"
        lines.append(f"<h3>{escape(where)}</h3>")
        if record.replay:
            lines.append(f'<code class="command">{escape(record.replay)}</code>')
        if record.details:
            lines.append(f"<pre>{escape(record.details)}</pre>")
    return lines


def _part(part: str, records: Sequence[Record]) -> list[str]:
    some = [record for record in records if record.part == part]
    if not some:
        return []
    names = list(dict.fromkeys(name for record in some for name in record.figures))
    more = any(record.page for record in some)
    titles = ["design", "config", "status", *names, *(["page"] if more else []), "again"]
    lines = [f"<p>{escape(PARTS[part])}</p>", '<div class="scroll"><table class="plain">']
    lines.append(f"<tr>{''.join(f'<th>{escape(title)}</th>' for title in titles)}</tr>")
    digits = {name: _digits([record.figures.get(name) for record in some]) for name in names}
    for record in some:
        cells = [f"<td>{escape(record.design)}</td><td>{escape(record.config)}</td>"]
        cells.append(f'<td class="{record.status}">{record.status}</td>')
        for name in names:
            text = _cell(record.figures.get(name), digits[name])
            cells.append(f'<td class="num">{escape(text)}</td>')
        if more:
            link = f'<a href="{escape(record.page)}">page</a>' if record.page else ""
            cells.append(f"<td>{link}</td>")
        note = f"<small>{escape(record.details)}</small>" if record.status == SKIPPED else ""
        cells.append(f"<td><code>{escape(record.replay)}</code>{note}</td>")
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return section(part, part.capitalize(), [*lines, "</table></div>"])


def _cell(value: Any, digits: int | None = None) -> str:
    """digits  behind the point of every number of a column"""
    if value is None or value == "":
        return "–"
    if not isinstance(value, float):
        return str(value)
    return f"{value:.6g}" if digits is None else f"{value:.{digits}f}"


def _digits(values: Sequence[Any]) -> int:
    """As many as one of a column needs, so that their points stand below each other."""
    return max((len(_cell(v).partition(".")[2]) for v in values if isinstance(v, float)), default=0)
