"""The site's name."""

from __future__ import annotations

import html
import re

from fonds.extract.site.sources.brands import brands
from fonds.extract.candidate import Candidate, fold, settle, within
from fonds.extract.page.header import stated_text
from fonds.extract.page.json_ld import Place, at_key, document_nodes, followed, inside, said
from fonds.extract.page.view import OWNER_SIGNS, Page
from fonds.marks.agencies import agency_of
from fonds.marks.dates import find_dates
from fonds.marks.exports import Fact
from fonds.model import Block, Evidence, Locator, Role

MAX_NAME = 60
_MAX_WORDS = 6
# Between a title and the site's name.
SEPARATORS = re.compile(r"(?<!\s)\s+(?:[|–—‒·•»›:]|-{1,2}|::)\s+|(?<!\s)\s*[|｜_]\s*|\s?[–—]\s")
_OWNERS = re.compile(
    r"(?:©|\(c\)|copyright|ⓒ)(?:[\s©:®]|\(c\)|copyright\b){0,20}+(?:by\s)?(?:(?:19|20)\d\d\s?(?:[-–—]\s?(?:(?:19|20)\d\d"
    r"|present))?[\s,.:]{0,20}+)?(?:by\s)?"
    r"(?P<name>[^\d|©.,;:!?()\n]{2,60}(?:\.(?:com|org|net|de|fr|at|ch|it|es|nl|co|uk|tv|info|ru|pl))?)",
    re.IGNORECASE,
)
_LEGAL_FORM = re.compile(
    r"(?<![\s,])[\s,]*(?:\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|rights|gmbh(?: & "
    r"co\.? kg)?|inc|llc|ltd|limited|s\.?r\.?l"
    r"|s\.?p\.?a|ag|b\.?v|co|corp|corporation|company|group|media group|plc|pty|oy|a/s|aps|as|ab|sa|kg"
    r"|publishing|verlag)\b\.?\s*)+$",
    re.IGNORECASE,
)
_BEHIND_OWNER = re.compile(
    r"\s(?:-|–|—|all rights|alle rechte|is |and its|use of)\s?|\s*(?:無断|禁無断|不許|版权|版權|保留|무단)",
    re.IGNORECASE,
)
# The firm may bear the paper's name and a little more ("Bay Courier Media", 北町新聞社); longer rests are other names.
_MAX_FIRM_REST = 12
_TEXT_ROWS: tuple[tuple[str, re.Pattern[str], float], ...] = (
    # "Discover more from The Bay Courier" (WordPress footers)
    ("discover-more", re.compile(r"^Discover more from (.{2,60})$"), 0.85),
    # "Subscribe to The Bay Courier", "Follow The Bay Courier on …"
    (
        "follow-us",
        re.compile(
            r"^(?:Follow|Like) (?!us\b|me\b|this\b)([A-Z][\w .&'’-]{2,40}) on (?:Facebook|Twitter|X|Instagram"
            r"|Google News)"
        ),
        0.6,
    ),
    # "About The Bay Courier"
    (
        "about",
        re.compile(
            r"^(?:About|Über|Contact|Advertise (?:with|in)) (?!us\b|the author|me\b|this\b)([A-Z][\w .&'’-]{2,40})$"
        ),
        0.45,
    ),
)


# How the rows' lines begin: most lines begin otherwise, and asking is cheap.
_ROWS_BEGIN = ("Discover", "Follow", "Like", "About", "Über", "Contact", "Advertise")


def extract_site(page: Page) -> tuple[str | None, tuple[Evidence, ...]]:
    """The site's name and its evidence."""
    stated = stated_text(page, Fact.SOURCE)
    if stated is not None:
        return stated.value, settle("site_name", stated, _text(page), lambda a, b: fold(a) == fold(b))
    found = (_machine(page) if page.is_html else []) + _text(page)
    if not found:
        return None, ()
    support = _support(found)
    best = max(
        found,
        key=lambda c: c.confidence + support[fold(c.value)] + _host_bonus(c, page.host) - _address_like(c.value),
    )
    best = _with_article(_written_out(page, best, found), found)
    best = max(
        (c for c in (*found, best) if fold(c.value) == fold(best.value)),
        key=lambda c: (_well_written(c.value), c is best),
    )
    evidence = settle("site_name", best, found, lambda a, b: fold(a) == fold(b))
    return best.value, evidence


