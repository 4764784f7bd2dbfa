"""A real browser, without a window, for the pages that people see."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("selenium", reason="selenium is not installed: pip install '.[dev]'")

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

DRIVER = shutil.which("chromedriver")
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
SWITCHES = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
FITS = "return document.documentElement.scrollWidth <= window.innerWidth"
"""Tells, in the browser, whether a page is as wide as its window."""

needed = pytest.mark.skipif(
    not (DRIVER and BROWSER),
    reason="no chromium or chromedriver on PATH: apt-get install chromium chromium-driver",
)


@contextmanager
def browser(profile: Path) -> Iterator[Any]:
    """Yield a browser with a profile of its own."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(BROWSER)
    for switch in (*SWITCHES, f"--user-data-dir={profile}"):
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    try:
        yield driver
    finally:
        with suppress(OSError):
            driver.quit()


def sized(driver: Any, width: int, height: int) -> None:
    """Give the window another size, in pixels."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
