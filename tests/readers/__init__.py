"""Specifications of the readers."""
