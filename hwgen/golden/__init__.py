"""What is computed, in numpy, by function and never by implementation."""
