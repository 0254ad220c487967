"""The lines above a document of an export: those with labels, and what those without one are by their order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from fonds.cleaning.text.exports.citations import cite, named_source, read_meta
from fonds.cleaning.text.exports.layout import Stretch
from fonds.cleaning.text.exports.shown_lines import Line, Sort, sort_of, whole_line
from fonds.cleaning.text.exports.tails import labelled, value_end
from fonds.cleaning.words import count_words
from fonds.marks.exports.headers import HeaderField
from fonds.marks.persons.names import is_person_like

# Headers are shorter; and so many lines in a row that are nothing by themselves are a text.
_MOST_LINES = 80
_MOST_BARE = 8
# A title has so many words at most; printed at a width, so many lines.
_TITLE_WORDS = 45
_TITLE_LINES = 5
_NAME_WORDS = 4
_EDITION_WORDS = 3
# A reader's view begins with the address of its site, or says it in one of so many lines.
_VIEW_LINES = 4
_HARD = frozenset(Sort) - {Sort.WORDS, Sort.RULE, Sort.PROSE, Sort.ANNEX, Sort.END, Sort.BODY, Sort.BYLINE}
_STOPS = frozenset({Sort.PROSE, Sort.ANNEX, Sort.END})

Entry = tuple[int, Sort, int]


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a text: its stretches, the index of the line behind it, the facts that labels state, what other lines
    are. `above` counts lines before the first label; `is_view` tells a reader's view."""

    stretches: tuple[Stretch, ...]
    after: int
    facts: frozenset[HeaderField]
    sorts: frozenset[Sort]
    above: int
    codes: bool
    is_view: bool


def read_head(text: str, lines: Sequence[Line], *, stated: frozenset[HeaderField] = frozenset()) -> Head:
    """The head of the text. What it says is of use only if the text is an export. `stated` is what labels elsewhere
    state."""
    entries, hard = _entries(text, lines)
    head, below = [e for e in entries if e[0] < hard], [e for e in entries if e[0] >= hard]
    labels = [label for i, *_ in head if (label := lines[i].label) is not None]
    facts = frozenset(label.fact for label in labels)
    known = facts | stated
    told, after = _told(text, lines, head, below, known)
    stretches: list[Stretch] = []
    for i, sort, end in [*head, *(e for e in below if e[0] in told)]:
        stretches += _stretched(text, (lines[i], sort, end), told.get(i), known | frozenset(told.values()))
    first = next((n for n, (i, *_) in enumerate(head) if lines[i].label is not None), len(head))
    sorts = frozenset(sort for _, sort, _ in head)
    coded = any(label.code for label in labels)
    return Head(_merged(stretches), max(after, hard), facts, sorts, first, coded, _is_view(text, lines, head))


def _entries(text: str, lines: Sequence[Line]) -> tuple[list[Entry], int]:
    """The lines up to the first of the text, and the index behind the last that certainly belongs to the head."""
    entries: list[Entry] = []
    hard = i = bare = 0
    marked = _body_mark(text, lines)
    while i < min(len(lines), _MOST_LINES):
        sort = sort_of(text, lines[i])
        label = lines[i].label
        if sort is Sort.BODY or (label is not None and label.fact is HeaderField.BODY):
            if not entries:
                break
            entries.append((i, sort, lines[i].end if label is None else label.value))
            return entries, i + 1
        if (sort in _STOPS and i > marked) or (
            label is not None and label.fact in (HeaderField.ANNEX, HeaderField.END)
        ):
            break
        end, following = value_end(lines, i)
        entries.append((i, sort, end))
        bare = bare + 1 if sort is Sort.WORDS else 0
        if bare > _MOST_BARE and i > marked:
            break
        i = following
        hard = i if sort in _HARD else hard
    return entries, hard


