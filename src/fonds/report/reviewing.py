"""The pages of the review: the queue, and a document that one can decide about. What a report shows stands here too, in
the same words and order; beside it stand the tools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from markupsafe import Markup, escape

from fonds.model import Curation
from fonds.model.curation import FIELDS, SEVERAL
from fonds.report.environment import environment, inline
from fonds.report.links import address_of
from fonds.report.page import taken_from, view_of
from fonds.report.sheet import marker
from fonds.report.words import instant

# The fields that may be corrected, by the names of the document's attributes.
_WORDS = {name: word for word, name in FIELDS.items()}
_HINTS = {
    "byline": "One author on each line; empty says that there is none.",
    "credit": "One credit on each line, without the word Photo.",
    "date": "ISO 8601: 2026-03-01, 2026-03, 2026 or 2026-03-01T14:30+01:00.",
    "language": "A tag of BCP 47: en, de-AT.",
}
_EMPTY = "Empty says that there is none."


@cache
def style() -> str:
    """The style sheet of these pages, which are served with it beside them."""
    return "".join(map(str, map(inline, ("base.css", "sheet.css", "report.css", "review.css"))))


@cache
def script() -> str:
    """Their script."""
    return str(inline("review.js"))


def _as_is(text: str) -> Markup:
    """Escaped, hidden characters and all: what is edited must be what is kept."""
    return Markup("\n") + escape(text)


def _state_of(row: Mapping[str, Any], curation: Curation, found: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """What is decided about the document, by field and block."""
    corrected = {each.field: each for each in curation.corrections}
    chosen = {each.index: each for each in curation.blocks}
    kept = {block["index"]: block["kept"] for block in row["blocks"]}
    current = {word: corrected[word].value if word in corrected else found[word] for word in FIELDS}
    return {
        "words": _WORDS,
        "several": SEVERAL,
        "hints": {word: _HINTS.get(word, _EMPTY) for word in FIELDS},
        "current": {word: _as_is("\n".join(values)) for word, values in current.items()},
        "corrected": corrected,
        "waits": {word: tuple(found[word]) != each.value for word, each in corrected.items()},
        "wanted": {index: chosen[index].keep if index in chosen else is_kept for index, is_kept in kept.items()},
        "chosen": chosen,
        "verdicts": curation.verdicts,
    }


def review_page(
    row: Mapping[str, Any],
    curation: Curation,
    found: Mapping[str, Sequence[str]],
    around: Mapping[str, Any],
    *,
    file: str | None,
    by: str | None,
    problem: str = "",
    can_undo: bool = False,
) -> str:
    """A document with what is decided about it, and the tools to decide. `found` are the row's values of the fields, in
    a person's words; `around` says what stands before and after it in the queue, `file` is the digest of its file of
    curation, `problem` why its file of curation can't be used: then nothing can be decided."""
    view = view_of(row)
    web = row["target_uri"] or row["canonical_url"]
    return (
        environment()
        .get_template("review.html")
        .render(
            view,
            **_state_of(row, curation, found),
            around=around,
            by=by,
            capture_id=row["capture_id"],
            file=file or "",
            row_digest=row["row_digest"],
            problem=problem,
            can_undo=can_undo,
            web=web,
            address=address_of(web),
            captured=f"{row['captured_at']:%Y-%m-%d}" if row["captured_at"] else "",
            left=marker(taken_from(view["fields"])),
            when=instant,
        )
    )


def queue_page(
    items: Sequence[Any],
    counts: Mapping[str, int],
    state: str,
    *,
    start: int,
    most: int,
    problems: Sequence[str] = (),
) -> str:
    """The queue: some documents from the number `start` on. `counts` says how many are open, done and there at all."""
    return environment().get_template("queue.html").render(
        items=items, counts=counts, state=state, start=start, most=most, problems=problems[:10],
        more_problems=max(0, len(problems) - 10), when=instant,
    )  # fmt: skip


def error_page(message: str, advice: str, *, home: str = "The queue", style: str = "/review.css") -> str:
    """What could not be shown, in words; `home` is what the first page is called, `style` the address of the style."""
    return environment().get_template("not-shown.html").render(message=message, advice=advice, home=home, style=style)
