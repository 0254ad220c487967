"""Zone abbreviations that newsrooms print, with what they mean."""

from __future__ import annotations

from datetime import date, timedelta

# Minutes east of UTC. Only abbreviations with one meaning in news; those with several stand in `_DEPENDS`.
_FIXED: dict[str, int] = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "SAST": 120, "CAT": 120, "EAT": 180, "WAT": 60, "PKT": 300,
    "NPT": 345, "WIB": 420, "WITA": 480, "HKT": 480, "SGT": 480, "AWST": 480, "JST": 540, "KST": 540, "ACST": 570,
    "ACDT": 630, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "BRT": -180, "EST": -300, "EDT": -240,
    "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
    "NST": -210, "NDT": -150, "ADT": -180,
}  # fmt: skip
# American zones written without saying whether summer time holds: standard offset, decided by the date.
_AMERICAN = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
# Read in American English only: China and Cuba write CST, Arabia AST too.
_ENGLISH_ONLY = {"CST": -360, "AST": -240}

NAMES: frozenset[str] = frozenset({*_FIXED, *_AMERICAN, *_ENGLISH_ONLY, "BST", "IST"})


def _sunday(year: int, month: int, nth: int) -> date:
    """The nth Sunday of a month, counted from its end when negative."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def american_summer(day: date) -> bool:
    """Whether summer time holds in the United States (the rule since 2007; earlier years give False in its margins)."""
    return _sunday(day.year, 3, 2) <= day < _sunday(day.year, 11, 1)


def european_summer(day: date) -> bool:
    """Whether summer time holds in Europe (the rule since 1996)."""
    return _sunday(day.year, 3, -1) <= day < _sunday(day.year, 10, -1)


def offset_minutes(abbreviation: str, day: date, language: str | None = None) -> int | None:
    """Minutes east of UTC, or None where the abbreviation has several meanings and nothing decides."""
    name = abbreviation.upper()
    primary = (language or "").split("-")[0]
    if name in _FIXED:
        return _FIXED[name]
    if name in _AMERICAN:
        return _AMERICAN[name] + (60 if american_summer(day) else 0)
    if name in _ENGLISH_ONLY and primary in ("en", "es", ""):
        return _ENGLISH_ONLY[name]
    # British Summer Time; Bangladesh's BST is told apart by the season only, so winter is left open.
    if name == "BST" and european_summer(day):
        return 60
    # India, Ireland, Israel. Irish papers write it in summer only; Indian ones in every language of India.
    if name == "IST":
        return {"hi": 330, "bn": 330, "ta": 330, "he": 120, "ga": 60}.get(primary, 330 if language == "en-IN" else None)
    return None


# Domains of countries in one zone, with that zone: minutes east of UTC in winter, and whether summer time follows
# Europe's rule.
_BY_COUNTRY: dict[str, tuple[int, bool]] = {
    **dict.fromkeys(
        "de at ch li it nl be lu fr es pl cz sk hu si hr rs ba me mk al mt dk no se".split(), (60, True)  # noqa: SIM905
    ),
    **dict.fromkeys("fi ee lv lt gr bg ro ua cy".split(), (120, True)),  # noqa: SIM905  # a row of domains
    **dict.fromkeys("uk ie pt".split(), (0, True)),  # noqa: SIM905
    "is": (0, False), "tr": (180, False), "by": (180, False), "za": (120, False), "ls": (120, False),
    "ke": (180, False), "tz": (180, False), "ng": (60, False), "in": (330, False), "np": (345, False),
    "pk": (300, False), "vn": (420, False), "th": (420, False), "cn": (480, False), "tw": (480, False),
    "hk": (480, False), "sg": (480, False), "my": (480, False), "ph": (480, False), "jp": (540, False),
    "kr": (540, False),
}  # fmt: skip


def usual_offset(host: str, day: date) -> int | None:
    """The offset in minutes that times on a site are in, by its country's domain; None where that tells nothing.
    ("bay-kurier.de" on a day in July gives 120.)"""
    zone = _BY_COUNTRY.get(host.rsplit(".", 1)[-1])
    return None if zone is None else zone[0] + (60 if zone[1] and european_summer(day) else 0)
