"""Shared pieces of the host tests: how a cocotb test of an `Rtl` is run."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "sim")]
