"""Every check of the catalogue can be hit, and a sound document hits none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

import pytest

from fonds.cleaning.result import Cleaned, Signals
from fonds.cleaning.text import clean_text
from fonds.marks.metadata import JsonNode, MachineFacts
from fonds.model import (
    Block,
    Byline,
    Check,
    Concern,
    Evidence,
    Fields,
    Kind,
    Language,
    LanguageOpinion,
    Locator,
    Outcome,
    PhotoCredit,
    QualityReport,
    Role,
    Sidecar,
    Stated,
    StatedDate,
    Tier,
)
from fonds.quality import CATALOGUE, judge
from fonds.settings import Settings
from tests.support.captures import capture_of

PROSE = (
    "The weavers of the upper valley closed their last mill in autumn, when the river had fallen so low that the wheel "
    "stood still for nine days and the owners would not pay for coal."
)
GERMAN = (
    "Die Weber des oberen Tals schlossen ihre letzte Mühle im Herbst, als der Fluss so niedrig stand, dass das Rad "
    "neun Tage stillstand und die Besitzer nicht für Kohle zahlen wollten, auch nicht bei den Preisen von damals."
)
TITLE = "Last mill of the valley closes"
MENU = ("Home", "News", "Culture", "Weather", "Archive")


def block(index: int, text: str, role: Role = Role.BODY, kind: Kind = Kind.PARAGRAPH, **more: object) -> Block:
    raw = f"{text}\n"
    at = index * 10_000
    made = Block(index, raw, text, kind, Locator.of_text(at, at + len(raw)), role, "rule", 0.95)
    return replace(made, **more)  # type: ignore[arg-type]  # keywords of Block, checked by replace


def blocks(*extra: tuple[str, Role]) -> tuple[Block, ...]:
    """A sound document, then more blocks."""
    parts = [*((word, Role.NAVIGATION) for word in MENU), (TITLE, Role.TITLE)]
    parts += [(f"{PROSE} {tail}", Role.BODY) for tail in ("Nobody came to watch.", "The wheel is still there.")]
    return tuple(block(index, text, role) for index, (text, role) in enumerate([*parts, *extra]))


def only(*parts: tuple[str, Role]) -> tuple[Block, ...]:
    return tuple(block(index, text, role) for index, (text, role) in enumerate(parts))


def stated(day: date) -> StatedDate:
    return StatedDate(day, day.isoformat(), day.isoformat(), "day")


FIELDS = Fields(
    title=TITLE,
    bylines=(Byline("Edda Marlow"),),
    published=stated(date(2025, 10, 4)),
    site_name="Valley Post",
    language=Language("en", 0.99, (LanguageOpinion("a", "en", 0.99), LanguageOpinion("b", "en-GB", 0.9))),
    evidence=(
        Evidence("title", TITLE, TITLE, "json-ld", 0.95),
        Evidence("bylines", "Valley Post", "Valley Post", "meta", 0.2, chosen=False),
        Evidence("bylines", "EDDA MARLOW and Per Holt", "EDDA MARLOW and Per Holt", "meta", 0.6, chosen=False),
        Evidence("published", "2025-10-05", "5 Oct", "meta", 0.6, chosen=False),
    ),
)
CAPTURE = capture_of(b"payload", captured_at=datetime(2025, 10, 6, tzinfo=UTC))


@dataclass(frozen=True)
class Case:
    """What differs from the sound document."""

    blocks: tuple[Block, ...] = field(default_factory=blocks)
    fields: Mapping[str, object] = field(default_factory=dict)
    capture: Mapping[str, object] = field(default_factory=dict)
    signals: Signals = field(default_factory=Signals)
    machine: MachineFacts | None = None
    unapplied: tuple[str, ...] = ()


def stating(**facts: object) -> MachineFacts:
    """What a page says of its article in JSON-LD."""
    return MachineFacts(json=(JsonNode(("newsarticle",), facts, 1, ()),))


def report_on(case: Case) -> QualityReport:
    capture = replace(CAPTURE, **case.capture)  # type: ignore[arg-type]  # keywords of Capture
    fields = replace(FIELDS, **case.fields)  # type: ignore[arg-type]  # keywords of Fields
    return judge(capture, Cleaned(case.blocks, signals=case.signals, machine=case.machine), fields, case.unapplied)


def outcome(report: QualityReport, code: str) -> Check:
    return next(check for check in report.checks if check.code == code)


SHORT = only((TITLE, Role.TITLE), ("Closed for good.", Role.BODY))
HTML: dict[str, object] = {"media_type": "text/html"}
HITS = {
    "capture_cut_off": Case(capture={"stated": (Stated("check", "content-length", "900 of 4000 bytes"),)}),
    "digest_differs": Case(capture={"stated": (Stated("check", "payload-digest", "differs"),)}),
    "charset_detected": Case(capture={"charset": "cp1252", "charset_basis": "detected"}),
    "encoding_repaired": Case(
        capture={
            "payload": '<meta charset="windows-1252">Größe'.encode(),
            "media_type": "text/html",
            "charset_basis": "utf-8",
        }
    ),
    "undecodable_characters": Case(blocks(("A caf\ufffd on the corner of the square.", Role.BODY))),
    "undecodable_text": Case(blocks(("\ufffd" * 40 + " nothing left of it.", Role.BODY))),
    "mojibake_suspected": Case(blocks(("Itâ€™s a dÃ©jÃ\u00a0 vu for the cafÃ©.", Role.BODY))),
    "nul_characters": Case(capture={"payload": b"a\0b"}),
    "control_characters": Case(blocks(("\x1b[31mA red line.", Role.BODY))),
    "bidi_controls": Case(blocks(("The file \u202egnp.exe is not a picture.", Role.BODY))),
    "parsing_neutralised": Case(signals=Signals(dom_neutralised=1), capture=HTML),
    "parts_unread": Case(capture={"stated": (Stated("check", "unread", "2 frames of the page"),)}),
    "no_body_text": Case(only((TITLE, Role.TITLE), ("Home", Role.NAVIGATION))),
    "very_short_body": Case(SHORT),
    "low_body_confidence": Case(tuple(replace(b, confidence=0.4) for b in blocks())),
    "high_removed_share": Case(blocks((f"{PROSE} {PROSE}", Role.RELATED))),
    "long_run_removed": Case(
        blocks(
            *((f"{PROSE} {PROSE} In chapter {n}.", Role.COMMENTS) for n in range(5)), (f"{PROSE} The end.", Role.BODY)
        )
    ),
    "little_removed": Case(
        tuple(block(n, f"{PROSE} Number {n}.") for n in range(25)), capture={"media_type": "text/html"}
    ),
    "furniture_in_body": Case(blocks(*[("Accept all cookies", Role.BODY)] * 4)),
    "page_code_in_text": Case(
        blocks(
            ("window.dataLayer = window.dataLayer || []; function gtag() {dataLayer.push(arguments);} " * 3, Role.BODY)
        ),
        capture={"media_type": "text/html"},
    ),
    "body_not_prose": Case(
        only((TITLE, Role.TITLE), *((f"Mill number {n} in the list", Role.BODY) for n in range(40)))
    ),
    "mostly_links": Case(signals=Signals(body_link_share=0.9)),
    "duplicated_paragraphs": Case(blocks((f"{PROSE} Nobody came to watch.", Role.BODY))),
    "truncated_suspected": Case(blocks((f"{PROSE} And then the …", Role.BODY))),
    "shorter_than_stated": Case(machine=stating(wordCount=2267)),
    "text_from_scripts": Case((*blocks(), block(90, f"{PROSE} In data.", outside=True)), capture=HTML),
    "second_opinion_disagrees": Case(signals=Signals(second_opinion_agreement=0.2)),
    "error_page_suspected": Case(only(("404", Role.TITLE), ("Oops! Page not found", Role.BODY))),
    "consent_wall_only": Case(only(("We value your privacy. Manage cookies.", Role.CONSENT), ("Accept", Role.CONSENT))),
    "paywall_suspected": Case(blocks(("Subscribe to continue reading this article", Role.ADVERT))),
    "multiple_documents": Case(
        blocks(*[("Headline: Mill closes\nLENGTH: 512 words\nSource: Valley Post", Role.BODY)] * 3)
    ),
    "curation_not_applied": Case(unapplied=("block 3 is not there as it was",)),
    "no_title": Case(fields={"title": None}),
    "title_not_in_text": Case(fields={"title": "Harbour ferry suspended indefinitely by council"}),
    "no_date": Case(fields={"published": None}),
    "date_after_capture": Case(fields={"published": stated(date(2025, 12, 24))}),
    "modified_before_published": Case(fields={"modified": stated(date(2024, 1, 1))}),
    "date_sources_disagree": Case(
        fields={"evidence": (Evidence("published", "2019-01-01T10:00:00Z", "1 Jan", "meta", 0.7, chosen=False),)}
    ),
    "byline_sources_disagree": Case(
        fields={"evidence": (Evidence("bylines", "Otto Brandt", "Otto Brandt", "json-ld", 0.6, chosen=False),)}
    ),
    "credits_ambiguous": Case(fields={"photo_credits": (PhotoCredit("Marlow Picture Desk", "", ambiguous=True),)}),
    "low_field_confidence": Case(fields={"evidence": (Evidence("title", TITLE, TITLE, "class", 0.3),)}),
    "sidecar_conflict": Case(
        fields={"canonical_url": "https://www.valley.example/mill"},
        capture={"sidecar": Sidecar(url="https://harbour.test/ferry")},
    ),
    "language_unknown": Case(fields={"language": None}),
    "language_disagreement": Case(
        fields={"language": Language("da", 0.5, (LanguageOpinion("a", "da", 0.5), LanguageOpinion("b", "no", 0.5)))}
    ),
    "language_not_as_stated": Case(
        fields={
            "language": Language("en", 0.9, (LanguageOpinion("a", "en", 0.9), LanguageOpinion("html-lang", "de", 0.7)))
        }
    ),
    "mixed_languages": Case(blocks((GERMAN, Role.BODY), (f"{GERMAN} So war das.", Role.BODY))),
}


def test_a_sound_document_hits_nothing() -> None:
    report = report_on(Case())
    assert [check.code for check in report.checks if check.hit] == []
    assert (report.fields_tier, report.needs_review, report.limiting) == (Tier.A, False, None)
    assert report.tier < Tier.C
    assert report.expected_quality is not None
    assert f"({100 * report.expected_quality:.0f} % expected)" in report.text_reason
    assert report.fields_reason == "Nothing tells against title, author and date."


def test_what_was_not_asked_is_no_pass() -> None:
    """A text copy has no markup, and nobody asked a second extractor: nothing is said of either."""
    report = report_on(Case())
    asked_nothing = {check.code for check in report.checks if check.outcome is Outcome.NOT_ASKED}
    assert {"mostly_links", "second_opinion_disagrees", "little_removed", "sidecar_conflict"} <= asked_nothing
    assert report.passed + report.warned + report.failed + report.not_asked == len(CATALOGUE)
    assert (report.warned, report.failed, report.not_asked) == (0, 0, len(asked_nothing))


def test_every_check_has_a_case() -> None:
    assert list(HITS) == list(CATALOGUE)


@pytest.mark.parametrize("code", CATALOGUE)
def test_a_check_is_hit(code: str) -> None:
    report, kind = report_on(HITS[code]), CATALOGUE[code]
    check = outcome(report, code)
    assert check.outcome is kind.outcome
    assert check.advice == kind.advice
    assert check.expected == kind.expected
    assert check.actual
    mine = report.fields_tier if kind.concern is Concern.FIELDS else report.tier
    assert mine is not None
    if kind.concern is Concern.FIELDS or kind.outcome is Outcome.FAIL or kind.review:
        assert mine > Tier.A
    assert mine is Tier.C or kind.outcome is not Outcome.FAIL
    assert report.needs_review or not kind.review
    said = report.fields_reason if kind.concern is Concern.FIELDS else report.text_reason
    assert kind.title[1:] in said or "more" in said


def test_checks_stand_in_the_order_of_the_catalogue() -> None:
    assert [check.code for check in report_on(Case()).checks] == list(CATALOGUE)


def test_text_and_fields_are_judged_apart() -> None:
    report = report_on(Case(fields={"published": None}))
    assert (report.tier < Tier.C, report.fields_tier, report.needs_review) == (True, Tier.B, False)
    assert report.fields_reason == "No publication date was found."
    report = report_on(Case(fields={"title": None}))
    assert (report.tier < Tier.C, report.fields_tier, report.needs_review) == (True, Tier.C, True)


def test_limiting_check_is_the_worst() -> None:
    report = report_on(replace(HITS["no_body_text"], fields={"published": None}))
    assert (report.tier, report.expected_quality) == (Tier.C, None)
    assert report.limiting is not None
    assert report.limiting.code == "no_body_text"


@pytest.mark.parametrize("where", ["first", "last"])
def test_a_second_script_is_seen_at_both_ends(where: str) -> None:
    russian = ("Последнюю мельницу долины закрыли осенью, когда река обмелела. " * 200, Role.BODY)
    english = (f"{PROSE} " * 200, Role.BODY)
    parts = [russian, english] if where == "first" else [english, russian]
    assert outcome(report_on(Case(only(*parts))), "mixed_languages").outcome is Outcome.WARN


def test_a_consent_text_taken_for_the_body_is_seen() -> None:
    parts = [("Accept all", Role.CONSENT), ("We use cookies to measure how this site is used.", Role.BODY)]
    assert outcome(report_on(Case(only(*parts))), "consent_wall_only").outcome is Outcome.FAIL


@pytest.mark.parametrize("free", [False, "False", "false", "http://schema.org/False"])
def test_a_page_says_that_it_is_not_free(free: object) -> None:
    report = report_on(Case(machine=stating(isAccessibleForFree=free)))
    assert outcome(report, "paywall_suspected").outcome is Outcome.WARN
    whole = tuple(block(n, f"{PROSE} {PROSE} Number {n}.") for n in range(12))
    report = report_on(Case(whole, machine=stating(isAccessibleForFree=free)))
    assert outcome(report, "paywall_suspected").outcome is Outcome.PASS


def test_what_a_container_said_is_no_missing_run() -> None:
    comments = [(f"{PROSE} {PROSE} Number {n}.", Role.COMMENTS) for n in range(9)]
    told = tuple(replace(b, decided_by="name:comments") if not b.kept else b for b in blocks(*comments))
    assert outcome(report_on(Case(told)), "long_run_removed").outcome is Outcome.PASS
    assert outcome(report_on(Case(blocks(*comments))), "long_run_removed").outcome is Outcome.WARN


def test_blocks_concerned_are_named() -> None:
    check = outcome(report_on(HITS["undecodable_characters"]), "undecodable_characters")
    assert check.blocks == (8,)


@pytest.mark.parametrize(
    ("code", "case"),
    [
        ("multiple_documents", Case(blocks(("Source: Valley Post", Role.BODY), ("Source: own survey", Role.BODY)))),
        ("long_run_removed", Case(blocks(*((f"{PROSE} {PROSE}", Role.COMMENTS) for _ in range(4))))),
        ("long_run_removed", Case(blocks(*((f"Comment number {n} of many.", Role.COMMENTS) for n in range(90))))),
        ("page_code_in_text", Case(blocks(("git add a.txt; git commit -m 'A first text'; git push", Role.BODY)))),
        ("page_code_in_text", Case(blocks(('<dependency id="a"><name>mill</name></dependency>\n' * 9, Role.BODY)))),
        ("shorter_than_stated", Case(machine=stating(wordCount="68"))),
        ("shorter_than_stated", Case(machine=stating(wordCount="many"))),
        ("paywall_suspected", Case(machine=stating(isAccessibleForFree=True))),
        ("truncated_suspected", Case(blocks(("A last line without its stop", Role.BODY)))),
        ("error_page_suspected", Case(blocks((f"{PROSE} Page not found, it said. {PROSE} {PROSE}", Role.BODY)))),
        ("nul_characters", Case(capture={"payload": "ab".encode("utf-16"), "charset": "utf-16-le"})),
        ("very_short_body", Case(only((TITLE, Role.TITLE), ("渡し船が月曜日に運航を停止した。" * 8, Role.BODY)))),
        ("little_removed", Case(tuple(block(n, f"{PROSE} Number {n}.") for n in range(25)))),
        ("date_after_capture", Case(fields={"published": stated(date(2025, 10, 7))})),
        ("mixed_languages", Case(blocks((GERMAN[:140], Role.BODY)))),
        ("consent_wall_only", Case(blocks(("We use cookies. Accept all cookies.", Role.CONSENT)))),
        ("consent_wall_only", Case(only((TITLE, Role.TITLE), ("Cookies are sold at the mill.", Role.BODY)))),
        (
            "date_sources_disagree",
            Case(
                fields={"evidence": (Evidence("published", "2019-01-01", "1 Jan", "text-pattern", 0.9, chosen=False),)}
            ),
        ),
        (
            "byline_sources_disagree",
            Case(fields={"evidence": (Evidence("bylines", "Edda MarlowOct", "x", "json-ld", 0.9, chosen=False),)}),
        ),
    ],
)
def test_a_check_is_not_hit_by_what_only_looks_like_it(code: str, case: Case) -> None:
    assert not outcome(report_on(case), code).hit


def test_signals_add_up_and_are_rounded() -> None:
    signals = report_on(Case(signals=Signals(already_clean=1 / 3))).signals
    removed = sum(value for name, value in signals.items() if name.startswith("removed_share_"))
    assert signals["kept_share"] + removed == pytest.approx(1, abs=0.002)
    assert signals["already_clean"] == 0.333
    assert list(signals) == sorted(signals)
    assert signals["blocks_total"] == 8


def test_an_empty_capture_is_judged() -> None:
    report = judge(CAPTURE, Cleaned(()), Fields())
    assert report.tier is Tier.C
    assert report.signals["kept_share"] == 0


def test_the_same_input_gives_the_same_report() -> None:
    assert report_on(HITS["multiple_documents"]) == report_on(HITS["multiple_documents"])


@pytest.mark.parametrize("line", ["Accept all cookies", "accept_all cookies", "Accept\tall cookies", "Süßes Meer"])
def test_what_cleaning_knows_of_lines_changes_no_finding(line: str) -> None:
    text = f"{TITLE}\n\n{PROSE}\n\n" + f"{line}\n\n" * 4
    cleaned = clean_text(text, Settings())
    assert cleaned.marks is not None
    body = tuple(replace(block, role=Role.BODY) for block in cleaned.blocks)
    told, untold = (
        judge(CAPTURE, replace(cleaned, blocks=body, marks=marks), Fields()) for marks in (cleaned.marks, None)
    )
    assert told == untold
