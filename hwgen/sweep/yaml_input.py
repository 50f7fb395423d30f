"""YAML files of users: plain data, and the line on which each key stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from hwgen.errors import UserError

_MERGE = "tag:yaml.org,2002:merge"


@dataclass(frozen=True)
class Document:
    """A file that holds one mapping.

    data   what it says
    lines  path of keys (and places in lists, from 0) -> line number, from 1
    """

    path: Path
    data: Mapping[str, Any]
    lines: Mapping[tuple[str, ...], int]

    def place(self, *keys: str) -> str:
        """`file:line` of a key, or of the innermost one above it that there is."""
        while keys and keys not in self.lines:
            keys = keys[:-1]
        return f"{self.path}:{self.lines.get(keys, 1)}"

    def error(self, error: UserError, *keys: str) -> UserError:
        """`error` with the place of its key added."""
        rule = f"{error.rule} ({self.place(*keys)})"
        return UserError(error.key, rule, error.value, error.nearest)


def load(path: Path) -> Document:
    """The mapping in `path`; UserError, with file and line, for anything else.

    Merge keys (`<<: *anchor`) are understood.  Refused: a missing or binary file, broken YAML
    (a tab as indentation), a top level that is no mapping, a key that is no text or stands twice.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise UserError(str(path), "must be a text file in UTF-8") from None
    except IsADirectoryError:
        raise UserError(str(path), "must be a YAML file, this is a folder") from None
    except FileNotFoundError:
        near = sorted(p for p in path.parent.glob("*.y*ml")) if path.parent.is_dir() else []
        raise UserError(str(path), "no such file", None, near[0] if near else None) from None
    try:
        loader = yaml.SafeLoader(text)
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        rule = f"not YAML: the control character U+{ord(text[error.position]):04X}"
        raise UserError(f"{path}:{line}", rule) from None
    reader = _Reader(path, loader)
    try:
        node = loader.get_single_node()
        data = reader.value(node, ()) if node is not None else None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else 1
        rule = f"not YAML: {error.problem or error.context}"
        if "'\\t'" in rule:
            rule += "; YAML is indented with spaces, not tabs"
        raise UserError(f"{path}:{line}", rule) from None
    except RecursionError:
        rule = "nested too deeply, or an anchor stands inside itself (&a [*a])"
        raise UserError(str(path), rule) from None
    except (yaml.YAMLError, ValueError) as error:
        if isinstance(error, UserError):
            raise
        raise UserError(str(path), f"not YAML: {error}") from None
    finally:
        loader.dispose()
    if not isinstance(data, dict):
        given = "nothing" if data is None else type(data).__name__
        raise UserError(f"{path}:1", "the file must be a mapping of `key: value` lines", given)
    return Document(path, data, reader.lines)


class _Reader:
    """Nodes to data; notes where keys stand."""

    def __init__(self, path: Path, loader: yaml.SafeLoader) -> None:
        self._path, self._loader = path, loader
        self.lines: dict[tuple[str, ...], int] = {}

    def value(self, node: yaml.Node, at: tuple[str, ...]) -> Any:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*at, str(i))) for i, item in enumerate(node.value)]
        return self._loader.construct_object(node, deep=True)

    def _mapping(self, node: yaml.MappingNode, at: tuple[str, ...]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        merged: list[yaml.Node] = []
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if key_node.tag == _MERGE:
                several = isinstance(value_node, yaml.SequenceNode)
                merged += value_node.value if several else [value_node]
                continue
            key = self._loader.construct_object(key_node, deep=True)
            if not isinstance(key, str):
                raise UserError(f"{self._path}:{line}", "a key must be text", str(key))
            if key in found:
                raise UserError(f"{self._path}:{line}", f"the key {key} stands twice")
            self.lines[(*at, key)] = line
            found[key] = self.value(value_node, (*at, key))
        for other in merged:
            self._merge(other, found, at)
        return found

    def _merge(self, node: yaml.Node, found: dict[str, Any], at: tuple[str, ...]) -> None:
        """What the mapping says itself, and what was merged first, comes before `node`."""
        if not isinstance(node, yaml.MappingNode):
            line = node.start_mark.line + 1
            raise UserError(f"{self._path}:{line}", "<< takes a mapping or a list of mappings")
        inner = _Reader(self._path, self._loader)
        for key, value in inner._mapping(node, ()).items():
            if key not in found:
                found[key] = value
                for keys, line in inner.lines.items():
                    if keys[0] == key:
                        self.lines[(*at, *keys)] = line
