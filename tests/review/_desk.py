"""A folder with articles, and an editor's browser in front of them."""

import json
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from factcheck.audit.shelf import Desk, Wanted
from factcheck.review import app
from factcheck.review.desk import key_of
from factcheck.settings import Settings

ORIGIN = "http://127.0.0.1:5000"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ARTICLE = """\
---
title: 港の倉庫を数える
date: 2026-02-10
lang: ja
---

# 港の倉庫を数える

市は2026年1月15日、港の倉庫に12億円を投じると発表した。
[港湾局の資料](https://port.example.jp/plan)によれば、面積は4800平方メートルに及ぶ。
完成には3年かかる。

| 年 | 貨物 |
|---|---|
| 2024年 | 150万トン |
"""
ENGLISH = """\
---
title: Counting warehouses
date: 2026-02-10
lang: en
---

The city said it would spend $12 million. It will take 3 years.
"""


class Clock:
    """A clock that goes on by a second with each look."""

    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


def furnish(folder: Path, **articles: str) -> Settings:
    """Write articles below ``folder`` and return its settings."""
    (folder / "articles").mkdir(exist_ok=True)
    for name, text in (articles or {"port": ARTICLE}).items():
        (folder / "articles" / f"{name}.md").write_text(text, "utf-8")
    return Settings(root=folder)


@dataclass
class Editor:
    """A browser that has loaded an article."""

    client: FlaskClient
    key: str
    token: str = ""
    state: str = ""
    seen: dict[str, str] = field(default_factory=dict)
    page: str = ""

    def load(self) -> "Editor":
        """Load the article's page."""
        answer = self.client.get(f"/article/{self.key}", base_url=ORIGIN)
        assert answer.status_code == 200, answer.text
        self.page = answer.text
        found = re.search(r'data-token="([^"]+)"', self.page)
        assert found
        self.token = found[1]
        self._note(self.page)
        return self

    def claims(self) -> list[str]:
        """Return the ids of the claims as the page shows them."""
        return re.findall(r'class="card" hidden data-claim="([^"]+)"', self.page)

    def post(self, what: str, body: object, **headers: str) -> TestResponse:
        """Send a write as the page's script does."""
        sent = {"Origin": ORIGIN, "X-CSRF-Token": self.token, **headers}
        answer = self.client.post(
            f"/article/{self.key}/{what}",
            data=body if isinstance(body, bytes) else json.dumps(body),
            headers=sent,
            content_type="application/json",
            base_url=ORIGIN,
        )
        if answer.is_json and "html" in (answer.json or {}):
            self._note(answer.json["html"])
        return answer

    def decide(self, claim: str, status: str, **words: Any) -> TestResponse:
        """Decide on a claim as it stands on the page."""
        return self.post("decide", {"claim": claim, "state": self.state, "status": status, **words})

    def undo(self) -> TestResponse:
        """Take the last decision back."""
        return self.post("undo", {})

    def _note(self, html: str) -> None:
        found = re.search(r'data-state="([0-9a-f]+)"', html)
        assert found
        self.state = found[1]


def editors(
    settings: Settings,
    number: int = 1,
    *,
    by: str = "A. Editor",
    lang: str = "en",
    name: str = "port",
    targets: tuple[str, ...] = (),
) -> list[Editor]:
    """Return browsers of one server, each with the article loaded."""
    settings = replace(settings, ui_lang=lang)
    pages = app.create(Desk(Wanted(targets), settings, Clock()), by, Clock(), lang)
    key = key_of(f"articles/{name}.md")
    return [Editor(pages.test_client(), key).load() for _ in range(number)]
