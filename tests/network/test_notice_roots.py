"""The words that tell which language's sentences are looked for stand in all of its sentences."""

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from factcheck.network._notices_data import WORDINGS, Wording


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda one: one.roots[0])
@given(data=st.data())
@settings(max_examples=300, suppress_health_check=list(HealthCheck))
def test_one_of_its_roots_stands_in_all_that_says_so(wording: Wording, data: st.DataObject) -> None:
    way = wording.gone if wording.whole == r"(?!)" else f"{wording.gone}|{wording.whole}"
    written = re.sub(r"\(\?!と\)", "", way)  # what must not follow adds nothing
    said = data.draw(st.from_regex(written, fullmatch=True))
    assume(re.search(way, said))
    assert any(root in said for root in wording.roots), said
