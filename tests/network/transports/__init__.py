"""Specifications of the transports."""
