"""The header of a mail, the headers of those passed on inside it, what the sender wrote above, and the signature.

Archives get cuttings by mail: the article is what was passed on, its own date stands in it, and its title in the
subject and once more above the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from fonds.cleaning.text.exports.citations import cite
from fonds.cleaning.text.exports.layout import Layout, Stretch
from fonds.marks.bylines.lines import match_byline
from fonds.marks.exports.headers import HeaderField
from fonds.marks.exports.mails import MailLabel, mail_label, passes_on, without_prefixes

# Headers are shorter, and mails are passed on less often.
_REACH = 20_000
_MOST_MAILS = 12
# What a sender writes above a mail that is passed on; longer texts are mails of their own.
_NOTE_WORDS = 150
# The title of what was sent stands in its first lines.
_TITLE_LINES = 12
# Who wrote it and when stand below.
_BELOW_TITLE = 3
_LABEL = re.compile(
    r"(?P<quoted>[> ]{0,6})[*_]{0,2}(?P<label>[^\W\d_][\w -]{1,24}|À|An|A)[*_]{0,2}[ ]?[:：][*_]{0,2}[ \t]*"
    r"(?P<value>[^\n]*(?:\n[ \t]+\S[^\n]*)*)(?:\n|$)"
)
# Lines that begin mails, at the text's beginning or below a blank line.
_SENDERS = re.compile(
    r"(?:\A\s*|(?<=\n\n)|(?<=\n\r\n))(?=[^\W\d_][\w -]{1,24}[ ]?[:：][^\n]*\n[^\W\d_][\w -]{1,24}[ ]?[:：])"
)
_MOST_DOCUMENTS = 2_000
_LINE = re.compile(r"[^\n]*(?:\n|$)")
_BARE = re.compile(r"[\W_]+")
_SIGNED = re.compile(r"^--[ \t]?\r?$", re.MULTILINE)
_SIGNATURE_LINES, _SIGNATURE_WORDS = 14, 120
RULE = "mail."


@dataclass(frozen=True, slots=True)
class _Header:
    """The header of one mail: where it stands, and the values of its subject and its date."""

    start: int
    end: int
    subject: tuple[int, int]
    sent: tuple[int, int] | None


def find_mails(text: str) -> tuple[int, ...]:
    """Where the mails begin that stand one below the other: each with a subject of its own, none passed on or answered.

    Empty for less than two, and for a text that does not begin with one.
    """
    if _header(text[:_REACH].lstrip(), 0) is None:
        return ()
    starts: list[int] = []
    subjects: set[str] = set()
    end = 0
    for match in _SENDERS.finditer(text):
        header = _header(text, match.start()) if match.start() >= end else None
        if header is None:
            continue
        subject = " ".join(text[slice(*header.subject)].split()).casefold()
        if (
            without_prefixes(subject)
            or not subject
            or subject in subjects
            or passes_on(_line_above(text, header.start))
        ):
            return ()
        if not starts and text[: header.start].strip(" \t\r\n\ufeff"):
            return ()
        subjects.add(subject)
        starts.append(header.start)
        end = header.end
        if len(starts) > _MOST_DOCUMENTS:
            return ()
    return tuple(starts) if len(starts) > 1 else ()


def _line_above(text: str, at: int) -> str:
    above = text[max(0, at - 200) : at].rstrip()
    return above.rpartition("\n")[2]


def read_mail(text: str) -> Layout | None:
    """What mail programs wrote around the text; None where no mail's header heads it."""
    headers, notes = _chain(text[:_REACH])
    if not headers:
        return None
    last = headers[-1]
    stretches = list(notes)
    stretches += [Stretch(each.start, each.end, rule=f"{RULE}header") for each in headers[:-1]]
    begin = last.subject[0] + without_prefixes(text[slice(*last.subject)])
    subject = (begin, max(begin, last.subject[1]))
    sent_on = len(headers) > 1 or bool(notes) or begin > last.subject[0]
    body = _of_body(text, last.end, text[slice(*subject)], sent_on=sent_on)
    facts = {each.fact for each in body}
    stated: list[tuple[HeaderField, tuple[int, int]]] = []
    if HeaderField.HEADLINE not in facts and text[slice(*subject)].strip():
        stated.append((HeaderField.HEADLINE, subject))
    if HeaderField.DATE not in facts and last.sent is not None:
        stated.append((HeaderField.DATE, last.sent))
    stretches += _header_lines(text, last, sorted(stated, key=lambda each: each[1]))
    return Layout(tuple(sorted([*stretches, *body, *_signature(text, last.end)], key=lambda each: each.start)))


def _header_lines(text: str, header: _Header, stated: list[tuple[HeaderField, tuple[int, int]]]) -> list[Stretch]:
    """The header's lines, those apart that state something."""
    found: list[Stretch] = []
    at = header.start
    for fact, (start, stop) in stated:
        line = text.rfind("\n", 0, start) + 1
        if line > at:
            found.append(Stretch(at, line, rule=f"{RULE}header"))
            at = line
        end = min(header.end, _LINE.match(text, stop).end())  # type: ignore[union-attr]  # matches everywhere
        found.append(Stretch(at, end, fact, (start, stop)))
        at = end
    return [*found, Stretch(at, header.end, rule=f"{RULE}header")] if at < header.end else found


