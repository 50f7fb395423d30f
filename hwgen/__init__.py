"""hwgen: matrix engines from Python to readable, proven and measured Verilog."""

__version__ = "0.1.0"
