"""The frame of every page: one HTML file that needs nothing else, under its own policy."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from html import escape
from importlib import resources

from hwgen import __version__

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def document(title: str, style: str, body: Sequence[str], script: str | None = None) -> str:
    """The whole page; the same text for the same arguments.

    style   rules that follow those of all pages
    body    lines of markup, from inside the element of that name
    script  runs when the body is there, and is the only one that the page's policy lets run
    """
    policy, scripts = _POLICY, []
    if script is not None:
        policy += f"; script-src 'sha256-{_sha256(script)}'"
        scripts = [f"<script>{script}</script>"]
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
        f"<style>\n{asset('style.css')}{style}</style>",
        "</head>",
    ]
    return "\n".join([*head, "<body>", *body, *scripts, "</body>", "</html>"]) + "\n"


def section(name: str, title: str, inside: Iterable[str]) -> list[str]:
    """Lines of a part of a page that `#name` leads to."""
    return [f'<section id="{name}">', f"<h2>{escape(title)}</h2>", *inside, "</section>"]


def asset(name: str) -> str:
    """The text of a file that pages are made of."""
    return resources.files("hwgen.report").joinpath("assets", name).read_text(encoding="utf-8")


def _sha256(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
