"""What is part of the document by what encloses it: code, panels, answers; and pages hidden until their scripts ran."""

import pytest

import fonds

NAV = "<header><nav><a href=/>Home</a> <a href=/b>About</a></nav></header>"
LEAD = "<p>The ferry has run for twelve years now, and people still ask us the same questions about it each summer.</p>"
QUESTIONS = (
    ("Can I take a dog?", "Yes, on a lead."),
    ("When does the last boat leave?", "At ten in the evening from May to September, and at eight in other months."),
    ("Is there a toilet?", "Yes."),
    ("Do children pay?", "Those under six go free; all others pay half of what a grown person pays."),
)


def clean(body: str) -> fonds.Document:
    page = f"<html><title>Asked about the ferry</title><body>{NAV}{body}<footer>© 2024 Bay Lines</footer></body></html>"
    return fonds.clean(page.encode(), media_type="text/html")


def text_of(body: str) -> str:
    return clean(body).text


@pytest.mark.parametrize(
    "panel",
    [
        "<details><summary>{q}</summary><p>{a}</p></details>",
        "<details><summary>{q}</summary><div hidden>{a}</div></details>",
        "<div><h3><button aria-expanded=false aria-controls=p{n}>{q}</button></h3><div id=p{n} hidden>{a}</div></div>",
        "<button class=accordion>{q}</button><div class=panel style='display:none'>{a}</div>",
        "<div class=q role=button tabindex=0>{q}</div><div class=a style='display: none'>{a}</div>",
        "<dt>{q}</dt><dd hidden>{a}</dd>",
    ],
)
def test_questions_with_their_answers(panel: str) -> None:
    panels = "".join(panel.format(q=q, a=a, n=n) for n, (q, a) in enumerate(QUESTIONS))
    text = text_of(f"<main><h1>Asked about the ferry</h1>{LEAD}<div class=faq>{panels}</div></main>")
    for question, answer in QUESTIONS:
        assert question in text
        assert answer in text


def test_questions_that_lead_elsewhere_are_no_answers() -> None:
    links = "".join(f"<li><a href=/{n}>{q}</a></li>" for n, (q, _) in enumerate(QUESTIONS))
    document = clean(f"<main><h1>Asked about the ferry</h1>{LEAD}{LEAD}<ul>{links}</ul></main>")
    assert not any(block.decided_by.startswith("enclosed:") for block in document.blocks)


def test_code_amid_the_text() -> None:
    source = "<p>Now start it.</p><table><tr><td><pre>1\n2</pre><td><pre>$ go build ./...\n$ ./demo</pre></table>"
    text = text_of(f"<main><h1>Asked about the ferry</h1>{LEAD}{source}{LEAD}</main>")
    assert "$ go build ./...\n$ ./demo" in text
    assert "1\n2\n$" not in text


@pytest.mark.parametrize("hidden", ["style='visibility: hidden'", "hidden", "aria-hidden=true", "style=display:none"])
def test_a_short_text_that_scripts_make_visible(hidden: str) -> None:
    text = text_of(
        f"<div id=page {hidden}><h1>The ferry sank</h1><p>It sank at noon.</p><p>Nobody was on it.</p></div>"
    )
    assert "It sank at noon." in text


def test_a_hidden_text_that_is_all_the_page_has() -> None:
    text = text_of(f"<div style='visibility: hidden; opacity: 0'>{LEAD}</div>")
    assert "The ferry has run for twelve years" in text


def test_a_hidden_notice_beside_the_text_stays_hidden() -> None:
    text = text_of(
        f"<main><h1>Ferry</h1>{LEAD}{LEAD}{LEAD}</main><div hidden><p>Your session has ended. {'Go on. ' * 9}</p></div>"
    )
    assert "Your session" not in text


@pytest.mark.parametrize(
    "source",
    [
        "<p>Is it?</p>" * 10_000,
        "<details><summary>Is it?</summary>It is." * 10_000,
        "<details></details>" * 10_000,
        "<button aria-expanded=false aria-controls=p>Is it?</button><div id=p hidden>Yes.</div>" * 3_000,
        "<pre></pre>" * 10_000,
        "<pre>x</pre>" * 3_000,
        "<details><summary>Is it?</summary><p hidd",
        "<summary>?</summary>",
    ],
)
def test_many_none_or_cut_short(source: str) -> None:
    fonds.clean(f"<main><h1>Ferry</h1>{LEAD}{source}".encode(), media_type="text/html")