def _chain(top: str) -> tuple[list[_Header], list[Stretch]]:
    """The headers of the mails in one another, outermost first, and what stands above each."""
    headers: list[_Header] = []
    notes: list[Stretch] = []
    at = 0
    while len(headers) < _MOST_MAILS:
        begin = _next_header(top, at, sought=bool(headers))
        if begin is None:
            break
        above, header = begin
        if top[at:above].strip(" \t\r\n>\ufeff") or (headers and above > at):
            notes.append(Stretch(at, above, rule=f"{RULE}note"))
        headers.append(header)
        at = header.end
    return headers, notes


def _next_header(top: str, at: int, *, sought: bool) -> tuple[int, _Header] | None:
    """The next mail's header and where it begins. Without `sought` it must begin right at `at`, or below a line that
    says that a mail was passed on."""
    words = 0
    begin, passed = at, False
    while begin < len(top):
        line = _LINE.match(top, begin)
        end = line.end() if line is not None else len(top)
        said = top[begin:end].strip(" \t\r\n>\ufeff")
        if said:
            header = _header(top, begin)
            if header is not None and (passed or not (sought or words) or (sought and _starts_as_mail(top, begin))):
                return header.start, header
            if passes_on(said):
                passed = True
            elif passed:
                return None
            else:
                words += len(said.split())
                if words > _NOTE_WORDS:
                    return None
        begin = end
    return None


def _starts_as_mail(top: str, at: int) -> bool:
    match = _LABEL.match(top, at)
    return match is not None and mail_label(match["label"]) is MailLabel.SENDER


def _header(top: str, begin: int) -> _Header | None:
    at = begin
    if top.startswith("\ufeff", at):
        at += 1
    subject: tuple[int, int] | None = None
    sent: tuple[int, int] | None = None
    seen: set[MailLabel] = set()
    while (line := _LABEL.match(top, at)) is not None:
        label = mail_label(line["label"])
        if label is None:
            break
        if label is MailLabel.SUBJECT and subject is None:
            subject = line.span("value")
        if label is MailLabel.SENT and sent is None:
            sent = line.span("value")
        seen.add(label)
        at = line.end()
    return _Header(begin, at, subject, sent) if subject is not None and len(seen) > 1 else None


def _of_body(text: str, begin: int, subject: str, *, sent_on: bool) -> list[Stretch]:
    """What stands at the top of the mail's text: a note, where and when it appeared, the title that the subject has."""
    lines = _first_lines(text, begin)
    wanted = _BARE.sub(" ", subject.casefold()).strip()
    titled = next((i for i, line in enumerate(lines) if _is_title(text[slice(*line)], wanted)), None)
    cited = next((i for i, (a, b) in enumerate(lines[: titled if titled is not None else 0]) if cite(text, a, b)), None)
    if titled is None:
        return []
    found: list[Stretch] = []
    for i, (start, stop) in enumerate(lines[:titled]):
        if i == cited:
            found += cite(text, start, stop)
        else:
            found.append(Stretch(start, stop, rule=f"{RULE}note"))
    words = sum(len(text[start:stop].split()) for start, stop in lines[:titled])
    if words > _NOTE_WORDS:
        return []
    start, stop = lines[titled]
    found.append(Stretch(start, stop, HeaderField.HEADLINE, _stripped(text, start, stop)))
    for start, stop in lines[titled + 1 : titled + 1 + _BELOW_TITLE] if cited is None and sent_on else ():
        dated = cite(text, start, stop)
        if dated or match_byline(text[start:stop].strip()) is None:
            return [*found, *dated]
    return found


def _first_lines(text: str, begin: int) -> list[tuple[int, int]]:
    """The lines from `begin` on that say something, with their line breaks."""
    lines: list[tuple[int, int]] = []
    at = begin
    while at < len(text) and len(lines) < _TITLE_LINES:
        match = _LINE.match(text, at)
        end = match.end() if match is not None else len(text)
        if text[at:end].strip():
            lines.append((at, end))
        at = end
    return lines


def _is_title(line: str, wanted: str) -> bool:
    """Whether the subject ends with the line, or says just that."""
    said = _BARE.sub(" ", line.casefold()).strip()
    if len(said) < 4 or len(said) > 250 or line.rstrip().endswith((".", ":", ",")):
        return False
    return wanted == said or (wanted.endswith(f" {said}") and (" " in said or 2 * len(said) > len(wanted)))


def _stripped(text: str, start: int, stop: int) -> tuple[int, int]:
    said = text[start:stop]
    begin = start + len(said) - len(said.lstrip(" \t#*>"))
    return begin, begin + len(text[begin:stop].rstrip(" \t\r\n*"))


def _signature(text: str, begin: int) -> list[Stretch]:
    """What stands below the last line `--`, if it is short."""
    marks = list(_SIGNED.finditer(text, begin))
    if not marks:
        return []
    below = text[marks[-1].end() :]
    if below.count("\n") > 2 * _SIGNATURE_LINES or len(below.split()) > _SIGNATURE_WORDS:
        return []
    return [Stretch(marks[-1].start(), len(text), rule=f"{RULE}signature")]
