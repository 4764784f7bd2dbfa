"""Fixtures of all rooms."""

from tests._postgres import postgres, postgres_server, stoppable

__all__ = ["postgres", "postgres_server", "stoppable"]
