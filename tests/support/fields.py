"""Fields and pages for tests: text in, what `extract` makes of it out."""

from __future__ import annotations

from datetime import datetime

from fonds.cleaning.html import clean_html
from fonds.cleaning.text import clean_text
from fonds.extract import extract
from fonds.extract.page.view import Page
from fonds.marks.metadata import MachineFacts
from fonds.model import Block, Fields, Kind, Locator, Role
from fonds.settings import Settings
from tests.support.captures import capture_of

URL = "https://bay.example/ferry"
# A paragraph long enough to be prose for every rule, of two lengths.
PROSE = (
    "The ferry had been running for eleven years when the harbour board voted to stop it, and nobody in the village "
    "could say afterwards who had first brought up the idea, though many had heard it before."
)
LONG_PROSE = (
    "The ferry had been running for eleven years when the harbour board voted to stop it, and nobody in the "
    "village could say afterwards who had first brought up the idea. What is known is that the vote took nine "
    "minutes and that the minutes of the meeting were lost twice before they were printed."
)


def text_fields(text: str, *, at: datetime | None = None) -> Fields:
    """The fields of a text copy captured `at`; all evidence must stand where it says."""
    fields = extract(clean_text(text, Settings()), capture_of(captured_at=at))
    for evidence in fields.evidence:
        if evidence.locator is not None:
            assert "".join(text[s.start : s.end] for s in evidence.locator.spans) == evidence.raw
    return fields


def html_fields(page: str, url: str = URL) -> Fields:
    """The fields of an HTML page; all evidence must be found where it says."""
    cleaned = clean_html(page, url, Settings())
    fields = extract(cleaned, capture_of(html=True, target_uri=url))
    assert cleaned.dom is not None
    for evidence in fields.evidence:
        if evidence.locator is not None:
            cleaned.dom.located(evidence.locator)
    return fields


def page_with(*lines: tuple[str, Role], language: str = "en") -> Page:
    """A text copy whose lines have been given their roles already."""
    blocks = tuple(
        Block(n, text, text, Kind.PARAGRAPH, Locator.of_text(0, len(text)), role, "test", 0.9)
        for n, (text, role) in enumerate(lines)
    )
    return Page(blocks, None, MachineFacts(), None, None, language, is_html=False)
