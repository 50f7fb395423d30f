"""The base of every parameter record.

A `Config` is a frozen dataclass whose fields are made by `param(...)`.  The one
declaration gives the CLI flag, the YAML key, the validation message, the sweep
axis, the row of the documentation table and the module name.
"""

from __future__ import annotations

import dataclasses
import difflib
import functools
import hashlib
import json
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from hwgen import formats
from hwgen.errors import UserError

_METADATA = "hwgen"

MOST_NAME = 160
"""Characters of a module name, as files are called so; of longer ones the end is a digest."""
_HASHED = 12

KINDS: dict[str, tuple[type[formats.Format], str, str]] = {
    "scalar": (formats.Format, "scalar format", "int8, e4m3, posit8_0, …"),
    "minifloat": (formats.Minifloat, "minifloat", "e2m1, e4m3, fp16, …"),
    "posit": (formats.Posit, "posit", "posit8_0, posit16_1, …"),
}
"""Formats whose codes stand for numbers one by one: their class, name and examples."""


@dataclasses.dataclass(frozen=True)
class Param:
    """What is declared of one parameter.

    kind     "int", "choice", "words" (a set of choices: "a+b", in the order of the choices) or
             "format"
    low, high  inclusive range of an int
    choices  allowed words of a choice or of words; for a format, None: integers only, or one
             of KINDS
    sweep    values a sweep takes when none are given
    tag      how the value stands in a module name ("acc{}"), with other parameters by name
             ("{rows}x{cols}"); None leaves it out, "?" in front leaves the default out
    auto     in words, the default that `Config.derive_<name>` computes from other parameters
    """

    name: str
    kind: str
    help: str
    default: Any
    unit: str = ""
    low: int | None = None
    high: int | None = None
    choices: tuple[str, ...] | None = None
    sweep: tuple[Any, ...] = ()
    tag: str | None = None
    auto: str = ""

    @property
    def rule(self) -> str:
        """The allowed values, in words."""
        if self.kind == "choice":
            return "one of " + ", ".join(self.choices or ())
        if self.kind == "words":
            return "one or more, joined by +, of " + ", ".join(self.choices or ())
        if self.kind == "format" and self.choices:
            _, name, examples = KINDS[self.choices[0]]
            return f"a {name} of {self.low} to {self.high} bits ({examples})"
        if self.kind == "format":
            return f"an integer format of {self.low} to {self.high} bits (int8, uint4, …)"
        return f"an integer from {self.low} to {self.high}"

    def parse(self, text: Any) -> Any:
        """`text` from a command line or YAML as a value of the right type."""
        if self.kind == "int" and isinstance(text, str):
            try:
                return int(text, 0)
            except ValueError:
                raise UserError(self.name, f"must be {self.rule}", text, self._near(text)) from None
        if self.kind == "words":
            return self._ordered(text)
        return text

    def _ordered(self, value: Any) -> Any:
        """Known words in the order of the choices, each once; a list of words is as good."""
        if isinstance(value, (list, tuple)) and all(isinstance(word, str) for word in value):
            value = "+".join(value)
        if not isinstance(value, str):
            return value
        words = {word.strip() for word in value.split("+")}
        if not words <= set(self.choices or ()):
            return value
        return "+".join(word for word in self.choices or () if word in words)

    def _near(self, value: Any) -> Any:
        """The integer next to something that is not one, or the default."""
        assert self.low is not None and self.high is not None
        if isinstance(value, bool):
            return self.default
        try:
            return min(max(round(float(value)), self.low), self.high)
        except (TypeError, ValueError, OverflowError):
            return self.default

    def check(self, value: Any) -> None:
        """UserError when `value` is not allowed."""
        if self.kind == "int":
            if isinstance(value, bool) or not isinstance(value, int):
                raise UserError(self.name, f"must be {self.rule}", value, self._near(value))
            assert self.low is not None and self.high is not None
            if not self.low <= value <= self.high:
                closest = min(max(value, self.low), self.high)
                raise UserError(self.name, f"must be {self.rule}", value, closest)
        elif self.kind == "choice":
            choices = self.choices or ()
            if not isinstance(value, str) or value not in choices:
                near = difflib.get_close_matches(str(value), choices, 1, 0.0)
                raise UserError(self.name, f"must be {self.rule}", value, near[0])
        elif self.kind == "words":
            near_words = self._near_words(value)
            if value != near_words:
                raise UserError(self.name, f"must be {self.rule}", value, near_words)
        else:
            self._check_format(value)

    def _near_words(self, value: Any) -> str:
        """Each word replaced by the choice most like it."""
        choices = self.choices or ()
        if not value or not isinstance(value, str):
            return str(self.default)
        near = [difflib.get_close_matches(word, choices, 1, 0.0)[0] for word in value.split("+")]
        return str(self._ordered("+".join(near)))

    def _check_format(self, value: Any) -> None:
        if not isinstance(value, str):
            raise UserError(self.name, f"must be {self.rule}", value, self.default)
        assert self.low is not None and self.high is not None
        if self.choices:
            self._check_scalar(value)
            return
        try:
            width = formats.get(value).width
        except UserError as error:
            near = str(error.nearest)
            if not isinstance(formats.get(near), formats.Integer):
                raise UserError(self.name, f"must be {self.rule}", value, self.default) from None
            width = formats.get(near).width
            near = near.rstrip("0123456789") + str(min(max(width, self.low), self.high))
            raise UserError(self.name, f"must be {self.rule}", value, near) from None
        if not isinstance(formats.get(value), formats.Integer):
            raise UserError(self.name, f"must be {self.rule}", value, self.default)
        if not self.low <= width <= self.high:
            near = value.rstrip("0123456789") + str(min(max(width, self.low), self.high))
            raise UserError(self.name, f"must be {self.rule}", value, near)

    def _check_scalar(self, value: str) -> None:
        assert self.low is not None and self.high is not None and self.choices
        kind = KINDS[self.choices[0]][0]
        try:
            form: Any = formats.get(value)
        except UserError as error:
            near = error.nearest
            other: Any = formats.get(near) if isinstance(near, str) else None
            usable = isinstance(other, kind) and self.low <= other.width <= self.high
            near = near if usable else self.default
            raise UserError(self.name, f"must be {self.rule}", value, near) from None
        if not isinstance(form, kind) or not self.low <= form.width <= self.high:
            near = self.default
            if kind is formats.Posit and isinstance(form, formats.Posit):
                near = f"posit{min(max(form.width, self.low), self.high)}_{form.es}"
            raise UserError(self.name, f"must be {self.rule}", value, near)


