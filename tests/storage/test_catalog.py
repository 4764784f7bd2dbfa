"""The catalogue on disk: a new file whole, the log, the names of files, and safe writing."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random
from time import sleep

import pytest

from factcheck import claims
from factcheck.errors import CatalogError
from factcheck.model.ledger import Mode
from factcheck.model.records import LogEntry
from factcheck.model.words import Status
from factcheck.storage import catalog
from tests._articles import article, figures
from tests.storage._offer import FIGURES, NEW, NOON, ONE, VERIFIED, built


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "offer.toml"


class TestNew:
    def test_whole_file(self) -> None:
        assert catalog.render(built(), None) == NEW

    def test_whole_file_without_the_words_of_the_article(self) -> None:
        assert catalog.render(built(mode="figures"), None) == FIGURES

    def test_article_without_claims_and_links(self) -> None:
        one = replace(article("何もない。"), title=None, published=None)
        text = catalog.render(built(one, ()), None)
        assert text == 'article = "offer.md"\nlanguage = "ja"\ntext = "full"\n'

    @pytest.mark.parametrize("mode", ["full", "figures"])
    def test_what_was_written_is_what_is_read(self, file: Path, mode: Mode) -> None:
        record = built(mode=mode)
        assert catalog.save(file, catalog.render(record, None))
        assert catalog.load(file) == record

    def test_any_words_survive(self, file: Path) -> None:
        words = "5人\\の\"\"\"'''\t\x00\x7f\u2028#[[claim]] 😀"
        record = built(article(words), ())
        catalog.save(file, catalog.render(record, None))
        assert catalog.load(file) == record

    def test_no_folder_of_the_machine_is_written(self) -> None:
        assert built(replace(ONE, source="/home/someone/offer.md")).article == "offer.md"
        url = "https://example.org/offer"
        assert built(replace(ONE, source=url)).article == url

    def test_claim_without_id_is_refused(self) -> None:
        with pytest.raises(ValueError, match="id"):
            catalog.known(ONE, claims.find(ONE, figures(ONE), ()), (), "full")


class TestLog:
    ENTRY = """
