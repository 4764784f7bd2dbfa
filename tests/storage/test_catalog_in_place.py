"""A catalogue that people edit is brought up to date in place: their hands are respected."""

import tomllib
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
import tomlkit

from factcheck.errors import CatalogError
from factcheck.model import ledger
from factcheck.storage import _render, catalog
from tests._articles import article, links, table
from tests.storage._offer import FIGURES, LINKS, NEW, ONE, VERIFIED, again, built, listed


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "offer.toml"


class TestInPlace:
    HAND = NEW.replace("\n\n[[link]]", "\n\n# --- links ---\n\n[[link]]", 1)

    def test_unchanged_article_leaves_every_byte(self, file: Path) -> None:
        assert again(ONE, self.HAND, file, LINKS) == self.HAND
        windows = self.HAND.replace("\n", "\r\n")
        assert catalog.render(built(), windows) == windows

    @pytest.mark.parametrize("end", ["\n", "\r\n"])
    def test_a_byte_order_mark_stays(self, file: Path, end: str) -> None:
        marked = "\ufeff" + NEW.replace("\n", end)
        catalog.save(file, marked)
        assert catalog.read(file) == marked
        assert catalog.load(file) == built()
        assert catalog.render(built(), marked) == marked
        changed = catalog.render(replace(built(), links=()), marked)
        assert changed.startswith("\ufeffarticle")
        assert "https://example.org/price" not in changed

    def test_each_chunk_is_joined_and_each_block_parsed_once(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        looks, parses, size = count(), count(), 60

        class Chunk(str):
            __slots__ = ()

            def rstrip(self, characters: str | None = None, /) -> str:
                next(looks)
                return super().rstrip(characters)

        chunks = [(Chunk("a\n"), None if number % 2 else number) for number in range(size)]
        assert _render.joined(chunks, size) == "a\n\n" * (size - 1) + "a\n"
        assert next(looks) <= size
        one = article(*(f"第{number}支店の客は{number}人だ。" for number in range(size)))
        now = article(*(f"第{number}支店の客は{number + 5}人だ。" for number in range(size)))
        text, parse = catalog.render(built(one, ()), None), tomlkit.parse
        monkeypatch.setattr(tomlkit, "parse", lambda core: (next(parses), parse(core))[1])
        assert '\n  { text = "64人"' in catalog.render(built(now, ()), text)
        assert next(parses) <= 2 * size

    def test_heads_are_written_and_follow_the_article(self, file: Path) -> None:
        rows = (("会社", "売上高"), ("A社", "5億円"))
        text = catalog.render(built(table(*rows), ()), None)
        assert 'quote = "5億円"\nheads = ["A社", "売上高"]\n' in text
        new = again(table(("会社", "利益"), rows[1]), text, file)
        assert new == text.replace("売上高", "利益")
        bare = catalog.render(built(table(*rows), (), "figures"), None)
        digests = ", ".join(f'"{ledger.sense_digest(words)}"' for words in rows[0][1:])
        assert "A社" not in bare
        assert f"{digests}]\n" in bare
        assert again(table(*rows), bare, file) == bare

    def test_a_changed_figure_changes_its_block_only(self, file: Path) -> None:
        text = NEW.replace("line = 3\n", 'line = 3 # 人事に照会\nowner = "A"\n')
        now = article(*ONE.text.replace("12,800", "12,900").split("\n"))
        new = again(now, text, file, LINKS)
        changed = [
            (old, line)
            for old, line in zip(text.splitlines(), new.splitlines(), strict=True)
            if old != line
        ]
        assert changed == [
            (
                'suffix = "社員は12,800人である。 提案の全文(2025年) http"',
                'suffix = "社員は12,900人である。 提案の全文(2025年) http"',
            ),
            ('quote = "社員は12,800人である。"', 'quote = "社員は12,900人である。"'),
            (
                '  { text = "12,800人", kind = "count", value = "12800 人" },',
                '  { text = "12,900人", kind = "count", value = "12900 人" },',
            ),
        ]

    def test_comments_move_with_their_claim(self, file: Path) -> None:
        text = NEW.replace('\n[[claim]]\nid = "fc-1"', '\n# ask again\n[[claim]]\nid = "fc-1"')
        lines = ONE.text.split("\n")
        new = again(article(lines[0], lines[2], lines[1], lines[3]), text, file, LINKS)
        assert new.index('# ask again\n[[claim]]\nid = "fc-1"') < new.index('id = "fc-0"')
        assert tomllib.loads(new)["claim"][1]["id"] == "fc-0"

    def test_a_new_claim_comes_where_it_is_read(self, file: Path) -> None:
        lines = ONE.text.split("\n")
        now = article(*lines[:2], "5社が並ぶ。", *lines[2:])
        new = again(now, NEW, file, listed(now))
        assert [claim["id"] for claim in tomllib.loads(new)["claim"]] == ["fc-0", "fc-90", "fc-1"]
        assert "\n\n\n" not in new
        assert again(now, new, file, listed(now)) == new

    def test_a_lost_claim_keeps_its_last_words_and_log(self, file: Path) -> None:
        file.write_text(NEW, "utf-8")
        catalog.append_log(file, "fc-0", VERIFIED)
        text = file.read_text("utf-8")
        lines = ONE.text.split("\n")
        new = tomllib.loads(again(article(lines[2]), text, file))
        old = tomllib.loads(text)
        assert new["claim"][1] == old["claim"][0]
        assert [claim["id"] for claim in new["claim"]] == ["fc-1", "fc-0"]

    def test_restyled_words_stay_as_decided(self, file: Path) -> None:
        file.write_text(NEW, "utf-8")
        catalog.append_log(file, "fc-1", VERIFIED)
        text = file.read_text("utf-8")
        now = article(*ONE.text.replace("12,800", "1万2800").split("\n"))
        new = again(now, text, file, LINKS)
        assert 'quote = "社員は12,800人である。"' in new
        assert again(now, new, file, LINKS) == new

    def test_what_people_added_stays(self, file: Path) -> None:
        text = NEW.replace('kind = "count", value', 'kind = "count", by = "人事", value').replace(
            "line = 3\n", 'line = 3\nsources = ["https://example.org/staff"]\n'
        )
        text = text.replace("\n[[link]]", "\n[notes]\nfor = 'us'\n\n[[link]]", 1)
        assert tomllib.loads(again(ONE, text, file, LINKS)) == tomllib.loads(text)
        now = article(*ONE.text.replace("12,800人", "https://a.example 12,800人").split("\n"))
        (*_, claim) = tomllib.loads(again(now, text, file, listed(now)))["claim"]
        assert claim["sources"] == ["https://example.org/staff", "https://a.example"]
        assert claim["figures"][0]["by"] == "人事"

    def test_links_that_left_go_unless_people_wrote_beside_them(self, file: Path) -> None:
        text = NEW.replace('text = "値札"\n', 'text = "値札"\nowner = "A"\n')
        found = tomllib.loads(again(ONE, text, file))["link"]
        assert [(link["url"], link["line"]) for link in found] == [("https://example.org/price", 0)]

    def test_the_same_address_twice_is_two_blocks(self, file: Path) -> None:
        one = article("5人。 https://a.example/ と https://a.example/")
        text = again(one, catalog.render(built(one, links(one)), None), file, links(one))
        assert len(tomllib.loads(text)["link"]) == 2

    def test_a_file_of_figures_never_takes_words(self) -> None:
        assert catalog.render(built(mode="full"), FIGURES) == FIGURES

    def test_a_file_with_words_can_give_them_up(self) -> None:
        assert tomllib.loads(catalog.render(built(mode="figures"), NEW)) == tomllib.loads(FIGURES)

    def test_inline_claims_are_refused(self, file: Path) -> None:
        text = 'article = "a.md"\nclaim = [{ id = "fc-0" }]\n'
        file.write_text(text, "utf-8")
        with pytest.raises(CatalogError, match=r"offer\.toml:1:1: write each claim"):
            catalog.load(file)
        with pytest.raises(CatalogError, match="write each claim"):
            catalog.render(built(), text)
