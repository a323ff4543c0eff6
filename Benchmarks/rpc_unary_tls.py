"""A unary call over TLS with 200-byte answers: ours, nghttpd and gRPC C++, loaded the same way."""
import struct

import tools


def framed(body):
    """A gRPC frame that holds a message with `body` in field 1."""
    length, size = b"", len(body)
    while size > 127:
        length, size = length + bytes([size & 127 | 128]), size >> 7
    message = b"\x0a" + length + bytes([size]) + body
    return b"\0" + struct.pack(">I", len(message)) + message


def ours(requests=200_000):
    with tools.Workbench() as bench:
        certificate, key = bench.certificate()
        port = tools.free_port()
        server = bench.start(
            [tools.program("WireProbe"), "--listen", f"127.0.0.1:{port}", "--tls", certificate,
             key, "--loops", "1"], core=0)
        tools.wait_until(lambda: tools.listens(port), "WireProbe listens", server)
        frame = framed(b"x" * 200)
        with open(bench.path("frame"), "wb") as f:
            f.write(frame)
        url = f"https://127.0.0.1:{port}/lerarenkamer.probe.v1.EchoService/Say"
        headers = ["-d", bench.path("frame"), "-H", "content-type: application/grpc", "-H",
                   "te: trailers"]
        tools.h2load(url, 5000, extra=headers)
        rates, costs = [], []
        for _ in range(tools.RUNS):
            before = tools.cpu_seconds(server.pid)
            rate, answered, data = tools.h2load(url, requests, extra=headers)
            # An error is HTTP 200 too but has no body: the bytes say that each was answered.
            if data < answered * len(frame):
                raise tools.CannotMeasure("not every call was answered with its body")
            costs.append((tools.cpu_seconds(server.pid) - before) / answered * 1e6)
            rates.append(rate)
        return {"requests_per_s": tools.median(rates, 0), "cpu_us_per_request":
                tools.median(costs), "rss_mb": tools.resident_mb(server.pid)}


def measure():
    figures = {"ours": ours()}
    repeat = ["--repeat", str(tools.RUNS)]
    for name, script in (("nghttpd", "unary.py"), ("grpc_cpp", "grpc_cpp.py")):
        try:
            figures[name] = tools.peer(script, *repeat)
        except tools.CannotMeasure as reason:
            figures[name] = {"cpu_us_per_request": None, "requests_per_s": None,
                             "reason": str(reason)}
    mine = figures["ours"]

    def ratio(name):
        cost = figures[name]["cpu_us_per_request"]
        return round(mine["cpu_us_per_request"] / cost, 3) if cost else None

    result = {**mine, "cpu_ratio_to_nghttpd": ratio("nghttpd"),
              "cpu_ratio_to_grpc_cpp": ratio("grpc_cpp"),
              "peers": {name: {key: figures[name].get(key) for key in
                               ("peer", "requests_per_s", "cpu_us_per_request", "reason")
                               if figures[name].get(key) is not None}
                        for name in ("nghttpd", "grpc_cpp")}}
    reasons = [f"{name}: {figures[name]['reason']}" for name in ("nghttpd", "grpc_cpp")
               if "reason" in figures[name]]
    if reasons:
        result["reason"] = "; ".join(reasons)
    return result
