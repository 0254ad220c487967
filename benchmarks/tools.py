"""What is compared: tools with a name, what they need, and how they are called."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Generic, ParamSpec, TypeAlias, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tool makes of a page: its main text, and all that it keeps (title, captions) where it tells them apart."""

    text: str
    kept: str


@dataclass(frozen=True, slots=True)
class Found:
    """Fields as a tool gives them. Dates are ISO 8601 strings as stated; credits are lines or parts of lines, and None
    when the tool has no such field. So is the subtitle, which is empty where a tool that has the field found none."""

    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    credits: tuple[str, ...] | None = None
    site_name: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Tool(Generic[P, R]):
    """A tool under its name in the tables. `needs` are modules, or `module:name` where the name must be there too."""

    name: str
    run: Callable[P, R]
    needs: tuple[str, ...] = ()
    note: str = ""

    def missing(self) -> str | None:
        """The first thing that the tool needs and that is not installed."""
        for need in self.needs:
            module, _, name = need.partition(":")
            try:
                loaded = import_module(module)
                if name:
                    getattr(loaded, name)
            except (ImportError, AttributeError):
                return need
        return None


TextTool: TypeAlias = Tool[[str], Answer]
HtmlTool: TypeAlias = Tool[[bytes, str | None], Answer]
FieldsTool: TypeAlias = Tool[[bytes, str | None], Found]


@dataclass(frozen=True, slots=True)
class Timed(Generic[R]):
    """A result with the CPU time of this process that it took, in milliseconds; `error` names what was raised."""

    result: R
    cpu_ms: float
    error: str | None = None


def timed(run: Callable[[], R], otherwise: R) -> Timed[R]:
    """Run a tool. Whatever it raises costs it the page (`otherwise` is scored), not the benchmark."""
    begun = time.process_time()
    try:
        result, error = run(), None
    except Exception as raised:  # noqa: BLE001 - peers raise whatever they like
        result, error = otherwise, type(raised).__name__
    return Timed(result, (time.process_time() - begun) * 1e3, error)


def split_available(tools: Iterable[Tool[P, R]]) -> tuple[list[Tool[P, R]], dict[str, str]]:
    """The tools that can run here, and those that can't with what is missing."""
    present: list[Tool[P, R]] = []
    absent: dict[str, str] = {}
    for tool in tools:
        missing = tool.missing()
        if missing is None:
            present.append(tool)
        else:
            absent[tool.name] = missing
    return present, absent


def named(tools: Sequence[Tool[P, R]], name: str) -> Tool[P, R]:
    return next(tool for tool in tools if tool.name == name)