def _with_article(best: Candidate[str], found: list[Candidate[str]]) -> Candidate[str]:
    """ "The Courier" for "Courier" where the page's own statement of its name says so."""
    named = {f"{article}{best.value}".casefold() for article in _ARTICLES}
    return next((c for c in found if c.confidence >= _OWN_WORDS and c.value.casefold() in named), best)


_ARTICLES = ("the ", "der ", "die ", "das ", "le ", "la ", "el ", "il ", "het ", "de ", "o ")
# The confidence of og:site_name.
_OWN_WORDS = 0.9
_HOST_LIKE = re.compile(r"^([\w-]{2,30})\.\w{2,4}$")
_LEAST_SURE = 0.5


def _written_out(page: Page, best: Candidate[str], found: list[Candidate[str]]) -> Candidate[str]:
    """The name that another source gives for initials or an address: "Bay Harbour Courier" for BHC or bhc.example."""
    match = _HOST_LIKE.match(best.value)
    label = match[1] if match else best.value
    initials = label.replace(".", "").casefold()
    for other in sorted(found, key=lambda c: -c.confidence):
        words = [w for w in other.value.split() if w[0].isupper()]
        if other.confidence < _LEAST_SURE or not words:
            continue
        short = label.isupper() or match is not None
        if short and len(words) > 1 and "".join(w[0] for w in words).casefold() == initials:
            return other
        if match is not None and fold(other.value) == fold(label):
            return other
    if match is not None:
        letters = "[ -]?".join(map(re.escape, label)) if len(label) >= _SPACED else re.escape(label)
        shown = re.compile(rf"(?<![\w.@/-]){letters}(?![\w@-]|\.\w)", re.IGNORECASE)
        for block in page.blocks:
            said = shown.search(block.text) if len(block.text) <= MAX_LINE else None
            if said is not None and said[0][0].isupper():
                return _candidate(block, said[0], best.confidence)
    return best


# Longer blocks are prose.
MAX_LINE = 200
# "baycourier.example" is written "Bay Courier"; letters of shorter labels stand in a row by chance.
_SPACED = 7


def _support(found: list[Candidate[str]]) -> dict[str, float]:
    """What speaks for each name beside the surest of its places: 0.15 for each other method that says the same."""
    methods: dict[str, set[str]] = {}
    for c in found:
        methods.setdefault(fold(c.value), set()).add(c.method + c.shown)
    return {name: 0.15 * (len(said) - 1) for name, said in methods.items()}


def _host_bonus(candidate: Candidate[str], host: str) -> float:
    folded = fold(candidate.value)
    return 0.1 if folded and host and (folded in fold(host) or fold(host.split(".", maxsplit=1)[0]) in folded) else 0.0


def _address_like(name: str) -> float:
    """What "stern.de" or "financialpost" loses against a name as people write it."""
    return 0.2 if re.search(r"\.\w{2,4}$", name) or (name.islower() and name.isascii()) else 0.0


def _well_written(name: str) -> int:
    return 2 * (not name.islower()) + (" " in name)


_ADDRESS = re.compile(r"^([A-ZÀ-Þ][\w-]{2,30})\.(?:com|net|org|[a-z]{2}|NET|COM)$")


def _clean(name: str) -> str:
    plain = " ".join(html.unescape(name).split()).strip(" |-–—,;:")
    plain = re.sub(r"\s?\((?:www\.)?[\w.]{2,20}\)$", "", plain)
    # "COURIER.de", "Courier.com": the address behind the name is no part of it; "mbl.is" is all there is.
    plain = _ADDRESS.sub(r"\1", plain)
    # "Bay Courier - Lakeside Verlag und Druck GmbH": the firm behind the paper.
    head, _, firm = plain.partition(" - ")
    return head if firm and re.search(r"\b(?:gmbh|verlag|inc|ltd|llc|s\.?a|ag)\b", firm, re.IGNORECASE) else plain


