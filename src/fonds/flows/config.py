"""Where a run reads and writes, how hard it works, and when it counts as failed.

Values come from, first to last: the command line, environment variables (`FONDS_WORKERS=4`,
`FONDS_CLEANING__MAX_NESTING=500`), one TOML file (`fonds.toml` in the working folder, or the file that
`FONDS_CONFIG` names), the defaults below.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from fonds.buckets import in_bucket, place
from fonds.capture import to_utc
from fonds.errors import PlaceError, SettingsError
from fonds.flows.policy import Release, Retention
from fonds.flows.select import HTTP_OK, Selection
from fonds.settings import Settings

CONFIG_VARIABLE = "FONDS_CONFIG"
CONFIG_FILE = "fonds.toml"
_PREFIX, _BETWEEN = "FONDS_", "__"
# Variables that are no settings of a run: they name files and folders, or say how loudly to fail.
_DEPLOYED = {"FONDS_ALERT_URL", "FONDS_HOME", "FONDS_SILENCE_SECONDS"}  # of the scripts in deploy/
_OTHER_VARIABLES = frozenset({CONFIG_VARIABLE, "FONDS_DATA", "FONDS_DEBUG", "FONDS_SHARED", *_DEPLOYED})
# Where `fonds release` writes unless told otherwise.
RELEASES = Path("releases")
# Documents of an archive that all get all files, unless told otherwise: as many as a person may open one by one. Their
# four files take five to seven times the capture's text (`python -m benchmarks --only size`).
ALL_REPORTS = 200
_DEFAULTS = Settings()


class Cleaning(BaseModel):
    """What the results depend on: part of the fingerprint of every row."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    max_payload_bytes: int = Field(_DEFAULTS.max_payload_bytes, gt=0, description="largest capture read, in bytes")
    max_nesting: int = Field(_DEFAULTS.max_nesting, gt=0, description="deepest nesting of elements parsed")
    max_attributes: int = Field(_DEFAULTS.max_attributes, gt=0, description="most attributes on one tag")
    max_work: int = Field(
        _DEFAULTS.max_work, ge=1_000, description="largest document: characters + 200 a block + 25 an element"
    )
    second_opinion_below: float = Field(
        _DEFAULTS.second_opinion_below,
        ge=0,
        le=1,
        description="certainty of an HTML page's body (signal body_certainty) below which trafilatura is asked too",
    )
    default_access: Literal["open", "restricted", "closed"] = Field(
        "open", description="access of a capture whose sidecar does not say"
    )
    default_collection: str = Field(
        _DEFAULTS.default_collection, min_length=1, description="collection of a capture whose sidecar does not say"
    )


class Thresholds(BaseModel):
    """When a run that did its work still counts as failed (exit code 3, flow state Failed)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    max_failure_share: float = Field(
        0.25, ge=0, le=1, description="new captures that may fail, as a share of the new ones, before the run fails"
    )
    min_for_failure_share: int = Field(
        20, ge=1, description="new captures below which the failure share is reported but decides nothing"
    )
    max_tier_c_rise: float = Field(
        0.20, ge=0, le=1, description="how much the share at tier C may rise above that of the archive before the run"
    )
    min_for_tier_drift: int = Field(
        50, ge=1, description="documents, before and in this run, below which a drift of tiers decides nothing"
    )


class CollectionTerms(BaseModel):
    """What holds for all of a collection: `[collections.NAME]` in fonds.toml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    access: Literal["open", "restricted", "closed"] | None = Field(None, description="who may read it")
    embargo_until: date | None = Field(None, description="not to be released before this day")
    rights: str | None = Field(None, min_length=1, description="statement of rights where a document has none")


