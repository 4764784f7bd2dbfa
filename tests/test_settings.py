"""Settings: found upwards, checked key by key, with line and column for every mistake."""

from pathlib import Path

import pytest

from factcheck.errors import SettingsError
from factcheck.settings import AuditSettings, HostSettings, NetworkSettings, Settings, load


def test_defaults_without_a_file(tmp_path: Path) -> None:
    """Without a file the defaults stand, rooted where the command was called."""
    assert load(None, tmp_path) == Settings(root=tmp_path)


def test_found_upwards(tmp_path: Path) -> None:
    """The nearest file upwards counts, and paths start from its folder."""
    (tmp_path / "factcheck.toml").write_text('fail_on = "warning"\n[network]\nper_host = 2\n')
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert load(None, below) == Settings(
        fail_on="warning", network=NetworkSettings(per_host=2), root=tmp_path
    )


def test_pyproject(tmp_path: Path) -> None:
    """A pyproject.toml counts if it has our table."""
    (tmp_path / "pyproject.toml").write_text('[tool.factcheck]\narticles = ["docs"]\n')
    assert load(None, tmp_path) == Settings(articles=("docs",), root=tmp_path)


def test_manners_by_host_and_for_audits(tmp_path: Path) -> None:
    """Checks, audits and single hosts have their own pace."""
    (tmp_path / "factcheck.toml").write_text(
        "[network]\nspacing = 0.1\n[network.audit]\nper_host = 2\n"
        '[network.hosts."mine.example"]\nper_host = 20\nspacing = 0\n'
        '[network.hosts."日本語.example"]\nspacing = 5.5\n'
    )
    assert load(None, tmp_path).network == NetworkSettings(
        spacing=0.1,
        audit=AuditSettings(per_host=2, spacing=1.0),
        hosts=(
            HostSettings("mine.example", per_host=20, spacing=0),
            HostSettings("日本語.example", per_host=None, spacing=5.5),
        ),
    )


def test_mistakes_in_a_pyproject_have_their_place(tmp_path: Path) -> None:
    """The tables of other tools have keys of the same names."""
    (tmp_path / "pyproject.toml").write_text(
        '[tool.other]\nby = 1\nper_host = 2\n[tool.factcheck.network.audit]\nper_host = "x"\n'
    )
    with pytest.raises(SettingsError, match=r'pyproject\.toml:5:1: "per_host" must be a whole'):
        load(None, tmp_path)


