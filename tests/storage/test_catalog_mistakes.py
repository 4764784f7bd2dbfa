"""Mistakes in a catalogue are told with file, line and column; the file stays as it is."""

import os
from errno import EACCES
from pathlib import Path

import pytest

from factcheck.errors import CatalogError, StorageError
from factcheck.storage import catalog
from factcheck.storage.lock import locked
from tests.storage._offer import built

CLAIM = 'article = "a.md"\n[[claim]]\nid = "a"\n'
LINK_LOG = 'article = "a.md"\n[[link]]\nurl = "a"\n[[link.log]]\n'
AT = "at = 2025-02-10T09:30:00Z\n"
KINDS = "money, percent, count, date, time, duration, age, measure, ratio, rank, number"
STATUSES = "open, verified, disputed, asked, unverifiable, corrected, retired"
CONFLICT = (
    "an unresolved merge conflict; keep the claims and log entries of both sides and remove the "
    "lines with <<<<<<<, ======= and >>>>>>>."
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "offer.toml"


class TestMistakes:
    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            ('article = "a.md"\ntitle = \n', ":2:9: not valid TOML: Invalid value; mend it there."),
            ('article = "a.md"\nx = [1,\n', ":3:1: not valid TOML: Invalid value; mend it there."),
            (
                '<<<<<<< HEAD\narticle = "a.md"\n=======\narticle = "b.md"\n>>>>>>> b\n',
                f":1:1: {CONFLICT}",
            ),
            ("", ':1:1: "article" is missing.'),
            ("article = 5\n", ':1:1: "article" must be a string.'),
            (
                'article = "a.md"\npublished = 2025-02-10T00:00:00Z\n',
                ':2:1: "published" must be a date such as 2025-02-10.',
            ),
            ('article = "a.md"\ntext = "all"\n', ':2:1: "text" must be "full" or "figures".'),
            ('article = "a.md"\nclaim = 5\n', ':2:1: "claim" must be a list of tables.'),
            ('article = "a.md"\n[[claim]]\nline = 1\n', ':2:1: "id" is missing.'),
            (
                CLAIM + '  line = "1"\n',
                ':4:3: "line" must be a whole number.',
            ),
            (
                CLAIM + 'figures = [{ text = "5", kind = "sum" }]\n',
                f':4:1: in a figure, "kind" must be one of: {KINDS}.',
            ),
            (
                CLAIM + '\n[[claim]]\nid = "a"\n',
                ':6:1: the id "a" is taken by a claim above; remove one of them.',
            ),
            (
                CLAIM + "[[claim.log]]\nat = 2025-02-10\n",
                ':5:1: "at" must be a time such as 2025-02-10T09:30:00+09:00.',
            ),
            (
                CLAIM + "[[claim.log]]\nat = 2025-02-10T09:30:00\n",
                ':5:1: "at" must be a time with its zone, such as 2025-02-10T09:30:00+09:00.',
            ),
            (
                LINK_LOG + AT + 'by = "A"\nstatus = "fine"\n',
                f':7:1: "status" must be one of: {STATUSES}.',
            ),
            (
                CLAIM + "[[claim.log]]\n" + AT + 'by = "A"\nstatus = "unverifiable"\n',
                ':7:1: "unverifiable" needs a reason: add a "note".',
            ),
        ],
    )
    def test_is_told_by_place_and_the_file_left_alone(
        self, file: Path, text: str, sentence: str
    ) -> None:
        file.write_text(text, "utf-8")
        with pytest.raises(CatalogError) as refusal:
            catalog.load(file)
        assert str(refusal.value) == f"{file}{sentence}"
        assert file.read_text("utf-8") == text

    def test_no_file_is_no_mistake(self, file: Path) -> None:
        assert catalog.load(file) is None
        assert catalog.read(file) is None

    def test_bytes_that_are_no_text(self, file: Path) -> None:
        file.write_bytes(b"\xff\xfe")
        with pytest.raises(CatalogError, match="cannot be read"):
            catalog.load(file)

    def test_previous_text_with_a_mistake_is_refused(self) -> None:
        with pytest.raises(CatalogError, match="not valid TOML"):
            catalog.render(built(), "title = \n")
        with pytest.raises(CatalogError, match="cannot be updated in place"):
            catalog.render(built(), 'article = "a"\n[[claim]]\nline = 1\n')


def test_a_folder_that_cannot_be_read_is_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert catalog.files(tmp_path / "none") == []
    loop = tmp_path / "claims"
    loop.symlink_to(loop)
    with pytest.raises(CatalogError, match=r"claims: cannot be opened \(.*\)\. Let your user read"):
        catalog.files(loop)

    def closed(*_: object) -> int:
        raise PermissionError(EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", closed)
    told = r"cannot be opened \(Permission denied\)\. Let your user read that folder, and run again"
    with pytest.raises(StorageError, match=told), locked(tmp_path):
        pass
