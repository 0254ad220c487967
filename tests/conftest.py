"""For all tests: random examples take the time they take, on any machine, and runs with one worker start no process."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.support.workers import STARTED, own_process

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


@pytest.fixture(scope="session", autouse=True)
def _own_process() -> Iterator[None]:
    with own_process():
        yield


@pytest.fixture(autouse=True)
def _processes(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that bears the mark `processes` gets a process for each worker."""
    if request.node.get_closest_marker("processes") is not None:
        STARTED.add(request.node.nodeid)
    yield
    STARTED.discard(request.node.nodeid)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=3, help="how often audits, withdrawal and the like are killed")


@pytest.fixture(scope="session")
def kills(request: pytest.FixtureRequest) -> int:
    """How often a test kills what it tests."""
    return int(request.config.getoption("--kills"))
