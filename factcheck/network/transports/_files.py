"""How many connections the operating system lets a process have."""

from contextlib import suppress

_SPARE = 64  # files and sockets of the process that are not connections


def most_connections(wanted: int) -> int:
    """Return how many of ``wanted`` connections may be open at once, at least one.

    Systems begin with few open files (Linux with 1,024, macOS with 256) for programs that use
    ``select``; we do not, and raise our own limit as far as the hard one lets us.
    """
    try:
        import resource  # noqa: PLC0415 - not there on Windows
    except ImportError:
        return wanted
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed, endless = wanted + _SPARE, resource.RLIM_INFINITY
    if soft == endless or soft >= needed:
        return wanted
    raised = needed if hard == endless else min(needed, hard)
    if raised > soft:
        with suppress(OSError, ValueError):  # macOS has a lower limit of its own beside this one
            resource.setrlimit(resource.RLIMIT_NOFILE, (raised, hard))
            soft = raised
    return max(1, soft - _SPARE)
