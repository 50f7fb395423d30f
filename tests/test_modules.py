"""Modules are found where they stand, and counted without visiting every instance."""

from __future__ import annotations

import random
from collections import Counter

from hwgen import modules
from hwgen.rtl import Rtl
from hwgen.sim.native import split

TEXT = """// module not_this; endmodule
module automatic a$1 #(parameter S = "endmodule // x") (input x);
  /* endmodule
     module nor_this; */ assign y = "\\"module"; // endmodule
endmodule
(* keep *) module   b(input x); a$1 u (.x(x)); endmodule module c; endmodule
module without_end (input x);
"""


def test_modules_are_found_where_they_stand() -> None:
    found = modules.split(TEXT)
    assert [each.name for each in found] == ["a$1", "b", "c"]
    assert modules.names(TEXT) == ["a$1", "b", "c", "without_end"]
    for each in found:
        assert each.text == TEXT[each.start : each.end]
        assert each.text.startswith("module") and each.text.endswith("endmodule")
    assert [each.body.strip() for each in found[1:]] == ["(input x); a$1 u (.x(x));", ";"]
    first = found[0].body
    assert "assign y =" in first and "module" not in first and first.count('"') == 4


def test_places_stay_the_same() -> None:
    plain = modules.plain(TEXT)
    assert len(plain) == len(TEXT)
    assert [len(line) for line in plain.split("\n")] == [len(line) for line in TEXT.split("\n")]
    assert "nor_this" not in plain and "not_this" not in plain
    assert modules.split(plain) == [
        modules.Module(each.name, each.start, each.end, plain[each.start : each.end], each.body)
        for each in modules.split(TEXT)
    ]


def visited(name: str, inside: dict[str, dict[str, int]]) -> Counter[str]:
    """Every instance, one by one."""
    found = Counter([name])
    for kind, many in inside.get(name, {}).items():
        for _ in range(many if kind in inside else 0):
            found += visited(kind, inside)
    return found


def test_instances_of_random_trees() -> None:
    source = random.Random(5)
    for _ in range(200):
        names = [f"m{i}" for i in range(source.randint(1, 6))]
        inside = {
            name: {
                kind: source.randint(1, 3)
                for kind in [*names[at + 1 :], "cell"]
                if source.random() < 0.5
            }
            for at, name in enumerate(names)
        }
        found = modules.instances("m0", inside)
        assert found == visited("m0", inside)
        order = list(found)
        assert all(order.index(n) < order.index(k) for n in order for k in inside[n] if k in inside)


def nested(levels: int, last: str) -> str:
    """Each module holds two of the next one, the last one a hundred registers and `last`."""
    two = "\n".join(f"  m{{0}} {name} (\n    .x(x)\n  );" for name in ("one", "two"))
    texts = [
        f"module m{at}(input x);\n{two.format(at + 1)}\nendmodule\n" for at in range(levels - 1)
    ]
    work = "  assign a = x;\n" * 100
    return "".join(texts) + f"module m{levels - 1}(input x);\n{work}{last}endmodule\n"


def test_many_instances_are_multiplied() -> None:
    rtl = Rtl(nested(41, ""), "m0", ())
    assert split.assignments(rtl) == 100 * 2**40
    assert split.kept_modules(rtl) == sorted(f"m{at}" for at in range(35, 41))


def test_a_module_inside_itself_ends() -> None:
    again = "  m1 again (\n    .x(x)\n  );\n"
    rtl = Rtl(nested(6, again), "m0", ())
    assert split.assignments(rtl) > split.FLAT
    assert isinstance(split.kept_modules(rtl), list)
    assert modules.instances("a", {"a": {"b": 2}, "b": {"a": 1}}).keys() == {"a", "b"}
