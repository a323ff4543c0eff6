"""Starts WireProbe for the tests and compiles the protos for grpcio."""

import pathlib
import sys

import pytest

import certificates
import probe

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def server():
    """A probe that serves gRPC and web in cleartext, with the limits of the product."""
    with probe.Server() as running:
        yield running


@pytest.fixture
def fresh_server():
    """A probe of its own, for a test that may hurt it or measures it."""
    with probe.Server() as running:
        yield running


@pytest.fixture(scope="session")
def identities(tmp_path_factory):
    """Certificates: the server's, a trusted client's, a stranger's, an expired one."""
    return certificates.Identities(tmp_path_factory.mktemp("identities"))


@pytest.fixture(scope="session")
def echo(tmp_path_factory):
    """The generated modules of the echo service: (messages, stubs)."""
    from grpc_tools import protoc

    target = tmp_path_factory.mktemp("protos")
    failed = protoc.main([
        "protoc", f"-I{ROOT / 'Protos'}", f"--python_out={target}", f"--grpc_python_out={target}",
        "lerarenkamer/probe/v1/echo.proto",
    ])
    assert not failed
    sys.path.insert(0, str(target))
    from lerarenkamer.probe.v1 import echo_pb2, echo_pb2_grpc

    return echo_pb2, echo_pb2_grpc
