"""The template engine and the policy that every page carries."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from fonds.report import words
from fonds.report.shown import marked, shown


def _finalize(value: object) -> object:
    """Every value printed by a template: plain text has its hidden characters made visible; autoescape follows."""
    return value if isinstance(value, Markup) or not isinstance(value, str) else shown(value)


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
    )
    made.filters |= {"marked": marked, "percent": words.percent, "count": words.count}
    return made


def inline(name: str) -> Markup:
    """A style sheet or script of ours, to stand inside a page."""
    source = resources.files("fonds.report").joinpath("templates", name).read_text(encoding="utf-8")
    return Markup(source.strip())  # noqa: S704 - a file of this package, nothing of a capture


def policy(*, styles: tuple[str, ...], scripts: tuple[str, ...] = ()) -> str:
    """A Content-Security-Policy that allows exactly these inline styles and scripts and nothing else at all."""
    parts = ["default-src 'none'", "style-src " + " ".join(map(_digest, styles))]
    if scripts:
        parts.append("script-src " + " ".join(map(_digest, scripts)))
    return "; ".join([*parts, "base-uri 'none'", "form-action 'none'"])


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
