"""curl asks the web server, over HTTP/1.1 and HTTP/2."""

import subprocess

import pytest

import probe

VERSIONS = ["--http1.1", "--http2-prior-knowledge"]


def curl(*arguments, check=True):
    done = subprocess.run(
        ["curl", "-sS", "--max-time", "20", *map(str, arguments)], capture_output=True)
    assert not check or done.returncode == 0, done.stderr
    return done.stdout.decode()


@pytest.fixture(params=VERSIONS)
def ask(request, server):
    def ask(path, *arguments, **options):
        return curl(request.param, *arguments, f"http://{server.web}{path}", **options)
    return ask


def test_a_page_answers(ask):
    assert ask("/") == "hello"


def test_the_request_arrives_as_sent(ask):
    seen = ask("/inspect/caf%C3%A9?a=b%20c", "-H", "X-Probe: one", "-H", "x-probe: two")
    lines = seen.splitlines()
    assert "GET /inspect/café" in lines and "query a=b%20c" in lines
    assert "x-probe: one" in lines and "x-probe: two" in lines
    assert any(line.startswith("host: 127.0.0.1") for line in lines)
    assert "scheme http" in lines and "from 127.0.0.1" in lines


@pytest.mark.parametrize("size", [0, 1, 23_000, 65_536, 5_000_000])
def test_pages_of_any_size_come_whole(ask, size):
    assert len(ask(f"/size/{size}")) == size


@pytest.mark.parametrize("size", [0, 1, 70_000, 1_048_576])
def test_a_body_comes_back(ask, tmp_path, size):
    file = tmp_path / "body"
    file.write_bytes(b"x" * size)
    assert len(ask("/echo", "--data-binary", f"@{file}")) == size


def test_a_body_of_unknown_length_comes_back(ask, tmp_path):
    file = tmp_path / "body"
    file.write_bytes(b"x" * 100_000)
    assert len(ask("/echo", "-X", "POST", "-T", file, "-H", "Transfer-Encoding: chunked")) == 100_000


@pytest.mark.parametrize("fields", [[], ["-H", "Transfer-Encoding: chunked"]])
def test_a_body_beyond_the_limit_is_413(ask, tmp_path, fields):
    file = tmp_path / "body"
    file.write_bytes(b"x" * 1_048_577)
    seen = ask("/echo", "-X", "POST", "-T", file, *fields, "-o", "/dev/null",
               "-w", "%{http_code}", check=False)
    assert seen == "413"


# Over HTTP/2 the stream is reset, and curl has no status to tell.
REFUSED_HEAD = {"--http1.1": "431", "--http2-prior-knowledge": "000"}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("fields", [
    ["-H", "X: " + "y" * 17_000],
    [part for n in range(110) for part in ("-H", f"x{n}: y")],
], ids=["large", "many"])
def test_a_head_beyond_the_limits_is_refused(server, version, fields):
    seen = curl(version, f"http://{server.web}/", *fields, "-o", "/dev/null",
                "-w", "%{http_code}", check=False)
    assert seen == REFUSED_HEAD[version]


def test_head_has_the_length_and_no_body(ask):
    seen = ask("/size/23000", "--head").lower()
    assert "content-length: 23000" in seen and "date: " in seen


def test_events_come_one_by_one(ask):
    assert ask("/events/5/50", "-N").count("data: ") == 5


def test_a_redirect_keeps_its_fields(ask):
    seen = ask("/redirect", "-i").lower()
    assert " 303" in seen.splitlines()[0] and "location: /" in seen
    assert seen.count("set-cookie: ") == 2


def test_one_connection_carries_many_requests(server):
    # Not over cleartext HTTP/2: curl 7.88 cannot reuse such a connection (curl issue 10634).
    urls = [f"http://{server.web}/size/{n}" for n in range(30)]
    seen = curl("--http1.1", *urls, "-w", "%{num_connects}\n",
                *["-o", "/dev/null"] * len(urls))
    assert sum(map(int, seen.split())) == 1


def test_a_client_that_goes_ends_its_stream(fresh_server):
    before = fresh_server.sockets()
    clients = [
        subprocess.Popen(["curl", "-s", "-N", version, f"http://{fresh_server.web}/events/1000/20"],
                         stdout=subprocess.PIPE)
        for version in VERSIONS for _ in range(5)]
    for client in clients:
        assert client.stdout.readline()
    assert curl(f"http://{fresh_server.web}/running") == "10"
    for client in clients:
        client.kill()
        client.wait()
    assert probe.eventually(lambda: curl(f"http://{fresh_server.web}/running") == "0")
    assert probe.eventually(lambda: fresh_server.sockets() <= before)


def test_a_client_that_does_not_read_holds_up_only_itself(fresh_server):
    clients = [
        subprocess.Popen(["curl", "-s", version, "--limit-rate", "1k",
                          f"http://{fresh_server.web}/flood"], stdout=subprocess.DEVNULL)
        for version in VERSIONS for _ in range(4)]
    before = fresh_server.resident_kib()
    for _ in range(50):
        assert curl(f"http://{fresh_server.web}/") == "hello"
    assert fresh_server.resident_kib() - before < 32 * 1024
    for client in clients:
        client.kill()
        client.wait()


def test_tls_speaks_both_versions_by_alpn(identities):
    own = identities.server
    with probe.Server("--web-tls", own.certificate, own.key) as running:
        url = f"https://localhost:{running.web_port}"
        trust = ["--cacert", own.certificate, "--resolve", f"localhost:{running.web_port}:127.0.0.1"]
        for version, spoken in [("--http1.1", "1.1"), ("--http2", "2")]:
            urls = [f"{url}/size/{n}" for n in range(5)]
            seen = curl(*trust, version, *urls, "-w", "%{num_connects}\n",
                        *["-o", "/dev/null"] * len(urls))
            assert sum(map(int, seen.split())) == 1
            seen = curl(*trust, version, f"{url}/", "-w", " %{http_version}")
            assert seen == f"hello {spoken}"
            assert len(curl(*trust, version, f"{url}/size/1000000")) == 1_000_000
        assert "scheme https" in curl(*trust, f"{url}/inspect")
        assert curl(*trust, "--tls-max", "1.2", f"{url}/") == "hello"
        assert curl(*trust, "--tls-max", "1.1", f"{url}/", check=False) == ""
        assert curl(f"http://localhost:{running.web_port}/", check=False) == ""


def test_shutting_down_ends_streams_and_answers_what_runs(identities):
    with probe.Server() as running:
        stream = subprocess.Popen(
            ["curl", "-s", "-N", f"http://{running.web}/events/1000/20"], stdout=subprocess.PIPE)
        assert stream.stdout.readline()
        slow = subprocess.Popen(
            ["curl", "-s", f"http://{running.web}/slow/1000"], stdout=subprocess.PIPE)
        assert probe.eventually(lambda: curl(f"http://{running.web}/running") == "2")
        running.process.terminate()
        assert slow.communicate(timeout=10)[0] == b"hello"
        stream.communicate(timeout=10)
        assert running.process.wait(timeout=10) == 0
