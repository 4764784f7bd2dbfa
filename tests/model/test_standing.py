"""Which decision counts, and until when."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from factcheck.model.log import LogEntry, deciding
from factcheck.model.standing import Recheck, Rules, expiry, is_expired, weighed
from factcheck.model.terms import Terms
from factcheck.model.words import FigureKind, Status

TOKYO = timezone(timedelta(hours=9))
NOON = datetime(2026, 1, 10, 12, tzinfo=TOKYO)


def entry(status: Status = Status.VERIFIED, by: str = "山田太郎") -> LogEntry:
    return LogEntry(NOON, by, status)


class TestTwoPeople:
    RULES = Rules(two_people=True)

    def test_without_the_rule_everything_counts(self) -> None:
        log = (entry(),)
        assert weighed(log, ["山田太郎"], Rules()) == log

    @pytest.mark.parametrize("name", ["山田太郎", "山田　太郎", " 山田 太郎 "])
    def test_an_author_s_verified_does_not_count(self, name: str) -> None:
        assert deciding(weighed((entry(),), [name], self.RULES)) is None

    def test_someone_else_s_does(self) -> None:
        log = weighed((entry(by="佐藤"), entry()), ["山田太郎"], self.RULES)
        assert [each.counts for each in log] == [True, False]
        assert deciding(log) == entry(by="佐藤")

    @pytest.mark.parametrize("status", [each for each in Status if each is not Status.VERIFIED])
    def test_an_author_may_say_anything_else(self, status: Status) -> None:
        log = weighed((entry(by="佐藤"), entry(status)), ["山田太郎"], self.RULES)
        assert deciding(log) == entry(status)

    def test_nobody_is_the_author_of_an_article_without_one(self) -> None:
        assert deciding(weighed((entry(),), [], self.RULES)) == entry()


class TestExpiry:
    MONEY = Rules(recheck={"money": 30, "date": 0, "count": 90})

    @pytest.mark.parametrize(
        ("kinds", "own", "end"),
        [
            ((), None, None),
            (("date",), None, None),
            (("percent",), None, None),
            (("money",), None, datetime(2026, 2, 9, 12, tzinfo=TOKYO)),
            (("count", "date", "money"), None, datetime(2026, 2, 9, 12, tzinfo=TOKYO)),
            (("money",), 0, None),
            (("date",), 1, datetime(2026, 1, 11, 12, tzinfo=TOKYO)),
            (("money",), date(2026, 3, 1), datetime(2026, 3, 1, tzinfo=TOKYO)),
            (("money",), date(2026, 1, 10), None),  # looked at on the very day
            (("money",), date(2025, 1, 1), None),  # looked at since
        ],
    )
    def test_the_shortest_term_counts_and_the_claim_s_own_wins(
        self, kinds: tuple[FigureKind, ...], own: Recheck | None, end: datetime | None
    ) -> None:
        assert expiry((entry(),), kinds, own, self.MONEY) == end

    @pytest.mark.parametrize("status", [each for each in Status if each is not Status.VERIFIED])
    def test_only_what_was_verified_expires(self, status: Status) -> None:
        assert expiry((entry(status),), ("money",), 1, self.MONEY) is None
        assert expiry((), ("money",), 1, self.MONEY) is None

    def test_a_second_before_and_the_second_itself(self) -> None:
        end = NOON.astimezone(UTC) + timedelta(days=1)
        for now, is_over in ((end - timedelta(seconds=1), False), (end, True), (None, False)):
            assert is_expired((entry(),), (), 1, Rules(now)) is is_over

    def test_a_term_beyond_all_time_is_none(self) -> None:
        late = LogEntry(datetime(9999, 12, 30, tzinfo=UTC), "A", Status.VERIFIED)
        assert expiry((late,), (), 36_500, Rules()) is None


def test_terms_by_kind() -> None:
    terms = Terms(every=365, money=180, date=0).days()
    assert (terms["money"], terms["date"], terms["ratio"]) == (180, 0, 365)
    assert set(Terms().days().values()) == {0}
