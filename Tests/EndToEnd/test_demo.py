"""The demo itself: what it promises to tools, resuming, starting over."""
import json
import signal

from demo import Demo


def test_the_summary_is_what_tools_expect(demo):
    text = (demo.directory / "demo.json").read_text()
    boards = json.loads(text)["boards"]
    assert len(boards) == 3
    for index, board in enumerate(boards):
        assert set(board) == {
            "name", "board_id", "web_url", "federation_address", "admin_socket",
            "data_directory", "pid", "people"}
        assert board["web_url"] == f"http://127.0.0.1:{demo.base_port + index}"
        assert board["federation_address"] == f"127.0.0.1:{demo.base_port + 1000 + index}"
        roles = {person["role"] for person in board["people"]}
        assert roles == {"teacher", "director", "office", "admin"}
        assert all(set(p) == {"name", "role", "login", "password"} for p in board["people"])


def test_it_resumes_with_the_same_data_and_starts_over(tmp_path):
    demo = Demo(tmp_path / "d", boards=1).start()
    board = demo.boards[0]
    before = board.fedctl("status")
    assert demo.stop(signal.SIGTERM) == 0
    demo.start()
    after = demo.boards[0].fedctl("status")
    for name in ("board_id", "people", "schools", "posts"):
        assert after[name] == before[name]
    assert demo.stop() == 0
    assert "Import schools" not in demo.output
    demo.reset()
    assert not demo.directory.exists()
