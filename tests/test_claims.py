"""Claims: which words assert a figure, and which claim is which after an edit."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import claims
from factcheck.model import likeness, matching
from factcheck.model.ledger import KnownArticle, Mode
from factcheck.model.records import Article, Claim, Link, LogEntry
from factcheck.model.text import Span
from factcheck.model.words import Overlay, Status
from factcheck.storage import catalog
from tests._articles import article, figures, links, marked, surfaces

NOON = datetime(2025, 2, 12, 12, tzinfo=UTC)
VERIFIED = LogEntry(NOON, "校閲A", Status.VERIFIED)
OFFER = "投資家は974億ドルを示した。"
STAFF = "社員は12,800人である。"
YEAR = "会社は2015年に生まれた。"


def find(one: Article, known_links: Sequence[Link] = ()) -> tuple[Claim, ...]:
    return claims.find(one, figures(one), known_links)


def quotes(found: Sequence[Claim]) -> list[str]:
    return [claim.text for claim in found]


def known(one: Article, *logs: LogEntry, mode: Mode = "full", on: int = 0) -> KnownArticle:
    """Return a catalogue of the article in which the claim number ``on`` has this log."""
    numbers = count()
    found = claims.fill_ids(find(one), lambda: f"fc-{next(numbers)}")
    record = catalog.known(one, found, (), mode)
    decided = [
        replace(claim, log=logs if index == on else (), statement=f"第{index}")
        for index, claim in enumerate(record.claims)
    ]
    return replace(record, claims=tuple(decided))


def merged(one: Article, record: KnownArticle) -> list[tuple[str | None, str, Overlay | None]]:
    found = claims.merge(find(one), record, one)
    return [(claim.id, claim.text, claim.overlay) for claim in found]


class TestFind:
    def test_no_figure_no_claim(self) -> None:
        assert find(article("返事は早かった。", ("heading", "背景"), "")) == ()

    def test_only_the_sentence_that_asserts(self) -> None:
        one = article(f"静かな朝だった。{OFFER}返事は早かった。")
        claim = Claim(None, Span(8, 23), OFFER, figures(one), (), heads=("静かな朝だった",))
        assert find(one) == (claim,)

    def test_headings_items_and_cells_are_claims(self) -> None:
        one = article(
            ("heading", "974億ドルの値札"),
            ("item", "設立は2015年。社員は5人。"),
            ("cell", " 10億ドル。後に130億ドル "),
            ("cell", "公表なし"),
        )
        assert quotes(find(one)) == [
            "974億ドルの値札",
            "設立は2015年。",
            "社員は5人。",
            "10億ドル。後に130億ドル",
        ]

    def test_links_inside_belong_to_the_claim(self) -> None:
        one = article("発表は2023年だった。詳しくは続報で。出資は130億ドルとされる。")
        known_links = (marked(one, "発表"), marked(one, "続報"), marked(one, "出資"))
        assert [claim.links for claim in find(one, known_links)] == [
            (known_links[0],),
            (known_links[2],),
        ]

    def test_an_address_does_not_cut_its_sentence(self) -> None:
        words = "出資は130億ドル https://example.org/a.b?c=d だった"
        one = article(words)
        assert quotes(find(one, links(one))) == [words]

    def test_a_figure_between_blocks_is_not_lost(self) -> None:
        one = replace(article(OFFER), blocks=())
        assert quotes(find(one)) == [OFFER]

    @given(
        st.lists(st.sampled_from([OFFER, STAFF, YEAR, "5人。", "「1社。」と", "。", "\n", "a. "]))
    )
    @settings(max_examples=80, derandomize=True)
    def test_each_figure_belongs_to_exactly_one_claim(self, parts: list[str]) -> None:
        one = article("".join(parts))
        found = find(one)
        assert [figure for claim in found for figure in claim.figures] == list(figures(one))
        assert all(claim.span.cut(one.text) == claim.text for claim in found)
        assert all(claim.span.covers(item.span) for claim in found for item in claim.figures)


class TestReferenceLists:
    def test_dated_reference_makes_no_claim(self) -> None:
        one = article(("item", "974億ドルの提案(2025年) https://example.org/offer"))
        assert find(one, links(one, "974億ドルの提案", "2025")) == ()

    def test_date_beside_a_linked_title_makes_no_claim(self) -> None:
        one = article(("item", "会社概要の2015年版、2016年閲覧"))
        assert find(one, (marked(one, "会社概要の2015年版"),)) == ()

    def test_undated_reference_keeps_its_other_figures(self) -> None:
        one = article(("item", "2015年の出資10億ドル https://example.org/offer"))
        found = find(one, links(one, "2015年の出資10億ドル"))
        assert [surfaces(claim.figures) for claim in found] == [["10億ドル"]]

    def test_prose_before_an_address_asserts(self) -> None:
        words = f"{OFFER} https://example.org/offer"
        one = article(words)
        assert surfaces(find(one, links(one, None, "2025"))[0].figures) == ["974億ドル"]

    def test_prose_around_a_linked_word_asserts(self) -> None:
        one = article(("item", "設立は2015年(会社概要)"))
        assert quotes(find(one, (marked(one, "会社概要"),))) == ["設立は2015年(会社概要)"]

    def test_a_heading_that_is_a_link_asserts(self) -> None:
        one = article(("heading", "974億ドルの値札"))
        assert len(find(one, (marked(one, one.text),))) == 1


class TestMerge:
    def test_without_a_catalogue_nothing_changes(self) -> None:
        one = article(OFFER)
        assert claims.merge(find(one), None, one) == find(one)

    def test_unchanged_article_carries_everything_over(self) -> None:
        one = article(OFFER, STAFF)
        found = claims.merge(find(one), known(one, VERIFIED), one)
        assert [(claim.id, claim.statement, claim.status) for claim in found] == [
            ("fc-0", "第0", Status.VERIFIED),
            ("fc-1", "第1", Status.OPEN),
        ]
        assert [claim.overlay for claim in found] == [None, None]

    @pytest.mark.parametrize("mode", ["full", "figures"])
    def test_moved_claims_keep_their_ids(self, mode: Mode) -> None:
        record = known(article(OFFER, STAFF, YEAR), VERIFIED, mode=mode)
        assert merged(article("まえがき。", YEAR, STAFF, OFFER), record) == [
            ("fc-2", YEAR, None),
            ("fc-1", STAFF, None),
            ("fc-0", OFFER, None),
        ]

    def test_equal_quotes_are_told_apart_by_their_surroundings(self) -> None:
        record = known(article("東京の話。", "5人。", "大阪の話。", "5人。", "京都の話。", "5人。"))
        assert merged(article("大阪の話。", "5人。", "京都の話。", "5人。"), record)[:2] == [
            ("fc-1", "5人。", None),
            ("fc-2", "5人。", None),
        ]

    def test_a_thousand_equal_cells_pair_in_order(self) -> None:
        one = article(*[("cell", "5人")] * 1000)
        assert [name for name, _, _ in merged(one, known(one))] == [f"fc-{n}" for n in range(1000)]

    def test_new_sentence_has_no_id(self) -> None:
        assert merged(article(OFFER, STAFF), known(article(OFFER)))[1] == (None, STAFF, None)

    def test_gone_sentence_is_lost_at_the_end(self) -> None:
        one = article(STAFF)
        lost = claims.merge(find(one), known(article(OFFER, STAFF), VERIFIED), one)[-1]
        assert (lost.id, lost.text, lost.span, lost.overlay, lost.status) == (
            "fc-0",
            OFFER,
            Span(len(STAFF), len(STAFF)),
            Overlay.LOST,
            Status.VERIFIED,
        )

    def test_lost_claim_of_a_catalogue_of_figures_has_no_words(self) -> None:
        lost = merged(article("何もない。"), known(article(OFFER), mode="figures"))
        assert lost == [("fc-0", "", Overlay.LOST)]


class TestStale:
    @pytest.mark.parametrize(
        "now",
        [
            "社員は1万2800人である。",
            "社員は12,800人である",
            "社員は、 12,800人である。",
        ],
    )
    def test_restyling_is_no_change(self, now: str) -> None:
        assert merged(article(now), known(article(STAFF), VERIFIED)) == [("fc-0", now, None)]

    @pytest.mark.parametrize(
        "now",
        [
            "社員は12,801人である。",
            "社員は12,800人ではない。",
            "社員は12,800人である?",
            "いまの社員は12,800人である。",
        ],
    )
    def test_another_sense_is_shouted_about(self, now: str) -> None:
        before = article(OFFER, STAFF, YEAR)
        after = article(OFFER, now, YEAR)
        assert merged(after, known(before, VERIFIED, on=1))[1] == ("fc-1", now, Overlay.STALE)

    def test_an_undecided_claim_is_never_stale(self) -> None:
        now = "社員は12,801人である。"
        reopened = LogEntry(NOON, "校閲A", Status.OPEN)
        for log in ((), (reopened,)):
            assert merged(article(now), known(article(STAFF), *log)) == [("fc-0", now, None)]

    def test_stale_until_decided_anew(self) -> None:
        before, after = article(STAFF), article("社員は12,900人である。")
        first = claims.merge(find(after), known(before, VERIFIED), after)
        record = catalog.known(after, first, (), "full")
        again = claims.merge(find(after), record, after)
        assert [claim.overlay for claim in (*first, *again)] == [Overlay.STALE] * 2
        log = (*record.claims[0].log, replace(VERIFIED, digest=record.claims[0].digest))
        decided = replace(record, claims=(replace(record.claims[0], log=log),))
        assert merged(after, decided)[0][2] is None

    def test_back_to_the_words_decided_upon(self) -> None:
        before, after = article(STAFF), article("社員は12,900人である。")
        first = claims.merge(find(after), known(before, VERIFIED), after)
        assert merged(before, catalog.known(after, first, (), "full")) == [("fc-0", STAFF, None)]

    def test_log_remembers_what_was_decided_upon(self) -> None:
        one = article(STAFF)
        record = known(one, VERIFIED)
        (entry,) = claims.merge(find(one), record, one)[0].log
        assert (entry.digest, entry.figures) == (record.claims[0].digest, ("12,800人",))

    def test_without_quotes_restyling_is_no_change_either(self) -> None:
        record = known(article(OFFER, STAFF, YEAR), VERIFIED, mode="figures", on=1)
        now = "社員は1万2800人である。"
        assert merged(article(OFFER, now, YEAR), record)[1] == ("fc-1", now, None)
        other = "社員は1万2800人だ。"
        assert merged(article(OFFER, other, YEAR), record)[1] == ("fc-1", other, Overlay.STALE)
        old = replace(record, claims=tuple(replace(one, sense=None) for one in record.claims))
        assert merged(article(OFFER, now, YEAR), old)[1] == ("fc-1", now, Overlay.STALE)
        assert merged(article(OFFER, STAFF, YEAR), record)[1] == ("fc-1", STAFF, None)


class TestLikeness:
    def test_weights_are_fifty_twenty_twenty(self) -> None:
        face = likeness.Face("d", "ab", "ab", (), "p", "s")
        assert likeness.likeness(face, face) == 1
        assert likeness.likeness(face, replace(face, words="ac")) == 0
        assert likeness.likeness(face, replace(face, words="abc")) == pytest.approx(77.5 / 90)
        assert likeness.likeness(face, replace(face, prefix="q")) == pytest.approx(70 / 90)

    def test_empty_surroundings_say_nothing(self) -> None:
        face = likeness.Face("d", "ab", "ab", (), "", "s")
        other = replace(face, words="abc")
        assert likeness.likeness(face, other) == pytest.approx((50 * 0.75 + 20) / 70)
        assert likeness.likeness(face, replace(face, prefix="p")) == pytest.approx(70 / 90)
        alone, edited = replace(face, suffix=""), replace(other, suffix="")
        assert likeness.likeness(alone, edited) == pytest.approx(0.75)

    @pytest.mark.parametrize("mode", ["full", "figures"])
    def test_an_unrelated_sentence_inherits_nothing(self, mode: Mode) -> None:
        record = known(article("橋の長さは5人分だ。"), VERIFIED, mode=mode)
        now = "選挙で選ばれた議員が7人いる。"
        assert merged(article(now), record)[0] == (None, now, None)
        assert merged(article(now), record)[1][0::2] == ("fc-0", Overlay.LOST)

    def test_nor_does_it_between_equal_neighbors(self) -> None:
        record = known(article(OFFER, "橋の長さは5人分だ。", YEAR), VERIFIED, on=1)
        now = "選挙で選ばれた議員が7社ある。"
        assert merged(article(OFFER, now, YEAR), record)[1] == (None, now, None)

    def test_another_claim_of_the_article_is_not_stolen(self) -> None:
        record = known(article("A社は5人を雇った。", "B社は5人を雇った。"))
        assert merged(article("B社は5人を雇った。"), record) == [
            ("fc-1", "B社は5人を雇った。", None),
            ("fc-0", "A社は5人を雇った。", Overlay.LOST),
        ]

    def test_full_comparisons_stay_few(self, monkeypatch: pytest.MonkeyPatch) -> None:
        size, calls = 120, count()
        old = article(*(f"第{n}支店の客は{n}人だ。" for n in range(size)))
        new = article(*(f"第{n}支店の客は{n + 500}人となった。" for n in range(size)))
        compare = matching.likeness
        monkeypatch.setattr(
            matching, "likeness", lambda one, other: (next(calls), compare(one, other))[1]
        )
        names = [name for name, _, _ in merged(new, known(old))]
        assert names == [f"fc-{n}" for n in range(size)]
        assert next(calls) <= size * likeness.CANDIDATES


def test_fill_ids_names_the_nameless_only() -> None:
    found = claims.merge(find(article(OFFER, STAFF)), known(article(STAFF)), article(OFFER, STAFF))
    names = iter(["fc-0", "fc-1"])
    assert [claim.id for claim in claims.fill_ids(found, lambda: next(names))] == ["fc-1", "fc-0"]
