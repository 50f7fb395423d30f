"""Board files: FPGA, oscillator, pins and how it is flashed, and nothing of designs."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwgen.board.parts import PARTS, Part
from hwgen.errors import UserError
from hwgen.sweep.yaml_input import Document
from hwgen.sweep.yaml_input import load as read

FOLDER = Path(__file__).parent / "boards"
"""The files that come with hwgen: `boards/` of the sources."""

LEDS = ("busy", "error")
"""What a LED can show."""

BAUDS = (1200, 12_000_000)
"""Least and greatest baud rate."""

_SITE = re.compile(r"[A-Z]{0,2}[0-9]{1,3}")
_STANDARDS = ("LVCMOS33", "LVCMOS25", "LVCMOS18", "LVCMOS15", "LVCMOS12", "LVTTL33")
_PIN = ("pin", "pull", "active", "standard")
_KEYS: Mapping[str, tuple[str, ...]] = {
    "": (
        *("title", "family", "device", "package", "speed", "standard"),
        *("clock", "uart", "leds", "flash"),
    ),
    "clock": ("mhz", "design_mhz", "pll", *_PIN),
    "uart": ("rx", "tx", "baud"),
    "leds": LEDS,
    "flash": ("loader",),
}


@dataclass(frozen=True)
class Pin:
    """A pad of the FPGA.

    site      name of the pad in its package
    low       whether it is active at 0
    pull      "up", "down" or "": the resistor that holds it while nothing drives it
    standard  electrical standard, "" for the family's own
    """

    site: str
    low: bool = False
    pull: str = ""
    standard: str = ""


@dataclass(frozen=True)
class Board:
    """One board, as its file has it; a design is not in it.

    name        of the file, without .yaml
    part        the FPGA; `package` and `speed` are "" and None where its name says them
    clock       pin of the oscillator, of `clock_mhz`
    pll         iCE40 only: "pad" when the oscillator sits at the pad of the PLL and reaches the
                fabric through it, else "core"
    design_mhz  clock that designs run at unless told otherwise
    rx, tx      of the FPGA: it receives on `rx`
    baud        of the serial line unless told otherwise
    leds        what it shows -> pin
    loader      words for openFPGALoader that name the board
    """

    name: str
    title: str
    part: Part
    package: str
    speed: int | None
    clock: Pin
    clock_mhz: float
    pll: str
    design_mhz: float
    rx: Pin
    tx: Pin
    baud: int
    leds: Mapping[str, Pin]
    loader: tuple[str, ...]

    @property
    def family(self) -> str:
        """ice40, ecp5 or gowin."""
        return self.part.family

    def pins(self) -> dict[str, Pin]:
        """Every pin that is used, by the name of its port in the top."""
        return {
            "clock": self.clock,
            "rx": self.rx,
            "tx": self.tx,
            **{f"led_{name}": pin for name, pin in self.leds.items()},
        }


def names() -> list[str]:
    """The boards that come with hwgen."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def load(text: str) -> Board:
    """The board named `text`, or the one in the file `text`, a path that ends in .yaml.

    `UserError` for a name that there is not, with the nearest, and for everything that is wrong in
    a file, with its line.
    """
    if text.endswith((".yaml", ".yml")):
        return _board(read(Path(text)))
    known = names()
    if text not in known:
        word = text.lower().replace("_", "-")
        # "ulx3s" is the beginning of two.
        close = [name for name in known if name.startswith(word)] if word else []
        close = close or (difflib.get_close_matches(word, known, 1, 0.0) if word else [])
        rule = f"one of {', '.join(known)}, or a file FILE.yaml"
        raise UserError("board", rule, text, close[0] if close else None)
    return _board(read(FOLDER / f"{text}.yaml"))


def _board(document: Document) -> Board:
    file = _File(document)
    family = file.word("family", sorted({part.family for part in PARTS.values()}))
    part = PARTS[file.word("device", [p.name for p in PARTS.values() if p.family == family])]
    package = file.word("package", part.packages) if part.packages else ""
    file.unless("package", not part.packages, f"is in the name of {part.name}")
    speed = int(file.word("speed", [str(s) for s in part.speeds])) if part.speeds else None
    file.unless("speed", not part.speeds, f"is no choice for {part.name}")
    low, high = part.input_mhz
    clock_mhz = file.number("clock", "mhz", low=low, high=high)
    least, most = part.output_mhz
    design = file.number("clock", "design_mhz", low=min(least, clock_mhz), high=most)
    pll = file.word("clock.pll", ("pad", "core")) if family == "ice40" else ""
    file.unless("clock.pll", family != "ice40", "belongs to iCE40")
    baud = file.number("uart", "baud", low=BAUDS[0], high=BAUDS[1])
    leds = file.mapping("leds")
    title = file.get("title")
    loader = file.get("flash", "loader")
    if not isinstance(title, str) or not title.strip() or not title.isprintable():
        raise file.wrong("title", rule="the name of the board in words, one line", value=title)
    if not isinstance(loader, list) or not loader or not all(isinstance(w, str) for w in loader):
        rule = "words for openFPGALoader, as [-b, BOARD]"
        raise file.wrong("flash", "loader", rule=rule, value=loader)
    if baud != int(baud):
        raise file.wrong("uart", "baud", rule="a whole number", value=baud, nearest=round(baud))
    board = Board(
        name=document.path.stem,
        title=title,
        part=part,
        package=package,
        speed=speed,
        clock=file.pin("clock"),
        clock_mhz=clock_mhz,
        pll=pll,
        design_mhz=design,
        rx=file.pin("uart", "rx"),
        tx=file.pin("uart", "tx"),
        baud=int(baud),
        leds={name: file.pin("leds", name) for name in leds},
        loader=tuple(loader),
    )
    _check_pins(board, file)
    return board


