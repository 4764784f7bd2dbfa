"""Run one command and tell what it cost, on the last line of standard output, as JSON.

Usage: ``python benchmarks/_links_measured.py OUTPUT COMMAND…``; what the command prints goes to the
file OUTPUT. A process of its own and a small one: Linux counts the memory of the process that
starts a program as that program's own peak.
"""

import json
import os
import sys
import time


def main() -> None:
    """Run the command line's rest in a process of its own."""
    output, *command = sys.argv[1:]
    shown = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        os.dup2(shown, 1)
        os.dup2(shown, 2)
        os.execvp(command[0], command)  # noqa: S606 - the command of the benchmark
    _, status, used = os.wait4(child, 0)
    measured = {
        "wall": time.monotonic() - began,
        "cpu": used.ru_utime + used.ru_stime,
        "memory": used.ru_maxrss * 1024,  # Linux counts in kibibytes
        "code": os.waitstatus_to_exitcode(status),
    }
    sys.stdout.write(json.dumps(measured) + "\n")


if __name__ == "__main__":
    main()
