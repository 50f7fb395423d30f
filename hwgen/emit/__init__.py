"""Component → `Rtl`: readable Verilog-2005, every distinct module once."""
