"""The sections `[release]` and `[retention]` of the settings: what may leave, what releases are said to be, how they
are split; how long what was replaced is kept."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from fonds.archive.retention import Retention as Terms


class Splits(BaseModel):
    """Shares in per cent."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    train: int = Field(90, ge=1, le=100, description="per cent of the clusters of near duplicates in train")
    validation: int = Field(5, ge=0, le=99, description="per cent in validation")
    test: int = Field(5, ge=0, le=99, description="per cent in test")

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.train + self.validation + self.test != 100:
            raise ValueError("train, validation and test must sum to 100")
        return self


class Release(BaseModel):
    """The policy that `fonds release` follows unless its options say otherwise, and what its cards say."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    access: tuple[Literal["open", "restricted", "closed"], ...] = Field(
        ("open",), min_length=1, description="access that goes out"
    )
    opt_outs: bool = Field(
        default=False, description="whether pages go out that reserve text and data mining or refuse use for AI"
    )
    empty: bool = Field(default=False, description="whether documents without text go out")
    min_tier: Literal["A", "B", "C"] = Field("C", description="lowest tier that goes out")
    splits: Splits = Splits()
    title: str = Field("", description="what releases are called; the name of each where empty")
    description: str = Field("", description="what they are, in some sentences")
    creators: tuple[str, ...] = Field((), description="persons or institutions to cite")
    contact: str = Field("", description="address for questions, and for requests to take a document out")
    homepage: str = Field("", description="address of a page about them")
    licence: str = Field("", description="licence of the compilation, an SPDX identifier; not of the texts in it")
    doi: str = Field("", pattern=r"^(10\.\d{4,9}/\S+)?$", description="DOI, such as 10.5281/zenodo.1234")


class Retention(BaseModel):
    """How long upkeep leaves what was replaced. Fixity checks and all other events are never removed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    superseded_days: int = Field(0, ge=0, le=36_500, description="days for which superseded data files are kept")
    revisions_days: int | None = Field(
        None, ge=0, le=36_500, description="days for which earlier rows of documents are kept; unset keeps them"
    )

    @property
    def terms(self) -> Terms:
        return Terms(self.superseded_days, self.revisions_days)
