"""The flow's wiring: what an orchestrator does around a step never changes what the step gives."""

from __future__ import annotations

import pytest

from fonds.errors import ArchiveError
from fonds.flows.ingest import _is_io, _Step


class _State:
    def __init__(self, error: BaseException) -> None:
        self._error = error

    def result(self, *, raise_on_failure: bool) -> BaseException:
        assert not raise_on_failure
        return self._error


def _caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (OSError("disk"), True),
        (_caused(ArchiveError("no space"), OSError("disk")), True),
        (ArchiveError("held"), False),
        (ValueError("ours"), False),
    ],
)
def test_only_io_is_tried_again(error: Exception, again: bool) -> None:
    assert _is_io(None, None, _State(error)) is again


def test_an_orchestrator_that_works() -> None:
    step = _Step(lambda: 3)
    assert step.result("three", step) == 3


def test_an_orchestrator_that_fails_after_the_step() -> None:
    calls: list[int] = []
    step = _Step(lambda: calls.append(1) or len(calls))  # type: ignore[func-returns-value]  # append gives None

    def orchestrated() -> None:
        step()
        raise ConnectionError("the server went away")

    assert step.result("once", orchestrated) == 1
    assert calls == [1], "the step ran twice"


def test_an_orchestrator_that_never_calls_the_step() -> None:
    def orchestrated() -> None:
        raise ConnectionError("no server")

    assert _Step(lambda: "done").result("never", orchestrated) == "done"


def test_what_the_step_raises_comes_through() -> None:
    def fail() -> None:
        raise ArchiveError("held")

    step = _Step(fail)

    def orchestrated() -> None:
        try:
            step()
        except ArchiveError:
            raise RuntimeError("wrapped by the orchestrator") from None

    with pytest.raises(ArchiveError, match="held"):
        step.result("fails", orchestrated)
