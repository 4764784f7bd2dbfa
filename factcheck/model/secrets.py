"""Passwords in addresses: nothing that is written down holds them."""

from factcheck.model.late import late

# RFC 3986, section 3.2.1: user, colon, password and "@" begin an authority.
_PASSWORD = late(r"(//[^\s/?#:@]*:)[^\s/?#]+@")


def masked(text: str) -> str:
    """Return ``text`` with ``***`` in place of every password of an address in it."""
    return _PASSWORD.sub(r"\1***@", text) if "@" in text else text
