"""What a run has reached: points of the Verilog and functional bins; one page per design."""
