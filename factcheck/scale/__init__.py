"""The same work over many things: on all cores of this machine, or on the machines of a cluster."""

from factcheck.scale.processes import cores, spread

__all__ = ["cores", "spread"]
