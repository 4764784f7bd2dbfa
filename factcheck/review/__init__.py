"""The local page on which editors decide: `app` serves it, `desk` writes what they say."""
