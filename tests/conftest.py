"""Fixtures of all rooms, and what holds for all laws that are tested with made-up inputs."""

from hypothesis import HealthCheck, settings

from tests._postgres import postgres, postgres_server, stoppable

__all__ = ["postgres", "postgres_server", "stoppable"]

# Tests count work, not seconds: on a busy machine any example may take long.
settings.register_profile("factcheck", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("factcheck")