def _first_part(name: str, host: str) -> str:
    """ "The Bay Courier" of "The Bay Courier - News from the bay" and of "News | The Bay Courier": the host's part."""
    parts = [part for part in SEPARATORS.split(name) if len(part) > 2]
    if len(parts) < 2:
        return name
    label = fold(host)
    return next((part for part in parts if fold(part) and fold(part) in label), parts[0])


def _machine(page: Page) -> list[Candidate[str]]:
    machine, found = page.machine, []

    def add(value: str, raw: str, method: str, confidence: float, locator: Locator) -> None:
        name = _clean(value)
        if 1 < len(name) <= MAX_NAME and not name.startswith(("http", "@")):
            found.append(Candidate(name, name, raw, method, confidence, locator))

    def add_stated(place: Place, confidence: float) -> None:
        if (stated := said(page, place)) is not None:
            add(stated.value, stated.raw, "json-ld", confidence, stated.locator)

    for fact in machine.metas("og:site_name"):
        add(_first_part(fact.value, page.host), fact.raw, "meta", 0.9, fact.locator)
    for fact in machine.metas(
        "application-name",
        "apple-mobile-web-app-title",
        "al:ios:app_name",
        "publisher",
        "dc.publisher",
        "article:publisher_name",
        "cre",
        "copyright",
    ):
        add(fact.value, fact.raw, "meta", 0.55, fact.locator)
    for node in machine.json:
        if "website" in node.types:
            add_stated(at_key(node, "name"), 0.7)
    for node in document_nodes(machine, page.url):
        for key in ("publisher", "sourceOrganization", "isPartOf"):
            holder = followed(page, at_key(node, key))
            add_stated(inside(inside(holder, 0) if isinstance(holder.value, list) else holder, "name"), 0.75)
    title = machine.title
    if title is not None:
        parts = SEPARATORS.split(title.value)
        if len(parts) > 1:
            add(parts[-1], title.raw, "title", 0.4, title.locator)
    return found


def _text(page: Page) -> list[Candidate[str]]:
    found: list[Candidate[str]] = []
    owned = {block.index for block in page.holding(OWNER_SIGNS)}
    for block in page.blocks:
        if block.index not in owned and not block.text.startswith(_ROWS_BEGIN):
            continue
        if len(block.text) > 400 and block.role is not Role.FOOTER and block.role is not Role.LEGAL:
            continue
        found += _of_line(block)
    found += _mastheads(page, found) + _suffix(page)
    return found + (_doubled(page) if page.is_html else _branded(page))


# Of the phrases that furniture repeats these are recorded; the first is as sure as its score tells.
_MOST_BRANDS = 3
_BRAND_SURE, _BRAND_STEP, _BRAND_MOST = 0.42, 0.035, 0.85


def _branded(page: Page) -> list[Candidate[str]]:
    """What a text copy's menus, footer and offers repeat."""
    found = []
    named = [brand for brand in brands(page) if not _NO_OWNER.search(brand.name)]
    for number, brand in enumerate(named[:_MOST_BRANDS]):
        sure = min(_BRAND_MOST, _BRAND_SURE + _BRAND_STEP * brand.score) if number == 0 else 0.3
        found.append(_candidate(brand.block, brand.name, sure))
    return found


def _mastheads(page: Page, owners: list[Candidate[str]]) -> list[Candidate[str]]:
    """Lines at the top of the page with which an owner's name begins: the paper's own name, the firm's is longer."""
    found = []
    for owner in owners:
        for block in page.blocks[:40]:
            rest = len(owner.value) - len(block.text)
            if len(block.text) > 2 and 0 < rest <= _MAX_FIRM_REST and owner.value.startswith(block.text):
                found.append(_candidate(block, block.text, owner.confidence + 0.05))
                break
    return found