class Select(BaseModel):
    """Which captures a run takes; the others are skipped with the reason `not_selected`, `other_status` or
    `not_sampled`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url_prefix: tuple[str, ...] = Field((), description="beginnings of addresses; empty takes all")
    since: datetime | None = Field(None, description="first time of capture taken")
    until: datetime | None = Field(None, description="first time of capture no longer taken")
    mime: tuple[str, ...] = Field((), description="media types as stated in archive files; empty takes all")
    status: tuple[int, ...] = Field((HTTP_OK,), description="statuses of HTTP responses taken; empty takes all")
    sample: int | None = Field(None, ge=1, description="new captures taken at most, chosen by their ids")
    cdx: tuple[Path, ...] = Field((), description="CDX or CDXJ files by which revisits are resolved")

    @property
    def selection(self) -> Selection:
        return Selection(
            self.url_prefix,
            to_utc(self.since),
            to_utc(self.until),
            tuple(mime.strip().lower() for mime in self.mime),
            self.status,
            self.sample,
            self.cdx,
        )


def _named(value: object) -> object:
    # An empty text reads as the working folder, which nobody means who wrote nothing.
    if isinstance(value, str) and not value.strip():
        raise ValueError("it is empty; name a folder, or leave it out")
    return value


def _local(value: Path) -> Path:
    if in_bucket(place(value)):
        raise PlaceError(str(place(value)), "pages and what people decide lie in folders", advice=_LOCAL)
    return value


_LOCAL = "Give a folder of this machine; raw captures and the archive may lie in a bucket."
# In a folder, or for what is called a place in a bucket too.
_Folder = Annotated[Path, BeforeValidator(_named), AfterValidator(_local)]
_Place = Annotated[Path, BeforeValidator(_named), AfterValidator(place)]


def parts_of(archive: Path) -> Path:
    """The folder of the parts of an archive that shards make."""
    return archive.with_name(archive.name + ".parts")


class RunConfig(BaseSettings):
    """Everything a run can be told."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX,
        env_nested_delimiter=_BETWEEN,
        extra="ignore",
        frozen=True,
        nested_model_default_partial_update=True,
    )

    raw: _Place = Field(Path("raw"), description="folder with the captures, or s3://BUCKET/PREFIX; never written to")
    archive: _Place = Field(Path("archive"), description="folder of the Parquet archive, or s3://BUCKET/PREFIX")
    processed: _Folder = Field(Path("processed"), description="folder for cleaned documents and reports")
    curation: _Folder = Field(Path("curation"), description="folder with what people decided about documents")
    joined: Path | None = Field(
        None, exclude=True, description="of a part that a shard makes: the archive that it will be joined to"
    )
    workers: int = Field(
        default_factory=lambda: max(1, os.cpu_count() or 1), ge=1, le=256, description="worker processes"
    )
    runner: Literal["processes", "ray", "dask"] = Field(
        "processes", description="what cleans the shards of a run: processes of this machine, or a cluster"
    )
    address: str = Field("", description="address of the cluster; empty for one of this machine, for the run alone")
    shard_size: int = Field(256, ge=1, le=10_000, description="captures processed and committed together")
    time_limit: float = Field(
        60.0, gt=0, le=86_400, description="seconds for one document, after which its worker is killed"
    )
    # A worker that has done nothing yet has 1,950 MiB of address space on two cores, most of it its libraries' claims
    # (in use are 320); from 1 TiB on the limit means nothing.
    memory_limit_mb: int = Field(
        4096, ge=2048, le=1024 * 1024, description="address space of one worker, in MiB; Linux only"
    )
    follow_outside_links: bool = Field(
        default=False, description="whether links that lead out of the raw folder are followed"
    )
    server: bool = Field(
        default=True, description="whether a run goes through Prefect; without, it starts in less than half of the time"
    )
    reports: Literal["auto", "all", "review", "none"] = Field(
        "auto",
        description=f"documents that get pages: all, those to be reviewed, none; auto is all of up to {ALL_REPORTS:,}, "
        "then those to be reviewed",
    )
    report_data: Literal["auto", "always", "never"] = Field(
        "auto",
        description="whether document.json and report.json are written beside a page; auto is in archives of up to "
        f"{ALL_REPORTS:,} documents",
    )
    verify: bool = Field(
        default=False,
        description="whether files are read again that did not change since a run read them",
    )
    upkeep: bool = Field(default=True, description="whether a run tidies the archive at its end when that is due")
    corpus_signals: bool = Field(
        default=True, description="whether a run compares the documents with each other at its end"
    )
    site_memory: str = Field("", description="file that `fonds learn-sites` wrote; empty for none")
    report_access: Literal["open", "restricted", "closed"] = Field(
        "open", description="least open access whose text stands in the pages below processed/"
    )
    collections: dict[str, CollectionTerms] = Field({}, description="what holds for all of a collection, by its name")
    select: Select = Select()
    cleaning: Cleaning = Cleaning()
    thresholds: Thresholds = Thresholds()
    release: Release = Release()
    retention: Retention = Retention()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the signature is pydantic's
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Command line, environment, TOML file; no .env file, which would be a third place to look."""
        return init_settings, env_settings, _Toml(settings_cls, toml_file=_config_file())

    @property
    def settings(self) -> Settings:
        return Settings(**self.cleaning.model_dump())

    @property
    def own_folders(self) -> frozenset[Path]:
        """The resolved folders that fonds writes, in which no captures are sought."""
        parts = parts_of(self.joined or self.archive)
        written = (self.archive, self.processed, self.curation, parts, RELEASES)
        return frozenset(place.resolve() for place in written)


def _config_file() -> Path:
    """The TOML file, which need not be there. Raises SettingsError for one that was named and is not, or is no file."""
    named = os.environ.get(CONFIG_VARIABLE)
    file = Path(named or CONFIG_FILE)
    if named is not None and not file.is_file():
        raise SettingsError(CONFIG_VARIABLE, f"there is no file `{named}`")
    if file.exists() and not file.is_file():
        raise SettingsError(str(file), "it is a folder or something else, not a file")
    return file


def _variables() -> Iterator[str]:
    """The environment variables that set something."""
    for name, field in RunConfig.model_fields.items():
        yield f"{_PREFIX}{name}".upper()
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from (f"{_PREFIX}{name}{_BETWEEN}{inner}".upper() for inner in field.annotation.model_fields)


def _check_environment() -> None:
    """A typing mistake must not pass unseen. Raises SettingsError naming the variable."""
    known = sorted({*_variables(), *_OTHER_VARIABLES})
    for stated in sorted(os.environ):
        if stated.upper().startswith(_PREFIX) and stated.upper() not in known:
            close = get_close_matches(stated.upper(), known, 1)
            raise SettingsError(stated, "there is no such setting" + (f"; {close[0]} may be meant" if close else ""))


def _check_folders(config: RunConfig) -> None:
    """Raises SettingsError where what is read and what is written can't be told apart."""
    places = {name: getattr(config, name) for name in ("raw", "archive", "processed")}
    real = {name: place.resolve() for name, place in places.items()}
    if real["archive"] == real["processed"]:
        raise SettingsError("archive, processed", f"both are {config.archive}; give each a folder of its own")
    for written in ("archive", "processed"):
        if real["raw"] == real[written] or real[written] in real["raw"].parents:
            raise SettingsError(
                f"raw, {written}", f"the captures in {config.raw} would lie where fonds writes ({places[written]})"
            )


class _Toml(TomlConfigSettingsSource):
    """The TOML file, in which a name that no setting has is an error: a typing mistake must not pass unseen."""

    def __call__(self) -> dict[str, Any]:
        values = super().__call__()
        unknown = sorted(set(values) - set(self.settings_cls.model_fields))
        if unknown:
            raise SettingsError(", ".join(unknown), f"{self.toml_file_path} names it, but there is no such setting")
        return values


def load_config(**given: object) -> RunConfig:
    """The configuration; arguments that are None count as not given. Raises SettingsError."""
    _check_environment()
    try:
        config = RunConfig(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]  # checked by pydantic
    except ValidationError as error:
        first = error.errors()[0]
        raise SettingsError(".".join(map(str, first["loc"])), f"{first['msg']} (got {first['input']!r})") from error
    except ValueError as error:  # TOML that can't be parsed
        raise SettingsError(str(_config_file()), str(error)) from error
    except OSError as error:
        raise SettingsError(
            str(_config_file()), f"it can't be read: {(error.strerror or str(error)).lower()}"
        ) from error
    _check_folders(config)
    return config
