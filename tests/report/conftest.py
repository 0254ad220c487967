"""Records made by hand: an ordinary messy capture, a hostile one, one in another script, a large one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from fonds.cleaning.result import Cleaned
from fonds.model import (
    Block,
    Byline,
    Document,
    Evidence,
    Fields,
    Fingerprint,
    Kind,
    Language,
    LanguageOpinion,
    Locator,
    PhotoCredit,
    Record,
    RightsStatement,
    Role,
    Sidecar,
    Source,
    StatedDate,
)
from fonds.quality import judge
from fonds.schema.rows import RunFacts, to_row
from tests.support.captures import capture_of

Row = dict[str, Any]
Parts = Sequence[tuple[Role, Kind, str]]
RUN = RunFacts(
    run_id="run-1",
    started_at=datetime(2026, 3, 2, 1, 0, tzinfo=UTC),
    ingested_at=datetime(2026, 3, 2, 1, 2, 3, tzinfo=UTC),
    sources=(Source("gazette/2026/harbour page.txt"),),
    software=(("python", "3.11"),),
    agent="archivist",
)
P, H, L, C = Kind.PARAGRAPH, Kind.HEADING, Kind.LIST_ITEM, Kind.CAPTION
PROSE = (
    "The ferry that had tied the two banks together since the spring of 1931 was taken out of service on Monday, and "
    "the council gave no date for its return. Passengers who had waited since dawn were told to walk to the bridge."
)
MESSY: Parts = (
    (Role.CONSENT, P, "We use cookies to make this site work. By clicking Accept you agree to our use of cookies."),
    (Role.CONSENT, L, "Accept all"),
    *(
        (Role.NAVIGATION, L, word)
        for word in ["Home", "News", "Politics", "Sport", "Culture", "Harbour", "Weather", "Tides", "Obituaries"]
    ),
    (Role.TITLE, H, "Ferry out of service “until further notice”"),
    (Role.SUBTITLE, P, "The council blames rust; the ferrymen blame the council."),
    (Role.BYLINE, P, "By Ines Marwood and Tomas Okafor-Lind"),
    (Role.DATELINE, P, "Mar 1, 2026, 6:12 PM CET"),
    (Role.SHARE, P, "Share Tweet E-mail"),
    (Role.CAPTION, C, "The ferry Constance at her mooring on Sunday evening."),
    (Role.CREDIT, C, "Photo: Harbour Light Studio / NordBild"),
    (Role.BODY, P, PROSE),
    (Role.BODY, H, "A list that grew"),
    (Role.BODY, L, "Rust in the hull, found in January"),
    (Role.BODY, L, "A winch that nobody makes any more"),
    (Role.ADVERT, P, "ADVERTISEMENT"),
    (Role.BODY, Kind.QUOTE, "“We wrote to them four times,” said the harbour master. “Four times.”"),
    (Role.BODY, P, PROSE.replace("Monday", "Tuesday").replace("Passengers", "Children")),
    (Role.NEWSLETTER, P, "Get the tide table every morning. Sign up for our newsletter."),
    (Role.RELATED, H, "Also read"),
    *((Role.RELATED, L, f"A teaser about something else entirely, number {n}") for n in range(1, 8)),
    (Role.COMMENTS, P, "3 comments. Log in to join the conversation."),
    (Role.FOOTER, P, "© 2026 The Harbour Gazette. All rights reserved. Imprint. Privacy."),
)


def blocks_of(parts: Parts, confidence: float = 0.93) -> tuple[Block, ...]:
    """Contiguous blocks, each with a line feed at its end."""
    made, at = [], 0
    for index, (role, kind, text) in enumerate(parts):
        raw = f"• {text}\n" if kind is Kind.LIST_ITEM else f"{text}\n"
        locator = Locator.of_text(at, at + len(raw))
        rule = f"text-rules/{role.value}"
        made.append(Block(index, raw, text, kind, locator, role, rule, confidence, 2 if kind is Kind.HEADING else None))
        at += len(raw)
    return tuple(made)


def _fields(blocks: tuple[Block, ...]) -> Fields:
    first = {block.role: block for block in reversed(blocks)}
    title, byline, dateline = (first.get(role) for role in (Role.TITLE, Role.BYLINE, Role.DATELINE))
    evidence = []
    if title:
        evidence.append(Evidence("title", title.text, title.text, "text-pattern", 0.96, title.locator))
    if byline:
        evidence += [
            Evidence("bylines", "Ines Marwood", byline.text, "text-pattern", 0.92, byline.locator),
            Evidence("bylines", "The Harbour Gazette", "The Harbour Gazette", "meta", 0.3, None, chosen=False),
            Evidence("bylines", "Bo Lindqvist", "bo lindqvist", "json-ld", 0.7, None, chosen=False),
        ]
    published = None
    if dateline:
        stated = datetime(2026, 3, 1, 18, 12, tzinfo=timezone(timedelta(hours=1)))
        utc = stated.astimezone(UTC)
        published = StatedDate(stated, dateline.text, "2026-03-01T18:12:00+01:00", "minute", utc, "abbreviation")
        evidence += [
            Evidence("published", published.edtf, dateline.text, "text-pattern", 0.9, dateline.locator),
            Evidence("published", "2026-02-20", "20 Feb", "meta", 0.6, first[Role.FOOTER].locator, chosen=False),
        ]
    photo_credits = tuple(
        PhotoCredit(
            b.text.removeprefix("Photo: "), b.text, None, ("Harbour Light Studio",), ("NordBild",), ambiguous=True
        )
        for b in blocks
        if b.role is Role.CREDIT
    )
    return Fields(
        title=title.text if title else None,
        bylines=(Byline("Ines Marwood", "Harbour reporter"), Byline("Tomas Okafor-Lind")) if byline else (),
        published=published,
        photo_credits=photo_credits,
        site_name="The Harbour Gazette" if title else None,
        language=Language(
            "en", 0.99, (LanguageOpinion("py3langid", "en", 0.99), LanguageOpinion("langdetect", "en", 0.98))
        ),
        topics=("harbour", "ferries"),
        rights=(RightsStatement("All rights reserved", "footer"),),
        evidence=tuple(evidence),
        absent={"modified": "no line states a change", "canonical_url": "not observable in a text copy"},
    )


def row_of(parts: Parts, *, number: int = 1, media_type: str = "text/plain", **replaced: Any) -> Row:
    """A documents row for blocks given as (role, kind, text)."""
    blocks = blocks_of(parts)
    payload = "".join(block.raw for block in blocks).encode("utf-8", "replace")
    digest = f"{number:064x}"
    sidecar = Sidecar(url="https://gazette.example/ferry", collection="harbour", embargo_until=date(2026, 6, 1))
    when = datetime(2026, 3, 2, tzinfo=UTC)
    capture = capture_of(
        payload,
        capture_id=digest,
        payload_digest=digest,
        media_type=media_type,
        target_uri=sidecar.url,
        captured_at=when,
        sidecar=sidecar,
    )
    fields = _fields(blocks)
    quality = judge(capture, Cleaned(blocks), fields)
    facts = {name: getattr(fields, name) for name in Fields.__dataclass_fields__} | replaced
    document = Document(**facts, blocks=blocks, access="open", quality=quality)
    fingerprint = Fingerprint("f" * 64, (("fonds", "0.1.0"), ("selectolax", "1.0.2")))
    return to_row(Record(capture, document, fingerprint, "none"), RUN)


@pytest.fixture
def make_row() -> Callable[..., Row]:
    return row_of


@pytest.fixture
def messy() -> Row:
    return row_of(MESSY)


@pytest.fixture
def messy_parts() -> Parts:
    return MESSY
