"""The native emulator: Verilog compiled to C++, driven by a compiled loop from numpy buffers."""
