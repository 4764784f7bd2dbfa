"""The transport on requests: what it alone can do."""

import responses

from factcheck.network import open_transport
from factcheck.network.transports import Response
from factcheck.network.transports._sockets import Gate
from factcheck.network.transports.threads import _Adapter
from factcheck.settings import NetworkSettings
from tests.network.transports._ask import ask, one


def test_it_can_be_mocked_as_requests_is_mocked() -> None:
    with (
        responses.RequestsMock() as web,
        open_transport(NetworkSettings(transport="requests")) as transport,
    ):
        web.get("https://paper.example/", body=b"<p>Hi", headers={"X-A": "b"})
        outcome = one(transport, ask("https://paper.example/"))
    assert isinstance(outcome, Response)
    assert (outcome.status, outcome.body, outcome.header("x-a")) == (200, b"<p>Hi", "b")


def test_nothing_connects_past_the_gate() -> None:
    """Should a version of requests look for connections elsewhere, it finds none unchecked."""
    assert not hasattr(_Adapter(Gate(lambda *_: (), bool), NetworkSettings()), "poolmanager")