def _body_mark(text: str, lines: Sequence[Line]) -> int:
    """The index of the line that says that the text follows ("FULL TEXT"), if labels stand above it; -1 for none."""
    labels = 0
    for i, line in enumerate(lines[:_MOST_LINES]):
        labels += line.label is not None
        if labels and line.label is None and sort_of(text, line) is Sort.BODY:
            return i
    return -1


def _groups(lines: Sequence[Line], entries: Sequence[Entry]) -> list[list[int]]:
    """Lines that are nothing by themselves, those together that no blank line parts."""
    found: list[list[int]] = []
    for i, sort, _ in entries:
        if sort is not Sort.WORDS:
            continue
        if found and found[-1][-1] == i - 1 and not lines[i].gap:
            found[-1].append(i)
        else:
            found.append([i])
    return found


def _told(
    text: str, lines: Sequence[Line], head: Sequence[Entry], below: Sequence[Entry], facts: frozenset[HeaderField]
) -> tuple[dict[int, HeaderField], int]:
    """What the lines without a label are, by their order, and the index behind the last."""
    told: dict[int, HeaderField] = {}
    groups = _groups(lines, head)
    if HeaderField.SOURCE not in facts:
        source = _source(lines, head, groups, titled_below=bool(_groups(lines, below[:1])))
        if source is not None:
            told[source] = HeaderField.SOURCE
    after = 0
    title: list[int] = []
    if HeaderField.HEADLINE not in facts:
        days = {i for i, sort, _ in head if sort is Sort.DAY}
        rest = [[i for i in group if i not in told] for group in groups]
        rest = _without_edition(lines, [group for group in rest if group], days)
        # Lines above a paper's name and day are its database's own.
        title = _without_section(lines, next((g for g in rest if _is_title(lines, g)), []))
        if not title:
            under = _groups(lines, below[:_TITLE_LINES])[:1]
            title = under[0] if under and below[0][0] == under[0][0] and _is_title(lines, under[0]) else []
            after = title[-1] + 1 if title else 0
    title = _without_names(lines, title, told, named=HeaderField.BYLINE in facts)
    told |= dict.fromkeys(title, HeaderField.HEADLINE)
    if title and HeaderField.BYLINE not in facts | set(told.values()):
        behind = title[-1] + 1
        if (
            behind < len(lines)
            and behind not in told
            and _is_name(lines[behind])
            and sort_of(text, lines[behind]) in _NAMES
        ):
            told[behind] = HeaderField.BYLINE
            after = max(after, behind + 1) if after else after
    return told, after


_NAMES = frozenset({Sort.WORDS, Sort.BYLINE})


def _source(
    lines: Sequence[Line], head: Sequence[Entry], groups: Sequence[Sequence[int]], *, titled_below: bool
) -> int | None:
    """The line that names the paper: the owner's notice says it too, or it stands beside the day."""
    owned = " ".join(lines[i].said.casefold() for i, sort, _ in head if sort is Sort.RIGHTS)
    bare = [i for group in groups for i in group]
    for i in bare:
        name = lines[i].said[: named_source(lines[i].said)].casefold()
        if len(name) > 2 and name in owned:
            return i
    day = next((i for i, sort, _ in head if sort is Sort.DAY), None)
    if day is None:
        return None
    before, behind = [i for i in bare if i < day], [i for i in bare if i > day]
    if any(sort is Sort.LENGTH and i < day for i, sort, _ in head):
        return behind[0] if behind else None
    if len(before) > 1:
        return before[-1] if before[-1] == day - 1 else None
    return before[0] if before and (behind or titled_below) else None


def _is_title(lines: Sequence[Line], group: Sequence[int]) -> bool:
    words = sum(count_words(lines[i].said) for i in group)
    return len(group) <= _TITLE_LINES and 1 <= words <= _TITLE_WORDS and lines[group[-1]].said[-1] not in ".,:"


