"""The one error a user sees: what is wrong, by which rule, and the nearest way out."""

from __future__ import annotations

from typing import Any


class UserError(ValueError):
    """A mistake in what the user asked for; the CLI prints it and exits with code 2.

    key      what the message is about (a parameter, a flag, a file)
    rule     the rule that was broken, as a sentence fragment
    value    what was given
    nearest  the nearest valid choice, or None
    """

    def __init__(self, key: str, rule: str, value: Any = None, nearest: Any = None) -> None:
        self.key, self.rule, self.value, self.nearest = key, rule, value, nearest
        text = f"{key}: {rule}"
        if value is not None:
            text += f", not {value!r}"
        if nearest is not None:
            text += f" (nearest: {nearest})"
        super().__init__(text)

    def data(self) -> dict[str, Any]:
        """The `error` object of `--json`."""
        plain = (str, int, float, bool, type(None))
        return {
            "key": self.key,
            "rule": self.rule,
            "value": self.value if isinstance(self.value, plain) else str(self.value),
            "nearest": self.nearest if isinstance(self.nearest, plain) else str(self.nearest),
        }

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.key, self.rule, self.value, self.nearest))


class ToolError(RuntimeError):
    """An external tool is missing or failed; `log` is what it printed.

    Not the fault of the parameters: the CLI prints it and exits with code 1.
    """

    def __init__(self, tool: str, problem: str, log: str = "") -> None:
        self.tool, self.problem, self.log = tool, problem, log
        super().__init__(f"{tool}: {problem}")

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.tool, self.problem, self.log))
