"""Specifications of the network."""
