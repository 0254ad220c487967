"""Names of sites as they are written: cleaned, parted from what stands beside them."""

from __future__ import annotations

import html
import re

from fonds.extract.candidate import fold
from fonds.marks.words import words_of

MAX_NAME = 60
_FIRM = re.compile(rf"\b(?:{words_of('site-firm')})\b", re.IGNORECASE)
# Between a title and the site's name.
SEPARATORS = re.compile(r"(?<!\s)\s+(?:[|–—‒·•»›:]|-{1,2}|::)\s+|(?<!\s)\s*[|｜_]\s*|\s?[–—]\s")
_ADDRESS = re.compile(r"^([A-ZÀ-Þ][\w-]{2,30})\.(?:com|net|org|[a-z]{2}|NET|COM)$")


def clean_name(name: str) -> str:
    plain = " ".join(html.unescape(name).split()).strip(" |-–—,;:")
    plain = re.sub(r"\s?\((?:www\.)?[\w.]{2,20}\)$", "", plain)
    # "COURIER.de", "Courier.com": the address behind the name is no part of it; "mbl.is" is all there is.
    plain = _ADDRESS.sub(r"\1", plain)
    # "Bay Courier - Lakeside Verlag und Druck GmbH": the firm behind the paper.
    head, _, firm = plain.partition(" - ")
    return head if firm and _FIRM.search(firm) else plain


def part_of_host(name: str, host: str) -> str:
    """ "The Bay Courier" of "The Bay Courier - News from the bay" and of "News | The Bay Courier": the host's part."""
    parts = [part for part in SEPARATORS.split(name) if len(part) > 2]
    if len(parts) < 2:
        return name
    label = fold(host)
    return next((part for part in parts if fold(part) and fold(part) in label), parts[0])


def strip_site(title: str, site: str | None, host: str) -> str:
    """The title without the site's name before or behind it, where a separator parts them."""
    names = {
        fold(n)
        for n in (site or "", host, host.rsplit(".", 1)[0], host.rsplit(".", 1)[0].rsplit(".", maxsplit=1)[-1])
        if n
    }
    for _ in range(2):
        cuts = list(SEPARATORS.finditer(title))
        if not cuts:
            break
        last, first = title[cuts[-1].end() :], title[: cuts[0].start()]
        if _is_site(last, names):
            title = title[: cuts[-1].start()].rstrip()
        elif _is_site(first, names):
            title = title[cuts[0].end() :].lstrip()
        else:
            break
    return title.strip()


def behind_site(title: str, site: str | None) -> str:
    """The title behind the site's name and a colon, as blogs write them: "Bay Notes: Storm over the bay"."""
    head, colon, rest = title.partition(":")
    return rest.strip() if colon and site and rest.strip() and fold(head) == fold(site) else title


def _is_site(part: str, names: set[str]) -> bool:
    folded = fold(part)
    if not folded:
        return False
    return any(
        folded == n
        or (
            len(n) > 4
            and len(folded) > 4
            and (n.startswith(folded) or folded.startswith(n))
            and len(folded) < 2.5 * len(n)
        )
        for n in names
    )