def param(
    default: Any,
    help: str,
    *,
    kind: str = "int",
    unit: str = "",
    range: tuple[int, int] | None = None,
    choices: tuple[str, ...] | None = None,
    sweep: tuple[Any, ...] = (),
    tag: str | None = "{}",
    auto: str = "",
) -> Any:
    """Declare a parameter of a `Config`; see `Param`."""
    low, high = range or (None, None)
    declared = Param(
        "",
        "choice" if choices and kind == "int" else kind,
        help,
        default,
        unit,
        low,
        high,
        choices,
        sweep,
        tag,
        auto,
    )
    return dataclasses.field(default=default, metadata={_METADATA: declared})


@dataclasses.dataclass(frozen=True)
class Config:
    """Frozen, hashable, validated parameters; complete: nothing else shapes the hardware."""

    prefix: ClassVar[str] = "config"
    """What module names begin with."""

    def __post_init__(self) -> None:
        for declared in self.params():
            value = getattr(self, declared.name)
            if value is None and declared.auto:
                value = getattr(self, f"derive_{declared.name}")()
                object.__setattr__(self, declared.name, value)
            declared.check(value)
        self.check()

    def check(self) -> None:
        """Rules between parameters: raises UserError.  Overridden where there are any."""

    @classmethod
    @functools.cache
    def params(cls) -> tuple[Param, ...]:
        """The declared parameters, in order."""
        found = []
        for item in dataclasses.fields(cls):
            declared: Param = item.metadata[_METADATA]
            found.append(dataclasses.replace(declared, name=item.name))
        return tuple(found)

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> Self:
        """The record with `values` over the defaults; UserError on an unknown key."""
        known = {declared.name: declared for declared in cls.params()}
        for key in values:
            if key not in known:
                near = difflib.get_close_matches(str(key), known, 1, 0.0)
                raise UserError(
                    str(key),
                    f"is not a parameter; there are {', '.join(known)}",
                    None,
                    near[0] if near else None,
                )
        return cls(**{key: known[key].parse(value) for key, value in values.items()})

    def data(self) -> dict[str, Any]:
        """Plain data, in declaration order: YAML and JSON."""
        return {declared.name: getattr(self, declared.name) for declared in self.params()}

    def replace(self, **changes: Any) -> Self:
        """A copy with some parameters changed; derived ones stay as they are unless given."""
        return dataclasses.replace(self, **changes)

    @property
    def digest(self) -> str:
        """sha256 (hex) of the record and its kind."""
        text = json.dumps([type(self).__qualname__, self.prefix, self.data()], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def module_name(self, prefix: str) -> str:
        """A Verilog module name, different for every config of a kind."""
        parts = [prefix]
        for declared in self.params():
            tag = declared.tag
            if tag is None or (tag.startswith("?") and self._is_default(declared)):
                continue
            word = tag.removeprefix("?").format(getattr(self, declared.name), **self.data())
            parts.append(word.replace("-", "_").replace("+", "_"))
        name = "_".join(parts)
        if len(name) > MOST_NAME:
            kept = name[: MOST_NAME - _HASHED - 1]
            name = f"{kept}_{hashlib.sha256(name.encode()).hexdigest()[:_HASHED]}"
        return name

    def _is_default(self, declared: Param) -> bool:
        value = getattr(self, declared.name)
        if declared.auto:
            return bool(value == getattr(self, f"derive_{declared.name}")())
        return bool(value == declared.default)

    @property
    def module(self) -> str:
        """The module name of a component that has one kind of hardware per config class."""
        return self.module_name(self.prefix)
