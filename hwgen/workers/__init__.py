"""Processes that carry out jobs, one fork per task, and what a terminal shows meanwhile."""
