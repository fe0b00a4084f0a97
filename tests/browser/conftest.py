"""One Chromium for all tests, and what a page did while it was looked at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

# It runs as root in a container, and calls nobody.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=which("chromium"), args=FLAGS)
        yield chromium
        chromium.close()


@dataclass
class Visit:
    """A page that is open, what it asked for and what it complained of."""

    page: Any
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Iterator[Callable[[str], Visit]]:
    """Opens a document from a file, as whoever was sent it does."""
    context = browser.new_context()

    def opened(html: str) -> Visit:
        file = tmp_path / "advice.html"
        file.write_text(html, "utf-8")
        found = Visit(context.new_page())
        found.page.on("request", lambda request: found.requests.append(request.url))
        found.page.on("console", lambda message: found.complaints.append(message.text))
        found.page.on("pageerror", lambda error: found.complaints.append(str(error)))
        found.page.goto(file.as_uri())
        return found

    yield opened
    context.close()
