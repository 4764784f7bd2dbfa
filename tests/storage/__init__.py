"""Specifications of the storage."""
