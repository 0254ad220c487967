"""The Prefect flow of a nightly audit: wiring only. What is done stands in `fonds.flows.auditing`."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime

from prefect import flow
from prefect.artifacts import create_markdown_artifact

from fonds.errors import AuditFailed, AuditNotKept
from fonds.flows.auditing.execute import Audited, execute_audit, unfinished_shares
from fonds.flows.auditing.findings import CheckName
from fonds.flows.auditing.options import DEFAULT_CHECKS, Options, Share
from fonds.flows.config import RunConfig, load_config
from fonds.flows.ingest import call_as_task

_log = logging.getLogger(__name__)
# A run of many new captures may hold the archive for hours; the audit then writes its events the next night.
WAIT_SECONDS = 3600.0


def audit_here(
    *,
    raw: str | None,
    archive: str | None,
    processed: str | None,
    nights: int,
    replay: bool,
    workers: int | None = None,
) -> None:
    """The body of the flow, for flows that bind folders of their own: first the shares that were killed on the way,
    then the one whose turn it is.

    Raises AuditFailed when something is damaged, AuditNotKept when the events could not be written, and what
    `execute_audit` raises.
    """
    config = load_config(raw=raw, archive=archive, processed=processed, workers=workers)
    checks = DEFAULT_CHECKS | ({CheckName.REPLAY} if replay else set())
    tonight = Options(Share.of_day(datetime.now(UTC).date(), nights), checks, wait=WAIT_SECONDS)
    left = [share for share in unfinished_shares(config, tonight) if share != tonight.share]
    done = [_one(config, replace(tonight, share=share)) for share in (*left, tonight.share)]
    damaged = sum(each.damage for each in done)
    if damaged:
        raise AuditFailed(damaged, ", ".join(str(each.report) for each in done if each.damage))
    for each in done:
        if each.not_recorded is not None:
            raise AuditNotKept(str(config.archive), each.not_recorded.message.rstrip("."))


def _one(config: RunConfig, options: Options) -> Audited:
    done = execute_audit(config, options, call=call_as_task)
    account = done.account
    text = "\n".join(
        [
            f"# Audit {account['audit_id']}, share {account['share']}: {account['verdict']}",
            "",
            *(
                f"- {check['what']}: {check['looked_at']} looked at, {check['damage']} damaged"
                for check in account["checks"]
            ),
            "",
            f"Report: {done.report}",
        ]
    )
    try:
        create_markdown_artifact(text, key="fonds-audit", description=f"Audit {account['audit_id']}")
    except Exception as error:  # noqa: BLE001 - clients raise of all kinds when their server is gone
        _log.warning("Prefect does not take the account of the audit (%s); it is a file too.", error)
    return done


@flow(name="fonds-audit", persist_result=False)
def audit(  # noqa: PLR0917 - parameters of a flow
    raw: str | None = None,
    archive: str | None = None,
    processed: str | None = None,
    nights: int = 7,
    replay: bool = False,  # noqa: FBT001, FBT002 - parameters of a flow are named by who starts it
    workers: int | None = None,
) -> None:
    """Check the part of everything whose turn it is today, out of as many as there are `nights`.

    Ends as Failed when something is damaged. What is None comes from the environment, `fonds.toml` or the defaults.
    """
    audit_here(raw=raw, archive=archive, processed=processed, nights=nights, replay=replay, workers=workers)
