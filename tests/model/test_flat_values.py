"""What the flat columns hold: domains, words, licences."""

from __future__ import annotations

import pytest
from packaging.licenses import canonicalize_license_expression

from fonds.model import RightsStatement
from fonds.model.address import domain_of, is_web_address
from fonds.model.counts import count_words
from fonds.model.licence import FORMS, identifiers_in, spdx_of


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("http://www.news.example.co.uk/a?b", "example.co.uk"),
        ("https://ada.github.io/x", "ada.github.io"),
        ("https://github.io", "github.io"),
        ("http://user:word@H.Example.ORG.:8080", "example.org"),
        ("http://münchen.de", "xn--mnchen-3ya.de"),
        ("http://www.xn--mnchen-3ya.de", "xn--mnchen-3ya.de"),
        # Not `strasse.de`, which another one owns.
        ("http://straße.de", "xn--strae-oqa.de"),
        ("http://192.0.2.7/x", "192.0.2.7"),
        ("http://[2001:db8::1]/", "2001:db8::1"),
        ("http://foo_bar.example.com", "example.com"),
        ("http://" + "a." * 120 + "com", "a.com"),
    ],
)
def test_domains(address: str, domain: str) -> None:
    assert domain_of(address) == domain


@pytest.mark.parametrize(
    "address",
    [None, "", "news.example", "http://example", "http://..", "http://a..b", "http://x y.de", "http://a%20b.de", "http://[b",
     "http://" + "x" * 300 + ".de", "http://" + "a." * 10_000 + "com", "urn:isbn:1.2", "http://\ud800.de"],
)  # fmt: skip
def test_what_has_no_domain(address: str | None) -> None:
    assert domain_of(address) is None


def test_web_addresses() -> None:
    assert is_web_address("https://news.example/a")
    assert not any(map(is_web_address, (None, "", "file:///a", "urn:uuid:1", "http:///a", "http://[b")))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n ", 0),
        ("The ferry — was late.", 4),
        ("don't 3.5 * ***", 2),
        ("नमस्ते दुनिया", 2),
        ("한국어 단어", 2),
        ("渡し船が遅れた。", 7),
        ("Die 世界 ok", 4),
        ("เรือ", 3),  # three letters and a sign over one of them
        ("𠀀", 1),
    ],
)
def test_words(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example)
def test_every_form_of_a_licence_is_found(form: object) -> None:
    assert hasattr(form, "example")
    assert hasattr(form, "found")
    assert identifiers_in(form.example) == {form.found}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("creativecommons.org/licenses/by-nd-nc/1.0/", {"CC-BY-NC-ND-1.0"}),
        ("https://creativecommons.org/licenses/by-sa/3.0/de/", {"CC-BY-SA-3.0-DE"}),
        ("https://creativecommons.org/licenses/by-sa/3.0/igo/legalcode", {"CC-BY-SA-3.0-IGO"}),
        ("https://creativecommons.org/licenses/by-sa/3.0/fr/", {"LicenseRef-CC-BY-SA-3.0-FR"}),
        ("https://www.gnu.org/licenses/old-licenses/lgpl-2.1.en.html", {"LGPL-2.1-only"}),
        ("https://creativecommons.org/licenses/by/2.5/au/", {"CC-BY-2.5-AU"}),
        ("https://creativecommons.org/licenses/by-nc-sa/2.0/uk/", {"CC-BY-NC-SA-2.0-UK"}),
        ("cc by-sa 4.0 and CC0", {"CC-BY-SA-4.0", "CC0-1.0"}),
        ("CC BY", set()),
        ("CC BY 4.00", set()),
        ("CC BY-SA-ND 4.0", set()),
        ("https://creativecommons.org/licenses/by/9.9/", set()),
        ("https://www.gnu.org/licenses/gpl-9.9.html", set()),
        ("ICC BY 4.0", set()),
    ],
)
def test_licences_in_text(text: str, found: set[str]) -> None:
    assert identifiers_in(text) == found
    assert all(canonicalize_license_expression(each) == each for each in found)


_CC = "https://creativecommons.org/licenses/by/4.0/"


def _stated(statement: str, scope: str = "document", kind: str = "licence", place: str = "link") -> RightsStatement:
    return RightsStatement(statement, place, scope, None, kind)


@pytest.mark.parametrize(
    ("rights", "spdx"),
    [
        ([], None),
        ([_stated(_CC)], "CC-BY-4.0"),
        ([_stated(_CC), _stated("CC BY 4.0")], "CC-BY-4.0"),
        ([_stated(_CC, "site")], "CC-BY-4.0"),
        ([_stated("CC0", "site"), _stated(_CC)], "CC-BY-4.0"),
        # Several: which holds is not ours to say.
        ([_stated(_CC), _stated("CC0")], None),
        # The document has terms of its own, so the site's don't hold for it.
        ([_stated("https://news.example/terms"), _stated(_CC, "site")], None),
        ([_stated(_CC, "image")], None),
        ([_stated(_CC, "unclear")], None),
        ([_stated("© 2026, not CC0", kind="notice")], None),
        ([_stated("CC BY 4.0", place="sidecar")], None),
    ],
)
def test_the_licence_of_a_document(rights: list[RightsStatement], spdx: str | None) -> None:
    assert spdx_of(rights) == spdx
