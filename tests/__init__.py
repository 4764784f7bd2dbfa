"""The specifications."""
