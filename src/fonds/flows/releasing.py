"""A release by the policy of the settings, and its event in the archive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from fonds.archive import About, Archive, Policy, Released, ReleaseShape, note_standing, open_writer, release
from fonds.errors import ArchiveError, ReleaseError
from fonds.flows.config import RunConfig
from fonds.flows.state import agent
from fonds.schema.ledger import RELEASE, Event, LinkedObject, event_to_row


@dataclass(frozen=True, slots=True)
class ReleaseOptions:
    """What one release is asked for beside the settings; None and empty leave it to them."""

    select: str | None = None
    include: Sequence[str] = ()
    min_tier: str | None = None
    with_opt_outs: bool = False
    with_empty: bool = False
    also: Sequence[str] = ()
    slim: bool = False
    splits: bool = False
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """`was_there` is true where the release stood already and only its event was missing; `unnoted` is the error for
    which the archive has no event of it."""

    released: Released
    was_there: bool = False
    unnoted: ArchiveError | None = None


def policy_of(config: RunConfig, asked: ReleaseOptions) -> Policy:
    said = config.release
    return Policy(
        tuple(asked.include or said.access),
        config.cleaning.default_access,
        opt_outs=asked.with_opt_outs or said.opt_outs,
        empty=asked.with_empty or said.empty,
        min_tier=asked.min_tier or said.min_tier,
    )


def about_of(config: RunConfig) -> About:
    said = config.release
    return About(said.title, said.description, said.creators, said.contact, said.homepage, said.licence, said.doi)


def make_release(
    config: RunConfig, archive: Path, folder: Path, name: str, asked: ReleaseOptions, *, today: date
) -> Made:
    """Make it and write it down among the archive's events; it stands whether that works or not.

    One that stands already without an event, as a process leaves that is killed between the two, only gets its event.
    Raises what `fonds.archive.release` does.
    """
    opened = Archive(archive)
    shares = {split: share for split, share in config.release.splits.model_dump().items() if share}
    unnoted: list[ArchiveError] = []

    def noting(made: Released) -> None:
        if (error := _note(archive, name, made)) is not None:
            unnoted.append(error)

    try:
        made = release(
            opened,
            folder,
            name,
            today=today,
            select=asked.select,
            policy=policy_of(config, asked),
            about=about_of(config),
            shape=ReleaseShape(
                tuple(dict.fromkeys(asked.also)), slim=asked.slim, splits=shares if asked.splits else {}
            ),
            after=asked.after,
            noting=noting,
        )
    except ReleaseError:
        there = note_standing(opened, folder, name, noting)
        if there is None:
            raise
        return Made(there, was_there=True, unnoted=next(iter(unnoted), None))
    return Made(made, unnoted=next(iter(unnoted), None))


def _note(archive: Path, name: str, made: Released) -> ArchiveError | None:
    event = Event(
        RELEASE,
        datetime.now(UTC),
        detail=made.noted_as(name),
        agent=agent(),
        linked_objects=(LinkedObject("release", name, "outcome", made.digest),),
    )
    try:
        with open_writer(archive, f"release-{name}") as writer:
            writer.commit(events=[event_to_row(event)])
    except ArchiveError as error:
        return error
    return None
