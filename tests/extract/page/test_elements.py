"""Elements told by their names."""

from __future__ import annotations

from fonds.capture.dom import parse
from fonds.cleaning.html import clean_html
from fonds.extract.page.elements import Elements
from fonds.settings import Settings

PAGE = """<html><body><main><p class="c-byline__name">Ann Lee</p><a rel="author" href="/ann">Ann Lee</a>
<div class="author-avatar-image"><span>x</span></div><figure><img src="a.jpg" data-credit="Ann Lee / Reuters">
<figcaption><span class="photo-credit">Photo: Ann Lee</span></figcaption></figure>
<aside class="related-stories"><span class="author">Jonas Weber</span></aside></main></body></html>"""


def test_one_pass_finds_authors_credits_and_attributes() -> None:
    dom = parse(PAGE, Settings())
    elements = Elements(dom, ())
    texts = [dom.element_text(n) for n in elements.marked.authors]
    assert texts == ["Ann Lee", "Ann Lee", "Jonas Weber"]
    assert [dom.element_text(n) for n in elements.marked.credits] == ["Photo: Ann Lee"]
    assert [name for _, name in elements.marked.attributes] == ["data-credit"]
    assert [elements.elsewhere(n) for n in elements.marked.authors] == [False, False, True]


def test_blocks_and_elements_meet() -> None:
    cleaned = clean_html(PAGE, None, Settings())
    assert cleaned.dom is not None
    elements = Elements(cleaned.dom, cleaned.blocks)
    for block in cleaned.blocks:
        if block.text == "Photo: Ann Lee":
            owner = elements.owner(block)
            assert cleaned.dom.tags[owner] == "span"
            assert elements.inside(owner, frozenset(["figure"])) > 0
            assert elements.block_at(owner) == block
            break
    else:
        raise AssertionError("the credit has no block of its own")
