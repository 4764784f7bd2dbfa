"""A real browser in front of the real command: ten decisions by keyboard, and what stands then."""

import base64
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests._browser import FITS, browser, needed, sized  # isort: skip (skips without selenium)
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.support.ui import WebDriverWait

from tests.cli._run import environment

pytestmark = needed

LINES = [
    "第1倉庫は2019年に建てられた。", "広さは1200平方メートルである。", "費用は3億円だった。",
    "働く人は45人を数える。", "取扱量は前年より12%増えた。", "荷は1日に80台のトラックで届く。",
    "開所式は4月3日に開かれた。", "港までは2キロの道のりだ。", "照明の9割をLEDに替えた。",
    "電気代は月に150万円減った。", "第2倉庫は2027年に完成する。", "総額は20億円になる。",
]  # fmt: skip
ARTICLE = (
    "---\ntitle: 倉庫の数字\ndate: 2026-02-10\nlang: ja\n---\n\n# 倉庫の数字\n\n"
    + "\n\n".join([*LINES, "詳しくは[資料](https://port.example.jp/plan)の3ページにある。\n"])
)
SETTINGS = 'articles = ["articles"]\nby = "校閲 太郎"\nui_lang = "ja"\n'


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    """Run ``factcheck review`` in ``folder`` and yield the address it prints."""
    (folder / "articles").mkdir()
    (folder / "articles/depot.md").write_text(ARTICLE, "utf-8")
    (folder / "factcheck.toml").write_text(SETTINGS, "utf-8")
    command = [sys.executable, "-m", "factcheck", "review", "--no-browser"]
    with subprocess.Popen(
        command, cwd=folder, env=environment(), stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def _until(driver: Any, holds: Callable[[], object]) -> None:
    WebDriverWait(driver, 20, 0.05).until(lambda _: holds())


def _press(driver: Any, keys: str) -> None:
    """Type keys; wait until what they wrote is on the disk and on the page."""
    ActionChains(driver).send_keys(keys).perform()
    _until(driver, lambda: not driver.execute_script("return document.body.ariaBusy"))


def _said(driver: Any) -> str:
    return str(driver.execute_script("return document.getElementById('said').textContent"))


def _logs(file: Path) -> list[list[str]]:
    data = tomllib.loads(file.read_text("utf-8"))
    return [[entry["status"] for entry in each.get("log", [])] for each in data["claim"]]


def test_ten_decisions_by_keyboard(tmp_path: Path) -> None:
    """Ten decisions, one undone, one file edited behind its back: exactly the right TOML."""
    folder = tmp_path / "desk"
    folder.mkdir()
    file = folder / "claims/depot.toml"
    with _served(folder) as address, browser(tmp_path / "profile") as driver:
        sized(driver, 1280, 900)
        driver.get(address)
        _until(driver, lambda: driver.find_elements("css selector", ".articles progress"))
        driver.save_screenshot(str(tmp_path / "list-1280.png"))
        driver.find_element("css selector", ".articles a").click()
        _until(driver, lambda: driver.find_elements("css selector", ".claim.now"))

        for keys in ("v", "jv", "jd", "ja", "jv", "jc", "jv", "jv"):
            _press(driver, keys)
        _press(driver, "ju")
        reason = driver.switch_to.active_element
        assert reason.get_attribute("name") == "note"
        form = driver.find_element("id", "form")
        form.find_element("css selector", "[type=submit]").click()
        assert driver.find_element("id", "form-error").text == "理由を書いてください。"
        reason.send_keys("資料が公開されていない")
        form.find_element("css selector", "[type=submit]").click()
        _until(driver, lambda: "確認不能" in _said(driver))
        _press(driver, "jv")
        words = "verified verified disputed asked verified corrected verified verified"
        decided = [[each] for each in (*words.split(), "unverifiable", "verified")] + [[], [], []]
        assert _logs(file) == decided

        _press(driver, "z")
        _until(driver, lambda: "取り消しました" in _said(driver))
        decided[9] = []
        assert _logs(file) == decided

        edited = file.read_text("utf-8").replace("[[claim]]", "# 電話で確認\n[[claim]]", 1)
        file.write_text(edited, "utf-8")
        _press(driver, "v")
        _until(driver, lambda: _logs(file)[9] == ["verified"])
        decided[9] = ["verified"]
        assert _logs(file) == decided
        assert "# 電話で確認\n[[claim]]" in file.read_text("utf-8")
        assert file.read_text("utf-8").count('by = "校閲 太郎"') == 10

        _look(driver, address, tmp_path)
    assert not list(folder.rglob("*.tmp"))


def _look(driver: Any, address: str, shots: Path) -> None:
    """Take pictures on a desk, on a phone and on paper; nothing may need scrolling sideways."""
    driver.save_screenshot(str(shots / "desk-1280.png"))
    shown = "return document.querySelectorAll('.card:not([hidden])').length"
    assert driver.execute_script(shown) == 1
    sized(driver, 400, 820)
    driver.refresh()
    _until(driver, lambda: driver.find_elements("css selector", ".claim.now"))
    driver.save_screenshot(str(shots / "desk-400.png"))
    assert driver.execute_script(FITS)
    sheet = driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    (shots / "sheet.pdf").write_bytes(base64.b64decode(sheet["data"]))
    driver.get(address)
    _until(driver, lambda: driver.find_elements("css selector", ".articles progress"))
    driver.save_screenshot(str(shots / "list-400.png"))
    assert driver.execute_script(FITS)
    # Refusals of the policy and mistakes of a script would stand here; answers 409 do as well.
    told = [each for each in driver.get_log("browser") if " 409 " not in each["message"]]
    assert told == []
    if os.environ.get("FACTCHECK_SHOTS"):
        for shot in (*shots.glob("*.png"), shots / "sheet.pdf"):
            shutil.copy(shot, os.environ["FACTCHECK_SHOTS"])


def test_another_editor_is_noticed(tmp_path: Path) -> None:
    """A claim decided elsewhere is never decided over: the page shows it, and asks again."""
    folder = tmp_path / "desk"
    folder.mkdir()
    file = folder / "claims/depot.toml"
    with _served(folder) as address, browser(tmp_path / "profile") as driver:
        sized(driver, 1280, 900)
        driver.get(address)
        driver.find_element("css selector", ".articles a").click()
        _until(driver, lambda: driver.find_elements("css selector", ".claim.now"))
        # Nobody looks at the disk meanwhile, so that the write itself must notice.
        driver.execute_script("Object.defineProperty(document, 'hidden', { get: () => true })")
        _press(driver, "v")
        _until(driver, lambda: file.exists() and _logs(file)[0] == ["verified"])
        text = file.read_text("utf-8")
        file.write_text(text.replace('status = "verified"', 'status = "disputed"'), "utf-8")
        _press(driver, "a")
        _until(driver, lambda: "ディスク上で変わっています" in _said(driver))
        assert _logs(file)[0] == ["disputed"]
        mark = driver.find_element("css selector", "span.claim.now")
        assert "c-disputed" in mark.get_attribute("class")
        _press(driver, "a")
        _until(driver, lambda: _logs(file)[0] == ["disputed", "asked"])
