"""Yosys in a child process: reading Verilog and running steps on it, whatever happens there."""
