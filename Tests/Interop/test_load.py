"""nghttp and h2load, shortly: correct under load; figures are `make bench`'s business."""

import re
import subprocess

import pytest


def run(*command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def test_nghttp_reads_a_page_and_its_trailers(server):
    seen = run("nghttp", "-v", "-n", f"http://{server.web}/size/50000")
    assert ":status: 200" in seen and "END_STREAM" in seen
    assert "RST_STREAM" not in seen and "[ERROR]" not in seen


def test_nghttp_reads_many_pages_on_one_connection(server):
    urls = [f"http://{server.web}/size/{size}" for size in range(0, 100_000, 5000)]
    assert run("nghttp", "-v", "-n", *urls).count(":status: 200") == len(urls)


@pytest.mark.parametrize("options", [
    ["-n", 5000, "-c", 8, "-m", 32], ["-n", 5000, "-c", 8, "--h1"],
    ["-n", 2000, "-c", 4, "-m", 100, "-w", 10, "-W", 12],
])
@pytest.mark.parametrize("path", ["/", "/size/23000"])
def test_h2load_gets_every_answer(server, options, path):
    seen = run("h2load", *options, f"http://{server.web}{path}")
    count = options[1]
    assert re.search(rf"{count} succeeded, 0 failed, 0 errored, 0 timeout", seen), seen
    assert f"{count} 2xx" in seen


def test_h2load_calls_grpc(server, tmp_path):
    body = tmp_path / "say"
    body.write_bytes(b"\x00\x00\x00\x00\x05\x0a\x03abc")
    seen = run("h2load", "-n", 5000, "-c", 4, "-m", 32, "-d", body,
               "-H", "content-type: application/grpc", "-H", "te: trailers",
               f"http://{server.rpc}/lerarenkamer.probe.v1.EchoService/Say")
    assert "5000 succeeded, 0 failed, 0 errored, 0 timeout" in seen
