"""Rows → one HTML file that needs nothing else: style, script and data stand inside it."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Sequence
from html import escape
from importlib import resources

from hwgen import __version__
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
    policy = (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
        f"script-src 'sha256-{_sha256(script)}'"
    )
    head = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="generator" content="hwgen {__version__}">',
        '<link rel="icon" href="data:,">',
        f"<title>{escape(title)}</title>",
        f"<style>\n{_asset('style.css')}</style>",
        "</head>",
    ]
    body = [
        "<body>",
        _asset("body.html").rstrip(),
        f'<script type="application/json" id="data">{as_json(data)}</script>',
        f"<script>{script}</script>",
        "</body>",
        "</html>",
    ]
    return "\n".join([*head, *body]) + "\n"


def as_json(data: object) -> str:
    """JSON that may stand inside a script element: no < ends it or opens a comment."""
    text = json.dumps(data, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _all(names: Sequence[str]) -> str:
    return "".join(_asset(name) for name in names)


def _asset(name: str) -> str:
    return resources.files("hwgen.report").joinpath("assets", name).read_text(encoding="utf-8")


def _sha256(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
