"""The text peers do what their rules say, and tools that are missing or fail don't stop a run."""

from __future__ import annotations

from benchmarks.peers_fields import json_ld_and_open_graph
from benchmarks.peers_text import body_text_extraction, c4_lines, fineweb_lines
from benchmarks.tools import Answer, Tool, split_available, timed

PAGE = """• Home
• About
The ferry was late again on Sunday, and nobody minded.
It brought three goats and a piano to the island.
Read our privacy policy before you write to us.
The ferry was late again on Sunday, and nobody minded.
Share this story with everybody whom you have ever met…
Menu"""


def test_c4_keeps_sentences_that_speak_of_no_policy() -> None:
    assert c4_lines(PAGE).text.split("\n") == [PAGE.split("\n")[n] for n in (2, 3, 5)]


def test_fineweb_drops_repeats_short_lines_and_bullets() -> None:
    assert fineweb_lines(PAGE).text.split("\n") == [PAGE.split("\n")[n] for n in (2, 3, 4)]


def test_bte_takes_the_densest_run() -> None:
    assert body_text_extraction(PAGE).text.split("\n") == PAGE.split("\n")[2:7]


def test_a_peer_that_is_not_installed_is_named() -> None:
    tool: Tool[[str], Answer] = Tool("ghost", c4_lines, ("no_such_module_anywhere",))
    part: Tool[[str], Answer] = Tool("part", c4_lines, ("json:no_such_name",))
    there: Tool[[str], Answer] = Tool("json", c4_lines, ("json:loads",))
    present, absent = split_available([tool, part, there])
    assert [each.name for each in present] == ["json"]
    assert absent == {"ghost": "no_such_module_anywhere", "part": "json:no_such_name"}


def test_a_tool_that_raises_costs_itself_the_page() -> None:
    def fails() -> str:
        raise KeyError("x")

    answer = timed(fails, "")
    assert (answer.result, answer.error) == ("", "KeyError")
    assert answer.cpu_ms >= 0


def test_the_mapping_reads_json_ld_before_open_graph() -> None:
    page = (
        b'<html lang="en"><meta property="og:title" content="Other"><meta property="og:site_name" content="Lantern">'
        b'<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],'
        b'"headline":"Goats","author":[{"name":"Ada Quill"},"Ben Oak"],"datePublished":"2025-01-02"}]}</script>'
        b'<script type="application/ld+json">{broken</script>'
    )
    found = json_ld_and_open_graph(page, None)
    assert (found.title, found.authors, found.published) == ("Goats", ("Ada Quill", "Ben Oak"), "2025-01-02")
    assert (found.site_name, found.language, found.credits) == ("Lantern", "en", None)
