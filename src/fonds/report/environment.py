"""The template engine and the policy that every page carries."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from fonds.report import words
from fonds.report.lines import lines
from fonds.report.sheet import furniture_before
from fonds.report.shown import marked, shown


def _finalize(value: object) -> object:
    """Every value printed by a template: plain text has its hidden characters made visible; autoescape follows."""
    return value if isinstance(value, Markup) or not isinstance(value, str) else shown(value)


_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r" ?([{};,>]) ?")


@cache
def environment() -> Environment:
    """Autoescaping, strict about names, with the filters that templates use."""
    made = Environment(
        loader=PackageLoader("fonds.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,  # templates are part of the package and compiled once for a process
    )
    made.filters |= {
        "marked": marked,
        "percent": words.percent,
        "count": words.count,
        "lines": lines,
        "furniture_before": furniture_before,
    }
    return made


@cache
def inline(name: str) -> Markup:
    """A style sheet or script of ours, to stand inside a page. Of style sheets, which every report bears, white space
    and comments are left out."""
    source = resources.files("fonds.report").joinpath("templates", name).read_text(encoding="utf-8").strip()
    if name.endswith(".css"):
        source = _AROUND.sub(r"\1", _SPACE.sub(" ", _without_comments(source))).replace(";}", "}").replace(": ", ":")
    return Markup(source)  # noqa: S704 - a file of this package, nothing of a capture


def _without_comments(source: str) -> str:
    first, *others = source.split("/*")
    return first + "".join(other.partition("*/")[2] for other in others)


def policy(*, styles: tuple[str, ...], scripts: tuple[str, ...] = ()) -> str:
    """A Content-Security-Policy that allows exactly these inline styles and scripts and nothing else at all."""
    parts = ["default-src 'none'", "style-src " + " ".join(map(_digest, styles))]
    if scripts:
        parts.append("script-src " + " ".join(map(_digest, scripts)))
    return "; ".join([*parts, "base-uri 'none'", "form-action 'none'"])


@cache
def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
