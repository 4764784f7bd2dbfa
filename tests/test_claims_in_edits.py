"""Claims through edits: tables, short sentences, neighbors, values. Nothing verified drifts."""

from dataclasses import replace
from datetime import date
from itertools import count

import pytest

from factcheck import claims
from factcheck.model.ledger import KnownArticle, Mode, digest
from factcheck.model.records import Article, Claim, Figure, LogEntry
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.model.words import Overlay, Status
from factcheck.storage import catalog
from tests._articles import article, figures, table
from tests.test_claims import NOON, OFFER, STAFF, VERIFIED, YEAR, find, known, merged


def overlays(one: Article, record: KnownArticle) -> list[tuple[str | None, str, Overlay | None]]:
    """Return what `merged` does, over two runs between which the catalogue was written."""
    numbers = count()
    found = claims.merge(find(one), record, one)
    first = claims.fill_ids(found, lambda: f"fc-new{next(numbers)}")
    again = merged(one, catalog.known(one, first, (), record.text))
    told = [(claim.id, claim.text, claim.overlay) for claim in first]
    assert again == told, "a second run tells something else"
    return told


def verified(one: Article, mode: Mode = "full") -> KnownArticle:
    """Return a catalogue in which every claim is verified."""
    record = known(one, mode=mode)
    return replace(record, claims=tuple(replace(each, log=(VERIFIED,)) for each in record.claims))


@pytest.mark.parametrize("mode", ["full", "figures"])
class TestTables:
    SALES = (("会社", "売上高"), ("A社", "5億円"), ("B社", "6億円"))

    def test_an_unchanged_table_stays_verified_wherever_it_goes(self, mode: Mode) -> None:
        record = verified(table(*self.SALES), mode)
        now = table(*self.SALES, before=("前書き。", "続き。"))
        assert [overlay for _, _, overlay in overlays(now, record)] == [None, None]

    def test_swapped_amounts_are_both_stale_in_their_rows(self, mode: Mode) -> None:
        record = verified(table(*self.SALES), mode)
        now = table(("会社", "売上高"), ("A社", "6億円"), ("B社", "5億円"))
        assert overlays(now, record) == [
            ("fc-0", "6億円", Overlay.STALE),
            ("fc-1", "5億円", Overlay.STALE),
        ]

    def test_a_table_that_moves_by_a_year_verifies_nothing(self, mode: Mode) -> None:
        record = verified(table(("", "2024年", "2023年"), ("客", "109人", "108人")), mode)
        now = table(("", "2024年", "2023年"), ("客", "108人", "107人"))
        assert overlays(now, record)[2:] == [
            ("fc-2", "108人", Overlay.STALE),
            ("fc-3", "107人", Overlay.STALE),
        ]

    def test_another_label_or_header_is_another_claim(self, mode: Mode) -> None:
        record = verified(table(*self.SALES), mode)
        rows = table(("会社", "売上高"), ("C社", "5億円"), ("B社", "6億円"))
        assert [overlay for *_, overlay in overlays(rows, record)] == [Overlay.STALE, None]
        headers = table(("会社", "利益"), *self.SALES[1:])
        assert [overlay for *_, overlay in overlays(headers, record)] == [Overlay.STALE] * 2

    def test_rows_that_swap_places_stay_verified(self, mode: Mode) -> None:
        record = verified(table(*self.SALES), mode)
        now = table(self.SALES[0], self.SALES[2], self.SALES[1])
        assert overlays(now, record) == [("fc-1", "6億円", None), ("fc-0", "5億円", None)]

    def test_forty_rows_that_all_change_keep_their_ids(self, mode: Mode) -> None:
        labels = [f"第{row}支店" for row in range(40)]
        old = table(("", "客"), *((label, f"{row}人") for row, label in enumerate(labels)))
        now = table(("", "客"), *((label, f"{row + 1}人") for row, label in enumerate(labels)))
        record = verified(old, mode)
        assert overlays(now, record) == [
            (f"fc-{row}", f"{row + 1}人", Overlay.STALE) for row in range(40)
        ]


