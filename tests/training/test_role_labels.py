"""Labels that teach roles: those read by eye, those that names and rows give, and how text copies get them."""

from __future__ import annotations

import itertools
import json

import numpy as np

from corpora.role_labels import labelled_pages
from fonds.cleaning.roles.features import DroppedLine, Region
from fonds.marks.furniture import fold, match_furniture
from fonds.model import Role
from training.roles.labels import footer_or_legal, weak_labels
from training.roles.pages import AT, Bag, PageLines, Stream, Tokens, most
from training.roles.reading import LABELS, Ranges
from training.roles.reading import read_labels as read_by_eye
from training.roles.samples import last_samples, vocabulary


def _line(text: str, container_rule: str = "") -> DroppedLine:
    return DroppedLine(
        fold(text), len(text.split()), match_furniture(text), Region.AFTER, container_rule=container_rule
    )


def test_the_file_holds_places_and_no_text() -> None:
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert set(row) == {"page", "sha256", "labels"}
        assert len(row["sha256"]) == 16
        assert all(start < end for start, end, _ in row["labels"])
        assert all(before[1] <= after[0] for before, after in itertools.pairwise(row["labels"]))


def test_no_page_of_the_benchmark_was_read() -> None:
    assert labelled_pages().isdisjoint(read_by_eye())


def test_a_piece_has_the_role_of_the_range_around_it() -> None:
    ranges = Ranges("", ((0, 40, Role.NAVIGATION), (41, 60, Role.RELATED)))
    assert ranges.role_at(3, 9) is Role.NAVIGATION
    assert ranges.role_at(41, 60) is Role.RELATED
    assert ranges.role_at(38, 44) is None


def test_names_and_rows_give_labels() -> None:
    lines = [_line("Harbour", "name:navigation"), _line("Accept all cookies"), _line("Harbour", "name:sidebar")]
    roles, weak_weight = weak_labels(lines, [Role.NAVIGATION, None, Role.RELATED])
    assert roles.tolist() == [AT[Role.NAVIGATION], AT[Role.CONSENT], -1]
    assert weak_weight[0] == 1
    assert weak_weight[2] == 0


def test_notices_at_the_foot_are_legal() -> None:
    assert footer_or_legal(Role.FOOTER, _line("© 2031 Harbour Herald. All rights reserved.")) is Role.LEGAL
    assert footer_or_legal(Role.FOOTER, _line("Harbour Herald, Port Ellery")) is Role.FOOTER


def test_lines_of_a_text_copy_find_their_pieces() -> None:
    stream = Stream(["Home", "News", "The lamp was lit again.", "Home", "Imprint"])
    lines = ["* Home News", "The lamp was", "lit again.", "Home", "Nothing like it"]
    assert [most(found) if found else None for found in stream.pieces_of(lines)] == [0, 2, 2, 3, None]


def _seen(domain: str, tokens: Tokens, by_eye: list[int], words: list[str]) -> PageLines:
    many = len(by_eye)
    rows = np.arange(many, dtype=np.int32)
    bags = {"word": tokens.bag([word] for word in words), "field": Bag(np.zeros(many, np.int32), rows)}
    nothing = np.full(many, -1, np.int64)
    return PageLines(domain, domain, "html", bags, nothing, np.array(by_eye), nothing, np.zeros(many, np.float32))


def test_only_words_of_three_sites_are_kept() -> None:
    tokens = Tokens()
    seen = [_seen(f"{n}.example", tokens, [0], [word]) for n in range(3) for word in ("quay", f"own{n}")]
    assert vocabulary(seen, tokens).words == ("quay",)


def test_what_a_person_read_goes_before_what_teachers_say() -> None:
    tokens = Tokens()
    seen = _seen("a.example", tokens, [2, -1, -1], ["quay", "quay", "quay"])
    seen.teacher, seen.teacher_probability = np.array([5, 5, 5]), np.array([0.9, 0.9, 0.4], np.float32)
    sample = last_samples([seen], vocabulary([seen], tokens))[0]
    assert sample.labels.tolist() == [2, 5, -1]
    assert sample.weights[0] > sample.weights[1] > sample.weights[2] == 0
