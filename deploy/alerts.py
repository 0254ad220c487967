"""Tell the Prefect server which runs are dead, and whom to tell what went wrong. Called by set-up.sh; may be run again.

`FONDS_ALERT_URL` is the address of a webhook that takes JSON with one field `text`, as those of Slack, Mattermost and
many others do. `FONDS_SILENCE_SECONDS` is how long a run may give no sign of life before it counts as dead.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta

from prefect.automations import Automation
from prefect.blocks.notifications import CustomWebhookNotificationBlock
from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import StateType
from prefect.events.actions import ChangeFlowRunState, SendNotification
from prefect.events.schemas.automations import EventTrigger, Posture

BLOCK = "fonds-alerts"
# A run gives a sign of life every 30 seconds (prefect.yaml). A server that is started anew misses some of them.
SILENCE_SECONDS = 300
_RUNS = {"prefect.resource.id": "prefect.flow-run.*"}
_OURS: list[dict[str, str | list[str]]] = [
    {"prefect.resource.role": "flow", "prefect.resource.name": ["fonds-ingest", "fonds-audit"]},
    {"prefect.resource.role": "deployment", "prefect.resource.name": "nightly"},
]
_BEGUN = {f"prefect.flow-run.{name}" for name in ("Pending", "Running", "heartbeat")}
_BAD = {f"prefect.flow-run.{name}" for name in ("Failed", "TimedOut", "Crashed", "Cancelled", "Late")}
_ENDED = (_BAD - {"prefect.flow-run.Late"}) | {"prefect.flow-run.Completed"}
_BODY = """\
{{ flow.name }}, run {{ flow_run.name }}: {{ flow_run.state.name }}. {{ flow_run.state.message }}
{{ flow_run|ui_url }}"""


def crash_dead_runs(silence: timedelta) -> Automation:
    """A run whose processes died together with its worker's stays Running, since nobody is left to say otherwise."""
    return Automation(
        name="fonds: crash runs that give no sign of life",
        trigger=EventTrigger(
            match=_RUNS,
            match_related=_OURS,
            after=_BEGUN,
            expect={"prefect.flow-run.heartbeat"} | _ENDED,
            for_each={"prefect.resource.id"},
            posture=Posture.Proactive,
            threshold=1,
            within=silence,
        ),
        actions=[
            # By force: one that somebody tried to cancel would stay Cancelling, for the same reason.
            ChangeFlowRunState(
                state=StateType.CRASHED, name="Crashed", message="The run gives no sign of life.", force=True
            ),
        ],
    )


def tell_of_bad_ends(url: str) -> Automation:
    """Late is a run that no worker takes: the worker is gone, or busy all night."""
    block = CustomWebhookNotificationBlock(name=BLOCK, url=url, json_data={"text": "{{subject}}\n{{body}}"})
    return Automation(
        name="fonds: tell of runs that do not complete",
        trigger=EventTrigger(
            match=_RUNS,
            match_related=_OURS,
            expect=_BAD,
            for_each={"prefect.resource.id"},
            posture=Posture.Reactive,
            threshold=1,
            within=timedelta(0),
        ),
        actions=[
            SendNotification(
                block_document_id=block.save(BLOCK, overwrite=True),
                subject="fonds: a run did not complete",
                body=_BODY,
            )
        ],
    )


def put(automation: Automation) -> None:
    """Make the automation, or bring the one of its name up to date."""
    with get_client(sync_client=True) as client:
        there = client.read_automations_by_name(automation.name)
    if there:
        automation.id = there[0].id
        automation.update()
    else:
        automation.create()
    print(f"Set up: {automation.name}")


def main() -> None:
    """Set up the automations; without an address for alerts only that for dead runs."""
    put(crash_dead_runs(timedelta(seconds=float(os.environ.get("FONDS_SILENCE_SECONDS", SILENCE_SECONDS)))))
    url = os.environ.get("FONDS_ALERT_URL")
    if url:
        put(tell_of_bad_ends(url))
    else:
        print("FONDS_ALERT_URL is not set: nobody will be told of runs that do not complete.", file=sys.stderr)


if __name__ == "__main__":
    main()
