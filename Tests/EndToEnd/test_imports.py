"""Imports as an admin does them: the register as published, and a staff list."""
import os
import pathlib
import subprocess

import pytest

from demo import PROGRAMS, ROOT, Board, free_base_port

DATA = pathlib.Path(os.environ.get("LERARENKAMER_DATA") or ROOT.parent / "shared" / "data")
REGISTER = DATA / "duo-vestigingen-bo.csv"


@pytest.fixture
def board(tmp_path):
    """A new board without peers, served by its own process."""
    base = free_base_port(1)
    directory = tmp_path / "board"
    subprocess.run(
        [PROGRAMS / "FederationNode", "init", "--dir", directory, "--name", "Stichting Proef",
         "--board-number", "20671", "--web", f"127.0.0.1:{base}",
         "--federation", f"127.0.0.1:{base + 1000}"], check=True, stderr=subprocess.DEVNULL)
    made = Board({
        "name": "Stichting Proef", "board_id": "", "web_url": f"http://127.0.0.1:{base}",
        "federation_address": f"127.0.0.1:{base + 1000}", "data_directory": directory,
        "admin_socket": "", "pid": 0, "people": []})
    made.start()
    yield made
    made.stop()


@pytest.mark.skipif(not REGISTER.exists(), reason=f"no register at {REGISTER}")
class TestRegister:
    def import_schools(self, board, path, *options, status=0):
        return board.fedctl("schools", "import", path, "--board", "20671", *options, status=status)

    def test_twice_changes_nothing_the_second_time(self, board):
        first = self.import_schools(board, REGISTER)
        assert (first["added"], first["changed"], first["refused"]) == (16, 0, [])
        assert first["applied"] and first["rows"] == 6122
        second = self.import_schools(board, REGISTER)
        assert (second["added"], second["changed"], second["unchanged"]) == (0, 0, 16)
        schools = board.fedctl("schools", "list")["schools"]
        assert len(schools) == 16
        assert all(len(school["site_code"]) == 6 for school in schools)

    def test_a_dry_run_writes_nothing(self, board):
        report = self.import_schools(board, REGISTER, "--dry-run")
        assert report["added"] == 16 and not report["applied"]
        assert board.fedctl("schools", "list")["schools"] == []

    def test_a_broken_row_imports_nothing_and_is_named(self, board, tmp_path):
        lines = REGISTER.read_bytes().split(b"\r\n")
        broken = next(i for i, line in enumerate(lines) if b";20671;" in line)
        cells = lines[broken].split(b";")
        cells[3] = b"1"
        lines[broken] = b";".join(cells)
        path = tmp_path / "broken.csv"
        path.write_bytes(b"\r\n".join(lines))
        report = self.import_schools(board, path, status=1)
        assert not report["applied"]
        assert [row["row"] for row in report["refused"]] == [broken + 1]
        assert report["refused"][0]["column"] == "VESTIGINGSCODE"
        assert board.fedctl("schools", "list")["schools"] == []
        report = self.import_schools(board, path, "--skip-bad-rows")
        assert report["applied"] and report["added"] == 15
