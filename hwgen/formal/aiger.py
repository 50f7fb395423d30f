"""AIGER files: how Yosys hands a circuit over and how ABC takes it."""

from __future__ import annotations

from pathlib import Path

from hwgen.formal.aig import Aig, Bit


def read(place: Path, stem: str) -> Aig:
    """`stem`.aig with the names in `stem`.map, as Yosys' `write_aiger -vmap` writes them.

    A constant output has no name there and is left out.  The literals of all other named
    wires are `wires`.
    """
    data = (place / f"{stem}.aig").read_bytes()
    names = _names((place / f"{stem}.map").read_text())
    end = data.index(b"\n")
    _, inputs, latches, outputs, gates = (int(word) for word in data[:end].split()[1:6])
    lines, at = [], end + 1
    for _ in range(latches + outputs):
        end = data.index(b"\n", at)
        lines.append([int(word) for word in data[at:end].split()])
        at = end + 1
    aig = Aig()
    there = [0]
    for i in range(inputs):
        name = names.get(("input", i), [("$free", i)])[0]
        there.append(aig.input(name))
    for i in range(latches):
        words = lines[i]
        own = 2 * (inputs + i + 1)
        init = 0 if len(words) == 1 else None if words[1] == own else words[1]
        there.append(2 * aig.latch(names.get(("latch", i), [("$latch", i)]), init).node)
    for i in range(gates):
        own = 2 * (inputs + latches + i + 1)
        delta, at = _number(data, at)
        left = own - delta
        delta, at = _number(data, at)
        right = left - delta
        there.append(aig.both(there[left >> 1] ^ left & 1, there[right >> 1] ^ right & 1))
    for latch, words in zip(aig.latches, lines, strict=False):
        latch.next = there[words[0] >> 1] ^ words[0] & 1
    for i in range(outputs):
        literal = lines[latches + i][0]
        for name in names.get(("output", i), []):
            aig.outputs[name] = there[literal >> 1] ^ literal & 1
    for (kind, index), bits in names.items():
        if kind == "wire" and index >> 1 < len(there):
            literal = there[index >> 1] ^ index & 1
            aig.wires.update((bit, literal) for bit in bits)
    return aig


def _names(text: str) -> dict[tuple[str, int], list[Bit]]:
    found: dict[tuple[str, int], list[Bit]] = {}
    for line in text.splitlines():
        kind, index, bit, name = line.split(" ", 3)
        if kind != "init" and not name.startswith("$"):
            found.setdefault((kind, int(index)), []).append((name, int(bit)))
    return found


def _number(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while data[at] & 0x80:
        value |= (data[at] & 0x7F) << shift
        shift += 7
        at += 1
    return value | data[at] << shift, at + 1


def write(aig: Aig) -> bytes:
    """The binary form.  Every register begins at 0 or 1 (`start.settled`)."""
    order = [node for _, node in aig.inputs] + [latch.node for latch in aig.latches]
    order += aig.gates
    new = {node: 2 * i for i, node in enumerate([0, *order])}

    def literal(old: int) -> int:
        return new[old >> 1] ^ old & 1

    head = [len(order), len(aig.inputs), len(aig.latches), len(aig.outputs), len(aig.gates)]
    lines = ["aig " + " ".join(map(str, head))]
    for latch in aig.latches:
        assert latch.init is not None
        lines.append(f"{literal(latch.next)} {latch.init}")
    lines += [str(literal(output)) for output in aig.outputs.values()]
    body = bytearray()
    for node, (a, b) in aig.gates.items():
        low, high = sorted((literal(a), literal(b)))
        for delta in (new[node] - high, high - low):
            while delta & ~0x7F:
                body.append(delta & 0x7F | 0x80)
                delta >>= 7
            body.append(delta)
    return "\n".join(lines).encode() + b"\n" + bytes(body)
