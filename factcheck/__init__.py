"""A linter for facts: catalogues what can be checked in articles, and checks it."""

__version__ = "0.1.0"
