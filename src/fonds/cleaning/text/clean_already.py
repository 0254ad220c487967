"""Tells a text that somebody cleaned already from a copy of a whole page, and labels it without dropping anything."""

from __future__ import annotations

from fonds.cleaning.text.captions import label_descriptions
from fonds.cleaning.text.clean_edges import edges, is_menu_line
from fonds.cleaning.text.head import find_title, looks_like_title
from fonds.cleaning.text.model import TextPrediction
from fonds.cleaning.text.units import Unit
from fonds.marks.bylines.lines import match_byline, opens_byline
from fonds.model import Kind, Role

# Tuned on the gold texts of 335 annotated pages (331 pass) and five page copies of 112 (4 to 11 % pass). Counted are
# different lines, so that a forum's "Reply" on every post counts once.
_MOST_SITE = 3
_MOST_FOOT = 1
_MOST_OTHER = 3
# Long texts have a heading such as "Overview" more often: one more for so many lines.
_PER_LINES = 150
# A menu in a language the tables lack: so many lines of so few words before the first paragraph.
_MENU_LINES = 8
_MENU_WORDS = 3.0

# Of the model's answers, in thousandths. Out of fold on 245 pages: from 100 on 0.9 % of gold texts are harmed instead
# of 1.8 % at 500, and page copies lose .0003 F1.
SURE = 100
# Dropping lines that promises less F1 than this (thousandths) is left alone: halves the harm to gold texts, costs page
# copies .0005.
LITTLE_GAIN = 20
# If the tables agree too, less certainty will do. Chosen, not tuned.
_LIKELY = 30
_SOME_GAIN = 60

_SITE = frozenset({Role.NAVIGATION, Role.LEGAL, Role.FOOTER, Role.CONSENT, Role.SEARCH})
_FOOT = frozenset({Role.LEGAL, Role.CONSENT})

# Different lines that the tables know as furniture, in hundredths of all lines: two of them at the first density, more
# at the second; names of networks don't count, texts list them. Of 400 gold texts none is met, of 396 texts cleaned by
# trafilatura 5, each with furniture left in it.
_FEW_TELL_TALES = 2
# Menus stand at the top.
_MENU_REACH = 12
_DENSE = 15
_LESS_DENSE = 9


def _begins_with_menu(spoken: list[Unit]) -> bool:
    first = next((i for i, u in enumerate(spoken) if u.prose), 0)
    return first >= _MENU_LINES and sum(u.words for u in spoken[:first]) <= _MENU_WORDS * first


def _is_furniture(units: list[Unit]) -> bool:
    """Half of the lines are known furniture, whatever the model says: nobody leaves these when cleaning."""
    spoken = [u for u in units if u.words]
    return 2 * sum(u.mark is not None and u.mark.whole for u in spoken) >= len(spoken)


def _has_tell_tales(units: list[Unit]) -> bool:
    """Different lines that are furniture as a whole stand close together: a short page copy ("Subscribe", "Log in",
    eight lines of text), which the model alone takes for a clean text."""
    spoken = sum(1 for u in units if u.words)
    marks = ((u.folded, u.mark) for u in units if u.words and u.mark is not None)
    known = len({folded for folded, mark in marks if mark.whole and mark.role is not Role.SHARE})
    known += len({unit.folded for unit in units[:_MENU_REACH] if unit.words and is_menu_line(unit)})
    # What a forum counts below its posts stands in no text that was cleaned.
    if any(unit.forum for unit in units):
        return True
    if known < _FEW_TELL_TALES:
        return False
    return known * 100 >= (_DENSE if known == _FEW_TELL_TALES else _LESS_DENSE) * spoken


def is_already_clean(units: list[Unit], prediction: TextPrediction) -> bool:
    """Whether to keep the text whole: the model says so, would gain hardly anything, or gains little where the tables
    know hardly a line."""
    if not prediction.kept.any() or _is_furniture(units) or _has_tell_tales(units):
        return False
    if prediction.clean >= SURE or prediction.gain < LITTLE_GAIN:
        return True
    return prediction.clean >= _LIKELY and prediction.gain < _SOME_GAIN and _looks_clean(units)


