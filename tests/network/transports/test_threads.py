"""The transport on requests: what it alone can do."""

import responses

from factcheck.network import open_transport
from factcheck.network.transports import Response
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
