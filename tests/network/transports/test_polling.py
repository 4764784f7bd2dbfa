"""Sockets are watched in the same way with epoll and without."""

import select
import socket
from collections.abc import Callable, Iterator

import pytest

from factcheck.network.transports._polling import READ, WRITE, Poll, Selected, poll

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    one, other = socket.socketpair()
    with one, other:
        yield one, other


@pytest.fixture(params=[poll, Selected])
def watched(request: pytest.FixtureRequest) -> Iterator[Poll]:
    make: Callable[[], Poll] = request.param
    made = make()
    yield made
    made.close()


def test_the_systems_own_is_chosen() -> None:
    made = poll()
    assert isinstance(made, Selected) != hasattr(select, "epoll")
    made.close()


def test_nothing_happens_where_nobody_looks(watched: Poll, pair: Pair) -> None:
    pair[1].send(b"x")
    assert watched.wait(0) == []
    watched.watch(pair[0].fileno(), WRITE)
    watched.forget(pair[0].fileno())
    watched.forget(pair[0].fileno())
    assert watched.wait(0) == []


def test_told_is_what_is_watched_for(watched: Poll, pair: Pair) -> None:
    here = pair[0].fileno()
    watched.watch(here, READ)
    assert watched.wait(0.001) == []
    watched.watch(here, READ | WRITE)
    assert watched.wait(None) == [(here, WRITE)]
    pair[1].send(b"x")
    assert watched.wait(None) == [(here, READ | WRITE)]
    watched.watch(here, READ)
    assert watched.wait(None) == [(here, READ)]


def test_an_end_is_told_to_whoever_reads_or_writes(watched: Poll, pair: Pair) -> None:
    here = pair[0].fileno()
    pair[1].close()
    watched.watch(here, READ)
    assert watched.wait(None) == [(here, READ)]
    watched.watch(here, WRITE)
    assert watched.wait(None) == [(here, WRITE)]


def test_a_closed_socket_makes_way_for_another(watched: Poll, pair: Pair) -> None:
    here = pair[0].fileno()
    watched.watch(here, READ)
    pair[0].close()
    watched.forget(here)
    with socket.socket() as another:
        watched.watch(another.fileno(), READ)
        watched.forget(another.fileno())
    assert watched.wait(0) == []