@pytest.mark.parametrize("mode", ["full", "figures"])
class TestShortSentences:
    def test_equal_words_under_another_heading_are_stale(self, mode: Mode) -> None:
        def one(first: str, second: str) -> Article:
            return article("題", ("heading", "A社"), first, ("heading", "B社"), second)

        record = verified(one("前年比5%増。", "前年比6%増。"), mode)
        assert overlays(one("前年比6%増。", "前年比5%増。"), record) == [
            ("fc-0", "前年比6%増。", Overlay.STALE),
            ("fc-1", "前年比5%増。", Overlay.STALE),
        ]

    def test_a_heading_may_be_restyled_but_not_say_another_number(self, mode: Mode) -> None:
        def one(heading: str) -> Article:
            return article("題", ("heading", heading), ("item", "うち県: 5億円"), ("item", "6億円"))

        record = verified(one("客は12,800人増"), mode)
        assert merged(one("客は1万2800人増"), record) == [
            ("fc-0", "客は1万2800人増", None),
            ("fc-1", "うち県: 5億円", None),
            ("fc-2", "6億円", None),
        ]
        told = merged(one("客は12,900人増"), record)
        assert [overlay for *_, overlay in told] == [Overlay.STALE] * 3

    def test_equal_words_in_another_paragraph_are_stale(self, mode: Mode) -> None:
        record = verified(article("A社が伸びた。前年比5%増だ。", "B社も。前年比6%増だ。"), mode)
        now = article("A社が伸びた。前年比6%増だ。", "B社も。前年比5%増だ。")
        assert [overlay for *_, overlay in overlays(now, record)] == [Overlay.STALE] * 2

    def test_equal_words_behind_other_words_are_stale(self, mode: Mode) -> None:
        record = verified(article(OFFER, "東京の話。", "5人だった。", YEAR), mode)
        now = article(OFFER, "大阪の話。", "5人だった。", YEAR)
        assert overlays(now, record)[1] == ("fc-1", "5人だった。", Overlay.STALE)

    def test_a_neighbor_s_figure_may_change(self, mode: Mode) -> None:
        record = verified(article(STAFF, "うち5人が役員。", YEAR), mode)
        now = article("社員は12,900人である。", "うち5人が役員。", YEAR)
        assert [overlay for *_, overlay in overlays(now, record)] == [Overlay.STALE, None, None]

    def test_a_new_item_before_it_changes_nothing(self, mode: Mode) -> None:
        record = verified(article(OFFER, ("item", "A社: 5人"), ("item", "B社: 6人")), mode)
        now = article(OFFER, ("item", "C社: 7人"), ("item", "A社: 5人"), ("item", "B社: 6人"))
        assert [overlay for *_, overlay in overlays(now, record)] == [None] * 4


@pytest.mark.parametrize("mode", ["full", "figures"])
class TestNeighbors:
    def test_two_changed_figures_side_by_side_are_two_stale(self, mode: Mode) -> None:
        record = verified(article(OFFER, "客は5人いた。", "店は6社あった。", YEAR), mode)
        now = article(OFFER, "客は7人いた。", "店は8社あった。", YEAR)
        assert [(name, overlay) for name, _, overlay in overlays(now, record)] == [
            ("fc-0", None),
            ("fc-1", Overlay.STALE),
            ("fc-2", Overlay.STALE),
            ("fc-3", None),
        ]

    def test_lines_of_one_pattern_keep_their_ids(self, mode: Mode) -> None:
        def one(*numbers: int) -> Article:
            return article(OFFER, *(f"客は{number}人いた。" for number in numbers), YEAR)

        told = overlays(one(1, 9, 8, 4), verified(one(1, 2, 3, 4), mode))
        assert [name for name, *_ in told] == [f"fc-{number}" for number in range(6)]
        assert [overlay is not None for *_, overlay in told] == [0, 0, 1, 1, 0, 0]


class TestValues:
    """The words stay, the value does not: a year-less date under another date of publication."""

    @staticmethod
    def dated(year: int, words: str = "10月2日") -> tuple[Article, tuple[Claim, ...]]:
        one = article("会は10月2日に開かれ、3社が出た。")
        day = Period(date(year, 10, 2), date(year, 10, 2))
        start = one.text.index(words)
        stated = Figure(Span(start, start + len(words)), words, "date", day)
        return one, claims.find(one, (stated, *figures(one)), ())

    @pytest.mark.parametrize("mode", ["full", "figures"])
    def test_another_value_of_the_same_words_is_stale(self, mode: Mode) -> None:
        one, found = self.dated(2025)
        record = catalog.known(one, claims.fill_ids(found, lambda: "fc-0"), (), mode)
        record = replace(record, claims=(replace(record.claims[0], log=(VERIFIED,)),))
        for year, overlay in ((2026, Overlay.STALE), (2026, Overlay.STALE), (2025, None)):
            (claim,) = claims.merge(self.dated(year)[1], record, one)
            assert claim.overlay is overlay
            assert claim.log[0].values == ("2025-10-02", "3 社")
            record = catalog.known(one, (claim,), (), mode)

    def test_a_figure_that_is_newly_recognized_is_no_change(self) -> None:
        one, found = self.dated(2025)
        only = replace(found[0], figures=found[0].figures[1:], id="fc-0", log=(VERIFIED,))
        record = catalog.known(one, (only,), (), "full")
        assert claims.merge(found, record, one)[0].overlay is None

    def test_a_log_without_values_is_taken_at_its_word(self) -> None:
        one, found = self.dated(2026)
        entry = replace(VERIFIED, figures=("10月2日",), digest=digest(one.text))
        record = catalog.known(one, (replace(found[0], id="fc-0", log=(entry,)),), (), "full")
        assert claims.merge(self.dated(2025)[1], record, one)[0].overlay is None


class TestRetired:
    def test_a_lost_claim_that_was_retired_is_settled(self) -> None:
        retired = LogEntry(NOON, "校閲A", Status.RETIRED)
        record = known(article(OFFER, STAFF), VERIFIED, retired)
        gone = claims.merge(find(article(STAFF)), record, article(STAFF))[-1]
        assert (gone.id, gone.status, gone.overlay) == ("fc-0", Status.RETIRED, None)
        assert gone.is_gone
        kept = catalog.known(article(STAFF), (gone,), (), "full")
        assert kept.claims[0].line == 0

    def test_a_retired_claim_that_comes_back_is_told_by_its_words(self) -> None:
        retired = LogEntry(NOON, "校閲A", Status.RETIRED)
        assert merged(article(OFFER), known(article(OFFER), retired)) == [("fc-0", OFFER, None)]
