"""Lookups on threads beside the run."""

import socket
import threading
from collections.abc import Sequence

import pytest

from factcheck.network.transports import _names
from factcheck.network.transports._faults import FaultError
from factcheck.network.transports._names import Answer, Names, literal


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "::1"),
        ("paper.example", None),
        ("paper1", None),
        ("127.1", None),
        ("2130706433", None),
    ],
)
def test_what_needs_no_lookup(host: str, address: str | None) -> None:
    assert literal(host) == address


def answered(names: Names, rung: threading.Event) -> dict[str, Answer]:
    assert rung.wait(5)
    return {question.name[0]: answer for question, answer in names.answers()}


def test_one_lookup_for_all_who_ask_and_for_a_while() -> None:
    asked: list[str] = []
    rung, go = threading.Event(), threading.Event()

    def resolve(host: str, port: int) -> Sequence[str]:
        go.wait(5)
        asked.append(host)
        return ["192.0.2.1"]

    names = Names(resolve, rung.set)
    name = ("paper.example", 80)
    assert names.known(name) is None
    assert names.ask(name) is names.ask(name)
    go.set()
    assert answered(names, rung) == {"paper.example": ["192.0.2.1"]}
    assert names.known(name) == ["192.0.2.1"]
    names.forget(name)
    assert names.known(name) is None
    names.close()
    assert asked == ["paper.example"]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (socket.gaierror(socket.EAI_NONAME, "x"), "dns-no-such-host"),
        (socket.gaierror(socket.EAI_AGAIN, "x"), "dns-no-answer"),
        (RuntimeError("of a resolver of somebody's own"), "dns-no-answer"),
    ],
)
def test_faults_are_told_and_not_remembered(error: Exception, reason: str) -> None:
    rung = threading.Event()

    def resolve(host: str, port: int) -> Sequence[str]:
        raise error

    names = Names(resolve, rung.set)
    names.ask(("paper.example", 80))
    (answer,) = answered(names, rung).values()
    assert isinstance(answer, FaultError)
    assert answer.reason == reason
    assert names.known(("paper.example", 80)) is None
    names.close()


def test_stuck_lookups_make_room_for_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_names, "_MOST_THREADS", 2)
    rung, go = threading.Event(), threading.Event()

    def resolve(host: str, port: int) -> Sequence[str]:
        if host.startswith("stuck"):
            go.wait(5)
        return ["192.0.2.1"]

    names = Names(resolve, rung.set)
    stuck = [names.ask((f"stuck{number}", 80)) for number in range(2)]
    for question in stuck:
        names.give_up(question)
    names.ask(("paper.example", 80))
    assert answered(names, rung) == {"paper.example": ["192.0.2.1"]}
    rung.clear()
    go.set()
    assert rung.wait(5)
    assert list(names.answers()) == []
    names.close()


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_names, "_MOST_REMEMBERED", 2)
    rung = threading.Event()
    names = Names(lambda host, port: ["192.0.2.1"], rung.set)
    for host in ("a", "b", "c"):
        rung.clear()
        names.ask((host, 80))
        assert answered(names, rung)
    assert [names.known((host, 80)) for host in ("a", "b", "c")] == [
        None,
        ["192.0.2.1"],
        ["192.0.2.1"],
    ]
    names.close()
