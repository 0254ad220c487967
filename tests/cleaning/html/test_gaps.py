"""Short pieces amid the body, on pages of our own writing."""

from __future__ import annotations

from fonds.cleaning.html.gaps import fill_gaps
from fonds.model import Role
from tests.cleaning.html.drafts import drafted

TIDE = "The tide gauge at Holm stopped on Sunday night, and for two days nobody in the harbour office noticed it."
REPAIR = "A new float is on its way from the mainland and should be in the well before the spring tides of next week."


def _filled(body: str, *dropped: str, as_role: Role = Role.OTHER) -> dict[str, Role]:
    """Roles of a page's pieces after the model has kept all but those that begin with `dropped`."""
    draft = drafted(f"<html><body>{body}</body></html>")
    labels = draft.labels
    for index, piece in enumerate(draft.pieces):
        if piece.text:
            labels.set(index, as_role if piece.text.startswith(dropped) else Role.BODY, "told", 0.9)
    fill_gaps(draft)
    return {piece.text[:20]: labels.roles[index] for index, piece in enumerate(draft.pieces) if piece.text}


def test_a_heading_between_two_paragraphs_is_body() -> None:
    assert _filled(f"<p>{TIDE}</p><h2>The float</h2><p>{REPAIR}</p>", "The float")["The float"] is Role.BODY


def test_a_heading_over_a_heading_goes_with_it() -> None:
    found = _filled(f"<h2>The float</h2><h3>Old and new</h3><p>{REPAIR}</p>", "The float", "Old and new")
    assert found == {"The float": Role.OTHER, "Old and new": Role.BODY, REPAIR[:20]: Role.BODY}
    found = _filled(f"<p>{TIDE}</p><h2>The float</h2><h3>Old and new</h3><p>{REPAIR}</p>", "The float", "Old and new")
    assert found["The float"] is found["Old and new"] is Role.BODY


def test_a_heading_at_the_end_of_the_text_is_not_taken() -> None:
    page = f"<p>{TIDE}</p><h2>Round the bay</h2><p>Herring</p>"
    assert _filled(page, "Round the bay", "Herring")["Round the bay"] is Role.OTHER


def test_headings_that_say_what_they_are_or_lead_away_stay_out() -> None:
    for heading in ("<h2>Related articles</h2>", "<h2><a href='/herring'>Herring are back</a></h2>"):
        text = "Related articles" if "Related" in heading else "Herring are back"
        assert _filled(f"<p>{TIDE}</p>{heading}<p>{REPAIR}</p>", text)[text] is Role.OTHER
    more = "Read more: Herring are back"
    assert _filled(f"<p>{TIDE}</p><p>{more}</p><p>{REPAIR}</p>", more)[more[:20]] is Role.OTHER
    page = f"<p>{TIDE}</p><h2>The float</h2><p>{REPAIR}</p>"
    assert _filled(page, "The float", as_role=Role.ADVERT)["The float"] is Role.ADVERT


def test_an_item_amid_its_list_is_body_and_four_are_not() -> None:
    items = [f"{word} of the well" for word in ("Float", "Chain", "Drum", "Pen", "Clock", "Lid")]
    listed = "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"
    assert _filled(listed, "Chain", "Drum", "Pen")["Chain of the well"] is Role.BODY
    assert _filled(listed, "Chain", "Drum", "Pen", "Clock")["Chain of the well"] is Role.OTHER


def test_a_row_amid_its_table_is_body() -> None:
    rows = "".join(
        f"<tr><td>{day}</td><td>{height} m</td></tr>" for day, height in (("Mon", 3), ("Tue", 4), ("Wed", 5))
    )
    found = _filled(f"<p>{TIDE}</p><table>{rows}</table>", "Tue")
    assert all(role is Role.BODY for role in found.values())


def test_a_paragraph_of_another_parent_is_not_taken() -> None:
    aside = "Sign up for the tide table."
    assert _filled(f"<p>{TIDE}</p><p>{aside}</p><p>{REPAIR}</p>", aside)[aside[:20]] is Role.BODY
    assert _filled(f"<p>{TIDE}</p><div><p>{aside}</p></div><p>{REPAIR}</p>", aside)[aside[:20]] is Role.OTHER
