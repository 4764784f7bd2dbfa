"""Whether there is a network at all: asked of names that everybody knows, and not for long."""

from collections.abc import Sequence
from threading import Event

import pytest

from factcheck.network import _online
from factcheck.network._online import CONTROL_NAMES, Online
from factcheck.network.transports import Failure, Outcome, Response
from tests.network._web import PAGE, Web

NO_HOST = Failure("dns-no-such-host")


def web(known: Sequence[str]) -> Web:
    return Web(lambda request, time: PAGE, known)


@pytest.mark.parametrize("outcome", [Response(404, ()), Failure("refused"), Failure("timeout")])
def test_what_is_no_sign_asks_nobody(outcome: Outcome) -> None:
    asked = web(())
    assert not Online(asked, asked.monotonic).explains(outcome)
    assert asked.looked_up == []


def test_one_name_that_resolves_is_a_network() -> None:
    asked = web(CONTROL_NAMES[1:])
    assert not Online(asked, asked.monotonic).explains(NO_HOST)
    assert asked.looked_up == list(CONTROL_NAMES[:2])


def test_a_resolver_that_hangs_is_waited_for_once_and_not_for_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_online, "_WAIT", 0.01)
    end, began = Event(), []

    class Hangs(Web):
        def resolve(self, host: str, port: int) -> Sequence[str]:
            began.append(host)
            end.wait(30)
            return ["93.184.216.34"]

    asked = Hangs(lambda request, time: PAGE)
    online = Online(asked, asked.monotonic)
    assert online.explains(NO_HOST)  # this line would take 30 seconds
    assert online.explains(NO_HOST)
    assert began == list(CONTROL_NAMES)
    end.set()
