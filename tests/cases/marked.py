"""A new case from a capture whose body is marked: `python -m tests.cases.marked FILE NAME`.

In FILE the body stands between ⟦ and ⟧, as often as needed, so that nobody has to write it twice. The marks are taken
out of the capture, and what stood between them becomes the expected text.
"""

from __future__ import annotations

import html
import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.cases.loading import EXPECTED, FOLDER, MEDIA_TYPES

_MARKED = re.compile(r"⟦(.*?)⟧", re.DOTALL)
_INLINE = re.compile(r"</?(?:a|b|i|em|strong|span|code|sup|sub|mark|abbr)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_UNSTATED: dict[str, Any] = {
    "about": "",
    "title": None,
    "subtitle": None,
    "bylines": [],
    "published": None,
    "modified": None,
    "credits": [],
    "site": None,
    "language": None,
    "lacks": [],
}


def body_of(marked: str, *, is_html: bool) -> str:
    """What stands between the marks, a line each, without tags and entities where it is HTML."""
    parts = (part.strip() for part in _MARKED.findall(marked))
    if is_html:
        parts = (html.unescape(_TAG.sub(" ", _INLINE.sub("", part))).strip() for part in parts)
    return "\n".join(parts)


def write_case(marked: str, suffix: str, folder: Path, stated: Mapping[str, Any] | None = None) -> None:
    """Write the capture and its expectation into `folder`, which must be new."""
    folder.mkdir()
    (folder / f"capture{suffix}").write_text(re.sub("[⟦⟧]", "", marked), encoding="utf-8", newline="")
    expected = {**(_UNSTATED if stated is None else stated)}
    expected["text"] = body_of(marked, is_html=suffix == ".html")
    (folder / EXPECTED).write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    if len(sys.argv) != 3 or Path(sys.argv[1]).suffix not in MEDIA_TYPES:
        raise SystemExit(
            f"usage: python -m tests.cases.marked FILE NAME, with a FILE ending in {', '.join(MEDIA_TYPES)}"
        )
    source, folder = Path(sys.argv[1]), FOLDER / sys.argv[2]
    write_case(source.read_bytes().decode("utf-8"), source.suffix, folder)
    print(f"Wrote {folder}. State in {EXPECTED} what is right, and take out what the case is not about.")


if __name__ == "__main__":
    main()