def test_foreign_pyproject_is_passed_over(tmp_path: Path) -> None:
    """A pyproject.toml without our table does not stop the search."""
    (tmp_path / "factcheck.toml").write_text('by = "校閲"\n')
    below = tmp_path / "a"
    below.mkdir()
    (below / "pyproject.toml").write_text('[tool.other]\nby = "x"\n')
    assert load(None, below) == Settings(by="校閲", root=tmp_path)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("fail_on = \n", ":1:11: not valid TOML: Invalid value; mend it there."),
        ("articles = [", ":1:13: not valid TOML: Invalid value; mend it there."),
        ('\nfail_no = "error"\n', ':2:1: unknown setting "fail_no"; did you mean "fail_on"?'),
        ('fail_on = "bad"\n', ':1:1: "fail_on" must be one of: error, warning, note, never.'),
        ('articles = "a"\n', ':1:1: "articles" must be a list of strings.'),
        (
            "[network]\nper_host = 1.5\n",
            ':2:1: "per_host" must be a whole number from 0 to 1000000000000.',
        ),
        ("[network]\n  spacing = -1\n", ':2:3: "spacing" must be a number of at least 0.'),
        ("[network]\nspacing = inf\n", ':2:1: "spacing" must be a number of at least 0.'),
        (
            "max_article = 99999999999999999999\n",
            ':1:1: "max_article" must be a whole number from 0 to 1000000000000.',
        ),
        (
            '[network]\ncontact = "a\\nb"\n',
            ':2:1: "contact" must be one line without controls.',
        ),
        ('vantage = "a\\tb"\n', ':1:1: "vantage" must be one line without controls.'),
        ("[network]\nallow_private = 1\n", ':2:1: "allow_private" must be true or false.'),
        ("by = 1\n", ':1:1: "by" must be a string.'),
        (
            "[network]\nspacing = 1\n[network.audit]\n spacing = -1\n",
            ':4:2: "spacing" must be a number of at least 0.',
        ),
        ("[network]\naudit = 2\n", ':2:1: "audit" must be a table.'),
        ("[network]\nhosts = 2\n", ':2:1: "hosts" must be a table.'),
        ('[network.hosts]\n"a.example" = 2\n', ':2:2: "a.example" must be a table.'),
        (
            '[network]\nper_host = 2\n[network.hosts."a.example"]\nspacing = 1\nper_host = "2"\n',
            ':5:1: "per_host" must be a whole number from 0 to 1000000000000.',
        ),
        (
            '[network.hosts."a.example"]\n[network.hosts."b.example"]\nspaces = 1\n',
            ':3:1: unknown setting "spaces"; did you mean "spacing"?',
        ),
        (
            '[network.hosts."a.example"]\nname = "b.example"\n',
            ':2:1: unknown setting "name"; known are: per_host, spacing.',
        ),
        (
            '[network.hosts."https://a.example/"]\n',
            ':1:17: "https://a.example/" must be a host such as example.com.',
        ),
        ('[network.hosts."*.a.example"]\n', '"*.a.example" must be a host such as example.com.'),
        (
            "by = 1\nnetwork = { spacing = 1, per_host = true }\n".replace("by = 1", 'by = "x"'),
            ':2:1: "per_host" must be a whole number from 0 to 1000000000000.',
        ),
        ("network = 3\n", ':1:1: "network" must be a table.'),
        (
            'exclude = ["("]\n',
            (
                ":1:1: '(' is no regular expression (missing ), unterminated subpattern at "
                "position 0); mend it."
            ),
        ),
    ],
)
def test_mistakes(tmp_path: Path, text: str, sentence: str) -> None:
    """Each mistake is one sentence with its place."""
    path = tmp_path / "factcheck.toml"
    path.write_text(text)
    with pytest.raises(SettingsError) as caught:
        load(None, tmp_path)
    assert str(caught.value).startswith(str(path))
    assert str(caught.value).endswith(sentence)


@pytest.mark.parametrize(
    "text", ["tool = 3 # tool.factcheck\n", "[tool]\nfactcheck = 3 # tool.factcheck\n"]
)
def test_pyproject_without_table(tmp_path: Path, text: str) -> None:
    """What should be a table and is none is a sentence."""
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(SettingsError, match="must be a table"):
        load(None, tmp_path)


def test_missing_file(tmp_path: Path) -> None:
    """A file that was named and is not there is a sentence, not the defaults."""
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path / "none.toml", tmp_path)


def test_user_agent() -> None:
    """The user agent is honest, names a contact if there is one, and never says "link"."""
    assert "link" not in NetworkSettings().user_agent.lower()
    agent = NetworkSettings(contact="https://example.org/bot").user_agent
    assert agent.endswith("; +https://example.org/bot)")


def test_a_mark_of_utf_8_is_no_mistake(tmp_path: Path) -> None:
    """Some editors write one."""
    (tmp_path / "factcheck.toml").write_text('\ufeffby = "校閲"\n', "utf-8")
    assert load(None, tmp_path).by == "校閲"


def test_what_cannot_be_read_is_told_in_words(tmp_path: Path) -> None:
    """Not in those of a library: no such file, a folder, another encoding."""
    (tmp_path / "other.toml").write_bytes('# 設定\nby = "校閲"\n'.encode("shift_jis"))
    for name, told in (
        ("none.toml", "(No such file or directory)"),
        (".", "(Is a directory)"),
        ("other.toml", "(byte 2, in line 1, is not UTF-8)"),
    ):
        with pytest.raises(SettingsError) as refused:
            load(tmp_path / name, tmp_path)
        assert told in str(refused.value)