def _check_pins(board: Board, file: _File) -> None:
    """`UserError` when two ports want one pin."""
    taken: dict[str, str] = {}
    for name, pin in board.pins().items():
        if pin.site in taken:
            rule = f"every port has a pin of its own; {taken[pin.site]} has this one too"
            keys = ("leds", name[4:]) if name.startswith("led_") else ("uart", name)
            raise file.wrong(*keys, rule=rule, value=pin.site)
        taken[pin.site] = name


class _File:
    """The values of a board file; every complaint names key and line."""

    def __init__(self, document: Document) -> None:
        self._document = document
        for section, known in _KEYS.items():
            self._known(self.mapping(section) if section else document.data, known, section)

    def wrong(self, *keys: str, rule: str, value: Any = None, nearest: Any = None) -> UserError:
        """The error for the value of a key."""
        if value is None and self.get(*keys) is None:
            rule = f"is missing: {rule}"
        return self._document.error(UserError(".".join(keys), rule, value, nearest), *keys)

    def mapping(self, *keys: str, needed: bool = False) -> Mapping[str, Any]:
        """A section; an empty one where there is none and none is needed."""
        found = self.get(*keys)
        if found is None and not needed:
            return {}
        if not isinstance(found, dict):
            raise self.wrong(*keys, rule="must be a mapping of keys", value=found)
        return found

    def get(self, *keys: str) -> Any:
        """What stands under a path of keys; None where there is nothing."""
        found: Any = self._document.data
        for key in keys:
            found = found.get(key) if isinstance(found, dict) else None
        return found

    def word(self, path: str, choices: Iterable[str]) -> str:
        """One of `choices`; `path` has dots."""
        keys, known = path.split("."), list(choices)
        text = str(self.get(*keys))
        if text not in known:
            value = self.get(*keys)
            close = [] if value is None else difflib.get_close_matches(text, known, 1, 0.0)
            rule = f"one of {', '.join(known)}"
            raise self.wrong(*keys, rule=rule, value=value, nearest=close[0] if close else None)
        return text

    def number(self, *keys: str, low: float, high: float) -> float:
        """A number in a range."""
        value = self.get(*keys)
        rule = f"a number from {low:.10g} to {high:.10g}"
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(*keys, rule=rule, value=value)
        if not low <= value <= high:
            nearest = low if not value >= low else high
            raise self.wrong(*keys, rule=rule, value=value, nearest=f"{nearest:.10g}")
        return float(value)

    def unless(self, path: str, forbidden: bool, rule: str) -> None:
        """Refuses a key that has no meaning here."""
        if forbidden and self.get(*path.split(".")) is not None:
            raise self.wrong(*path.split("."), rule=rule, value=self.get(*path.split(".")))

    def pin(self, *keys: str) -> Pin:
        """The pin of a section (`clock`), or one that is a site or a mapping with `pin`."""
        value = self.get(*keys)
        entry = value if isinstance(value, dict) else {"pin": value}
        if keys != ("clock",):
            self._known(entry, _PIN, *keys)
        if keys[0] == "uart" and "active" in entry:
            raise self.wrong(*keys, "active", rule="belongs to LEDs: a line rests at 1")
        site = entry.get("pin")
        # A bare number in YAML is one; what else there is is no site.
        text = str(site) if isinstance(site, str | int) and not isinstance(site, bool) else ""
        if not _SITE.fullmatch(text):
            raise self.wrong(*keys, rule='the name of a pad, as "35" or J3', value=site)
        usual = self.get("standard")
        return Pin(
            site=text,
            low=self._choice(entry, "active", ("high", "low"), *keys) == "low",
            pull=self._choice(entry, "pull", ("", "up", "down"), *keys),
            standard=self._choice({"standard": usual, **entry}, "standard", _STANDARDS, *keys)
            if usual is not None or "standard" in entry
            else "",
        )

    def _choice(self, entry: Mapping[str, Any], key: str, known: tuple[str, ...], *at: str) -> str:
        value = entry.get(key, known[0])
        if value not in known:
            close = difflib.get_close_matches(str(value), known, 1, 0.0)
            rule = f"{key} is one of {', '.join(word for word in known if word)}"
            raise self.wrong(*at, rule=rule, value=value, nearest=close[0] if close else None)
        return str(value)

    def _known(self, entry: Mapping[str, Any], known: tuple[str, ...], *at: str) -> None:
        for key in entry:
            if key not in known:
                path = [word for word in (*at, key) if word]
                close = difflib.get_close_matches(key, known, 1, 0.0)
                rule = f"no such key; there are {', '.join(known)}"
                raise self.wrong(*path, rule=rule, nearest=close[0] if close else None)
