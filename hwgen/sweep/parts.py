"""Sweep files of several parts: each part as if it were a file of its own."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from hwgen.errors import UserError
from hwgen.sweep.yaml_input import Document

PARTS = "parts"

_MERGED = ("set", "axes")


def split(document: Document, whole: Collection[str]) -> list[Document]:
    """The parts, or the document itself where it has none.

    What a part does not say is as in the document; in `set` and `axes`, parameter by parameter.
    whole  keys that are not a part's to say
    UserError where `parts` is no list of mappings, or one of them says a key of `whole`.
    """
    if PARTS not in document.data:
        return [document]
    given = document.data[PARTS]
    if not isinstance(given, list) or not given or not all(isinstance(p, dict) for p in given):
        rule = "a list of mappings, each a sweep with the keys of a file"
        raise document.error(UserError(PARTS, rule, given, "parts: [{design: matmul}]"), PARTS)
    return [_part(document, given[i], str(i), whole) for i in range(len(given))]


def _part(document: Document, own: dict[str, Any], at: str, whole: Collection[str]) -> Document:
    for key in own:
        if key in whole:
            rule = "is said once, for the whole file"
            raise document.error(UserError(key, rule), PARTS, at, key)
    data = {key: value for key, value in document.data.items() if key != PARTS}
    for key, value in own.items():
        both = data.get(key), value
        if key in _MERGED and all(isinstance(each, dict) for each in both):
            data[key] = {**data[key], **value}
        else:
            data[key] = value
    lines = {keys: line for keys, line in document.lines.items() if keys[0] != PARTS}
    own_lines = [line for keys, line in document.lines.items() if keys[:2] == (PARTS, at)]
    lines[()] = min(own_lines, default=document.lines[(PARTS,)])
    for keys, line in document.lines.items():
        if keys[:2] == (PARTS, at) and len(keys) > 2:
            lines[keys[2:]] = line
    return Document(document.path, data, lines)
