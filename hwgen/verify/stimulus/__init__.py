"""Stimulus that works for every design from its entry, and who chooses the next one."""
