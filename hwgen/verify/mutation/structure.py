"""Faults in what is not one expression: registers, resets, sizes of memories, pins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from hwgen.verify.mutation.module import Assignment, Memory, Module, Root
from hwgen.verify.mutation.mutant import Change, Edit
from hwgen.verify.mutation.operators import Text, exchanged
from hwgen.verify.mutation.statement import RESET


def drop(text: Text, module: Module) -> Iterator[Change]:
    """A register that is only a wire from its input on; an enable goes with it."""
    by_target: dict[str, list[Assignment]] = defaultdict(list)
    by_block: dict[tuple[int, int], set[str]] = defaultdict(set)
    for each in module.assignments:
        by_target[each.target].append(each)
        by_block[each.block].add(each.target)
    memories = {memory.name for memory in module.memories}
    for target, found in by_target.items():
        inputs = [each for each in found if not each.resets]
        blocks = {each.block for each in found}
        if len(inputs) != 1 or len(blocks) != 1 or target in memories:
            continue
        (one,) = inputs
        # A register that depends on itself would be a loop, not a wire.
        if not _whole(one, text) or target in one.value.names:
            continue
        start, end = one.block
        wire = f"always @* {target} = {text.of(one.value)};"
        edits = [Edit(start, end, wire)]
        if len(by_block[one.block]) > 1:
            edits = [Edit(each.start, each.end, ";") for each in found]
            edits.append(Edit(end, end, f"\n\n    {wire}"))
        what = f"register {target} replaced by its input {text.short(one.value)}"
        yield Change("drop", one.start, what, tuple(edits), target)


def _whole(each: Assignment, text: Text) -> bool:
    """Whether the statement assigns all of its target."""
    return text.text[each.start :].startswith(each.target) and text.text[
        each.start + len(each.target) :
    ].lstrip().startswith(("<=", "="))


def missing_reset(text: Text, root: Root) -> Iterator[Change]:
    """A reset that never comes: its condition is false, or the pin is tied."""
    bare = root.node.bare
    if root.role == "condition" and root.resets:
        yield text.change("reset", root.node, "1'b0", "the reset is missing")
    elif root.role == "pin" and bare.kind == "name" and RESET.fullmatch(bare.text):
        level = "1'b1" if bare.text.lower().endswith(("n", "ni")) else "1'b0"
        what = f"{root.port[0]} is never reset"
        yield text.change("reset", root.node, level, what)


def smaller_memory(text: Text, memory: Memory) -> Iterator[Change]:
    """A memory with one word less."""
    if memory.high > memory.low:
        edit = Edit(memory.start, memory.end, f"{memory.low}:{memory.high - 1}")
        what = f"{memory.name} has {memory.high - memory.low} words"
        yield Change("width", memory.start, what, (edit,))


def crossed_pins(
    text: Text, module: Module, widths: Mapping[tuple[str, str], int]
) -> Iterator[Change]:
    """Two inputs of one instance, of one width, that are connected the wrong way round.

    widths  (module, input port) -> bits
    """
    before: dict[tuple[str, int], Root] = {}
    for root in module.roots:
        if root.role != "pin":
            continue
        instance, kind, port = root.port
        bits = widths.get((kind, port))
        if bits is None:
            continue
        last = before.get((instance, bits))
        if last is not None and text.of(last.node) != text.of(root.node):
            yield exchanged(text, last.node, root.node)
        before[instance, bits] = root
