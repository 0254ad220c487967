"""When a field counts as right. Strings in, verdicts out; the rules are those of benchmarks/README.md."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time

# What opens a credit line; dropped from gold and prediction alike before their parts are compared.
_OPENER = re.compile(
    r"^\W*(?:(?:fotos?|photos?|photographs?|photographie|bild(?:er)?|images?|pictures?|credits?|crédits?|quelle|source|"
    r"fotograf(?:ía|ia|ie)?|fot|foto de|imagen|immagine|фото|写真|사진)\s*[:：=＝/©]|"
    r"(?:photo|foto|image|picture)s? (?:by|von|de|di)\b|by\b|©|\(c\))\s*:?\s*",
    re.IGNORECASE,
)
_CREDIT_PARTS = re.compile(r"[/|,()]|\bvia\b", re.IGNORECASE)
_NOT_WORD = re.compile(r"[\W_]+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})

# A page whose machine-readable data states a publication date, though a person found none to annotate.
_STATES_DATE = re.compile(
    rb"[\"'](?:datePublished|dateCreated|uploadDate)[\"']|(?:article:published_time|og:published_time|datePublished|"
    rb"pubdate|publish[-_]?date|dc\.date|dcterms\.(?:created|date|issued)|sailthru\.date|parsely-pub-date|"
    rb"citation_(?:publication_)?date)|<time\b[^>]{0,300}\bdatetime",
    re.IGNORECASE,
)


def fold(name: str) -> str:
    """A name without case and punctuation: what is left when only the spelling of letters counts."""
    return _NOT_WORD.sub(" ", unicodedata.normalize("NFKC", name).casefold()).strip()


def folded(names: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(fold, names)))


def credit_parts(lines: Iterable[str]) -> frozenset[str]:
    """Credit lines without openers, split at `/ | , ( )` and `via`, folded."""
    parts = (part for line in lines for part in _CREDIT_PARTS.split(_OPENER.sub("", line.strip())))
    return folded(_OPENER.sub("", part.strip()) for part in parts)


def same_title(found: str | None, gold: str) -> bool:
    """Equal but for white space, Unicode form and the make of quotation marks."""

    def plain(title: str) -> str:
        return " ".join(unicodedata.normalize("NFC", title).translate(_QUOTES).split())

    return found is not None and plain(found) == plain(gold)


def same_site(found: str | None, gold: str) -> bool:
    return found is not None and fold(found) == fold(gold)


def stands_in(name: str, page: bytes) -> bool:
    """The name can be read in the page's source at all, so that somebody could have found it."""
    return fold(name) in fold(page.decode("utf-8", errors="replace"))


def same_language(found: str | None, gold: str) -> bool:
    """Equal primary subtags; Norwegian is one language here, as pages state `no`, `nb` and `nn` alike."""

    def primary(tag: str) -> str:
        main = re.split(r"[-_]", tag.strip().lower())[0]
        return "no" if main in ("nb", "nn") else main

    return found is not None and primary(found) == primary(gold)


def moment(written: str | None) -> datetime | date | None:
    """ISO 8601 as a tool or the gold writes it: a date, or a time with or without offset; None for anything else."""
    if not written:
        return None
    try:
        if len(written.strip()) == len("2025-01-31"):
            return date.fromisoformat(written.strip())
        return datetime.fromisoformat(written.strip())
    except ValueError:
        return None


def same_day(found: str | None, gold: str) -> bool:
    """The day as stated, or the same instant's day in the gold's offset."""
    left, right = moment(found), moment(gold)
    if left is None or right is None:
        return False
    days = {_day(left)}
    if isinstance(left, datetime) and isinstance(right, datetime) and left.tzinfo and right.tzinfo:
        days.add(left.astimezone(right.tzinfo).date())
    return _day(right) in days


def _day(value: datetime | date) -> date:
    return value.date() if isinstance(value, datetime) else value


def counts_as_instant(gold: str | None) -> bool:
    """The gold tells an instant: it has an offset, and is not a midnight that stands for the day alone."""
    value = moment(gold)
    return isinstance(value, datetime) and value.tzinfo is not None and value.time() != time(0)


def same_instant(found: str | None, gold: str) -> bool:
    """The same minute in UTC. Seconds are not asked for: what is printed on pages has none."""
    left, right = moment(found), moment(gold)
    if not (isinstance(left, datetime) and isinstance(right, datetime)) or not (left.tzinfo and right.tzinfo):
        return False
    return left.astimezone(UTC).replace(second=0, microsecond=0) == right.astimezone(UTC).replace(
        second=0, microsecond=0
    )


def prints_clock(text: str, gold: str | None) -> bool:
    """Whether the text prints the gold's clock time, in the gold's offset: "14:05", "14.05", "14h05", "2:05 pm"."""
    value = moment(gold)
    if not counts_as_instant(gold) or not isinstance(value, datetime):
        return False
    half = (
        f"0?{value.hour % 12 or 12}[:.]{value.minute:02}(?:[:.]\\d\\d)?\\s?{'p' if value.hour >= 12 else 'a'}[.]?\\s?m"
    )
    whole = f"0?{value.hour}\\s?[:.h時时点시]\\s?{value.minute:02}(?!\\d)(?!\\s?[ap][.]?m)"
    return re.search(rf"(?<![\d:.,])(?:{half}|{whole})", text, re.IGNORECASE) is not None


def same_clock(found: str | None, gold: str) -> bool:
    """The gold's day, hour and minute in the gold's offset, whatever offset was found with them or none."""
    left, right = moment(found), moment(gold)
    if not (isinstance(left, datetime) and isinstance(right, datetime)):
        return False
    if (
        left.tzinfo
        and right.tzinfo
        and left.astimezone(right.tzinfo).replace(second=0, microsecond=0) == right.replace(second=0, microsecond=0)
    ):
        return True
    return left.replace(second=0, microsecond=0, tzinfo=None) == right.replace(second=0, microsecond=0, tzinfo=None)


def states_a_date(page: bytes) -> bool:
    """The page's machine-readable data states a publication date."""
    return _STATES_DATE.search(page) is not None
