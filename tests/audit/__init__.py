"""The nightly run."""
