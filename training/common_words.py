"""Make `common_words.txt` in `src/fonds/marks` again: words of plain text that are seldom parts of names.

Words of three letters or more that stand in prose of at least three domains of text-dev and fields-dev, in small
letters at least half as often as with a capital; and those with a capital on four domains that are in neither list of
names (German nouns, months, places). One folded word a line, sorted.
Run: `python -m training.common_words --data DATA` (half a minute).
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from corpora.copies import bare_text
from corpora.pages import fields_pages, text_captures
from fonds.marks.persons import words as name_words

PLACE = Path(name_words.__file__).with_name("common_words.txt")
_WORD = re.compile(r"[^\W\d_]{3,}")
# Shorter lines are headings, menus and names.
_PROSE = 80
_DOMAINS, _CAPITAL_DOMAINS = 3, 4
_SHARE = 0.5


def texts(data: Path, size: int | None) -> Iterator[tuple[str, str]]:
    """Domain and text of each page."""
    for copy in text_captures(data, ("resiliparse",), size):
        yield copy.domain or copy.page, copy.text
    for page in fields_pages(data, size):
        yield page.domain, bare_text(page.html).decode()


def common(pages: Iterator[tuple[str, str]]) -> set[str]:
    small: dict[str, set[str]] = defaultdict(set)
    capital: dict[str, set[str]] = defaultdict(set)
    for domain, text in pages:
        words = {word for line in text.split("\n") if len(line) >= _PROSE for word in _WORD.findall(line)}
        for word in words:
            if word.islower():
                small[word].add(domain)
            elif word.istitle():
                capital[word.lower()].add(domain)
    found = {w for w, d in small.items() if len(d) >= max(_DOMAINS, _SHARE * len(capital.get(w, ())))}
    names = name_words.given_names() | name_words.family_names()
    return found | {w for w, d in capital.items() if len(d) >= _CAPITAL_DOMAINS and w not in names}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=PLACE, help="the file to write")
    parser.add_argument("--sample", type=int, help="read this many pages of each data set, to try something")
    options = parser.parse_args()
    words = common(texts(options.data, options.sample))
    options.out.write_text("".join(f"{word}\n" for word in sorted(words)), encoding="utf-8")
    print(f"{len(words):,} words")


if __name__ == "__main__":
    main()
