"""What the production guide promises, seen with a real server and worker. Each test goes on from the one before it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fonds import Archive
from tests.deploy.conftest import ROOT, Site, kill
from tests.flows.terminal import wait_for

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("production")]
GUIDE = (ROOT / "docs" / "production.md").read_text()


@pytest.fixture(scope="session")
def dead(site: Site) -> str:
    """A run whose processes died together with its worker, and that somebody tried to cancel. Made early: it takes a
    minute until it counts as dead."""
    worker = site.start("worker.sh")
    run = site.begin()
    site.await_state(run, "Running")
    kill(worker)
    site.call("prefect", "flow-run", "cancel", run)
    assert site.state(run) == "Cancelling"
    return run


def test_the_schedule_fires(site: Site) -> None:
    """With SQLAlchemy 2.1 the scheduler failed each minute, and no run ever came up."""

    def scheduled() -> list[str]:
        runs = site.ask("flow_runs/filter", {"flow_runs": {"state": {"type": {"any_": ["SCHEDULED"]}}}})
        return [run["expected_start_time"] for run in runs if run["auto_scheduled"]]

    wait_for(scheduled, "a scheduled run", 90)
    assert all("T02:30:00" in time for time in scheduled())


def test_a_run_that_no_worker_takes_is_told(site: Site, dead: str) -> None:
    run = site.begin()
    site.await_state(run, "Late")
    site.await_alert(run, "Late")
    site.start("worker.sh")
    # The dead run does not stand in its way, neither in Prefect nor at the archive.
    site.await_state(run, "Completed")
    assert Archive(site.folder / "archive").count() > 0
    assert list((site.folder / "processed" / "runs").glob("*.md"))
    assert [one["key"] for one in site.ask("artifacts/filter", {})] == ["fonds-run"]


def test_a_run_that_fails_is_told(site: Site, dead: str) -> None:
    (site.folder / "raw").rename(site.folder / "elsewhere")
    run = site.begin()
    site.await_state(run, "Failed")
    site.await_alert(run, "Failed")
    assert any("No captures found" in alert for alert in site.alerts)


def test_a_run_that_is_cancelled_is_told(site: Site, dead: str) -> None:
    run = site.begin(in_hours=1)
    site.call("prefect", "flow-run", "cancel", run)
    site.await_state(run, "Cancelled")
    site.await_alert(run, "Cancelled")


def test_a_dead_run_is_crashed_and_told(site: Site, dead: str) -> None:
    site.await_state(dead, "Crashed")
    site.await_alert(dead, "Crashed")


def test_nothing_else_was_told(site: Site, dead: str) -> None:
    assert len(site.alerts) == 4, site.alerts
    assert len({re.findall(r"run ([\w-]+):", alert)[0] for alert in site.alerts}) == 4


def test_set_up_may_be_run_again(site: Site) -> None:
    before = len(site.ask("automations/filter", {}))
    site.call("python", "deploy/alerts.py")
    assert len(site.ask("automations/filter", {})) == before == 2


@pytest.mark.parametrize("script", sorted((ROOT / "deploy").glob("*.sh")), ids=lambda path: path.name)
def test_the_guide_shows_what_the_scripts_do(script: Path) -> None:
    for line in script.read_text().splitlines():
        if re.match(r"(exec )?(prefect|python) ", line):
            assert line.removeprefix("exec ") in GUIDE, f"{script.name}: {line}"
