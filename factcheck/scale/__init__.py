"""The same work over many things: on all cores of this machine, or on the machines of a cluster.

The cluster is in a module of its own, which few runs load.
"""

from factcheck.scale.processes import cores, spread

__all__ = ["cores", "spread"]