def _of_line(block: Block) -> list[Candidate[str]]:
    found = []
    for _, pattern, confidence in _TEXT_ROWS if block.text.startswith(_ROWS_BEGIN) and len(block.text) < 200 else ():
        match = pattern.match(block.text)
        if match is not None:
            found.append(_candidate(block, match[1], confidence))
    match = _OWNERS.search(block.text)
    opens = match is not None and match.start() <= 2 and len(block.text) < 200
    if match is not None and block.role not in (Role.CREDIT, Role.CAPTION) and (opens or block.role is not Role.BODY):
        name = _LEGAL_FORM.sub(
            "",
            _BEHIND_OWNER.split(match["name"])[0],
        )
        name = _clean(name)
        if _NO_OWNER.search(name):
            return found
        year = bool(re.search(r"(?:19|20)\d\d", match[0]) or _YEAR_BEFORE.search(block.text[: match.start()]))
        alone = opens and block.role in (Role.FOOTER, Role.LEGAL) and len(block.text) <= match.end() + 1
        if 1 < len(name) <= 40 and len(name.split()) <= 6 and (year or alone or _RESERVED.search(block.text)):
            sure = 0.65 if year else 0.5
            # Agencies own pictures on the pages of others more often than the page.
            other = _FIRM.search(name) or agency_of(name) or agency_of(name.removeprefix("The "))
            found.append(_candidate(block, name, sure - (_FIRM_LESS if other else 0.0)))
    return found


_YEAR_BEFORE = re.compile(r"(?:19|20)\d\d\W{0,4}$")
_RESERVED = re.compile(r"reserved|vorbehalten|réservés|reservados|riservati|voorbehouden|förbehåll", re.IGNORECASE)
# Firms that own papers; the paper has a name of its own.
_FIRM = re.compile(
    r"\b(?:holdings?|newspapers|publications?|publishers?|verlag|editorial|mediengruppe|medien)\b", re.IGNORECASE
)
_FIRM_LESS = 0.2
# "Ann Lee/Copyright", "© RIPRODUZIONE RISERVATA": words about rights in the place of an owner.
_NO_OWNER = re.compile(
    r"copyright|reserved|vorbehalten|riservat[ai]|réservés|reservad[ao]s|voorbehouden|förbehåll|forbehold|zastrzeżone"
    r"|защищены|saklıdır|^(?:all|alle|tous|wszystkie)$",
    re.IGNORECASE,
)


def _candidate(block: Block, name: str, confidence: float) -> Candidate[str]:
    raw, locator = within(block, name)
    return Candidate(_clean(name), _clean(name), raw, "text-pattern", confidence, locator)


def _suffix(page: Page) -> list[Candidate[str]]:
    """What stands behind the title in a line that repeats it: "Storm over the bay - The Bay Courier"."""
    title = next((b.text for b in page.blocks if b.role is Role.TITLE), None)
    if not title:
        return []
    for block in page.blocks[:200]:
        if len(title) + 3 < len(block.text) < len(title) + MAX_NAME and block.text.startswith(title):
            parts = SEPARATORS.split(block.text[len(title) :])
            name = parts[-1].strip() if len(parts) > 1 else ""
            if name and name[-1] not in ".!?" and len(name.split()) <= _MAX_WORDS and not find_dates(name):
                return [_candidate(block, parts[-1].strip(), 0.8)]
    return []


def _doubled(page: Page) -> list[Candidate[str]]:
    """Logos copied twice: the same short line twice in a row at the top of the page, or alone there."""
    found = []
    for one, two in zip(page.blocks[:40], page.blocks[1:41], strict=False):
        if (
            one.text
            and one.text == two.text
            and 2 < len(one.text) <= 40
            and len(one.text.split()) <= 5
            and one.role
            not in (
                Role.BYLINE,
                Role.TITLE,
            )
        ):
            found.append(_candidate(one, one.text, 0.45))
    return found[:1]
