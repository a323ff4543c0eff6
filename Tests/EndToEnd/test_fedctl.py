"""fedctl against a real node."""
import json
import stat

from demo import GROUP, wait_until


def test_both_peers_are_shown_with_how_far_each_feed_has_come(boards):
    def level():
        peers = boards[0].fedctl("peer", "list")["peers"]
        feeds = [feed for peer in peers for feed in peer["feeds"]]
        isLevel = feeds and all(feed["seq"] == feed["head_seq"] for feed in feeds)
        return peers if isLevel and all(peer["connected"] for peer in peers) else None

    peers = wait_until(level, 30, "all feeds get level")
    assert {peer["name"] for peer in peers} == {boards[1].name, boards[2].name}
    for peer in peers:
        assert peer["state"] == "active" and peer["scopes"] == ["groups"]
        assert peer["next_command"] == "" and peer["last_error"] == ""
        ways = {feed["direction"] for feed in peer["feeds"] if feed["group_name"] == GROUP}
        assert ways == {"in", "out"}
        assert all(feed["seq"] > 0 and not feed["frozen"] for feed in peer["feeds"])


def test_the_group_says_which_board_has_what(boards):
    groups = boards[0].fedctl("group", "list")["groups"]
    group = next(group for group in groups if group["name"] == GROUP)
    assert group["hosted_here"] and group["state"] == "hosted"
    assert {board["name"] for board in group["boards"]} == {board.name for board in boards}
    joined = boards[1].fedctl("group", "list")["groups"][0]
    assert joined["state"] == "joined" and joined["local_members"] == 2


def test_status_counts_the_board(boards):
    status = boards[0].fedctl("status")
    assert (status["schools"], status["people"]) == (16, 518)
    assert status["board_id"] == boards[0].id
    assert [board.fedctl("status")["people"] for board in boards[1:]] == [60, 11]
    assert [board.fedctl("status")["schools"] for board in boards[1:]] == [4, 1]


def test_tables_fit_a_hundred_columns_and_are_plain_in_a_pipe(boards):
    for words in (["status"], ["peer", "list"], ["peer", "show", boards[1].name],
                  ["group", "list"], ["schools", "list"], ["people", "list"], ["invite", "list"]):
        done = boards[0].run(*words)
        text = done.stdout.decode()
        assert done.returncode == 0, done.stderr
        assert max(len(line) for line in text.splitlines()) <= 100, words
        assert "\x1b" not in text


def test_every_refusal_has_its_status_and_says_what_to_type_next(boards, tmp_path):
    board = boards[0]
    for words, status in (
            (["peer", "shwo"], 2), (["peer", "show", "Nobody"], 1),
            (["invite", "accept", "LK1-nonsense"], 1), (["peer", "confirm", "Nobody", "a"], 2),
            (["group", "invite", GROUP, "Nobody"], 1), (["peer", "grant", "Nobody", "groups"], 1)):
        failure = board.fedctl(*words, status=status)
        assert failure["next"] and failure["error"], words
        assert failure["exit_status"] == status
    done = board.run("status", "--socket", tmp_path / "none.sock", "--json")
    assert done.returncode == 3
    assert json.loads(done.stderr)["next"]


def test_wrong_words_are_refused(boards):
    wrong = " ".join(["appel"] * 8)
    failure = boards[0].fedctl("peer", "confirm", boards[1].name, wrong, status=1)
    assert failure["next"]
    assert boards[0].fedctl("peer", "show", boards[1].name)["state"] == "active"


def test_an_invite_can_be_made_listed_and_withdrawn(boards):
    made = boards[0].fedctl("invite", "create", "--hours", "1")
    assert made["invite"].startswith("LK1-")
    boards[0].fedctl("invite", "withdraw", made["invite_id"])
    listed = {i["invite_id"]: i["state"] for i in boards[0].fedctl("invite", "list")["invites"]}
    assert listed[made["invite_id"]] == "withdrawn"
    boards[1].fedctl("invite", "accept", made["invite"], status=1)


def test_nobody_else_can_read_what_the_node_keeps(boards):
    for path in [boards[0].directory, *boards[0].directory.rglob("*")]:
        mode = stat.S_IMODE(path.stat().st_mode)
        # The log is the demo's own file; all else is the node's.
        if path.name != "node.log":
            assert mode & 0o077 == 0, f"{path} has mode {mode:o}"
