"""The story of the product: a post crosses boards, and the page says where it is."""
import uuid

import pytest
from playwright.sync_api import expect

from demo import GROUP, wait_until
from pages import Colleague

pytestmark = pytest.mark.parametrize("size", ["phone", "desktop"])


def unique(text):
    return f"{text} ({uuid.uuid4().hex[:8]})"


def test_post_like_and_answer_cross_without_reloading(boards, screens, size):
    here, there = boards[0], boards[1]
    writer = Colleague(screens(size), here, here.person("teacher")).log_in().open_group(GROUP)
    reader = Colleague(screens(size), there, there.person("teacher")).log_in().open_group(GROUP)
    for colleague in (writer, reader):
        colleague.page.evaluate("window.isSamePage = true")

    question = unique("Hoe vieren jullie de honderdste schooldag?")
    writer.write(question)
    expect(writer.post(question)).to_be_visible()
    expect(reader.post(question)).to_be_visible()
    expect(reader.post(question)).to_contain_text(here.name)

    reader.like(question)
    expect(writer.post(question)).to_contain_text("1 collega vindt dit leuk")
    answer = unique("Met honderd knopen, geteld door de kinderen")
    reader.answer(question, answer)
    expect(writer.post(question)).to_contain_text(answer)
    expect(writer.post(question)).to_contain_text(f"Aangekomen bij")
    expect(writer.post(question).locator(".delivery.arrived")).to_contain_text(there.name)
    # The post, and the answer, stand there once.
    expect(writer.page.get_by_text(question)).to_have_count(1)
    expect(reader.page.get_by_text(question)).to_have_count(1)
    expect(writer.page.get_by_text(answer)).to_have_count(1)
    for colleague in (writer, reader):
        assert colleague.page.evaluate("window.isSamePage === true"), "the page was loaded again"
    writer.capture("story-writer")
    reader.capture("story-reader")


def test_two_boards_stay_logged_in_side_by_side_in_one_browser(boards, screens, size):
    screen = screens(size)
    people = [Colleague(screen, board, board.person("teacher")) for board in boards[:2]]
    for colleague in people:
        colleague.log_in()
    for colleague in people:
        colleague.page.reload()
        expect(colleague.page.get_by_role("link", name="Mijn school").first).to_be_visible()
        expect(colleague.page).to_have_title(f"Nieuws · {colleague.board.name}")


def test_a_stopped_board_is_told_of_and_catches_up(boards, screens, size):
    here, there = boards[0], boards[1]
    writer = Colleague(screens(size), here, here.person("teacher")).log_in().open_group(GROUP)
    reader_screen = screens(size)
    reader_screen.expected_failures = True
    reader = Colleague(reader_screen, there, there.person("teacher")).log_in().open_group(GROUP)
    texts = [unique(f"Bericht {number} terwijl de ander weg is") for number in range(1, 4)]
    there.stop()
    try:
        for text in texts:
            writer.write(text)
            expect(writer.post(text)).to_be_visible()
        away = f"{there.name} is even niet bereikbaar. We proberen het opnieuw."
        expect(writer.post(texts[-1])).to_contain_text(away, timeout=20_000)
        # The third board goes on getting what is written.
        expect(writer.post(texts[-1]).locator(".delivery.arrived")).to_contain_text(
            boards[2].name, timeout=20_000)
        # All else goes on, at this board.
        writer.like(texts[0])
        expect(writer.post(texts[0])).to_contain_text("1 collega vindt dit leuk")
        writer.capture("story-away")
    finally:
        there.start()
    arrived = writer.post(texts[-1]).locator(".delivery.arrived")
    expect(arrived).to_contain_text(there.name, timeout=20_000)
    reader.page.reload()
    for text in texts:
        expect(reader.page.get_by_text(text)).to_have_count(1)
    shown = [article.inner_text() for article in reader.page.locator("article").all()]
    order = [next(i for i, article in enumerate(shown) if text in article) for text in texts]
    assert order == sorted(order, reverse=True), "the newest stands first"


def test_a_board_that_is_away_sends_what_was_written_when_it_is_back(boards, screens, size):
    """The host is stopped: a member's own posts say so, and are ordered when it is back."""
    host, member = boards[0], boards[1]
    writer = Colleague(screens(size), member, member.person("teacher")).log_in().open_group(GROUP)
    text = unique("Dit schrijf ik terwijl de beheerder van de groep weg is")
    host.stop()
    try:
        writer.write(text)
        expect(writer.post(text)).to_contain_text("Wordt verzonden")
        expect(writer.post(text)).to_contain_text(
            f"{host.name} is even niet bereikbaar", timeout=20_000)
        writer.capture("story-sending")
    finally:
        host.start()
    expect(writer.post(text).locator(".delivery.arrived")).to_contain_text(
        host.name, timeout=20_000)
    wait_until(host.serves)
