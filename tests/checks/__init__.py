"""Specifications of the checks."""
