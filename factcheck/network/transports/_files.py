"""How many connections the operating system lets a process have."""

_SPARE = 64  # files and sockets of the process that are not connections
_ANY = 2**31


def most_connections() -> int:
    """Return how many connections may be open at once: macOS allows 256 files."""
    try:
        import resource  # noqa: PLC0415 - not there on Windows
    except ImportError:
        return _ANY
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return _ANY if limit == resource.RLIM_INFINITY else max(1, limit - _SPARE)
