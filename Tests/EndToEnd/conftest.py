"""One demo and one browser for all tests of the whole."""
import pytest
from playwright.sync_api import sync_playwright

from demo import Demo
from pages import Screen


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """Three boards that know each other, served by three processes."""
    running = Demo(tmp_path_factory.mktemp("demo") / "d").start()
    yield running
    assert running.stop() == 0
    assert not (running.directory / "demo.json").exists()


@pytest.fixture(scope="session")
def boards(demo):
    return demo.boards


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def screens(browser):
    """Makes screens; each must end without a script error or a refused resource."""
    made = []

    def make(size, scheme="light"):
        made.append(Screen(browser, size, scheme))
        return made[-1]

    yield make
    for screen in made:
        screen.close()
