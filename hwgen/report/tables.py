"""Rows as Markdown and LaTeX tables."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hwgen.report.columns import Column
from hwgen.report.rows import Row, cell, is_number

_LATEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    "²": "$^2$",
    "µ": r"$\mu$",
    "×": r"$\times$",
    "·": r"$\cdot$",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}


def markdown(rows: Sequence[Row], columns: Sequence[Column], notes: Sequence[str] = ()) -> str:
    """A pipe table, numbers to the right; then the notes, and the command of each row."""
    head = "| " + " | ".join(_pipe(column.title) for column in columns) + " |"
    rule = "|" + "|".join(" ---: " if _right(rows, c) else " --- " for c in columns) + "|"
    body = [
        "| " + " | ".join(_pipe(cell(row.get(c.key))) or "–" for c in columns) + " |"
        for row in rows
    ]
    commands = [str(row["command"]) for row in rows if row.get("command")]
    # Indented text is code whatever stands in it.
    block = ["", "Commands, row by row:", "", *(f"    {_line(c)}" for c in commands)]
    extra = [text for note in notes for text in ("", _pipe(note))]
    return "\n".join([head, rule, *body, *extra, *(block if commands else [])]) + "\n"


def latex(rows: Sequence[Row], columns: Sequence[Column], notes: Sequence[str] = ()) -> str:
    """A `tabular` of the package booktabs; notes and commands as comments."""
    spec = "".join("r" if _right(rows, column) else "l" for column in columns)
    lines = [f"% {_line(note)}" for note in ("needs \\usepackage{booktabs}", *notes)]
    lines += [f"\\begin{{tabular}}{{{spec}}}", "\\toprule"]
    lines += [" & ".join(escape_latex(column.title) for column in columns) + " \\\\", "\\midrule"]
    for row in rows:
        if row.get("command"):
            lines.append(f"% {_line(str(row['command']))}")
        lines.append(
            " & ".join(escape_latex(cell(row.get(c.key))) or "--" for c in columns) + " \\\\"
        )
    return "\n".join([*lines, "\\bottomrule", "\\end{tabular}"]) + "\n"


def escape_latex(text: str) -> str:
    """`text` so that LaTeX prints it."""
    return "".join(_LATEX.get(sign, sign) for sign in _line(text))


def _pipe(text: str) -> str:
    """`text` so that Markdown prints it inside a table."""
    return re.sub(r"([\\`*_{}\[\]<>|#&!~$])", r"\\\1", _line(text))


def _line(text: str) -> str:
    """One line: a comment or a table row ends with the line."""
    return " ".join(text.split())


def _right(rows: Sequence[Row], column: Column) -> bool:
    values = [value for row in rows if (value := row.get(column.key)) is not None]
    return bool(values) and all(is_number(value) for value in values)
