"""One run: open the memory, gather, probe, judge, remember, close.

What every run begins with stands here; the main job is in `checking`, which lists do without.
"""

from factcheck.audit.gathering import Refusal, Wishes, gather, gather_one, load, wanted

__all__ = ["Refusal", "Wishes", "gather", "gather_one", "load", "wanted"]