def _without_edition(lines: Sequence[Line], groups: list[list[int]], days: Collection[int]) -> list[list[int]]:
    """The groups but for a word or three right below the day, with the title still to come: the paper's edition."""
    first = groups[0] if groups else []
    is_edition = len(groups) > 1 and len(first) == 1 and first[0] - 1 in days and not lines[first[0]].gap
    return groups[1:] if is_edition and count_words(lines[first[0]].said) <= _EDITION_WORDS else groups


def _without_section(lines: Sequence[Line], group: list[int]) -> list[int]:
    """The group without a word or two above a title: the section it stood in."""
    return group[1:] if len(group) > 1 and count_words(lines[group[0]].said) <= 2 else group


def _is_name(line: Line) -> bool:
    return len(line.said.split()) <= _NAME_WORDS and len(line.said) <= 60 and is_person_like(line.said)


def _without_names(lines: Sequence[Line], title: list[int], told: dict[int, HeaderField], *, named: bool) -> list[int]:
    """The title's lines without the author's below it."""
    if len(title) > 1 and not named and _is_name(lines[title[-1]]):
        told[title[-1]] = HeaderField.BYLINE
        return title[:-1]
    return title


def _stretched(
    text: str, entry: tuple[Line, Sort, int], told: HeaderField | None, facts: frozenset[HeaderField]
) -> list[Stretch]:
    """A line of the head as stretches."""
    line, sort, end = entry
    if line.label is not None:
        if line.label.fact is HeaderField.BODY:
            return [Stretch(line.start, line.label.value, rule="export.body")]
        return [labelled(text, line, end)]
    if told is HeaderField.SOURCE:
        low = text.find(line.said, line.start)
        return [Stretch(line.start, line.end, told, (low, low + named_source(line.said)))]
    if told is not None:
        return [whole_line(line, told)]
    if sort is Sort.META:
        return read_meta(text, line.start, line.end)
    if sort is Sort.DAY and HeaderField.DATE in facts:
        return [whole_line(line, rule="export.day")]
    if sort is Sort.DAY:
        return (
            cite(text, line.start, line.end)
            if HeaderField.SOURCE not in facts
            else [whole_line(line, HeaderField.DATE)]
        )
    stated = {
        Sort.BYLINE: HeaderField.BYLINE,
        Sort.ADDRESS: HeaderField.ADDRESS,
        Sort.LENGTH: HeaderField.LENGTH,
        Sort.CLOCK: HeaderField.TIME,
    }.get(sort)
    return [whole_line(line, stated, "" if stated is not None else f"export.{sort.value}")]


def _merged(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Lines of one title as one stretch; of facts that stand but once the first."""
    found: list[Stretch] = []
    for each in sorted(stretches, key=lambda each: each.start):
        last = found[-1] if found else None
        joins = last is not None and last.fact is each.fact is HeaderField.HEADLINE and last.end == each.start
        if joins and last is not None and last.value is not None and each.value is not None:
            found[-1] = Stretch(last.start, each.end, each.fact, (last.value[0], each.value[1]))
        else:
            found.append(each)
    return tuple(found)


# What a page's address right below the title stands with.
_SAVED = frozenset({Sort.DAY, Sort.META, Sort.LENGTH, Sort.BYLINE})


def _is_view(text: str, lines: Sequence[Line], head: Sequence[Entry]) -> bool:
    """Whether a reader's view or a service that keeps articles wrote the first lines."""
    sorts = [sort for _, sort, _ in head[: 2 * _VIEW_LINES]]
    if Sort.DOMAIN in sorts[:2]:
        return Sort.LENGTH in sorts or Sort.META in sorts
    if Sort.ADDRESS in sorts[1:3]:
        return not _SAVED.isdisjoint(sorts)
    metas = [lines[i] for i, sort, _ in head[:_VIEW_LINES] if sort is Sort.META]
    return any(each.fact is HeaderField.OTHER for line in metas for each in read_meta(text, line.start, line.end))
