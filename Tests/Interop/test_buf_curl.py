"""`buf curl` calls our server with our protos."""

import json
import os
import pathlib
import shutil
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUF = os.environ.get("BUF") or shutil.which(
    "buf", path=f"{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}")


def curl(server, method, data):
    return subprocess.run(
        [BUF, "curl", "--schema", str(ROOT / "Protos"), "--protocol", "grpc",
         "--http2-prior-knowledge", "--data", json.dumps(data),
         f"http://{server.rpc}/lerarenkamer.probe.v1.EchoService/{method}"],
        capture_output=True, text=True, timeout=60)


pytestmark = pytest.mark.skipif(not BUF, reason="buf is not installed")


def test_a_call_answers(server):
    done = curl(server, "Say", {"body": "aGFsbG8="})
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"body": "aGFsbG8="}


def test_a_stream_answers(server):
    done = curl(server, "Count", {"count": 3, "size": 2})
    assert done.returncode == 0, done.stderr
    assert done.stdout.count('"body"') == 3


def test_a_failure_is_told(server):
    done = curl(server, "Fail", {"code": 9, "message": "eerst iets anders"})
    assert done.returncode != 0
    assert "failed_precondition" in done.stderr and "eerst iets anders" in done.stderr
