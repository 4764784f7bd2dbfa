"""Specifications of the recognizers."""
