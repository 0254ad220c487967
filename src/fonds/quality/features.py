"""What the estimate of a text's quality sees of a document: signals, findings, and how sure its blocks are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from fonds.model import Block, Check, Kind, Role
from fonds.quality.facts import Facts, size

# Signals of a document, of cleaning, of its text; what was not measured counts as MISSING.
SIGNALS: Final = (
    "already_clean", "blocks_body", "blocks_kept", "blocks_total", "body_certainty", "body_confidence",
    "body_expected_f1", "body_link_share", "body_words", "bylines_confidence", "chars_body", "chars_kept",
    "chars_outside", "chars_total", "confidence", "fineweb_list_ratio", "fineweb_short_line_ratio", "furniture_marks",
    "gopher_dup_line_char_frac", "gopher_dup_line_frac", "kept_share", "language_confidence", "links",
    "longest_removed_run", "multiple_documents", "published_confidence", "removed_share_advert",
    "removed_share_author_bio", "removed_share_comments", "removed_share_footer", "removed_share_hidden",
    "removed_share_legal", "removed_share_navigation", "removed_share_newsletter", "removed_share_other",
    "removed_share_related", "removed_share_share", "removed_share_topics", "rps_doc_frac_all_caps_words",
    "rps_doc_frac_chars_dupe_5grams", "rps_doc_frac_chars_top_2gram", "rps_doc_frac_chars_top_4gram",
    "rps_doc_frac_lines_end_with_ellipsis", "rps_doc_frac_no_alph_words", "rps_doc_frac_unique_words",
    "rps_doc_mean_word_length", "rps_doc_stop_word_fraction", "rps_lines_ending_with_terminal_punctution_mark",
    "rps_lines_num_words", "rps_lines_numerical_chars_fraction", "rps_lines_start_with_bulletpoint",
    "rps_lines_uppercase_letter_fraction", "second_opinion", "second_opinion_agreement", "site_name_confidence",
    "stated_body_covered", "title_confidence",
)  # fmt: skip
MISSING: Final = -1.0
# Bounds of confidence between which the characters of kept and of dropped blocks are counted.
_BOUNDS: Final = (0.5, 0.6, 0.7, 0.8, 0.9)
# What pages say of their kind in JSON-LD and in `og:type`, in small letters.
_SAID: Final[Mapping[str, frozenset[str]]] = {
    "product": frozenset({"product", "product.item", "product.group", "offer", "productgroup"}),
    "forum": frozenset({"discussionforumposting", "qapage", "question"}),
    "list": frozenset({"itemlist", "collectionpage", "searchresultspage"}),
}
# Checks whose hits count, by name: a new check does not change what the model that ships was made for.
_CHECKS: Final = (
    "capture_cut_off", "digest_differs", "charset_detected", "encoding_repaired", "undecodable_characters",
    "undecodable_text", "mojibake_suspected", "nul_characters", "control_characters", "bidi_controls",
    "parsing_neutralised", "parts_unread", "no_body_text", "very_short_body", "low_body_confidence",
    "high_removed_share", "long_run_removed", "little_removed", "furniture_in_body", "page_code_in_text",
    "body_not_prose", "mostly_links", "duplicated_paragraphs", "truncated_suspected", "shorter_than_stated",
    "text_from_scripts", "second_opinion_disagrees", "error_page_suspected", "consent_wall_only",
    "paywall_suspected", "multiple_documents", "no_title", "title_not_in_text", "no_date", "date_after_capture",
    "modified_before_published", "date_sources_disagree", "byline_sources_disagree", "credits_ambiguous",
    "low_field_confidence", "sidecar_conflict", "language_unknown", "language_disagreement",
    "language_not_as_stated", "mixed_languages",
)  # fmt: skip
_SHAPE = (
    "is_html", "is_part",
    *(f"body_below_{bound}" for bound in _BOUNDS), *(f"dropped_below_{bound}" for bound in _BOUNDS),
    "body_least", "body_runs", "body_first", "body_last", "body_by_rule", "prose_dropped", "body_lists", "body_tables",
    "body_headings", "longest_block", "stated_rank", "stated_documents", "says_article",
    *(f"says_{kind}" for kind in _SAID),
)  # fmt: skip
NAMES: Final = (*SIGNALS, *(f"hit_{code}" for code in _CHECKS), *_SHAPE)
# A paragraph of prose, longer than most teasers.
_PROSE: Final = 150


def features_of(facts: Facts, checks: Sequence[Check], signals: Mapping[str, float]) -> tuple[float, ...]:
    """The numbers in the order of NAMES."""
    hits = {check.code for check in checks if check.hit}
    return (
        *(float(signals.get(name, MISSING)) for name in SIGNALS),
        *(float(code in hits) for code in _CHECKS),
        *_shape(facts),
    )


def _shape(facts: Facts) -> tuple[float, ...]:
    body, total = facts.body, max(1, len(facts.body_text))
    places = [number for number, block in enumerate(facts.text) if block.role is Role.BODY]
    dropped = [block for block in facts.removed if not block.outside and block.role is not Role.HIDDEN]
    whole = max(1, len(facts.text))
    runs = 1 + sum(two - one > 1 for one, two in pairwise(places)) if places else 0
    return (
        float(facts.capture.is_html),
        float(facts.capture.parent is not None),
        *_below(body, total),
        *_below(dropped, total),
        min((block.confidence for block in body), default=0.0),
        runs,
        places[0] / whole if places else 1.0,
        places[-1] / whole if places else 0.0,
        _share((b for b in body if b.is_by_rule), total),
        _share((b for b in dropped if len(b.text) >= _PROSE), total),
        _share((b for b in body if b.kind is Kind.LIST_ITEM), total),
        _share((b for b in body if b.kind is Kind.TABLE_ROW), total),
        _share((b for b in body if b.kind is Kind.HEADING), total),
        max((len(block.text) for block in body), default=0) / total,
        *_stated(facts),
    )


def _share(blocks: Iterable[Block], total: int) -> float:
    return min(9.0, size(blocks) / total)


def _below(blocks: Sequence[Block], total: int) -> list[float]:
    pairs = [(block.confidence, len(block.text)) for block in blocks]
    return [min(9.0, sum(size for sure, size in pairs if sure < bound) / total) for bound in _BOUNDS]


def _stated(facts: Facts) -> tuple[float, ...]:
    """What the page's data say of its kind."""
    machine = facts.cleaned.machine
    if machine is None:
        return (MISSING,) * (3 + len(_SAID))
    nodes = machine.documents()
    said = {fact.value.casefold() for fact in machine.metas("og:type")}
    kinds = said.union(*(node.types for node in machine.json))
    return (
        float(nodes[0].document_rank) if nodes else MISSING,
        float(len(nodes)),
        float("article" in said),
        *(float(not kinds.isdisjoint(names)) for names in _SAID.values()),
    )
