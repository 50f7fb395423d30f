"""Many points of the design space: a YAML file of axes, worker processes, rows."""
