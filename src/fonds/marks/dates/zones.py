"""Zone abbreviations that newsrooms print, and the zones of countries' domains, with their offsets on a day.

Rules of summer time, and those that changed them, come from the package tzdata alone: what a machine has installed of
its own may be older, and equal captures must give equal instants everywhere.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

# Minutes east of UTC. Only abbreviations with one meaning in news that tell standard and summer time apart.
_FIXED: dict[str, int] = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120,
    "EEST": 180, "ACST": 570, "ACDT": 630, "AEST": 600, "AEDT": 660, "AWST": 480, "NZST": 720, "NZDT": 780,
    "BRT": -180, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "AKST": -540, "AKDT": -480, "HST": -600, "NST": -210, "NDT": -150, "ADT": -180,
}  # fmt: skip
# Abbreviations that are written for the time of a place, whatever holds there on the day.
_OF_A_PLACE: dict[str, str] = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "MSK": "Europe/Moscow", "МСК": "Europe/Moscow", "TRT": "Europe/Istanbul", "SAST": "Africa/Johannesburg",
    "CAT": "Africa/Maputo", "EAT": "Africa/Nairobi", "WAT": "Africa/Lagos", "PKT": "Asia/Karachi",
    "NPT": "Asia/Kathmandu", "WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "HKT": "Asia/Hong_Kong",
    "SGT": "Asia/Singapore", "JST": "Asia/Tokyo", "KST": "Asia/Seoul",
}  # fmt: skip
# Read in American English only: China and Cuba write CST, Arabia AST too.
_ENGLISH_ONLY = {"CST": -360, "AST": -240}
# India, Ireland, Israel. Irish papers write it in summer only; Indian ones in every language of India.
_IST = {"hi": "Asia/Kolkata", "bn": "Asia/Kolkata", "ta": "Asia/Kolkata", "he": "Asia/Jerusalem", "ga": "Europe/Dublin"}

NAMES: frozenset[str] = frozenset({*_FIXED, *_OF_A_PLACE, *_ENGLISH_ONLY, "BST", "IST"})


@cache
def _zone(name: str) -> ZoneInfo:
    with (resources.files("tzdata.zoneinfo") / name).open("rb") as file:
        return ZoneInfo.from_file(file, key=name)


def offset_at(zone: str, day: date) -> int | None:
    """Minutes east of UTC in a zone of the tz database at noon of a day; None for days before the zone had whole
    minutes, when each town kept the time of its own meridian."""
    offset = datetime(day.year, day.month, day.day, 12, tzinfo=_zone(zone)).utcoffset()
    if offset is None or offset % timedelta(minutes=1):
        return None
    return offset // timedelta(minutes=1)


def offset_minutes(abbreviation: str, day: date, language: str | None = None) -> int | None:
    """Minutes east of UTC, or None where the abbreviation has several meanings and nothing decides."""
    name = abbreviation.upper()
    primary = (language or "").split("-")[0]
    if name in _FIXED:
        return _FIXED[name]
    if name in _OF_A_PLACE:
        return offset_at(_OF_A_PLACE[name], day)
    if name in _ENGLISH_ONLY and primary in ("en", "es", ""):
        return _ENGLISH_ONLY[name]
    # British Summer Time; Bangladesh's BST is told apart by the season only, so winter is left open.
    if name == "BST" and offset_at("Europe/London", day) == 60:
        return 60
    if name == "IST":
        place = _IST.get(primary, "Asia/Kolkata" if language == "en-IN" else None)
        return None if place is None else offset_at(place, day)
    return None


# Domains of countries in one zone.
_BY_COUNTRY: dict[str, str] = {
    "de": "Europe/Berlin", "at": "Europe/Vienna", "ch": "Europe/Zurich", "li": "Europe/Vaduz", "it": "Europe/Rome",
    "nl": "Europe/Amsterdam", "be": "Europe/Brussels", "lu": "Europe/Luxembourg", "fr": "Europe/Paris",
    "es": "Europe/Madrid", "pl": "Europe/Warsaw", "cz": "Europe/Prague", "sk": "Europe/Bratislava",
    "hu": "Europe/Budapest", "si": "Europe/Ljubljana", "hr": "Europe/Zagreb", "rs": "Europe/Belgrade",
    "ba": "Europe/Sarajevo", "me": "Europe/Podgorica", "mk": "Europe/Skopje", "al": "Europe/Tirane",
    "mt": "Europe/Malta", "dk": "Europe/Copenhagen", "no": "Europe/Oslo", "se": "Europe/Stockholm",
    "fi": "Europe/Helsinki", "ee": "Europe/Tallinn", "lv": "Europe/Riga", "lt": "Europe/Vilnius",
    "gr": "Europe/Athens", "bg": "Europe/Sofia", "ro": "Europe/Bucharest", "ua": "Europe/Kyiv",
    "cy": "Asia/Nicosia", "uk": "Europe/London", "ie": "Europe/Dublin", "pt": "Europe/Lisbon",
    "is": "Atlantic/Reykjavik", "tr": "Europe/Istanbul", "by": "Europe/Minsk", "za": "Africa/Johannesburg",
    "ls": "Africa/Maseru", "ke": "Africa/Nairobi", "tz": "Africa/Dar_es_Salaam", "ng": "Africa/Lagos",
    "in": "Asia/Kolkata", "np": "Asia/Kathmandu", "pk": "Asia/Karachi", "vn": "Asia/Ho_Chi_Minh",
    "th": "Asia/Bangkok", "cn": "Asia/Shanghai", "tw": "Asia/Taipei", "hk": "Asia/Hong_Kong",
    "sg": "Asia/Singapore", "my": "Asia/Kuala_Lumpur", "ph": "Asia/Manila", "jp": "Asia/Tokyo", "kr": "Asia/Seoul",
}  # fmt: skip


def usual_offset(host: str, day: date) -> int | None:
    """The offset in minutes that times on a site are in, by its country's domain; None where that tells nothing.
    ("bay-kurier.de" on a day in July gives 120.)"""
    zone = _BY_COUNTRY.get(host.rsplit(".", 1)[-1])
    return None if zone is None else offset_at(zone, day)
