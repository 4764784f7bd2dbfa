"""``factcheck catalog`` on an article that was renamed or moved: its file goes with it."""

import re
from pathlib import Path

import pytest

from factcheck.storage import catalog
from tests.cli._run import factcheck

SENTENCES = [
    "新しい橋の総工費は120億円で、県が半分を負担する。",
    "工事は2019年に始まり、完成は予定より3年遅れた。",
    "開通式には県内から1,200人が集まったという。",
    "橋の長さは850メートルで、県内で2番目に長い。",
]
TEXT = "---\nlang: ja\n---\n\n# 橋\n\n{}\n"


def article(*sentences: str) -> str:
    return TEXT.format("\n\n".join(sentences))


@pytest.fixture(params=["full", "figures"])
def folder(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A folder with a catalogued article of which one claim is verified."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "bridge.md").write_text(article(*SENTENCES), "utf-8")
    assert factcheck(tmp_path, "catalog", "--text", request.param).code == 0
    (name,) = re.findall(r'id = "(fc-\w+)"', read(tmp_path, "bridge"))[:1]
    ran = factcheck(tmp_path, "decide", name, "--status", "verified", "--by", "山田")
    assert ran.code == 0
    path = tmp_path / "claims" / "bridge.toml"
    path.write_text("# 人の手による注記\n" + path.read_text("utf-8"), "utf-8")
    return tmp_path


def read(folder: Path, name: str) -> str:
    return (folder / "claims" / f"{name}.toml").read_text("utf-8")


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "claims").iterdir())


def test_the_file_goes_with_the_article(folder: Path) -> None:
    """Byte for byte but for the name; --check tells first, and says so without writing."""
    before = read(folder, "bridge")
    (folder / "articles" / "2026").mkdir()
    (folder / "articles" / "bridge.md").rename(folder / "articles" / "2026" / "span.md")
    ran = factcheck(folder, "catalog", "--check")
    assert ran.code == 1
    assert files(folder) == ["bridge.toml"]
    ran = factcheck(folder, "catalog")
    assert ran == (
        0,
        "claims/2026--span.toml: 4 claims (taken over from claims/bridge.toml)\n",
        "",
    )
    assert files(folder) == ["2026--span.toml"]
    assert read(folder, "2026--span") == before.replace("articles/bridge", "articles/2026/span")
    assert factcheck(folder, "catalog", "--check").out.endswith("(up to date)\n")


def test_most_claims_are_enough(folder: Path) -> None:
    (folder / "articles" / "bridge.md").unlink()
    words = article(*SENTENCES[:3], "橋の長さは900メートルで、県内で2番目に長い。")
    (folder / "articles" / "span.md").write_text(words, "utf-8")
    assert "taken over" in factcheck(folder, "catalog").out
    assert read(folder, "span").count("[[claim.log]]") == 1


def test_half_of_them_are_not(folder: Path) -> None:
    (folder / "articles" / "bridge.md").unlink()
    words = article(*SENTENCES[:2], "別の話で、費用は5億円だった。")
    (folder / "articles" / "span.md").write_text(words, "utf-8")
    ran = factcheck(folder, "catalog")
    assert "taken over" not in ran.out
    assert files(folder) == ["bridge.toml", "span.toml"]


def test_a_copy_takes_nothing(folder: Path) -> None:
    """The old article is still there: the new one is new."""
    (folder / "articles" / "copy.md").write_text(article(*SENTENCES), "utf-8")
    assert "taken over" not in factcheck(folder, "catalog").out
    assert files(folder) == ["bridge.toml", "copy.toml"]


def test_two_heirs_are_told_and_not_guessed(folder: Path) -> None:
    """Both get files of their own; a person says which it is, and that is obeyed."""
    before = read(folder, "bridge")
    (folder / "articles" / "bridge.md").unlink()
    for name in ("east", "west"):
        (folder / "articles" / f"{name}.md").write_text(article(*SENTENCES), "utf-8")
    ran = factcheck(folder, "catalog")
    assert "may have become any of articles/east.md, articles/west.md" in ran.err
    assert files(folder) == ["bridge.toml", "east.toml", "west.toml"]
    assert read(folder, "bridge") == before
    said = before.replace("articles/bridge.md", "articles/west.md")
    (folder / "claims" / "bridge.toml").write_text(said, "utf-8")
    (folder / "claims" / "west.toml").unlink()
    assert "taken over" in factcheck(folder, "catalog").out
    assert read(folder, "west") == said


def test_a_person_may_have_moved_the_file_already(folder: Path) -> None:
    """Its name is right, its `article` is not: that is put right in place."""
    (folder / "articles" / "bridge.md").rename(folder / "articles" / "span.md")
    (folder / "claims" / "bridge.toml").rename(folder / "claims" / "span.toml")
    assert factcheck(folder, "catalog").code == 0
    assert files(folder) == ["span.toml"]
    assert 'article = "articles/span.md"' in read(folder, "span")
    assert read(folder, "span").count("[[claim.log]]") == 1


def test_killed_between_writing_and_renaming(folder: Path) -> None:
    """The new text lies under the old name; the next run ends what was begun."""
    (folder / "articles" / "bridge.md").rename(folder / "articles" / "span.md")
    path = folder / "claims" / "bridge.toml"
    catalog.save(path, read(folder, "bridge").replace("articles/bridge.md", "articles/span.md"))
    assert factcheck(folder, "catalog").code == 0
    assert files(folder) == ["span.toml"]
