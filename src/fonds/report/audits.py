"""The report on an audit: a page for people, JSON for programs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from markupsafe import Markup

from fonds.report.environment import environment, inline, policy
from fonds.report.files import write_json, write_text
from fonds.report.words import instant

# Findings of a kind that the page shows; all stand in the JSON.
SHOWN = 200
VERDICTS = {
    "whole": ("All is as it should be", "Whatever was looked at is as it was read and written."),
    "damaged": ("Something is damaged", "Each finding below says what it is and what to do."),
    "incomplete": ("Not everything could be looked at", "What was looked at is whole; the table says what was not."),
}


def write_audit(folder: Path, account: Mapping[str, Any]) -> None:
    """Write AUDIT.json and AUDIT.html for the account of an audit. Raises OSError."""
    write_json(folder / f"{account['audit_id']}.json", account)
    write_text(folder / f"{account['audit_id']}.html", audit_page(account))


def _groups(findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    groups = []
    for title, members in groupby(findings, key=lambda one: one["title"]):
        rows = list(members)
        groups.append(
            {
                "title": title,
                "code": rows[0]["code"],
                "damage": rows[0]["damage"],
                "advice": rows[0]["advice"] if len({row["advice"] for row in rows}) == 1 else None,
                "rows": rows[:SHOWN],
                "count": len(rows),
                "more": max(0, len(rows) - SHOWN),
            }
        )
    return groups


def audit_page(account: Mapping[str, Any]) -> str:
    """The page. Runs no script and asks for nothing outside itself."""
    style = "\n".join((inline("base.css"), inline("audit.css")))
    groups = _groups(account["findings"])
    word, meaning = VERDICTS[account["verdict"]]
    return (
        environment()
        .get_template("audit.html")
        .render(
            account=account,
            word=word,
            meaning=meaning,
            began=instant(datetime.fromisoformat(account["began"])),
            ended=instant(datetime.fromisoformat(account["ended"])),
            damage=[group for group in groups if group["damage"]],
            notices=[group for group in groups if not group["damage"]],
            style=Markup(style),  # noqa: S704 - our own style sheets
            policy=policy(styles=(style,)),
        )
    )
