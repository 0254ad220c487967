"""Which columns leave the archive is decided for each, and written down a second time here."""

from __future__ import annotations

import pytest

from fonds.schema.column import Column
from fonds.schema.tables import RELEASED, REVISIONS, TABLES, WITHHELD

# Whoever adds a column decides here whether it may be given away.
_LEAVING = {
    "documents": """
        capture_id collection payload_digest payload_bytes media_type charset charset_basis target_uri captured_at
        parent_capture_id span_start span_end access
        title subtitle bylines published_as_stated published_utc published_edtf published_precision
        published_offset_basis published_raw modified_as_stated modified_utc modified_edtf modified_precision
        modified_offset_basis modified_raw photo_credits site_name canonical_url language lang language_confidence
        language_opinions topics links rights tdm_reserved noai noimageai absent evidence
        text blocks checks signals tier needs_review
        expected_quality text_reason fields_tier fields_reason
        kept_share body_confidence second_opinion_agreement removed_share_navigation removed_share_consent
        removed_share_advert removed_share_disclosure removed_share_share removed_share_newsletter
        removed_share_related removed_share_comments removed_share_author_bio removed_share_topics
        removed_share_search removed_share_paging removed_share_footer removed_share_legal removed_share_hidden
        removed_share_other longest_removed_run rps_doc_word_count rps_doc_num_sentences rps_doc_mean_word_length
        rps_doc_symbol_to_word_ratio rps_doc_frac_unique_words rps_doc_frac_no_alph_words rps_doc_frac_all_caps_words
        rps_doc_stop_word_fraction rps_doc_frac_lines_end_with_ellipsis rps_doc_curly_bracket rps_doc_lorem_ipsum
        rps_doc_frac_chars_top_2gram rps_doc_frac_chars_top_3gram rps_doc_frac_chars_top_4gram
        rps_doc_frac_chars_dupe_5grams rps_doc_frac_chars_dupe_6grams rps_doc_frac_chars_dupe_7grams
        rps_doc_frac_chars_dupe_8grams rps_doc_frac_chars_dupe_9grams rps_doc_frac_chars_dupe_10grams
        rps_lines_ending_with_terminal_punctution_mark rps_lines_start_with_bulletpoint rps_lines_javascript_counts
        rps_lines_uppercase_letter_fraction rps_lines_numerical_chars_fraction rps_lines_num_words
        gopher_dup_line_frac gopher_dup_line_char_frac fineweb_short_line_ratio fineweb_list_ratio mojibake_count
        undecodable_count pii_email_count pii_phone_count pii_ip_count
        url domain n_words n_chars text_digest licence_spdx by_person
        fingerprint fingerprint_parts context_digest curation_digest fonds_version row_digest
    """,
    "events": "event_id event_type event_type_uri occurred_at outcome capture_id payload_digest row_digest",
    "failures": "",
    "corpus_signals": "",
}
_STAYING = {
    "documents": """
        capture_format capture_stated embargo_until rights_statement note
        sidecar_url sidecar_captured_at sidecar_collection sidecar_access sidecar_media_type
        sidecar_title sidecar_byline sidecar_date
        run_id run_started_at run_ingested_at run_sources run_places run_replaces run_software run_agent run_raw
        run_revision
    """,
    "events": "detail outcome_detail linked_objects sources places run_id agent software",
    "failures": """
        source_path source_offset source_record_id stage code message advice retryable capture_id payload_digest
        facts_digest fingerprint context_digest run_id run_started_at run_raw failed_at
    """,
    "corpus_signals": """
        capture_id parent_capture_id row_digest near_cluster near_documents address_key address_documents
        address_number address_latest site site_documents site_lines_share run_id signature line_digests line_chars
    """,
}
# Structs are frozen within a major version: what they hold can only be decided on with them.
_NESTED = {
    "bylines": "name role kind position",
    "photo_credits": "credit_line raw caption creators agencies ambiguous kind rights image_url locator",
    "language_opinions": "detector tag confidence",
    "links": "url text",
    "rights": "statement place scope url kind",
    "absent": "field reason",
    "evidence": "field value raw method confidence locator chosen",
    "blocks": "index raw text kind role kept decided_by confidence level outside locator",
    "checks": "code outcome expected actual advice blocks",
    "signals": "name value",
    "fingerprint_parts": "name version",
    "locator": "path start end",
}


@pytest.mark.parametrize("table", sorted(TABLES))
def test_every_column_is_decided_on(table: str) -> None:
    decided = {column.name: column.leaves for column in TABLES[table]}
    if table == REVISIONS:
        assert list(decided) == [column.name for column in TABLES["documents"]]
        assert not any(decided.values())
        return
    expected = {**dict.fromkeys(_LEAVING[table].split(), True), **dict.fromkeys(_STAYING[table].split(), False)}
    assert decided == expected
    assert [column.name for column in RELEASED[table]] == [name for name, leaves in decided.items() if leaves]


def _inside(columns: tuple[Column, ...]) -> list[tuple[Column, Column]]:
    pairs = [(column, inner) for column in columns for inner in column.rows_of]
    return pairs + [pair for column in columns for pair in _inside(column.rows_of)]


def test_a_struct_leaves_as_a_whole_or_stays() -> None:
    pairs = [pair for columns in TABLES.values() for pair in _inside(columns)]
    assert all(outer.leaves == inner.leaves for outer, inner in pairs)
    found: dict[str, list[str]] = {}
    for outer, inner in pairs:
        if outer.leaves and inner.name not in found.setdefault(outer.name, []):
            found[outer.name].append(inner.name)
    assert found == {name: fields.split() for name, fields in _NESTED.items()}


def test_what_is_withheld_are_elements_of_columns_that_leave() -> None:
    leaving = {column.name: column for column in RELEASED["documents"]}
    for name, (field, _) in WITHHELD.items():
        assert field in [inner.name for inner in leaving[name].rows_of]


def test_a_column_that_nobody_decided_on_stays() -> None:
    assert not Column("new", None, "Something.", None).leaves
