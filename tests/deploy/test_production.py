"""What the production guide promises, seen with a real server and worker."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fonds import Archive
from tests.deploy.conftest import ROOT, Site, kill
from tests.flows.terminal import wait_for

GUIDE = (ROOT / "docs" / "production.md").read_text()


def _die(site: Site) -> str:
    """A run whose processes die together with its worker, and that somebody tries to cancel."""
    worker = site.start("worker.sh")
    run = site.begin()
    site.await_state(run, "Running")
    kill(worker)
    site.call("prefect", "flow-run", "cancel", run)
    assert site.state(run) == "Cancelling"
    return run


def _schedule_fires(site: Site) -> None:
    """With SQLAlchemy 2.1 the scheduler failed each minute, and no run ever came up."""

    def scheduled() -> list[str]:
        runs = site.ask("flow_runs/filter", {"flow_runs": {"state": {"type": {"any_": ["SCHEDULED"]}}}})
        return [run["expected_start_time"] for run in runs if run["auto_scheduled"]]

    wait_for(lambda: {time[10:19] for time in scheduled()} >= {"T02:30:00", "T05:30:00"}, "runs and audits", 90)
    assert {time[10:19] for time in scheduled()} == {"T02:30:00", "T05:30:00"}


def _late_run_is_told_and_completed(site: Site) -> None:
    """The dead run does not stand in its way, neither in Prefect nor at the archive."""
    run = site.begin()
    site.await_state(run, "Late")
    site.await_alert(run, "Late")
    site.start("worker.sh")
    site.await_state(run, "Completed")
    assert Archive(site.folder / "archive").count() > 0
    assert list((site.folder / "processed" / "runs").glob("*.md"))
    assert [one["key"] for one in site.ask("artifacts/filter", {})] == ["fonds-run"]


def _failed_run_is_told(site: Site) -> None:
    (site.folder / "raw").rename(site.folder / "elsewhere")
    run = site.begin()
    site.await_state(run, "Failed")
    site.await_alert(run, "Failed")
    assert any("No captures found" in alert for alert in site.alerts)


def _cancelled_run_is_told(site: Site) -> None:
    run = site.begin(in_hours=1)
    site.call("prefect", "flow-run", "cancel", run)
    site.await_state(run, "Cancelled")
    site.await_alert(run, "Cancelled")


@pytest.mark.slow
def test_the_guide_with_a_real_server_and_worker(site: Site) -> None:
    """One test, since each step goes on from the one before: most of its time is waiting for what a server does."""
    _schedule_fires(site)
    dead = _die(site)  # early: it takes a minute until it counts as dead
    _late_run_is_told_and_completed(site)
    _failed_run_is_told(site)
    _cancelled_run_is_told(site)
    site.await_state(dead, "Crashed")
    site.await_alert(dead, "Crashed")
    assert len({re.findall(r"run ([\w-]+):", alert)[0] for alert in site.alerts}) == 4, site.alerts
    site.call("python", "deploy/alerts.py")
    assert len(site.ask("automations/filter", {})) == 2, "setting up again makes nothing twice"


@pytest.mark.parametrize("script", sorted((ROOT / "deploy").glob("*.sh")), ids=lambda path: path.name)
def test_the_guide_shows_what_the_scripts_do(script: Path) -> None:
    for line in script.read_text().splitlines():
        if re.match(r"(exec )?(prefect|python) ", line):
            assert line.removeprefix("exec ") in GUIDE, f"{script.name}: {line}"