[[claim.log]]
at = 2025-02-12T12:00:00Z
by = "校閲A"
status = "verified"
method = "公式発表と照合"
figures = ["12,800人"]
values = ["12800 人"]
digest = "264fe279c24a9ec3ac74d8dd3e7fb26a"
"""

    @pytest.mark.parametrize("end", ["\n", "\r\n"])
    @pytest.mark.parametrize("mark", ["", "\ufeff"])
    def test_nothing_else_changes(self, file: Path, end: str, mark: str) -> None:
        text = NEW.replace("\n\n[[link]]", "\n\n# --- links ---\n\n[[link]]", 1)
        before, after = text.split("\n\n# --- links")
        file.write_bytes((mark + text.replace("\n", end)).encode())
        catalog.append_log(file, "fc-1", VERIFIED)
        expected = f"{before}\n{self.ENTRY}\n# --- links{after}".replace("\n", end)
        assert file.read_bytes().decode() == mark + expected

    def test_entries_follow_one_another(self, file: Path) -> None:
        file.write_text(NEW, "utf-8")
        asked = LogEntry(NOON, "校閲B", Status.ASKED, source="広報", note="電話で")
        catalog.append_log(file, "fc-0", asked)
        catalog.append_log(file, "fc-0", VERIFIED)
        known = catalog.load(file)
        assert known is not None
        assert [entry.status for entry in known.claims[0].log] == ["asked", "verified"]
        assert known.claims[0].log[0].note == "電話で"
        assert known.claims[1].log == ()

    def test_unknown_id_names_the_nearest(self, file: Path) -> None:
        file.write_text(NEW, "utf-8")
        with pytest.raises(CatalogError, match=r'no claim has the id "fc-00"; did you mean fc-0\?'):
            catalog.append_log(file, "fc-00", VERIFIED)
        with pytest.raises(CatalogError, match="run factcheck catalog first"):
            catalog.append_log(file.with_name("none.toml"), "fc-0", VERIFIED)
        assert file.read_text("utf-8") == NEW

    def test_unverifiable_needs_a_reason(self, file: Path) -> None:
        file.write_text(NEW, "utf-8")
        with pytest.raises(CatalogError, match="needs a reason"):
            catalog.append_log(file, "fc-0", LogEntry(NOON, "A", Status.UNVERIFIABLE))


class TestNames:
    @pytest.mark.parametrize(
        ("source", "name"),
        [
            ("offer.md", "offer"),
            ("2025/02/買収 提案.md", "2025--02--買収-提案"),
            ("../x/./a.b.md", "x--a.b"),
            ("-", "stdin"),
            ("...", "article"),
            ("https://example.org/a/b.html", "example.org--a--b.html"),
            ("https://example.org:8080/", "example.org-8080"),
            ("https://example.org/a?x=1", "example.org--a--57d575f2"),
        ],
    )
    def test_name(self, tmp_path: Path, source: str, name: str) -> None:
        assert catalog.path_for(tmp_path, source) == tmp_path / f"{name}.toml"

    def test_a_long_name_is_cut_and_told_apart(self, tmp_path: Path) -> None:
        one, other = (catalog.path_for(tmp_path, "長" * 200 + end + ".md").name for end in "ab")
        assert one != other
        assert len(one.encode()) < 255

    def test_two_articles_of_one_stem_have_two_files(self, tmp_path: Path) -> None:
        catalog.save(catalog.path_for(tmp_path, "offer.md"), NEW)
        assert catalog.path_for(tmp_path, "offer.md").name == "offer.toml"
        assert catalog.path_for(tmp_path, "offer.html").name == "offer.html.toml"

    def test_ids_are_eight_characters_of_base_32(self) -> None:
        ids = {catalog.new_id() for _ in range(100)}
        assert len(ids) == 100
        assert all(len(name) == 11 and name.startswith("fc-") for name in ids)
        assert set("".join(name[3:] for name in ids)) <= set(catalog.ALPHABET)


class TestSave:
    def test_the_same_text_is_not_written_again(self, file: Path) -> None:
        assert catalog.save(file, NEW)
        before = file.stat().st_ino
        assert not catalog.save(file, NEW)
        assert file.stat().st_ino == before

    def test_folder_is_made_and_nothing_else_left(self, tmp_path: Path) -> None:
        file = tmp_path / "a" / "claims" / "offer.toml"
        catalog.save(file, NEW)
        catalog.save(file, FIGURES)
        assert [path.name for path in file.parent.iterdir()] == ["offer.toml"]
        assert file.read_text("utf-8") == FIGURES

    def test_rights_of_the_file_stay(self, file: Path) -> None:
        catalog.save(file, NEW)
        file.chmod(0o600)
        catalog.save(file, FIGURES)
        assert file.stat().st_mode & 0o777 == 0o600

    def test_a_link_to_the_file_stays_a_link(self, file: Path) -> None:
        catalog.save(file, NEW)
        link = file.with_name("link.toml")
        link.symlink_to(file)
        catalog.save(link, FIGURES)
        assert link.is_symlink()
        assert file.read_text("utf-8") == FIGURES

    def test_a_folder_in_the_way_is_refused_in_one_sentence(self, file: Path) -> None:
        file.mkdir()
        with pytest.raises(
            CatalogError, match=r"offer\.toml: cannot be written \(Is a directory\)"
        ):
            catalog.save(file, NEW)
        assert [path.name for path in file.parent.iterdir()] == ["offer.toml"]

    def test_a_file_in_place_of_the_folder_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "claims").write_text("")
        with pytest.raises(CatalogError, match="cannot be written"):
            catalog.save(tmp_path / "claims" / "offer.toml", NEW)

    def test_a_kill_at_any_moment_leaves_the_old_or_the_new(self, file: Path) -> None:
        texts = [f"text = '{letter * 200_000}'\n" for letter in "ab"]
        script = (
            "import sys; from pathlib import Path; from factcheck.storage import catalog\n"
            "texts = [f\"text = '{letter * 200_000}'\\n\" for letter in 'ab']\n"
            "sys.stdout.write('go'); sys.stdout.flush()\n"
            "for turn in range(10_000_000):\n"
            "    catalog.save(Path(sys.argv[1]), texts[turn % 2])\n"
        )
        chance = Random(7)
        for _ in range(6):
            with subprocess.Popen(
                [sys.executable, "-c", script, str(file)], stdout=subprocess.PIPE
            ) as process:
                assert process.stdout is not None
                assert process.stdout.read(2) == b"go"
                sleep(chance.uniform(0.001, 0.03))
                os.kill(process.pid, signal.SIGKILL)
            assert not file.exists() or file.read_text("utf-8") in texts
        assert file.exists()
