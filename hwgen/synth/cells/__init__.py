"""Simulation models of the cells that the mapping leaves, written for hwgen.

Regular cells (LUTs, carry cells, multiplexers, gates, flip-flops) become Verilog
expressions and always blocks; memories, shift registers and multiplier blocks become
instances of the modules in the `.v` files here.
"""
