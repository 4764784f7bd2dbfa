"""How often an audit is killed: ``pytest tests/audit/test_kills.py --kills 50``.

On PostgreSQL a fifth of that, two at least.
"""

from random import Random

import pytest

FEW = 6


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=FEW, help="how often an audit is killed")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "moment" in metafunc.fixturenames:
        count = metafunc.config.getoption("--kills", FEW)
        if "postgres" in metafunc.fixturenames:
            count = max(2, count // 5)
        chance = Random(count)
        # A part of the requests that all links take, and then some thousandths of a second.
        moments = [(chance.random(), chance.randrange(40)) for _ in range(count)]
        metafunc.parametrize("moment", moments, ids=[f"{part:.2f}-{ms}" for part, ms in moments])
