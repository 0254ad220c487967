"""Elements of raw text without an end."""

import pytest

from fonds import clean
from fonds.capture.dom import parse
from fonds.capture.dom.raw import end_raw

STORY = (
    "<article><h1>The ferry runs again</h1><p>The ferry to Holm runs again from Monday, the harbour office said.</p>"
    "<p>It had lain in the dock since the storm of the second week of March.</p></article>"
)
REST = f'{STORY}<script>var page = {{"id": 4}};</script><style>p {{ color: red }}</style>'
FRAME = '<iframe src="https://tags.example/ns.html?id=1" height="0" width="0">'


@pytest.mark.parametrize(
    "page",
    [
        f"<html><body><noscript>{FRAME}</noscript>{REST}</body></html>",
        f"<html><head><noscript>{FRAME}</noscript><title>Ferry</title></head><body>{REST}</body></html>",
        f"<html><body>{FRAME}{REST}</body></html>",
        f"<html><body><NOSCRIPT>{FRAME.upper()}</NOSCRIPT>{REST}<iframe src='/a'></iframe></body></html>",
        f"<html><body><noembed>{REST}</body></html>",
        f"<html><body><textarea name=q>{REST}</body></html>",
        f"<html><head><title>The ferry runs again<meta name=a></head><body>{REST}</body></html>",
    ],
)
def test_what_a_missing_end_swallowed_is_the_page(page: str) -> None:
    dom = parse(page)
    assert "The ferry to Holm" in dom.text
    assert "<" not in dom.text
    assert "var page" not in dom.text
    assert "color" not in dom.text
    document = clean(page.encode(), media_type="text/html")
    assert "The ferry to Holm runs again" in document.text
    assert "<p>" not in document.kept_text


@pytest.mark.parametrize(
    "page",
    [
        "<p>Before</p><iframe src=a>Your program shows no frames.</iframe><p>After</p>",
        "<textarea>&lt;iframe src=a&gt;&lt;/iframe&gt; <iframe src=a></iframe> to embed</textarea><p>After</p>",
        "<script>document.write('<iframe src=a>')</script><p>After</p>",
        "<!-- <iframe src=a> --><p>After</p><noscript><iframe src=b></iframe></noscript>",
    ],
)
def test_what_has_its_end_stays_as_it_is(page: str) -> None:
    assert end_raw(page) == page


def test_script_and_data_are_left_alone() -> None:
    data = '<script type="application/ld+json">{"a": "<iframe src=x>"}</script>'
    page = f"{data}<noscript>{FRAME}</noscript>{STORY}</body>"
    assert end_raw(page) == page.replace(FRAME, f"{FRAME}</iframe>")


@pytest.mark.parametrize(
    "page", ["", "<iframe", "<iframe>", "<noscript><iframe></noscript>" * 10_000, "<iframe>" * 10_000]
)
def test_nothing_much_and_cut_off(page: str) -> None:
    parse(page)
    assert len(end_raw(page)) <= len(page) + 90_000 + 10