def _looks_clean(units: list[Unit]) -> bool:
    """No menu, no footer, hardly a line that the furniture tables know."""
    spoken = [u for u in units if u.words]
    whole = {u.folded: u.mark.role for u in spoken if u.mark is not None and u.mark.whole}
    site = sum(1 for role in whole.values() if role in _SITE)
    foot = len(
        {u.folded for u in spoken if u.mark is not None and u.mark.role in _FOOT and (u.mark.whole or u.words < 40)}
    )
    return (
        site <= _MOST_SITE + len(spoken) // _PER_LINES
        and foot <= _MOST_FOOT
        and len(whole) - site <= _MOST_OTHER + len(spoken) // _PER_LINES
        and not _begins_with_menu(spoken)
    )


# Lines above the first paragraph of a clean text; more are no head.
_HEAD_LINES = 3
# Lines at the end of a clean text that may be what a mailing list adds.
_MAIL_FOOT = 2


# Notices of rights stand in so many lines at both ends, and have so many words.
_NOTICE_LINES, _NOTICE_WORDS, _SURE_NOTICE = 4, 30, 0.95


def _mail_foot(units: list[Unit]) -> None:
    """What mailing lists write under a mail ("To unsubscribe, …") is known by its first words."""
    for unit in units[-_MAIL_FOOT:]:
        mark = unit.mark
        if mark is not None and mark.rule.startswith("newsletter.") and mark.rule.endswith(".leave"):
            unit.decide(mark.role, mark.rule, mark.strength)


def _notices(units: list[Unit]) -> None:
    """What forbids copies, or says how to order them, in the first and last lines."""
    said = [unit for unit in units if unit.words]
    for unit in (*said[:_NOTICE_LINES], *said[-_NOTICE_LINES:]) if len(said) > 2 * _NOTICE_LINES else ():
        mark = unit.mark if unit.words <= _NOTICE_WORDS else None
        if mark is not None and mark.role is Role.LEGAL and mark.strength >= _SURE_NOTICE:
            unit.decide(mark.role, mark.rule, mark.strength)


def label_clean(units: list[Unit], prediction: TextPrediction | None) -> None:
    """Keep everything but furniture at the edges and a mailing list's last line; find the title and a byline below it.

    Without a prediction the edges stay, too: the text is what an export says is the document."""
    for unit in units:
        unit.decide(Role.OTHER if unit.kind is Kind.CAPTION else Role.BODY, "already-clean", 0.9)
    label_descriptions(units, 0, len(units))
    for i, dropped in (edges(units, prediction) if prediction is not None else {}).items():
        units[i].decide(*dropped)
    _mail_foot(units)
    _notices(units)
    kept = [i for i, unit in enumerate(units) if unit.role is Role.BODY]
    if kept:
        _label_head([units[i] for i in kept])


def _label_head(units: list[Unit]) -> None:
    first = next((i for i, u in enumerate(units) if u.prose), None)
    if first is None or first > _HEAD_LINES:
        # A poem has no paragraph; its author stands below its title.
        byline = match_byline(units[1].text) if len(units) > _HEAD_LINES else None
        if byline is not None and opens_byline(units[1].text) and looks_like_title(units[0]):
            units[0].decide(Role.TITLE, "already-clean.title", 0.8)
            units[1].decide(Role.BYLINE, "already-clean.byline", 0.8)
        return
    # A cleaned text opens with its title; a line set off below it is the standfirst or a second title.
    alone = first >= 1 and units[1].gap and looks_like_title(units[0])
    title = 0 if alone else find_title(units, first, len(units))
    if title is not None and title < first and (title == 0 or units[title].kind is Kind.HEADING):
        units[title].decide(Role.TITLE, "already-clean.title", 0.8)
        for unit in units[title + 1 : first]:
            if match_byline(unit.text) is not None:
                unit.decide(Role.BYLINE, "already-clean.byline", 0.8)
