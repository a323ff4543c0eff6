"""Every page, light and dark, on phone and desktop: seen, without errors, accessible."""
import pytest
from playwright.sync_api import expect

from demo import GROUP
from pages import Colleague


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_every_page_is_accessible_and_without_errors(boards, screens, size, scheme):
    board = boards[0]
    screen = screens(size, scheme)
    visitor = Colleague(screen, board, board.person("teacher"))
    page = visitor.page

    def look(name):
        visitor.capture(f"page-{name}")
        visitor.check_accessible()

    page.goto(board.url + "/")
    expect(page.get_by_label("E-mailadres")).to_be_visible()
    look("log-in")
    visitor.log_in()
    look("news")
    for label in ("Mijn school", "Groepen", "Mijn gegevens"):
        page.get_by_role("link", name=label).first.click()
        page.get_by_role("heading", level=1).wait_for()
        look(label.lower().replace(" ", "-"))
    page.goto(board.url + "/groepen/nieuw")
    look("new-group")
    visitor.open_group("Spelend rekenen")
    look("group")
    visitor.open_group(GROUP)
    look("network-group")
    page.locator("article a.when").first.click()
    page.get_by_role("link", name=GROUP).first.wait_for()
    look("post")


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_what_goes_wrong_is_said_accessibly(boards, screens, size):
    board = boards[0]
    screen = screens(size)
    # The status of a refused form or a missing page is what these pages are about.
    screen.expected_failures = True
    visitor = Colleague(screen, board, board.person("director"))
    page = visitor.page
    page.goto(board.url + "/")
    page.get_by_label("E-mailadres").fill("niemand@wilgenvloot.example")
    page.get_by_label("Wachtwoord").fill("dit-is-niet-het-wachtwoord")
    page.get_by_role("button", name="Inloggen").click()
    expect(page.get_by_role("alert")).to_be_visible()
    visitor.capture("page-wrong-password")
    visitor.check_accessible()
    visitor.log_in()
    page.goto(board.url + "/bestaat-niet")
    visitor.capture("page-missing")
    visitor.check_accessible()


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_joining_a_network_group_shows_first_what_others_will_see(boards, screens, size):
    board = boards[0]
    visitor = Colleague(screens(size), board, board.person("director")).log_in()
    visitor.open_group(GROUP)
    visitor.page.get_by_role("link", name="Lid worden").first.click()
    expect(visitor.page.get_by_text("Dit zien anderen van jou")).to_be_visible()
    expect(visitor.page.locator("main").get_by_text(visitor.person["name"])).to_be_visible()
    expect(visitor.page.get_by_text(visitor.person["login"])).to_have_count(0)
    visitor.capture("page-join")
    visitor.check_accessible()


def test_pages_work_without_script(boards, browser):
    board = boards[1]
    person = board.person("teacher")
    context = browser.new_context(java_script_enabled=False, locale="nl-NL")
    page = context.new_page()
    page.goto(board.url + "/")
    page.get_by_label("E-mailadres").fill(person["login"])
    page.get_by_label("Wachtwoord").fill(person["password"])
    page.get_by_role("button", name="Inloggen").click()
    page.get_by_role("link", name="Mijn school").first.click()
    page.get_by_label("Jouw bericht").fill("Zonder script geplaatst")
    page.get_by_role("button", name="Plaatsen").click()
    expect(page.get_by_text("Zonder script geplaatst")).to_have_count(1)
    context.close()


def test_a_page_in_english_is_complete(boards, screens):
    board = boards[2]
    visitor = Colleague(screens("desktop"), board, board.person("teacher"))
    visitor.page.goto(board.url + "/")
    visitor.page.get_by_role("button", name="English").click()
    expect(visitor.page.locator("html")).to_have_attribute("lang", "en")
    visitor.capture("page-english")
    visitor.check_accessible()
