"""`python -m benchmarks`: accuracy and speed of fonds against peers on public data given by path."""

from __future__ import annotations

import logging
import os
import platform
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click
from rich.console import Console

from benchmarks import (
    run_fields,
    run_html,
    run_long,
    run_makers,
    run_quality,
    run_roles,
    run_size,
    run_speed,
    run_structure,
    run_text,
)
from benchmarks.tables import Table, to_terminal, write
from corpora.pages import RENDITIONS, DataMissing

SECTIONS = ("text", "makers", "html", "structure", "long", "fields", "roles", "quality", "size", "speed")
# The widest table; a narrower terminal wraps lines rather than losing columns.
_LEAST_WIDTH = 150
_PACKAGES = ("fonds", "trafilatura", "resiliparse", "justext", "readability-lxml", "selectolax", "lxml")


class Listed(click.ParamType[tuple[str, ...]]):
    """Names from a closed list, parted by commas."""

    name = "list"

    def __init__(self, allowed: tuple[str, ...]) -> None:
        self.allowed = allowed

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        names = tuple(filter(None, (part.strip() for part in str(value).split(","))))
        unknown = sorted(set(names) - set(self.allowed))
        if unknown or not names:
            self.fail(f"{', '.join(unknown) or 'nothing'} is none of {', '.join(self.allowed)}", param, ctx)
        return names


def _versions() -> dict[str, str]:
    facts = {"python": platform.python_version()}
    for name in _PACKAGES:
        try:
            facts[name] = version(name)
        except PackageNotFoundError:
            continue
    return facts


def _measure(
    data: Path,
    only: tuple[str, ...],
    size: int | None,
    renditions: tuple[str, ...],
    workers: int,
    *,
    role_model: Path | None,
    long: Path | None,
) -> tuple[list[Table], dict[str, str]]:
    tables: list[Table] = []
    absent: dict[str, str] = {}
    if "text" in only:
        found, missing = run_text.run(data, size=size, renditions=renditions, workers=workers)
        tables += found
        absent |= missing
    if "makers" in only:
        found, missing = run_makers.run(data, size=size, workers=workers)
        tables += found
        absent |= missing
    if "html" in only:
        found, missing = run_html.run(data, size=size, workers=workers)
        tables += found
        absent |= missing
    if "structure" in only:
        found, missing = run_structure.run(data, size=size, workers=workers)
        tables += found
        absent |= missing
    root = long or data / "long-dev"
    if "long" in only and root.exists():
        tables += run_long.run(root, workers=workers)
    if "fields" in only:
        found, missing = run_fields.run(data, size=size, workers=workers)
        tables += found
        absent |= missing
    if "roles" in only:
        tables += run_roles.run(data, size=size, workers=workers, role_model=role_model)
    if "quality" in only:
        tables += run_quality.run(data, size=size, workers=workers)
    if "size" in only:
        tables += run_size.run(data, size=size)
    if "speed" in only:
        tables += run_speed.run(data, size=size)
    return tables, absent


@click.command(context_settings={"max_content_width": 110})
@click.option(
    "--data", type=click.Path(path_type=Path), envvar="FONDS_DATA", help="Folder of the data sets [FONDS_DATA]."
)
@click.option("--only", type=Listed(SECTIONS), default=SECTIONS, help=f"Sections, from {','.join(SECTIONS)}.")
@click.option("--sample", type=click.IntRange(1), help="Take this many pages of each data set, always the same ones.")
@click.option(
    "--limit-renditions", type=Listed(RENDITIONS), default=RENDITIONS, help=f"Renditions, from {','.join(RENDITIONS)}."
)
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes; one times best.")
@click.option(
    "--role-model",
    type=click.Path(exists=True, path_type=Path),
    help="For roles: this model, not the shipped one.",
)
@click.option(
    "--long",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="For long: the root under which packages of documentation are unpacked, if not DATA/long-dev.",
)
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Write benchmark.json and .md here.")
def main(
    *,
    data: Path | None,
    only: tuple[str, ...],
    sample: int | None,
    limit_renditions: tuple[str, ...],
    workers: int,
    role_model: Path | None,
    long: Path | None,
    out: Path | None,
) -> None:
    """Measure accuracy and speed of fonds and its peers, in one run, on annotated public pages."""
    os.environ.setdefault("DO_NOT_TRACK", "1")
    logging.disable(logging.CRITICAL)  # peers log every page they can't parse
    if data is None:
        raise click.UsageError(
            "Give the folder of the data sets with --data DIR or in FONDS_DATA; see benchmarks/README.md."
        )
    begun = time.monotonic()
    try:
        tables, absent = _measure(data, only, sample, limit_renditions, workers, role_model=role_model, long=long)
    except DataMissing as error:
        raise click.ClickException(str(error)) from error
    facts = _versions()
    facts["pages"] = f"a sample of {sample} of each data set" if sample else "all"
    for name, need in sorted(absent.items()):
        facts[f"left out: {name}"] = f"`{need}` is not installed"
    facts["took"] = f"{time.monotonic() - begun:.0f} s, {workers} process{'es' if workers > 1 else ''}"
    console = Console()
    console = Console(width=max(console.width, _LEAST_WIDTH))
    to_terminal(tables, console)
    for name, value in facts.items():
        console.print(f"{name}: {value}", highlight=False)
    if out is not None:
        write(out, tables, facts)
        console.print(f"Written to {out}/benchmark.json and {out}/benchmark.md", highlight=False)


if __name__ == "__main__":
    main()
