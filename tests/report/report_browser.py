"""A page in headless Chromium, and what a reader does with it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

CHROME = next(
    (p for n in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(n))), None
)
DRIVER = shutil.which("chromedriver")
WAIT = 30.0


def start() -> Any:
    """A browser with the driver that is installed: selenium must not look for one."""
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = CHROME
    for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage"):
        options.add_argument(flag)
    options.add_argument("--window-size=1280,1000")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(options=options, service=Service(DRIVER))


class Page:
    """One page in the browser."""

    def __init__(self, driver: Any, path: Path) -> None:
        self.driver = driver
        driver.get_log("browser")
        driver.get(path.as_uri())
        self.until(lambda: self.js("return performance.getEntriesByName('hwgen:ready').length"))

    def js(self, code: str, *values: Any) -> Any:
        return self.driver.execute_script(code, *values)

    def until(self, done: Callable[[], Any]) -> None:
        """Waits for the page, which draws its lower sections when nobody types."""
        end = time.monotonic() + WAIT
        while not done():
            assert time.monotonic() < end, "the page did not get there"
            time.sleep(0.02)

    def find(self, selector: str) -> Any:
        return self.driver.find_element("css selector", selector)

    def text(self, selector: str) -> str:
        found: str = self.js("return document.querySelector(arguments[0]).textContent", selector)
        return found

    def count(self) -> int:
        return int(self.text("#count").split()[0])

    def filter(self, key: str, text: str) -> None:
        """Types into the field under a heading."""
        field = self.find(f'input[data-filter="{key}"]')
        self.js("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", field)
        field.clear()
        field.send_keys(text)

    def choose(self, name: str, value: str) -> None:
        code = "const s = document.getElementById(arguments[0]); s.value = arguments[1];"
        self.js(code + "s.dispatchEvent(new Event('change'))", name, value)

    def column(self, key: str, most: int = 12) -> list[str]:
        """The first cells of a column of the table."""
        code = """
            const head = [...document.querySelectorAll('#table thead tr:first-child th')];
            const at = head.findIndex((th) => th.dataset.key === arguments[0]);
            const rows = [...document.querySelectorAll('#table tr.row')];
            return rows.map((tr) => tr.cells[at].textContent)
        """
        found: list[str] = self.js(code, key)[:most]
        return found

    def first_row(self) -> int:
        return int(self.js("return document.querySelector('#table tr.row').dataset.row"))

    def hover(self, canvas: str, x: float, y: float, click: bool = False) -> None:
        """The pointer at a place inside an element, from its upper left corner."""
        from selenium.webdriver.common.action_chains import ActionChains

        element = self.find(canvas)
        self.js("arguments[0].scrollIntoView({block: 'center'})", element)
        size = element.size
        chain = ActionChains(self.driver, duration=0)
        chain.move_to_element_with_offset(element, x - size["width"] / 2, y - size["height"] / 2)
        (chain.click() if click else chain).perform()

    def console(self) -> list[Any]:
        found: list[Any] = self.driver.get_log("browser")
        return found
