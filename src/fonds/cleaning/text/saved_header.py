"""What a program wrote above a page when it saved it as text.

Three forms: front matter, lines `key: value` between two lines `---`; labelled lines at the very top that name the
title and the address (`Title: …`, `URL Source: …`), as services that turn pages into Markdown write them; and the
header of a mail (`From: …`, `Subject: …`). What stands below is the page as it was, menus and all, and is cleaned like
any other.
"""

from __future__ import annotations

import re

from fonds.cleaning.text.export_parts import LabelledHeader
from fonds.marks.exports.headers import HeaderField, Labelled, find_labelled
from fonds.marks.exports.mails import MailLabel, mail_label

# Longer front matter is no front matter, nor more labelled lines a header.
_MOST_LINES = 80
_MOST_CHARS = 8_000
_FENCE = re.compile(r"\s*---[ \t]*\r?\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_ENTRY = re.compile(r"[ \t]*(?:#|- |[\w.-]{1,40}[ \t]*:(?:\s|$)|[ \t]+\S)")
# "Markdown Content:" and the like, alone on its line, end a header.
_CONTENT = re.compile(
    r"\s*(?:[^\W\d_]{2,12} )?(?:content|text|inhalt|contenu|contenido|内容|本文)[:：][ \t]*\r?(?:\n|$)", re.IGNORECASE
)
# What heads a mail, as mail programs print it; a subject and one more line at least.
_MAIL_LINE = re.compile(
    r"(?P<label>[^\W\d_][\w -]{1,24}|À|An)[ ]?:[ \t]*(?P<value>[^\n]*(?:\n[ \t]+\S[^\n]*)*)(?:\n|$)"
)
_MAIL_FACTS = {MailLabel.SUBJECT: HeaderField.HEADLINE, MailLabel.SENT: HeaderField.DATE}
# Signs around a value of front matter.
_QUOTES = "\"'"


def saved_header(text: str) -> LabelledHeader | None:
    """The header that a program left above the page, to the end of its last line; None where there is none."""
    top = text[:_MOST_CHARS]
    fence = _FENCE.match(top)
    if fence is not None:
        return _front_matter(top, fence.end())
    return _labelled(top) or _mail(top)


def _front_matter(top: str, begin: int) -> LabelledHeader | None:
    close = _CLOSE.search(top, begin)
    if close is None:
        return None
    entries = [line for line in top[begin : close.start()].split("\n") if line.strip()]
    if not 2 <= len(entries) <= _MOST_LINES or not all(_ENTRY.match(line) for line in entries):
        return None
    found = tuple(_unquoted(top, each) for each in find_labelled(top[: close.start()]))
    facts = {each.fact for each in found}
    if HeaderField.HEADLINE not in facts or len(facts) < 2:
        return None
    return LabelledHeader(found, stop=close.end())


def _unquoted(top: str, line: Labelled) -> Labelled:
    value = top[line.value : line.end].rstrip()
    if len(value) > 1 and value[0] in _QUOTES and value[-1] == value[0]:
        return Labelled(line.fact, line.start, line.value + 1, line.value + len(value) - 1)
    return line


def _mail(top: str) -> LabelledHeader | None:
    at = len(top) - len(top.lstrip("\ufeff \t\r\n"))
    found: list[Labelled] = []
    seen: set[MailLabel] = set()
    while (line := _MAIL_LINE.match(top, at)) is not None:
        label = mail_label(line["label"])
        if label is None:
            break
        if label in _MAIL_FACTS:
            found.append(Labelled(_MAIL_FACTS[label], line.start(), *line.span("value")))
        seen.add(label)
        at = line.end()
    return LabelledHeader(tuple(found), stop=at) if MailLabel.SUBJECT in seen and len(seen) > 1 else None


def _labelled(top: str) -> LabelledHeader | None:
    found: list[Labelled] = []
    at = 0
    for line in find_labelled(top):
        if top[at : line.start].strip():
            break
        found.append(line)
        at = line.end
    if not {HeaderField.HEADLINE, HeaderField.ADDRESS} <= {each.fact for each in found}:
        return None
    content = _CONTENT.match(top, at)
    return LabelledHeader(tuple(found), stop=content.end() if content is not None else at)
