"""Rows → one HTML file that needs nothing else: style, script and data stand inside it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from hwgen.report import html
from hwgen.report.payload import payload
from hwgen.report.rows import Rows

SCRIPTS = ("data.js", "chart.js", "table.js", "plots.js", "sections.js", "main.js")


def page(
    rows: Rows,
    *,
    title: str,
    x: str | None = None,
    y: str | None = None,
    color: str | None = None,
    setting: str | None = None,
) -> str:
    """The page; the same text for the same rows.

    x, y, color, setting  what is chosen at first, by default what says most
    No text of a row is markup: the data stand in a JSON block, from which the script puts
    them into the page as text; and the page's own policy lets no other script run.
    """
    data = payload(rows, title=title, x=x, y=y, color=color, setting=setting)
    script = f'"use strict";\n(() => {{\n{_all(SCRIPTS)}}})();\n'
    body = [
        html.asset("body.html").rstrip(),
        f'<script type="application/json" id="data">{as_json(data)}</script>',
    ]
    return html.document(title, "", body, script)


def as_json(data: object) -> str:
    """JSON that may stand inside a script element: no < ends it or opens a comment."""
    text = json.dumps(data, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _all(names: Sequence[str]) -> str:
    return "".join(html.asset(name) for name in names)
