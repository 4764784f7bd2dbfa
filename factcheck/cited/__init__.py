"""Cited pages: bytes → passages with figures, and what they say of an article's claims."""
