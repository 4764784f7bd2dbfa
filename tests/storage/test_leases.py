"""Who asks which host now: two audits that share a history share the work."""

import threading
from datetime import timedelta
from pathlib import Path

from factcheck.storage.history import LOCAL, open_history
from factcheck.storage.holding import holding
from tests.storage._stores import NOW, Opener, opener

__all__ = ["opener"]
HOSTS = ["a.example", "b.example:8080", "橋.example"]


def test_what_one_holds_nobody_else_gets(opener: Opener) -> None:
    with opener() as one, opener() as other:
        assert one.lease([], "1", NOW, 60) == frozenset()
        assert one.lease(HOSTS[:2], "1", NOW, 60) == {*HOSTS[:2]}
        assert other.lease([*HOSTS, *HOSTS], "2", NOW, 60) == {HOSTS[2]}
        assert one.lease(HOSTS, "1", NOW, 60) == {*HOSTS[:2]}


def test_a_lease_ends_at_its_time_unless_it_is_renewed(opener: Opener) -> None:
    minute = timedelta(minutes=1)
    with opener() as one, opener() as other:
        one.lease(HOSTS[:2], "1", NOW, 60)
        before = NOW + minute - timedelta(microseconds=1)
        assert other.lease(HOSTS[:2], "2", before, 60) == frozenset()
        assert one.lease(HOSTS[:1], "1", before, 60) == {HOSTS[0]}
        assert other.lease(HOSTS[:2], "2", NOW + minute, 60) == {HOSTS[1]}
        assert one.lease(HOSTS[:2], "1", NOW + minute, 60) == {HOSTS[0]}


def test_what_is_given_back_is_free_at_once(opener: Opener) -> None:
    with opener() as one, opener() as other:
        one.lease(HOSTS, "1", NOW, 60)
        other.release("2", HOSTS)
        other.release("2")
        assert other.lease(HOSTS, "2", NOW, 60) == frozenset()
        one.release("1", [HOSTS[0], "unknown.example"])
        assert other.lease(HOSTS, "2", NOW, 60) == {HOSTS[0]}
        one.release("1")
        assert other.lease(HOSTS, "2", NOW, 60) == {*HOSTS}


def test_eight_at_once_share_without_a_host_twice(opener: Opener) -> None:
    """Each wants all hosts, in an order of its own: none waits for another without end."""
    hosts = [f"{number}.example" for number in range(200)]
    got: list[frozenset[str]] = []
    barrier = threading.Barrier(8)
    opener().close()  # which lays the tables

    def take(number: int) -> None:
        with opener() as history:
            barrier.wait()
            for start in range(0, 200, 50):
                turned = hosts[start:] + hosts[:start]
                got.append(
                    history.lease(turned[:: 1 - 2 * (number % 2)][:60], f"{number}", NOW, 60)
                )

    threads = [threading.Thread(target=take, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 32
    assert frozenset[str]().union(*got) == {*hosts}
    with opener() as history:
        kept = [history.lease(hosts, f"{number}", NOW, 60) for number in range(8)]
    assert sum(map(len, kept)) == 200


def test_a_run_gives_back_what_it_held_however_it_ends(opener: Opener, tmp_path: Path) -> None:
    with opener() as history:
        try:
            with holding(history, tmp_path) as holder:
                history.lease(HOSTS, holder, NOW, 60)
                assert history.lease(HOSTS, "2", NOW, 60) == frozenset()
                raise KeyboardInterrupt
        except KeyboardInterrupt:
            pass
        assert history.lease(HOSTS, "2", NOW, 60) == {*HOSTS}
    assert [path.name for path in (tmp_path / LOCAL).iterdir()] == [".gitignore"]


def test_what_a_killed_run_held_is_free_for_the_next_one(opener: Opener, tmp_path: Path) -> None:
    """Its file is there, but nobody holds the lock on it; one that runs is left alone."""
    with opener() as history, holding(history, tmp_path) as living:
        history.lease(HOSTS[:1], living, NOW, 60)
        dead = tmp_path / LOCAL / "holder-0"
        dead.touch()
        history.lease(HOSTS[1:], dead.name, NOW, 60)
        with opener() as other, holding(other, tmp_path) as next_one:
            assert len({living, dead.name, next_one}) == 3
            assert other.lease(HOSTS, next_one, NOW, 60) == {*HOSTS[1:]}
        assert not dead.exists()


def test_a_folder_that_is_not_ours_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / LOCAL).mkdir()
    with open_history("h", tmp_path) as history, holding(history, tmp_path):
        pass
    assert list((tmp_path / LOCAL).iterdir()) == []
